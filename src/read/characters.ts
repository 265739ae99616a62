/** White space as JavaScript's `\s` has it, for one UTF-16 code unit. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
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

/** A mark that opens an item of a list and nothing else: `•`, `▪`, `●`, and the private characters of word processors. */
export function isBullet(code: number): boolean {
  return (
    code === 0x2022 ||
    code === 0x2023 ||
    code === 0x25aa ||
    code === 0x25ab ||
    code === 0x25cf ||
    code === 0x25cb ||
    code === 0x25e6 ||
    code === 0x25a0 ||
    code === 0x2043 ||
    code === 0xf0b7 ||
    code === 0xf0a7
  )
}

/** White space of every kind and length becomes single spaces; a text that has no other is given back as it is. */
export function foldSpace(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ')
}
