/**
 * What a clause tells was done, whoever its rows count: for how often it was done, and for cases of it.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { agentOf, countedBy, describing, isBehind, type Place, patientOf } from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { fitsClause, fitsPhrase } from './fits.ts'
import { byHead } from './nouns.ts'
import { type Evidence, evidence, isModality, type Question } from './question.ts'
import type { Rule, WordTest } from './rules.ts'
import { seatOf } from './seats.ts'

const w = lexemes('where when of in call')
const often = wordSet('times time occasion occasions')
const instances = wordSet('case incident instance report allegation occasion example claim account')

/**
 * How often a verb was done, which is a figure of what the verb is.
 *
 * ```text
 * Police arrested the guide four times.
 *                           ^^^^^^^^^^ measure=arrests
 * ```
 */
export function howOften(q: Question, { from, to }: Phrase, clause: Clause | undefined): Evidence | null {
  const isOften = to > from && often.has(q.s.t.word[to - 1])
  if (clause === undefined || !isOften || clause.negation >= 0) return null
  return deedOf(q, clause) ?? doneWith(q, clause)
}

/** Verbs that say what came of those counted. */
export const leading = verbSet('result lead end culminate')

/** `Six of the complaints led to an inquiry`: what came of it is what was done; calls to a hotline stay calls. */
export function byOutcome(q: Question, places: readonly Place[], phrase: Phrase): Evidence | null {
  const own = countedBy(q.s, phrase)
  const isOpen = own === undefined || q.s.t.tag[own.head] === Tag.pronoun
  const counted = isOpen ? q.counted : own
  if (counted === null || counted.noun === w.call) return null
  for (const { clause, role } of places) {
    if (role !== 'subject' || !leading.has(clause.lemma) || clause.negation >= 0) continue
    for (const index of clause.obliques) {
      const found = byHead({ ...q, amount: 'count' }, q.s.phrases[index] as Phrase)
      if (found?.rule.aspect === 'event') return found
    }
  }
  return null
}

/** `The inquiry was suspended five times`: of what it was done with, where that is something that happens. */
function doneWith(q: Question, clause: Clause): Evidence | null {
  const patient = clause.passive ? patientOf(q.s, clause) : undefined
  const found = patient === undefined ? null : byHead({ ...q, amount: 'count' }, patient)
  return found?.rule.aspect === 'event' ? found : null
}

/**
 * What is told of in the clause that says what the cases are.
 *
 * ```text
 * The league knew of six cases in which officers were tried.
 *                    ^^^ measure=prosecutions
 * ```
 */
export function deedOfCases(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const cases = countedBy(s, phrase)
  if (cases === undefined || !instances.has(cases.noun)) return null
  const seat = seatOf(s, phrase)
  const whose = s.phrases.find(
    ({ governor, link, kinds }) =>
      governor === cases.index && link === 'preposition' && (kinds & Kinds.person) !== 0,
  )
  for (const clause of s.clauses) {
    const { antecedent, opener, kind } = clause
    const isWhere = kind === 'adverbial' && opener === cases.to && isPlace(s.t.word[opener])
    const isTold =
      isWhere || (antecedent === cases.index && clause.subject !== antecedent && !isOfSome(s, clause))
    // `In four of the cases somebody was tried`
    const isIn = isBehind(s, seat, w.in) && clause.obliques.includes(seat.index) && !leading.has(clause.lemma)
    if (!isTold && !isIn && (whose === undefined || antecedent !== whose.index)) continue
    const found = deedOf(q, clause)
    if (found !== null) return found
  }
  return null
}

/** `no reports of officers beating clerks`: what those told of did not do. */
export function deedDenied(q: Question, phrase: Phrase): Evidence | null {
  for (const { clause, role } of describing(q.s, phrase)) {
    const found = role === 'subject' && clause.modal < 0 ? deedOf(q, clause) : null
    if (found?.rule.aspect === 'event') return found
  }
  return null
}

/** `cases, nine of which were closed`: said of some of them alone. */
function isOfSome({ t, phrases }: Syntax, { subject, opener }: Clause): boolean {
  const some = phrases[subject]
  return some !== undefined && t.word[some.to] === w.of && opener === some.to + 1
}

function isPlace(id: number | undefined): boolean {
  return id === w.where || id === w.when
}

/** The first row of a clause's verb that fits what stands around it. */
function deedOf(q: Question, clause: Clause): Evidence | null {
  const isCounted = (rule: Rule): boolean => {
    const words = rule[rule.counts]
    if (words === null || words.any) return true
    const counted = rule.counts === 'subject' ? agentOf(q.s, clause) : patientOf(q.s, clause)
    return counted !== undefined && (isNamed(q, words, counted) || fitsPhrase(q.s, words, counted))
  }
  const rule = q.rules.verbs
    .get(clause.lemma)
    ?.find(
      (row) =>
        (row.amount === 'any' || row.amount === 'count') &&
        row.counts !== 'beside' &&
        isCounted(row) &&
        isModality(q.s, row, clause) &&
        fitsClause(q.s, row, clause),
    )
  if (rule !== undefined) return evidence(rule, clause.verb)
  // `opened an inquiry`, `made arrests`
  const done = (clause.sorts & Sort.light) === 0 ? undefined : patientOf(q.s, clause)
  const named = done === undefined || done.head < 0 ? null : byHead({ ...q, amount: 'count' }, done)
  return named?.rule.aspect === 'event' ? named : null
}

/** `Wang four times`: a name that the figure was read together with. */
function isNamed({ s: { t } }: Question, { kinds }: WordTest, { from, quantity }: Phrase): boolean {
  const tag = t.tag[from]
  return quantity >= 0 && (kinds & Kinds.person) !== 0 && (tag === Tag.name || tag === Tag.pronoun)
}
