/**
 * Many reports → a data set: every file is read into a part, and the tables are made of the parts.
 */
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import {
  checkArgument,
  checkOptions,
  type Fields,
  flag,
  list,
  oneOf,
  optional,
  shape,
  test,
  text,
  wholeNumber,
} from '../arguments.ts'
import { claimOptions } from '../claims/claims.ts'
import { codebooks } from '../codebooks/bundled.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { reportOptions } from '../report/options.ts'
import { correctionCheck } from '../review/apply.ts'
import type { Correction } from '../review/correction.ts'
import { version } from '../version.ts'
import { keepCorrections, unplacedFindings } from './corrections.ts'
import { DatasetError } from './dataset-error.ts'
import { descriptorOf, type WrittenFile } from './descriptor.ts'
import { type Entry, isFailed, planOf } from './entries.ts'
import { type DatasetFormat, datasetFormats } from './formats/format.ts'
import { filesOfShard, inputFiles, type Shard } from './inputs.ts'
import { partsFolder } from './parts.ts'
import { type Pool, type Reader, startPool } from './pool.ts'
import { openQueue } from './queue.ts'
import { readShards, writeShard } from './shards.ts'
import { type TableName, tableNames } from './tables.ts'
import { clearUnfinished, unfinishedFolder, writeWhole } from './unfinished.ts'
import { fileOf, type Shared } from './worker.ts'

/** How a data set is written. */
export interface WriteOptions {
  /** The folder of the data set. It is made where there is none. */
  out: string
  /** The formats of its tables: `csv` unless told. */
  formats?: readonly DatasetFormat[] | undefined
  /** For Excel: CSV with a byte-order mark, and without cells that it would run as formulas. */
  bom?: boolean | undefined
  /** Licences of the data, by their identifiers (`ODC-PDDL-1.0`). */
  licences?: readonly string[] | undefined
  /** How many threads work: as many as the machine has processors, unless told. */
  workers?: number | undefined
  /** The codebook that the figures are of; else the series of each report chooses. */
  codebook?: Codebook | undefined
  /**
   * What people decided of claims, put in before rows are made. Those that name a `report` (by its citation key) are of that
   * one; others are of the report in which their words stand exactly where they stood. What has no place is in `findings`.
   */
  corrections?: readonly Correction[] | undefined
}

/** How reports are read. */
export interface CollectOptions extends WriteOptions {
  /** The year of the edition, for files that do not say it. */
  year?: number | undefined
  /** The country, for files that do not say it. */
  country?: string | undefined
  /** The series, for files that do not say it. */
  series?: string | undefined
  /** Whether the names of files and folders may say year and country of files that do not. */
  fileNames?: boolean | undefined
  /** Reads one of several shares of the files, and writes no tables: {@link merge} does when all shares are read. */
  shard?: Shard | undefined
  /**
   * Has the files read by `work` behind the queue of a Redis: `redis://localhost:6379`. All who work must see the files and
   * the folder by the same names.
   */
  queue?: string | undefined
  /** Is told what became of each file. */
  onProgress?: ((progress: Progress) => void) | undefined
}

/** How far a run is. */
export interface Progress {
  /** The file that was done last. */
  file: string
  /** Whether nothing was read of it. */
  failed: boolean
  /** How many files are done, and of how many. */
  done: number
  total: number
  /** Of those that are done, of how many nothing was read. */
  failures: number
  /** Of those that are done, how many had been read before. */
  kept: number
}

/** What a run did. */
export interface Summary {
  /** How many files there were. */
  files: number
  /** How many reports are in them, each counted once. */
  reports: number
  /** Of how many files nothing was read: `findings` says why. */
  failures: number
  /** How many files are copies of others. */
  copies: number
  /** How many files had been read before. */
  kept: number
  /** The files that were written, by their names in the folder; none of a shard. */
  written: readonly string[]
}

const positive = wholeNumber(1)

