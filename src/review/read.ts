/**
 * Corrections from files: `corrections.csv`, or the Web Annotations that are made of them.
 */
import { anchor as anchorCheck } from '../anchors/address.ts'
import type { Anchor } from '../anchors/types.ts'
import { isObject } from '../arguments.ts'
import { type Correction, claimDecisions, correctionFields, neededColumns } from './correction.ts'
import { readRelation } from './relation.ts'
import { readTable } from './table.ts'

/**
 * Reads corrections.
 *
 * @param file CSV, or the JSON of `toCorrectionAnnotations`.
 * @throws SyntaxError where the file is none: the row and what is wrong with it.
 * @example
 * ```ts
 * readCorrections('coder,time,anchor,quote,field,was,is,note') // []
 * ```
 */
export function readCorrections(file: string): Correction[] {
  if (isCorrectionJson(file))
    return rowsOfAnnotations(file).map((row, index) => readRow(row, `item ${index + 1}`))
  return readTable(file).map((row, index) => readRow(undefused(row), `row ${index + 2}`))
}

/** Whether a file of corrections is JSON: no table begins so. */
export function isCorrectionJson(file: string): boolean {
  return /^\ufeff?\s*[[{]/.test(file)
}

type Row = Readonly<Record<string, string | undefined>>

function readRow(row: Row, where: string): Correction {
  const cell = (column: (typeof neededColumns)[number]): string => {
    const value = row[column]
    if (value === undefined)
      throw new SyntaxError(`${where} has no column ${column}: the columns are ${neededColumns.join(', ')}`)
    return value
  }
  const field = cell('field')
  const known = correctionFields.find((name) => name === field)
  if (known === undefined)
    throw new SyntaxError(`${where}: there is no field "${field}": use ${correctionFields.join(', ')}`)
  const is = cell('is')
  if (known === 'claim' && !claimDecisions.some((decision) => decision === is))
    throw new SyntaxError(`${where}: a claim is ${claimDecisions.join(', ')}, not "${is}"`)
  const relation = known === 'relation' ? readRelation(is) : null
  if (relation !== null && 'fault' in relation) throw new SyntaxError(`${where}: ${relation.fault}`)
  return {
    coder: cell('coder'),
    time: cell('time'),
    anchor: readAnchor(cell('anchor'), where),
    quote: cell('quote'),
    field: known,
    was: cell('was'),
    is,
    note: cell('note'),
    ...(row.report ? { report: row.report } : {}),
    ...(row.to ? { to: readAnchor(row.to, where) } : {}),
  }
}

/** Without the apostrophes that keep a spreadsheet from running cells as formulas. */
function undefused(row: Readonly<Record<string, string>>): Row {
  const cells = Object.entries(row)
  return Object.fromEntries(
    cells.map(([column, cell]) => [column, /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell]),
  )
}

function readAnchor(json: string, where: string): Anchor {
  const value = parsedJson(json)
  if (!isAnchor(value)) throw new SyntaxError(`${where}: the anchor is not one that pincite writes`)
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

// --- Web Annotations

/** The same cells as in a table. */
function rowsOfAnnotations(json: string): Row[] {
  const page = parsedJson(json.replace(/^\ufeff/, ''))
  const items = isObject(page) ? page.items : page
  if (!Array.isArray(items))
    throw new SyntaxError(
      'this is no page of annotations: give what the page of a report saves, or corrections.csv',
    )
  return items.map((item: unknown, index): Row => {
    if (!isObject(item) || !isObject(item.body) || item.body.type !== 'Correction')
      throw new SyntaxError(`item ${index + 1} is no annotation of a correction`)
    const { creator, created, body } = item
    const { anchor, to, field, was, is, note, report } = body
    const quote = isAnchor(anchor) ? anchor.quote.exact : ''
    const coder = isObject(creator) ? creator.name : undefined
    const words = Object.entries({ coder, time: created, quote, field, was, is, note, report })
    const anchors = Object.entries({ anchor, to }).filter(([, value]) => value !== undefined)
    return Object.fromEntries([
      ...words.map(([name, value]) => [name, typeof value === 'string' ? value : undefined]),
      ...anchors.map(([name, value]) => [name, JSON.stringify(value)]),
    ])
  })
}
