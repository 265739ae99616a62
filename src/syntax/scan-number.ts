/**
 * Digits to tokens: numbers as reports write them, and the codes that letters and digits make.
 */
import { isDigit } from '../read/characters.ts'
import { characters, digitsFrom, kindOf, kinds, lookUp } from './characters.ts'
import { moneySigns } from './lexicon/currencies.ts'
import { Class, is, wordSet } from './lexicon/lexicon.ts'
import { Form, Kind, push, type Tokens } from './tokens.ts'

const fractions = new Map([
  [0xbc, 0.25],
  [0xbd, 0.5],
  [0xbe, 0.75],
])

/** Letters that scale the number they touch: `$3.2bn`. */
const scales = new Map([
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['m', 1e6],
  ['k', 1e3],
])

/** Units that touch their number; any other letters (`5G`, `512GB`, `737MAX`) make a name of it. */
const touching = new Set(
  'p pct x yr yrs hr hrs bp bps km kg cm ft lb lbs mph kph kmh mw gw kwh mwh gwh twh'.split(' '),
)

/** Codes and signs of money that letters make: the only letters that may touch a number. */
export const money = wordSet(moneySigns)

/** Whether digits stand here, behind a space too. */
export function isBeforeDigit(text: string, i: number, to: number): boolean {
  const at = text.charCodeAt(i) === 32 ? i + 1 : i
  return at < to && isDigit(text.charCodeAt(at))
}

/**
 * `Q3`, `H1N1`, `XY1,400`: letters and digits make a code, with the groups of three that go on from it. A sign of
 * money is a token of its own: `USD1,400`, `Rs500`.
 */
export function scanMixed(tokens: Tokens, start: number, from: number, to: number, gap: number): number {
  const { text } = tokens
  const id = lookUp(text, start, from)
  const first = text.charCodeAt(start)
  const isSmall = first === characters.letters[first] && first < 0x250
  if (money.has(id) && (!isSmall || /^\d{1,3},\d{3}/.test(text.slice(from, from + 7)))) {
    // one letter needs what looks like a sum: not `K9`
    if (from - start > 1 || /^(?:\d{3}|\d\d?(?:[,.]\d|[mb]))/.test(text.slice(from, from + 4))) {
      const at = push(tokens, Kind.word, id, start, from, gap)
      tokens.capital[at] =
        from - start > 1 && text.slice(start, from) === text.slice(start, from).toUpperCase() ? 2 : 1
      return scanNumber(tokens, from, to, 0)
    }
  }
  return scanCode(tokens, start, from, to, gap)
}

/** `27.06.2017`, `192.168.0.1`, `XY1,400`: no number but a code, to the end of its letters and digits. */
function scanCode(tokens: Tokens, start: number, from: number, to: number, gap: number): number {
  const { text } = tokens
  let i = from
  for (; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code) || kindOf(code) === kinds.letter) continue
    const isInner =
      (code === 46 || code === 44) && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))
    if (!isInner || i + 1 >= to) break
  }
  push(tokens, Kind.code, 0, start, i, gap)
  return i
}

/** A separator of groups of three: comma, no-break or thin space, apostrophe; a plain space where no comma would do. */
function isGroup(text: string, i: number, to: number, separator: number): boolean {
  const code = text.charCodeAt(i)
  if (separator !== 0 && code !== separator) return false
  const may =
    code === 44 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 39 ||
    code === 0x2019 ||
    code === 32
  return may && digitsFrom(text, i + 1, to) === 3
}

/** Digits with their groups, decimals and the letters that touch them. */
export function scanNumber(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens
  const simple = fractions.get(text.charCodeAt(start))
  if (simple !== undefined) {
    return pushNumber(tokens, Kind.number, start, start + 1, gap, {
      value: simple,
      form: Form.decimal,
      digits: 0,
    })
  }
  let i = start
  let value = 0
  const digits = digitsFrom(text, i, to)
  for (; i < start + digits; i++) value = value * 10 + text.charCodeAt(i) - 48
  let form = digits > 1 && text.charCodeAt(start) === 48 ? Form.leadingZero : 0
  let separator = 0
  if (digits >= 1 && digits <= 3 && form === 0) {
    while (i < to && isGroup(text, i, to, separator)) {
      separator = text.charCodeAt(i)
      value = value * 1000 + Number(text.slice(i + 1, i + 4))
      i += 4
      form |= Form.grouped
    }
    const stop = separator === 0 ? otherGroups(text, i, to) : i
    if (stop > i) {
      value = Number(text.slice(start, stop).replace(/[.,]/g, ''))
      separator = text.charCodeAt(i)
      i = stop
      form |= Form.grouped
    }
  }
  const point = text.charCodeAt(i)
  const decimals = i + 1 < to ? digitsFrom(text, i + 1, to) : 0
  // `24.kg`: the name of a site
  if (point === 46 && digits <= 3 && /^\.[a-z]{2,3}(?![a-z])/.test(text.slice(i, i + 5)))
    return scanCode(tokens, start, i, to, gap)
  if ((point === 46 || point === 0xb7) && decimals > 0) {
    value += Number(`0.${text.slice(i + 1, i + 1 + decimals)}`)
    if (decimals === 3 && value >= 1 && (form & Form.grouped) === 0 && digits <= 3) form |= Form.doubtfulPoint
    i += 1 + decimals
    form |= Form.decimal
    const comma = text.charCodeAt(i)
    const more = i + 1 < to ? digitsFrom(text, i + 1, to) : 0
    if (comma === 46 && more > 0) return scanCode(tokens, start, i, to, gap)
    if (comma === 44 && (form & Form.doubtfulPoint) !== 0 && (more === 1 || more === 2)) {
      // `5.000,50`: the comma says what the point was.
      value = Number(`${text.slice(start, i).replace('.', '')}.${text.slice(i + 1, i + 1 + more)}`)
      i += 1 + more
      form = Form.grouped | Form.decimal
    }
  } else if (point === 44 && isDecimalComma(text, i, to, decimals) && (digits <= 3 || separator === 46)) {
    value += Number(`0.${text.slice(i + 1, i + 1 + decimals)}`)
    i += 1 + decimals
    form |= separator === 46 ? Form.decimal : Form.decimal | Form.doubtfulComma
  }
  const half = fractions.get(text.charCodeAt(i))
  if (half !== undefined) {
    value += half
    i++
    form |= Form.decimal
  }
  return scanSuffix(tokens, start, i, to, gap, { value, form, digits })
}

