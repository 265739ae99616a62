/**
 * Two claims that do not agree → a row of `findings`, which quotes both sentences.
 */
import { finding } from '../finding.ts'
import type { ClaimRow, FindingRow, ReportRow } from '../tables.ts'

/** The names of the rules, and what each says to do. */
export const advice = {
  'parts-exceed-whole': 'Read both: a part may be of another whole, or one of the figures is wrong.',
  'baseline-differs':
    'Read both: the figure was revised, or the editions count different things. Cite the edition that you take it from.',
  'conversion-differs':
    'Read both: one sum or its currency is wrong, or they were converted at rates of different times.',
  'share-differs': 'Read both: the share, the count or its whole is wrong, or the share is of another whole.',
  'share-without-counts':
    'Look for the counts elsewhere in the report or in its source before you use the share.',
  'year-contradicts': 'Read the sentence: the figure may be of the year that it names.',
} as const satisfies Record<string, string>

/** The name of a rule. */
export type ConsistencyRule = keyof typeof advice

/** What a finding tells of a claim. */
export type ComparedClaim = Pick<ClaimRow, 'report' | 'claim' | 'pinpoint' | 'text'>

/** Two claims that do not agree, and why. */
export interface Contradiction {
  rule: ConsistencyRule
  claim: ComparedClaim
  /** The claim that it does not agree with; null where its own sentence contradicts it. */
  other: ComparedClaim | null
  message: string
}

/** The rows of contradictions. */
export function findingRows(
  found: readonly Contradiction[],
  reports: readonly Pick<ReportRow, 'report' | 'file'>[],
): FindingRow[] {
  const files = new Map(reports.map(({ report, file }) => [report, file]))
  return found.map(({ rule, claim, other, message }) => ({
    ...finding(
      files.get(claim.report) ?? '',
      claim.report,
      rule === 'share-without-counts' ? 'note' : 'warning',
      { rule, message, advice: advice[rule] },
    ),
    claim: claim.claim,
    pinpoint: claim.pinpoint,
    text: claim.text,
    other_report: other?.report ?? null,
    other_claim: other?.claim ?? null,
    other_pinpoint: other?.pinpoint ?? null,
    other_text: other?.text ?? null,
  }))
}
