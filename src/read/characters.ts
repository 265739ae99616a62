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
  return character !== character.toLowerCase()
}

/** A lower-case letter. */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase()
}

/** A decimal digit of the ASCII range. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
