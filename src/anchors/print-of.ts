/**
 * A place → its fingerprint as it is now. That of a claim is made of its sentence, since its own words are few.
 */
import type { Place } from '../types.ts'
import { claimFingerprint, fingerprint } from './fingerprint.ts'
import { normalize, normalizeWithOffsets, toNormalized } from './normalize.ts'
import { indexAtOrBefore, occurrences, type ReportText } from './text.ts'
import type { Span, Within } from './types.ts'

/** The fingerprint of a place as it is now. */
export function fingerprintOf(model: ReportText, node: Place): string | null {
  const span = model.spans.get(node)
  if (!span) return null
  const text = model.value.slice(span.start, span.end)
  if (node.type !== 'claim') return fingerprint(text)
  const { exact, occurrence } = withinOf(model.value, sentencesAround(model, span), span)
  return claimFingerprint(exact, text, occurrence)
}

/** Which occurrence of its words in a frame a range is. */
export function withinOf(text: string, frame: Span, span: Span): Within {
  const exact = text.slice(frame.start, frame.end)
  const words = normalize(text.slice(span.start, span.end))
  const normalized = normalizeWithOffsets(exact)
  const { start } = toNormalized(normalized, { start: span.start - frame.start, end: span.end - frame.start })
  return { exact, occurrence: occurrences(normalized.value, words).filter((at) => at < start).length + 1 }
}

/** From the beginning of the sentence (or heading) that a range begins in to the end of the one that it ends in. */
export function sentencesAround(model: ReportText, span: Span): Span {
  const first = unitAt(model, span.start)
  const last = unitAt(model, Math.max(span.start, span.end - 1))
  return {
    start: first ? Math.min(first.start, span.start) : span.start,
    end: last ? Math.max(last.end, span.end) : span.end,
  }
}

/** The sentence, else the block, that an offset stands in. */
function unitAt({ sentences, blocks }: ReportText, offset: number): Span | null {
  for (const spans of [sentences, blocks]) {
    const span = spans[indexAtOrBefore(spans, offset)]
    if (span && span.start <= offset && offset < span.end) return span
  }
  return null
}
