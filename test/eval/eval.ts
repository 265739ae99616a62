/**
 * `npm run eval`: pincite against the gold, and beside it what else there is.
 *
 *     npm run eval                              the tables
 *     npm run eval -- --errors                  with each claim that is wrong
 *     npm run eval -- --against REV [file…]     the claims gained and lost since a revision, in their sentences
 */
import { against } from './against.ts'
import { readGold, recordsOf, toGold } from './gold.ts'
import { others } from './others.ts'
import { f1, score, table } from './score.ts'

const names = ['laos-2017', 'composed', 'narratives', 'reports', 'news'] as const
const options = process.argv.slice(2)
const at = options.indexOf('--against')

if (at >= 0) {
  const [revision, ...files] = options.slice(at + 1)
  if (revision === undefined) {
    console.error('--against needs a revision: npm run eval -- --against HEAD~1')
    process.exit(2)
  }
  const lines = against(revision, files)
  console.log(lines.length === 0 ? `no claim gained or lost since ${revision}` : lines.join('\n'))
} else {
  for (const name of names) {
    const result = score(readGold(name), (passage) => toGold(recordsOf(passage)))
    console.log(`${name}\n${table(result)}\n`)
    if (options.includes('--errors')) console.log(`${result.errors.join('\n')}\n`)
  }
  console.log('value F1 of the figures'.padEnd(38) + names.map((name) => name.padStart(12)).join(''))
  for (const [name, extract] of [
    ['pincite', (passage: Parameters<typeof recordsOf>[0]) => toGold(recordsOf(passage))] as const,
    ...others,
  ]) {
    const cells = names.map((gold) => {
      const tally = score(readGold(gold), extract).tallies.get('figure value')
      return (tally === undefined ? 0 : f1(tally)).toFixed(1).padStart(12)
    })
    console.log(name.padEnd(38) + cells.join(''))
  }
}
