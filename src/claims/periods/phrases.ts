/**
 * The times that a sentence says: years, spans of years, months, the reporting period and those before it. A time is a
 * local thing, so it is read from the tokens; where it hangs is asked of the syntax.
 */

import { isOf, isYear } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { Class, lexemes, nounOf, Sort, sortsOf, valueOf, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { type Phrase, Tag } from '../../syntax/syntax.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'
import type { DraftPeriod, Statement } from '../draft.ts'
import { isOneOf } from '../figures/match.ts'

/** A time said in the sentence. */
export interface TimePhrase {
  /** Its first token and the one after its last; `at` is its year, month or noun. */
  from: number
  to: number
  at: number
  /** A time, a number of periods before another, the one said last, that of the sentence, or a month without a year. */
  means: DraftPeriod | { before: number } | 'same' | 'year' | 'month'
  /** It names a study, an event or a figure (`the 2015 survey`), and not the year that the text goes on in. */
  isName: boolean
  /** What is told is compared with it (`more than in 2015`), or left from it (`cases from the previous year`). */
  isCompared: boolean
}

/** The words that these rules ask for by name. */
const w = lexemes(
  "a and april as between end for from in its last march of on one over past period same since that the this year years 's , ( ) - – /",
)

/** All times that the sentence says, in order. */
export function timePhrases(s: Statement): TimePhrase[] {
  const found: TimePhrase[] = []
  for (let i = 0; i < s.t.length; i++) {
    const time = timeAt(s, i)
    if (time === null) continue
    found.push({ ...time, isCompared: isCompared(s.t, time) })
    i = Math.max(i, time.to - 1)
  }
  return found
}

function timeAt(s: Statement, i: number): TimePhrase | null {
  const { t } = s
  if (isYear(t, i)) return yearAt(s, i)
  if (t.kind[i] === Kind.code) return decadeAt(s, i)
  if (isOf(t, i, Class.month)) return t.capital[i] === 0 ? null : monthAt(t, i)
  if (opensWindow.has(t.word[i])) return windowAt(s, i)
  const stretch = stretchTo(s, i)
  if (stretch !== null) return stretch
  return windows.has(t.word[i]) || (partsOfYear.get(t.word[i] as number) ?? 0) > 0 ? yearBehind(s, i) : null
}
const opensWindow = wordSet('previous prior preceding last past this same that')
const windows = wordSet('year period cycle season')
/** How much of a year each is. */
const partsOfYear: ReadonlyMap<number, number> = new Map(
  (
    [
      ['year years', 1],
      ['month months', 1 / 12],
      ['week weeks', 1 / 52],
      ['day days', 1 / 365],
    ] as const
  ).flatMap(([words, part]) => [...wordSet(words)].map((id) => [id, part] as const)),
)
const kindsOfYear = wordSet('reporting fiscal calendar financial school review')

function made(from: number, to: number, at: number, means: TimePhrase['means'], isName = false): TimePhrase {
  return { from, to, at, means, isName, isCompared: false }
}

/** `as in the previous year`, `than in 2014`, `a decrease of 12 percent from 2014`, `unlike the year before`. */
function isCompared(t: Tokens, { from, means }: TimePhrase): boolean {
  let i = from
  // `lost more than 200 men over the same period`
  if (isOneOf(t, i, w.over) && means === 'same') return false
  if (isOneOf(t, i, w.from, w.on, w.over) && typeof means === 'object' && 'before' in means) return true
  // `the highest total for a 12-month period since 2005`, `for the first time since 2005`
  if (isOneOf(t, i, w.since))
    for (let k = i - 1; k > i - 9 && !isOneOf(t, k, w[',']); k--) if (utmost.has(t.word[k])) return true
  if (!isOneOf(t, i, w.from, w.on, w.over)) {
    if (!dating.has(t.word[i])) i--
    while (leading.has(t.word[i]) || (numberAt(t, i) > 0 && partsOfYear.has(t.word[i + 1] ?? 0))) i--
    // `ten times the figure for 2014`, `2 percent of the total for 2014`
    const isLevel = levels.has(t.word[i]) && isOneOf(t, i - 1, w.the)
    if (isLevel && (multiplying.has(t.word[i - 2]) || isShare(t, i - 2))) return true
    // `a rise of 12 percent over the same months in 2015`
    if (isOneOf(t, i, w.over) && isMoving(t, i)) return true
    return comparing.has(t.word[i]) || (isOneOf(t, i, w.as) && i >= from - 3 && !earlier.has(t.word[i + 1]))
  }
  return isMoving(t, i)
}

/** `two percent of`, `a third of` */
function isShare(t: Tokens, of: number): boolean {
  return isOneOf(t, of, w.of) && (isOf(t, of - 1, Class.fraction) || shares.has(t.word[of - 1]))
}
const shares = wordSet('percent half')

/** Whether words of change stand before token `end`. */
function isMoving(t: Tokens, end: number): boolean {
  for (let i = end - 1; i > end - 6 && i >= 0 && t.kind[i] !== Kind.sign; i--)
    if ((sortsOf(t.word[i]) & Sort.change) !== 0 || moving.has(t.word[i])) return true
  return false
}
const leading = wordSet(
  'in during of for to the with on at that same period whole all first second third fourth last half first_half second_half quarter month months week time',
)
const comparing = wordSet(
  'than like unlike similar contrast comparison compared_with compared_to compared versus vs against twice double triple',
)
const utmost = wordSet(
  'first highest lowest largest biggest smallest worst best deadliest bloodiest fewest heaviest sharpest',
)
const levels = wordSet('figure number total level rate')
const multiplying = wordSet('times twice double triple half')
const moving = wordSet('up down more fewer less higher lower change improvement')

/**
 * A year that dates something: behind a preposition (`in 2016`, `on March 1, 2018`, `in the first half of 2018`), as one
 * end of a span, or before the noun of a study, an event, a figure. One in a name (`the 2016 law`) dates nothing.
 */
function yearAt(s: Statement, i: number): TimePhrase | null {
  const { t } = s
  // The end of a span that is no time: `the 2019-2023 action plan`.
  if (isDash(t, i - 1) && t.kind[i - 2] === Kind.number) return null
  const from = t.value[i] as number
  const isJoined = isDash(t, i + 1) && t.kind[i + 2] === Kind.number && t.gap[i + 1] === 0
  const last = isJoined ? (t.value[i + 2] as number) : from
  const years = { from, to: Math.max(from, last < 100 ? from - (from % 100) + last : last) }
  const end = isJoined ? i + 3 : i + 1
  const start = prepositionBefore(t, i)
  const isOfYear =
    kindsOfYear.has(t.word[end]) || isOneOf(t, end, w.year, w.period) || isOneOf(t, i - 1, w.year)
  const isNamed = isOf(t, i - 1, Class.determiner) || isOneOf(t, i - 1, w["'s"])
  // `fewer than in 2018 (27) and 2017 (25)`
  const isListed = isOneOf(t, i - 1, w.and, w[',']) && isOneOf(t, end, w['('])
  // `nine convictions (2014)`
  const isAlone = isOneOf(t, i - 1, w['(']) && isOneOf(t, end, w[')'])
  // `the season (September 2017 to June 2018)`
  const month = isOf(t, i - 1, Class.month) ? i - 1 : i
  const span = start < 0 && month < i ? spanFrom(s, month, i, end) : null
  if (span !== null) return span
  if (!isOfYear && !isAlone && (isNamed || (start < 0 && !isListed)))
    return namedBy(s, i, end, years) ?? eventOf(s, i, end, years)
  if (start < 0) return made(i, end, i, years)
  // `an action plan for 2020-2023`
  if (isOneOf(t, start, w.for) && plans.has(t.word[start - 1])) return null
  if (isOneOf(t, start, w.since) || isSince(t, start) || onward.has(t.word[end]))
    return made(start, end, i, { from, to: Math.max(from, s.context.year ?? from) })
  return spanFrom(s, start, i, end) ?? made(start, end, i, years)
}
/** `during the 1990s`, `since the 1990s` */
function decadeAt({ t, context }: Statement, i: number): TimePhrase | null {
  const [, decade] = /^((?:19|20)\d0)s$/.exec(t.text.slice(t.start[i], t.end[i])) ?? []
  const start = lead(t, i)
  if (decade === undefined || start === i) return null
  const from = Number(decade)
  const to = isOneOf(t, start, w.since) ? context.year : null
  return made(start, i + 1, i, { from, to: Math.max(from, to ?? from + 9) })
}

const onward = wordSet('onward onwards')

/** `since its creation in 2010` */
function isSince(t: Tokens, start: number): boolean {
  let i = start - 1
  while (i > start - 6 && isOf(t, i, Class.noun | Class.determiner | Class.pronoun)) i--
  return i < start - 1 && isOneOf(t, i, w.since) && isOneOf(t, start, w.in, w.of)
}
const plans = wordSet('plan action_plan strategy program programme roadmap agenda policy agreement framework')

function isDash(t: Tokens, i: number): boolean {
  return isOneOf(t, i, w['-'], w['–'], w['/'])
}

/** `from 2012 to 2016`, `in 2015 and 2016`; from April to March is the reporting period, or the one before. */
function spanFrom({ t, context }: Statement, start: number, i: number, behind: number): TimePhrase | null {
  const past = eventEnd(t, start, behind)
  const end = isOneOf(t, past, w[',']) && !isOneOf(t, past + 1, w.and) ? past + 1 : past
  if (
    !spanning.has(t.word[end]) ||
    !(
      isOneOf(t, end, w.and) ||
      isOneOf(t, start, w.from, w.between) ||
      isOf(t, start, Class.month) ||
      has(t, w.period, start, i)
    )
  )
    return null
  let other = end + 1
  while (
    !isYear(t, other) &&
    (isOf(t, other, Class.month) ||
      t.kind[other] === Kind.number ||
      besideYear.has(t.word[other]) ||
      isOneOf(t, other, w.of))
  )
    other++
  const from = t.value[i] as number
  const { year } = context
  // `between September 2016 and June`: to the year that is covered
  if (!isYear(t, other) && isOf(t, end + 1, Class.month) && year !== null && year > from)
    return made(start, other, i, { from, to: year })
  const to = t.value[other] as number
  if (!isYear(t, other) || to < from || isOneOf(t, other + 1, w['('])) return null
  const isReporting =
    context.spansYears && to === from + 1 && has(t, w.april, start, i) && has(t, w.march, i, other)
  if (!isReporting || (from !== context.year && to !== context.year))
    return made(start, other + 1, i, { from, to })
  return made(start, other + 1, i, { offset: from === context.year ? 0 : -1 })
}
const spanning = wordSet('to and through until')

/** Past the noun of an event: `between the July 2016 coup attempt and the end of 2017`. */
function eventEnd(t: Tokens, start: number, behind: number): number {
  if (!isOneOf(t, start, w.from, w.between)) return behind
  let i = behind
  while (i < behind + 4 && isOf(t, i, Class.noun | Class.plural) && !spanning.has(t.word[i])) i++
  return spanning.has(t.word[i]) ? i : behind
}

function has(t: Tokens, id: number, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (t.word[i] === id) return true
  return false
}

/** The preposition that leads to the year, past months, days and the like; −1 where there is none. */
function prepositionBefore(t: Tokens, i: number): number {
  const isDay = isOneOf(t, i - 1, w[',']) && t.kind[i - 2] !== Kind.word
  for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
    if (dating.has(t.word[k])) return k
    const isSkipped = isOf(t, k, counting) || t.kind[k] === Kind.number || besideYear.has(t.word[k])
    if (!isSkipped || (t.word[k] === w[','] && !isDay)) return -1
  }
  return -1
}
const counting = Class.month | Class.ordinal | Class.duration | Class.window | Class.numeral
const dating = wordSet(
  'in during for of from between since through throughout until till by to on at over within than as_of compared_with compared_to versus vs against unlike like about',
)
const besideYear = wordSet(
  ', the early mid late half fiscal calendar fy - year period and – ended ending quarter a all end close start beginning turn middle summer spring winter autumn',
)

