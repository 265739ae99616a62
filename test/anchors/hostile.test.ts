/** Whatever is asked, the answer is an answer. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchor, fromAnnotations, link, parse, reportText, resolve, type Selector } from '../../src/index.ts'
import { laos } from './reports.ts'

const report = laos()
const statuses = ['exact', 'moved', 'changed', 'ambiguous', 'lost']
const words = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...reportText(report).split(' ')),
)

const leaf = fc.oneof(
  fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: words, prefix: words, suffix: words }),
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.double(), end: fc.double() }),
  fc.record({ type: fc.constant('TextPositionSelector' as const), start: fc.nat(20000), end: fc.nat(20000) }),
  fc.record({
    type: fc.constant('FragmentSelector' as const),
    value: fc.oneof(
      words,
      words.map((text) => `:~:text=${text}`),
    ),
  }),
)
const selector: fc.Arbitrary<Selector> = fc.oneof(
  leaf,
  fc.tuple(leaf, leaf).map(([outer, refinedBy]): Selector => ({ ...outer, refinedBy })),
  fc
    .tuple(leaf, leaf)
    .map(([startSelector, endSelector]): Selector => ({ type: 'RangeSelector', startSelector, endSelector })),
)

test('any selector, any string', () => {
  fc.assert(
    fc.property(fc.array(selector, { maxLength: 3 }), words, (selectors, text) => {
      expect(statuses).toContain(resolve(report, selectors).status)
      expect(statuses).toContain(resolve(report, text).status)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('any JSON is annotations or an error that says that it is none', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      try {
        expect(Array.isArray(fromAnnotations(report, value))).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
        expect(String(error)).toMatch(/annotation/)
      }
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('any range of any text has an anchor, and a link that is a URL', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (source, one, other) => {
      fc.pre(source.trim() !== '' && !source.includes('\0'))
      const bare = parse(source, { format: 'text' })
      const length = reportText(bare).length
      fc.pre(length > 0)
      const start = Math.min(one % length, other % length)
      const end = Math.max(one % length, other % length) + 1
      const located = { ...bare, metadata: { ...bare.metadata, url: 'https://example.org/a' } }
      expect(resolve(bare, anchor(bare, { start, end }))).toMatchObject({ start, end })
      expect(URL.canParse(link(located, { start, end }) ?? '')).toBe(true)
    }),
    { numRuns: 300 },
  )
}, 60_000)

test('names that every object has are no places', () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    expect(resolve(report, name)).toEqual({ status: 'lost' })
    expect(() => anchor(report, name)).toThrow(/no place/)
  }
})
