/**
 * A number that is asked for or named, and not given: `how many victims`, `the number of victims`.
 */
import { actionAt, code } from '../acts.ts'
import { isBeing } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { type Absence, absenceOf, type Item } from './absence.ts'
import { actionWithin, measureWithin, skipAny } from './named-acts.ts'
import { participles, predicateBegin, verbEnd } from './subjects.ts'

/** The words that these rules ask for by name. */
const w = lexemes("about and for how it made many much nor of on or regarding spent allocated 's")

const funding = code('funding')

/** Whether token `i` asks for a number: `how many`, `how much`. */
export function isHowMany(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.how) && isOneOf(t, i + 1, w.many, w.much)
}

/** Whether token `i` names a number: `number of`. */
export function isNumberOf(t: Tokens, i: number): boolean {
  return isIn(t, i, amounts) && (isOneOf(t, i + 1, w.of) || isOneOf(t, i + 1, w.spent, w.allocated))
}

/** Past what describes a number: `the total number of`. */
export function skipWhole(t: Tokens, i: number): number {
  return isIn(t, i, whole) && isNumberOf(t, i + 1) ? i + 1 : i
}

const whole = wordSet('total exact overall precise full actual')

const amounts = wordSet('number numbers amount amounts total percentage proportion share length')

/**
 * `how many` stands where the figure would.
 *
 * ```text
 * Officials could not say how many suspects were arrested or tried.
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=arrests
 *                                                            ^^^^^ status=unreported measure=prosecutions
 * ```
 */
export function howMany(t: Tokens, from: number, at: number, found: Absence[]): void {
  const nounFrom = isOneOf(t, at + 2, w.of) ? skipAny(t, at + 3) : at + 2
  const nounTo = nounPhraseEnd(t, nounFrom)
  const predicate = predicateBegin(t, nounTo)
  const acts = participles(t, predicate)
  const base = { status: 'unreported', from, nounFrom, nounTo, rule: 'howMany' } as const
  if (acts.length > 1) {
    for (const [index, act] of acts.entries())
      found.push(
        absenceOf({
          ...base,
          from: index === 0 ? from : act,
          to: act + 1,
          measure: actionAt(t, act),
          witness: act,
        }),
      )
    return
  }
  const to = verbEnd(t, predicate)
  const isMoney = isOneOf(t, at + 1, w.much)
  found.push(
    absenceOf({
      ...base,
      to,
      placeFrom: at,
      placeTo: at + 2,
      subjectEnd: predicate,
      measure: isMoney ? measureWithin(t, at + 2, to) || funding : 0,
      witness: to - 1,
    }),
  )
}

/** `the number of offenders who went to prison` */
export function numberOf(t: Tokens, i: number): Item {
  const nounFrom = skipAny(t, i + 2)
  const nounTo = nounPhraseEnd(t, nounFrom)
  let end = nounTo
  while (end < t.length && t.kind[end] === Kind.word && !isOneOf(t, end, w.or, w.and, w.nor)) end++
  return { quoteEnd: end, nounFrom, nounTo: end, measure: measureWithin(t, i + 1, end), witness: i, end }
}

/**
 * `the number of victims was unknown`, `it was unclear how many were arrested`, `data on prosecutions were unavailable`.
 *
 * ```text
 * The number of children arrested was unknown, and figures on convictions were not made public.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=arrests
 *                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=convictions
 * ```
 */
export function unknownNumber(t: Tokens, i: number, found: Absence[]): void {
  if (isHowMany(t, i + 1)) {
    howMany(t, i, i + 1, found)
    return
  }
  const to = isOneOf(t, i, w.made) ? i + 2 : i + 1
  const isSaid = is(t.word[i - 1] as number, Class.auxiliary | Class.adverb | Class.verb)
  if (!isSaid || isOneOf(t, i - 2, w.it) || isOneOf(t, i - 3, w.it)) return
  for (let k = i - 1; k >= Math.max(0, i - 16); k--) {
    if (t.kind[k] === Kind.sign && t.word[k] !== w["'s"]) return
    const act = namedBefore(t, k)
    if (!isNumberOf(t, k) && !isHowMany(t, k) && !isOfTopic(t, k) && act < 0) continue
    const nounFrom = act < 0 ? skipAny(t, k + 2) : act
    found.push(
      absenceOf({
        status: 'unreported',
        from: act < 0 ? k : act,
        to,
        nounFrom,
        nounTo: act < 0 ? nounPhraseEnd(t, nounFrom) : k + 1,
        placeTo: isHowMany(t, k) ? k + 2 : to,
        measure: act < 0 ? measureWithin(t, k + 2, i) : (measureOf[t.word[act] as number] as number),
        rule: 'unknownNumber',
        witness: i,
      }),
    )
    return
  }
}

/** Whether token `k` is `data on`, `figures for`. */
function isOfTopic(t: Tokens, k: number): boolean {
  return isIn(t, k, statistics) && isOneOf(t, k + 1, w.on, w.about, w.regarding, w.for, w.of)
}

/** The act that data are named after, right before a form of `be`: `conviction data were …`; −1 where there is none. */
function namedBefore(t: Tokens, k: number): number {
  if (!isIn(t, k, statistics) || !isBeing(t, k + 1)) return -1
  return actionWithin(t, Math.max(0, k - 1), k)
}

/** What tells of figures by its name; `information` may tell of anything. */
export const statistics = wordSet('data statistics figures numbers statistic estimates estimate totals')
