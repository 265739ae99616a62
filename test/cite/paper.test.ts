/**
 * Whole papers: what each style writes in one note after another.
 *
 * The expected texts were written from the manuals' rules, which stand beside them, before the code gave its own. A first
 * citation is that of `cite`, which has tables of its own.
 */
import './offline.ts'
import { describe, expect, test } from 'vitest'
import {
  type Citable,
  type CitedSource,
  type CiteOptions,
  type CiteWholeOptions,
  citations,
  cite,
  type PaperCitation,
  parseCiteAs,
  type StyleName,
  styles,
} from '../../src/cite/index.ts'
import { laos, document as resolution } from './document.ts'
import { attempts } from './offline.ts'

const burma = parseCiteAs(
  'United States Department of State, 2017 Trafficking in Persons Report - Burma, 27 June 2017, available at: https://www.refworld.org/docid/5959ecb34.html [accessed 5 November 2019]',
)

/** Sources as the tables name them. */
const sources = {
  laos: { source: laos },
  p1: { source: laos, at: 'prosecution.p1' },
  p2: { source: laos, at: 'prosecution.p2' },
  protection: { source: laos, at: 'protection.p1' },
  burma: { source: burma },
  resolution: { source: resolution },
} as const satisfies Record<string, CitedSource>

type Name = keyof typeof sources

const note = (...names: Name[]): PaperCitation => ({
  type: 'note',
  cites: names.map((name, at) => ({ ...sources[name], ...(at > 0 && { signal: 'see also' }) })),
})

const inText = (...names: Name[]): PaperCitation => ({
  type: 'in-text',
  cites: names.map((name, at) => ({ ...sources[name], ...(at > 0 && { signal: 'see also' }) })),
})

/** A source as `cite` writes it. */
const cited = (style: StyleName, name: Name, form: string) => {
  const source = sources[name]
  if ('at' in source) return cite(source.source, { style, form, at: source.at } as CiteOptions)
  return cite(source.source as Citable, { style, form } as CiteWholeOptions)
}

/** A first citation of a source. */
const first = (style: StyleName, name: Name) => {
  const text = cited(style, name, 'note')
  return text.endsWith('.') ? text : `${text}.`
}

const usdos = 'United States Department of State'
const bluebookUsdos = 'U.S. Dep’t of State'
const titled = (country: string, open = '‘', close = '’') =>
  `${open}2017 Trafficking in Persons Report - ${country}${close}`

/** The notes of one paper; what each style writes in them, a first citation as `first: name`. */
const sequence: PaperCitation[] = [
  note('p1'),
  note('p1'),
  note('p2'),
  note('resolution'),
  note('p1'),
  note('burma'),
  note('protection', 'burma'),
  note('burma'),
  note('burma'),
  note('laos'),
  note('p1'),
]

