/**
 * Verbs that govern the figure and say what is counted.
 */
import { actionAt, code, fineOf, light, services, weak } from '../acts.ts'
import { isGoverning, predicateAt } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { papers } from './kinds.ts'
import { actNamedAt } from './nouns.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'and as but case cases court file filed filing fined fining for including led prosecution resulted return returned returning that to trial which whom with , of',
)

const investigations = code('investigations')
const prosecutions = code('prosecutions')
const convictions = code('convictions')
const sentences = code('sentences')
const repatriations = code('repatriations')
const assisted = code('victims-assisted')
const identified = code('victims-identified')
const training = code('training')
const awareness = code('awareness')
const inspections = code('inspections')
const facilities = code('facilities')
const fees = code('fees')
const hotline = code('hotline')

/**
 * The verb right before the figure governs it.
 *
 * ```text
 * In 2016, authorities reported investigating 37 individuals and prosecuting at least 11.
 *                                             ^^ measure=investigations
 *                                                                            ^^^^^^^^^^^ measure=prosecutions
 * ```
 */
export function verbBefore(s: Statement, draft: Draft): number {
  const { t } = s
  let i = draft.from - 1
  while (
    i >= draft.clause &&
    (is(t.word[i] as number, Class.determiner | Class.adverb) || isOneOf(t, i, w.but))
  )
    i--
  if (i < draft.clause || !is(t.word[i] as number, Class.verb)) return 0
  if (isOneOf(t, i, w.returned, w.returning, w.return) && is(draft.noun, Class.person))
    return because(i, repatriations)
  if (isOneOf(t, i, w.fined, w.fining)) return because(i, fineOf(s, i))
  const measure = actionAt(t, i)
  if (measure === 0 || (weak[t.word[i] as number] === 1 && !is(draft.noun, Class.person))) return 0
  return because(i, joinedTo(t, i, measure))
}

