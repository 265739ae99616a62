import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fromPositionSelector, toPositionSelector } from '../../src/anchors/selectors.ts'
import { anchor, link, parse, reportText, resolve, type Selector } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import { laos } from './reports.ts'

vi.setConfig({ testTimeout: 60_000 })

const report = laos()
const text = reportText(report)

/** The words that an answer points to, or its status where it points to none. */
function words(answer: ReturnType<typeof resolve>, of = text): string {
  return answer.status === 'lost' || answer.status === 'ambiguous'
    ? answer.status
    : of.slice(answer.start, answer.end)
}

describe('positions count code points', () => {
  const source = 'Police 😊 found 𝒜𝒷 and 37 victims. The 😊 court was slow.'
  const smiling = parse(source)

  test('both ways', () => {
    const start = source.indexOf('37')
    const selector = toPositionSelector(source, { start, end: start + 2 })
    expect(selector).toEqual({ type: 'TextPositionSelector', start: start - 3, end: start - 1 })
    expect(fromPositionSelector(source, selector)).toEqual({ start, end: start + 2 })
    expect(words(resolve(smiling, selector), source)).toBe('37')
  })

  test('any range of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(), fc.nat(), (value, one, other) => {
        const characters = [...value]
        const [first, last] = [one, other]
          .map((number) => number % (characters.length + 1))
          .sort((a, b) => a - b)
        const start = characters.slice(0, first).join('').length
        const end = characters.slice(0, last).join('').length
        const selector = toPositionSelector(value, { start, end })
        expect(selector).toMatchObject({ start: first, end: last })
        expect(fromPositionSelector(value, selector)).toEqual({ start, end })
      }),
    )
  })

  test('code units, as Hypothesis writes them, are told by the quote', () => {
    const twice = parse('😊 It was slow. It was slow. 😊 It was slow.')
    const value = reportText(twice)
    const start = value.lastIndexOf('It was slow')
    const units: Selector[] = [
      { type: 'TextPositionSelector', start, end: start + 11 },
      { type: 'TextQuoteSelector', exact: 'It was slow' },
    ]
    expect(resolve(twice, units)).toMatchObject({ status: 'exact', start })
    const points: Selector[] = [
      toPositionSelector(value, { start, end: start + 11 }),
      { type: 'TextQuoteSelector', exact: 'It was slow' },
    ]
    expect(resolve(twice, points)).toMatchObject({ status: 'exact', start })
  })

  test('an anchor on text beyond the BMP', () => {
    const found = resolve(parse(source), anchor(smiling, { quote: '𝒜𝒷 and' }))
    expect(words(found, source)).toBe('𝒜𝒷 and')
  })

  test.each([
    { start: 5, end: 4 },
    { start: -1, end: 4 },
    { start: 0.5, end: 4 },
    { start: 0, end: 1e9 },
    { start: 3, end: 3 },
  ])('no range: %j', (range) =>
    expect(resolve(report, { type: 'TextPositionSelector', ...range })).toEqual({ status: 'lost' }),
  )
})

describe('quotes', () => {
  test.each<[string, string, string, string]>([
    ['seven traffickers', '', '', 'seven traffickers'],
    ['“seven  traffickers”', '', '', 'seven traffickers'],
    ['seven trafickers', 'conviction of ', '. This compares', 'seven traffickers'],
    ['37 individuals', 'investigating ', ' and', '37 individuals'],
    ['37 individuals', 'something quite different ', ' that is not there', 'lost'],
    ['trafficking', '', '', 'ambiguous'],
    ['trafficking', 'Lao ', ' victims often are migrants', 'trafficking'],
    ['zebra', '', '', 'lost'],
    ['', '', '', 'lost'],
  ])('%j after %j before %j is %j', (exact, prefix, suffix, found) => {
    expect(words(resolve(report, { type: 'TextQuoteSelector', exact, prefix, suffix }))).toBe(found)
  })

  test('the node is given where the quote is exactly one', () => {
    const sentence = places(report).get('prosecution.p1.s3')
    const { exact } = anchor(report, 'prosecution.p1.s3').quote
    const found = resolve(report, { type: 'TextQuoteSelector', exact })
    expect(found.status === 'exact' && found.node === sentence).toBe(true)
  })

  test('a quote that is gone is not replaced by its position', () => {
    const gone: Selector[] = [
      { type: 'TextPositionSelector', start: 100, end: 140 },
      {
        type: 'TextQuoteSelector',
        exact: 'Zebras are not subjected to forced labor',
        prefix: 'They say: ',
        suffix: ' in Laos',
      },
    ]
    expect(resolve(report, gone)).toEqual({ status: 'lost' })
  })
})

