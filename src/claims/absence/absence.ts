/**
 * Statements of absence, in tokens.
 */

/** One absence. */
export interface Absence {
  status: 'zero' | 'unreported'
  /** The tokens of its quote. */
  from: number
  to: number
  /** What is absent: the words of the object. */
  nounFrom: number
  nounTo: number
  measure: number
  /** The rule that found it, and the token that the rule rests on. */
  rule: string
  witness: number
}

/** One thing named as absent. */
export interface Item {
  /** The token after its quote. */
  quoteEnd: number
  nounFrom: number
  nounTo: number
  measure: number
  witness: number
  /** The token to go on from. */
  end: number
}
