/**
 * The bytes of a file → the rows of its reports.
 */
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { addClaims } from '../claims/claims.ts'
import type { Tellings } from '../claims/sources/tellings.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { type ParseOptions, parseAll } from '../parse.ts'
import { formatOf } from '../read/formats.ts'
import { toFile } from '../read/read.ts'
import type { Correction } from '../review/correction.ts'
import type { Report } from '../types.ts'
import { checkReport } from './consistency/consistency.ts'
import { withCorrections } from './corrections.ts'
import { type Hints, missingOf } from './hints.ts'
import type { FileRows } from './parts.ts'
import { findingRow, type Origin } from './rows.ts'
import type { Rows } from './tables.ts'

/** A file's bytes and all that its rows depend on. */
export interface FileToRead {
  bytes: Uint8Array
  sha256: string
  /** The ending of its name (`.html`), which helps to tell its format. */
  extension: string
  hints: Hints
  codebook: Codebook | undefined
  /** What people decided of the claims of this file and of others. */
  corrections: readonly Correction[]
}

/**
 * Reads a file.
 *
 * @returns The rows of its reports, their `file` left empty: copies of a file share them. A file that pincite cannot read
 *   has one row, in `findings`.
 */
export function readRows(file: FileToRead): FileRows {
  try {
    const { format, reports } = reportsIn(file)
    const origin: Origin = { file: '', sha256: file.sha256, bytes: file.bytes.length, format }
    const read = reports.map((report) => readReport(report, origin, file))
    const rows = joined(toldApart(read.map((one) => one.rows)).map(withContradictions))
    return { rows, corrections: read.flatMap(({ corrections }) => corrections) }
  } catch (cause) {
    if (!(cause instanceof VFileMessage)) throw cause
    const findings = [findingRow(cause, null, '')]
    return { rows: { reports: [], paragraphs: [], claims: [], sources: [], findings }, corrections: [] }
  }
}

/** The reports of a file, their claims still unread: what the file says decides which hints are needed. */
function reportsIn({ bytes, extension, hints }: FileToRead) {
  const file = toFile(new VFile({ path: `report${extension}`, value: bytes }))
  const options: ParseOptions = { format: formatOf(String(file), file.extname), claims: false }
  const reports = parseAll(file, options)
  const missing = missingOf(reports, hints)
  const isComplete = Object.keys(missing).length === 0
  return {
    format: options.format ?? 'text',
    reports: isComplete ? reports : parseAll(file, { ...options, ...missing }),
  }
}

/** Its sources go on from what was read for its claims. */
function readReport(report: Report, origin: Origin, file: FileToRead): FileRows {
  const tellings: Tellings = new Map()
  const read = addClaims(report, { codebook: file.codebook }, tellings)
  return withCorrections(read, tellings, origin, file)
}

/** Reports of one file that have the same id get a count: `…-2`. */
function toldApart(all: readonly Rows[]): Rows[] {
  const counts = new Map<string, number>()
  return all.map((rows) => {
    const id = rows.reports[0]?.report ?? ''
    const count = (counts.get(id) ?? 0) + 1
    counts.set(id, count)
    return count === 1 ? rows : renamed(rows, `${id}-${count}`)
  })
}

/** Figures that do not agree within a report are findings of its file; those between editions are looked for later. */
function withContradictions(rows: Rows): Rows {
  return { ...rows, findings: [...rows.findings, ...checkReport(rows)] }
}

function renamed(rows: Rows, report: string): Rows {
  const rename = <Row extends { report: string | null }>(list: readonly Row[]) =>
    list.map((row) => ({ ...row, report }))
  return {
    reports: rename(rows.reports),
    paragraphs: rename(rows.paragraphs),
    claims: rename(rows.claims),
    sources: rename(rows.sources),
    findings: rename(rows.findings),
  }
}

function joined(all: readonly Rows[]): Rows {
  return {
    reports: all.flatMap(({ reports }) => reports),
    paragraphs: all.flatMap(({ paragraphs }) => paragraphs),
    claims: all.flatMap(({ claims }) => claims),
    sources: all.flatMap(({ sources }) => sources),
    findings: all.flatMap(({ findings }) => findings),
  }
}
