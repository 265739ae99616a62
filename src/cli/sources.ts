import { editionOf } from '../export/claims-csv.ts'
import { csvOf } from '../export/csv.ts'
import { type SourceRecord, sources as sourcesOf } from '../export/sources.ts'
import { foldSpace } from '../read/characters.ts'
import type { Call, Command } from './command.ts'
import { jsonOf, placeOf, type Row, tableOfFiles } from './rows.ts'

const help = `Usage: pincite sources [file…] [--named] [--json | --csv]

Lists who is said to be the source of what the text tells: one row for each place where somebody reports, states,
criticizes or is named behind "according to", with or without a figure. The name is the longest that the document
prints; the place is where the sentence begins (line:column).
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.
On a terminal the table is aligned; elsewhere its cells are separated by tabs.

Options:
  --named   only those that a reader could look up: no "NGOs", no "officials"
  --json    the rows as JSON, with all that is known of each
  --csv     the rows as CSV for a spreadsheet (RFC 4180; no cell runs as a formula)

Examples:
  pincite sources
  pincite sources report.html --csv > sources.csv
  pincite sources *.txt --named`

/** `pincite sources` */
export const sources: Command = {
  name: 'sources',
  help,
  options: { csv: { type: 'boolean' }, json: { type: 'boolean' }, named: { type: 'boolean' } },
  async run(call) {
    const reports = await call.reports(call.arguments)
    const rows = reports
      .flatMap((source) => sourcesOf(source.report).map((item) => ({ ...source, item })))
      .filter(({ item }) => item.named || !call.flag('named'))
    if (call.flag('json')) return jsonOf(rows)
    return call.flag('csv') ? toCsv(rows) : toTable(rows, call)
  },
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

function toCsv(rows: readonly Row<SourceRecord>[]): string {
  const flat = rows.map(({ name, report, item }) => ({
    ...item,
    ...editionOf(report),
    file: name,
    named: item.named ? 'named' : 'unnamed',
    claims: item.claims.join(' '),
  }))
  return csvOf(flat, columns)
}

const header = ['id', 'source', 'kind', 'named', 'verb', 'place']

function toTable(rows: readonly Row<SourceRecord>[], { terminal }: Call): string {
  const cells = ({ item, report }: Row<SourceRecord>) => [
    item.id,
    foldSpace(item.canonical),
    item.kind,
    item.named ? 'yes' : 'no',
    item.verb,
    placeOf(item.sentence, report),
  ]
  return tableOfFiles(rows, header, cells, terminal, { source: 40 })
}