describe('refinedBy', () => {
  const { exact } = anchor(report, 'prosecution.p1.s4').quote
  const outer = { type: 'TextQuoteSelector', exact } as const

  test.each<[string, Selector]>([
    ['a position', { type: 'TextPositionSelector', start: 17, end: 31 }],
    ['a quote', { type: 'TextQuoteSelector', exact: '41 individuals' }],
    [
      'a quote in a quote',
      {
        type: 'TextQuoteSelector',
        exact: 'to 41 individuals investigated',
        refinedBy: { type: 'TextPositionSelector', start: 3, end: 17 },
      },
    ],
    ['a text fragment', { type: 'FragmentSelector', value: ':~:text=41%20individuals' }],
  ])('%s', (_, refinedBy) => {
    expect(words(resolve(report, { ...outer, refinedBy }))).toBe('41 individuals')
  })

  test('an offset in a sentence that was edited follows its words', () => {
    const after = parse(report.source.replace('This compares to 41', 'This compares with about 41'))
    const found = resolve(after, {
      ...outer,
      prefix: 'conviction of seven traffickers. ',
      refinedBy: { type: 'TextPositionSelector', start: 17, end: 31 },
    })
    expect(words(found, reportText(after))).toBe('41 individuals')
    expect(found.status).toBe('changed')
  })

  test('a refinement of a place by its id', () => {
    const found = resolve(report, {
      type: 'FragmentSelector',
      value: 'prosecution.p1.s4',
      refinedBy: { type: 'TextQuoteSelector', exact: 'nine individuals' },
    })
    expect(words(found)).toBe('nine individuals')
  })

  test('what is not in it is lost', () => {
    expect(resolve(report, { ...outer, refinedBy: { type: 'TextQuoteSelector', exact: 'zebra' } })).toEqual({
      status: 'lost',
    })
    expect(
      resolve(report, { ...outer, refinedBy: { type: 'TextPositionSelector', start: 0, end: 9999 } }),
    ).toEqual({ status: 'lost' })
  })
})

describe('ranges over ids', () => {
  const id = (value: string): Selector => ({ type: 'FragmentSelector', value })

  test('from the beginning of one to the beginning of the other', () => {
    const range: Selector = {
      type: 'RangeSelector',
      startSelector: id('prosecution.p1.s3'),
      endSelector: id('prosecution.p1.s5'),
    }
    const found = words(resolve(report, range))
    expect(found.startsWith('In 2016, authorities')).toBe(true)
    expect(found.endsWith('convictions in 2014).')).toBe(true)
  })

  test.each([
    ['the wrong way round', id('prosecution.p1.s5'), id('prosecution.p1.s3')],
    ['to nowhere', id('prosecution.p1.s5'), id('prosecution.p9')],
  ])('%s is lost', (_, startSelector, endSelector) => {
    expect(resolve(report, { type: 'RangeSelector', startSelector, endSelector })).toEqual({ status: 'lost' })
  })
})

describe('text fragments', () => {
  test.each([
    ['#:~:text=seven%20traffickers', 'seven traffickers'],
    [':~:text=In%202016,-authorities', 'In 2016'],
    [':~:text=In%202016,-officials', 'lost'],
    ['text=conviction%20of-,seven,-traffickers', 'seven'],
    [
      ':~:text=This%20compares,convictions%20in%202014',
      'This compares to 41 individuals investigated, nine individuals prosecuted, and 13 individuals convicted in 2015 (31 prosecutions and 21 convictions in 2014',
    ],
    [':~:text=trafficking', 'ambiguous'],
    [':~:text=a%2Dtypo,nowhere', 'lost'],
    [':~:text=%E0%A4%A', 'lost'],
    ['prosecution.p1.s99', 'lost'],
  ])('%s', (value, found) => {
    expect(words(resolve(report, { type: 'FragmentSelector', value }))).toBe(found)
  })

  test('every link leads back to its place', () => {
    for (const [id, place] of places(report)) {
      const url = link(report, id)
      const value = url?.slice(url.indexOf('#')) ?? ''
      const found = words(resolve(report, { type: 'FragmentSelector', value }))
      const { exact } = anchor(report, place).quote
      const bare = (part: string) => part.replace(/^[^\p{L}\p{N}$]+|[^\p{L}\p{N}]+$/gu, '')
      expect(bare(found), `${id} ${value}`).toBe(bare(exact))
    }
  })
})

test('selectors of other kinds are passed over', () => {
  const quote: Selector = { type: 'TextQuoteSelector', exact: 'seven traffickers' }
  const xpath = { type: 'XPathSelector', value: '/html/body/p[2]' } as unknown as Selector
  expect(words(resolve(report, [xpath, quote]))).toBe('seven traffickers')
  expect(resolve(report, [xpath])).toEqual({ status: 'lost' })
  expect(resolve(report, [])).toEqual({ status: 'lost' })
})
