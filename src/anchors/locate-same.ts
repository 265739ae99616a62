/**
 * Places with the same letters: which of them is it, if any.
 */
import { agreement, sides } from './context.ts'
import { edgesOf, widened } from './edges.ts'
import type { Letters } from './letters.ts'
import {
  fewest,
  type Located,
  type LocateStrategy,
  type Location,
  lettersAround,
  lettersNeeded,
  lost,
  type Place,
  type Search,
  tellingLength,
} from './location.ts'
import { fromNormalized, toNormalized } from './normalize.ts'
import { similarity } from './similar.ts'
import { occurrences, type ReportText } from './text.ts'
import type { Span } from './types.ts'

/**
 * Finds words where the same letters stand; null where they stand nowhere, or where whole sentences are a part of
 * others only.
 */
export function locateSame(search: Search): Located | null {
  const { model, letters, text } = search
  const same = letters.find(text).map((start) => ({ start, end: start + text.length }))
  return same.length > 0 ? choose(wholeWords(model, letters, same), search) : null
}

/** A few letters may stand inside a word by chance: places between words go first. */
export function wholeWords(
  { value }: ReportText,
  letters: Letters,
  places: readonly Span[],
): readonly Span[] {
  const isInner = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(value.slice(at - 1, at + 1))
  const whole = places.filter((place) => {
    const { start, end } = fromNormalized(letters, place)
    return !isInner(start) && !isInner(end)
  })
  return whole.length > 0 ? whole : places
}

function choose(places: readonly Span[], search: Search): Located | null {
  const { wanted } = search
  const candidates = places
    .map((range) => placeOf(range, search))
    .filter((place) => isPlausible(place, search))
  const [only] = candidates
  if (!only) return wanted.whole ? null : lost
  if (candidates.length === 1 && !wanted.repeated) return found(only, 'text', search)
  const best =
    byContext(candidates) ?? (candidates.length > 1 ? byPosition(candidates, wanted.position) : null)
  if (best) return found(best, 'context', search)
  return { status: 'ambiguous', locations: candidates.map((place) => locationOf(place, 'context', search)) }
}

function placeOf(range: Span, { model, letters, known, wanted }: Search): Place {
  const span = widened(model.value, fromNormalized(letters, range), wanted.text)
  return { letters: range, span, edges: edgesOf(model, letters, span), ...agreement(letters, range, known) }
}

/** Whether the same letters are likely the same place: a few must have their surroundings, where these are known. */
function isPlausible(place: Place, search: Search): boolean {
  return sides(place) > 0 || isPlain(place.edges, search)
}

/**
 * Whether the same letters say enough by themselves: whole sentences where they are whole sentences, others where they
 * are many, and any if nothing more is known.
 */
function isPlain(edges: number, { known, wanted, text }: Search): boolean {
  if (known.before === '' && known.after === '') return true
  const isSentence = wanted.whole || edges === 2
  return text.length >= (isSentence ? lettersNeeded(edges, fewest) : tellingLength)
}

/** How much better the best context must be than the next: about a third of the words on one side. */
const contextMargin = 0.3

function byContext(candidates: readonly Place[]): Place | null {
  const weight = (place: Place) => place.before + place.after
  const [best, next] = [...candidates].sort((one, other) => weight(other) - weight(one))
  if (!best || sides(best) === 0) return null
  return next && weight(best) - weight(next) < contextMargin ? null : best
}

function byPosition(candidates: readonly Place[], position: Span | null): Place | null {
  return candidates.find(({ span }) => span.start === position?.start && span.end === position.end) ?? null
}

function found(place: Place, strategy: LocateStrategy, search: Search): Located {
  return { status: 'found', location: locationOf(place, strategy, search) }
}

/** The same letters as a part of a longer sentence are an edited one: something was added. */
function locationOf({ span, letters, edges }: Place, strategy: LocateStrategy, search: Search): Location {
  const grounds = isPlain(edges, search) ? 'letters' : 'around'
  if (!search.wanted.whole || edges === 2) return { strategy, grounds, span, letters, score: 1 }
  const score = similarity(search.text, lettersAround(search, span))
  return { strategy: 'wording', grounds, span, letters, score }
}

/** Finds what has no letters, punctuation or white space: only with the same characters around it. */
export function locateLiterally({ model: { value }, letters, wanted }: Search): Located {
  const { text, before, after } = wanted
  const starts = occurrences(value, before + text + after).map((at) => at + before.length)
  const atPosition = starts.find((start) => start === wanted.position?.start)
  const start = atPosition ?? (starts.length === 1 ? starts[0] : undefined)
  if (start === undefined) return lost
  const span = { start, end: start + text.length }
  return {
    status: 'found',
    location: {
      strategy: 'context',
      grounds: 'around',
      span,
      letters: toNormalized(letters, span),
      score: 1,
    },
  }
}
