/**
 * How often something was done, which is a figure of what the verb is.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { wordSet } from '../../syntax/lexicon/lexicon.ts'
import { agentOf, patientOf } from '../../syntax/roles.ts'
import type { Clause, Phrase } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { fitsClause, fitsPhrase } from './fits.ts'
import { type Evidence, evidence, isModality, type Question } from './question.ts'
import type { Rule, WordTest } from './rules.ts'

const often = wordSet('times time occasion occasions')

/** Whether a figure tells how often: `four times`, `on two occasions`. */
function tellsHowOften({ s: { t } }: Question, { from, to }: Phrase): boolean {
  return to > from && often.has(t.word[to - 1] as number)
}

/**
 * The verb of the clause, done so often.
 *
 * ```text
 * Police arrested the guide four times.
 *                           ^^^^^^^^^^ measure=arrests
 * ```
 */
export function howOften(q: Question, phrase: Phrase, clause: Clause | undefined): Evidence | null {
  if (clause === undefined || clause.negation >= 0 || !tellsHowOften(q, phrase)) return null
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
  return rule === undefined ? null : evidence(rule, clause.verb)
}

/** `Wang four times`: a name that the figure was read together with. */
function isNamed({ s: { t } }: Question, { kinds }: WordTest, { from, quantity }: Phrase): boolean {
  const tag = t.tag[from]
  return quantity >= 0 && (kinds & Kinds.person) !== 0 && (tag === Tag.name || tag === Tag.pronoun)
}
