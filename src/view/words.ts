/**
 * A claim's fields in words.
 */
import type { comparatorWords } from '../export/comparator-words.ts'
import type { ClaimRecord } from '../export/records.ts'
import type { Period } from '../types.ts'

const signs: Readonly<Record<ClaimRecord['comparator'], string>> = {
  '=': '',
  '>=': 'at least ',
  '>': 'more than ',
  '<=': 'at most ',
  '<': 'fewer than ',
  '~': 'about ',
  range: '',
}

/** By the signs, and by the words that tables have for them. */
const shortSigns: Readonly<Record<ShortComparator, string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  exactly: '',
  'at least': '≥ ',
  'more than': '> ',
  'at most': '≤ ',
  'less than': '< ',
  about: '≈ ',
  range: '',
}

type ShortComparator = ClaimRecord['comparator'] | (typeof comparatorWords)[ClaimRecord['comparator']]

const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/** `at least 30,000`, `5 to life`, `none`, `not reported` */
export function valueWords({ value, min, max, life, comparator, status }: Omit<ClaimRecord, 'text'>): string {
  if (status !== null) return status === 'zero' ? 'none' : 'not reported'
  if (value !== null) return signs[comparator] + numbers.format(value)
  if (min === null) return ''
  return `${numbers.format(min)} to ${life ? 'life' : max === null ? '?' : numbers.format(max)}`
}

/** `≥ 30,000`, `5–10`, `0`: where there is little room. */
export function shortValue({ value, min, max, comparator }: ShortAmount): string {
  if (value !== null) return shortSigns[comparator] + numbers.format(value)
  return min === null ? '0' : `${numbers.format(min)}–${max === null ? '' : numbers.format(max)}`
}

interface ShortAmount extends Pick<ClaimRecord, 'value' | 'min' | 'max'> {
  comparator: ShortComparator
}

/** `2016`, `2014 to 2016`, `the reporting period`; null where no time applies. */
export function periodWords(period: Period | null): string | null {
  switch (period?.type) {
    case undefined:
      return null
    case 'year':
      return String(period.year)
    case 'years':
      return `${period.from} to ${period.to}`
    case 'reporting-period':
      return period.offset === 0 ? 'the reporting period' : 'the reporting period before'
  }
}

/** `1 April 2016 to 31 March 2017`; null where the days are those of whole years, or not known. */
export function daysWords(period: Period | null): string | null {
  if (period === null || period.start === null || period.end === null) return null
  if (period.type !== 'reporting-period') return null
  return `${dayWords(period.start)} to ${dayWords(period.end)}`
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

function dayWords(date: string): string {
  return days.format(new Date(`${date}T00:00:00Z`))
}

/** The first and last year of a period; null where no year is known. */
export function yearsOf(period: Period | null): { from: number; to: number } | null {
  if (period === null || period.start === null || period.end === null) return null
  return { from: Number(period.start.slice(0, 4)), to: Number(period.end.slice(0, 4)) }
}

/** `is compared with`, from the older figure to the newer. */
export const relationWords: Readonly<
  Record<NonNullable<ClaimRecord['relation']>['type'], { to: string; from: string }>
> = {
  'baseline-of': { to: 'is the earlier figure for', from: 'is compared with' },
  'part-of': { to: 'is a part of', from: 'has the part' },
  'conversion-of': { to: 'is the same sum as', from: 'is the same sum as' },
  'same-as': { to: 'says again', from: 'is said again as' },
}

/** `non-governmental organisation` of `ngo`: a name of a list as words. */
export function plainWords(name: string): string {
  return name.replaceAll('-', ' ')
}
