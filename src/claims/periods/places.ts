/**
 * Where the times of a sentence stand, and which of them is said of a figure.
 */
import { isOf } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, Class, lexemes, nounOf, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { groupOf, isBehind, isLinking } from '../../syntax/roles.ts'
import type { Clause, Phrase } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { Kind } from '../../syntax/tokens.ts'
import type { Draft, Statement } from '../draft.ts'
import { bracketAround } from '../locate.ts'
import { phraseAt, type TimePhrase, timePhrases } from './phrases.ts'

/** A time with its place. */
export interface Placed extends TimePhrase {
  clause: Clause | null
  /** The figure whose phrase it hangs on. */
  owner: Draft | null
  /** It opens its clause, and hangs on nothing: `In 2016, police …`. */
  isFronted: boolean
  /** It is said of what another figure is compared with, or is that itself. */
  isAside: boolean
  /** The opening bracket that it stands in, −1 outside. */
  bracket: number
}

/** A time said of a figure, and how near: its own, of a clause that describes what is counted, of its clause, further off. */
export interface Said {
  time: Placed
  nearness: 'own' | 'described' | 'clause' | 'above'
}

const w = lexemes('of when ; , ( )')
const comparing = wordSet('compared_with compared_to versus vs than')

/** The times of the sentence with their places. */
export function placedTimes(s: Statement): Placed[] {
  const { clauses, phrases } = s.syntax
  const times = s.drafts.length === 0 ? [] : timePhrases(s)
  return times.flatMap((time) => {
    const { from, to, at, means, isName, isCompared } = time
    const own = phrases.filter((phrase) => phrase.from < to && phrase.to > from)
    const phrase = own.find(({ clause }) => clause >= 0) ?? phraseAt(s, at)
    if (isOfOffice(s, phrase)) return []
    const around = bracketAround(s.t, from)
    const isAlone = around >= 0 && isTimeAlone(s, around, isName)
    const bracket = isAlone ? -1 : around
    const head = headOf(s, phrase)
    const held = clauses[phrase?.clause ?? -1] ?? clauses[head?.clause ?? -1] ?? clauseNear(s, at)
    const matter = held === null ? null : matterOf(s, phrase, held, isName)
    const owner = isName
      ? null
      : ((isAlone ? figureBefore(s, around) : null) ?? ownerOf(s, phrase, at, bracket))
    if (matter !== null && !isName && (owner === null || owner.from < matter.from)) return []
    const clause = held === null || matter !== null ? null : (aroundTeller(s, held, from) ?? held)
    const opens = clause !== null && to <= clause.from
    const before =
      owner ?? s.drafts.findLast((draft) => draft.to <= from && (draft.clause === clause || !opens))
    const isAside = isCompared || (before !== undefined && isBaseline(s, before))
    const isFronted = opens && (phrase?.link !== 'preposition' || head !== phrase)
    return [{ from, to, at, means, isName, isCompared, clause, owner, isAside, isFronted, bracket }]
  })
}

/** `tried Reyes, prime minister from 2006 to 2010, for …`: how long somebody was what an apposition calls him. */
function isOfOffice({ t, syntax }: Statement, phrase: Phrase | undefined): boolean {
  const office = phrase?.link === 'preposition' ? syntax.phrases[phrase.governor] : undefined
  if (office === undefined || office.quantity >= 0 || (office.kinds & Kinds.person) === 0) return false
  const holder = syntax.phrases[office.governor]
  return office.link !== 'preposition' && holder !== undefined && t.tag[holder.head] === Tag.name
}

const accusing =
  verbSet(`accuse charge try convict sentence prosecute arrest detain acquit indict investigate jail imprison fine bring file face
  stand extradite question summon`)
const charges = wordSet('for over')
const concessions = wordSet('despite in_spite_of notwithstanding')

/**
 * What a time is of that is not what the clause tells: what somebody is called to account for (`tried nine guards for
 * the killing of a clerk in 2012`), what hindered nothing (`despite a ban since 2012`).
 */
function matterOf(
  { t, syntax }: Statement,
  phrase: Phrase | undefined,
  { lemma }: Clause,
  isName: boolean,
): Phrase | null {
  const above = (one: Phrase | undefined) =>
    one?.link === 'preposition' ? syntax.phrases[one.governor] : undefined
  // `for the 2012 killing of a clerk`: the time stands in it
  let at = isName ? phrase : above(phrase)
  for (let depth = 0; at !== undefined && at.preposition >= 0 && depth < 5; depth++) {
    const preposition = t.word[at.preposition] as number
    if (concessions.has(preposition)) return at
    const isEvent = (at.kinds & (Kinds.offence | Kinds.event)) !== 0 || actOf(t.word[at.head]) !== 0
    if (isEvent && at.determiner >= 0 && charges.has(preposition)) return accusing.has(lemma) ? at : null
    at = above(at)
  }
  return null
}