/**
 * The year of a study or a budget dates what stands in it, that of an event what it did.
 *
 * ```text
 * A 2015 national survey found that 1.2 million children worked; the 2014 floods displaced 90.
 *                                   ^^^^^^^^^^^ period=2015                              ^^ 2014
 * ```
 */
function namedBy(s: Statement, i: number, end: number, years: DraftPeriod): TimePhrase | null {
  const { t } = s
  let at = end
  // `the 2019 Demographic and Health Survey`, `a May 2019 League of the South report`
  const isNamed = (k: number) => named.has(nounOf(t.word[k]))
  const isJoint = () => {
    const next = joining.has(t.word[at + 1]) ? at + 2 : at + 1
    const isInside = joining.has(t.word[at - 1]) || (t.capital[at - 1] !== 0 && !isNamed(at - 1))
    return joining.has(t.word[at]) && isInside && t.capital[next] !== 0
  }
  const isTitle = () => t.kind[at] === Kind.word && t.capital[at] !== 0
  while (at < end + 8 && (naming.has(t.tag[at] as number) || isTitle() || isJoint())) at++
  const phrase = phraseAt(s, at - 1)
  if (phrase === undefined || isApart(s, phraseAt(s, i))) return null
  const { index, kinds, role } = phrase
  const next = s.syntax.phrases[index + 1]
  // `the 2014 attacks killed 12`, `the 2014 killing of 12 men`, but not `charged with the 2014 attacks`
  const isTold = role === 'subject' || (next?.governor === index && next.quantity >= 0)
  let isDated = (kinds & Kinds.event) !== 0 || ((kinds & Kinds.offence) !== 0 && isTold)
  for (let k = end; k < at; k++) isDated ||= isNamed(k)
  return isDated ? made(i, at, i, years, (kinds & Kinds.time) === 0) : null
}
const naming: ReadonlySet<number> = new Set([Tag.noun, Tag.plural, Tag.name, Tag.adjective, Tag.adverb])
const joining = wordSet('and the of for to on in')
const apart = wordSet('after before following since until prior_to')
const aftermaths = wordSet('wake aftermath run-up')
const named = wordSet(
  `report survey study census poll assessment estimate earthquake flood hurricane cyclone drought harvest season war
  conflict crisis outbreak eruption tsunami budget figure total level election data statistic statistics sample index peak`,
)

