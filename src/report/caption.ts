/**
 * What the lines before the first paragraph say of a document that has no header: the name of the case, the symbol.
 */
import { firstOf } from './first-of.ts'
import { isCaseName } from './names.ts'

/** `CASE OF SALAH SHEEKH v. THE NETHERLANDS` → `SALAH SHEEKH v. THE NETHERLANDS`; null where no line names a case. */
export function caseInCaption(caption: readonly string[]): string | null {
  const line = caption.find(
    (text) => text.length < longestName && isCaseName(text) && /\s(?:v|vs|c)\.?\s/i.test(text),
  )
  return line?.replace(/^(?:case of|affaire) /i, '') ?? null
}

/** No name of a case is longer. */
const longestName = 200

/** `CEDAW/C/58/D/22/2009`, `NGA106359.E`, `Application no. 1948/04`; null where no line is one. */
export function symbolInCaption(caption: readonly string[]): string | null {
  return firstOf(caption, (line) =>
    firstOf(patterns, (pattern) => pattern.exec(line.slice(0, longestName))?.[1] ?? null),
  )
}

const patterns: readonly RegExp[] = [
  /^(?:United Nations )?((?:A|S|E|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW|HRI|ST)\/[A-Z\d][\w./-]{2,40}(?: \(\d{4}\))?)(?: \* ?)?$/,
  /^([A-Z]{3}\d{4,6}\.(?:E|F|EF|FE|EX))$/,
  /^\(?(Applications? nos?\. \d{1,6}\/\d\d(?:(?:,| and) \d{1,6}\/\d\d){0,9})/,
]
