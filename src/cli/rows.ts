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
 * Writes rows of cells, the header first: aligned on a terminal, else {@link tabbed}. The columns that do not fit into the
 * width of the terminal follow below, so that nothing by which a row is found again is cut.
 *
 * @param longest Columns of words, by their headings, and the width at which they are cut.
 */
export function tableOf(
  table: readonly (readonly string[])[],
  terminal: Terminal,
  longest: Readonly<Record<string, number>> = {},
): string {
  if (!terminal.isTerminal) return tabbed(table)
  const [header = []] = table
  const widths = header.map((name, column) => {
    const widest = table.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0)
    return Math.min(longest[name] ?? widest, widest)
  })
  const fitting = fittingIn(terminal.width, widths)
  return table
    .map((row, number) => {
      const cells = row.map((cell, column) => shorten(cell, widths[column] ?? 0))
      const aligned = cells.slice(0, fitting).map((cell, column) => cell.padEnd(widths[column] ?? 0))
      const [first = '', ...others] = aligned
      const head =
        number === 0
          ? paint(terminal, 'bold', aligned.join('  '))
          : [paint(terminal, 'cyan', first), ...others].join('  ')
      const below = cells.slice(fitting).filter((cell) => cell !== '')
      return [head, ...flowing(below, terminal.width - 2).map((line) => `  ${line}`)].join('\n')
    })
    .join('\n')
}

/** A table of what stands in files, the file first; on a terminal it is left out where all stand in one. */
export function tableOfFiles<Item>(
  rows: readonly Row<Item>[],
  header: readonly string[],
  cells: (row: Row<Item>) => readonly string[],
  terminal: Terminal,
  longest: Readonly<Record<string, number>>,
): string {
  if (terminal.isTerminal && rows.every(({ name }) => name === rows[0]?.name))
    return tableOf([header, ...rows.map(cells)], terminal, longest)
  const table = [['file', ...header], ...rows.map((row) => [row.name, ...cells(row)])]
  return tableOf(table, terminal, { ...longest, file: 28 })
}

/** How many columns stand in one line, with two spaces between them. */
function fittingIn(width: number, widths: readonly number[]): number {
  let end = -2
  const first = widths.findIndex((needed) => {
    end += needed + 2
    return end > width
  })
  return first === -1 ? widths.length : Math.max(1, first)
}

/** Cells one after the other, in as many lines as they need. */
function flowing(cells: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const cell of cells) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 2 + cell.length > width) lines.push(cell)
    else lines[lines.length - 1] = `${last}  ${cell}`
  }
  return lines
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
