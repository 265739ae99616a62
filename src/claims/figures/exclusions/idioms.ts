/**
 * Numbers that count nothing where they stand: `one` as a pronoun, places in an order, `a few hundred`.
 */
import { isOf } from '../../../syntax/around.ts'
import { Class, lexemes, wordSet } from '../../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../../syntax/tokens.ts'
import type { Figure } from '../figure.ts'
import { isCounted, isOneOf } from '../match.ts'

const w = lexemes(
  "all as at both day few from hand many more most next number of on one or other another past per plus point several side such that the these this time to which , 's -",
)

/** Words that may follow `one` where it is a pronoun. */
const pronounFollowers = wordSet("another could can should must might would may who thing ought such 's")

/** Words that make a pronoun of the `one` after them. */
const beforePronoun = wordSet(
  'no not any every each some this that the another other which such latter former preceding previous last next loved new',
)

const percent = wordSet('percent per_cent %')

/**
 * `one` as a pronoun or in a set phrase.
 *
 * ```text
 * It is one of the most affected countries, and no one could say why.
 *       ^^^ not a claim
 *                                                  ^^^ not a claim
 * ```
 */
export function pronounOne(t: Tokens, i: number, figure: Figure): number {
  const { at, from, to: next } = figure
  const isOrMore = isOneOf(t, next - 1, w.more) && isOneOf(t, next - 2, w.or)
  if (t.word[at] !== w.one) return 0
  // `One day you will return`
  if (isOneOf(t, at + 1, w.day) && from === at && (isOneOf(t, at + 2, w[',']) || t.capital[at] !== 0))
    return next
  if (next - at !== 1 && !isOrMore) return 0
  if (from === at && beforePronoun.has(t.word[i - 1])) return isDefinite(t, i - 1, next) ? 0 : i + 1
  // `operate as one`, `50 percent plus one`
  const isEnd = next >= t.length || t.kind[next] === Kind.sign
  if ((isOneOf(t, at - 1, w.as) && isEnd) || (isOneOf(t, at - 1, w.plus) && percent.has(t.word[at - 2])))
    return next
  // `one or more victims`: any number
  if (pronounFollowers.has(t.word[next]) || isOrMore) return next
  if (isOneOf(t, next, w.of) && isSuperlative(t, next + 1)) return next
  if (isReciprocal(t, i, next)) return next
  if (isOneOf(t, i - 1, w.at, w.as) && isOneOf(t, next, w.point, w.time)) return next
  if (isOneOf(t, next, w.or) && isOneOf(t, next + 1, w.another, w.other, w.the, w.both)) return next
  // `to have one provided at public expense`, `cannot afford one`
  if (from === at && having.has(t.word[i - 1]) && (t.kind[next] === Kind.sign || given.has(t.word[next])))
    return next
  // `from a rural area to an urban one`
  if (from === at && isNameless(t, i - 1) && !isCounted(t, next)) return next
  return isOneOf(t, i - 1, w.on) && isOneOf(t, next, w.hand, w.side) ? next : 0
}

const having = wordSet(
  'have had has having afford provide provided appoint hire introduce obtain obtained need needed lack lacked want wanted own form join choose',
)
const given = wordSet('provided appointed assigned at if have for')

/** An adjective behind an article, whose noun is left to `one`. */
function isNameless(t: Tokens, i: number): boolean {
  const isAdjective = isOf(t, i, Class.adjective) && !isOf(t, i, Class.noun | Class.plural | Class.determiner)
  return isAdjective && isOf(t, i - 1, Class.determiner)
}

/** `from one trafficker to another`, `one after the other`, `one against another`: one and another of the same. */
function isReciprocal(t: Tokens, i: number, next: number): boolean {
  if (linking.has(t.word[next])) return isOther(t, next + 1)
  if (!isOneOf(t, i - 1, w.from)) return false
  for (let k = next + 1; k < next + 5; k++) if (isOneOf(t, k, w.to)) return isOther(t, k + 1)
  return false
}
const linking = wordSet('after against for with from to upon by and')

function isOther(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.another, w.all) || (isOneOf(t, i, w.the) && isOneOf(t, i + 1, w.other, w.next))
}

/** `the one case`, `that one victim` still count: a noun follows. */
function isDefinite(t: Tokens, before: number, next: number): boolean {
  const isPointing =
    isOneOf(t, before, w.the, w.this, w.that, w.such, w.these) ||
    // `in which one man was shot`
    (isOneOf(t, before, w.which) && isOf(t, before - 1, Class.preposition))
  return isPointing && isCounted(t, next)
}

const definite = wordSet('the its their our his her my')
const outstanding = wordSet(
  'most least few best worst main major leading key principal chief primary foremost prime top very only',
)

/** `the most …`, `the largest …`, `its biggest …`, `the few …`, `his main …` */
function isSuperlative(t: Tokens, i: number): boolean {
  if (!definite.has(t.word[i])) return false
  let k = i + 1
  if (outstanding.has(t.word[k])) return true
  if (isOf(t, k, Class.ordinal) || t.kind[k] === Kind.ordinal) k++
  if (isOneOf(t, k, w["'s"])) k++
  else if (isOneOf(t, k + 1, w["'s"])) k += 2
  if (isOneOf(t, k, w.most)) return true
  // a superlative by its look
  const end = t.end[k] as number
  return t.kind[k] === Kind.word && end - (t.start[k] as number) > 5 && t.text.startsWith('est', end - 3)
}

/**
 * A place in an order, a relation of two numbers, and the hands of a clock.
 *
 * ```text
 * The world number two won by two to one at half past three; women outnumber men 2 to 1.
 *                  ^^^ not a claim
 *                             ^^^ not a claim
 *                                           ^^^^ not a claim
 *                                                                                ^ not a claim
 * ```
 */
export function rankOrClock(t: Tokens, i: number, figure: Figure): number {
  if (figure.from < i || (figure.kind !== 'count' && figure.unit !== 'ratio')) return 0
  if (isOneOf(t, i - 1, w.number) && figure.value <= 20 && !isOneOf(t, i - 2, w.of)) return figure.to
  const next = figure.to
  if (isOneOf(t, next, w.past) && isOf(t, next + 1, Class.numeral)) return next + 2
  if (figure.unit === 'ratio') return 0
  // `two to one`, `two-to-one`, `2 to 1`
  const at = isOneOf(t, next, w['-']) ? next + 1 : next
  const one = isOneOf(t, at + 1, w['-']) ? at + 2 : at + 1
  const isOne = isOneOf(t, one, w.one) || (t.kind[one] === Kind.number && t.value[one] === 1)
  const isRatio = isOneOf(t, at, w.to) && isOne && figure.value > 1 && figure.value < 100
  return isRatio && !isOneOf(t, i - 1, w.from) && !isOf(t, one + 1, Class.duration) ? one + 1 : 0
}

/**
 * Indefinite amounts, and the base of a rate.
 *
 * ```text
 * A few hundred people gathered, and several million dollars went missing.
 *   ^^^^^^^^^^^ not a claim
 *                                    ^^^^^^^^^^^^^^^ not a claim
 *
 * The ratio was 185 deaths per 100,000 live births.
 *                              ^^^^^^^ not a claim
 * ```
 */
export function indefinite(t: Tokens, i: number, figure: Figure): number {
  if (isOneOf(t, i - 1, w.few, w.several, w.many)) return figure.to
  if (isOneOf(t, i - 1, w.per) && figure.from === i) return figure.to
  return 0
}
