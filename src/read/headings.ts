import { isLower, isUpper } from './characters.ts'
import { headerLabel } from './labels.ts'

/**
 * Whether a line of plain text looks like a heading.
 *
 * Upper case is a heading anywhere (`RECOMMENDATIONS FOR LAOS`), and so is a narrative's first line
 * (`LAOS: Tier 2 Watch List`, `Laos (Tier 2)`). A short line in other case is one where it stands between blank
 * lines and does not end as a sentence does (`Violence against Muslims`).
 *
 * @param line One line without the white space around it.
 * @param alone Whether blank lines stand before and after it.
 */
export function isHeadingLine(line: string, alone: boolean): boolean {
  if (headerLabel(line)) return false
  if (isTierLine(line)) return true
  if (!startsAsHeading(line) || '.,;:?!|'.includes(line.charAt(line.length - 1))) return false
  if (isUpperCase(line)) return true
  return alone && line.length <= longestTitle && !line.includes(': ') && !line.includes('. ')
}

/** `LAOS: TIER 2 WATCH LIST`, `BRAZIL (Tier 2)`, `Somalia: Special Case`. */
export function isTierLine(line: string): boolean {
  return /^[^.!?]{2,60}[:(] ?(?:tier [123]|special case)(?: watch ?list)?\)?$/i.test(line)
}

const longestTitle = 80

function startsAsHeading(line: string): boolean {
  const first = line.charAt(0)
  return isUpper(first) || (first >= '0' && first <= '9')
}

/** Has no lower-case letter, and at least three letters. */
function isUpperCase(line: string): boolean {
  let letters = 0
  for (const character of line) {
    if (isLower(character)) return false
    if (isUpper(character)) letters++
  }
  return letters >= 3
}
