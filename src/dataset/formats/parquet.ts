/** Apache Parquet: the types of the columns are those of the table; row groups of one size, whatever the parts were. */

import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import type { Column, ColumnType, Value } from '../column.ts'
import type { Cells } from '../parts.ts'
import { tables } from '../tables.ts'
import type { OpenTable } from './format.ts'

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

/** So many rows are in memory. */
const rowGroupSize = 5000

export const openParquet: OpenTable = (path, table) => {
  const columns: [string, Column][] = Object.entries(tables[table].columns)
  const schema = [{ name: table, num_children: columns.length }, ...columns.map(elementOf)]
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: 'pincite' })
  let pending: Cells[] = []
  const flush = (size: number) => {
    const group = pending.slice(0, size)
    pending = pending.slice(size)
    const columnData = columns.map(([name, { type }], at) => ({
      name,
      data: group.map((cells) => stored(type, cells[at] ?? null)),
    }))
    writer.write({ columnData, rowGroupSize })
  }
  return {
    write(rows) {
      pending = [...pending, ...rows]
      while (pending.length >= rowGroupSize) flush(rowGroupSize)
    },
    close() {
      if (pending.length > 0) flush(pending.length)
      writer.finish()
    },
  }
}

const types: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

function elementOf([name, { type, required }]: [string, Column]): SchemaElement {
  return { name, ...types[type], repetition_type: required ? 'REQUIRED' : 'OPTIONAL' }
}

function stored(type: ColumnType, value: Value): Value | Date {
  return type === 'date' && typeof value === 'string' ? new Date(value) : value
}
