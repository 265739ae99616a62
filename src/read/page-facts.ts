/**
 * What a saved page says of itself outside its text: `<title>`, `<meta>`, `<link>`, JSON-LD, and the comment that
 * a browser writes into a page it saves.
 */

import type { Element, Nodes, Root } from 'hast'
import { isObject } from '../arguments.ts'
import { foldSpace } from './characters.ts'
import { classesOf, idOf, textContent } from './hast.ts'
import { webAddress } from './web-address.ts'

/** The facts, as the page prints them: dates are not parsed, a title may carry the site's name. */
export interface PageFacts {
  title?: string | undefined
  shortTitle?: string | undefined
  publisher?: string | undefined
  author?: string | undefined
  /** What the page calls the document: `NewsArticle`, `Case Law`. */
  type?: string | undefined
  /** As printed. */
  publicationDate?: string | undefined
  lastUpdated?: string | undefined
  /** When the page was put on line. */
  online?: string | undefined
  url?: string | undefined
  /** What stands where an address should, and is none. */
  refusedUrl?: string | undefined
  /** A BCP 47 tag. */
  language?: string | undefined
  /** Where on its site the page stands, from the outermost: `Home`, `Reports`, `2023 Country Reports …`, `Laos`. */
  breadcrumb?: readonly string[] | undefined
}

declare module 'mdast' {
  interface RootData {
    /** What the tree was read from; Markdown unless told. It decides what a leaf's value stands for in the source. */
    syntax?: 'text' | 'html'
    /** What an HTML page said of itself in its head. */
    facts?: PageFacts
  }
}

/** Gathers the facts; where several elements give one, the most specific wins. */
export function pageFacts(root: Root): PageFacts {
  const found = new Map<string, string>()
  visitHead(root, found)
  const breadcrumb = breadcrumbOf(root)
  const first = (...keys: string[]) => {
    for (const key of keys) {
      const value = found.get(key)
      if (value !== undefined) return value
    }
    return undefined
  }
  return {
    title: withoutSite(first(...titleKeys), found.get('og:site_name') ?? siteInTitle(found)),
    publisher:
      first('citation_publisher', 'dc.publisher', 'dcterms.publisher', 'ld:publisher') ?? siteOf(found),
    author: first('citation_author', 'dc.creator', 'dcterms.creator', 'author', 'ld:author'),
    shortTitle: first('citation_short_title', 'dcterms.alternative', 'ld:alternatename'),
    type: first('dc.type', 'dcterms.type', 'ld:@type'),
    publicationDate: first(...dateKeys),
    lastUpdated: first('article:modified_time', 'dcterms.modified', 'last-modified', 'ld:datemodified'),
    online: first('article:published_time', 'ld:online'),
    ...addressOf(found),
    language: first(
      'citation_language',
      'dc.language',
      'dcterms.language',
      'ld:inlanguage',
      'content-language',
      'lang',
    ),
    breadcrumb: breadcrumb.length > 0 ? breadcrumb : undefined,
  }
}

/** The page's address: the first that is one, a relative one as it stands on the page that another names. */
function addressOf(found: ReadonlyMap<string, string>): Pick<PageFacts, 'url' | 'refusedUrl'> {
  const printed = addressKeys.flatMap((key) => found.get(key) ?? [])
  const named = [...printed, found.get('base') ?? ''].map((text) => webAddress(text))
  const base = named.find((address) => address !== null) ?? null
  const addresses = printed.map((text) => webAddress(text, base))
  const [url] = addresses.flatMap((address) => address ?? [])
  const refusedUrl = printed.find((_, place) => addresses[place] === null)
  return { url, refusedUrl }
}

const addressKeys = ['canonical', 'og:url', 'saved-from', 'ld:url']

const titleKeys = [
  'citation_title',
  'dc.title',
  'dcterms.title',
  'og:title',
  'ld:headline',
  'title',
  'ld:name',
]

const dateKeys = [
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'ld:datepublished',
  'date',
]

/** The site's own name is its publisher's, unless the site collects what others publish. */
function siteOf(found: ReadonlyMap<string, string>): string | undefined {
  const site = found.get('og:site_name') ?? siteInTitle(found)
  if (site === undefined) return undefined
  // UNHCR's own pages are its; those that it collected were on its site until 2012.
  const isOwn = /^unhcr$/i.test(site) && !/refworld/i.test(found.get('canonical') ?? 'refworld')
  return collections.test(site) && !isOwn ? undefined : site
}

/** What a title ends with is the site's name where its address is made of it: `… | Freedom House`, `freedomhouse.org`. */
function siteInTitle(found: ReadonlyMap<string, string>): string | undefined {
  const { url } = addressOf(found)
  const title = found.get('title') ?? ''
  const mark = Math.max(...[' | ', ' – ', ' - '].map((text) => title.lastIndexOf(text)))
  if (mark === -1 || url === undefined) return undefined
  const site = title.slice(mark + ' | '.length)
  const letters = site.toLowerCase().replaceAll(/[^a-z\d]/g, '')
  const names = new URL(url).hostname.split('.').map((name) => name.replaceAll('-', ''))
  return letters.length > 2 && names.includes(letters) ? site : undefined
}

