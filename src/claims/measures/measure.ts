/**
 * The measure of a figure: rows of the codebook, asked of clauses and phrases.
 */
import { placesOf } from '../../syntax/roles.ts'
import type { Phrase } from '../../syntax/syntax.ts'
import { measureOfAmount } from './amount.ts'
import { measureOfCount } from './count.ts'
import { measureOfMultiple } from './multiple.ts'
import type { Evidence, Question } from './question.ts'
import { seatOf } from './seats.ts'
import { byAnyVerb } from './verbs.ts'

export { type Evidence, isPrescriptive, type Question } from './question.ts'

/** What a figure is, as far as rows ask for it. */
export type Amount = Question['amount']

/** The evidence for the measure of a figure that stands in a phrase; null where no row fits. */
export function measureOf(q: Question, phrase: Phrase): Evidence | null {
  if (q.amount === 'multiple') return measureOfMultiple(q, phrase)
  return q.amount === 'money' || q.amount === 'time' ? measureOfAmount(q, phrase) : measureOfCount(q, phrase)
}

/** The rows of whatever verb: what a count or a share is of where nothing else tells. */
export function measureOfAny(q: Question, phrase: Phrase): Evidence | null {
  const isAsked = q.amount === 'count' || q.amount === 'share'
  return isAsked ? byAnyVerb(q, placesOf(q.s, seatOf(q.s, phrase)), phrase) : null
}
