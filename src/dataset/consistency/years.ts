/**
 * A figure of the reporting period in a sentence that says another year.
 *
 *     Legal aid offices helped 437,000 migrant workers recover their wages in 2022.
 *                              ^^^^^^^ read as of the reporting period, 2023
 */
import { namesPartOfYear } from '../part-of-year.ts'
import type { ClaimRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'
import type { PlacedClaim, SentenceClaims } from './sentence.ts'

/** Figures whose year their own sentence contradicts: one finding for each sentence. */
export function contradictedYears(sentences: readonly SentenceClaims[]): Contradiction[] {
  return sentences.flatMap(({ text, claims }): Contradiction[] => {
    const year = onlyYear(text)
    if (year === null) return []
    const read = claims.filter((placed) => isOfPeriod(placed.claim) && placed.claim.year !== year.value)
    const contradicted = read.filter((placed) => isSaidOf(text, placed, year))
    const [first] = contradicted
    if (first === undefined) return []
    const quotes = contradicted.map(({ claim }) => claim.quote).join(', ')
    return [
      {
        rule: 'year-contradicts',
        claim: first.claim,
        other: null,
        message: `${quotes}: read as of ${first.claim.year}, in a sentence that says ${year.value}`,
      },
    ]
  })
}

function isOfPeriod({ period, status, year }: ClaimRow): boolean {
  return period === 'reporting-period' && status === null && year !== null
}

/** A year that a sentence says as a time, and where. */
interface SaidYear {
  value: number
  start: number
  end: number
}

/** What may say why a figure is of another time than the year beside it. */
const explaining =
  /\b(?:compar\w+|increas\w+|decreas\w+|declin\w+|drop\w*|rose|fell|up|down|more|fewer|less|than|versus|same period|previous|since|after|following|before|until|law|act|decree|constitution|code|regulation|policy|plan|survey|study|during the year|years? end|end of (?:the )?year)\b/i

/** The one year that a sentence names, where it is said as a time (`in 2020`) and nothing says that figures are of another. */
function onlyYear(text: string): SaidYear | null {
  const named = text.match(/\b(?:19|20)\d\d\b/g) ?? []
  const said = /\b[Ii]n ((?:19|20)\d\d)(?=[.,;]| were\b| was\b|$)/.exec(text)
  const [, year = ''] = said ?? []
  if (said === null || named.length > 1 || explaining.test(text.replace(/[’']/g, ''))) return null
  const rest = text.slice(0, said.index) + text.slice(said.index + said[0].length)
  return namesPartOfYear(rest)
    ? null
    : { value: Number(year), start: said.index, end: said.index + said[0].length }
}

/** Words that begin another clause, whose time is its own; and a participle behind its noun: `land occupied by police in 2009`. */
const clause =
  /[;:]|\b(?:who|whom|whose|which|that|when|while|where|had|if|for \w+ing|\p{L}+ed by|arrested|killed|convicted|sentenced)\b/iu

/** Whether a year is said of a figure: at the beginning of the sentence, or in the figure's own clause. */
function isSaidOf(text: string, { start, end }: PlacedClaim, year: SaidYear): boolean {
  if (year.start === 0) return true
  return year.start >= end && !clause.test(text.slice(end, year.start)) && start < year.start
}
