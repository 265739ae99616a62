/**
 * `npm run bench:verify [file…] [seeds]`: drafts made of reports, true and falsified, in every style and format, and how
 * many of their quotations have the status that they should have.
 */
import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { parse } from '../../src/index.ts'
import { randomOf } from '../../src/review/random.ts'
import { verify } from '../../src/verify/index.ts'
import { drafted } from '../verify/drafted.ts'
import { draftsOf, type Kind, kinds, type MadeDraft } from '../verify/drafts.ts'

const seeds = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 3)
const files = process.argv.slice(2).filter((argument) => !/^\d+$/.test(argument))
const reports =
  files.length > 0
    ? files.map((path) => parse(new VFile({ path, value: readFileSync(path) })))
    : drafted.map(([, report]) => report)

interface Count {
  all: number
  right: number
  stands: number
}
const counts = new Map<Kind, Count>(kinds.map((kind) => [kind, { all: 0, right: 0, stands: 0 }]))
const wrong: string[] = []

for (const [number, report] of reports.entries()) {
  for (let seed = 1; seed <= seeds; seed++) {
    for (const draft of draftsOf(report, randomOf(1000 * number + seed)))
      count(draft, statusOf(draft, number))
  }
}

function statusOf({ text, format }: MadeDraft, number: number): string {
  const report = reports[number]
  const [statement] = report
    ? verify(text, report, { format }).filter(({ kind }) => kind === 'quotation')
    : []
  return statement ? `${statement.status}: ${statement.reason}` : 'nothing is said'
}

function count({ kind, style, format, expected, text }: MadeDraft, said: string): void {
  const status = said.split(':', 1)[0] ?? ''
  const counted = counts.get(kind)
  if (!counted) return
  counted.all++
  if (expected.includes(status)) counted.right++
  else wrong.push(`${style}, ${format}, ${kind}: ${said}\n${text}`)
  if (status === 'stands') counted.stands++
}

console.log('| what the draft has | drafts | right | passed as `stands` |')
console.log('| --- | ---: | ---: | ---: |')
for (const [kind, { all, right, stands }] of counts) {
  console.log(`| ${kind} | ${all} | ${((100 * right) / Math.max(1, all)).toFixed(1)} % | ${stands} |`)
}
if (process.env.SHOW) console.log(wrong.join('\n'))