/** `after the 2015 drought`, `in the wake of the 2015 drought` */
function isApart({ t, syntax }: Statement, phrase: Phrase | undefined): boolean {
  if (phrase === undefined || phrase.preposition < 0) return false
  const governor = syntax.phrases[phrase.governor]
  return (
    apart.has(t.word[phrase.preposition]) || (governor !== undefined && aftermaths.has(t.word[governor.head]))
  )
}

/**
 * The month and year of an event date what it did and what came of it.
 *
 * ```text
 * Owners dismissed 90 workers after the strikes of January 2019, in which 12 were hurt.
 *                  ^^ 2019                                                ^^ 2019
 * ```
 */
function eventOf(s: Statement, i: number, end: number, years: DraftPeriod): TimePhrase | null {
  const { t } = s
  let first = i
  while (isOf(t, first - 1, Class.month) || t.kind[first - 1] === Kind.number) first--
  const of = first - 1
  const isMonth = isOf(t, first, Class.month) || isOf(t, i - 1, Class.month)
  if (!isMonth || first === i || !isOneOf(t, of, w.of)) return null
  const event = phraseAt(s, of - 1)
  if (event === undefined || (event.kinds & (Kinds.event | Kinds.offence)) === 0) return null
  return openEnded.has(t.word[event.preposition]) ? null : made(of, end, i, years, true)
}
const openEnded = wordSet('before since until prior_to')

