/**
 * Characters as the scanner sees them: what kind each is, letters in one case, and the way from letters to a word.
 */
import { isDigit } from '../read/characters.ts'
import { hashSeed, hashStep } from './lexicon/hash.ts'
import { find } from './lexicon/lexicon.ts'

/** The kinds of characters; a sign is 0. */
export const kinds = { letter: 1, digit: 2, space: 3, money: 4 } as const

/** The kind of every UTF-16 code unit, and the small form of those that are letters (0 for all others), made at first use. */
interface Characters {
  kind: Uint8Array
  letters: Uint16Array
}

/** The tables of all UTF-16 code units. */
export const characters: Characters = tabulate()

function tabulate(): Characters {
  const kind = new Uint8Array(0x10000)
  const letters = new Uint16Array(0x10000)
  for (let code = 0; code < 0x2200; code++) {
    kind[code] = kindOf(code)
    if (kind[code] === kinds.letter) letters[code] = fold(code)
  }
  // Above, what is no letter in one case is rare: ideographic spaces, and the mark of byte order.
  for (const code of [0x3000, 0xfeff]) kind[code] = kindOf(code)
  return { kind, letters }
}

/** The kind of any UTF-16 code unit: 0 for signs. */
export function kindOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return kinds.letter
  if (isDigit(code)) return kinds.digit
  if (code === 36 || code === 37) return kinds.money
  if (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  )
    return kinds.space
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029) return kinds.space
  if ((code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20cf)) return kinds.money
  if (code >= 0xbc && code <= 0xbe) return kinds.digit // ¼ ½ ¾
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? 0 : kinds.letter
  return code >= 0x370 && code <= 0x1fff ? kinds.letter : 0
}

/** The word id of `text.slice(from, to)` in small letters; 0 where no lexicon holds it. */
export function lookUp(text: string, from: number, to: number): number {
  let hash = hashSeed
  for (let i = from; i < to; i++) hash = hashStep(hash, fold(text.charCodeAt(i)))
  return find(hash)
}

/** Small letters; one apostrophe, one quotation mark, one dash. */
export function fold(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  if (code < 128) return code
  if (code === 0x2019 || code === 0x2018 || code === 0x02bc) return 39
  if (code === 0x201c || code === 0x201d || code === 0x201e) return 34
  if (code === 0x2010 || code === 0x2011 || code === 0xad) return 45
  if (code === 0x2012 || code === 0x2212) return 0x2013
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32
  if (code < 0x100 || code > 0x1fff) return code
  const small = String.fromCharCode(code).toLowerCase()
  return small.length === 1 ? small.charCodeAt(0) : code
}

/** How many digits stand from `i` on. */
export function digitsFrom(text: string, i: number, to: number): number {
  let n = 0
  while (i + n < to && isDigit(text.charCodeAt(i + n))) n++
  return n
}
