/**
 * What a shard leaves beside its parts: a list of what became of its files, so that the tables can be made where the files
 * are not.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatasetError } from './dataset-error.ts'
import type { Entry } from './entries.ts'
import type { Shard } from './inputs.ts'
import { ignoreMissing, partsFolder } from './parts.ts'
import { writeWhole } from './unfinished.ts'

/** Writes the list of a shard. */
export async function writeShard(folder: string, shard: Shard, entries: readonly Entry[]): Promise<void> {
  const path = join(folder, partsFolder, `shard-${shard.index}-of-${shard.count}.ndjson`)
  await writeWhole(folder, path, entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''))
}

/**
 * The entries of all shards, in the order in which the files would have been without shards.
 *
 * @throws DatasetError where a shard is missing, or those of different counts are there.
 */
export async function readShards(folders: readonly string[]): Promise<Entry[]> {
  const found = new Map<number, string>()
  const counts = new Set<number>()
  for (const folder of folders) {
    for (const name of (await readdir(join(folder, partsFolder)).catch(ignoreMissing)) ?? []) {
      const [, index, count] = /^shard-(\d+)-of-(\d+)\.ndjson$/.exec(name) ?? []
      if (index === undefined || count === undefined) continue
      found.set(Number(index), join(folder, partsFolder, name))
      counts.add(Number(count))
    }
  }
  const [count, ...others] = counts
  if (count === undefined)
    throw new DatasetError(`there are no shards in ${folders.join(', ')}: read them first, with --shard`)
  if (others.length > 0)
    throw new DatasetError(
      `there are shards of ${[...counts].join(' and of ')}: delete those that are not wanted (${partsFolder}/shard-*)`,
    )
  const indexes = Array.from({ length: count }, (_, at) => at + 1)
  const missing = indexes.filter((index) => !found.has(index))
  if (missing.length > 0)
    throw new DatasetError(`of ${count} shards these are missing: ${missing.join(', ')}`)
  const shards = await Promise.all(indexes.map((index) => readEntries(found.get(index) ?? '')))
  return interleaved(shards)
}

async function readEntries(path: string): Promise<Entry[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.filter((line) => line !== '').map((line): Entry => JSON.parse(line))
}

/** The first of each, then the second of each: as `filesOfShard` dealt them out. */
function interleaved(shards: readonly (readonly Entry[])[]): Entry[] {
  const longest = Math.max(...shards.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => shards.flatMap((shard) => shard[at] ?? [])).flat()
}
