import { execFileSync } from 'node:child_process'
import { parse, type Report } from 'pincite'
import { citations, type NoteCitation, parseCiteAs, toCsl } from 'pincite/cite'
import { corpus } from 'pincite/corpus'
import { print, time } from './measure.ts'

const root = new URL('../../', import.meta.url)

/** Plain citation-js doing the same: its own APA, the item at hand, a paragraph. */
const plain = `
const { Cite } = await import('@citation-js/core')
await import('@citation-js/plugin-csl')
const item = JSON.parse(process.argv[1])
const options = { template: 'apa', lang: 'en-US', entry: [{ id: item.id, label: 'paragraph', locator: '3' }] }
const byCitationJs = () => new Cite([item]).format('citation', options)
`

const ours = `
const { cite } = await import('pincite/cite')
const report = JSON.parse(process.argv[2])
const byPincite = () => cite(report, { style: 'apa', at: 'prosecution.p1' })
`

const rounds = 60
const times = 20

/** Both in turn, in one process; each one's best round, in milliseconds. */
const further = `${plain}${ours}
const best = [Infinity, Infinity]
for (let round = 0; round < ${rounds}; round++) {
  for (const [number, write] of [byCitationJs, byPincite].entries()) {
    const start = performance.now()
    for (let time = 0; time < ${times}; time++) write()
    best[number] = Math.min(best[number], performance.now() - start)
  }
}
console.log(JSON.stringify(best))
`

/** Runs a program in a fresh Node, without the hooks that this one runs under. */
function run(program: string, args: readonly string[]): string {
  const command = ['--input-type=module', '--eval', program, '--', ...args]
  return execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
}

/** How long a fresh process takes from its start to its end, which is its first citation. */
function firstCitation(program: string, args: readonly string[]): number {
  const start = performance.now()
  run(program, args)
  return performance.now() - start
}

/** How many notes the papers have. */
const lengths = [250, 500, 1000, 2000]

/** Forty sources, some of them twice in a note, some right after themselves, and another place each time. */
function paperOf(length: number, laos: Report): NoteCitation[] {
  const others = Array.from({ length: 40 }, (_, at) =>
    parseCiteAs(
      `United States Department of State, 2017 Trafficking in Persons Report - Country ${at}, 27 June 2017, available at: https://www.refworld.org/docid/${at}.html`,
    ),
  )
  const places = ['prosecution.p1', 'prosecution.p2', 'protection.p1', 'protection.p2', 'prevention.p1']
  return Array.from({ length }, (_, at): NoteCitation => {
    const place = places[(at * 7) % places.length] ?? 'profile'
    const other = others[(at >> 1) % others.length]
    const cites = at % 3 === 0 ? [{ source: laos, at: place }] : []
    return {
      type: 'note',
      cites: [
        ...cites,
        ...(other && (at % 3 !== 0 || at % 4 === 0) ? [{ source: other, signal: 'see also' }] : []),
      ],
    }
  })
}

function benchPapers(laos: Report): void {
  const papers = lengths.map((length) => paperOf(length, laos))
  for (const style of ['oscola', 'apa'] as const) {
    const timings = time(
      papers.map((paper) => ({
        name: `${paper.length} notes`,
        run: () =>
          citations({ style })
            .add(...paper)
            .texts(),
      })),
      3,
      1,
    )
    print(
      `The notes of a paper (${style}), which are to take as many times as long as they are more`,
      timings,
    )
  }
}

export async function bench(): Promise<void> {
  const [laos] = corpus
  if (!laos) throw new Error('The corpus is empty')
  const report = parse(laos.text())
  const args = [JSON.stringify(toCsl(report)), JSON.stringify({ ...report, source: '' })]
  const base: number[] = []
  const first: number[] = []
  for (let round = 0; round < 11; round++) {
    base.push(firstCitation(`${plain}byCitationJs()`, args))
    first.push(firstCitation(`${ours}byPincite()`, args))
  }
  print('The first citation (APA, a paragraph), in a fresh process, all of it (the best of 11)', [
    { name: 'citation-js', milliseconds: Math.min(...base) },
    { name: 'pincite', milliseconds: Math.min(...first) },
  ])
  const [citationJs = Number.NaN, pincite = Number.NaN] = JSON.parse(run(further, args))
  print(`Each further one of the style (${times} of them, the best of ${rounds} rounds)`, [
    { name: 'citation-js', milliseconds: citationJs },
    { name: 'pincite', milliseconds: pincite },
  ])
  benchPapers(report)
}
