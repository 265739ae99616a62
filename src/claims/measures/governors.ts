/**
 * The measure that the noun gives on which a figure hangs: `the trial of nine brokers`, `complaints of 12 workers`.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes } from '../../syntax/lexicon/lexicon.ts'
import { isBehind, isQuantifier, ofPhrase, placesOf } from '../../syntax/roles.ts'
import type { Phrase } from '../../syntax/syntax.ts'
import { fitsClause, fitsCounted, fitsPhrase } from './fits.ts'
import { byHead, byNounRow, fitsNounRow, isPlain, nounRules } from './nouns.ts'
import { type Evidence, evidence, isOfAmount, type Question } from './question.ts'
import type { WordTest } from './rules.ts'
import { governorOf, headOfList, seatOf } from './seats.ts'
import { byVerb, byVerbs, people } from './verbs.ts'

const w = lexemes('of against by for to from into on over involving concerning with have')

/**
 * The noun of an act that a phrase hangs on.
 *
 * ```text
 * The trial of nine brokers followed the acquittal of two judges.
 *              ^^^^ measure=prosecutions
 *                                                     ^^^ measure=acquittals
 * ```
 */
export function byAct(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const hung = governorOf(s, phrase)
  if (hung === null) return null
  const { governor, preposition } = hung
  // `the recruitment and use of 12 boys`
  const isShared = governor.link === 'conjunct' && preposition === w.of
  const acts = isShared ? [governor, headOfList(s, governor)] : [governor]
  for (const { head } of acts)
    for (const rule of rules.verbs.get(actOf(s.t.word[head])) ?? []) {
      if (!isOfAmount(q, rule) || !isPlain(rule)) continue
      const isBy = preposition === w.by || preposition === w.from
      if (rule.counts === 'subject' ? preposition !== w.of && !isBy : isBy) continue
      const words = rule[rule.counts]
      const fits = words === null ? 'yes' : fitsCounted(q, words, phrase)
      // an increase of 16 percent is none of sentences
      if (fits === 'no' || (fits === 'unknown' && words?.kinds === 0)) continue
      return evidence(rule, head, fits === 'unknown')
    }
  // an institute of nine scholars is a thing, though to institute is an act
  const isThing = (governor.kinds & things) !== 0
  const isAct = !isThing && actOf(s.t.word[governor.head]) !== 0
  // `complaints against 12 clerks`, but `900 inmates against a capacity of 600`
  const isAgainst = preposition === w.against && (governor.kinds & Kinds.person) === 0
  return isAct || isAgainst ? byGoverningNoun(q, governor) : null
}

const things = Kinds.facility | Kinds.workplace | Kinds.organization | Kinds.authority | Kinds.body

/**
 * What is dealt with is somebody's: a row that names both.
 *
 * ```text
 * The state paid the damages of 28 weavers.
 *                               ^^ measure=restitution
 * ```
 */
export function byDealing(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const hung = governorOf(s, phrase)
  if (hung === null || hung.preposition === w.by) return null
  const { governor } = hung
  for (const { clause, role } of placesOf(s, seatOf(s, governor))) {
    if (role !== 'object' || clause.negation >= 0) continue
    const rule = rules.verbs.get(clause.lemma)?.find((row) => {
      const { object, beside, counts } = row
      const isDealt = counts === 'beside' && object?.ids.has(governor.noun) === true && beside !== null
      return (
        isDealt &&
        isOfAmount(q, row) &&
        fitsCounted(q, beside, phrase) === 'yes' &&
        fitsClause(s, row, clause)
      )
    })
    if (rule !== undefined) return evidence(rule, clause.verb)
  }
  return null
}

const eventKinds = Kinds.case | Kinds.offence | Kinds.message | Kinds.event | Kinds.punishment
const telling = new Set([w.of, w.against, w.for, w.by, w.into, w.on, w.over, w.involving, w.concerning])

