/**
 * Fractions, in words and signs: `two-thirds`, `a quarter of`, `half`, `one in five`, `1/3`.
 */
import { isIn, isYear, wordSet } from './match.ts'
import { type NumberRead, numberWords, numeralAt, readMagnitudes } from './number-words.ts'
import { Kind, type Tokens } from './scan.ts'
import { Class, lexemes } from './words.ts'

const w = lexemes('a an each every first half in latter of one out second -')
const { denominators } = numberWords

/**
 * `1/3`, but not `24/7`, `9/11` or `2015/16`.
 *
 * ```text
 * About 1/3 of the children had left school.
 * ^^^^^^^^^ value=0.33 unit=ratio
 * ```
 */
export function readSlash(t: Tokens, i: number, into: NumberRead): boolean {
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

/**
 * `two-thirds`, `one third`, `a quarter of`, `half`, `one in five`.
 *
 * ```text
 * Approximately 180,000 domestic workers, two-thirds of them girls, are unprotected.
 *                                         ^^^^^^^^^^ value=0.67 unit=ratio
 * ```
 */
export function readFraction(t: Tokens, i: number, into: NumberRead): boolean {
  return readHalf(t, i, into) || readParts(t, i, into) || readOneIn(t, i, into)
}

function readHalf(t: Tokens, i: number, into: NumberRead): boolean {
  const article = t.word[i] === w.a || t.word[i] === w.one
  const at = article ? i + 1 + hyphenAt(t, i + 1) : i
  if (t.word[at] !== w.half) return false
  const before = t.word[i - 1] as number
  if (
    i > 0 &&
    (((t.classes[i - 1] as number) & (Class.ordinal | Class.window)) !== 0 ||
      before === w.first ||
      before === w.latter ||
      before === w.second)
  )
    return false
  let next = at + 1
  if (t.word[next] === w['-'] && t.gap[next] === 0) {
    next++
    if (((t.classes[next] as number) & (Class.duration | Class.magnitude)) === 0) return false
  }
  if (
    (t.word[next] === w.a || t.word[next] === w.an) &&
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
  return t.word[i] === w['-'] && t.gap[i] === 0 ? 1 : 0
}

function readParts(t: Tokens, i: number, into: NumberRead): boolean {
  const article = t.word[i] === w.a
  const digits = t.kind[i] === Kind.number && t.form[i] === 0 && (t.value[i] as number) < 10
  if (!article && !digits && ((t.classes[i] as number) & Class.numeral) === 0) return false
  const joined = hyphenAt(t, i + 1)
  const at = i + 1 + joined
  if (((t.classes[at] as number) & Class.fraction) === 0 || t.word[at] === w.half) return false
  const numerator = article ? 1 : digits ? (t.value[i] as number) : numeralAt(t, i)
  const spelled = wordAt(t, at)
  const isPlural = spelled.endsWith('s')
  const denominator = denominators[isPlural ? spelled.slice(0, -1) : spelled] ?? 1
  if (numerator >= denominator || isPlural !== numerator > 1) return false
  if (article && t.word[at + 1] !== w.of && !isIn(t, i - 1, measuring) && !isIn(t, at + 1, compared))
    return false
  if (t.word[at + 1] === w['-'] && t.gap[at + 1] === 0) return false
  into.value = numerator / denominator
  into.ratio = true
  into.end = at + 1
  return true
}

/** After `a third`, what is compared by it, and the verb of many. */
const compared = wordSet(
  'were are have more less fewer higher lower larger smaller bigger longer shorter faster slower cheaper',
)

/** Before `a third`, what makes a share of it. */
const measuring = wordSet('by down up than nearly almost about over roughly approximately least')

/** `one in five`, `9 out of 10`; but `one in 10 cases` tells of cases, unless the denominator is round and nothing was counted before. */
function readOneIn(t: Tokens, i: number, into: NumberRead): boolean {
  const numerator = smallNumber(t, i)
  if (numerator <= 0) return false
  let at = i + 1
  const isOut = t.word[at] === w.out && t.word[at + 1] === w.of
  if (isOut) at += 2
  else if (t.word[at] === w.in || t.word[at] === w.each) at++
  else return false
  if (t.word[at] === w.every) at++
  const denominator = smallNumber(t, at)
  if (denominator <= numerator || !(roundDenominators.has(denominator) || isLast(t, numerator, at + 1)))
    return false
  if (!isOut && i > 0 && t.word[i - 1] === w.of) return false
  if (!isOut && (isPlainCount(t, at + 1) || (numerator > 5 && !isOfPeople(t, at + 1)))) return false
  into.value = numerator / denominator
  into.ratio = true
  into.end = at + 1
  return true
}

/** `one in 150.`: any denominator, where nothing is counted after it. */
function isLast(t: Tokens, numerator: number, i: number): boolean {
  return numerator === 1 && !isYear(t, i - 1) && (i >= t.length || t.kind[i] === Kind.sign)
}

/** `seven in 10 support it`, `eight in 10 women` */
function isOfPeople(t: Tokens, i: number): boolean {
  return ((t.classes[i] as number) & (Class.person | Class.verb | Class.auxiliary)) !== 0
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

function wordAt(t: Tokens, i: number): string {
  return t.text.slice(t.start[i], t.end[i]).toLowerCase()
}
