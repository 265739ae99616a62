/**
 * When figures are of: the years that a sentence says and carries on, the reporting period, and what has no time.
 * Passages as the TIP report of 2019 has them; the year that it covers is 2018.
 */
import { describe, expect, test } from 'vitest'
import type { DraftPeriod } from '../../src/claims/draft.ts'
import { rulesOf } from '../../src/claims/measures/rules.ts'
import { readPassage, type Span } from '../../src/claims/reader.ts'
import { codebooks } from '../../src/codebooks/codebooks.ts'

type Row = readonly [string, ...string[]]

/** Sentences end with a stop and a capital behind it. */
function cut(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const { index } of text.matchAll(/(?<=\.) (?=[A-Z])/g)) {
    spans.push({ start, end: index })
    start = index + 1
  }
  return [...spans, { start, end: text.length }]
}

function time(period: DraftPeriod | null): string {
  if (period === null) return '-'
  if ('offset' in period) return period.offset === 0 ? 'RP' : 'PRP'
  return period.from === period.to ? String(period.from) : `${period.from}/${period.to}`
}

function read(
  text: string,
  codebook = codebooks.trafficking,
  section: string | null = 'protection',
  isPeriodic = true,
): string[] {
  const context = {
    year: 2018,
    isPeriodic,
    spansYears: codebook === codebooks.trafficking,
    country: null,
    section,
    rules: rulesOf(codebook),
    names: null,
    explains: false,
  }
  return readPassage(text, cut(text), context).map(
    (draft) => `${text.slice(draft.start, draft.end)}: ${time(draft.period)}`,
  )
}

const times = (text: string) => read(text)

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
    ['There were no shelters for men.', 'no shelters: -'],
    ['There were no arrests.', 'no arrests: RP'],
    ['There were no independent unions.', 'no: -'],
    ['No such groups existed, and the state recognized no party.', 'No such: -', 'no: RP'],
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

