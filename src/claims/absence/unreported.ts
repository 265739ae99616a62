/**
 * Statements that no figure was given: what was not told.
 */
import { actionAt } from '../acts.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes, measureOf, verbForms, word } from '../words.ts'
import { type Absence, absenceOf } from './absence.ts'
import { howMany, isHowMany, isNumberOf, skipWhole, statistics } from './how-many.ts'
import { items } from './items.ts'
import { actionWithin, lastOf, skipAny } from './named-acts.ts'
import { predicateBegin, verbEnd } from './subjects.ts'

/** The words that these rules ask for by name. */
const w = lexemes('about and any anybody anyone concerning for having of on or regarding that whether , nor')

/** All forms of verbs. */
function formsOf(list: string): Uint8Array {
  const set = wordSet('')
  for (const entry of list.split(/\s+/))
    for (const form of Object.values(verbForms(entry))) set[word(form)] = 1
  return set
}

/** Verbs of telling and of keeping what could be told. */
const telling = formsOf(
  `report provide disclose release publish share collect maintain make/made specify indicate record keep/kept track supply give/gave/given offer
  compile produce furnish issue say/said state tell/told know/knew/known announce reveal divulge estimate determine confirm explain document
  list count quantify disaggregate separate have/had possess publicize gather submit/submitted present post include clarify`,
)

/** Verbs whose direct object may be what was not told; after the others only `information` tells of figures. */
const direct = formsOf('report disclose release publish specify record track')

/** Whether token `i` is a verb of telling. */
export function isTelling(t: Tokens, i: number): boolean {
  return isIn(t, i, telling)
}

/** Whether it is a verb whose direct object is what was told. */
export function isDirect(t: Tokens, i: number): boolean {
  return isIn(t, i, direct)
}

/** What figures that nobody told are not. */
export const notTold = wordSet(
  `available known clear reported disclosed published provided released kept collected recorded tracked made given specified shared compiled
  maintained disaggregated announced documented public exist`,
)

/** What is told: figures by name, or anything. */
export const information = wordSet(
  'information data statistics figures details numbers statistic estimates estimate records record breakdown breakdowns detail totals',
)

/** The gerunds of acts that begin at `at`: `investigating, prosecuting, or convicting`. */
function gerundsAt(t: Tokens, at: number): number[] {
  const found: number[] = []
  let i = at
  while (is(t.word[i] as number, Class.gerund) && actionAt(t, i) > 0) {
    found.push(i++)
    if (isOneOf(t, i, w[','])) i++
    if (isOneOf(t, i, w.or, w.and, w.nor)) i++
  }
  return found
}

/** One claim for each act that was not reported, with the object that they share. */
function actsUntold(t: Tokens, from: number, acts: readonly number[], found: Absence[]): void {
  const nounFrom = skipAny(t, (acts.at(-1) ?? from) + 1)
  const nounTo = nounPhraseEnd(t, nounFrom)
  for (const [index, act] of acts.entries())
    found.push(
      absenceOf({
        status: 'unreported',
        from: index === 0 ? from : act,
        to: act + 1,
        nounFrom,
        nounTo,
        measure: actionAt(t, act),
        rule: 'negatedVerb',
        witness: act,
      }),
    )
}

/** The object of a telling verb: acts, information about acts, how many, or whether any. */
export function tellingVerb(t: Tokens, from: number, verb: number, found: Absence[]): boolean {
  const before = found.length
  let at = verb + 1
  if (isOneOf(t, at, w.or, w.and) && is(t.word[at + 1] as number, Class.verb)) at += 2
  if (isHowMany(t, at)) howMany(t, from, at, found)
  else if (isClause(t, at)) clauseTold(t, from, at, found)
  else {
    const nounFrom = skipWhole(t, skipAny(t, at))
    const end = nounPhraseEnd(t, nounFrom)
    const informationAt = lastOf(t, at, end, information)
    if (informationAt >= 0) {
      if (!namedInformation(t, from, nounFrom, informationAt, found))
        aboutTopics(t, from, informationAt, found)
    } else if (isNumberOf(t, nounFrom)) items(t, from, nounFrom, 'unreported', found, 'negatedVerb')
    else if (
      isIn(t, verb, direct) &&
      isOneOf(t, at + 1, w.any) &&
      is(t.word[at] as number, Class.gerund) &&
      actionAt(t, at) === 0
    )
      doneToAny(t, from, at + 1, found)
    else if (isIn(t, verb, direct) && gerundsAt(t, at).length > 1)
      actsUntold(t, from, gerundsAt(t, at), found)
    else if (isIn(t, verb, direct))
      items(t, from, isOneOf(t, at, w.having) ? at + 1 : at, 'unreported', found, 'negatedVerb')
  }
  return found.length > before
}

