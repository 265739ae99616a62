/** A stretch of tokens that is one figure: `at least 12`, `80 percent`. */
export interface Quantity {
  from: number
  to: number
  /** `age` is a figure that no noun behind it is counted by: `those younger than 10 face prison`. */
  kind?: string
}
