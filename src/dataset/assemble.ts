/**
 * Parts → tables. Each table is written under its name in a folder of its own; who calls moves them to where they belong
 * when all are there.
 */
import type { Value } from './column.ts'
import {
  differingBaselines,
  type Edition,
  type FigureOfYear,
  figuresOfYears,
} from './consistency/baselines.ts'
import { findingRows } from './consistency/finding.ts'
import type { Planned } from './entries.ts'
import { openCsv } from './formats/csv.ts'
import { createDuckDb } from './formats/duckdb.ts'
import type { FileFormat, FormatOptions, OpenTable } from './formats/format.ts'
import { openNdjson } from './formats/ndjson.ts'
import { openParquet } from './formats/parquet.ts'
import { type Cells, cellsOf, readPart, rowsOfCells } from './parts.ts'
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

/** Writes a table in a format. */
export async function writeTable(
  path: string,
  table: TableName,
  format: FileFormat,
  source: Source,
  options: FormatOptions,
): Promise<void> {
  const writer = openers[format](path, table, options)
  try {
    for await (const rows of rowsOf(table, source)) writer.write(rows)
  } finally {
    writer.close()
  }
}

/** Writes all tables into one database. */
export async function writeDatabase(path: string, source: Source): Promise<void> {
  const database = await createDuckDb(path)
  try {
    for (const table of tableNames) {
      await database.write(table, [])
      for await (const rows of rowsOf(table, source)) await database.write(table, rows)
    }
  } finally {
    await database.close()
  }
}

/** The rows of a table, part after part; behind the findings of all parts those between editions. */
async function* rowsOf(table: TableName, source: Source): AsyncGenerator<readonly Cells[]> {
  yield* rowsOfParts(table, source)
  if (table === 'findings') yield* editionFindings(source)
}

async function* rowsOfParts(table: TableName, { folders, plan }: Source): AsyncGenerator<readonly Cells[]> {
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

/** Which editions give a figure differently: country after country, so that no more is in memory at once. */
async function* editionFindings(source: Source): AsyncGenerator<readonly Cells[]> {
  for (const { editions, plan } of await editionGroups(source)) {
    const figures: FigureOfYear[] = []
    for await (const cells of rowsOfParts('claims', { ...source, plan })) {
      const claims = rowsOfCells('claims', cells).filter(({ report }) => editions.has(report))
      figures.push(...figuresOfYears(claims, editions))
    }
    yield cellsOf('findings', findingRows(differingBaselines(figures), [...editions.values()]))
  }
}

interface EditionGroup {
  /** The reports by their ids. */
  editions: Map<string, Edition>
  /** The parts that they stand in. */
  plan: Planned[]
}

/** The reports on one country in one series, where there are several. */
async function editionGroups(source: Source): Promise<EditionGroup[]> {
  const groups = new Map<string, EditionGroup>()
  for (const planned of source.plan) {
    for await (const cells of rowsOfParts('reports', { ...source, plan: [planned] })) {
      for (const { report, file, coverage_start, ...row } of rowsOfCells('reports', cells)) {
        if (row.country === null) continue
        const key = JSON.stringify([row.alpha3 ?? row.country, row.series])
        const group: EditionGroup = groups.get(key) ?? { editions: new Map(), plan: [] }
        group.editions.set(report, { report, file, coverage_start })
        if (group.plan.at(-1) !== planned) group.plan.push(planned)
        groups.set(key, group)
      }
    }
  }
  return [...groups.values()].filter(({ editions }) => editions.size > 1)
}
