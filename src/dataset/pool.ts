/** Worker threads that read files and write tables. */
import { DatasetError } from './dataset-error.ts'
import type { WrittenFile } from './descriptor.ts'
import { startThreads } from './threads.ts'
import type { ReadResult, ReadTask, Unwritable, WriteTask } from './worker.ts'

/** What reads files: workers of this process, or of others behind a queue. */
export interface Reader {
  /** How many files it may be given at once. */
  readonly atOnce: number
  /** @throws DatasetError where nothing can be written. */
  read(task: ReadTask): Promise<ReadResult>
}

/** A pool of workers. */
export interface Pool extends Reader {
  /** @throws DatasetError where the table cannot be written. */
  write(task: WriteTask): Promise<WrittenFile>
  close(): Promise<void>
}

/** Starts workers. */
export function startPool(workers: number): Pool {
  const { atOnce, run, close } = startThreads('dist/dataset/worker.js', workers)
  return {
    atOnce,
    async read(task) {
      const result = await run<ReadResult | Unwritable>('read', task).catch((cause: unknown) =>
        brokenDown(task.file, messageOf(cause)),
      )
      if ('unwritable' in result) throw new DatasetError(result.unwritable)
      return result
    },
    write: (task) =>
      run<WrittenFile>('write', task).catch((cause: unknown) => {
        throw new DatasetError(`the tables cannot be written: ${messageOf(cause)}`, { cause })
      }),
    close,
  }
}

/** A file that breaks its worker down (for want of memory) costs only itself. */
export function brokenDown(file: string, reason: string): ReadResult {
  const failure = {
    rule: 'fault',
    message: `The worker broke down: ${reason}`,
    advice: 'cut the file, or give it more memory (NODE_OPTIONS=--max-old-space-size=4096)',
  }
  return { entry: { file, failure }, isKept: false }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
