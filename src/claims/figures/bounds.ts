/**
 * What bounds a figure: the words beside it, or a verb or noun of its own clause.
 */
import { isOf } from '../../syntax/around.ts'
import { Class, lexemes, verbOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Comparator } from '../../types.ts'
import { durationAt } from './amounts.ts'
import { comparatorAfter, comparatorBefore } from './comparators.ts'
import { type Figure, unite } from './figure.ts'
import { isChange, isCounted, isOneOf, spellings, verbal } from './match.ts'

const w = lexemes(
  'legal age aged ages as at attain be before beyond exceed for from is more less fewer or of over the they to under within estimated range ; , ( )',
)

/** Makes the comparator part of the figure. */
export function readBounds(t: Tokens, figure: Figure, free: number): void {
  if (boundBefore(t, figure, free) || boundAfter(t, figure)) return
  const comparator = boundBehindNoun(t, figure) ?? boundByVerb(t, figure) ?? boundByNoun(t, figure)
  if (comparator === null) return
  figure.comparator = comparator
  figure.isBoundOutside = true
}

/**
 * The comparator beside the figure.
 *
 * ```text
 * Observers counted 300 or more protesters, >100 of them women, and 20-plus dogs.
 *                   ^^^^^^^^^^^ value=300 comparator=>=
 *                                           ^^^^ value=100 comparator=>
 *                                                                   ^^^^^^^ value=20 comparator=>=
 * ```
 */
function boundBefore(t: Tokens, figure: Figure, free: number): boolean {
  const ageAt = beforeAge(t, figure.from, free)
  const bound =
    ageAt < figure.from && isOneOf(t, ageAt - 1, w.before)
      ? ({ comparator: '<', at: ageAt - 1 } as const)
      : comparatorBefore(t, beforeSet(t, ageAt))
  if (bound === null || bound.at < free || isPreposition(t, bound.at, figure)) return false
  figure.comparator = bound.comparator
  figure.from = bound.at
  figure.plain = figure.plain && ageAt < figure.at
  const outer = comparatorBefore(t, figure.from)
  if (outer !== null && outer.at >= free && figure.comparator === '~') {
    // `as many as an estimated 300`: the outer bound holds.
    figure.comparator = outer.comparator
    figure.from = outer.at
  }
  if (isForbidden(t, figure.from) || isProhibited(t, figure.from) || isOtherEnd(t, figure.from)) {
    if (figure.comparator === '>') figure.comparator = '<='
    else if (figure.comparator === '<') figure.comparator = '>='
  }
  return true
}

/** The token of `the prescribed 48 hours` that a bound stands before: `more than the prescribed 48 hours`. */
function beforeSet(t: Tokens, i: number): number {
  return setBy.has(t.word[i - 1]) && isOneOf(t, i - 2, w.the) ? i - 2 : i
}
const setBy = wordSet(
  'prescribed legal permitted allowed mandated required authorized statutory permissible constitutional mandatory usual',
)

/** `may not be more than 10 days`, `nobody may be held for more than 10 days`: what is not allowed bounds the other way. */
function isForbidden(t: Tokens, from: number): boolean {
  let isAllowed = isOneOf(t, from - 1, w.be)
  for (let i = from - 1; i >= Math.max(0, from - 12); i--) {
    if (t.kind[i] !== Kind.word || isOf(t, i, Class.relative)) return false
    if (isOf(t, i, Class.conjunction) && !isOneOf(t, i, w.or)) return false
    if (isOf(t, i, Class.negation)) return isAllowed || isOf(t, i - 1, Class.modal) || isOf(t, i, Class.modal)
    isAllowed ||= isOf(t, i, Class.modal)
  }
  return false
}

/** `prohibits employers from keeping them for more than 45 hours`, but `… from working in more than 90 trades`. */
function isProhibited(t: Tokens, from: number): boolean {
  if (isOf(t, from - 1, Class.preposition) && !isOneOf(t, from - 1, w.for)) return false
  let isDoing = false
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    if (t.kind[i] === Kind.sign || isOf(t, i, Class.relative)) return false
    if (isOneOf(t, i, w.from)) isDoing = isOf(t, i + 1, Class.gerund | Class.adverb)
    if (isOneOf(t, i, w.to)) isDoing = isOf(t, i + 1, Class.base)
    if (isDoing && prohibiting.has(verbOf(t.word[i]))) return true
  }
  return false
}
const prohibiting = verbSet('prohibit forbid bar ban prevent restrict preclude')

