/**
 * When a figure is of: the time said of it, that of the figure it relates to, that of the clauses above and of the
 * statement before, or what its aspect implies; asked in order.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isLinking } from '../../syntax/roles.ts'
import { Tag } from '../../syntax/syntax.ts'
import { type Draft, type DraftPeriod, note, type Statement } from '../draft.ts'
import { happened, isStanding, isTimeless } from './implied.ts'
import * as places from './places.ts'
import { keepOpening, keepTopic, timeOfTopic } from './topics.ts'

const w = lexemes(', year')

/** What is known while a sentence is dated. */
interface Scene {
  s: Statement
  times: readonly places.Placed[]
  /** By the place of a draft: whether it is dated, and the time that was said of it. */
  done: boolean[]
  said: (places.Said | undefined)[]
}

/** Gives each claim of the sentence its period. */
export function datePeriods(s: Statement): void {
  const scene: Scene = { s, times: places.placedTimes(s), done: [], said: [] }
  for (const draft of s.drafts) settle(scene, draft)
  carry(scene)
}

/** A claim may take its time from one that stands behind it: `35 of 235 families`, `from 46 to 85`. */
function settle(scene: Scene, draft: Draft): void {
  const { s, done } = scene
  if (done[draft.place]) return
  done[draft.place] = true
  const target = draft.relation?.to
  if (target !== undefined && s.drafts[target.place] === target) settle(scene, target)
  const isAgain = draft.relation?.type === 'same-as'
  const isRule = !isAgain && isTimeless(s, draft) && !isDatedLeave(scene, draft)
  draft.period = isRule ? null : periodOf(scene, draft)
}

/** `In the 2019 vote, two parties were allowed to run`: what was allowed at a time was so then. */
function isDatedLeave({ s, times }: Scene, draft: Draft): boolean {
  const clause = places.clauseOf(s, draft)
  if (draft.aspect === 'rule' || clause?.tense !== 'past' || !clause.passive || clause.modal >= 0)
    return false
  return times.some((time) => time.clause === clause && time.isFronted)
}

function periodOf(scene: Scene, draft: Draft): DraftPeriod | null {
  const { s, times } = scene
  const type = draft.relation?.type
  const stands = isStanding(s, draft)
  const own = places.saidOf(s, draft, times)
  const isPlain = type !== 'same-as' && type !== 'conversion-of' && !stands
  if (own !== null && (isPlain || own.nearness === 'own')) return timeSaid(scene, draft, own)
  const related = timeOfRelated(scene, draft)
  if (related !== undefined) {
    if (related !== null) note(s, draft, 'period', 'timeOfRelated', draft.from, draft.to, draft.relation?.to)
    return related
  }
  const above = stands ? null : places.saidAbove(s, draft, times)
  if (above !== null) return timeSaid(scene, draft, above)
  const topic = timeOfTopic(s, draft, times)
  if (topic !== null) note(s, draft, 'period', 'timeOfTopic', draft.from, draft.to)
  if (topic !== null || stands) return topic
  if (happened(s, draft)) return implied(scene, draft)
  return draft.figure?.kind === 'share' && isComparedBack(scene, draft) ? covered(s, 0) : null
}

/** `The rate rose to 31 percent, against 26 percent in the previous year`: dated by what it is compared with. */
function isComparedBack({ s, times }: Scene, draft: Draft): boolean {
  return s.drafts.some((base) => {
    if (base.relation?.type !== 'baseline-of' || base.relation.to !== draft) return false
    const means = places.saidOf(s, base, times)?.time.means
    return typeof means === 'object' && 'before' in means && means.before === 1
  })
}

/** The time that a phrase means for a figure. */
function timeSaid(scene: Scene, draft: Draft, found: places.Said): DraftPeriod {
  const { s, said } = scene
  const { time } = found
  said[draft.place] = found
  note(s, draft, 'period', 'timeSaid', time.from, time.to)
  const { means } = time
  if (typeof means === 'string') return spokenOf(scene, draft, time) ?? covered(s, 0)
  if ('offset' in means) return covered(s, means.offset)
  if ('from' in means) return means
  const { relation } = draft
  const other = relation?.type === 'baseline-of' ? relation.to.period : spokenOf(scene, draft, time)
  if (other !== null && 'from' in other)
    return { from: other.from - means.before, to: other.to - means.before }
  const { year } = s.context
  if (means.before === 1 || year === null) return covered(s, -1)
  return { from: year - means.before, to: year - means.before }
}

/** The reporting period or the one before; of a document that covers none, its year. */
function covered({ context }: Statement, offset: 0 | -1): DraftPeriod {
  const { year, isPeriodic } = context
  return isPeriodic || year === null ? { offset } : { from: year + offset, to: year + offset }
}