/** `90 were dismissed, the union says, after the strikes of May 2019`: the clause that the teller is set into. */
function aroundTeller({ t, syntax }: Statement, teller: Clause, time: number): Clause | null {
  const { kind, sorts, verb, index } = teller
  const isInserted = kind === 'main' && (sorts & Sort.reporting) !== 0 && t.word[verb + 1] === w[',']
  if (!isInserted || time <= verb) return null
  return syntax.clauses.findLast((other) => other.kind === 'main' && other.index < index) ?? null
}

/** What a time hangs on that has the time of it: `at the close of 2016`, `in its annual report for 2018`. */
function headOf({ t, syntax }: Statement, phrase: Phrase | undefined): Phrase | undefined {
  if (phrase?.link !== 'preposition') return phrase
  const governor = syntax.phrases[phrase.governor]
  if (governor === undefined) return phrase
  const isReport = (governor.kinds & Kinds.information) !== 0 && governor.link === 'none'
  return isReport || bounds.has(t.word[governor.head]) ? governor : phrase
}
const bounds = wordSet('end close start beginning middle turn')

/** `80 convictions (2015)`, `the season (May to July 2015)`: a bracket with nothing but a time in it. */
function isTimeAlone({ t, drafts }: Statement, bracket: number, isName: boolean): boolean {
  if (drafts.some((draft) => draft.bracket === bracket)) return false
  // `(by the 2020 census)`
  if (isName) return true
  for (let i = bracket + 1; i < t.length && t.word[i] !== w[')']; i++) {
    const isPart = t.kind[i] === Kind.number || isOf(t, i, Class.month | Class.preposition)
    if (!isPart && t.kind[i] !== Kind.sign) return false
  }
  return true
}

/** The figure whose phrase ends before a bracket. */
function figureBefore({ drafts }: Statement, bracket: number): Draft | null {
  return drafts.findLast((draft) => (draft.phrase?.to ?? draft.to) === bracket) ?? null
}

/** The figure whose phrase a time stands in or hangs on: `50,200 a year earlier`, `the 12 cases of 2015`. */
function ownerOf(
  { syntax, drafts }: Statement,
  phrase: Phrase | undefined,
  time: number,
  bracket: number,
): Draft | null {
  let at = phrase
  for (let depth = 0; at !== undefined && depth < 6; depth++) {
    const { quantity, link } = at
    const draft = quantity < 0 ? undefined : drafts.find((other) => other.phrase === at)
    if (draft !== undefined && draft.to <= time) return draft
    if (quantity >= 0 && at !== phrase) return null
    if (link === 'none' || link === 'conjunct' || (link === 'bracket' && bracket >= 0)) return null
    at = syntax.phrases[at.governor]
  }
  return null
}

/** The last clause that begins before a token. */
function clauseNear({ syntax }: Statement, i: number): Clause | null {
  return syntax.clauses.findLast(({ from }) => from <= i) ?? syntax.clauses[0] ?? null
}

/** Whether a figure is what another is compared with, or belongs to one that is. */
export function isBaseline({ t, index }: Statement, draft: Draft): boolean {
  let at: Draft | undefined = draft
  for (let depth = 0; at !== undefined && at.sentence === index && depth < 6; depth++) {
    if (at.relation?.type === 'baseline-of') return true
    at = at.relation?.to
  }
  return comparing.has(t.word[draft.phrase?.preposition ?? -1] ?? 0)
}

/** The clause that a figure stands in: its own, or that of what it hangs on. */
export function clauseOf(s: Statement, draft: Draft): Clause | null {
  const { clauses, phrases } = s.syntax
  let at = draft.phrase ?? undefined
  let clause = draft.clause ?? undefined
  for (let depth = 0; clause === undefined && at !== undefined && depth < 5; depth++) {
    clause = clauses[at.clause]
    at = phrases[at.governor]
  }
  const found = clause ?? clauseNear(s, draft.from)
  return found === null ? null : (raisedFrom(s, found) ?? found)
}

