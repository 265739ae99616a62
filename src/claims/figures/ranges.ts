/**
 * Two ends of one range: `10 to 100 million`, `between 15 and 20`, `five-to-ten`, `five years to life`.
 */

import { isOf, isYear } from '../../syntax/around.ts'
import { Class, lexemes, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Duration } from '../../types.ts'
import { inYears, readAmount } from './amounts.ts'
import type { Place } from './currencies.ts'
import { type Amount, type Figure, isUnited } from './figure.ts'
import { isChange, isOneOf, isTight, verbal } from './match.ts'

const w = lexemes(
  "sentenced sentencing these those ' 's , - ages and between by from imprisonment in jail life of or prison the through to – — ~",
)

/** Past what joins the two ends of a range at token `i`; −1 where nothing does. */
function connector(t: Tokens, i: number, isBetween: boolean): number {
  if (isOneOf(t, i, w.to, w.through, w.or) || (isBetween && isOneOf(t, i, w.and))) return i + 1
  const isDash = isOneOf(t, i, w['-'], w['–'], w['—'])
  if (!isDash && !isOneOf(t, i, w['~'])) return -1
  if (isOneOf(t, i + 1, w.to, w.through) && isOneOf(t, i + 2, w['-'])) return i + 3
  if (isTight(t, i)) return i + 1
  // `two- to six-year`
  if (isOneOf(t, i, w['-']) && t.gap[i] === 0 && isOneOf(t, i + 1, w.to, w.or)) return i + 2
  return isDash && t.kind[i - 1] === Kind.number && t.kind[i + 1] === Kind.number ? i + 1 : -1
}

/** Past what may stand between the first end's unit and the connector: an apostrophe, `imprisonment`, `in prison`. */
function skipService(t: Tokens, i: number): number {
  const at = isOneOf(t, i, w["'"], w["'s"]) ? i + 1 : i
  if (isOneOf(t, at, w.of) && isOneOf(t, at + 1, w.imprisonment)) return at + 2
  if (isOneOf(t, at, w.imprisonment)) return at + 1
  return isOneOf(t, at, w.in) && isOneOf(t, at + 1, w.prison, w.jail) ? at + 2 : at
}

/**
 * Both ends of a range. A magnitude or unit said once holds for both.
 *
 * ```text
 * The law sets fines of 10 to 100 million kip.
 *                       ^^^^^^^^^^^^^^^^^^^^^ min=10000000 max=100000000 unit=LAK
 *
 * The law prescribes five years to life imprisonment.
 *                    ^^^^^^^^^^^^^^^^^^ min=5 life=true unit=year
 *
 * They freed 20-30,000 people and three or four dogs.
 *            ^^^^^^^^^ min=20000 max=30000
 *                                 ^^^^^^^^^^^^^ min=3 max=4
 * ```
 *
 * @param free the first token that no earlier figure has taken
 * @param isPair whether `and` makes a range without a `between`: one is converted in brackets
 */
export function readRange(
  t: Tokens,
  first: Amount,
  free: number,
  place: Place,
  isPair: boolean,
): (Amount & { max: Figure['max'] }) | null {
  if (first.kind === 'times' && first.unitTo === first.unitFrom) return null
  if (movesTo(t, first) || isYear(t, first.from) || isSentencedTo(t, first)) return null
  const opener = rangeOpener(t, first.from, free)
  const isBetween = isPair || opener >= 0
  const beforeConnector = skipService(t, first.to)
  const joint = connector(t, beforeConnector, isBetween)
  if (joint < 0) return null
  const from = opener >= 0 ? opener : first.from
  if (first.kind === 'duration' && isOneOf(t, joint, w.life))
    return { ...first, from, to: joint + 1, max: 'life', plain: false }
  const second = readAmount(t, isOneOf(t, joint, w.from) ? joint + 1 : joint, place)
  if (second === null || !fits(t, first, second, joint, beforeConnector, isBetween)) return null
  const { min, max, unit } = shared(t, first, second, joint)
  if (max < min || (max === min && !isBetween)) return null
  const united = second.unitTo > second.unitFrom ? second : first
  const doubt = second.doubt ?? first.doubt
  return { ...united, from, to: second.to, value: min, max, unit, doubt, plain: false }
}

/** The token of `between`, which belongs to the quote; −1 where there is none. */
function rangeOpener(t: Tokens, i: number, free: number): number {
  let at = i - 1
  if (at > free && isOneOf(t, at, w.of) && isOneOf(t, at - 1, w.ages)) at--
  if (at > free && isOneOf(t, at, w.ages)) at--
  if (at > free && isOneOf(t, at, w.the)) at--
  return at >= free && isOneOf(t, at, w.between) ? at : -1
}

