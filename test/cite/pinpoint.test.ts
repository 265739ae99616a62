import './offline.ts'
import { describe, expect, test } from 'vitest'
import { anchor } from '../../src/anchors/anchor.ts'
import { type At, cite, toPinpoint } from '../../src/cite/index.ts'
import { parse } from '../../src/parse.ts'
import { places } from '../../src/report/places.ts'
import type { Report } from '../../src/types.ts'
import { judgment, laos } from './document.ts'

/** A law and a Country Report as they are printed: numbers that begin again, letters below numbers, headings that repeat. */
const law = parse(`Convention relating to the Status of Refugees

Publisher UN General Assembly
Publication Date 28 July 1951

Article 32. Expulsion

1. The States shall not expel a refugee save on grounds of national security.

2. The expulsion of such a refugee shall be only in pursuance of a decision.

Article 33. Prohibition of expulsion or return

1. No State shall expel or return a refugee to the frontiers of territories.

2. The benefit of the present provision may not be claimed by some.
`)

const practices = parse(
  `# 2016 Country Reports on Human Rights Practices: Laos

## Section 1. Respect for the Integrity of the Person

### c. Torture and Other Cruel Treatment

The law prohibits such practices.

Police beat detainees in May.

#### Administration

There was no ombudsman in 2016.

### d. Arbitrary Arrest

The law prohibits arrest without a warrant.

#### Administration

The courts reviewed no cases in May.

## Section 6. Discrimination

### Women

#### RAPE AND DOMESTIC VIOLENCE

The law criminalizes rape.

UNHCR trained police in 2016.

#### UNHCR AND WOMEN, PART IV

The office opened in May.

## Section 7. Worker Rights

Workers may join unions.

- They may strike.

- They may picket.
`,
)

/** Numbers with letters below them, a quotation that has none, and numbers that begin again. */
const opinion = parse(`Case of X v. Y

Publisher Council of Europe: European Court of Human Rights
Publication Date 11 November 1996

THE LAW

72. The applicant argued that the Government had not met the following demands:

(a) that the courts hear him within a month of his arrest;

(b) that the police leave the house in peace.

73. The Government replied in these words:

"The courts are free, and the police are bound by what they order."

74. The Court notes that the parties agree.

OPINION OF JUDGE Z

1. I disagree with my colleagues on this point.

2. I would have found a violation.
`)

/** A narrative as state.gov prints it: one heading over all. */
const bare = parse(`LAOS: Tier 3

The Government of Laos does not fully meet the minimum standards for the elimination of trafficking.

The government maintained law enforcement efforts.

The government maintained victim protection efforts.
`)