/**
 * The end of groups divided in other ways: `1.298.000`, where there are two points or more (a single one is a decimal
 * point), and `12,34,567` as India has it.
 */
function otherGroups(text: string, i: number, to: number): number {
  const separator = text.charCodeAt(i)
  if (separator !== 46 && separator !== 44) return i
  const size = separator === 46 ? 3 : 2
  let stop = i
  while (text.charCodeAt(stop) === separator && digitsFrom(text, stop + 1, to) === size) stop += 1 + size
  if (separator === 46) return stop > i + 4 ? stop : i
  const ends = stop > i && text.charCodeAt(stop) === 44 && digitsFrom(text, stop + 1, to) === 3
  return ends ? stop + 4 : i
}

/** `1,5`: one or two digits behind the comma, and no more such. */
function isDecimalComma(text: string, i: number, to: number, decimals: number): boolean {
  if (decimals !== 1 && decimals !== 2) return false
  const next = text.charCodeAt(i + 1 + decimals)
  const isMore =
    (next === 44 || next === 46) && isDigit(text.charCodeAt(i + 2 + decimals)) && i + 2 + decimals < to
  return !isMore && next !== 45 && next !== 47
}

/** The letters that touch a number: an ordinal's ending, a scale, a unit; others make a code of the whole. */
function scanSuffix(
  tokens: Tokens,
  start: number,
  i: number,
  to: number,
  gap: number,
  number: Written,
): number {
  const { text } = tokens
  let stop = i
  while (stop < to && kindOf(text.charCodeAt(stop)) === kinds.letter) stop++
  if (stop === i) return pushNumber(tokens, Kind.number, start, i, gap, number)
  const suffix = text.slice(i, stop).toLowerCase()
  if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th')
    return pushNumber(tokens, Kind.ordinal, start, stop, gap, number)
  const isSum =
    kindOf(text.charCodeAt(start - 1)) === kinds.money ||
    (tokens.length > 0 && money.has(tokens.word[tokens.length - 1]))
  const isScale = suffix !== 'm' || isSum || isBeforePlural(text, stop, to)
  const scale = suffix === 'mm' && isSum ? 1e6 : isScale ? scales.get(suffix) : undefined
  const isEnd = !isDigit(text.charCodeAt(stop))
  if (scale !== undefined && isEnd && !isDeviceSize(text, start, i)) {
    const value = Number((number.value * scale).toPrecision(15))
    return pushNumber(tokens, Kind.number, start, stop, gap, {
      ...number,
      value,
      form: number.form | Form.scaled,
    })
  }
  if (isEnd && (touching.has(suffix) || isKnown(text, i, stop))) {
    pushNumber(tokens, Kind.number, start, i, gap, number)
    push(tokens, Kind.word, lookUp(text, i, stop), i, stop, 0)
    return stop
  }
  while (stop < to && (kindOf(text.charCodeAt(stop)) === kinds.letter || isDigit(text.charCodeAt(stop))))
    stop++
  push(tokens, Kind.code, 0, start, stop, gap)
  return stop
}

/** What a number is worth, and how it is written. */
interface Written {
  value: number
  /** Bits of {@link Form}. */
  form: number
  digits: number
}

/** @returns where the number ends */
function pushNumber(
  tokens: Tokens,
  kind: number,
  start: number,
  stop: number,
  gap: number,
  { value, form, digits }: Written,
): number {
  const at = push(tokens, kind, 0, start, stop, gap)
  tokens.value[at] = value
  tokens.form[at] = form
  tokens.digits[at] = Math.min(digits, 255)
  return stop
}

/** `1.2m people`, where `the 100m in 9.58 seconds` are metres. */
function isBeforePlural(text: string, i: number, to: number): boolean {
  let stop = i + 1
  while (stop < to && kindOf(text.charCodeAt(stop)) === kinds.letter) stop++
  return is(lookUp(text, i + 1, stop), Class.plural)
}

/** `4K`, `8K`: capital letters on a small bare number are a name, unless money stands before (`$4K`). */
function isDeviceSize(text: string, start: number, i: number): boolean {
  const code = text.charCodeAt(i)
  return code === 75 && i - start === 1 && kindOf(text.charCodeAt(start - 1)) !== kinds.money
}

function isKnown(text: string, from: number, to: number): boolean {
  return is(lookUp(text, from, to), Class.duration | Class.currency | Class.magnitude)
}
