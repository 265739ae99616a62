/**
 * pincite's own anchors → where the place is now.
 */
import { places } from '../report/places.ts'
import type { Claim, Place, Report } from '../types.ts'
import { smallestPlace } from './anchor.ts'
import { innerRange } from './inner.ts'
import { lettersOf } from './letters.ts'
import { locate } from './locate.ts'
import type { Located, Location } from './location.ts'
import { normalize, toNormalized } from './normalize.ts'
import { fingerprintOf, sentencesAround } from './print-of.ts'
import { type Candidate, candidateOf, claimsIn, lost, nodeAt, type Resolution, same } from './resolution.ts'
import { occurrences, type ReportText, textModel } from './text.ts'
import type { Anchor, ClaimAnchor, PlaceAnchor, RangeAnchor, Span } from './types.ts'

/** Finds the place of an anchor. */
export function resolveAnchor(report: Report, anchor: Anchor): Resolution {
  if (anchor.type === 'claim') return resolveClaim(report, anchor)
  return anchor.type === 'range' ? resolveRange(report, anchor) : resolvePlace(report, anchor)
}

// --- sections, paragraphs, sentences

function resolvePlace(report: Report, anchor: PlaceAnchor): Resolution {
  const model = textModel(report)
  const repeated = Boolean(anchor.quote.prefix) || Boolean(anchor.quote.suffix)
  const node = places(report).get(anchor.path)
  const span = node && model.spans.get(node)
  const isSame = (place: Place) =>
    place.id === anchor.path && fingerprintOf(model, place) === anchor.fingerprint
  if (span && node.type === anchor.type && !repeated && isSame(node) && isAmong(report, span, anchor)) {
    return same('exact', 'path', node, span)
  }
  const found = locate(report, {
    text: anchor.quote.exact,
    ...anchor.context,
    repeated,
    whole: true,
    position: anchor.position,
  })
  return answer(
    found,
    (location) => candidateOf(model, anchor.type, location),
    ({ node }) => node !== null && isSame(node),
  )
}

/**
 * Whether the words on one side of a place are those that were there: then it is not another place of the same
 * words.
 */
function isAmong(report: Report, span: Span, { context }: Anchor): boolean {
  const letters = lettersOf(report)
  const { start, end } = toNormalized(letters, span)
  const before = normalize(context.before)
  const after = normalize(context.after)
  return (
    (before === '' ? start === 0 : letters.value.startsWith(before, start - before.length)) ||
    (after === '' ? end === letters.value.length : letters.value.startsWith(after, end))
  )
}

// --- claims: a part of their sentence

function resolveClaim(report: Report, anchor: ClaimAnchor): Resolution {
  const model = textModel(report)
  const node = places(report).get(anchor.path)
  const span = node && model.spans.get(node)
  const isSame = span && node.type === 'claim' && fingerprintOf(model, node) === anchor.fingerprint
  if (isSame && isAmong(report, sentencesAround(model, span), anchor)) {
    return same('exact', 'path', node, span)
  }
  // The number of a claim in its sentence is only a hint: the path of the sentence is what counts.
  const sentence = anchor.path.slice(0, anchor.path.lastIndexOf('.'))
  return answer(
    locateInner(report, anchor),
    (location) => claimAt(model, location),
    (candidate) => nodeAt(model, 'sentence', candidate)?.id === sentence,
  )
}

/** The words, and the claim that is made of them; none where the tree has no claim there. */
function claimAt(model: ReportText, { span, score }: Location): Candidate {
  let node: Claim | null = null
  let bestShare = 0
  const sentence = nodeAt(model, 'sentence', span)
  for (const [claim, place] of sentence?.type === 'sentence' ? claimsIn(model, sentence) : []) {
    const common = Math.min(place.end, span.end) - Math.max(place.start, span.start)
    const share = common / (Math.max(place.end, span.end) - Math.min(place.start, span.start))
    if (share <= bestShare) continue
    node = claim
    bestShare = share
  }
  return { node, score, start: span.start, end: span.end }
}

// --- ranges

function resolveRange(report: Report, anchor: RangeAnchor): Resolution {
  const model = textModel(report)
  if (isUntouched(model.value, anchor)) return same('exact', 'position', null, anchor.position)
  return answer(
    locateInner(report, anchor),
    (location) => candidateOf(model, 'range', location),
    (candidate) => smallestPlace(report, model, candidate).path === anchor.path,
  )
}

/** Whether the words and those around them stand, to the letter, where they stood. */
function isUntouched(text: string, { quote, within, context, position }: RangeAnchor): boolean {
  const frame = within?.exact ?? quote.exact
  const whole = context.before + frame + context.after
  return occurrences(frame, quote.exact).some((offset) => {
    const start = position.start - offset - context.before.length
    return start >= 0 && text.startsWith(whole, start)
  })
}

// --- what claims and ranges have in common

/** Finds the sentences that words stand in, and the words in them. */
function locateInner(report: Report, { quote, within, context }: ClaimAnchor | RangeAnchor): Located {
  const found = locate(report, {
    text: within?.exact ?? quote.exact,
    ...context,
    repeated: false,
    whole: within !== null,
    position: null,
  })
  if (!within) return found
  const frame = normalize(within.exact)
  const words = normalize(quote.exact)
  const start = occurrences(frame, words)[within.occurrence - 1]
  if (start === undefined) return { status: 'lost' }
  return innerOf(found, (location) =>
    innerRange(report, location, { frame, words: { start, end: start + words.length }, quote: quote.exact }),
  )
}

/** Goes from the places of a frame to the places in it; those that have none drop out. */
export function innerOf(found: Located, inner: (location: Location) => Location | null): Located {
  if (found.status === 'lost') return found
  if (found.status === 'found') {
    const location = inner(found.location)
    return location ? { status: 'found', location } : { status: 'lost' }
  }
  const locations = found.locations.map(inner).filter((location) => location !== null)
  return locations.length > 0 ? { status: 'ambiguous', locations } : { status: 'lost' }
}

/** What was located, as an answer. */
export function answer(
  found: Located,
  toCandidate: (location: Location) => Candidate,
  isSamePath: (candidate: Candidate) => boolean,
): Resolution {
  if (found.status === 'lost') return lost
  if (found.status === 'ambiguous') {
    return { status: 'ambiguous', candidates: found.locations.map(toCandidate) }
  }
  const candidate = toCandidate(found.location)
  const { strategy } = found.location
  const isSame = strategy === 'text' || strategy === 'context'
  const status = isSame ? (isSamePath(candidate) ? 'exact' : 'moved') : 'changed'
  return { status, strategy, ...candidate }
}
