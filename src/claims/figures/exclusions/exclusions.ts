/**
 * What looks like a figure and is none: dates, windows of time, names and numbers of things, idioms, pronouns.
 * Each rule gives the token to go on from, or 0 where it does not speak.
 */
import type { Tokens } from '../../../syntax/tokens.ts'
import type { Figure } from '../figure.ts'
import { dayOfMonth, timeOfDay, yearNumber } from './dates.ts'
import { indefinite, pronounOne, rankOrClock } from './idioms.ts'
import { brokenSum, markOfList, telephone } from './marks.ts'
import { capitalNumeral, labelled, pairOfNumbers, partOfName, quoted } from './names.ts'
import { roundTheClock, windowOfTime } from './windows.ts'

/** The rules in order; the first that speaks decides. */
const rules: readonly ((t: Tokens, i: number, figure: Figure) => number)[] = [
  yearNumber,
  dayOfMonth,
  timeOfDay,
  markOfList,
  telephone,
  brokenSum,
  roundTheClock,
  labelled,
  quoted,
  pairOfNumbers,
  partOfName,
  capitalNumeral,
  windowOfTime,
  pronounOne,
  rankOrClock,
  indefinite,
]

/** The token to go on from where the figure at token `i` is not a claim; 0 where it is one. */
export function excluded(t: Tokens, i: number, figure: Figure): number {
  for (const rule of rules) {
    const next = rule(t, i, figure)
    if (next > 0) return next
  }
  return 0
}
