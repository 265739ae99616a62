/**
 * The panel: what the editions of a series say of each country, measure and year, one row for each cell.
 *
 * A cell is a country, a series, a measure, a year (or a span of years in one figure), a unit, a class of what was counted,
 * what the figure is broken down by, and whether it stands alone or is a part of another figure. The rules:
 *
 * - Nothing is added up. A part of a whole has a cell of its own (`role` is `part`), so that a sum over the cells that stand
 *   alone counts nobody twice; the same sum in another currency too (`conversion`).
 * - A figure that is said again (`same-as`) is once in its cell.
 * - The latest edition that gives a figure or says that there were none wins; what the others say stands beside it
 *   (`others`). That no figure was given never wins over a figure.
 * - Where one edition gives several different figures for the cell, it speaks of several things that the cell cannot tell
 *   apart, and none is chosen: `status` is `several`, and `lowest` and `highest` are the ends of what all editions give.
 * - A reporting period is the year that the column `year` of the claims has by its series' dates. A figure without a time is
 *   in no cell, unless undated ones are asked for: they get cells of their own, by edition.
 * - How far a figure moved (`an increase of 43 percent`) is not where it stands, and is in no cell; neither is a measure that
 *   says nothing of what was counted (`other`), unless it is asked for.
 *
 * What no claim speaks of has no row: the reports are silent, and silence is neither zero nor `unreported`.
 */
import { checkArgument, checkOptions, type Fields, flag, list, optional, text } from '../arguments.ts'
import { type Agreement, amountText, compare } from './amounts.ts'
import { claimTables } from './arguments.ts'
import { type CellKey, cellName, cellOf } from './cell.ts'
import { groupBy } from './group.ts'
import { isMovement } from './movement.ts'
import { namesPartOfYear } from './part-of-year.ts'
import type { ClaimRow, ReportRow } from './tables.ts'

/** One claim that speaks of a cell, and where it says so. */
export type Statement = Pick<
  ClaimRow,
  | 'report'
  | 'edition'
  | 'claim'
  | 'quote'
  | 'value'
  | 'min'
  | 'max'
  | 'life'
  | 'comparator'
  | 'status'
  | 'period_start'
  | 'period_end'
  | 'source'
  | 'source_name'
  | 'confidence'
  | 'pinpoint'
  | 'text'
  | 'anchor'
  | 'short_form'
  | 'link'
> & {
  /** The citation key of its report. */
  key: string
  /** Whether its sentence names a day, a month or another part of a year: then its figure is of no whole year. */
  isPartOfYear: boolean
  /** How its figure stands to that of the cell: one of a part of the year and one of all of it can both be right. */
  agreement: Agreement
}

/** A row of the panel. */
export interface PanelRow extends CellKey {
  /** A figure; the text says that there were none; it says that no figure was given; or one edition gives several figures. */
  status: 'figure' | 'zero' | 'unreported' | 'several'
  /** The figure of the cell; all null where no figure was given, or several. */
  value: number | null
  min: number | null
  max: number | null
  life: boolean
  comparator: ClaimRow['comparator'] | null
  /** The least and the greatest number of all statements of the cell. */
  lowest: number | null
  highest: number | null
  /** The statement that the figure is from: of those that say the same, the first in the report. */
  statement: Statement
  /** All others of the cell: of the same edition first, then from the latest edition to the earliest. */
  others: Statement[]
  /** The worst of how the others stand to the figure; `only` where there are none. Of several figures it is `differs`. */
  agreement: Agreement | 'only'
}

/** Why a claim is in no cell. */
export type LeftOutReason = 'said-again' | 'undated' | 'movement' | 'no-measure' | 'no-country' | 'not-asked'

/** A claim that is in no cell, and why. */
export interface LeftOut {
  report: string
  claim: string
  reason: LeftOutReason
}

/** A panel, and the claims that are not in it: every claim is a statement of one row, or is left out for one reason. */
export interface Panel {
  rows: PanelRow[]
  leftOut: LeftOut[]
}

/** What goes into a panel. */
export interface PanelOptions {
  /** The measures asked for; without it all but `other`. */
  measures?: readonly string[]
  /** Whether figures without a time get cells by edition. */
  undated?: boolean
}

const panelOptions = {
  measures: optional(list(text, 'a list of measures')),
  undated: optional(flag),
} satisfies Fields & Record<keyof PanelOptions, unknown>

/** The tables that a panel is made of. */
export interface PanelTables {
  reports: readonly ReportRow[]
  claims: readonly ClaimRow[]
}

/**
 * Makes the panel of a data set.
 *
 * @param dataset Its tables `reports` and `claims`.
 * @returns Rows by country, series, measure, unit, object and time; and the claims that are in none.
 * @example
 * ```ts
 * const dataset = rowsOf(report, { file: 'laos.txt', sha256: '3f9a2c01…', bytes: 12_000, format: 'text' })
 * const { rows } = panel(dataset, { measures: ['convictions'] })
 * const cells = rows.filter(({ status }) => status === 'figure')
 * cells.map(({ time, value, statement }) => `${time}: ${value}, ${statement.pinpoint}`)
 * // ['2016: 7, Prosecution, para. 1']
 * ```
 */
