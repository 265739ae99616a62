/**
 * Entries: what became of each file. The tables of a data set are made of entries and their parts alone, in the order of
 * the files' names; so they are the same whoever read the files, in which order, and how often it was begun again.
 */
import { finding } from './finding.ts'
import type { PartHead } from './parts.ts'
import type { FindingRow } from './tables.ts'

/** What became of a file. */
export type Entry =
  /** It was read: the name of its part, and the ids of the reports in it; none where it was no text that pincite reads. */
  | ({ readonly file: string; readonly part: string } & PartHead)
  /** It could not be had, or reading it failed: it is read again next time. */
  | { readonly file: string; readonly failure: Failure }

/** Why a file was not read. */
export interface Failure {
  readonly rule: string
  readonly message: string
  readonly advice: string
}

/** Whether nothing was read of a file. */
export function isFailed(entry: Entry): boolean {
  return 'failure' in entry || entry.reports.length === 0
}

/** What goes into the tables for a file: its part, or one finding. */
export type Planned =
  | { readonly file: string; readonly part: string }
  | { readonly file: string; readonly finding: FindingRow }

/** What the tables are made of. A file whose reports were read of another file already is only told of. */
export function planOf(entries: readonly Entry[]): Planned[] {
  const first = new Map<string, string>()
  return entries.map((entry): Planned => {
    const { file } = entry
    if ('failure' in entry) return { file, finding: finding(file, null, 'error', entry.failure) }
    const [report = null] = entry.reports
    const original = report === null ? undefined : first.get(report)
    if (original !== undefined) return { file, finding: finding(file, report, 'warning', copyOf(original)) }
    for (const id of entry.reports) first.set(id, file)
    return { file, part: entry.part }
  })
}

function copyOf(original: string): Failure {
  return {
    rule: 'same-file',
    message: `This file has the same bytes as ${original}, and was not counted again`,
    advice: 'take one of them away',
  }
}
