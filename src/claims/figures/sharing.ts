/**
 * Figures that take from others what they do not say themselves: a unit, an age, a bound.
 */
import { isOf, isYear } from '../../syntax/around.ts'
import { Class, lexemes, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Figure } from './figure.ts'
import { isCounted, isOneOf, verbal } from './match.ts'

const w = lexemes('and but for from of or to within - , ; ( which up down it')
const lasting = wordSet('for within after during valid')
const comparing = wordSet('compared_with compared_to versus vs against')

/** Gives each figure the unit of its list, then that of the figure before to which it stands parallel. */
export function shareUnits(t: Tokens, figures: readonly Figure[]): void {
  for (let k = figures.length - 2; k >= 0; k--) {
    const figure = figures[k] as Figure
    const next = figures[k + 1] as Figure
    // the sign of a sum stands before each member
    if (next.kind === 'money' && next.unitFrom === next.at) continue
    if (!lacks(figure, next) || !isListed(t, figures[k - 1], figure, next)) continue
    take(figure, next)
    // `by up to 50 and 45 percent`
    if (figure.comparator === '<=' && next.comparator === '=') next.comparator = figure.comparator
  }
  for (let k = 1; k < figures.length; k++) {
    const figure = figures[k] as Figure
    const first = figures[k - 1] as Figure
    const isNext = first.isBoundOutside && isSpan(first) && isSpan(figure) && isJoined(t, first, figure)
    if (!isNext && !isParallel(t, first, figure)) continue
    if (lacks(figure, first)) take(figure, first)
    const isSame = figure.kind === first.kind && (isNext || figure.unit === first.unit)
    const isBound = first.isBoundOutside || isOneOf(t, first.from, w.within)
    if (isSame && isBound && figure.comparator === '=')
      Object.assign(figure, { comparator: first.comparator, isBoundOutside: true })
  }
  for (const [k, figure] of figures.entries()) if (isOfIt(t, figure)) boundAgain(figure, figures.slice(0, k))
}

/** `The maximum penalty is 10 years, and if the victim is under 13, it is 15 years`: what was bounded is so again. */
function boundAgain(figure: Figure, before: readonly Figure[]): void {
  const first = before.findLast(({ kind, unit }) => kind === figure.kind && unit === figure.unit)
  if (first?.isBoundOutside !== true || figure.kind === 'count' || figure.comparator !== '=') return
  Object.assign(figure, { comparator: first.comparator, isBoundOutside: true })
}

const isOfIt = (t: Tokens, { from }: Figure) =>
  isOneOf(t, from - 2, w.it) && isOf(t, from - 1, Class.auxiliary)

const isSpan = ({ kind }: Figure) => kind === 'duration'

function lacks(figure: Figure, { kind, unit, value }: Figure): boolean {
  if (figure.kind !== 'count' || unit === 'ratio') return false
  if (kind === 'age') return figure.value <= 110
  // `a population of 65,939, 74 percent of them on remand`
  if (kind === 'share') return figure.value <= 100 || value > 100
  return kind === 'duration' || kind === 'money'
}

function take(figure: Figure, { kind, unit, doubt, confidence }: Figure): void {
  Object.assign(figure, { kind, unit, doubt, confidence, plain: false })
}

/**
 * A unit said once at the end of a list holds for all of its members; `400, or 30 percent` and `to 400, and 30 percent`
 * are no lists.
 *
 * ```text
 * They were sentenced to 20, 16, and 12 years in prison.
 *                        ^^ value=20 unit=year
 *                            ^^ value=16 unit=year
 *
 * The kitchen cooked for 400, or 30 percent of the camp.
 *                        ^^^ value=400 unit=count
 * ```
 */
function isListed(
  t: Tokens,
  before: Figure | undefined,
  { from, at, to, comparator }: Figure,
  next: Figure,
): boolean {
  const gap = next.from - to
  if (gap < 1 || gap > 3) return false
  // `rose from six to eight months`
  if (gap === 1 && isOneOf(t, to, w.to) && isOneOf(t, from - 1, w.from)) return true
  for (let i = to; i < next.from; i++) if (!isOneOf(t, i, w[','], w.and, w.or, w['-'])) return false
  if (next.kind === 'age' && (from !== at || comparator !== '=')) return false
  const isAside = isOneOf(t, to, w[',']) && isOneOf(t, to + 1, w.or, w.and)
  return !isAside || (before !== undefined && isOneOf(t, before.to, w[',']) && before.to === from - 1)
}