/** The phrase that holds a token. */
export function phraseAt({ syntax }: Statement, i: number): Phrase | undefined {
  return syntax.phrases.find(({ from, to }) => from <= i && i < to)
}

/**
 * A month without a year is one of the reporting period.
 *
 * ```text
 * As of October 31, the country hosted 92,370 refugees; it sent 90 home between March and May.
 *                                      ^^^^^^ period=RP         ^^ RP
 * ```
 */
function monthAt(t: Tokens, i: number): TimePhrase | null {
  // not `As of September 16,666 men …`
  const isDay = (k: number) => t.kind[k] === Kind.number && (t.value[k] as number) <= 31
  const isDated = (k: number) => isOf(t, k, Class.month) || isDay(k) || t.kind[k] === Kind.ordinal
  // `by mid-March`, `as of 30 June`
  let start = i - 1
  while (start > i - 4 && (besideMonth.has(t.word[start]) || isDated(start))) start--
  if (!dating.has(t.word[start])) return null
  let end = i + 1
  while (
    !isYear(t, end) &&
    (isDated(end) || ((spanning.has(t.word[end]) || isDash(t, end)) && isDated(end + 1)))
  )
    end++
  if (isYear(t, end) || (isOneOf(t, end, w[',']) && isYear(t, end + 1))) return null
  return made(start, end, i, 'month')
}
const besideMonth = wordSet('early mid late - the')

