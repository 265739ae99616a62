/**
 * The edges of places: of sentences, of words, of the punctuation around them.
 */
import { type Normalized, normalize, toNormalized } from './normalize.ts'
import { indexAtOrBefore, type ReportText } from './text.ts'
import type { Span } from './types.ts'

/** How many of the edges of a range are those of a sentence or a block: no letters stand between. */
export function edgesOf(
  { sentences, blocks }: ReportText,
  letters: Normalized,
  { start, end }: Span,
): number {
  const lists = [sentences, blocks]
  const starts = toNormalized(letters, { start, end: start }).start
  const ends = toNormalized(letters, { start, end }).end
  const atStart = lists.some((spans) => {
    const edge = spans[indexAtOrBefore(spans, start)]?.start ?? -1
    return edge >= 0 && toNormalized(letters, { start: edge, end: edge }).start === starts
  })
  const atEnd = lists.some((spans) => {
    const edge = spans[indexAtOrBefore(spans, end - 1)]
    return edge !== undefined && edge.end >= end - 1 && toNormalized(letters, edge).end === ends
  })
  return Number(atStart) + Number(atEnd)
}

/** With the punctuation and white space that the words wanted have at their ends, where it stands there as well. */
export function widened(text: string, { start, end }: Span, wanted: string): Span {
  const inner = letterEdges(wanted)
  const lead = wanted.slice(0, inner.start)
  const trail = wanted.slice(inner.end)
  return {
    start: text.startsWith(lead, start - lead.length) ? start - lead.length : start,
    end: text.startsWith(trail, end) ? end + trail.length : end,
  }
}

/** Where the first letter of a text begins and the last one ends. */
function letterEdges(text: string): Span {
  let start = 0
  while (start < text.length && normalize(characterAt(text, start)) === '') start++
  let end = text.length
  while (end > start && normalize(characterAt(text, end - 1)) === '') end--
  return { start, end }
}

function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if ((code & 0xfc00) === 0xdc00) return text.slice(at - 1, at + 1)
  return (code & 0xfc00) === 0xd800 ? text.slice(at, at + 2) : text.charAt(at)
}

/**
 * The sentence or block that a region nearly is: of an edited sentence, what matches may end short of it or
 * beyond.
 */
export function sentenceLike({ sentences, blocks }: ReportText, region: Span): Span | null {
  const near = (spans: readonly Span[]) =>
    spans.slice(indexAtOrBefore(spans, region.start), indexAtOrBefore(spans, region.end) + 1)
  const share = ({ start, end }: Span) =>
    (Math.min(end, region.end) - Math.max(start, region.start)) /
    (Math.max(end, region.end) - Math.min(start, region.start))
  const [best] = [...near(sentences), ...near(blocks)].sort((one, other) => share(other) - share(one))
  return best && share(best) >= mostOfRegion ? { start: best.start, end: best.end } : null
}

/** A region without what is beyond the heading or paragraph that it nearly stands in. */
export function withinBlock({ blocks }: ReportText, region: Span): Span {
  const clipped = blocks
    .slice(indexAtOrBefore(blocks, region.start), indexAtOrBefore(blocks, region.end) + 1)
    .map(({ start, end }) => ({ start: Math.max(start, region.start), end: Math.min(end, region.end) }))
  const most = clipped.find(({ start, end }) => end - start >= mostOfRegion * (region.end - region.start))
  return most ?? region
}

/** What stands elsewhere of a region is chance where so much of it stands in one place. */
const mostOfRegion = 0.75

/** Moves the edges of a region to those of a sentence or block where they are near, else to those of words. */
export function snapped(model: ReportText, span: Span): Span {
  const near = 3 + (span.end - span.start) / 20
  const starts = edgesNear(model, span.start, 'start').filter((edge) => Math.abs(edge - span.start) <= near)
  const ends = edgesNear(model, span.end, 'end').filter((edge) => Math.abs(edge - span.end) <= near)
  const start = nearest(starts, span.start) ?? wordEdge(model.value, span.start, -1)
  const end = nearest(ends, span.end) ?? wordEdge(model.value, span.end, 1)
  return end > start ? { start, end } : span
}

/** The edges of the sentences and blocks around an offset. */
function edgesNear({ sentences, blocks }: ReportText, offset: number, side: 'start' | 'end'): number[] {
  return [sentences, blocks].flatMap((spans) => {
    const index = indexAtOrBefore(spans, offset)
    return [spans[index - 1], spans[index], spans[index + 1]].flatMap((span) => (span ? [span[side]] : []))
  })
}

function nearest(edges: readonly number[], offset: number): number | null {
  const [best] = [...edges].sort((one, other) => Math.abs(one - offset) - Math.abs(other - offset))
  return best ?? null
}

/** The edge of the word that an offset stands in. */
export function wordEdge(text: string, offset: number, direction: -1 | 1): number {
  const isWordAt = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at))
  let at = offset
  if (!isWordAt(direction === 1 ? at - 1 : at)) return at
  while (at > 0 && at < text.length && isWordAt(direction === 1 ? at : at - 1)) at += direction
  return at
}
