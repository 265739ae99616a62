/**
 * The citations of a whole paper: each gets its text by what was cited before it and after.
 */
import { link } from '../anchors/link.ts'
import { checkArgument, checkOptions, type Fields, oneOf, optional, text } from '../arguments.ts'
import { citables, styleOptions } from './arguments.ts'
import { entriesOf, toList } from './bibliography.ts'
import { toSubject } from './cite.ts'
import { type CslItem, documentOf } from './csl.ts'
import type { Citable } from './facts.ts'
import { type Cited, exportItems } from './formats.ts'
import { addCite, addLink, encode, escapeHtml, toMarkdown } from './markup.ts'
import type { CslStyle, LocaleName, StyleName } from './names.ts'
import { writePaper } from './paper.ts'
import { type PaperCitation, type ReadCitation, type ReadCite, readCitation } from './paper-citation.ts'
import { latexCitation, pandocCitation } from './paper-source.ts'
import { writeRefworldNotes } from './refworld-notes.ts'
import { findStyle, type Style } from './styles.ts'

/** How the citations of a paper are written: as text, or as source code for a writing program, which has its style. */
export type CitationsOptions = {
  /** The day of access to all sources, ISO 8601. */
  accessed?: string
} & (StyledPaper | SourcePaper)

/** Text in a style. */
export interface StyledPaper {
  /** Default: `refworld`. */
  style?: StyleName | CslStyle
  /** Default: the one that the style is written for. */
  locale?: LocaleName
  /** Default: `text`. In the other two pinpoints and addresses are links. */
  format?: 'text' | 'html' | 'markdown'
}

/** Source code for LaTeX with biblatex, or for Pandoc and Quarto. */
export interface SourcePaper {
  format: 'latex' | 'pandoc'
  style?: never
  locale?: never
}

const formats = ['text', 'html', 'markdown', 'latex', 'pandoc'] as const

/** What the citations of a paper are written as. */
export type PaperFormat = (typeof formats)[number]

const citationsOptions = {
  ...styleOptions,
  format: optional(oneOf(formats)),
  accessed: optional(text),
} satisfies Fields & Record<keyof CitationsOptions, unknown>

/** A paper's citations so far. It never changes: `add` gives another. */
export interface Citations {
  /**
   * Adds citations behind the others.
   *
   * @returns The citations with those. The ones that it was called on stay as they are.
   * @throws TypeError, RangeError
   *   Where a citation is not one, or a place is not in its report: the message says which citation, by its number from
   *   1, and which of its sources.
   */
  add(...citations: readonly PaperCitation[]): Citations
  /**
   * Writes them all, in their order. A citation can read otherwise when others have come behind it (`2017` becomes
   * `2017b`): these are the texts of the paper as it is now.
   */
  texts(): string[]
  /**
   * Writes the bibliography, as the function of that name does; in `latex` and `pandoc` the file of references that the
   * program reads, biblatex or CSL-JSON.
   *
   * @param uncited Documents that the paper lists and does not cite.
   */
  bibliography(uncited?: readonly Citable[]): string
  /**
   * Writes the tables of what is cited (OSCOLA 4, 1.6); those that have no entry are left out.
   *
   * @throws RangeError
   *   In `latex` and `pandoc`: a table is in a style.
   */
  tables(): CitationTable[]
}

/** Sources of one kind. */
export interface CitationTable {
  kind: 'cases' | 'legislation' | 'treaties' | 'other'
  /** In the order of the style's bibliography. */
  entries: readonly TableEntry[]
}

/** A source in a table. */
export interface TableEntry {
  /** Its citation key. */
  key: string
  /** Its entry in the bibliography. */
  text: string
  /** The numbers of the notes that cite it. */
  notes: readonly number[]
}

