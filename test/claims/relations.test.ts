/**
 * Relations in the many other ways in which English tells them. A row is a sentence or two and all relations in it, each
 * as quote, type and the quote of the claim that it leads to.
 */
import { describe, expect, test } from 'vitest'
import { read, relation } from './read.ts'

type Rows = readonly (readonly [string, ...string[]])[]

function relations(text: string): string[] {
  const records = read(text, { section: 'protection' })
  return records
    .filter((record) => record.relation !== null)
    .map((record) => `${record.quote} ${relation(record, records)}`)
}

describe('baselines', () => {
  const rows: Rows = [
    ['Courts convicted 12 traffickers, up 26 percent on the 10 convicted in 2017.', '10 baseline-of 12'],
    [
      'It recognized 813 victims, a rise of 26 percent on the 645 recognized the year before.',
      '645 baseline-of 813',
    ],
    ['It recognized 813 victims, 26 percent up on the previous year (645).', '645 baseline-of 813'],
    [
      'The ministry set aside €2.9 million, an increase over €2.4 million during the previous year, and reserved 16 places for men.',
      '€2.4 million baseline-of €2.9 million',
    ],
    [
      'It spent €2.9 million, a 20 percent gain over the €2.4 million of 2017.',
      '€2.4 million baseline-of €2.9 million',
    ],
    [
      'The cabinet appointed a coordinator and increased its budget to €120,000 from €85,000.',
      '€85,000 baseline-of €120,000',
    ],
    [
      'The budget was cut by 12 percent, to 340,000 kuna ($50,000), from 386,000 kuna the year before.',
      '$50,000 conversion-of 340,000 kuna',
      '386,000 kuna baseline-of 340,000 kuna',
    ],
    [
      'Officials granted residence to 197 victims, a decrease of 33 from the 230 granted in the preceding year, and turned down 46 applications.',
      '230 baseline-of 197',
    ],
    [
      'Teams made 32,461 visits, nearly a quarter fewer than the 42,500 in 2017.',
      '42,500 baseline-of 32,461',
    ],
    ['Diplomats brought 58 citizens home, against nine a year earlier.', 'nine baseline-of 58'],
    ['Diplomats brought 58 citizens home, as against only nine in 2017.', 'nine baseline-of 58'],
    ['Courts issued 12 convictions, compared with none in 2016.', 'none baseline-of 12'],
    ['Courts issued 12 convictions, up from zero in 2016.', 'zero baseline-of 12'],
    [
      'Courts convicted 12 traffickers, compared with no convictions in 2017.',
      'no convictions baseline-of 12',
    ],
    ['Courts convicted 12 traffickers, double the six convicted in 2017.', 'six baseline-of 12'],
    ['Courts convicted 12 traffickers, twice the six convicted in 2017.', 'six baseline-of 12'],
    ['Courts convicted 12 traffickers, twice as many as the six in 2017.', 'six baseline-of 12'],
    ['Courts convicted 12 traffickers, half the 24 of 2017.', '24 baseline-of 12'],
    ['Courts convicted 12 traffickers, well below the 24 of 2017.', '24 baseline-of 12'],
    ['Courts convicted 12 traffickers, exceeding the nine of 2017.', 'nine baseline-of 12'],
    ['Courts convicted 12 traffickers, just short of the 13 of the previous year.', '13 baseline-of 12'],
    ['Courts convicted 12 traffickers, the same number as in 2017 (12).', '12 baseline-of 12'],
    ['Courts convicted 12 traffickers, on a par with the 13 convicted in 2017.', '13 baseline-of 12'],
    ['Courts convicted 12 traffickers, in line with the 13 convicted in 2017.', '13 baseline-of 12'],
    ['Courts convicted 12 traffickers, similar to the 13 in 2017.', '13 baseline-of 12'],
    ['Courts convicted 12 traffickers, unchanged from the 12 of 2017.', '12 baseline-of 12'],
    ['Courts convicted 12 traffickers, after 22 the year before.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers, after convicting 22 in 2017.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers, six more than the six convicted in 2017.', 'six baseline-of 12'],
    ['Courts convicted 12 traffickers, down sharply from a high of 22 in 2017.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers, less than 2017’s total of 22.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers, lower than in 2017, when they convicted 22.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers, a far cry from the 22 convicted in 2017.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers. This was a decrease from 22 in 2017.', '22 baseline-of 12'],
    ['Courts convicted 12 traffickers (vs. 22 in 2017).', '22 baseline-of 12'],
    ['Convictions climbed to 12 from seven.', 'seven baseline-of 12'],
    ['Convictions more than doubled, from five to 12.', 'five baseline-of 12'],
    ['The number of victims identified went from 46 to 85.', '46 baseline-of 85'],
    [
      'The court heard 33 cases, fewer than the 41 heard in 2017 and acquitted six defendants.',
      '41 baseline-of 33',
    ],
    [
      'The court heard 33 cases, compared with 41 in 2017, although it acquitted six defendants.',
      '41 baseline-of 33',
    ],
    ['The hotline took 900 calls; this was a third more than the 675 in 2017.', '675 baseline-of 900'],
    [
      'Judges won seven verdicts, as compared to three in 2017 and one in 2016.',
      'three baseline-of seven',
      'one baseline-of seven',
    ],
    [
      'Women held 32 of the 193 seats, down from 43 in the previous parliament.',
      '32 part-of 193',
      '43 baseline-of 32',
    ],
    ['The city had 320 inspectors against an authorized 575.', '575 baseline-of 320'],
    ['Clinics cared for 381 victims in 2018, whereas they had cared for 530 in 2017.', '530 baseline-of 381'],
    [
      'Officials recorded 535 incidents, compared with 760 in 2017, and three nurses lost their lives.',
      '760 baseline-of 535',
    ],
    [
      'The academy taught 185 judges in nine courses, as opposed to 96 participants in 2017.',
      '96 baseline-of 185',
    ],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('how far a figure moved is no baseline and no part', () => {
  const rows: Rows = [
    ['Prosecutors opened 40 cases, an increase of 10 from 2016.'],
    ['Police made 32 arrests, 19% more than in 2016.'],
    ['Courts convicted 12 traffickers, six more than in 2017.'],
    ['The hotline took 700 calls, which was 200 fewer than the year before.'],
    ['Police identified 140 victims, a 30 percent decrease from 2014.'],
    ['Convictions rose by five to 12.'],
    ['Police made 32 arrests, up 19 percent.'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('no comparison', () => {
  const rows: Rows = [
    ['Courts convicted 12 traffickers. The previous year they convicted 22.'],
    ['Police identified 45 victims from 12 countries.'],
    ['Police opened 12 cases against 41 suspects.'],
    ['The fund raised $2 million from 12 donors.'],
    ['Police freed 33 children from four factories and arrested six men.'],
    ['Police arrested 30 men, after 12 families complained.'],
    ['It housed as many as 85 women in 12 rooms.'],
    ['It spent 12 days on the 40 cases.'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('parts', () => {
  const rows: Rows = [
    ['The register listed 1,437 victims in 2017. Minors made up 18 percent.', '18 percent part-of 1,437'],
    [
      'The service held 14,778 inmates. Remand prisoners accounted for 17 percent of the population.',
      '17 percent part-of 14,778',
    ],
    [
      'Police recognized 813 victims. Nationals of Burundi made up 37 percent of the total.',
      '37 percent part-of 813',
    ],
    ['Shelters housed 240 women. Foreigners represented a fifth of the total.', 'a fifth part-of 240'],
    ['Shelters housed 240 women. Of that number, 30 were minors.', '30 part-of 240'],
    ['Shelters housed 240 women. Thirty of this number were minors.', 'Thirty part-of 240'],
    [
      'Shelters housed 240 women. Girls constituted almost one third of those housed.',
      'almost one third part-of 240',
    ],
    [
      'The flood displaced 40,000 people; women accounted for more than half.',
      'more than half part-of 40,000',
    ],
    [
      'Armed groups killed at least 584 civilians in 2018; nearly 200 of the dead were women and children.',
      'nearly 200 part-of at least 584',
    ],
    ['The blast injured 40 people. Twelve of the injured were soldiers.', 'Twelve part-of 40'],
    ['Police detained 50 protesters; six of the detained were minors.', 'six part-of 50'],
    ['The court tried 41 suspects and acquitted six of the accused.', 'six part-of 41'],
    ['The attack killed 12 and wounded 40; three of the wounded died.', 'three part-of 40'],
    ['Courts convicted 40 traffickers. Of those convicted, 12 were officials.', '12 part-of 40'],
    [
      'A union reported that at least 1,900 workers died on the job; in mining alone there were 93 deaths.',
      '93 part-of at least 1,900',
    ],
    ['Courts convicted 40 traffickers. In June alone courts convicted nine.', 'nine part-of 40'],
    [
      'Of the 188 persons convicted, 124 went to prison: 71 for less than five years, 49 for five to 10 years, and four for more than 10 years. The remaining 64 received fines.',
      '124 part-of 188',
      '71 part-of 124',
      '49 part-of 124',
      'four part-of 124',
      '64 part-of 188',
    ],
    [
      'Police arrested 15 suspects. Prosecutors charged 12 of them; the other three were released.',
      '12 part-of 15',
      'three part-of 15',
    ],
    [
      'Police arrested 15 suspects. Prosecutors charged 12, and the remaining three were released.',
      '12 part-of 15',
      'three part-of 15',
    ],
    [
      'The government ran six shelters; four were for women, and the other two were for men.',
      'four part-of six',
      'two part-of six',
    ],
    [
      'The government ran six shelters: two for women, three for children, and one for men.',
      'two part-of six',
      'three part-of six',
      'one part-of six',
    ],
    [
      'Police found 33 victims: 12 women, including four minors, and 21 men.',
      '12 part-of 33',
      'four part-of 12',
      '21 part-of 33',
    ],
    [
      'Police identified 90 victims: 50 in sex trafficking, of whom 12 were boys, and 40 in labor trafficking.',
      '50 part-of 90',
      '12 part-of 50',
      '40 part-of 90',
    ],
    [
      'The fund disbursed 21.5 million shillings ($166,670), two-fifths of which covered airfares.',
      '$166,670 conversion-of 21.5 million shillings',
      'two-fifths part-of 21.5 million shillings',
    ],
    ['The fund disbursed $3 million, of which $1 million went to shelters.', '$1 million part-of $3 million'],
    [
      'It allocated 12 million rand ($900,000), including 4 million rand ($300,000) for shelters.',
      '$900,000 conversion-of 12 million rand',
      '4 million rand part-of 12 million rand',
      '$300,000 conversion-of 4 million rand',
    ],
    ['He donated $5 million, half of it to schools.', 'half part-of $5 million'],
    ['The trust spent $5 million on 40 shelters, half of which were for men.', 'half part-of 40'],
    [
      'Gendarmes arrested two men who had brought three boys across the border, but let one of them go after 10 days.',
      'one part-of two',
    ],
    ['Police questioned 30 suspects in 12 cases, 14 of whom were charged.', '14 part-of 30'],
    ['Police questioned 30 suspects in 12 cases, 10 of whom were charged.', '10 part-of 30'],
    [
      'Courts convicted 30 traffickers; judges sent 22 to prison and fined eight.',
      '22 part-of 30',
      'eight part-of 30',
    ],
    ['In the trial of 221 alleged plotters, 26 defendants remained at large.', '26 part-of 221'],
    ['In a survey of 1,536 returnees, 62 percent had been held for ransom.', '62 percent part-of 1,536'],
    ['Inspectors closed 12 of the remaining 64 brothels.', '12 part-of 64'],
    ['Seven of a total of 12 suspects were tried.', 'Seven part-of 12'],
    ['Nine suspects from among the 12 were tried.', 'Nine part-of 12'],
    ['The police opened 12 cases. These 12 cases are pending.', '12 same-as 12'],
    [
      'Courts found 284 men guilty. Of those, 221 went to prison, while 61 paid fines and two escaped.',
      '221 part-of 284',
      '61 part-of 284',
      'two part-of 284',
    ],
    [
      'War drove 2.2 million abroad, including 862,000 to Uganda and 422,000 to Chad; four in five were women.',
      '862,000 part-of 2.2 million',
      '422,000 part-of 2.2 million',
      'four in five part-of 2.2 million',
    ],
    [
      'Of the 143, 97 were children, three-quarters of whom worked on farms.',
      '97 part-of 143',
      'three-quarters part-of 97',
    ],
    [
      'Courts convicted 22 men, sent 17 of them to prison, 13 of whom got five years.',
      '17 part-of 22',
      '13 part-of 17',
    ],
    [
      'It helped 77 victims, including 51 women, and repatriated 18 of them.',
      '51 part-of 77',
      '18 part-of 77',
    ],
    [
      'The fund set aside 150 million kwacha but released 38 million kwacha ($37,070) of it.',
      '38 million kwacha part-of 150 million kwacha',
      '$37,070 conversion-of 38 million kwacha',
    ],
    [
      'The court awarded 13 workers 1.29 million baht, but a fifth of the sum was lost.',
      'a fifth part-of 1.29 million baht',
    ],
    ['Courts convicted 24 defendants. Six of those verdicts were final.', 'Six part-of 24'],
    ['Ninety-two prisoners died, 57 of tuberculosis.', '57 part-of Ninety-two'],
    [
      'Prisons held 21,410 inmates. Some 54 percent of inmates were awaiting trial.',
      'Some 54 percent part-of 21,410',
    ],
    ['Half of the region’s 1.4 million households lost power.', 'Half part-of 1.4 million'],
    ['None of the eight defendants had been tried.', 'None part-of eight'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('no parts', () => {
  const rows: Rows = [
    [
      'Inspectors paid 82,316 visits to workplaces, 1,870 of them to offices that recruit workers, and issued 2,643 warnings and 511 fines.',
      '1,870 part-of 82,316',
    ],
    [
      'The state attorney charged five people, two of them foreign nationals, and dropped charges against three others.',
      'two part-of five',
    ],
    [
      'The prison service held 14,778 inmates, including 168 women and 232 juveniles, in 30 facilities.',
      '168 part-of 14,778',
      '232 part-of 14,778',
    ],
    [
      'There were 350,110 displaced persons, 56 percent of them female, and the country hosted 51,000 refugees.',
      '56 percent part-of 350,110',
    ],
    [
      'The shelter admitted 60 victims, half of whom were children, and trained 12 nurses.',
      'half part-of 60',
    ],
    ['Police arrested 40 people, among them a mayor, in 12 raids.'],
    ['Police arrested 30 people. Muslims made up 12 percent of the population.'],
    ['Police arrested 30 men. Women represented 12 percent of lawmakers.'],
    ['The government identified 22 victims. Remittances made up 18 percent of national income.'],
    ['Fighting closed 1,664 schools, or 18 percent of the total.'],
    ['Police rescued 30 men who had been living alone in 12 rooms.'],
    ['The firm has 300 workers. In China alone it sold 12 phones.'],
    ['The plan has three goals: train 12 judges and open two shelters.'],
    ['The state has 12 courts: judges there heard 300 cases and convicted 12 people.'],
    ['The remaining 64 provinces had shelters.'],
    ['The government gave the other three agencies $2 million.'],
    ['The government convicted 12 traffickers and opened cases against four others.'],
    ['The army recruited 12 boys, while rebels recruited 10 others.'],
    [
      'Of the 943, officials referred 655 to the agency’s nine shelters, which can house 313.',
      '655 part-of 943',
    ],
    ['Police arrested 30 children. Some 40 percent of children are out of school.'],
    ['Courts convicted 12 traffickers. In May a court sentenced six journalists to life.'],
    ['The department gave care to 17 victims. It ran one shelter and built two shelters.'],
    ['Courts won seven convictions. Its seven shelters were full.'],
    ['The state, by contrast, handed 70 suspects to prosecutors.'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('the same sum in other money', () => {
  const rows: Rows = [
    ['It paid 5,000 kwacha (about $505) to each.', 'about $505 conversion-of 5,000 kwacha'],
    ['It paid 5,000 kwacha (equivalent to $505) to each.', '$505 conversion-of 5,000 kwacha'],
    ['It paid 5,000 kwacha, or about $505, to each.', 'about $505 conversion-of 5,000 kwacha'],
    ['It paid 5,000 kwacha, equivalent to $505, to each.', '$505 conversion-of 5,000 kwacha'],
    ['It paid 5,000 kwacha [$505] to each.', '$505 conversion-of 5,000 kwacha'],
    ['It paid 5,000 kwacha – about $505 – to each.', 'about $505 conversion-of 5,000 kwacha'],
    ['The sum of 5,000 kwacha, that is, $505, was paid.', '$505 conversion-of 5,000 kwacha'],
    ['It paid $505 (€430; £380) to each.', '€430 conversion-of $505', '£380 conversion-of $505'],
    ['It paid $500, €430 and £300.'],
    ['It paid a fine of $500 and €430 in costs.'],
    ['It paid $500 (12 percent) to each.'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('of several figures before, the one that is meant', () => {
  const rows: Rows = [
    [
      'Police investigated 112 cases, compared with 94 cases in 2017, and prosecutors initiated prosecutions of 58 suspects, an increase from 41 the previous year.',
      '94 baseline-of 112',
      '41 baseline-of 58',
    ],
    [
      'Authorities identified 214 victims, including 139 women, 31 men, and 44 children, of whom 120 were foreign nationals.',
      '139 part-of 214',
      '31 part-of 214',
      '44 part-of 214',
      '120 part-of 214',
    ],
    [
      'Courts convicted one trafficker, compared with three traffickers in 2017, two of whom were deported.',
      'three baseline-of one',
    ],
    ['The police unit comprised nine officers and trained 40 judges.'],
    ['It repatriated 21 fishermen from Indonesia, 16 from Malaysia, and 10 from Thailand.'],
    ['It prosecuted 35 suspected traffickers in 18 cases (25 suspects in 2016).', '25 baseline-of 35'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

test.each([
  [
    'The government did not report investigating, prosecuting, or convicting any officials.',
    'investigations',
    'prosecutions',
    'convictions',
  ],
  ['The government did not report prosecuting or convicting any traffickers.', 'prosecutions', 'convictions'],
])('one claim for each act that was not reported: %s', (text, ...measures) => {
  expect(read(text).map((record) => record.measure)).toEqual(measures)
})