/** `Fifteen executions are known to have been carried out in 2007`: what is told is said by the infinitive. */
function raisedFrom({ syntax }: Statement, { index, passive, sorts, lemma, subject }: Clause): Clause | null {
  if (!passive || ((sorts & Sort.reporting) === 0 && !raising.has(lemma))) return null
  const isRaised = (other: Clause) =>
    other.kind === 'infinitive' && other.parent === index && other.subject === subject
  return syntax.clauses.find(isRaised) ?? null
}
const raising = verbSet('know think believe suppose presume consider')

/** The time that is said of a figure in its own clause, null where none is. */
export function saidOf(s: Statement, draft: Draft, times: readonly Placed[]): Said | null {
  const { phrase } = draft
  if (times.length === 0) return null
  const own = phrase === null ? undefined : times.find((time) => isOwn(s, draft, phrase, time))
  if (own !== undefined) return { time: own, nearness: 'own' }
  const told = phrase === null ? undefined : times.find((time) => isDescribing(s, draft, phrase, time))
  if (told !== undefined) return { time: told, nearness: 'described' }
  const near = isBaseline(s, draft)
    ? nearest(
        s,
        draft,
        times.filter(({ isAside }) => isAside),
      )
    : (clauseTime(s, draft, clauseOf(s, draft), times) ?? timeOfCount(s, draft, times))
  return near === null ? null : { time: near, nearness: 'clause' }
}

/**
 * In the figure's own phrase, or hanging on it.
 *
 * ```text
 * The 2015 figure of 12 fell to nine in 2016 (seven in 2017), fewer than in 2014 (13) and 2013, when it was 15.
 *     ^^^^           ^^            ^^^^ nine       ^^^^ seven               ^^^^ 13       ^^^^              15
 * ```
 */
function isOwn(s: Statement, draft: Draft, phrase: Phrase, time: Placed): boolean {
  const { at, to } = time
  if (time.owner === draft && !time.isCompared && time.from >= draft.to) return true
  if (at >= phrase.from && at < phrase.to) return true
  const opener = clauseOf(s, draft)?.opener ?? -1
  if (s.t.word[opener] === w.when && (to === opener || to === opener - 1)) return true
  const governor = s.syntax.phrases[phrase.governor]
  if (governor === undefined || at < governor.from || at >= governor.to) return false
  return phrase.link === 'bracket' ? time.isCompared : phrase.link === 'preposition' && time.isName
}

/**
 * In a clause that describes what is counted, where that clause says what was done, or where nothing else does.
 *
 * ```text
 * Of the 290 victims identified in 2017, 116 were boys, fewer than the 140 found a year earlier.
 *        ^^^ 2017                                                      ^^^ a year earlier
 * ```
 */
function isDescribing(s: Statement, draft: Draft, phrase: Phrase, time: Placed): boolean {
  const { clause } = time
  const own = clauseOf(s, draft)
  if (clause === null || clause === own || clause.antecedent < 0) return false
  if (time.isCompared || time.isAside !== isBaseline(s, draft)) return false
  const { antecedent, lemma, sorts } = clause
  const described = [phrase, draft.counted, groupOf(s.syntax, phrase)]
  const isDirect = described.some((one) => one?.index === antecedent)
  // `the 39 killings of journalists registered since 2003`
  const other = s.syntax.phrases[antecedent]
  const isRecorded =
    other !== undefined &&
    other.governor === phrase.index &&
    isBehind(s.syntax, other, w.of) &&
    (recording.has(lemma) || lemma === draft.act)
  if (!isDirect && !isRecorded) return false
  // `the 90 arrests made in 2016`
  // `tried the 12 men who took part in the 2016 riots`: what those did who are counted is another act
  const isDone = (sorts & Sort.light) !== 0 && (clause.passive || (phrase.kinds & Kinds.person) === 0)
  const isAct = lemma === draft.act || (isDone && antecedent === phrase.index)
  if (isAct || isBaseline(s, draft)) return true
  // `spent half of the $600 paid in the year before`, `of 90 complaints received in 2016`
  const isKnownOf = (one: Phrase) =>
    isKnown(s, one) && (one.role === 'none' || one.role === 'oblique' || one.link === 'bracket')
  // `Of the complaints received in 2016, 40 were dismissed`
  const { counted } = draft
  return isKnownOf(phrase) || (counted !== null && counted.to <= phrase.from && isKnownOf(counted))
}

const recording = verbSet(
  'register record document report count verify list file lodge submit receive make bring',
)

