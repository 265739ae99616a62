import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amountText, compare } from '../../src/dataset/amounts.ts'
import { isMovement } from '../../src/dataset/movement.ts'
import { objectClass } from '../../src/dataset/object-class.ts'
import { type PanelOptions, type PanelRow, panel } from '../../src/dataset/panel.ts'
import { longPanel, panelTable, widePanel } from '../../src/dataset/panel-table.ts'
import { namesPartOfYear } from '../../src/dataset/part-of-year.ts'
import { rowsOf } from '../../src/dataset/rows.ts'
import { laos } from '../anchors/reports.ts'
import { datasetOf, type Edition, prosecution } from './editions.ts'

/** A row in a line: `2016 prosecutions brokers: 31 (2017) same`. */
function line({ time, measure, object, role, status, statement, agreement }: PanelRow): string {
  const cell = [time, measure, object, role === 'alone' ? '' : role].filter(Boolean).join(' ')
  const figure = status === 'figure' ? amountText(statement) : status
  return `${cell}: ${figure} (${statement.edition}) ${agreement}`
}

const lines = (editions: readonly Edition[], options?: PanelOptions) =>
  panel(datasetOf(editions), options).rows.map(line)

describe('one row for each cell', () => {
  test.each<[string, Edition[], string[]]>([
    [
      'a reporting period is the year in which most of its days lie; a baseline is a statement of its own year',
      [
        {
          year: 2017,
          text: prosecution('Courts convicted 31 traffickers, compared with 20 traffickers in 2015.'),
        },
      ],
      ['2015 convictions trafficker: 20 (2017) only', '2016 convictions trafficker: 31 (2017) only'],
    ],
    [
      'the latest edition wins, and the figure that it revised stands beside it',
      [
        { year: 2016, text: prosecution('Courts convicted 22 traffickers.') },
        {
          year: 2017,
          text: prosecution('Courts convicted 31 traffickers, compared with 20 traffickers in 2015.'),
        },
      ],
      ['2015 convictions trafficker: 20 (2017) differs', '2016 convictions trafficker: 31 (2017) only'],
    ],
    [
      'both can be right',
      [
        { year: 2016, text: prosecution('Courts convicted at least 20 traffickers.') },
        {
          year: 2017,
          text: prosecution('Courts convicted 31 traffickers, compared with 25 traffickers in 2015.'),
        },
      ],
      ['2015 convictions trafficker: 25 (2017) compatible', '2016 convictions trafficker: 31 (2017) only'],
    ],
    [
      'a part of the year and all of it can both be right',
      [
        { year: 2016, text: prosecution('As of June, courts convicted 12 traffickers.') },
        {
          year: 2017,
          text: prosecution('Courts convicted 31 traffickers, compared with 20 traffickers in 2015.'),
        },
      ],
      ['2015 convictions trafficker: 20 (2017) compatible', '2016 convictions trafficker: 31 (2017) only'],
    ],
    [
      'none of several figures of an edition is chosen',
      [
        {
          year: 2017,
          text: prosecution(
            'Courts convicted nine traffickers in Vientiane.\n\nIn the south, courts convicted four traffickers.',
          ),
        },
      ],
      ['2016 convictions trafficker: several (2017) differs'],
    ],
    [
      'a part has a cell of its own, so that nobody is counted twice',
      [{ year: 2017, text: prosecution('Police identified 99 victims, including 84 female victims.') }],
      [
        '2016 victims-identified female victim part: 84 (2017) only',
        '2016 victims-identified victim: 99 (2017) only',
      ],
    ],
    [
      'an absence is an absence, and no figure was given is another',
      [
        {
          year: 2017,
          text: prosecution(
            'Courts did not convict any traffickers. The government did not report any investigations.',
          ),
        },
      ],
      [
        '2016 convictions trafficker: zero (2017) only',
        '2016 investigations investigation: unreported (2017) only',
      ],
    ],
    [
      'that no figure was given never wins over a figure',
      [
        { year: 2016, text: prosecution('Courts convicted 20 traffickers.') },
        {
          year: 2017,
          text: prosecution('The government did not report how many traffickers it convicted in 2015.'),
        },
      ],
      ['2015 convictions trafficker: 20 (2016) compatible'],
    ],
  ])('%s', (_, editions, expected) => {
    const found = lines(editions)
    expect(found).toEqual(expect.arrayContaining(expected))
    expect(found.filter((one) => one.includes('convictions'))).toEqual(
      expected.filter((one) => one.includes('convictions')),
    )
  })

  test('a figure that is said again is once in its cell', () => {
    const dataset = datasetOf([
      { year: 2017, text: prosecution('Police identified 310 victims. Of the 310, 30 were children.') },
    ])
    const { rows, leftOut } = panel(dataset)
    expect(rows.filter(({ value }) => value === 310)).toHaveLength(1)
    expect(leftOut.map(({ reason }) => reason)).toEqual(['said-again'])
  })

  test('how far a figure moved is no figure of the year', () => {
    const text = prosecution('Courts convicted 20 traffickers, an increase of 43 percent.')
    expect(lines([{ year: 2017, text }])).toEqual(['2016 convictions trafficker: 20 (2017) only'])
  })

  test('a figure without a time is asked for, and is of its edition', () => {
    const editions = [2016, 2017].map((year) => ({
      year,
      text: 'PROTECTION\n\nFour shelters are for victims.',
    }))
    expect(lines(editions)).toEqual([])
    expect(lines(editions, { undated: true })).toEqual([
      'edition 2016 facilities shelter: 4 (2016) only',
      'edition 2017 facilities shelter: 4 (2017) only',
    ])
  })

  test('`other` is no measure, unless it is asked for', () => {
    const dataset = rowsOf(laos(), { file: 'laos.txt', sha256: '3f9a2c01', bytes: 1, format: 'text' })
    const of = (options?: PanelOptions) => new Set(panel(dataset, options).rows.map(({ measure }) => measure))
    expect(of().has('other')).toBe(false)
    expect([...of({ measures: ['other', 'convictions'] })].sort()).toEqual(['convictions', 'other'])
  })
})

