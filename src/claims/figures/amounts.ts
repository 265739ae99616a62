/**
 * A number and its unit: the sign before it, or the percent, times, duration or currency behind it.
 */
import { isOf } from '../../syntax/around.ts'
import { Class, lexemes, valueOf, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Duration, Unit } from '../../types.ts'
import type { Place } from './currencies.ts'
import { type Amount, unite } from './figure.ts'
import { isCounted, isOneOf, isTight, spellings } from './match.ts'
import { isMoneyWord, readMoney, readSum, signBefore } from './money.ts'
import { type Numeral, readAndPart, readNumber } from './numbers.ts'

const w = lexemes("a an and fold one per second seconds time times x ‰ ' , -")

const durationOf = new Map<number, Duration>()
for (const [unit, list] of [
  ['year', 'year years yr yrs year-old year-olds year-long'],
  ['month', 'month months month-old month-olds month-long'],
  ['week', 'week weeks week-old week-long'],
  ['day', 'day days day-long'],
  ['hour', 'hour hours hr hrs hour-long'],
  ['minute', 'minute minutes'],
] as const)
  for (const id of spellings(list)) durationOf.set(id, unit)

/** The unit of time that token `i` names. */
export function durationAt(t: Tokens, i: number): Duration | undefined {
  return i < t.length ? durationOf.get(t.word[i] as number) : undefined
}

/** The length of each duration in years, as calendars have it on average. */
export const inYears: Readonly<Record<Duration, number>> = {
  year: 1,
  month: 1 / 12,
  week: 7 / 365,
  day: 1 / 365,
  hour: 1 / 8760,
  minute: 1 / 525600,
}

/** Whether a number (or its sign) may begin at token `i`: one look at the classes. */
export function mayBegin(t: Tokens, i: number): boolean {
  if (t.kind[i] === Kind.number) return true
  if (isOf(t, i, Class.numeral | Class.fraction)) return true
  if (t.kind[i + 1] === Kind.number && isMoneyWord(t.word[i] as number)) return true
  return isOf(t, i, Class.determiner) && isOf(t, i + 1, Class.magnitude | Class.fraction | Class.duration)
}

/** The number at token `i` with its sign before it or its unit behind it; null where there is none. */
export function readAmount(t: Tokens, i: number, place: Place): Amount | null {
  const sign = t.kind[i] === Kind.number ? null : signBefore(t, i, place)
  if (sign === null && t.kind[i] === Kind.number && touchesLetters(t, i)) return null
  const number = sign === null ? (readTimeAndAHalf(t, i) ?? readNumber(t, i)) : readNumber(t, i + 1)
  if (number === null) return null
  const amount: Amount = {
    from: i,
    to: number.end,
    value: number.value,
    unit: number.kind === 'number' ? 'count' : number.kind,
    kind: number.kind === 'number' ? 'count' : number.kind === 'ratio' ? 'share' : 'times',
    magnitude: number.magnitude,
    plain: number.plain && sign === null,
    unitFrom: number.end,
    unitTo: number.end,
    doubt: sign?.doubt ?? null,
  }
  // `paid at time and a half`
  if (amount.kind === 'share' && isOneOf(t, i - 1, w.and) && isOneOf(t, i - 2, w.time))
    Object.assign(amount, { from: i - 2, value: 1 + amount.value, unit: 'times', kind: 'times' })
  if (sign !== null) readSum(t, amount, sign, place)
  else if (number.kind === 'number') readUnit(t, amount, number, place)
  if (isDoubtfulForm(t, sign === null ? i : i + 1, amount)) return null
  return amount
}

/** The digits of a run of letters and digits: never a number of their own. */
function touchesLetters(t: Tokens, i: number): boolean {
  return i > 0 && t.gap[i] === 0 && (t.kind[i - 1] === Kind.word || t.kind[i - 1] === Kind.code)
}

/**
 * What leaves a doubt which sign divides groups and which decimals is settled by a magnitude, a percent sign, or the
 * euro of countries that write `5.000 €`; else there is no figure.
 *
 * ```text
 * The fine was 5.000 € or 1,5 million kip.
 *              ^^^^^^^ value=5000 unit=EUR
 *                         ^^^^^^^^^^^^^^^ value=1500000 unit=LAK
 *
 * The fine was 5.000 kip.
 *              ^^^^^ not a claim
 * ```
 */
function isDoubtfulForm(t: Tokens, i: number, amount: Amount): boolean {
  const form = t.kind[i] === Kind.number ? (t.form[i] as number) : 0
  if ((form & (Form.doubtfulPoint | Form.doubtfulComma)) === 0) return false
  if (amount.magnitude > 1 || amount.unit === 'percent') return false
  if ((form & Form.doubtfulComma) !== 0) return amount.kind !== 'money' && amount.kind !== 'duration'
  if (amount.unit === 'EUR') {
    amount.value *= 1000
    return false
  }
  return !measured.has(t.word[amount.to])
}
const measured = wordSet(
  'km kilometer kilometers kilometre kilometres mile miles meter meters metre metres kg kilogram kilograms ton tons tonne tonnes hectare hectares acre acres gram grams liter liters litre litres',
)

