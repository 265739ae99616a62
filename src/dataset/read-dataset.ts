/**
 * A data set in a folder → its rows, each value of the type that its column says.
 */
import { createReadStream, existsSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parse as csvParser } from 'csv-parse'
import type { Column, Columns, Value } from './column.ts'
import { DatasetError } from './dataset-error.ts'
import { type Rows, type TableName, tables } from './tables.ts'

/**
 * Reads tables of a data set that `pincite collect` wrote, as CSV or NDJSON. Of CSV for Excel (`--bom`) the apostrophes are
 * taken off that keep cells from running as formulas.
 *
 * @param folder The folder of the data package.
 * @param names The tables wanted: others stay on the disk.
 * @throws DatasetError where a table is not there, has other columns than this version writes, or holds a value of another
 *   type; the message says where and what to do.
 */
export async function readDataset<Name extends TableName>(
  folder: string,
  names: readonly Name[],
): Promise<Pick<Rows, Name>> {
  const read: Partial<Rows> = {}
  for (const name of names) Object.assign(read, { [name]: await readTable(folder, name) })
  return read as Pick<Rows, Name>
}

async function readTable(folder: string, name: TableName): Promise<object[]> {
  const found = forms
    .map(({ extension, read }) => ({ file: join(folder, `${name}.${extension}`), read }))
    .find(({ file }) => existsSync(file))
  if (found === undefined)
    throw new DatasetError(
      `${folder} holds no ${name}.csv and no ${name}.ndjson: give a folder that \`pincite collect\` wrote, with --format csv or ndjson`,
    )
  const { file, read } = found
  const rows: object[] = []
  try {
    for await (const row of read(file)) rows.push(typedRow(row, tables[name].columns, file, rows.length))
  } catch (cause) {
    if (cause instanceof DatasetError || !(cause instanceof Error)) throw cause
    throw new DatasetError(`${file}, behind row ${rows.length}: ${cause.message}`)
  }
  return rows
}

type RawRow = Readonly<Record<string, unknown>>

async function* csvRows(file: string): AsyncGenerator<RawRow> {
  const cast = (await isForExcel(file)) ? undefused : undefined
  yield* createReadStream(file).pipe(csvParser({ columns: true, bom: true, cast }))
}

/** Whether the file begins with a byte-order mark: then it was written with `bom`. */
async function isForExcel(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0)
    return buffer.toString('utf8', 0, bytesRead) === '\uFEFF'
  } finally {
    await file.close()
  }
}

/** Without the apostrophe in front of what Excel would run as a formula. */
function undefused(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell
}

async function* jsonRows(file: string): AsyncGenerator<RawRow> {
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line !== '') yield JSON.parse(line)
  }
}

const forms = [
  { extension: 'csv', read: csvRows },
  { extension: 'ndjson', read: jsonRows },
]

function typedRow(raw: RawRow, columns: Columns, file: string, count: number): Record<string, Value> {
  const row: Record<string, Value> = {}
  for (const [name, column] of Object.entries(columns)) {
    if (!(name in raw))
      throw new DatasetError(`${file} has no column "${name}": collect the reports again with this version`)
    const value = typedValue(raw[name], column)
    if (value === undefined)
      throw new DatasetError(
        `${file}, row ${count + 1}: "${name}" is ${JSON.stringify(raw[name])}, and not of the type ${column.type}`,
      )
    row[name] = value
  }
  return row
}

/** A cell's value by its column; undefined where it is not of its type. */
function typedValue(given: unknown, { type, required }: Column): Value | undefined {
  if (given === null || given === '') return required ? undefined : null
  switch (type) {
    case 'integer':
    case 'number': {
      const number = typeof given === 'string' ? Number(given) : given
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined
    }
    case 'boolean':
      if (given === true || given === 'true') return true
      return given === false || given === 'false' ? false : undefined
    default:
      return typeof given === 'string' ? given : undefined
  }
}