/** `the 600`, `those 12`, `12 of 90`: known from before. */
function isKnown({ t, syntax }: Statement, phrase: Phrase): boolean {
  const whole = syntax.phrases[phrase.governor]
  if (definite.has(t.word[phrase.determiner] ?? 0)) return true
  // `the complaints (90) received in 2015`
  if (phrase.link === 'bracket' && phrase.head < 0) return true
  const isFronted = whole === undefined && phrase.to <= (syntax.clauses[phrase.clause]?.from ?? 0)
  return isBehind(syntax, phrase, w.of) && (isFronted || (whole !== undefined && whole.quantity >= 0))
}
const definite = wordSet('the those these')

/**
 * In the clause, or in one without a finite verb at its end.
 *
 * ```text
 * In May, courts tried 90 people for insulting the king in 2017.
 *                      ^^ 2017
 * ```
 */
function clauseTime(
  s: Statement,
  draft: Draft,
  clause: Clause | null,
  times: readonly Placed[],
): Placed | null {
  const isBehindClause = (other: Clause, { from }: Placed) =>
    clause !== null && (isTail(s, other, clause, draft) || isOfState(s, clause, other, from))
  const isHere = (time: Placed) =>
    (time.bracket < 0 || time.bracket === draft.bracket) &&
    (time.clause === clause || (time.clause !== null && isBehindClause(time.clause, time)))
  return nearest(
    s,
    draft,
    times.filter((time) => !time.isAside && isHere(time)),
  )
}

/**
 * `12,000 people remained displaced in June 2015`, `registered with the office as of June`: right behind the participle
 * that says how they are, or said to be how they are.
 */
function isOfState({ t }: Statement, clause: Clause, state: Clause, time: number): boolean {
  const isSaid = isLinking(clause) && state.parent === clause.index && state.subject === clause.subject
  return isSaid && state.antecedent < 0 && (time === state.verb + 1 || stating.has(t.word[time]))
}
const stating = wordSet('as_of')

/** `… for insulting the king in 2017`, `there were 12 cases opened in 2017`: a clause without figures ends another. */
function isTail(s: Statement, tail: Clause, clause: Clause, { to, phrase }: Draft): boolean {
  const isBare = tail.kind === 'infinitive' || tail.kind === 'participle'
  // `tried nine guards for killing a clerk in 2012`
  if (tail.antecedent < 0 && accusing.has(clause.lemma) && blaming.has(s.t.word[tail.opener])) return false
  if (!isBare || tail.parent !== clause.index || tail.from < to) return false
  // `40 men were convicted and six acquitted in 2017`
  const joined = s.syntax.phrases[tail.antecedent]
  if (tail.passive && joined?.link === 'conjunct' && joined.quantity >= 0 && joined.head < 0) return true
  if (s.drafts.some((draft) => draft.clause === tail && !isBaseline(s, draft))) return false
  if (tail.antecedent < 0) return tail.kind === 'infinitive' || !tail.passive
  // `crimes related to race in 2017`
  return relating.has(tail.lemma) || (isLinking(clause) && tail.antecedent >= (phrase?.index ?? 0))
}
const blaming = wordSet('for of over with')
const relating = wordSet('relate base link connect associate')

/** Of times, the first behind the figure, else the last before it. */
function nearest(s: Statement, draft: Draft, times: readonly Placed[]): Placed | null {
  const { from, to } = draft
  const behind = times.find((time) => time.from >= to && !isParted(s, draft, to, time.from))
  if (behind !== undefined) return behind
  const isAside = isBaseline(s, draft)
  return times.findLast((time) => time.to <= from && !(isAside && isParted(s, draft, time.to, from))) ?? null
}

/** Whether one of two tokens and a figure stand in a comparison, or a semicolon or the end of a bracket between them. */
function isParted(s: Statement, draft: Draft, from: number, to: number): boolean {
  const isAside = isBaseline(s, draft)
  for (const other of s.drafts) {
    if (other === draft || other.from < from || other.from >= to) continue
    if ((isAside || other.bracket === draft.bracket) && isBaseline(s, other) !== isAside) return true
  }
  for (let i = from; i < to; i++)
    if (s.t.word[i] === w[';'] || (draft.bracket >= 0 && s.t.word[i] === w[')'])) return true
  return false
}

