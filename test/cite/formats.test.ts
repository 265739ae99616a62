/**
 * What is exported is read back by readers that we did not write: the same fields, letter by letter.
 */

import './offline.ts'
import { createRequire } from 'node:module'
import { BibLatexParser } from 'biblatex-csl-converter'
import fc from 'fast-check'
import { toString as toText } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import {
  bibliography,
  cite,
  type ExportFormat,
  exportAs,
  exportFormats,
  toCsl,
} from '../../src/cite/index.ts'
import { document, laos } from './document.ts'
import { attempts } from './offline.ts'

const require = createRequire(import.meta.url)
const { Cite }: { Cite: new (data: unknown, options?: object) => { data: Record<string, unknown>[] } } =
  require('@citation-js/core')
require('@citation-js/plugin-bibtex')
require('@citation-js/plugin-ris')

const inputs: Readonly<Record<ExportFormat, string>> = {
  'csl-json': '@else/json',
  bibtex: '@bibtex/text',
  biblatex: '@biblatex/text',
  ris: '@ris/file',
}

/** Reads an export with citation-js's own inputs, which are no code of ours. */
function readBack(text: string, format: ExportFormat): Record<string, unknown> {
  const [item] = new Cite(text, { forceType: inputs[format], generateGraph: false }).data
  return item ?? {}
}

/** A corporate author is a name without parts; readers of BibTeX call it a family name. */
function authorOf(item: Record<string, unknown>): unknown {
  const [name] = Array.isArray(item.author) ? item.author : []
  return name?.literal ?? name?.family
}

const special = [
  ...'&%#_{}\\$~^<>|`\'"“”‘’«»–—-@,;:()[]*=+!?/.éßЖ漢م😊ﬁ',
  '--',
  "''",
  '``',
  '<i>',
  '</i>',
  '\\emph{',
  '%%',
  'and',
  'TY  - ',
]
const word = fc.oneof(fc.constantFrom(...special), fc.stringMatching(/^[A-Za-z]{1,8}$/))
/** Titles as metadata has them: white space is single spaces, and there is a letter in them. */
const title = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .chain((words) =>
    fc
      .constantFrom(' ', '')
      .map((gap) => `Report ${words.join(gap)} x`.replace(/\s+/g, ' ').replace(/ :/g, ':')),
  )

describe('every field comes back', () => {
  test.each(exportFormats)('%s', (format) => {
    const item = readBack(exportAs([laos], format), format)
    expect(item).toMatchObject({
      type: 'report',
      title: '2017 Trafficking in Persons Report - Laos',
      URL: 'https://www.refworld.org/docid/5959eca4a.html',
    })
    expect(item['citation-key'] ?? item.id).toBe('usdos-tip-2017-laos')
    expect(authorOf(item)).toBe('United States Department of State')
    // BibTeX asks for an institution; elsewhere who is the author is not named again.
    expect(item.publisher).toBe(format === 'bibtex' ? 'United States Department of State' : undefined)
    expect(item['collection-title']).toBeUndefined()
    // BibTeX has a year and a month, and no day.
    expect(item.issued).toMatchObject({ 'date-parts': [format === 'bibtex' ? [2017, 6] : [2017, 6, 27]] })
    if (format !== 'bibtex') expect(item.accessed).toMatchObject({ 'date-parts': [[2019, 11, 5]] })
  })

  test.each(exportFormats)('%s: the symbol, a month, an archived copy', (format) => {
    const text = exportAs(
      [{ ...document, publicationDate: '2018-07', archivedUrl: 'https://archive.org/a_b' }],
      format,
    )
    const item = readBack(text, format)
    expect(item.number).toBe('A/RES/40/118')
    expect(item.issued).toMatchObject({ 'date-parts': [[2018, 7]] })
    expect(text).toContain('https://archive.org/a_b')
  })
})

test.each([
  ['Practices: Mexico', '{Practices}: {Mexico}'],
  ['HJ (Iran), “Laos” and A.B.', '{HJ} ({Iran}), “{Laos}” and {A.B}.'],
  ['the IRB’s Gender-Related notes', 'the {IRB’s} {Gender-Related} notes'],
])('braces keep capitals, and leave out what stands around the word: %s', (name, expected) => {
  expect(exportAs([{ ...document, title: name }], 'biblatex')).toContain(`  title = {${expected}},`)
})

describe('any title comes back as it is', () => {
  test.each(exportFormats)('%s', (format) => {
    fc.assert(
      fc.property(title, (name) => {
        expect(readBack(exportAs([{ ...document, title: name }], format), format).title).toBe(name)
      }),
    )
  })

  test.each(exportFormats)('%s: any publisher and symbol', (format) => {
    // A comma parts a name in RIS, so it stays out of a publisher here.
    const name = title.map((text) => text.replace(/,/g, '').replace(/\s+/g, ' '))
    fc.assert(
      fc.property(name, name, (publisher, symbol) => {
        const source = { ...document, author: 'Somebody else', publisher, symbol }
        const item = readBack(exportAs([source], format), format)
        expect([item.publisher, item.number, authorOf(item)]).toEqual([publisher, symbol, 'Somebody else'])
      }),
    )
  })

  test('html', () => {
    fc.assert(
      fc.property(title, (name) => {
        const html = cite({ ...document, title: name }, { format: 'html' })
        expect(plainHtml(html)).toBe(cite({ ...document, title: name }))
        expect(html).toMatch(/<cite>.+<\/cite>/)
      }),
    )
  })

  test('html in a CSL style', () => {
    fc.assert(
      fc.property(title, (name) => {
        const html = cite({ ...document, title: name }, { style: 'apa', format: 'html' })
        expect(plainHtml(html)).toBe(cite({ ...document, title: name }, { style: 'apa' }))
      }),
      { examples: [['Report $&a x']] },
    )
  })

  test('markdown', () => {
    fc.assert(
      fc.property(title, (name) => {
        const markdown = cite({ ...document, title: name }, { format: 'markdown' })
        expect(plainMarkdown(markdown)).toBe(cite({ ...document, title: name }))
      }),
    )
  })

  test("text: Refworld's own form reads back to the same parts", () => {
    fc.assert(
      fc.property(title, (name) => {
        expect(cite({ ...document, title: name })).toContain(name)
      }),
    )
  })

  test('text in a CSL style keeps every letter; quotation marks may become those of the language', () => {
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}&%#_{}\\$~^<>|@=+/*]/gu, '')
    fc.assert(
      fc.property(title, (name) => {
        // APA has a capital behind a colon.
        const wanted = name.replace(/(?<=\S: )\p{Ll}/gu, (letter) => letter.toUpperCase())
        expect(letters(cite({ ...document, title: name }, { style: 'apa' }))).toContain(letters(wanted))
      }),
    )
  })
})

