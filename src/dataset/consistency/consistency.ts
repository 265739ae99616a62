/**
 * Does it add up: figures that do not agree with one another, within a report and between editions.
 */
import type { ClaimRow, FindingRow, ReportRow } from '../tables.ts'
import { differingBaselines } from './baselines.ts'
import { differingConversions } from './conversions.ts'
import { findingRows } from './finding.ts'
import { differingMovements } from './moves.ts'
import { partsExceedingWhole } from './parts.ts'
import { sentencesOf } from './sentence.ts'
import { differingShares } from './shares.ts'
import { contradictedYears } from './years.ts'

/**
 * Looks for figures that do not agree.
 *
 * @param dataset The tables `reports` and `claims`, of one report or of many.
 * @returns Rows of the table `findings`, each with both claims, their sentences and pinpoints.
 * @example
 * ```ts
 * checkFigures(rowsOf(report, { file: 'laos.txt', sha256: '3f9a2c01…', bytes: 12_000, format: 'text' })) // []
 * ```
 */
export function checkFigures(dataset: {
  reports: readonly ReportRow[]
  claims: readonly ClaimRow[]
}): FindingRow[] {
  const sentences = sentencesOf(dataset.claims)
  const found = [
    ...partsExceedingWhole(sentences),
    ...differingBaselines(dataset.claims, dataset.reports),
    ...differingConversions(dataset.claims),
    ...differingShares(sentences),
    ...differingMovements(sentences),
    ...contradictedYears(sentences),
  ]
  return findingRows(found, dataset.reports)
}
