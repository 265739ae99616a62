/**
 * Numbers: from tokens to a value. Digits, words, and both mixed.
 */
import { readFraction, readSlash } from './fractions.ts'
import { magnitudeValue, type NumberRead, numeralAt, readMagnitudes } from './number-words.ts'
import { Form, Kind, type Tokens } from './scan.ts'
import { Class, lexemes } from './words.ts'

const w = lexemes('a an and half thrice twice - /')

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
  if (t.word[i + 1] === w['/'] && t.gap[i + 1] === 0) return readSlash(t, i, into)
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

/** `one and a half`, `two and a half million`. */
function readAndAHalf(t: Tokens, into: NumberRead): void {
  const i = into.end
  if (t.word[i] === w.and && t.word[i + 1] === w.a && t.word[i + 2] === w.half && i + 2 < t.length) {
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
  if (id === w.a || id === w.an) return readArticle(t, i, into)
  if (((t.classes[i] as number) & Class.numeral) === 0) return false
  let total = 0
  let current = numeralAt(t, i)
  let at = i + 1
  let magnitude = 1
  for (;;) {
    const joined = t.word[at] === w['-'] && t.gap[at] === 0 && t.gap[at + 1] === 0
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
    } else if (!joined && t.word[at] === w.and && isContinued(t, at + 1, current, total)) {
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
  if (t.word[at] === w.half) {
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
  if (t.word[i] !== w.and || ((t.classes[i + 1] as number) & Class.numeral) === 0 || into.magnitude !== 100)
    return
  into.value += numeralAt(t, i + 1)
  into.end = i + 2
}

/** `twice` is a number of times. */
function readTwice(t: Tokens, i: number, into: NumberRead): boolean {
  const id = t.word[i]
  if (id !== w.twice && id !== w.thrice) return false
  into.value = id === w.twice ? 2 : 3
  into.times = true
  into.end = i + 1
  return true
}
