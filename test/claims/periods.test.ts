/**
 * When figures are of: the years that a sentence says and carries on, the reporting period, and what has no time.
 * Passages as the 2019 edition has them; its reporting period is 2018.
 */
import { describe, expect, test } from 'vitest'
import { read, time } from './read.ts'

type Row = readonly [string, ...string[]]

function times(text: string): string[] {
  return read(text, { section: 'protection' }).map((record) => `${record.quote}: ${time(record)}`)
}

describe('the period before, in a comparison', () => {
  const rows: readonly Row[] = [
    [
      'Prosecutors indicted six traffickers, three times as many as in the preceding period.',
      'six: RP',
      'three times: RP',
    ],
    ['Prosecutors indicted six traffickers, twice as many as the year before.', 'six: RP', 'twice: RP'],
    ['Police arrested 12 suspects, more than in the previous year.', '12: RP'],
    ['Police arrested 12 suspects, fewer than the previous year.', '12: RP'],
    ['Police arrested 12 suspects, the same number as in the previous reporting period.', '12: RP'],
    ['Police arrested 12 suspects, an increase over the previous year.', '12: RP'],
    ['Police arrested 12 suspects, an increase from the prior reporting period.', '12: RP'],
    [
      'Police arrested 12 suspects, up from nine the year before, and charged eight.',
      '12: RP',
      'nine: PRP',
      'eight: RP',
    ],
    [
      'Police arrested 12 suspects, compared with nine in the previous year, and courts convicted four.',
      '12: RP',
      'nine: PRP',
      'four: RP',
    ],
    [
      'The ministry set aside €2.9 million for victim care, an increase from €2.4 million during the previous year, and reserved 16 shelter places for men.',
      '€2.9 million: RP',
      '€2.4 million: PRP',
      '16: RP',
    ],
    [
      'Officers granted residence to 197 foreign victims, a decrease of 33 from the 230 granted in the preceding year, and turned down 46 applications.',
      '197: RP',
      '33: RP',
      '230: PRP',
      '46: RP',
    ],
    ['Arrests fell by 10 percent from the previous year.', '10 percent: RP'],
    ['In 2017, police arrested 12 suspects, four more than in the previous year.', '12: 2017', 'four: 2017'],
    ['Unlike in the previous year, police arrested 12 suspects.', '12: RP'],
    ['In the previous reporting period, police arrested 12 suspects.', '12: PRP'],
    ['Police arrested 12 suspects in the previous reporting period.', '12: PRP'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('a year that is said', () => {
  const rows: readonly Row[] = [
    ['Between January and June 2018, police arrested 12 men.', '12: 2018'],
    ['In March 2016, police arrested 12 men. In May, they arrested three.', '12: 2016', 'three: 2016'],
    ['In May, police arrested three men.', 'three: RP'],
    ['A court in 2016 sentenced two men; an appeal court acquitted one in 2018.', 'two: 2016', 'one: 2018'],
    ['Police freed 12 girls who had been sold in 2016.', '12: RP'],
    ['Authorities arrested 12 people who had been convicted in 2012.', '12: RP'],
    ['An official arrested in 2016 awaited trial with three others.', 'three: RP'],
    [
      'The government opened 12 cases, in addition to nine continued from the previous reporting period.',
      '12: RP',
      'nine: RP',
    ],
    ['Courts continued to try four cases from the previous year.', 'four: RP'],
    ['The 2016 budget included $2 million for shelters.', '$2 million: 2016'],
    [
      'The ministry spent $2 million, up from $1 million in the 2016 budget.',
      '$2 million: RP',
      '$1 million: 2016',
    ],
    ['In 2017, the last year for which data were available, courts convicted 12 traffickers.', '12: 2017'],
    ['Police recorded 40 cases in 2018 (52 in 2017 and 61 in 2016).', '40: 2018', '52: 2017', '61: 2016'],
    [
      'Police arrested nine suspects, compared with 14 in 2017, 12 in 2016, and 11 in 2015.',
      'nine: RP',
      '14: 2017',
      '12: 2016',
      '11: 2015',
    ],
    [
      'The ministry spent $2 million in 2018 and $1.5 million in 2017.',
      '$2 million: 2018',
      '$1.5 million: 2017',
    ],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('a year that is carried on', () => {
  const rows: readonly Row[] = [
    ['Inspectors made 800 visits in 2016. They shut 17 offices.', '800: 2016', '17: 2016'],
    ['In 2016, police arrested 30 men. Of these, 12 were charged.', '30: 2016', '12: 2016'],
    ['In 2016, police arrested 30 men. It also trained 40 officers.', '30: 2016', '40: 2016'],
    [
      'In 2018, police arrested 30 men. Girls as young as eight work up to 14 hours a day.',
      '30: 2018',
      'as young as eight: -',
      'up to 14 hours: -',
    ],
    ['In 2018, police arrested 30 men. The ministry employed 147 inspectors.', '30: 2018', '147: -'],
    ['In 2018, police arrested 30 men. Each unit has 12 officers.', '30: 2018', '12: -'],
    [
      'In 2018, police arrested 30 men. One trial was still pending after more than three years.',
      '30: 2018',
      'One: 2018',
      'more than three years: -',
    ],
    [
      'In 2018, police arrested 30 men. Victims received $40 a month and up to six months of housing.',
      '30: 2018',
      '$40: -',
      'up to six months: -',
    ],
    [
      'In 2018, police arrested 30 men. Victims can stay for up to three months.',
      '30: 2018',
      'up to three months: -',
    ],
    ['In 2018, police arrested 30 men. Courts have 12 specialized judges.', '30: 2018', '12: -'],
    ['In 2018, police arrested 30 men. Courts convicted 12.', '30: 2018', '12: 2018'],
    ['In December 2017, police arrested 30 men.', '30: 2017'],
    ['In the first half of 2018, police arrested 30 men.', '30: 2018'],
    ['In December, police arrested 30 men.', '30: RP'],
    ['The unit had 23 officers in seven regional offices.', '23: -', 'seven: -'],
    ['There are 40 inspectors in the country.', '40: -'],
    ['The force consists of 12 officers.', '12: -'],
    ['The ministry has 12 attachés abroad.', '12: -'],
    ['Officials destroyed 12 boats.', '12: RP'],
    ['Workers staged 12 strikes.', '12: RP'],
    [
      'In 2016, police arrested 30 men. The law allows victims 30 days of reflection.',
      '30: 2016',
      '30 days: -',
    ],
    ['In 2016, police arrested 30 men. The 2009 law provides for 12 labor courts.', '30: 2016', '12: -'],
    ['In 2016, police arrested 30 men. Each inspector earns $40 a month.', '30: 2016', '$40: -'],
    [
      'In 2016, courts convicted 30 men. Twelve went to prison for five to seven years.',
      '30: 2016',
      'Twelve: 2016',
      'five to seven years: 2016',
    ],
    [
      'Judges convicted 30 men in 2016. They sentenced 12 to prison and fined one.',
      '30: 2016',
      '12: 2016',
      'one: 2016',
    ],
    ['The council was to meet four times a year.', 'four times: -'],
    ['Girls earn 30 dollars a month.', '30 dollars: -'],
    ['In 2016 police arrested five men and in 2017 they arrested two.', 'five: 2016', 'two: 2017'],
    ['Police arrested five men in 2016 and two in 2017.', 'five: 2016', 'two: 2017'],
    ['The ministry opened two shelters in 2015.', 'two: 2015'],
    ['The ministry runs two shelters.', 'two: -'],
    ['There were no shelters for men.', 'no: -'],
    ['There were no arrests.', 'no arrests: RP'],
    [
      'In October 2017, police arrested five men, and in March 2018 they arrested two.',
      'five: 2017',
      'two: 2018',
    ],
    ['Police arrested five men between 2015 and 2017.', 'five: 2015/2017'],
    ['In fiscal year 2015-2016, the ministry spent $2,000.', '$2,000: 2015/2016'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})
