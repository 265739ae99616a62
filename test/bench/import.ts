import { execFileSync } from 'node:child_process'
import { print } from './measure.ts'

const root = new URL('../../', import.meta.url)

/** The unified packages that `pincite` imports. */
const stack = [
  'unified',
  'vfile',
  'vfile-message',
  'remark-parse',
  'remark-gfm',
  'remark-frontmatter',
  'rehype-parse',
  'unist-util-visit',
]

/** The time that importing modules takes in a process of its own, without the process. */
function importTime(specifiers: readonly string[]): number {
  const program = `const start = performance.now()
${specifiers.map((specifier) => `await import('${specifier}')`).join('\n')}
console.log(performance.now() - start)`
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { cwd: root })
  return Number(output.toString())
}

/** The least of the rounds counts: what other processes add is noise. */
export async function bench(): Promise<void> {
  const base: number[] = []
  const ours: number[] = []
  for (let round = 0; round < 11; round++) {
    base.push(importTime(stack))
    ours.push(importTime(['pincite']))
  }
  print('Import, in a fresh process', [
    { name: 'the unified packages that pincite stands on', milliseconds: Math.min(...base) },
    { name: 'pincite', milliseconds: Math.min(...ours) },
  ])
}
