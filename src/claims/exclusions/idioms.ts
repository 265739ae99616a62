/**
 * Numbers that count nothing where they stand: `one` as a pronoun, set phrases, `a few hundred`.
 */
import type { Figure } from '../figure.ts'
import { ids, isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "all another as at few from hand many more most next number of on one or other past per point several such that the this time to 's -",
)

/** Words that may follow `one` where it is a pronoun. */
const pronounFollowers = wordSet('another could can should must might would may who day thing ought')

/** Words that are joined to `one` in an idiom: `one-sided`. */
const idiomsJoined = wordSet(
  'stop time way sided off man one party child on size room two tier dimensional step shot night liner hit track',
)

/** Words that make a pronoun of the `one` after them. */
const beforePronoun = wordSet(
  'no not any every each some this that the another other which such latter former preceding previous last next loved new',
)

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
  if (t.word[figure.at] !== w.one || !(figure.to - figure.at === 1 || isOneOrMore(t, figure.to))) return 0
  const next = figure.to
  if (figure.from === figure.at && i > 0) {
    const previous = t.word[i - 1] as number
    if (beforePronoun[previous] === 1) return isOneOfMany(t, i - 1, next) ? 0 : i + 1
    if (isOneOf(t, i - 1, w['-']) && t.gap[i] === 0) return i + 1
  }
  if (isOneOf(t, next, w['-']) && t.gap[next] === 0 && isIn(t, next + 1, idiomsJoined)) return next + 2
  if (isIn(t, next, pronounFollowers) || isOneOf(t, next, w["'s"])) return next
  if (isOneOf(t, next, w.of) && isSuperlative(t, next + 1)) return next
  if (isReciprocal(t, i, next) || isOneOrMore(t, next)) return next
  if (isOneOf(t, i - 1, w.at, w.as) && isOneOf(t, next, w.point, w.time)) return next
  if (isOneOf(t, next, w.or) && isOneOf(t, next + 1, w.another, w.other, w.the)) return next
  if (isOneOf(t, i - 1, w.hand) || (isOneOf(t, i - 1, w.on) && isOneOf(t, next, w.hand))) return next
  return 0
}

/** `from one trafficker to another`, `one after the other`, `one against another`: one and another of the same. */
function isReciprocal(t: Tokens, i: number, next: number): boolean {
  if (isIn(t, next, linking)) return isOther(t, next + 1)
  if (!isOneOf(t, i - 1, w.from)) return false
  for (let k = next + 1; k < Math.min(t.length, next + 5); k++)
    if (isOneOf(t, k, w.to)) return isOther(t, k + 1)
  return false
}
const linking = wordSet('after against for with from to upon by and')

function isOther(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w.another, w.all) || (isOneOf(t, i, w.the) && isOneOf(t, i + 1, w.other, w.next))
}

/** `one or more victims`: any number. */
function isOneOrMore(t: Tokens, next: number): boolean {
  return isOneOf(t, next - 1, w.more) && isOneOf(t, next - 2, w.or)
}

/** `the one case`, `that one victim` still count: a noun follows. */
function isOneOfMany(t: Tokens, before: number, next: number): boolean {
  const isDefinite = isOneOf(t, before, w.the, w.this, w.that, w.such)
  return (
    isDefinite &&
    (is(t.word[next] as number, Class.noun | Class.person | Class.countable) ||
      (t.kind[next] === Kind.word && !is(t.word[next] as number, Class.stop | Class.verb | Class.adverb)))
  )
}

const definite = wordSet('the its their our his her my')

const outstanding = wordSet(
  'most least few best worst main major leading key principal chief primary foremost prime top very only',
)

/** `the most …`, `the largest …`, `its biggest …`, `the few …`, `his main …` */
function isSuperlative(t: Tokens, i: number): boolean {
  if (!isIn(t, i, definite)) return false
  let k = i + 1
  if (isIn(t, k, outstanding)) return true
  if (is(t.word[k] as number, Class.ordinal) || t.kind[k] === Kind.ordinal) k++
  if (isOneOf(t, k, w["'s"]) || isOneOf(t, k + 1, w["'s"])) k += isOneOf(t, k, w["'s"]) ? 1 : 2
  if (isOneOf(t, k, w.most)) return true
  return endsInEst(t, k)
}

