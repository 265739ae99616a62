/**
 * Dates: years, spans of years, days of a month, times of day.
 */
import type { Figure } from '../figure.ts'
import { isOneOf, isYear } from '../match.ts'
import { Form, Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes("a about am and around by in last m o or p pm since to ' , - . / : –")

/**
 * Years and spans of years.
 *
 * ```text
 * The 2016-2020 action plan was adopted in 2015.
 *     ^^^^^^^^^ not a claim
 * ```
 */
export function yearNumber(t: Tokens, i: number, figure: Figure): number {
  if (!isYear(t, i)) return 0
  if (figure.kind === 'money' || (figure.kind === 'share' && figure.unit === 'percent')) return 0
  const isSpan =
    (isOneOf(t, i + 1, w['-'], w['–'], w['/']) || (isOneOf(t, i + 1, w.to, w.and) && isYear(t, i + 2))) &&
    t.kind[i + 2] === Kind.number
  if (isSpan && (isYear(t, i + 2) || (t.gap[i + 2] === 0 && t.digits[i + 2] === 2))) return i + 3
  if (figure.kind !== 'count') return figure.kind === 'duration' || figure.kind === 'age' ? i + 1 : 0
  const isCounted =
    figure.from < i &&
    is(t.word[figure.to] as number, Class.person | Class.countable) &&
    !isOneOf(t, figure.from, w.around, w.about)
  return isCounted && figure.max === null ? 0 : i + 1
}

/**
 * Days of a month. `In May 12 people …` counts people: a date would stand after `on`.
 *
 * ```text
 * The law was passed on June 27, 2017, and published on 3 July.
 *                            ^^ not a claim
 * ```
 */
export function dayOfMonth(t: Tokens, i: number, figure: Figure): number {
  const isNumeric =
    t.kind[i] === Kind.number &&
    (t.digits[i] as number) <= 2 &&
    t.form[i] !== Form.decimal &&
    (t.value[i] as number) <= 31
  if (!isNumeric || figure.kind === 'money' || figure.kind === 'share') return 0
  if (isMonth(t, i - 1) || (isOneOf(t, i - 1, w['.']) && isMonth(t, i - 2) && t.gap[i - 1] === 0)) {
    if (
      isOneOf(t, i - 2, w.in, w.since, w.by, w.last) &&
      is(t.word[figure.to] as number, Class.person | Class.countable | Class.plural)
    )
      return 0
    if (figure.kind !== 'count' && isOneOf(t, i - 2, w.in)) return 0
    return pastRest(t, i + 1)
  }
  if (isMonth(t, i + 1) && t.capital[i + 1] !== 0) return pastRest(t, i + 2)
  if (
    isOneOf(t, i + 1, w['-'], w['–'], w.and, w.to, w.or) &&
    t.kind[i + 2] === Kind.number &&
    isMonth(t, i + 3)
  )
    return i + 4
  return 0
}

/** Past the other days and the year of a date: `3-5`, `12 and 14`, `27, 2017`. */
function pastRest(t: Tokens, i: number): number {
  let next = i
  while (
    isOneOf(t, next, w['-'], w['–']) &&
    t.kind[next + 1] === Kind.number &&
    (t.digits[next + 1] as number) <= 2
  )
    next += 2
  if (
    isOneOf(t, next, w.and, w.to) &&
    t.kind[next + 1] === Kind.number &&
    (t.digits[next + 1] as number) <= 2 &&
    isOneOf(t, next + 2, w[','], w['.'], w.in)
  )
    next += 2
  if (isOneOf(t, next, w[',']) && isYear(t, next + 1)) return next + 2
  return isYear(t, next) ? next + 1 : next
}

/** A month with a capital: `May`, not `may`. */
function isMonth(t: Tokens, i: number): boolean {
  if (i < 0 || !is(t.word[i] as number, Class.month)) return false
  return t.capital[i] !== 0
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
  if (isOneOf(t, i + 1, w[':']) && t.gap[i + 1] === 0 && t.kind[i + 2] === Kind.number && t.gap[i + 2] === 0)
    return i + 3
  if (isOneOf(t, i + 1, w.am, w.pm) && (t.gap[i + 1] === 0 || t.capital[i + 1] !== 1)) return i + 2
  if (
    isOneOf(t, i + 1, w.a, w.p) &&
    isOneOf(t, i + 2, w['.']) &&
    isOneOf(t, i + 3, w.m) &&
    t.gap[i + 3] === 0
  )
    return i + 4
  return figure.plain &&
    isOneOf(t, i - 1, w[':']) &&
    t.gap[i] === 0 &&
    t.gap[i - 1] === 0 &&
    t.kind[i - 2] === Kind.number
    ? i + 1
    : 0
}
