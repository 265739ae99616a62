/**
 * The fingerprint of a text: 40 bits in eight characters that a person can read aloud.
 *
 * FNV-1a with 64 bits (Fowler, Noll, Vo; IETF draft-eastlake-fnv) over the UTF-8 bytes of the normalised text,
 * folded to 40 bits by XOR as that draft has it, written in Crockford's base 32, lower case, high bits first.
 * It is no protection against forgery: it tells whether a text is the same. Two given texts share a fingerprint
 * once in 2⁴⁰; some two of a report's 1,000 places once in two million reports.
 */
import { checkArgument, text as textCheck, wholeNumber } from '../arguments.ts'
import { normalize } from './normalize.ts'

/** Crockford's base 32: no i, l, o or u. */
const digits = '0123456789abcdefghjkmnpqrstvwxyz'

/**
 * Computes the fingerprint of a text, which is the same for every text that normalises to the same.
 *
 * @param text Any text; it is normalised first.
 * @returns Eight characters of Crockford's base 32, in lower case.
 * @example
 * ```ts
 * fingerprint('The “anti-trafficking” law') === fingerprint('THE ANTI–TRAFFICKING LAW') // true
 * ```
 */
export function fingerprint(text: string): string {
  checkArgument('fingerprint', 'the text', text, textCheck)
  return hash(normalize(text))
}

/**
 * The fingerprint of a claim or of a quote in a sentence: of the sentence, the quote, and which occurrence of it.
 *
 * The three stand on lines of their own: the normalised sentence, the normalised quote, and the number in digits.
 *
 * @param sentence The sentence's text.
 * @param quote The words in it.
 * @param occurrence Which occurrence of the normalised quote in the normalised sentence, from 1.
 */
export function claimFingerprint(sentence: string, quote: string, occurrence: number): string {
  checkArgument('claimFingerprint', 'the sentence', sentence, textCheck)
  checkArgument('claimFingerprint', 'the quote', quote, textCheck)
  checkArgument('claimFingerprint', 'the occurrence', occurrence, wholeNumber(1))
  return hash(`${normalize(sentence)}\n${normalize(quote)}\n${occurrence}`)
}

const encoder = new TextEncoder()

function hash(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (const byte of encoder.encode(text)) {
    low = (low ^ byte) >>> 0
    // The prime is 2⁴⁰ + 0x1b3; a product of 32 and 9 bits is exact in a double.
    const product = low * 0x1b3
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0
    low = product >>> 0
  }
  return base32((high & 0xff) * 0x1_0000_0000 + ((low ^ (high >>> 8)) >>> 0))
}

function base32(bits: number): string {
  let text = ''
  for (let rest = bits, place = 0; place < 8; place++) {
    text = digits.charAt(rest % 32) + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/**
 * Reads a fingerprint that a person may have typed: upper case, `o` for `0`, `i` or `l` for `1`.
 *
 * @returns The fingerprint as it is written; null where it is none.
 */
export function readFingerprint(text: string): string | null {
  const written = text.toLowerCase().replace(/o/g, '0').replace(/[il]/g, '1')
  return written.length === 8 && [...written].every((digit) => digits.includes(digit)) ? written : null
}
