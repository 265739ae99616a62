/**
 * Two ends of one range: `10 to 100 million`, `between 15 and 20`, `five-to-ten`, `five years to life`.
 */
import type { Duration } from '../types.ts'
import type { Figure } from './figure.ts'
import { isOneOf, isYear } from './match.ts'
import { Form, Kind, type Tokens } from './scan.ts'
import { type Amount, inYears, type Place, readAmount } from './units.ts'
import { Class, is, lexemes } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "sentenced sentencing these those ( ' 's , - ; ages and between by from imprisonment in jail life of or prison range ranged ranging the through to – —",
)

/** What may join the two ends of a range. */
function connector(t: Tokens, i: number, isBetween: boolean): number {
  const id = t.word[i]
  if (id === w.to || id === w.through || id === w.or) return i + 1
  if (id === w.and && isBetween) return i + 1
  if (id === w['-'] || id === w['–'] || id === w['—']) {
    if (t.word[i + 1] === w.to && t.word[i + 2] === w['-']) return i + 3
    if (t.gap[i] === 0 && t.gap[i + 1] === 0) return i + 1
    // `two- to six-year`
    if (id === w['-'] && t.gap[i] === 0 && (t.word[i + 1] === w.to || t.word[i + 1] === w.or)) return i + 2
    if (id === w['–'] && t.kind[i - 1] === Kind.number && t.kind[i + 1] === Kind.number) return i + 1
  }
  return -1
}

/** Past what may stand between the first end's unit and the connector: an apostrophe, `imprisonment`, `in prison`. */
function skipService(t: Tokens, i: number): number {
  let at = i
  if (t.word[at] === w["'"] || t.word[at] === w["'s"]) at++
  if (t.word[at] === w.of && t.word[at + 1] === w.imprisonment) at += 2
  else if (t.word[at] === w.imprisonment) at++
  else if (t.word[at] === w.in && (t.word[at + 1] === w.prison || t.word[at + 1] === w.jail)) at += 2
  return at
}

/**
 * The second end of a range. A magnitude or unit said once holds for both ends.
 *
 * ```text
 * The law sets fines of 10 to 100 million kip.
 *                       ^^^^^^^^^^^^^^^^^^^^^ min=10000000 max=100000000 unit=LAK
 *
 * The law prescribes five years to life imprisonment.
 *                    ^^^^^^^^^^^^^^^^^^ min=5 life=true unit=year
 * ```
 */
export function readRange(
  t: Tokens,
  first: Amount,
  free: number,
  place: Place,
  isPair: boolean,
): Figure | null {
  if (first.kind === 'times') return null
  if (movesBy(t, first) || movesFromTo(t, first) || isYear(t, first.from) || isSentencedTo(t, first))
    return null
  const opener = rangeOpener(t, first.from, free)
  const isBetween = isPair || (opener >= 0 && t.word[opener] === w.between)
  const beforeConnector = skipService(t, first.to)
  const joint = connector(t, beforeConnector, isBetween)
  if (joint < 0) return null
  if (t.word[joint] === w.life && first.kind === 'duration') return ranged(first, opener, joint + 1, 'life')
  let at = joint
  if (t.word[at] === w.from) at++
  const second = readAmount(t, at, place)
  if (second === null || !fits(t, first, second, joint, beforeConnector, isBetween || opener >= 0))
    return null
  share(first, second)
  if (second.value < first.value || (second.value === first.value && !isBetween)) return null
  return ranged(
    { ...first, unit: second.unit, kind: second.kind, value: first.value },
    opener,
    second.to,
    second.value,
  )
}

/** `between 10,000 and 50,000 dirham ($2,720 and $13,610)`: a range converted is a range. */
export function isConverted(t: Tokens, first: Amount, before: Figure | null): boolean {
  return (
    before !== null &&
    before.max !== null &&
    before.kind === 'money' &&
    first.kind === 'money' &&
    t.word[first.from - 1] === w['('] &&
    before.to === first.from - 1
  )
}

function ranged(first: Amount, opener: number, end: number, max: number | 'life'): Figure {
  const { unit, kind, value, from: at } = first
  return {
    from: opener >= 0 ? opener : at,
    to: end,
    at,
    value,
    max,
    comparator: '=',
    unit,
    kind,
    plain: false,
  }
}

