import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { anchor, parse, parseShortForm, reportText, resolve, shortForm } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import { laos, sentencesAndClaims } from './reports.ts'

vi.setConfig({ testTimeout: 60_000 })

const report = laos()
const text = reportText(report)

test('a sentence has a path, a fingerprint, a quote and a position', () => {
  const made = anchor(report, 'prosecution.p1.s3')
  expect(made).toMatchObject({
    type: 'sentence',
    path: 'prosecution.p1.s3',
    quote: { prefix: '', suffix: '' },
  })
  expect(made.fingerprint).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/)
  expect(text.slice(made.position.start, made.position.end)).toBe(made.quote.exact)
})

test('the same place by node, id, short form, quote and range', () => {
  const node = places(report).get('prosecution.p1.s3')
  if (node?.type !== 'sentence') throw new Error('there is no such sentence')
  const made = anchor(report, node)
  expect(anchor(report, node.id)).toEqual(made)
  expect(anchor(report, shortForm(made))).toEqual(made)
  expect(anchor(report, { quote: made.quote.exact }).position).toEqual(made.position)
  expect(anchor(report, `"${made.quote.exact}"`).position).toEqual(made.position)
  expect(anchor(report, made.position).quote.exact).toBe(made.quote.exact)
})

test('a claim is its words in its sentence', () => {
  const claim = sentencesAndClaims(report).find(
    (place) => place.type === 'claim' && place.id.startsWith('protection.p1.s6'),
  )
  if (!claim) throw new Error('there is no such claim')
  const made = anchor(report, claim)
  expect(made.type === 'claim' && made.within.exact).toContain(made.quote.exact)
  expect(
    made.type === 'claim' && made.within.exact.startsWith('The government reported identifying 85'),
  ).toBe(true)
})

test('a quote has as much around it as makes it unique, and no more', () => {
  for (const target of [
    ...places(report).keys(),
    { start: 100, end: 103 },
    { start: 0, end: 3 },
    { quote: 'seven' },
  ]) {
    const { exact, prefix = '', suffix = '' } = anchor(report, target).quote
    const count = (words: string) => text.split(words).length - 1
    const whole = prefix + exact + suffix
    expect(count(whole)).toBe(1)
    if (prefix !== '') expect(count(whole.slice(1))).toBeGreaterThan(1)
    if (suffix !== '') expect(count(whole.slice(0, -1))).toBeGreaterThan(1)
  }
})

describe('short forms', () => {
  test('every place round-trips', () => {
    for (const id of places(report).keys()) {
      const short = shortForm(anchor(report, id))
      const read = parseShortForm(short)
      expect(read).toEqual({ path: id, letters: null, fingerprint: short.slice(-8) })
      expect(resolve(report, short)).toMatchObject({ status: 'exact', node: { id } })
    }
  })

  test('a range round-trips to its letters', () => {
    const made = anchor(report, { quote: '"pushed back" annually' })
    const short = shortForm(made)
    expect(short).toMatch(/^[a-z-]+\.p2\.s6:\d+-\d+~[0-9a-z]{8}$/)
    const found = resolve(report, short)
    expect(found.status === 'exact' && text.slice(found.start, found.end)).toBe('pushed back" annually')
    const across = shortForm(anchor(report, { start: 11, end: text.length - 10 }))
    expect(across).toMatch(/^:\d+-\d+~/)
    expect(resolve(report, across)).toMatchObject({ status: 'exact', start: 11 })
  })

  test('a typed one is read: upper case, o for 0, l for 1', () => {
    expect(parseShortForm('summary.p1.s2~K3F9X2OL')).toEqual({
      path: 'summary.p1.s2',
      letters: null,
      fingerprint: 'k3f9x201',
    })
  })

  test.each([
    '',
    '~',
    'summary',
    'summary~',
    'summary~k3f9x2q',
    'summary~k3f9x2qu',
    'a b~k3f9x2qd',
    'a:5-2~k3f9x2qd',
    '~k3f9x2qd',
  ])('is none: %s', (words) => expect(parseShortForm(words)).toBe(null))
})

describe('what is no target is an error that says what to do', () => {
  test.each([
    ['prosecution.p99', /no place "prosecution\.p99".*it has prosecution\.p1, prosecution\.p2/],
    ['"zebra"', /"zebra" does not stand in this report/],
    [{ quote: 'trafficking' }, /stands \d+ times.*prefix/],
    [{ start: 5, end: 5 }, /no range 5 to 5.*not empty/],
    [{ start: -1, end: 5 }, /no range/],
    [{ start: 0, end: 1e9 }, /its text has \d+ code units/],
    [{ start: 0.5, end: 5 }, /no range/],
  ])('%j', (target, message) => {
    expect(() => anchor(report, target)).toThrow(message)
  })

  test('a node of another report', () => {
    const [section] = laos().children
    if (!section) throw new Error('the report is empty')
    expect(() => anchor(report, section)).toThrow(/section \(summary\) is not of this report: pass its id/)
  })
})

test('anchors are plain data', () => {
  for (const id of places(report).keys()) {
    const made = anchor(report, id)
    expect(JSON.parse(JSON.stringify(made))).toEqual(made)
  }
})

test('resolve finds what anchor made, on the same report: every place', () => {
  const again = laos()
  for (const [id, place] of places(again)) {
    const found = resolve(again, anchor(report, id))
    expect(found, id).toMatchObject({ status: 'exact', score: 1 })
    expect(found.status === 'exact' && found.node === place, id).toBe(true)
  }
})

test('resolve finds what anchor made, on the same report: any range', () => {
  const again = laos()
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 400 }), (start, length) => {
      const range = { start, end: Math.min(text.length, start + length) }
      expect(resolve(again, anchor(report, range))).toMatchObject({ status: 'exact', score: 1, ...range })
    }),
    { numRuns: 500 },
  )
})

test('resolve finds what anchor made in texts of any kind', () => {
  const word = fc.constantFrom(
    '😊',
    '𝒜b',
    'ﬁve',
    'café',
    '37',
    '10,000',
    '(and)',
    'the',
    'ประเทศ',
    '“no”',
    'U.S.',
  )
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `The ${words.join(' ')}.`)
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(' '))
  const document = fc
    .array(paragraph, { minLength: 1, maxLength: 4 })
    .map((paragraphs) => paragraphs.join('\n\n'))
  fc.assert(
    fc.property(document, fc.nat(), fc.nat(), (source, one, other) => {
      const made = parse(source)
      const again = parse(source)
      const length = reportText(made).length
      const [start, end] = [
        Math.min(one % length, other % length),
        Math.max(one % length, other % length) + 1,
      ]
      expect(resolve(again, anchor(made, { start, end }))).toMatchObject({ status: 'exact', start, end })
    }),
    { numRuns: 300 },
  )
})

test('resolve finds what anchor made where everything stands many times', () => {
  const source = Array.from({ length: 30 }, () => 'Nothing was done. The police freed 37 victims.').join(
    '\n\n',
  )
  const made = parse(source)
  const again = parse(source)
  for (const [id, place] of places(again)) {
    const found = resolve(again, anchor(made, id))
    expect(found.status === 'exact' && found.node === place, id).toBe(true)
  }
})
