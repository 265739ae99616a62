/**
 * What the commands share that print a row for each claim, source, sentence or note.
 */
import { editionOf } from '../export/claims-csv.ts'
import { places } from '../report/places.ts'
import type { Report } from '../types.ts'
import type { Source, Terminal } from './command.ts'
import { paint, shorten } from './style.ts'

/** A claim or an attribution, and where it is from. */
export interface Row<Item> extends Source {
  item: Item
}

/** Where a sentence begins in the file: `line:column`. */
export function placeOf(sentence: string, report: Report): string {
  const start = places(report).get(sentence)?.position.start
  return start ? `${start.line}:${start.column}` : ''
}

/** The items, each with its file and the edition: the same fields for one file as for many. */
export function jsonOf(rows: readonly Row<object>[]): string {
  const items = rows.map(({ name, report, item }) => ({ file: name, ...editionOf(report), ...item }))
  return JSON.stringify(items, null, 2)
}

/** Writes rows of cells, the header first, with tabs between the cells. */
export function tabbed(table: readonly (readonly string[])[]): string {
  return table.map((row) => row.join('\t')).join('\n')
}

/**
 * Writes rows of cells, the header first: aligned on a terminal, else {@link tabbed}.
 *
 * @param widths The width of each column but the last, which gets what is left of the line.
 */
export function tableOf(
  table: readonly (readonly string[])[],
  widths: readonly number[],
  terminal: Terminal,
): string {
  if (!terminal.isTerminal) return tabbed(table)
  const left = terminal.width - widths.reduce((sum, width) => sum + width + 2, 0)
  const lines = table.map((row) => [
    ...widths.map((width, column) => shorten(row[column] ?? '', width).padEnd(width)),
    shorten(row[widths.length] ?? '', Math.max(12, left)),
  ])
  return lines
    .map(([first = '', ...others], number) =>
      number === 0
        ? paint(terminal, 'bold', [first, ...others].join('  '))
        : [paint(terminal, 'cyan', first), ...others].join('  '),
    )
    .join('\n')
}

/**
 * `12 notes: 9 exact, 2 changed, 1 lost`: how many there are of each status, in the order of `ranks`, or as they come.
 *
 * @param what What they are, in the plural: `notes`; of one it is `note`.
 */
export function summaryOf(
  what: string,
  statuses: readonly string[],
  ranks: readonly string[] = [...new Set(statuses)],
): string {
  const counts = ranks
    .map((rank) => ({ rank, count: statuses.filter((status) => status === rank).length }))
    .filter(({ count }) => count > 0)
    .map(({ rank, count }) => `${count} ${rank}`)
  const counted = statuses.length === 1 ? `1 ${what.replace(/s$/, '')}` : `${statuses.length} ${what}`
  return [counted, ...(counts.length > 0 ? [counts.join(', ')] : [])].join(': ')
}
