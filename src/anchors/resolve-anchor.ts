/**
 * pincite's own anchors → where the place is now.
 */
import { placesWith } from '../report/places.ts'
import type { Claim, Place, Report } from '../types.ts'
import { difference } from './difference.ts'
import { smallestPlace } from './held.ts'
import { innerRange } from './inner.ts'
import { lettersOf } from './letters.ts'
import { locate } from './locate.ts'
import { type Located, type Location, sectionOf } from './location.ts'
import { normalize, toNormalized } from './normalize.ts'
import { fingerprintOf, sentencesAround } from './print-of.ts'
import {
  type Candidate,
  candidateOf,
  claimsIn,
  lost,
  nodeAt,
  type Resolution,
  same,
  unchanged,
} from './resolution.ts'
import { sectionsLike } from './resolve-section.ts'
import { similarity } from './similar.ts'
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
  const letters = lettersOf(report)
  const wanted = normalize(anchor.quote.exact)
  const lettersAt = (place: Span) => {
    const { start, end } = toNormalized(letters, place)
    return letters.value.slice(start, end)
  }
  const isSame = (place: Place) => place.id === anchor.path && lettersAt(spanOf(model, place)) === wanted
  const there = placesWith(report, anchor.path).filter(
    (place) => place.type === anchor.type && isSame(place) && isAmong(report, spanOf(model, place), anchor),
  )
  if (there.length === 1 && !repeated) return unchanged(model, there, 'exact', 'path')
  const found = locate(report, {
    text: anchor.quote.exact,
    ...anchor.context,
    repeated,
    whole: true,
    section: sectionOf(anchor.path),
    position: anchor.position,
  })
  const asked: Asked = {
    text: anchor.quote.exact,
    toCandidate(location) {
      const candidate = candidateOf(model, anchor.type, location)
      if (candidate.node === null || location.score < 1) return candidate
      // The words stand there, but the paragraph or section that they were has others now besides.
      return { ...candidate, score: similarity(wanted, lettersAt(spanOf(model, candidate.node))) }
    },
    isSamePath: ({ node }) => node !== null && isSame(node),
    now: ({ node, start, end }) => textAt(model, node ? spanOf(model, node) : { start, end }),
  }
  const resolution = answer(found, asked)
  const isPlace = 'node' in resolution && resolution.node !== null
  return anchor.type === 'section' && !isPlace ? editedSection(report, anchor, resolution, asked) : resolution
}

/** A section of which the words were not found is the one of the same heading, if enough of its sentences are. */
function editedSection(
  report: Report,
  anchor: PlaceAnchor,
  resolution: Resolution,
  { text, now }: Asked,
): Resolution {
  const candidates = sectionsLike(report, anchor)
  const [only, second] = candidates
  if (!only) return resolution
  if (second) return { status: 'ambiguous', candidates }
  const words = difference(text, now(only))
  return { status: 'changed', strategy: 'wording', grounds: 'section', ...only, words }
}

function spanOf({ spans }: ReportText, place: Place): Span {
  return spans.get(place) ?? { start: 0, end: 0 }
}

function textAt({ value }: ReportText, { start, end }: Span): string {
  return value.slice(start, end)
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
  const there = placesWith(report, anchor.path).filter(
    (place) =>
      place.type === 'claim' &&
      fingerprintOf(model, place) === anchor.fingerprint &&
      isAmong(report, sentencesAround(model, spanOf(model, place)), anchor),
  )
  if (there.length === 1) return unchanged(model, there, 'exact', 'path')
  // The number of a claim in its sentence is only a hint: the path of the sentence is what counts.
  const sentence = anchor.path.slice(0, anchor.path.lastIndexOf('.'))
  return answer(locateInner(report, anchor), {
    text: anchor.within.exact,
    toCandidate: (location) => claimAt(model, location),
    isSamePath: (candidate) => nodeAt(model, 'sentence', candidate)?.id === sentence,
    now: (candidate) => textAt(model, sentencesAround(model, candidate)),
  })
}

/** The words, and the claim that is made of them; none where the tree has no claim there. */
export function claimAt(model: ReportText, { span, score }: Location): Candidate {
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
  const { quote, within } = anchor
  return answer(locateInner(report, anchor), {
    text: within?.exact ?? quote.exact,
    toCandidate: (location) => candidateOf(model, 'range', location),
    isSamePath: (candidate) => smallestPlace(report, model, candidate).path === anchor.path,
    now: (candidate) => textAt(model, within ? sentencesAround(model, candidate) : candidate),
  })
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
function locateInner(report: Report, { path, quote, within, context }: ClaimAnchor | RangeAnchor): Located {
  const found = locate(report, {
    text: within?.exact ?? quote.exact,
    ...context,
    repeated: false,
    whole: within !== null,
    section: sectionOf(path),
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

/** What was asked for, and how to tell what was found of it. */
export interface Asked {
  /** The words that were looked for: of a part of a sentence, the sentence. */
  text: string
  toCandidate(location: Location): Candidate
  /** Whether a place with the same letters is the same place. */
  isSamePath(candidate: Candidate): boolean
  /** The words that stand there now. */
  now(candidate: Candidate): string
}

/** What was located, as an answer. */
export function answer(found: Located, { text, toCandidate, isSamePath, now }: Asked): Resolution {
  if (found.status === 'lost') return lost
  if (found.status === 'ambiguous') {
    return { status: 'ambiguous', candidates: found.locations.map(toCandidate) }
  }
  const candidate = toCandidate(found.location)
  const { strategy, grounds } = found.location
  const isSame = (strategy === 'text' || strategy === 'context') && candidate.score === 1
  if (!isSame) {
    return { status: 'changed', strategy, grounds, ...candidate, words: difference(text, now(candidate)) }
  }
  return { status: isSamePath(candidate) ? 'exact' : 'moved', strategy, ...candidate }
}
