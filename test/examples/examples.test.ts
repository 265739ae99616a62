/** The programs in `examples/` run, and print what stands in the files beside this one. */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const programs = readdirSync(join(root, 'examples')).filter((file) => file.endsWith('.ts'))

function run(program: string, args: readonly string[] = []) {
  return spawnSync(process.execPath, ['--import', 'tsx', join(root, 'examples', program), ...args], {
    cwd: root,
    encoding: 'utf8',
  })
}

test('there are at least three', () => expect(programs.length).toBeGreaterThanOrEqual(3))

test.each(programs)(
  '%s',
  (program) => {
    const ran = run(program)
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toBe(readFileSync(join(import.meta.dirname, program.replace('.ts', '.txt')), 'utf8'))
  },
  30_000,
)

test('a figure that the report does not have', () => {
  const ran = run('cite-a-claim.ts', ['31,000'])
  expect(ran.stderr).toBe('The report makes no claim with the figure 31,000\n')
  expect(ran.status).toBe(1)
}, 30_000)
