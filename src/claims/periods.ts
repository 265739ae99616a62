/**
 * When a figure is of: the year said beside it, the period before, or what the measure implies.
 */
import type { Measure } from '../types.ts'
import { code } from './acts.ts'
import { governingVerb } from './governing.ts'
import { isIn, isOneOf, wordSet } from './match.ts'
import { opensComparison } from './relations/comparisons.ts'
import type { Tokens } from './scan.ts'
import type { Draft, DraftPeriod, Statement } from './statement.ts'
import { type TimePhrase, timePhrases } from './time-phrases.ts'
import { note } from './trace.ts'
import { Class, is, lexemes } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('and as during eligible entitled for in of than the them which whom ( ) , ;')

/** Measures of what authorities and organisations did: unsaid, their time is the reporting period. */
const dated = new Set(
  (
    [
      'investigations', 'arrests', 'prosecutions', 'convictions', 'acquittals', 'sentences', 'restitution', 'victims-identified',
      'victims-assisted', 'repatriations', 'deportations', 'training', 'awareness', 'inspections', 'funding', 'hotline',
    ] satisfies Measure[]
  ).map(code),
) // biome-ignore format: a list

const facilities = code('facilities')
const otherCode = code('other')
const penalties = code('penalties')
const age = code('age')

/** Gives each claim of the sentence its period. */
export function datePeriods(s: Statement): void {
  const phrases = s.drafts.length === 0 ? [] : timePhrases(s.t)
  const lead = leading(s, phrases)
  const done: boolean[] = []
  const settle = (k: number) => {
    const draft = s.drafts[k] as Draft
    if (done[k]) return
    done[k] = true
    // A claim may take its time from one that stands after it: `35 of 235 families`, `from 46 to 85`.
    const target =
      draft.relation === null || s.drafts[draft.relation.to.place] !== draft.relation.to
        ? -1
        : draft.relation.to.place
    if (target >= 0) settle(target)
    draft.period = periodOf(s, draft, k, phrases, lead)
  }
  for (let k = 0; k < s.drafts.length; k++) settle(k)
  carry(s, phrases, lead)
}

/** The time that opens the sentence and holds for all of its plain statement: `In 2016, …`. */
function leading(s: Statement, phrases: TimePhrase[]): TimePhrase | null {
  const [phrase] = phrases
  if (phrase === undefined || s.drafts.length === 0) return null
  return phrase.to > (s.drafts[0] as Draft).from || isInAside(s.t, phrase) ? null : phrase
}

/** What a place can hold, and who works there, holds at no one time. */
const capacities = wordSet(
  'capacity designed built meant intended equipped house accommodate hold host staff',
)

/** `the wage, last raised in 1984, was …` */
function isInAside(t: Tokens, { from, to }: TimePhrase): boolean {
  if (!isOneOf(t, to, w[','])) return false
  for (let i = from - 1; i > 0 && i >= from - 4; i--)
    if (is(t.word[i] as number, Class.past) && !is(t.word[i] as number, Class.auxiliary)) {
      while (is(t.word[i - 1] as number, Class.adverb | Class.window)) i--
      return isOneOf(t, i - 1, w[','])
    }
  return false
}

