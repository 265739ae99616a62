/**
 * The measure that a noun gives: rows of nouns, and rows of the verb whose act it names.
 */
import { actOf } from '../../syntax/lexicon/lexicon.ts'
import { countedBy, placesOf } from '../../syntax/roles.ts'
import type { Phrase, Syntax } from '../../syntax/syntax.ts'
import { fitsHanging, fitsHead, fitsModifier, fitsPhrase } from './fits.ts'
import { clauseOf, type Evidence, evidence, isModality, isOfAmount, type Question } from './question.ts'
import type { Rule } from './rules.ts'
import { hanging, seatOf } from './seats.ts'

/** The rules of a noun, by its word and by its kinds, in the order of the codebook. */
export function nounRules(
  { rules }: Pick<Question, 'rules'>,
  { noun, tail, kinds, head }: Phrase,
): readonly Rule[] {
  const own = rules.nouns.get(noun) ?? rules.nouns.get(tail) ?? []
  if (head < 0) return own
  const wide = rules.kinds.filter(
    ({ noun: words }) =>
      words !== null &&
      (words.any || (words.kinds & kinds) !== 0 || words.compounds.some(([last]) => last === noun)),
  )
  return wide.length === 0 ? own : [...own, ...wide].sort((a, b) => a.order - b.order)
}

/**
 * The first row of a noun that fits its phrase and says what the clause around it says: what was, or what the law wants.
 *
 * @param isThreat Words beside the phrase say already that it is threatened: `a maximum sentence of …`.
 */
export function byNounRow(q: Question, phrase: Phrase, isThreat = false): Evidence | null {
  if (phrase.head < 0) return null
  const { s } = q
  const here = clauseOf(s, phrase)
  const isSaid = (rule: Rule) => (isThreat ? rule.row.modality !== 'fact' : isModality(s, rule, here))
  const found = nounRules(q, phrase).find(
    (rule) => isOfAmount(q, rule) && fitsNounRow(s, rule, phrase) && isSaid(rule),
  )
  return found === undefined ? null : evidence(found, phrase.head)
}

/** Whether what a row of a noun wants in its phrase and around it is there. */
export function fitsNounRow(s: Syntax, rule: Rule, counted: Phrase): boolean {
  const { noun, of, subject } = rule
  if (noun === null || !fitsHead(s, noun, counted)) return false
  if (of !== null && !fitsModifier(s, of, counted) && !fitsHanging(s, of, counted)) return false
  if (subject === null) return true
  return placesOf(s, seatOf(s, counted)).some(({ clause, role }) => {
    const agent = role === 'object' || role === 'complement' ? s.phrases[clause.subject] : undefined
    return agent !== undefined && fitsPhrase(s, subject, agent)
  })
}

/** The noun of what a phrase counts. */
export function byNoun(q: Question, phrase: Phrase): Evidence | null {
  const counted = countedBy(q.s, phrase)
  return counted === undefined || counted.head < 0 ? null : byHead(q, counted)
}

/** The noun that is counted, as a noun or as the act of a verb: whichever row is asked first. */
export function byHead(q: Question, counted: Phrase): Evidence | null {
  const { s, rules } = q
  const noun = byNounRow(q, counted)
  const verb = rules.verbs.get(actOf(s.t.word[counted.head]))
  const act = verb?.find((rule) => isOfAmount(q, rule) && isPlain(rule) && fitsAct(s, rule, counted) !== 'no')
  if (act === undefined) return noun
  const isNoun = noun !== null && (noun.rule.order < act.order || fitsAct(s, act, counted) === 'unknown')
  return isNoun ? noun : evidence(act, counted.head)
}

/** The noun of an act says itself what it is a figure of: `reported 11 investigations and initiated 49 prosecutions`. */
export function byActCounted(q: Question, phrase: Phrase): Evidence | null {
  const counted = countedBy(q.s, phrase)
  const isAct = counted !== undefined && counted.head >= 0 && actOf(q.s.t.word[counted.head]) !== 0
  return isAct ? byHead(q, counted) : null
}

/** Whether what a counted act is done to fits, where it is told. */
function fitsAct(s: Syntax, rule: Rule, counted: Phrase): 'yes' | 'no' | 'unknown' {
  const words = rule[rule.counts]
  if (words === null || words.any) return 'yes'
  const inner = s.phrases.find(
    ({ governor, link, preposition }) =>
      governor === counted.index && link === 'preposition' && hanging.has(s.t.word[preposition]),
  )
  // `a 10 percent increase` is none of sentences
  if (inner === undefined) return words.kinds === 0 ? 'no' : 'unknown'
  return fitsPhrase(s, words, inner) ? 'yes' : 'no'
}

/** Whether a row needs nothing around its verb but what it counts. */
export function isPlain({ counts, beside, particle, subject, object, row }: Rule): boolean {
  const isAlone = beside === null && particle === null && (subject === null || counts === 'subject')
  // `the flight of 12 families` leaves open whether they fled their homes
  const isWhole = counts === 'object' || object === null || object.any
  return isAlone && isWhole && counts !== 'beside' && row.modality !== 'law'
}
