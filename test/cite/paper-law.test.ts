/**
 * Whole papers on law: judgments, treaties, laws and documents of the United Nations in one note after another.
 *
 * The expected texts were written from the manuals' rules before the code gave its own; a first citation is that of
 * `cite`, which the matrix holds.
 */
import './offline.ts'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { citations, cite, type PaperCitation, parseCiteAs, type StyleName } from '../../src/cite/index.ts'
import { parse } from '../../src/parse.ts'

const read = (name: string) => parse(readFileSync(new URL(`kinds/${name}.txt`, import.meta.url), 'utf8'))
const article = 'article-33-prohibition-of-expulsion-or-return-refoulement'

/** Sources as the tables name them. */
const sources = {
  hj35: { source: read('judgment-uk'), at: 'lord-rodger.p2' },
  hj36: { source: read('judgment-uk'), at: 'lord-rodger.p3' },
  saadi: { source: read('judgment-strasbourg'), at: 'the-law.p2' },
  convention: { source: read('treaty'), at: `${article}.p1` },
  convention2: { source: read('treaty'), at: `${article}.p2` },
  act: { source: read('law'), at: 'section-11-recognition-of-refugees.p1' },
  resolution: { source: read('resolution'), at: '"Reaffirms the fundamental nature"' },
} as const

type Name = keyof typeof sources

const note = (...names: Name[]): PaperCitation => ({
  type: 'note',
  cites: names.map((name) => sources[name]),
})

const first = (style: Exclude<StyleName, 'refworld'>, name: Name) =>
  cite(sources[name].source, { style, form: 'note', at: sources[name].at } as Parameters<typeof cite>[1])

const sequence = [
  note('hj35'),
  note('hj36'),
  note('convention'),
  note('hj35'),
  note('saadi'),
  note('convention2'),
  note('act'),
  note('act'),
  note('saadi'),
  note('act'),
  note('hj35', 'saadi'),
  note('hj36'),
  note('resolution'),
  note('convention'),
  note('resolution'),
]

const expected: Partial<Record<StyleName, string[]>> = {
  // OSCOLA 4, 1.2.1 and 2.1.2: the short name of a case, `(n 1)`, paragraphs in square brackets (2.1.6), `para` for
  // Strasbourg (2.7.1). 1.2.1: an act by its name, without a cross-reference. 1.2.3: `ibid`.
  oscola: [
    'first: hj35',
    'ibid [36].',
    'first: convention',
    'HJ (Iran) (n 1) [35].',
    'first: saadi',
    'Convention Relating to the Status of Refugees (n 3) art 33(2).',
    'first: act',
    'ibid.',
    'Saadi (n 5) para 128.',
    'Refugees Act 2006, s 11(1).',
    'HJ (Iran) (n 1) [35]; Saadi (n 5) para 128.',
    'HJ (Iran) (n 1) [36].',
    'first: resolution',
    'Convention Relating to the Status of Refugees (n 3) art 33(1).',
    'UNGA Res 40/118 (n 13) para 2.',
  ],
  // Bluebook 21, 4.1: `Id.`; 4.2: no `supra` for cases and laws; 10.9, 12.10: their short forms; 21.17: treaties.
  bluebook: [
    'first: hj35',
    'Id. ¶ 36.',
    'first: convention',
    'HJ (Iran) [2010] UKSC 31, ¶ 35.',
    'first: saadi',
    'Convention Relating to the Status of Refugees, supra note 3, art. 33(2).',
    'first: act',
    'Id.',
    'Saadi, App. No. 37201/06, ¶ 128.',
    'Refugees Act § 11(1).',
    'HJ (Iran) [2010] UKSC 31, ¶ 35; Saadi, App. No. 37201/06, ¶ 128.',
    'HJ (Iran) [2010] UKSC 31, ¶ 36.',
    'first: resolution',
    'Convention Relating to the Status of Refugees, supra note 3, art. 33(1).',
    'G.A. Res. 40/118, supra note 13, ¶ 2.',
  ],
  // Chicago 17, 14.276, 14.284: short names; 14.34: the same right after.
  'chicago-notes': [
    'first: hj35',
    'HJ (Iran), para. 36.',
    'first: convention',
    'HJ (Iran), para. 35.',
    'first: saadi',
    'Convention Relating to the Status of Refugees, art. 33(2).',
    'first: act',
    'Refugees Act, § 11(1).',
    'Saadi, para. 128.',
    'Refugees Act, § 11(1).',
    'HJ (Iran), para. 35; Saadi, para. 128.',
    'HJ (Iran), para. 36.',
    'first: resolution',
    'Convention Relating to the Status of Refugees, art. 33(1).',
    'UN General Assembly, Resolution 40/118, para. 2.',
  ],
}

