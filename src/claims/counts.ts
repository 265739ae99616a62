/**
 * The measure of what is counted: the verb that governs the figure decides, then its noun.
 */
import { actionAt, code, fineOf, light, reporting, services, weak } from './acts.ts'
import { isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { because, type Draft, nounPhraseEnd, type Rule, type Statement } from './statement.ts'
import { Class, is, lexemes, measureOf } from './words.ts'

const w = lexemes(
  'whom them including the staff capacity could can may able of against who that which to court trial for prosecution guilty as with but all returned returning return opened opening initiated initiating launched registered began cases case filed file filing and , or received receive receives got fined fining fine ( )',
)

const facilities = code('facilities')
const awareness = code('awareness')
const identified = code('victims-identified')
const assisted = code('victims-assisted')

/**
 * The counted noun is itself an act.
 *
 * ```text
 * The labor ministry carried out 1,204 inspections in 2011.
 *                                ^^^^^ measure=inspections
 * ```
 */
function countedAct({ t }: Statement, draft: Draft): number {
  if (draft.noun === 0 || !is(draft.noun, Class.noun)) return 0
  const measure = actionAt(t, draft.nounTo - 1)
  return measure > 0 ? because(draft.nounTo - 1, measure) : 0
}

/**
 * The noun counted is a facility.
 *
 * ```text
 * NGOs ran seven rehabilitation homes and 14 emergency shelters.
 *          ^^^^^ measure=facilities
 *                                         ^^ measure=facilities
 * ```
 */
function countedFacility(_s: Statement, draft: Draft): number {
  if (draft.noun === 0 || measureOf[draft.noun] !== facilities) return 0
  return because(draft.nounTo - 1, facilities)
}

/**
 * A noun of action leads to the figure by a preposition.
 *
 * ```text
 * It reported prosecutions of 11 defendants and charges against 31 suspects.
 *                             ^^ measure=prosecutions
 *                                                               ^^ measure=prosecutions
 * ```
 */
function actOfFigure({ t }: Statement, draft: Draft): number {
  let i = draft.from - 1
  while (i > draft.clause && is(t.word[i] as number, Class.determiner | Class.adverb)) i--
  if (!isOneOf(t, i, [w.of, w.against])) return 0
  const measure = is(t.word[i - 1] as number, Class.noun) ? actionAt(t, i - 1) : 0
  return measure > 0 ? because(i - 1, measure) : 0
}

/**
 * The verb right before the figure governs it.
 *
 * ```text
 * In 2016, authorities reported investigating 37 individuals and prosecuting at least 11.
 *                                             ^^ measure=investigations
 *                                                                            ^^^^^^^^^^^ measure=prosecutions
 * ```
 */
function verbBefore(s: Statement, draft: Draft): number {
  const { t } = s
  let i = draft.from - 1
  while (
    i >= draft.clause &&
    (is(t.word[i] as number, Class.determiner | Class.adverb) || isOneOf(t, i, [w.but]))
  )
    i--
  if (i < draft.clause || !is(t.word[i] as number, Class.verb)) return 0
  if (isOneOf(t, i, [w.returned, w.returning, w.return]) && is(draft.noun, Class.person))
    return because(i, code('repatriations'))
  if (isOneOf(t, i, [w.fined, w.fining])) return because(i, fineOf(s))
  const measure = actionAt(t, i)
  if (measure === 0 || (weak[t.word[i] as number] === 1 && !is(draft.noun, Class.person))) return 0
  return because(i, joinedTo(t, i, measure))
}

/** `identified and assisted 219 victims`: they were identified first. */
function joinedTo(t: Tokens, i: number, measure: number): number {
  if (measure !== assisted || !isOneOf(t, i - 1, [w.and])) return measure
  return actionAt(t, i - 2) === identified ? identified : measure
}

/**
 * The participle or passive verb after the noun governs it.
 *
 * ```text
 * This compares to 41 individuals investigated and nine individuals prosecuted.
 *                  ^^ measure=investigations
 *                                                  ^^^^ measure=prosecutions
 * ```
 */
function participleAfter(s: Statement, draft: Draft): number {
  const { t } = s
  const i = predicateAt(t, Math.max(draft.nounTo, draft.to))
  const id = t.word[i] as number
  if (isOneOf(t, i, [w.returned]) && is(draft.noun, Class.person)) return because(i, code('repatriations'))
  if (light[id] === 1 && is(id, Class.past)) return receivedAct(t, i)
  if (isOneOf(t, i, [w.fined])) return because(i, fineOf(s))
  if (!is(id, Class.past | Class.adverb)) return toCourt(t, i)
  if (weak[id] === 1 && !is(draft.noun, Class.person)) return 0
  // `six identified as independent` does not say that somebody identified them.
  if (isOneOf(t, i + 1, [w.as]) && !is(t.word[i - 1] as number, Class.auxiliary)) return 0
  const measure = actionAt(t, i)
  return measure > 0 ? because(i, measure) : toCourt(t, i)
}

/** Past `of …`, a relative pronoun, auxiliaries and adverbs, to the verb that the counted are the subject of. */
function predicateAt(t: Tokens, from: number): number {
  let i = from
  if (isOneOf(t, i, [w.of])) {
    i++
    while (is(t.word[i] as number, Class.determiner)) i++
    i = isOneOf(t, i, [w.whom, w.which, w.them]) ? i + 1 : nounPhraseEnd(t, i)
  }
  if (isOneOf(t, i, [w.who, w.that, w.which])) i++
  while (
    i < t.length &&
    is(t.word[i] as number, Class.auxiliary | Class.adverb) &&
    !is(t.word[i] as number, Class.action)
  )
    i++
  return i
}

/** `53 victims received assistance`, `two received suspended sentences`. */
function receivedAct(t: Tokens, verb: number): number {
  const limit = Math.min(t.length, verb + 6)
  for (let i = verb + 1; i < limit && t.kind[i] === Kind.word; i++) {
    if (services[t.word[i] as number] === 1) return because(i, assisted)
    if (actionAt(t, i) > 0 && is(t.word[i] as number, Class.noun)) return because(i, actionAt(t, i))
  }
  return 0
}

/** `took 14 cases to court` */
function toCourt(t: Tokens, i: number): number {
  if (isOneOf(t, i, [w.to]) && isOneOf(t, i + 1, [w.court, w.trial]))
    return because(i + 1, code('prosecutions'))
  if (isOneOf(t, i, [w.for]) && isOneOf(t, i + 1, [w.prosecution, w.trial]))
    return because(i + 1, code('prosecutions'))
  return 0
}

/**
 * The verb of the clause: an act by itself, or a light verb whose object or subject names the act.
 *
 * ```text
 * It reported providing training on victim identification to 95 police officers.
 *                                                            ^^ measure=training
 * ```
 */
function verbOfClause(s: Statement, draft: Draft): number {
  const { t } = s
  const floor = Math.max(draft.clause, draft.comparison + 1)
  for (let i = draft.from - 1; i >= floor; i--) {
    // The pieces of a whole are what the whole is.
    if (isOneOf(t, i, [w.including])) return 0
    if (isGoverning(t, i)) return actOfVerb(s, draft, i, floor)
  }
  return 0
}

/** Whether token `i` is a verb that may govern what follows: no auxiliary, no reporting verb, no noun or adjective here. */
function isGoverning(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (!is(id, Class.verb) || is(id, Class.auxiliary | Class.preposition) || reporting[id] === 1) return false
  // `UN Population Fund` is a name.
  if (t.capital[i] !== 0 && i > 0) return false
  if (is(id, Class.noun) && light[id] !== 1 && isNounHere(t, i)) return false
  return !(is(id, Class.past | Class.gerund) && isAttributive(t, i))
}

/** What inspectors do to a business. */
const closing_ = wordSet(
  'shut closed close suspended revoked found cited warned penalized penalised sanctioned blacklisted',
)

function actOfVerb(s: Statement, draft: Draft, i: number, floor: number): number {
  const { t } = s
  const id = t.word[i] as number
  const own = weak[id] === 1 || light[id] === 1 ? 0 : actionAt(t, i)
  const inObject = own === 0 || own === awareness || light[id] === 1 ? firstAct(t, i + 1, draft.from) : 0
  if (inObject > 0) return inObject
  if (own > 0) return because(i, own === awareness && is(draft.noun, Class.person) ? code('training') : own)
  const isCase = isOneOf(t, draft.nounTo - 1, [w.cases, w.case])
  if (
    isCase &&
    isOneOf(t, i, [w.opened, w.opening, w.initiated, w.initiating, w.launched, w.registered, w.began])
  )
    return because(i, code('investigations'))
  if (isCase && isOneOf(t, i, [w.filed, w.file, w.filing])) return because(i, code('prosecutions'))
  if (closing_[id] === 1 && fineOf(s) === code('inspections')) return because(i, code('inspections'))
  return givenAfter(t, draft, i) || givenBefore(t, draft, i) || actOfSubject(t, i, floor)
}

/** `provided all 64 victims with shelter and counseling`, `granted nine victims residence permits` */
function givenAfter(t: Tokens, draft: Draft, verb: number): number {
  if (light[t.word[verb] as number] !== 1 || !is(draft.noun, Class.person)) return 0
  return receivedAct(t, isOneOf(t, draft.nounTo, [w.with]) ? draft.nounTo : draft.nounTo - 1)
}

/** `provided services to 45 victims`, `offered shelter to 12` */
function givenBefore(t: Tokens, draft: Draft, verb: number): number {
  if (light[t.word[verb] as number] !== 1 || !isOneOf(t, draft.from - 1, [w.to, w.for])) return 0
  for (let i = verb + 1; i < draft.from; i++)
    if (services[t.word[i] as number] === 1) return because(i, assisted)
  return 0
}

/** Whether a word that can be noun or verb is a noun here: after a determiner, an adjective or a preposition, or before `of`. */
function isNounHere(t: Tokens, i: number): boolean {
  const before = t.word[i - 1] as number
  if (is(t.word[i] as number, Class.past | Class.gerund)) return false
  if (isOneOf(t, i + 1, [w.of, w.against]) && !is(before, Class.auxiliary)) return true
  if (is(before, Class.determiner | Class.preposition)) return true
  return i === 0 || (is(before, Class.noun | Class.demonym) && !is(before, Class.person))
}

/** `suspected traffickers`, `convicted offenders`: a participle between determiner and noun describes. */
function isAttributive(t: Tokens, i: number): boolean {
  if (!is(t.word[i] as number, Class.past)) return false
  return (
    is(t.word[i - 1] as number, Class.determiner | Class.preposition) &&
    is(t.word[i + 1] as number, Class.noun | Class.person)
  )
}

/** The first act named between a verb and the figure: the head of the verb's object. */
function firstAct(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const id = t.word[i] as number
    if (is(id, Class.noun) && is(id, Class.action) && t.capital[i] === 0)
      return because(i, measureOf[id] as number)
  }
  return 0
}

