/**
 * The figures of a sentence: from tokens to quantities with their units and bounds.
 */
import { lexemes } from '../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import { readAge } from './ages.ts'
import { mayBegin, readAmount } from './amounts.ts'
import { readBounds } from './bounds.ts'
import type { Place } from './currencies.ts'
import { excluded } from './exclusions/exclusions.ts'
import { type Figure, figureOf } from './figure.ts'
import { isOneOf } from './match.ts'
import { readRange } from './ranges.ts'
import { shareUnits } from './sharing.ts'
import { ordinalYears, perTime } from './times.ts'

const w = lexemes('( + - –')

/**
 * All figures of a sentence (or of a stretch of a very long one), in order.
 *
 * @param t the sentence's tokens
 * @param place the country and the year that the text tells of, which settle currencies with a shared name
 */
export function findFigures(t: Tokens, place: Place): Figure[] {
  const figures: Figure[] = []
  let free = 0
  for (let i = 0; i < t.length; ) {
    const ordinal = ordinalYears(t, i)
    const figure = ordinal ?? (mayBegin(t, i) ? readFigure(t, i, free, place, figures) : null)
    if (figure === null) {
      i++
      continue
    }
    const skipped = ordinal === null ? excluded(t, i, figure) : 0
    if (skipped === 0) figures.push(figure)
    const next = skipped > 0 ? skipped : figure.to
    if (next > i) free = next
    i = Math.max(next, i + 1)
  }
  shareUnits(t, figures)
  for (const figure of figures) figure.rate = perTime(t, figure)
  return figures
}

/** The figure whose number begins at token `i`, or null; `free` is the first token that no figure before has taken. */
function readFigure(
  t: Tokens,
  i: number,
  free: number,
  place: Place,
  figures: readonly Figure[],
): Figure | null {
  const first = readAmount(t, i, place)
  if (first === null) return null
  const before = figures.at(-1)
  // `between 10,000 and 50,000 dirham ($2,720 and $13,610)`: a range converted is a range
  const isPair =
    before !== undefined &&
    before.max !== null &&
    before.kind === 'money' &&
    first.kind === 'money' &&
    isOneOf(t, i - 1, w['(']) &&
    before.to === i - 1
  const range = readRange(t, first, free, place, isPair)
  const figure = figureOf(range ?? first, i, range?.max)
  readSign(t, figure, free)
  readBounds(t, figure, free)
  readAge(t, figure, figures)
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
