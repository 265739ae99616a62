/**
 * What looks like a figure and is none: dates, windows of time, names and numbers of things, idioms, pronouns.
 * Each rule gives the token to go on from, or 0 where it does not speak.
 */
import type { Figure } from '../figure.ts'
import type { Tokens } from '../scan.ts'
import { dayOfMonth, timeOfDay, yearNumber } from './dates.ts'
import { baseOfRate, indefinite, pronounOne, rankOrClock, setPhrase } from './idioms.ts'
import { labelled } from './labels.ts'
import { markOfList, telephone } from './marks.ts'
import { capitalNumeral, partOfName } from './names.ts'
import { score } from './news.ts'
import { roundTheClock, windowOfTime } from './windows.ts'

/** A rule for what is no figure: the token to go on from, or 0 where it does not speak. */
type Exclusion = (t: Tokens, i: number, figure: Figure) => number

/** The rules in order; the first that speaks decides. */
const rules: readonly Exclusion[] = [
  yearNumber,
  dayOfMonth,
  timeOfDay,
  markOfList,
  telephone,
  score,
  roundTheClock,
  labelled,
  partOfName,
  capitalNumeral,
  windowOfTime,
  pronounOne,
  rankOrClock,
  setPhrase,
  baseOfRate,
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
