/**
 * Finds a figure in a report, and cites the paragraph that holds it.
 *
 *     npx tsx examples/cite-a-claim.ts [figure [report.txt]]
 */
import { readFileSync } from 'node:fs'
import { claims, parse } from 'pincite'
import { cite } from 'pincite/cite'
import { corpus } from 'pincite/corpus'

const [figure = '30,000', file] = process.argv.slice(2)
const report = parse(file === undefined ? (corpus[0]?.text() ?? '') : readFileSync(file))

const found = claims(report).filter(({ quote }) => quote === figure)
if (found.length === 0) {
  console.error(`The report makes no claim with the figure ${figure}`)
  process.exitCode = 1
}
for (const claim of found) {
  console.log(`“${claim.text}”`)
  console.log(cite(report, { style: 'refworld', at: claim.paragraph }))
  console.log(cite(report, { style: 'apa', at: claim.paragraph }))
}
