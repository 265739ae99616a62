/**
 * citation-js's engine, which is citeproc: documents and a style in, text out.
 *
 * It is given parsed objects only, so there is nothing that it could look up or fetch. The engine of a style of ours and
 * a locale is made once and kept by citation-js.
 */

import { type Citeproc, type CiteprocCitation, type CiteprocItem, plugins } from '@citation-js/core'
import { foldSpace } from '../read/characters.ts'
import type { CslName, StyleItem } from './csl.ts'
import { fileEngine } from './file-engine.ts'
import type { Style } from './styles.ts'

/** A CSL style in use: one of ours, or the caller's. */
export type CslEngine = Style & { template: string }

/** What the engine writes. */
export type EngineFormat = 'text' | 'html'

/** Documents that are cited together in one place. */
export interface Cluster {
  cites: readonly EngineCite[]
  /** The note that it stands in; 0 in the text itself. */
  note: number
  /** The author as a part of the sentence: `Author (2017)`. */
  isNarrative?: boolean
  /** Whether the style may put the documents in an order of its own. */
  isSorted?: boolean
}

/** One document in a cluster. */
export interface EngineCite {
  /** The document's id among the items. */
  id: string
  /** Where in the document. */
  locator?: string
  /** A number of the place: the engine compares locators, and two places may have the same. */
  place?: number
  /** HTML that stands before and behind it; text in it is escaped by {@link escapeAffix}. */
  prefix?: string
  suffix?: string
  /** What the style reads here instead of the document's own fields. */
  fields?: Partial<StyleItem>
}

/** What became of a cluster. */
export interface WrittenCluster {
  text: string
  /** Its cites in the order in which they are written. */
  order: readonly WrittenCite[]
}

/** A cite by its place in the cluster that was given, and what was cited before it. */
export interface WrittenCite {
  cite: number
  position: Position
}

/**
 * What was cited before, as CSL names it: not this document; this document; nothing but this document and just before,
 * at the same place or at another.
 */
export type Position = (typeof positions)[number]

/** By citeproc's numbers. */
const positions = ['first', 'subsequent', 'ibid', 'ibid-with-locator'] as const

/**
 * Writes an entry of a bibliography for each item.
 *
 * @returns
 *   Keys and entries in the style's order; null where the style has no bibliography.
 */
export function writeEntries(
  items: readonly StyleItem[],
  style: CslEngine,
  format: EngineFormat,
): { key: string; text: string }[] | null {
  return run(style, () => {
    const engine = engineOf(items, style, format)
    engine.updateItems(items.map(({ id }) => id))
    const bibliography = engine.makeBibliography()
    if (bibliography === false) return null
    const [{ entry_ids: ids }, entries] = bibliography
    return entries.map((entry, at) => ({
      key: ids[at]?.[0] ?? '',
      text: revealMarkup(withoutFrame(entry), format),
    }))
  })
}

/**
 * Writes citations in the order in which they stand in a work.
 *
 * All items are told apart, also those that no cluster cites: they are in the same bibliography.
 *
 * citeproc's own `rebuildProcessorState` looks at all citations again for each: it takes time by the square of their
 * number. All of them at once, or each by itself where the style does not ask what came before, give the same texts.
 */
export function writeClusters(
  items: readonly StyleItem[],
  clusters: readonly Cluster[],
  style: CslEngine,
  format: EngineFormat,
): WrittenCluster[] {
  return run(style, () => {
    const engine = engineOf(items, style, format)
    if (!asksPosition(engine)) return writeEach(engine, clusters, items, style, format)
    const citations = clusters.map((cluster, at) => ({
      cluster,
      citation: toCitation(withPlaces(cluster), at),
    }))
    const texts = writeTogether(engine, citations, uncited(items, clusters), style)
    return citations.map(({ citation }, at) =>
      writtenCluster(withoutPlaces(texts[at] ?? ''), citation, format),
    )
  })
}

function writtenCluster(text: string, citation: CiteprocCitation, format: EngineFormat): WrittenCluster {
  return { text: revealMarkup(text.trim(), format), order: orderOf(citation) }
}

/** Text that stands beside a cite, for the engine, which reads markup in it. */
export function escapeAffix(text: string): string {
  return hide(text)
}

/** citeproc's mode of a style that asks what came before. */
const positionMode = 2

function asksPosition({ opt }: Citeproc): boolean {
  return opt.update_mode === positionMode
}

/** A cluster and what citeproc makes of it. */
interface Pending {
  cluster: Cluster
  citation: CiteprocCitation
}

function writeTogether(
  engine: Citeproc,
  pending: readonly Pending[],
  rest: CiteprocCitation | null,
  style: CslEngine,
): string[] {
  if (pending.length === 0) return []
  const citations = pending.map(({ citation }) => citation)
  const [, written] = engine.restoreProcessorState(rest === null ? citations : [...citations, rest])
  const texts = new Map(written.map(([at, text]) => [at, text]))
  return pending.map((one, at) => rewritten(engine, one, style) ?? texts.get(at) ?? '')
}

