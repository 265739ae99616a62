/**
 * Numbers: from tokens to a value. Digits, words, fractions, and all mixed.
 */

import { isOf, isYear } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { Class, kindsOf, lexemes, valueOf, word, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../syntax/tokens.ts'
import { isCounted, isOneOf, isTight, verbal } from './match.ts'

const w = lexemes('a an and each every half in of one out point twice thrice - / ( )')
const outOf = word('out of')

/** A number as read. */
export interface Numeral {
  value: number
  /** The token after the last one. */
  end: number
  /** The last magnitude (1000000 in `2.8 million`), 1 where there is none. */
  magnitude: number
  kind: 'number' | 'ratio' | 'times'
  /** Written as one run of digits without a separator: may be a year, a name or a label. */
  plain: boolean
}

function numeral(value: number, end: number, kind: Numeral['kind'] = 'number', magnitude = 1): Numeral {
  return { value, end, magnitude, kind, plain: false }
}

/** The number that begins at token `i`; null where none does. */
export function readNumber(t: Tokens, i: number): Numeral | null {
  const read = readFraction(t, i) ?? readDigits(t, i) ?? readWords(t, i) ?? readTwice(t, i)
  return read === null ? null : restated(t, read)
}

/**
 * A number said again in brackets is one number.
 *
 * ```text
 * The law prescribes seven (7) years.
 *                    ^^^^^^^^^^^^^^^ value=7 unit=year
 * ```
 */
function restated(t: Tokens, first: Numeral): Numeral {
  if (t.word[first.end] !== w['(']) return first
  const i = first.end + 1
  const second = readDigits(t, i) ?? readWords(t, i)
  if (second === null || second.value !== first.value || t.word[second.end] !== w[')']) return first
  return readMagnitudes(t, { ...first, end: second.end + 1, plain: false })
}

/** Multiplies by each magnitude that follows: `2.8 million`, `5-million`, `three lakh crore`. */
function readMagnitudes(t: Tokens, read: Numeral): Numeral {
  let { value, end, magnitude } = read
  for (;;) {
    const at = end + hyphenAt(t, end)
    if (!isOf(t, at, Class.magnitude)) break
    magnitude = valueOf(t.word[at])
    value *= magnitude
    end = at + 1
  }
  // 4.1 million is 4100000, not 4099999.9999999995
  return end === read.end ? read : numeral(Number(value.toPrecision(15)), end, read.kind, magnitude)
}

/**
 * Digits, with the magnitude that follows them.
 *
 * ```text
 * The campaign reached 2.8 million viewers and ran for 2 1/2 years.
 *                      ^^^^^^^^^^^ value=2800000
 *                                                      ^^^^^^^^^^^ value=2.5
 * ```
 */
function readDigits(t: Tokens, i: number): Numeral | null {
  if (t.kind[i] !== Kind.number) return null
  const form = t.form[i] as number
  const value = t.value[i] as number
  const scale = (form & Form.scaled) === 0 ? 1 : value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6
  const read = { ...numeral(value, i + 1, 'number', scale), plain: (form & ~Form.leadingZero) === 0 }
  if (t.word[i + 1] === w['/'] && t.gap[i + 1] === 0) return read
  const sign = form === 0 ? signAt(t, i + 1 + hyphenAt(t, i + 1)) : null
  if (sign !== null) return readMagnitudes(t, numeral(value + sign.value, sign.end))
  return readMagnitudes(t, readAndPart(t, read))
}

/** A part of one, and the token after it. */
interface Part {
  value: number
  end: number
}

/** `½`, `1/3`; not `24/7`, `9/11`, `2015/16` or the `3/4` of `3/4/2016`. */
function signAt(t: Tokens, i: number): Part | null {
  if (t.kind[i] !== Kind.number) return null
  const value = t.value[i] as number
  if (t.digits[i] === 0 && value < 1) return { value, end: i + 1 }
  if (t.word[i + 1] !== w['/'] || !isTight(t, i + 1) || t.kind[i + 2] !== Kind.number) return null
  const denominator = t.value[i + 2] as number
  const isInDate = isOneOf(t, i + 3, w['/']) || (isOneOf(t, i - 1, w['/']) && t.gap[i] === 0)
  if (value <= 0 || value >= denominator || denominator > 10 || isInDate) return null
  return { value: value / denominator, end: i + 3 }
}

/** `half`, `a third`, `two-thirds`, `three-quarter`, or its sign. */
function partAt(t: Tokens, i: number): Part | null {
  const sign = signAt(t, i)
  if (sign !== null) return sign
  const isHalf = isOneOf(t, i, w.half)
  const numerator = isHalf || isOneOf(t, i, w.a) ? 1 : smallNumber(t, i)
  const joint = isHalf ? 0 : hyphenAt(t, i + 1)
  const at = isHalf ? i : i + 1 + joint
  const denominator = isOf(t, at, Class.fraction) ? valueOf(t.word[at]) : 0
  if (numerator < 1 || numerator > 9 || numerator >= denominator) return null
  const isPlural = (t.text.charCodeAt((t.end[at] as number) - 1) | 32) === 115
  if (isPlural !== numerator > 1 && (isPlural || joint === 0)) return null
  return { value: numerator / denominator, end: at + 1 }
}

/**
 * A part that is added to a whole number.
 *
 * ```text
 * He got two-and-a-half years; sixty-three and a half percent agreed.
 *        ^^^^^^^^^^^^^^^^^^^^ value=2.5
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ value=63.5
 * ```
 */
export function readAndPart(t: Tokens, read: Numeral): Numeral {
  const and = read.end + hyphenAt(t, read.end)
  if (t.word[and] !== w.and) return read
  const at = and + 1 + hyphenAt(t, and + 1)
  // `three and half years`
  const part = isOneOf(t, at, w.half) && !isOf(t, at + 1, Class.duration) ? null : partAt(t, at)
  if (part === null) return read
  // `12 and a third of the women`, but also `one and three-quarter million`
  const unit = part.end + hyphenAt(t, part.end)
  const counted = Class.duration | Class.magnitude | Class.currency | Class.noun | Class.plural
  const isNumber = part.value === 0.5 || isOf(t, unit, counted) || t.kind[unit] === Kind.sign
  if (!isNumber || isOneOf(t, unit, w.of)) return read
  return { ...read, value: read.value + part.value, end: part.end, plain: false }
}

/**
 * Words: `two hundred and five`, `thirty-seven`, `a dozen`, `a hundred thousand`.
 *
 * ```text
 * Courts heard two hundred and five cases.
 *              ^^^^^^^^^^^^^^^^^^^^ value=205
 * ```
 */
function readWords(t: Tokens, i: number): Numeral | null {
  if (isOneOf(t, i, w.a, w.an)) {
    if (!isOf(t, i + 1, Class.magnitude)) return null
    const read = readMagnitudes(t, numeral(1, i + 1))
    const isTail =
      read.magnitude === 100 && t.word[read.end] === w.and && isOf(t, read.end + 1, Class.numeral)
    if (isTail) return numeral(100 + numeralAt(t, read.end + 1), read.end + 2, 'number', 100)
    return readAndPartOf(t, read)
  }
  if (!isOf(t, i, Class.numeral)) return null
  let total = 0
  let current = numeralAt(t, i)
  let at = i + 1
  let magnitude = 1
  for (;;) {
    const joined = t.word[at] === w['-'] && isTight(t, at)
    const next = joined ? at + 1 : at
    if (isOf(t, next, Class.numeral) && mayFollow(current, total, numeralAt(t, next))) {
      current += numeralAt(t, next)
      at = next + 1
    } else if (isOf(t, next, Class.magnitude)) {
      magnitude = valueOf(t.word[next])
      if (magnitude === 100 || magnitude === 12) current *= magnitude
      else {
        total = current === 0 ? total * magnitude : total + current * magnitude
        current = 0
      }
      at = next + 1
    } else if (!joined && t.word[at] === w.and && isContinued(t, at + 1, current, total)) {
      current += numeralAt(t, at + 1)
      at += 2
    } else break
  }
  const read = readDecimals(t, numeral(total + current, at, 'number', magnitude))
  return magnitude > 1 ? readAndPartOf(t, read) : readMagnitudes(t, readAndPart(t, read))
}

/** `a million and a half` */
function readAndPartOf(t: Tokens, read: Numeral): Numeral {
  const more = readAndPart(t, { ...read, value: 0 })
  return more.value === 0.5 ? { ...more, value: read.value + more.value * read.magnitude } : read
}

/** `sixty-three point five` */
function readDecimals(t: Tokens, read: Numeral): Numeral {
  if (t.word[read.end] !== w.point || !isOf(t, read.end + 1, Class.numeral)) return read
  let decimals = ''
  let at = read.end + 1
  while (isOf(t, at, Class.numeral) && numeralAt(t, at) < 10) decimals += numeralAt(t, at++)
  return decimals === '' ? read : { ...read, value: read.value + Number(`0.${decimals}`), end: at }
}

/** Units after tens, anything below a hundred after hundreds, anything below a thousand after thousands. */
function mayFollow(current: number, total: number, next: number): boolean {
  if (current === 0) return total > 0 && next > 0
  if (current % 100 === 0) return next > 0
  return current % 100 >= 20 && current % 10 === 0 && next > 0 && next < 10
}

/** `and` continues a number only after a hundred or a magnitude (`two hundred and five`), never `two and five`. */
function isContinued(t: Tokens, i: number, current: number, total: number): boolean {
  if (!isOf(t, i, Class.numeral)) return false
  return (current >= 100 && current % 100 === 0) || (total > 0 && current === 0)
}

/** `twice` is a number of times. */
function readTwice(t: Tokens, i: number): Numeral | null {
  if (!isOneOf(t, i, w.twice, w.thrice)) return null
  return numeral(t.word[i] === w.twice ? 2 : 3, i + 1, 'times')
}

/**
 * `two-thirds`, `one third`, `a quarter of`, `half`, `one in five`.
 *
 * ```text
 * Approximately 180,000 domestic workers, two-thirds of them girls, are unprotected.
 *                                         ^^^^^^^^^^ value=0.67 unit=ratio
 * ```
 */
function readFraction(t: Tokens, i: number): Numeral | null {
  return readPart(t, i) ?? readOneIn(t, i)
}

function readPart(t: Tokens, i: number): Numeral | null {
  const part = partAt(t, i)
  if (part === null) return null
  const { value } = part
  let { end } = part
  if (value === 0.5 && isOneOf(t, end - 1, w.half)) {
    const next = end + hyphenAt(t, end)
    const measured = Class.magnitude | Class.duration
    // `the first half`, `half-asleep`
    if (isOf(t, i - 1, Class.ordinal | Class.window) || (next > end && !isOf(t, next, measured))) return null
    end = isOneOf(t, next, w.a, w.an) && isOf(t, next + 1, measured) ? next + 1 : next
  } else if (hyphenAt(t, end) === 1 && t.kind[end - 1] === Kind.word) return null
  // `half an hour`, `½ hour`, not `a third year`
  if (value === 0.5 && isOf(t, end, Class.duration)) return numeral(value, end)
  const read = ofMagnitude(t, numeral(value, end, 'ratio'))
  if (read.kind === 'number' || !isOneOf(t, i, w.a) || isOneOf(t, end - 1, w.half)) return read
  return isOneOf(t, end, w.of) || measuring.has(t.word[i - 1]) || compared.has(t.word[end]) ? read : null
}

/**
 * A fraction of a magnitude is a number.
 *
 * ```text
 * It cost a quarter of a million euros.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ value=250000 unit=EUR
 * ```
 */
function ofMagnitude(t: Tokens, read: Numeral): Numeral {
  const { end } = read
  const isGoverned = isOneOf(t, end, w.of) && isOneOf(t, end + 1, w.a, w.one)
  const at = isGoverned ? end + 2 : end
  return isOf(t, at, Class.magnitude) ? readMagnitudes(t, { ...read, end: at, kind: 'number' }) : read
}

/** 1 where a hyphen joins what stands before token `i` to what follows. */
function hyphenAt(t: Tokens, i: number): number {
  return t.word[i] === w['-'] && t.gap[i] === 0 ? 1 : 0
}

/** After `a third`, what is compared by it, and the verb of many. */
const compared = wordSet(
  'were are have more less fewer higher lower larger smaller bigger longer shorter faster slower cheaper',
)

/** Before `a third`, what makes a share of it. */
const measuring = wordSet(
  'by down up than nearly almost about over roughly approximately at_least at_most up_to',
)

/**
 * `one in five`, `9 out of 10`; but `one in 10 cases` tells of cases, unless the denominator is round and nothing was
 * counted before.
 *
 * ```text
 * One in every 100 people is a victim.
 * ^^^^^^^^^^^^^^^^ value=0.01 unit=ratio
 * ```
 */
function readOneIn(t: Tokens, i: number): Numeral | null {
  const numerator = t.kind[i] === Kind.number ? (t.value[i] as number) : smallNumber(t, i)
  if (numerator <= 0) return null
  // `one child in four was ill`, but `one child in four villages`
  const isSomebody = numerator === 1 && isPerson(t, i + 1) && isOneOf(t, i + 2, w.in)
  let at = isSomebody ? i + 2 : i + 1
  const isOut = isOneOf(t, at, outOf) || (isOneOf(t, at, w.out) && isOneOf(t, at + 1, w.of))
  if (isOut) at += t.word[at] === outOf ? 1 : 2
  else if (isOneOf(t, at, w.in, w.each)) at++
  else if (isOneOf(t, at, w.of) && isOneOf(t, at + 1, w.every)) at++
  else return null
  const isEvery = isOneOf(t, at, w.every)
  if (isEvery) at++
  const denominator = smallNumber(t, at)
  if (denominator <= numerator || (isSomebody && isCounted(t, at + 1))) return null
  if (!isEvery) {
    if (!roundDenominators.has(denominator) && !isLast(t, numerator, at + 1)) return null
    if (!isOut && isOneOf(t, i - 1, w.of)) return null
    if (!isOut && (isPlainCount(t, at + 1) || (numerator > 5 && !isOfPeople(t, at + 1)))) return null
  }
  return numeral(numerator / denominator, at + 1, 'ratio')
}

/** One person: `child`, not `children` or `police`. */
function isPerson(t: Tokens, i: number): boolean {
  return isOf(t, i, Class.noun) && !isOf(t, i, Class.plural) && (kindsOf(t.word[i]) & Kinds.person) !== 0
}

/** `one in 150.`, `one in 16 men`: any denominator, where nothing but people are counted after it. */
function isLast(t: Tokens, numerator: number, i: number): boolean {
  if (numerator !== 1 || isYear(t, i - 1)) return false
  return i >= t.length || t.kind[i] === Kind.sign || (kindsOf(t.word[i]) & Kinds.person) !== 0
}

/** `seven in 10 support it`, `eight in 10 women`, `eight in 10 (82 percent)` */
function isOfPeople(t: Tokens, i: number): boolean {
  return (
    i >= t.length ||
    t.kind[i] === Kind.sign ||
    isOf(t, i, verbal | Class.auxiliary) ||
    (kindsOf(t.word[i]) & Kinds.person) !== 0
  )
}

/** `two in 10 cases`: cases are counted, not a share told. */
function isPlainCount(t: Tokens, i: number): boolean {
  const happening = Kinds.case | Kinds.offence | Kinds.message | Kinds.event | Kinds.punishment
  const kinds = kindsOf(t.word[i])
  return (
    isOf(t, i, Class.duration | Class.month) || ((kinds & happening) !== 0 && (kinds & Kinds.person) === 0)
  )
}

const roundDenominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000])

/** The number that one token is, -1 where it is none. */
function smallNumber(t: Tokens, i: number): number {
  if (t.kind[i] === Kind.number) return (t.form[i] as number) === Form.decimal ? -1 : (t.value[i] as number)
  return isOf(t, i, Class.numeral) ? numeralAt(t, i) : -1
}

function numeralAt(t: Tokens, i: number): number {
  return valueOf(t.word[i])
}
