/**
 * Each style on the report of the corpus, character by character: the whole citation, the place in it, later notes.
 *
 * Beside each stands the rule of its manual. “(read)” means that the rule was read in the manual or its publisher's own
 * guide; where it says “(not read)”, the manual is not free to read, and the rule is given as guides of libraries state
 * it, or as the CSL style has it.
 */

import './offline.ts'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { toSubject } from '../../src/cite/cite.ts'
import {
  bibliography,
  type CiteOptions,
  type CslStyle,
  cite,
  locales,
  parseCiteAs,
  styles,
} from '../../src/cite/index.ts'
import { entries } from '../../src/cite/names.ts'
import { styledCitation } from '../../src/cite/styled.ts'
import { document, judgment, laos } from './document.ts'
import { attempts } from './offline.ts'

const at = 'prosecution.p1'

const rows: { options: CiteOptions; expected: string }[] = [
  // Refworld: the line that it prints after “Cite as” (read). UNHCR's own papers put a place before the address.
  {
    options: { style: 'refworld' },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report - Laos, 27 June 2017, available at: https://www.refworld.org/docid/5959eca4a.html [accessed 5 November 2019]',
  },
  {
    options: { style: 'refworld', at },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report - Laos, 27 June 2017, Prosecution, para. 1, available at: https://www.refworld.org/docid/5959eca4a.html [accessed 5 November 2019]',
  },
  {
    options: { style: 'refworld', at, form: 'subsequent-note' },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report - Laos, Prosecution, para. 1',
  },
  { options: { style: 'refworld', at, form: 'ibid' }, expected: 'Ibid., Prosecution, para. 1' },

  // APA 7 (not read). 9.11 and 10.4: a group author, the year, the title in italics; 9.29: a publisher that is the
  // author is left out; 9.30: the archive that holds it; 9.16: no day of access for a text that does not change.
  {
    options: { style: 'apa' },
    expected:
      'United States Department of State. (2017). 2017 Trafficking in Persons Report - Laos. Refworld. https://www.refworld.org/docid/5959eca4a.html',
  },
  {
    options: { style: 'apa', format: 'html' },
    expected:
      'United States Department of State. (2017). <cite>2017 Trafficking in Persons Report - Laos</cite>. Refworld. <a href="https://www.refworld.org/docid/5959eca4a.html">https://www.refworld.org/docid/5959eca4a.html</a>',
  },
  // 8.13 and 8.28: `para.` and a paragraph's number, where there are no pages; several: `paras.`; a section by its name.
  {
    options: { style: 'apa', at },
    expected: '(United States Department of State, 2017, Prosecution, para. 1)',
  },
  {
    options: { style: 'apa', at: { from: at, to: 'protection.p1' } },
    expected: '(United States Department of State, 2017, Prosecution, paras. 1–2; Protection, para. 1)',
  },
  {
    options: { style: 'apa', at: 'prosecution' },
    expected: '(United States Department of State, 2017, Prosecution section)',
  },
  {
    options: { style: 'apa', at, form: 'narrative' },
    expected: 'United States Department of State (2017, Prosecution, para. 1)',
  },

  // MLA 9 (not read). 5.20, as library guides state it (read): “If a work is written and published by an organization,
  // list the organization as publisher only.” The site is a container in italics.
  {
    options: { style: 'mla' },
    expected:
      '2017 Trafficking in Persons Report - Laos. United States Department of State, 27 June 2017. Refworld, www.refworld.org/docid/5959eca4a.html.',
  },
  {
    options: { style: 'mla', format: 'markdown' },
    expected:
      '*2017 Trafficking in Persons Report - Laos*. United States Department of State, 27 June 2017. *Refworld*, [www.refworld.org/docid/5959eca4a.html](https://www.refworld.org/docid/5959eca4a.html).',
  },
  // 6.20: `par.` behind a comma. (It cites no numbers that the source does not print; the brackets own up to it.)
  {
    options: { style: 'mla', at },
    expected: '(2017 Trafficking in Persons Report - Laos, Prosecution, par. 1)',
  },
  {
    options: { style: 'mla', at: ['prosecution.p1', 'prosecution.p2'] },
    expected: '(2017 Trafficking in Persons Report - Laos, Prosecution, pars. 1–2)',
  },

  // Chicago 17 (not read), as its CSL style has it. 14.84: an organization as author; 15.36: one that is the publisher
  // too is not named twice; 14.206: a page's title in quotation marks.
  {
    options: { style: 'chicago-author-date' },
    expected:
      'United States Department of State. 2017. “2017 Trafficking in Persons Report - Laos.” Refworld. June 27, 2017. https://www.refworld.org/docid/5959eca4a.html.',
  },
  {
    options: { style: 'chicago-author-date', at },
    expected: '(United States Department of State 2017, Prosecution, para. 1)',
  },
  {
    options: { style: 'chicago-author-date', at, form: 'narrative' },
    expected: 'United States Department of State (2017, Prosecution, para. 1)',
  },
  {
    options: { style: 'chicago-notes' },
    expected:
      'United States Department of State. “2017 Trafficking in Persons Report - Laos.” Refworld, June 27, 2017. https://www.refworld.org/docid/5959eca4a.html.',
  },
  // 14.30: a later note is short; 14.34: so is one right after, rather than `ibid.`
  {
    options: { style: 'chicago-notes', at },
    expected:
      'United States Department of State, “2017 Trafficking in Persons Report - Laos,” Refworld, June 27, 2017, Prosecution, para. 1, https://www.refworld.org/docid/5959eca4a.html.',
  },
  {
    options: { style: 'chicago-notes', at, form: 'subsequent-note', firstNote: 4 },
    expected:
      'United States Department of State, “2017 Trafficking in Persons Report - Laos,” Prosecution, para. 1.',
  },
  {
    options: { style: 'chicago-notes', at, form: 'ibid' },
    expected: 'United States Department of State, Prosecution, para. 1.',
  },

  // Cite Them Right (not read), as its CSL style has it: “Available at: URL (Accessed: day month year).”
  {
    options: { style: 'harvard' },
    expected:
      'United States Department of State (2017) 2017 Trafficking in Persons Report - Laos. Available at: https://www.refworld.org/docid/5959eca4a.html (Accessed: 5 November 2019).',
  },
  {
    options: { style: 'harvard', at },
    expected: '(United States Department of State, 2017, Prosecution, para. 1)',
  },
  {
    options: { style: 'harvard', at: { from: at, to: 'prosecution.p2' } },
    expected: '(United States Department of State, 2017, Prosecution, paras 1–2)',
  },

  // Vancouver, that is Citing Medicine, ch. 22 (not read), as its CSL style has it: `[Internet]`, `[cited …]`,
  // `Available from:`. It has no places in a citation: pincite puts them behind the number.
  {
    options: { style: 'vancouver' },
    expected:
      '1. United States Department of State. 2017 Trafficking in Persons Report - Laos [Internet]. 2017 Jun [cited 2019 Nov 5]. Available from: https://www.refworld.org/docid/5959eca4a.html',
  },
  { options: { style: 'vancouver', at }, expected: '(1, Prosecution, para. 1)' },
  {
    options: { style: 'vancouver', at, form: 'narrative' },
    expected: 'United States Department of State (1, Prosecution, para. 1)',
  },

  // Bluebook 21 (not read). 15.1: author, title, (year); 18.2.2: the address behind it, a last visit only without a
  // date; 3.3: `para.` for paragraphs that bear no number; 4.1 and 4.2: `Id.` and `supra`, without `at` before it.
  // It has no bibliography, so the whole citation is its note.
  {
    options: { style: 'bluebook' },
    expected:
      'U.S. Dep’t of State, 2017 Trafficking in Persons Report - Laos, Refworld (June 27, 2017), https://www.refworld.org/docid/5959eca4a.html.',
  },
  {
    options: { style: 'bluebook', at },
    expected:
      'U.S. Dep’t of State, 2017 Trafficking in Persons Report - Laos, Refworld, Prosecution, para. 1 (June 27, 2017), https://www.refworld.org/docid/5959eca4a.html.',
  },
  {
    options: { style: 'bluebook', at, form: 'subsequent-note', firstNote: 4 },
    expected: 'U.S. Dep’t of State, supra note 4, at Prosecution, para. 1.',
  },
  { options: { style: 'bluebook', at, form: 'ibid' }, expected: 'Id. at Prosecution, para. 1.' },
  // 18.2.1(d): an archived copy's address in brackets.
  {
    options: { style: 'bluebook', archivedUrl: 'https://perma.cc/AB12-CD34' },
    expected:
      'U.S. Dep’t of State, 2017 Trafficking in Persons Report - Laos, Refworld (June 27, 2017), https://www.refworld.org/docid/5959eca4a.html [https://perma.cc/AB12-CD34].',
  },

  // OSCOLA 4, 3.1.3 and 3.4.8 (not read; library guides of it were): author, ‘title’ (year) <address> accessed date;
  // `para 3` without a full stop; 1.2.1: `(n 4)`; 1.2.3: `ibid`. A bibliography's entry has no full stop at its end.
  {
    options: { style: 'oscola' },
    expected:
      'United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (Refworld, 27 June 2017) <https://www.refworld.org/docid/5959eca4a.html> accessed 5 November 2019',
  },
  {
    options: { style: 'oscola', at },
    expected:
      'United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (Refworld, 27 June 2017) Prosecution, para 1 <https://www.refworld.org/docid/5959eca4a.html> accessed 5 November 2019.',
  },
  {
    options: { style: 'oscola', at, form: 'subsequent-note', firstNote: 4 },
    expected: 'United States Department of State (n 4) Prosecution, para 1.',
  },
  { options: { style: 'oscola', at, form: 'ibid' }, expected: 'ibid Prosecution, para 1.' },
  {
    options: { style: 'international-journal-of-refugee-law', at },
    expected:
      'United States Department of State, ‘2017 Trafficking in Persons Report - Laos’ (Refworld, 27 June 2017) Prosecution, para 1 <https://www.refworld.org/docid/5959eca4a.html> accessed 5 November 2019.',
  },

  // AGLC 4, 7.1 (not read; library guides of it were): author, title (document type, full date) place <address>; 1.4.1:
  // `(n 4)`; McGill Guide 10 (not read): `at` before a place, `supra note 4`. The rest of both stands in the matrix.
  {
    options: { style: 'aglc' },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report: Laos (Report, 27 June 2017) <https://www.refworld.org/docid/5959eca4a.html>',
  },
  {
    options: { style: 'aglc', at },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report: Laos (Report, 27 June 2017) Prosecution, para 1 <https://www.refworld.org/docid/5959eca4a.html>.',
  },
  {
    options: { style: 'mcgill', at },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report - Laos (27 June 2017) at Prosecution, para 1, online: <www.refworld.org/docid/5959eca4a.html>.',
  },

  // Journal of Refugee Studies, instructions to authors (not read), as its CSL style has it; the colon before a place is
  // that of the journal's EndNote style (read).
  {
    options: { style: 'journal-of-refugee-studies' },
    expected:
      'UNITED STATES DEPARTMENT OF STATE (2017) 2017 Trafficking in Persons Report - Laos. Available at <https://www.refworld.org/docid/5959eca4a.html> (accessed November 5, 2019).',
  },
  {
    options: { style: 'journal-of-refugee-studies', at },
    expected: '(United States Department of State 2017: Prosecution, para. 1)',
  },

  // Refugee Survey Quarterly, instructions to authors (not read), as its CSL style has it, with the day before the month.
  {
    options: { style: 'refugee-survey-quarterly' },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report - Laos, 2017, available at: https://www.refworld.org/docid/5959eca4a.html (accessed 5 November 2019).',
  },
  {
    options: { style: 'refugee-survey-quarterly', at },
    expected:
      'United States Department of State, 2017 Trafficking in Persons Report - Laos, 2017, Prosecution, para. 1, available at: https://www.refworld.org/docid/5959eca4a.html (accessed 5 November 2019).',
  },
  {
    options: { style: 'refugee-survey-quarterly', at, form: 'ibid' },
    expected: 'Ibid., Prosecution, para. 1.',
  },

  // Source code for writing programs: biblatex's manual, 3.9 (read); Pandoc's manual, Citation syntax (read).
  { options: { format: 'latex', at }, expected: '\\autocite[Prosecution, para.~1]{usdos-tip-2017-laos}' },
  {
    options: { format: 'latex', at, form: 'narrative' },
    expected: '\\textcite[Prosecution, para.~1]{usdos-tip-2017-laos}',
  },
  {
    options: { format: 'latex', at: { from: at, to: 'protection.p1' } },
    expected: '\\autocite[Prosecution, paras.~1--2; Protection, para.~1]{usdos-tip-2017-laos}',
  },
  { options: { format: 'latex' }, expected: '\\autocite{usdos-tip-2017-laos}' },
  { options: { format: 'pandoc', at }, expected: '[@usdos-tip-2017-laos, Prosecution, para. 1]' },
  {
    options: { format: 'pandoc', at, form: 'narrative' },
    expected: '@usdos-tip-2017-laos [Prosecution, para. 1]',
  },
  {
    options: { format: 'pandoc', at: 'prosecution' },
    expected: '[@usdos-tip-2017-laos, Prosecution section]',
  },
  { options: { format: 'pandoc', key: 'other' }, expected: '[@other]' },
  {
    options: { format: 'coins' },
    expected:
      '<span class="Z3988" title="ctx_ver=Z39.88-2004&#38;rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Abook&#38;rft.genre=report&#38;rft.btitle=2017%20Trafficking%20in%20Persons%20Report%20-%20Laos&#38;rft.aucorp=United%20States%20Department%20of%20State&#38;rft.date=2017-06-27&#38;rft.series=Trafficking%20in%20Persons%20Report&#38;rft.language=en&#38;rft_id=https%3A%2F%2Fwww.refworld.org%2Fdocid%2F5959eca4a.html"></span>',
  },
]