/** `largest`, `lowest`: a superlative by its look. */
export function endsInEst(t: Tokens, i: number): boolean {
  const end = t.end[i] as number
  return t.kind[i] === Kind.word && end - (t.start[i] as number) > 5 && t.text.startsWith('est', end - 3)
}

/**
 * A place in an order, odds, and the hands of a clock.
 *
 * ```text
 * The world number two won by two to one at half past three.
 *                  ^^^ not a claim
 *                             ^^^ not a claim
 *                                           ^^^^ not a claim
 * ```
 */
export function rankOrClock(t: Tokens, i: number, figure: Figure): number {
  if (figure.from < i || (figure.kind !== 'count' && figure.unit !== 'ratio')) return 0
  if (isOneOf(t, i - 1, w.number) && figure.value <= 20 && !isOneOf(t, i - 2, w.of)) return figure.to
  const next = figure.to
  // `a best-of-seven series`
  if (isOneOf(t, i - 1, w['-']) && isOneOf(t, i - 2, w.of) && isOneOf(t, i - 3, w['-'])) return next
  if (isOneOf(t, next, w.past) && isHour(t, next + 1)) return next + 2
  if (figure.unit === 'ratio') return 0
  // `two to one`, `two-to-one`
  const isJoined = isOneOf(t, next, w['-'])
  const at = isJoined ? next + 1 : next
  return isOneOf(t, at, w.to) && isOneOf(t, isJoined ? at + 2 : at + 1, w.one) ? at + (isJoined ? 3 : 2) : 0
}

/** A number of an hour in words. */
function isHour(t: Tokens, i: number): boolean {
  return is(t.word[i] as number, Class.numeral)
}

/** Set phrases of several words, from the number on. */
const phrases = [
  'zero tolerance', 'two - way', 'two - tier', 'two - faced', 'three - dimensional', 'two - dimensional', 'two - fold', 'third country', 'one man',
  'half - brother', 'half - sister', 'half brother', 'half - time', 'half time', 'half - hearted', 'four - wheel', 'two - wheeler', 'two - wheeled',
  'zero - sum', 'seven - seater', 'five - star', 'three - star', 'four - star', 'two - star', 'zero - covid', 'zero - emission', 'zero - emissions',
  'net - zero', 'zero hour', 'zero - hour', 'seven days a week', 'one by one', 'one name only', 'one or another', 'one day', 'one thing', 'one side',
  'one hand', 'one such', 'two sides', 'one - on', 'million - dollar', 'half way',
].map(ids) // biome-ignore format: a list

/** The phrases by their first word. */
const phrasesOf = new Map<number, number[][]>()
for (const phrase of phrases) {
  const [first = 0] = phrase
  phrasesOf.set(first, [...(phrasesOf.get(first) ?? []), phrase])
}

/**
 * A number in a set phrase.
 *
 * ```text
 * Its zero tolerance policy replaced a two-tier system.
 *     ^^^^ not a claim
 *                                      ^^^ not a claim
 * ```
 */
export function setPhrase(t: Tokens, i: number, figure: Figure): number {
  const known = phrasesOf.get(t.word[figure.at] as number)
  // With a comparator it is a number: `at least one day of rest`.
  if (known === undefined || figure.from < figure.at) return 0
  for (const phrase of known) {
    let k = 0
    while (k < phrase.length && t.word[figure.at + k] === phrase[k]) k++
    if (k === phrase.length) return i + k
  }
  return 0
}

/**
 * Indefinite amounts: `several hundred`, `a few dozen`, `hundreds`.
 *
 * ```text
 * A few hundred people gathered, and several million dollars went missing.
 *   ^^^^^^^^^^^ not a claim
 *                                    ^^^^^^^^^^^^^^^ not a claim
 * ```
 */
export function indefinite(t: Tokens, i: number, figure: Figure): number {
  return isOneOf(t, i - 1, w.few, w.several, w.many) ? figure.to : 0
}

/**
 * The base of a rate: `per 100,000 live births`.
 *
 * ```text
 * The ratio was 185 deaths per 100,000 live births.
 *                              ^^^^^^^ not a claim
 * ```
 */
export function baseOfRate(t: Tokens, i: number, figure: Figure): number {
  return isOneOf(t, i - 1, w.per) && figure.from === i ? figure.to : 0
}
