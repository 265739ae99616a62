/**
 * Characters that a reader does not see, or that change what is seen around them: a page shows them as what they are.
 */

/**
 * Control characters but tabs and line ends, marks and overrides of the writing direction, tags, noncharacters, and
 * halves of surrogate pairs. Joiners and soft hyphens belong to the spelling of words and are left.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** A stretch of a text: words as they stand, or one character by its number. */
export type Stretch = { text: string } | { character: string; name: string }

/** Cuts a text into words and unseen characters. */
export function stretches(text: string): Stretch[] {
  const found: Stretch[] = []
  let end = 0
  for (const { index, 0: character } of text.matchAll(unseen)) {
    if (index > end) found.push({ text: text.slice(end, index) })
    found.push({ character, name: nameOf(character) })
    end = index + character.length
  }
  if (end < text.length) found.push({ text: text.slice(end) })
  return found
}

/** `U+202E` */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** The same as plain text, for where there is no markup: `‹U+202E›`. */
export function plain(text: string): string {
  return stretches(text)
    .map((stretch) => ('text' in stretch ? stretch.text : `‹${stretch.name}›`))
    .join('')
}

/** An address that a page may link to; null for any other. */
export function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null
}
