/**
 * A folder of pages, one for each report of a set, and an index that leads to them.
 */
import { mkdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { startThreads } from '../dataset/threads.ts'
import { apart, type IndexEntry, viewIndex } from '../view/site.ts'
import type { ViewOptions } from '../view/view.ts'
import { type Call, InputError } from './command.ts'
import { writeText } from './files.ts'
import { type PagesResult, type PagesTask, pagesOf, type SitePage } from './site-pages.ts'

/** Below so many files, starting a worker takes longer than it saves. */
const fewFiles = 8

/** Writes the pages. The same files give the same bytes, whatever the number of workers. */
export async function writeSite(folder: string, options: ViewOptions, call: Call): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new InputError(`cannot make ${folder}: ${cause instanceof Error ? cause.message : String(cause)}`)
  })
  const names = await call.names(call.arguments)
  const maker = names.length < fewFiles || names.includes('-') ? here : startWorkers()
  try {
    const entries: IndexEntry[] = []
    const taken = new Set<string>()
    const pagesAt = makeAhead(
      names.map((name) => ({ name, options })),
      maker,
    )
    for await (const { entry, html } of call.inOrder([...names.keys()], pagesAt)) {
      const own = apart(entry, taken)
      taken.add(own.path)
      entries.push(own)
      await writeText(join(folder, own.path), html)
    }
    await writeText(join(folder, 'index.html'), viewIndex(entries))
  } finally {
    await maker.close()
  }
}

/** Gives the pages of one file after the other; those of the next are being made meanwhile. */
function makeAhead(
  tasks: readonly PagesTask[],
  maker: Maker,
): (index: number) => Promise<readonly SitePage[]> {
  const made = new Map<number, Promise<PagesResult>>()
  return async (index) => {
    for (const [ahead, task] of tasks.slice(index, index + maker.atOnce).entries())
      if (!made.has(index + ahead)) made.set(index + ahead, maker.make(task))
    const result = await made.get(index)
    made.delete(index)
    if (result === undefined) return []
    if ('fault' in result) throw new InputError(result.fault)
    return result.pages
  }
}

/** What makes the pages of files. */
interface Maker {
  /** How many files it may be given at once. */
  readonly atOnce: number
  make(task: PagesTask): Promise<PagesResult>
  close(): Promise<void>
}

const here: Maker = { atOnce: 1, make: pagesOf, close: async () => {} }

/** Each worker has the engines of the citation styles. */
function startWorkers(): Maker {
  const { atOnce, run, close } = startThreads('dist/cli/site-pages.js', availableParallelism())
  return {
    atOnce,
    make: (task) =>
      run<PagesResult>('pagesOf', task).catch((cause: unknown) => ({
        fault: `${task.name}: no page could be made: ${cause instanceof Error ? cause.message : String(cause)}`,
      })),
    close,
  }
}
