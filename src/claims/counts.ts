/**
 * The measure of what is counted: the verb that governs the figure decides, then its noun.
 */
import { actionAt, code, fineOf, light, services, weak } from './acts.ts'
import { governingVerb, isGoverning, predicateAt } from './governing.ts'
import { isIn, isOneOf, wordSet } from './match.ts'
import { outcomeRules } from './outcomes.ts'
import { Kind, type Tokens } from './scan.ts'
import { because, type Draft, type Rule, type Statement } from './statement.ts'
import { Class, is, lexemes, measureOf } from './words.ts'

const w = lexemes(
  'at by was reached number total from had has have led resulted house houses safe halfway transit group each including staff capacity could can may able of against that to court trial for prosecution as with but returned returning return cases case filed file filing and or fined fining',
)

const facilities = code('facilities')
const awareness = code('awareness')
const identified = code('victims-identified')
const assisted = code('victims-assisted')
const training = code('training')
const fees = code('fees')

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
  const measure = actNamedAt(t, draft.nounTo - 1)
  return measure > 0 ? because(draft.nounTo - 1, measure) : 0
}

/** What a noun of action names: sessions are trainings, unless they raise awareness. */
function actNamedAt(t: Tokens, i: number): number {
  const measure = actionAt(t, i)
  if (measure !== training) return measure
  for (let k = i - 1; k >= Math.max(0, i - 3) && t.kind[k] !== Kind.number; k--)
    if (raising[t.word[k] as number] === 1) return awareness
  return measure
}
const raising = wordSet('awareness sensitization sensitisation outreach information awareness-raising')

/**
 * Those who took part in what was counted right before.
 *
 * ```text
 * The ministry held 35 awareness sessions attended by 2,100 students and nine workshops for 210 judges.
 *                   ^^ measure=awareness
 *                                                     ^^^^^ measure=awareness
 *                                                                        ^^^^ measure=training
 *                                                                                           ^^^ measure=training
 * ```
 */
function tookPart({ t, drafts }: Statement, draft: Draft): number {
  const event = drafts[draft.place - 1]
  if (event === undefined || !is(draft.noun, Class.person)) return 0
  if (event.measure !== awareness && event.measure !== training) return 0
  let isLed = false
  for (let i = Math.max(event.nounTo, event.to); i < draft.from; i++) {
    if (taking[t.word[i] as number] === 1) isLed = true
    else if (t.kind[i] === Kind.sign || isOneOf(t, i, w.and, w.or)) return 0
  }
  return isLed ? because(event.nounTo - 1, event.measure) : 0
}
const taking = wordSet(
  'for with attended reached reaching involving benefiting targeting benefitting to trained training among',
)

/**
 * The noun counted is a facility.
 *
 * ```text
 * NGOs ran seven rehabilitation homes and 14 emergency shelters.
 *          ^^^^^ measure=facilities
 *                                         ^^ measure=facilities
 * ```
 */
function countedFacility({ t }: Statement, draft: Draft): number {
  const isHouse =
    isOneOf(t, draft.nounTo - 1, w.house, w.houses) &&
    isOneOf(t, draft.nounTo - 2, w.safe, w.halfway, w.transit, w.group)
  if (draft.noun === 0 || (measureOf[draft.noun] !== facilities && !isHouse)) return 0
  return because(draft.nounTo - 1, facilities)
}

/**
 * The places where something was done are no figure of it.
 *
 * ```text
 * Police arrested 12 suspects in three cities.
 *                                ^^^^^ measure=other
 * ```
 */
function countedPlace({ t }: Statement, draft: Draft): number {
  let i = draft.from - 1
  while (is(t.word[i] as number, Class.determiner)) i--
  if (!is(t.word[i] as number, Class.preposition) || isOneOf(t, i, w.of, w.against)) return 0
  return placeNames[draft.noun] === 1 ? because(draft.nounTo - 1, code('other')) : 0
}
const placeNames = wordSet(
  'provinces province cities city districts district regions region countries states villages municipalities towns counties departments governorates prefectures islands languages',
)

/**
 * `the number of …` says what the figure that it comes to is a figure of.
 *
 * ```text
 * The number of victims assisted rose to 312.
 *                                        ^^^ measure=victims-assisted
 * ```
 */
