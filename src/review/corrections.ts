/**
 * Corrections as a file: `corrections.csv`.
 */
import { anchor as anchorCheck } from '../anchors/address.ts'
import type { Anchor } from '../anchors/types.ts'
import { csvOf } from '../export/csv.ts'
import { type Correction, claimDecisions, correctionColumns, neededColumns } from './correction.ts'
import { claimFields } from './fields.ts'
import { readTable } from './table.ts'

/**
 * Writes corrections as CSV.
 *
 * @returns A row for each, the anchor as JSON. What a spreadsheet would run as a formula has an apostrophe in front.
 * @example
 * ```ts
 * writeCorrections([]).trim() // 'coder,time,anchor,quote,field,was,is,note,report'
 * ```
 */
export function writeCorrections(corrections: readonly Correction[]): string {
  return csvOf(
    corrections.map(({ anchor, report = '', ...rest }) => ({
      ...rest,
      anchor: JSON.stringify(anchor),
      report,
    })),
    correctionColumns,
  )
}

/**
 * Reads corrections from CSV.
 *
 * @throws SyntaxError where the file is none: the row and what is wrong with it.
 * @example
 * ```ts
 * readCorrections('coder,time,anchor,quote,field,was,is,note') // []
 * ```
 */
export function readCorrections(csv: string): Correction[] {
  return readTable(csv).map((row, index) => readRow(row, index + 2))
}

function readRow(row: Readonly<Record<string, string>>, line: number): Correction {
  const cell = (column: (typeof neededColumns)[number]): string => {
    const value = row[column]
    if (value === undefined)
      throw new SyntaxError(
        `row ${line} has no column ${column}: the columns are ${neededColumns.join(', ')}`,
      )
    return undefused(value)
  }
  const field = cell('field')
  const known = [...claimFields, 'claim' as const].find((name) => name === field)
  if (known === undefined)
    throw new SyntaxError(`row ${line}: there is no field "${field}": use claim, ${claimFields.join(', ')}`)
  const is = cell('is')
  if (known === 'claim' && !claimDecisions.some((decision) => decision === is))
    throw new SyntaxError(`row ${line}: a claim is ${claimDecisions.join(', ')}, not "${is}"`)
  return {
    coder: cell('coder'),
    time: cell('time'),
    anchor: readAnchor(cell('anchor'), line),
    quote: cell('quote'),
    field: known,
    was: cell('was'),
    is,
    note: cell('note'),
    ...(row.report ? { report: undefused(row.report) } : {}),
  }
}

/** Without the apostrophe that keeps a spreadsheet from running a cell as a formula. */
function undefused(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

function readAnchor(json: string, line: number): Anchor {
  const value = parsedJson(json)
  if (!isAnchor(value)) throw new SyntaxError(`row ${line}: the anchor is not one that pincite writes`)
  return value
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isAnchor(value: unknown): value is Anchor {
  return anchorCheck(value) === null
}
