/**
 * What a person types to name a place → where it is.
 */
import { placesNamed } from '../pinpoints/named.ts'
import { placesWith } from '../report/places.ts'
import type { Place, Report } from '../types.ts'
import { parseDirective } from './fragment.ts'
import { type Candidate, lost, type Resolution, same, unchanged } from './resolution.ts'
import { resolveSelectors } from './resolve-selectors.ts'
import { resolveShortForm } from './resolve-short-form.ts'
import { parseShortForm } from './short-form.ts'
import { textModel } from './text.ts'

/** The words that stand in double quotation marks; null where a text is not such words. */
export function quotedWords(text: string): string | null {
  return /^\s*["“](.+)["”]\s*$/s.exec(text)?.[1] ?? null
}

/** The two ends of `prosecution.p1..protection.p1`; null where a text is no range. */
export function rangeEnds(text: string): { from: string; to: string } | null {
  const at = text.indexOf('..')
  const from = text.slice(0, at)
  const to = text.slice(at + 2)
  return at > 0 && to !== '' && !to.startsWith('.') ? { from, to } : null
}

/** Finds a place by a text: each of the forms that `Target` lists. */
export function resolveText(report: Report, text: string): Resolution {
  const quoted = quotedWords(text)
  if (quoted !== null) return resolveSelectors(report, [{ type: 'TextQuoteSelector', exact: quoted }])
  const named = placesWith(report, text.trim())
  if (named.length > 0) return unchanged(textModel(report), named, 'exact', 'path')
  const short = parseShortForm(text)
  if (short) return resolveShortForm(report, short)
  if (parseDirective(text)) return resolveSelectors(report, [{ type: 'FragmentSelector', value: text }])
  const ends = rangeEnds(text)
  return ends ? resolveRange(report, ends.from, ends.to) : resolveNamed(report, text)
}

function resolveRange(report: Report, first: string, last: string): Resolution {
  const from = resolveText(report, first)
  const to = resolveText(report, last)
  if (from.status === 'lost' || from.status === 'ambiguous') return from
  if (to.status === 'lost' || to.status === 'ambiguous') return to
  return to.start < from.start ? lost : same('exact', 'path', null, { start: from.start, end: to.end })
}

/** A printed number or the words of a pinpoint. */
function resolveNamed(report: Report, text: string): Resolution {
  const candidates = placesNamed(report, text).flatMap((named) => candidateOf(report, named))
  const [only, second] = candidates
  if (!only) return lost
  return second ? { status: 'ambiguous', candidates } : { status: 'exact', strategy: 'path', ...only }
}

/** Places that are named together, as one stretch. */
function candidateOf(report: Report, named: readonly Place[]): Candidate[] {
  const spans = named.flatMap((place) => textModel(report).spans.get(place) ?? [])
  const [node, second] = named
  if (!node || spans.length === 0) return []
  return [
    {
      node: second ? null : node,
      score: 1,
      start: Math.min(...spans.map(({ start }) => start)),
      end: Math.max(...spans.map(({ end }) => end)),
    },
  ]
}
