/**
 * What the figures mean: measure and period, relations, facets, attribution. Sentences as the narratives have
 * them, in the protection section of the 2019 edition, whose reporting period is 2018.
 */
import { describe, expect, test } from 'vitest'
import { codebooks } from '../../src/codebooks/codebooks.ts'
import { sets } from '../eval/floors.ts'
import { readGold, recordsOf } from '../eval/gold.ts'
import { testRows } from './gaps.ts'
import { amount, read, relation, time } from './read.ts'

describe('measure and period', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'Authorities prosecuted 42 defendants under article 188, including 36 for sex trafficking and six for forced labor.',
      '42: prosecutions RP',
      '36: prosecutions RP',
      'six: prosecutions RP',
    ],
    [
      'Courts convicted 17 traffickers in 14 cases, compared with 22 traffickers in 2019.',
      '17: convictions RP',
      '14: convictions RP',
      '22: convictions 2019',
    ],
    [
      'The government allocated 3.5 million baht ($112,180), a decrease from 4.2 million baht ($134,620) in 2018.',
      '3.5 million baht: funding RP',
      '$112,180: funding RP',
      '4.2 million baht: funding 2018',
      '$134,620: funding 2018',
    ],
    [
      'Inspectors fined 12 employers a total of 1.2 million pesos ($23,400).',
      '12: inspections RP',
      '1.2 million pesos: inspections RP',
      '$23,400: inspections RP',
    ],
    [
      `Judges sentenced all but two to terms ranging from five to 12 years' imprisonment.`,
      'two: sentences RP',
      'five to 12 years: sentences RP',
    ],
    [
      'Of the 1,021 victims, 743 were women, 103 men, 175 children (96 girls and 79 boys).',
      '1,021: victims-identified RP',
      '743: victims-identified RP',
      '103: victims-identified RP',
      '175: victims-identified RP',
      '96: victims-identified RP',
      '79: victims-identified RP',
    ],
    ['An NGO reported assisting 14 of these.', '14: victims-assisted RP'],
    [
      'The government did not identify any victims for the second consecutive year.',
      'did not identify any: victims-identified RP',
      'second consecutive year: other RP',
    ],
    ['None of the convicted traffickers received prison sentences.', 'None: sentences RP'],
    ['None received prison sentences.', 'None: sentences RP'],
    ['The law prescribes imprisonment with sentences of up to 20 years.', 'up to 20 years: penalties -'],
    ['At least one-third of the victims were children.', 'At least one-third: victims-identified RP'],
    ['The hotline received 4,512 calls, doubling the number in 2017.', '4,512: hotline RP'],
    ['One in five children worked in agriculture.', 'One in five: prevalence -'],
    ['The government reported zero prosecutions in 2018.', 'zero: prosecutions 2018'],
    [
      'No officials were prosecuted or convicted for complicity.',
      'No: prosecutions RP',
      'convicted: convictions RP',
    ],
    [
      'The government reported initiating 48 investigations (31 for sex trafficking and 17 for labor trafficking), compared with 52 investigations in the previous reporting period.',
      '48: investigations RP',
      '31: investigations RP',
      '17: investigations RP',
      '52: investigations PRP',
    ],
    [
      'Authorities initiated prosecution of 25 suspected traffickers and continued prosecuting 14 suspects from previous reporting periods.',
      '25: prosecutions RP',
      '14: prosecutions RP',
    ],
    [
      'Courts convicted nine traffickers and acquitted three, compared to 12 convictions and one acquittal in 2017.',
      'nine: convictions RP',
      'three: acquittals RP',
      '12: convictions 2017',
      'one: acquittals 2017',
    ],
    [
      'The court sentenced three traffickers to 15 years’ imprisonment and one to 10 years’ imprisonment, and ordered them to pay 2 million birr ($71,430) in restitution.',
      'three: sentences RP',
      '15 years: sentences RP',
      'one: sentences RP',
      '10 years: sentences RP',
      '2 million birr: restitution RP',
      '$71,430: restitution RP',
    ],
    [
      'The government trained 1,250 police officers, 340 prosecutors, and 87 judges.',
      '1,250: training RP',
      '340: training RP',
      '87: training RP',
    ],
    [
      'The Ministry of Labor conducted 12,476 inspections and found 312 violations, resulting in fines totaling $1.2 million.',
      '12,476: inspections RP',
      '312: inspections RP',
      '$1.2 million: inspections RP',
    ],
    [
      'The government operated four shelters with a combined capacity of 120 beds.',
      'four: facilities -',
      '120: facilities -',
    ],
    [
      'In 2014, the government identified 83 trafficking victims, compared with 75 in 2013; of these, 61 were sex trafficking victims, 22 were subjected to forced labor, and 12 were children.',
      '83: victims-identified 2014',
      '75: victims-identified 2013',
      '61: victims-identified 2014',
      '22: victims-identified 2014',
      '12: victims-identified 2014',
    ],
    [
      'Officials referred 45 of the 83 victims to NGO-run shelters for care.',
      '45: victims-assisted RP',
      '83: victims-assisted RP',
    ],
    [
      'The government provided 500,000 rand ($41,900) to an NGO to operate a shelter.',
      '500,000 rand: funding RP',
      '$41,900: funding RP',
    ],
    [
      'The government repatriated 27 nationals from the Gulf states and deported 112 undocumented migrants.',
      '27: repatriations RP',
      '112: deportations RP',
    ],
    [
      'Immigration authorities intercepted 1,404 potential victims at border points, compared with 1,268 in 2016.',
      '1,404: victims-identified RP',
      '1,268: victims-identified 2016',
    ],
    [
      'Police arrested 18 suspects in connection with five cases and charged 11 of them.',
      '18: arrests RP',
      'five: arrests RP',
      '11: prosecutions RP',
    ],
    [
      'The Ministry of Interior reported that it had investigated 149 cases involving 233 suspects in 2015, compared with 176 cases involving 255 suspects in 2014.',
      '149: investigations 2015',
      '233: investigations 2015',
      '176: investigations 2014',
      '255: investigations 2014',
    ],
    [
      'Since 2010, the government has not convicted a trafficker.',
      'has not convicted: convictions 2010/2018',
    ],
    [
      'The government has never reported convicting a trafficker.',
      'has never reported convicting: convictions RP',
    ],
    [
      'Authorities did not report prosecuting or convicting any officials complicit in trafficking.',
      'did not report prosecuting: prosecutions RP',
      'convicting any: convictions RP',
    ],
    [
      'The government did not report the number of victims it identified.',
      'did not report the number of victims: victims-identified RP',
    ],
    [
      'The government did not provide statistics on investigations, prosecutions, or convictions.',
      'did not provide statistics on investigations: investigations RP',
      'prosecutions: prosecutions RP',
      'convictions: convictions RP',
    ],
    [
      'The government provided no information on the number of victims assisted.',
      'no information on the number of victims assisted: victims-assisted RP',
    ],
    [
      'It was unknown how many victims received services.',
      'It was unknown how many victims received: victims-assisted RP',
    ],
    ['Statistics on arrests were not available.', 'Statistics on arrests were not available: arrests RP'],
    [
      'The number of victims referred to shelters was not available.',
      'The number of victims referred to shelters was not available: victims-assisted RP',
    ],
    [
      'Authorities neither investigated nor prosecuted any suspects.',
      'neither investigated: investigations RP',
      'prosecuted any: prosecutions RP',
    ],
    ['Prosecutors submitted 18 cases to the courts.', '18: prosecutions RP'],
    ['Eleven cases remained pending trial at the end of the year.', 'Eleven: prosecutions RP'],
    [
      'The High Court found five defendants guilty and acquitted three.',
      'five: convictions RP',
      'three: acquittals RP',
    ],
    ['Recruiters demand deposits of $500 to $2,000.', '$500 to $2,000: fees -'],
    ['Employers made them work for as little as $1 per day.', 'as little as $1: fees -'],
    ['Courts ordered the defendants to pay the victims €25,000.', '€25,000: restitution RP'],
    ['The embassy helped 44 foreign victims return home.', '44: repatriations RP'],
    ['Authorities brought home 32 fishermen from Indonesia.', '32: repatriations RP'],
    [
      'The government paid 14 victims a stipend of $100.',
      '14: victims-assisted RP',
      '$100: victims-assisted RP',
    ],
    ['An estimated 200,000 children work in domestic service.', 'An estimated 200,000: prevalence -'],
    ['More than 40 percent of children are out of school.', 'More than 40 percent: prevalence -'],
    [
      'The hotline received 1,340 calls, 96 of which led to investigations.',
      '1,340: hotline RP',
      '96: hotline RP',
    ],
    [
      'Three regional centers could each house up to 40 victims.',
      'Three: facilities -',
      'up to 40: facilities -',
    ],
    [
      'The ministry removed two officers from office and cancelled six licenses.',
      'two: other RP',
      'six: other RP',
    ],
    [
      'The ministry removed 2,491 workers from conditions analogous to slavery.',
      '2,491: victims-identified RP',
    ],
    ['The government enacted a law in 2015. It prosecuted 12 defendants.', '12: prosecutions RP'],
    [
      'It identified 140 victims, a 30 percent decrease from 2014.',
      '140: victims-identified RP',
      '30 percent: victims-identified RP',
    ],
    [
      'It convicted 19 traffickers, fewer than in 2017 (27) and 2016 (25).',
      '19: convictions RP',
      '27: convictions 2017',
      '25: convictions 2016',
    ],
    ['The number of victims assisted rose to 312.', '312: victims-assisted RP'],
    ['The police arrested 12 suspects in three cities.', '12: arrests RP', 'three: other RP'],
    ['Eleven victims identified in earlier years continued to receive care.', 'Eleven: victims-assisted RP'],
    [
      'The police completed 15 investigations, of which eight led to prosecutions.',
      '15: investigations RP',
      'eight: prosecutions RP',
    ],
    [
      'NGOs identified and assisted 219 victims (172 female and 47 male), including 67 children.',
      '219: victims-identified RP',
      '172: victims-identified RP',
      '47: victims-identified RP',
      '67: victims-identified RP',
    ],
    [
      'The government increased its anti-trafficking budget from 20 million rupees ($312,500) in 2015 to 25 million rupees ($390,600) in 2016.',
      '20 million rupees: funding 2015',
      '$312,500: funding 2015',
      '25 million rupees: funding 2016',
      '$390,600: funding 2016',
    ],
    [
      'The anti-trafficking unit, with a staff of 16 officers, received a budget of 1.1 billion CFA francs ($1.9 million).',
      '16: facilities -',
      '1.1 billion CFA francs: funding RP',
      '$1.9 million: funding RP',
    ],
    [
      'The law prescribed penalties of 10 to 20 years’ imprisonment and a fine of between 10,000 and 50,000 dirham ($2,720 and $13,610).',
      '10 to 20 years: penalties -',
      'between 10,000 and 50,000 dirham: penalties -',
      '$2,720 and $13,610: penalties -',
    ],
    [
      'Article 225-4 prescribes penalties of up to seven years’ imprisonment and fines of up to 150,000 euros ($164,000).',
      'up to seven years: penalties -',
      'up to 150,000 euros: penalties -',
      '$164,000: penalties -',
    ],
    [
      `Two traffickers received suspended sentences and three were sentenced to between 18 months and four years' imprisonment.`,
      'Two: sentences RP',
      'three: sentences RP',
      'between 18 months and four years: sentences RP',
    ],
    [
      'A court convicted one trafficker and imposed a sentence of 12 years in prison.',
      'one: convictions RP',
      '12 years: sentences RP',
    ],
    [
      'The government also distributed 20,000 leaflets and 5,000 posters and organized 35 awareness events that reached approximately 7,500 people.',
      '20,000: awareness RP',
      '5,000: awareness RP',
      '35: awareness RP',
      'approximately 7,500: awareness RP',
    ],
    [
      'The national hotline received 1,327 calls, which led to the identification of 54 potential victims.',
      '1,327: hotline RP',
      '54: victims-identified RP',
    ],
    [
      'Experts estimate that as many as 200,000 people are subjected to forced labor, and 40 percent of them are children.',
      'as many as 200,000: prevalence -',
      '40 percent: prevalence -',
    ],
    [
      'According to an international organization, there are approximately 1.4 million children working in cocoa fields.',
      'approximately 1.4 million: prevalence -',
    ],
    [
      'Workers pay recruitment fees as high as $15,000 and are charged interest rates of up to 30 percent per year.',
      'as high as $15,000: fees -',
      'up to 30 percent: fees -',
    ],
    ['Employers paid the domestic workers as little as 50 cents a day.', 'as little as 50 cents: fees -'],
    ['Girls as young as 10 years old are exploited in prostitution.', 'as young as 10 years: age -'],
    [
      'Authorities identified 64 victims—38 adults and 26 children—an increase from 51 in 2018.',
      '64: victims-identified RP',
      '38: victims-identified RP',
      '26: victims-identified RP',
      '51: victims-identified 2018',
    ],
    [
      'Fifty-three victims received assistance during the reporting period.',
      'Fifty-three: victims-assisted RP',
    ],
    [
      'The government extended the residence permits of 12 victims and granted permits to seven others.',
      '12: victims-assisted RP',
      'seven: victims-assisted RP',
    ],
    [
      'Law enforcement conducted 24 raids, rescuing 36 children from forced begging.',
      '24: investigations RP',
      '36: victims-identified RP',
    ],
    [
      'The government convicted 12 traffickers under Law 27/2006, four of whom received sentences of more than 10 years.',
      '12: convictions RP',
      'four: sentences RP',
      'more than 10 years: sentences RP',
    ],
    [
      'Three of the 15 convicted traffickers appealed their sentences.',
      'Three: convictions RP',
      '15: convictions RP',
    ],
    [
      'The Supreme Court upheld the convictions of two traffickers, while it overturned one.',
      'two: convictions RP',
      'one: convictions RP',
    ],
    ['For the first time in five years, the government convicted a trafficker.'],
    ['This represented a 35 percent increase from the previous year.', '35 percent: other RP'],
    [
      'The number of convictions decreased by half, from 24 to 12.',
      'half: convictions RP',
      '24: convictions PRP',
      '12: convictions RP',
    ],
    [
      'The government spent approximately 12.6 million lari ($4.7 million), compared with 11 million lari ($4.1 million) in 2017, for victim protection.',
      'approximately 12.6 million lari: funding RP',
      '$4.7 million: funding RP',
      '11 million lari: funding 2017',
      '$4.1 million: funding 2017',
    ],
    [
      'The task force met three times during the year and the working group met twice.',
      'three times: other RP',
      'twice: other RP',
    ],
    ['Mobile units visited 23 municipalities and 112 schools.', '23: other RP', '112: other RP'],
    [
      'The embassy in Kuwait sheltered 340 domestic workers and helped 280 of them return home.',
      '340: victims-assisted RP',
      '280: repatriations RP',
    ],
    [
      'In 2013, courts convicted 497 offenders; in 2012, they convicted 662.',
      '497: convictions 2013',
      '662: convictions 2012',
    ],
    [
      'The government prosecuted 231 suspects in 2013 and 195 in 2012.',
      '231: prosecutions 2013',
      '195: prosecutions 2012',
    ],
    ['A total of 38 victims chose to participate in trials.', '38: victims-identified RP'],
    [
      'Authorities provided all 64 victims with shelter, medical care, and counseling.',
      '64: victims-assisted RP',
    ],
    [
      'The government employed 45 full-time labor inspectors, a number the ILO deemed insufficient for a workforce of 3.2 million.',
      '45: other -',
      '3.2 million: other -',
    ],
    [
      `The court sentenced four of the six to 10 years' imprisonment.`,
      'four: sentences RP',
      'six: sentences RP',
      '10 years: sentences RP',
    ],
    [
      'Children under 18, some as young as 11, and girls between the ages of eight and 14 were found; boys aged 12 to 17 worked in mines.',
      'under 18: age -',
      'as young as 11: age -',
      'between the ages of eight and 14: age -',
      '12 to 17: age -',
    ],
    [
      'Inspectors found violations at 45 farms; it fined 36 employers a total of 4.2 million baht ($126,000) and shut down 12 factories.',
      '45: inspections RP',
      '36: inspections RP',
      '4.2 million baht: inspections RP',
      '$126,000: inspections RP',
      '12: inspections RP',
    ],
    [
      'Courts convicted 17 traffickers. Nine of the convicted traffickers received prison sentences, six received suspended sentences, and two paid fines.',
      '17: convictions RP',
      'Nine: sentences RP',
      'six: sentences RP',
      'two: sentences RP',
    ],
    [
      'Police investigated 38 cases involving at least 54 suspects.',
      '38: investigations RP',
      'at least 54: investigations RP',
    ],
    [
      'The shelter could house up to 40 victims; the government maintained 210 beds and a staff of eight, and the unit had 23 officers.',
      'up to 40: facilities -',
      '210: facilities -',
      'eight: facilities -',
      '23: other -',
    ],
    [
      'The government granted nine victims residence permits and allowed victims a 90-day reflection period.',
      'nine: victims-assisted RP',
      '90-day: victims-assisted -',
    ],
    ['The government convicted two officers, arrested in 2015, of bribery.', 'two: convictions RP'],
    [
      'Four cases remained pending after more than three years.',
      'Four: investigations RP',
      'more than three years: other -',
    ],
    ['Law 27,508 was adopted; convictions were down a third.', 'a third: convictions RP'],
    ['The operation lasted three hours and 40 minutes.', 'three hours and 40 minutes: other -'],
  ]

  testRows('measure and period', rows, (text, ...expected) => {
    const found = read(text, { section: 'protection' }).map(
      (record) => `${record.quote}: ${record.measure} ${time(record)}`,
    )
    expect(found).toEqual(expected)
  })
})

