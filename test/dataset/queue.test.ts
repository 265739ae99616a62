/** A data set over a queue: a real Redis, three processes that work, one of them killed, Redis restarted once. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { collect, type Progress } from '../../src/dataset/collect.ts'
import { contentOf, reportsIn, temporaryFolder } from './folders.ts'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = temporaryFolder()
const hasRedis = process.env.CI !== undefined || spawnSync('redis-server', ['--version']).status === 0

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

function start(program: string, args: readonly string[]): ChildProcess {
  const child = spawn(program, args, { stdio: 'ignore' })
  started.push(child)
  return child
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

/** A Redis that keeps on the disk what it was told. */
function startRedis(port: number, dir: string): ChildProcess {
  const options = { port, bind: '127.0.0.1', dir, appendonly: 'yes', appendfsync: 'always', save: '' }
  return start(
    'redis-server',
    Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]),
  )
}

describe.runIf(hasRedis)('a queue', () => {
  test('loses no report and reads none twice, whoever dies', async () => {
    const reports = reportsIn(folder)
    await collect([reports], { out: join(folder, 'alone'), workers: 2 })

    const port = await freePort()
    const url = `redis://127.0.0.1:${port}`
    const memory = join(folder, 'redis')
    mkdirSync(memory)
    const redis = startRedis(port, memory)
    await wait(500)
    const workers = [1, 2, 3].map(() =>
      start(process.execPath, [cli, 'work', '--queue', url, '--workers', '1']),
    )
    const told: string[] = []
    let restarted: Promise<unknown> | null = null
    const onProgress = ({ file, done }: Progress) => {
      told.push(file)
      if (done === 3) workers[0]?.kill('SIGKILL')
      if (done === 10) restarted = restart()
    }
    const restart = async () => {
      redis.kill('SIGTERM')
      await once(redis, 'exit')
      startRedis(port, memory)
    }
    const summary = await collect([reports], {
      out: join(folder, 'queued'),
      workers: 1,
      queue: url,
      onProgress,
    })
    await restarted
    expect(workers[0]?.signalCode).toBe('SIGKILL')
    expect(restarted).not.toBeNull()
    expect(new Set(told).size).toBe(summary.files)
    expect(told).toHaveLength(summary.files)
    expect(contentOf(join(folder, 'queued'))).toEqual(contentOf(join(folder, 'alone')))
    const parts = readdirSync(join(folder, 'queued/.parts'), { recursive: true, encoding: 'utf8' })
    expect(parts.filter((name) => name.endsWith('.ndjson'))).toHaveLength(summary.files)
  }, 240_000)

  test('that is not there is told of', async () => {
    const url = `redis://127.0.0.1:${await freePort()}`
    await expect(collect(['laos.txt'], { out: join(folder, 'none'), queue: url })).rejects.toThrow(
      `there is no Redis at ${url}: `,
    )
  })
})