/** The year that the text speaks of beside a time: that of the figures before, of the sentence, of the one before. */
function spokenOf(scene: Scene, draft: Draft, time: places.Placed): DraftPeriod | null {
  const { s, times } = scene
  const told = toldBefore(scene, draft, time)
  // `Between 2012 and 2017, 900 came; 40 were left as of May`: a month behind a span is of none of its years
  const isSpan = ({ means, to }: places.Placed) =>
    to <= time.from && typeof means === 'object' && 'from' in means && means.from < means.to
  if (told !== null && time.means === 'month' && times.some(isSpan)) return null
  if (told !== null) return told
  // `The budget for 2014 was doubled in March`
  const isYear = ({ means }: places.Placed) => typeof means === 'object' && 'from' in means
  const before = times.findLast(
    (other) =>
      other.to <= time.from &&
      other.clause === time.clause &&
      !other.isAside &&
      isYear(other) &&
      // `In the case of a death in 2014, in May …`
      (other.isFronted || other.to > (other.clause?.from ?? 0)),
  )
  const lead = before ?? places.leadOf(s, times)
  if (lead !== null && lead !== time)
    return typeof lead.means === 'object' && 'from' in lead.means ? lead.means : null
  // `In March 2016, they left. In May, they came back`: a month of another statement is one of the reporting period
  const subject = s.syntax.phrases[time.clause?.subject ?? -1]
  const isPronoun = subject !== undefined && s.t.tag[subject.head] === Tag.pronoun
  const goesOn = time.means === 'year' ? isNarrated(s) : isPronoun || time.means !== 'month'
  if (goesOn && s.passage.yearSentence >= s.index - 1) return s.passage.year
  return times.some(isYear) ? null : s.passage.opening
}

/** The time of the claim that this one relates to; undefined where the figure has one of its own. */
function timeOfRelated({ s, said }: Scene, draft: Draft): DraftPeriod | null | undefined {
  if (draft.relation === null || draft.relation.to.sentence > s.index) return undefined
  const { to, type } = draft.relation
  const { period } = to
  if (type === 'baseline-of') {
    if (period === null || isAtOnce(draft, to)) return period
    return 'from' in period ? { from: period.from - 1, to: period.to - 1 } : { offset: -1 }
  }
  if (type !== 'part-of') return period
  // `two of the 40 men arrested in 2015 were tried`: another act, at another time
  const isKnown = s.drafts[to.place] === to && draft.place < to.place && (to.phrase?.determiner ?? -1) >= 0
  const clause = places.clauseOf(s, draft)
  const isTold = draft.figure?.kind !== 'share' && clause !== null && !isLinking(clause)
  // `none of the 40 killings since 2015 has been investigated`: to this day
  const isToDate =
    clause?.tense === 'perfect' && period !== null && 'from' in period && period.from < period.to
  if (isKnown && isTold && !isToDate && said[to.place]?.nearness === 'described') return undefined
  const isPartOfStanding = isStanding(s, to) && draft.absence === null
  // `Parliament was elected in 2015 with 112 seats. Women hold 14 of the seats.`
  const isHeldNow = draft.aspect === 'state' && clause?.tense === 'present' && to.sentence < s.index
  if (isHeldNow && !isLinking(clause)) return null
  return period === null && (draft.aspect === 'event' || isPartOfStanding) ? undefined : period
}

/** `17 percent of girls, compared with 11 percent of boys`: two groups at one time. */
function isAtOnce({ counted, phrase, figure, to }: Draft, { counted: other }: Draft): boolean {
  if (counted === null || other === null) return false
  if (figure?.kind === 'share') return counted.from >= to
  return (
    counted === phrase && counted.noun !== other.noun && (counted.kinds & other.kinds & Kinds.person) !== 0
  )
}

/** Where no time is said: what is carried on, else the reporting period. */
function implied(scene: Scene, draft: Draft): DraftPeriod | null {
  return carriedOn(scene, draft) ?? reportingPeriod(scene, draft)
}

/** The time of what was told before, in the sentence or in the one that it goes on with. */
function carriedOn(scene: Scene, draft: Draft): DraftPeriod | null {
  const { s } = scene
  const { year, yearSentence } = s.passage
  if (places.clauseOf(s, draft)?.tense === 'present') return null
  const isNear = yearSentence >= s.index - 1 && isContinued(s)
  const period = toldBefore(scene, draft) ?? (isNear ? year : s.passage.opening)
  if (period !== null) note(s, draft, 'period', 'carriedOn', draft.from, draft.to)
  return period
}