/**
 * `from A to B` after a word of change tells of two figures, not of a range; so does how far, and whereto: `climbed
 * $1.20 to $83.50`, `rose by five to 12`.
 *
 * ```text
 * The decree increased the number of women in the committee from seven to 15.
 *                                                                ^^^^^ value=7
 *                                                                         ^^ value=15
 * ```
 */
function movesTo(t: Tokens, first: Amount): boolean {
  const before = first.from - 1
  if (isOneOf(t, before, w.from)) {
    for (let i = before - 1; i >= Math.max(0, before - 24); i--) {
      if (ranging.has(t.word[i])) return false
      if (isChange(t, i)) return true
    }
    return false
  }
  if (!isOneOf(t, first.to, w.to)) return false
  if (isOneOf(t, before, w.by)) return isChange(t, before - 1)
  return isUnited(first) && isChange(t, before) && isOf(t, before, verbal)
}

const ranging = wordSet('; range ranges ranged ranging vary varies varied varying')

/** `sentenced three traffickers to 15 years and one to 10 years`: one person, and his term. */
function isSentencedTo(t: Tokens, first: Amount): boolean {
  if (isUnited(first) || !isOneOf(t, first.to, w.to)) return false
  const before = first.from - 1
  if (isOneOf(t, before, w.sentenced, w.sentencing)) return true
  // `sentenced four of the six to 10 years`
  const isPart = isOneOf(t, before, w.the, w.these, w.those) && isOneOf(t, before - 1, w.of)
  if (!isPart && !isOneOf(t, before, w.and, w[','])) return false
  // not `sentenced to six to 12 years, and 10 to 12 years for …`
  let hasTerm = isPart
  for (let i = before - 1; i >= Math.max(0, before - 23); i--) {
    if (isOneOf(t, i, w.to) && isOf(t, i - 1, Class.numeral | Class.noun | Class.plural)) hasTerm = true
    if (isOneOf(t, i, w.sentenced, w.sentencing)) return hasTerm
  }
  return false
}

/** Whether two amounts can be the ends of one range. */
function fits(
  t: Tokens,
  first: Amount,
  second: Amount,
  joint: number,
  beforeJoint: number,
  isOpened: boolean,
): boolean {
  const isOr = isOneOf(t, joint - 1, w.or)
  const [a, b] = [isUnited(first), isUnited(second)]
  if (isOr && second.value > first.value * 3 && !b) return false
  if (first.kind !== second.kind && a && b) return false
  if (a && !b && first.kind !== 'money') return false
  if (a && first.kind === 'share' && first.unit !== second.unit) return false
  if (first.kind === 'money' && second.kind === 'money' && first.unit !== second.unit) return false
  if (first.kind === 'money' && !b) {
    const form = t.form[second.from] as number
    return !isOr && (second.plain || second.magnitude > 1 || form === Form.grouped || form === Form.decimal)
  }
  if (!a && second.unit === 'ratio') return false
  return isOpened || beforeJoint === first.to || b
}

/** Both values in the larger of their units, each with the magnitude that only the other says. */
function shared(
  t: Tokens,
  first: Amount,
  second: Amount,
  joint: number,
): { min: number; max: number; unit: Figure['unit'] } {
  let min = first.value
  let max = second.value
  let unit = second.unit
  const isAlone = first.magnitude === 1 && min < 1000
  if (second.magnitude >= 1000 && isAlone && min <= max / second.magnitude) min *= second.magnitude
  // `20-30,000 people`, but `20 to 30,000`
  const isGrouped = second.magnitude === 1 && t.form[second.from] === Form.grouped
  const isDashed = isOneOf(t, joint - 1, w['-'], w['–']) && isTight(t, joint - 1)
  if (isGrouped && isDashed && isAlone && first.plain && min < max / 1000 && max % 1000 === 0) min *= 1000
  if (isUnited(first) && !isUnited(second)) unit = first.unit
  if (first.kind === 'duration' && second.kind === 'duration' && first.unit !== unit) {
    const [a, b] = [first.unit as Duration, second.unit as Duration]
    unit = inYears[a] > inYears[b] ? a : b
    min *= inYears[a] / inYears[unit as Duration]
    max *= inYears[b] / inYears[unit as Duration]
  }
  return { min, max, unit }
}
