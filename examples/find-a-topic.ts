/**
 * Finds the sentences that speak of a topic, in any form of its words, and prints what each is cited by and a link that
 * opens the page there.
 *
 *     npx tsx examples/find-a-topic.ts [topic [report.txt …]]
 */
import { readFileSync } from 'node:fs'
import { find, parse } from 'pincite'
import { corpus } from 'pincite/corpus'

const [topic = 'shelter', ...files] = process.argv.slice(2)
const texts = files.length > 0 ? files.map((file) => readFileSync(file)) : corpus.map((entry) => entry.text())

for (const { country, pinpoint, text, url } of find(
  texts.map((text) => parse(text)),
  topic,
  { stem: true },
)) {
  console.log(`${country ?? 'Unknown'}, ${pinpoint}: ${text.slice(0, 80)}…`)
  console.log(`  ${url ?? 'The report names no page'}`)
}