/** `Courses reached more than 450 officers`, `events that reached 7,500`: the act is the subject. */
function actOfSubject(t: Tokens, verb: number, floor: number): number {
  let i = verb - 1
  while (i >= floor && is(t.word[i] as number, Class.auxiliary | Class.adverb | Class.relative)) i--
  if (isOneOf(t, i, [w.that])) i--
  if (i < floor) return 0
  const measure = actionAt(t, i)
  return measure > 0 && is(t.word[i] as number, Class.noun) ? because(i, measure) : 0
}

/**
 * A participle that describes the counted: `convicted traffickers`, `identified victims`.
 *
 * ```text
 * Three of the 15 convicted traffickers appealed.
 *              ^^ measure=convictions
 * ```
 */
function describedBy({ t }: Statement, draft: Draft): number {
  for (let i = draft.nounFrom; i < draft.nounTo - 1; i++) {
    if (is(t.word[i] as number, Class.past) && actionAt(t, i) > 0) return because(i, actionAt(t, i))
  }
  return 0
}

/** The rules in order; the first that speaks decides. The key is the rule's name. */
/**
 * What a place can hold, and who works there, stands.
 *
 * ```text
 * The shelter could house up to 40 victims and had a staff of eight.
 *                         ^^^^^^^^ measure=facilities period=null
 *                                                             ^^^^^ measure=facilities period=null
 * ```
 */