/** `not less than three months or more than nine`: the denial is of both. */
function isOtherEnd(t: Tokens, from: number): boolean {
  if (!isOneOf(t, from - 1, w.or)) return false
  for (let i = from - 2; i > from - 12 && !isOneOf(t, i, w[';'], w[',']); i--)
    if (isOneOf(t, i, w.less, w.fewer)) return isOf(t, i - 1, Class.negation)
  return false
}

/** Past the words of the age that stand between comparator and number: `under the age of 18`. */
function beforeAge(t: Tokens, i: number, free: number): number {
  let at = i
  if (at > free && isOneOf(t, at - 1, w.of)) at--
  if (at > free && isOneOf(t, at - 1, w.age, w.ages, w.aged)) at--
  else return i
  return at > free && isOneOf(t, at - 1, w.the) ? at - 1 : at
}

/** After the figure: `300 or more`. */
function boundAfter(t: Tokens, figure: Figure): boolean {
  if (figure.max !== null && figure.max !== 'life') return false
  const bound = comparatorAfter(t, figure.to)
  if (bound === null) return false
  figure.comparator = bound.comparator
  figure.to = bound.at
  figure.plain = false
  // `two or more years`
  const unit = figure.kind === 'count' ? durationAt(t, bound.at) : undefined
  return unit === undefined || unite(figure, bound.at, bound.at + 1, unit, 'duration')
}

/** After the noun that it counts: `firms of 50 workers or fewer`. */
function boundBehindNoun(t: Tokens, { kind, to }: Figure): Comparator | null {
  let at = to
  while (at < to + 3 && isCounted(t, at)) at++
  const isBound =
    kind === 'count' && at > to && isOneOf(t, at, w.or) && isOneOf(t, at + 1, w.more, w.fewer, w.less)
  return isBound ? (comparatorAfter(t, at)?.comparator ?? null) : null
}

/**
 * `within` bounds durations and distances only; `beyond two districts` is a place; `hand over 500 francs` tells what is
 * done; `an increase over €2.4 million` tells from where.
 */
function isPreposition(t: Tokens, at: number, figure: Figure): boolean {
  if (isOneOf(t, at, w.over, w.under) && at + 1 === figure.at && (isPhrasal(t, at) || followsChange(t, at)))
    return true
  // `officials estimated 900 people fled`: somebody does it
  if (isOneOf(t, at, w.estimated)) return isTeller(t, at - 1)
  // `over six to 18 months`
  if (isOneOf(t, at, w.over) && (figure.max !== null || stages.has(t.word[figure.to]))) return true
  if (isOneOf(t, at, w.within)) return figure.kind !== 'duration' && !distances.has(t.word[figure.to])
  return isOneOf(t, at, w.beyond) && figure.kind === 'count' && figure.value < 10
}

/** A name, known or not, or a noun: `UNHCR`, `officials`, `the group`. */
function isTeller(t: Tokens, i: number): boolean {
  const isName = isOf(t, i, Class.name) || (t.word[i] === 0 && t.capital[i] !== 0)
  if (!isName && !isOf(t, i, Class.noun | Class.plural)) return false
  return !isOf(t, i, verbal) || isOf(t, i - 1, Class.determiner)
}

const stages = wordSet('phases rounds stages sessions sittings installments episodes')
const distances = wordSet('km kilometers kilometres mile miles meters metres feet yards inches cm')

/** A verb that makes one with `over`: `hand over 500 francs`, `carried over 31`, `fall under three offices`. */
function isPhrasal(t: Tokens, at: number): boolean {
  const verb = verbOf(t.word[at - 1])
  return isOneOf(t, at, w.over) ? handing.has(verb) : falling.has(verb)
}
const handing = wordSet('hand turn carry roll')
const falling = wordSet('fall come place group operate')

/** `an increase over`, `a 15 percent gain over`: the noun of a change. */
function followsChange(t: Tokens, at: number): boolean {
  if (!isChange(t, at - 1) || isOf(t, at - 1, Class.past | Class.third)) return false
  return !isOf(t, at - 2, Class.auxiliary | Class.modal | Class.plural) && !isOneOf(t, at - 2, w.to, w.they)
}

