/**
 * Years in a row, and figures for each unit of time.
 */
import { isOf } from '../../syntax/around.ts'
import { Class, lexemes, valueOf } from '../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Duration } from '../../types.ts'
import { durationAt } from './amounts.ts'
import { type Figure, figureOf } from './figure.ts'
import { isCounted, isOneOf } from './match.ts'

const w = lexemes(
  'a an annually consecutive daily each every hourly in monthly per row running straight weekly yearly - ( ) "',
)

/**
 * `for the fourth consecutive year`, `a third straight month`, `for the second year in a row`.
 *
 * ```text
 * Laos remained on Tier 2 Watch List for the fourth consecutive year.
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^ value=4 unit=ordinal
 *
 * He won a fifth consecutive five-year term.
 *          ^^^^^^^^^^^^^^^^^ value=5 unit=ordinal
 *                            ^^^^^^^^^ value=5 unit=year
 * ```
 */
export function ordinalYears(t: Tokens, i: number): Figure | null {
  const isOrdinal = t.kind[i] === Kind.ordinal
  if (!isOrdinal && !isOf(t, i, Class.ordinal)) return null
  let to = 0
  if (isOneOf(t, i + 1, w.consecutive, w.straight))
    to = t.kind[i + 2] === Kind.word && !isOf(t, i + 2, Class.numeral) ? i + 3 : i + 2
  else if (isOneOf(t, i + 2, w.in) && isOneOf(t, i + 3, w.a) && isOneOf(t, i + 4, w.row)) to = i + 5
  else if (isOf(t, i + 1, Class.duration) && isOneOf(t, i + 2, w.running)) to = i + 3
  if (to === 0) return null
  const value = isOrdinal ? (t.value[i] as number) : valueOf(t.word[i])
  const unit = { unit: 'ordinal', kind: 'ordinal', unitFrom: i + 1, unitTo: to } as const
  return figureOf({ from: i, to, value, ...unit, magnitude: 1, plain: false, doubt: null }, i)
}

const adverbs = new Map<number | undefined, Duration>([
  [w.annually, 'year'],
  [w.yearly, 'year'],
  [w.monthly, 'month'],
  [w.weekly, 'week'],
  [w.daily, 'day'],
  [w.hourly, 'hour'],
])

/**
 * `10 percent a month`, `8,000 migrants deported annually`, `$120 per month`.
 *
 * ```text
 * Some pay interest of 10 percent a month.
 *                      ^^^^^^^^^^ rate=month
 * ```
 */
export function perTime(t: Tokens, { to: from, kind }: Figure): Duration | null {
  let counted = from
  while (isCounted(t, counted)) counted++
  const limit = Math.min(t.length, counted + 8)
  for (let i = from; i < limit; i++) {
    if (i > from && (t.kind[i] === Kind.number || isOf(t, i, Class.numeral))) return null
    if (isOneOf(t, i, w['('])) {
      // a conversion may stand between: `1.1 million kip ($120) per month`
      while (i < limit && !isOneOf(t, i, w[')'])) i++
      continue
    }
    const adverb = adverbs.get(t.word[i])
    // `two daily newspapers`, `80 times the monthly wage`, but `a $50 monthly fee`
    const isBeside = i === from ? kind !== 'count' : isOneOf(t, i - 1, w[')'])
    if (adverb !== undefined && (isBeside || !isCounted(t, i + 1))) return adverb
    const isEach = isOneOf(t, i, w.per, w.each, w.every) || (isOneOf(t, i, w.a, w.an) && i <= counted)
    const unit = isEach ? durationAt(t, i + 1) : undefined
    if (unit !== undefined) return unit
    if (t.kind[i] === Kind.sign && !isOneOf(t, i, w['-'], w['"']) && !(i === from && isOneOf(t, i, w[')'])))
      return null
  }
  return null
}
