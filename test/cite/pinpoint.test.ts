import './offline.ts'
import { describe, expect, test } from 'vitest'
import { type At, cite, toPinpoint } from '../../src/cite/index.ts'
import { parse } from '../../src/parse.ts'
import { places } from '../../src/report/places.ts'
import type { Report } from '../../src/types.ts'
import { judgment, laos } from './document.ts'

const rows: {
  at: At
  report?: Report
  label?: string
  locator: string
  sections?: string[]
  counted?: boolean
}[] = [
  { at: 'prosecution.p1', locator: '3', sections: ['Prosecution'] },
  { at: 'prosecution.p1.s2', locator: '3', sections: ['Prosecution'] },
  { at: 'prosecution.p1.s2.c1', locator: '3', sections: ['Prosecution'] },
  // A short form is found by its words, wherever they stand; a number is a paragraph's.
  { at: 'prosecution.p1~sgzee34w', locator: '3', sections: ['Prosecution'] },
  { at: 'summary.p9~sgzee34w', locator: '3', sections: ['Prosecution'] },
  { at: '3', locator: '3', sections: ['Prosecution'] },
  { at: 'para. 73', report: judgment, locator: '73', counted: false },
  { at: ['prosecution.p1', 'prosecution.p1.s2'], locator: '3', sections: ['Prosecution'] },
  { at: ['protection.p1', 'prosecution.p1'], locator: '3, 5', sections: ['Prosecution', 'Protection'] },
  { at: ['prosecution.p1', 'prosecution.p2'], locator: '3–4', sections: ['Prosecution'] },
  {
    at: { from: 'prosecution.p1', to: 'protection.p1' },
    locator: '3–5',
    sections: ['Prosecution', 'Protection'],
  },
  { at: ['prosecution', 'protection.p2'], locator: '3–4, 6', sections: ['Prosecution', 'Protection'] },
  { at: 'prosecution', label: 'section', locator: 'Prosecution', sections: ['Prosecution'], counted: false },
  { at: 'recommendations', label: 'section', locator: 'Recommendations for Laos', counted: false },
  { at: 'as-to-the-law.p1', report: judgment, locator: '72', counted: false },
  { at: 'as-to-the-law.p2', report: judgment, locator: '73', counted: false },
  {
    at: { from: 'as-to-the-law.p1', to: 'as-to-the-law.p3' },
    report: judgment,
    locator: '72–74',
    counted: false,
  },
]

test.each(rows)(
  '$at: $locator',
  ({ at, report = laos, label = 'paragraph', locator, sections, counted = true }) => {
    const pinpoint = toPinpoint(report, at)
    expect(pinpoint).toMatchObject({ label, locator, counted })
    if (sections) expect(pinpoint.sections).toEqual(sections)
  },
)

test('a node is as good as its address', () => {
  const [, , prosecution] = laos.children
  if (prosecution === undefined) throw new Error('The report has lost a section')
  expect(toPinpoint(laos, prosecution)).toEqual(toPinpoint(laos, 'prosecution'))
  expect(toPinpoint(laos, [prosecution])).toEqual(toPinpoint(laos, 'prosecution'))
})

test.each<[At, string]>([
  ['prosecution.p9', 'the report has no "prosecution.p9"; it has prosecution.p1, prosecution.p2'],
  ['prosecutions', 'it has summary, recommendations, prosecution, protection, prevention, profile'],
  ['', 'the report has no ""'],
  [[], 'no place was given'],
  [{ from: 'protection.p1', to: 'prosecution.p1' }, '"protection.p1" stands after "prosecution.p1"'],
])('%j is an error that helps', (at, message) => {
  expect(() => toPinpoint(laos, at)).toThrow(message)
})

describe('quotations', () => {
  const at = 'prosecution.p1.s1'
  test.each([
    [
      { style: 'apa' },
      '“The government maintained modest law enforcement efforts” (United States Department of State, 2017, para. 3 [Prosecution]).',
    ],
    [
      { style: 'apa', form: 'narrative' },
      'United States Department of State (2017, para. 3 [Prosecution]): “The government maintained modest law enforcement efforts.”',
    ],
    [
      { style: 'harvard' },
      '‘The government maintained modest law enforcement efforts’ (United States Department of State, 2017, para. 3 [Prosecution]).',
    ],
    [
      { style: 'oscola' },
      '‘The government maintained modest law enforcement efforts.’ United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (2017) para 3 [Prosecution] <https://www.refworld.org/docid/5959eca4a.html> accessed 5 November 2019.',
    ],
    [
      { style: 'apa', locale: 'fr-FR' },
      '«\u202fThe government maintained modest law enforcement efforts\u202f» (United States Department of State, 2017, paragr. 3 [Prosecution]).',
    ],
  ] as const)('%j', (options, expected) => {
    expect(cite(laos, { ...options, at, quote: true })).toBe(expected)
  })

  test.each<[text: string, style: 'apa' | 'harvard', expected: string]>([
    ['It says "no" to all.', 'apa', '“It says ‘no’ to all”'],
    ['It says “no” to all.', 'apa', '“It says ‘no’ to all”'],
    ["The government's 'action plan' is old.", 'harvard', "‘The government's “action plan” is old’"],
    ["The victims' rights are the victims' own.", 'harvard', "‘The victims' rights are the victims' own’"],
    ['The courts heard of it. Did they act?', 'apa', '“Did they act?”'],
  ])('marks within marks: %s', (text, style, expected) => {
    const report = parse(`Title\n\nPublisher A Body\nPublication Date 2017\n\nPROTECTION\n\n${text}\n`)
    const sentence = [...places(report).values()].findLast(({ type }) => type === 'sentence')
    if (sentence === undefined) throw new Error('There is no sentence')
    expect(cite(report, { at: sentence, quote: true, style })).toContain(`${expected} (`)
  })

  test('a paragraph may be quoted, a section not', () => {
    expect(cite(laos, { at: 'prosecution.p2', quote: true })).toMatch(
      /^“Anti-trafficking organizations .+ during the year\.” United/,
    )
    expect(() => cite(laos, { at: 'prosecution', quote: true })).toThrow('"prosecution" is a section')
    expect(() => cite(laos, { at: ['prosecution.p1', 'prosecution.p2'], quote: true })).toThrow(
      'give one place',
    )
  })

  test('markup is escaped in the quoted words too', () => {
    expect(cite(laos, { at, quote: true, format: 'markdown' })).toMatch(/^“The government .+\.” United/)
    expect(cite(laos, { at, quote: true, format: 'html', style: 'apa' })).toMatch(
      /^“The government .+” <a href="[^"]+#:~:text=/,
    )
  })
})

test('only a report has places', () => {
  expect(() => Reflect.apply(cite, null, [laos.metadata, { at: 'prosecution.p1' }])).toThrow(
    'only a report has places',
  )
})

test('the short form of a text that is not there', () => {
  expect(() => toPinpoint(laos, 'prosecution.p1~k3f9x2qd')).toThrow(/was made of is not in this report/)
})
