/**
 * A bibliography of several documents, in a style's order and told apart as the style does it (`2017a`, `2017b`).
 */
import { checkArgument, checkOptions, type Fields, oneOf, optional, text } from '../arguments.ts'
import { amendItem, amendText } from './amendments.ts'
import { citables, styleOptions } from './arguments.ts'
import type { CslItem } from './csl.ts'
import { type CslEngine, type EngineFormat, writeClusters, writeEntries } from './engine.ts'
import type { Access, Citable } from './facts.ts'
import { type Cited, citedOnce } from './formats.ts'
import { addCite, addLink, encode, toMarkdown } from './markup.ts'
import type { CslStyle, LocaleName, StyleName } from './names.ts'
import { formatRefworld } from './refworld.ts'
import { findStyle, type Style } from './styles.ts'

/** How a bibliography is written. */
export interface BibliographyOptions {
  /** Default: `refworld`. */
  style?: StyleName | CslStyle
  /** Default: the one that the style is written for. */
  locale?: LocaleName
  /** Default: `text`, an entry a line. */
  format?: 'text' | 'html' | 'markdown'
  /** The day of access to all of them, ISO 8601. */
  accessed?: string
}

const bibliographyOptions = {
  ...styleOptions,
  format: optional(oneOf(['text', 'html', 'markdown'])),
  accessed: optional(text),
} satisfies Fields & Record<keyof BibliographyOptions, unknown>

/**
 * Writes a bibliography.
 *
 * @param sources
 *   Reports, their metadata, or the parts of cite-as lines.
 * @returns
 *   The entries in the style's order; in `html` a list whose entries have their citation keys as ids. A style without a
 *   bibliography (Bluebook, Refugee Survey Quarterly) gives its notes, by title.
 * @throws RangeError
 *   Where the style or the locale is unknown: the message lists what there is.
 * @example
 *   bibliography([report], { style: 'mla' })
 *   // '2017 Trafficking in Persons Report - Laos. United States Department of State, 27 June 2017. Refworld, https://www.refworld.org/docid/5959eca4a.html.\n'
 */
export function bibliography(sources: readonly Citable[], options: BibliographyOptions = {}): string {
  checkArgument('bibliography', 'the sources', sources, citables)
  checkOptions('bibliography', options, bibliographyOptions)
  return writeBibliography(sources, options)
}

/** The options of `bibliography` without their guarantees. */
interface AnyOptions {
  style?: string | CslStyle
  locale?: string
  format?: 'text' | 'html' | 'markdown'
  accessed?: string
}

/** The same for a style and locale that are not known to be ones. */
export function writeBibliography(sources: readonly Citable[], options: AnyOptions): string {
  const { style, locale, format = 'text', accessed } = options
  const access: Access = accessed === undefined ? {} : { accessed }
  return toList(entriesOf(citedOnce(sources, access), findStyle(style ?? 'refworld', locale), format), format)
}

/** An entry of a bibliography, and the document that it is of. */
export interface Entry {
  item: CslItem
  text: string
}

/** The entries of a bibliography in the style's order; in `html` and `markdown` both as HTML. */
export function entriesOf(
  cited: readonly Cited[],
  style: Style,
  format: 'text' | 'html' | 'markdown',
): Entry[] {
  const engineFormat = format === 'text' ? 'text' : 'html'
  const { template } = style
  if (template !== null) {
    return cslEntries(
      cited.map(({ item }) => item),
      { ...style, template },
      engineFormat,
    )
  }
  return byText(cited.map(({ item, facts }) => ({ item, text: encode(formatRefworld(facts), engineFormat) })))
}

/** Writes entries, an entry a line; in `html` a list. */
export function toList(entries: readonly Entry[], format: 'text' | 'html' | 'markdown'): string {
  if (format === 'text') return lines(entries.map(({ text }) => text))
  const linked = entries.map(({ item, text }) => ({ item, text: addLink(text, item.URL, item.URL ?? null) }))
  if (format === 'markdown') return lines(linked.map(({ text }) => `${toMarkdown(text)}\n`))
  const list = linked.map(({ item, text }) => `  <li id="ref-${item.id}">${addCite(text, item.title)}</li>\n`)
  return `<ul class="references">\n${list.join('')}</ul>\n`
}

/** The engine tells its items apart by their ids, which two documents' keys may not do. */
function cslEntries(items: readonly CslItem[], style: CslEngine, format: EngineFormat): Entry[] {
  const amended = items.map((item, at) => ({ ...amendItem(item, style), id: `item-${at}` }))
  const byId = new Map(amended.map(({ id }, at) => [id, items[at]]))
  const withItem = (id: string, text: string): Entry[] => {
    const item = byId.get(id)
    return item === undefined ? [] : [{ item, text: amendText(text, style) }]
  }
  const entries = writeEntries(amended, style, format)
  if (entries !== null) return entries.flatMap(({ key, text }) => withItem(key, text))
  const notes = amended.map(({ id }, at) => ({ cites: [{ id }], note: at + 1 }))
  const written = writeClusters(amended, notes, style, format)
  return byText(amended.flatMap(({ id }, at) => withItem(id, written[at]?.text ?? '')))
}

function byText(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((one, other) => one.text.localeCompare(other.text, 'en'))
}

function lines(entries: readonly string[]): string {
  return entries.map((entry) => `${entry}\n`).join('')
}