describe('every claim', () => {
  const dataset = rowsOf(laos(), { file: 'laos.txt', sha256: '3f9a2c01', bytes: 1, format: 'text' })

  test.each([{}, { undated: true }, { measures: ['other'], undated: true }])(
    'is one statement, or left out: %j',
    (options) => {
      const { rows, leftOut } = panel(dataset, options)
      const told = [...rows.flatMap(({ statement, others }) => [statement, ...others]), ...leftOut]
      expect(told.map(({ claim }) => claim).sort()).toEqual(dataset.claims.map(({ claim }) => claim).sort())
    },
  )

  test('leads back to its sentence', () => {
    for (const { statement } of panel(dataset).rows) {
      const claim = dataset.claims.find(({ claim: id }) => id === statement.claim)
      expect(statement).toMatchObject({
        key: 'usdos-tip-2017-laos',
        short_form: claim?.short_form,
        pinpoint: claim?.pinpoint,
        text: claim?.text,
      })
    }
  })

  test('the order of the reports makes no difference', () => {
    const editions = [
      { year: 2016, text: prosecution('Courts convicted 22 traffickers.') },
      {
        year: 2017,
        text: prosecution('Courts convicted 31 traffickers, compared with 20 traffickers in 2015.'),
      },
    ]
    expect(lines([...editions].reverse())).toEqual(lines(editions))
  })
})

describe('as tables', () => {
  const { rows } = panel(
    datasetOf([
      { year: 2016, text: prosecution('Courts convicted 22 traffickers.') },
      {
        year: 2017,
        text: prosecution(
          'Courts convicted 31 traffickers, compared with 20 traffickers in 2015. They did not acquit any suspects.',
        ),
      },
    ]),
  )

  test('long: the columns that are promised, and what others say', () => {
    const long = longPanel(rows)
    for (const row of long) expect(Object.keys(row).sort()).toEqual(Object.keys(panelTable.columns).sort())
    expect(long.find(({ year }) => year === 2015)).toMatchObject({
      value: 20,
      statements: 2,
      agreement: 'differs',
      edition: 2017,
      others: expect.stringMatching(/^2016: 22 \(.*, para\. 1, prosecution\.p1\.s1\.c1~\w{8}\)$/),
    })
  })

  test('wide: a number, what the text says, and where; silence is empty', () => {
    const wide = widePanel(rows)
    expect(wide.columns.slice(0, 8)).toEqual([
      'country',
      'alpha3',
      'series',
      'year',
      'time',
      'acquittals.suspect',
      'acquittals.suspect.says',
      'acquittals.suspect.at',
    ])
    expect(wide.rows).toMatchObject([
      {
        year: 2015,
        'convictions.trafficker': 20,
        'convictions.trafficker.says': 'exactly',
        'acquittals.suspect': null,
        'acquittals.suspect.says': null,
      },
      {
        year: 2016,
        'convictions.trafficker': 31,
        'acquittals.suspect': 0,
        'acquittals.suspect.says': 'zero',
        'acquittals.suspect.at': expect.stringContaining(', para. 1, prosecution.p1'),
      },
    ])
  })
})

test.each([
  ['Some 1,200 alleged victims', 'victim'],
  ['the victims', 'victim'],
  ['child victims', 'child victim'],
  ['approximately 5.6 million registered IDPs', 'registered idp'],
  ['complaints of torture', 'complaint of torture'],
  ['individuals', 'person'],
  ['women', 'woman'],
  ['bodies', 'body'],
  ['cases', 'case'],
  ['churches', 'church'],
  ['them', ''],
  [null, ''],
])('%s is of the class "%s"', (object, expected) => expect(objectClass(object)).toBe(expected))

test.each([
  ['43 percent', '786 incidents, a decrease of 43 percent from 2021.', true],
  ['85 percent', 'Police arrested 1,551 men, 85 percent fewer than in 2021.', true],
  ['170', 'Sectarian crimes increased by 170 to 804.', true],
  ['804', 'Sectarian crimes increased by 170 to 804.', false],
  ['30 percent', 'Women made up 30 percent of the council.', false],
  ['12', 'Police arrested 12 more.', false],
])('%s in "%s" is a movement: %s', (quote, text, expected) =>
  expect(isMovement({ quote, text, status: null })).toBe(expected),
)

test.each([
  ['From January to June the league recorded 12 attacks.', true],
  ['On August 14 police arrested nine men.', true],
  ['In the first half of the year 12 died.', true],
  ['Police may arrest nine men.', false],
  ['During the year police arrested nine men.', false],
])('"%s" names a part of a year: %s', (text, expected) => expect(namesPartOfYear(text)).toBe(expected))

describe('figures are compared', () => {
  const figure = fc.record({
    value: fc.integer({ min: 0, max: 50 }),
    min: fc.constant(null),
    max: fc.constant(null),
    life: fc.constant(false),
    comparator: fc.constantFrom('exactly', 'at least', 'more than', 'at most', 'less than', 'about'),
    status: fc.constantFrom(null, 'unreported'),
  })

  test('the same both ways, and each with itself', () => {
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        expect(compare(one, other)).toBe(compare(other, one))
        expect(compare(one, one)).toBe('same')
      }),
    )
  })
})