function numberOf({ t }: Statement, draft: Draft): number {
  if (!isOneOf(t, draft.from - 1, w.to, w.from, w.at, w.was, w.reached, w.by)) return 0
  for (let i = draft.from - 2; i >= draft.clause; i--) {
    if (!isOneOf(t, i, w.number, w.total) || !isOneOf(t, i + 1, w.of)) continue
    let found = 0
    for (let at = i + 2; at < draft.from && !is(t.word[at] as number, Class.change); at++)
      if (actionAt(t, at) > 0) found = because(at, actionAt(t, at))
    return found
  }
  return 0
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
  if (!isOneOf(t, i, w.of, w.against)) return 0
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
    (is(t.word[i] as number, Class.determiner | Class.adverb) || isOneOf(t, i, w.but))
  )
    i--
  if (i < draft.clause || !is(t.word[i] as number, Class.verb)) return 0
  if (isOneOf(t, i, w.returned, w.returning, w.return) && is(draft.noun, Class.person))
    return because(i, code('repatriations'))
  if (isOneOf(t, i, w.fined, w.fining)) return because(i, fineOf(s))
  const measure = actionAt(t, i)
  if (measure === 0 || (weak[t.word[i] as number] === 1 && !is(draft.noun, Class.person))) return 0
  return because(i, joinedTo(t, i, measure))
}

/** `identified and assisted 219 victims`: they were identified first. */
function joinedTo(t: Tokens, i: number, measure: number): number {
  if (measure !== assisted || !isOneOf(t, i - 1, w.and)) return measure
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
  if (isOneOf(t, i, w.returned) && is(draft.noun, Class.person)) return because(i, code('repatriations'))
  // A call that leads to an investigation is a call.
  if (isOneOf(t, i, w.led, w.resulted) && s.drafts[draft.place - 1]?.measure === code('hotline')) return 0
  if (light[id] === 1 && is(id, Class.past)) return receivedAct(t, i)
  if (isOneOf(t, i, w.fined)) return because(i, fineOf(s))
  if (!is(id, Class.past | Class.adverb)) return toCourt(t, i)
  if (weak[id] === 1 && !is(draft.noun, Class.person)) return 0
  // `six identified as independent` does not say that somebody identified them.
  if (isOneOf(t, i + 1, w.as) && !is(t.word[i - 1] as number, Class.auxiliary)) return 0
  const measure = actionAt(t, i)
  return measure > 0 ? because(i, measure) : toCourt(t, i)
}

/** `53 victims received assistance`, `two received suspended sentences`. */
function receivedAct(t: Tokens, verb: number): number {
  const limit = Math.min(t.length, verb + 6)
  for (let i = verb + 1; i < limit && t.kind[i] === Kind.word; i++) {
    if (services[t.word[i] as number] === 1) return because(i, assisted)
    // `held in debt bondage` tells of no debt.
    if (actionAt(t, i) > 0 && actionAt(t, i) !== fees && is(t.word[i] as number, Class.noun))
      return because(i, actionAt(t, i))
  }
  return 0
}

/** `took 14 cases to court` */
function toCourt(t: Tokens, i: number): number {
  if (isOneOf(t, i, w.to) && isOneOf(t, i + 1, w.court, w.trial)) return because(i + 1, code('prosecutions'))
  if (isOneOf(t, i, w.for) && isOneOf(t, i + 1, w.prosecution, w.trial))
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
    if (isOneOf(t, i, w.including)) return 0
    if (!isGoverning(t, i)) continue
    const measure = actOfVerb(s, draft, i, floor)
    // Whom a shelter takes in is helped by it.
    const isGiven = draft.noun === 0 && isOneOf(t, draft.from - 1, w.to, w.for)
    if (measure === facilities && (isGiven || is(draft.noun, Class.person))) return assisted
    return measure > 0 || reaching[t.word[i] as number] !== 1 || !is(draft.noun, Class.person)
      ? measure
      : because(i, awareness)
  }
  return 0
}

const papers = wordSet(
  'license licenses licence licences permit permits registration registrations certificate certificates',
)
const reaching = wordSet('reach reached reaching informed educated targeted')