/** `identified and assisted 219 victims`, `convicted and sentenced 15 traffickers`: the first act says how many. */
function joinedTo(t: Tokens, i: number, measure: number): number {
  const first = isOneOf(t, i - 1, w.and) ? actionAt(t, i - 2) : 0
  const isFirst =
    (measure === assisted && first === identified) || (measure === sentences && first === convictions)
  return isFirst ? first : measure
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
export function participleAfter(s: Statement, draft: Draft): number {
  const { t } = s
  const i = predicateAt(t, Math.max(draft.nounTo, draft.to))
  const id = t.word[i] as number
  if (isOneOf(t, i, w.returned) && is(draft.noun, Class.person)) return because(i, repatriations)
  // A call that leads to an investigation is a call.
  if (isOneOf(t, i, w.led, w.resulted) && s.drafts[draft.place - 1]?.measure === hotline) return 0
  if (light[id] === 1 && is(id, Class.past)) return receivedAct(t, i)
  if (isOneOf(t, i, w.fined)) return because(i, fineOf(s, i))
  if (!is(id, Class.past | Class.adverb)) return toCourt(t, i) || relatedAct(t, i)
  if (weak[id] === 1 && !is(draft.noun, Class.person)) return 0
  // `six identified as independent` does not say that somebody identified them.
  if (isOneOf(t, i + 1, w.as) && !is(t.word[i - 1] as number, Class.auxiliary)) return 0
  const measure = actionAt(t, i)
  return measure > 0 ? because(i, measure) : toCourt(t, i)
}

/** `290 victims whom authorities identified` */
function relatedAct(t: Tokens, i: number): number {
  if (!isOneOf(t, i, w.whom, w.that, w.which)) return 0
  for (let at = i + 1; at < Math.min(t.length, i + 7) && t.kind[at] === Kind.word; at++)
    if (is(t.word[at] as number, Class.past) && actionAt(t, at) > 0) return because(at, actionAt(t, at))
  return 0
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
  if (isOneOf(t, i, w.to) && isOneOf(t, i + 1, w.court, w.trial)) return because(i + 1, prosecutions)
  if (isOneOf(t, i, w.for) && isOneOf(t, i + 1, w.prosecution, w.trial)) return because(i + 1, prosecutions)
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
export function verbOfClause(s: Statement, draft: Draft): number {
  const { t } = s
  if (isPieceInList(s, draft)) return 0
  const floor = Math.max(draft.clause, draft.comparison + 1)
  for (let i = draft.from - 1; i >= floor; i--) {
    // The pieces of a whole are what the whole is.
    if (isOneOf(t, i, w.including) || isIn(t, i, estimating)) return 0
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

/** `two shelters, one for boys and one for women`: a piece is what the whole is. */
function isPieceInList({ t, drafts }: Statement, draft: Draft): boolean {
  const before = drafts[draft.place - 1]
  if (draft.noun !== 0 || before === undefined || !isOneOf(t, draft.to, w.for)) return false
  if (isOneOf(t, draft.from - 1, w[','])) return before.nounTo === draft.from - 1
  return isOneOf(t, draft.from - 1, w.and) && before.noun === 0 && before.measure === 0
}

const estimating = wordSet('estimate estimates estimated believe believes believed')

/** Verbs of campaigns, with people as their object. */
const reaching = wordSet('reach reached reaching informed educated targeted')

/** The act that a governing verb tells of: its own, that of its object or its subject, or what was given. */
function actOfVerb(s: Statement, draft: Draft, i: number, floor: number): number {
  const { t } = s
  const id = t.word[i] as number
  const own = weak[id] === 1 || light[id] === 1 ? 0 : actionAt(t, i)
  const inObject = own === 0 || own === awareness || light[id] === 1 ? firstAct(t, i + 1, draft.from) : 0
  if (inObject > 0) return inObject
  if (own > 0) return because(i, own === awareness && is(draft.noun, Class.person) ? training : own)
  const isCase = isOneOf(t, draft.nounTo - 1, w.cases, w.case)
  if (isCase && isIn(t, i, opening)) return because(i, investigations)
  if (isCase && isOneOf(t, i, w.filed, w.file, w.filing)) return because(i, prosecutions)
  const isOfPaper = isOneOf(t, draft.from - 1, w.of) && isIn(t, draft.from - 2, papers)
  if (closing[id] === 1 && papers[draft.noun] !== 1 && !isOfPaper && fineOf(s) === inspections)
    return because(i, inspections)
  return givenAfter(t, draft, i) || givenBefore(t, draft, i) || actOfSubject(t, draft, i, floor)
}

/** What is done to cases at their beginning. */
const opening = wordSet('opened opening initiated initiating launched registered began')

/** What inspectors do to a business. */
const closing = wordSet(
  'shut closed close suspended revoked found cited warned penalized penalised sanctioned',
)

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
  // `services were provided to 640 people`
  if (!is(t.word[verb - 1] as number, Class.auxiliary)) return 0
  for (let i = verb - 2; i >= Math.max(draft.clause, verb - 5); i--)
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
function actOfSubject(t: Tokens, draft: Draft, verb: number, floor: number): number {
  let i = verb - 1
  while (i >= floor && is(t.word[i] as number, Class.auxiliary | Class.adverb | Class.relative)) i--
  if (isOneOf(t, i, w.that)) i--
  if (i < floor) return 0
  const measure = actNamedAt(t, i)
  if (measure > 0 && is(t.word[i] as number, Class.noun)) return because(i, measure)
  // `a seminar in October drew 120 participants`
  if (!isIn(t, draft.nounTo - 1, guests)) return 0
  for (i--; i >= Math.max(floor, verb - 8); i--)
    if (actNamedAt(t, i) === training || actNamedAt(t, i) === awareness) return because(i, actNamedAt(t, i))
  return 0
}

const guests = wordSet('participant participants attendee attendees guests viewers listeners visitors')
