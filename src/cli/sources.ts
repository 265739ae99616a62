import { type SourceRecord, sources as sourcesOf } from '../export/sources.ts'
import { foldSpace } from '../read/characters.ts'
import type { Report } from '../types.ts'
import type { Call, Command } from './command.ts'
import { csvOf, editionOf, placeOf } from './rows.ts'
import { paint, shorten } from './style.ts'

const help = `Usage: pincite sources [file…] [--named] [--json | --csv]

Lists who is said to be the source of what the text tells: one row for each place where somebody reports, states,
criticizes or is named behind "according to", with or without a figure. The name is the longest that the document
prints; the place is where the sentence begins (line:column).
Without a file it reads standard input, or else the bundled report; - is standard input.
On a terminal the table is aligned; elsewhere its cells are separated by tabs.

Options:
  --named   only those that a reader could look up: no "NGOs", no "officials"
  --json    the rows as JSON, with all that is known of each
  --csv     the rows as CSV for a spreadsheet (RFC 4180; no cell runs as a formula)

Examples:
  pincite sources
  pincite sources report.html --csv > sources.csv
  pincite sources *.txt --named`

/** An attribution, and the report and the file that it stands in. */
interface Row {
  file: string
  report: Report
  source: SourceRecord
}

/** `pincite sources` */
export const sources: Command = {
  name: 'sources',
  summary: 'who is said to have reported what, as a table, JSON or CSV',
  help,
  options: { csv: { type: 'boolean' }, json: { type: 'boolean' }, named: { type: 'boolean' } },
  async run(call) {
    const reports = await call.reports(call.arguments)
    const rows = reports
      .flatMap(({ name, report }) => sourcesOf(report).map((source): Row => ({ file: name, report, source })))
      .filter(({ source }) => source.named || !call.flag('named'))
    const several = reports.length > 1
    if (call.flag('json')) return toJson(rows, several)
    return call.flag('csv') ? toCsv(rows) : toTable(rows, several, call)
  },
}

/** The records as they are; of several files, each with its file. */
function toJson(rows: readonly Row[], several: boolean): string {
  return JSON.stringify(
    rows.map(({ file, report, source }) => (several ? { file, ...editionOf(report), ...source } : source)),
    null,
    2,
  )
}

const columns = [
  'file',
  'country',
  'edition',
  'id',
  'name',
  'canonical',
  'kind',
  'named',
  'verb',
  'section',
  'paragraph',
  'sentence',
  'start',
  'end',
  'claims',
  'text',
  'url',
] as const

function toCsv(rows: readonly Row[]): string {
  const flat = rows.map(({ file, report, source }) => ({
    ...source,
    ...editionOf(report),
    file,
    named: source.named ? 'named' : 'unnamed',
    claims: source.claims.join(' '),
  }))
  return csvOf(flat, columns)
}

/** The greatest width of each column but the last on a terminal: together with the place they fill 80 characters. */
const widths = { file: 16, id: 19, source: 23, kind: 12, named: 5, verb: 9 }

function toTable(rows: readonly Row[], several: boolean, { terminal }: Call): string {
  const header = [...(several ? ['file'] : []), 'id', 'source', 'kind', 'named', 'verb', 'place']
  const cells = rows.map(({ file, report, source }) => [
    ...(several ? [file] : []),
    source.id,
    foldSpace(source.canonical),
    source.kind,
    source.named ? 'yes' : 'no',
    source.verb,
    placeOf(source.sentence, report),
  ])
  const table = [header, ...cells]
  if (!terminal.isTerminal) return table.map((row) => row.join('\t')).join('\n')
  const most = [...(several ? [widths.file] : []), widths.id, 0, widths.kind, widths.named, widths.verb]
  const fixed = most.reduce((sum, width) => sum + width + 2, 6)
  const limits = most.map((width) => (width === 0 ? Math.max(widths.source, terminal.width - fixed) : width))
  return table
    .map((row, number) => {
      const padded = row.map((cell, column) => {
        const width = limits[column]
        return width === undefined ? cell : shorten(cell, width).padEnd(width)
      })
      const line = padded.join('  ')
      return number === 0 ? paint(terminal, 'bold', line) : line
    })
    .join('\n')
}
