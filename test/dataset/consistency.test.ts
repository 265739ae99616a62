import { describe, expect, test } from 'vitest'
import { checkFigures } from '../../src/dataset/consistency/consistency.ts'
import { rowsOf } from '../../src/dataset/rows.ts'
import { laos } from '../anchors/reports.ts'
import { datasetOf, type Edition, prosecution } from './editions.ts'

const hrr = 'Country Reports on Human Rights Practices'

/** The findings of some editions: rule and message. */
const found = (editions: readonly Edition[]) =>
  checkFigures(datasetOf(editions)).map(({ rule, message }) => `${rule}: ${message}`)

const trafficking = (text: string) => found([{ year: 2017, text: prosecution(text) }])
const rights = (text: string) =>
  found([{ year: 2022, country: 'Vanuatu', series: hrr, text: `Section 1. Life\n\n${text}` }])

describe('parts that exceed their whole', () => {
  test.each([
    ['Police identified 20 victims, including 84 female victims.', '84 is said to be a part of 20'],
    ['Police identified 20 victims, of whom 84 were women.', '84 is said to be a part of 20'],
    ['Of the 31 suspects, 45 were jailed.', '45 is said to be a part of 31'],
    [
      'Police identified 99 victims, of whom 60 were women and 50 were men.',
      '60 + 50 is 110, more than the 99 that they are said to be parts of',
    ],
  ])('%s', (text, message) => expect(trafficking(text)).toEqual([`parts-exceed-whole: ${message}`]))

  test.each([
    'Police identified 99 victims, including 84 female victims and 15 male victims.',
    'Police identified at least 20 victims, including 84 female victims.',
    'Police searched three provinces, including 12 villages.',
    'A mob killed eight persons, including a member of parliament, and burned 80 houses.',
    'Police issued 101 warrants, of which 63 were served and 47 led to arrests.',
    'Police identified 20 victims, compared with 84 victims in 2015.',
  ])('not in: %s', (text) => expect(trafficking(text)).toEqual([]))
})

describe('a baseline that differs from what the edition of that year said', () => {
  const before = 'Courts convicted 22 traffickers under the penal code, compared with 10 traffickers in 2014.'
  const now = 'Courts convicted 31 traffickers under the penal code, compared with 20 traffickers in 2015.'
  const two = (earlier: string, later: string) =>
    found([
      { year: 2016, text: prosecution(earlier) },
      { year: 2017, text: prosecution(later) },
    ])

  test('quotes both', () => {
    const [finding] = checkFigures(
      datasetOf([
        { year: 2016, text: prosecution(before) },
        { year: 2017, text: prosecution(now) },
      ]),
    )
    expect(finding).toMatchObject({
      rule: 'baseline-differs',
      severity: 'warning',
      message: 'of 2015 the edition of 2017 says 20, the edition of 2016 22',
      claim: 'prosecution.p1.s1.c2',
      pinpoint: 'para. 1',
      text: now,
      other_claim: 'prosecution.p1.s1.c1',
      other_pinpoint: 'para. 1',
      other_text: before,
    })
    expect(finding?.report).toMatch(/^usdos-tip-2017-laos-/)
    expect(finding?.other_report).toMatch(/^usdos-tip-2016-laos-/)
  })

  test('the same statement of a past year with another figure', () => {
    const text = (count: string) =>
      `As of 2022, the government recognized ${count} Afghan refugees under a system known as Amayesh.`
    const editions = ([2023, 2024] as const).map(
      (year): Edition => ({
        year,
        country: 'Iran',
        series: hrr,
        text: `Section 1. Life\n\n${text(year === 2023 ? '762,000' : '761,000')}`,
      }),
    )
    expect(found(editions)).toEqual([
      'baseline-differs: of 2022 the edition of 2024 says 761,000, the edition of 2023 762,000',
    ])
  })

  test.each([
    ['the figure is the same', before.replace('22', '20'), now],
    ['both can be right', before.replace('22', 'at least 18'), now],
    ['the edition says the same elsewhere', `${before}\n\nIn 2015, courts convicted 20 traffickers.`, now],
    ['another part of the year', before.replace('Courts', 'From May to July courts'), now],
    ['another thing counted', before.replaceAll('traffickers', 'officials'), now],
    ['other sentences', 'After a raid on the port a judge in the north convicted 22 traffickers.', now],
  ])('not where %s', (_, earlier, later) => expect(two(earlier, later)).toEqual([]))

  test('not in another country or series', () => {
    expect(
      found([
        { year: 2016, country: 'Ghana', text: prosecution(before) },
        { year: 2017, text: prosecution(now) },
      ]),
    ).toEqual([])
  })
})

