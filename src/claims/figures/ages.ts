/**
 * Ages of persons: what makes one of a bare figure or a duration.
 */

import { isOf } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import {
  Class,
  kindsOf,
  lexemes,
  nounOf,
  Sort,
  sortsOf,
  verbOf,
  verbSet,
  wordSet,
} from '../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import type { Figure } from './figure.ts'
import { grammar, isOneOf, spellings, verbal } from './match.ts'

const w = lexemes(
  "a above age an and are as at before below be by from he in is of old older olds over per she they under until was were who young younger ' - . , :",
)
const ages = wordSet('age ages aged')
const named = spellings('age ages minimum_age minimum_ages legal_age old_age')
/** `16-year-old` where the lexicon has the words behind the number as one. */
const old = spellings('year-old year-olds month-old month-olds week-old week-olds')

/** What makes an age of a figure; the figures before it. */
type Rule = (t: Tokens, figure: Figure, before: readonly Figure[]) => boolean

/**
 * `aged 14`, `ages 14 to 18`, `age-six`, `under the age of 18`.
 *
 * ```text
 * The law allows children from ages 14 to 18 to work.
 *                                   ^^^^^^^^ min=14 max=18 unit=year measure=age
 * ```
 */
function afterAgeWord(t: Tokens, { at, from }: Figure): boolean {
  const joint = isOneOf(t, at - 1, w['-']) ? at - 2 : at - 1
  if (ages.has(t.word[joint]) || ages.has(t.word[from - 1])) return true
  return [from, at].some((i) => isOneOf(t, i - 1, w.of) && named.has(t.word[i - 2]))
}

/**
 * `six years old`, `16-year-old`, `18 years of age`.
 *
 * ```text
 * Children beg in the streets, some as young as six years old.
 *                                   ^^^^^^^^^^^^^^^^^^^^^ value=6 unit=year comparator=>= measure=age
 * ```
 */
function beforeOld(t: Tokens, { kind, to, unitFrom }: Figure): boolean {
  if (kind !== 'duration') return false
  if (old.has(t.word[unitFrom])) return true
  if (isOneOf(t, to, w.old) || (isOneOf(t, to, w['-']) && isOneOf(t, to + 1, w.old, w.olds))) return true
  return isOneOf(t, to, w.of) && isOneOf(t, to + 1, w.age)
}

/**
 * Words that compare ages alone.
 *
 * ```text
 * Trials are public, except for children younger than 16 and men 60 and over.
 *                                        ^^^^^^^^^^^^^^^ value=16 unit=year comparator=< measure=age
 *                                                                ^^^^^^^^^^^ value=60 unit=year comparator=>= measure=age
 * ```
 */
function comparesAges(t: Tokens, { kind, unit, from, at, to }: Figure): boolean {
  if (kind === 'duration' && unit !== 'year') return false
  for (let i = from; i < to; i++) {
    if (isOneOf(t, i, w.older, w.younger)) return true
    if (isOneOf(t, i, w.young, w.old) && isOneOf(t, i - 1, w.as)) return true
    if (isOneOf(t, i, w.and) && i > at && kind === 'count' && isOneOf(t, i + 1, w.over, w.under)) return true
  }
  return false
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
  const { kind, unit, value, from, at, to } = figure
  const isYears = kind === 'duration' && unit === 'year'
  if ((kind !== 'count' && !isYears) || value < 1 || value > 100) return false
  // `sets 15 as the minimum age`
  for (let i = to + 1; i < to + 6 && isOneOf(t, to, w.as, w.is, w.was); i++)
    if (named.has(t.word[i])) return true
  // `was previously 16`
  const before = isOf(t, from - 1, Class.adverb) ? from - 2 : from - 1
  if (isOneOf(t, before, w.at) && isEnded(t, figure) && isTimeOfLife(t, before)) return value >= 5
  if (!isBare(t, figure)) return false
  // `and over 50 were hurt`
  const isSubject =
    isOf(t, to, Class.auxiliary) &&
    (before < 0 || t.kind[before] === Kind.sign || isOf(t, before, Class.conjunction))
  if (isOneOf(t, from, w.under, w.over) && from + 1 === at)
    return (
      (value >= 5 && !isSubject) ||
      (isOneOf(t, before, w.was, w.were, w.is, w.are) && tellsOfPerson(t, before))
    )
  // `anyone below 21`
  if (isOneOf(t, from, w.below, w.above) && from + 1 === at) return value >= 5 && namesPerson(t, before)
  // `girls marry at 16`, `a boy of 15`
  if (isOneOf(t, before, w.at, w.before, w.by, w.until))
    for (let i = before - 1; i > before - 4; i--) if (ageing.has(t.word[i])) return true
  if (isOneOf(t, before, w.of) && isOneOf(t, before - 2, w.a, w.an) && value >= 5)
    return namesPerson(t, before - 1) && !having.has(t.word[before - 1])
  if (attaining.has(t.word[before])) return value >= 5
  // not `reached 39 of the villages`, `turned 39 away`, `terms may reach 12 years`
  if (reaching.has(t.word[before]) && !isYears)
    return value >= 5 && !isOneOf(t, to, w.of) && !aside.has(t.word[to])
  // `the youngest of them 11`
  for (let i = before; i > before - 4; i--) if (extreme.has(t.word[i])) return true
  if (
    isOneOf(t, before, w.was, w.were, w.is, w.are, w.be) &&
    isOneOf(t, before - 1, w.he, w.she, w.they, w.who)
  )
    return value >= 5
  if (!leadsToAge.has(t.word[before]) && from === at) return false
  for (let i = isOneOf(t, before, w[':']) ? before - 1 : before; i >= Math.max(0, before - 14); i--) {
    if (named.has(t.word[i])) return true
    if (ends.has(t.word[i])) return false
  }
  return false
}
const ends = wordSet('; : . while whereas')
const extreme = wordSet('youngest oldest')
const reaching = wordSet('reached reach reaches turn turns turned turning')
const attaining = wordSet('attain attained attains attaining')
const aside = wordSet('away back down over up out off')
const leadsToAge = wordSet('is was are were to at be from as :')
/** Verbs of what people do at an age; who has children, and groups, behind whom `of` tells how many they are. */
const ageing = wordSet('marry marries married marrying wed retire retires retired enlist enlisted vote birth')
const having = wordSet(
  `mother father parent couple family household widow widower staff crew team force population community crowd audience
    group gang band class unit squad patrol generation`,
)

