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
