/**
 * How the rules ask about tokens and words.
 */
import { Kind, type Tokens } from './scan.ts'
import { capacity, word } from './words.ts'

/** Word ids of a list of words. */
export function ids(list: string): number[] {
  return list.split(' ').map(word)
}

/** Whether token `i` exists and is one of the words. */
export function isOneOf(t: Tokens, i: number, words: readonly number[]): boolean {
  if (i < 0 || i >= t.length) return false
  const id = t.word[i]
  for (let k = 0; k < words.length; k++) if (words[k] === id) return true
  return false
}

/** A set of words as a column over word ids: one load to ask whether a word is in it. */
export function wordSet(list: string): Uint8Array {
  const set = new Uint8Array(capacity)
  for (const spelled of list.split(/\s+/)) if (spelled !== '') set[word(spelled)] = 1
  return set
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