/** Another noun of what happens: `complaints of 12 workers`, `inquiries into 12 of them`. */
export function byEvent(q: Question, phrase: Phrase): Evidence | null {
  const hung = governorOf(q.s, phrase)
  if (hung === null) return null
  const { governor, preposition } = hung
  const isEvent = (governor.kinds & eventKinds) !== 0 && telling.has(preposition)
  // `the number of arrests of 12 men`
  const isGiven = preposition === w.to
  const told = isEvent || isGiven ? byGoverningNoun(q, governor) : byRoom(q, governor, phrase)
  // `verdicts to 15 men`, but not `shelter to 15 men`
  return (
    (isGiven && told?.rule.aspect !== 'event' ? null : told) ??
    (isQuantifier(q.s, governor) && governor.index < phrase.index ? byEvent(q, governor) : null)
  )
}

/** `a unit with 17 officers` has them: the rows of having. */
export function byHaving(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const head = phrase.link === 'conjunct' ? headOfList(s, phrase) : phrase
  const owner = head.link === 'preposition' ? s.phrases[head.governor] : undefined
  if (owner === undefined || !isBehind(s, head, w.with)) return null
  const rule = rules.verbs.get(w.have)?.find((row) => {
    const { counts, subject, object, beside } = row
    if (counts !== 'object' || subject === null || object?.any !== false || beside !== null) return false
    return isOfAmount(q, row) && fitsPhrase(s, subject, owner) && fitsCounted(q, object, phrase) === 'yes'
  })
  return rule === undefined ? null : evidence(rule, head.preposition)
}

/** A noun whose row names what it is of: `space for 120 victims`. */
function byRoom(q: Question, governor: Phrase, phrase: Phrase): Evidence | null {
  const rule = nounRules(q, governor).find(
    (row) =>
      isOfAmount(q, row) &&
      row.of !== null &&
      isRoomFor(fitsCounted(q, row.of, phrase), row.of) &&
      fitsNounRow(q.s, { ...row, of: null }, governor),
  )
  return rule === undefined ? null : evidence(rule, governor.head)
}

/** A number alone may be people. */
function isRoomFor(fits: 'yes' | 'no' | 'unknown', { kinds }: WordTest): boolean {
  return fits === 'yes' || (fits === 'unknown' && (kinds & people) !== 0)
}

/** The row of the noun itself, but what is done to cases is done to those in them. */
function byGoverningNoun(q: Question, governor: Phrase): Evidence | null {
  // `investigated 38 cases involving 54 men`, `probes of 38 cases involving 54 men`
  const isCase = (governor.kinds & Kinds.case) !== 0
  const places = isCase ? placesOf(q.s, seatOf(q.s, governor)) : []
  const done =
    byVerbs(q, places, governor) ?? (isCase ? (byDealing(q, governor) ?? byAct(q, governor)) : null)
  return done ?? byNounRow(q, governor)
}

/**
 * What a figure is the size of, and what is done to the thing that those counted have.
 *
 * ```text
 * Police raided the brothels of 23 owners.
 *                               ^^ measure=investigations
 * ```
 */
export function byHolder(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const holder = s.phrases[phrase.governor]
  if (holder === undefined || phrase.link !== 'preposition' || s.t.word[phrase.preposition] !== w.of)
    return null
  if (holder.head < 0) return null
  const places = placesOf(s, seatOf(s, holder))
  const isAmount = isQuantifier(s, holder)
  const isSize = isQuantifier(s, phrase) && ofPhrase(s, phrase) === undefined
  if (isSize) return isAmount ? null : (byHead(q, holder) ?? byVerbs(q, places, holder))
  for (const { clause } of places) {
    const found = byVerb(q, { clause, role: 'oblique' }, phrase)
    if (found !== null) return found
  }
  // `raised the capacity of 12 clerks`, but `had a number of 12 clerks`
  if (isAmount) return null
  const isPaper = (holder.kinds & Kinds.permit) !== 0
  return byVerbs(q, places, holder) ?? (isPaper ? byHead(q, holder) : null)
}
