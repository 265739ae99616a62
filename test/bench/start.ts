/**
 * What the first call costs: programs in processes of their own, beside Node.js alone and beside what a user of unified
 * imports. `npm run bench -- start --beside FOLDER` starts another version beside it, which stands built in the folder.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { median } from './measure.ts'

const root = join(import.meta.dirname, '../..')
const rounds = 9

interface Program {
  name: string
  folder: string
  args: readonly string[]
}

const bare = { name: 'Node.js alone', folder: root, args: ['--eval', '0'] }
const remark = { name: "import 'remark-parse'", folder: root, args: module("import 'remark-parse'") }

/** What a version is asked for. */
const programs = (folder: string, version: string): Program[] =>
  [
    { name: '--version', args: ['dist/cli.js', '--version'] },
    { name: "import 'pincite'", args: module("import 'pincite'") },
    { name: 'the same, and a first parse', args: module(firstParse) },
    { name: 'claims, of the report that comes with it', args: ['dist/cli.js', 'claims', report] },
  ].map(({ name, args }) => ({ name: `${version}: ${name}`, folder, args }))

const report = 'corpus/usdos-tip-2017-laos.txt'
const firstParse = `import { readFileSync } from 'node:fs'
import { parse } from 'pincite'
parse(readFileSync('${report}', 'utf8'))`

function module(code: string): readonly string[] {
  return ['--input-type=module', '--eval', code]
}

/** Starts everything in turn, so that the machine's load falls on all, and prints medians. */
export async function bench(): Promise<void> {
  const at = process.argv.indexOf('--beside')
  const beside = at < 0 ? [] : programs(process.argv[at + 1] ?? '', 'beside')
  const all = [bare, remark, ...programs(root, 'pincite'), ...beside]
  const samples = all.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [number, program] of all.entries()) samples[number]?.push(processorTime(program))
  const [least = Number.NaN, peer = Number.NaN] = samples.map(median)
  console.log(`\nThe first call, in a fresh process (CPU, the median of ${rounds})`)
  console.log(`  ${' '.repeat(58)} ${'to Node.js'.padStart(24)} ${'to remark-parse'.padStart(16)}`)
  for (const [number, { name }] of all.entries()) {
    const milliseconds = median(samples[number] ?? [])
    const ratios = [milliseconds / least, milliseconds / peer].map((value) => value.toFixed(2))
    console.log(
      `  ${name.padEnd(58)} ${milliseconds.toFixed(0).padStart(8)} ms ${ratios[0]?.padStart(10)} × ${ratios[1]?.padStart(14)} ×`,
    )
  }
}

/** The processor's time of a process in milliseconds, its start with it: what else the machine does is not counted. */
function processorTime({ name, folder, args }: Program): number {
  const hook = join(import.meta.dirname, 'processor-time.cjs')
  const ran = spawnSync(process.execPath, ['--require', hook, ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  })
  if (ran.status !== 0) throw new Error(`${name} ended with ${ran.status}: ${ran.stderr}`)
  return Number(ran.output[3]) / 1_000
}
