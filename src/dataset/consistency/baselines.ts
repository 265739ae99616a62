/**
 * Two editions that say different things of one year: a baseline (`compared with 46 in 2015`) and what the edition of that
 * year said, or the same statement of a past year with another figure.
 *
 * Which statements are of the same thing no field of a claim says for certain. So they must have the same measure, unit,
 * class of what was counted and breakdown, and stand in sentences that are alike but for their figures; and both or neither
 * must be of a part of the year.
 */
import { type Amount, compare } from '../amounts.ts'
import { cellName, cellOf } from '../cell.ts'
import { groupBy } from '../group.ts'
import { likeness } from '../likeness.ts'
import { isMovement } from '../movement.ts'
import type { ClaimRow, ReportRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'

/** How alike two sentences must be, without their figures, to speak of the same thing. */
const leastAlike = 0.5

/** What a report is compared with others by. */
export type Edition = Pick<ReportRow, 'report' | 'file' | 'coverage_start'>

/** What is kept of a claim until those of all editions are there: few of its columns, so that many claims have room. */
export interface FigureOfYear
  extends Amount,
    Pick<ClaimRow, 'report' | 'edition' | 'claim' | 'year' | 'period' | 'quote' | 'text' | 'pinpoint'> {
  /** The name of its cell. */
  cell: string
  /** Of a figure of a year before its report's, the sentence that tells what it is a figure of. */
  told: string | null
}

/**
 * The figures of single years.
 *
 * @param claims All claims of some reports.
 * @param editions At least these reports, by their ids.
 */
export function figuresOfYears(
  claims: readonly ClaimRow[],
  editions: ReadonlyMap<string, Edition>,
): FigureOfYear[] {
  const byId = new Map(claims.map((claim) => [`${claim.report} ${claim.claim}`, claim]))
  const isOfPast = (claim: ClaimRow) => {
    const start = editions.get(claim.report)?.coverage_start
    const year = start ? Number(start.slice(0, 4)) : claim.edition
    return claim.year !== null && year !== null && claim.year < year && saysItsYear(claim)
  }
  return claims.filter(isFigureOfYear).map((row) => {
    const { report, edition, claim, year, period, quote, text, pinpoint } = row
    const { value, min, max, life, comparator, status } = row
    const told = isOfPast(row) ? (byId.get(`${report} ${row.relation_to}`)?.text ?? text) : null
    const cell = cellName(cellOf(row))
    const figure = { value, min, max, life, comparator, status }
    return Object.assign(figure, { report, edition, claim, year, period, quote, text, pinpoint, cell, told })
  })
}

/** What later editions say of a year that they do not cover, and an earlier edition said otherwise. */
export function differingBaselines(figures: readonly FigureOfYear[]): Contradiction[] {
  return [...groupBy(figures, ({ cell }) => cell).values()].flatMap((cell) =>
    cell.flatMap((later) => (later.told === null ? [] : contradictions(later, later.told, cell))),
  )
}

function isFigureOfYear(claim: ClaimRow): boolean {
  const { status, year, edition, measure } = claim
  return (
    status !== 'unreported' && year !== null && edition !== null && measure !== 'other' && !isMovement(claim)
  )
}

/** Whether its own words say of which year a claim is, or what it is compared with: else its year was carried on to it. */
function saysItsYear({ relation, text, year }: ClaimRow): boolean {
  return relation === 'baseline-of' || text.includes(String(year))
}

function contradictions(later: FigureOfYear, told: string, cell: readonly FigureOfYear[]): Contradiction[] {
  const earlier = cell.filter(
    (claim) => (claim.edition ?? 0) < (later.edition ?? 0) && isCounterpart(later, claim),
  )
  if (earlier.some((claim) => compare(claim, later) !== 'differs')) return []
  const ranked = earlier
    .map((claim) => ({ claim, alike: likeness(told, claim.text) }))
    .filter(({ alike }) => alike >= leastAlike)
    .sort((one, other) => (other.claim.edition ?? 0) - (one.claim.edition ?? 0) || other.alike - one.alike)
  const [best] = ranked
  if (best === undefined) return []
  return [
    {
      rule: 'baseline-differs',
      claim: later,
      other: best.claim,
      message: `of ${later.year} the edition of ${later.edition} says ${later.quote}, the edition of ${best.claim.edition} ${best.claim.quote}`,
    },
  ]
}

/** Whether two claims can be of the same part of the year: they name the same months, or say its year themselves. */
function isCounterpart(later: FigureOfYear, earlier: FigureOfYear): boolean {
  if (later.period === 'year' && earlier.period === 'year') return true
  return monthsIn(later.text) === monthsIn(earlier.text)
}

const month =
  /\b(?:January|February|March|April|May(?= \d| through| to)|June|July|August|September|October|November|December|first half|first (?:\w+ )?months|quarter)\b/g

function monthsIn(text: string): string {
  return [...new Set(text.match(month))].sort().join(' ')
}
