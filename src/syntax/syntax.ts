/**
 * The syntax of a sentence: its tokens tagged, its noun phrases, its clauses.
 */
import { type Clause, findClauses } from './clauses.ts'
import { readCourse } from './course.ts'
import { findPhrases, type Phrase } from './phrases.ts'
import type { Quantity } from './quantity.ts'
import type { Tokens } from './tokens.ts'

export type { Clause } from './clauses.ts'
export type { Phrase } from './phrases.ts'
export type { Quantity } from './quantity.ts'
export { Tag } from './tags.ts'

/** One analysed sentence. */
export interface Syntax {
  t: Tokens
  phrases: readonly Phrase[]
  clauses: readonly Clause[]
}

/**
 * Analyses a sentence.
 *
 * @param t Its tokens; their tags are filled.
 * @param quantities Stretches of tokens that are one figure each, in order.
 */
export function analyse(t: Tokens, quantities: readonly Quantity[] = []): Syntax {
  const course = readCourse(t, quantities)
  const phrases = findPhrases(t, quantities, course)
  const clauses = findClauses(t, phrases, course)
  return { t, phrases, clauses }
}
