/**
 * A number that is asked for or named, and not given: `how many victims`, `the number of victims`.
 */
import { actionAt, code } from '../acts.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import type { Absence, Item } from './absence.ts'
import { measureWithin, receivedAct, servicesWithin, skipAny } from './named-acts.ts'

/** The words that these rules ask for by name. */
const w = lexemes("about and for how it many nor number numbers of on or regarding unclear 's")

const other = code('other')

/** Whether token `i` asks for a number: `how many`. */
export function isHowMany(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.how) && isOneOf(t, i + 1, w.many)
}

/** Whether token `i` names a number: `number of`. */
export function isNumberOf(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.number, w.numbers) && isOneOf(t, i + 1, w.of)
}

/** `how many victims benefitted` */
export function howMany(t: Tokens, from: number, at: number, found: Absence[]): void {
  const nounEnd = nounPhraseEnd(t, at + 2)
  let verb = nounEnd
  while (
    verb < t.length &&
    is(t.word[verb] as number, Class.auxiliary | Class.adverb) &&
    !is(t.word[verb] as number, Class.action)
  )
    verb++
  const measure = is(t.word[verb] as number, Class.action)
    ? actionAt(t, verb)
    : receivedAct(t, verb) || measureWithin(t, at, verb + 6) || servicesWithin(t, verb, verb + 6)
  found.push({
    status: 'unreported',
    from,
    to: Math.min(t.length, verb + 1),
    nounFrom: at + 2,
    nounTo: nounEnd,
    measure: measure || other,
    rule: 'howMany',
    witness: Math.min(verb, t.length - 1),
  })
}

/** `the number of offenders who went to prison` */
export function numberOf(t: Tokens, i: number): Item {
  const nounFrom = skipAny(t, i + 2)
  const nounTo = nounPhraseEnd(t, nounFrom)
  let end = nounTo
  while (end < t.length && t.kind[end] === Kind.word && !isOneOf(t, end, w.or, w.and, w.nor)) end++
  return {
    quoteEnd: end,
    nounFrom,
    nounTo: end,
    measure: measureWithin(t, i + 2, end) || other,
    witness: i,
    end,
  }
}

/**
 * `the number of victims was unknown`, `it was unclear how many were arrested`, `data on prosecutions were unavailable`.
 *
 * ```text
 * The number of children arrested was unknown.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=arrests
 * ```
 */
export function unknownNumber(t: Tokens, i: number, found: Absence[]): void {
  if (isHowMany(t, i + 1)) {
    howMany(t, i, i + 1, found)
    return
  }
  if (
    t.word[i] === w.unclear ||
    !is(t.word[i - 1] as number, Class.auxiliary | Class.adverb | Class.verb) ||
    isOneOf(t, i - 2, w.it)
  )
    return
  for (let k = i - 1; k >= Math.max(0, i - 16); k--) {
    if (t.kind[k] === Kind.sign && t.word[k] !== w["'s"]) return
    const isData = isIn(t, k, statistics) && isOneOf(t, k + 1, w.on, w.about, w.regarding, w.for)
    if (!isNumberOf(t, k) && !isData) continue
    const nounFrom = skipAny(t, k + 2)
    found.push({
      status: 'unreported',
      from: k,
      to: i + 1,
      nounFrom,
      nounTo: nounPhraseEnd(t, nounFrom),
      measure: measureWithin(t, k + 2, i) || other,
      rule: 'unknownNumber',
      witness: i,
    })
    return
  }
}

/** What tells of figures by its name; `information` may tell of anything. */
export const statistics = wordSet('data statistics figures numbers statistic estimates estimate totals')
