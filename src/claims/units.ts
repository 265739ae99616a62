/**
 * A number and its unit: the sign before it, or the percent, times, duration or currency behind it.
 */
import type { Duration, Unit } from '../types.ts'
import { codeOfSign, codeOfYear, codesOfAdjective, currencyCode } from './currencies.ts'
import type { Figure } from './figure.ts'
import type { NumberRead } from './number-words.ts'
import { readNumber } from './numbers.ts'
import { Kind, type Tokens } from './scan.ts'
import type { Context } from './statement.ts'
import { Class, is, lexemes, mark } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "minute minutes second seconds % ' , - additional and business calendar cent cents colon consecutive crown dollar fold full lira mark more p pct pence per percent percentage point points pound real sol som straight sum time times won working x",
)

const durationOf = new Map<number, Duration>()
for (const unit of ['year', 'month', 'week', 'day', 'hour'] as const) {
  for (const form of [unit, `${unit}s`]) durationOf.set(mark(form, Class.duration), unit)
}
for (const [form, unit] of [
  ['yr', 'year'],
  ['yrs', 'year'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
] as const)
  durationOf.set(mark(form, Class.duration), unit)

/** The length of each duration in years, as calendars have it on average. */
export const inYears: Record<Duration, number> = {
  year: 1,
  month: 1 / 12,
  week: 7 / 365,
  day: 1 / 365,
  hour: 1 / 8760,
}

/** What settles a currency's name: where and when. */
export type Place = Pick<Context, 'country' | 'year'>

/** A number with its sign or unit, before any comparator. */
export interface Amount {
  from: number
  to: number
  value: number
  unit: Unit
  kind: Figure['kind']
  magnitude: number
  plain: boolean
  /** The unit stands in the text, not only in the other end of the range. */
  united: boolean
}

const scratch: NumberRead = { value: 0, end: 0, magnitude: 1, ratio: false, plain: false, times: false }

/** The number at token `i` with its sign before it or its unit behind it; null where there is none. */
export function readAmount(t: Tokens, i: number, place: Place): Amount | null {
  const sign = t.kind[i] === Kind.number ? undefined : signAt(t, i)
  const number = sign === undefined ? i : i + 1
  if (!readNumber(t, number, scratch)) return null
  const amount: Amount = {
    from: i,
    to: scratch.end,
    value: scratch.value,
    unit: scratch.ratio ? 'ratio' : scratch.times ? 'times' : 'count',
    kind: scratch.ratio ? 'share' : scratch.times ? 'times' : 'count',
    magnitude: scratch.magnitude,
    plain: scratch.plain && sign === undefined,
    united: scratch.ratio || scratch.times || sign !== undefined,
  }
  if (sign !== undefined) {
    amount.unit = sign as Unit
    amount.kind = 'money'
    if (isCodeAt(t, amount.to)) amount.to++
  } else if (!scratch.ratio && !scratch.times) readUnit(t, amount, place)
  return amount
}

/** The code of a sign or ISO code at token `i`: `$`, `US$`, `€`, `USD`. Codes count only in capitals. */
function signAt(t: Tokens, i: number): string | undefined {
  const id = t.word[i] as number
  if (t.kind[i] === Kind.word && t.capital[i] === 0) return undefined
  if (t.kind[i + 1] !== Kind.number) return undefined
  const code = codeOfSign.get(id)
  if (code === undefined) return undefined
  return t.kind[i] === Kind.sign || t.capital[i] === 2 || isShortSign(t, i) ? code : undefined
}

/** `Rs`, `Tk`, `Rp.`: signs of letters that are not written in capitals. */
function isShortSign(t: Tokens, i: number): boolean {
  return (
    !is(t.word[i] as number, Class.verb | Class.preposition | Class.determiner) &&
    (t.end[i] as number) - (t.start[i] as number) <= 3 &&
    !isCodeSpelled(t, i)
  )
}

/** Three letters: a code, which counts only in capitals. */
function isCodeSpelled(t: Tokens, i: number): boolean {
  return (
    t.text.charCodeAt((t.end[i] as number) - 1) !== 46 && (t.end[i] as number) - (t.start[i] as number) === 3
  )
}

function isCodeAt(t: Tokens, i: number): boolean {
  return (
    t.kind[i] === Kind.word &&
    t.capital[i] === 2 &&
    (t.end[i] as number) - (t.start[i] as number) === 3 &&
    codeOfSign.has(t.word[i] as number)
  )
}

/** The unit after the number: percent, times, a duration, a currency. */
function readUnit(t: Tokens, amount: Amount, place: Place): void {
  const tight = t.word[amount.to] === w['-'] && t.gap[amount.to] === 0 && t.gap[amount.to + 1] === 0
  const i = tight ? amount.to + 1 : amount.to
  readPercent(t, i, amount) ||
    readTimes(t, i, amount) ||
    readDuration(t, i, amount) ||
    readMoney(t, i, amount, place)
}

/**
 * `80 percent`, `3.4%`, `40 per cent`, `two percentage points`.
 *
 * ```text
 * Nearly 40 percent of the cost was met by donors.
 * ^^^^^^^^^^^^^^^^^ value=40 unit=percent comparator=<
 * ```
 */
function readPercent(t: Tokens, i: number, amount: Amount): boolean {
  const id = t.word[i]
  let end = 0
  if (id === w.percent || id === w['%'] || id === w.pct) end = i + 1
  else if (id === w.per && t.word[i + 1] === w.cent) end = i + 2
  else if (
    id === w.percentage &&
    (t.word[i + 1] === w.points || t.word[i + 1] === w.point || t.word[i + 1] === w['-'])
  )
    end = t.word[i + 1] === w['-'] ? i + 3 : i + 2
  if (end === 0) return false
  return unite(amount, end, 'percent', 'share')
}

function unite(amount: Amount, end: number, unit: Unit, kind: Figure['kind']): boolean {
  amount.to = end
  amount.unit = unit
  amount.kind = kind
  amount.united = true
  amount.plain = false
  return true
}

/**
 * `nine times`, `threefold`, `3x`.
 *
 * ```text
 * They met with Chinese authorities nine times.
 *                                   ^^^^^^^^^^ value=9 unit=times
 * ```
 */
function readTimes(t: Tokens, i: number, amount: Amount): boolean {
  const id = t.word[i]
  // `one-time` is an adjective.
  const isTime = id === w.time && amount.to === i && amount.value === 1
  if (id !== w.times && id !== w.fold && !isTime && !(id === w.x && t.gap[i] === 0)) return false
  return unite(amount, i + 1, 'times', 'times')
}

/**
 * `one week`, `30-day`, `five consecutive years`; mixed durations take the larger unit.
 *
 * ```text
 * He was sentenced to one year and six months in prison.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^ value=1.5 unit=year
 * ```
 */
function readDuration(t: Tokens, i: number, amount: Amount): boolean {
  let at = i
  if (isBetweenNumberAndUnit(t.word[at] as number)) at++
  const unit = durationOf.get(t.word[at] as number)
  if (unit === undefined) return false
  unite(amount, at + 1, unit, 'duration')
  readSmallerUnit(t, amount, unit)
  return true
}

/** The length of a unit of time in years; minutes and seconds only count with a larger unit. */
function yearsIn(id: number): number {
  const unit = durationOf.get(id)
  if (unit !== undefined) return inYears[unit]
  if (id === w.minute || id === w.minutes) return 1 / 525600
  return id === w.second || id === w.seconds ? 1 / 31536000 : 0
}

function isBetweenNumberAndUnit(id: number): boolean {
  return (
    id === w.consecutive ||
    id === w.straight ||
    id === w.full ||
    id === w.calendar ||
    id === w.working ||
    id === w.business ||
    id === w.additional ||
    id === w.more
  )
}

function readSmallerUnit(t: Tokens, amount: Amount, unit: Duration): void {
  let at = amount.to
  if (t.word[at] === w["'"]) at++
  if (t.word[at] === w[',']) at++
  if (t.word[at] === w.and) at++
  if (at === amount.to) return
  const { value, end } = scratch
  if (readNumber(t, at, scratch)) {
    const smaller = yearsIn(t.word[scratch.end] as number)
    if (smaller > 0 && smaller < inYears[unit]) {
      amount.value += (scratch.value * smaller) / inYears[unit]
      amount.to = scratch.end + 1
    }
  }
  scratch.value = value
  scratch.end = end
}

/**
 * `kip`, `Singapore dollars`, `million NPR`, `CFA francs`.
 *
 * ```text
 * The fine is 5 million to 40 million Lao kip.
 *             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ min=5000000 max=40000000 unit=LAK
 * ```
 */
function readMoney(t: Tokens, i: number, amount: Amount, place: Place): boolean {
  if (isCodeAt(t, i) || isSignAfter(t, i))
    return unite(amount, i + 1, codeOfSign.get(t.word[i] as number) as Unit, 'money')
  if (readCents(t, i, amount, place)) return true
  // The noun may stand up to two adjectives away: `New Taiwan dollars`, `West African CFA francs`.
  for (let k = i; k <= i + 3; k++) {
    const id = t.word[k] as number
    if (is(id, Class.currency) && !isOrdinaryWord(t, id, k, i, amount)) {
      const code = currencyCode(
        id,
        k > i ? (t.word[k - 1] as number) : 0,
        k > i + 1 ? (t.word[k - 2] as number) : 0,
        place.country,
      )
      if (code === null) return false
      return unite(amount, k + 1, codeOfYear(code as Unit, place.year), 'money')
    }
    if (t.kind[k] !== Kind.word || (t.capital[k] === 0 && !codesOfAdjective.has(id))) return false
  }
  return false
}

/** `500 Rs`, `40 Tk`: a short sign behind, written as a sign is. */
function isSignAfter(t: Tokens, i: number): boolean {
  return (
    t.kind[i] === Kind.word && t.capital[i] === 1 && codeOfSign.has(t.word[i] as number) && isShortSign(t, i)
  )
}

/**
 * Cents are a hundredth of the dollar or euro, pence of the pound.
 *
 * ```text
 * They earn as little as 50 cents a day.
 *           ^^^^^^^^^^^^^^^^^^^^^ value=0.5 unit=USD comparator=>=
 * ```
 */
function readCents(t: Tokens, i: number, amount: Amount, place: Place): boolean {
  for (let k = i; k <= i + 2; k++) {
    const whole = wholeOfCoin.get(t.word[k] as number)
    if (whole !== undefined && !(t.word[k] === w.p && t.gap[k] === 1)) {
      const before = k > i ? (t.word[k - 1] as number) : 0
      const code = is(before, Class.currency)
        ? currencyCode(before, 0, 0, place.country)
        : (codeOfSign.get(before) ?? currencyCode(whole, before, 0, place.country))
      if (code === null) return false
      amount.value /= 100
      return unite(amount, k + 1, codeOfYear(code as Unit, place.year), 'money')
    }
    if (!is(t.word[k] as number, Class.currency) && !codesOfAdjective.has(t.word[k] as number)) return false
  }
  return false
}
const wholeOfCoin = new Map([
  [w.cents, w.dollar],
  [w.pence, w.pound],
  [w.p, w.pound],
])

/** Names of currencies that are ordinary words too count only after an adjective or a magnitude: `24 won`, `10 real cases`. */
function isOrdinaryWord(t: Tokens, id: number, k: number, i: number, amount: Amount): boolean {
  const ordinary =
    id === w.won ||
    id === w.real ||
    id === w.sum ||
    id === w.mark ||
    id === w.colon ||
    id === w.sol ||
    id === w.crown ||
    id === w.som ||
    id === w.lira
  if (id === w.lira || !ordinary) return false
  return k === i && amount.magnitude < 1000 && amount.value < 1000 && t.kind[k] === Kind.word
}
