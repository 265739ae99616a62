/**
 * One paragraph's text to claim drafts: strings in, offsets out, no tree.
 */
import { readSentence } from './sentence.ts'
import type { Context, Draft, Passage } from './statement.ts'

/** A stretch of text; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * The claims of one paragraph.
 *
 * @param text The text that the spans count in (UTF-16 code units).
 * @param spans The paragraph's sentences, in order.
 * @param context What is known of the report around it.
 * @returns The claims in reading order; relations lead to other drafts of the same paragraph.
 * @example
 * ```ts
 * const context = { year: 2016, country: 'LAO', section: 'prosecution', trace: null }
 * readPassage('Police arrested 12 people.', [{ start: 0, end: 26 }], context).length // 1
 * ```
 */
export function readPassage(text: string, spans: readonly Span[], context: Context): Draft[] {
  const passage: Passage = {
    context,
    drafts: [],
    recent: [],
    last: [],
    current: [],
    year: null,
    yearSentence: -1,
  }
  for (const [index, span] of spans.entries()) readSentence(text, span.start, span.end, index, passage)
  return passage.drafts
}
