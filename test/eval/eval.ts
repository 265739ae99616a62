/**
 * `npm run eval`: pincite against the gold, and beside it what else there is. It fails where a score is below its floor.
 *
 *     npm run eval                              the tables
 *     npm run eval -- --errors                  with each claim that is wrong
 *     npm run eval -- --only narratives         one set
 *     npm run eval -- --against REV [file…]     the claims gained and lost since a revision, in their sentences
 */
import { against } from './against.ts'
import { floors, sets } from './floors.ts'
import { readGold, recordsOf, toGold } from './gold.ts'
import { others } from './others.ts'
import { f1, type Score, score, table } from './score.ts'
import { readSources, scoreSources } from './sources.ts'

const options = process.argv.slice(2)
const at = options.indexOf('--against')
const only = options.includes('--only') ? options[options.indexOf('--only') + 1] : undefined
const names = sets.filter((name) => only === undefined || name === only)

if (at >= 0) {
  const [revision, ...files] = options.slice(at + 1)
  if (revision === undefined) {
    console.error('--against needs a revision: npm run eval -- --against HEAD~1')
    process.exit(2)
  }
  const lines = against(revision, files)
  console.log(lines.length === 0 ? `no claim gained or lost since ${revision}` : lines.join('\n'))
} else {
  const below = names.flatMap(scoreSet)
  compare()
  if (below.length > 0) {
    console.error(`below its floor:\n${below.join('\n')}`)
    process.exitCode = 1
  }
}

/** Prints the scores of a set; gives those that are below their floor. */
function scoreSet(name: (typeof sets)[number]): string[] {
  const result = score(readGold(name), (passage) => toGold(recordsOf(passage)))
  console.log(`${name}\n${table(result)}`)
  const attributions = readSources(name)
  const rows = attributions === null ? null : scoreSources(readGold(name), attributions)
  if (rows !== null) console.log(`sources   row ${f1(rows.tally).toFixed(1)} of ${rows.tally.gold}`)
  console.log('')
  if (options.includes('--errors')) console.log(`${[...result.errors, ...(rows?.errors ?? [])].join('\n')}\n`)
  const scores = levels(result)
  if (rows !== null) scores.sources = f1(rows.tally)
  return Object.entries(floors[name]).flatMap(([level, floor]) => {
    const reached = scores[level] ?? 0
    return reached < floor ? [`  ${name} ${level} ${reached.toFixed(1)} < ${floor}`] : []
  })
}

function levels({ tallies }: Score): Record<string, number> {
  return Object.fromEntries([...tallies].map(([level, tally]) => [level, f1(tally)]))
}

/** The values of the figures, beside those of other extractors. */
function compare(): void {
  const width = Math.max(...names.map((name) => name.length)) + 2
  console.log('value F1 of the figures'.padEnd(38) + names.map((name) => name.padStart(width)).join(''))
  const pincite = (passage: Parameters<typeof recordsOf>[0]) => toGold(recordsOf(passage))
  for (const [name, extract] of [['pincite', pincite] as const, ...others]) {
    const cells = names.map((gold) => {
      const tally = score(readGold(gold), extract).tallies.get('figure value')
      return (tally === undefined ? 0 : f1(tally)).toFixed(1).padStart(width)
    })
    console.log(name.padEnd(38) + cells.join(''))
  }
}