/**
 * A verb that bounds its object or subject, or a clause that says before when.
 *
 * ```text
 * Detention may not exceed 10 days, and the law limits fines for it to $500.
 *                          ^^^^^^^ value=10 comparator=<=
 *                                                                      ^^^^ value=500 comparator=<=
 *
 * Some girls marry before they turn 18.
 *                                   ^^ value=18 comparator=< measure=age
 * ```
 */
function boundByVerb(t: Tokens, { from }: Figure): Comparator | null {
  const last = from - 1
  if (last >= 0 && verbOf(t.word[last]) === w.exceed) return isNegated(t, last - 1) ? '<=' : '>'
  if (isHighest(t, last)) return '<='
  // `a person who has attained 18 years`
  if (last >= 0 && verbOf(t.word[last]) === w.attain) return '>='
  // `may marry at 15`, `had wed before 15`
  if (isOneOf(t, last, w.at, w.before) && ageing.has(verbOf(t.word[last - 1])))
    return isOneOf(t, last, w.before) ? '<' : isOf(t, last - 2, Class.modal) ? '>=' : null
  const clause = isOf(t, last - 1, Class.pronoun) ? last - 2 : last - 1
  if (becoming.has(t.word[last]) && isOneOf(t, clause, w.before)) return '<'
  if (!isOneOf(t, last, w.to, w.at, w.of)) return null
  if (isOneOf(t, last, w.to) && isRanged(t, last)) return '<='
  // `limited to a stay of six weeks`, but `limited the scope of two others`
  let isTo = !isOneOf(t, last, w.of)
  for (let i = last - 1; i >= Math.max(0, last - 7); i--) {
    if (isOneOf(t, i, w.to)) isTo = true
    if (limiting.has(verbOf(t.word[i])) && (isTo || i === last - 1)) return isNegated(t, i - 1) ? null : '<='
    if (t.kind[i] !== Kind.word || isOf(t, i, Class.auxiliary | Class.modal | Class.conjunction)) return null
  }
  return null
}
/** `fines may reach $900`, `terms can extend to nine years`: as far as it may go. */
function isHighest(t: Tokens, last: number): boolean {
  const verb = isOneOf(t, last, w.to) ? last - 1 : last
  const isVerb = (verb === last ? reaching : extending).has(verbOf(t.word[verb]))
  return isVerb && possible.has(t.word[verb - 1])
}
const reaching = verbSet('reach')
const extending = verbSet('extend run go')
const possible = wordSet('may can could might')

/** `range from fines to 15 years`: the other end is no figure. */
function isRanged(t: Tokens, to: number): boolean {
  let i = to - 1
  while (i > to - 8 && t.kind[i] === Kind.word && !isOneOf(t, i, w.from)) i--
  return isOneOf(t, i, w.from) && verbOf(t.word[i - 1]) === w.range
}
const ageing = verbSet('marry wed')
const limiting = wordSet('limit restrict cap')
const becoming = wordSet('were was are is turn turned turns turning reach reached reaching')

/** Whether a verb's auxiliaries at token `i` and before it deny it. */
function isNegated(t: Tokens, i: number): boolean {
  for (let k = i; k >= Math.max(0, i - 3); k--) {
    if (isOf(t, k, Class.negation)) return true
    if (!isOf(t, k, Class.auxiliary | Class.modal | Class.adverb) && !isOneOf(t, k, w.to)) return false
  }
  return false
}

/**
 * `maximum` or `minimum` in the noun phrase that the figure belongs to. A minimum wage is what it is.
 *
 * ```text
 * They face a maximum fine of $900; the minimum term is two years, the minimum wage $80.
 *                             ^^^^ value=900 comparator=<=
 *                                                       ^^^^^^^^^ value=2 comparator=>=
 *                                                                                   ^^^ value=80 comparator==
 * ```
 */
