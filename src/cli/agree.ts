import { basename, extname } from 'node:path'
import { csvOf } from '../export/csv.ts'
import { claims } from '../export/records.ts'
import { type Agreement, agreement } from '../review/agreement.ts'
import { type CodedUnit, codingOf, readCoding } from '../review/coding.ts'
import type { Estimate } from '../review/statistics.ts'
import { codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, UsageError } from './command.ts'
import { bytesOf } from './files.ts'
import { tableOf } from './rows.ts'
import { paint } from './style.ts'
import { wholeNumberOf } from './whole-number.ts'

const help = `Usage: pincite agree <a> <b> [options]

Tells how far two coders agree, or a coder and the machine: how many figures both found, and field by field the percent that
is the same, Cohen's kappa and Krippendorff's alpha, each with its 95 percent interval; the same by measure; then where they
differ, and what only one of them has.

Each of the two is a table (.csv) or a report, of which the figures are those that pincite reads. A table is one of pincite
claims --csv, the corrections that a page saved (.csv or .jsonld), or a coder's own, for which a header with file (or
key), paragraph, value, measure and year is enough; further columns are compared too. Figures are matched by their place
where both have one, else by their value in the same paragraph (an id such as prosecution.p1, or whatever both tables
call it).

Options:
  --codebook file  what the figures of a report may be figures of (pincite codebook shows them)
  --resamples n    how many resamples the intervals stand on (default: 1000)
  --seed n         the seed by which they are drawn (default: 1)
  --json           all of it as JSON
  --csv            the disagreements, and what only one has, as CSV

Examples:
  pincite agree anna.csv ben.csv
  pincite agree report.html anna.csv --csv > to-discuss.csv`

/** `pincite agree` */
export const agree: Command = {
  name: 'agree',
  help,
  options: {
    codebook: { type: 'string' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
    resamples: { type: 'string' },
    seed: { type: 'string' },
  },
  async run(call) {
    const [first, second, third] = call.arguments
    if (first === undefined || second === undefined || third !== undefined)
      throw new UsageError('agree wants two tables, or a report and a table: pincite agree a.csv b.csv')
    const options = {
      resamples: wholeNumberOf(call, 'resamples', 0, 99_999),
      seed: wholeNumberOf(call, 'seed', 0, 99_999),
    }
    const found = agreement(await codingIn(first, call), await codingIn(second, call), options)
    if (call.flag('json')) return JSON.stringify(found, null, 2)
    return call.flag('csv') ? toCsv(found) : toText(found, call)
  },
}

/** What is no report by the ending of its name. */
const tables: readonly string[] = ['.csv', '.jsonld']

async function codingIn(path: string, call: Call): Promise<CodedUnit[]> {
  if (!tables.includes(extname(path).toLowerCase())) {
    const named = call.value('codebook')
    const codebook = named === undefined ? undefined : await codebookNamed(named)
    const sources = await call.reports([path], { codebook })
    return sources.flatMap(({ name, report }) => codingOf(claims(report), basename(name)))
  }
  try {
    return readCoding(new TextDecoder().decode(await bytesOf(path)))
  } catch (cause) {
    if (cause instanceof InputError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new InputError(`cannot read ${path}: ${reason}`, { cause })
  }
}

/** Each difference as a row, then each figure that only one has. */
function toCsv({ disagreements, onlyA, onlyB }: Agreement): string {
  const alone = (unit: CodedUnit, by: 'a' | 'b') => ({
    report: unit.report,
    paragraph: unit.paragraphs[0] ?? '',
    quote: unit.quote,
    field: 'figure',
    a: by === 'a' ? summaryOf(unit) : '',
    b: by === 'b' ? summaryOf(unit) : '',
    text: unit.text,
  })
  const rows = [
    ...disagreements,
    ...onlyA.map((unit) => alone(unit, 'a')),
    ...onlyB.map((unit) => alone(unit, 'b')),
  ]
  return csvOf(rows, ['report', 'paragraph', 'quote', 'field', 'a', 'b', 'text'])
}

/** `37 investigations 2016` */
function summaryOf({ fields }: CodedUnit): string {
  return [fields.value, fields.measure, fields.year].filter(Boolean).join(' ')
}

function toText({ units, fields, byMeasure, disagreements, onlyA, onlyB }: Agreement, call: Call): string {
  const { terminal } = call
  const heading = (words: string) => paint(terminal, 'bold', words)
  const fieldRows = fields.map(({ field, units: count, percent, kappa, alpha, metric }) => [
    field,
    String(count),
    percentWords(percent),
    estimateWords(kappa),
    estimateWords(alpha),
    metric,
  ])
  const measureRows = byMeasure.map(({ measure, a, b, both, f1, percent }) => [
    measure,
    String(a),
    String(b),
    String(both),
    estimateWords(f1),
    percentWords(percent),
  ])
  const different = disagreements.map(({ report, paragraph, quote, field, a, b, text }) =>
    [
      `${[report, paragraph].filter(Boolean).join(' ')}  ${field}: “${a}”, “${b}”${quote && `  (${quote})`}`,
      text,
    ].filter(Boolean),
  )
  const alone = (name: string, found: readonly CodedUnit[]) =>
    found.length === 0
      ? []
      : [
          '',
          heading(`Only in ${name} (${found.length})`),
          ...found.map((unit) =>
            [unit.report, unit.paragraphs[0], summaryOf(unit), unit.quote && `(${unit.quote})`]
              .filter(Boolean)
              .join('  '),
          ),
        ]
  return [
    `${units.a} figures in a, ${units.b} in b, ${units.both} in both: F1 ${estimateWords(units.f1)}`,
    '',
    tableOf([['field', 'figures', 'percent', 'kappa', 'alpha', 'metric'], ...fieldRows], terminal),
    '',
    tableOf([['measure', 'a', 'b', 'both', 'F1', 'percent'], ...measureRows], terminal),
    ...(different.length === 0 ? [] : ['', heading(`Differences (${disagreements.length})`)]),
    ...different.flatMap(([head = '', ...text]) => [head, ...text.map((words) => `  ${words}`)]),
    ...alone('a', onlyA),
    ...alone('b', onlyB),
  ].join('\n')
}

/** `0.81 [0.70, 0.92]` */
function estimateWords(estimate: Estimate | null): string {
  if (estimate === null) return '–'
  const { value, low, high } = estimate
  return `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`
}

/** `81 [70, 92]` */
function percentWords(estimate: Estimate | null): string {
  if (estimate === null) return '–'
  const percent = (share: number) => (100 * share).toFixed(0)
  return `${percent(estimate.value)} [${percent(estimate.low)}, ${percent(estimate.high)}]`
}