/** `a year and a half`: the whole unit first. */
function readTimeAndAHalf(t: Tokens, i: number): Numeral | null {
  if (!isOneOf(t, i, w.a, w.an, w.one) || durationAt(t, i + 1) === undefined) return null
  const read = readAndPart(t, { value: 1, end: i + 2, magnitude: 1, kind: 'number', plain: false })
  return read.value === 1.5 ? { ...read, end: i + 1 } : null
}

/** The unit after the number: percent, times, a duration, a currency, so many of a thousand. */
function readUnit(t: Tokens, amount: Amount, number: Numeral, place: Place): void {
  const isJoined = t.word[number.end] === w['-'] && isTight(t, number.end)
  const i = isJoined ? number.end + 1 : number.end
  readPercent(t, i, amount) ||
    readTimes(t, i, amount) ||
    readDuration(t, i, amount) ||
    readMoney(t, i, amount, place) ||
    readPer(t, i, amount)
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
  if (percents.has(t.word[i])) return unite(amount, i, i + 1, 'percent', 'share')
  return isOneOf(t, i, w['‰']) && unite(amount, i, i + 1, 'per-mille', 'share')
}
const percents = wordSet(
  'percent % pct per_cent percentage_point percentage_points percentage-point percentage-points',
)

/**
 * `nine times`, `1.5-fold`, `3x`.
 *
 * ```text
 * They met with Chinese authorities nine times.
 *                                   ^^^^^^^^^^ value=9 unit=times
 * ```
 */
function readTimes(t: Tokens, i: number, amount: Amount): boolean {
  // `one-time` is an adjective.
  const isTime = isOneOf(t, i, w.time) && amount.to === i && amount.value === 1
  if (!isTime && !isOneOf(t, i, w.times, w.fold) && !(isOneOf(t, i, w.x) && t.gap[i] === 0)) return false
  return unite(amount, i, i + 1, 'times', 'times')
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
  const at = betweenNumberAndUnit.has(t.word[i]) ? i + 1 : i
  const unit = durationAt(t, at)
  if (unit === undefined) return false
  unite(amount, at, at + 1, unit, 'duration')
  const half = readAndPart(t, { value: 0, end: at + 1, magnitude: 1, kind: 'number', plain: false })
  if (half.value === 0.5) {
    // `a year and a half`, whose value has the half, and `two years and a half`
    if (Number.isInteger(amount.value)) amount.value += 0.5
    amount.to = half.end
  } else readSmallerUnit(t, amount, unit)
  return true
}

const betweenNumberAndUnit = wordSet(
  'consecutive straight full calendar working business additional more further extra',
)

/** The length of a unit of time in years; seconds only count with a larger unit. */
function yearsAt(t: Tokens, i: number): number {
  const unit = durationAt(t, i)
  if (unit !== undefined) return inYears[unit]
  return isOneOf(t, i, w.second, w.seconds) ? 1 / 31536000 : 0
}

function readSmallerUnit(t: Tokens, amount: Amount, unit: Duration): void {
  let at = amount.to
  for (const joint of [w["'"], w[','], w.and]) if (isOneOf(t, at, joint)) at++
  if (at === amount.to || !Number.isInteger(amount.value)) return
  const number = readNumber(t, at)
  if (number === null) return
  const smaller = yearsAt(t, number.end)
  if (smaller === 0 || smaller >= inYears[unit]) return
  amount.value += (number.value * smaller) / inYears[unit]
  amount.to = number.end + 1
}

/**
 * So many of a thousand.
 *
 * ```text
 * The rate was 4.3 per 1,000 people and 12 deaths per 100,000.
 *              ^^^^^^^^^^^^^ value=4.3 unit=per-mille
 *                                       ^^ value=12 unit=per-100000
 * ```
 */
function readPer(t: Tokens, i: number, amount: Amount): boolean {
  let at = i
  while (at < i + 4 && isCounted(t, at)) at++
  if (!isOneOf(t, at, w.per)) return false
  const isWord = isOf(t, at + 1, Class.magnitude)
  const base = isWord ? { value: valueOf(t.word[at + 1]), end: at + 2 } : readNumber(t, at + 1)
  if (base === null || base.value < 1000) return false
  const { to } = amount
  const unit = unitPer.get(base.value)
  if (unit === undefined) amount.value /= base.value
  unite(amount, at, base.end, unit ?? 'ratio', 'share')
  if (at > to) amount.to = to
  return true
}
const unitPer = new Map<number, Unit>([
  [1000, 'per-mille'],
  [100000, 'per-100000'],
])
