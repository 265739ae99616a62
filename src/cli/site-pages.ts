/**
 * The pages of a set: made of one file, or of two editions, in this thread or in a worker. It runs as
 * `dist/cli/site-pages.js`.
 */
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { addClaims } from '../claims/claims.ts'
import type { Tellings } from '../claims/sources/tellings.ts'
import type { PanelTables } from '../dataset/panel.ts'
import { rowsWith } from '../dataset/rows.ts'
import { sourcesOf } from '../export/sources.ts'
import type { Report } from '../types.ts'
import { viewComparison } from '../view/comparison.ts'
import { type IndexEntry, indexEntry } from '../view/index-entry.ts'
import { type ViewOptions, viewWith } from '../view/view.ts'
import { readReports } from './call.ts'
import { InputError, type Source } from './command.ts'

/** A file to make pages of. */
export interface PagesTask {
  /** Null is standard input, or the bundled report. */
  name: string | null
  options: ViewOptions
}

/** The page of a report, and what the pages around it say of it. Another page may have its path too. */
export interface SitePage {
  entry: IndexEntry
  html: string
  /** What the panel of the set is made of. */
  figures: PanelTables
  place: ReportPlace
}

/** Where a report is: in which file, and how many stand before it there. */
export interface ReportPlace {
  name: string
  before: number
}

/** The pages of a file, or why there are none. */
export type PagesResult = { pages: readonly SitePage[] } | { fault: string }

/** Makes the pages of a file, which may hold several reports. */
export async function pagesOf({ name, options }: PagesTask): Promise<PagesResult> {
  try {
    const sources = await readReports(name, { claims: false })
    return {
      pages: sources.map((source, before) => ({
        ...pageOf(source, options),
        place: { name: source.name, before },
      })),
    }
  } catch (cause) {
    if (cause instanceof InputError) return { fault: cause.message }
    throw cause
  }
}

/** Its sources go on from what was read for its claims. */
function pageOf({ name, report: read }: Source, options: ViewOptions): Omit<SitePage, 'place'> {
  const tellings: Tellings = new Map()
  const report = addClaims(read, { codebook: options.codebook }, tellings)
  const isBlind = options.blind ?? false
  const sources = isBlind ? [] : sourcesOf(report, tellings)
  return {
    entry: indexEntry(report),
    html: viewWith(report, sources, { ...options, file: fileOf(name), index: './index.html' }),
    figures: figuresOf(report, name, isBlind),
  }
}

/** The rows of a report for the panel; none where its figures are held back. */
function figuresOf(report: Report, file: string, isBlind: boolean): PanelTables {
  if (isBlind) return { reports: [], claims: [] }
  // Of what is known of the file itself the panel reads nothing but which report is which.
  const sha256 = createHash('sha256').update(report.source).digest('hex')
  const { reports, claims } = rowsWith(report, [], {
    file,
    sha256,
    bytes: report.source.length,
    format: 'text',
  })
  return { reports, claims: claims.filter(({ unit, year }) => unit === 'count' && year !== null) }
}

/** Two editions to compare. */
export interface ComparisonTask {
  before: ReportPlace
  after: ReportPlace
}

/** The page that compares them. It stands in a folder beside the index. */
export async function comparisonOf({ before, after }: ComparisonTask): Promise<string> {
  const [one, other] = await Promise.all([reportAt(before), reportAt(after)])
  return viewComparison(one, other, {
    before: fileOf(before.name),
    after: fileOf(after.name),
    index: '../index.html',
  })
}

async function reportAt({ name, before }: ReportPlace): Promise<Report> {
  const source = (await readReports(name, { claims: false }))[before]
  if (source === undefined) throw new InputError(`${name} changed while its pages were made: start again`)
  return source.report
}

/** A file's own name. */
export function fileOf(name: string): string | undefined {
  return name === 'standard input' ? undefined : basename(name)
}