/** `the previous year`, `last year`, `this year`, `that year`, `the same period`, `the past three years`. */
function windowAt({ t, context }: Statement, i: number): TimePhrase | null {
  const start = lead(t, i)
  const isPast = isOneOf(t, i, w.last, w.past)
  const count = isPast ? numberAt(t, i + 1) : 0
  let at = count > 0 ? i + 2 : i + 1
  while (kindsOfYear.has(t.word[at]) || isOneOf(t, at, w["'s"])) at++
  if (count > 1 && isOneOf(t, at, w.years)) {
    // `As reported over the past five years, …` says when it was told.
    const isTold = start > 0 && (sortsOf(t.word[start - 1]) & Sort.reporting) !== 0
    if (context.year === null || start === i || isTold) return null
    return made(start, at + 1, at, { from: context.year - count + 1, to: context.year })
  }
  const isBack = !isOneOf(t, i, w.this, w.that, w.same)
  // `in the previous quarter`: of the year that it is compared in
  if (isBack && !isPast && count === 0 && partsOfAYear.has(t.word[at]))
    return made(start, at + 1, at, { before: 0 })
  const isNoun = windows.has(t.word[at]) || (isBack && isOneOf(t, at, w.one))
  if (count > 1 || !isNoun || isOneOf(t, at + 1, w['-'])) return null
  const end = isOneOf(t, at + 1, w["'s"]) ? at + 2 : at + 1
  if (isOneOf(t, i, w.this)) return made(start, end, at, { offset: 0 })
  if (isBack) {
    // `over the last year`
    const isWindow = isOneOf(t, i, w.past) || (isOneOf(t, i, w.last) && has(t, w.the, start, i))
    if (!isWindow) return made(start, end, at, { before: 1 })
    return start < i && during.has(t.word[start]) ? made(start, end, at, { offset: 0 }) : null
  }
  // `the same period in 2015`, `the same period of the previous year`
  const year = isOneOf(t, end, w.in, w.of) && isYear(t, end + 1) ? (t.value[end + 1] as number) : 0
  if (year > 0) return made(start, end + 2, end + 1, { from: year, to: year })
  for (let k = end; k < end + 3; k++) if (opensWindow.has(t.word[k])) return null
  return isOneOf(t, i, w.that) || has(t, w.the, start, i) ? made(start, end, at, 'same') : null
}

