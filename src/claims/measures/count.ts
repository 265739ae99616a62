/**
 * The measure of counts and shares: the first row of the codebook that fits their place in the sentence.
 *
 * The places are asked from the most telling: the verb that the figure is subject or object of, the noun of an act that
 * it hangs on, what describes it, its own noun.
 */

import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes } from '../../syntax/lexicon/lexicon.ts'
import { describing, ofPhrase, type Place, placesOf, questionOf } from '../../syntax/roles.ts'
import type { Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { byOutcome, deedDenied, deedOfCases, howOften } from './deeds.ts'
import { byChange, byEquation, byGroup, byGroupNamed, byRate } from './equals.ts'
import { byAct, byDealing, byEvent, byHaving, byHolder } from './governors.ts'
import { byActCounted, byNoun, byNounRow } from './nouns.ts'
import { clauseOf, type Evidence, type Question } from './question.ts'
import { isNamedAmong, seatOf } from './seats.ts'
import { byParticiple, byThose, byVerbs, rightBehind } from './verbs.ts'

const w = lexemes('of')

/** The evidence for the measure of a count or a share; null where no row fits. */
export function measureOfCount(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const seat = seatOf(s, phrase)
  const isOwn = seat === phrase
  const right = byVerbs(q, rightBehind(s, hostOf(s, phrase)), phrase)
  if (right !== null) return right
  // `arrested 12 men in Riga and six in Oslo`: a figure without a noun is of what the one is of whose place it shares
  if (
    !isOwn &&
    phrase.head < 0 &&
    (seat.quantity >= 0 || seat === questionOf(s, phrase)) &&
    !isOfMore(s, phrase)
  )
    return byVerbs(q, describing(s, phrase), phrase) ?? measureOfCount(q, seat)
  // `12 of 33 imprisoned men were tried`: what the whole is, not what was done to some of it
  const held = isWhole(s, phrase, seat) ? byNounRow(q, phrase) : null
  if (held?.rule.aspect === 'state' && ((held.rule.noun?.kinds ?? 0) & Kinds.person) !== 0) return held
  // `40 hostages, including seven women, were freed`: what is done to all is done to them
  const whole = isNamedAmong(s, phrase) && seat.quantity >= 0 ? byVerbs(q, placesOf(s, seat), seat) : null
  if (whole !== null && !whole.isTentative)
    return byActCounted(q, phrase) ?? byVerbs(q, describing(s, phrase), phrase) ?? whole
  return (
    (isOwn ? byVerbs(q, placesOf(s, seat), phrase) : byActCounted(q, phrase)) ??
    (isOwn ? byOutcome(q, placesOf(s, seat), phrase) : null) ??
    byDealing(q, phrase) ??
    byAct(q, phrase) ??
    byVerbs(q, describingAll(s, phrase), phrase) ??
    (q.denied ? deedDenied(q, phrase) : null) ??
    byThose(q, phrase) ??
    (isOwn ? null : byVerbs(q, [...placesOf(s, seat), ...describing(s, seat)], phrase)) ??
    byParticiple(q, phrase) ??
    byEvent(q, phrase) ??
    byHolder(q, phrase) ??
    byHaving(q, phrase) ??
    (q.amount === 'share' ? byRate(q, seat) : null) ??
    deedOfCases(q, phrase) ??
    byGroupNamed(q, phrase) ??
    byNoun(q, phrase) ??
    (isOwn ? null : byParticiple(q, seat)) ??
    byEquation(q, seat) ??
    byChange(q, phrase) ??
    (isOwn || isBeside(phrase, seat) ? null : byNoun(q, seat)) ??
    byGroup(q, phrase) ??
    howOften(q, phrase, clauseOf(s, phrase))
  )
}

/** `12 allegations of torture registered by the office`: what describes the whole stands behind what it is of. */
function describingAll(s: Syntax, phrase: Phrase): Place[] {
  const inner = (phrase.kinds & (Kinds.message | Kinds.case)) === 0 ? undefined : ofPhrase(s, phrase)
  const behind = inner === undefined ? [] : describing(s, inner).filter(({ clause }) => clause.passive)
  return [...describing(s, phrase), ...behind]
}

/** The number that a figure in brackets breaks down: `nine killed (six boys and three girls)`. */
function hostOf({ phrases }: Syntax, phrase: Phrase): Phrase {
  let at = phrase
  while (at.link === 'conjunct' && phrases[at.governor]?.link !== 'none') at = phrases[at.governor] as Phrase
  return at.link === 'bracket' ? (phrases[at.governor] ?? phrase) : phrase
}

/** `40 were foreigners and 12 minors`: of another noun. */
function isBeside({ link, head }: Phrase, seat: Phrase): boolean {
  return link === 'conjunct' && head >= 0 && seat.quantity < 0
}

/** `12 of 33 imprisoned men` */
function isWhole({ t, phrases }: Syntax, { governor, preposition, quantity }: Phrase, seat: Phrase): boolean {
  const part = phrases[governor]
  return (
    quantity >= 0 && part === seat && part.quantity >= 0 && preposition >= 0 && t.word[preposition] === w.of
  )
}

/** `3 percent of the budget`: of what no other figure is of. */
function isOfMore(s: Syntax, phrase: Phrase): boolean {
  const inner = ofPhrase(s, phrase)
  return inner !== undefined && inner.head >= 0 && s.t.tag[inner.head] !== Tag.pronoun
}
