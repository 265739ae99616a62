/**
 * What the lines before the first paragraph say of a document that has no header: the name of the case.
 */
import { isCaseName } from './names.ts'

/** `CASE OF SALAH SHEEKH v. THE NETHERLANDS` → `SALAH SHEEKH v. THE NETHERLANDS`; null where no line names a case. */
export function caseInCaption(caption: readonly string[]): string | null {
  const line = caption.find(
    (text) =>
      text.length < longestName && isCaseName(text) && /\s(?:v|vs|c)\.?\s|^(?:matter of|in re)\b/i.test(text),
  )
  return line?.replace(/^(?:case of|affaire) /i, '') ?? null
}

/** No name of a case is longer. */
const longestName = 200

/**
 * The name of a case by its parties, each before its role:
 *
 *     Between · A. B. · Appellant · and · THE MINISTER · Respondent
 *
 * @param lines The lines of the caption.
 * @returns `A. B. v THE MINISTER`; null where two roles do not stand there.
 */
export function caseByParties(lines: readonly string[]): string | null {
  const parts = lines.flatMap((line) => line.split(beforeRole))
  const first = parts.findIndex(isRole)
  const second = parts.findIndex((line, place) => place > first && isRole(line))
  const start = parts.slice(0, first).findLastIndex((line) => /^between\b/i.test(line))
  // Where no role is printed, the parties stand on either side of a `v`.
  const versus = parts.findIndex((line) => /^v(?:s?\.|ersus)?$/i.test(line))
  if (second === -1 ? versus < 1 : first < 1) return null
  const [one, other] =
    second === -1
      ? [parts.slice(versus - 1, versus), parts.slice(versus + 1, versus + 2)]
      : [parts.slice(start === -1 ? first - 1 : start, first), parts.slice(first + 1, second)]
  const names = [nameOf(one), nameOf(other)]
  return names.includes(null) ? null : names.join(' v ')
}

const roleWords = '(?:appellant|applicant|petitioner|plaintiff|claimant|respondent|defendant)s?(?:\\(s\\))?'

const role = new RegExp(`^[([]?(?:first |second )?${roleWords}[)\\],.]*$`, 'i')

/** `JOHN DOE, Petitioner,` */
const beforeRole = new RegExp(`, (?=${roleWords}[.,]*$)`, 'i')

/** `Appellants`, `(Respondent)`: what a party is in a case. */
function isRole(line: string): boolean {
  return role.test(line)
}

/** Whether a text ends with a party or its role, or with the `v.` between two. */
export function endsWithParty(text: string): boolean {
  const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf(', ')) + 1).trim()
  return isRole(last) || /^v\.?$/i.test(last)
}

/** The first of the parties on a side, and whether there are others. */
function nameOf(lines: readonly string[]): string | null {
  const names = lines
    .map((line) => line.replace(/^between\b:? ?/i, '').replace(/,$| \(C\W\d{1,4}\/\d\d\),?$/, ''))
    .filter((line) => line !== '' && !/^\W*(?:(?:and|v\.?|vs\.?|versus)\W*)?$|^\([^)]*\)$/i.test(line))
  const [name] = names
  if (name === undefined || name.length > longestName) return null
  return names.length > 1 ? `${name} and others` : name
}