/** The reporting period; a profile tells how things are. */
function reportingPeriod({ s }: Scene, draft: Draft): DraftPeriod | null {
  if (s.context.section === 'profile') return null
  note(s, draft, 'period', 'reportingPeriod', draft.from, draft.to)
  return covered(s, 0)
}

/** The year said of a figure before in the sentence: `Police arrested 40 men in 2016, and courts convicted nine`. */
function toldBefore({ s, said }: Scene, draft: Draft, time: places.Placed | null = null): DraftPeriod | null {
  const clause = places.clauseOf(s, draft)
  const goesOn =
    clause?.kind === 'main' || (!s.context.isPeriodic && clause !== null && clause.kind !== 'adverbial')
  if (time === null && (!goesOn || clause?.tense === 'pluperfect')) return null
  const before = s.drafts.findLast((other) => {
    const found = said[other.place]
    if (other.place >= draft.place || places.isBaseline(s, other) || !isPast(other.period)) return false
    // `Of these, 12 went to prison for five years`: the term is of the time of those who were counted before
    const itsClause = places.clauseOf(s, other)
    if (found === undefined) return other.relation?.type === 'part-of' && itsClause === clause
    // `Convictions, which totaled 49 in 2013, fell to 36`
    const isChange = clause !== null && (clause.sorts & Sort.change) !== 0
    const isBeside =
      itsClause?.kind === 'relative' && itsClause !== clause && (isChange || s.context.isPeriodic)
    return found.nearness !== 'described' && found.time !== time && !isBeside
  })
  return before?.period ?? null
}

const continuing = wordSet('this these those they it he she of such its their in')

/** In a document that covers no period of its own what is told goes on in the year that was told of last. */
function isNarrated({ passage: { year }, context }: Statement): boolean {
  return !context.isPeriodic && year !== null && 'from' in year && year.from === year.to
}

/** Whether the sentence goes on with the statement before it. */
function isContinued(s: Statement): boolean {
  const { t, passage, context, syntax } = s
  const { year } = passage
  const isCovered = year !== null && 'from' in year && year.from === year.to && year.to === context.year
  if (isCovered || (t.length > 0 && continuing.has(t.word[0]))) return true
  const main = syntax.clauses.find(({ kind }) => kind === 'main')
  if ((isNarrated(s) || passage.isLatest) && (main?.tense === 'past' || main?.tense === 'pluperfect'))
    return true
  // `Between 2019 and 2021, panels received 2,791 petitions. That in Lagos had heard 186 by May.`
  if (!context.isPeriodic && main?.tense === 'pluperfect') return true
  // `Sentences ranged from …`
  const subject = syntax.phrases[syntax.clauses[0]?.subject ?? -1]
  return subject !== undefined && (subject.kinds & Kinds.punishment) !== 0
}

/**
 * Keeps the time of the statement for the sentences behind it; that of an aside ends with its sentence.
 *
 * ```text
 * In 2016, clinics treated 90 women. In 2012, they had treated 40. They also treated seven men.
 *                                                                                    ^^^^^ period=2016
 * ```
 */
function carry({ s, said, times }: Scene): void {
  const { drafts, passage, syntax, index } = s
  const isKept = passage.yearSentence === index - 1
  const isAside = syntax.clauses.find(({ kind }) => kind === 'main')?.tense === 'pluperfect'
  const main = drafts.find((draft) => {
    const found = said[draft.place]
    if (found === undefined || found.nearness === 'described' || found.time.isName) return false
    return isPast(draft.period) && draft.bracket < 0 && !places.isBaseline(s, draft)
  })
  keepTopic(s, said, times)
  if (main !== undefined && !isAside) {
    const lead = places.leadOf(s, times)
    passage.isLatest = lead !== null && isLatest(s, lead)
    passage.year = main.period
    if (lead !== null && lead === said[main.place]?.time) keepOpening(passage, main.period, index)
  } else if (!isKept || !(isAside || isContinued(s))) return
  else if (!isAside && times.some((time) => !time.isAside && typeof time.means === 'object')) return
  passage.yearSentence = index
}

/** `In 2015, the most recent year for which there were data, …`: what follows is of that year too. */
function isLatest({ t }: Statement, { to }: places.Placed): boolean {
  if (t.word[to] !== w[',']) return false
  const behind = t.word.subarray(to + 1, to + 6)
  return behind.includes(w.year) && behind.some((id) => latest.has(id))
}
const latest = wordSet('recent last latest')

/** A year, or the reporting period before. */
function isPast(period: DraftPeriod | null): boolean {
  return period !== null && ('from' in period || period.offset < 0)
}
