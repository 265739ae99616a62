/**
 * Numbers that count nothing where they stand: `one` as a pronoun, set phrases, `a few hundred`.
 */
import type { Figure } from '../figure.ts'
import { ids, isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "another as at best few hand least many most number of on one or other per point several such that the this time worst 's -",
)

/** Words that may follow `one` where it is a pronoun. */
const pronounFollowers = wordSet('another could can should must might would may who day thing ought')

/** Words that are joined to `one` in an idiom: `one-sided`. */
const idiomsJoined = wordSet(
  'stop time way sided off man one party child on size room two tier dimensional step shot night liner hit track',
)

/** Words that make a pronoun of the `one` after them. */
const beforePronoun = wordSet(
  'no not any every each some this that the another other which such latter former loved new',
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
  if (t.word[figure.at] !== w.one || figure.to - figure.at !== 1) return 0
  const next = figure.to
  if (figure.from === figure.at && i > 0) {
    const previous = t.word[i - 1] as number
    if (beforePronoun[previous] === 1) return isOneOfMany(t, i - 1, next) ? 0 : i + 1
    if (isOneOf(t, i - 1, w['-']) && t.gap[i] === 0) return i + 1
  }
  if (isOneOf(t, next, w['-']) && t.gap[next] === 0 && isIn(t, next + 1, idiomsJoined)) return next + 2
  if (isIn(t, next, pronounFollowers) || isOneOf(t, next, w["'s"])) return next
  if (isOneOf(t, next, w.of) && isSuperlative(t, next + 1)) return next
  if (isOneOf(t, i - 1, w.at, w.as) && isOneOf(t, next, w.point, w.time)) return next
  if (isOneOf(t, next, w.or) && isOneOf(t, next + 1, w.another, w.other, w.the)) return next
  if (isOneOf(t, i - 1, w.hand, w.number) || (isOneOf(t, i - 1, w.on) && isOneOf(t, next, w.hand)))
    return next
  return 0
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

/** `the most …`, `the largest …`, `its biggest …` */
function isSuperlative(t: Tokens, i: number): boolean {
  if (!isIn(t, i, definite)) return false
  let k = i + 1
  if (isOneOf(t, k, w.most, w.least, w.few, w.best, w.worst)) return true
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
  if (known === undefined) return 0
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
