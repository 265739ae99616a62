/**
 * What a user pays who reads each text once: 50 different texts in a fresh process, and the first call of a process.
 * `npm run bench -- texts --against REV` runs a revision beside it.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { median } from './measure.ts'

const root = join(import.meta.dirname, '../..')
const loop = join(import.meta.dirname, 'texts-loop.mjs')
const rounds = 7

/** CPU time in milliseconds. */
interface Cost {
  first: number
  all: number
  segmenter: number
}

export async function bench(): Promise<void> {
  const at = process.argv.indexOf('--against')
  const revision = at < 0 ? undefined : process.argv[at + 1]
  const folder = mkdtempSync(join(tmpdir(), 'pincite-bench-'))
  try {
    const bundles: [string, string][] = [['pincite', bundle(root, join(folder, 'now'))]]
    if (revision !== undefined)
      bundles.push([revision, bundle(checkout(revision, folder), join(folder, 'then'))])
    const costs = new Map<string, Cost[]>(bundles.map(([name]) => [name, []]))
    for (let round = 0; round < rounds; round++)
      for (const [name, file] of bundles) costs.get(name)?.push(run(file))
    console.log('\n50 different texts, parse and claims, in a fresh process (CPU)')
    for (const [name, found] of costs) print(name, found)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The sources of a revision, with this checkout's packages. */
function checkout(revision: string, folder: string): string {
  const target = join(folder, 'checkout')
  mkdirSync(target)
  const archive = execFileSync('git', ['archive', revision, 'src', 'package.json'], {
    cwd: root,
    maxBuffer: 1 << 28,
  })
  execFileSync('tar', ['-x', '-C', target], { input: archive })
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  return target
}

/** One file, so that both pay the same for loading. */
function bundle(checkout: string, target: string): string {
  const outfile = join(target, 'pincite.mjs')
  buildSync({
    entryPoints: [join(checkout, 'src/index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    minifyWhitespace: true,
  })
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'))
  return outfile
}

function run(file: string): Cost {
  return JSON.parse(execFileSync(process.execPath, [loop, file], { encoding: 'utf8' }))
}

function print(name: string, costs: readonly Cost[]): void {
  const of = (pick: (cost: Cost) => number) => median(costs.map(pick))
  const times = of(({ all, segmenter }) => all / segmenter)
  console.log(
    `  ${name.padEnd(12)} ${of(({ all }) => all)
      .toFixed(0)
      .padStart(
        6,
      )} ms ${times.toFixed(2).padStart(7)} × Intl.Segmenter   first call ${of(({ first }) => first).toFixed(1)} ms`,
  )
}
