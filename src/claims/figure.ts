import type { Comparator, Unit } from '../types.ts'

/** One figure of a sentence, in tokens. */
export interface Figure {
  /** First token and the one after the last, with comparator and unit. */
  from: number
  to: number
  /** The token that the number begins at (its sign, where it has one). */
  at: number
  value: number
  /** The upper end of a range (`value` is then the lower one), `life`, or null. */
  max: number | 'life' | null
  comparator: Comparator
  unit: Unit
  kind: 'count' | 'share' | 'ordinal' | 'times' | 'duration' | 'money' | 'age'
  /** Bare digits, which may be a year or a name. */
  plain: boolean
}