const rows: { at: At; report?: Report; text: string; counted?: boolean }[] = [
  { at: 'prosecution.p1', text: 'Prosecution, para. 1' },
  { at: 'prosecution.p1.s2', text: 'Prosecution, para. 1' },
  { at: 'prosecution.p1.s2.c1', text: 'Prosecution, para. 1' },
  // A short form is found by its words, wherever they stand.
  { at: 'prosecution.p1~sgzee34w', text: 'Prosecution, para. 1' },
  { at: 'summary.p9~sgzee34w', text: 'Prosecution, para. 1' },
  // Words are cited by the paragraph that they stand in.
  { at: '"seven traffickers"', text: 'Prosecution, para. 1' },
  { at: { quote: 'seven traffickers' }, text: 'Prosecution, para. 1' },
  { at: anchor(laos, 'prosecution.p2.s1'), text: 'Prosecution, para. 2' },
  // The whole-document count of earlier versions, and what is cited now, are read.
  { at: '3', text: 'Prosecution, para. 1' },
  { at: 'para. 3', text: 'Prosecution, para. 1' },
  { at: 'para. 3 [Prosecution]', text: 'Prosecution, para. 1' },
  { at: '#4', text: 'Prosecution, para. 2' },
  { at: 'Prosecution, para. 2', text: 'Prosecution, para. 2' },
  { at: 'trafficking profile, paras. 2-3', text: 'Trafficking Profile, paras. 2–3' },
  { at: ['prosecution.p1', 'prosecution.p1.s2'], text: 'Prosecution, para. 1' },
  { at: ['protection.p1', 'prosecution.p1'], text: 'Prosecution, para. 1; Protection, para. 1' },
  { at: ['prosecution.p1', 'prosecution.p2'], text: 'Prosecution, paras. 1–2' },
  { at: ['profile.p1', 'profile.p3'], text: 'Trafficking Profile, paras. 1, 3' },
  {
    at: { from: 'prosecution.p1', to: 'protection.p1' },
    text: 'Prosecution, paras. 1–2; Protection, para. 1',
  },
  { at: 'prosecution.p1..protection.p1', text: 'Prosecution, paras. 1–2; Protection, para. 1' },
  { at: ['prosecution', 'protection.p2'], text: 'Prosecution, paras. 1–2; Protection, para. 2' },
  { at: 'prosecution', text: 'Prosecution section', counted: false },
  { at: 'recommendations', text: 'Recommendations for Laos section', counted: false },
  { at: 'as-to-the-law.p1', report: judgment, text: 'para. 72', counted: false },
  { at: 'as-to-the-law.p2', report: judgment, text: 'para. 73', counted: false },
  { at: 'para. 73', report: judgment, text: 'para. 73', counted: false },
  { at: '[73]', report: judgment, text: 'para. 73', counted: false },
  { at: '#3', report: judgment, text: 'para. 74', counted: false },
  { at: ['72', '74'], report: judgment, text: 'paras. 72, 74', counted: false },
  { at: 'paras 72–74', report: judgment, text: 'paras. 72–74', counted: false },
  {
    at: { from: 'as-to-the-law.p1', to: 'as-to-the-law.p3' },
    report: judgment,
    text: 'paras. 72–74',
    counted: false,
  },
  { at: 'art 33(1)', report: law, text: 'art. 33(1)', counted: false },
  { at: 'Article 33, para. 2', report: law, text: 'art. 33(2)', counted: false },
  { at: 'art. 32', report: law, text: 'art. 32', counted: false },
  { at: ['art 33(1)', 'art 33(2)'], report: law, text: 'arts. 33(1), 33(2)', counted: false },
  { at: 'section-1-c.p2', report: practices, text: 'section 1.c, para. 2' },
  { at: 'Section 1.c., para. 2', report: practices, text: 'section 1.c, para. 2' },
  { at: 'sec. 1.c', report: practices, text: 'section 1.c', counted: false },
  { at: 'Torture and Other Cruel Treatment', report: practices, text: 'section 1.c', counted: false },
  { at: 'administration.p1', report: practices, text: 'section 1.c, Administration, para. 1' },
  { at: 'administration-2.p1', report: practices, text: 'section 1.d, Administration, para. 1' },
  {
    at: 'section 1.d, Administration, para. 1',
    report: practices,
    text: 'section 1.d, Administration, para. 1',
  },
  { at: 'rape-and-domestic-violence.p2', report: practices, text: 'Rape and Domestic Violence, para. 2' },
  {
    at: 'Women, Rape and Domestic Violence, para. 2',
    report: practices,
    text: 'Rape and Domestic Violence, para. 2',
  },
  { at: '"opened in May"', report: practices, text: 'UNHCR and Women, Part IV, para. 1' },
  { at: 'section-7.p3', report: practices, text: 'section 7, para. 3' },
  { at: 'the-law.p2', report: opinion, text: 'para. 72(a)', counted: false },
  { at: 'para 72(b)', report: opinion, text: 'para. 72(b)', counted: false },
  { at: ['the-law.p2', 'the-law.p3'], report: opinion, text: 'paras. 72(a), 72(b)', counted: false },
  // A quotation is cited by the number that it stands under.
  { at: '"The courts are free"', report: opinion, text: 'para. 73', counted: false },
  { at: ['the-law.p4', 'the-law.p5', 'the-law.p6'], report: opinion, text: 'paras. 73–74', counted: false },
  { at: 'para. 2', report: opinion, text: 'para. 2', counted: false },
  { at: 'summary.p1', report: bare, text: 'para. 1' },
  { at: 'para. 3', report: bare, text: 'para. 3' },
]

test.each(rows)('$text', ({ at, report = laos, text, counted = true }) => {
  const pinpoint = toPinpoint(report, at)
  expect(pinpoint.text).toBe(text)
  expect(pinpoint.parts.map((part) => part.counted)).toEqual(pinpoint.parts.map(() => counted))
})

test.each<[style: 'oscola' | 'aglc' | 'mcgill', locale: 'en-GB' | 'fr-FR', end: string]>([
  ['oscola', 'en-GB', ' arts 32(1), 33(1).'],
  ['aglc', 'en-GB', ' arts 32(1), 33(1).'],
  ['mcgill', 'en-GB', ' arts 32(1), 33(1).'],
  ['mcgill', 'fr-FR', ' art 32(1), 33(1).'],
])('%s %s: articles have the plural of the language', (style, locale, end) => {
  const at: At = ['art. 32, para. 1', 'art. 33, para. 1']
  const note = cite(law, { style, locale, form: 'note', at })
  expect(note.slice(-end.length)).toBe(end)
})

test('a cell has no number: it is cited by its heading', () => {
  const table = parse(
    '# Report 2017\n\n## Police\n\nPolice came.\n\n## Courts\n\n| Year | Cases |\n| --- | --- |\n| 2016 | 12 |\n',
  )
  const cell = [...places(table).values()].find(
    (place) => place.type === 'paragraph' && place.kind === 'cell',
  )
  if (!cell) throw new Error('There is no cell')
  expect(toPinpoint(table, cell).text).toBe('Courts section')
  expect(toPinpoint(table, ['police.p1', cell]).text).toBe('Police, para. 1; Courts section')
})

