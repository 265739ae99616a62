/**
 * A row of the table `findings`.
 */
import type { FindingRow } from './tables.ts'

/** What was found about a file, or one of its reports: of no line and no claim, unless the caller adds them. */
export function finding(
  file: string,
  report: string | null,
  severity: FindingRow['severity'],
  { rule, message, advice }: Pick<FindingRow, 'rule' | 'message' | 'advice'>,
): FindingRow {
  return {
    report,
    file,
    rule,
    severity,
    line: null,
    column: null,
    message,
    advice,
    claim: null,
    pinpoint: null,
    text: null,
    other_report: null,
    other_claim: null,
    other_pinpoint: null,
    other_text: null,
  }
}
