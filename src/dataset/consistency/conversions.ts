/**
 * A conversion far from the other conversions of its report.
 *
 *     fined 10 million CFA francs ($17, 182)      588,235 a dollar
 *     fines of up to 25 million CFA francs ($43,000)    581 a dollar, as everywhere else in the report
 *
 * The rate of a report is the median of its conversions between two currencies; of two conversions, which have no middle,
 * each is the measure of the other.
 */
import { groupBy } from '../group.ts'
import type { ClaimRow } from '../tables.ts'
import type { Contradiction } from './finding.ts'

/** How far from the others a conversion may be: within a year most currencies lose less than a fifth, and sums are rounded. */
const tolerance = 1.25

interface Conversion {
  claim: ClaimRow
  original: ClaimRow
  /** Units of the original's currency for one of the conversion's. */
  rate: number
}

/** Conversions that are far from the others of their report. */
export function differingConversions(claims: readonly ClaimRow[]): Contradiction[] {
  const pairs = groupBy(
    conversionsIn(claims),
    ({ claim, original }) => `${claim.report} ${original.unit} ${claim.unit}`,
  )
  return [...pairs.values()].flatMap(outliers)
}

function conversionsIn(claims: readonly ClaimRow[]): Conversion[] {
  const byId = new Map(claims.map((claim) => [`${claim.report} ${claim.claim}`, claim]))
  return claims.flatMap((claim): Conversion[] => {
    const original = byId.get(`${claim.report} ${claim.relation_to}`)
    if (claim.relation !== 'conversion-of' || original === undefined) return []
    const rate = rateOf(original, claim)
    return rate === null ? [] : [{ claim, original, rate }]
  })
}

function rateOf(original: ClaimRow, conversion: ClaimRow): number | null {
  const one = original.value ?? original.max ?? original.min
  const other = conversion.value ?? conversion.max ?? conversion.min
  return one && other ? one / other : null
}

function outliers(conversions: readonly Conversion[]): Contradiction[] {
  const sorted = [...conversions].sort((one, other) => one.rate - other.rate)
  const [low] = sorted
  const high = sorted.at(-1)
  if (low === undefined || high === undefined || !isFar(low.rate, high.rate)) return []
  if (sorted.length === 2) return [contradiction(high, low)]
  const middle = sorted[Math.floor(sorted.length / 2)] ?? low
  return conversions.filter(({ rate }) => isFar(rate, middle.rate)).map((one) => contradiction(one, middle))
}

function isFar(one: number, other: number): boolean {
  return Math.max(one, other) > tolerance * Math.min(one, other)
}

function contradiction(one: Conversion, other: Conversion): Contradiction {
  const rate = ({ rate: number }: Conversion) => Number(number.toPrecision(4)).toLocaleString('en-US')
  return {
    rule: 'conversion-differs',
    claim: one.claim,
    other: other.claim,
    message: `${one.original.quote} (${one.claim.quote}) makes ${rate(one)} ${one.original.unit} for one ${one.claim.unit}, but ${other.original.quote} (${other.claim.quote}) makes ${rate(other)}`,
  }
}