const expected: Partial<Record<StyleName, string[]>> = {
  // OSCOLA 4, 1.2.1: author, for two works of one author also the title, and `(n 1)`. 1.2.3: `ibid` for the source of
  // the note before, with a place where that is another; not behind a note of several sources. 2.1.1: no full stops.
  oscola: [
    'first: p1',
    'ibid.',
    'ibid Prosecution, para 2.',
    'first: resolution',
    `${usdos}, ${titled('Laos')} (n 1) Prosecution, para 1.`,
    'first: burma',
    `${usdos}, ${titled('Laos')} (n 1) Protection, para 1; see also ${usdos}, ${titled('Burma')} (n 6).`,
    `${usdos}, ${titled('Burma')} (n 6).`,
    'ibid.',
    `${usdos}, ${titled('Laos')} (n 1).`,
    'ibid Prosecution, para 1.',
  ],
  // Bluebook 21, 4.1: `Id.` for the only source of the note before, with a place where that is another. 4.2(a): author
  // and `supra note`, of two works of one author also the title. 3.2(a), 3.3: `at` before a name, not before a sign.
  bluebook: [
    'first: p1',
    'Id.',
    'Id. at Prosecution, para. 2.',
    'first: resolution',
    `${bluebookUsdos}, ${titled('Laos', '', '')}, supra note 1, at Prosecution, para. 1.`,
    'first: burma',
    `${bluebookUsdos}, ${titled('Laos', '', '')}, supra note 1, at Protection, para. 1; see also ${bluebookUsdos}, ${titled('Burma', '', '')}, supra note 6.`,
    `${bluebookUsdos}, ${titled('Burma', '', '')}, supra note 6.`,
    'Id.',
    `${bluebookUsdos}, ${titled('Laos', '', '')}, supra note 1.`,
    'Id. at Prosecution, para. 1.',
  ],
  // Chicago 17, 14.30: author, short title, place. 14.34: instead of `ibid.` the author again, without the title, where
  // the note before has that source alone.
  'chicago-notes': [
    'first: p1',
    `${usdos}, Prosecution, para. 1.`,
    `${usdos}, Prosecution, para. 2.`,
    'first: resolution',
    `${usdos}, ${titled('Laos', '“', ',”')} Prosecution, para. 1.`,
    'first: burma',
    `${usdos}, ${titled('Laos', '“', ',”')} Protection, para. 1; see also ${usdos}, ${titled('Burma', '“', '.”')}`,
    `${usdos}, ${titled('Burma', '“', '.”')}`,
    `${usdos}.`,
    `${usdos}, ${titled('Laos', '“', '.”')}`,
    `${usdos}, Prosecution, para. 1.`,
  ],
  // As UNHCR's papers have it: `Ibid.` with a place where that is another; else who and what, without the address.
  refworld: [
    'first: p1',
    'Ibid.',
    'Ibid., Prosecution, para. 2.',
    'first: resolution',
    `${usdos}, ${titled('Laos', '', '')}, Prosecution, para. 1.`,
    'first: burma',
    `${usdos}, ${titled('Laos', '', '')}, Protection, para. 1; see also ${usdos}, ${titled('Burma', '', '')}.`,
    `${usdos}, ${titled('Burma', '', '')}.`,
    'Ibid.',
    `${usdos}, ${titled('Laos', '', '')}.`,
    'Ibid., Prosecution, para. 1.',
  ],
  // The journal's own: `Ibid.` with the place; author, title and place.
  'refugee-survey-quarterly': [
    'first: p1',
    'Ibid., Prosecution, para. 1.',
    'Ibid., Prosecution, para. 2.',
    'first: resolution',
    `${usdos}, ${titled('Laos', '', '')}, Prosecution, para. 1.`,
    'first: burma',
    `${usdos}, ${titled('Laos', '', '')}, Protection, para. 1; see also ${usdos}, ${titled('Burma', '', '')}.`,
    `${usdos}, ${titled('Burma', '', '')}.`,
    'Ibid.',
    `${usdos}, ${titled('Laos', '', '')}.`,
    'Ibid., Prosecution, para. 1.',
  ],
}

describe.each(Object.keys(expected) as StyleName[])('notes: %s', (style) => {
  const texts = citations({ style })
    .add(...sequence)
    .texts()
  test.each((expected[style] ?? []).map((text, at) => [at + 1, text] as const))('note %i', (number, text) => {
    const name = /^first: (\w+)$/.exec(text)?.[1]
    const wanted = name === undefined ? text : first(style, name as Name)
    expect(texts[number - 1]).toBe(wanted)
  })
})

const textSequence: PaperCitation[] = [
  inText('p1'),
  inText('resolution'),
  inText('burma'),
  inText('protection', 'burma'),
  { type: 'in-text', form: 'narrative', cites: [sources.p1] },
  inText('laos'),
]

