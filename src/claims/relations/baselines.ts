/**
 * Baselines: the figure of another time that a figure is compared with.
 */
import { isOneOf, isYear } from '../match.ts'
import type { Tokens } from '../scan.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { Class, is, lexemes, spelling } from '../words.ts'
import { because, isCountable, isNewest, isPiece, lastBefore } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('against from of to which whom )')

/** What a comparison compares with: the newest figure of the same kind. */
export function baseline(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (draft.comparison < 0 || draft.figure === null || isPieceOfBaseline(s, k)) return null
  // `compared with three traffickers, two of whom were deported`: two are part of the three.
  if (isOneOf(s.t, draft.to, w.of) && isOneOf(s.t, draft.to + 1, w.whom, w.which)) return null
  if (isOneOf(s.t, draft.comparison, w.from) && rising(s, k)) {
    const next = s.drafts.find(
      (other, at) => at > k && other.comparison < 0 && other.figure?.unit === draft.figure?.unit,
    )
    if (next !== undefined) {
      return because(draft.comparison, draft.comparison + 1, { type: 'baseline-of', to: next })
    }
  }
  const target = comparedFigure(s, k)
  return target === null
    ? null
    : because(draft.comparison, draft.comparison + 1, { type: 'baseline-of', to: target })
}

/** `compared with 98 victims (70 women and 28 men)`: the pieces of what is compared with. */
function isPieceOfBaseline({ t, drafts }: Statement, k: number): boolean {
  const draft = drafts[k] as Draft
  if (draft.bracket < draft.comparison || !isCountable(draft) || saysTime(t, draft)) return false
  const whole = lastBefore(
    drafts,
    k,
    (other) =>
      other.comparison === draft.comparison &&
      other.bracket < 0 &&
      other.figure?.kind === 'count' &&
      other.from > draft.comparison &&
      isPiece(draft, other),
  )
  return whole !== null
}

/** `from A to B` */
function rising(s: Statement, k: number): boolean {
  const next = s.drafts[k + 1]
  const draft = s.drafts[k] as Draft
  for (let i = draft.to; i < s.t.length && i < (next === undefined ? draft.to : s.t.length); i++) {
    if (isOneOf(s.t, i, w.to)) return true
  }
  return false
}

/** The figure that a baseline is compared with: before the comparison in the sentence, else in the sentence before. */
function comparedFigure(s: Statement, k: number): Draft | null {
  const draft = s.drafts[k] as Draft
  const here = s.drafts.filter(
    (other, at) => at < k && other.from < draft.comparison && isNewest(other) && alike(other, draft),
  )
  const pool =
    here.length > 0 ? here : s.passage.last.filter((other) => isNewest(other) && alike(other, draft))
  return choose(pool, draft, s, k)
}

/** Same measure first, then same noun, then no part of another, then the place in the list, then the nearest. */
/** `prosecutions of 58 suspects`: the act counts them. */
function isOfAct(t: Tokens, i: number): boolean {
  return (
    isOneOf(t, i, w.of, w.against) &&
    is(t.word[i - 1] as number, Class.action) &&
    is(t.word[i - 1] as number, Class.noun)
  )
}

function choose(pool: Draft[], draft: Draft, s: Statement, k: number): Draft | null {
  if (pool.length === 0) return null
  let best = pool
  const narrow = (test: (other: Draft) => boolean) => {
    const kept = best.filter(test)
    if (kept.length > 0) best = kept
  }
  if (draft.measure !== 0) narrow((other) => other.measure === draft.measure)
  if (draft.noun !== 0) narrow((other) => other.noun === draft.noun)
  if (is(draft.noun, Class.person)) narrow((other) => is(other.noun, Class.person))
  if (draft.act !== 0) narrow((other) => sameStem(other.act, draft.act))
  // `32 of the 193 seats, down from 43`: the part is what is compared.
  narrow(
    (other) =>
      !pool.some(({ to, relation }) => relation?.to === other && to < other.from && other.from - to < 4),
  )
  narrow((other) => other.relation?.type !== 'part-of' || isBeforeItsWhole(other))
  narrow((other) => other.bracket < 0)
  const previous = s.drafts[k - 1]
  // `compared to three in 2006 and one in 2005`: years of one series.
  if (
    previous?.comparison === draft.comparison &&
    previous.relation?.type === 'baseline-of' &&
    haveYears(s.t, previous, draft)
  )
    return previous.relation.to
  const siblings = s.drafts.filter(
    (other, at) =>
      at < k &&
      other.comparison === draft.comparison &&
      other.figure !== null &&
      (draft.measure === 0 || other.measure === draft.measure || other.measure === 0),
  )
  const row = s.drafts.filter(
    (other) => other.comparison === draft.comparison && other.figure?.unit === draft.figure?.unit,
  )
  if (row.length === best.length || siblings.length > 0)
    return best[Math.min(siblings.length, best.length - 1)] ?? null
  if (draft.noun === 0)
    narrow(
      (other) =>
        !is(s.t.word[other.from - 1] as number, Class.preposition | Class.determiner) ||
        isOfAct(s.t, other.from - 1) ||
        other.sentence !== s.index,
    )
  return best.at(-1) ?? null
}

