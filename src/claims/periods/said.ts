/**
 * The time said of a figure: after it, before it in its own clause or comparison, or at the head of the sentence.
 */
import { isOneOf, wordSet } from '../match.ts'
import { opensComparison } from '../relations/comparisons.ts'
import { Kind, type Tokens } from '../scan.ts'
import { type Draft, isPastVerb, type Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import type { TimePhrase } from './phrases.ts'

/** The words that these rules ask for by name. */
const w = lexemes('and as during for from had in of than the them which whom ( ) , ;')

/** The time that opens the sentence and holds for all of its plain statement: `In 2016, …`. */
export function leading({ t, drafts }: Statement, phrases: readonly TimePhrase[]): TimePhrase | null {
  const [phrase] = phrases
  const [draft] = drafts
  if (phrase === undefined || draft === undefined) return null
  return phrase.to > draft.from || isInAside(t, phrase) || describes(t, phrase) ? null : phrase
}

/** `an official arrested in 2016 awaited trial`: the time of what describes the subject. */
function describes(t: Tokens, { from, to }: TimePhrase): boolean {
  const before = t.word[from - 1] as number
  return from > 1 && is(before, Class.past) && !is(before, Class.auxiliary) && isPastVerb(t, to)
}

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

/** The time that is said of a figure, null where none is. */
export function phraseOf(
  s: Statement,
  draft: Draft,
  phrases: readonly TimePhrase[],
  lead: TimePhrase | null,
): TimePhrase | null {
  if (phrases.length === 0) return null
  const leads = lead !== null && (draft.comparison < 0 || lead.from > draft.comparison)
  return (
    besides(s, draft, phrases) ??
    opening(s.t, draft, phrases) ??
    (leads ? lead : null) ??
    within(draft, phrases)
  )
}

/** The time after the figure, before the next figure or past the members of a list. */
function besides({ t, drafts }: Statement, draft: Draft, phrases: readonly TimePhrase[]): TimePhrase | null {
  const next = firstFrom(phrases, draft.to)
  if (next === null || opensConjunct(t, next)) return null
  if (draft.comparison < 0 && (isComparedWith(t, next) || isLeftFrom(t, next))) return null
  for (let at = draft.place + 1; at < drafts.length; at++) {
    const other = drafts[at] as Draft
    if (other.from >= next.from) break
    // `three defendants, one of whom was charged in 2009`
    if (isOneOf(t, other.to, w.of) && isOneOf(t, other.to + 1, w.whom, w.which, w.them)) return null
    if (other.bracket !== draft.bracket && other.bracket > 0) continue
    if (other.comparison !== draft.comparison) return null
    if (!isListed(t, drafts[at - 1] as Draft, other)) return null
  }
  for (let i = draft.to; i < next.from; i++) {
    if (t.word[i] === w[';'] || barrier[t.word[i] as number] === 1 || isAside(t, i)) return null
    // `12 people who had been convicted in 2012`
    if (is(t.word[i] as number, Class.relative) && isOneOf(t, i + 1, w.had)) return null
    if (draft.bracket >= 0 && t.word[i] === w[')']) return null
    if (i > draft.comparison && opensComparison(t, i)) return null
  }
  // `a 30 percent decrease from 2014`: the year is that of the figure compared with.
  if (next.from > draft.comparison && opensComparison(t, next.from)) return null
  if (draft.bracket < 0 && insideBracket(t, draft.to, next.from)) return null
  return next
}

/** `three times as many as in the preceding period`, `more than during the previous year` */
function isComparedWith(t: Tokens, { from }: TimePhrase): boolean {
  let i = from - 1
  while (isOneOf(t, i, w.the, w.in, w.during, w.for)) i--
  return isOneOf(t, i, w.as, w.than)
}

/** `nine cases from the previous year`: where they come from, and not when they were tried. */
function isLeftFrom(t: Tokens, { from, period }: TimePhrase): boolean {
  if (period !== 'previous') return false
  return isOneOf(t, isOneOf(t, from - 1, w.the) ? from - 2 : from - 1, w.from)
}

/** The first phrase that begins at token `from` or after it. */
function firstFrom(phrases: readonly TimePhrase[], from: number): TimePhrase | null {
  for (const phrase of phrases) if (phrase.from >= from) return phrase
  return null
}

/** Words that open a clause of its own, whose time is not that of the figure before it. */
const barrier = wordSet(
  'after when because since before until while whereas although though if unless addition',
)

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
  if (!isOneOf(t, phrase.from - 1, w.and)) return false
  return (isOneOf(t, phrase.from - 2, w[',']) && isOneOf(t, phrase.to, w[','])) || opensClause(t, phrase.to)
}

/** Whether a subject and its verb begin at a token: `and in 2017 they investigated 28`. */
function opensClause(t: Tokens, from: number): boolean {
  for (let i = from; i < from + 4 && t.kind[i] === Kind.word; i++) {
    if (is(t.word[i] as number, Class.preposition | Class.conjunction | Class.numeral)) return false
    if (isPastVerb(t, i)) return i > from
  }
  return false
}

/** The time that opens the figure's own clause: `…; in 2012, they convicted 662`. */
function opening(t: Tokens, draft: Draft, phrases: readonly TimePhrase[]): TimePhrase | null {
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
function within(draft: Draft, phrases: readonly TimePhrase[]): TimePhrase | null {
  let found: TimePhrase | null = null
  for (const phrase of phrases)
    if (phrase.to <= draft.from && phrase.from >= draft.comparison && draft.comparison >= 0) found = phrase
  return found
}
