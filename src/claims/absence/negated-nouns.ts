/**
 * Nouns that are negated: `no prosecutions`, `no officials were convicted`, `none of the cases`. What was done to no
 * one is what the same words would tell of a figure in the place of `no`.
 */
import { actionAt, code } from '../acts.ts'
import { workplaces } from '../counts/kinds.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { type Absence, absenceOf } from './absence.ts'
import { items } from './items.ts'
import { actionWithin, isCost, isStanding, lastOf, notCounted, outcomes, skipAny } from './named-acts.ts'
import { isUnreal, joinedEnd, participles, predicateBegin } from './subjects.ts'
import { aboutTopics, information, namedInformation } from './unreported.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'be been in into is nobody of one or report reported reports had has have if matter with there that them to was were which whom',
)

/**
 * `no prosecutions`, `no victims were identified`; `no information on sentencing`.
 *
 * ```text
 * There were no prosecutions or convictions during the year.
 *            ^^^^^^^^^^^^^^^ status=zero measure=prosecutions
 *                               ^^^^^^^^^^^ status=zero measure=convictions
 *
 * The government provided no information on sentencing.
 *                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=sentences
 * ```
 */
export function noNoun(t: Tokens, i: number, found: Absence[]): void {
  if (isOfLaw(t, i) || isOneOf(t, i - 1, w.if) || isOneOf(t, i + 1, w.matter)) return
  if (isOneOf(t, i + 1, w.one)) {
    noneOf(t, i, i + 2, found)
    return
  }
  const end = nounPhraseEnd(t, i + 1)
  if (end === i + 1 || t.kind[i + 1] !== Kind.word) return
  const head = end - 1
  const id = t.word[head] as number
  // `no official or reliable statistics`
  const informationAt = lastOf(t, i + 1, joinedEnd(t, end), information)
  if (informationAt >= 0) {
    if (!namedInformation(t, i, i + 1, informationAt, found)) aboutTopics(t, i, informationAt, found)
    return
  }
  if (notCounted[id] === 1 || isCost(id) || isOneOf(t, i - 1, w.or)) return
  if (isOneOf(t, head, w.reports, w.reported, w.report) && isOneOf(t, end, w.of)) {
    const act = actionWithin(t, end + 1, nounPhraseEnd(t, skipAny(t, end + 1)))
    if (act >= 0) {
      items(t, i, end + 1, 'zero', found, 'noNoun')
      return
    }
  }
  // `held with no charges`, `had no lawyer`
  if (isOneOf(t, i - 1, w.with) && !isIn(t, head, outcomes)) return
  if (is(id, Class.person) && isOneOf(t, i - 1, w.had, w.has, w.have)) return
  const isObject = isObjectAt(t, i)
  const predicate = isObject ? end : predicateBegin(t, joinedEnd(t, end))
  if (actionWithin(t, i + 1, end) === head && outcome(t, predicate) === 0)
    items(t, i, i + 1, 'zero', found, 'noNoun')
  else subjectOfNone(t, { from: i, to: i + 1, nounFrom: i + 1, nounTo: end }, found, 'noNoun', isObject)
}

/** `the constitution provides that no one …` */
function isOfLaw(t: Tokens, i: number): boolean {
  return isOneOf(t, i - 1, w.that) && isIn(t, i - 2, ruling)
}

const ruling = wordSet(
  'provide provides stipulate stipulates guarantee guarantees ensure ensures ensuring require requires mandate mandates',
)

/** `police arrested no suspects`, `it trained no judges`: the verb stands before it. */
function isObjectAt(t: Tokens, i: number): boolean {
  let at = i - 1
  while (
    at >= 0 &&
    is(t.word[at] as number, Class.adverb | Class.preposition) &&
    !is(t.word[at] as number, Class.verb)
  )
    at--
  return at >= 0 && is(t.word[at] as number, Class.verb)
}

/** What is done to whatever is its object: `prosecuted no agencies`. */
const pursuits = new Set([
  code('investigations'),
  code('prosecutions'),
  code('convictions'),
  code('arrests'),
  code('inspections'),
])

interface Subject {
  from: number
  to: number
  nounFrom: number
  nounTo: number
}