const writeOptions = {
  out: text,
  formats: optional(list(oneOf(datasetFormats), 'a list of formats')),
  bom: optional(flag),
  licences: optional(list(text)),
  workers: optional(positive),
  codebook: claimOptions.codebook,
  corrections: optional(list(correctionCheck, 'a list of corrections')),
} satisfies Fields & Record<keyof WriteOptions, unknown>

const collectOptions = {
  ...writeOptions,
  year: reportOptions.year,
  country: reportOptions.country,
  series: reportOptions.series,
  fileNames: optional(flag),
  shard: optional(shape('a shard such as { index: 3, count: 16 }', { index: positive, count: positive })),
  queue: optional(text),
  onProgress: optional(test('a function', (value) => typeof value === 'function')),
} satisfies Fields & Record<keyof CollectOptions, unknown>

/**
 * Reads files into a data set: a Frictionless data package with the tables `reports`, `paragraphs`, `claims`, `sources` and
 * `findings`.
 *
 * A file that cannot be read costs only itself: `findings` says why. What was read is kept in the folder (`.parts`), by the
 * file's checksum and the versions of package and codebook, so that a run that was interrupted goes on, and a later run
 * reads only what is new. Tables are moved to their places when all of them are whole. The same files give the same bytes,
 * whatever the number of workers or shards.
 *
 * `await collect(['reports/'], { out: 'data', formats: ['csv', 'parquet'] })`
 *
 * @param files Files, folders (all text, Markdown and HTML in them) and globs.
 * @returns What was done.
 * @throws TypeError, RangeError where an option is none; {@link DatasetError} where the folder cannot be written.
 */
export async function collect(files: readonly string[], options: CollectOptions): Promise<Summary> {
  checkArgument('collect', 'the files', files, list(text, 'a list of files, folders and globs'))
  checkOptions('collect', options, collectOptions)
  const { out, shard } = options
  const all = await inputFiles(files)
  if (all.length === 0)
    throw new DatasetError(`there are no reports in ${files.join(', ')}: text, Markdown or HTML`)
  const own = shard === undefined ? all : filesOfShard(all, shard)
  await prepare(out)
  const pool = startPool(workersOf(options))
  const queue = options.queue === undefined ? null : await openQueue(options.queue)
  try {
    const { entries, kept } = await readFiles(own, queue ?? pool, options)
    if (shard === undefined) return { ...(await writeTables(entries, [out], pool, options)), kept }
    await writeShard(out, shard, entries)
    return { ...summaryOf(entries), kept, written: [] }
  } finally {
    await queue?.close()
    await pool.close()
    await clearUnfinished(out)
  }
}

/**
 * Makes the tables of a data set whose shards were read, here or elsewhere: `await merge(['data'], { out: 'data' })`.
 *
 * @param folders The folders of the shards.
 * @returns What was done.
 * @throws {@link DatasetError} where a shard is missing.
 */
export async function merge(folders: readonly string[], options: WriteOptions): Promise<Summary> {
  checkArgument('merge', 'the folders', folders, list(text, 'a list of folders'))
  checkOptions('merge', options, writeOptions)
  const entries = await readShards(folders)
  await prepare(options.out)
  const pool = startPool(workersOf(options))
  try {
    return { ...(await writeTables(entries, folders, pool, options)), kept: entries.length }
  } finally {
    await pool.close()
    await clearUnfinished(options.out)
  }
}

function workersOf({ workers = availableParallelism() }: WriteOptions): number {
  return workers
}

async function sharedOf(options: CollectOptions): Promise<Shared> {
  const { out, year, country, series, fileNames = false, codebook, corrections = [] } = options
  const hints = {
    ...(year !== undefined && { year }),
    ...(country !== undefined && { country }),
    ...(series !== undefined && { series }),
  }
  const kept = await keepCorrections(out, corrections)
  return { folder: resolve(out), hints, fileNames, codebook, corrections: kept, version }
}

// --- the folder

