/**
 * In what two texts differ: the spelling of words, or the words.
 *
 *     by the autorities in neighbouring countries     by authorities of three countries
 *            ^^^^^^^^^^    ^^^^^^^^^^^^ spelling          ^          ^^^^^^^^ wording
 *
 * A misprint changes the spelling of a word here and there. Another sentence of the same report, however similar,
 * differs in a word or in a figure.
 */
import { diffArrays } from 'diff'
import { normalize } from './normalize.ts'

/** How a text differs from another. */
export interface Wording {
  /** Whether all words are the same but for their spelling, and all figures to the digit. */
  sameWords: boolean
  /** The share of words that both have, in order: of the longer of the two. */
  shared: number
}

/** Compares two texts word by word. */
export function compareWording(before: string, after: string): Wording {
  const from = words(before)
  const to = words(after)
  let shared = 0
  let sameWords = true
  let removed: string[] = []
  let added: string[] = []
  const settle = () => {
    if (removed.length + added.length === 0) return
    if (isRespelling(removed, added)) shared += Math.min(removed.length, added.length)
    else sameWords = false
    removed = []
    added = []
  }
  for (const change of diffArrays(from, to)) {
    if (change.removed) removed = change.value
    else if (change.added) added = change.value
    else {
      settle()
      shared += change.value.length
    }
  }
  settle()
  return { sameWords, shared: shared / Math.max(1, from.length, to.length) }
}

/** The words of a text, normalised. */
export function words(text: string): string[] {
  return text
    .split(/[\s\p{Pd}/]+/u)
    .map(normalize)
    .filter(Boolean)
}

/** Whether some words are others but for their spelling, also run together or apart. */
function isRespelling(removed: readonly string[], added: readonly string[]): boolean {
  if (removed.length === added.length) {
    return removed.every((word, index) => isMisspelling(word, added[index] ?? ''))
  }
  const one = removed.join('')
  const other = added.join('')
  return one === other || (removed.length > 0 && added.length > 0 && isMisspelling(one, other))
}

/** Whether a word is another with a letter or two wrong; never where a figure differs. */
export function isMisspelling(one: string, other: string): boolean {
  if (one === other) return true
  if (/\p{N}/u.test(one + other)) return false
  const length = Math.min(one.length, other.length)
  const allowed = length >= 8 ? 2 : 1
  return length > 1 && Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour (Damerau 1964, restricted to
 * adjacent swaps) to make one word of another.
 */
function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    beforeLast = last
    last = current
  }
  return last[other.length] ?? 0
}