function periodOf(
  s: Statement,
  draft: Draft,
  k: number,
  phrases: TimePhrase[],
  lead: TimePhrase | null,
): DraftPeriod | null {
  if (draft.measure === penalties || draft.measure === age) return null
  if (draft.measure === facilities && capacities[draft.act] === 1) return null
  const own =
    besides(s, draft, k, phrases) ??
    opening(s.t, draft, phrases) ??
    (draft.comparison < 0 || (lead !== null && lead.from > draft.comparison) ? lead : null) ??
    within(draft, phrases)
  if (own !== null) {
    note(s, draft, 'period', 'yearSaid', own.from, own.to)
    return resolve(s, draft, own)
  }
  const isStanding = draft.measure === facilities && draft.relation?.to.measure !== facilities
  if (
    draft.relation !== null &&
    draft.relation.type !== 'baseline-of' &&
    draft.relation.to.sentence <= s.index &&
    !isStanding
  )
    return fromRelated(s, draft, draft.relation.to.period)
  if (draft.relation !== null && draft.relation.type === 'baseline-of')
    return fromRelated(
      s,
      draft,
      isOtherGroup(draft) ? draft.relation.to.period : periodBefore(draft.relation.to.period),
    )
  if (isEntitled(s.t, draft)) return null
  const carried =
    s.passage.year !== null && s.passage.yearSentence >= s.index - 1 && isContinued(s) && !speaksOfLaw(s)
      ? s.passage.year
      : null
  const isTold =
    dated.has(draft.measure) || (draft.measure === otherCode && draft.rate === null && hasPast(s.t))
  if (carried !== null && isTold) {
    note(s, draft, 'period', 'carriedForward', draft.from, draft.to)
    return carried
  }
  if (impliesPeriod(s, draft)) {
    note(s, draft, 'period', 'reportingPeriod', draft.from, draft.to)
    return { offset: 0 }
  }
  return null
}

/** Whether the sentence tells of something past: what is told in the present tense holds at no one time. */
function hasPast(t: Tokens): boolean {
  for (let i = 0; i < t.length; i++)
    if (((t.classes[i] as number) & Class.past) !== 0 || isIn(t, i, pastForms)) return true
  return false
}
const pastForms = wordSet('was were had did')

/** Words that open a clause of its own, whose time is not that of the figure before it. */
const barrier = wordSet('after when because since before until while whereas although though if unless')

/** The time after the figure, before the next figure or past the members of a list. */
function besides(s: Statement, draft: Draft, k: number, phrases: TimePhrase[]): TimePhrase | null {
  const next = phrases.find((phrase) => phrase.from >= draft.to)
  if (next === undefined || opensConjunct(s.t, next)) return null
  if (draft.comparison < 0 && isComparedWith(s.t, next)) return null
  for (let at = k + 1; at < s.drafts.length; at++) {
    const other = s.drafts[at] as Draft
    if (other.from >= next.from) break
    // `three defendants, one of whom was charged in 2009`
    if (isOneOf(s.t, other.to, w.of) && isOneOf(s.t, other.to + 1, w.whom, w.which, w.them)) return null
    if (other.bracket !== draft.bracket && other.bracket > 0) continue
    if (other.comparison !== draft.comparison) return null
    if (!isListed(s.t, s.drafts[at - 1] as Draft, other)) return null
  }
  for (let i = draft.to; i < next.from; i++) {
    if (s.t.word[i] === w[';'] || barrier[s.t.word[i] as number] === 1 || isAside(s.t, i)) return null
    if (draft.bracket >= 0 && s.t.word[i] === w[')']) return null
    if (i > draft.comparison && opensComparison(s.t, i)) return null
  }
  // `a 30 percent decrease from 2014`: the year is that of the figure compared with.
  if (next.from > draft.comparison && opensComparison(s.t, next.from)) return null
  if (draft.bracket < 0 && insideBracket(s.t, draft.to, next.from)) return null
  return next
}

/** `three times as many as in the preceding period`, `more than during the previous year` */
function isComparedWith(t: Tokens, { from }: TimePhrase): boolean {
  let i = from - 1
  while (isOneOf(t, i, w.the, w.in, w.during, w.for)) i--
  return isOneOf(t, i, w.as, w.than)
}

/** `, doubling the number in 2017` tells of another figure, `, arrested in 2015,` of another time. */
function isAside(t: Tokens, i: number): boolean {
  if (
    isOneOf(t, i - 1, w[',']) &&
    is(t.word[i] as number, Class.past) &&
    !is(t.word[i] as number, Class.auxiliary)
  )
    return true
  return (
    isOneOf(t, i - 1, w[',']) &&
    is(t.word[i] as number, Class.change) &&
    is(t.word[i] as number, Class.gerund)
  )
}