/** The documents that no cluster cites, in one that stands in the text and is no note's predecessor. */
function uncited(items: readonly StyleItem[], clusters: readonly Cluster[]): CiteprocCitation | null {
  const cited = new Set(clusters.flatMap(({ cites }) => cites.map(({ id }) => id)))
  const rest = items.filter(({ id }) => !cited.has(id))
  return rest.length === 0 ? null : toCitation({ cites: rest, note: 0 }, clusters.length)
}

/** citeproc's flag for documents that are all known to it. */
const allRegistered = 2

/** Where nothing before a cluster counts, the same cluster is written once. */
function writeEach(
  engine: Citeproc,
  clusters: readonly Cluster[],
  items: readonly StyleItem[],
  style: CslEngine,
  format: EngineFormat,
): WrittenCluster[] {
  engine.updateItems(items.map(({ id }) => id))
  return clusters.map(
    askedOnce((cluster) => {
      const citation = toCitation(cluster, 0)
      const [, [written]] = engine.processCitationCluster(citation, [], [], allRegistered)
      const text = rewritten(engine, { cluster, citation }, style) ?? written?.[1] ?? ''
      return writtenCluster(text, citation, format)
    }),
  )
}

/** Gives what was given for the same cluster before; of places that the engine is told alike only one is asked for. */
function askedOnce<Result>(write: (cluster: Cluster) => Result): (cluster: Cluster) => Result {
  const known = new Map<string, Result>()
  return (cluster) => {
    const key = JSON.stringify({ ...cluster, cites: cluster.cites.map(({ place: _, ...cite }) => cite) })
    const result = known.get(key) ?? write(cluster)
    known.set(key, result)
    return result
  }
}

/**
 * Writes a citation again, where citeproc has no way of its own: where the style is to read other fields here than the
 * documents' own, where the author stands in the sentence (its `composite` repeats what stands beside the cite), or
 * where a signal begins anew, before which no author may be left out (`Doe, 2017a; see also Doe, 2017b`).
 */
function rewritten(engine: Citeproc, { citation, cluster }: Pending, style: CslEngine): string | null {
  const { cites, isNarrative = false, isSorted = false } = cluster
  const isPlain = cites.every(({ fields }) => fields === undefined)
  const isDivided = style.class === 'in-text' && !isSorted && cites.length > 1
  if (isPlain && !isNarrative && !isDivided) return null
  const sorted = (citation.sortedItems ?? []).map(
    ([item, cite]): CiteprocItem => [{ ...item, ...hideMarkup(cites[cite.cite]?.fields ?? {}) }, { ...cite }],
  )
  if (isNarrative) return narrative(engine, citation, sorted)
  const groups = isDivided ? divided(sorted) : [sorted]
  return joined(
    groups.map((group) => engine.process_CitationCluster(group, citation)),
    engine.citation.opt,
  )
}

function narrative(engine: Citeproc, citation: CiteprocCitation, items: CiteprocItem[]): string {
  const [[only] = []] = items
  if (only !== undefined && items.length === 1 && !('author' in only))
    return titleFirst(engine, items, citation)
  const bare = items.map(
    ([item, { id, cite, position }]): CiteprocItem => [
      item,
      { id, cite, ...(position !== undefined && { position }) },
    ],
  )
  const write = (part: CiteprocItem[], mode: 'author-only' | 'suppress-author') =>
    engine.process_CitationCluster(part, { ...citation, properties: { ...citation.properties, mode } })
  return `${write(bare, 'author-only')} ${write(items, 'suppress-author')}`
}

function divided(items: readonly CiteprocItem[]): CiteprocItem[][] {
  const groups: CiteprocItem[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last === undefined || item[1].prefix !== undefined) groups.push([item])
    else last.push(item)
  }
  return groups
}

/** Takes out the brackets between. */
function joined(texts: readonly string[], layout: Citeproc['citation']['opt']): string {
  const { layout_prefix: open, layout_suffix: close } = layout
  return texts
    .map((text, at) => (at > 0 && text.startsWith(open) ? text.slice(open.length) : text))
    .map((text, at) =>
      at < texts.length - 1 && text.endsWith(close) ? text.slice(0, text.length - close.length) : text,
    )
    .join('; ')
}

/** Stands behind a title. */
const titleMark = '\ue013'

