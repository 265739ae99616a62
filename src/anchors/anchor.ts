/**
 * A place in a report → its anchor: what is needed to find it again in another version.
 */
import { kept } from '../report/kept.ts'
import type { Place, Report } from '../types.ts'
import { claimFingerprint, fingerprint } from './fingerprint.ts'
import { smallestPlace } from './held.ts'
import { lettersOf, runLength } from './letters.ts'
import { normalize, normalizeWithOffsets, toNormalized } from './normalize.ts'
import { sentencesAround, withinOf } from './print-of.ts'
import { isSecondHalf } from './selectors.ts'
import { type FoundTarget, findTarget, spanOf, type Target } from './target.ts'
import { occurrences, type ReportText, textModel } from './text.ts'
import type {
  Anchor,
  AnchorParts,
  ClaimAnchor,
  PlaceAnchor,
  RangeAnchor,
  Span,
  TextQuoteSelector,
} from './types.ts'

/**
 * Makes the anchor of a place.
 *
 * (In Hypothesis, `describe` makes and `anchor` finds; here `anchor` makes and `resolve` finds.)
 *
 * @param report The report.
 * @param target A node of it, an id, a short form, words in quotation marks, `{ quote }`, or a range of
 *   `reportText(report)`.
 * @throws Error where the report has no such place, or the words stand in it more than once; TypeError where report or
 *   target are none.
 * @example
 * ```ts
 * const address = anchor(report, 'prosecution.p1.s2')
 * resolve(laterVersion, address).status // 'exact'
 * ```
 */
export function anchor(report: Report, target: Target): Anchor {
  return anchorAt(report, findTarget(report, target, 'anchor'))
}

/** The same for many places of a report: it is not looked through for edits each time. */
export function anchorTo(report: Report, place: Place): Anchor {
  return anchorAt(report, { node: place, span: spanOf(report, place) })
}

/** Makes the anchor of a place that was found. */
export function anchorAt(report: Report, { node, span }: Pick<FoundTarget, 'node' | 'span'>): Anchor {
  const model = textModel(report)
  if (node === null) return rangeAnchor(report, model, span)
  return node.type === 'claim'
    ? claimAnchor(report, model, node.id, span)
    : placeAnchor(report, model, node, span)
}

function placeAnchor(
  report: Report,
  model: ReportText,
  node: Exclude<Place, { type: 'claim' }>,
  span: Span,
): PlaceAnchor {
  return {
    type: node.type,
    path: node.id,
    fingerprint: fingerprint(model.value.slice(span.start, span.end)),
    ...parts(report, model, span, span),
  }
}

function claimAnchor(report: Report, model: ReportText, path: string, span: Span): ClaimAnchor {
  const sentence = sentencesAround(model, span)
  const within = withinOf(model.value, sentence, span)
  return {
    type: 'claim',
    path,
    fingerprint: claimFingerprint(within.exact, model.value.slice(span.start, span.end), within.occurrence),
    ...parts(report, model, span, sentence),
    within,
  }
}

/** A range of so many letters tells itself apart from any other; a shorter one needs its sentence. */
export const ownWords = 64

function rangeAnchor(report: Report, model: ReportText, span: Span): RangeAnchor {
  const text = model.value.slice(span.start, span.end)
  const place = smallestPlace(report, model, span)
  const frame = normalize(text).length >= ownWords ? span : sentencesAround(model, span)
  const inPlace = { start: span.start - place.span.start, end: span.end - place.span.start }
  const placeText = model.value.slice(place.span.start, place.span.end)
  return {
    type: 'range',
    path: place.path,
    fingerprint: fingerprint(placeText),
    ...parts(report, model, span, frame),
    within: frame === span ? null : withinOf(model.value, frame, span),
    letters: toNormalized(normalizeWithOffsets(placeText), inPlace),
  }
}

function parts(
  report: Report,
  model: ReportText,
  span: Span,
  frame: Span,
): Pick<AnchorParts, 'quote' | 'position' | 'context'> {
  return {
    quote: uniqueQuote(report, model.value, span),
    position: { start: span.start, end: span.end },
    context: contextOf(model.value, frame),
  }
}

const contextLength = 80

/** The words around a range. */
export function contextOf(text: string, { start, end }: Span): { before: string; after: string } {
  return {
    before: text.slice(wholeCharacter(text, Math.max(0, start - contextLength)), start),
    after: text.slice(end, wholeCharacter(text, Math.min(text.length, end + contextLength))),
  }
}

function wholeCharacter(text: string, at: number): number {
  return isSecondHalf(text, at) ? at + 1 : at
}

/**
 * The quote of a range with the shortest context that makes it unique in the text: for every other occurrence, more
 * of the prefix or more of the suffix than it shares with this one.
 */
