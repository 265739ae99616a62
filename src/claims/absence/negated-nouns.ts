/**
 * Nouns that are negated: `no prosecutions`, `no officials were convicted`, `none of the cases`.
 */
import { actionAt, code } from '../acts.ts'
import { isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import type { Absence } from './absence.ts'
import { items } from './items.ts'
import { actionWithin, lastOf, notCounted, receivedAct, skipAny } from './named-acts.ts'
import { aboutTopics, information } from './unreported.ts'

/** The words that these rules ask for by name. */
const w = lexemes('against and for in nor of one or report reported reports that who ,')

const other = code('other')
const sentences = code('sentences')

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
  if (isOneOf(t, i + 1, w.one)) {
    noneOf(t, i + 1, found)
    return
  }
  const end = nounPhraseEnd(t, i + 1)
  if (end === i + 1 || t.kind[i + 1] !== Kind.word) return
  const head = end - 1
  const id = t.word[head] as number
  const informationAt = lastOf(t, i + 1, end, information)
  if (informationAt >= 0) {
    aboutTopics(t, i, informationAt, found)
    return
  }
  if (notCounted[id] === 1) return
  if (isOneOf(t, head, w.reports, w.reported, w.report) && isOneOf(t, end, w.of)) {
    const act = actionWithin(t, end + 1, nounPhraseEnd(t, skipAny(t, end + 1)))
    if (act >= 0) {
      items(t, i, end + 1, 'zero', found, 'noNoun')
      return
    }
  }
  const act = actionWithin(t, i + 1, end)
  if (act === head) items(t, i, i + 1, 'zero', found, 'noNoun')
  else if (is(id, Class.person | Class.countable)) subjectOfNone(t, i, i + 1, end, found, 'noNoun')
}

/** The verbs after `no officials`, `none of the cases`: each a claim with its measure. */
function subjectOfNone(
  t: Tokens,
  from: number,
  nounFrom: number,
  nounTo: number,
  found: Absence[],
  rule: string,
): void {
  let i = nounTo
  while (
    isOneOf(t, i, w.of, w.in, w.for, w.against, w.who, w.that) ||
    (i > nounTo &&
      i < nounTo + 8 &&
      t.kind[i] === Kind.word &&
      !is(t.word[i] as number, Class.auxiliary) &&
      actionAt(t, i) === 0 &&
      !is(t.word[i] as number, Class.past))
  )
    i++
  while (is(t.word[i] as number, Class.auxiliary | Class.adverb) && actionAt(t, i) === 0) i++
  const before = found.length
  for (let k = i; k < Math.min(t.length, i + 8); k++) {
    if (isOneOf(t, k, w.or, w.and, w.nor, w[','])) continue
    const measure = is(t.word[k] as number, Class.past) ? actionAt(t, k) : 0
    if (measure === 0) break
    const isFirst = found.length === before
    found.push({
      status: 'zero',
      from: isFirst ? from : k,
      to: isFirst ? from + 1 : k + 1,
      nounFrom,
      nounTo,
      measure,
      rule,
      witness: k,
    })
    k++
    if (!isOneOf(t, k, w.or, w.and, w.nor, w[','])) break
  }
  if (found.length > before) return
  const received = receivedAct(t, i)
  const verb = received || verbBefore(t, from)
  const object = actionAt(t, nounTo - 1)
  const prisonAt = lastOf(t, nounTo, Math.min(t.length, nounTo + 6), prisonWords)
  const measure = verb || object || (prisonAt >= 0 ? sentences : 0)
  const isEvent =
    is(t.word[nounTo - 1] as number, Class.countable) && !is(t.word[nounTo - 1] as number, Class.person)
  if (measure === 0 && !isEvent && rule !== 'noneOf') return
  found.push({
    status: 'zero',
    from,
    to: from + 1,
    nounFrom,
    nounTo,
    measure: measure || other,
    rule,
    witness: from,
  })
}

const prisonWords = wordSet('prison jail imprisonment sentences sentence')

/** `prosecuted no officials` */
function verbBefore(t: Tokens, i: number): number {
  let at = i - 1
  while (
    at >= 0 &&
    is(t.word[at] as number, Class.adverb | Class.preposition) &&
    !is(t.word[at] as number, Class.verb)
  )
    at--
  return at >= 0 && is(t.word[at] as number, Class.verb) ? actionAt(t, at) : 0
}

/** `none of the cases`, `none were convicted`, `no one was prosecuted` */
export function noneOf(t: Tokens, i: number, found: Absence[]): void {
  const isNoOne = isOneOf(t, i, w.one)
  const from = isNoOne ? i - 1 : i
  let nounFrom = i + 1
  let nounTo = i + 1
  if (isOneOf(t, i + 1, w.of)) {
    nounFrom = skipAny(t, i + 2)
    nounTo = nounPhraseEnd(t, nounFrom)
    if (is(t.word[nounFrom] as number, Class.stop)) nounTo = nounFrom
  }
  const before = found.length
  subjectOfNone(t, from, nounFrom, Math.max(nounTo, i + 1), found, isNoOne ? 'noNoun' : 'noneOf')
  for (const absence of found.slice(before)) {
    absence.nounFrom = nounFrom
    absence.nounTo = nounTo
  }
}
