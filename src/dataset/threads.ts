/** Worker threads: what runs the functions of a script of this package beside each other. */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import Tinypool from 'tinypool'

/** Threads that were started. */
export interface Threads {
  /** How many tasks they may be given at once: each thread has one at hand and one that waits. */
  readonly atOnce: number
  /** Gives a task to a function of the script. @throws what the function throws, and where its thread breaks down. */
  run<Result>(name: string, task: unknown): Promise<Result>
  close(): Promise<void>
}

/** Most of what is made of a report is soon forgotten: in so much room, in megabytes, the collector copies little of it. */
const youngGeneration = 64

/** Starts threads of a script, such as `dist/dataset/worker.js`: it is found wherever this file was bundled to. */
export function startThreads(script: string, count: number): Threads {
  const manifest = createRequire(import.meta.url).resolve('pincite/package.json')
  const pool = new Tinypool({
    filename: new URL(script, pathToFileURL(manifest)).href,
    minThreads: count,
    maxThreads: count,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  })
  return {
    atOnce: 2 * count,
    run: async (name, task) => pool.run(task, { name }),
    close: () => pool.destroy(),
  }
}
