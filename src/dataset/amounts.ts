/**
 * The figures of two claims, compared: what the true value may be after each, and whether both can be right.
 */
import type { ClaimRow } from './tables.ts'

/** What a figure says of the true value. */
export type Amount = Pick<ClaimRow, 'value' | 'min' | 'max' | 'life' | 'comparator' | 'status'>

/** The least and the most that the true value may be. */
export interface Bounds {
  least: number
  most: number
}

/** `about 500` is taken to be right within a tenth: no text says how near it is. */
const nearness = 0.1

/** What the true value may be, after a figure; null where the text says that no figure was given. */
export function boundsOf({ value, min, max, life, comparator, status }: Amount): Bounds | null {
  if (status === 'unreported') return null
  const most = life ? Number.POSITIVE_INFINITY : max
  if (value === null) return min === null || most === null ? null : { least: min, most }
  switch (comparator) {
    case 'at least':
    case 'more than':
      return { least: value, most: Number.POSITIVE_INFINITY }
    case 'at most':
    case 'less than':
      return { least: Number.NEGATIVE_INFINITY, most: value }
    case 'about':
      return { least: value - Math.abs(value) * nearness, most: value + Math.abs(value) * nearness }
    default:
      return { least: value, most: value }
  }
}

/** Whether two figures are the same, can both be right, or cannot. */
export type Agreement = 'same' | 'compatible' | 'differs'

/**
 * Compares two figures of one thing.
 *
 * @returns `same`: the same number with the same bound. `compatible`: both can be right (`11` and `at least 11`), or one
 *   says that no figure was given. `differs`: not both can be right.
 */
export function compare(one: Amount, other: Amount): Agreement {
  if (amountText(one) === amountText(other)) return 'same'
  const first = boundsOf(one)
  const second = boundsOf(other)
  if (first === null || second === null) return 'compatible'
  return first.least <= second.most && second.least <= first.most ? 'compatible' : 'differs'
}

/** A figure as a table shows it: `11`, `at least 11`, `10 to 12`, `5 to life`; `not reported` where none was given. */
export function amountText({ value, min, max, life, comparator, status }: Amount): string {
  if (status === 'unreported') return 'not reported'
  if (value === null) return `${min ?? ''} to ${life ? 'life' : (max ?? '')}`
  return comparator === 'exactly' || comparator === 'range' ? String(value) : `${comparator} ${value}`
}
