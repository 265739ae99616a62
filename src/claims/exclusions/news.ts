/**
 * Numbers of the news that count nothing: scores.
 */
import type { Figure } from '../figure.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { lexemes } from '../words.ts'
import { isJoined } from './marks.ts'

/** The words that these rules ask for by name. */
const w = lexemes(', - –')

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