test.each(rows)('$options', ({ options, expected }) => {
  expect(cite(laos, options)).toBe(expected)
})

test('every style stands in the table, whole and with a place', () => {
  for (const style of styles) {
    const own = rows.filter(({ options }) => 'style' in options && options.style === style)
    expect(
      own.some(({ options }) => options.at === at),
      style,
    ).toBe(true)
  }
})

describe("a judgment's own paragraph numbers", () => {
  const place = 'as-to-the-law.p2'
  test.each<[CiteOptions, string]>([
    // OSCOLA 4, 2.7.1: `para` for the Court of Strasbourg; square brackets are for the courts of states (2.1.6).
    [{ style: 'oscola' }, '(ECtHR, 11 November 1996) para 73.'],
    // Bluebook 21, 3.3 (not read): `¶` where the paragraphs are numbered.
    [{ style: 'bluebook' }, ', ¶ 73 (Nov. 11, 1996)'],
    [{ style: 'refworld' }, 'para. 73, available at'],
    [{ style: 'apa' }, ', 1996, para. 73)'],
  ])('%j', (options, expected) => {
    expect(cite(judgment, { ...options, at: place })).toContain(expected)
    expect(cite(judgment, { ...options, at: place })).not.toContain('As to the')
  })

  test('several', () => {
    const all = { from: 'as-to-the-law.p1', to: 'as-to-the-law.p3' }
    expect(cite(judgment, { style: 'oscola', at: all })).toContain(') paras 72–74.')
    expect(cite(judgment, { style: 'bluebook', at: all })).toContain(', ¶¶ 72–74 (Nov. 11, 1996)')
    expect(
      cite(judgment, { style: 'oscola', at: [place, 'as-to-the-law.p1', 'as-to-the-law.p3'] }),
    ).toContain(') paras 72–74.')
  })
})