test('the count through the whole document, if asked', () => {
  expect(toPinpoint(laos, 'prosecution.p1', 'document').text).toBe('para. 3')
  expect(toPinpoint(laos, { from: 'prosecution.p1', to: 'protection.p1' }, 'document').text).toBe(
    'paras. 3–5',
  )
  expect(cite(laos, { at: 'prosecution.p1', style: 'apa', counting: 'document' })).toBe(
    '(United States Department of State, 2017, para. 3)',
  )
})

test('a node is as good as its address', () => {
  const [, , prosecution] = laos.children
  if (prosecution === undefined) throw new Error('The report has lost a section')
  expect(toPinpoint(laos, prosecution)).toEqual(toPinpoint(laos, 'prosecution'))
  expect(toPinpoint(laos, [prosecution])).toEqual(toPinpoint(laos, 'prosecution'))
})

test('a node of another report is refused', () => {
  const [section] = practices.children
  if (section === undefined) throw new Error('The report has lost a section')
  expect(() => cite(laos, { at: section })).toThrow('is not of this report')
})

const reports = { laos, judgment, law, practices }

test.each<[name: keyof typeof reports, At, string | RegExp]>([
  [
    'laos',
    'prosecution.p9',
    'there is no place "prosecution.p9" in this report: it has prosecution.p1, prosecution.p2',
  ],
  ['laos', 'prosecutions', 'it has summary, recommendations, prosecution, protection, prevention, profile'],
  ['laos', 'Prosecution, para. 3', 'there is no place "Prosecution, para. 3"'],
  ['laos', '#12', 'there is no place "#12"'],
  ['laos', '', 'there is no place ""'],
  ['laos', [], 'no place was given'],
  ['laos', { from: 'protection.p1', to: 'prosecution.p1' }, '"protection.p1" stands after "prosecution.p1"'],
  ['laos', 'protection.p1..prosecution.p1', '"protection.p1" stands after "prosecution.p1"'],
  ['laos', '"Laos"', /stands 13 times in this report \(summary\.p1\.s1, summary\.p1\.s6, .*, …\)/],
  ['judgment', 'para. 1', 'there is no place "para. 1"'],
  ['law', 'para. 2', '"para. 2" fits several places: article-32-expulsion.p2, article-33-'],
  [
    'practices',
    'Administration, para. 1',
    '"Administration, para. 1" fits several places: administration.p1, administration-2.p1',
  ],
  ['practices', 'Administration', '"Administration" fits several places'],
])('%s: %j is an error that helps', (name, at, message) => {
  expect(() => toPinpoint(reports[name], at)).toThrow(message)
})

describe('quotations', () => {
  const at = 'prosecution.p1.s1'
  test.each([
    [
      { style: 'apa' },
      '“The government maintained modest law enforcement efforts” (United States Department of State, 2017, Prosecution, para. 1).',
    ],
    [
      { style: 'apa', form: 'narrative' },
      'United States Department of State (2017, Prosecution, para. 1): “The government maintained modest law enforcement efforts.”',
    ],
    [
      { style: 'harvard' },
      '‘The government maintained modest law enforcement efforts’ (United States Department of State, 2017, Prosecution, para. 1).',
    ],
    [
      { style: 'oscola' },
      '‘The government maintained modest law enforcement efforts.’ United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (Refworld, 27 June 2017) Prosecution, para 1 <https://www.refworld.org/docid/5959eca4a.html> accessed 5 November 2019.',
    ],
    [
      { style: 'apa', locale: 'fr-FR' },
      '«\u202fThe government maintained modest law enforcement efforts\u202f» (United States Department of State, 2017, Prosecution, paragr. 1).',
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

  test.each([
    [
      { style: 'apa' },
      /^Anti-trafficking .+ during the year\. \(United States Department of State, 2017, .+\)$/,
    ],
    [
      { style: 'apa', form: 'narrative' },
      /^United States .+, para\. 2\):\n\nAnti-trafficking .+ during the year\.$/,
    ],
    [{ style: 'oscola' }, /^Anti-trafficking .+ during the year\. United .+ accessed 5 November 2019\.$/],
    [{ style: 'oscola', format: 'html' }, /^<blockquote>Anti-trafficking .+<\/blockquote>$/],
    [{ style: 'oscola', format: 'markdown' }, /^> Anti-trafficking .+ during the year\. United/],
    // A hundred words.
    [{ style: 'chicago-notes' }, /^“Anti-trafficking .+ during the year\.” United/],
  ] as const)('a long passage is a block by the rule of the style: %j', (options, expected) => {
    expect(cite(laos, { ...options, at: 'prosecution.p2', quote: true })).toMatch(expected)
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
