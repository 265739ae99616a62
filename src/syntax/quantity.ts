/** What a figure is, as far as the place of its phrase depends on it. */
export type QuantityKind = 'count' | 'share' | 'ordinal' | 'times' | 'duration' | 'money' | 'age'

/** A stretch of tokens that is one figure: `at least 12`, `80 percent`. */
export interface Quantity {
  from: number
  to: number
  /** `age` is a figure that no noun behind it is counted by: `those younger than 10 face prison`. */
  kind?: QuantityKind
}