/** Verbs that deny their object: `lacked data on convictions`. */
export const lacking = wordSet('lacked lacks withheld')

/** `withheld statistics on arrests` */
export function withheld(t: Tokens, i: number, found: Absence[]): void {
  const nounFrom = skipAny(t, i + 1)
  const at = lastOf(t, nounFrom, nounPhraseEnd(t, nounFrom), statistics)
  if (at >= 0 && !namedInformation(t, i, nounFrom, at, found)) aboutTopics(t, i, at, found)
}

/** `granting any victims relief`: what a figure in the place of `any` would be a figure of. */
function doneToAny(t: Tokens, from: number, place: number, found: Absence[]): void {
  found.push(
    absenceOf({
      status: 'unreported',
      from,
      to: place + 1,
      placeFrom: place,
      placeTo: place + 1,
      nounFrom: place + 1,
      nounTo: nounPhraseEnd(t, place + 1),
      measure: 0,
      isDoubtful: true,
      rule: 'doneToAny',
    }),
  )
}

/** Whether a clause begins at token `i`: `whether any were convicted`, `that it convicted any`. */
export function isClause(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.whether) || (isOneOf(t, i, w.that) && !is(t.word[i + 1] as number, Class.noun))
}

/**
 * Whether something was done to any: nobody told of how many it was.
 *
 * ```text
 * The government did not report whether any of the officials were prosecuted.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=prosecutions
 * ```
 */
export function clauseTold(t: Tokens, from: number, at: number, found: Absence[], isOpen = false): void {
  const limit = Math.min(t.length, at + 14)
  let place = at + 1
  while (place < limit && t.kind[place] === Kind.word && !isOneOf(t, place, w.any, w.anyone, w.anybody))
    place++
  const hasAny = place < limit && t.kind[place] === Kind.word
  if (!hasAny && !isOpen) return
  if (!hasAny) place = at
  const nounFrom = skipAny(t, isOneOf(t, place + 1, w.of) ? place + 2 : place + 1)
  const nounTo = nounPhraseEnd(t, nounFrom)
  const isSubject = place <= at + 1
  const subjectEnd = isSubject ? predicateBegin(t, nounTo) : nounTo
  found.push(
    absenceOf({
      status: 'unreported',
      from,
      to: isSubject ? verbEnd(t, subjectEnd) : place + 1,
      placeFrom: place,
      placeTo: place + 1,
      nounFrom,
      nounTo,
      subjectEnd,
      measure: 0,
      isDoubtful: true,
      rule: 'clauseTold',
    }),
  )
}

/** `information on sentences or on the number of offenders who went to prison` */
export function aboutTopics(t: Tokens, from: number, at: number, found: Absence[]): void {
  let i = at + 1
  while (is(t.word[i] as number, Class.auxiliary) || isIn(t, i, notTold) || isIn(t, i, existing)) i++
  if (!isOneOf(t, i, w.on, w.about, w.regarding, w.concerning, w.of, w.for)) return
  if (isClause(t, i + 1)) clauseTold(t, from, i + 1, found, true)
  else items(t, from, i, 'unreported', found, 'aboutTopics', isIn(t, at, statistics))
}

const existing = wordSet('existed exist exists')

/** `conviction data`, `sentencing information`: the act is named before the information. */
export function namedInformation(
  t: Tokens,
  from: number,
  nounFrom: number,
  at: number,
  found: Absence[],
): boolean {
  const act = actionWithin(t, nounFrom, at)
  if (act < 0) return false
  found.push(
    absenceOf({
      status: 'unreported',
      from,
      to: at + 1,
      nounFrom,
      nounTo: at + 1,
      measure: measureOf[t.word[act] as number] as number,
      rule: 'namedInformation',
      witness: act,
    }),
  )
  return true
}
