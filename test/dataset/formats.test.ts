/** The same rows in every format, and the package by the validator of its standard. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/dataset/collect.ts'
import type { Column, Value } from '../../src/dataset/column.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { type Rows, type TableName, tableNames, tables } from '../../src/dataset/tables.ts'
import { codebooks, measuresOf } from '../../src/index.ts'
import { reportsIn, temporaryFolder } from './folders.ts'

const folder = temporaryFolder()
const out = join(folder, 'data')
let rows: Rows
beforeAll(async () => {
  const files = [reportsIn(folder), join(folder, 'missing.txt')]
  await collect(files, {
    out,
    formats: ['csv', 'parquet', 'ndjson', 'duckdb'],
    workers: 2,
    licences: ['ODC-PDDL-1.0'],
  })
  rows = await readDataset(out, tableNames)
})

/** What DuckDB gives for a query: dates as days. */
async function query(database: string, sql: string): Promise<unknown[]> {
  const instance = await DuckDBInstance.create(database, {
    access_mode: database === ':memory:' ? 'AUTOMATIC' : 'READ_ONLY',
  })
  const connection = await instance.connect()
  try {
    const result = await connection.runAndReadAll(sql)
    return result.getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const duckTypes = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
}
const typesOf = (name: TableName) =>
  Object.entries<Column>(tables[name].columns).map(([column, { type }]) => [column, duckTypes[type]])

describe.each(tableNames)('%s', (name) => {
  test('NDJSON has the rows of the CSV', () => {
    const lines = readFileSync(join(out, `${name}.ndjson`), 'utf8')
      .split('\n')
      .slice(0, -1)
    expect(lines.map((line) => JSON.parse(line))).toEqual(rows[name])
  })

  test.each([
    ['Parquet', ':memory:', `read_parquet('${join(out, `${name}.parquet`)}')`],
    ['DuckDB', join(out, 'pincite.duckdb'), `"${name}"`],
  ])('%s has them too, with their types', async (_, database, source) => {
    expect(await query(database, `SELECT * FROM ${source}`)).toEqual(rows[name])
    const columns = await query(database, `DESCRIBE SELECT * FROM ${source}`)
    expect(columns.map((column) => Object.values(column as object).slice(0, 2))).toEqual(typesOf(name))
  })

  test('DuckDB reads the CSV with the same rows', async () => {
    const types = typesOf(name).map(([column, type]) => `'${column}': '${type}'`)
    const source = `read_csv('${join(out, `${name}.csv`)}', header = true, columns = {${types.join(', ')}})`
    expect(await query(':memory:', `SELECT * FROM ${source}`)).toEqual(rows[name])
  })
})

test('the columns of the database say what they are', async () => {
  const [found] = await query(
    join(out, 'pincite.duckdb'),
    "SELECT comment FROM duckdb_columns() WHERE table_name = 'claims' AND column_name = 'measure'",
  )
  expect(found).toEqual({ comment: tables.claims.columns.measure.description })
})

describe('datapackage.json', () => {
  const require = createRequire(import.meta.url)
  const { Package } = require('datapackage')

  test('is valid, and so is every row by its schema, and every key finds its row', async () => {
    const dataPackage = await Package.load(join(out, 'datapackage.json'))
    expect(dataPackage.errors).toEqual([])
    expect(dataPackage.valid).toBe(true)
    for (const name of tableNames) {
      const resource = dataPackage.getResource(name)
      const found: Record<string, Value>[] = await resource.read({ keyed: true, relations: true })
      expect(found).toHaveLength(rows[name].length)
    }
  })

  test('tells of each column, the licence, and the definitions of the codebooks', () => {
    const descriptor = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'))
    expect(descriptor.licenses).toEqual([{ name: 'ODC-PDDL-1.0' }])
    for (const name of tableNames) {
      const { schema, path } = descriptor.resources.find(
        (resource: { name: string }) => resource.name === name,
      )
      expect(path).toBe(`${name}.csv`)
      const described = schema.fields.filter((field: { description: string }) =>
        /\S.*\.$/.test(field.description),
      )
      expect(described.map((field: { name: string }) => field.name)).toEqual(
        Object.keys(tables[name].columns),
      )
    }
    const { version, codebooks: told } = descriptor.pincite
    expect(version).toBe(require('../../package.json').version)
    expect(
      told.map(({ name, measures }: { name: string; measures: unknown[] }) => [name, measures.length]),
    ).toEqual(Object.values(codebooks).map((codebook) => [codebook.name, measuresOf(codebook).length]))
  })
})
