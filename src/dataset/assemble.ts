/**
 * Parts → tables. Each table is written under its name in a folder of its own; who calls moves them to where they belong
 * when all are there.
 */
import type { Value } from './column.ts'
import type { Planned } from './entries.ts'
import { openCsv } from './formats/csv.ts'
import { createDuckDb } from './formats/duckdb.ts'
import type { FileFormat, FormatOptions, OpenTable } from './formats/format.ts'
import { openNdjson } from './formats/ndjson.ts'
import { openParquet } from './formats/parquet.ts'
import { type Cells, cellsOf, readPart } from './parts.ts'
import { type TableName, tableNames, tables } from './tables.ts'

const openers: Readonly<Record<FileFormat, OpenTable>> = {
  csv: openCsv,
  parquet: openParquet,
  ndjson: openNdjson,
}

/** What tables are made of. */
export interface Source {
  /** The folders in which parts are looked for. */
  folders: readonly string[]
  plan: readonly Planned[]
}

/** Writes a table in a format. @returns How many rows it has. */
export async function writeTable(
  path: string,
  table: TableName,
  format: FileFormat,
  source: Source,
  options: FormatOptions,
): Promise<number> {
  const writer = openers[format](path, table, options)
  let count = 0
  try {
    for await (const rows of rowsOf(table, source)) {
      writer.write(rows)
      count += rows.length
    }
  } finally {
    writer.close()
  }
  return count
}

/** Writes all tables into one database. @returns How many rows they have together. */
export async function writeDatabase(path: string, source: Source): Promise<number> {
  const database = await createDuckDb(path)
  let count = 0
  try {
    for (const table of tableNames) {
      await database.write(table, [])
      for await (const rows of rowsOf(table, source)) {
        await database.write(table, rows)
        count += rows.length
      }
    }
    return count
  } finally {
    await database.close()
  }
}

/** The rows of a table, part after part. */
async function* rowsOf(table: TableName, { folders, plan }: Source): AsyncGenerator<readonly Cells[]> {
  const fileColumn = Object.keys(tables[table].columns).indexOf('file')
  for (const planned of plan) {
    if ('finding' in planned) {
      if (table === 'findings') yield cellsOf('findings', [planned.finding])
      continue
    }
    const rows = await readPart(folders, planned.part, table)
    yield fileColumn === -1 ? rows : rows.map((cells) => withFile(cells, fileColumn, planned.file))
  }
}

/** Copies of a file share their part: which file it was is only known here. */
function withFile(cells: Cells, column: number, file: Value): Cells {
  return cells.with(column, file)
}