/** A document without an author stands in the sentence by its title: `(Title, 2017)` → `Title (2017)`. */
function titleFirst(engine: Citeproc, sorted: readonly CiteprocItem[], citation: CiteprocCitation): string {
  const marked = sorted.map(([item, cite]): CiteprocItem => [markTitle(item), cite])
  const text = engine.process_CitationCluster(marked, citation)
  const [, title, close = '', rest = ''] =
    /^\((.+?)\ue013,?((?:<\/\w{1,9}>|[”’»])*)([\s\S]*)\)$/.exec(text) ?? []
  if (title === undefined) return `[NO_PRINTED_FORM] ${text.replaceAll(titleMark, '')}`
  const place = rest.replace(/^[\s,:]+/, '')
  return title + close + (place === '' ? '' : ` (${place})`)
}

function markTitle(item: object): object {
  const titles = Object.entries(item).filter(
    ([name, text]) => (name === 'title' || name === 'title-short') && typeof text === 'string',
  )
  return { ...item, ...Object.fromEntries(titles.map(([name, text]) => [name, text + titleMark])) }
}

function toCitation({ cites, note, isSorted }: Cluster, at: number): CiteprocCitation {
  return {
    citationID: `citation-${at}`,
    citationItems: cites.map(({ id, locator, prefix, suffix }, cite) => ({
      id,
      cite,
      ...(locator !== undefined && { label: 'paragraph', locator }),
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    })),
    properties: { noteIndex: note, unsorted: isSorted !== true },
  }
}

/** Tells places with the same locator apart, by digits for private use behind it. */
function withPlaces(cluster: Cluster): Cluster {
  const cites = cluster.cites.map(({ locator, place, ...cite }) => ({
    ...cite,
    ...(locator !== undefined && { locator: locator + placeDigits(place) }),
  }))
  return { ...cluster, cites }
}

function placeDigits(place: number | undefined): string {
  return String(place ?? '').replace(/\d/g, (digit) => String.fromCharCode(0xe020 + Number(digit)))
}

function withoutPlaces(text: string): string {
  return text.replace(/[\ue020-\ue029]+/g, '')
}

function orderOf({ sortedItems = [] }: CiteprocCitation): WrittenCite[] {
  return sortedItems.map(([, { cite, position }]) => ({
    cite,
    position: positions[position ?? 0] ?? 'first',
  }))
}

/**
 * By its usual rule (`by-cite`) citeproc takes two works of an author for told apart by their notes' numbers. OSCOLA 4,
 * 1.2.1, wants their titles too; no note style of ours adds given names, which is what else the rule is about.
 */
function engineOf(items: readonly StyleItem[], style: CslEngine, format: EngineFormat): Citeproc {
  const hidden = items.map(hideMarkup)
  if (style.name === null) return fileEngine(hidden, style.template, style.locale, format)
  const engine = plugins.config.get('@csl').engine(hidden, style.template, style.locale, format)
  if (style.class === 'note') engine.citation.opt['givenname-disambiguation-rule'] = 'all-names'
  return engine
}

function run<Result>(style: CslEngine, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (style.name !== null) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new RangeError(`the CSL file cannot be used: ${reason}`, { cause: error })
  }
}

/** `<div class="csl-bib-body"><div class="csl-entry">…</div></div>`: the frames of a list, without which an entry is text. */
function withoutFrame(entry: string): string {
  return foldSpace(entry.replace(/<\/?div[^>]{0,200}>/g, ' ')).trim()
}

/**
 * citeproc reads `<i>` in a title as markup, and `$&` as a pattern of its own replacing: such characters of a title
 * travel as private ones instead. It takes what stands between two numbers for its own to write, so that the spaces of a
 * list of them travel so too.
 */
const hidden = { '<': '\ue010', '>': '\ue011', $: '\ue012', ' ': '\ue019' } as const

function hide(text: string): string {
  return text.replaceAll('<', hidden['<']).replaceAll('>', hidden['>']).replaceAll('$', hidden.$)
}

function hideMarkup<Item extends Partial<StyleItem>>(item: Item): Item {
  return {
    ...item,
    ...(item.title !== undefined && { title: hide(item.title) }),
    ...(item['title-short'] !== undefined && { 'title-short': hide(item['title-short']) }),
    ...(item.publisher !== undefined && { publisher: hide(item.publisher) }),
    ...(item.number !== undefined && { number: hideList(hide(item.number)) }),
    ...(item.author !== undefined && {
      author: item.author.map(hideName),
    }),
  }
}

function hideList(number: string): string {
  return /[,;&]| - | and /.test(number) ? number.replaceAll(' ', hidden[' ']) : number
}

function hideName(name: CslName): CslName {
  return 'literal' in name ? { literal: hide(name.literal) } : name
}

function revealMarkup(text: string, format: EngineFormat): string {
  const [open, close] = format === 'html' ? ['&#60;', '&#62;'] : ['<', '>']
  // A function, since `$` in a replacement is read as a pattern.
  return text
    .replaceAll(hidden['<'], open)
    .replaceAll(hidden['>'], close)
    .replaceAll(hidden.$, () => '$')
    .replaceAll(hidden[' '], ' ')
}