const descriptorName = 'datapackage.json'

/** All names that a table may have. */
const tableFiles: readonly string[] = datasetFormats.flatMap((format) =>
  format === 'duckdb' ? [fileOf(null, format)] : tableNames.map((table) => fileOf(table, format)),
)

/** Makes the folder, and sees that no files of somebody else would be written over. */
async function prepare(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const names = await readdir(folder)
  const foreign = names.filter((name) => name === descriptorName || tableFiles.includes(name))
  if (foreign.length > 0 && !names.includes(partsFolder))
    throw new DatasetError(
      `${join(folder, foreign[0] ?? '')} is there already, and not of a data set that was made here: name another folder`,
    )
  await mkdir(join(folder, partsFolder), { recursive: true })
  await clearUnfinished(folder)
}

// --- reading

/** Reads the files. */
async function readFiles(
  files: readonly string[],
  reader: Reader,
  { onProgress, ...options }: CollectOptions,
): Promise<{ entries: Entry[]; kept: number }> {
  const shared = await sharedOf(options)
  const entries: Entry[] = []
  const counts = { done: 0, failures: 0, kept: 0 }
  let next = 0
  const readOn = async () => {
    while (next < files.length) {
      const at = next++
      const file = files[at] ?? ''
      const { entry, isKept } = await reader.read({ file, path: resolve(file), shared })
      entries[at] = entry
      const failed = isFailed(entry)
      counts.done++
      counts.kept += Number(isKept)
      counts.failures += Number(failed)
      onProgress?.({ file, failed, total: files.length, ...counts })
    }
  }
  await Promise.all(Array.from({ length: reader.atOnce }, readOn))
  return { entries, kept: counts.kept }
}

// --- writing

async function writeTables(
  entries: readonly Entry[],
  folders: readonly string[],
  pool: Pool,
  { out, formats = ['csv'], bom = false, licences = [], codebook, corrections = [] }: WriteOptions,
): Promise<Omit<Summary, 'kept'>> {
  const folder = unfinishedFolder(out)
  await mkdir(folder, { recursive: true })
  const source = { folders, plan: [...planOf(entries), ...unplacedFindings(entries, corrections)] }
  const asked = [...new Set(formats)].flatMap(
    (format): { format: DatasetFormat; table: TableName | null }[] =>
      format === 'duckdb' ? [{ format, table: null }] : tableNames.map((table) => ({ format, table })),
  )
  const files = await Promise.all(asked.map((task) => pool.write({ ...task, folder, source, bom })))
  const used = codebook === undefined ? Object.values(codebooks) : [codebook]
  await publish(out, files, descriptorOf({ files, codebooks: used, version, licences }))
  return { ...summaryOf(entries), written: [...files.map(({ path }) => path), descriptorName] }
}

/** Moves the tables to their places. The descriptor is the last: where there is one, the tables are those that it tells of. */
async function publish(out: string, files: readonly WrittenFile[], descriptor: object): Promise<void> {
  await rm(join(out, descriptorName), { force: true })
  for (const { path } of files) await rename(join(unfinishedFolder(out), path), join(out, path))
  const stale = tableFiles.filter((name) => files.every(({ path }) => path !== name))
  for (const name of stale) await rm(join(out, name), { force: true })
  await writeWhole(out, join(out, descriptorName), `${JSON.stringify(descriptor, null, 2)}\n`)
}

function summaryOf(entries: readonly Entry[]): Omit<Summary, 'kept' | 'written'> {
  const failures = entries.filter(isFailed).length
  const read = planOf(entries).filter((planned) => 'part' in planned)
  const reports = entries.flatMap((entry) => ('reports' in entry ? entry.reports : []))
  const isReadFrom = new Set(read.map(({ file }) => file))
  return {
    files: entries.length,
    reports: new Set(reports).size,
    failures,
    copies: entries.filter((entry) => !isFailed(entry) && !isReadFrom.has(entry.file)).length,
  }
}