/**
 * Begins a paper's citations.
 *
 * Notes and citations in the text are given in their order, each with one or several sources, places, and words around
 * them; each gets its text: whole at first, then short, `ibid.`, `(n 4)`, `supra note 4`, with titles, letters and
 * numbers where the style tells sources apart by them. A thousand notes take a thousand times as long as one.
 *
 * @param options
 *   `style` (default `refworld`), `locale`, `accessed`; `format`: `text` (the default), `html`, `markdown`, or `latex` and
 *   `pandoc`, whose programs have styles of their own.
 * @throws RangeError
 *   Where a style or a locale is unknown: the message lists what there is.
 * @example
 *   const paper = citations({ style: 'bluebook' }).add(
 *     { type: 'note', cites: [{ source: report, at: 'prosecution.p1' }] },
 *     { type: 'note', cites: [{ source: report, at: 'prosecution.p2' }] },
 *     { type: 'note', cites: [{ source: report, at: 'protection.p1', signal: 'see also' }] },
 *   )
 *   paper.texts()[1] // 'Id. at Prosecution, para. 2.'
 *   paper.texts()[2] // 'See also id. at Protection, para. 1.'
 */
export function citations(options: CitationsOptions = {}): Citations {
  checkOptions('citations', options, citationsOptions)
  return startCitations(options)
}

/** The options of `citations` without their guarantees. */
export interface AnyCitationsOptions {
  style?: string | CslStyle
  locale?: string
  format?: PaperFormat
  accessed?: string
}

/** The same for a style and locale that are not known to be ones. */
export function startCitations({ style, locale, format, accessed }: AnyCitationsOptions): Citations {
  const manner = { style: findStyle(style ?? 'refworld', locale), format: format ?? 'text', accessed }
  return session(manner, null)
}

interface Manner {
  style: Style
  format: PaperFormat
  accessed: string | undefined
}

/** A list that can grow at its end without a copy. */
interface Link {
  before: Link | null
  citation: ReadCitation
  /** The number of the last note up to here. */
  lastNote: number
}

function session(manner: Manner, end: Link | null): Citations {
  return Object.freeze({
    add: (...added: readonly PaperCitation[]) => session(manner, added.reduce(adder(manner), end)),
    texts: () => textsOf(inOrder(end), manner),
    bibliography: (uncited: readonly Citable[] = []) => bibliographyOf(inOrder(end), uncited, manner),
    tables: () => tablesOf(inOrder(end), manner),
  })
}

function adder({ style, format, accessed }: Manner): (end: Link | null, citation: PaperCitation) => Link {
  return (end, citation) => {
    const lastNote = end?.lastNote ?? 0
    const own = format === 'latex' || format === 'pandoc' ? null : style
    const read = readCitation(citation, (end?.citation.number ?? 0) + 1, lastNote, own, accessed)
    return { before: end, citation: read, lastNote: Math.max(lastNote, read.note) }
  }
}

function inOrder(end: Link | null): ReadCitation[] {
  const all: ReadCitation[] = []
  for (let one = end; one !== null; one = one.before) all.push(one.citation)
  return all.reverse()
}

// --- texts

function textsOf(read: readonly ReadCitation[], { style, format }: Manner): string[] {
  if (format === 'latex') return read.map(latexCitation)
  if (format === 'pandoc') return read.map(pandocCitation)
  const places = linkedPlaces()
  const linked = format === 'text' ? (words: string) => words : places.mark
  const texts = writtenTexts(read, style, format === 'text' ? 'text' : 'html', linked)
  if (format === 'text') return texts
  return texts.map((plain, at) => {
    const html = places.link(withMarkup(plain, read[at]?.cites ?? [], format))
    return format === 'html' ? html : toMarkdown(html)
  })
}

function writtenTexts(
  read: readonly ReadCitation[],
  style: Style,
  format: 'text' | 'html',
  linked: (words: string, cite: ReadCite) => string,
): string[] {
  const { template } = style
  if (template !== null) return writePaper(read, { ...style, template }, format, linked)
  const texts = writeRefworldNotes(read, style, linked)
  return texts.map((text) => encode(text, format))
}

