/**
 * Dates: years, spans of years, days of a month, times of day.
 */

import { isOf, isYear } from '../../../syntax/around.ts'
import { Kinds } from '../../../syntax/lexicon/kind-bits.ts'
import { Class, kindsOf, lexemes } from '../../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../../syntax/tokens.ts'
import type { Figure } from '../figure.ts'
import { isCounted, isOneOf, isTight } from '../match.ts'

const w = lexemes(
  "a about all am and another around by in last m o of or p pm since some to until 's ' , - . / : ; ) –",
)

/**
 * Years and spans of years. Four digits before people who are counted are their number, where no word says when.
 *
 * ```text
 * The 2016-2020 action plan was adopted in 2015.
 *     ^^^^^^^^^ not a claim
 *
 * Police arrested 1500 protesters and trained 2012 cadets.
 *                 ^^^^ value=1500
 *                                             ^^^^ value=2012
 * ```
 */
export function yearNumber(t: Tokens, i: number, figure: Figure): number {
  if (!isYear(t, i)) return 0
  if (figure.kind === 'money' || figure.unit === 'percent') return 0
  const isDash = isOneOf(t, i + 1, w['-'], w['–'], w['/'])
  if (isDash && t.kind[i + 2] === Kind.number && isTight(t, i + 1) && t.digits[i + 2] === 2)
    return isOneOf(t, i + 3, w['-'], w['/']) && t.kind[i + 4] === Kind.number ? i + 5 : i + 3
  if ((isDash || isOneOf(t, i + 1, w.to, w.and)) && isYear(t, i + 2)) return i + 3
  if (figure.kind !== 'count') return figure.kind === 'duration' || figure.kind === 'age' ? i + 1 : 0
  if (figure.max !== null) return i + 1
  const isBounded = figure.from < i && !isOneOf(t, figure.from, w.around, w.about)
  const isCount = isBounded ? isCounted(t, figure.to) : countsPeople(t, i, figure)
  return isCount ? 0 : i + 1
}

function countsPeople(t: Tokens, i: number, { to, value }: Figure): boolean {
  if (!isOf(t, to, Class.plural)) return false
  const before = isOneOf(t, i - 1, w[',']) ? i - 2 : i - 1
  const isDated = isOf(t, before, Class.month | Class.name) || isOneOf(t, i - 1, w["'"], w["'s"])
  if (isDated || (isOf(t, i - 1, Class.determiner) && !isOneOf(t, i - 1, w.another, w.some, w.all)))
    return false
  if (value < 1800) return !isOneOf(t, i - 1, w.in, w.since, w.until)
  return i > 1 && (kindsOf(t.word[to]) & Kinds.person) !== 0 && !isOf(t, i - 1, Class.preposition)
}

/**
 * Days of a month. `In May 12 people …` counts people: a date would stand after `on`.
 *
 * ```text
 * The law was passed on June 27, 2017, and published on July 11 and 19.
 *                            ^^ not a claim
 *                                                                   ^^ not a claim
 * ```
 */
export function dayOfMonth(t: Tokens, i: number, figure: Figure): number {
  if (!isDay(t, i) || figure.kind === 'money' || figure.kind === 'share') return 0
  if (isMonth(t, i - 1) || (isOneOf(t, i - 1, w['.']) && isMonth(t, i - 2) && t.gap[i - 1] === 0)) {
    const isMonthAlone = isOneOf(t, i - 2, w.in, w.since, w.by, w.last, w.until)
    return isMonthAlone && (isCounted(t, figure.to) || figure.kind !== 'count') ? 0 : pastRest(t, i + 1)
  }
  // `3, 5 and 9 June`, `12-14 June`
  let next = i + 1
  while (isOneOf(t, next, w['-'], w['–'], w.and, w.to, w.or, w[',']) && isDay(t, next + 1)) next += 2
  return isMonth(t, next) ? pastRest(t, next + 1) : 0
}

function isDay(t: Tokens, i: number): boolean {
  const digits = t.digits[i] as number
  return (
    t.kind[i] === Kind.number && digits <= 2 && t.form[i] !== Form.decimal && (t.value[i] as number) <= 31
  )
}

/** Past the other days and the year of a date: `3-5`, `12 and 14`, `27, 2017`. */
function pastRest(t: Tokens, i: number): number {
  let next = i
  for (;;) {
    const isDash = isOneOf(t, next, w['-'], w['–'])
    const isComma = isOneOf(t, next, w[','])
    let at = isComma || isDash ? next + 1 : next
    const isLast = isOneOf(t, at, w.and, w.to, w.or)
    if (isLast) at++
    if (at === next || !isDay(t, at)) break
    // `on May 3 and 12 people …`, `on May 7, 11 of the 19 …`
    const counts = isCounted(t, at + 1) || isOneOf(t, at + 1, w.of) || isOf(t, at + 1, Class.month)
    const isListed = isLast || isDash || isOneOf(t, at + 1, w[','], w.and, w.or)
    if (!isDash && (counts || !isListed)) break
    next = at + 1
  }
  if (isOneOf(t, next, w[',']) && isYear(t, next + 1)) return next + 2
  return isYear(t, next) ? pastPage(t, next + 1) : next
}

/** The page of what is cited, behind its date: `(Daily Courier 4 March 2010, 3)`. */
function pastPage(t: Tokens, i: number): number {
  const isPage = isOneOf(t, i, w[',']) && t.kind[i + 1] === Kind.number && isOneOf(t, i + 2, w[')'], w[';'])
  return isPage ? i + 2 : i
}

/** A month with a capital: `May`, not `may`. */
function isMonth(t: Tokens, i: number): boolean {
  return isOf(t, i, Class.month) && t.capital[i] !== 0
}

/**
 * Times of day.
 *
 * ```text
 * Polls closed at 8:30 p.m. on Sunday.
 *                 ^ not a claim
 * ```
 */
export function timeOfDay(t: Tokens, i: number, figure: Figure): number {
  if (isOneOf(t, figure.to, w.o) && isOneOf(t, figure.to + 1, w["'"])) return figure.to + 3
  if (t.kind[i] !== Kind.number) return 0
  if (isOneOf(t, i + 1, w[':']) && isTight(t, i + 1) && t.kind[i + 2] === Kind.number) return i + 3
  if (isOneOf(t, i + 1, w.am, w.pm) && (t.gap[i + 1] === 0 || t.capital[i + 1] !== 1)) return i + 2
  const isDotted = isOneOf(t, i + 1, w.a, w.p) && isOneOf(t, i + 2, w['.']) && isOneOf(t, i + 3, w.m)
  if (isDotted && t.gap[i + 3] === 0) return i + 4
  const isRest = isOneOf(t, i - 1, w[':']) && isTight(t, i - 1) && t.kind[i - 2] === Kind.number
  return figure.plain && isRest ? i + 1 : 0
}
