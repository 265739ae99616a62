import { amountText } from '../dataset/amounts.ts'
import { type LeftOutReason, type Panel, type PanelRow, panel as panelOf } from '../dataset/panel.ts'
import { longPanel, panelTable, widePanel } from '../dataset/panel-table.ts'
import { csvOf } from '../export/csv.ts'
import { type Call, type Command, type Terminal, UsageError } from './command.ts'
import { datasetIn } from './dataset-folder.ts'
import { tableOf } from './rows.ts'

const help = `Usage: pincite panel <folder> [--long | --wide] [--measure name]… [--country name]…
                     [--undated] [--csv | --json]

Makes one row for each country, measure and year (and unit, class of what was counted, breakdown) of a data set that
pincite collect wrote: the figure, the edition and the paragraph that say it, and what other editions say of the same.
Nothing is added up. The latest edition wins; where an edition gives several figures for a cell, none is chosen.
Where the reports are silent there is no row: that is neither zero nor "no figure was given".

Options:
  --long          one row for each cell (the default)
  --wide          one row for each country and year; of each cell the number, what the text says, and where
  --measure name  only this measure; may be given more than once. Without it all but "other"
  --country name  only this country, by its ISO 3166-1 alpha-3 code or its name; may be given more than once
  --undated       also figures without a time, each as of its edition
  --csv           as CSV for a spreadsheet (RFC 4180)
  --json          as JSON, with every statement of a cell and its anchor, and the claims that are in no cell

Examples:
  pincite panel tables --csv > panel.csv
  pincite panel tables --measure convictions --measure prosecutions --wide --csv`

/** `pincite panel` */
export const panel: Command = {
  name: 'panel',
  help,
  options: {
    long: { type: 'boolean' },
    wide: { type: 'boolean' },
    measure: { type: 'string', multiple: true },
    country: { type: 'string', multiple: true },
    undated: { type: 'boolean' },
    csv: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run(call) {
    if (call.flag('long') && call.flag('wide')) throw new UsageError('a panel is either --long or --wide')
    const dataset = await datasetIn(call, 'panel', ['reports', 'claims'])
    const measures = call.values('measure')
    const known = new Set(dataset.claims.map(({ measure }) => measure))
    for (const measure of measures.filter((one) => !known.has(one)))
      call.warn(`no claim of the data set is of the measure "${measure}"`)
    const asked = measures.length > 0 ? { measures } : {}
    const made = panelOf(dataset, { ...asked, undated: call.flag('undated') })
    tellLeftOut(made, call)
    if (call.flag('wide')) return wide(made, call)
    if (call.flag('json')) return JSON.stringify(made, null, 2)
    return call.flag('csv') ? longCsv(made) : table(made, call.terminal)
  },
}

const reasons: Readonly<Record<Exclude<LeftOutReason, 'not-asked'>, string>> = {
  undated: 'have no time (--undated takes them in)',
  'no-measure': 'are of the measure "other" (--measure other takes them in)',
  movement: 'say how far a figure moved',
  'said-again': 'say a figure again',
  'no-country': 'are of no country',
}

/** A panel must not lose claims in silence. */
function tellLeftOut({ leftOut }: Panel, call: Call): void {
  const told = Object.entries(reasons).flatMap(([reason, words]) => {
    const count = leftOut.filter((claim) => claim.reason === reason).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  if (told.length > 0) call.warn(`claims in no cell: ${told.join(', ')}; --json lists them`)
}

function wide({ rows }: Panel, call: Call): string {
  const made = widePanel(rows)
  if (call.terminal.isTerminal && !call.flag('csv') && !call.flag('json')) return wideTable(made, call)
  return call.flag('json') ? JSON.stringify(made.rows, null, 2) : csvOf(made.rows, made.columns)
}

/** As many cells as a terminal has room for, their numbers alone. */
function wideTable(made: ReturnType<typeof widePanel>, call: Call): string {
  const numbers = made.columns.slice(5).filter((name) => made.columns.includes(`${name}.says`))
  const shown: string[] = []
  let room = call.terminal.width - 20
  for (const name of numbers) {
    room -= name.length + 2
    if (room >= 0 || shown.length === 0) shown.push(name)
    if (room < 0) break
  }
  const left = numbers.length - shown.length
  if (left > 0)
    call.warn(`${left} more cells have no room here: name a --measure, or take all of them with --csv`)
  const lines = [
    ['country', 'time', ...shown],
    ...made.rows.map((row) => [
      String(row.alpha3 ?? row.country ?? ''),
      String(row.time),
      ...shown.map((name) => String(row[name] ?? row[`${name}.says`] ?? '')),
    ]),
  ]
  return tableOf(lines, call.terminal)
}

function longCsv({ rows }: Panel): string {
  const flat = longPanel(rows).map((row) => ({
    ...row,
    life: String(row.life),
    part_of_year: String(row.part_of_year),
  }))
  return csvOf<string>(flat, Object.keys(panelTable.columns))
}

function table({ rows }: Panel, terminal: Terminal): string {
  const header = ['country', 'measure', 'time', 'object', 'figure', 'edition', 'others', 'where']
  const cells = rows.map((row) => [
    row.alpha3 ?? row.country ?? '',
    row.measure,
    row.time,
    [row.object, row.sex, row.age, row.form, row.role === 'alone' ? null : `(${row.role})`]
      .filter((word) => word !== null && word !== '')
      .join(' '),
    figureText(row),
    String(row.statement.edition ?? ''),
    row.agreement === 'only' ? '' : row.agreement,
    [row.statement.key, row.statement.pinpoint].filter((part) => part !== null).join(', '),
  ])
  return tableOf([header, ...cells], terminal, { object: 28 })
}

/** `31`, `at least 5 percent`, `zero`, `several: 5 to 20` */
function figureText({ status, statement, lowest, highest, unit }: PanelRow): string {
  if (status === 'zero' || status === 'unreported') return status
  const figure = status === 'several' ? `several: ${lowest} to ${highest}` : amountText(statement)
  return unit === 'count' ? figure : `${figure} ${unit}`
}
