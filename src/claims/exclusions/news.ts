/**
 * Numbers of the news: scores, and the age of somebody named.
 */
import type { Figure } from '../figure.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { Class, is, lexemes } from '../words.ts'
import { isJoined } from './marks.ts'

/** The words that these rules ask for by name. */
const w = lexemes('old olds , - . –')

/**
 * Scores: the higher number first, or a word of sport before.
 *
 * ```text
 * Liverpool won 3-1 on Sunday.
 *               ^^^ not a claim
 * ```
 */
export function score(t: Tokens, i: number, figure: Figure): number {
  if (t.kind[i] !== Kind.number || figure.kind !== 'count' || figure.from < i || (t.digits[i] as number) > 3)
    return 0
  if (!isJoined(t, i + 1) || (t.digits[i + 2] as number) > 3 || isOneOf(t, i + 3, w['-'])) return 0
  const isFalling = (t.value[i] as number) >= (t.value[i + 2] as number)
  if (!isFalling && !isIn(t, i - 1, sporting)) return 0
  let next = i + 3
  // Sets in a row: `6-4, 7-5, 6-3`.
  while (
    isOneOf(t, next, w[',']) &&
    t.kind[next + 1] === Kind.number &&
    isOneOf(t, next + 2, w['-'], w['–']) &&
    t.kind[next + 3] === Kind.number
  )
    next += 4
  return next
}

/** Words of matches and votes. */
const sporting = wordSet(
  'won win wins lost lose loses beat beats defeat defeated lead led trail trailed draw drew drawn score by passed voted vote',
)

/**
 * The age of somebody named: `Federer, 38, …`, `the 23-year-old`.
 *
 * ```text
 * Maria Lopez, 38, was elected; the 23-year-old midfielder was not.
 *              ^^ not a claim
 *                                   ^^^^^^^ not a claim
 * ```
 */
export function ageOfPerson(t: Tokens, i: number, figure: Figure): number {
  if (
    figure.kind === 'age' &&
    figure.max === null &&
    figure.comparator === '=' &&
    isOneOf(t, figure.to, w['-']) &&
    isOneOf(t, figure.to + 1, w.old, w.olds)
  )
    return figure.to + 2
  if (
    figure.kind !== 'count' ||
    !figure.plain ||
    figure.to !== i + 1 ||
    figure.value > 110 ||
    figure.value < 5
  )
    return 0
  const isSetOff =
    isOneOf(t, i - 1, w[',']) && (isOneOf(t, i + 1, w[',']) || i + 1 >= t.length || isOneOf(t, i + 1, w['.']))
  return isSetOff &&
    t.kind[i - 2] === Kind.word &&
    t.capital[i - 2] === 1 &&
    !is(t.word[i - 2] as number, Class.month)
    ? i + 1
    : 0
}
