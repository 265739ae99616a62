/**
 * Which files a data set is read from: files, folders and globs → names, each once, in an order that does not depend on
 * how they were given.
 */
import { readdir, stat } from 'node:fs/promises'
import { extname, isAbsolute, join, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { fileEndings } from '../read/formats.ts'

/**
 * Lists the files that some names mean.
 *
 * @param names Files; folders, of which all text, Markdown and HTML in them is meant, hidden files left out; globs
 *   (`reports/*.html`).
 * @returns The names of files, in the order of their code units. A name that is neither a folder nor a glob stands in it
 *   as it is, also where there is no such file: that it cannot be read is told where it is read.
 */
export async function inputFiles(names: readonly string[]): Promise<string[]> {
  const files = new Set<string>()
  for (const name of names) for (const file of await filesOf(name)) files.add(file)
  return [...files].sort(byCodeUnits)
}

async function filesOf(name: string): Promise<readonly string[]> {
  const kind = await kindOf(name)
  if (kind === 'folder') return filesInFolder(name)
  if (kind === 'file' || !/[*?[\]{}]/.test(name)) return [name]
  return glob(name.replaceAll('\\', '/'), { expandDirectories: false, absolute: isAbsolute(name) })
}

async function filesInFolder(folder: string): Promise<string[]> {
  const files: string[] = []
  for (const name of await readdir(folder, { recursive: true })) {
    const isHidden = name.split(sep).some((step) => step.startsWith('.'))
    if (isHidden || !fileEndings.has(extname(name).toLowerCase())) continue
    const file = join(folder, name)
    if ((await kindOf(file)) !== 'folder') files.push(file)
  }
  return files
}

async function kindOf(name: string): Promise<'file' | 'folder' | 'none'> {
  try {
    return (await stat(name)).isDirectory() ? 'folder' : 'file'
  } catch {
    return 'none'
  }
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/** One of several shares of the files: `{ index: 3, count: 16 }` is the third of sixteen. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** The files of a shard: every sixteenth, so that shards take equally long. */
export function filesOfShard(files: readonly string[], { index, count }: Shard): string[] {
  return files.filter((_, at) => at % count === index - 1)
}
