/**
 * Parts of a whole that the words beside them name or point back to: `two of the five`, `nine of the convicted`.
 */
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { type Draft, type DraftRelation, nounPhraseEnd, type Statement } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { because, isCountable, isNewest, isPiece, lastBefore, lastSaid } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes("all among from in its of the their them these those which whom , 's")

/**
 * A part, with its whole said beside it: `two of the five`, `of the 419 victims, 109 were …`.
 *
 * ```text
 * Police identified 388 victims. Of the 388 victims, 97 were children, and two of the five suspects fled.
 *                                                    ^^ relation=part-of:388
 *                                                                          ^^^ relation=part-of:five
 * ```
 */
export function partOfTheWhole(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft)) return null
  const next = drafts[k + 1]
  // `two of the five suspects`
  if (next !== undefined && isPiece(draft, next)) {
    const at = isOneOf(t, draft.nounTo, w.from, w.among) ? draft.nounTo : draft.to
    if (isPartitive(t, at, next.from)) return because(at, next.from, { type: 'part-of', to: next })
  }
  // `Of the 419 victims, …`
  if (isOneOf(t, draft.to, w.of) && isOneOf(t, draft.to + 1, w.whom, w.which, w.them)) return null
  const opener = lastBefore(drafts, k, (other) => other.clause === draft.clause && isOpenedByOf(t, other))
  if (
    opener !== null &&
    draft.comparison < 0 &&
    isPiece(draft, opener) &&
    !isElsewhere(t, opener, draft) &&
    (draft.bracket < 0 || opener.bracket === draft.bracket)
  ) {
    return because(opener.from - 2, opener.to, { type: 'part-of', to: opener })
  }
  return null
}

/** `referred 655 to the agency’s nine shelters, which can house 313`: a place, or what a relative clause tells of it. */
function isElsewhere(t: Tokens, opener: Draft, { from }: Draft): boolean {
  // `an NGO took in five`
  const isPhrasal = is(t.word[from - 2] as number, Class.verb)
  if (isOneOf(t, from - 1, w["'s"]) || (isIn(t, from - 1, places) && !isPhrasal)) return true
  for (let i = opener.to + 1; i < from; i++)
    if (is(t.word[i] as number, Class.relative) && isOneOf(t, i - 1, w[','])) return true
  return false
}
const places = wordSet('in at during within across from to')

/**
 * None of a whole that is said.
 *
 * ```text
 * None of the 11 convictions was overturned.
 * ^^^^ relation=part-of:11
 * ```
 */
export function noneOfTheWhole(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  const next = s.drafts[k + 1]
  if (next === undefined || next.figure?.kind !== 'count' || !isPartitive(s.t, draft.to, next.from))
    return null
  return because(draft.to, next.from, { type: 'part-of', to: next })
}

/** `of the`, `out of a total of`, `from among the remaining`: nothing else stands between part and whole. */
function isPartitive(t: Tokens, from: number, to: number): boolean {
  let isOf = false
  // `half of the region’s 1.4 million households`
  const end = isOneOf(t, to - 1, w["'s"]) && to - from < 7 ? Math.min(to, from + 1) : to
  for (let i = from; i < end; i++) {
    if (!isIn(t, i, between)) return false
    if (isOneOf(t, i, w.of, w.among)) isOf = true
  }
  return isOf
}
const between = wordSet(
  'of out from among a the these those their its all total remaining other some original initial first',
)

/** `Of the 419 victims, …`, `among 12 suspects, …`: what opens the sentence is the whole. */
function isOpenedByOf(t: Tokens, draft: Draft): boolean {
  if (draft.figure?.kind !== 'count') return false
  const at = draft.from - 1
  const isDefinite = isOneOf(t, at, w.the, w.these, w.those, w.their, w.its, w.all)
  return (
    (isDefinite && isOneOf(t, at - 1, w.of, w.among) && (at - 1 === 0 || t.kind[at - 2] === Kind.sign)) ||
    (isOneOf(t, at, w.of, w.among) && at === 0)
  )
}

/**
 * Some of those said before, without their number.
 *
 * ```text
 * Courts convicted 17 traffickers. Nine of the convicted traffickers received prison sentences.
 *                                  ^^^^ relation=part-of:17
 * ```
 */
export function someOfThose(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (
    !isCountable(draft) ||
    !isOneOf(t, draft.to, w.of) ||
    !isOneOf(t, draft.to + 1, w.the, w.these, w.those)
  )
    return null
  const end = nounPhraseEnd(t, draft.to + 2)
  if (end === draft.to + 2) return null
  const head = t.word[end - 1] as number
  if (head === 0 || (is(t.word[draft.to + 2] as number, Class.verb) && !isOneOf(t, draft.to + 1, w.the)))
    return null
  let act = 0
  for (let i = draft.to + 2; i < end; i++)
    if (is(t.word[i] as number, Class.past)) act ||= measureOf[t.word[i] as number] as number
  const canBeWhole = (other: Draft) =>
    other.figure?.kind === 'count' && isNewest(other) && isPiece(draft, other)
  const isThose = (other: Draft) =>
    canBeWhole(other) &&
    (other.noun === head ||
      (act !== 0 && other.measure === act) ||
      (other.sentence === s.index && areSaidToBe(t, other, head)))
  const { recent } = s.passage
  const host =
    lastSaid(s, k, recent, (other) => other.relation?.type !== 'part-of' && isThose(other), 24) ??
    lastSaid(s, k, recent, isThose, 24) ??
    // `six of those verdicts`: the noun says what was done.
    lastSaid(
      s,
      k,
      recent,
      (other) => measureOf[head] !== 0 && other.measure === measureOf[head] && canBeWhole(other),
      24,
    )
  return host === null ? null : because(draft.to, end, { type: 'part-of', to: host })
}

/** `43 were children`: the noun is said of a bare figure. */
function areSaidToBe(t: Tokens, draft: Draft, noun: number): boolean {
  if (draft.nounTo > draft.nounFrom || !is(t.word[draft.to] as number, Class.auxiliary)) return false
  return t.word[draft.to + 1] === noun || t.word[draft.to + 2] === noun
}

/**
 * `In six cases …` after a count of the same things.
 *
 * ```text
 * Judges convicted 23 traffickers in 10 cases. In six cases the verdict left the charge unclear.
 *                                                 ^^^ relation=part-of:10
 * ```
 */
export function someOfThem(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (
    k !== 0 ||
    draft.from !== 1 ||
    !isOneOf(s.t, 0, w.in) ||
    draft.noun === 0 ||
    draft.figure?.kind !== 'count'
  )
    return null
  const host = s.passage.last.findLast(
    (other) =>
      other.noun === draft.noun &&
      other.comparison < 0 &&
      isPiece(draft, other) &&
      other.relation?.type !== 'baseline-of',
  )
  return host === undefined ? null : because(0, draft.nounTo, { type: 'part-of', to: host })
}
