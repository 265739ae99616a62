/**
 * Lists the convictions that reports speak of, by year: a table to paste into a spreadsheet.
 *
 *     npx tsx examples/convictions-by-year.ts [report.txt …]
 */
import { readFileSync } from 'node:fs'
import { type ClaimRecord, claims, parse } from 'pincite'
import { corpus } from 'pincite/corpus'

const files = process.argv.slice(2)
const texts = files.length > 0 ? files.map((file) => readFileSync(file)) : corpus.map((entry) => entry.text())

/** The figure as it is to stand in the table. */
function figure({ status, value, comparator }: ClaimRecord): string {
  if (status === 'unreported') return 'not reported'
  return comparator === '=' ? String(value) : `${comparator} ${value}`
}

console.log(['country', 'first day', 'last day', 'convictions', 'of', 'address'].join('\t'))
for (const text of texts) {
  const report = parse(text)
  const country = report.metadata.country?.name ?? 'unknown'
  const convictions = claims(report)
    .filter(({ measure }) => measure === 'convictions')
    .sort((a, b) => (b.period?.start ?? '').localeCompare(a.period?.start ?? ''))
  for (const claim of convictions) {
    const { period, object, id } = claim
    console.log([country, period?.start, period?.end, figure(claim), object, id].join('\t'))
  }
}