function uniqueQuote(report: Report, text: string, { start, end }: Span): TextQuoteSelector {
  const exact = text.slice(start, end)
  const others = fewOccurrences(report, text, exact)
  if (others === null) return unmistakableQuote(report, text, { start, end })
  const shared = others
    .filter((at) => at !== start)
    .map((at) => ({
      before: sharedBefore(text, at, start),
      after: sharedAfter(text, at + exact.length, end),
    }))
    .map(({ before, after }) => ({
      // Where this one's text ends, no longer prefix or suffix can be had.
      before: before === start ? Number.POSITIVE_INFINITY : before,
      after: end + after === text.length ? Number.POSITIVE_INFINITY : after,
    }))
  const { before, after } = shortestContext(shared)
  const from = Math.max(0, start - before)
  const to = Math.min(text.length, end + after)
  return {
    type: 'TextQuoteSelector',
    exact,
    prefix: text.slice(isSecondHalf(text, from) ? from - 1 : from, start),
    suffix: text.slice(end, wholeCharacter(text, to)),
  }
}

/** Words that stand in more places are not compared with each of them, and longer texts are not read for each quote. */
const mostCompared = 64
const longestRead = 250_000

/** Where a quote stands; null where it stands in too many places, or only reading a long text would tell. */
function fewOccurrences(report: Report, text: string, exact: string): readonly number[] | null {
  const known = occurrencesIn(report)
  const before = known.get(exact)
  if (before !== undefined) return before
  const found =
    text.length <= longestRead
      ? occurrences(text, exact, mostCompared + 1)
      : normalize(exact).length >= runLength
        ? indexedOccurrences(report, text, exact)
        : null
  const few = found !== null && found.length <= mostCompared ? found : null
  if (exact.length <= shortQuote) known.set(exact, few)
  return few
}

/** Quotes of no more letters are those of many figures: `two`, `10 percent`. */
const shortQuote = 20

/** Where short quotes stand, as far as it was asked. */
const occurrencesIn = kept((): Map<string, readonly number[] | null> => new Map())

/** The same by the index of letters: what stands before the first letter is compared too. */
function indexedOccurrences(report: Report, text: string, exact: string): number[] {
  const letters = lettersOf(report)
  const own = normalizeWithOffsets(exact)
  const lead = own.starts[0] ?? 0
  return letters
    .find(own.value, mostCompared + 1)
    .map((at) => (letters.starts[at] ?? 0) - lead)
    .filter((at) => text.startsWith(exact, at))
}

/** The quote with as much on both sides, doubled each time, as leaves one place; at most the longest context. */
function unmistakableQuote(report: Report, text: string, { start, end }: Span): TextQuoteSelector {
  const letters = lettersOf(report)
  let length = 16
  const around = () => ({ start: Math.max(0, start - length), end: Math.min(text.length, end + length) })
  const isUnique = (span: Span) => {
    const range = toNormalized(letters, span)
    const wanted = letters.value.slice(range.start, range.end)
    return wanted.length >= runLength && letters.find(wanted, 2).length === 1
  }
  while (length < longestContext && !isUnique(around())) length *= 2
  const { start: from, end: to } = around()
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(isSecondHalf(text, from) ? from - 1 : from, start),
    suffix: text.slice(end, wholeCharacter(text, to)),
  }
}

interface Context {
  before: number
  after: number
}

function shortestContext(shared: readonly Context[]): Context {
  if (shared.length === 0) return { before: 0, after: 0 }
  // With a prefix longer than the first n of these share, only the others must be told apart by the suffix.
  const falling = [...shared].sort((one, other) => other.before - one.before)
  let best: Context = { before: (falling[0]?.before ?? 0) + 1, after: 0 }
  let after = 0
  for (const [index, { after: sharedSuffix }] of falling.entries()) {
    after = Math.max(after, sharedSuffix + 1)
    const rest = falling[index + 1]
    const before = rest ? rest.before + 1 : 0
    if (before + after < best.before + best.after) best = { before, after }
  }
  return best
}

/** More context than this is never compared: texts that repeat for longer are not told apart. */
const longestContext = 512

function sharedBefore(text: string, one: number, other: number): number {
  let length = 0
  while (
    length < longestContext &&
    Math.min(one, other) > length &&
    text.charCodeAt(one - 1 - length) === text.charCodeAt(other - 1 - length)
  ) {
    length++
  }
  return length
}

function sharedAfter(text: string, one: number, other: number): number {
  let length = 0
  while (
    length < longestContext &&
    Math.max(one, other) + length < text.length &&
    text.charCodeAt(one + length) === text.charCodeAt(other + length)
  ) {
    length++
  }
  return length
}
