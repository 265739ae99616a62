/**
 * The hash by which words are found: letters in one case, one apostrophe, one dash, folded into 32 bits.
 */

/** The start value of a word's hash; {@link hashStep} takes it one character further. */
export const hashSeed = 17

/** FNV-like multiplication over folded UTF-16 code units. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193) ^ (hash >>> 15)
}

/** The hash of a spelling in small letters. */
export function hashOf(spelling: string): number {
  let hash = hashSeed
  for (let i = 0; i < spelling.length; i++) hash = hashStep(hash, spelling.charCodeAt(i))
  return hash
}
