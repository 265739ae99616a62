import type { Period } from '../types.ts'

/** `2016`, `2015/2016`, `reporting-period`, `previous-period`; empty where no time applies. */
export function periodWords(period: Period | null): string {
  switch (period?.type) {
    case 'year':
      return String(period.year)
    case 'years':
      return `${period.from}/${period.to}`
    case 'reporting-period':
      return period.offset === 0 ? 'reporting-period' : 'previous-period'
    case undefined:
      return ''
  }
}
