import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { parse } from 'pincite'
import { type CslItem, cite, toCsl } from 'pincite/cite'
import { corpus } from 'pincite/corpus'
import { print, time } from './measure.ts'

const root = new URL('../../', import.meta.url)

/** Plain citation-js doing the same: its own APA, the item at hand, a paragraph. */
const plain = `
const { Cite } = await import('@citation-js/core')
await import('@citation-js/plugin-csl')
const item = JSON.parse(process.argv[1])
const options = { template: 'apa', lang: 'en-US', entry: [{ id: item.id, label: 'paragraph', locator: '3' }] }
new Cite([item]).format('citation', options)
`

const ours = `
const { cite } = await import('pincite/cite')
const report = JSON.parse(process.argv[2])
cite(report, { style: 'apa', at: 'prosecution.p1' })
`

/** How long a fresh process takes from its start to its end, which is its first citation. */
function firstCitation(program: string, args: readonly string[]): number {
  const start = performance.now()
  execFileSync(process.execPath, ['--input-type=module', '--eval', program, '--', ...args], { cwd: root })
  return performance.now() - start
}

interface CitationJs {
  Cite: new (data: readonly CslItem[]) => { format(name: string, options: object): string }
}

export async function bench(): Promise<void> {
  const [laos] = corpus
  if (!laos) throw new Error('The corpus is empty')
  const report = parse(laos.text())
  const item = toCsl(report)
  const args = [JSON.stringify(item), JSON.stringify({ ...report, source: '' })]
  const base: number[] = []
  const first: number[] = []
  for (let round = 0; round < 11; round++) {
    base.push(firstCitation(plain, args))
    first.push(firstCitation(ours, args))
  }
  print('The first citation (APA, a paragraph), in a fresh process, all of it (the best of 11)', [
    { name: 'citation-js', milliseconds: Math.min(...base) },
    { name: 'pincite', milliseconds: Math.min(...first) },
  ])
  const require = createRequire(import.meta.url)
  const { Cite }: CitationJs = require('@citation-js/core')
  const options = {
    template: 'apa',
    lang: 'en-US',
    entry: [{ id: item.id, label: 'paragraph', locator: '3' }],
  }
  const further = time(
    [
      { name: 'citation-js', run: () => repeat(() => new Cite([item]).format('citation', options)) },
      { name: 'pincite', run: () => repeat(() => cite(report, { style: 'apa', at: 'prosecution.p1' })) },
    ],
    41,
  )
  print(`Each further one of the style (${times} of them)`, further)
}

const times = 20

function repeat(work: () => unknown): void {
  for (let round = 0; round < times; round++) work()
}