test('spans of years', () => {
  expect(read('Police arrested 12 people from October 2016 to September 2017.').map(time)).toEqual([
    '2016/2017',
  ])
  expect(read('Police arrested 12 people between 2014 and 2016.').map(time)).toEqual(['2014/2016'])
  expect(read('The budget was 12 million kip for the 2015-2016 fiscal year.').map(time)).toEqual([
    '2015/2016',
  ])
})

describe('relations', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'Authorities prosecuted 42 defendants under article 188, including 36 for sex trafficking and six for forced labor.',
      '36 part-of 42',
      'six part-of 42',
    ],
    [
      'Courts convicted 17 traffickers in 14 cases, compared with 22 traffickers in 2019.',
      '22 baseline-of 17',
    ],
    [
      'The government allocated 3.5 million baht ($112,180), a decrease from 4.2 million baht ($134,620) in 2018.',
      '$112,180 conversion-of 3.5 million baht',
      '4.2 million baht baseline-of 3.5 million baht',
      '$134,620 conversion-of 4.2 million baht',
    ],
    [
      'Inspectors fined 12 employers a total of 1.2 million pesos ($23,400).',
      '$23,400 conversion-of 1.2 million pesos',
    ],
    [
      'Of the 1,021 victims, 743 were women, 103 men, 175 children (96 girls and 79 boys).',
      '743 part-of 1,021',
      '103 part-of 1,021',
      '175 part-of 1,021',
      '96 part-of 175',
      '79 part-of 175',
    ],
    [
      'The government reported initiating 48 investigations (31 for sex trafficking and 17 for labor trafficking), compared with 52 investigations in the previous reporting period.',
      '31 part-of 48',
      '17 part-of 48',
      '52 baseline-of 48',
    ],
    [
      'Courts convicted nine traffickers and acquitted three, compared to 12 convictions and one acquittal in 2017.',
      '12 baseline-of nine',
      'one baseline-of three',
    ],
    [
      'The court sentenced three traffickers to 15 years’ imprisonment and one to 10 years’ imprisonment, and ordered them to pay 2 million birr ($71,430) in restitution.',
      '$71,430 conversion-of 2 million birr',
    ],
    [
      'In 2014, the government identified 83 trafficking victims, compared with 75 in 2013; of these, 61 were sex trafficking victims, 22 were subjected to forced labor, and 12 were children.',
      '75 baseline-of 83',
      '61 part-of 83',
      '22 part-of 83',
      '12 part-of 83',
    ],
    ['Officials referred 45 of the 83 victims to NGO-run shelters for care.', '45 part-of 83'],
    [
      'The government provided 500,000 rand ($41,900) to an NGO to operate a shelter.',
      '$41,900 conversion-of 500,000 rand',
    ],
    [
      'Immigration authorities intercepted 1,404 potential victims at border points, compared with 1,268 in 2016.',
      '1,268 baseline-of 1,404',
    ],
    ['Police arrested 18 suspects in connection with five cases and charged 11 of them.', '11 part-of 18'],
    [
      'The Ministry of Interior reported that it had investigated 149 cases involving 233 suspects in 2015, compared with 176 cases involving 255 suspects in 2014.',
      '176 baseline-of 149',
      '255 baseline-of 233',
    ],
    ['The police completed 15 investigations, of which eight led to prosecutions.', 'eight part-of 15'],
    ['The government reported 26 convictions, with 20 traffickers sentenced to prison.', '20 part-of 26'],
    [
      'It allocated 12 million rand, a 15 percent increase over the 10 million rand allocated in 2017.',
      '10 million rand baseline-of 12 million rand',
    ],
    [
      'It reported 49 prosecutions in 2018, a decrease from 113 in 2017; 37 for sex trafficking and 12 for forced labor.',
      '113 baseline-of 49',
      '37 part-of 49',
      '12 part-of 49',
    ],
    [
      'It identified 120 victims, compared with 98 victims in 2017 (70 foreign and 28 Colombian).',
      '98 baseline-of 120',
      '70 part-of 98',
      '28 part-of 98',
    ],
    [
      'It reported 11 investigations, no prosecutions, and no convictions, compared with seven, two, and one in 2017.',
      'seven baseline-of 11',
      'two baseline-of no prosecutions',
      'one baseline-of no convictions',
    ],
    [
      'NGOs identified and assisted 219 victims (172 female and 47 male), including 67 children.',
      '172 part-of 219',
      '47 part-of 219',
      '67 part-of 219',
    ],
    [
      'The government increased its anti-trafficking budget from 20 million rupees ($312,500) in 2015 to 25 million rupees ($390,600) in 2016.',
      '20 million rupees baseline-of 25 million rupees',
      '$312,500 conversion-of 20 million rupees',
      '$390,600 conversion-of 25 million rupees',
    ],
    [
      'The anti-trafficking unit, with a staff of 16 officers, received a budget of 1.1 billion CFA francs ($1.9 million).',
      '$1.9 million conversion-of 1.1 billion CFA francs',
    ],
    [
      'The law prescribed penalties of 10 to 20 years’ imprisonment and a fine of between 10,000 and 50,000 dirham ($2,720 and $13,610).',
      '$2,720 and $13,610 conversion-of between 10,000 and 50,000 dirham',
    ],
    [
      'Article 225-4 prescribes penalties of up to seven years’ imprisonment and fines of up to 150,000 euros ($164,000).',
      '$164,000 conversion-of up to 150,000 euros',
    ],
    [
      'Experts estimate that as many as 200,000 people are subjected to forced labor, and 40 percent of them are children.',
      '40 percent part-of as many as 200,000',
    ],
    [
      'Authorities identified 64 victims—38 adults and 26 children—an increase from 51 in 2018.',
      '38 part-of 64',
      '26 part-of 64',
      '51 baseline-of 64',
    ],
    [
      'The government convicted 12 traffickers under Law 27/2006, four of whom received sentences of more than 10 years.',
      'four part-of 12',
    ],
    ['Three of the 15 convicted traffickers appealed their sentences.', 'Three part-of 15'],
    ['The number of convictions decreased by half, from 24 to 12.', '24 baseline-of 12'],
    [
      'The government spent approximately 12.6 million lari ($4.7 million), compared with 11 million lari ($4.1 million) in 2017, for victim protection.',
      '$4.7 million conversion-of approximately 12.6 million lari',
      '11 million lari baseline-of approximately 12.6 million lari',
      '$4.1 million conversion-of 11 million lari',
    ],
    [
      'The embassy in Kuwait sheltered 340 domestic workers and helped 280 of them return home.',
      '280 part-of 340',
    ],
    [`The court sentenced four of the six to 10 years' imprisonment.`, 'four part-of six'],
    [
      'Inspectors found violations at 45 farms; it fined 36 employers a total of 4.2 million baht ($126,000) and shut down 12 factories.',
      '$126,000 conversion-of 4.2 million baht',
    ],
    [
      'Courts convicted 17 traffickers. Nine of the convicted traffickers received prison sentences, six received suspended sentences, and two paid fines.',
      'Nine part-of 17',
      'six part-of 17',
      'two part-of 17',
    ],
    [
      'Police identified 310 victims. Of the 310, the police identified 260; the army identified 50.',
      '310 same-as 310',
      '260 part-of 310',
      '50 part-of 310',
    ],
    ['Two of the five suspects fled.', 'Two part-of five'],
    [
      'In 2018, the police opened 41 inquiries (58 in 2017), 17 of which were still under way.',
      '58 baseline-of 41',
      '17 part-of 41',
    ],
    ['It rose from 46 victims in 2015 to 85 victims in 2016.', '46 baseline-of 85'],
    [
      'The fund grew from 12.6 million kip ($1,500) to 25 million kip ($3,000).',
      '12.6 million kip baseline-of 25 million kip',
      '$1,500 conversion-of 12.6 million kip',
      '$3,000 conversion-of 25 million kip',
    ],
    ['Officials opened two shelters, one for boys and one for women.', 'one part-of two', 'one part-of two'],
    ['Police identified three victims in 2016 and seven in 2017.'],
  ]

  testRows('relations', rows, (text, ...expected) => {
    const records = read(text, { section: 'protection' })
    const found = records
      .filter((record) => record.relation !== null)
      .map((record) => `${record.quote} ${relation(record, records)}`)
    expect(found).toEqual(expected)
  })
})

