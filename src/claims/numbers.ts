/**
 * Numbers: from tokens to a value. Digits, words, and both mixed; magnitudes; fractions in words and signs.
 */
import { isYear } from './match.ts'
import { Form, Kind, type Tokens } from './scan.ts'
import { Class, capacity, is, mark, valueOf, word } from './words.ts'

const numerals: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // biome-ignore format: a table of numbers reads best in rows

const magnitudes: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  lac: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
  quadrillion: 1e15,
}

/** Each fraction word with its denominator; the plural, and where it is an ordinal too, that. */
const denominators: Record<string, number> = {
  half: 2,
  halves: 2,
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  twentieth: 20,
  hundredth: 100,
  thousandth: 1000,
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'

for (const [spelled, value] of Object.entries(numerals)) mark(spelled, Class.numeral | Class.trigger, value)
for (const [spelled, value] of Object.entries(magnitudes)) mark(spelled, Class.magnitude, value)
for (const spelled of ['lakhs', 'crores']) mark(spelled, Class.magnitude, magnitudes[spelled.slice(0, -1)])
for (const [spelled, value] of Object.entries(denominators)) {
  mark(spelled, Class.fraction, value)
  if (spelled !== 'half' && spelled !== 'halves') mark(`${spelled}s`, Class.fraction, value)
}
ordinals.split(' ').forEach((spelled, index) => {
  const value = spelled === 'thirtieth' ? 30 : index + 1
  mark(spelled, Class.ordinal, value)
})
for (const spelled of [
  'half',
  'dozen',
  'third',
  'thirds',
  'quarter',
  'quarters',
  'fifth',
  'fifths',
  'tenth',
  'consecutive',
  'straight',
  'row',
  'running',
  'twice',
  'thrice',
  'hundred',
  'thousand',
  'million',
]) {
  mark(spelled, Class.trigger)
}

/** The numerals, magnitudes and fractions by spelling, for tests that read every row. */
export const numberWords = { numerals, magnitudes, denominators }

const and = word('and')
const a = word('a')
const an = word('an')
const one = word('one')
const half = word('half')
const of = word('of')
const hyphen = word('-')
const slash = word('/')
const every = word('every')
const first = word('first')
const latter = word('latter')
const twice = mark('twice', Class.fraction)
const thrice = mark('thrice', Class.fraction)
mark('second', 0)
const second = word('second')
const inWord = word('in')
const out = word('out')
const every2 = word('each')

/** What {@link readNumber} found; one object for all, overwritten at each call. */
export interface NumberRead {
  value: number
  /** The token after the last one. */
  end: number
  /** The last magnitude (1000000 in `2.8 million`), 1 where there is none. */
  magnitude: number
  /** A proportion: `two-thirds`, `half`, `one in five`. */
  ratio: boolean
  /** Written as one run of digits without a separator: may be a year, a name or a label. */
  plain: boolean
  /** `twice` */
  times: boolean
}

/** Reads the number that begins at token `i` into `into`; false where none does. */
export function readNumber(t: Tokens, i: number, into: NumberRead): boolean {
  into.magnitude = 1
  into.ratio = false
  into.plain = false
  into.times = false
  return readFraction(t, i, into) || readDigits(t, i, into) || readWords(t, i, into) || readTwice(t, i, into)
}

/**
 * Digits, with the magnitude that follows them.
 *
 * ```text
 * The campaign reached 2.8 million viewers.
 *                      ^^^^^^^^^^^ value=2800000
 * ```
 */
function readDigits(t: Tokens, i: number, into: NumberRead): boolean {
  if (t.kind[i] !== Kind.number) return false
  const form = t.form[i] as number
  into.value = t.value[i] as number
  into.end = i + 1
  into.plain = (form & ~Form.leadingZero) === 0
  if ((form & Form.scaled) !== 0) into.magnitude = into.value >= 1e12 ? 1e12 : into.value >= 1e9 ? 1e9 : 1e6
  if (t.word[i + 1] === slash && t.gap[i + 1] === 0) return readSlash(t, i, into)
  if (t.kind[i + 1] === Kind.number && isQuarterSign(t, i + 1) && (form & Form.decimal) === 0) {
    into.value += t.value[i + 1] as number
    into.end = i + 2
  }
  readAndAHalf(t, into)
  readMagnitudes(t, into)
  return true
}

/** `½` as a token of its own after `2 `. */
function isQuarterSign(t: Tokens, i: number): boolean {
  return (
    (t.end[i] as number) - (t.start[i] as number) === 1 &&
    (t.value[i] as number) < 1 &&
    (t.value[i] as number) > 0
  )
}

/**
 * `1/3`, but not `24/7`, `9/11` or `2015/16`.
 *
 * ```text
 * About 1/3 of the children had left school.
 * ^^^^^^^^^ value=0.33 unit=ratio
 * ```
 */
function readSlash(t: Tokens, i: number, into: NumberRead): boolean {
  const numerator = t.value[i] as number
  const denominator = t.value[i + 2] as number
  const isFraction =
    t.kind[i + 2] === Kind.number && numerator > 0 && numerator < denominator && denominator <= 10
  if (!isFraction || t.gap[i + 2] === 1) return false
  into.value = numerator / denominator
  into.ratio = true
  into.plain = false
  into.end = i + 3
  return true
}

/** Multiplies by each magnitude that follows: `2.8 million`, `5-million`, `six hundred thousand`. */
function readMagnitudes(t: Tokens, into: NumberRead): void {
  for (;;) {
    let i = into.end
    if (t.word[i] === hyphen && t.gap[i] === 0 && ((t.classes[i + 1] as number) & Class.magnitude) !== 0) i++
    if (((t.classes[i] as number) & Class.magnitude) === 0) return
    const factor = magnitudeValue(t, i)
    into.value = exact(into.value * factor)
    into.magnitude = factor
    into.plain = false
    into.end = i + 1
  }
}

/** 4.1 million is 4100000, not 4099999.9999999995. */
function exact(value: number): number {
  if (Number.isInteger(value)) return value
  return Number(value.toPrecision(15))
}

function magnitudeValue(t: Tokens, i: number): number {
  return valueOf[t.word[i] as number] as number
}

function wordAt(t: Tokens, i: number): string {
  return t.text.slice(t.start[i], t.end[i]).toLowerCase()
}

/** `one and a half`, `two and a half million`. */
function readAndAHalf(t: Tokens, into: NumberRead): void {
  const i = into.end
  if (t.word[i] === and && t.word[i + 1] === a && t.word[i + 2] === half && i + 2 < t.length) {
    into.value += 0.5
    into.end = i + 3
  }
}

/**
 * Words: `two hundred and five`, `thirty-seven`, `a dozen`, `a hundred thousand`.
 *
 * ```text
 * Courts heard two hundred and five cases.
 *              ^^^^^^^^^^^^^^^^^^^^ value=205
 * ```
 */
function readWords(t: Tokens, i: number, into: NumberRead): boolean {
  const id = t.word[i] as number
  if (id === a || id === an) return readArticle(t, i, into)
  if (((t.classes[i] as number) & Class.numeral) === 0) return false
  let total = 0
  let current = numeralAt(t, i)
  let at = i + 1
  let magnitude = 1
  for (;;) {
    const joined = t.word[at] === hyphen && t.gap[at] === 0 && t.gap[at + 1] === 0
    const next = joined ? at + 1 : at
    const classes = t.classes[next] as number
    if ((classes & Class.numeral) !== 0 && mayFollow(current, total, numeralAt(t, next))) {
      current += numeralAt(t, next)
      at = next + 1
    } else if ((classes & Class.magnitude) !== 0 && (joined || t.kind[next] === Kind.word)) {
      const factor = magnitudeValue(t, next)
      magnitude = factor
      if (factor === 100 || factor === 12) current *= factor
      else {
        total += current * factor
        current = 0
      }
      at = next + 1
    } else if (!joined && t.word[at] === and && isContinued(t, at + 1, current, total)) {
      current += numeralAt(t, at + 1)
      at += 2
    } else break
  }
  into.value = total + current
  into.end = at
  into.magnitude = magnitude
  readAndAHalf(t, into)
  if (into.end !== at) readMagnitudes(t, into)
  return true
}

function numeralAt(t: Tokens, i: number): number {
  return is(t.word[i] as number, Class.numeral) ? (valueOf[t.word[i] as number] as number) : 0
}

/** Units after tens, anything below a hundred after hundreds, anything below a thousand after thousands. */
function mayFollow(current: number, total: number, next: number): boolean {
  if (current === 0) return total > 0 && next > 0
  if (current % 100 === 0) return next > 0
  return current % 100 >= 20 && current % 10 === 0 && next > 0 && next < 10
}

/** `and` continues a number only after a hundred or a magnitude (`two hundred and five`), never `two and five`. */
function isContinued(t: Tokens, i: number, current: number, total: number): boolean {
  if (((t.classes[i] as number) & Class.numeral) === 0) return false
  const afterHundreds = current >= 100 && current % 100 === 0
  return afterHundreds || (total > 0 && current === 0 && t.kind[i] === Kind.word)
}

/** `a hundred`, `a dozen`, `a million`: but not `a few hundred`, and not `a` alone. */
function readArticle(t: Tokens, i: number, into: NumberRead): boolean {
  let at = i + 1
  let value = 1
  if (t.word[at] === half) {
    value = 0.5
    at++
  }
  if (((t.classes[at] as number) & Class.magnitude) === 0) return false
  into.value = value
  into.end = at
  readMagnitudes(t, into)
  readTail(t, into)
  return true
}

/** `a hundred and five` */
function readTail(t: Tokens, into: NumberRead): void {
  const i = into.end
  if (t.word[i] !== and || ((t.classes[i + 1] as number) & Class.numeral) === 0 || into.magnitude !== 100)
    return
  into.value += numeralAt(t, i + 1)
  into.end = i + 2
}

/**
 * `two-thirds`, `one third`, `a quarter of`, `half`, `one in five`.
 *
 * ```text
 * Approximately 180,000 domestic workers, two-thirds of them girls, are unprotected.
 *                                         ^^^^^^^^^^ value=0.67 unit=ratio
 * ```
 */
function readFraction(t: Tokens, i: number, into: NumberRead): boolean {
  return readHalf(t, i, into) || readParts(t, i, into) || readOneIn(t, i, into)
}

function readHalf(t: Tokens, i: number, into: NumberRead): boolean {
  const article = t.word[i] === a || t.word[i] === one
  const at = article ? i + 1 + hyphenAt(t, i + 1) : i
  if (t.word[at] !== half) return false
  const before = t.word[i - 1] as number
  if (
    i > 0 &&
    (((t.classes[i - 1] as number) & (Class.ordinal | Class.window)) !== 0 ||
      before === first ||
      before === latter ||
      before === second)
  )
    return false
  let next = at + 1
  if (t.word[next] === hyphen && t.gap[next] === 0) {
    next++
    if (((t.classes[next] as number) & (Class.duration | Class.magnitude)) === 0) return false
  }
  if (
    (t.word[next] === a || t.word[next] === an) &&
    ((t.classes[next + 1] as number) & (Class.magnitude | Class.duration)) !== 0
  )
    next++
  into.value = 0.5
  into.end = next
  if (((t.classes[next] as number) & Class.magnitude) !== 0) readMagnitudes(t, into)
  else into.ratio = ((t.classes[next] as number) & Class.duration) === 0
  return true
}

function hyphenAt(t: Tokens, i: number): number {
  return t.word[i] === hyphen && t.gap[i] === 0 ? 1 : 0
}

function readParts(t: Tokens, i: number, into: NumberRead): boolean {
  const article = t.word[i] === a
  const digits = t.kind[i] === Kind.number && t.form[i] === 0 && (t.value[i] as number) < 10
  if (!article && !digits && ((t.classes[i] as number) & Class.numeral) === 0) return false
  const joined = hyphenAt(t, i + 1)
  const at = i + 1 + joined
  if (((t.classes[at] as number) & Class.fraction) === 0 || t.word[at] === half) return false
  const numerator = article ? 1 : digits ? (t.value[i] as number) : numeralAt(t, i)
  const spelled = wordAt(t, at)
  const isPlural = spelled.endsWith('s')
  const denominator = denominators[isPlural ? spelled.slice(0, -1) : spelled] ?? 1
  if (numerator >= denominator || isPlural !== numerator > 1) return false
  if (article && t.word[at + 1] !== of && !measuring[t.word[i - 1] as number]) return false
  if (t.word[at + 1] === hyphen && t.gap[at + 1] === 0) return false
  into.value = numerator / denominator
  into.ratio = true
  into.end = at + 1
  return true
}

/** Before `a third`, what makes a share of it. */
const measuring = new Uint8Array(capacity)
for (const spelled of [
  'by',
  'down',
  'up',
  'than',
  'nearly',
  'almost',
  'about',
  'over',
  'roughly',
  'approximately',
  'least',
])
  measuring[word(spelled)] = 1

/** `one in five`, `9 out of 10`; but `one in 10 cases` tells of cases, unless the denominator is round and nothing was counted before. */
function readOneIn(t: Tokens, i: number, into: NumberRead): boolean {
  const numerator = smallNumber(t, i)
  if (numerator <= 0) return false
  let at = i + 1
  const isOut = t.word[at] === out && t.word[at + 1] === of
  if (isOut) at += 2
  else if (t.word[at] === inWord || t.word[at] === every2) at++
  else return false
  if (t.word[at] === every) at++
  const denominator = smallNumber(t, at)
  if (denominator <= numerator || !(roundDenominators.has(denominator) || isLast(t, numerator, at + 1)))
    return false
  if (!isOut && i > 0 && t.word[i - 1] === of) return false
  if (!isOut && (numerator > 5 || isPlainCount(t, at + 1))) return false
  into.value = numerator / denominator
  into.ratio = true
  into.end = at + 1
  return true
}

/** `one in 150.`: any denominator, where nothing is counted after it. */
function isLast(t: Tokens, numerator: number, i: number): boolean {
  return numerator === 1 && !isYear(t, i - 1) && (i >= t.length || t.kind[i] === Kind.sign)
}

/** `two in 10 cases`: cases are counted, not a share told. */
function isPlainCount(t: Tokens, i: number): boolean {
  const classes = t.classes[i] as number
  return (classes & (Class.countable | Class.duration | Class.month)) !== 0 && (classes & Class.person) === 0
}

const roundDenominators = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000])

function smallNumber(t: Tokens, i: number): number {
  if (t.kind[i] === Kind.number) return t.value[i] as number
  return ((t.classes[i] as number) & Class.numeral) !== 0 ? numeralAt(t, i) : -1
}

/** `twice` is a number of times. */
function readTwice(t: Tokens, i: number, into: NumberRead): boolean {
  const id = t.word[i]
  if (id !== twice && id !== thrice) return false
  into.value = id === twice ? 2 : 3
  into.times = true
  into.end = i + 1
  return true
}
