/**
 * What people decided of claims, in a data set: kept in its folder for those who read, put into each report before its rows
 * are made, and told of where it has no place.
 *
 * An anchor does not say of which report it is, and what one edition says the next may say again. So a correction is put
 * where it names the report by its citation key, or else where its words stand exactly as and where they stood; and where that
 * is in reports of several keys, nothing is written before it names one.
 */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { textModel } from '../anchors/text.ts'
import { toCsl } from '../cite/csl.ts'
import type { Tellings } from '../claims/sources/tellings.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { sourcesOf } from '../export/sources.ts'
import { places } from '../report/places.ts'
import { applyCorrections } from '../review/apply.ts'
import type { Correction } from '../review/correction.ts'
import type { Unresolved } from '../review/place.ts'
import type { Report } from '../types.ts'
import { DatasetError } from './dataset-error.ts'
import type { Entry, Planned } from './entries.ts'
import { finding } from './finding.ts'
import { type FileRows, partsFolder } from './parts.ts'
import { type Origin, rowsWith } from './rows.ts'
import type { FindingRow } from './tables.ts'
import { writeWhole } from './unfinished.ts'

function pathOf(folder: string, checksum: string): string {
  return join(folder, partsFolder, `corrections-${checksum}.json`)
}

/** Keeps corrections for those who read. @returns Their checksum; undefined where there are none. */
export async function keepCorrections(
  folder: string,
  corrections: readonly Correction[],
): Promise<string | undefined> {
  if (corrections.length === 0) return undefined
  const json = JSON.stringify(corrections)
  const checksum = createHash('sha256').update(json).digest('hex')
  await writeWhole(folder, pathOf(folder, checksum), json)
  return checksum
}

/** The corrections that were kept. */
export async function correctionsKept(folder: string, checksum: string): Promise<Correction[]> {
  return JSON.parse(await readFile(pathOf(folder, checksum), 'utf8'))
}

/** The rows of a report as it was decided, and which of the corrections are of it. */
export function withCorrections(
  report: Report,
  tellings: Tellings,
  origin: Origin,
  { corrections, codebook }: { corrections: readonly Correction[]; codebook: Codebook | undefined },
): FileRows {
  const key = toCsl(report).id
  const own = [...corrections.entries()].filter(([, one]) => isOf(one, report, key))
  const decided = own.map(([, correction]) => correction)
  const { report: corrected, unresolved } = applyCorrections(report, decided, { codebook })
  const rows = rowsWith(corrected, sourcesOf(corrected, tellings), origin)
  const id = rows.reports[0]?.report ?? null
  const findings = [...rows.findings, ...unresolved.map((one) => unresolvedFinding(one, id, origin.file))]
  return { rows: { ...rows, findings }, corrections: own.map(([index]) => ({ index, key })) }
}

function isOf({ report: named, anchor }: Correction, report: Report, key: string): boolean {
  if (named !== undefined) return named === key
  const { start, end } = anchor.position
  const model = textModel(report)
  return model.value.slice(start, end) === anchor.quote.exact && places(report).has(anchor.path)
}

function unresolvedFinding(
  { correction, message }: Unresolved,
  report: string | null,
  file: string,
): FindingRow {
  return finding(file, report, 'warning', {
    rule: 'correction-left-out',
    message: `${nameOf(correction)} is left out: ${message}`,
    advice: 'decide it again on this copy, or take its row away',
  })
}

/** `The correction of value of “seven” by ab` */
function nameOf({ coder, field, quote, report }: Correction): string {
  const of = report === undefined ? '' : ` in ${report}`
  return `The correction of ${field} of “${quote}”${of} by ${coder}`
}

/**
 * A finding for each correction that is of none of the reports.
 *
 * @throws DatasetError where one that names no report may be of several.
 */
export function unplacedFindings(entries: readonly Entry[], corrections: readonly Correction[]): Planned[] {
  const placed = new Map<number, Set<string>>()
  for (const { index, key } of entries.flatMap((entry) => ('part' in entry ? entry.corrections : [])))
    placed.set(index, new Set(placed.get(index)).add(key))
  for (const [index, keys] of placed) checkIsOne(corrections[index], keys)
  return [...corrections.entries()]
    .filter(([index]) => !placed.has(index))
    .map(([, correction]) => ({
      file: correctionsFile,
      finding: finding(correctionsFile, null, 'warning', {
        rule: 'correction-left-out',
        message: `${nameOf(correction)} is left out: it is of none of these reports`,
        advice:
          correction.report === undefined
            ? 'name its report in the column `report`, by the citation key in the table `reports`'
            : 'see which citation keys the table `reports` has',
      }),
    }))
}

function checkIsOne(correction: Correction | undefined, keys: ReadonlySet<string>): void {
  if (correction === undefined || keys.size === 1) return
  throw new DatasetError(
    `${nameOf(correction)} may be of ${[...keys].sort().join(' or ')}: name one of them in the column \`report\``,
  )
}

/** Findings about no report are about this file. */
const correctionsFile = 'corrections.csv'
