import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromNormalized, normalizeWithOffsets, toNormalized } from '../../src/anchors/normalize.ts'
import { corpus } from '../../src/corpus.ts'
import { claimFingerprint, fingerprint, normalize, parse } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import { textOf } from '../../src/report/to-string.ts'

describe('folded: publishers change it without meaning to', () => {
  test.each([
    ['white space', 'forced  labor\tin\u00a0Laos', 'forced labor in Laos'],
    ['line breaks', 'forced\r\nlabor', 'forced labor'],
    ['a word divided at the end of a line', 'traf-\nficking', 'trafficking'],
    ['a soft hyphen', 'traf\u00adficking', 'trafficking'],
    ['dashes', 'anti–trafficking', 'anti-trafficking'],
    ['a dash that was dropped', 'the "Golden Triangle" the area', 'the “Golden Triangle”—the area'],
    ['quotation marks', '«pushed back»', '"pushed back"'],
    ['apostrophes', 'women’s', "women's"],
    ['an apostrophe that is a letter', 'womenʼs', "women's"],
    ['ligatures', 'oﬃcials of ﬁve', 'officials of five'],
    ['full-width digits', '３７', '37'],
    ['case', 'TRAFFICKING PROFILE', 'Trafficking Profile'],
    ['accents', 'Türkiye', 'Tu\u0308rkiye'],
    ['accents that were lost', 'São Tomé', 'Sao Tome'],
    ['sentences that touch', 'insufficient.The government', 'insufficient. The government'],
    ['bullets', '• shelters', '- shelters'],
    ['dashes between figures', '2016–2020', '2016-2020'],
  ])('%s', (_, one, other) => {
    expect(normalize(one)).toBe(normalize(other))
    expect(fingerprint(one)).toBe(fingerprint(other))
  })
})

describe('kept: it changes what is said', () => {
  test.each([
    ['1.5 million', '15 million'],
    ['10,000', '1,000'],
    ['2016 37', '201637'],
    ['$5', '€5'],
    ['80%', '80'],
    ['> 5', '< 5'],
    ['no', 'on'],
  ])('%s is not %s', (one, other) => {
    expect(normalize(one)).not.toBe(normalize(other))
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })
})

/** Computed by the specification in `docs/anchors.md`, in Python. */
test('fingerprints are those of the specification', () => {
  expect(fingerprint('')).toBe('wj2ekmds')
  expect(fingerprint('a')).toBe('9j3ax3tg')
  expect(fingerprint('foobar')).toBe('e7vvswx9')
  expect(fingerprint('The “anti–traf-\nficking” law of 1.5 million, 2016–2020 ﬁne Türkiye $10,000')).toBe(
    'm2n3eee1',
  )
  expect(claimFingerprint('seven of seven', 'seven', 2)).not.toBe(
    claimFingerprint('seven of seven', 'seven', 1),
  )
})

/** The program of `docs/anchors.md` that computes fingerprints, run on texts. */
function inPython(texts: readonly string[]): string[] {
  const page = readFileSync(join(import.meta.dirname, '../../docs/anchors.md'), 'utf8')
  const program = /^```python\n([\s\S]*?)^```/m.exec(page)?.[1] ?? ''
  const ran = spawnSync(
    'python3',
    [
      '-c',
      `${program}\nimport json, sys\njson.dump([fingerprint(text) for text in json.load(sys.stdin)], sys.stdout)`,
    ],
    {
      encoding: 'utf8',
      input: JSON.stringify(texts),
    },
  )
  expect(ran.stderr).toBe('')
  return JSON.parse(ran.stdout)
}

test('fingerprints are those of the specification, in Python', () => {
  const sentences = [...places(parse(corpus[0]?.text() ?? '')).values()].map(textOf)
  const texts = [
    ...sentences,
    'The “anti–traf-\nficking” law of 1.5 million, 2016–2020 ﬁne Türkiye $10,000',
    'Men fled.[12] Others¹² stayed in May.3 They asked for 1,5 and 2.5, and ½ of €3 ≤ 4.',
    // The planes above are where a newer Unicode has letters that an older Python does not know.
    ...fc
      .sample(fc.string({ unit: 'grapheme', maxLength: 40 }), { numRuns: 500, seed: 1 })
      .map((text) => text.replace(/[^\0-\uffff]/gu, '')),
  ]
  expect(inPython(texts)).toEqual(texts.map(fingerprint))
})

test('normalising is done once: a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(normalize(normalize(text))).toBe(normalize(text))
    }),
  )
})

test('any range normalises to the letters that the map says it covers', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.nat(60),
      fc.nat(60),
      (text, one, other) => {
        const characters = [...text]
        const [first, last] = [
          Math.min(one, other, characters.length),
          Math.min(Math.max(one, other), characters.length),
        ]
        const start = characters.slice(0, first).join('').length
        const end = start + characters.slice(first, last).join('').length
        const normalized = normalizeWithOffsets(text)
        const range = toNormalized(normalized, { start, end })
        expect(normalized.value.slice(range.start, range.end)).toBe(normalize(text.slice(start, end)))
        if (range.end > range.start) {
          const back = fromNormalized(normalized, range)
          expect(back.start).toBeGreaterThanOrEqual(start)
          expect(back.end).toBeLessThanOrEqual(end)
          expect(normalize(text.slice(back.start, back.end))).toBe(normalize(text.slice(start, end)))
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('the marks of notes are no part of what is said', () => {
  test.each([
    ['seldom enforced.[12] Courts', 'seldom enforced. Courts'],
    ['seldom enforced,[2][3] and', 'seldom enforced, and'],
    ['seldom enforced¹² and', 'seldom enforced and'],
    ['seldom enforced.12 The courts', 'seldom enforced. The courts'],
    ['seldom enforced.”3', 'seldom enforced.”'],
  ])('%s', (marked, bare) => {
    expect(fingerprint(marked)).toBe(fingerprint(bare))
  })
  test.each([
    ['[12] The court', 'The court'],
    ['in Riga,12 persons', 'in Riga, persons'],
    ['5 km² of land', '5 km of land'],
    ['rose 2.12 The', 'rose 2. The'],
    ['article 33[1]', 'article 33'],
  ])('but %s is not %s', (one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })
})
