/**
 * Does it add up: figures that do not agree with one another, within a report and between editions.
 */
import { checkArgument } from '../../arguments.ts'
import { claimTables } from '../arguments.ts'
import type { ClaimRow, FindingRow, ReportRow } from '../tables.ts'
import { differingBaselines, figuresOfYears } from './baselines.ts'
import { differingConversions } from './conversions.ts'
import { findingRows } from './finding.ts'
import { differingMovements } from './moves.ts'
import { partsExceedingWhole } from './parts.ts'
import { sentencesOf } from './sentence.ts'
import { differingShares } from './shares.ts'
import { contradictedYears } from './years.ts'

/** The tables in which figures are compared. */
export interface ClaimTables {
  reports: readonly ReportRow[]
  claims: readonly ClaimRow[]
}

/**
 * Looks for figures that do not agree.
 *
 * @param dataset The tables `reports` and `claims`, of one report or of many.
 * @returns Rows of the table `findings`, each with both claims, their sentences and pinpoints: first those within a report,
 *   then those between editions.
 * @example
 * ```ts
 * checkFigures(rowsOf(report, { file: 'laos.txt', sha256: '3f9a2c01…', bytes: 12_000, format: 'text' })) // []
 * ```
 */
export function checkFigures(dataset: ClaimTables): FindingRow[] {
  checkArgument('checkFigures', 'the data set', dataset, claimTables)
  return [...checkReport(dataset), ...checkEditions(dataset)]
}

/** Figures of one report that do not agree with others of the same report. */
export function checkReport({ reports, claims }: ClaimTables): FindingRow[] {
  const sentences = sentencesOf(claims)
  const found = [
    ...partsExceedingWhole(sentences),
    ...differingConversions(claims),
    ...differingShares(sentences),
    ...differingMovements(sentences),
    ...contradictedYears(sentences),
  ]
  return findingRows(found, reports)
}

/** Figures that two editions of a series on the same country give differently. */
function checkEditions({ reports, claims }: ClaimTables): FindingRow[] {
  const editions = new Map(reports.map((report) => [report.report, report]))
  return findingRows(differingBaselines(figuresOfYears(claims, editions)), reports)
}
