/**
 * What the commands share that print a row for each claim or source.
 */
import { stringify } from 'csv-stringify/sync'
import { places } from '../report/places.ts'
import type { Report } from '../types.ts'

/** Where a sentence begins in the file: `line:column`. */
export function placeOf(sentence: string, report: Report): string {
  const start = places(report).get(sentence)?.position.start
  return start ? `${start.line}:${start.column}` : ''
}

/** The country and the year by which the rows of several reports are told apart. */
export function editionOf({ metadata: { country, edition } }: Report) {
  return { country: country?.alpha3 ?? null, edition }
}

/**
 * Writes rows as CSV by RFC 4180: comma, CR LF, quotation marks where they are needed. A cell that a spreadsheet would
 * run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe in front.
 */
export function csvOf<Column extends string>(
  rows: readonly Readonly<Record<Column, string | number | null>>[],
  columns: readonly Column[],
): string {
  return stringify([...rows], {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
