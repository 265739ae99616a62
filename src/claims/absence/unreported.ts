/**
 * Statements that no figure was given: what was not told.
 */
import { isIn, isOneOf, wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import type { Absence } from './absence.ts'
import { howMany, isHowMany, isNumberOf, statistics } from './how-many.ts'
import { items } from './items.ts'
import { lastOf, skipAny } from './named-acts.ts'

/** The words that these rules ask for by name. */
const w = lexemes('about and are available concerning for is of on or regarding was were')

/** Verbs of telling and of keeping what could be told. */
export const telling = wordSet(
  'report provide disclose release publish share collect maintain make specify indicate record keep track supply give offer compile produce furnish issue',
)

/** Verbs whose direct object may be what was not told; after the others only `information` tells of figures. */
export const direct = wordSet(
  'report disclose release publish specify record track reported disclosed released published recorded tracked',
)

/** What is told: figures by name, or anything. */
export const information = wordSet(
  'information data statistics figures details numbers statistic estimates estimate records detail totals',
)

/** The object of a telling verb: acts, information about acts, or how many. */
export function tellingVerb(t: Tokens, from: number, verb: number, found: Absence[]): boolean {
  const before = found.length
  let at = verb + 1
  if (isOneOf(t, at, w.or, w.and) && is(t.word[at + 1] as number, Class.verb)) at += 2
  if (isHowMany(t, at)) howMany(t, from, at, found)
  else {
    const end = nounPhraseEnd(t, skipAny(t, at))
    const informationAt = lastOf(t, at, end, information)
    const numberAt = skipAny(t, at)
    if (informationAt >= 0) aboutTopics(t, from, informationAt, found)
    else if (isNumberOf(t, numberAt)) items(t, from, numberAt, 'unreported', found, 'negatedVerb')
    else if (isIn(t, verb, direct)) items(t, from, at, 'unreported', found, 'negatedVerb')
  }
  return found.length > before
}

/** `information on sentences or on the number of offenders who went to prison` */
export function aboutTopics(t: Tokens, from: number, at: number, found: Absence[]): void {
  let i = at + 1
  while (isOneOf(t, i, w.available, w.were, w.was, w.is, w.are)) i++
  if (!isOneOf(t, i, w.on, w.about, w.regarding, w.concerning, w.of, w.for)) return
  items(t, from, i, 'unreported', found, 'aboutTopics', isIn(t, at, statistics))
}
