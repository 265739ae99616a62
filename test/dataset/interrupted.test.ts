/** Runs that are killed, and a disk that is full: the next run ends with the tables of one that nobody disturbed. */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { contentOf, reportsIn, temporaryFolder } from './folders.ts'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = temporaryFolder()
const reports = join(reportsIn(folder), 'laos*')
const argumentsFor = (out: string) => [
  'collect',
  reports,
  '--out',
  out,
  '--workers',
  '2',
  '--quiet',
  '--format',
  'csv,parquet',
]
const run = (out: string) => spawnSync(process.execPath, [cli, ...argumentsFor(out)], { encoding: 'utf8' })

let whole: Record<string, string>
let duration: number
beforeAll(() => {
  const began = performance.now()
  expect(run(join(folder, 'whole'))).toMatchObject({ status: 0, stderr: '' })
  duration = performance.now() - began
  whole = contentOf(join(folder, 'whole'))
})

/** What is there is whole: where the descriptor stands, every table that it tells of has the checksum that it says. */
function expectNoHalf(out: string): void {
  const path = join(out, 'datapackage.json')
  if (!existsSync(path)) return
  const { resources }: { resources: { path: string; hash: string }[] } = JSON.parse(
    readFileSync(path, 'utf8'),
  )
  for (const { path: table, hash } of resources) {
    const found = createHash('sha256')
      .update(readFileSync(join(out, table)))
      .digest('hex')
    expect([table, `sha256:${found}`]).toEqual([table, hash])
  }
}

/** Numbers from 0 to 1 that are the same in each run. */
const moments = [0.15, 0.4, 0.55, 0.7, 0.8, 0.9, 0.97]

describe('killed', () => {
  test('at any moment, and again and again', async () => {
    const out = join(folder, 'killed')
    let kills = 0
    for (const moment of moments) {
      const child = spawn(process.execPath, [cli, ...argumentsFor(out)], { stdio: 'ignore' })
      const ended = once(child, 'exit')
      await wait(moment * duration)
      if (child.kill('SIGKILL')) kills++
      await ended
      if (existsSync(out)) expectNoHalf(out)
    }
    expect(kills).toBeGreaterThan(2)
    expect(run(out)).toMatchObject({ status: 0, stderr: '' })
    expect(contentOf(out)).toEqual(whole)
    expect(readdirSync(out).filter((name) => name.startsWith('.unfinished'))).toEqual([])
  }, 180_000)
})

describe('a full disk', () => {
  test('is told of, and what was read is kept', () => {
    const out = join(folder, 'full')
    // No file may have more than 64 × 512 bytes: some parts can be written, no table of claims can.
    const line = `ulimit -f 64; trap '' XFSZ; exec "$@"`
    const full = spawnSync('sh', ['-c', line, 'sh', process.execPath, cli, ...argumentsFor(out)], {
      encoding: 'utf8',
    })
    expect(full.status).toBe(1)
    expect(full.stderr).toMatch(/^pincite: the (?:data set|tables) cannot be written: EFBIG/)
    expectNoHalf(out)
    expect(run(out)).toMatchObject({ status: 0, stderr: '' })
    expect(contentOf(out)).toEqual(whole)
  })
})