/** `between` (which belongs to the quote); `from` and `ranging from` say that it is a range but stay outside. */
function rangeOpener(t: Tokens, i: number, free: number): number {
  let at = i - 1
  if (at > free && t.word[at] === w.of && t.word[at - 1] === w.ages) at--
  if (at > free && t.word[at] === w.ages) at--
  if (at > free && t.word[at] === w.the) at--
  return at >= free && t.word[at] === w.between ? at : -1
}

/**
 * `from A to B` after a verb of change tells of two figures, not of a range.
 *
 * ```text
 * The decree increased the number of women in the committee from seven to 15.
 *                                                                ^^^^^ value=7
 *                                                                         ^^ value=15
 * ```
 */
function movesFromTo(t: Tokens, first: Amount): boolean {
  if (first.from === 0 || t.word[first.from - 1] !== w.from) return false
  for (let i = first.from - 2; i >= Math.max(0, first.from - 24); i--) {
    const id = t.word[i] as number
    if (id === w.ranging || id === w.range || id === w.ranged || id === w[';']) return false
    if (is(id, Class.change)) return true
  }
  return false
}

/** `climbed $1.20 to $83.50`, `fell 12 points to 7,500`, `rose by five to 12`: how far, and whereto. */
function movesBy(t: Tokens, first: Amount): boolean {
  if (
    t.word[first.to] === w.to &&
    isOneOf(t, first.from - 1, w.by) &&
    is(t.word[first.from - 2] as number, Class.change)
  )
    return true
  return (
    first.united &&
    t.word[first.to] === w.to &&
    is(t.word[first.from - 1] as number, Class.change) &&
    is(t.word[first.from - 1] as number, Class.verb)
  )
}

/** `sentenced three traffickers to 15 years and one to 10 years`: one person, and his term. */
function isSentencedTo(t: Tokens, first: Amount): boolean {
  if (first.united || t.word[first.to] !== w.to) return false
  if (isOneOf(t, first.from - 1, w.sentenced, w.sentencing)) return true
  if (isOneOf(t, first.from - 1, w.the, w.these, w.those) && isOneOf(t, first.from - 2, w.of)) {
    for (let i = first.from - 3; i >= Math.max(0, first.from - 9); i--)
      if (isOneOf(t, i, w.sentenced, w.sentencing)) return true
  }
  if (!isOneOf(t, first.from - 1, w.and, w[','])) return false
  // `sentenced three traffickers to 15 years and one to 10`, but not `six to 12 years, and 10 to 12 years for …`
  let hasTerm = false
  for (let i = first.from - 2; i >= Math.max(0, first.from - 24); i--) {
    if (t.word[i] === w.to && is(t.word[i - 1] as number, Class.person | Class.numeral)) hasTerm = true
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
  opened: boolean,
): boolean {
  const isOr = t.word[joint - 1] === w.or
  if (isOr && second.value > first.value * 3 && !second.united) return false
  if (first.kind !== second.kind && first.united && second.united) return false
  if (first.united && !second.united && first.kind !== 'money') return false
  if (first.united && first.kind === 'share' && first.unit !== second.unit) return false
  if (first.kind === 'money' && second.kind === 'money' && first.unit !== second.unit) return false
  if (first.kind === 'money' && !second.united)
    return (
      !isOr &&
      (second.plain ||
        second.magnitude > 1 ||
        t.form[second.from] === Form.grouped ||
        t.form[second.from] === Form.decimal)
    )
  if (!first.united && second.united && second.kind === 'share' && second.unit === 'ratio') return false
  if (!opened && beforeJoint !== first.to && !second.united) return false
  return true
}

/** Gives each end what only the other says. */
function share(first: Amount, second: Amount): void {
  if (
    second.magnitude >= 1000 &&
    first.magnitude === 1 &&
    first.value < 1000 &&
    first.value <= second.value / second.magnitude
  ) {
    first.value *= second.magnitude
  }
  if (first.united && !second.united) {
    second.unit = first.unit
    second.kind = first.kind
  }
  const [a, b] = [first.unit, second.unit]
  if (first.kind === 'duration' && second.kind === 'duration' && first.united && a !== b) {
    const larger = inYears[a as Duration] > inYears[b as Duration] ? a : b
    first.value *= inYears[a as Duration] / inYears[larger as Duration]
    second.value *= inYears[b as Duration] / inYears[larger as Duration]
    second.unit = larger
  }
}
