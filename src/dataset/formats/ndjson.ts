/** One JSON object a line (https://github.com/ndjson/ndjson-spec), its fields in the order of the columns. */
import type { Cells } from '../parts.ts'
import { tables } from '../tables.ts'
import type { OpenTable } from './format.ts'
import { createTextFile } from './text-file.ts'

export const openNdjson: OpenTable = (path, table) => {
  const file = createTextFile(path)
  const columns = Object.keys(tables[table].columns)
  const objectOf = (cells: Cells) => Object.fromEntries(columns.map((column, at) => [column, cells[at]]))
  return {
    write(rows) {
      for (const cells of rows) file.add(`${JSON.stringify(objectOf(cells))}\n`)
    },
    close: file.close,
  }
}
