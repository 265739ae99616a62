/**
 * Numbers that a label is followed by: articles, laws, phases, pages.
 */
import type { Figure } from '../figure.ts'
import { isIn, isOneOf, isYear, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('and each group in last no of or previous that this through to # ( ) , - . / –')

/**
 * Numbers of things that are numbered: articles, laws, phases, pages.
 *
 * ```text
 * Articles 134 and 135 of Law No. 27.508 prohibit trafficking.
 *          ^^^ not a claim
 *                             ^^^^^^ not a claim
 * ```
 */
export function labelled(t: Tokens, i: number, figure: Figure): number {
  if (figure.kind !== 'count' && !(figure.kind === 'duration' && figure.max !== null)) return 0
  if (figure.at !== i || figure.from < i) return 0
  if (t.kind[i] !== Kind.number && !is(t.word[i] as number, Class.numeral)) return 0
  let label = i - 1
  if (isOneOf(t, label, w.of) && isOneOf(t, label - 1, w.group) && t.capital[label - 1] !== 0) return i + 1
  if (isOneOf(t, label, w['.'], w['#']) || isOneOf(t, label, w['-'])) label--
  if (label < 0) return 0
  if (isOneOf(t, i - 1, w['#']) && t.gap[i] === 0) return pastList(t, i)
  if (!is(t.word[label] as number, Class.label) || isOneOf(t, label, w.in)) return 0
  if (isOneOf(t, label, w.no) && !isOneOf(t, i - 1, w['.']) && t.capital[label] === 0) return 0
  return isNumbered(t, label, i, figure) ? pastList(t, i) : 0
}

/** Whether the number after a label is its name: `phase 2`; not `law 12 people were …` nor `this year 12 victims`. */
function isNumbered(t: Tokens, label: number, i: number, figure: Figure): boolean {
  const weak = is(t.word[label] as number, Class.duration) || isIn(t, label, loose)
  if (
    !weak ||
    (t.capital[label] !== 0 && isIn(t, label, lawful) && !is(t.word[figure.to] as number, Class.person))
  )
    return true
  if (!figure.plain) return false
  return (
    !is(t.word[figure.to] as number, Class.person | Class.countable | Class.plural | Class.noun) &&
    (t.capital[label] !== 0 || t.kind[i] === Kind.number) &&
    !isOneOf(t, label - 1, w.this, w.last, w.previous, w.that, w.each)
  )
}

/** What laws are called, with the number after it. */
const lawful = wordSet('law laws act acts code order decree')

/** Words that a number may follow that is not their name. */
const loose = wordSet(
  'law laws code codes order orders case cases camp camps area areas unit units house game games set sets group groups target indicator goal goals building studio file page pages number numbers form line lines note notes items item parts part year day week month round issue question stage step apartment hall model windows zone sector block lot cell platform terminal squadron ward season series quarter',
)

/** Past the members of a list of numbers: `134, 135(2) and 136`, `5/2010`. */
export function pastList(t: Tokens, i: number): number {
  let next = i + 1
  for (;;) {
    if (
      isOneOf(t, next, w['/'], w['-'], w['–'], w['.']) &&
      t.gap[next] === 0 &&
      t.gap[next + 1] === 0 &&
      isNumberOrCode(t, next + 1)
    )
      next += 2
    else if (isOneOf(t, next, w['(']) && t.gap[next] === 0) next = pastBracket(t, next)
    else if (
      isOneOf(t, next, w['-']) &&
      t.gap[next] === 0 &&
      t.kind[next + 1] === Kind.word &&
      t.gap[next + 1] === 0
    )
      next += 2
    else if (isOneOf(t, next, w[','], w.and, w.or, w.to, w.through) && isListNumber(t, next + 1)) next += 2
    else if (isOneOf(t, next, w[',']) && isOneOf(t, next + 1, w.and, w.or) && isListNumber(t, next + 2))
      next += 3
    else return next
  }
}

/** A number, or letters with one (`12a`). */
function isNumberOrCode(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.number || t.kind[i] === Kind.code
}

/** A number that stands by itself, as one in a list of labels does. */
function isListNumber(t: Tokens, i: number): boolean {
  if (!isNumberOrCode(t, i) || isYear(t, i)) return false
  return (
    i + 1 >= t.length || t.kind[i + 1] === Kind.sign || is(t.word[i + 1] as number, Class.stop | Class.verb)
  )
}

/** Past a short bracket: `(2)`, `(a)`. */
function pastBracket(t: Tokens, i: number): number {
  const limit = Math.min(t.length, i + 5)
  for (let k = i + 1; k < limit; k++) if (isOneOf(t, k, w[')'])) return k + 1
  return i + 1
}