/** `32 of the 193`: a part whose whole stands behind it. */
function isBeforeItsWhole({ to, relation, sentence }: Draft): boolean {
  const whole = relation?.to
  return whole !== undefined && whole.sentence === sentence && whole.from > to && whole.from - to < 4
}

/** Whether two figures are told with a year of their own each. */
function haveYears(t: Tokens, previous: Draft, draft: Draft): boolean {
  let isDated = false
  for (let i = previous.to; i < draft.from; i++) if (isYear(t, i)) isDated = true
  if (!isDated) return false
  for (let i = draft.to; i < Math.min(t.length, draft.nounTo + 3); i++) if (isYear(t, i)) return true
  return false
}

/** `charged 22 …, compared with charges against 31`: verb and noun of one act. */
function sameStem(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && spelling(a).slice(0, 5) === spelling(b).slice(0, 5)
}

/**
 * A figure of another year, in brackets.
 *
 * ```text
 * In 2018, the police opened 41 inquiries (58 in 2017).
 *                                          ^^ relation=baseline-of:41
 * ```
 */
export function bracketedBaseline(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (
    draft.bracket < 0 ||
    draft.figure === null ||
    draft.figure.kind === 'age' ||
    draft.figure.kind === 'duration'
  )
    return null
  if (!saysTime(t, draft)) return null
  const pool = s.drafts.filter(
    (other, at) =>
      at < k &&
      other.from < draft.bracket &&
      other.bracket < 0 &&
      alike(other, draft) &&
      other.relation?.type !== 'conversion-of',
  )
  // `35 suspected traffickers in 18 cases (25 suspects in 2016)`: people are compared with people.
  const people = is(draft.noun, Class.person) ? pool.filter(({ noun }) => is(noun, Class.person)) : []
  const target = pickHost(people.length > 0 ? people : pool, draft)
  if (target === null) return null
  const head = newestOf(target)
  return because(draft.bracket, draft.to, { type: 'baseline-of', to: head })
}

/** Same measure, else the figure right before the bracket. */
function pickHost(pool: Draft[], draft: Draft): Draft | null {
  const same = draft.measure === 0 ? [] : pool.filter((other) => other.measure === draft.measure)
  const noun = draft.noun === 0 ? [] : pool.filter((other) => other.noun === draft.noun)
  return same.at(-1) ?? noun.at(-1) ?? pool.at(-1) ?? null
}

/** The figure at the head of a row of baselines. */
function newestOf(target: Draft): Draft {
  let head = target
  while (head.relation?.type === 'baseline-of') head = head.relation.to
  return head
}

/** In the same unit; an absence is like a count. */
function alike(other: Draft, draft: Draft): boolean {
  if (other.figure === null) return draft.figure?.kind === 'count'
  return other.figure.unit === draft.figure?.unit
}

/** Whether a bracket says a year or a previous period after the figure. */
function saysTime(t: Tokens, draft: Draft): boolean {
  for (let i = draft.to; i < t.length && t.word[i] !== w[')']; i++) {
    if (isYear(t, i) && (t.value[i] as number) >= 1900) return true
    if (
      is(t.word[i] as number, Class.window) &&
      is(t.word[i + 1] as number, Class.duration | Class.stop | Class.noun)
    )
      return true
  }
  return false
}