describe('an aside', () => {
  const rows: readonly Row[] = [
    [
      'Clinics treated 90 women. In 2015, they had treated 40. Police made 12 arrests.',
      '90: RP',
      '40: 2015',
      '12: RP',
    ],
    [
      'In 2016, clinics treated 90 women. In 2012, they had treated 40. They also treated seven men.',
      '90: 2016',
      '40: 2012',
      'seven: 2016',
    ],
    ['Nurses treated 70 women; twelve months earlier they had treated 90.', '70: RP', '90: PRP'],
    ['Nurses treated 70 women in 2016; a year earlier they had treated 90.', '70: 2016', '90: 2015'],
    ['Two years earlier, police had arrested nine men.', 'nine: 2016'],
    [
      'In December 2017, police arrested nine men. In May a court freed two of them.',
      'nine: 2017',
      'two: RP',
    ],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('where a time stands', () => {
  const rows: readonly Row[] = [
    ['Police arrested 12 men and three women in 2016.', '12: 2016', 'three: 2016'],
    [
      'Police arrested 12 men in Riga, nine in Oslo, and three in Bonn in 2015.',
      '12: 2015',
      'nine: 2015',
      'three: 2015',
    ],
    [
      'Police opened 90 cases and held 40 men in 2016, compared with 70 and 30, respectively, in 2015.',
      '90: 2016',
      '40: 2016',
      '70: 2015',
      '30: 2015',
    ],
    ['The 2015 figure of 12 arrests fell to nine in 2016.', '12: 2015', 'nine: 2016'],
    ['Officials found 90 victims, compared to 2015, when they found 46.', '90: RP', '46: 2015'],
    ['Police arrested nine men, fewer than in 2017 (27) and 2016 (25).', 'nine: RP', '27: 2017', '25: 2016'],
    ['Police arrested nine men, fewer than in the first half of 2017.', 'nine: RP'],
    ['Guards shot nine men, more than during the last three months of 2016.', 'nine: RP'],
    ['Courts tried nine men, lower than in the third quarter of the previous year.', 'nine: RP'],
    ['Compared with nine arrests in 2016, police made 12 in 2018.', 'nine: 2016', '12: 2018'],
    ['Of the 290 victims identified in 2017, 116 were boys.', '290: 2017', '116: 2017'],
    ['UNHCR reported in 2016 that 900 refugees returned.', '900: 2016'],
    ['A 2015 survey found that 12 percent of children worked.', '12 percent: 2015'],
    ['The 2010 earthquake displaced 1.3 million people.', '1.3 million: 2010'],
    ['Police arrested 12 men under the 2012 law.', '12: RP'],
    ['Prosecutors charged 12 men with crimes committed in 2012.', '12: RP'],
    ['Police arrested 40 men in 2016, and courts convicted nine.', '40: 2016', 'nine: 2016'],
    ['Twelve men were tried and three were jailed in 2015.', 'Twelve: 2015', 'three: 2015'],
    // what those who are counted did, or are called to account for, is another act
    ['Police summoned nine teachers who took part in December 2016 protests.', 'nine: RP'],
    ['Parliament pardoned 90 men who participated in the 2015 riots.', '90: RP'],
    ['Prosecutors charged 14 soldiers for the 2015 murders of two nuns.', '14: RP', 'two: 2015'],
    ['Courts tried nine guards for the 2012 killing of 40 men.', 'nine: RP', '40: 2012'],
    ['Police arrested 12 men for the first time since 2007.', '12: RP'],
    ['No boat was seized, the first such year since 2007, and 12 men left.', 'No: RP', '12: RP'],
    [
      'Between 2012 and 2017, the office registered 900 people; 40 remained registered with it as of May.',
      '900: 2012/2017',
      '40: RP',
    ],
    ['In the case of a murder in 2015, as of May, three men were arrested.', 'three: RP'],
    [
      'In 2016, courts issued 900 orders, 20 percent of the total for the same period in 2012.',
      '900: 2016',
      '20 percent: 2016',
    ],
    ['The government has trained 900 officers since the academy opened in 2014.', '900: RP'],
    [
      'Police arrested 12 men, a 32 percent drop compared with the same period last year.',
      '12: RP',
      '32 percent: RP',
    ],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('spans and windows', () => {
  const rows: readonly Row[] = [
    ['From 2012 to 2016, courts tried 40 men.', '40: 2012/2016'],
    ['In 2015 and 2016, courts tried 40 men.', '40: 2015/2016'],
    ['Courts have tried 40 men since 2015.', '40: 2015/2018'],
    ['From October 1, 2015, through August 16, 2016, courts tried 40 men.', '40: 2015/2016'],
    ['Between January and June, police arrested 40 men.', '40: RP'],
    ['From April 1, 2018 to March 31, 2019, police arrested 40 men.', '40: RP'],
    ['From April 2017 to March 2018, police arrested 40 men.', '40: PRP'],
    ['Police arrested 40 men over the past three years.', '40: 2016/2018'],
    ['By the end of the year, courts had tried 40 men.', '40: RP'],
    ['In fiscal year 2016-17, the ministry spent $2,000.', '$2,000: 2016/2017'],
    ['Police arrested 40 men in the same period in 2015.', '40: 2015'],
    ['In 2016, police arrested 40 men; courts that year convicted nine.', '40: 2016', 'nine: 2016'],
    ['Police arrested 40 men last year.', '40: PRP'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(times(text)).toEqual(expected)
  })
})

describe('what stands, and what is prescribed', () => {
  const rows: readonly Row[] = [
    ['The women lived in three huts.', 'three: -'],
    ['Prisons held 4,000 inmates.', '4,000: -'],
    ['As of September prisons held 4,000 inmates.', '4,000: RP'],
    ['There were 7,400 asylum seekers in the country as of March 1, 2018.', '7,400: 2018'],
    [
      'Unemployment was 12 percent in 2016, up from 9 percent in 2015.',
      '12 percent: 2016',
      '9 percent: 2015',
    ],
    ['There were 90 political prisoners, down from 120 in 2017.', '90: -', '120: 2017'],
    ['The ministry’s 174 inspectors made 900 visits in 2015.', '174: -', '900: 2015'],
    [
      "Of the capital's 1,212 bus stops, 19 had ramps and none had audible signals.",
      '1,212: -',
      '19: -',
      'none: -',
    ],
    ["Not one of the country's 14 missions abroad employed an attache.", 'Not one: -', '14: -'],
    ['In July the government raised the minimum wage to $90 a month.', '$90: RP'],
    ['The minimum wage, last raised in 1984, was $90 a month.', '$90: -'],
    ['Between 100 and 200 women died each year.', 'Between 100 and 200: -'],
    ['Ninety prisoners died during the year; in 2014 the toll had been 104.', 'Ninety: RP', '104: 2014'],
    ['Violators may be jailed for six years.', 'six years: -'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text, codebooks.humanRights, null)).toEqual(expected)
  })
})

describe('a time in a bracket', () => {
  const rows: readonly Row[] = [
    [
      'Of the 40 convicted, nine were fined (a year earlier: 12), and six were freed.',
      '40: RP',
      'nine: RP',
      '12: PRP',
      'six: RP',
    ],
    ['Courts handed down nine convictions (2014).', 'nine: 2014'],
    ['Courts handed down nine convictions in 2015 (Daily Courier 4 March 2016).', 'nine: 2015'],
    ['During the season (May to July 2015), police arrested nine men.', 'nine: 2015'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('studies and votes', () => {
  const rows: readonly Row[] = [
    [
      'A 2015 survey found that 12 percent of girls were married. Of those surveyed, nine percent were widows.',
      '12 percent: 2015',
      'nine percent: 2015',
    ],
    ['A survey conducted in 2015 showed that 12 percent of girls were married.', '12 percent: 2015'],
    [
      'According to the 2013-14 Demographic and Health Survey, 12 percent of girls were married.',
      '12 percent: 2013/2014',
    ],
    ['The census took place in 2015. The census found 700 refugees.', '700: 2015'],
    [
      'Parliament was elected in 2015. The ruling party won 60 seats, and turnout was 52 percent. Women hold nine seats.',
      '60: 2015',
      '52 percent: 2015',
      'nine: -',
    ],
    ['The number of street children was unknown.', 'The number of street children was unknown: -'],
    [
      'The state did not disclose how many prisoners it held.',
      'did not disclose how many prisoners it held: RP',
    ],
    ['There were no statistics on stateless persons.', 'no statistics on stateless persons: -'],
    ['No figures on deaths in custody were available.', 'No figures on deaths: RP'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text, codebooks.humanRights, null)).toEqual(expected)
  })
})

describe('a document that covers no period of its own', () => {
  const rows: readonly Row[] = [
    [
      'In 2015, courts convicted 12 men. Police arrested nine women. Forty cases are pending.',
      '12: 2015',
      'nine: 2015',
      'Forty: -',
    ],
    ['Courts convicted 12 men.', '12: 2018'],
    ['By 12 February 2018, 87 people had died, up from 52 a week earlier.', '87: 2018', '52: 2018'],
    ['The law was amended in 2015. Courts convicted 12 men.', '12: 2018'],
    [
      'At the close of 2015 the country held 700 refugees. Arrivals fell to 90 in the year, from 160 in 2014.',
      '700: 2015',
      '90: 2015',
      '160: 2014',
    ],
    [
      'Owners dismissed 90 workers, the union says, after the strikes of January 2015, in which 12 were hurt.',
      '90: 2015',
      '12: 2015',
    ],
    ['In its annual report for 2015, the League recorded 90 arrests.', '90: 2015'],
    ['Courts tried 20 people in 2015, ten times the figure for 2014.', '20: 2015', 'ten times: 2015'],
    ['The death toll climbed to 14, the highest total since 2005.', '14: 2018'],
    ['Six executions are known to have been carried out in 2015.', 'Six: 2015'],
    [
      'The unit, which received 90 complaints in 2015, sent five to trial; courts convicted four.',
      '90: 2015',
      'five: 2015',
      'four: 2015',
    ],
    [
      'Of the 39 killings of journalists registered by the League since 2013, courts tried four.',
      '39: 2013/2018',
      'four: 2013/2018',
    ],
    [
      'Elections held in October 2015 gave the party 60 seats. Turnout fell to 42 percent.',
      '60: 2015',
      '42 percent: 2015',
    ],
    // A stretch of months that ends with one, and one of the same year before another.
    ['In the eighteen months to June 2016, gunmen killed 40 herders.', '40: 2015/2016'],
    ['Over the two years to March, courts convicted 40 men.', '40: 2016/2018'],
    [
      'In the third quarter, 40 men were shot, compared with 19 in the previous quarter.',
      '40: 2018',
      '19: 2018',
    ],
    // When something was told is not when it had been done.
    ['Officials told the League in May 2015 that they had inspected 12 mills.', '12: 2018'],
    // What was allowed at a time was so then, and so was what led to it.
    [
      'In the April 2015 vote, two parties were allowed to run after clerks rejected 26 lists.',
      'two: 2015',
      '26: 2015',
    ],
    // A yearly report tells of the year that a paragraph opens with.
    [
      'In 2017, courts tried 12 men. Prisons are old. Militias killed nine herders. In May, 40 fled.',
      '12: 2017',
      'nine: 2017',
      '40: 2017',
    ],
    [
      'In 2012, courts tried 12 men. Prisons are old. Militias killed nine herders.',
      '12: 2012',
      'nine: 2018',
    ],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text, codebooks.humanRights, null, false)).toEqual(expected)
  })
})

describe('what was done to what stands', () => {
  const rows: readonly Row[] = [
    ['Charities opened two shelters.', 'two: RP'],
    ['Charities ran two shelters.', 'two: -'],
    ['The ministry registered 700 refugees.', '700: RP'],
    ['The camp held 700 refugees.', '700: -'],
    ['Since its creation in 2010, the office won 19 convictions.', '19: 2010/2018'],
    ['Between September 2016 and June, police arrested 90 men.', '90: 2016/2018'],
    [
      'Police recorded a 140 percent increase in hate crimes compared with the same month in 2016.',
      '140 percent: RP',
    ],
    [
      'In 2015, the latest year with data, courts convicted 12 men. Police arrested nine women.',
      '12: 2015',
      'nine: 2015',
    ],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(read(text, codebooks.humanRights, null)).toEqual(expected)
  })
})
