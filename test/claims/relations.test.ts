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
    [
      'It received 322 complaints in 2018, nearly twice the 168 registered a year earlier, and sent 57 of them to court.',
      '168 baseline-of 322',
      '57 part-of 322',
    ],
    [
      'Turnout was 27 percent, less than half of the 66 percent recorded in 2015.',
      '66 percent baseline-of 27 percent',
    ],
    [
      'Courts convicted 115 offenders; in 2010 the number of those convicted had been 120.',
      '120 baseline-of 115',
    ],
    [
      'States opened 139 cases and the federation 249; in 2013 the respective numbers had been 86 and 240.',
      '86 baseline-of 139',
      '240 baseline-of 249',
    ],
    ['Convictions, which totaled 49 in 2013, fell to 36.', '49 baseline-of 36'],
    ['The minimum age for work has been raised from 14 to 15 years.', '14 baseline-of 15 years'],
    ['The age of consent was lowered from 18 to 16.', '18 baseline-of 16'],
    ['Police identified 110 victims; by comparison, they identified 104 in 2015.', '104 baseline-of 110'],
    ['The shelter helped 312 women. By contrast, it had helped 340 in 2015.', '340 baseline-of 312'],
    ['The shelter helped 312 women. In 2015, by comparison, it had helped 340.', '340 baseline-of 312'],
    ['Of the 115, 60 were given fines (a year earlier: 70).', '60 part-of 115', '70 baseline-of 60'],
    [
      'Clerks said that the movement had 1,200 men, down from perhaps 3,500 in 2006, and that a quarter of them were minors.',
      'perhaps 3,500 baseline-of 1,200',
      'a quarter part-of 1,200',
    ],
    [
      'Prosecutors initiated 17 cases and continued 12 (2014: 19 and seven, respectively).',
      '19 baseline-of 17',
      'seven baseline-of 12',
    ],
    ['Courts convicted nine men; there were 40 trials in 2015.'],
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
    ['Courts convicted 12 traffickers, compared with no convictions in 2017.', 'no baseline-of 12'],
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
    ['Owners dismissed 90 men, unions say, after the strikes, in which 12 women were hurt.'],
    ['It housed as many as 85 women in 12 rooms.'],
    ['It spent 12 days on the 40 cases.'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('parts', () => {
  const rows: Rows = [
    [
      'The clinic recorded 173 deaths in 2016, fewer than in 2015, among them 18 of children.',
      '18 part-of 173',
    ],
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
    ['The colonel admitted that half the first intake of 60 had deserted.', 'half part-of 60'],
    ['Half the 60 judges were women.', 'Half part-of 60'],
    // The cases may be any that were counted, the victims those of any wrongs.
    ['Police received 2,826 requests, and 412 of the cases were solved.', '412 part-of 2,826'],
    ['Prosecutors opened 23 inquiries, and nine of the files went to court.', 'nine part-of 23'],
    ['The league recorded 214 killings; at least 37 of the victims were farmers.', 'at least 37 part-of 214'],
    ['Parliament has 112 seats. Women hold 14 of the Assembly’s seats.', '14 part-of 112'],
    ['The league recorded 53 incidents; in only two was an inquiry opened.', 'two part-of 53'],
    ['The court heard 80 cases; in 12 the accused were acquitted.', '12 part-of 80'],
    [
      'Of the 262 complaints, 40 were dropped; compensation was recommended in 13.',
      '40 part-of 262',
      '13 part-of 262',
    ],
    ['There were 40 attacks in five districts, and in two the army intervened.'],
    [
      'Charities sent home 21 victims, six fewer than in the previous year, with eight of these escorted by clerks.',
      'eight part-of 21',
    ],
    ['A third of the workforce of 900 went on strike.', 'A third part-of 900'],
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
      'two part-of three',
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

describe('all sorts of texts', () => {
  const rows: Rows = [
    ['Rangers counted 340 elephants in March, down from 410 a year before.', '410 baseline-of 340'],
    [
      'The clinic vaccinated 1,200 infants, of whom 640 were girls and 560 boys.',
      '640 part-of 1,200',
      '560 part-of 1,200',
    ],
    [
      'Of the 75 applicants, the board admitted 31, rejected 40, and asked four to apply again.',
      '31 part-of 75',
      '40 part-of 75',
      'four part-of 75',
    ],
    ['Firefighters answered 88 calls, 17 of them false alarms.', '17 part-of 88'],
    [
      'The harbor handled 2,300 ships in 2018 (2,150 in 2017 and 1,980 in 2016).',
      '2,150 baseline-of 2,300',
      '1,980 baseline-of 2,300',
    ],
    ['Soldiers killed 14 rebels and wounded 30; nine of the wounded later died.', 'nine part-of 30'],
    ['In 2018 prosecutors indicted 60 and acquitted 12; in 2017 they indicted 44 and acquitted nine.'],
    [
      'The agency inspected 120 farms and 85 kilns, as compared with 97 and 70, respectively, in 2016.',
      '97 baseline-of 120',
      '70 baseline-of 85',
    ],
    ['Police seized 4.2 million pesos ($210,000) from the ring.', '$210,000 conversion-of 4.2 million pesos'],
    ['The tribunal heard 19 appeals and granted seven of them.', 'seven part-of 19'],
    ['Turnout was 61 percent, compared with 54 percent in 2012.', '54 percent baseline-of 61 percent'],
    ['Turnout was 60 percent (35 percent men and 25 percent women).'],
    ['Gunmen abducted 30 pupils and two teachers; 18 of the pupils were freed within days.', '18 part-of 30'],
    ['The registry lists 40 unions, eight fewer than in 2016.'],
    ['Inspectors found 52 violations, twice as many as the 26 found in 2015.', '26 baseline-of 52'],
    ['Authorities granted 12 of 300 asylum requests.', '12 part-of 300'],
    ['The union has 5,000 members, a third of them women.', 'a third part-of 5,000'],
    ['About 40 percent of the 5,000 members are women.', 'About 40 percent part-of 5,000'],
    ['Rebels held 16 nurses; three escaped, and the rest were ransomed.', 'three part-of 16'],
    [
      'Courts opened 30 trials against 48 defendants, compared with 22 trials against 35 defendants in 2017.',
      '22 baseline-of 30',
      '35 baseline-of 48',
    ],
    [
      'A flood killed 21 people, including six children and two firemen, and destroyed 300 houses.',
      'six part-of 21',
      'two part-of 21',
    ],
    ['The government employed 90 inspectors for 12,000 workplaces.'],
    [
      'The mission recorded 65 attacks—40 by militias, 20 by the army, and five by unknown men.',
      '40 part-of 65',
      '20 part-of 65',
      'five part-of 65',
    ],
    ['Of 64 shelters, only 11 accept men.', '11 part-of 64'],
    ['Among the 44 detainees were seven minors.', 'seven part-of 44'],
    ['Police arrested 44 suspects. More than 15 of these men were foreigners.', 'More than 15 part-of 44'],
    ['Courts jailed 52 men in 20 trials. Of those jailed, seven were soldiers.', 'seven part-of 52'],
    [
      'The clinic saw 70 patients: 45 with burns and 25 with fever, compared with 30 with burns and 10 with fever in 2018.',
      '45 part-of 70',
      '25 part-of 70',
      '30 baseline-of 45',
      '10 baseline-of 25',
    ],
    [
      'Guards searched 60 trucks and 85 boats, compared with 50 trucks and 70 boats in 2018, and 40 and 55, respectively, in 2017.',
      '50 baseline-of 60',
      '70 baseline-of 85',
      '40 baseline-of 60',
      '55 baseline-of 85',
    ],
    ['Police identified 20 women and 12 men, for a total of 32.', '20 part-of 32', '12 part-of 32'],
    ['Twenty-eight percent had no water in rooms of 28 square meters.'],
    ['The court freed 12 in May, bringing the total to 47.', '12 part-of 47'],
    ['Police arrested 12 men in three raids, bringing the total to 40.', '12 part-of 40'],
    ['Inspectors found violations at 26 firms in May, bringing the total to 88.', '26 part-of 88'],
    ['The hotline took 310 calls in May and 290 in June.'],
    [
      'Two of the three judges resigned. The three had served for years.',
      'Two part-of three',
      'three same-as three',
    ],
    [
      'The ministry built 12 schools, seven of which opened in May; the other five await teachers.',
      'seven part-of 12',
      'five part-of 12',
    ],
    [
      'The fund paid $3 million to farmers, up from $2.1 million in 2016, and $1 million to fishers, up from $0.4 million.',
      '$2.1 million baseline-of $3 million',
      '$0.4 million baseline-of $1 million',
    ],
    ['Convictions fell to 14 from 33.', '33 baseline-of 14'],
    ['The number of inmates fell by 300 to 2,700.'],
    ['The camp, built for 400 people, held 1,100.'],
    ['The army freed 25 boys, the youngest of whom was nine years old.'],
    ['Nearly half of those interviewed said they had paid a bribe.'],
    ['The survey asked 2,400 adults; two in five had paid a bribe.', 'two in five part-of 2,400'],
    ['Prosecutors charged 11 officers, none of whom was convicted.', 'none part-of 11'],
    ["By year's end, 17 of the 23 cases opened in January had been closed.", '17 part-of 23'],
    [
      'The authorities registered 1,120 complaints against police (of which 300 were upheld).',
      '300 part-of 1,120',
    ],
    ['The state trained 45 judges, 60 prosecutors, and 15 clerks.'],
    [
      'Officials repatriated 91 nationals: 60 from Oman, 21 from Qatar, and 10 from Kuwait.',
      '60 part-of 91',
      '21 part-of 91',
      '10 part-of 91',
    ],
    [
      'Immigration officers refused 240 people entry, against 198 in the previous reporting period.',
      '198 baseline-of 240',
    ],
    [
      'The prison, with room for 250, held 611 men, 80 percent of whom awaited trial.',
      '80 percent part-of 611',
    ],
    ['Exports were worth $14 billion, or 12 percent of national output.'],
    ['The labor office received 430 claims and settled 390 of these.', '390 part-of 430'],
    [
      'Ten officers were suspended, and two of the ten were later dismissed.',
      'two part-of ten',
      'ten same-as Ten',
    ],
    [
      'A bomb wounded 40 worshippers; doctors said 12 of the victims were in critical condition.',
      '12 part-of 40',
    ],
    ['The parliament passed nine laws in 2018, the same number as in 2017.'],
    ['It passed nine laws in 2018, only one more than the eight of 2017.', 'eight baseline-of nine'],
    ['The mayor fired six of his 14 deputies.', 'six part-of 14'],
    ['In contrast to 55 arrests in 2017, police made only 12 arrests in 2018.', '55 baseline-of 12'],
    ['Compared with 80 raids the year before, the task force carried out 31 raids.', '80 baseline-of 31'],
    [
      'Courts did not convict any smugglers, compared with nine convictions in 2014.',
      'nine baseline-of did not convict any',
    ],
    ['There were no deaths in custody, compared with three in 2017.', 'three baseline-of no deaths'],
    ['Of the $90 million pledged, donors paid $35 million.', '$35 million part-of $90 million'],
    [
      'Women made up 12 percent of the police force, up from 9 percent in 2010.',
      '9 percent baseline-of 12 percent',
    ],
    [
      'The ombudsman took on 75 files: 30 concerning prisons, 25 concerning schools, and the remainder other bodies.',
      '30 part-of 75',
      '25 part-of 75',
    ],
    ['The unemployment rate rose from 6.1 percent to 7.4 percent.', '6.1 percent baseline-of 7.4 percent'],
    ['Observers visited 310 polling stations, including 45 in rural districts.', '45 part-of 310'],
    ['Gangs extorted 120 shops in the capital and 45 in the port.'],
    ['The study covered 14 provinces; in five of them, no clinic existed.', 'five part-of 14'],
    ['NGOs sheltered 66 women and 20 men. Fifteen of the women were pregnant.', 'Fifteen part-of 66'],
    ['The company dismissed 500 workers, among them 30 union leaders.', '30 part-of 500'],
    [
      'Eleven men stood trial: four were acquitted, six were jailed, and one died.',
      'four part-of Eleven',
      'six part-of Eleven',
      'one part-of Eleven',
    ],
    ['The report documented 90 killings, 55 more than the previous year.'],
    ['Of all complaints, 32 percent came from prisoners.'],
    ['The office issued 700 visas, exceeding the 650 issued in 2017.', '650 baseline-of 700'],
    ['Aid reached 40,000 of an estimated 100,000 people in need.', '40,000 part-of an estimated 100,000'],
    ['Every third of the 900 households went hungry.'],
    [
      'Militias burned 12 villages, displacing 8,000 people, 3,000 of whom fled abroad.',
      '3,000 part-of 8,000',
    ],
    ['The judge sentenced the two men to six years each and fined a third man $400.'],
    ['They convicted 18 pimps; all 18 received prison terms.', '18 same-as 18'],
    [
      'Refugees numbered 61,000, of whom 44,000 lived in camps and 17,000 in towns.',
      '44,000 part-of 61,000',
      '17,000 part-of 61,000',
    ],
    ['Border guards turned back 900 migrants in April, 300 more than in March.'],
    [
      'Officials said 71 journalists were in prison, compared with 58 at the end of 2017 and 49 at the end of 2016.',
      '58 baseline-of 71',
      '49 baseline-of 71',
    ],
    ['The town of 9,000 people had two doctors.'],
    [
      'Of the 212 villages surveyed, 57 lacked wells, and 31 of these had no road either.',
      '57 part-of 212',
      '31 part-of 57',
    ],
    [
      'Police arrested 19 smugglers, including three policemen, and freed 48 women, 12 of whom were pregnant.',
      'three part-of 19',
      '12 part-of 48',
    ],
    ['A court found nine of 13 accused soldiers guilty.', 'nine part-of 13'],
    [
      'The country hosted 14,200 refugees: 9,000 from Sudan, 4,100 from Congo, and 1,100 others.',
      '9,000 part-of 14,200',
      '4,100 part-of 14,200',
      '1,100 part-of 14,200',
    ],
    ['The fine was 2,000 dinars, or about $1,400.', 'about $1,400 conversion-of 2,000 dinars'],
    [
      'The budget fell by 20 percent, from 50 million rupees ($700,000) to 40 million rupees ($560,000).',
      '50 million rupees baseline-of 40 million rupees',
      '$700,000 conversion-of 50 million rupees',
      '$560,000 conversion-of 40 million rupees',
    ],
    ['The ministry closed 33 mosques in 2018; it had closed 12 in 2017.'],
    ['Thieves took 15 statues, four of which were found, and damaged 20 others.', 'four part-of 15'],
    ['Authorities recorded 44 suicides in prisons, versus 39 the previous year.', '39 baseline-of 44'],
    [
      'In a poll of 1,050 adults, 58 percent opposed the law and 30 percent favored it.',
      '58 percent part-of 1,050',
      '30 percent part-of 1,050',
    ],
    [
      'The two sides exchanged 120 prisoners; government forces released 70, and rebels released 50.',
      '70 part-of 120',
      '50 part-of 120',
    ],
    ["Women won 25 of the assembly's 120 seats, five more than in 2013.", '25 part-of 120'],
    [
      "The commission received 640 petitions and rejected 250 of them; 90 were pending at year's end.",
      '250 part-of 640',
      '90 part-of 640',
    ],
    ['Seven of the ten largest firms employed children.', 'Seven part-of ten'],
    [
      'Courts handed down 27 convictions (19 for rape, eight for incest).',
      '19 part-of 27',
      'eight part-of 27',
    ],
    ['Courts handed down 27 convictions (31 in 2017).', '31 baseline-of 27'],
    ['The state paid 5,000 euros ($5,600) to each of the 12 families.', '$5,600 conversion-of 5,000 euros'],
    ['Only one of the 16 wells gave clean water.', 'one part-of 16'],
    [
      'Labor inspectors visited 3,000 sites, a drop of 12 percent from the 3,400 visited in 2016.',
      '3,400 baseline-of 3,000',
    ],
    ['Labor inspectors visited 3,000 sites; this was 400 fewer than in 2016.'],
    ['The army held 60 captives. Thirty-five were released in June.', 'Thirty-five part-of 60'],
    ['Police detained 60 protesters and injured four.'],
    [
      'Police detained 60 protesters, of whom they charged 22 with riot and released the remaining 38.',
      '22 part-of 60',
      '38 part-of 60',
    ],
    ['The authorities issued 400 permits: 250 to men, 150 to women.', '250 part-of 400', '150 part-of 400'],
    [
      'The law provides for fines of 100 to 500 soles ($30 to $150).',
      '$30 to $150 conversion-of 100 to 500 soles',
    ],
    ['A total of 38 women, among them 11 minors, were rescued from three bars.', '11 part-of 38'],
    ['The three bars employed 38 women.'],
    ['The clinic treated 80 addicts in 2018, as against 65 in 2017.', '65 baseline-of 80'],
    ['The bureau tried 14 cases, convicting 11 persons and acquitting eight.'],
    [
      'Of 4,800 workers, 2,100 were women, 1,900 were men, and 800 were children.',
      '2,100 part-of 4,800',
      '1,900 part-of 4,800',
      '800 part-of 4,800',
    ],
    ['The strike involved 700 miners, nearly all of those employed at the pit.'],
    ['Some 1,500 homes burned; 600 were rebuilt by December.', '600 part-of Some 1,500'],
    ['A quarter of the 44 deputies abstained.', 'A quarter part-of 44'],
    [
      'Officials bought 12 vans and 40 radios with the $300,000 grant, of which $80,000 remained.',
      '$80,000 part-of $300,000',
    ],
    ['The union represented 11,000 teachers, or 60 percent of the profession.'],
    [
      'Authorities identified 52 victims (30 women, 12 men, and 10 children) compared with 61 victims (40 women and 21 men) in 2016.',
      '30 part-of 52',
      '12 part-of 52',
      '10 part-of 52',
      '61 baseline-of 52',
      '40 part-of 61',
      '21 part-of 61',
    ],
    [
      'The unit opened 18 cases, up from 11; arrested 25 suspects, up from 16; and rescued 40 girls, up from 33.',
      '11 baseline-of 18',
      '16 baseline-of 25',
      '33 baseline-of 40',
    ],
    ['Arrests rose to 84, an increase of 31 percent over 2016, when 64 were made.', '64 baseline-of 84'],
    ['The ministry spent 80 percent of its budget of $12 million.', '80 percent part-of $12 million'],
    ['The school has 600 pupils in 12 rooms.'],
    ['He served two years of a five-year term.'],
    ['The police killed 110 people, compared to 95 people killed by gangs.', '95 baseline-of 110'],
    ['Volunteers buried 200 bodies, 150 of them in one grave.', '150 part-of 200'],
    [
      'The rebels freed 22 of the 40 hostages in May; the remaining 18 were freed in June.',
      '22 part-of 40',
      '18 part-of 40',
    ],
    ['Police stopped 75 cars and fined 31 drivers.'],
    ['The chamber has 101 members. Of this number, 24 are women.', '24 part-of 101'],
    ['Prosecutors closed 90 percent of the 1,300 files.', '90 percent part-of 1,300'],
    ['Courts convicted 26 defendants in 2018 and 41 in 2017.'],
    ['Courts convicted 26 defendants in 2018 and 41 the year before.'],
    ["The raids led to 17 arrests, compared with just five from 2016's raids.", 'five baseline-of 17'],
    [
      'Authorities referred eight cases to court, and judges heard five of the eight.',
      'five part-of eight',
      'eight same-as eight',
    ],
    ['The ferry sank with 200 aboard; 155 survived.', '155 part-of 200'],
  ]

  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('all of those told of', () => {
  const rows: Rows = [
    ['Police arrested 23 unionists and released all 23 in May.', '23 same-as 23'],
    ['Police arrested four men. All four witnesses had died.'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('pieces set behind their whole', () => {
  const rows: Rows = [
    [
      'The league counted 57 victims in the first half of the year, nine nurses and three chiefs among them.',
      'nine part-of 57',
      'three part-of 57',
    ],
    [
      'Police arrested 30 students, 14 girls, six nurses and two teachers among them.',
      '14 part-of 30',
      'six part-of 30',
      'two part-of 30',
    ],
    ['Police arrested 30 students and 12 monks, two abbots among them.', 'two part-of 12'],
    ['The ministry hired 67 inspectors, raising their number to 199.', '67 part-of 199'],
    ['Police arrested 40 men, increasing the total to 312.', '40 part-of 312'],
    ['It opened three shelters, raising the number of beds to 120.'],
    ['13 were tried in July, nine receiving terms of a year.', 'nine part-of 13'],
    ['In May 40 men were charged, six being freed on bail.', 'six part-of 40'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('none of those told of', () => {
  const rows: Rows = [
    ['Of 11 complaints, the commission upheld none.', 'none part-of 11'],
    ['Of the 212 bus stops, 19 had ramps and none had signals.', '19 part-of 212', 'none part-of 212'],
    ['Police identified 19 victims, yet none was referred to care.', 'none part-of 19'],
    ['Police arrested 19 men and said that there were none at large.'],
    ['Police questioned 17 suspects but arrested none.', 'none part-of 17'],
    ['The board gave 61 petitions to clerks, who upheld none.', 'none part-of 61'],
    ['Five captains were suspended, yet none was in jail by June.', 'none part-of Five'],
    ['Six of 80 mayors were women, but none was a minister.', 'Six part-of 80', 'none part-of Six'],
    ['Charities ran 12 shelters, but the city ran none.'],
    ['Inspectors visited 40 farms, fined 12, and closed none.'],
    ['It convicted five men in 2018, but it convicted none in the year that followed.'],
    ['The hotline received 6,652 calls. None of the calls led to an arrest.', 'None part-of 6,652'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})

describe('what other publishers say of parts and baselines', () => {
  const rows: Rows = [
    // a list under a verb of containing
    [
      'The envoy recorded 900 violations. They included 310 beatings, 44 cases of rape and 12 killings.',
      '310 part-of 900',
      '44 part-of 900',
      '12 part-of 900',
    ],
    ['The dead comprised 12 clerks, four guards and two nurses.'],
    // gaps behind one preposition
    [
      'Militias were behind 41 of the 90 attacks, bandits behind 22, and troops behind at least nine.',
      '41 part-of 90',
      '22 part-of 90',
      'at least nine part-of 90',
    ],
    [
      'Rebels accounted for 41 of the 90 raids, soldiers for 22, and guards for none.',
      '41 part-of 90',
      '22 part-of 90',
      'none part-of 90',
    ],
    // what happened, called an incident
    [
      'Monitors documented 77 attacks. Police were blamed for 12 of the 77 incidents.',
      '12 part-of 77',
      '77 same-as 77',
    ],
    // what is left of a whole
    [
      'The blast killed 48 people, eight of them officers. Of the 40 civilians, 12 were girls.',
      'eight part-of 48',
      '40 part-of 48',
      '12 part-of 40',
    ],
    // those who tell it
    ['The clinic interviewed 31 former inmates. Nine said that guards had beaten them.', 'Nine part-of 31'],
    ['Monitors met 40 returnees. Seven described threats.', 'Seven part-of 40'],
    // how far it moved says of which
    [
      'The office received 2,000 complaints and registered 600 of them, 25 percent fewer than the 800 of 2017.',
      '600 part-of 2,000',
      '800 baseline-of 600',
    ],
    // rankings
    [
      'The state received 900 asylum claims. Mali was the main country of origin with 300 claims, followed by Chad (120) and Niger (80).',
      '300 part-of 900',
      '120 part-of 900',
      '80 part-of 900',
    ],
    [
      'The 410 cases were closed. Theft led with 120, followed by assault (90) and arson (31).',
      '120 part-of 410',
      '90 part-of 410',
      '31 part-of 410',
    ],
    [
      'Monitors logged 70 attacks. The largest numbers came from Kano (30) and Oyo (12).',
      '30 part-of 70',
      '12 part-of 70',
    ],
    [
      'The unit recorded 64 attacks. Oyo remained the worst affected with 40 attacks, over half of the total.',
      '40 part-of 64',
      'over half part-of 64',
    ],
    // a year of its own in the bracket
    ['Most appeals were lodged by Malians (340; 2017: 290).', '290 baseline-of 340'],
    // beside the whole
    [
      'Clinics treated 90 women, including 12 minors, in 2017 and 70 (of whom nine were minors) in 2018.',
      '12 part-of 90',
      'nine part-of 70',
    ],
    // amounts
    ['By law the service lasts 18 months, six of which are spent in camps.', 'six part-of 18 months'],
    ['They earned $300 a month, compared with 45 under the old rules.', '45 baseline-of $300'],
    ['Terms averaged 12 years, against seven in 2017.', 'seven baseline-of 12 years'],
    ['The jail held 65,939 men, 74 percent of them awaiting trial.', '74 percent part-of 65,939'],
    ['In 2018, 48 percent of the arrivals are children, of whom 873 are alone.', '873 part-of 48 percent'],
  ]
  test.each(rows)('%s', (text, ...expected) => {
    expect(relations(text)).toEqual(expected)
  })
})