/**
 * Something is done to or by somebody `at` a number: it is his age. A level, a price, an hour stands otherwise.
 *
 * ```text
 * A boy arrested at 16 had left school at 12; the toll stood at 40.
 *                   ^^ value=16 unit=year measure=age
 *                                         ^^ value=12 unit=year measure=age
 * ```
 */
function isTimeOfLife(t: Tokens, at: number): boolean {
  let isDone = false
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    if (t.kind[i] !== Kind.word) return false
    const id = t.word[i] as number
    const isNoun = isOf(t, i, Class.noun | Class.plural) && !isOf(t, i - 1, Class.modal)
    const isVerb: boolean = isOf(t, i, verbal) && (!isNoun || isDone)
    if (isVerb && (leveling.has(verbOf(id)) || (sortsOf(id) & Sort.change) !== 0)) return false
    isDone ||= isVerb && at - i < 4
    if (isDone && !isVerb && (namesPerson(t, i) || somebody.has(t.word[i]))) return true
  }
  return false
}
const leveling = verbSet(
  'stand put estimate set remain peak value price cap begin start end open close hold count number total place list rate rank fix be score sell buy',
)
const somebody = wordSet('he she they who him her them whom')

function namesPerson(t: Tokens, i: number): boolean {
  return (kindsOf(t.word[i]) & Kinds.person) !== 0 || anyone.has(t.word[i])
}
const anyone = wordSet('anyone those everyone someone')

/** `half of the children in the ward were under two`: whoever is told of in the words before. */
function tellsOfPerson(t: Tokens, end: number): boolean {
  for (let i = end - 1; i >= Math.max(0, end - 8) && !ends.has(t.word[i]); i--)
    if (namesPerson(t, i) || somebody.has(t.word[i])) return true
  return false
}

/** Nothing is counted: the sentence or its phrase ends after the figure. */
function isBare(t: Tokens, { kind, to }: Figure): boolean {
  if (isOneOf(t, to, w.per, w.a)) return false
  // `four years’ imprisonment`
  if (kind === 'duration' && isOneOf(t, to, w["'"])) return false
  return to >= t.length || t.kind[to] === Kind.sign || isOf(t, to, grammar | Class.adverb)
}

/** The same, or a verb follows: `A boy arrested at 16 told of it.` */
function isEnded(t: Tokens, figure: Figure): boolean {
  const { to } = figure
  return (
    isBare(t, figure) ||
    (isOf(t, to, Class.past) && !isOf(t, to, Class.noun | Class.plural | Class.adjective))
  )
}

/**
 * A bare figure that goes on with an age.
 *
 * ```text
 * Two boys aged 12 and 15 fled; the minimum age is 16 in industry and 17 in mines.
 *               ^^ value=12 unit=year measure=age
 *                      ^^ value=15 unit=year measure=age
 *                                                                     ^^ value=17 unit=year measure=age
 * ```
 */
