/**
 * From numbers to quantities: a number with its unit, the second end of a range, the words that bound the figure.
 */
import { readAge, readBounds } from './bounds.ts'
import { codeOfSign } from './currencies.ts'
import type { Figure } from './figure.ts'
import { isOneOf } from './match.ts'
import { isConverted, readRange } from './ranges.ts'
import { Kind, type Tokens } from './scan.ts'
import { type Amount, type Place, readAmount } from './units.ts'
import { Class, lexemes } from './words.ts'

const w = lexemes('( + - –')

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
 * @param place the country and the year, which settle currencies with a shared name
 * @param free the first token that no earlier figure has taken
 * @param before the figure before it in the sentence, or null
 */
export function readFigure(
  t: Tokens,
  i: number,
  free: number,
  place: Place,
  before: Figure | null = null,
): Figure | null {
  const first = readAmount(t, i, place)
  if (first === null) return null
  const figure = readRange(t, first, free, place, isConverted(t, first, before)) ?? single(first)
  readSign(t, figure, free)
  readBounds(t, figure, free)
  readAge(t, figure)
  return figure
}

/**
 * A plus or minus that touches a share or a sum.
 *
 * ```text
 * Shares closed at -3.2% and bonds at +4%.
 *                  ^^^^^ value=-3.2 unit=percent
 *                                     ^^^ value=4 unit=percent
 * ```
 */
function readSign(t: Tokens, figure: Figure, free: number): void {
  const sign = figure.from - 1
  if (sign < Math.max(1, free) || figure.max !== null || (figure.kind !== 'share' && figure.kind !== 'money'))
    return
  const isSet = t.gap[figure.from] === 0 && (t.gap[sign] === 1 || isOneOf(t, sign - 1, w['(']))
  if (!isSet || t.kind[sign - 1] === Kind.number) return
  if (isOneOf(t, sign, w['-'], w['–'])) figure.value = -figure.value
  else if (!isOneOf(t, sign, w['+'])) return
  figure.from = sign
}

function single(amount: Amount): Figure {
  const { from, to: end, value, unit, kind, plain } = amount
  return { from, to: end, at: from, value, max: null, comparator: '=', unit, kind, plain }
}