/**
 * What stands parallel to a figure takes its unit and its bound.
 *
 * ```text
 * The code sets five years for brokers and eight for officials.
 *                                          ^^^^^ value=8 unit=year
 *
 * The minimum age for employment is 15, for night work 16.
 *                                                      ^^ value=16 comparator=>= measure=age
 * ```
 */
function isParallel(t: Tokens, first: Figure, second: Figure): boolean {
  const joint = jointBefore(t, first, second)
  if (joint >= first.to) return isPlain(t, first.to, joint)
  return isPieceOf(t, first, second) || isCompared(t, first, second) || isMoved(t, first, second)
}

/**
 * `from 25 million pesos in 2009 to 19 million`, `from 12 percent of girls to nine`: where something moved from, and to;
 * nothing but a time or what it is of between the two.
 */
function isMoved(t: Tokens, { from: start, to }: Figure, { from, to: end }: Figure): boolean {
  if (!isOneOf(t, from - 1, w.to) || !isOneOf(t, start - 1, w.from) || from - to > 7) return false
  for (let i = to; i < from - 1; i++) {
    if (t.kind[i] === Kind.number && !isYear(t, i)) return false
    if (t.kind[i] === Kind.sign || isOf(t, i, Class.auxiliary | Class.modal | Class.third)) return false
  }
  return !isCounted(t, end)
}

/** `18 months, six of which`: a piece of the amount before it. */
function isPieceOf(t: Tokens, { to }: Figure, { from, to: end }: Figure): boolean {
  return from === to + 1 && isOneOf(t, to, w[',']) && isOneOf(t, end, w.of) && isOneOf(t, end + 1, w.which)
}

/** `$300 a month, compared with 45 under the old scale`, `60 percent, up from 54 in 2015`: what it is compared with. */
function isCompared(t: Tokens, first: Figure, { kind: own, from, to: end }: Figure): boolean {
  const { kind, to } = first
  const last = from - 1
  const before =
    comparing.has(t.word[last]) || (isOneOf(t, last, w.from) && isOneOf(t, last - 1, w.up, w.down))
  if (own !== 'count' || kind === 'age' || !before || isCounted(t, end)) return false
  // `suspended three men, one of them for 30 days, compared with eight`
  if (!isPlain(t, to, last) || lasting.has(t.word[first.from - 1])) return false
  for (let i = to; i < last; i++) if (isOneOf(t, i, w[';'], w['('])) return false
  return end >= t.length || t.kind[end] === Kind.sign || isOf(t, end, Class.preposition | Class.determiner)
}

/** `The maximum was 48 hours without a warrant or four months with one`: what bounds the one bounds the other. */
function isJoined(t: Tokens, first: Figure, { from }: Figure): boolean {
  return isJoint(t, from - 1) && isPlain(t, first.to, from - 1)
}

/** Neither a further figure nor a verb between two tokens. */
function isPlain(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (t.kind[i] === Kind.number || (isOf(t, i, verbal) && !isOf(t, i, Class.noun | Class.plural)))
      return false
  return true
}

/** The token that joins two parallel figures, -1 where none does. */
function jointBefore(t: Tokens, first: Figure, second: Figure): number {
  if (second.kind === 'count' && isCounted(t, second.to)) return -1
  const last = second.from - 1
  const follows = t.word[second.to]
  // `five years for brokers and eight for officials`
  if (isJoint(t, last)) {
    const isAlike = follows === t.word[first.to] || (first.kind === 'age' && follows === w.for)
    return isAlike && isOf(t, second.to, Class.preposition | Class.determiner) && follows !== w.of ? last : -1
  }
  // `at 15 years, and at 18 for hazardous work`
  const isOpened = isOf(t, last, Class.preposition) && t.word[last] === t.word[first.from - 1]
  if (isOpened && isJoint(t, last - 1)) return last - 1
  if (second.to < t.length && t.kind[second.to] !== Kind.sign && !isJoint(t, second.to)) return -1
  // `men five years and women eight`
  if (isHead(t, last) && isHead(t, first.from - 1) && isJoint(t, last - 1)) return last - 1
  // `15, and for night work 16`
  let i = last
  while (i > last - 4 && isCounted(t, i)) i--
  return i < last && isOf(t, i, Class.preposition) && isJoint(t, i - 1) ? i - 1 : -1
}

const isHead = (t: Tokens, i: number) => isOf(t, i, Class.plural) && isCounted(t, i)

function isJoint(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.and, w.or, w.but, w[','], w[';'])
}
