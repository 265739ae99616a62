/**
 * Two editions that say different things of one year: a baseline (`compared with 46 in 2015`) and what the edition of that
 * year said, or the same statement of a past year with another figure.
 *
 * Which statements are of the same thing no field of a claim says for certain. So they must have the same measure, unit,
 * class of what was counted and breakdown, and stand in sentences that are alike but for their figures; and both or neither
 * must be of a part of the year.
 */
import { compare } from '../amounts.ts'
import { cellName, cellOf } from '../cell.ts'
import { groupBy } from '../group.ts'
import { likeness } from '../likeness.ts'
import { isMovement } from '../movement.ts'
import type { ClaimRow, ReportRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'

/** How alike two sentences must be, without their figures, to speak of the same thing. */
const leastAlike = 0.5

/** What later editions say of a year that they do not cover, and an earlier edition said otherwise. */
export function differingBaselines(
  claims: readonly ClaimRow[],
  reports: readonly ReportRow[],
): Contradiction[] {
  const covered = new Map(reports.map(({ report, coverage_start }) => [report, coverage_start]))
  const isOfPast = (claim: ClaimRow) => {
    const start = covered.get(claim.report)
    const year = start ? Number(start.slice(0, 4)) : claim.edition
    return claim.year !== null && year !== null && claim.year < year && saysItsYear(claim)
  }
  const cells = groupBy(claims.filter(isFigureOfYear), (claim) => cellName(cellOf(claim)))
  const byId = new Map(claims.map((claim) => [`${claim.report} ${claim.claim}`, claim]))
  return [...cells.values()].flatMap((cell) =>
    cell.filter(isOfPast).flatMap((later) => contradictions(later, cell, byId)),
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

function contradictions(
  later: ClaimRow,
  cell: readonly ClaimRow[],
  byId: ReadonlyMap<string, ClaimRow>,
): Contradiction[] {
  const earlier = cell.filter(
    (claim) => (claim.edition ?? 0) < (later.edition ?? 0) && isCounterpart(later, claim),
  )
  if (earlier.some((claim) => compare(claim, later) !== 'differs')) return []
  const told = byId.get(`${later.report} ${later.relation_to}`)?.text ?? later.text
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
function isCounterpart(later: ClaimRow, earlier: ClaimRow): boolean {
  if (later.period === 'year' && earlier.period === 'year') return true
  return monthsIn(later.text) === monthsIn(earlier.text)
}

const month =
  /\b(?:January|February|March|April|May(?= \d| through| to)|June|July|August|September|October|November|December|first half|first (?:\w+ )?months|quarter)\b/g

function monthsIn(text: string): string {
  return [...new Set(text.match(month))].sort().join(' ')
}
