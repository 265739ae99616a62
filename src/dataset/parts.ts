/**
 * Parts: what was read of one file, kept on disk, so that what is done is not done again. A part's name is a checksum of
 * all that it depends on: the file's bytes, how they are read, the versions of package and codebook. It is written under
 * a name of its own and renamed, so that a part that is there is whole.
 *
 * A part is five lines of JSON, one for each table: its rows as lists of values, in the order of the table's columns.
 */
import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Value } from './column.ts'
import { type Rows, type TableName, tableNames, tables } from './tables.ts'
import { writeWhole } from './unfinished.ts'

/** The folder, in that of the data set, that holds the parts. */
export const partsFolder = '.parts'

/** A row as its values in the order of its table's columns. */
export type Cells = readonly Value[]

/** What a part depends on, as JSON. */
export function partName(dependsOn: object): string {
  return createHash('sha256').update(JSON.stringify(dependsOn)).digest('hex')
}

/** Parts of a hundred thousand files would be too many for one folder. */
function partPath(folder: string, name: string): string {
  return join(folder, partsFolder, name.slice(0, 2), `${name.slice(2)}.ndjson`)
}

/** What stands first in a part. */
export interface PartHead {
  /** The ids of its reports; none where the file could not be read. */
  reports: readonly string[]
  /** Which corrections are of its reports. */
  corrections: readonly PlacedCorrection[]
}

/** A correction by its place in the list, and the citation key of the report that it is of. */
export interface PlacedCorrection {
  index: number
  key: string
}

/** The heads of most parts have no more bytes. */
const usualHead = 1024

/** The head of a part; null where there is no such part yet. */
export async function readPartHead(folder: string, name: string): Promise<PartHead | null> {
  const path = partPath(folder, name)
  const part = await open(path).catch(ignoreMissing)
  if (part === null) return null
  try {
    const { buffer, bytesRead } = await part.read(Buffer.alloc(usualHead), 0, usualHead, 0)
    const opening = buffer.toString('utf8', 0, bytesRead)
    const whole = opening.includes('\n') ? opening : await readFile(path, 'utf8')
    return JSON.parse(whole.slice(0, whole.indexOf('\n')))
  } finally {
    await part.close()
  }
}

/** The rows of a file, and which corrections are of it. */
export interface FileRows extends Pick<PartHead, 'corrections'> {
  rows: Rows
}

/** Writes a part: whole or not at all. */
export async function writePart(
  folder: string,
  name: string,
  { rows, corrections }: FileRows,
): Promise<PartHead> {
  const head: PartHead = { reports: rows.reports.map(({ report }) => report), corrections }
  const lines = [head, ...tableNames.map((table) => cellsOf(table, rows[table]))].map((line) =>
    JSON.stringify(line),
  )
  await writeWhole(folder, partPath(folder, name), `${lines.join('\n')}\n`)
  return head
}

/** Rows as lists of values. */
export function cellsOf(table: TableName, rows: readonly Readonly<Record<string, Value>>[]): Cells[] {
  const columns = Object.keys(tables[table].columns)
  return rows.map((row) => columns.map((column) => stored(row[column] ?? null)))
}

/** Lists of values as rows again. */
export function rowsOfCells<Name extends TableName>(table: Name, cells: readonly Cells[]): Rows[Name] {
  const columns = Object.keys(tables[table].columns)
  const rows = cells.map((values) =>
    Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])),
  )
  // A part holds what `cellsOf` made of rows of the same version.
  return rows as Rows[Name]
}

/** NUL is no character of a text, and R and pandas end a cell at it: it is written as Markdown does, U+FFFD. */
function stored(value: Value): Value {
  return typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\uFFFD') : value
}

/** The rows that a part has for a table. */
export async function readPart(
  folders: readonly string[],
  name: string,
  table: TableName,
): Promise<readonly Cells[]> {
  for (const folder of folders) {
    const content = await readFile(partPath(folder, name)).catch(ignoreMissing)
    if (content === null) continue
    const line = lineAt(content, 1 + tableNames.indexOf(table))
    if (line !== '') return JSON.parse(line) as Cells[]
    throw new Error(`the part ${partPath(folder, name)} is cut off: delete it and start again`)
  }
  throw new Error(`there is no part ${name} in ${folders.join(', ')}: start again without --merge`)
}

/** A line of a part, counted from 0; the other tables of a part are not decoded. Empty where the part ends before it. */
function lineAt(content: Buffer, number: number): string {
  const lineBreak = 10
  let start = 0
  for (let line = 0; line < number; line++) {
    start = content.indexOf(lineBreak, start) + 1
    if (start === 0) return ''
  }
  const end = content.indexOf(lineBreak, start)
  return content.toString('utf8', start, end === -1 ? content.length : end)
}

export function ignoreMissing(cause: NodeJS.ErrnoException): null {
  if (cause.code === 'ENOENT') return null
  throw cause
}
