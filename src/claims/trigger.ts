/**
 * Whether a sentence may hold a claim at all: most hold none, and are not cut into tokens.
 */
import { isDigit } from '../read/characters.ts'
import { characters, digitsFrom, kinds, lookUp } from '../syntax/characters.ts'
import { Kinds } from '../syntax/lexicon/kind-bits.ts'
import { actOf, Class, classesOf, idOf, kindsOf, Sort, sortsOf } from '../syntax/lexicon/lexicon.ts'
import { magnitudes, numerals } from '../syntax/lexicon/numerals.ts'

/** Words that trigger by themselves. */
const plainly = `${Object.keys(numerals).join(' ')} ${Object.keys(magnitudes).join(' ')} half halves third thirds quarter quarters fourths fifth fifths sixths
  sevenths eighths ninths tenth tenths twentieths hundredth thousandth consecutive straight row running twice thrice
  no none neither nobody nothing unknown unavailable unreported undisclosed unclear uncertain lacking`
/** Words that trigger where something counted stands behind them. */
const denying = `not nor never without cannot failed fail fails failing declined declines refused refuses refusing unable unwilling neglected
  yet failure inability refusal ceased stopped avoided`
/** Words that trigger where information stands behind them. */
const lacking = 'lack lacks lacked withhold withholds withheld'

interface Triggers {
  /** For the first two letters (`32 × first + second`): the lengths, as bits, of the words that have them. */
  lengths: Int32Array
  plain: ReadonlySet<number>
  denying: ReadonlySet<number>
  lacking: ReadonlySet<number>
}

const triggers = tabulate()

function tabulate(): Triggers {
  const ids = (list: string) => list.split(/\s+/).filter((word) => word.length > 1)
  const lengths = new Int32Array(32 * 32)
  for (const word of ids(`${plainly} ${denying} ${lacking}`)) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1))
    lengths[pair] = (lengths[pair] as number) | (1 << word.length)
  }
  const set = (list: string) => new Set(ids(list).map(idOf))
  return { lengths, plain: set(plainly), denying: set(denying), lacking: set(lacking) }
}

/** Of two letters, large or small. */
function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31)
}

/**
 * Whether the stretch of text may hold a claim: a figure (a digit that belongs to no mere year, a sign of money, a
 * numeral) or an absence (a negation with something that is counted or told close behind it). Reads every character once and makes nothing.
 */
export function hasTrigger(text: string, from: number, to: number): boolean {
  const { kind } = characters
  for (let i = from; i < to; ) {
    const code = text.charCodeAt(i)
    const of = kind[code] as number
    if (of === kinds.letter) {
      const begin = i++
      while (i < to && kind[text.charCodeAt(i)] === kinds.letter) i++
      const length = i - begin
      if (length > 12 || length < 2) continue
      const lengths = triggers.lengths[pairOf(code, text.charCodeAt(begin + 1))] as number
      if (((lengths >> length) & 1) === 1 && isTrigger(text, begin, i, to)) return true
      if (isContraction(text, i) && isBehind(text, i + 2, to, isCounted)) return true
    } else if (of === kinds.digit) {
      const year = yearEnd(text, i, from, to)
      if (year === 0) return true
      i = year
    } else {
      if (of === kinds.money) return true
      i++
    }
  }
  return false
}

/** `didn't`: an apostrophe behind an n, before a t. */
function isContraction(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    (code === 39 || code === 0x2019) && text.charCodeAt(at - 1) === 110 && text.charCodeAt(at + 1) === 116
  )
}

function isTrigger(text: string, begin: number, end: number, to: number): boolean {
  const id = lookUp(text, begin, end)
  if (triggers.plain.has(id)) return true
  if (triggers.lacking.has(id)) return isBehind(text, end, to, isInformation)
  return triggers.denying.has(id) && isBehind(text, end, to, isCounted)
}

/** How many words behind a negation are looked at. */
const reach = 9
const counted =
  Kinds.person |
  Kinds.case |
  Kinds.offence |
  Kinds.message |
  Kinds.permit |
  Kinds.material |
  Kinds.event |
  Kinds.punishment |
  Kinds.facility |
  Kinds.workplace |
  Kinds.organization |
  Kinds.outlet |
  Kinds.body |
  Kinds.force |
  Kinds.money |
  Kinds.information |
  Kinds.quantity

const anything = new Set(
  'any anyone anybody one single many known available public exist hotline helpline'.split(' ').map(idOf),
)

const isInformation = (id: number) => (kindsOf(id) & Kinds.information) !== 0

/** Whether a word is a noun that is counted or an act, a verb of telling, or `any`. */
function isCounted(id: number): boolean {
  const tells = (sortsOf(id) & Sort.telling) !== 0
  const isPlural = (classesOf(id) & Class.plural) !== 0
  return tells || isPlural || actOf(id) !== 0 || (kindsOf(id) & counted) !== 0 || anything.has(id)
}

/** Whether one of the next words passes a test. */
function isBehind(text: string, at: number, to: number, test: (id: number) => boolean): boolean {
  const { kind } = characters
  let i = at
  for (let words = 0; words < reach && i < to; words++) {
    while (i < to && kind[text.charCodeAt(i)] !== kinds.letter) i++
    const begin = i
    while (i < to && kind[text.charCodeAt(i)] === kinds.letter) i++
    const id = lookUp(text, begin, i)
    if (id !== 0 && test(id)) return true
  }
  return false
}

/** The end of a bare year at `i` (`2016`, the second half of `2015-2016`), 0 where the digits are something else. */
function yearEnd(text: string, i: number, from: number, to: number): number {
  const { kind } = characters
  if (digitsFrom(text, i, to) !== 4) return 0
  const first = text.charCodeAt(i)
  if (first !== 49 && first !== 50) return 0
  const before = i > from ? text.charCodeAt(i - 1) : 0
  if (kind[before] === kinds.money || before === 46 || before === 44) return 0
  const after = text.charCodeAt(i + 4)
  if (after === 37 || (after === 44 && isDigit(text.charCodeAt(i + 5)) && digitsFrom(text, i + 5, to) === 3))
    return 0
  if (kind[after] === kinds.letter) return 0
  // What is counted in thousands may be written without a comma: `some 2000 people`.
  const second = Number(text.slice(i, i + 4))
  return second >= 1500 && second <= 2100 && !isCountedBehindYear(text, i + 4, to) ? i + 4 : 0
}

/** Whether the word after a year is a noun that is counted or a magnitude, so that the digits may be no year. */
function isCountedBehindYear(text: string, at: number, to: number): boolean {
  const { kind } = characters
  if (text.charCodeAt(at) !== 32) return false
  let i = at + 1
  while (i < to && kind[text.charCodeAt(i)] === kinds.letter) i++
  const id = lookUp(text, at + 1, i)
  return (
    (classesOf(id) & (Class.magnitude | Class.currency)) !== 0 ||
    (kindsOf(id) & (counted & ~Kinds.information)) !== 0
  )
}
