/**
 * Numbers that are part of a name.
 */
import type { Figure } from '../figure.ts'
import { isOneOf } from '../match.ts'
import { Form, Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'
import { pastList } from './labels.ts'

/** The words that these rules ask for by name. */
const w = lexemes('& - /')

/**
 * Numbers that are part of a name: after a capitalised word that no lexicon knows, or joined to a word.
 *
 * ```text
 * The iPhone 14 sold well, and the S&P 500 rose after COVID-19.
 *            ^^ not a claim
 * ```
 */
export function partOfName(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.from < i) return 0
  if (isOneOf(t, i - 1, w['-']) && t.gap[i] === 0 && t.gap[i - 1] === 0 && isNameWord(t, i - 2))
    return pastList(t, i)
  if (isOneOf(t, i - 1, w['/']) && t.gap[i] === 0) return i + 1
  const isVersion = t.form[i] === Form.decimal && figure.to === i + 1
  if (figure.kind !== 'count' || !(figure.plain || isVersion) || i === 0 || t.kind[i - 1] !== Kind.word)
    return 0
  if (isOneOf(t, i - 2, w['&']) && t.gap[i - 1] === 0) return i + 1
  const isProper =
    t.capital[i - 1] !== 0 &&
    !is(
      t.word[i - 1] as number,
      Class.stop |
        Class.determiner |
        Class.verb |
        Class.month |
        Class.person |
        Class.adverb |
        Class.comparator |
        Class.countable |
        Class.negation |
        Class.noun |
        Class.demonym |
        Class.conjunction |
        Class.duration,
    )
  const isCamel = t.capital[i - 1] === 0 && isMixedCase(t, i - 1)
  if (!isProper && !isCamel) return 0
  if (
    is(t.word[figure.to] as number, Class.person | Class.countable) &&
    is(t.word[figure.to] as number, Class.plural)
  )
    return 0
  return i + 1
}

/** `iPhone`: a capital inside the word. */
function isMixedCase(t: Tokens, i: number): boolean {
  const second = t.text.charCodeAt((t.start[i] as number) + 1)
  return second >= 65 && second <= 90
}

/** A word that makes a name of the number joined to it: `COVID-19`, `mid-2016`; not `five-10` or `year-12`. */
function isNameWord(t: Tokens, i: number): boolean {
  if (i < 0) return false
  if (t.kind[i] === Kind.code) return true
  return t.kind[i] === Kind.word && !is(t.word[i] as number, Class.numeral | Class.magnitude | Class.duration)
}

/**
 * Numerals with a capital inside a sentence are names.
 *
 * ```text
 * Work on the Three Gorges Dam went on.
 *             ^^^^^ not a claim
 * ```
 */
export function capitalNumeral(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[figure.at] !== Kind.word || t.capital[figure.at] === 0 || figure.from < figure.at) return 0
  if (figure.at === 0 || startsClause(t, figure.at)) return 0
  return t.capital[figure.at - 1] !== 0 || t.capital[figure.to] !== 0 ? i + 1 : 0
}

/** After a sign a capital says nothing. */
function startsClause(t: Tokens, i: number): boolean {
  return t.kind[i - 1] === Kind.sign && t.word[i - 1] !== w['-']
}
