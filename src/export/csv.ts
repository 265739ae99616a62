/**
 * Rows as CSV, for spreadsheets.
 */
import { stringify } from 'csv-stringify/sync'

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
