/**
 * Windows of time: how far a look back or ahead goes, and what goes on day and night.
 */
import type { Figure } from '../figure.ts'
import { isOneOf } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'
import { endsInEst } from './idioms.ts'
import { pastList } from './labels.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'a about after ago almost approximately before day earlier for from hence hour hours in last least most nearly once only onward prior since - /',
)

/**
 * Windows of time: how long a look back or ahead is, not a figure of anything. What came `two days later` took that long.
 *
 * ```text
 * As reported over the last five years, men are subjected to forced labor.
 *                           ^^^^^^^^^^ not a claim
 * ```
 */
export function windowOfTime(t: Tokens, _i: number, figure: Figure): number {
  if (figure.kind !== 'duration') return 0
  for (let k = figure.from - 1; k >= Math.max(0, figure.from - 2); k--) {
    // `may last 14 months`
    const isVerb = isOneOf(t, k, w.last) && is(t.word[k - 1] as number, Class.auxiliary)
    if (is(t.word[k] as number, Class.window) && !isVerb) return figure.to
    if (!isOneOf(t, k, w.approximately, w.about, w.almost, w.nearly)) break
  }
  if (figure.from < figure.at && is(t.word[figure.at - 1] as number, Class.window)) return figure.to
  if (isOneOf(t, figure.from - 1, w.in) && isRecord(t, figure.from - 2)) return figure.to
  const next = figure.to
  const isJoined = isOneOf(t, figure.at + 1, w['-'])
  if (isJoined || isOneOf(t, figure.from - 1, w.for)) return 0
  if (
    isOneOf(t, next, w.ago, w.earlier, w.hence, w.onward) ||
    (isOneOf(t, next, w.before, w.after, w.prior, w.since, w.from) && !isOneOf(t, next - 2, w['-']))
  )
    return next
  return 0
}

/** `for the first time in five years`, `its lowest level in 33 years` */
function isRecord(t: Tokens, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 5); i--) {
    if (is(t.word[i] as number, Class.ordinal) || isOneOf(t, i, w.most, w.least, w.only, w.once)) return true
    if (endsInEst(t, i)) return true
    if (is(t.word[i] as number, Class.auxiliary) || t.kind[i] === Kind.sign) return false
  }
  return false
}

/**
 * `24-hour hotline`, `24/7`, `9/11`.
 *
 * ```text
 * It ran a 24-hour hotline and a 24/7 helpline.
 *          ^^^^^^^ not a claim
 *                                ^^^^ not a claim
 * ```
 */
export function roundTheClock(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number) return 0
  if (t.value[i] === 24 && isOneOf(t, i + 1, w['-']) && isOneOf(t, i + 2, w.hour, w.hours)) return i + 3
  if (
    t.value[i] === 24 &&
    figure.unit === 'hour' &&
    isOneOf(t, figure.to, w.a) &&
    isOneOf(t, figure.to + 1, w.day)
  )
    return figure.to + 2
  if (
    isOneOf(t, i + 1, w['/']) &&
    t.gap[i + 1] === 0 &&
    t.kind[i + 2] === Kind.number &&
    t.gap[i + 2] === 0 &&
    figure.unit !== 'ratio'
  )
    return pastList(t, i)
  return 0
}
