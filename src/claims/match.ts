/**
 * How the rules ask about tokens and words.
 */
import { Kind, type Tokens } from './scan.ts'
import { capacity, word } from './words.ts'

/** Word ids of a list of words. */
export function ids(list: string): number[] {
  return list.split(' ').map(word)
}

/**
 * Whether token `i` exists and is one of the words. For more than six words make a {@link wordSet}: an array of them
 * would be made anew at each question.
 */
export function isOneOf(
  t: Tokens,
  i: number,
  first: number,
  second = -1,
  third = -1,
  fourth = -1,
  fifth = -1,
  sixth = -1,
): boolean {
  if (i < 0 || i >= t.length) return false
  const id = t.word[i]
  return id === first || id === second || id === third || id === fourth || id === fifth || id === sixth
}

/** Whether token `i` exists and its word is in the set. */
export function isIn(t: Tokens, i: number, set: Uint8Array): boolean {
  return i >= 0 && i < t.length && set[t.word[i] as number] === 1
}

/** A set of words as a column over word ids: one load to ask whether a word is in it. */
export function wordSet(list: string): Uint8Array {
  const set = emptySet()
  for (const spelled of list.split(/\s+/)) if (spelled !== '') set[word(spelled)] = 1
  return set
}

/** Sets are cut from blocks of memory: there are hundreds, and each would cost as much to make as a block. */
const block = 64 * capacity
let free: Uint8Array = new Uint8Array(0)

function emptySet(): Uint8Array {
  if (free.length === 0) free = new Uint8Array(block)
  const set = free.subarray(0, capacity)
  free = free.subarray(capacity)
  return set
}

/** The words of several sets as one. */
export function unionOf(...sets: readonly Uint8Array[]): Uint8Array {
  const union = emptySet()
  for (const set of sets) for (let id = 0; id < capacity; id++) if (set[id] === 1) union[id] = 1
  return union
}

/** A bare run of digits that is a year: 1500 to 2100. */
export function isYear(t: Tokens, i: number): boolean {
  const value = t.value[i] as number
  return (
    t.kind[i] === Kind.number &&
    t.digits[i] === 4 &&
    (t.form[i] as number) === 0 &&
    value >= 1500 &&
    value <= 2100
  )
}
