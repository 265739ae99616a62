/**
 * Finds the paragraphs that speak of a topic, and prints links that open the page at each of them.
 *
 *     npx tsx examples/find-a-topic.ts [topic [report.txt …]]
 */
import { readFileSync } from 'node:fs'
import { link, type Paragraph, parse, toString } from 'pincite'
import { corpus } from 'pincite/corpus'
import { visit } from 'unist-util-visit'

const [topic = 'shelter', ...files] = process.argv.slice(2)
const texts = files.length > 0 ? files.map((file) => readFileSync(file)) : corpus.map((entry) => entry.text())

for (const text of texts) {
  const report = parse(text)
  visit(report, 'paragraph', (paragraph: Paragraph) => {
    if (!toString(paragraph).toLowerCase().includes(topic.toLowerCase())) return
    console.log(
      `${report.metadata.country?.name ?? 'Unknown'}, ${paragraph.id}: ${toString(paragraph).slice(0, 80)}…`,
    )
    console.log(`  ${link(report, paragraph) ?? 'The report names no page'}`)
  })
}