function insideBracket(t: Tokens, from: number, to: number): boolean {
  let depth = 0
  for (let i = from; i < to; i++) {
    if (t.word[i] === w['(']) depth++
    else if (t.word[i] === w[')']) depth--
  }
  return depth > 0
}

function isListed(t: Tokens, before: Draft, after: Draft): boolean {
  if (after.relation?.type === 'conversion-of') return true
  const last = after.from - 1
  if (isOneOf(t, last, w.of, w.the)) return false
  for (let i = before.to; i < after.from; i++) {
    if (is(t.word[i] as number, Class.relative)) return false
    if (joining[t.word[i] as number] === 1) return true
  }
  return false
}
/** What joins figures of one statement, so that the time at its end holds for all. */
const joining = wordSet(', and or in involving with against for among from to including')

/**
 * A time that opens a statement of its own.
 *
 * ```text
 * In 2018, police investigated 33 cases, and in 2017, they investigated 28.
 *                              ^^ period=2018
 *                                                                       ^^ period=2017
 * ```
 */
function opensConjunct(t: Tokens, phrase: TimePhrase): boolean {
  return (
    isOneOf(t, phrase.from - 1, w.and) && isOneOf(t, phrase.from - 2, w[',']) && isOneOf(t, phrase.to, w[','])
  )
}

/** The time that opens the figure's own clause: `…; in 2012, they convicted 662`. */
function opening(t: Tokens, draft: Draft, phrases: TimePhrase[]): TimePhrase | null {
  const joined = phrases.findLast((phrase) => phrase.to <= draft.from && opensConjunct(t, phrase))
  if (joined !== undefined) return joined
  if (draft.clause === 0 || draft.comparison >= 0) return null
  return (
    phrases.find(
      (phrase) => phrase.from >= draft.clause && phrase.from <= draft.clause + 1 && phrase.to <= draft.from,
    ) ?? null
  )
}

/** The time said in the same comparison before the figure: `compared to 2015, when it identified 46`. */
function within(draft: Draft, phrases: TimePhrase[]): TimePhrase | null {
  let found: TimePhrase | null = null
  for (const phrase of phrases)
    if (phrase.to <= draft.from && phrase.from >= draft.comparison && draft.comparison >= 0) found = phrase
  return found
}

function resolve(s: Statement, draft: Draft, phrase: TimePhrase): DraftPeriod {
  if (phrase.period === 'current') return { offset: 0 }
  if (phrase.period !== 'previous') return phrase.period
  const base =
    draft.relation?.type === 'baseline-of'
      ? draft.relation.to.period
      : s.passage.yearSentence === s.index
        ? s.passage.year
        : null
  return periodBefore(base)
}

