/**
 * When a figure is of: the time said beside it, that of the figure it relates to, that of the statement before, or
 * what the measure implies; asked in order.
 */
import type { Draft, DraftPeriod, Statement } from '../statement.ts'
import { note } from '../trace.ts'
import { carriedPeriod, carry } from './carried.ts'
import { happened, isCapacity, isFacilityOf, isTimeless } from './implied.ts'
import { type TimePhrase, timePhrases } from './phrases.ts'
import { leading, phraseOf } from './said.ts'

/** Gives each claim of the sentence its period. */
export function datePeriods(s: Statement): void {
  const { drafts } = s
  const phrases = drafts.length === 0 ? [] : timePhrases(s.t)
  const lead = leading(s, phrases)
  const done: boolean[] = []
  const settle = (k: number) => {
    if (done[k]) return
    done[k] = true
    const draft = drafts[k] as Draft
    // A claim may take its time from one that stands after it: `35 of 235 families`, `from 46 to 85`.
    const target = draft.relation?.to
    if (target !== undefined && drafts[target.place] === target) settle(target.place)
    draft.period = periodOf(s, draft, phrases, lead)
  }
  for (let k = 0; k < drafts.length; k++) settle(k)
  carry(s, phrases, lead)
}

function periodOf(
  s: Statement,
  draft: Draft,
  phrases: readonly TimePhrase[],
  lead: TimePhrase | null,
): DraftPeriod | null {
  if (isTimeless(draft) || isCapacity(draft)) return null
  const said = phraseOf(s, draft, phrases, lead)
  if (said !== null) {
    note(s, draft, 'period', 'yearSaid', said.from, said.to)
    return resolve(s, draft, said)
  }
  if (draft.relation?.type === 'baseline-of') {
    const { period } = draft.relation.to
    return fromRelated(s, draft, isOtherGroup(draft) ? period : periodBefore(period))
  }
  if (draft.relation !== null && draft.relation.to.sentence <= s.index && !isFacilityOf(draft))
    return fromRelated(s, draft, draft.relation.to.period)
  if (!happened(s, draft)) return null
  const carried = carriedPeriod(s, draft)
  note(s, draft, 'period', carried === null ? 'reportingPeriod' : 'carriedForward', draft.from, draft.to)
  return carried ?? { offset: 0 }
}

/** The time that a phrase means for a figure: `the previous year` is that before the figure compared with. */
function resolve(s: Statement, draft: Draft, phrase: TimePhrase): DraftPeriod | null {
  if (phrase.isMonth === true && isYearBefore(s)) return s.passage.year
  if (phrase.period === 'current') return { offset: 0 }
  if (phrase.period !== 'previous') return phrase.period
  if (draft.relation?.type === 'baseline-of') return periodBefore(draft.relation.to.period)
  return periodBefore(s.passage.yearSentence === s.index ? s.passage.year : null)
}

/** `In March 2016, … In May, …`: a month without a year is of the year said last. */
function isYearBefore({ passage, index }: Statement): boolean {
  return passage.year !== null && passage.yearSentence >= index - 1
}

/** The time of the claim that this one relates to. */
function fromRelated(s: Statement, draft: Draft, period: DraftPeriod | null): DraftPeriod | null {
  const target = draft.relation?.to
  const { from, to } = target !== undefined && s.drafts[target.place] === target ? target : draft
  if (period !== null) note(s, draft, 'period', 'relatedClaim', from, to)
  return period
}

/** `17 percent of girls, compared with 11 percent of boys`: another group at the same time. */
function isOtherGroup(draft: Draft): boolean {
  const target = draft.relation?.to
  return (
    draft.figure?.kind === 'share' &&
    draft.noun !== 0 &&
    target !== undefined &&
    target.noun !== 0 &&
    target.noun !== draft.noun
  )
}

/** The period before: of a year the year before, else the previous reporting period. */
function periodBefore(period: DraftPeriod | null): DraftPeriod {
  return period !== null && 'from' in period ? { from: period.from - 1, to: period.to - 1 } : { offset: -1 }
}
