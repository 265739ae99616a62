/**
 * Numbers that are names: of articles, laws and phases, of files, of what has a number in its name.
 */

import { isOf, isYear } from '../../../syntax/around.ts'
import { Kinds } from '../../../syntax/lexicon/kind-bits.ts'
import { Class, kindsOf, lexemes, wordSet } from '../../../syntax/lexicon/lexicon.ts'
import { Form, Kind, type Tokens } from '../../../syntax/tokens.ts'
import type { Figure } from '../figure.ts'
import { grammar, isCounted, isOneOf, isTight, verbal } from '../match.ts'

const w = lexemes('& a an and each group in last no of or previous that this through to # ( ) , - . / –')

/**
 * Numbers of things that are numbered: articles, laws, phases, pages.
 *
 * ```text
 * Articles 134 and 135 of Law No. 27.508 prohibit trafficking.
 *          ^^^ not a claim
 *                             ^^^^^^ not a claim
 *
 * The office issued 90 permits (70 under rule 12 and 20 under rule 13).
 *                                             ^^ not a claim
 *                                                    ^^ value=20
 * ```
 */
export function labelled(t: Tokens, i: number, figure: Figure): number {
  if (figure.kind !== 'count' && !(figure.kind === 'duration' && figure.max !== null)) return 0
  if (figure.at !== i || figure.from < i) return 0
  if (t.kind[i] !== Kind.number && !isOf(t, i, Class.numeral)) return 0
  let label = i - 1
  if (isOneOf(t, label, w.of) && isOneOf(t, label - 1, w.group) && t.capital[label - 1] !== 0) return i + 1
  if (isOneOf(t, label, w['.'], w['#'], w['-'])) label--
  if (label < 0) return 0
  if (isOneOf(t, i - 1, w['#']) && t.gap[i] === 0) return pastList(t, i)
  if (!isOf(t, label, Class.label) || isOneOf(t, label, w.in)) return 0
  if (isOneOf(t, label, w.no) && !isOneOf(t, i - 1, w['.']) && t.capital[label] === 0) return 0
  return isNumbered(t, label, i, figure) ? pastList(t, i) : 0
}

/** Whether the number after a label is its name: `phase 2`; not `law 12 people were …` nor `this year 12 victims`. */
function isNumbered(t: Tokens, label: number, i: number, figure: Figure): boolean {
  const isLoose = isOf(t, label, Class.duration) || loose.has(t.word[label])
  if (!isLoose || (t.capital[label] !== 0 && lawful.has(t.word[label]))) return true
  if (!(figure.plain || t.form[i] === Form.decimal) || isCounted(t, figure.to)) return false
  if (t.capital[label] === 0 && t.kind[i] !== Kind.number) return false
  return !isOneOf(t, label - 1, w.this, w.last, w.previous, w.that, w.each)
}

/** What laws are called, with the number after it. */
const lawful = wordSet('law laws act acts code order decree')

/** Words that a number may follow that is not their name. */
const loose = wordSet(
  `law laws code codes order orders case cases camp camps area areas unit units house game games set sets group groups target indicator goal
  goals building studio file page pages number numbers form line lines note notes item items part parts year day week month round issue question
  stage step apartment hall model windows zone sector block lot cell platform terminal squadron ward season series quarter hotline helpline`,
)

/** Past the members of a list of numbers: `134, 135(2) and 136`, `5/2010`; what counts something is no member. */
function pastList(t: Tokens, i: number): number {
  let next = i + 1
  for (;;) {
    if (isOneOf(t, next, w['/'], w['-'], w['–'], w['.']) && isTight(t, next) && isNumberOrCode(t, next + 1))
      next += 2
    else if (isLettered(t, next)) next += isOneOf(t, next + 2, w['.']) ? 3 : 2
    else if (isOneOf(t, next, w['(']) && t.gap[next] === 0) next = pastBracket(t, next)
    else if (isOneOf(t, next, w['-']) && isTight(t, next) && t.kind[next + 1] === Kind.word) next += 2
    else if (isOneOf(t, next, w[','], w.and, w.or, w.to, w.through) && isMember(t, i, next + 1)) next += 2
    else if (isOneOf(t, next, w[',']) && isOneOf(t, next + 1, w.and, w.or) && isMember(t, i, next + 2))
      next += 3
    else return next
  }
}

