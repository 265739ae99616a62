/**
 * What functions over the tables of a data set are given, checked: of every row, the columns that have a value in each.
 */
import { type Check, type Fields, flag, list, shape, test, text } from '../arguments.ts'
import type { Columns, ColumnType } from './column.ts'
import { type TableName, tables } from './tables.ts'

const number = test('a number', (value) => typeof value === 'number')

const checks: Readonly<Record<ColumnType, Check>> = {
  string: text,
  date: text,
  integer: number,
  number,
  boolean: flag,
}

function table(name: TableName): Check {
  const columns: Columns = tables[name].columns
  const fields: Fields = Object.fromEntries(
    Object.entries(columns)
      .filter(([, { required }]) => required)
      .map(([column, { type }]) => [column, checks[type]]),
  )
  return list(shape(`a row of \`${name}\``, fields), `the rows of \`${name}\``)
}

const given = 'the tables of a data set, as `readDataset` and `rowsOf` give them'

/** The tables of figures. */
export const claimTables = shape(given, { reports: table('reports'), claims: table('claims') })

/** The tables of texts, figures and sources. */
export const textTables = shape(given, {
  reports: table('reports'),
  paragraphs: table('paragraphs'),
  claims: table('claims'),
  sources: table('sources'),
})