/** The time of the claim that this one relates to. */
function fromRelated(s: Statement, draft: Draft, period: DraftPeriod | null): DraftPeriod | null {
  if (period !== null) note(s, draft, 'period', 'relatedClaim', draft.from, draft.to)
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

const continuing = wordSet('this these those they it he she of such its their in')

/** Whether the sentence goes on with the statement before it. */
function isContinued(s: Statement): boolean {
  const { year } = s.context
  const carried = s.passage.year
  if (carried !== null && 'from' in carried && (year === null || carried.to === year)) return true
  return s.t.length > 0 && continuing[s.t.word[0] as number] === 1
}

function carry(s: Statement, phrases: TimePhrase[], lead: TimePhrase | null): void {
  if (isOfLaw(s)) return
  if (phrases.some(({ isOfStudy }) => isOfStudy)) return
  if (lead !== null && typeof lead.period !== 'string') {
    s.passage.year = lead.period
    s.passage.yearSentence = s.index
    return
  }
  const main = s.drafts.find(
    (draft) => draft.comparison < 0 && draft.bracket < 0 && draft.period !== null && 'from' in draft.period,
  )
  if (main !== undefined && phrases.length > 0) {
    s.passage.year = main.period
    s.passage.yearSentence = s.index
  } else if (
    s.passage.year !== null &&
    s.passage.yearSentence === s.index - 1 &&
    s.drafts.length > 0 &&
    isContinued(s)
  ) {
    s.passage.yearSentence = s.index
  } else if (
    s.drafts.length === 0 &&
    phrases.length > 0 &&
    phrases[0]?.from === 0 &&
    typeof phrases[0].period !== 'string'
  ) {
    s.passage.year = phrases[0].period
    s.passage.yearSentence = s.index
  }
}

/** A sentence whose figures are all those of a law, or that only tells of one. */
function isOfLaw(s: Statement): boolean {
  if (s.drafts.length > 0)
    return s.drafts.every((draft) => draft.measure === penalties || draft.measure === age)
  const limit = Math.min(s.t.length, 30)
  for (let i = 0; i < limit; i++) if (lawful[s.t.word[i] as number] === 1) return true
  return false
}

/** Facilities opened or fitted out in the text have the period of that act. */
const building = wordSet(
  'open opened opening build built building establish established establishing construct constructed constructing fit fitted equip equipped inaugurate inaugurated set launched launch renovate renovated complete completed create created creating',
)

function impliesPeriod(s: Statement, draft: Draft): boolean {
  if (isEntitled(s.t, draft)) return false
  // What is recommended has not happened.
  if (s.context.section === 'recommendations') return false
  if (draft.absence !== null) return true
  if (draft.figure?.kind === 'ordinal') return true
  if (draft.rate !== null && draft.measure !== code('funding')) return false
  if (
    draft.figure?.kind === 'duration' &&
    draft.measure !== code('sentences') &&
    draft.measure !== code('training')
  )
    return false
  const isRight =
    draft.figure?.kind === 'money' && draft.measure === code('victims-assisted') && speaksOfLaw(s)
  if (dated.has(draft.measure)) return !isLasting(s, draft) && !isRight
  if (draft.measure === facilities) {
    for (let i = draft.from - 1; i >= draft.clause; i--)
      if (building[s.t.word[i] as number] === 1) return true
    return false
  }
  return (
    draft.measure === otherCode &&
    standing[draft.act] !== 1 &&
    !isIn(s.t, governingVerb(s.t, draft.from, draft.clause), standing) &&
    s.context.section !== 'profile' &&
    draft.figure?.kind !== 'duration' &&
    !speaksOfLaw(s)
  )
}

/** What people have a right to holds at no one time. */
function isEntitled(t: Tokens, draft: Draft): boolean {
  for (let i = draft.from - 1; i >= draft.clause; i--) if (isOneOf(t, i, w.entitled, w.eligible)) return true
  return false
}

/** Who belongs to a unit, and what it has, stands. */
const standing = wordSet(
  'had has have employed employs comprised comprises comprising consisted consisting consists',
)

const lawful = wordSet('law laws constitution code article statute decree regulation regulations act')
const timeless = wordSet(
  'provides provide requires require allows allow stipulates prohibits permits sets limits limited required allowed entitles entitled guarantees permitted prohibited mandates mandated is are must may shall',
)

/** A sentence about what a law says has no time. */
function speaksOfLaw(s: Statement): boolean {
  const limit = Math.min(s.t.length, 12)
  let law = false
  for (let i = 0; i < limit; i++) {
    if (lawful[s.t.word[i] as number] === 1) law = true
    else if (law && timeless[s.t.word[i] as number] === 1) return true
  }
  return false
}

/** In a profile, what is said in the present tense holds at no one time. */
function isLasting(s: Statement, draft: Draft): boolean {
  return s.context.section === 'profile' && draft.comparison < 0
}