describe('what is not known is left out, whatever it is', () => {
  const metadata = { ...laos.metadata, citeAs: null, publicationDateAsPrinted: null, series: null }
  const facts = { author: 'Jane Doe', publicationDate: '2017-06-27', symbol: 'A/1', accessed: '2019-11-05' }
  const known = { title: metadata.title, publisher: metadata.publisher, url: metadata.url, ...facts }
  const names = Object.keys(known) as (keyof typeof known)[]
  const gaps = Array.from({ length: 2 ** names.length }, (_, gap) =>
    Object.fromEntries(names.flatMap((name, bit) => ((gap >> bit) & 1 ? [[name, null]] : []))),
  ).filter(({ title, author, publisher }) => [title, author, publisher].includes(undefined))
  const forms = {
    'in-text': ['bibliography', 'parenthetical', 'narrative'],
    note: ['bibliography', 'note', 'subsequent-note', 'ibid'],
  } as const

  test.each(styles)('%s', (name) => {
    for (const gap of gaps) {
      const report = { ...laos, metadata: { ...metadata, ...known, ...gap } }
      // Half of the gaps are tried with a place, half without.
      const place = Object.keys(gap).length % 2 === 0 ? { at } : {}
      for (const form of forms[entries[name].class]) {
        const text = styledCitation(toSubject(report, place), { style: name, form, firstNote: 4 })
        const what = JSON.stringify({ form, ...place, gap, text })
        expect(text, what).toMatch(/Laos|United States|U\.S\. Dep’t|Jane Doe|^[([]1|^Ibid|^Id\./i)
        expect(text, what).not.toMatch(/undefined|null|NO_PRINTED|ERROR|\p{Co}|\s\s/u)
        // Nothing stands in brackets or quotation marks, before a stop, or at either end but words.
        expect(text, what).not.toMatch(/[([“‘<]\W*[)\]”’>]|[,;:(]\s*[.,;)]|\s[.,;)\]]|[([]\s|\.\./)
        expect(text, what).not.toMatch(/^[\s.,;:]|[\s,;:([]$/)
      }
    }
  })
})

describe('locales', () => {
  test.each([
    ['en-US', '(United States Department of State 2017, Prosecution, paras. 1–2)'],
    ['en-GB', '(United States Department of State 2017, Prosecution, paras 1–2)'],
    ['fr-FR', '(United States Department of State 2017, Prosecution, paragr. 1–2)'],
    ['es-ES', '(United States Department of State 2017, Prosecution, párr. 1–2)'],
    ['de-DE', '(United States Department of State 2017, Prosecution, Abs. 1–2)'],
    ['nl-NL', '(United States Department of State 2017, Prosecution, par. 1–2)'],
  ] as const)('%s', (locale, expected) => {
    const options = { locale, at: { from: at, to: 'prosecution.p2' } } as const
    expect(cite(laos, { style: 'chicago-author-date', ...options })).toBe(expected)
  })

  test('all are in the table', () => expect(locales).toHaveLength(6))

  test('the date is in the language', () => {
    expect(cite(laos, { style: 'oscola', locale: 'es-ES' })).toContain('5 de noviembre de 2019')
    expect(cite(laos, { style: 'refugee-survey-quarterly', locale: 'fr-FR' })).toContain(
      '(consulté le 5 novembre 2019)',
    )
  })
})

describe("a style of the caller's", () => {
  const style: CslStyle = {
    csl: `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="fr-FR">
  <info><title>House style</title><id>house</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout prefix="{" suffix="}"><text variable="title"/></layout></citation>
  <bibliography><layout><names variable="author"/><text variable="title" prefix=": "/></layout></bibliography>
</style>`,
  }

  test('many of them are not all kept', () => {
    setFlagsFromString('--expose-gc')
    const collect: unknown = runInNewContext('gc')
    const heapAfter = (from: number, to: number) => {
      for (let number = from; number < to; number++)
        cite(laos, {
          style: { csl: style.csl.replace('<title>', `<title>${'x'.repeat(200_000)}${number}`) },
          at,
        })
      if (typeof collect === 'function') collect()
      return process.memoryUsage().heapUsed
    }
    const few = heapAfter(0, 10)
    expect(heapAfter(10, 100) - few).toBeLessThan(9_000_000)
  })

  test('is used as it is', () => {
    expect(cite(laos, { style })).toBe(
      'United States Department of State: 2017 Trafficking in Persons Report - Laos',
    )
  })

  test('gets the place where it has none, in its language', () => {
    expect(cite(laos, { style, at })).toBe(
      '{2017 Trafficking in Persons Report - Laos, Prosecution, paragr. 1}',
    )
  })

  test.each([
    ['', 'is it a CSL style?'],
    ['<html></html>', 'is it a CSL style?'],
    [style.csl.replace('</style>', ''), 'is cut off'],
    [
      style.csl.replace('</layout></citation>', '</citation></layout>'),
      '</citation> in line 4 closes <layout> of line 4',
    ],
    [style.csl.replace('<info>', '<info><rights>'), 'closes <rights> of line 3'],
    [`${style.csl}</style>`, '</style> in line 6 closes nothing'],
    [
      style.csl.replace('<text variable="title"/>', '<tekst variable="title"/>'),
      'the CSL file cannot be used',
    ],
    [style.csl.replace('fr-FR', 'ja-JP'), 'there is no locale "ja-JP"'],
    [
      style.csl.replace(
        '<id>',
        '<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/><id>',
      ),
      'http://www.zotero.org/styles/apa',
    ],
  ])('a broken one is an error: %#', (csl, message) => {
    expect(() => cite(laos, { style: { csl }, at })).toThrow(message)
  })
})

describe('bibliographies', () => {
  const burma = parseCiteAs(
    'United States Department of State, 2017 Trafficking in Persons Report - Burma, 27 June 2017, available at: https://www.refworld.org/docid/5959ecb34.html [accessed 5 November 2019]',
  )

  test('are sorted and told apart by the style', () => {
    expect(bibliography([laos, document, burma], { style: 'apa' })).toBe(
      `UN General Assembly. (1985). Report of the United Nations High Commissioner for Refugees (A/RES/40/118). Refworld. https://www.refworld.org/docid/3b00f00642.html
United States Department of State. (2017a). 2017 Trafficking in Persons Report - Burma. Refworld. https://www.refworld.org/docid/5959ecb34.html
United States Department of State. (2017b). 2017 Trafficking in Persons Report - Laos. Refworld. https://www.refworld.org/docid/5959eca4a.html
`,
    )
  })

  test('are numbered in the order given', () => {
    const entries = bibliography([laos, document], { style: 'vancouver' }).trimEnd().split('\n')
    expect(entries.map((entry) => entry.slice(0, 8))).toEqual(['1. Unite', '2. UN Ge'])
  })

  test.each(['bluebook', 'refugee-survey-quarterly', 'refworld'] as const)(
    '%s: its notes, sorted',
    (style) => {
      const entries = bibliography([laos, document, burma], { style }).trimEnd().split('\n')
      expect(entries.map((entry) => /40\/118|UN General|Burma|Laos/.exec(entry)?.[0])).toEqual([
        style === 'refworld' ? 'UN General' : '40/118',
        'Burma',
        'Laos',
      ])
    },
  )

  test('in html are a list that can be linked to', () => {
    const html = bibliography([laos, document], { style: 'mla', format: 'html' })
    expect(html).toContain(
      '<li id="ref-usdos-tip-2017-laos"><cite>2017 Trafficking in Persons Report - Laos</cite>. United',
    )
    expect(html).toMatch(/^<ul class="references">\n( {2}<li .+<\/li>\n){2}<\/ul>\n$/)
  })
})

test('nothing tried to reach the network', () => expect(attempts).toEqual([]))
