/**
 * A bibliography beside a draft → what its keys stand for. BibTeX and BibLaTeX are read by Citation.js.
 */
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'

/** What is known of a work that a draft cites. */
export interface Entry {
  key: string
  title: string | null
  url: string | null
  /** Who wrote it, or published it. */
  author: string | null
  /** The year of publication. */
  year: string | null
}

/** CSL-JSON: what reference managers export, and what Citation.js makes of BibTeX. */
export interface BibliographyItem {
  id: string | number
  title?: string | undefined
  URL?: string | undefined
  author?: readonly { family?: string | undefined; literal?: string | undefined }[] | undefined
  publisher?: string | undefined
  issued?: { 'date-parts'?: readonly (readonly (number | string)[])[] } | undefined
}

/**
 * Reads a bibliography.
 *
 * @param bibliography The text of a `.bib` file, the text of a CSL-JSON file, or its items.
 * @throws SyntaxError where the text is neither.
 */
export function readBibliography(
  bibliography: string | readonly BibliographyItem[],
): ReadonlyMap<string, Entry> {
  const items = typeof bibliography === 'string' ? itemsOf(bibliography) : bibliography
  return new Map(items.map((item) => [String(item.id), entryOf(item)]))
}

function itemsOf(text: string): readonly BibliographyItem[] {
  const start = text.replace(/^\ufeff/, '')
  if (/^\s*$/.test(start)) return []
  if (/^\s*[[{]/.test(start)) return jsonItems(start)
  try {
    return plugins.input.chain(start, { forceType: '@biblatex/text', generateGraph: false }).filter(isItem)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SyntaxError(`The bibliography is no BibTeX: ${reason}`)
  }
}

function jsonItems(text: string): readonly BibliographyItem[] {
  const value: unknown = JSON.parse(text)
  const items: unknown[] = Array.isArray(value) ? value : [value]
  return items.filter(isItem)
}

function isItem(value: unknown): value is BibliographyItem {
  if (typeof value !== 'object' || value === null || !('id' in value)) return false
  return typeof value.id === 'string' || typeof value.id === 'number'
}

function entryOf({ id, title, URL: url, author, publisher, issued }: BibliographyItem): Entry {
  const year = issued?.['date-parts']?.[0]?.[0]
  return {
    key: String(id),
    title: title ?? null,
    url: url ?? null,
    author: author?.[0]?.literal ?? author?.[0]?.family ?? publisher ?? null,
    year: year === undefined ? null : String(year),
  }
}