function afterAge(t: Tokens, figure: Figure, before: readonly Figure[]): boolean {
  const { kind, value, from, at } = figure
  const age = before.at(-1)
  if (age?.kind !== 'age' || kind !== 'count' || from !== at || value < 1 || value > 100) return false
  if (!further.has(t.word[from - 1]) || from - age.to > 6 || isOneOf(t, figure.to, w.of)) return false
  const isNext = from - 1 === age.to && !isOf(t, figure.to, Class.noun | Class.plural | Class.adjective)
  if (!isNext && (!isBare(t, figure) || isOf(t, figure.to, Class.auxiliary | Class.modal))) return false
  for (let i = age.to; i < from - 1; i++) if (!further.has(t.word[i]) && isOf(t, i, finite)) return false
  return true
}
const further = wordSet('and or ,')
const finite = Class.auxiliary | Class.modal | Class.third | Class.past

/**
 * A bare figure behind the preposition of an age before it.
 *
 * ```text
 * Some 40 percent of girls marry before age 18 and nine percent before 15.
 *                                ^^^^^^^^^^^^^ value=18 unit=year comparator=< measure=age
 *                                                               ^^^^^^^^^ value=15 unit=year comparator=< measure=age
 * ```
 */
function likeAge(t: Tokens, figure: Figure, before: readonly Figure[]): boolean {
  const { kind, value, from, at } = figure
  const age = before.slice(-2).findLast((other) => other.kind === 'age')
  if (age === undefined || kind !== 'count' || value < 5 || value > 100 || !isBare(t, figure)) return false
  const same = from === at && from - age.to < 8 ? from - 1 : -1
  if (!agePrepositions.has(t.word[same])) return false
  const isLike = [age.from, age.from - 1].some((i) => t.word[i] === t.word[same])
  if (!isLike) return false
  for (let i = age.to; i < same; i++) if (ends.has(t.word[i])) return false
  if (!isOneOf(t, same, w.before)) return true
  figure.from = same
  figure.comparator = '<'
  return true
}
const agePrepositions = wordSet('at before by under')

/**
 * A range of small numbers right after people, or behind their `of`.
 *
 * ```text
 * Traffickers recruit girls 10-17 in rural areas and boys of 14 to 16.
 *                           ^^^^^ min=10 max=17 unit=year measure=age
 *                                                            ^^^^^^^^ min=14 max=16 unit=year measure=age
 * ```
 */
function afterPeople(t: Tokens, figure: Figure): boolean {
  const { kind, unit, max, from, to } = figure
  const isYears = kind === 'duration' && unit === 'year'
  if ((kind !== 'count' && !isYears) || typeof max !== 'number' || max > 100 || !isBare(t, figure))
    return false
  if (isYears && isOneOf(t, to, w.in)) return false
  const before = isOneOf(t, from - 1, w.from, w.of) ? from - 2 : from - 1
  // not `groups of 15 to 17`
  if (isOneOf(t, from - 1, w.of) && having.has(nounOf(t.word[before] as number))) return false
  return isOf(t, before, Class.plural) && (kindsOf(t.word[before]) & Kinds.person) !== 0
}

/**
 * The age of somebody, set off by commas.
 *
 * ```text
 * Maria Lopez, 38, and a teacher, 40, were freed with a 23-year-old girl.
 *              ^^ value=38 unit=year measure=age
 *                                 ^^ value=40 unit=year measure=age
 *                                                       ^^^^^^^^^^^ value=23 unit=year measure=age
 * ```
 */
function afterName(t: Tokens, { kind, plain, from, at, to, value }: Figure): boolean {
  if (kind !== 'count' || !plain || from !== at || to !== at + 1 || value < 5 || value > 110) return false
  if (!isOneOf(t, at - 1, w[','])) return false
  const isSetOff = isOneOf(t, to, w[','], w['.']) || to >= t.length
  const name = at - 2
  // `in Vientiane, 12, and in Pakse, 30`
  const isName = t.kind[name] === Kind.word && t.capital[name] === 1 && !isOf(t, name, Class.month)
  if (isSetOff && isName) return !isOf(t, name - 1, Class.preposition) && !isOf(t, name, Class.demonym)
  const isPerson = isOf(t, name, Class.noun) && (kindsOf(t.word[name]) & Kinds.person) !== 0
  return isOneOf(t, to, w[',']) && isPerson && !isOf(t, name, Class.plural)
}

const rules: readonly Rule[] = [
  beforeOld,
  afterAgeWord,
  comparesAges,
  afterPeople,
  afterName,
  bareAge,
  afterAge,
  likeAge,
]

/** Makes an age of a figure that is one. */
export function readAge(t: Tokens, figure: Figure, before: readonly Figure[]): void {
  if (figure.kind !== 'count' && figure.kind !== 'duration') return
  if (figure.value > 130 || (figure.kind === 'count' && !Number.isInteger(figure.value))) return
  if (!rules.some((rule) => rule(t, figure, before))) return
  figure.kind = 'age'
  if (figure.unit === 'count') figure.unit = 'year'
  figure.plain = false
}
