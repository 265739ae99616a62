/**
 * Exchange formats: what reference managers and writing programs read.
 */
import { checkArgument, checkOptions, optional, text } from '../arguments.ts'
import { amendItem } from './amendments.ts'
import { citables } from './arguments.ts'
import { writeBibEntries } from './bibtex.ts'
import { withoutAbbreviations } from './bodies.ts'
import { type CslItem, cslOf, documentOf, fromCslDate, type StyleItem } from './csl.ts'
import { exportedItem } from './exported.ts'
import { type Access, accessOptions, type Citable, type Facts, factsOf } from './facts.ts'
import { checkKey } from './key.ts'
import type { StyleName } from './names.ts'
import { writeRisRecords } from './ris.ts'
import { findStyle } from './styles.ts'

const formats = ['csl-json', 'bibtex', 'biblatex', 'ris'] as const

/** An exchange format's name. */
export type ExportFormat = (typeof formats)[number]

/** What is said of the documents that are written down. */
export interface ExportOptions extends Access {
  /** The key of a single document, where it is to be another than its own. */
  key?: string
  /** For `csl-json`: the style whose file ({@link styleFile}) is to read the items, which get the fields that it wants. */
  style?: StyleName
}

const exportOptions = {
  ...accessOptions,
  key: optional(text),
  style: optional(text),
} satisfies Record<keyof ExportOptions, unknown>

/** All exchange formats' names. */
export const exportFormats: readonly ExportFormat[] = Object.freeze([...formats])

/**
 * Writes documents' metadata in an exchange format.
 *
 * @param sources
 *   Reports, their metadata, or the parts of cite-as lines. A document that is given twice is one entry.
 * @param format
 *   `csl-json` (an array), `bibtex`, `biblatex` or `ris`.
 * @param options
 *   The day of access; for a single document also an archived copy's address, and its key, where it is to be another
 *   than its own; for `csl-json` a style.
 * @returns
 *   A file's text, with a line feed at the end.
 * @throws RangeError
 *   Where the format is unknown: the message lists what there is. Where two documents have the same key: it names them.
 * @example
 *   exportAs([report], 'biblatex').split('\n')[0] // '@report{usdos-tip-2017-laos,'
 */
export function exportAs(
  sources: readonly Citable[],
  format: ExportFormat,
  options: ExportOptions = {},
): string {
  checkArgument('exportAs', 'the sources', sources, citables)
  checkArgument('exportAs', 'the format', format, text)
  checkOptions('exportAs', options, exportOptions)
  const { style, ...rest } = options
  const cited = citedOnce(sources, rest).map(({ item }) => item)
  return exportItems(cited, format, style)
}

/** The same for CSL items, each document once. */
export function exportItems(cited: readonly CslItem[], format: ExportFormat, style?: StyleName): string {
  if (style !== undefined && format !== 'csl-json')
    throw new RangeError(`style: ${format} has none; only csl-json is written for a style`)
  refuseTwins(cited)
  const items = cited.map(exportedItem)
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(style === undefined ? items : itemsFor(style, cited), null, 2)}\n`
    case 'bibtex':
    case 'biblatex':
      return writeBibEntries(items, format)
    case 'ris':
      return writeRisRecords(items)
    default:
      throw new RangeError(`there is no format "${String(format)}": use one of ${formats.join(', ')}`)
  }
}

/** The items as a style's layouts read them; marks for what only pincite writes are left out. */
function itemsFor(name: StyleName, items: readonly CslItem[]): StyleItem[] {
  const style = findStyle(name)
  return items.map((item) => withoutMarks(withoutAbbreviations(amendItem(item, style))))
}

function withoutMarks(item: StyleItem): StyleItem {
  return JSON.parse(JSON.stringify(item).replace(/\p{Co}/gu, ''))
}

/** A document's facts and its item. */
export interface Cited {
  facts: Facts
  item: CslItem
}

/**
 * Makes the CSL items of a set, in its order: of a document that is given twice, one.
 *
 * @throws RangeError
 *   Where a key or an archived copy is given for several documents.
 */
export function citedOnce(sources: readonly Citable[], options: ExportOptions = {}): Cited[] {
  const { key, ...access } = options
  const { archivedUrl } = access
  if (archivedUrl !== undefined && sources.length > 1) {
    throw new RangeError('archivedUrl: it is the address of one copy, but there are several documents')
  }
  if (key !== undefined && sources.length > 1) {
    throw new RangeError('key: it is that of one document, but there are several')
  }
  const known = new Map<string, Cited>()
  for (const source of sources) {
    const facts = factsOf(source, access)
    const item = cslOf(facts)
    const document = documentOf(item)
    if (!known.has(document))
      known.set(document, { facts, item: key === undefined ? item : withKey(item, checkKey(key)) })
  }
  return [...known.values()]
}

function withKey(item: CslItem, key: string): CslItem {
  return { ...item, id: key, 'citation-key': key }
}

/** @throws RangeError where two documents have the same key: a file of references would lose one of them. */
function refuseTwins(items: readonly CslItem[]): void {
  const known = new Map<string, CslItem>()
  for (const item of items) {
    const twin = known.get(item.id)
    if (twin) {
      throw new RangeError(
        `two documents have the key ${item.id} (${nameOf(twin)}; ${nameOf(item)}): export one of them by itself, with a key of your own`,
      )
    }
    known.set(item.id, item)
  }
}

function nameOf({ title, URL, issued }: CslItem): string {
  return [title ?? 'no title', fromCslDate(issued), URL].filter(Boolean).join(', ')
}
