/**
 * Characters as the scanner sees them: what kind each is, letters in one case, and the way from letters to a word.
 */
import { isDigit } from '../read/characters.ts'
import { bytes } from './lexicon/bytes.ts'
import { hashSeed, hashStep } from './lexicon/hash.ts'
import { fold, kindOf } from './lexicon/letters.ts'
import { find } from './lexicon/lexicon.ts'
import * as table from './lexicon/table.ts'

export { fold, kindOf, kinds } from './lexicon/letters.ts'

/** The kind of every UTF-16 code unit, and the small form of those that are letters (0 for all others). */
interface Characters {
  kind: Uint8Array
  letters: Uint16Array
}

/** The tables of all UTF-16 code units. */
export const characters: Characters = tabulate()

function tabulate(): Characters {
  const kind = new Uint8Array(0x10000)
  const letters = new Uint16Array(0x10000)
  kind.set(new Uint8Array(bytes(table.characterKinds)))
  letters.set(new Uint16Array(bytes(table.smallLetters)))
  for (const code of [0x3000, 0xfeff]) kind[code] = kindOf(code)
  return { kind, letters }
}

/** The word id of `text.slice(from, to)` in small letters; 0 where no lexicon holds it. */
export function lookUp(text: string, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = hashStep(hash, fold(text.charCodeAt(i)))
  return find(hash)
}

/** How many digits stand from `i` on. */
export function digitsFrom(text: string, i: number, to: number): number {
  let n = 0
  while (i + n < to && isDigit(text.charCodeAt(i + n))) n++
  return n
}
