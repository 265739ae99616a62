/**
 * What bounds a figure: the comparator beside it, and whether it is an age.
 */
import { comparatorAfter, comparatorBefore } from './comparators.ts'
import type { Figure } from './figure.ts'
import { isIn, isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { Class, is, lexemes } from './words.ts'

const w = lexemes(
  'from in to he she they who per a age ages aged of the and old olds older younger within beyond under over young is was are were be - as , .',
)

/**
 * The comparator, before or after, becomes part of the figure.
 *
 * ```text
 * Observers counted 300 or more protesters.
 *                   ^^^^^^^^^^^ value=300 comparator=>=
 * ```
 */
export function readBounds(t: Tokens, figure: Figure, free: number): void {
  boundBefore(t, figure, free) || boundAfter(t, figure)
}

function boundBefore(t: Tokens, figure: Figure, free: number): boolean {
  const ageAt = beforeAge(t, figure.from, free)
  const bound = comparatorBefore(t, ageAt)
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
  return true
}

function boundAfter(t: Tokens, figure: Figure): boolean {
  const bound = comparatorAfter(t, figure.to)
  if (bound === null || (figure.max !== null && figure.max !== 'life')) return false
  const isAge = isOneOf(t, figure.to, w.and) && !is(t.word[bound.at - 1] as number, Class.comparator)
  figure.comparator = bound.comparator
  figure.to = bound.at
  figure.plain = false
  if (isAge && figure.unit === 'count' && figure.value <= 100 && figure.value === Math.floor(figure.value))
    asAge(figure)
  return true
}

/** Past the words of the age that stand between comparator and number: `under the age of 18`. */
function beforeAge(t: Tokens, i: number, free: number): number {
  let at = i
  if (at > free && t.word[at - 1] === w.of) at--
  if (at > free && isOneOf(t, at - 1, w.age, w.ages, w.aged)) at--
  else return i
  return at > free && t.word[at - 1] === w.the ? at - 1 : at
}

/**
 * `within` bounds durations and distances only; `beyond two districts` is a place; `hand over 500 francs` tells what is done; `an
 * increase over €2.4 million` tells from where.
 */
function isPreposition(t: Tokens, at: number, figure: Figure): boolean {
  const id = t.word[at]
  if ((id === w.over || id === w.under) && at + 1 === figure.at && (isPhrasal(t, at) || followsChange(t, at)))
    return true
  if (id === w.within) return figure.kind !== 'duration' && !isIn(t, figure.to, distances)
  return id === w.beyond && figure.kind === 'count' && figure.value < 10
}

const distances = wordSet('km kilometers kilometres mile miles meters metres feet yards inches cm')

/** A verb that makes one with `over`: `hand over 500 francs`, `turn over 40 files`, `carried over 31`. */
function isPhrasal(t: Tokens, at: number): boolean {
  return isOneOf(t, at, w.over) && isIn(t, at - 1, handing)
}
const handing = wordSet(
  'hand hands handed handing turn turns turned turning carry carries carried carrying roll rolled rolling',
)

/** `an increase over`, `a 15 percent gain over`: the noun of a change. */
function followsChange(t: Tokens, at: number): boolean {
  if (!isIn(t, at - 1, changes)) return false
  const before = t.word[at - 2] as number
  return !is(before, Class.auxiliary | Class.plural) && !isOneOf(t, at - 2, w.to, w.they)
}
const changes = wordSet(
  'increase decrease rise fall drop decline growth jump surge reduction change improvement gain',
)

type Rule = (t: Tokens, figure: Figure) => boolean

/**
 * `aged 14`, `ages 14 to 18`, `under the age of 18`.
 *
 * ```text
 * The law allows children from ages 14 to 18 to work.
 *                                   ^^^^^^^^ min=14 max=18 unit=year measure=age
 * ```
 */
function afterAgeWord(t: Tokens, figure: Figure): boolean {
  let at = figure.at - 1
  if (isOneOf(t, at, w.of)) at--
  return isOneOf(t, at, w.age, w.ages, w.aged) || isOneOf(t, figure.from - 1, w.age, w.ages, w.aged)
}

/**
 * `six years old`, `16-year-old`, `18 years of age`.
 *
 * ```text
 * Children beg in the streets, some as young as six years old.
 *                                   ^^^^^^^^^^^^^^^^^^^^^ value=6 unit=year comparator=>= measure=age
 * ```
 */
function beforeOld(t: Tokens, figure: Figure): boolean {
  if (figure.kind !== 'duration') return false
  const { to: end } = figure
  if (isOneOf(t, end, w.old) || (isOneOf(t, end, w['-']) && isOneOf(t, end + 1, w.old, w.olds))) return true
  return isOneOf(t, end, w.of) && isOneOf(t, end + 1, w.age)
}

/**
 * Words that compare ages alone.
 *
 * ```text
 * Trials are public, except for children younger than 16.
 *                                        ^^^^^^^^^^^^^^^ value=16 unit=year comparator=< measure=age
 * ```
 */
function comparesAges(t: Tokens, figure: Figure): boolean {
  if (figure.kind === 'duration' && figure.unit !== 'year') return false
  for (let i = figure.from; i < figure.to; i++) {
    if (isOneOf(t, i, w.older, w.younger)) return true
    if (isOneOf(t, i, w.young, w.old) && isOneOf(t, i - 1, w.as))
      return figure.kind !== 'duration' || figure.unit === 'year'
  }
  return isOneOf(t, figure.to - 1, w.older, w.younger)
}

/**
 * A bare figure where an age was named, or after `under` and `over`.
 *
 * ```text
 * The legal minimum age for marriage was 18.
 *                                        ^^ value=18 unit=year measure=age
 *
 * Most of the children were under 15.
 *                           ^^^^^^^^ value=15 unit=year measure=age
 * ```
 */
function bareAge(t: Tokens, figure: Figure): boolean {
  const isYears = figure.kind === 'duration' && figure.unit === 'year'
  if ((figure.kind !== 'count' && !isYears) || figure.value < 1 || figure.value > 100 || !isBare(t, figure))
    return false
  const before = figure.from - 1
  if (isOneOf(t, figure.from, w.under, w.over) && figure.from + 1 === figure.at) return figure.value >= 5
  if (isIn(t, before, reaching)) return figure.value >= 5
  if (
    isOneOf(t, before, w.was, w.were, w.is, w.are, w.be) &&
    isOneOf(t, before - 1, w.he, w.she, w.they, w.who)
  )
    return figure.value >= 5
  if (!isIn(t, before, leadsToAge) && figure.from === figure.at) return false
  for (let i = before; i >= Math.max(0, before - 14); i--) {
    if (isOneOf(t, i, w.age, w.ages)) return true
    if (ends[t.word[i] as number] === 1) return false
  }
  return false
}
const ends = wordSet('; : . while whereas')
const reaching = wordSet('reached reach reaches turn turns turned turning')
const leadsToAge = wordSet('is was are were to at be from')

/** Nothing is counted: the sentence or its phrase ends after the figure. */
function isBare(t: Tokens, figure: Figure): boolean {
  const { to: end } = figure
  if (isOneOf(t, end, w.per, w.a)) return false
  return end >= t.length || t.kind[end] === Kind.sign || is(t.word[end] as number, Class.stop | Class.adverb)
}

/**
 * A range of small numbers right after children or young people.
 *
 * ```text
 * Traffickers recruit girls 10-17 in rural areas.
 *                           ^^^^^ min=10 max=17 unit=year measure=age
 * ```
 */
function afterPeople(t: Tokens, figure: Figure): boolean {
  const isYears = figure.kind === 'duration' && figure.unit === 'year'
  if (
    (figure.kind !== 'count' && !isYears) ||
    typeof figure.max !== 'number' ||
    figure.max > 100 ||
    !isBare(t, figure)
  )
    return false
  if (isYears && isOneOf(t, figure.to, w.in)) return false
  const before = isOneOf(t, figure.from - 1, w.from) ? figure.from - 2 : figure.from - 1
  return young[t.word[before] as number] === 1 || ((t.classes[before] as number) & people) === people
}
const people = Class.person | Class.plural
const young = wordSet('children girls boys women men youth persons people minors adolescents adults')

/**
 * The age of somebody named.
 *
 * ```text
 * Maria Lopez, 38, was elected; the 23-year-old midfielder was not.
 *              ^^ value=38 unit=year measure=age
 *                                   ^^^^^^^ value=23 unit=year measure=age
 * ```
 */
function afterName(t: Tokens, figure: Figure): boolean {
  const { from, to, at, value } = figure
  if (figure.kind !== 'count' || !figure.plain || from !== at || to !== at + 1 || value < 5 || value > 110)
    return false
  if (!isOneOf(t, at - 1, w[','])) return false
  const isSetOff = isOneOf(t, to, w[',']) || isOneOf(t, to, w['.']) || to >= t.length
  const name = at - 2
  const isName =
    t.kind[name] === Kind.word && t.capital[name] === 1 && !is(t.word[name] as number, Class.month)
  // `in Vientiane, 12, and in Pakse, 30`
  return isSetOff && isName && !is(t.word[name - 1] as number, Class.preposition)
}

const ageRules: Readonly<Record<string, Rule>> = {
  beforeOld,
  afterAgeWord,
  comparesAges,
  afterPeople,
  afterName,
  bareAge,
}
const rules = Object.values(ageRules)

/** Makes an age of a figure that is one. */
export function readAge(t: Tokens, figure: Figure): void {
  if (figure.kind !== 'count' && figure.kind !== 'duration') return
  if (figure.value > 130 || (figure.kind === 'count' && !Number.isInteger(figure.value))) return
  for (const rule of rules) {
    if (!rule(t, figure)) continue
    asAge(figure)
    return
  }
}

function asAge(figure: Figure): void {
  figure.kind = 'age'
  if (figure.unit === 'count') figure.unit = 'year'
  figure.plain = false
}