const unga = 'UN General Assembly'
const expectedInText: Partial<Record<StyleName, string[]>> = {
  // APA 7, 8.19: letters by title. 8.12: `; see also`. 8.11: narrative.
  apa: [
    `(${usdos}, 2017b, Prosecution, para. 1)`,
    `(${unga}, 1985)`,
    `(${usdos}, 2017a)`,
    `(${usdos}, 2017b, Protection, para. 1; see also ${usdos}, 2017a)`,
    `${usdos} (2017b, Prosecution, para. 1)`,
    `(${usdos}, 2017b)`,
  ],
  // Cite Them Right: the same.
  harvard: [
    `(${usdos}, 2017b, Prosecution, para. 1)`,
    `(${unga}, 1985)`,
    `(${usdos}, 2017a)`,
    `(${usdos}, 2017b, Protection, para. 1; see also ${usdos}, 2017a)`,
    `${usdos} (2017b, Prosecution, para. 1)`,
    `(${usdos}, 2017b)`,
  ],
  // Chicago 17, 15.20: letters by title; 15.23: no comma before the year.
  'chicago-author-date': [
    `(${usdos} 2017b, Prosecution, para. 1)`,
    `(${unga} 1985)`,
    `(${usdos} 2017a)`,
    `(${usdos} 2017b, Protection, para. 1; see also ${usdos} 2017a)`,
    `${usdos} (2017b, Prosecution, para. 1)`,
    `(${usdos} 2017b)`,
  ],
  // Oxford's Harvard form: a colon before the place.
  'journal-of-refugee-studies': [
    `(${usdos} 2017b: Prosecution, para. 1)`,
    `(${unga} 1985)`,
    `(${usdos} 2017a)`,
    `(${usdos} 2017b: Protection, para. 1; see also ${usdos} 2017a)`,
    `${usdos} (2017b: Prosecution, para. 1)`,
    `(${usdos} 2017b)`,
  ],
  // MLA 9, 6.4 and 5.20: a body that is author and publisher is not named; the title is. 6.20: `par.`
  mla: [
    `(${titled('Laos', '', '')}, Prosecution, par. 1)`,
    'as cite: resolution parenthetical',
    `(${titled('Burma', '', '')})`,
    `(${titled('Laos', '', '')}, Protection, par. 1; see also ${titled('Burma', '', '')})`,
    'as cite: p1 narrative',
    `(${titled('Laos', '', '')})`,
  ],
  // Citing Medicine: numbers by first citation.
  vancouver: [
    '(1, Prosecution, para. 1)',
    '(2)',
    '(3)',
    '(1, Protection, para. 1; see also 3)',
    `${usdos} (1, Prosecution, para. 1)`,
    '(1)',
  ],
}

const isNote = new Set<StyleName>([
  'bluebook',
  'chicago-notes',
  'international-journal-of-refugee-law',
  'oscola',
  'refugee-survey-quarterly',
  'refworld',
  'aglc',
  'mcgill',
])

describe.each(Object.keys(expectedInText) as StyleName[])('in the text: %s', (style) => {
  const texts = citations({ style })
    .add(...textSequence)
    .texts()
  test.each((expectedInText[style] ?? []).map((text, at) => [at + 1, text] as const))(
    '%i',
    (number, text) => {
      const [, name, form] = /^as cite: (\w+) (\w+)$/.exec(text) ?? []
      const wanted = name === undefined || form === undefined ? text : cited(style, name as Name, form)
      expect(texts[number - 1]).toBe(wanted)
    },
  )
})

