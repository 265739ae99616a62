/**
 * What stands around a place: whether it is what stood around it when the anchor was made.
 */
import type { Letters } from './letters.ts'
import { bestMatch, similarity } from './similar.ts'
import type { Span } from './types.ts'

/** Normalised words that stood before and after a place; empty where nothing is known. */
export interface Surroundings {
  before: string
  after: string
}

/** How well the surroundings of a place agree with those that are known: 0 to 1 on each side. */
export interface Agreement {
  before: number
  after: number
}

/** Two texts are not more alike by chance. */
const byChance = 0.55

/** From here on, words around are taken for the same, edited. */
const agreeing = 0.7

/** On how many sides the surroundings agree. */
export function sides({ before, after }: Agreement): number {
  return Number(before >= agreeing) + Number(after >= agreeing)
}

/** Compares the surroundings of a range of the letters with those that are known. */
export function agreement(letters: Letters, range: Span, known: Surroundings): Agreement {
  return {
    before: agreesBefore(letters.value, range.start, known.before),
    after: agreesAfter(letters.value, range.end, known.after),
  }
}

/** Letters that may have been put between a place and its surroundings. */
const slack = 4

/** Beside so little likeness those letters make no difference. */
const leastAlike = 0.5

function agreesBefore(value: string, at: number, known: string): number {
  if (known === '') return 0
  const alike = similarity(value.slice(Math.max(0, at - known.length), at), known)
  if (isPlain(alike)) return alike
  return bestMatch(value.slice(Math.max(0, at - known.length - slack), at), known)?.similarity ?? 0
}

function agreesAfter(value: string, at: number, known: string): number {
  if (known === '') return 0
  const alike = similarity(value.slice(at, at + known.length), known)
  if (isPlain(alike)) return alike
  return bestMatch(value.slice(at, at + known.length + slack), known)?.similarity ?? 0
}

/** Whether it is plain that words agree, or that they do not. */
function isPlain(alike: number): boolean {
  return alike >= agreeing || alike < leastAlike
}

/** A few letters say nothing of where they stand. */
const tellingLength = 16

/**
 * Whether a text is not the one that is looked for but its neighbour, which stood before or after it: it is more of
 * what is known of the neighbour than of what is looked for. A sentence that repeats its heading is none, and one that
 * was made of both is both: an end of what is looked for stands in it as well.
 */
export function isNeighbour(
  found: string,
  wanted: string,
  resemblance: number,
  { before, after }: Surroundings,
): boolean {
  const limit = Math.max(resemblance, byChance)
  return [before, after].some((neighbour) => {
    const share = shareOf(found, neighbour, limit)
    if (share <= limit || shareOf(wanted, neighbour, agreeing) > agreeing) return false
    const ends = [wanted.slice(0, neighbour.length), wanted.slice(-neighbour.length)]
    return ends.every((end) => shareOf(found, end, share) < share)
  })
}

/** How much of the shorter of two texts stands in the other; 0 where it is less than is asked for, or too short. */
function shareOf(one: string, other: string, least: number): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return shorter.length < tellingLength ? 0 : (bestMatch(longer, shorter, least)?.similarity ?? 0)
}