describe('objects', () => {
  test.each([
    ['Courts convicted 17 traffickers in 14 cases.', '17: traffickers', '14: cases'],
    ['The police freed 12 victims of internal trafficking.', '12: victims of internal trafficking'],
    ['There were two women in the 19-member parliament.', 'two: women', '19: parliament'],
    ['A 22-member committee met.', '22: committee'],
    ['Of the 40 children identified, nine were boys.', '40: children', 'nine: children'],
  ])('%s', (text, ...objects) => {
    expect(read(text).map(({ quote, object }) => `${quote}: ${object}`)).toEqual(objects)
  })

  test('an object begins with a word, a figure, a quotation mark or a sign of money', () => {
    const objects = sets.flatMap((name) => readGold(name).flatMap(recordsOf)).map(({ object }) => object)
    expect(objects.filter((object) => object !== null && !/^[\p{L}\p{N}\p{Sc}“"'‘]/u.test(object))).toEqual(
      [],
    )
  })
})

describe('measures of a human rights report', () => {
  const rows: readonly (readonly [string, ...string[]])[] = [
    [
      'In March authorities freed 15 evangelicals previously jailed for their faith.',
      '15: releases =15 count',
    ],
    [
      'The government had yet to hold any individual accountable for the killings.',
      'had yet to hold any: discipline zero',
    ],
    ['There were no reports that political prisoners were treated differently from other prisoners.'],
    ['Hospitals treated only 12 victims of abuse.', '12: victims-assisted =12 count'],
    ['There were no reports that police held journalists.', 'no: detainees zero'],
    ['The league published a “zero impunity report” on the police.'],
    ['The parties signed a zero hunger pledge.'],
    ['The minister spoke of “zero arrests.”', 'zero: arrests zero'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    const records = read(text, {
      series: 'Country Reports on Human Rights Practices',
      codebook: codebooks.humanRights,
    })
    expect(records.map((record) => `${record.quote}: ${record.measure} ${amount(record)}`)).toEqual(expected)
  })
})

describe('facets', () => {
  const rows = [
    ['Police identified 85 Lao victims of internal trafficking.', { nationality: 'Lao', origin: 'internal' }],
    ['Police identified 12 girls.', { sex: 'female', age: 'child' }],
    ['Police identified 12 men.', { sex: 'male', age: 'adult' }],
    ['Police identified 12 sex trafficking victims.', { form: 'sex' }],
    ['Police identified 12 victims of forced labor.', { form: 'labor' }],
    ['Police identified 12 foreign victims.', { origin: 'foreign' }],
    ['Police trained 12 labor inspectors.', {}],
    ['Police assisted 12 domestic workers.', {}],
    ['Police identified 248 victims, including at least 10 children.', {}],
    ['Police documented 248 deaths, including at least 10 girls.', {}],
    ['About 98 percent of pregnancies of girls resulted from abuse.', {}],
  ] as const

  test.each(rows)('%s', (text, expected) => {
    const { form, sex, age, origin, nationality } = read(text)[0] ?? {}
    expect({ form, sex, age, origin, nationality }).toEqual({
      form: null,
      sex: null,
      age: null,
      origin: null,
      nationality: null,
      ...expected,
    })
  })
})

describe('attribution', () => {
  const rows = [
    [
      'The Ministry of Public Security reported training 95 officers.',
      'government',
      'Ministry of Public Security',
      'Ministry of Public Security',
    ],
    ['According to NGOs, 12 victims went home.', 'ngo', 'NGOs', 'NGOs'],
    ['The government reported identifying 12 victims.', 'government', 'government', 'government'],
    [
      'An international organization reported assisting 12 victims.',
      'international-organization',
      'international organization',
      'international organization',
    ],
    ['Media reported 12 arrests.', 'media', 'Media', 'media'],
    ['Observers estimated that 12 children were exploited.', 'observers', 'Observers', 'observers'],
    ['Courts convicted 12 traffickers.', 'report', null, null],
  ] as const

  test.each(rows)('%s', (text, source, name, canonical) => {
    expect(read(text)[0]?.attribution).toEqual({ source, name, canonical })
  })
})

test('the rate of a figure', () => {
  expect(read('Some pay interest of 10 percent a month.')[0]?.rate).toBe('month')
  expect(read('Thailand deports more than 10,000 migrants annually.')[0]?.rate).toBe('year')
  expect(read('Workers earn 1.1 million kip ($120) per month.').map((record) => record.rate)).toEqual([
    'month',
    'month',
  ])
})

test('a Country Report covers its calendar year', () => {
  const [record] = read('In March police arrested seven activists.', {
    year: 2019,
    series: 'Country Reports on Human Rights Practices',
  })
  expect(record?.period).toEqual({
    type: 'reporting-period',
    offset: 0,
    start: '2019-01-01',
    end: '2019-12-31',
  })
})
