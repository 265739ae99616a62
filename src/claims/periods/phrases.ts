/**
 * The times that a sentence says: years, spans of years, the reporting period and the one before it.
 */
import { isIn, isOneOf, isYear, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import type { DraftPeriod } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  "a an and as before between budget by calendar current cycle during earlier early fiscal for from fy in its last late like mid of on period preceding previous prior report reporting season similar since the this through to unlike year 's ( , - / –",
)

/** A time said in the sentence. */
export interface TimePhrase {
  /** Its first token and the one after its last. */
  from: number
  to: number
  /** The year or years; `previous` and `current` mean the reporting periods. */
  period: DraftPeriod | 'previous' | 'current'
  /** The year is that of a study, and not the one that the text goes on in. */
  isOfStudy?: boolean
  /** Only a month is said. */
  isMonth?: boolean
}

const opensTime = wordSet('previous prior preceding last year period reporting fiscal unlike')

/** All times that the sentence says, in order. One walk over the tokens. */
export function timePhrases(t: Tokens): TimePhrase[] {
  const found: TimePhrase[] = []
  for (let i = 0; i < t.length; i++) {
    const isMonth = is(t.word[i] as number, Class.month) && t.capital[i] !== 0
    if (t.kind[i] !== Kind.number && opensTime[t.word[i] as number] === 0 && !isMonth) continue
    // `unlike the previous year` dates nothing that is told.
    if (isOneOf(t, i, w.unlike)) {
      i += 3
      continue
    }
    const phrase = isYear(t, i) ? yearPhrase(t, i) : isMonth ? monthPhrase(t, i) : previousPhrase(t, i)
    if (phrase === null) continue
    if (!likens(t, phrase.from)) found.push(phrase)
    i = phrase.to - 1
  }
  return found
}

/** `as in the previous year`, `like last year`, `similar to the previous year`: what is told is of another time. */
function likens(t: Tokens, from: number): boolean {
  let i = from - 1
  while (isOneOf(t, i, w.the, w.in, w.to, w.during)) i--
  return (
    isOneOf(t, i, w.like, w.similar) ||
    (isOneOf(t, i, w.as) && !isOneOf(t, i + 1, w.of) && (i === 0 || isOneOf(t, i - 1, w[','])))
  )
}

/**
 * A year that dates something: after a preposition (`in 2016`, `in December 2018`, `during the first half of 2018`),
 * or as a span with the words of a fiscal year. A year that is part of a name (`the 2016 law`) dates nothing.
 */
function yearPhrase(t: Tokens, i: number): TimePhrase | null {
  const value = t.value[i] as number
  const joined =
    isOneOf(t, i + 1, w['-'], w['–'], w['/']) && t.kind[i + 2] === Kind.number && t.gap[i + 1] === 0
  const second = t.value[i + 2] as number
  const span = joined ? (second < 100 ? Math.floor(value / 100) * 100 + second : second) : value
  const end = joined ? i + 3 : i + 1
  const isFiscal =
    isOneOf(t, end, w.fiscal, w.reporting, w.calendar, w.year, w.period) || isOneOf(t, i - 1, w.fy, w.year)
  // The end of a span that is no time: `the 2019-2023 action plan`.
  if (isOneOf(t, i - 1, w['-'], w['–'], w['/']) && t.kind[i - 2] === Kind.number) return null
  const study = studyYear(t, i)
  if (study !== null) return study
  const start = prepositionBefore(t, i)
  if (isOneOf(t, start, w.since) || (start > 0 && isLawmaking(t, start - 1))) return null
  // `an action plan for 2020-2023`
  if (isOneOf(t, start, w.for) && isIn(t, start - 1, plans)) return null
  // `fewer than in 2018 (27) and 2017 (25)`
  if (start < 0 && isOneOf(t, i - 1, w.and, w[',']) && isOneOf(t, i + 1, w['(']))
    return { from: i, to: i + 1, period: { from: value, to: value } }
  if (start < 0 && !isFiscal && !isOneOf(t, i - 1, w.year)) return null
  if (!isFiscal && isNamed(t, i, end)) return null
  const last = joined || !isOneOf(t, i + 1, w.to, w.and, w.through) ? -1 : yearFrom(t, i + 2)
  const later = last < 0 ? 0 : (t.value[last] as number)
  if (later > value && isOneOf(t, start, w.from, w.between)) {
    return { from: start, to: last + 1, period: { from: value, to: later } }
  }
  return { from: start < 0 ? i : start, to: end, period: { from: value, to: Math.max(span, value) } }
}

/**
 * A month without a year is one of the reporting period.
 *
 * ```text
 * As of October 31, the country hosted 92,370 refugees.
 *                                      ^^^^^^ period=RP
 * ```
 */
function monthPhrase(t: Tokens, i: number): TimePhrase | null {
  const start = isOneOf(t, i - 1, w.in, w.of, w.on, w.by, w.through, w.since)
    ? i - 1
    : isOneOf(t, i - 1, w.early, w.mid, w.late, w['-']) && isOneOf(t, i - 2, w.in, w.of, w.by, w.since)
      ? i - 2
      : -1
  if (start < 0) return null
  let end = i + 1
  if (t.kind[end] === Kind.number && !isYear(t, end)) end++
  if (isOneOf(t, end, w[','])) end++
  // `in December 2018` is dated by its year, `from March to May 2018` too.
  if (isYear(t, end) || isOneOf(t, i + 1, w.to, w.and, w.through, w['-'], w['–'])) return null
  return { from: start, to: isOneOf(t, end - 1, w[',']) ? end - 1 : end, period: 'current', isMonth: true }
}

