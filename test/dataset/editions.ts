/** Data sets of invented editions, for the tests of what is made of several. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { rowsOf } from '../../src/dataset/rows.ts'
import { type Rows, type TableName, tables } from '../../src/dataset/tables.ts'
import { parse } from '../../src/parse.ts'

/** One edition: its year, its country, and its text below the title. */
export interface Edition {
  year: number
  country?: string
  text: string
  /** The series; without it the Trafficking in Persons Report. */
  series?: 'Trafficking in Persons Report' | 'Country Reports on Human Rights Practices'
}

/** The tables of some editions. */
export function datasetOf(editions: readonly Edition[]): Rows {
  return merged(
    editions.map(({ year, country = 'Laos', series = 'Trafficking in Persons Report', text }) => {
      const source = `${year} ${series}: ${country}\n\n${text}\n`
      const sha256 = createHash('sha256').update(source).digest('hex')
      return rowsOf(parse(source), { file: `${year}.txt`, sha256, bytes: source.length, format: 'text' })
    }),
  )
}

/** The tables of several reports, together. */
export function merged(all: readonly Rows[]): Rows {
  return {
    reports: all.flatMap(({ reports }) => reports),
    paragraphs: all.flatMap(({ paragraphs }) => paragraphs),
    claims: all.flatMap(({ claims }) => claims),
    sources: all.flatMap(({ sources }) => sources),
    findings: all.flatMap(({ findings }) => findings),
  }
}

/** A narrative's section on prosecution. */
export const prosecution = (text: string) => `PROSECUTION\n\n${text}`

export const tableNames = Object.keys(tables) as TableName[]

/** A table as CSV. */
export function csvOf(rows: Rows, name: TableName, bom = false): string {
  return stringify([...rows[name]], {
    header: true,
    columns: Object.keys(tables[name].columns),
    record_delimiter: 'windows',
    bom,
    escape_formulas: bom,
    cast: { boolean: String },
  })
}

/** Writes the tables as CSV into a folder. */
export function writeDataset(rows: Rows, folder: string): void {
  for (const name of tableNames) writeFileSync(join(folder, `${name}.csv`), csvOf(rows, name))
}