/** The letter behind a number: `1.a.` */
function isLettered(t: Tokens, i: number): boolean {
  const isLetter = (t.end[i + 1] as number) - (t.start[i + 1] as number) === 1
  return isOneOf(t, i, w['.']) && isTight(t, i) && t.kind[i + 1] === Kind.word && isLetter
}

/** A number, or letters with one (`12a`). */
function isNumberOrCode(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.number || t.kind[i] === Kind.code
}

/** A number that stands by itself as one in a list of labels does: a phrase of its own (`20 under rule 13`) has its label. */
function isMember(t: Tokens, first: number, i: number): boolean {
  if (!isNumberOrCode(t, i) || isYear(t, i)) return false
  const governor = first - 2
  const isParallel = isOf(t, i + 1, Class.preposition) && t.word[i + 1] === t.word[governor] && governor >= 0
  if (isParallel) return false
  return i + 1 >= t.length || t.kind[i + 1] === Kind.sign || isOf(t, i + 1, grammar | verbal | Class.adverb)
}

/** Past a short bracket: `(2)`, `(a)`. */
function pastBracket(t: Tokens, i: number): number {
  for (let k = i + 1; k < Math.min(t.length, i + 5); k++) if (isOneOf(t, k, w[')'])) return k + 1
  return i + 1
}

/** `holders of “457” visas`: digits alone between quotation marks name something. */
export function quoted(t: Tokens, i: number, { from, to, kind }: Figure): number {
  const isAlone = kind === 'count' && from === i && to === i + 1 && t.kind[i] === Kind.number
  return isAlone && isQuote(t, i - 1) && isQuote(t, to) ? to : 0
}

const isQuote = ({ text, start }: Tokens, i: number) =>
  i >= 0 && '"“”‘’'.includes(text[start[i] ?? -1] ?? ' ')

/**
 * Numbers that are part of a name: joined to a word, or behind a capitalised word that no lexicon has.
 *
 * ```text
 * The Boeing 737 sold well, and 12 died after COVID-19.
 *            ^^^ not a claim
 *                                                   ^^ not a claim
 * ```
 */
export function partOfName(t: Tokens, i: number, figure: Figure): number {
  if (figure.from < i || figure.kind === 'age') return 0
  if (isOfOneThing(t, i, figure)) return i + 1
  if (isOneOf(t, i - 1, w['-']) && isTight(t, i - 1) && isNameWord(t, i - 2)) return pastList(t, i)
  if (t.kind[i] !== Kind.number) return 0
  if (isOneOf(t, i - 1, w['/']) && t.gap[i] === 0) return i + 1
  const isVersion = t.form[i] === Form.decimal && figure.to === i + 1
  if (figure.kind !== 'count' || !(figure.plain || isVersion) || i === 0 || t.kind[i - 1] !== Kind.word)
    return 0
  if (isOneOf(t, i - 2, w['&']) && t.gap[i - 1] === 0) return i + 1
  if (!isProper(t, i - 1) || isOneOf(t, i + 1, w['-'])) return 0
  // `gave the Movement for Renewal 71 of the 112 seats`
  const isPart = isOneOf(t, i + 1, w.of) && isOf(t, i + 2, Class.determiner)
  if (isPart && (t.kind[i + 3] === Kind.number || isOf(t, i + 3, Class.numeral))) return 0
  return isOf(t, figure.to, Class.plural | Class.adjective) && isCounted(t, figure.to) ? 0 : i + 1
}

