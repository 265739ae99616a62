/**
 * The time of a statement carried on to those after it.
 */
import { wordSet } from '../match.ts'
import type { Draft, DraftPeriod, Statement } from '../statement.ts'
import { isTimeless, speaksOfLaw } from './implied.ts'
import type { TimePhrase } from './phrases.ts'

/** The time that the statement before said, where the sentence goes on with it. */
export function carriedPeriod(s: Statement, draft: Draft): DraftPeriod | null {
  const { year, yearSentence } = s.passage
  if (year === null || yearSentence < s.index - 1 || !isContinued(s) || speaksOfLaw(s))
    return periodToldOf(draft, s.drafts[draft.place - 1])
  return year
}

/** `Of these, 12 went to prison for five years`: the term is of the time of those who were counted before. */
function periodToldOf(draft: Draft, before: Draft | undefined): DraftPeriod | null {
  if (before === undefined || draft.clause !== before.clause || before.comparison >= 0) return null
  const { relation, sentence, period } = before
  return relation?.type === 'part-of' && relation.to.sentence < sentence ? period : null
}

const continuing = wordSet('this these those they it he she of such its their in')

/** Whether the sentence goes on with the statement before it. */
function isContinued(s: Statement): boolean {
  const { year } = s.context
  const carried = s.passage.year
  if (carried !== null && 'from' in carried && (year === null || carried.to === year)) return true
  return s.t.length > 0 && continuing[s.t.word[0] as number] === 1
}

/** Keeps the time of the statement for the sentences after it. */
export function carry(s: Statement, phrases: readonly TimePhrase[], lead: TimePhrase | null): void {
  const { drafts, passage } = s
  // What a law says is said of no time.
  if (drafts.every(isTimeless)) return
  for (const { isOfStudy } of phrases) if (isOfStudy) return
  if (lead !== null && typeof lead.period !== 'string') {
    passage.year = lead.period
    passage.yearSentence = s.index
    return
  }
  const main = phrases.length === 0 ? undefined : drafts.find(isMain)
  if (main !== undefined) {
    passage.year = main.period
    passage.yearSentence = s.index
  } else if (passage.year !== null && passage.yearSentence === s.index - 1 && isContinued(s)) {
    passage.yearSentence = s.index
  }
}

/** A figure of the plain statement, with years of its own. */
function isMain({ comparison, bracket, period }: Draft): boolean {
  return comparison < 0 && bracket < 0 && period !== null && 'from' in period
}
