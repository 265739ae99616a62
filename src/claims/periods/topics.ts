/**
 * What the text is about, with a time of its own: a study, a vote. Figures of it in the sentences that follow are of that
 * time.
 */
import { lexemes, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { countedBy } from '../../syntax/roles.ts'
import type { Draft, DraftPeriod, Passage, Statement, Topic } from '../draft.ts'
import * as places from './places.ts'

const w = lexemes('hold')
const studies = wordSet('survey study census poll report assessment')
const definite = wordSet('the this that these those same')
const respondents = wordSet('respondent interviewee')
const asking = verbSet('survey interview poll respond question')
const votes = wordSet('election vote referendum poll runoff by-election')
/** What is counted at a vote, and how it is won. */
const ballots = wordSet(
  'vote seat turnout ballot majority coalition mandate candidate voter runoff polling_station party election',
)
const winning = verbSet('win gain secure garner lose receive obtain take get disqualify')

/**
 * The time of the topic that a figure is of; null where it is of none.
 *
 * ```text
 * A 2015 survey found that 12 percent of girls worked. Of those surveyed, nine percent had been hurt.
 *                                                                         ^^^^ 2015
 * Parliament was elected in 2015. The ruling party won 60 seats, and women hold 12 of them.
 *                                                      ^^ 2015
 * ```
 */
export function timeOfTopic(s: Statement, draft: Draft, times: readonly places.Placed[]): DraftPeriod | null {
  const { topic } = s.passage
  const voted = timeOfVote(s, times)
  if (voted !== null && isOfVote(s, draft)) return voted
  if (topic === null) return null
  return (topic.of === 'study' ? isOfStudy(s, topic) : isOfVote(s, draft)) ? topic.period : null
}

/** The sentence goes on with what the study found. */
function isOfStudy({ syntax, index }: Statement, { sentence }: Topic): boolean {
  const [opening] = syntax.phrases
  if (opening === undefined || sentence < index - 1) return false
  // `A majority of respondents`, `More than half of survey respondents`
  const first = countedBy(syntax, opening) ?? opening
  const isKnown = definite.has(syntax.t.word[first.determiner] ?? 0) && studies.has(first.noun)
  const isAsked = syntax.clauses.some(
    ({ antecedent, lemma }) => antecedent === first.index && asking.has(lemma),
  )
  return isKnown || respondents.has(first.noun) || isAsked
}

/** Seats, votes and shares of them that were won, not those that are held. */
function isOfVote(s: Statement, draft: Draft): boolean {
  const clause = places.clauseOf(s, draft)
  const { counted, figure } = draft
  if (clause === null || clause.tense === 'present' || clause.lemma === w.hold) return false
  const subject = s.syntax.phrases[clause.subject]
  const isCounted = [counted?.noun, subject?.noun].some((noun) => ballots.has(noun ?? 0))
  return isCounted || (figure?.kind === 'share' && winning.has(clause.lemma))
}

/** Keeps the study or the vote that the sentence dates, and the one before where it goes on with it. */
export function keepTopic(
  s: Statement,
  dated: readonly (places.Said | undefined)[],
  times: readonly places.Placed[],
): void {
  const { drafts, passage, index, t } = s
  const isOwn = (draft: Draft) => draft.period !== null && !places.isBaseline(s, draft)
  const study = drafts.find(({ place }) => {
    const time = dated[place]?.time
    return time?.isName === true && studies.has(t.word[time.to - 1])
  })
  const vote = t.word.subarray(0, t.length).some((id) => votes.has(id))
    ? drafts.find((draft) => dated[draft.place] !== undefined && isOwn(draft))
    : undefined
  const voted = vote?.period ?? timeOfVote(s, times)
  if (study?.period && isOwn(study)) passage.topic = { of: 'study', period: study.period, sentence: index }
  else if (voted !== null) passage.topic = { of: 'vote', period: voted, sentence: index }
  else if (passage.topic !== null && isOfStudy(s, passage.topic))
    passage.topic = { ...passage.topic, sentence: index }
}

/** `Elections held in October 2016 gave the party a majority.` */
function timeOfVote({ syntax }: Statement, times: readonly places.Placed[]): DraftPeriod | null {
  for (const { clause, isAside, means } of times) {
    const noun = syntax.phrases[clause?.antecedent ?? -1]?.noun ?? syntax.phrases[clause?.subject ?? -1]?.noun
    if (!isAside && votes.has(noun ?? 0) && typeof means === 'object' && 'from' in means) return means
  }
  return null
}

/** The year of a law dates nothing that was done. */
const lawmaking =
  /\b(?:enact|adopt|ratif|amend|promulgat|criminaliz|repeal)|\b(?:entered|came|went) into (?:force|effect)\b/i

/** The years that a sentence without figures tells, which date those that go on from it: `The vote took place in 2014.` */
export function keepYears(passage: Passage, sentence: string, index: number): void {
  if (!/(?:19|20)\d\d/.test(sentence) || lawmaking.test(sentence)) return
  const study =
    /\b(?:survey|census|poll)\b[^.;]{0,30}?\b(?:19|20)\d\d\b|\b(?:19|20)\d\d\b[^.;,]{0,60}?\b(?:survey|census|poll)\b/i.exec(
      sentence,
    )
  const years = sentence.match(/\b(?:in|of|during|on)\b[^.;,]{0,20}?\b(?:19|20)\d\d\b/gi)
  const said = /((?:19|20)\d\d)(?:[-–/](\d\d)\b)?/.exec(study?.[0] ?? years?.at(-1) ?? '')
  if (said === null) return
  const from = Number(said[1])
  const period = {
    from,
    to: Math.max(from, said[2] === undefined ? from : from - (from % 100) + Number(said[2])),
  }
  if (study !== null) passage.topic = { of: 'study', period, sentence: index }
  else if (/\b(?:elections?|elected|vote|referendum)\b/i.test(sentence))
    passage.topic = { of: 'vote', period, sentence: index }
  if (study !== null) return
  passage.year = period
  passage.yearSentence = index
  keepOpening(passage, period, index)
}

/** Keeps the year that a paragraph opens with, of a document that covers no period of its own: it tells of that year. */
export function keepOpening(passage: Passage, period: DraftPeriod | null, index: number): void {
  const { isPeriodic, year } = passage.context
  if (isPeriodic || year === null || index > 1 || period === null || !('from' in period)) return
  if (period.from !== period.to) return
  if (period.to === year || period.to === year - 1) passage.opening ??= period
}
