/**
 * A plug-in for citation-js: Refworld pages and cite-as lines as its input, Refworld's own form as its output.
 *
 * A plug-in that is added to one copy of citation-js is unknown to another, so the user's own `plugins` are handed in.
 */
import { parse } from '../parse.ts'
import { parseCiteAs } from '../report/cite-as.ts'
import { type CslItem, fromCslDate, nameOf, toCsl } from './csl.ts'
import type { Citable, Facts } from './facts.ts'
import { formatRefworld } from './refworld.ts'

/** The part of citation-js's `plugins` that is used. */
export interface CitationJsPlugins {
  add(name: string, plugin: object): void
}

/**
 * Teaches a copy of citation-js to read Refworld's texts and to write Refworld's form.
 *
 * Inputs: `@refworld/text`, a page's text with its header, and `@refworld/cite-as`, the line alone; both become one CSL
 * item. Output: `format('refworld')`, a line for each item. Nothing is looked up: citation-js gets objects only.
 *
 * @param plugins
 *   `plugins` of `citation-js` or `@citation-js/core`.
 * @example
 *   const plugins = { add() {} }
 *   register(plugins)
 */
export function register(plugins: CitationJsPlugins): void {
  plugins.add('@refworld', {
    input: {
      '@refworld/text': input(isPage, (text) => parse(text, { claims: false })),
      '@refworld/cite-as': input(isCiteAs, (line) => parseCiteAs(line)),
    },
    output: {
      refworld: (items: readonly CslItem[]) =>
        items.map((item) => `${formatRefworld(toFacts(item))}\n`).join(''),
    },
  })
}

/** A string that passes the test becomes a list of one CSL item. */
function input(predicate: (text: string) => boolean, read: (text: string) => Citable): object {
  return {
    parse: (text: string) => [toCsl(read(text))],
    parseType: { dataType: 'String', predicate },
  }
}

/** The header of a page: a line that begins with a label, and the recommended citation. */
function isPage(text: string): boolean {
  return (
    text.includes('\n') &&
    /^\s{0,200}\|?\s?cite as\b/im.test(text.slice(0, 20_000)) &&
    /^\|?\s?publi(?:sher|cation date)\b/im.test(text.slice(0, 20_000))
  )
}

/** One line, with its label or with Refworld's address or access date at the end. */
function isCiteAs(text: string): boolean {
  const line = text.trim()
  if (line.includes('\n') || line.length > 5000 || !line.includes(', ')) return false
  return (
    /^\|?\s?cite as\b/i.test(line) ||
    (/, available at:/i.test(line) && /refworld|\[accessed /i.test(line)) ||
    / https?:\/\/\S{0,20}refworld\.org\S* \[accessed [^\]]{1,40}\]$/.test(line)
  )
}

/** Refworld's heading of a court has its country before it. */
function publisherOf({ publisher, authority, jurisdiction, author }: CslItem): string | null {
  const court = authority === undefined ? undefined : [jurisdiction, authority].filter(Boolean).join(': ')
  const [first] = author ?? []
  return publisher ?? court ?? (first === undefined ? null : nameOf(first))
}

function toFacts(item: CslItem): Facts {
  return {
    title: item.title ?? null,
    publisher: publisherOf(item),
    author: null,
    authors: [],
    family: null,
    shortTitle: item['title-short'] ?? null,
    kind: null,
    jurisdiction: null,
    issued: fromCslDate(item.issued),
    accessed: fromCslDate(item.accessed),
    url: item.URL ?? null,
    archivedUrl: item.custom?.archivedUrl ?? null,
    docid: null,
    symbol: item.number ?? null,
    series: null,
    edition: null,
    country: null,
    language: item.language ?? null,
    citeAs: null,
    text: null,
  }
}
