import type { Target } from '../anchors/target.ts'
import type { Explanation } from '../claims/explain.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { toCsv } from '../export/claims-csv.ts'
import { explain } from '../export/explain.ts'
import { type ClaimRecord, claims as claimsOf } from '../export/records.ts'
import type { Report } from '../types.ts'
import { cellsOf, header } from './claims-cells.ts'
import { checkMeasures, codebookNamed } from './codebook-file.ts'
import { type Call, type Command, InputError, type Source } from './command.ts'
import { corrected } from './corrections-file.ts'
import { jsonOf, type Row, tableOfFiles } from './rows.ts'
import { paint } from './style.ts'
import { having, targetOf } from './target.ts'

const help = `Usage: pincite claims [file…] [--measure name] [--codebook file.json] [--json | --csv]
       pincite claims [file] --corrections corrections.csv [--json | --csv]
       pincite claims [file] --explain place

Lists the quantified claims: id, quote, value, unit, object, measure, period, what it relates to, and where its sentence
begins (line:column); pincite show prints the sentence at an id.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.
On a terminal the table is aligned; elsewhere its cells are separated by tabs.

Options:
  --measure name   only claims of this measure (convictions, victims-identified, …); may be given more than once
  --codebook file  what figures may be figures of: trafficking, human-rights, or a file of your own
                   (pincite codebook shows them); otherwise the series of the report chooses
  --corrections file
                   what people decided (saved from the page of pincite view), put in by its anchors
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
  help,
  options: {
    codebook: { type: 'string' },
    corrections: { type: 'string' },
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
    const sources = await corrected(await call.reports(call.arguments, { codebook }), call, codebook)
    const place = call.value('explain')
    if (place !== undefined) return explanationOf(sources, targetOf(place), codebook, call)
    const rows = sources
      .flatMap((source) => claimsOf(source.report).map((item) => ({ ...source, item })))
      .filter(({ item }) => asked.length === 0 || asked.includes(item.measure))
    if (call.flag('json')) return jsonOf(rows)
    return call.flag('csv') ? toCsv(rows) : toTable(rows, call)
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

function toTable(rows: readonly Row<ClaimRecord>[], { terminal }: Call): string {
  return tableOfFiles(rows, header, ({ item, report }) => cellsOf(item, report), terminal, {
    quote: 28,
    object: 28,
  })
}
