/**
 * What a claim is a figure of: the cell of the panel that it speaks of, and by which claims of several editions are compared.
 */
import { objectClass } from './object-class.ts'
import type { ClaimRow } from './tables.ts'

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

const roles = {
  none: 'alone',
  'baseline-of': 'alone',
  'same-as': 'alone',
  'part-of': 'part',
  'conversion-of': 'conversion',
} as const

/** The cell that a claim speaks of. */
export function cellOf(claim: ClaimRow): CellKey {
  const { country, alpha3, series, measure, unit, rate, form, sex, age, origin, nationality } = claim
  return {
    ...{ country, alpha3, series, measure, unit, rate, form, sex, age, origin, nationality },
    year: claim.year,
    time: timeOf(claim),
    object: objectClass(claim.object),
    role: roles[claim.relation ?? 'none'],
  }
}

/** `2016`, `2019/2021`, `edition 2023` */
function timeOf({ year, period_start, period_end, edition }: ClaimRow): string {
  if (period_start === null || period_end === null) return `edition ${edition}`
  return year === null ? `${period_start.slice(0, 4)}/${period_end.slice(0, 4)}` : String(year)
}

/** What two cells of one thing in two years have alike, as text. */
export function seriesOf(key: CellKey): string {
  const { alpha3, country, series, measure, unit, rate, object, form, sex, age, origin, nationality } = key
  return [
    ...[alpha3 ?? country, series, measure, unit, rate, object],
    ...[form, sex, age, origin, nationality, key.role],
  ].join('\u0000')
}

/** A cell as text: the order of cells is that of their texts. */
export function cellName(key: CellKey): string {
  return `${seriesOf(key)}\u0000${key.time}`
}