/** What inspectors do to a business. */
const opening = wordSet('opened opening initiated initiating launched registered began')
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
  const isCase = isOneOf(t, draft.nounTo - 1, w.cases, w.case)
  if (isCase && isIn(t, i, opening)) return because(i, code('investigations'))
  if (isCase && isOneOf(t, i, w.filed, w.file, w.filing)) return because(i, code('prosecutions'))
  if (closing_[id] === 1 && papers[draft.noun] !== 1 && fineOf(s) === code('inspections'))
    return because(i, code('inspections'))
  return givenAfter(t, draft, i) || givenBefore(t, draft, i) || actOfSubject(t, i, floor)
}

/** `provided all 64 victims with shelter and counseling`, `granted nine victims residence permits` */
function givenAfter(t: Tokens, draft: Draft, verb: number): number {
  if (light[t.word[verb] as number] !== 1 || !is(draft.noun, Class.person)) return 0
  return receivedAct(t, isOneOf(t, draft.nounTo, w.with) ? draft.nounTo : draft.nounTo - 1)
}

/** `provided services to 45 victims`, `offered shelter to 12` */
function givenBefore(t: Tokens, draft: Draft, verb: number): number {
  if (light[t.word[verb] as number] !== 1 || !isOneOf(t, draft.from - 1, w.to, w.for)) return 0
  for (let i = verb + 1; i < draft.from; i++)
    if (services[t.word[i] as number] === 1) return because(i, assisted)
  return 0
}

/** The first act named between a verb and the figure: the head of the verb's object. */
function firstAct(t: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const id = t.word[i] as number
    if (is(id, Class.noun) && is(id, Class.action) && t.capital[i] === 0) return because(i, actNamedAt(t, i))
  }
  return 0
}

/** `Courses reached more than 450 officers`, `events that reached 7,500`: the act is the subject. */
function actOfSubject(t: Tokens, verb: number, floor: number): number {
  let i = verb - 1
  while (i >= floor && is(t.word[i] as number, Class.auxiliary | Class.adverb | Class.relative)) i--
  if (isOneOf(t, i, w.that)) i--
  if (i < floor) return 0
  const measure = actNamedAt(t, i)
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
  if (isOneOf(t, before, w.of) && isOneOf(t, before - 1, w.staff, w.capacity))
    return because(before - 1, facilities)
  for (let i = before; i >= Math.max(draft.clause, before - 5); i--) {
    if (housing[t.word[i] as number] === 1 && isAble(t, i)) return because(i, facilities)
  }
  if (room[draft.noun] === 1) return because(draft.nounTo - 1, facilities)
  if (isOneOf(t, before, w.for) && room[t.word[before - 1] as number] === 1)
    return because(before - 1, facilities)
  const isHad = isOneOf(t, before, w.had, w.has, w.have)
  const verb = isHad ? before : governingVerb(t, draft.from, draft.clause)
  if (staff[draft.noun] !== 1 || verb < 0 || having[t.word[verb] as number] !== 1) return 0
  return because(verb, isHostOfVictims(t, verb) ? facilities : code('other'))
}

/** The staff of a shelter belong to it; those of a police unit do not. */
function isHostOfVictims(t: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= 0 && t.kind[i] !== Kind.sign; i--)
    if (measureOf[t.word[i] as number] === facilities) return true
  return false
}
const room = wordSet('space spaces capacity room rooms beds bed places')
const housing = wordSet('house accommodate shelter hold host')
const staff = wordSet(
  'officers staff investigators inspectors personnel prosecutors employees counselors caseworkers detectives analysts members workers',
)
const having = wordSet('had has have employed employs employing comprised comprises')

/** `could house`, `can accommodate`, `capacity to house`. */
function isAble(t: Tokens, verb: number): boolean {
  let i = verb
  while (isOneOf(t, i - 1, w.each) || is(t.word[i - 1] as number, Class.adverb)) i--
  return (
    isOneOf(t, i - 1, w.could, w.can, w.may) ||
    (isOneOf(t, i - 1, w.to) && isOneOf(t, i - 2, w.capacity, w.able))
  )
}

export const countRules: Readonly<Record<string, Rule>> = {
  countedFacility,
  countedAct,
  capacityOrStaff,
  tookPart,
  countedPlace,
  ...outcomeRules,
  actOfFigure,
  verbBefore,
  participleAfter,
  numberOf,
  verbOfClause,
  describedBy,
}