function boundByNoun(t: Tokens, { from, to, kind }: Figure): Comparator | null {
  // `15 as the minimum age`
  if (isOneOf(t, to, w.as) || (isOneOf(t, to, w.is) && kind !== 'money')) {
    for (let i = to + 1; i < Math.min(t.length, to + 5); i++) {
      const isAge = isOneOf(t, i, w.age) && (isOneOf(t, i - 1, w.legal) || isReached(t, i + 1))
      const comparator = isAge ? '>=' : boundOf.get(t.word[i] as number)
      if (comparator !== undefined) return comparator
    }
  }
  if (isMoved(t, from)) return boundBeforeMove(t, from)
  // `was previously 16`
  const lead = isOf(t, from - 1, Class.adverb) ? from - 2 : from - 1
  if (!leading.has(t.word[lead])) return null
  // `The maximum period for which police may hold somebody is 24 hours`
  const isPredicate = !isOneOf(t, lead, w.of, w.at) && isOneOf(t, 0, w.the) && boundOf.has(t.word[1] ?? 0)
  for (let i = lead - 1; i >= Math.max(0, from - 18); i--) {
    if (isCopula(t, lead)) i = beforeAside(t, i)
    const comparator = boundOf.get(t.word[i] as number)
    if (comparator !== undefined && !isPay(t, i)) return comparator
    if (isOneOf(t, i, w.age) && (isOneOf(t, i - 1, w.legal) || isReached(t, i + 1))) return '>='
    // `the minimum age for men and women`
    if (isOf(t, i, Class.conjunction) && isCounted(t, i - 1) && isCounted(t, i + 1)) continue
    if (isPredicate && !isOf(t, i, Class.conjunction) && t.kind[i] === Kind.word) continue
    const isVerb = isOf(t, i, verbal) && !isOf(t, i, Class.noun | Class.plural | Class.adjective)
    if (isVerb || isOf(t, i, Class.auxiliary | Class.modal | Class.conjunction)) return null
    if (t.kind[i] === Kind.number || t.kind[i] === Kind.sign || isOneOf(t, i, w.from)) return null
  }
  return null
}

const isCopula = (t: Tokens, i: number) => isOf(t, i, Class.auxiliary)

/**
 * The token before what is set in between a noun and its verb: `the maximum penalty if the victim is under 16 is`, `the
 * maximum length of detention, or remand, was`.
 */
function beforeAside(t: Tokens, i: number): number {
  const isClosed = isOneOf(t, i, w[','], w[')'])
  for (let k = i - 1; k > i - 12 && k > 0; k--) {
    if (isClosed ? isOneOf(t, k, w[','], w['(']) : conditions.has(t.word[k])) return k - 1
    if (!isClosed && t.kind[k] === Kind.sign) return i
  }
  return i
}
const conditions = wordSet('if when where unless once')
/** `the age of consent`, `the age of criminal responsibility`, `the age for marriage` */
function isReached(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.of, w.for) && [i + 1, i + 2].some((at) => allowed.has(t.word[at]))
}
const allowed = wordSet('consent responsibility sex marriage employment work')
const leading = wordSet('of is was are were at be')

/** `from 14` and `to 15` of `raised from 14 to 15 years` */
function isMoved(t: Tokens, from: number): boolean {
  if (isOneOf(t, from - 1, w.from)) return true
  if (!isOneOf(t, from - 1, w.to)) return false
  // `was increased to nine years`
  if (isChange(t, from - 2)) return true
  for (let i = from - 2; i > from - 6; i--) if (isOneOf(t, i, w.from)) return true
  return false
}

/** `the minimum age was raised from`, `raised the maximum penalty for it from`: before what moved, or behind how. */
function boundBeforeMove(t: Tokens, from: number): Comparator | null {
  let comparator: Comparator | null = null
  let hasMoved = false
  for (let i = from - 2; i >= Math.max(0, from - 15); i--) {
    hasMoved ||= isChange(t, i)
    if (boundOf.has(t.word[i] ?? 0) && !isPay(t, i)) comparator ??= boundOf.get(t.word[i] as number) ?? null
    if (comparator !== null && hasMoved) return comparator
    if (isOneOf(t, i, w[';']) || isOneOf(t, i, w[','])) return null
  }
  return null
}
const boundOf = new Map<number, Comparator>([
  ...[...spellings('maximum ceiling limit maximum_age maximum_sentence')].map((id) => [id, '<='] as const),
  ...[...spellings('minimum minimum_age legal_age minimum_period minimum_sentence')].map(
    (id) => [id, '>='] as const,
  ),
])

/** `the minimum monthly wage` */
function isPay(t: Tokens, i: number): boolean {
  for (let k = i + 1; k < i + 4; k++) if (pay.has(t.word[k])) return true
  return false
}
const pay = wordSet('wage wages salary salaries pay pension pensions income')