export function panel(dataset: PanelTables, options: PanelOptions = {}): Panel {
  checkArgument('panel', 'the data set', dataset, claimTables)
  checkOptions('panel', options, panelOptions)
  const keys = new Map(dataset.reports.map(({ report, key }) => [report, key]))
  const leftOut: LeftOut[] = []
  const placed: { key: CellKey; claim: ClaimRow }[] = []
  for (const claim of dataset.claims) {
    const reason = reasonAgainst(claim, options)
    if (reason === null) placed.push({ key: cellOf(claim), claim })
    else leftOut.push({ report: claim.report, claim: claim.claim, reason })
  }
  const rows = [...groupBy(placed, ({ key }) => cellName(key))]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, cell]) =>
      cell.slice(0, 1).map(({ key }) =>
        rowOf(
          key,
          cell.map(({ claim }) => claim),
          keys,
        ),
      ),
    )
  return { rows, leftOut }
}

function reasonAgainst(claim: ClaimRow, { measures, undated = false }: PanelOptions): LeftOutReason | null {
  if (measures === undefined ? claim.measure === 'other' : !measures.includes(claim.measure))
    return measures === undefined ? 'no-measure' : 'not-asked'
  if (claim.country === null) return 'no-country'
  if (claim.relation === 'same-as') return 'said-again'
  if (isMovement(claim)) return 'movement'
  return claim.period_start === null && (!undated || claim.edition === null) ? 'undated' : null
}

// --- one row

function rowOf(key: CellKey, claims: readonly ClaimRow[], keys: ReadonlyMap<string, string>): PanelRow {
  const latestFirst = [...claims].sort((one, other) => (other.edition ?? 0) - (one.edition ?? 0))
  const winner = latestFirst.find(({ status }) => status !== 'unreported') ?? latestFirst[0]
  if (winner === undefined) throw new RangeError('panel: a cell has at least one claim')
  const isSeveral = saysSeveral(claims)
  const statement = (claim: ClaimRow): Statement => ({
    ...pick(claim),
    key: keys.get(claim.report) ?? claim.report,
    isPartOfYear: namesPartOfYear(claim.text),
    agreement: agreementOf(winner, claim),
  })
  const isOther = (claim: ClaimRow) => claim !== winner
  const others = [
    ...latestFirst.filter(({ edition }) => edition === winner.edition).filter(isOther),
    ...latestFirst.filter(({ edition }) => edition !== winner.edition),
  ].map(statement)
  return {
    ...key,
    status: isSeveral ? 'several' : (winner.status ?? 'figure'),
    ...(isSeveral ? none : amountOf(winner)),
    ...endsOf(claims),
    statement: statement(winner),
    others,
    agreement: isSeveral ? 'differs' : worst(others),
  }
}

function agreementOf(winner: ClaimRow, claim: ClaimRow): Agreement {
  const agreement = compare(winner, claim)
  const isOfOtherSpan = namesPartOfYear(winner.text) !== namesPartOfYear(claim.text)
  return agreement === 'differs' && isOfOtherSpan ? 'compatible' : agreement
}

/** Whether one edition gives different figures. */
function saysSeveral(claims: readonly ClaimRow[]): boolean {
  const figures = new Map<number | null, string>()
  return claims.some((claim) => {
    if (claim.status === 'unreported') return false
    const text = amountText(claim)
    const first = figures.get(claim.edition)
    figures.set(claim.edition, first ?? text)
    return first !== undefined && first !== text
  })
}

function endsOf(claims: readonly ClaimRow[]): Pick<PanelRow, 'lowest' | 'highest'> {
  const numbers = claims
    .flatMap(({ value, min, max }) => [value, min, max])
    .filter((number) => number !== null)
  if (numbers.length === 0) return { lowest: null, highest: null }
  return { lowest: Math.min(...numbers), highest: Math.max(...numbers) }
}

const none = { value: null, min: null, max: null, life: false, comparator: null }

function amountOf({ value, min, max, life, comparator, status }: ClaimRow) {
  return status === 'unreported' ? none : { value, min, max, life, comparator }
}

function worst(others: readonly Statement[]): PanelRow['agreement'] {
  const found = new Set(others.map(({ agreement }) => agreement))
  return (['differs', 'compatible', 'same'] as const).find((one) => found.has(one)) ?? 'only'
}

function pick(claim: ClaimRow): Omit<Statement, 'key' | 'isPartOfYear' | 'agreement'> {
  const { report, edition, quote, value, min, max, life, comparator, status } = claim
  const { period_start, period_end, source, source_name, confidence, pinpoint, text } = claim
  const { anchor, short_form, link } = claim
  return {
    ...{ report, edition, claim: claim.claim, quote, value, min, max, life, comparator, status },
    ...{ period_start, period_end, source, source_name, confidence, pinpoint, text },
    ...{ anchor, short_form, link },
  }
}
