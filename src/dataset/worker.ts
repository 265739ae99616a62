/**
 * What a worker thread does: it reads a file into its part, or writes a table. It runs as `dist/dataset/worker.js`.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Codebook } from '../codebooks/codebook.ts'
import { type Source, writeDatabase, writeTable } from './assemble.ts'
import { correctionsKept } from './corrections.ts'
import type { WrittenFile } from './descriptor.ts'
import type { Entry, Failure } from './entries.ts'
import type { DatasetFormat } from './formats/format.ts'
import { type Hints, hintsOfName } from './hints.ts'
import { partName, readPartHead, writePart } from './parts.ts'
import { readRows } from './read-file.ts'
import type { TableName } from './tables.ts'

/** What the files of a run share. */
export interface Shared {
  /** The folder of the data set. */
  folder: string
  /** The version of the package. */
  version: string
  /** What the caller says of files that do not say it themselves. */
  hints: Hints
  /** Whether the names of files are hints too. */
  fileNames: boolean
  codebook: Codebook | undefined
  /** The checksum of the corrections, which are kept in the folder; undefined where there are none. */
  corrections: string | undefined
}

/** A file to read. */
export interface ReadTask {
  /** Its name, as it was given. */
  file: string
  /** Where it is. */
  path: string
  shared: Shared
}

/** What became of a file, and whether it had been read before. */
export interface ReadResult {
  entry: Entry
  isKept: boolean
}

/** Why a part could not be written: the disk is full. Then none can. */
export interface Unwritable {
  unwritable: string
}

/** Reads a file into its part, unless that is there already. */
export async function read({ file, path, shared }: ReadTask): Promise<ReadResult | Unwritable> {
  const { folder, codebook, corrections } = shared
  const bytes = await readFile(path).catch(failureOfSystem)
  if (!Buffer.isBuffer(bytes)) return { entry: { file, failure: bytes }, isKept: false }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const extension = extname(file).toLowerCase()
  const hints = shared.fileNames ? { ...shared.hints, ...hintsOfName(file) } : shared.hints
  const part = partName({ sha256, extension, hints, codebook, corrections, version: shared.version })
  const kept = await readPartHead(folder, part)
  if (kept !== null) return { entry: { file, part, ...kept }, isKept: true }
  const decided = corrections === undefined ? [] : await correctionsKept(folder, corrections)
  const rows = failing(() => readRows({ bytes, sha256, extension, hints, codebook, corrections: decided }))
  if ('message' in rows) return { entry: { file, failure: rows }, isKept: false }
  try {
    const head = await writePart(folder, part, rows)
    return { entry: { file, part, ...head }, isKept: false }
  } catch (cause) {
    return { unwritable: `the data set cannot be written: ${cause instanceof Error ? cause.message : cause}` }
  }
}

/** What a table is written of, and how. */
export interface WriteTask {
  /** The folder in which it is written. */
  folder: string
  format: DatasetFormat
  /** None: all tables, in one file. */
  table: TableName | null
  source: Source
  bom: boolean
}

/** The name of a table's file. */
export function fileOf(table: TableName | null, format: DatasetFormat): string {
  return `${table ?? 'pincite'}.${format}`
}

/** Writes a table. */
export async function write(task: WriteTask): Promise<WrittenFile> {
  const { table, format, source } = task
  const name = fileOf(table, format)
  const path = join(task.folder, name)
  if (table === null || format === 'duckdb') await writeDatabase(path, source)
  else await writeTable(path, table, format, source, { bom: task.bom })
  const { size } = await stat(path)
  return { path: name, format, table, bytes: size, sha256: await checksumOf(path) }
}

async function checksumOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'it may not be read',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
}

function failureOfSystem(cause: NodeJS.ErrnoException): Failure {
  const reason = reasons[cause.code ?? ''] ?? cause.message
  return {
    rule: 'not-read',
    message: `The file could not be read: ${reason}`,
    advice: 'see that it is there and may be read, and start again',
  }
}

/** A fault of pincite costs the file that showed it and no other. */
function failing<Result>(run: () => Result): Result | Failure {
  try {
    return run()
  } catch (cause) {
    return {
      rule: 'fault',
      message: `Reading failed: ${cause instanceof Error ? cause.message : String(cause)}`,
      advice: 'this is a fault of pincite: please report it with the file',
    }
  }
}
