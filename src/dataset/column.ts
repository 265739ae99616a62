/**
 * What a column of a table is, and the type of a table's rows: each column is said once, and its type, its schema and the
 * formats that it is written in are made of that.
 */

/** The types that columns have, by their names in Table Schema (https://datapackage.org/standard/table-schema/). */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'date'

/** One column. */
export interface Column {
  readonly type: ColumnType
  /** What a reader of the table must know of it. */
  readonly description: string
  /** What may stand in it, where that is a closed list. */
  readonly values?: readonly string[]
  /** Whether it has a value in every row. */
  readonly required?: true
  /** What the text is, where it is more than words. */
  readonly format?: 'uri' | 'json'
}

/** The columns of a table by their names, in their order. */
export type Columns = Readonly<Record<string, Column>>

/** A value of a cell; a date is ISO 8601 (`2017-06-27`). */
export type Value = string | number | boolean | null

interface Types {
  string: string
  integer: number
  number: number
  boolean: boolean
  date: string
}

type Given<C extends Column> = C extends { values: readonly (infer Word)[] } ? Word : Types[C['type']]

/** A row: a value for each column, null where it does not apply. */
export type RowOf<C extends Columns> = {
  -readonly [Name in keyof C]: C[Name] extends { required: true } ? Given<C[Name]> : Given<C[Name]> | null
}

/** A table: its columns, and the keys by which its rows are told apart and joined with others. */
export interface Table {
  readonly title: string
  readonly description: string
  readonly columns: Columns
  /** The columns that no two rows have alike; none where rows have no name. */
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
}

/** Columns whose values are those of another table's columns. */
export interface ForeignKey {
  readonly fields: readonly string[]
  readonly table: string
  readonly of: readonly string[]
}

type Of<Type extends ColumnType> = { readonly type: Type; readonly description: string }

export const text = (description: string): Of<'string'> => ({ type: 'string', description })
export const integer = (description: string): Of<'integer'> => ({ type: 'integer', description })
export const number = (description: string): Of<'number'> => ({ type: 'number', description })
export const flag = (description: string): Of<'boolean'> => ({ type: 'boolean', description })
export const date = (description: string): Of<'date'> => ({ type: 'date', description })
export const uri = (description: string) => ({ ...text(description), format: 'uri' }) as const
export const json = (description: string) => ({ ...text(description), format: 'json' }) as const
export const oneOf = <const Word extends string>(values: readonly Word[], description: string) =>
  ({ ...text(description), values }) as const
/** A column with a value in every row. */
export const always = <C extends Column>(column: C) => ({ ...column, required: true }) as const