/** The time of the clauses above, or the one that opens the sentence and holds for all that it plainly states. */
export function saidAbove(s: Statement, draft: Draft, times: readonly Placed[]): Said | null {
  if (times.length === 0 || isBaseline(s, draft)) return null
  const isState = draft.aspect === 'state'
  let clause = clauseOf(s, draft)
  for (let depth = 0; clause !== null && depth < 4; depth++) {
    const { kind, tense } = clause
    const isApart = kind === 'main' || kind === 'adverbial' || (kind === 'relative' && tense === 'pluperfect')
    if (isApart || (isState && kind !== 'complement')) break
    const shared = sharedTime(s, draft, clause, times)
    if (shared !== null) return { time: shared, nearness: 'above' }
    clause = s.syntax.clauses[clause.parent] ?? null
    if (clause === null) break
    // `told us in May that they had fled`: when it was told, they had
    const isTold = tense === 'pluperfect' && (clause.sorts & Sort.reporting) !== 0
    const near = clause.antecedent >= 0 ? null : clauseTime(s, draft, clause, times)
    const time = (isTold && near?.isFronted === false ? null : near) ?? timeOfTeller(s, clause, times)
    if (time !== null) return { time, nearness: 'above' }
  }
  const study = times.findLast((time) => isOfStudy(s, time, draft))
  if (study !== undefined && draft.relation?.type !== 'baseline-of') return { time: study, nearness: 'above' }
  const isShare = draft.figure?.kind === 'share'
  if (isState && clause?.kind !== 'main' && !isShare) return null
  if (clauseOf(s, draft)?.tense === 'present') return null
  const lead = leadOf(s, times)
  const isLed = lead !== null && lead.from < draft.from
  // `inspectors numbered 355 and made 900 visits in May`: how many there are has no time of what they did
  const isStock = isState && draft.figure?.kind === 'count'
  const time = isLed ? lead : isStock ? null : sharedTime(s, draft, clause, times)
  return time === null ? null : { time, nearness: 'above' }
}

/** `According to the 2015 census, 12 percent could not read and nine percent had no school`: all that it tells is of its time. */
function isOfStudy(s: Statement, { isName, to, bracket, clause }: Placed, draft: Draft): boolean {
  if (!isName || bracket >= 0 || to > draft.from || !studies.has(nounOf(s.t.word[to - 1]))) return false
  // `…, but elders said that 90 percent had none`: another tells it
  let own = clauseOf(s, draft)
  while (own !== null && own.kind !== 'main') own = s.syntax.clauses[own.parent] ?? null
  if (own === null || own === clause || own.subject === draft.phrase?.index) return true
  return (own.sorts & Sort.reporting) === 0
}
const studies = wordSet('survey study census poll report assessment statistic statistics sample')

/** `A survey conducted in 2015 showed that …`: what a paper tells is of its own time. */
function timeOfTeller({ syntax }: Statement, clause: Clause, times: readonly Placed[]): Placed | null {
  const teller = syntax.phrases[clause.subject]
  if (teller === undefined || (teller.kinds & Kinds.information) === 0) return null
  const isOfIt = ({ clause: other }: Placed) =>
    other !== null && other.antecedent === teller.index && (other.sorts & Sort.light) !== 0
  return times.find(isOfIt) ?? null
}

/** `An exercise that ended in October counted 900 refugees`: what a count finds is of its own time. */
function timeOfCount({ syntax }: Statement, draft: Draft, times: readonly Placed[]): Placed | null {
  const { phrase, clause } = draft
  const teller = syntax.phrases[clause?.subject ?? -1]
  if (clause === null || teller === undefined || clause.object !== phrase?.index || clause.passive)
    return null
  if (!counts.has(teller.noun)) return null
  return times.find(({ clause: other }) => other !== null && other.antecedent === teller.index) ?? null
}
const counts = wordSet(
  'exercise census survey count registration verification screening review audit study assessment poll',
)

/**
 * `12 men were tried and three were jailed in 2015`, `killing two men and hurting 12 in 2015`: without a comma between
 * them the last time is of both.
 */
function sharedTime(
  { t, syntax }: Statement,
  { to }: Draft,
  clause: Clause | null,
  times: readonly Placed[],
): Placed | null {
  if (clause === null || clause.antecedent >= 0) return null
  const next = syntax.clauses.find(
    ({ kind, index, parent }) => kind === clause.kind && parent === clause.parent && index > clause.index,
  )
  if (next === undefined) return null
  for (let i = to; i < next.from; i++)
    if ((t.word[i] === w[','] && bracketAround(t, i) < 0) || t.word[i] === w[';']) return null
  return (
    times.find(
      (time) => time.clause === next && time.from > next.verb && !time.isAside && time.bracket < 0,
    ) ?? null
  )
}

/** The time that opens the sentence: `In 2016, …`. */
export function leadOf({ drafts }: Statement, times: readonly Placed[]): Placed | null {
  const [time] = times
  const [first] = drafts
  if (time === undefined || first === undefined || time.to > first.from || time.isAside || time.isName)
    return null
  return time.clause === null || (time.clause.kind === 'main' && time.isFronted) ? time : null
}
