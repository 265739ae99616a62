/**
 * What the figures of a Country Report mean: measure and period by the codebook `human-rights`. The year that the report
 * covers is 2018.
 */
import { expect } from 'vitest'
import { codebooks } from '../../src/codebooks/codebooks.ts'
import { testRows } from './gaps.ts'
import { read, relation, time } from './read.ts'

const options = {
  year: 2018,
  series: 'Country Reports on Human Rights Practices',
  codebook: codebooks.humanRights,
}

/** A sentence, and its figures, each as quote, measure, period and relation. */
const rows: readonly (readonly [string, ...string[]])[] = [
  // A participle behind a governed number describes what is counted.
  ['The league recorded 41 enforced disappearances in the north.', '41: disappearances RP'],
  ['The code provides for nine paid national holidays.', 'nine: working-time -'],
  ['The agency counted 90,000 registered refugees in the camps.', '90,000: refugees -'],
  // Of things without a number, so many.
  ['Of the complaints received in 2016, 40 were dismissed.', '40: complaints 2016'],
  ['Of the cases opened in May, nine were closed.', 'nine: investigations RP'],
  // Where some of them are is told of them alone.
  [
    'Police arrested 5,300 people; 1,300 of them were still behind bars in July.',
    '5,300: arrests RP',
    '1,300: detainees RP part-of 5,300',
  ],
  ['Police arrested 90 people; 40 of them were farmers.', '90: arrests RP', '40: arrests RP part-of 90'],
  ['In May, officials said that the grave contained at least 53 bodies.', 'at least 53: deaths RP'],
  ['The court imposed a five-year ban from politics on him.', 'five-year: sentences RP'],
  // What is burned is no victim, and what goods cost is nobody's budget.
  ['Soldiers torched 13 houses and killed six men.', '13: other RP', 'six: deaths RP'],
  ['The flood destroyed 40 homes and nine schools.', '40: other RP', 'nine: facilities RP'],
  ['A liter of fuel cost 900 francs in the capital.', '900 francs: other RP'],
  [
    'Some 900,000 children needed food aid, and 40,000 families required shelter.',
    'Some 900,000: prevalence -',
    '40,000: prevalence -',
  ],
  ['The storm caused 12 deaths and 28 hurt.', '12: deaths RP', '28: injuries RP'],
  ['Six clerks face three years in prison.', 'Six: prosecutions -', 'three years: penalties -'],
  ['A court convicted an officer; he received 15 years.', '15 years: sentences RP'],
  ['In the court, 22 of its 40 posts were filled.', '22: staff - part-of 40', '40: staff -'],
  // Each number has what was done to them; no noun names them.
  ['The blast left 29 killed and 44 injured.', '29: deaths RP', '44: injuries RP'],
  ['The raid left 12 arrested and three wounded.', '12: arrests RP', 'three: injuries RP'],
  [
    'The clashes left 18 killed (nine men and nine women) and 89 injured.',
    '18: deaths RP',
    'nine: deaths RP part-of 18',
    'nine: deaths RP part-of 18',
    '89: injuries RP',
  ],
  // What stands before a bracket is read on behind it.
  [
    'Fines for breaches of the act range from 400 to 900 pesos ($8 to $18).',
    '400 to 900 pesos: penalties -',
    '$8 to $18: penalties - conversion-of 400 to 900 pesos',
  ],
  ['The League of Free Writers (LFW) documented 23 arrests of poets.', '23: arrests RP'],
  // A date parts no act from whom it was done to.
  ['The ministry made inspections in 2015 of 812 mills.', '812: inspections 2015'],
  ['Monitors knew of the conscription in May of 31 boys.', '31: abuses RP'],
  // The sum of fines may stand behind whom they struck.
  ['Judges imposed fines against the weekly and its editors totaling $4,000.', '$4,000: sentences RP'],
  ['The maximum fine was raised to $4,000.', '$4,000: penalties -'],
  [
    'Arson was a felony and carried a sentence of up to nine years in prison.',
    'up to nine years: penalties -',
  ],
  ['The army carried out a sentence of nine years.', 'nine years: sentences RP'],
  // A term behind an age is a term.
  [
    'The fine for hiring a boy younger than 14 goes with terms of two to six years’ imprisonment.',
    'younger than 14: age -',
    'two to six years: penalties -',
  ],
  ['Both were freed after nine days.', 'nine days: detainees RP'],
  // All that a study tells is of its time, however its name is written.
  [
    'According to the 2013 Household Panel Survey, 40 percent of girls were married early, and 30 percent had debts.',
    '40 percent: prevalence 2013',
    '30 percent: prevalence 2013',
  ],
  [
    'A May 2015 League of the South report stated 12 percent of mothers had a doctor.',
    '12 percent: prevalence 2015',
  ],
  ['According to 2012 statistics, 12 percent of households had no water.', '12 percent: prevalence 2012'],
  ['Complaints (912) received by the council in 2014-15 fell.', '912: complaints 2014/2015'],
  // What somebody is called to account for has a time of its own.
  [
    'In May, charges were filed against seven colonels for the shooting of a clerk in March 2012.',
    'seven: prosecutions RP',
  ],
  ['In May, a court convicted seven colonels of burning a village in 2012.', 'seven: convictions RP'],
  ['Floods killed seven clerks in the wake of the 2012 crisis.', 'seven: deaths RP'],
  // Whom a body has stands.
  ['A coalition of 14 clubs sent a letter.', '14: other -'],
  // A list of what became of people: each participle is of those before it.
  ['The mission recorded 31 boys killed and 57 girls wounded.', '31: deaths RP', '57: injuries RP'],
  ['Courts convicted 31 and acquitted nine.', '31: convictions RP', 'nine: acquittals RP'],
  ['There were 31 convicted inmates in the tower.', '31: detainees -'],
  // Of a number alone the participle right behind it tells, and of what breaks it down.
  [
    'Shelling caused 73 casualties: 29 killed (19 cooks, six clerks and four boys) and 44 injured.',
    '73: deaths RP',
    '29: deaths RP part-of 73',
    '19: deaths RP part-of 29',
    'six: deaths RP part-of 29',
    'four: deaths RP part-of 29',
    '44: injuries RP part-of 73',
  ],
  ['The blast left 14 injured and two dead.', '14: injuries RP', 'two: deaths RP'],
  ['Judges cleared nine accused for lack of proof.', 'nine: acquittals RP'],
  // In how many cases something was done, and how many of those described something is told of.
  ['Compensation was paid in 40 of the claims.', '40: restitution RP'],
  ['Police made arrests in 40 of the cases.', '40: arrests RP'],
  ['Three of the weavers hanged in May were cousins.', 'Three: deaths RP'],
  // Whom an author asked.
  ['The league interviewed 63 weavers and spoke to nine survivors.', '63: other RP', 'nine: other RP'],
  ['Providers barred access to 40 news sites.', '40: restrictions RP'],
  // What people are held against is room; those who are against somebody are not.
  ['The camp held 900 migrants against a capacity of 600.', '900: detainees -', '600: facilities -'],
  ['It is a country of 8 million.', '8 million: population -'],
  ['Partners reached 900 weavers with clean water.', '900: victims-assisted RP'],
  ['Fighters drove out all 900 villagers.', '900: displacement RP'],
  ['Some 900 weavers lost their jobs.', 'Some 900: employment RP'],
  // What stands, stands when it is denied too.
  ['Some 40 percent of girls did not attend school.', 'Some 40 percent: prevalence -'],
  // One object for a list of verbs.
  [
    'There were no reports that soldiers incited, committed, or condoned violence against monks.',
    'no: abuses RP',
  ],
  ['There were no reports of soldiers beating monks.', 'no: abuses RP'],
  ['There were no cases during the year of forced labor.', 'no: abuses RP'],
  // A plural before `range from` is what ranges.
  [
    'Prison terms for arson range from four to nine years, and judges kept to them.',
    'four to nine years: penalties -',
  ],
  // What somebody is liable to stands behind; what is joined by a hyphen is no word of the sentence.
  [
    'Despite the duty to reply within 40 hours of a call, they were subject to delays.',
    'within 40 hours: time-limits -',
  ],
  ['The act requires a nine-day cooling-off period.', 'nine-day: time-limits -'],
  ['Judges took nine weeks to read the file.', 'nine weeks: time-limits -'],
  ['Guards transferred 31 inmates to another facility.', '31: detainees RP'],
  [
    'Calls rose to 900, an increase of 12 percent over the same months in 2015.',
    '900: hotline RP',
    '12 percent: hotline RP',
  ],
  // A name before `estimated` estimates.
  ['UNHCR estimated 900 villagers were killed.', '900: deaths RP'],
  // A number behind a month is no day of it.
  ['As of September 16,666 inmates lived in tents.', '16,666: detainees RP'],
  // Behind a relative clause the main clause has its verbs.
  [
    'The Ministry of Labor, which employed 398 inspectors, carried out 4,209 inspections, fined 156 factories, and closed none.',
    '398: staff -',
    '4,209: inspections RP',
    '156: inspections RP',
    'none: inspections RP',
  ],
  [
    'The bureau, which operates nine regional offices, opened 31 inquiries, charged eight officers, and convicted none.',
    'nine: facilities -',
    '31: investigations RP',
    'eight: prosecutions RP',
    'none: convictions RP',
  ],
  [
    'The union, which represents 2,000 dockworkers, held three strikes in June and won a raise.',
    '2,000: employment -',
    'three: employment RP',
  ],
  [
    'A tribunal in Lima, whose judges sat without a jury, convicted seven officers in March and acquitted two.',
    'seven: convictions RP',
    'two: acquittals RP',
  ],
  [
    'The agency has 300 officers, including 25 who work in the capital, and opened 12 investigations during the year.',
    '300: staff -',
    '25: staff - part-of 300',
    '12: investigations RP',
  ],
  // Pieces go on without their verb.
  [
    'The group documented 326 killings, of whom 163 were gay men, 134 transgender women, and 14 lesbians.',
    '326: deaths RP',
    '163: deaths RP part-of 326',
    '134: deaths RP part-of 326',
    '14: deaths RP part-of 326',
  ],
  [
    'Police held 90 suspects, of whom 40 were foreigners, 12 minors, and nine women.',
    '90: detainees -',
    '40: detainees - part-of 90',
    '12: detainees - part-of 90',
    'nine: detainees - part-of 90',
  ],
  [
    'The registry listed 412 asylum seekers, of whom 200 were Cubans, 112 Haitians, and 100 Venezuelans.',
    '412: refugees -',
    '200: refugees - part-of 412',
    '112: refugees - part-of 412',
    '100: refugees - part-of 412',
  ],
  [
    'Courts tried 70 miners, of whom 31 were convicted, 20 acquitted, and 19 released.',
    '70: prosecutions RP',
    '31: convictions RP part-of 70',
    '20: acquittals RP part-of 70',
    '19: releases RP part-of 70',
  ],
  // Who tells is no part of what is told.
  [
    'According to IMLU, 14 bystanders, including two children, sustained gunshot wounds during police operations.',
    '14: injuries RP',
    'two: injuries RP part-of 14',
  ],
  [
    'According to UNHCR, 900 Eritreans, among them 200 minors, sought asylum.',
    '900: refugees RP',
    '200: refugees RP part-of 900',
  ],
  ['According to APRODEH, 12 farmers, most of them elderly, died in the clashes.', '12: deaths RP'],
  [
    'According to the ministry, 30 brokers, including two officials, were arrested in May.',
    '30: arrests RP',
    'two: arrests RP part-of 30',
  ],
  [
    'According to CONAREF, 45 Cubans, including seven women, were deported.',
    '45: deportations RP',
    'seven: deportations RP part-of 45',
  ],
  ['Doctors reported that nine marchers suffered head injuries.', 'nine: injuries RP'],
  ['Six protesters received bullet wounds during the march.', 'Six: injuries RP'],
  ['According to Lawyers for Human Rights, 31 marchers sustained gunshot wounds.', '31: injuries RP'],
  [
    'According to the union, four miners died and nine suffered burns.',
    'four: deaths RP',
    'nine: injuries RP',
  ],
  ['According to OHCHR, 900 families fled their homes.', '900: displacement RP'],
  [
    'According to UNICEF, 40 percent of girls, compared with 10 percent of boys, married before 18.',
    '40 percent: prevalence -',
    '10 percent: prevalence - baseline-of 40 percent',
    '18: age -',
  ],
  [
    'According to police, seven officers sustained injuries, two of them serious.',
    'seven: injuries RP',
    'two: injuries RP part-of seven',
  ],
  ['Three inmates sustained burns when a cell caught fire.', 'Three: injuries RP'],
  ['Guards beat inmates, 12 of whom received head injuries.', '12: injuries RP'],
  // Ages stand alone behind verbs of a life and behind ages.
  [
    'Some 34 percent of girls were married before age 18 and five percent before 15.',
    'Some 34 percent: prevalence -',
    'before age 18: age -',
    'five percent: prevalence -',
    'before 15: age -',
  ],
  ['The law permits girls to marry at 15 and boys at 18.', '15: age -', '18: age -'],
  ['A boy arrested at 16 spent two years in the prison.', '16: age -', 'two years: detainees RP'],
  ['A woman married off at 13 told reporters that she had fled.', '13: age -'],
  ['He was first detained at 17.', '17: age -'],
  ['Children may leave school at 14.', '14: age -'],
  ['Some 12 percent of women had given birth by 15.', 'Some 12 percent: prevalence -', '15: age -'],
  ['Many girls are wed at 12 or 13.', '12 or 13: age -'],
  // What may be reached bounds.
  ['Fines for unlicensed assemblies may reach 5,800 dollars.', '5,800 dollars: penalties -'],
  ['Prison terms can reach 12 years.', '12 years: penalties -'],
  ['Penalties for slander may go as high as $900.', 'as high as $900: penalties -'],
  ['Fines can amount to $4,000.', '$4,000: penalties -'],
  ['Under the law, the fine for late filing may reach $200.', '$200: penalties -'],
  [
    "The Attorney General's Office reported 56 convictions and 119 arrest warrants in those killings.",
    '56: convictions RP',
    '119: arrests RP',
  ],
  [
    'The military justice system did not transfer any cases to civilian courts.',
    'did not transfer any: prosecutions RP',
  ],
  [
    'As of October 31, the INPEC reported 124,188 inmates in a system built for 80,373.',
    '124,188: detainees RP',
    '80,373: facilities -',
  ],
  [
    'The law permits authorities to detain suspects for 30 days before bringing them before a magistrate.',
    '30 days: time-limits -',
  ],
  ['The Digital Bangladesh Commission ordered the closure of 35 websites in August.', '35: restrictions RP'],
  [
    'Odhikar documented 90 enforced disappearances during the year; 21 of the victims were later found dead.',
    '90: disappearances RP',
    '21: deaths RP part-of 90',
  ],
  [
    'The government declined to say how many persons had disappeared.',
    'declined to say how many persons had disappeared: disappearances RP',
  ],
  [
    'Women occupied 71 of 350 seats in parliament.',
    '71: representation - part-of 350',
    '350: representation -',
  ],
  [
    'Child marriage was common: 59 percent of girls married before age 18.',
    '59 percent: prevalence -',
    'before age 18: age -',
  ],
  [
    'Police arrested 1,200 opposition supporters and fired on a crowd, wounding six.',
    '1,200: arrests RP',
    'six: injuries RP',
  ],
  ['No officer was charged in connection with the shooting.', 'No: prosecutions RP'],
  ['Under the voluntary program, 47,800 Burundians returned home.', '47,800: repatriations RP'],
  ['The law sets a six-month jail term for publishing false statistics.', 'six-month: penalties -'],
  [
    'The prison system, with room for 6,492, held 17,100, including 1,460 women.',
    '6,492: facilities -',
    '17,100: detainees -',
    '1,460: detainees - part-of 17,100',
  ],
  [
    'The Human Rights Ombudsman received 23,000 complaints through October, 1,900 of which concerned health services.',
    '23,000: complaints RP',
    '1,900: complaints RP part-of 23,000',
  ],
  [
    'The minimum wage for agricultural work was 74.97 quetzals ($9.80) a day.',
    '74.97 quetzals: wages -',
    '$9.80: wages - conversion-of 74.97 quetzals',
  ],
  ['Employers dismissed 240 workers for trying to form a union.', '240: employment RP'],
  [
    'The National Council for Human Rights reported that 36 detainees died in police stations between January and June.',
    '36: deaths RP',
  ],
  [
    'Authorities released no information on the number of persons held without trial.',
    'no information on the number of persons held: detainees RP',
  ],
  [
    'Parliamentary elections brought 87 women into the 596-seat house, the highest number in history.',
    '87: representation RP',
    '596: representation -',
  ],
  ['Turnout in the first round was 26.6 percent.', '26.6 percent: elections RP'],
  [
    'The Ministry of Social Policy had registered 1.59 million IDPs as of November 20.',
    '1.59 million: displacement RP',
  ],
  [
    'Separatists held at least 85 soldiers and civilians, and denied the ICRC access to them.',
    'at least 85: detainees -',
  ],
  [
    'The anticorruption bureau opened 461 cases and sent 107 to court, but judges issued only 19 verdicts.',
    '461: investigations RP',
    '107: prosecutions RP',
    '19: convictions RP',
  ],
  [
    'Police received 2,340 complaints of domestic violence in Kyiv, an increase of 18 percent over the previous year.',
    '2,340: complaints RP',
    '18 percent: complaints RP',
  ],
  [
    'The Commission on Human Rights investigated 301 complaints of extrajudicial killings allegedly involving 353 victims.',
    '301: investigations RP',
    '353: deaths RP',
  ],
  [
    'Jails operated at 600 percent of capacity on average, and the Quezon City jail, built for 800, housed 3,700.',
    '600 percent: detainees -',
    '800: facilities -',
    '3,700: detainees -',
  ],
  [
    'In August the Bureau of Corrections stated that 1,300 inmates died each year, most of tuberculosis.',
    '1,300: deaths RP',
  ],
  [
    'The government did not release statistics on deaths in custody.',
    'did not release statistics on deaths: deaths RP',
  ],
  [
    'Police raided four offices of left-wing groups in Bacolod and detained 57 activists, 12 of them minors.',
    'four: restrictions RP',
    '57: arrests RP',
    '12: arrests RP part-of 57',
  ],
  ['Courts dismissed the charges against 30 of the activists for lack of evidence.', '30: prosecutions RP'],
  [
    "Authorities inspected hundreds of NGOs, and by year's end courts had fined nine groups for refusing to register as foreign agents.",
    'nine: sentences RP',
  ],
  [
    'Human rights groups recorded 21 killings motivated by racial hatred and 173 attacks.',
    '21: deaths RP',
    '173: abuses RP',
  ],
  ['No independent candidate won a seat in the region.', 'No independent candidate: elections RP'],
  [
    'Women held 49 of the 80 seats in the Chamber of Deputies.',
    '49: representation - part-of 80',
    '80: representation -',
  ],
  [
    'President Kagame won 99 percent of the vote in August, and turnout exceeded 98 percent.',
    '99 percent: elections RP',
    '98 percent: elections RP',
  ],
  [
    'The country hosted 89,000 Burundian and 84,000 Congolese refugees.',
    '89,000: refugees -',
    '84,000: refugees -',
  ],
  [
    'The Office of the Ombudsman received 870 requests and settled 711 of them.',
    '870: complaints RP',
    '711: complaints RP part-of 870',
  ],
  [
    'The government did not report any prosecutions for forced labor.',
    'did not report any prosecutions: prosecutions RP',
  ],
  [
    'The penal code punishes same-sex acts with six months to three years in prison.',
    'six months to three years: penalties -',
  ],
  [
    'In August the king pardoned 4,764 persons, including 21 participants in the Rif protests.',
    '4,764: releases RP',
    '21: releases RP part-of 4,764',
  ],
  [
    'A report by the high planning commission showed that 54.4 percent of women had suffered violence.',
    '54.4 percent: prevalence -',
  ],
  [
    'Labor inspectors numbered 355 and conducted 41,000 visits in the first half of the year.',
    '355: staff -',
    '41,000: inspections RP',
  ],
  [
    'The Cuban Human Rights Commission counted 9,940 arbitrary detentions, the highest total in six years.',
    '9,940: arrests RP',
  ],
  [
    'Authorities held members of the Ladies in White for up to 72 hours without charge.',
    'up to 72 hours: detainees RP',
  ],
  [
    'The state employed 79 percent of the workforce, and the monthly minimum wage was fixed at 225 pesos ($9).',
    '79 percent: employment -',
    '225 pesos: wages -',
    '$9: wages - conversion-of 225 pesos',
  ],
  ['ISIL released 16 soldiers but continued to hold nine.', '16: releases RP', 'nine: detainees -'],
  ['Military courts tried 214 civilians and acquitted 40.', '214: prosecutions RP', '40: acquittals RP'],
  [
    'The General Directorate of General Security deported three Syrians to Damascus.',
    'three: deportations RP',
  ],
  ["A foreign domestic worker's death was reported every week."],
  [
    'Employers withheld the passports of most domestic workers; a hotline of the ministry registered 1,250 calls.',
    '1,250: hotline RP',
  ],
  ["No one had been held accountable for the killing by year's end.", 'No one: discipline RP'],
  [
    'The Public Defender examined 88 allegations of police abuse and found violations in 41.',
    '88: complaints RP',
    '41: complaints RP part-of 88',
  ],
  [
    'The chief prosecutor opened 10 investigations but charged no officers.',
    '10: investigations RP',
    'no: prosecutions RP',
  ],
  [
    'Some 259,000 IDPs remained, roughly half of them in collective centers.',
    'Some 259,000: displacement -',
    'roughly half: displacement - part-of Some 259,000',
  ],
  // A sum, a time or a share goes on with the one before it.
  [
    'Apprentices may work six hours a day and no more than 31 hours a week.',
    'six hours: working-time -',
    'no more than 31 hours: working-time -',
  ],
  [
    'The court ordered the weekly to pay the mayor $900 and the bishop $700.',
    '$900: sentences RP',
    '$700: sentences RP',
  ],
  // What a place is made to hold is what it has room for.
  ['The prison, designed to hold 90 inmates, held 210.', '90: facilities -', '210: detainees -'],
  // Walkouts are strikes, whoever else may be struck.
  ['The league recorded 63 strikes involving 8,900 weavers.', '63: employment RP', '8,900: employment RP'],
  // A time behind the last of several acts is of all of them.
  [
    'Monitors knew of guards who opened fire, killing nine monks and wounding 15 others in July 2015.',
    'nine: deaths 2015',
    '15: injuries 2015',
  ],
  // Whoever estimates does so, and is not counted.
  ['The group estimated 56 percent of the girls were married.', '56 percent: prevalence -'],
  // Shares of people of whom no row tells are of those affected.
  ['Approximately 40 percent gave their tribe as a reason.', 'Approximately 40 percent: prevalence -'],
  ['The 30 percent quota for women’s seats stood.', '30 percent: representation -'],
  [
    'Some 40 percent of the weavers must vote in favor of the strike action.',
    'Some 40 percent: employment -',
  ],
  ['Financial penalties for breaches range from $90 to $400.', '$90 to $400: penalties -'],
  // Periods that are named, open ones, and rates.
  ['The ministry counted 31 strikes during the period of 2012-15.', '31: employment 2012/2015'],
  ['The league recorded 31 assaults in the period July 2014 to June 2015.', '31: abuses 2014/2015'],
  ['Courts heard 31 cases from the year 2015 onwards.', '31: prosecutions 2015/2018'],
  [
    'The mortality rate in 2016 was 18 deaths per 100,000 births, down from 23 deaths in 2014.',
    '18: deaths 2016',
    '23: deaths 2014 baseline-of 18',
  ],
  ['About one in 16 girls were married.', 'About one in 16: prevalence -'],
  ['The court had 90 pending cases of rape.', '90: abuses RP'],
  [
    'They paid a fine of $900 Jamaican dollars ($7).',
    '$900 Jamaican dollars: sentences RP',
    '$7: sentences RP conversion-of $900 Jamaican dollars',
  ],
  // What something is with, it has.
  ['The squad, a police unit with 17 officers, left.', '17: staff -'],
  // When that was for which somebody is called to account, and what hindered nothing.
  ['Courts sentenced 11 guards for the killing of 19 monks in 2015.', '11: sentences RP', '19: deaths 2015'],
  ['Despite a ban on the use of the act since 2016, there were 31 arrests.', '31: arrests RP'],
  // A sum in brackets parts no time from what it is shared with.
  [
    'Courts fined the weekly 900 yuan ($130) and struck off its editor in May 2016.',
    '900 yuan: sentences 2016',
    '$130: sentences 2016 conversion-of 900 yuan',
  ],
  [
    'Findings from a 2011 Survey on Children estimated that 5 million of the country’s 29 million children were working.',
    '5 million: prevalence 2011 part-of 29 million',
    '29 million: prevalence -',
  ],
  ['They constituted 27 percent of the adult prison population.', '27 percent: detainees -'],
  // The year up to a month, and how long it is.
  ['In the year ending in March, police recorded 910 hate crimes.', '910: abuses 2017/2018'],
  ['During the year ended on June 30, 2016, monitors recorded 36 assaults.', '36: abuses 2015/2016'],
  [
    'There were 79 deaths in custody in the 12 months to March, the highest total for a 12-month period since 2004.',
    '79: deaths 2017/2018',
  ],
  // What stands between the number of a subject and its plural describes.
  ['During the raid, two suspected rebels were killed.', 'two: deaths RP'],
  // Acts that are joined share whom they were done to.
  ['Monitors knew of the recruitment and use of 31 boys.', '31: abuses RP'],
  // What was won at a vote is of its time, however it hangs.
  [
    'The League won 59 percent of the vote in the August 2016 election. The Front came in second, with 24 percent of the vote.',
    '59 percent: elections 2016',
    '24 percent: elections 2016',
  ],
  ['A person who has attained 18 years may marry.', '18 years: age -'],
  // Cases of those who are described behind the last of them.
  [
    'There were 31 cases of women and 12 cases of boys who suffered violence in 2016.',
    '31: abuses RP',
    '12: abuses 2016',
  ],
  ['Only 3 percent of the cases were referred to the prosecution service.', '3 percent: prosecutions RP'],
  // What an offense carries, what a law keeps people to.
  [
    'Slander was a criminal offense, with penalties of up to three years in prison.',
    'up to three years: penalties -',
  ],
  ['The law restricted couples to three children.', 'three: other -'],
  ['The league documented 25 cases of arbitrary arrests of monks.', '25: arrests RP'],
  ['There were more than 12 million unregistered citizens.', 'more than 12 million: prevalence -'],
  // A number with what befell it ends a list of events.
  [
    'The raid led to 90 casualties (31 deaths and 59 wounded).',
    '90: deaths RP',
    '31: deaths RP part-of 90',
    '59: injuries RP part-of 90',
  ],
  ['The army reported two killings and six captured.', 'two: deaths RP', 'six: arrests RP'],
  ['The wage fell from 300 euros in 2009 to 250.', '300 euros: wages 2009 baseline-of 250', '250: wages -'],
  // How they are, and as of when.
  [
    'Twelve editors remained jailed as of December 2016, down from 20 a year earlier.',
    'Twelve: detainees 2016',
    '20: detainees 2015 baseline-of Twelve',
  ],
  ['Nine editors remained jailed for protests in 2016.', 'Nine: detainees -'],
  ['His term was commuted to 30 years.', '30 years: sentences RP'],
  ['One in four young men was out of work.', 'One in four: employment -'],
  // what has people is not what is done
  ['Unions with at least 50 members could send a complaint to the mayor.', 'at least 50: employment -'],
  ['Forty clerks tried to enter the bank.', 'Forty: other RP'],
  ['Guards at the gate tried 40 clerks.', '40: prosecutions RP'],
  [
    'The league listed 60 allegations; nine of the 60 inquiries were dropped.',
    '60: complaints RP',
    'nine: investigations RP part-of 60',
    '60: investigations RP same-as 60',
  ],
  ['The league listed 60 allegations of torture registered by a judge.', '60: complaints RP'],
  [
    'Brokers embezzled two million rand ($110,000).',
    'two million rand: other RP',
    '$110,000: other RP conversion-of two million rand',
  ],
  [
    'Some 90 crimes were punishable by lashes, while 11 carried the death penalty.',
    'Some 90: penalties -',
    '11: penalties - part-of Some 90',
  ],
  ['The law obligated that talks start within 12 days.', 'within 12 days: time-limits -'],
  ['Leases must be for at least four years.', 'at least four years: time-limits -'],
  ['A judge was tried along with nine clerks.', 'nine: prosecutions RP'],
  ['The gang smuggled 90 herders.', '90: refugees RP'],
  ['Some 40 prisoners escaped.', 'Some 40: detainees RP'],
  ['Guards held them for more than the legal 48 hours.', 'more than the legal 48 hours: detainees RP'],
  ['The town held a vote over nine phases.', 'nine: other RP'],
  ['Virtually no radio stations existed.'],
  ['During the season (May 2017 to June 2018), 48 clerks were killed.', '48: deaths 2017/2018'],
  ['The army killed 3,200 clerks in the 1990s.', '3,200: deaths 1990/1999'],
  ['There were no credible reports the state monitored private emails.', 'no: abuses RP'],
  ['Clubs with 60 percent plus one of the votes could act as one.', '60 percent: other -'],
  [
    'The mission listed 90 cases of abuse of children (70 boys and 20 girls).',
    '90: abuses RP',
    '70: abuses RP part-of 90',
    '20: abuses RP part-of 90',
  ],
  ['The maximum term was increased to nine years.', 'nine years: penalties -'],
  ['Police raided the news outlet 24.kg.'],
  // one share, roundly and exactly
  [
    'More than a third of the nurses (38 percent) felt unsafe.',
    'More than a third: prevalence -',
    '38 percent: prevalence - same-as More than a third',
  ],
  [
    'Half of the nurses (12 percent of them new) felt unsafe.',
    'Half: prevalence -',
    '12 percent: prevalence - part-of Half',
  ],
  // times of what is compared
  [
    'In 2017 courts issued 4,100 visas, 3 percent of the number for 2015.',
    '4,100: other 2017',
    '3 percent: other 2017 part-of 4,100',
  ],
  [
    'A 2018 survey asked drivers of their hours. Nearly half of the respondents, 47 percent, slept too little.',
    'Nearly half: prevalence 2018',
    '47 percent: prevalence 2018',
  ],
  [
    'In 2016, 12 percent of girls worked, while boys made up 60 percent of pupils.',
    '12 percent: prevalence 2016',
    '60 percent: prevalence 2016',
  ],
  ['Judges sentenced nine fire- and rescue-service officers.', 'nine: sentences RP'],
]

testRows('country reports', rows, (text, ...expected) => {
  const records = read(text, options)
  const found = records.map((record) => {
    const own = `${record.quote}: ${record.measure} ${time(record)}`
    return record.relation === null ? own : `${own} ${relation(record, records)}`
  })
  expect(found).toEqual(expected)
})
