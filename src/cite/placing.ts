/**
 * Pinpoints in what the engine writes.
 *
 * The engine prints a number where its style prints locators; a pinpoint says more. So the engine is given the number
 * with a mark behind it, and the pinpoint takes their place, whatever the style has done around them.
 */
import { isMany, type Pinpoint } from '../pinpoints/pinpoint.ts'
import { amendLead, amendPart, amendTerm } from './amendments.ts'
import type { StyleItem } from './csl.ts'
import {
  type Cluster,
  type CslEngine,
  type EngineFormat,
  type WrittenCluster,
  writeClusters,
} from './engine.ts'
import { encode } from './markup.ts'
import { type ParagraphTerm, partWords, termFor } from './place-words.ts'

/** Documents cited together, each with what is said of the place. */
export interface PlacedCluster extends Omit<Cluster, 'cites'> {
  cites: readonly PlacedCite[]
}

/** A cite with its pinpoint and its document as the style sees it. */
export type PlacedCite = Omit<Cluster['cites'][number], 'id' | 'locator'> & {
  item: StyleItem
  pinpoint: Pinpoint | null
  /** Text that stands before the pinpoint: `(Refugee Convention)`. */
  introduced?: string
}

/**
 * Writes citations with their pinpoints.
 *
 * @param link
 *   Makes a link of a pinpoint's words, in HTML.
 * @param engine
 *   What writes the clusters.
 */
export function writePlaced(
  items: readonly StyleItem[],
  clusters: readonly PlacedCluster[],
  style: CslEngine,
  format: EngineFormat,
  link: (words: string, cluster: number, cite: number) => string = (words) => words,
  engine: typeof writeClusters = writeClusters,
): WrittenCluster[] {
  const numbers = numbersOf(clusters)
  const written = engine(
    items,
    clusters.map((cluster) => toCluster(cluster, numbers, () => true)),
    style,
    format,
  )
  const silent = written.map(({ text, order }) => new Set(silentIn(text, order)))
  const prints = (cluster: number, cite: number) => silent[cluster]?.has(cite) === false
  const isComplete = clusters.every(({ cites }, cluster) =>
    cites.every(({ pinpoint }, cite) => pinpoint === null || prints(cluster, cite)),
  )
  const all = isComplete
    ? written
    : engine(
        items,
        clusters.map((cluster, at) => toCluster(cluster, numbers, (cite) => prints(at, cite))),
        style,
        format,
      )
  return all.map(({ text, order }, cluster) => {
    let placed = text
    for (const { cite } of order) {
      const given = clusters[cluster]?.cites[cite]
      if (!given?.pinpoint) continue
      const mark = markOf(cite)
      const manner = { style, format, link: (words: string) => link(words, cluster, cite) }
      placed = prints(cluster, cite)
        ? place(placed, mark, given.pinpoint, given, manner)
        : placeBehind(placed, mark, given.pinpoint, given.item, manner)
    }
    return { text: placed, order }
  })
}

/** Cites whose style prints no locator. Right behind the same place none is printed in any style (`ibid.`). */
function silentIn(text: string, order: WrittenCluster['order']): number[] {
  return order.flatMap(({ cite, position }) =>
    position === 'ibid' || text.includes(markOf(cite)) ? [] : [cite],
  )
}

/** A character for private use, one for each cite. */
function markOf(cite: number): string {
  return String.fromCharCode(0xe100 + cite)
}

/** The places by numbers, by the words of their pinpoints: the first paragraphs below two headings both have the number 1. */
function numbersOf(clusters: readonly PlacedCluster[]): ReadonlyMap<string, number> {
  const texts = clusters.flatMap(({ cites }) => cites.flatMap(({ pinpoint }) => pinpoint?.text ?? []))
  return new Map([...new Set(texts)].map((text, number) => [text, number]))
}

/** Where the style prints no locators, the mark stands behind the cite. */
function toCluster(
  cluster: PlacedCluster,
  numbers: ReadonlyMap<string, number>,
  prints: (cite: number) => boolean,
): Cluster {
  const cites = cluster.cites.map(({ item, pinpoint, introduced, ...cite }, at) => {
    if (pinpoint === null) return { ...cite, id: item.id }
    const mark = markOf(at)
    if (!prints(at)) return { ...cite, id: item.id, suffix: `, ${mark}${cite.suffix ?? ''}` }
    const place = numbers.get(pinpoint.text)
    return {
      ...cite,
      id: item.id,
      locator: locatorText(pinpoint) + mark,
      ...(place !== undefined && { place }),
    }
  })
  return { ...cluster, cites }
}

/**
 * The engine is given paragraphs only: of a section's name it would read the numbers. Around every whole number it writes
 * the same, so that it is given the same one for all.
 */
function locatorText({ parts: [first] }: Pinpoint): string {
  if (first?.label !== 'paragraph') return ''
  return /^\d+$/.test(first.locator) ? '1' : first.locator
}

interface Manner {
  style: CslEngine
  format: EngineFormat
  link(words: string): string
}

/** Puts a pinpoint where the engine put the locator. */
function place(
  text: string,
  mark: string,
  pinpoint: Pinpoint,
  { item, introduced }: PlacedCite,
  manner: Manner,
): string {
  const { style, format, link } = manner
  const end = text.lastIndexOf(mark)
  const [first] = pinpoint.parts
  if (end === -1 || first === undefined) return text
  const locator = locatorText(pinpoint)
  const written = text.slice(0, end - encode(locator, format).length)
  const term = engineTerm.exec(written)?.[0] ?? ''
  const lead = amendLead(written.slice(0, written.length - term.length), first, item, style)
  const terms = termsOf(term.trim(), isMany(locator), style)
  const parts = pinpoint.parts.map(
    (part) => amendPart(part, item, style) ?? partWords(part, style.locale, terms),
  )
  const before =
    introduced === undefined ? lead : lead.replace(/,? *$/, (gap) => ` ${encode(introduced, format)}${gap}`)
  return before + link(encode(parts.join('; '), format)) + text.slice(end + mark.length)
}

/** Puts it behind the cite. A comma after it would be taken for one of its own: `(1, para. 3; 2)`. */
function placeBehind(
  text: string,
  mark: string,
  pinpoint: Pinpoint,
  item: StyleItem,
  { style, format, link }: Manner,
): string {
  const end = text.lastIndexOf(mark)
  if (end === -1) return text
  const words = wordsBehind(pinpoint, item, style)
  const rest = text.slice(end + mark.length).replace(/^,(?=\S)/, '; ')
  return text.slice(0, end) + link(encode(words, format)) + rest
}

/** The words of a pinpoint that stand apart from what the style itself writes. */
export function wordsBehind({ parts }: Pinpoint, item: StyleItem, style: CslEngine): string {
  return parts.map((part) => amendPart(part, item, style) ?? partWords(part, style.locale)).join('; ')
}

/** A word or sign for paragraphs, in the languages of the locales, at the end of a text. */
const engineTerm =
  /(?<![\p{L}\p{N}])(?:¶¶?|§§?|para(?:graph)?s?|paragr|paragraphes?|par|paragraa?f(?:en)?|párrs?|párrafos?|abs|absatz|absätze)\.? ?$/iu

/** The style's own word where it printed one, else the locale's. */
function termsOf(own: string, many: boolean, style: CslEngine): ParagraphTerm {
  return (wanted) => {
    const usual = termFor('paragraph', wanted, style.locale)
    if (own === '') return amendTerm(usual, style)
    return amendTerm(wanted === many ? own : own.endsWith('.') ? usual : usual.replace(/\.$/, ''), style)
  }
}
