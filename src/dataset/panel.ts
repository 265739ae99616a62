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
import { type Agreement, amountText, compare } from './amounts.ts'
import { isMovement } from './movement.ts'
import { objectClass } from './object-class.ts'
import { namesPartOfYear } from './part-of-year.ts'
import type { ClaimRow, ReportRow } from './tables.ts'

/** What a cell is a cell of. */
export type CellKey = Pick<
  ClaimRow,
  | 'country'
  | 'alpha3'
  | 'series'
  | 'measure'
  | 'unit'
  | 'rate'
  | 'form'
  | 'sex'
  | 'age'
  | 'origin'
  | 'nationality'
> & {
  /** The calendar year; null where the figure is of several in one, or has no time. */
  year: number | null
  /** `2016`, `2019/2021`; `edition 2023` where the text gives no time. */
  time: string
  /** The class of what was counted, by `objectClass`; empty where nothing is named. */
  object: string
  /** Whether the figure stands alone, is a part of another, or the same sum in another currency. */
  role: 'alone' | 'part' | 'conversion'
}

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
  /** How its figure stands to that of the cell. */
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
  /** Whether the sentence of the figure names a day, a month or another part of a year: then it is of no whole year. */
  isPartOfYear: boolean
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
  const keys = new Map(dataset.reports.map(({ report, key }) => [report, key]))
  const leftOut: LeftOut[] = []
  const cells = new Map<string, { key: CellKey; claims: ClaimRow[] }>()
  for (const claim of dataset.claims) {
    const reason = reasonAgainst(claim, options)
    if (reason !== null) {
      leftOut.push({ report: claim.report, claim: claim.claim, reason })
      continue
    }
    const key = cellKeyOf(claim)
    const name = nameOf(key)
    const cell = cells.get(name)
    if (cell) cell.claims.push(claim)
    else cells.set(name, { key, claims: [claim] })
  }
  const rows = [...cells]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { key, claims }]) => rowOf(key, claims, keys))
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

function cellKeyOf(claim: ClaimRow): CellKey {
  const { country, alpha3, series, measure, unit, rate, form, sex, age, origin, nationality } = claim
  const facets = { form, sex, age, origin, nationality }
  return {
    ...{ country, alpha3, series, measure, unit, rate },
    ...facets,
    year: claim.year,
    time: timeOf(claim),
    object: objectClass(claim.object),
    role: roles[claim.relation ?? 'none'],
  }
}

const roles = {
  none: 'alone',
  'baseline-of': 'alone',
  'same-as': 'alone',
  'part-of': 'part',
  'conversion-of': 'conversion',
} as const

/** `2016`, `2019/2021`, `edition 2023` */
export function timeOf({ year, period_start, period_end, edition }: ClaimRow): string {
  if (period_start === null || period_end === null) return `edition ${edition}`
  return year === null ? `${period_start.slice(0, 4)}/${period_end.slice(0, 4)}` : String(year)
}

function nameOf(key: CellKey): string {
  const { alpha3, country, series, measure, unit, rate, object, role, form, sex, age, origin, nationality } =
    key
  return [
    ...[alpha3 ?? country, series, measure, unit, rate, object],
    ...[form, sex, age, origin, nationality, role, key.time],
  ].join('\u0000')
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
    agreement: compare(winner, claim),
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
    isPartOfYear: namesPartOfYear(winner.text),
    statement: statement(winner),
    others,
    agreement: isSeveral ? 'differs' : worst(others),
  }
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

function pick(claim: ClaimRow): Omit<Statement, 'key' | 'agreement'> {
  const { report, edition, quote, value, min, max, life, comparator, status } = claim
  const { period_start, period_end, source, source_name, confidence, pinpoint, text } = claim
  const { anchor, short_form, link } = claim
  return {
    ...{ report, edition, claim: claim.claim, quote, value, min, max, life, comparator, status },
    ...{ period_start, period_end, source, source_name, confidence, pinpoint, text },
    ...{ anchor, short_form, link },
  }
}
