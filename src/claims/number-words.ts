/**
 * The words of numbers and what they are worth: numerals, magnitudes, denominators.
 */
import type { Tokens } from './scan.ts'
import { Class, is, lexemes, mark, valueOf } from './words.ts'

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

const w = lexemes('-')
mark('twice', Class.fraction)
mark('thrice', Class.fraction)

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

/** Multiplies by each magnitude that follows: `2.8 million`, `5-million`, `six hundred thousand`. */
export function readMagnitudes(t: Tokens, into: NumberRead): void {
  for (;;) {
    let i = into.end
    if (t.word[i] === w['-'] && t.gap[i] === 0 && ((t.classes[i + 1] as number) & Class.magnitude) !== 0) i++
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

export function magnitudeValue(t: Tokens, i: number): number {
  return valueOf[t.word[i] as number] as number
}

export function numeralAt(t: Tokens, i: number): number {
  return is(t.word[i] as number, Class.numeral) ? (valueOf[t.word[i] as number] as number) : 0
}
