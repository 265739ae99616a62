/**
 * What is not finished yet. Everything is written in a folder that belongs to one process, and moved to its place when it
 * is whole; so a process that is killed leaves nothing half written but that folder, which the next one clears away.
 */
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'

const prefix = `.unfinished-${hostname()}-`

/** The folder, in that of the data set, for what this process has not finished. */
export function unfinishedFolder(folder: string): string {
  return join(folder, prefix + process.pid)
}

/** Writes a file: whole or not at all. */
export async function writeWhole(folder: string, path: string, content: string): Promise<void> {
  const unfinished = join(unfinishedFolder(folder), `${process.hrtime.bigint()}-${Math.random()}`)
  await mkdir(unfinishedFolder(folder), { recursive: true })
  await mkdir(dirname(path), { recursive: true })
  await writeFile(unfinished, content)
  await rename(unfinished, path)
}

/** Clears away what this process, and processes of this machine that are no more, have not finished. */
export async function clearUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix)) continue
    const owner = Number(name.slice(prefix.length))
    if (owner === process.pid || !isRunning(owner))
      await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(owner: number): boolean {
  try {
    return process.kill(owner, 0)
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}
