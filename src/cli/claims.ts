import type { Target } from '../anchors/target.ts'
import type { Explanation } from '../claims/explain.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { explain } from '../export/explain.ts'
import { type ClaimRecord, claims as claimsOf } from '../export/records.ts'
import { foldSpace } from '../read/characters.ts'
import type { Report } from '../types.ts'
import { type Row, toCsv } from './claims-csv.ts'
import { checkMeasures, codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, type Source } from './command.ts'
import { editionOf, placeOf } from './rows.ts'
import { paint, shorten } from './style.ts'
import { having, targetOf } from './target.ts'

const help = `Usage: pincite claims [file…] [--measure name] [--codebook file.json] [--json | --csv]
       pincite claims [file] --explain place

Lists the quantified claims: id, quote, value, unit, object, measure, period, what it relates to, and where its sentence
begins (line:column); pincite show prints the sentence at an id.
Without a file it reads standard input, or else the bundled report; - is standard input.
On a terminal the table is aligned; elsewhere its cells are separated by tabs.

Options:
  --measure name   only claims of this measure (convictions, victims-identified, …); may be given more than once
  --codebook file  what figures may be figures of: trafficking, human-rights, or a file of your own
                   (pincite codebook shows them); otherwise the series of the report chooses
  --json           the claims as JSON, with all that is known of each
  --explain place  why the claim at a place (pincite show lists the forms) is what it is: the rule that gave each
                   field, and the words it rests on
  --csv            the claims as CSV for a spreadsheet (RFC 4180; no cell runs as a formula)

Examples:
  pincite claims
  pincite claims report.txt --csv > claims.csv
  pincite claims *.txt --measure convictions`

/** `pincite claims` */
export const claims: Command = {
  name: 'claims',
  summary: 'the quantified claims, as a table, JSON or CSV',
  help,
  options: {
    codebook: { type: 'string' },
    csv: { type: 'boolean' },
    explain: { type: 'string' },
    json: { type: 'boolean' },
    measure: { type: 'string', multiple: true },
  },
  async run(call) {
    const asked = call.values('measure')
    const named = call.value('codebook')
    const codebook = named === undefined ? undefined : await codebookNamed(named)
    checkMeasures(asked, codebook)
    const sources = await call.reports(call.arguments, { codebook })
    const place = call.value('explain')
    if (place !== undefined) return explanationOf(sources, targetOf(place), codebook, call)
    const rows = sources
      .flatMap(({ name, report }) => claimsOf(report).map((claim): Row => ({ file: name, report, claim })))
      .filter(({ claim }) => asked.length === 0 || asked.includes(claim.measure))
    const several = sources.length > 1
    if (call.flag('json')) return toJson(rows, several)
    return call.flag('csv') ? toCsv(rows) : toTable(rows, several, call)
  },
}

/** `trafficking/prosecutions/1  prosecuting`, a line for each field; of several reports the first that has the place. */
function explanationOf(
  sources: readonly Source[],
  target: Target,
  codebook: Codebook | undefined,
  call: Call,
): string {
  const [first] = having(sources, target)
  if (!first) throw new InputError('there is no report: name a file')
  const explanation = explained(first.source.report, target, codebook)
  if (call.flag('json')) return JSON.stringify(explanation, null, 2)
  const lines = explanation.reasons.map(({ field, rule, words, claim }) => {
    const other = claim === null ? '' : `  ${claim.id} “${claim.quote}”`
    return `  ${field.padEnd(12)} ${rule.padEnd(28)} ${words}${other}`
  })
  return [`${paint(call.terminal, 'cyan', explanation.id)}  ${explanation.quote}`, ...lines].join('\n')
}

function explained(report: Report, target: Target, codebook: Codebook | undefined): Explanation {
  try {
    return explain(report, target, { codebook })
  } catch (cause) {
    if (cause instanceof RangeError) throw new InputError(cause.message, { cause })
    throw cause
  }
}

/** The records as they are; of several files, each with its file. */
function toJson(rows: readonly Row[], several: boolean): string {
  return JSON.stringify(
    rows.map(({ file, report, claim }) => {
      return several ? { file, ...editionOf(report), ...claim } : claim
    }),
    null,
    2,
  )
}

function toTable(rows: readonly Row[], several: boolean, call: Call): string {
  const header = ['id', 'quote', 'value', 'unit', 'object', 'measure', 'period', 'relation', 'place']
  const cells = rows.map(({ file, report, claim }) => [...(several ? [file] : []), ...cellsOf(claim, report)])
  const table = [several ? ['file', ...header] : header, ...cells]
  return call.terminal.isTerminal ? aligned(table, call) : table.map((row) => row.join('\t')).join('\n')
}

function cellsOf(claim: ClaimRecord, report: Report): string[] {
  const { relation } = claim
  return [
    claim.id,
    oneLine(claim.quote),
    valueOf(claim),
    claim.unit,
    oneLine(claim.object ?? ''),
    claim.measure,
    periodOf(claim),
    relation === null ? '' : `${relation.type} ${relation.to}`,
    placeOf(claim.sentence, report),
  ]
}

function oneLine(text: string): string {
  return foldSpace(text)
}

/** `>= 11`, `10,000,000–100,000,000`, `5–life`, `0`, `unreported` */
function valueOf(claim: ClaimRecord): string {
  if (claim.status === 'unreported') return 'unreported'
  if (claim.comparator === 'range') return `${decimal(claim.min)}–${claim.life ? 'life' : decimal(claim.max)}`
  return claim.comparator === '=' ? decimal(claim.value) : `${claim.comparator} ${decimal(claim.value)}`
}

function decimal(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

/** `2016`, `2015/2016`, `reporting period`, `previous period`; empty where no time applies. */
function periodOf({ period }: ClaimRecord): string {
  switch (period?.type) {
    case 'year':
      return String(period.year)
    case 'years':
      return `${period.from}/${period.to}`
    case 'reporting-period':
      return period.offset === 0 ? 'reporting period' : 'previous period'
    case undefined:
      return ''
  }
}

/** Pads every column but the last, which gets what is left of the line. */
function aligned(table: readonly string[][], { terminal }: Call): string {
  const columns = (table[0]?.length ?? 0) - 1
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.min(28, Math.max(...table.map((row) => row[column]?.length ?? 0))),
  )
  const left = terminal.width - widths.reduce((sum, width) => sum + width + 2, 0)
  return table
    .map((row, number) => {
      const padded = widths.map((width, column) => shorten(row[column] ?? '', width).padEnd(width))
      const line = [...padded, shorten(row[columns] ?? '', Math.max(12, left))]
      if (number === 0) return paint(terminal, 'bold', line.join('  '))
      return [paint(terminal, 'cyan', line[0] ?? ''), ...line.slice(1)].join('  ')
    })
    .join('\n')
}
