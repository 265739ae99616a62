/**
 * What kind each character is, and letters in one case: what words are found by.
 */
import { isDigit } from '../../read/characters.ts'

/** The kinds of characters; a sign is 0. */
export const kinds = { letter: 1, digit: 2, space: 3, money: 4 } as const

/** Above, what is no letter in one case is rare: ideographic spaces, and the mark of byte order. */
export const lettersEnd = 0x2200

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