describe.each(Object.keys(expected) as Exclude<StyleName, 'refworld'>[])('notes: %s', (style) => {
  const texts = citations({ style })
    .add(...sequence)
    .texts()
  test.each((expected[style] ?? []).map((text, at) => [at + 1, text] as const))('note %i', (number, text) => {
    const name = /^first: (\w+)$/.exec(text)?.[1]
    expect(texts[number - 1]).toBe(name === undefined ? text : first(style, name as Name))
  })
})

describe('short names', () => {
  const named = (name: Name, hereinafter: string): PaperCitation => ({
    type: 'note',
    cites: [{ ...sources[name], hereinafter }],
  })
  const notes = [
    named('convention', 'Refugee Convention'),
    named('act', 'Act of 2006'),
    named('resolution', 'High Commissioner Resolution'),
    note('convention2'),
    note('act'),
    note('resolution'),
    note('resolution'),
  ]

  // OSCOLA 4, 2.4.1 (`Human Rights Act 1998 (HRA 1998), s 7`) and OSCOLA 2006, A.1: in brackets before the place.
  test('OSCOLA', () => {
    expect(
      citations({ style: 'oscola' })
        .add(...notes)
        .texts(),
    ).toEqual([
      'Convention Relating to the Status of Refugees (adopted 28 July 1951) 189 UNTS 137 (Refugee Convention) art 33(1).',
      'Refugees Act 2006 (Kenya) (Act of 2006), s 11(1).',
      'UNGA Res 40/118 (13 December 1985) UN Doc A/RES/40/118 (High Commissioner Resolution) para 2.',
      'Refugee Convention (n 1) art 33(2).',
      'Act of 2006, s 11(1).',
      'High Commissioner Resolution (n 3) para 2.',
      'ibid.',
    ])
  })

  // Bluebook 21, 4.2(b): at the end of the whole citation.
  test('Bluebook', () => {
    const texts = citations({ style: 'bluebook' })
      .add(...notes)
      .texts()
    expect(texts[0]).toBe(
      first('bluebook', 'convention').replace(/\.$/, ' [hereinafter Refugee Convention].'),
    )
    expect(texts.slice(3)).toEqual([
      'Refugee Convention, supra note 1, art. 33(2).',
      'Act of 2006 § 11(1).',
      'High Commissioner Resolution, supra note 3, ¶ 2.',
      'Id.',
    ])
  })

  // Chicago 17, 14.59.
  test('Chicago', () => {
    const texts = citations({ style: 'chicago-notes' })
      .add(...notes)
      .texts()
    expect(texts[0]).toBe(
      first('chicago-notes', 'convention').replace(/\.$/, ' (hereafter cited as Refugee Convention).'),
    )
    expect(texts.slice(3)).toEqual([
      'Refugee Convention, art. 33(2).',
      'Act of 2006, § 11(1).',
      'High Commissioner Resolution, para. 2.',
      'High Commissioner Resolution, para. 2.',
    ])
  })
})

// OSCOLA 4, 1.6: cases, legislation, and what else is cited; 1.6.2: names of cases are not italic there.
test('tables', () => {
  const tables = citations({ style: 'oscola', format: 'html' })
    .add(...sequence)
    .tables()
  expect(
    tables.map(({ kind, entries }) => [kind, ...entries.map(({ text, notes }) => [text, ...notes])]),
  ).toEqual([
    [
      'cases',
      ['HJ (Iran) v Secretary of State for the Home Department [2010] UKSC 31', 1, 2, 4, 11, 12],
      ['Saadi v Italy App no 37201/06 (ECtHR, 28 February 2008)', 5, 9, 11],
    ],
    ['legislation', ['Refugees Act 2006 (Kenya)', 7, 8, 10]],
    [
      'treaties',
      ['Convention Relating to the Status of Refugees (adopted 28 July 1951) 189 UNTS 137', 3, 6, 14],
    ],
    ['other', ['UNGA Res 40/118 (13 December 1985) UN Doc A/RES/40/118', 13, 15]],
  ])
})

// A case that is known by its name and its number only: a name before a neutral citation is no publisher.
test.each([
  ['oscola', 'R v Smith [2010] UKSC 5'],
  ['aglc', 'R v Smith [2010] UKSC 5'],
  ['mcgill', 'R v Smith, [2010] UKSC 5.'],
  ['bluebook', 'R v. Smith [2010] UKSC 5 (U.K.).'],
  ['apa', 'R v. Smith, [2010] UKSC 5'],
] as const)('%s: a case by its name and its number', (style, expected) => {
  for (const line of ['R v Smith, [2010] UKSC 5', 'R v Smith [2010] UKSC 5'])
    expect(cite(parseCiteAs(line), { style, form: 'bibliography' })).toBe(expected)
})
