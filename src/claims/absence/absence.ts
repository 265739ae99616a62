/**
 * Statements of absence, in tokens.
 */

/** One absence. */
export interface Absence {
  status: 'zero' | 'unreported'
  /** The tokens of its quote. */
  from: number
  to: number
  /** The tokens that stand where a figure would: `no`, `none`, `any`, `how many`. */
  placeFrom: number
  placeTo: number
  /** What is absent: the words of the object. */
  nounFrom: number
  nounTo: number
  /** The token after all that describes the object, where its predicate begins. */
  subjectEnd: number
  /** Whether it is the subject of a predicate, so that no verb before it governs it. */
  isSubject: boolean
  /** 0 where it is what a figure in its place would be a figure of. */
  measure: number
  /** Whether it is an absence only if a figure in its place would be a figure of something. */
  isDoubtful: boolean
  /** The rule that found it, and the token that the rule rests on. */
  rule: string
  witness: number
}

/** What a rule has to say of an absence; the rest follows from it. */
type Known = Pick<Absence, 'status' | 'from' | 'to' | 'nounFrom' | 'nounTo' | 'measure' | 'rule'>

/** An absence whose quote stands where the figure would, unless it is said otherwise. */
export function absenceOf(known: Known & Partial<Absence>): Absence {
  return {
    placeFrom: known.from,
    placeTo: known.to,
    subjectEnd: known.nounTo,
    isSubject: false,
    isDoubtful: false,
    witness: known.from,
    ...known,
  }
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