const partsOfAYear = wordSet('quarter month week semester')

/** What a number before a stretch of time is worth; 0 where there is none. */
function numberAt(t: Tokens, i: number): number {
  if (t.kind[i] === Kind.number) return t.value[i] as number
  return isOf(t, i, Class.numeral) ? valueOf(t.word[i]) : 0
}

/** Where the noun comes first: `the year before`, `two years earlier`, `the reporting period`, `the end of the year`. */
function yearBehind({ t, context }: Statement, i: number): TimePhrase | null {
  let first = i - 1
  while (kindsOfYear.has(t.word[first])) first--
  const start = lead(t, first)
  const said = isOneOf(t, first, w.a, w.the, w.one) ? 1 : numberAt(t, first)
  const count = Math.floor(said * (partsOfYear.get(t.word[i] as number) ?? 1) + 0.01)
  // `the period of 2012-15`, `the year 2000`
  if (isYear(t, i + 1) || (isOneOf(t, i + 1, w.of) && isYear(t, i + 2))) return null
  const isBefore = earlier.has(t.word[i + 1]) && !isOf(t, i + 2, Class.determiner) && numberAt(t, i + 2) === 0
  if (isBefore && said > 0 && count < 20) return made(start, i + 2, i, { before: count })
  if (!windows.has(t.word[i])) return null
  // `by year's end`
  if (isOneOf(t, i + 1, w["'s"]) && isOneOf(t, i + 2, w.end)) return made(lead(t, i), i + 3, i, 'year')
  if (!isOneOf(t, first, w.the)) return null
  const isEnd = isOneOf(t, start, w.of) && parts.has(t.word[start - 1])
  const goesOn =
    isOf(t, i + 1, Class.noun | Class.plural) && !isOf(t, i + 1, Class.preposition | Class.adverb)
  if (first === i - 1 && (goesOn || (!isEnd && !during.has(t.word[start])))) return null
  // `in the year`, of a document that covers none, is the one that it tells of
  const isTold = isEnd || (!context.isPeriodic && first === i - 1)
  return made(start, i + 1, i, isTold ? 'year' : { offset: 0 })
}

/** `the year ending in March`, `in the 18 months to March 2016`: the stretch up to it. */
function stretchTo({ t, context }: Statement, i: number): TimePhrase | null {
  const part = partsOfYear.get(t.word[i] as number) ?? 0
  if (part === 0 || !closing.has(t.word[i + 1])) return null
  let at = i + 2
  while (dating.has(t.word[at]) || (t.kind[at] === Kind.number && !isYear(t, at))) at++
  if (!isOf(t, at, Class.month)) return null
  let end = at + 1
  while (isOneOf(t, end, w[',']) || (t.kind[end] === Kind.number && !isYear(t, end))) end++
  const isSaid = isYear(t, end)
  const year = isSaid ? (t.value[end] as number) : context.year
  if (year === null) return null
  const length = Math.round(Math.max(1, numberAt(t, i - 1)) * part * 12)
  const from = Math.floor((year * 12 + months.indexOf(t.word[at] ?? 0) - length + 1) / 12)
  return made(lead(t, i - 1), isSaid ? end + 1 : at + 1, i, { from, to: year })
}
const months = [
  ...wordSet('january february march april may june july august september october november december'),
]
const closing = wordSet('ending ended to')

const earlier = wordSet('before prior earlier ago previously')
const during = wordSet('during in for throughout over through within')
const parts = wordSet(
  'end half first_half second_half quarter months course rest most beginning start close part all remainder in_all',
)

/** The preposition before token `i`, past the article; `i` itself where there is none. */
function lead(t: Tokens, i: number): number {
  const k = isOneOf(t, i - 1, w.the, w.its) ? i - 2 : i - 1
  return dating.has(t.word[k]) ? k : k + 1
}
