/**
 * In what two texts differ: the spelling of words, or the words.
 *
 *     by the autorities in neighbouring countries     by authorities of three countries
 *            ^^^^^^^^^^    ^^^^^^^^^^^^ spelling          ^          ^^^^^^^^ wording
 *
 * A misprint changes the spelling of a word here and there. Another sentence of the same report, however similar,
 * differs in a word or in a figure.
 */
import { diffArrays } from 'diff/lib/diff/array.js'
import { normalize } from './normalize.ts'

/** How the words of a text differ from those of another. */
export interface Wording {
  /** Whether all words are the same but for their spelling, and all figures to the digit. */
  sameWords: boolean
  /** The share of words that both have, in order: of the longer of the two. */
  shared: number
  /** Whether every figure of the one stands in the other. */
  sameFigures: boolean
}

/** How they differ where their tense and number, and the month of a date, are nothing: an edition tells in the past what the one before told in the present. */
export interface StemWording {
  /** Whether all are the same, in order. */
  sameStems: boolean
  /** The share of the words of the shorter text that the longer one has, in any order. */
  contained: number
  /** How long the shorter one is, as a share of the longer one, in words. */
  size: number
}

/** What is said of texts that are too long to be compared word by word: as many words are shared as letters. */
export function unknownWords(alike: number): Wording {
  return { sameWords: false, shared: alike, sameFigures: true }
}

export const unknownStems: StemWording = { sameStems: false, contained: 0, size: 0 }

/** Texts that differ in more words share nothing that matters. */
const mostChanges = 1000

/** Compares two texts word by word. */
export function compareWords(before: string, after: string): Wording {
  const from = words(withoutReferences(before))
  const to = words(withoutReferences(after))
  const changes = diffArrays(from, to, { maxEditLength: mostChanges }) ?? []
  const kept = changes.filter((change) => !change.added && !change.removed)
  const shared = kept.reduce((sum, change) => sum + change.value.length, 0)
  return {
    sameWords: areSameWords(from, to),
    shared: shared / Math.max(1, from.length, to.length),
    sameFigures: from.every((word) => !/\p{N}/u.test(word) || to.includes(word)),
  }
}

/** The stems of the words of a text. */
export interface Stems {
  /** In order. */
  list: readonly string[]
  /** How often each stands there. */
  counts: ReadonlyMap<string, number>
}

/** Compares the stems of the words of two texts. */
export function compareStems(before: Stems, after: Stems): StemWording {
  const [from, to] = [before.list, after.list]
  const [shorter, longer] = from.length < to.length ? [before, after] : [after, before]
  let common = 0
  for (const [stem, count] of shorter.counts) common += Math.min(count, longer.counts.get(stem) ?? 0)
  return {
    sameStems: from.length === to.length && from.every((stem, index) => stem === to[index]),
    contained: common / Math.max(1, shorter.list.length),
    size: shorter.list.length / Math.max(1, longer.list.length),
  }
}

/** `(see section 7.d.)` leads elsewhere and says nothing of its own. */
function withoutReferences(text: string): string {
  return text.replace(/\((?:also\s)?see\s(?:also\s)?(?:section|above|below|chapter|paragraph)[^()]*\)/gi, ' ')
}

/** What auxiliary verbs, and months, are forms of. */
const forms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    be: 'is are was were been',
    have: 'has had',
    do: 'does did',
    can: 'could',
    may: 'might',
    will: 'would',
    month: 'january february march april june july august september october november december',
  }).flatMap(([stem, words]) => words.split(' ').map((word) => [word, stem] as const)),
)

/** Makes a reader of the stems of texts that have many words in common: it looks at each word once. */
export function stemReader(): (text: string) => Stems {
  const known = new Map<string, string>()
  return (text) => {
    const list: string[] = []
    const counts = new Map<string, number>()
    for (const word of separated(withoutReferences(text))) {
      const stem = known.get(word) ?? stemOf(normalize(word))
      known.set(word, stem)
      if (stem === '') continue
      list.push(stem)
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    }
    return { list, counts }
  }
}

/** A word without the ending of its number or tense. */
function stemOf(word: string): string {
  const known = forms.get(word)
  if (known !== undefined || word.length < 4) return known ?? word
  return word
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/([b-df-hj-np-tv-z])\1ed$/, '$1')
    .replace(/(?:e[sd]|s|e)$/, '')
}

/** The words of a text, normalised. */
function words(text: string): string[] {
  return separated(text).map(normalize).filter(Boolean)
}

function separated(text: string): string[] {
  return text.split(/[\s\p{Pd}/]+/u)
}

/** So many words may have been run together or apart by mistake. */
const mostRunTogether = 4

/**
 * Whether the words of two texts are the same but for their spelling, in order; two may be run together, one apart.
 *
 * `reached` holds, for the first `n` words of the one, up to which words of the other they are the same.
 */
function areSameWords(from: readonly string[], to: readonly string[]): boolean {
  if (Math.abs(from.length - to.length) > mostRunTogether) return false
  const reached = [new Set([0])]
  for (let n = 0; n <= from.length; n++) {
    const one = from[n] ?? ''
    const two = one + (from[n + 1] ?? '')
    for (const at of reached[n] ?? []) {
      const next = to[at] ?? ''
      if (Math.abs(n - at) > mostRunTogether) continue
      if (isMisspelling(one, next)) reach(n + 1, at + 1)
      if (isMisspelling(one, next + (to[at + 1] ?? ''))) reach(n + 1, at + 2)
      if (isMisspelling(two, next)) reach(n + 2, at + 1)
    }
  }
  return reached[from.length]?.has(to.length) ?? false

  function reach(n: number, at: number): void {
    reached[n] ??= new Set()
    reached[n].add(at)
  }
}

/** Whether a word is another with a letter or two wrong; never where a figure differs. */
export function isMisspelling(one: string, other: string): boolean {
  if (one === other) return one !== ''
  if (/\p{N}/u.test(one + other)) return false
  if (Math.min(one.length, other.length) === 0 || Math.max(one.length, other.length) < 2) return false
  const allowed = Math.min(one.length, other.length) >= 8 ? 2 : 1
  return Math.abs(one.length - other.length) <= allowed && editDistance(one, other) <= allowed
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
