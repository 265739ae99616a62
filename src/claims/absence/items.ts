/**
 * The things that are named as absent, one after another: `any investigations, prosecutions, or convictions`.
 */
import { actionAt, code } from '../acts.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { type Absence, absenceOf, type Item } from './absence.ts'
import { howMany, isHowMany, isNumberOf, numberOf, skipWhole } from './how-many.ts'
import { actionWithin, skipAny } from './named-acts.ts'
import { participles } from './subjects.ts'

/** The words that these rules ask for by name. */
const w = lexemes('against and for having how in no nor of or the ,')

const other = code('other')

/** Words that stand before a thing named. */
const joiningNames = wordSet('on about regarding concerning , or and nor of for any')

/**
 * The things named after a negation, each with a measure: `any investigations, prosecutions, or convictions`.
 * The first quote begins with the negation, the others stand alone.
 */
export function items(
  t: Tokens,
  from: number,
  start: number,
  status: Absence['status'],
  found: Absence[],
  rule: string,
  isOpen = false,
): void {
  let i = start
  let first = true
  for (let guard = 0; guard < 12 && i < t.length; guard++) {
    while (
      isIn(t, i, joiningNames) ||
      (is(t.word[i] as number, Class.determiner) && !isOneOf(t, i, w.how, w.no))
    )
      i++
    // Another `no` is a claim of its own.
    if (isOneOf(t, i, w.no)) return
    i = skipWhole(t, i)
    if (isHowMany(t, i)) {
      howMany(t, first ? from : i, i, found)
      return
    }
    // `…, and officials could not say`, `… and secured no convictions`: a clause of its own.
    if (!first && isClauseAt(t, i)) return
    const itemAt = i
    const item = readItem(t, i, isOpen)
    if (item === null) return
    found.push(
      absenceOf({
        status,
        from: first ? from : itemStart(t, itemAt),
        to: item.quoteEnd,
        nounFrom: item.nounFrom,
        nounTo: item.nounTo,
        measure: item.measure,
        rule,
        witness: item.witness,
      }),
    )
    if (is(t.word[item.end - 1] as number, Class.past)) alsoDone(t, item, status, found)
    first = false
    i = item.end
    const goesOn = isOneOf(t, i, w[','], w.or, w.and, w.nor)
    if (!goesOn) return
    if (isOneOf(t, i, w[',']) && !isOneOf(t, i + 1, w.or, w.and, w.nor) && !listGoesOn(t, i + 1)) return
  }
}

/** Whether a verb begins at token `i`, or a subject with its verb. */
function isClauseAt(t: Tokens, i: number): boolean {
  if (is(t.word[i] as number, Class.past) && is(t.word[i + 1] as number, Class.determiner)) return true
  return is(t.word[nounPhraseEnd(t, i)] as number, Class.auxiliary)
}

/** `the number of victims identified or assisted`: a number for each participle. */
function alsoDone(
  t: Tokens,
  { end, nounFrom, nounTo }: Item,
  status: Absence['status'],
  found: Absence[],
): void {
  if (!isOneOf(t, end, w.or, w.and, w.nor) && !isOneOf(t, end, w[','])) return
  const from = isOneOf(t, end, w[',']) && isOneOf(t, end + 1, w.or, w.and, w.nor) ? end + 2 : end + 1
  for (const at of participles(t, from))
    found.push(
      absenceOf({
        status,
        from: at,
        to: at + 1,
        nounFrom,
        nounTo,
        measure: actionAt(t, at),
        rule: 'alsoDone',
        witness: at,
      }),
    )
}

/** `the number of …` keeps its article. */
function itemStart(t: Tokens, i: number): number {
  return isNumberOf(t, i) && isOneOf(t, i - 1, w.the) ? i - 1 : i
}

/** Whether another act is named after a comma. */
function listGoesOn(t: Tokens, i: number): boolean {
  const end = nounPhraseEnd(t, i)
  return end > i && actionWithin(t, i, end) >= 0
}

/** The thing named at token `i`: an act, with whom it would have been done to; in an open list, anything. */
function readItem(t: Tokens, i: number, isOpen: boolean): Item | null {
  if (isNumberOf(t, i)) return numberOf(t, i)
  // `convicting`; `having convicted`
  const isGerund =
    (is(t.word[i] as number, Class.gerund) || isOneOf(t, i - 1, w.having)) && actionAt(t, i) > 0
  const end = isGerund ? i + 1 : nounPhraseEnd(t, i)
  if (end === i) return null
  const at = isGerund ? i : actionWithin(t, i, end)
  if (at < 0 && !isOpen) return null
  let nounFrom = i
  let nounTo = end
  let next = end
  if (isOneOf(t, next, w.of, w.against, w.for, w.in)) {
    nounFrom = skipAny(t, next + 1)
    nounTo = nounPhraseEnd(t, nounFrom)
    next = nounTo
    while (
      isOneOf(t, next, w[','], w.or, w.and) &&
      nounPhraseEnd(t, next + 1) > next + 1 &&
      actionWithin(t, next + 1, nounPhraseEnd(t, next + 1)) < 0 &&
      t.word[next] !== w[',']
    )
      next = nounPhraseEnd(t, next + 1)
  } else if (isGerund) {
    nounFrom = skipAny(t, next)
    nounTo = nounPhraseEnd(t, nounFrom)
  }
  // `arrests of buyers of sex from children or investigations`
  for (let step = 0; step < 3 && at >= 0 && is(t.word[next] as number, Class.preposition); step++) {
    const end = nounPhraseEnd(t, skipAny(t, next + 1))
    if (end === next + 1) break
    next = end
  }
  const isActedOn =
    at < 0 && is(t.word[end - 1] as number, Class.person) && is(t.word[end] as number, Class.past)
  if (isActedOn && actionAt(t, end) > 0)
    return {
      quoteEnd: end + 1,
      nounFrom: i,
      nounTo: end,
      measure: actionAt(t, end),
      witness: end,
      end: end + 1,
    }
  const measure = at < 0 ? other : (measureOf[t.word[at] as number] as number)
  return { quoteEnd: at < 0 ? end : at + 1, nounFrom, nounTo, measure, witness: at < 0 ? i : at, end: next }
}
