/** White space as JavaScript's `\s` has it, for one UTF-16 code unit. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return isPlainSpace(code)
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680
  )
}

/** The same of ASCII alone: what HTML and Markdown know as white space. */
export function isPlainSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** An upper-case letter. */
export function isUpper(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 0x80 ? code >= 65 && code <= 90 : character !== character.toLowerCase()
}

/** A lower-case letter. */
export function isLower(character: string): boolean {
  const code = character.charCodeAt(0)
  return code < 0x80 ? code >= 97 && code <= 122 : character !== character.toUpperCase()
}

/** A decimal digit of the ASCII range. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Marks that open an item of a list and do nothing else, among them the private characters of word processors. */
export const bullets = '•‣▪▫●○◦■⁃\uf0b7\uf0a7'

/** A stretch of a text; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A stretch of a text without the white space around it. */
export function trimmed(text: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

/** Where the white space ends that begins at an offset. */
export function skipSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** White space of every kind and length becomes single spaces; a text that has no other is given back as it is. */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}