/** Marks titles, and links addresses that are printed. */
function withMarkup(html: string, cites: readonly ReadCite[], format: 'html' | 'markdown'): string {
  const items = new Map(cites.map(({ document, subject }) => [document, subject.item]))
  let marked = html
  for (const { URL, title } of items.values()) {
    if (URL !== undefined && marked.includes(escapeHtml(URL))) marked = addLink(marked, URL, URL)
    if (format === 'html') marked = addCite(marked, title)
  }
  return marked
}

/**
 * Links of pinpoints stand as marks for private use in the text until the rest of its markup is there, so that an address
 * in a link is not taken for one that is printed.
 */
function linkedPlaces(): {
  mark(words: string, cite: ReadCite): string
  link(html: string): string
} {
  const targets: string[] = []
  return {
    mark(words, { subject: { report, found } }) {
      const [place] = found
      if (report === null || place === undefined) return words
      const target = link(report, place.node ?? place.span)
      if (target === null) return words
      targets.push(target)
      return `\ue005${targets.length - 1}\ue006${words}\ue007`
    },
    link: (html) =>
      html.replace(/\ue005(\d+)\ue006([^\ue007]*)\ue007/g, (_, number: string, words: string) =>
        addLink(words, undefined, targets[Number(number)] ?? null),
      ),
  }
}

// --- lists

/** The documents in the order of their first citation, each once. */
function listed(
  read: readonly ReadCitation[],
  uncited: readonly Citable[],
  { accessed }: Manner,
): Map<string, Cited> {
  const all = new Map<string, Cited>()
  const add = (document: string, { item, facts }: Cited) => {
    if (!all.has(document)) all.set(document, { item, facts })
  }
  for (const { document, subject } of read.flatMap(({ cites }) => cites)) add(document, subject)
  for (const source of uncited) {
    const subject = toSubject(source, accessed === undefined ? {} : { accessed })
    add(documentOf(subject.item), subject)
  }
  return all
}

function bibliographyOf(read: readonly ReadCitation[], uncited: readonly Citable[], manner: Manner): string {
  checkArgument('bibliography', 'the uncited documents', uncited, citables)
  const { style, format } = manner
  const all = [...listed(read, uncited, manner).values()]
  const items = all.map(({ item }) => item)
  if (format === 'latex') return exportItems(items, 'biblatex')
  if (format === 'pandoc') return exportItems(items, 'csl-json')
  return toList(entriesOf(all, style, format), format)
}

function tablesOf(read: readonly ReadCitation[], manner: Manner): CitationTable[] {
  const { style, format } = manner
  if (format === 'latex' || format === 'pandoc')
    throw new RangeError(`tables: ${format} has no style: choose text, html or markdown`)
  const documents = listed(read, [], manner)
  const numbers = notesOf(read)
  const notes = new Map([...documents].map(([document, { item }]) => [item, numbers.get(document) ?? []]))
  const entries = entriesOf([...documents.values()], style, format)
  return kinds.flatMap((kind) => {
    const own = entries.filter(({ item }) => kindOf(item) === kind)
    if (own.length === 0) return []
    const written = own.map(({ item, text: entry }) => ({
      key: item.id,
      text: format === 'markdown' ? toMarkdown(entry) : entry,
      notes: notes.get(item) ?? [],
    }))
    return [{ kind, entries: written }]
  })
}

const kinds = ['cases', 'legislation', 'treaties', 'other'] as const

const kindsByType: ReadonlyMap<string, CitationTable['kind']> = new Map([
  ['legal_case', 'cases'],
  ['legislation', 'legislation'],
  ['bill', 'legislation'],
  ['treaty', 'treaties'],
])

function kindOf({ type }: CslItem): CitationTable['kind'] {
  return kindsByType.get(type) ?? 'other'
}

function notesOf(read: readonly ReadCitation[]): Map<string, number[]> {
  const notes = new Map<string, number[]>()
  for (const { note, cites } of read) {
    if (note === 0) continue
    for (const { document } of cites) {
      const own = notes.get(document) ?? []
      if (own.at(-1) !== note) own.push(note)
      notes.set(document, own)
    }
  }
  return notes
}
