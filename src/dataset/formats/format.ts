/**
 * The formats that tables are written in. Each is a function that opens a table's file and gives what writes rows into
 * it; rows come in their order, many at a time, and are never all in memory.
 */
import type { Cells } from '../parts.ts'
import type { TableName } from '../tables.ts'

/** The formats of tables. */
export const datasetFormats = ['csv', 'parquet', 'ndjson', 'duckdb'] as const

/** CSV by RFC 4180, Apache Parquet, one object of JSON a line, or one DuckDB file for all tables. */
export type DatasetFormat = (typeof datasetFormats)[number]

/** A format with a file for each table. */
export type FileFormat = Exclude<DatasetFormat, 'duckdb'>

/** What writes a table. */
export interface TableWriter {
  write(rows: readonly Cells[]): void
  /** Writes what is left, and closes the file. */
  close(): void
}

/** Opens the file of a table. */
export type OpenTable = (path: string, table: TableName, options: FormatOptions) => TableWriter

export interface FormatOptions {
  /**
   * For Excel: CSV begins with a byte-order mark, by which it knows UTF-8, and cells that it would run as formulas get an
   * apostrophe in front.
   */
  bom: boolean
}