/**
 * The year of a study or a budget dates what stands in it, that of an event what it did.
 *
 * ```text
 * A 2015 national survey found that 1.2 million children worked.
 *                                   ^^^^^^^^^^^ period=2015
 * ```
 */
function studyYear(t: Tokens, i: number): TimePhrase | null {
  if (!isOneOf(t, i - 1, w.a, w.an, w.the, w.its)) return null
  const year = t.value[i] as number
  for (let at = i + 1; at < i + 5 && t.kind[at] === Kind.word; at++)
    if (isIn(t, at, studies) || (isOneOf(t, at, w.budget) && !is(t.word[at + 1] as number, Class.noun)))
      return { from: i, to: at + 1, period: { from: year, to: year }, isOfStudy: true }
  return null
}
const studies = wordSet(
  `survey study census poll assessment estimate earthquake flood floods hurricane typhoon cyclone drought harvest season war conflict crisis
  outbreak eruption tsunami`,
)

/**
 * The year in which a law was made dates the law and nothing that was done.
 *
 * ```text
 * The act, as amended in 2012, covers all forms of trafficking. Police investigated 31 cases.
 *                                                                                   ^^ period=RP
 * ```
 */
function isLawmaking(t: Tokens, i: number): boolean {
  return making[t.word[i] as number] === 1
}
const plans = wordSet('plan plans strategy strategies program programs programme roadmap policy agreement')
const making = wordSet(
  `amended adopted enacted ratified promulgated passed revised approved legislation law laws act decree statute amendment amendments
  effect force criminalized begun`,
)

/** The year at token `i`, or after the month there: `from October 2016 to September 2017`. */
function yearFrom(t: Tokens, i: number): number {
  if (isYear(t, i)) return i
  return is(t.word[i] as number, Class.month) && isYear(t, i + 1) ? i + 1 : -1
}

/** The preposition that leads to the year, past months, days and the like; −1 where there is none. */
function prepositionBefore(t: Tokens, i: number): number {
  for (let k = i - 1; k >= Math.max(0, i - 9); k--) {
    const id = t.word[k] as number
    if (isIn(t, k, dating)) return k
    const isSkipped =
      is(id, Class.month | Class.ordinal | Class.duration | Class.window | Class.numeral) ||
      t.kind[k] === Kind.number ||
      isIn(t, k, betweenYearAndPreposition)
    if (!isSkipped) return isOneOf(t, i - 1, w[',']) && is(t.word[i - 3] as number, Class.month) ? k : -1
  }
  return -1
}

const dating = wordSet('in during for of from between since through by to than as')
const betweenYearAndPreposition = wordSet(
  ', the early mid late half fiscal calendar fy - year and – ended ending quarter a',
)

/** `in the 2016 law`, `of the 2004 act`: a noun follows and an article leads. */
function isNamed(t: Tokens, i: number, end: number): boolean {
  if (!isOneOf(t, i - 1, w.the, w.a))
    return isOneOf(t, i - 1, w.of) && t.kind[end] === Kind.word && is(t.word[end] as number, Class.noun)
  return t.kind[end] === Kind.word && !is(t.word[end] as number, Class.stop)
}

/** `the previous year`, `the prior reporting period`, `the year before`, `last year`; `during the year`. */
function previousPhrase(t: Tokens, i: number): TimePhrase | null {
  if (isOneOf(t, i, w.previous, w.prior, w.preceding, w.last)) {
    let k = i + 1
    while (isOneOf(t, k, w.reporting, w.fiscal, w.calendar)) k++
    if (isOneOf(t, k, w["'s"])) k++
    if (isOneOf(t, k, w.year, w.period, w.cycle, w.season, w.report))
      return { from: i, to: k + (isOneOf(t, k + 1, w["'s"]) ? 2 : 1), period: 'previous' }
  }
  if (
    isOneOf(t, i, w.year, w.period) &&
    isOneOf(t, i + 1, w.before, w.prior, w.earlier) &&
    isOneOf(t, i - 1, w.the, w.a) &&
    (t.kind[i + 2] !== Kind.word || is(t.word[i + 2] as number, Class.conjunction | Class.preposition))
  )
    return { from: i, to: i + 2, period: 'previous' }
  if (
    isOneOf(t, i, w.reporting) &&
    isOneOf(t, i + 1, w.period, w.year) &&
    isOneOf(t, i - 1, w.the, w.this, w.current)
  )
    return { from: i, to: i + 2, period: 'current' }
  if (isOneOf(t, i, w.year) && isOneOf(t, i - 1, w.the, w.this) && isOneOf(t, i - 2, w.during, w.in, w.for))
    return { from: i, to: i + 1, period: 'current' }
  if (isOneOf(t, i, w.fiscal) && isOneOf(t, i + 1, w.year) && isOneOf(t, i - 1, w.the, w.this, w.current))
    return { from: i, to: i + 2, period: 'current' }
  return null
}