/** What a reader sees. */
const shown = (html: string) =>
  html
    .replace(/<\/?(?:a|b|i|cite|span|sup)(?: [^<>]*)?>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

test.each(styles)('%s: HTML reads as the text does', (style) => {
  for (const paper of [sequence, textSequence]) {
    const given = paper.map((one) => (isNote.has(style) ? { type: 'note' as const, cites: one.cites } : one))
    const [text, html] = (['text', 'html'] as const).map((format) =>
      citations({ style, format })
        .add(...given)
        .texts(),
    )
    expect(html?.map(shown)).toEqual(text)
  }
})

/** biblatex's manual, 3.9.3; Pandoc's manual, Citation syntax. */
test('source code for writing programs', () => {
  const given: PaperCitation[] = [
    note('p1', 'burma'),
    { type: 'in-text', form: 'narrative', cites: [sources.p1] },
    { type: 'note', cites: [{ ...sources.burma, signal: 'see', suffix: ', on 10% [of cases]; others_too' }] },
  ]
  expect(
    citations({ format: 'latex' })
      .add(...given)
      .texts(),
  ).toEqual([
    '\\autocites[][Prosecution, para.~1]{usdos-tip-2017-laos}[see also][]{usdos-tip-2017-burma}',
    '\\textcite[Prosecution, para.~1]{usdos-tip-2017-laos}',
    '\\autocite[see][{on 10\\% [of cases]; others\\_too}]{usdos-tip-2017-burma}',
  ])
  const pandoc = citations({ format: 'pandoc' }).add(...given)
  expect(pandoc.texts()).toEqual([
    '[@usdos-tip-2017-laos, Prosecution, para. 1; see also @usdos-tip-2017-burma]',
    '@usdos-tip-2017-laos [Prosecution, para. 1]',
    '[see @usdos-tip-2017-burma, on 10% \\[of cases\\]&#59; others\\_too]',
  ])
  expect(JSON.parse(pandoc.bibliography())).toHaveLength(2)
  expect(() => pandoc.tables()).toThrow('tables: pandoc has no style: choose text, html or markdown')
})

// --- single rules

// Each manual sets semicolons between the sources of a note (OSCOLA 4, 1.1.4; Bluebook 21, 1.4; Chicago 17, 14.57).
test.each(Object.keys(expected) as StyleName[])('%s: several first citations in one note', (style) => {
  const [text] = citations({ style })
    .add(note('p1', 'resolution', 'burma'))
    .texts()
  expect(text).toBe(
    `${first(style, 'p1').replace(/\.$/, '')}; see also ${first(style, 'resolution').replace(/\.$/, '')}; see also ${first(style, 'burma')}`,
  )
})

const noteTexts = (style: StyleName, ...notes: PaperCitation[]) =>
  citations({ style })
    .add(...notes)
    .texts()

describe('a later note changes an earlier one', () => {
  const notes = [note('laos'), note('resolution'), note('p1')]

  test('OSCOLA: the title where another work of the author comes', () => {
    expect(noteTexts('oscola', ...notes)[2]).toBe(`${usdos} (n 1) Prosecution, para 1.`)
    expect(noteTexts('oscola', ...notes, note('burma'))[2]).toBe(
      `${usdos}, ${titled('Laos')} (n 1) Prosecution, para 1.`,
    )
  })

  // Bluebook 21, 4.2(a): what a later note names is one work only, also where one note holds two of an author.
  test('Bluebook: the title where another work of the author is cited', () => {
    expect(noteTexts('bluebook', ...notes)[2]).toBe(
      `${bluebookUsdos}, supra note 1, at Prosecution, para. 1.`,
    )
    expect(noteTexts('bluebook', ...notes, note('burma'))[2]).toBe(
      `${bluebookUsdos}, ${titled('Laos', '', '')}, supra note 1, at Prosecution, para. 1.`,
    )
    expect(noteTexts('bluebook', note('laos', 'burma'), note('p1'), note('burma')).slice(1)).toEqual([
      `${bluebookUsdos}, ${titled('Laos', '', '')}, supra note 1, at Prosecution, para. 1.`,
      `${bluebookUsdos}, ${titled('Burma', '', '')}, supra note 1.`,
    ])
  })

  test('APA: the letter', () => {
    expect(noteTexts('apa', inText('laos'))).toEqual([`(${usdos}, 2017)`])
    expect(noteTexts('apa', inText('laos'), inText('burma'))).toEqual([
      `(${usdos}, 2017b)`,
      `(${usdos}, 2017a)`,
    ])
  })

  test('the session itself stays as it is', () => {
    const before = citations({ style: 'apa' }).add(inText('laos'))
    const after = before.add(inText('burma'))
    expect(before.texts()).toEqual([`(${usdos}, 2017)`])
    expect(after.texts()).toHaveLength(2)
    expect(before.texts()).toEqual([`(${usdos}, 2017)`])
  })
})

describe('places', () => {
  test('the same number under another heading is another place', () => {
    const prosecution = { source: laos, at: 'prosecution.p1' }
    const protection = { source: laos, at: 'protection.p1' }
    const notes: PaperCitation[] = [
      { type: 'note', cites: [prosecution] },
      { type: 'note', cites: [protection] },
      { type: 'note', cites: [protection] },
    ]
    expect(noteTexts('oscola', ...notes).slice(1)).toEqual(['ibid Protection, para 1.', 'ibid.'])
    expect(noteTexts('bluebook', ...notes).slice(1)).toEqual(['Id. at Protection, para. 1.', 'Id.'])
  })

  test('the whole document after a place of it is no ibid', () => {
    expect(noteTexts('oscola', note('p1'), note('laos'))[1]).toBe(`${usdos} (n 1).`)
  })

  test('two places of a document in one note', () => {
    expect(noteTexts('oscola', note('resolution'), note('p1', 'protection'))[1]).toBe(
      first('oscola', 'p1').replace(/\.$/, '; see also ibid Protection, para 1.'),
    )
    expect(noteTexts('bluebook', note('resolution'), note('p1', 'protection'))[1]).toBe(
      first('bluebook', 'p1').replace(/\.$/, '; see also id. at Protection, para. 1.'),
    )
  })
})

describe('numbers of notes', () => {
  test('may be given, where other notes stand between', () => {
    const notes: PaperCitation[] = [
      { type: 'note', number: 3, cites: [sources.p1] },
      { type: 'note', number: 7, cites: [sources.resolution] },
      { type: 'note', cites: [sources.p1] },
    ]
    expect(noteTexts('oscola', ...notes)[2]).toBe(`${usdos} (n 3) Prosecution, para 1.`)
  })

  // OSCOLA 4, 1.2.3 and Bluebook 21, 4.1: the preceding note is the one with the number before.
  test('a note without a citation between leaves no ibid', () => {
    const notes: PaperCitation[] = [
      { type: 'note', number: 3, cites: [sources.p1] },
      { type: 'note', number: 5, cites: [sources.p2] },
    ]
    expect(noteTexts('oscola', ...notes)[1]).toBe(`${usdos} (n 3) Prosecution, para 2.`)
  })

  test('go up', () => {
    const session = citations({ style: 'oscola' }).add({ type: 'note', number: 3, cites: [sources.p1] })
    expect(() => session.add({ type: 'note', number: 2, cites: [sources.p1] })).toThrow(
      'citation 2: the number of a note is 2, but the one before it has 3: give the notes in their order',
    )
  })
})

describe('words around a source', () => {
  const withWords = (style: StyleName, cites: PaperCitation['cites'], format: 'text' | 'html' = 'text') =>
    citations({ style, format }).add(note('laos'), note('p1'), { type: 'note', cites }).texts()[2]

  // OSCOLA 4, 1.1.3: a note begins with a capital, but `ibid` never has one (1.2.3).
  test('a signal at the beginning of a note has a capital, and what follows has none', () => {
    expect(withWords('oscola', [{ ...sources.p2, signal: 'see' }])).toBe('See ibid Prosecution, para 2.')
    expect(withWords('bluebook', [{ ...sources.p2, signal: 'see' }])).toBe('See id. at Prosecution, para. 2.')
    expect(withWords('refugee-survey-quarterly', [{ ...sources.p2, signal: 'cf.' }])).toBe(
      'Cf. ibid., Prosecution, para. 2.',
    )
  })

  // Bluebook 21, 1.2 and 2.1(d): signals are italic in the notes of law reviews.
  test('a signal is italic in Bluebook', () => {
    expect(withWords('bluebook', [{ ...sources.p2, signal: 'see also' }], 'html')).toMatch(
      /^<i>See also<\/i> <i>id\.<\/i>/,
    )
    expect(withWords('oscola', [{ ...sources.p2, signal: 'see also' }], 'html')).toMatch(/^See also ibid/)
  })

  // Bluebook 21, 1.2(a): `Cf.`; OSCOLA 4, 2.1.1, AGLC 4, 1.6.1, and McGill 10, 1.1: no full stops.
  test.each<[StyleName, string]>([
    ['bluebook', 'Cf. id. at'],
    ['oscola', 'Cf ibid '],
    ['aglc', 'Cf '],
    ['mcgill', 'Cf '],
    ['chicago-notes', 'Cf. United'],
  ])('%s: cf has a stop where abbreviations have', (style, begins) => {
    for (const signal of ['cf', 'cf.', 'Cf'])
      expect(withWords(style, [{ ...sources.p2, signal }])?.startsWith(begins), signal).toBe(true)
    expect(withWords(style, [{ ...sources.p2, signal: 'but cf., e.g.,' }])).toMatch(/^But cf\.?, e\.g\., /)
  })

  test('a prefix is written as it is given, a suffix behind the place', () => {
    expect(
      withWords('oscola', [{ ...sources.p2, prefix: 'The numbers fell:', suffix: ', which names no cases' }]),
    ).toBe('The numbers fell: ibid Prosecution, para 2, which names no cases.')
    expect(
      noteTexts('apa', {
        type: 'in-text',
        cites: [{ ...sources.p1, prefix: 'e.g.,', suffix: '(emphasis added)' }],
      }),
    ).toEqual([`(e.g., ${usdos}, 2017, Prosecution, para. 1 (emphasis added))`])
  })

  test('markup in them is text', () => {
    expect(withWords('oscola', [{ ...sources.p2, suffix: '<i>sic</i> $& <b>' }], 'html')).toContain(
      'para 2</a> &#60;i&#62;sic&#60;/i&#62; $&#38; &#60;b&#62;.',
    )
  })

  test('a signal keeps the order that is given', () => {
    const cites = [sources.resolution, { ...sources.burma, signal: 'but see' }]
    expect(noteTexts('apa', { type: 'in-text', cites })).toEqual([`(${unga}, 1985; but see ${usdos}, 2017)`])
    // APA 7, 8.12: without one they are in the order of the list.
    const unsorted = [sources.burma, sources.resolution]
    expect(noteTexts('apa', { type: 'in-text', cites: unsorted })).toEqual([
      `(${unga}, 1985; ${usdos}, 2017)`,
    ])
  })
})

describe('short names', () => {
  const named = { ...sources.p1, hereinafter: 'TIP Report 2017' }
  const notes: PaperCitation[] = [
    { type: 'note', cites: [named] },
    note('resolution'),
    note('p2'),
    note('p2'),
    note('burma', 'laos'),
  ]

  test.each<[StyleName, string, string, string, string]>([
    // Bluebook 21, 4.2(b): `[hereinafter …]` at the end of the first citation.
    [
      'bluebook',
      ' [hereinafter TIP Report 2017].',
      'TIP Report 2017, supra note 1, at Prosecution, para. 2.',
      'Id.',
      '; see also TIP Report 2017, supra note 1.',
    ],
    // OSCOLA 4, 1.2.1 and 2.4.1: the short form in brackets at the end of the full citation.
    [
      'oscola',
      ' (TIP Report 2017).',
      'TIP Report 2017 (n 1) Prosecution, para 2.',
      'ibid.',
      '; see also TIP Report 2017 (n 1).',
    ],
    // Chicago 17, 14.59: `(hereafter cited as …)`.
    [
      'chicago-notes',
      ' (hereafter cited as TIP Report 2017).',
      'TIP Report 2017, Prosecution, para. 2.',
      'TIP Report 2017, Prosecution, para. 2.',
      '; see also TIP Report 2017.',
    ],
    [
      'refworld',
      ' (hereinafter “TIP Report 2017”).',
      'TIP Report 2017, Prosecution, para. 2.',
      'Ibid.',
      '; see also TIP Report 2017.',
    ],
    [
      'refugee-survey-quarterly',
      ' (hereinafter “TIP Report 2017”).',
      'TIP Report 2017, Prosecution, para. 2.',
      'Ibid., Prosecution, para. 2.',
      '; see also TIP Report 2017.',
    ],
  ])('%s', (style, introduced, later, next, behind) => {
    const texts = noteTexts(style, ...notes)
    expect(texts[0]).toBe(first(style, 'p1').replace(/\.$/, introduced))
    expect(texts[2]).toBe(later)
    expect(texts[3]).toBe(next)
    expect(texts[4]?.endsWith(behind)).toBe(true)
  })

  // APA 7, 8.21: the abbreviation of a group's name, introduced where the name is first cited.
  test('the abbreviation of an author', () => {
    const abbreviated = { authorAbbreviation: 'USDOS' }
    expect(
      noteTexts(
        'apa',
        { type: 'in-text', cites: [{ ...sources.p1, ...abbreviated }] },
        inText('p2'),
        inText('burma'),
      ),
    ).toEqual([
      `(${usdos} [USDOS], 2017b, Prosecution, para. 1)`,
      '(USDOS, 2017b, Prosecution, para. 2)',
      '(USDOS, 2017a)',
    ])
    expect(
      noteTexts(
        'apa',
        { type: 'in-text', form: 'narrative', cites: [{ ...sources.p1, ...abbreviated }] },
        { type: 'in-text', form: 'narrative', cites: [sources.p2] },
      ),
    ).toEqual([`${usdos} (USDOS, 2017, Prosecution, para. 1)`, 'USDOS (2017, Prosecution, para. 2)'])
    // Cite Them Right: in round brackets.
    expect(
      noteTexts('harvard', { type: 'in-text', cites: [{ ...sources.p1, ...abbreviated }] }, inText('p2')),
    ).toEqual([`(${usdos} (USDOS), 2017, Prosecution, para. 1)`, '(USDOS, 2017, Prosecution, para. 2)'])
  })
})

test('nothing tried to reach the network', () => expect(attempts).toEqual([]))
