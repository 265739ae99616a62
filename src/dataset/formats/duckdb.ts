/**
 * One DuckDB file with all tables, each column with its definition as a comment. `@duckdb/node-api` weighs 70 MB, so it is
 * there only for those who install it.
 */
import type { Column, ColumnType, Value } from '../column.ts'
import type { Cells } from '../parts.ts'
import { type TableName, tables } from '../tables.ts'

/** A database that is being written. */
export interface DuckDbWriter {
  write(table: TableName, rows: readonly Cells[]): Promise<void>
  close(): Promise<void>
}

type DuckDb = typeof import('@duckdb/node-api')

/** Creates a database file; there must be none of its name. */
export async function createDuckDb(path: string): Promise<DuckDbWriter> {
  const duckdb = await load()
  // With one thread the file is the same each time.
  const instance = await duckdb.DuckDBInstance.create(path, { threads: '1' })
  const connection = await instance.connect()
  const created = new Set<TableName>()
  const create = async (table: TableName) => {
    for (const statement of statementsOf(table)) await connection.run(statement)
    created.add(table)
  }
  return {
    async write(table, rows) {
      if (!created.has(table)) await create(table)
      const types = Object.values<Column>(tables[table].columns).map(({ type }) => type)
      const appender = await connection.createAppender(table)
      for (const cells of rows) {
        for (const [at, type] of types.entries()) append(duckdb, appender, type, cells[at] ?? null)
        appender.endRow()
      }
      appender.closeSync()
    },
    async close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function load(): Promise<DuckDb> {
  try {
    return await import('@duckdb/node-api')
  } catch (cause) {
    throw new Error('a DuckDB file is written by @duckdb/node-api: npm install @duckdb/node-api', { cause })
  }
}

const types: Readonly<Record<ColumnType, string>> = {
  string: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
}

function statementsOf(table: TableName): string[] {
  const { description, columns } = tables[table]
  const all: [string, Column][] = Object.entries(columns)
  const definitions = all.map(
    ([name, { type, required }]) => `"${name}" ${types[type]}${required ? ' NOT NULL' : ''}`,
  )
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`
  return [
    `CREATE TABLE "${table}" (${definitions.join(', ')})`,
    `COMMENT ON TABLE "${table}" IS ${quoted(description)}`,
    ...all.map(([name, column]) => `COMMENT ON COLUMN "${table}"."${name}" IS ${quoted(column.description)}`),
  ]
}

type Appender = InstanceType<DuckDb['DuckDBAppender']>

const millisecondsOfDay = 86_400_000

function append({ DuckDBDateValue }: DuckDb, appender: Appender, type: ColumnType, value: Value): void {
  if (value === null) appender.appendNull()
  else if (type === 'integer') appender.appendInteger(Number(value))
  else if (type === 'number') appender.appendDouble(Number(value))
  else if (type === 'boolean') appender.appendBoolean(value === true)
  else if (type === 'date')
    appender.appendDate(new DuckDBDateValue(Date.parse(String(value)) / millisecondsOfDay))
  else appender.appendVarchar(String(value))
}
