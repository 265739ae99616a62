/**
 * A report → what the index of a set says of it.
 */
import { checkArgument, report as reportCheck } from '../arguments.ts'
import { toCsl } from '../cite/csl.ts'
import { claims } from '../export/records.ts'
import type { Report } from '../types.ts'

/** A report in an index. */
export interface IndexEntry {
  /** Its page, relative to the index: `usdos-tip-2017-laos.html`. */
  path: string
  title: string
  series: string | null
  country: string | null
  year: number | null
  /** How many figures it has. */
  figures: number
  /** The page that compares it with the edition before, relative to the index, and the year of that one. */
  changes?: { path: string; since: number } | undefined
}

/**
 * Says what an index tells of a report.
 *
 * @param taken The paths of other pages; the report's own is made of its citation key, and is another one.
 * @example
 * ```ts
 * indexEntry(report).path // 'usdos-tip-2017-laos.html'
 * ```
 */
export function indexEntry(report: Report, taken: ReadonlySet<string> = new Set()): IndexEntry {
  checkArgument('indexEntry', 'the report', report, reportCheck)
  const { title, series, country, edition, publicationDate } = report.metadata
  const name =
    toCsl(report)
      .id.replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '') || 'report'
  const entry = {
    path: `${name}.html`,
    title: title ?? name,
    series,
    country: country?.name ?? null,
    year: edition ?? (publicationDate === null ? null : Number(publicationDate.slice(0, 4))),
    figures: claims(report).length,
  }
  return apart(entry, taken)
}

/** The entry with a path that no other page has: `usdos-tip-2017-laos-2.html`. */
export function apart(entry: IndexEntry, taken: ReadonlySet<string>): IndexEntry {
  const base = entry.path.replace(/\.html$/, '')
  let { path } = entry
  for (let count = 2; taken.has(path) || path === 'index.html'; count++) path = `${base}-${count}.html`
  return { ...entry, path }
}
