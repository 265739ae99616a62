/**
 * CSV by RFC 4180: a header, commas, CR LF, quotation marks where they are needed; UTF-8. An empty cell is one that does
 * not apply; `true` and `false`, ISO 8601 dates, numbers with a point.
 */
import { stringify } from 'csv-stringify/sync'
import { tables } from '../tables.ts'
import type { OpenTable } from './format.ts'
import { createTextFile } from './text-file.ts'

export const openCsv: OpenTable = (path, table, { bom }) => {
  const file = createTextFile(path)
  const write = (rows: readonly (readonly unknown[])[]) => {
    if (rows.length > 0) file.add(stringify([...rows], { ...dialect, escape_formulas: bom }))
  }
  file.add(bom ? '\uFEFF' : '')
  write([Object.keys(tables[table].columns)])
  return { write, close: file.close }
}

const dialect = { record_delimiter: 'windows', cast: { boolean: String } } as const
