/**
 * From numbers to quantities: the sign or unit, the second end of a range, the words that bound the figure.
 */
import type { Duration, Unit } from '../types.ts'
import { readAge, readBounds } from './bounds.ts'
import { codeOfSign, codesOfAdjective, currencyCode } from './currencies.ts'
import type { Figure } from './figure.ts'
import { isOneOf, isYear } from './match.ts'
import { type NumberRead, readNumber } from './numbers.ts'
import { Form, Kind, type Tokens } from './scan.ts'
import { Class, is, lexemes, mark } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "sentenced sentencing these those minute minutes second seconds ( % ' 's , - ; additional ages and between business calendar cent colon consecutive crown fold from full imprisonment in jail life lira mark more of or pct per percent percentage point points prison range ranged ranging real sol som straight sum the through time times to won working x – —",
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
const inYears: Record<Duration, number> = {
  year: 1,
  month: 1 / 12,
  week: 7 / 365,
  day: 1 / 365,
  hour: 1 / 8760,
}

/** A number with its sign or unit, before any comparator. */
interface Amount {
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

/** Whether a number (or its sign) may begin at token `i`: one look at the classes. */
export function mayBegin(t: Tokens, i: number): boolean {
  const kind = t.kind[i]
  if (kind === Kind.number) return true
  const classes = t.classes[i] as number
  if ((classes & (Class.numeral | Class.fraction)) !== 0) return true
  if (kind === Kind.word && t.kind[i + 1] === Kind.number) return codeOfSign.has(t.word[i] as number)
  if (kind === Kind.sign) return t.kind[i + 1] === Kind.number && codeOfSign.has(t.word[i] as number)
  return (
    (classes & Class.determiner) !== 0 &&
    ((t.classes[i + 1] as number) & (Class.magnitude | Class.fraction)) !== 0
  )
}

/**
 * The figure whose number begins at token `i`, or null.
 *
 * @param country ISO 3166-1 alpha-3 code that settles currencies with a shared name, or null
 * @param free the first token that no earlier figure has taken
 * @param before the figure before it in the sentence, or null
 */
export function readFigure(
  t: Tokens,
  i: number,
  free: number,
  country: string | null,
  before: Figure | null = null,
): Figure | null {
  const first = readAmount(t, i, country)
  if (first === null) return null
  const figure = readRange(t, first, free, country, isConverted(t, first, before)) ?? single(first)
  readBounds(t, figure, free)
  readAge(t, figure)
  return figure
}

function single(amount: Amount): Figure {
  const { from, to: end, value, unit, kind, plain } = amount
  return { from, to: end, at: from, value, max: null, comparator: '=', unit, kind, plain }
}

function readAmount(t: Tokens, i: number, country: string | null): Amount | null {
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
  } else if (!scratch.ratio && !scratch.times) readUnit(t, amount, country)
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

/** `Rs`, `Tk`, `Rp`: signs of letters that are not written in capitals. */
function isShortSign(t: Tokens, i: number): boolean {
  return (
    !is(t.word[i] as number, Class.verb | Class.preposition | Class.determiner) &&
    (t.end[i] as number) - (t.start[i] as number) === 2
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
function readUnit(t: Tokens, amount: Amount, country: string | null): void {
  const tight = t.word[amount.to] === w['-'] && t.gap[amount.to] === 0 && t.gap[amount.to + 1] === 0
  const i = tight ? amount.to + 1 : amount.to
  readPercent(t, i, amount) ||
    readTimes(t, i, amount) ||
    readDuration(t, i, amount) ||
    readMoney(t, i, amount, country)
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
  const isTime = id === w.time && amount.to === i
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
function readMoney(t: Tokens, i: number, amount: Amount, country: string | null): boolean {
  if (isCodeAt(t, i)) return unite(amount, i + 1, codeOfSign.get(t.word[i] as number) as Unit, 'money')
  // The noun may stand up to two adjectives away: `New Taiwan dollars`, `West African CFA francs`.
  for (let k = i; k <= i + 3; k++) {
    const id = t.word[k] as number
    if (is(id, Class.currency) && !isOrdinaryWord(t, id, k, i, amount)) {
      const code = currencyCode(
        id,
        k > i ? (t.word[k - 1] as number) : 0,
        k > i + 1 ? (t.word[k - 2] as number) : 0,
        country,
      )
      if (code === null) return false
      return unite(amount, k + 1, code as Unit, 'money')
    }
    if (t.kind[k] !== Kind.word || (t.capital[k] === 0 && !codesOfAdjective.has(id))) return false
  }
  return false
}

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

/** What may join the two ends of a range. */
function connector(t: Tokens, i: number, isBetween: boolean): number {
  const id = t.word[i]
  if (id === w.to || id === w.through || id === w.or) return i + 1
  if (id === w.and && isBetween) return i + 1
  if (id === w['-'] || id === w['–'] || id === w['—']) {
    if (t.word[i + 1] === w.to && t.word[i + 2] === w['-']) return i + 3
    if (t.gap[i] === 0 && t.gap[i + 1] === 0) return i + 1
    // `two- to six-year`
    if (id === w['-'] && t.gap[i] === 0 && (t.word[i + 1] === w.to || t.word[i + 1] === w.or)) return i + 2
    if (id === w['–'] && t.kind[i - 1] === Kind.number && t.kind[i + 1] === Kind.number) return i + 1
  }
  return -1
}

/** Past what may stand between the first end's unit and the connector: an apostrophe, `imprisonment`, `in prison`. */
function skipService(t: Tokens, i: number): number {
  let at = i
  if (t.word[at] === w["'"] || t.word[at] === w["'s"]) at++
  if (t.word[at] === w.of && t.word[at + 1] === w.imprisonment) at += 2
  else if (t.word[at] === w.imprisonment) at++
  else if (t.word[at] === w.in && (t.word[at + 1] === w.prison || t.word[at + 1] === w.jail)) at += 2
  return at
}

/**
 * The second end of a range. A magnitude or unit said once holds for both ends.
 *
 * ```text
 * The law sets fines of 10 to 100 million kip.
 *                       ^^^^^^^^^^^^^^^^^^^^^ min=10000000 max=100000000 unit=LAK
 *
 * The law prescribes five years to life imprisonment.
 *                    ^^^^^^^^^^^^^^^^^^ min=5 life=true unit=year
 * ```
 */
function readRange(
  t: Tokens,
  first: Amount,
  free: number,
  country: string | null,
  isPair: boolean,
): Figure | null {
  if (first.kind === 'times') return null
  if (movesBy(t, first) || movesFromTo(t, first) || isYear(t, first.from) || isSentencedTo(t, first))
    return null
  const opener = rangeOpener(t, first.from, free)
  const isBetween = isPair || (opener >= 0 && t.word[opener] === w.between)
  const beforeConnector = skipService(t, first.to)
  const joint = connector(t, beforeConnector, isBetween)
  if (joint < 0) return null
  if (t.word[joint] === w.life && first.kind === 'duration') return ranged(first, opener, joint + 1, 'life')
  let at = joint
  if (t.word[at] === w.from) at++
  const second = readAmount(t, at, country)
  if (second === null || !fits(t, first, second, joint, beforeConnector, isBetween || opener >= 0))
    return null
  share(first, second)
  if (second.value < first.value || (second.value === first.value && !isBetween)) return null
  return ranged(
    { ...first, unit: second.unit, kind: second.kind, value: first.value },
    opener,
    second.to,
    second.value,
  )
}

/** `between 10,000 and 50,000 dirham ($2,720 and $13,610)`: a range converted is a range. */
function isConverted(t: Tokens, first: Amount, before: Figure | null): boolean {
  return (
    before !== null &&
    before.max !== null &&
    before.kind === 'money' &&
    first.kind === 'money' &&
    t.word[first.from - 1] === w['('] &&
    before.to === first.from - 1
  )
}

function ranged(first: Amount, opener: number, end: number, max: number | 'life'): Figure {
  const { unit, kind, value, from: at } = first
  return {
    from: opener >= 0 ? opener : at,
    to: end,
    at,
    value,
    max,
    comparator: '=',
    unit,
    kind,
    plain: false,
  }
}

/** `between` (which belongs to the quote); `from` and `ranging from` say that it is a range but stay outside. */
function rangeOpener(t: Tokens, i: number, free: number): number {
  let at = i - 1
  if (at > free && t.word[at] === w.of && t.word[at - 1] === w.ages) at--
  if (at > free && t.word[at] === w.ages) at--
  if (at > free && t.word[at] === w.the) at--
  return at >= free && t.word[at] === w.between ? at : -1
}

/**
 * `from A to B` after a verb of change tells of two figures, not of a range.
 *
 * ```text
 * The decree increased the number of women in the committee from seven to 15.
 *                                                                ^^^^^ value=7
 *                                                                         ^^ value=15
 * ```
 */
function movesFromTo(t: Tokens, first: Amount): boolean {
  if (first.from === 0 || t.word[first.from - 1] !== w.from) return false
  for (let i = first.from - 2; i >= Math.max(0, first.from - 24); i--) {
    const id = t.word[i] as number
    if (id === w.ranging || id === w.range || id === w.ranged || id === w[';']) return false
    if (is(id, Class.change)) return true
  }
  return false
}

/** `climbed $1.20 to $83.50`, `fell 12 points to 7,500`: how far, and whereto. */
function movesBy(t: Tokens, first: Amount): boolean {
  return (
    first.united &&
    t.word[first.to] === w.to &&
    is(t.word[first.from - 1] as number, Class.change) &&
    is(t.word[first.from - 1] as number, Class.verb)
  )
}

/** `sentenced three traffickers to 15 years and one to 10 years`: one person, and his term. */
function isSentencedTo(t: Tokens, first: Amount): boolean {
  if (first.united || t.word[first.to] !== w.to) return false
  if (isOneOf(t, first.from - 1, w.sentenced, w.sentencing)) return true
  if (isOneOf(t, first.from - 1, w.the, w.these, w.those) && isOneOf(t, first.from - 2, w.of)) {
    for (let i = first.from - 3; i >= Math.max(0, first.from - 9); i--)
      if (isOneOf(t, i, w.sentenced, w.sentencing)) return true
  }
  if (!isOneOf(t, first.from - 1, w.and, w[','], w.or)) return false
  for (let i = first.from - 2; i >= Math.max(0, first.from - 12); i--) {
    if (t.word[i] === w.to && is(t.word[i - 1] as number, Class.person | Class.numeral)) return true
  }
  return false
}

/** Whether two amounts can be the ends of one range. */
function fits(
  t: Tokens,
  first: Amount,
  second: Amount,
  joint: number,
  beforeJoint: number,
  opened: boolean,
): boolean {
  const isOr = t.word[joint - 1] === w.or
  if (isOr && second.value > first.value * 3 && !second.united) return false
  if (first.kind !== second.kind && first.united && second.united) return false
  if (first.united && !second.united && first.kind !== 'money') return false
  if (first.united && first.kind === 'share' && first.unit !== second.unit) return false
  if (first.kind === 'money' && second.kind === 'money' && first.unit !== second.unit) return false
  if (first.kind === 'money' && !second.united)
    return (
      !isOr &&
      (second.plain ||
        second.magnitude > 1 ||
        t.form[second.from] === Form.grouped ||
        t.form[second.from] === Form.decimal)
    )
  if (!first.united && second.united && second.kind === 'share' && second.unit === 'ratio') return false
  if (!opened && beforeJoint !== first.to && !second.united) return false
  return true
}

/** Gives each end what only the other says. */
function share(first: Amount, second: Amount): void {
  if (
    second.magnitude >= 1000 &&
    first.magnitude === 1 &&
    first.value < 1000 &&
    first.value <= second.value / second.magnitude
  ) {
    first.value *= second.magnitude
  }
  if (first.united && !second.united) {
    second.unit = first.unit
    second.kind = first.kind
  }
  const [a, b] = [first.unit, second.unit]
  if (first.kind === 'duration' && second.kind === 'duration' && first.united && a !== b) {
    const larger = inYears[a as Duration] > inYears[b as Duration] ? a : b
    first.value *= inYears[a as Duration] / inYears[larger as Duration]
    second.value *= inYears[b as Duration] / inYears[larger as Duration]
    second.unit = larger
  }
}
