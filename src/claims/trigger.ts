/**
 * Whether a sentence may hold a claim at all: most hold none, and are not cut into tokens.
 */
import { isDigit } from '../read/characters.ts'
import { characterTable, digitsFrom, kindOf, kinds, lookUp } from './letters.ts'
import { Class, classOf, wordTable } from './words.ts'

/**
 * Whether the stretch of text may hold a claim: a figure (a digit that belongs to no mere year, a sign of money, a
 * numeral) or an absence (a negation with something that is counted close behind it). A year at the very beginning
 * counts too: it may date the sentences that follow. Reads every character once and makes nothing.
 */
export function hasTrigger(text: string, from: number, to: number): boolean {
  const { kind } = characterTable()
  const { triggers } = wordTable()
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i)
    const of = kind[code] as number
    if (of === kinds.letter) {
      const begin = i++
      while (i < to && kind[text.charCodeAt(i)] === kinds.letter) i++
      const length = i - begin
      if (length > 12 || length < 2) continue
      const lengths = triggers[((code & 31) << 5) | (text.charCodeAt(begin + 1) & 31)] as number
      if (((lengths >> length) & 1) === 1 && isTrigger(text, begin, i, to)) return true
      continue
    }
    if (of === kinds.digit) {
      const year = yearEnd(text, i, from, to)
      if (year === 0 || i - from < 40) return true
      i = year
    } else {
      if (of === kinds.money) return true
      i++
    }
  }
  return false
}

/** A numeral triggers by itself, a negation with something counted among the next words. */
function isTrigger(text: string, begin: number, end: number, to: number): boolean {
  const classes = classOf[lookUp(text, begin, end)] as number
  if ((classes & Class.trigger) === 0) return false
  return (classes & Class.negation) === 0 || isCountedBehind(text, end, to)
}

/** How many words behind a negation are looked at. */
const reach = 7
const counted = Class.action | Class.countable | Class.person | Class.numeral | Class.telling

function isCountedBehind(text: string, at: number, to: number): boolean {
  const { kind } = characterTable()
  let i = at
  for (let words = 0; words < reach && i < to; words++) {
    while (i < to && kind[text.charCodeAt(i)] !== kinds.letter) i++
    const begin = i
    while (i < to && kind[text.charCodeAt(i)] === kinds.letter) i++
    if (((classOf[lookUp(text, begin, i)] as number) & counted) !== 0) return true
  }
  return false
}

/** The end of a bare year at `i` (`2016`, the second half of `2015-2016`), 0 where the digits are something else. */
function yearEnd(text: string, i: number, from: number, to: number): number {
  if (digitsFrom(text, i, to) !== 4) return 0
  const first = text.charCodeAt(i)
  if (first !== 49 && first !== 50) return 0
  if (i > from && isMoneyBefore(text.charCodeAt(i - 1))) return 0
  const after = text.charCodeAt(i + 4)
  if (after === 37 || (after === 44 && isDigit(text.charCodeAt(i + 5)) && digitsFrom(text, i + 5, to) === 3))
    return 0
  if (kindOf(after) === kinds.letter) return 0
  // What is counted in thousands may be written without a comma: `some 2000 people`.
  const second = Number(text.slice(i, i + 4))
  return second >= 1500 && second <= 2100 && !isCountedBehindYear(text, i + 4, to) ? i + 4 : 0
}

function isMoneyBefore(code: number): boolean {
  return kindOf(code) === kinds.money || code === 46 || code === 44
}

/** Whether the word after a year is a noun that is counted or a magnitude, so that the digits may be no year. */
function isCountedBehindYear(text: string, at: number, to: number): boolean {
  if (text.charCodeAt(at) !== 32) return false
  let i = at + 1
  while (i < to && kindOf(text.charCodeAt(i)) === kinds.letter) i++
  const classes = classOf[lookUp(text, at + 1, i)] as number
  return (
    (classes & (Class.person | Class.countable | Class.magnitude | Class.currency)) !== 0 ||
    text.slice(at + 1, i) === 'percent'
  )
}
