/**
 * Where in a report a correction stands.
 */
import { normalize } from '../anchors/normalize.ts'
import { resolve } from '../anchors/resolve.ts'
import { textModel } from '../anchors/text.ts'
import type { Anchor, Span } from '../anchors/types.ts'
import { places } from '../report/places.ts'
import type { Claim, Report } from '../types.ts'
import type { Correction } from './correction.ts'

/** A correction that is not in the report, and why. */
export interface Unresolved {
  correction: Correction
  reason: 'lost' | 'ambiguous' | 'changed' | 'no-claim' | 'overlaps' | 'invalid'
  /** The same in words. */
  message: string
}

/** Why a correction is not in the report. */
export type Reason = Omit<Unresolved, 'correction'>

/** The words that a correction is about, and the claim that is made of them. */
export interface Placed extends Span {
  claim: Claim | null
}

/** The place of an anchor, where its words are those that they were. */
export function placeOf(report: Report, anchor: Anchor, quote: string): Placed | Reason {
  const found = resolve(report, anchor)
  if (found.status === 'lost')
    return { reason: 'lost', message: `“${quote}” does not stand in this report as it did` }
  if (found.status === 'ambiguous')
    return { reason: 'ambiguous', message: `“${quote}” stands in several places that fit as well` }
  const { start, end, node } = found
  const now = textModel(report).value.slice(start, end)
  if (normalize(now) !== normalize(anchor.quote.exact))
    return { reason: 'changed', message: changeText(quote, anchor.quote.exact, now) }
  return { start, end, claim: node?.type === 'claim' ? node : claimOver(report, { start, end }) }
}

/** The place of a short form, which says no words. */
export function placeOfForm(report: Report, form: string): Placed | Reason {
  const found = resolve(report, form)
  if (found.status !== 'exact' && found.status !== 'moved')
    return { reason: 'lost', message: `${form} is no place of this report` }
  const { start, end, node } = found
  return { start, end, claim: node?.type === 'claim' ? node : claimOver(report, { start, end }) }
}

/** Where only the anchor has other words, it says so: then the row was made of two figures, or edited by hand. */
function changeText(quote: string, ofAnchor: string, now: string): string {
  const words = (text: string) => `“${text.replace(/\s+/g, ' ').trim()}”`
  if (normalize(quote) !== normalize(now)) return `${words(quote)} is ${words(now)} now`
  return `the anchor is one of ${words(ofAnchor)}, where ${words(now)} stands: take the anchor of ${words(now)}`
}

/** The claim that is made of exactly these words. */
function claimOver(report: Report, { start, end }: Span): Claim | null {
  const model = textModel(report)
  for (const place of places(report).values()) {
    if (place.type !== 'claim') continue
    const span = model.spans.get(place)
    if (span?.start === start && span.end === end) return place
  }
  return null
}