function plainHtml(html: string): string {
  return toText(unified().use(rehypeParse, { fragment: true }).parse(html))
}

function plainMarkdown(markdown: string): string {
  return toText(unified().use(remarkParse).parse(markdown))
}

test('biblatex-csl-converter reads an entry without an error', () => {
  const parser = new BibLatexParser(
    exportAs([{ ...document, title: 'Müller & Söhne: 100 % “true” #1 a_b $5' }], 'biblatex'),
    {
      processUnexpected: true,
    },
  )
  const { entries, errors } = parser.parse()
  const [entry] = Object.values(entries)
  expect(errors).toEqual([])
  expect(entry?.bib_type).toBe('report')
  expect(plainNodes(entry?.fields.title)).toBe('Müller & Söhne: 100 % “true” #1 a_b $5')
  expect(entry?.fields.author).toEqual([{ literal: [{ type: 'text', text: 'UN General Assembly' }] }])
  expect(entry?.fields).toMatchObject({
    date: '1985-12-13',
    urldate: '2019-11-01',
    url: 'https://www.refworld.org/docid/3b00f00642.html',
    langid: 'usenglish',
  })
})

function plainNodes(nodes: unknown): string {
  return Array.isArray(nodes) ? nodes.map((node) => node.text).join('') : ''
}

test('a document that is given twice is one entry, under the key that it has alone', () => {
  const keys = [...exportAs([laos, document, laos], 'biblatex').matchAll(/^@report\{(.+),$/gm)].map(
    (match) => match[1],
  )
  expect(keys).toEqual([toCsl(laos).id, toCsl(document).id])
  expect(bibliography([laos, document, laos], { style: 'apa' }).trimEnd().split('\n')).toHaveLength(2)
  // Also where one of them knows of an archived copy: else APA would print `1985a` and `1985b`.
  const archived = { ...document, archivedUrl: 'https://archive.org/x' }
  expect(bibliography([document, archived], { style: 'apa' })).toBe(
    bibliography([document], { style: 'apa' }),
  )
  expect(exportAs([document, archived], 'ris')).toBe(exportAs([document], 'ris'))
})

test('two documents of one key are an error that names them, and both stand in a bibliography', () => {
  const twin = { ...document, url: 'https://www.refworld.org/docid/3b00f00643.html' }
  expect(() => exportAs([document, twin], 'bibtex')).toThrow(
    /two documents have the key unga-1985-report.*3b00f00642.*3b00f00643.*by itself/,
  )
  expect(bibliography([document, twin], { style: 'apa' }).trimEnd().split('\n')).toHaveLength(2)
})

test("a key of the user's own", () => {
  expect(exportAs([laos], 'biblatex', { key: 'laos2017' })).toContain('@report{laos2017,')
  expect(cite(laos, { format: 'pandoc', key: 'laos2017', at: 'prosecution.p1' })).toBe(
    '[@laos2017, Prosecution, para. 1]',
  )
  expect(() => exportAs([laos, document], 'ris', { key: 'laos2017' })).toThrow(
    'key: it is that of one document',
  )
  for (const key of ['', 'two words', 'a,b', '{a}', 'a.']) {
    expect(() => cite(laos, { format: 'latex', key }), key).toThrow('is not one that BibTeX and Pandoc read')
  }
})

test('RIS lines are whole: one tag, one value, CR LF', () => {
  const ris = exportAs([document], 'ris')
  expect(ris).toMatch(/^TY {2}- RPRT\r\n/)
  for (const line of ris.trimEnd().split('\r\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-( |$)/)
})

test('an unknown format is an error that lists what there is', () => {
  const format: string = 'endnote'
  expect(() => Reflect.apply(exportAs, null, [[laos], format])).toThrow(
    'there is no format "endnote": use one of csl-json, bibtex, biblatex, ris',
  )
  expect(() => exportAs([laos, document], 'ris', { archivedUrl: 'https://archive.org/x' })).toThrow(
    /one copy/,
  )
})

test('an empty set is an empty file', () => {
  expect(exportAs([], 'biblatex')).toBe('')
  expect(exportAs([], 'ris')).toBe('')
  expect(exportAs([], 'csl-json')).toBe('[]\n')
  expect(bibliography([])).toBe('')
  expect(bibliography([], { style: 'apa' })).toBe('')
})

test('nothing tried to reach the network', () => expect(attempts).toEqual([]))
