/**
 * Years in a row, and figures for each unit of time.
 */
import type { Duration } from '../types.ts'
import type { Figure } from './figure.ts'
import { ids, isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { closing, type Draft } from './statement.ts'
import { Class, is, lexemes, valueOf } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  '( a an annually consecutive daily each every hourly in monthly per row running straight weekly yearly -',
)

/**
 * `for the fourth consecutive year`, `a third straight month`, `for the second year in a row`.
 *
 * ```text
 * Laos remained on Tier 2 Watch List for the fourth consecutive year.
 *                                            ^^^^^^^^^^^^^^^^^^^^^^^ value=4 unit=ordinal measure=other
 * ```
 */
export function ordinalYears(t: Tokens, i: number): Figure | null {
  const value =
    t.kind[i] === Kind.ordinal
      ? (t.value[i] as number)
      : is(t.word[i] as number, Class.ordinal)
        ? (valueOf[t.word[i] as number] as number)
        : 0
  if (value === 0) return null
  let end = 0
  if (isOneOf(t, i + 1, w.consecutive, w.straight)) end = t.kind[i + 2] === Kind.word ? i + 3 : i + 2
  else if (
    t.kind[i + 1] === Kind.word &&
    isOneOf(t, i + 2, w.in) &&
    isOneOf(t, i + 3, w.a) &&
    isOneOf(t, i + 4, w.row)
  )
    end = i + 5
  else if (is(t.word[i + 1] as number, Class.duration) && isOneOf(t, i + 2, w.running)) end = i + 3
  if (end === 0) return null
  return {
    from: i,
    to: end,
    at: i,
    value,
    max: null,
    comparator: '=',
    unit: 'ordinal',
    kind: 'ordinal',
    plain: false,
  }
}

const adverbs = new Map<number | undefined, Duration>([
  [w.annually, 'year'],
  [w.yearly, 'year'],
  [w.monthly, 'month'],
  [w.weekly, 'week'],
  [w.daily, 'day'],
  [w.hourly, 'hour'],
])
const times = wordSet('annually monthly weekly daily hourly yearly per each every a an')
const units = new Map<number, Duration>(
  (['year', 'month', 'week', 'day', 'hour'] as const).flatMap((unit) =>
    ids(`${unit}`).map((id): [number, Duration] => [id, unit]),
  ),
)

/**
 * `10 percent a month`, `8,000 migrants deported annually`, `$120 per month`.
 *
 * ```text
 * Some pay interest of 10 percent a month.
 *                      ^^^^^^^^^^ rate=month
 * ```
 */
export function perTime(t: Tokens, draft: Draft): Duration | null {
  const limit = Math.min(t.length, Math.max(draft.nounTo, draft.to) + 8)
  for (let i = draft.to; i < limit; i++) {
    if (t.word[i] === w['(']) {
      i = Math.min(closing(t, i), i + 8)
      continue
    }
    if (i > draft.to && (t.kind[i] === Kind.number || is(t.word[i] as number, Class.numeral))) return null
    const id = t.word[i] as number
    if (times[id] === 0 && t.kind[i] === Kind.word) continue
    const adverb = adverbs.get(id)
    if (adverb !== undefined) return adverb
    const isEach =
      isOneOf(t, i, w.per, w.each, w.every) ||
      (isOneOf(t, i, w.a, w.an) && i <= Math.max(draft.nounTo, draft.to))
    if (isEach) {
      const unit = units.get(t.word[i + 1] as number)
      if (unit !== undefined) return unit
    }
    if (t.kind[i] === Kind.sign && t.word[i] !== w['-'] && !isBracket(t, i)) return null
  }
  return null
}

/** A conversion in brackets may stand between the sum and its time: `1.1 million kip ($120) per month`. */
function isBracket(t: Tokens, i: number): boolean {
  const code = t.text.charCodeAt(t.start[i] as number)
  return code === 40 || code === 41 || code === 36 || code === 34
}
