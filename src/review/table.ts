/**
 * A table as people save it from a spreadsheet → its rows.
 */
import { CsvError, parse } from 'csv-parse/sync'

/** What stands between cells: a comma, or what Excel writes where the comma is in numbers, or a tab. */
const separators = [',', ';', '\t'] as const

/** How a table is read. */
interface TableOptions {
  /** Gives the names of the columns for those of the header. */
  columns?: (header: string[]) => string[]
  /** Whether white space around cells is none of theirs. */
  trim?: boolean
}

/**
 * Reads a table with a header, whose cells stand between commas, semicolons or tabs: whichever the header has most of.
 *
 * @throws SyntaxError where a row has more or fewer cells than the header, or a quotation mark is not closed: the line, and
 *   what to do.
 */
export function readTable(
  csv: string,
  { columns = (header) => header, trim = false }: TableOptions = {},
): Record<string, string>[] {
  const delimiter = separatorOf(csv)
  try {
    return parse(csv, {
      columns,
      bom: true,
      delimiter,
      // Files that were put together end their lines in several ways.
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      trim: trim && delimiter !== '\t',
    })
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new SyntaxError(messageOf(cause, delimiter), { cause })
  }
}

function separatorOf(csv: string): (typeof separators)[number] {
  const header = /^[^\r\n]*/.exec(csv)?.[0] ?? ''
  const count = (separator: string) => header.split(separator).length
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best))
}

function messageOf({ code, message, lines, record, columns }: CsvError, separator: string): string {
  if (code !== 'CSV_RECORD_INCONSISTENT_COLUMNS') return message
  const [cells, named] = [record, columns].map((list: unknown) => (Array.isArray(list) ? list.length : 0))
  const shown = separator === '\t' ? 'tab' : `"${separator}"`
  return `line ${lines} has ${cells} cells, and the header has ${named} columns (between cells stands ${shown}): put a cell with ${shown} in it into quotation marks, such as "4,200", or write 4200`
}