const collections =
  /^(?:refworld|ecoi\.net|unhcr|european country of origin information network|reliefweb|wayback)/i

/** `Refworld | 2017 Trafficking …`, `2017 Trafficking … | Refworld`, `… - ecoi.net`. */
function withoutSite(title: string | undefined, site = ''): string | undefined {
  const own = [' | ', ' - ', ' – '].find((mark) => site !== '' && title?.endsWith(mark + site))
  const bare = (own === undefined ? title : title?.slice(0, -own.length - site.length))?.replace(
    /^(?:Refworld|UNHCR) [|–-] | [|–-] (?:Refworld|UNHCR|ecoi\.net|United States Department of State)$|^ecoi\.net [|–-] /g,
    '',
  )
  return bare === '' ? undefined : bare
}

function visitHead(node: Nodes, found: Map<string, string>): void {
  if (node.type === 'comment') {
    const address = /saved from url=\(\d+\)(\S+)/.exec(node.value.slice(0, 2000))?.[1]
    if (address !== undefined) note(found, 'saved-from', address)
    return
  }
  if (node.type === 'element') {
    const reader = Object.hasOwn(readers, node.tagName) ? readers[node.tagName] : undefined
    if (reader) {
      reader(node, found)
      return
    }
    if (node.tagName === 'html') note(found, 'lang', node.properties.lang)
  }
  if ('children' in node) for (const child of node.children) visitHead(child, found)
}

type Reader = (element: Element, found: Map<string, string>) => void

const readers: Readonly<Record<string, Reader>> = {
  title: (element, found) => note(found, 'title', textContent(element)),
  meta({ properties }, found) {
    const name = properties.name ?? properties.property ?? properties.httpEquiv
    const key = Array.isArray(name) ? name.join(' ') : name
    if (typeof key === 'string') note(found, key.toLowerCase(), properties.content)
  },
  link({ properties }, found) {
    if (Array.isArray(properties.rel) && properties.rel.includes('canonical')) {
      note(found, 'canonical', properties.href)
    }
  },
  base: ({ properties }, found) => note(found, 'base', properties.href),
  script(element, found) {
    if (element.properties.type === 'application/ld+json') readLinkedData(textContent(element), found)
  },
}

/** Keeps the first value of a key. */
function note(found: Map<string, string>, key: string, value: unknown): void {
  if (typeof value !== 'string' || found.has(key)) return
  const text = foldSpace(value).trim()
  if (text !== '') found.set(key, text)
}

/** JSON-LD: the article or page in it, alone, in a list or in a graph. */
function readLinkedData(json: string, found: Map<string, string>): void {
  let data: unknown
  try {
    data = JSON.parse(json)
  } catch {
    return
  }
  for (const entity of entitiesOf(data)) {
    const types = listOf(entity['@type'])
    if (!isDocument(types)) continue
    const type = types.at(-1)
    // A page is put on line; a report or an article is published.
    const isPage = typeof type === 'string' && type.endsWith('Page')
    if (!isPage) note(found, 'ld:@type', type)
    note(found, isPage ? 'ld:online' : 'ld:datepublished', entity.datePublished)
    for (const key of linkedFacts) note(found, `ld:${key.toLowerCase()}`, entity[key])
    for (const key of ['publisher', 'author']) note(found, `ld:${key}`, nameOf(entity[key]))
  }
}

const linkedFacts = ['headline', 'name', 'alternateName', 'dateModified', 'url', 'inLanguage']

function entitiesOf(data: unknown): Readonly<Record<string, unknown>>[] {
  const graph = isObject(data) ? (data['@graph'] ?? data) : data
  return listOf(graph).filter(isObject)
}

function isDocument(types: readonly unknown[]): boolean {
  return types.some(
    (name) => typeof name === 'string' && /(?:Article|WebPage|Report|CreativeWork|Legislation)$/.test(name),
  )
}

function nameOf(value: unknown): unknown {
  const [first] = listOf(value)
  return isObject(first) ? first.name : first
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value]
}

/** The line of links that leads to the page, from the first element that is named so. */
function breadcrumbOf(node: Nodes): string[] {
  if (node.type === 'element' && isBreadcrumb(node)) {
    const parts = leavesOf(node).map((text) => foldSpace(text).trim())
    if (parts.some((part) => part.length > 2)) return parts.filter((part) => /\p{L}/u.test(part))
  }
  if (!('children' in node)) return []
  for (const child of node.children) {
    const parts = breadcrumbOf(child)
    if (parts.length > 0) return parts
  }
  return []
}

function isBreadcrumb(element: Element): boolean {
  const { ariaLabel } = element.properties
  return [idOf(element), ...classesOf(element), ariaLabel].some(
    (name) => typeof name === 'string' && /^breadcrumbs?(?:$|[-_])/i.test(name),
  )
}

/** The texts of an element, each as it stands between two tags. */
function leavesOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'element' && node.tagName === 'script') return []
  return 'children' in node ? node.children.flatMap(leavesOf) : []
}
