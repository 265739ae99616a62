/**
 * The measure of multiples: of what they are a multiple of, what they equal, what they are compared with.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { isLinking, placesOf } from '../../syntax/roles.ts'
import type { Phrase } from '../../syntax/syntax.ts'
import { measureOfAmount } from './amount.ts'
import { measureOfCount } from './count.ts'
import { howOften } from './deeds.ts'
import { byEquation } from './equals.ts'
import { byNounRow } from './nouns.ts'
import { clauseOf, type Evidence, type Question } from './question.ts'

/** The evidence for the measure of a multiple; null where no row fits. */
export function measureOfMultiple(q: Question, phrase: Phrase): Evidence | null {
  const count: Question = { ...q, amount: 'count' }
  return (
    ofMoney(q, phrase) ??
    byCompared(count, phrase) ??
    byEquation(count, phrase) ??
    howOften(count, phrase, clauseOf(q.s, phrase))
  )
}

/**
 * `fines of 20 times the monthly wage` are fines, `earned three times the minimum wage` is a wage.
 *
 * ```text
 * The act sets fines of 20 times the monthly wage.
 *                       ^^^^^^^^ measure=penalties
 * ```
 */
function ofMoney(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  if ((phrase.kinds & Kinds.money) === 0) return null
  const money: Question = { ...q, amount: 'money' }
  const governor = phrase.link === 'preposition' ? s.phrases[phrase.governor] : undefined
  const equal = placesOf(s, phrase).flatMap(({ clause, role }) =>
    role === 'oblique' ? [clause.object, clause.subject] : isLinking(clause) ? [clause.subject] : [],
  )
  const nouns = [governor, ...equal.map((index) => s.phrases[index])]
  for (const noun of nouns) {
    const found = noun === undefined ? null : byNounRow(money, noun)
    if (found !== null) return found
  }
  return measureOfAmount(money, phrase)
}

/** `15,544 inmates, nearly three times the 5,500 of before`: of what the figure before it is. */
function byCompared(q: Question, { link, governor }: Phrase): Evidence | null {
  const before = q.s.phrases[governor]
  const isSaidAgain = (link === 'apposition' || link === 'conjunct') && before !== undefined
  return isSaidAgain && before.quantity >= 0 ? measureOfCount(q, before) : null
}