/** What is said of `no officials`, `none of the cases`: where several things were not done, each is a claim. */
function subjectOfNone(
  t: Tokens,
  { from, to, nounFrom, nounTo }: Subject,
  found: Absence[],
  rule: 'noNoun' | 'noneOf',
  isObject = false,
): void {
  const end = isObject ? nounTo : joinedEnd(t, nounTo)
  const predicate = isObject ? end : predicateBegin(t, end)
  if (isUnreal(t, predicate)) return
  const base = {
    status: 'zero',
    from,
    to,
    nounFrom,
    nounTo: nounTo === nounFrom ? nounTo : end,
    rule,
  } as const
  const led = outcome(t, predicate)
  const acts = led > 0 ? [] : participles(t, predicate)
  if (acts.length > 1) {
    for (const [index, at] of acts.entries()) {
      const place = index === 0 ? {} : { from: at, to: at + 1 }
      found.push(absenceOf({ ...base, ...place, measure: actionAt(t, at), witness: at }))
    }
    return
  }
  const head = t.word[nounTo - 1] as number
  const isKnown = is(head, Class.person | Class.countable) || isStanding(head) || workplaces[head] === 1
  const isPursued = isObject && pursuits.has(actionAt(t, from - 1))
  if (rule === 'noNoun' && nounTo > nounFrom && !isKnown && acts.length === 0 && !isPursued) return
  const isSaid = predicate > end || is(t.word[predicate] as number, Class.verb)
  const namedAt = led > 0 ? led : isStanding(head) && !isSaid ? nounTo - 1 : -1
  const named = namedAt < 0 ? 0 : (measureOf[t.word[namedAt] as number] as number)
  const isBare = isObject || !isSaid
  const isThere = isExisting(t, from)
  found.push(
    absenceOf({
      ...base,
      measure: named,
      subjectEnd: Math.max(to, predicate),
      isSubject: isThere || !isBare,
      isDoubtful: isOfAnybody(t, { from, to, nounFrom, nounTo })
        ? acts.length === 0
        : rule === 'noNoun' && (!isKnown || (isBare && !isSeveral(head, isThere))),
    }),
  )
}

/** `no one`, `nobody` */
function isOfAnybody(t: Tokens, { from, to, nounFrom, nounTo }: Subject): boolean {
  return nounTo === nounFrom && (isOneOf(t, to - 1, w.one) || isOneOf(t, from, w.nobody))
}

/** Events, which are counted wherever they are named, and people in the plural of whom `there were` none. */
function isSeveral(head: number, isThere: boolean): boolean {
  return is(head, Class.person)
    ? isThere && is(head, Class.plural)
    : is(head, Class.countable) || isStanding(head)
}

/** `there were no judges` */
function isExisting(t: Tokens, i: number): boolean {
  return isOneOf(t, i - 1, w.were, w.was, w.been, w.be, w.is) && isOneOf(t, i - 2, w.there)
}

/** The act that something did not lead to: `none of the trials resulted in convictions`. */
function outcome(t: Tokens, predicate: number): number {
  let i = predicate
  while (is(t.word[i] as number, Class.auxiliary | Class.adverb)) i++
  if (!isIn(t, i, leading) || !isOneOf(t, i + 1, w.in, w.to, w.into)) return 0
  const from = skipAny(t, i + 2)
  return Math.max(0, actionWithin(t, from, nounPhraseEnd(t, from)))
}

const leading = wordSet('result resulted resulting lead led leading end ended ending culminate culminated')

/**
 * `not a single case`, `not one victim`, `neither suspect`; `neither the police nor the courts`.
 *
 * ```text
 * Not a single case went to trial, and neither suspect was charged.
 * ^^^^^^^^^^^^ status=zero measure=prosecutions
 *                                      ^^^^^^^ status=zero measure=prosecutions
 * ```
 */
export function notOne(t: Tokens, from: number, at: number, found: Absence[]): void {
  if (isOneOf(t, at, w.of)) {
    // `neither of whom` says nothing that is counted.
    if (!isOneOf(t, at + 1, w.whom, w.which)) noneOf(t, from, at, found)
    return
  }
  const nounFrom = skipAny(t, at)
  const nounTo = nounPhraseEnd(t, nounFrom)
  if (nounTo > nounFrom) subjectOfNone(t, { from, to: at, nounFrom, nounTo }, found, 'noNoun')
}

/** `none of the cases`, `none were convicted`, `no one was prosecuted`, `neither suspect`; what is counted begins at `at`. */
export function noneOf(t: Tokens, i: number, at: number, found: Absence[]): void {
  let nounFrom = at
  let nounTo = at
  if (isOneOf(t, at, w.of)) {
    nounFrom = skipAny(t, at + 1)
    while (is(t.word[nounFrom] as number, Class.numeral) || t.kind[nounFrom] === Kind.number) nounFrom++
    nounTo = nounPhraseEnd(t, nounFrom)
    // `none of whom`
    if (isOneOf(t, nounFrom, w.whom, w.which, w.them)) {
      nounFrom++
      nounTo = nounFrom
    }
  }
  subjectOfNone(t, { from: i, to: at, nounFrom, nounTo }, found, 'noneOf', isObjectAt(t, i))
}