describe('a conversion far from the others of its report', () => {
  const fines =
    'The law sets fines of 300,000 CFA francs ($515), 500,000 CFA francs ($859), or one million CFA francs ($1,718).'
  test('of several, the one that is far from the middle', () => {
    expect(trafficking(`${fines}\n\nA court fined him 10 million CFA francs ($17).`)).toEqual([
      expect.stringMatching(
        /^conversion-differs: 10 million CFA francs \(\$17\) makes 588,200 XAF for one USD, but .* makes 58\d/,
      ),
    ])
  })

  test('of two, the one with the other', () => {
    expect(
      trafficking(
        'The state gave 189 billion meticais ($300 million) and 157 billion meticais ($2.5 billion).',
      ),
    ).toHaveLength(1)
  })

  test.each([
    ['rounded sums', fines],
    ['one alone', 'A court fined him 10 million CFA francs ($17).'],
    ['two currencies', 'A court fined him 10 million CFA francs ($17,182) and 1,000 euros ($1,100).'],
  ])('not %s', (_, text) => expect(trafficking(text)).toEqual([]))
})

describe('a share that does not follow from the counts beside it', () => {
  test.each([
    ['Of the 220 deputies, 65, or 40 percent, were women.', '65 of 220 is 29.5 percent, and not 40 percent'],
    [
      'Four of 18, or 32 percent, of provincial governors were women.',
      'Four of 18 is 22.2 percent, and not 32 percent',
    ],
    [
      'There were 75 deaths in prisons, a decrease of 16 percent from 79 deaths in the previous year.',
      'from 79 to 75 is 5.1 percent, and not 16 percent',
    ],
  ])('%s', (text, message) => expect(rights(text)).toEqual([`share-differs: ${message}`]))

  test.each([
    'Of the 220 deputies, 65, or 30 percent, were women.',
    'Of the 220 deputies, 65, or 29 percent, were women.',
    'Four of 18, or 22 percent, of provincial governors were women.',
    'Of the 220 deputies, about 65, or 33 percent, were women.',
    'There were 283 deaths in prisons, a 65 percent increase over the 172 deaths in the previous year.',
  ])('not in: %s', (text) => expect(rights(text)).toEqual([]))

  test('a movement of which no count is given', () => {
    expect(rights('Prosecutors said complaints against media had increased 50 percent.')).toEqual([
      'share-without-counts: 50 percent more or less (complaints), and the paragraph does not say from what to what',
    ])
    expect(
      rights('Prosecutors received 300 complaints. They said complaints had increased 50 percent.'),
    ).toEqual([])
    expect(rights('Wages of women increased 50 percent.')).toEqual([])
  })
})

describe('a year that the sentence contradicts', () => {
  // As a reader of claims would have them that overlooks the year.
  const overlooked = (text: string) => {
    const { reports, claims } = datasetOf([
      { year: 2022, country: 'Vanuatu', series: hrr, text: `Section 1. Life\n\n${text}` },
    ])
    const period = {
      period: 'reporting-period',
      period_start: '2022-01-01',
      period_end: '2022-12-31',
    } as const
    return checkFigures({
      reports,
      claims: claims.map((claim) => ({ ...claim, ...period, year: 2022 })),
    }).map(({ rule, message, text: sentence }) => [rule, message, sentence])
  }

  test.each([
    ['Offices helped 437,000 migrants and 12 cooks recover their wages in 2020.', '437,000, 12'],
    ['In 2020, the ministry reported that 376 men were arrested.', '376'],
    ['The province told of 376 men detained, all in 2020.', '376'],
  ])('%s', (text, quotes) => {
    const message = `${quotes}: read as of 2022, in a sentence that says 2020`
    expect(overlooked(text)).toEqual([['year-contradicts', message, text]])
  })

  test.each([
    'Police arrested 12 men, compared with nine in 2020.',
    'Police arrested 12 men who had been released in 2020.',
    'In March police arrested 12 men for the 2020 killing of a judge.',
    'Under the law of 2020, police arrested 12 men.',
    'During the year police arrested 12 men in connection with a raid in 2020.',
  ])('not in: %s', (text) => expect(overlooked(text)).toEqual([]))
})

test('the figures of the report that comes with the package agree', () => {
  expect(
    checkFigures(rowsOf(laos(), { file: 'laos.txt', sha256: '3f9a2c01', bytes: 1, format: 'text' })),
  ).toEqual([])
})

test('the order of the reports makes no difference', () => {
  const editions = [
    { year: 2016, text: prosecution('Courts convicted 22 traffickers under the code.') },
    {
      year: 2017,
      text: prosecution(
        'Courts convicted 31 traffickers under the code, compared with 20 traffickers in 2015.',
      ),
    },
  ]
  expect(found([...editions].reverse())).toEqual(found(editions))
})