/** `a weekly “zero impunity report”`: behind an indefinite article nothing is counted to be none. */
function isOfOneThing(t: Tokens, i: number, { kind, value }: Figure): boolean {
  if (value !== 0 || kind !== 'count') return false
  let at = i - 1
  while (at > i - 4 && (t.kind[at] === Kind.sign || isOf(t, at, Class.adjective))) at--
  return isOneOf(t, at, w.a, w.an)
}

/** A word with a capital that grammar does not explain: `Boeing`, `Navy`; not `Laos,`, `Monday`, `About`. */
function isProper(t: Tokens, i: number): boolean {
  if (t.capital[i] === 0) return isMixedCase(t, i)
  const classes = (t.classes[i] as number) & ~Class.opener
  if (classes === 0 || (classes & Class.name) !== 0) return true
  const common =
    grammar | Class.determiner | Class.pronoun | Class.adverb | Class.month | Class.demonym | Class.negation
  return (i > 0 || t.capital[i] === 2) && (classes & common) === 0 && (kindsOf(t.word[i]) & Kinds.time) === 0
}

/** `iPhone`: a capital inside the word. */
function isMixedCase(t: Tokens, i: number): boolean {
  const second = t.text.charCodeAt((t.start[i] as number) + 1)
  return second >= 65 && second <= 90
}

/** A word that makes a name of the number joined to it: `COVID-19`, `mid-2016`, `best-of-seven`; not `five-10` or `year-12`. */
function isNameWord(t: Tokens, i: number): boolean {
  if (i < 0) return false
  if (t.kind[i] === Kind.code) return true
  if (isOneOf(t, i, w.and, w.or, w.to)) return false
  return t.kind[i] === Kind.word && !isOf(t, i, Class.numeral | Class.magnitude | Class.duration)
}

/**
 * Pairs that count nothing: files, scores, votes, dates in numbers.
 *
 * ```text
 * File 4-2016, case 12/2016 and the 9/11 trial were closed on 3/4/2016 by 5-4.
 *      ^ not a claim
 *                   ^^ not a claim
 *                                   ^ not a claim
 *                                                             ^ not a claim
 *                                                                         ^ not a claim
 * ```
 */
export function pairOfNumbers(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.unit === 'ratio') return 0
  const isSlash = isOneOf(t, i + 1, w['/'])
  const isDash = isOneOf(t, i + 1, w['-'], w['–'])
  if (!(isSlash || isDash) || !isTight(t, i + 1) || t.kind[i + 2] !== Kind.number) return 0
  if (isSlash) return figure.kind === 'money' ? 0 : pastList(t, i)
  if (figure.kind !== 'count' || figure.from < i) return 0
  const isFile =
    figure.plain === false && isYear(t, i + 2) && !isCounted(t, figure.to) && (t.digits[i] as number) < 4
  const isFalling = figure.max === null && (t.value[i] as number) >= (t.value[i + 2] as number)
  return isFile || (isFalling && !isCounted(t, i + 3)) ? pastList(t, i) : 0
}

/**
 * Numerals with a capital inside a sentence are names.
 *
 * ```text
 * Work on the Three Gorges Dam went on.
 *             ^^^^^ not a claim
 * ```
 */
export function capitalNumeral(t: Tokens, i: number, { at, from, to, kind, unitFrom }: Figure): number {
  if (from < at || at === 0) return 0
  // `60 Minutes`
  if (t.kind[at] === Kind.number && kind === 'duration' && t.capital[unitFrom] === 1) return to
  if (t.kind[at] !== Kind.word || t.capital[at] === 0) return 0
  // After a sign a capital says nothing.
  if (t.kind[at - 1] === Kind.sign && !isOneOf(t, at - 1, w['-'])) return 0
  return t.capital[at - 1] !== 0 || t.capital[to] !== 0 ? i + 1 : 0
}
