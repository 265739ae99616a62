/**
 * Files read by other processes, on this machine and others, behind a queue: BullMQ (https://docs.bullmq.io) on Redis.
 *
 * A file is delivered at least once: who takes it holds a lock that has to be renewed, and where it is not, the file is
 * given to another. Since a part has the name of what it is made of, reading a file twice makes the same part. The process
 * that waits asks after what it waits for, and what is gone (a Redis that lost its memory) it gives out again.
 */
import { setTimeout as wait } from 'node:timers/promises'
import type { Job } from 'bullmq'
import { version } from '../version.ts'
import { DatasetError } from './dataset-error.ts'
import { brokenDown, type Reader, startPool } from './pool.ts'
import type { ReadResult, ReadTask } from './worker.ts'

/** The reader of files that stands behind a queue. */
export interface Queue extends Reader {
  close(): Promise<void>
}

/** So many files are in the queue at once, so that Redis needs little room. */
const atOnce = 500

/** How often is asked after what is waited for, in milliseconds. */
const interval = 250

/** How long a lock holds without being renewed, and how often stale ones are looked for, in milliseconds. */
const lockDuration = 10_000
const stalledInterval = 5_000

/** A file that so many workers died over costs only itself. */
const mostDeaths = 5

/** Those who work take only files of their own version. */
function queueName(): string {
  return `pincite-${version}`
}

/**
 * Opens the queue as the one who gives files out.
 *
 * @throws DatasetError where there is no Redis, or the packages for it are not installed.
 */
export async function openQueue(url: string): Promise<Queue> {
  const { bullmq, connect } = await load()
  const connection = await connect(url)
  const queue = new bullmq.Queue<ReadTask, ReadResult>(queueName(), { connection })
  queue.on('error', awaited)
  const run = crypto.randomUUID()
  let count = 0
  let isOpen = true
  return {
    atOnce,
    async read(task) {
      const jobId = `${run}-${count++}`
      const options = { jobId, attempts: 3, backoff: { type: 'fixed', delay: 1000 } }
      await queue.add('read', task, options)
      while (isOpen) {
        await wait(interval)
        const job = await queue.getJob(jobId)
        if (job === undefined) await queue.add('read', task, options)
        else if (job.finishedOn !== undefined) {
          await job.remove()
          return resultOf(job, task)
        }
      }
      throw new DatasetError('the queue was closed')
    },
    async close() {
      isOpen = false
      await queue.close()
      connection.disconnect()
    },
  }
}

function resultOf(job: Job<ReadTask, ReadResult>, { file }: ReadTask): ReadResult {
  if (job.failedReason === undefined || job.failedReason === '') return job.returnvalue
  if (job.failedReason.includes('stalled')) return brokenDown(file, job.failedReason)
  throw new DatasetError(job.failedReason)
}

/** How to work. */
export interface WorkOptions {
  /** How many threads read. */
  workers: number
  /** Ends the work, when the files at hand are read. */
  signal: AbortSignal
}

/**
 * Reads what is in the queue, until it is told to end.
 *
 * @param url The address of a Redis: `redis://localhost:6379`.
 * @throws DatasetError where there is no Redis, or the packages for it are not installed.
 */
export async function work(url: string, { workers, signal }: WorkOptions): Promise<void> {
  const { bullmq, connect } = await load()
  const connection = await connect(url)
  const pool = startPool(workers)
  const worker = new bullmq.Worker<ReadTask, ReadResult>(queueName(), ({ data }) => pool.read(data), {
    connection,
    concurrency: pool.atOnce,
    lockDuration,
    stalledInterval,
    maxStalledCount: mostDeaths,
  })
  worker.on('error', awaited)
  await new Promise<void>((done) => {
    if (signal.aborted) done()
    signal.addEventListener('abort', () => done(), { once: true })
  })
  await worker.close()
  await pool.close()
  connection.disconnect()
}

/** A Redis that is away comes back: until then there is nothing to do, and nothing to tell. */
function awaited(): void {}

/** The packages for a queue weigh 8 MB, so they are there only for those who install them. */
async function load() {
  const [bullmq, { Redis }] = await Promise.all([import('bullmq'), import('ioredis')]).catch(
    (cause: unknown) => {
      throw new DatasetError('a queue needs BullMQ and ioredis: npm install bullmq ioredis', { cause })
    },
  )
  /** Commands wait while a Redis that was there is away. */
  const connect = async (url: string) => {
    const connection = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: null })
    let reason = ''
    connection.on('error', (error: Error) => {
      reason = error.message
    })
    await connection.connect().catch(() => {
      connection.disconnect()
      throw new DatasetError(`there is no Redis at ${url}: ${reason}`)
    })
    return connection
  }
  return { bullmq, connect }
}