function capacityOrStaff({ t }: Statement, draft: Draft): number {
  const before = draft.from - 1
  if (isOneOf(t, before, [w.of]) && isOneOf(t, before - 1, [w.staff, w.capacity]))
    return because(before - 1, facilities)
  for (let i = before; i >= Math.max(draft.clause, before - 5); i--) {
    if (housing[t.word[i] as number] === 1 && isAble(t, i)) return because(i, facilities)
  }
  const isStaff = staff[draft.noun] === 1
  return isStaff && having[t.word[before] as number] === 1 ? because(before, facilities) : 0
}
const housing = wordSet('house accommodate shelter hold host')
const staff = wordSet(
  'officers staff investigators inspectors personnel prosecutors employees counselors caseworkers detectives',
)
const having = wordSet('had has have with employed employs employing comprised')

/** `could house`, `can accommodate`, `capacity to house`. */
function isAble(t: Tokens, i: number): boolean {
  return (
    isOneOf(t, i - 1, [w.could, w.can, w.may]) ||
    (isOneOf(t, i - 1, [w.to]) && isOneOf(t, i - 2, [w.capacity, w.able]))
  )
}

export const countRules: Readonly<Record<string, Rule>> = {
  countedAct,
  countedFacility,
  capacityOrStaff,
  actOfFigure,
  verbBefore,
  participleAfter,
  verbOfClause,
  describedBy,
}
