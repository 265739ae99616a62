/**
 * How the figures of a passage belong together: baseline, part, conversion, the same figure again.
 */

import { code } from './acts.ts'
import { predicateAt } from './governing.ts'
import { ids, isIn, isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { type Draft, type DraftRelation, isPastVerb, nounPhraseEnd, type Statement } from './statement.ts'
import { note } from './trace.ts'
import { Class, is, lexemes, measureOf, spelling, verbs } from './words.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'double triple over under against comparison - this they all among and as but compare compared compares comparing comprising consisting contrast from in include included includes including its namely of opposed or relative than the their them these those to versus vs was were which while whom with ( ) , : ; – —',
)

verbs(
  Class.change,
  `increase decrease rise/rose/risen/rising fall/fell/fallen/falling drop/dropped/dropped/dropping grow/grew/grown/growing decline climb jump surge soar plunge
  dip/dipped/dipped/dipping shrink/shrank/shrunk/shrinking expand reduce raise cut/cut/cut/cutting improve lower slip/slipped/slipped/slipping tumble slide/slid/slid/sliding edge
  double triple quadruple gain advance widen narrow swell/swelled/swollen/swelling slow shift go/went/gone/going change upgrade downgrade boost`,
)
const changeNouns = new Set(
  ids(
    'increase decrease rise fall drop decline growth jump surge reduction change improvement cut gain increases decreases up down',
  ),
)

/** Marks for each draft the word that opens the comparison it is the baseline in. One walk over the tokens. */
export function placeComparisons(s: Statement): void {
  const { t, drafts } = s
  let comparison = -1
  let outer = -1
  let k = 0
  for (let i = 0; i < t.length && k < drafts.length; i++) {
    while (k < drafts.length && (drafts[k] as Draft).from === i) {
      const draft = drafts[k++] as Draft
      draft.comparison = comparison
    }
    const id = t.word[i]
    if (id === w['(']) outer = comparison
    else if (id === w[')']) comparison = outer
    else if (opensComparison(t, i)) comparison = i
    else if (comparison >= 0 && endsComparison(t, i, comparison)) comparison = -1
  }
}

/**
 * The words that lead to what a figure is compared with.
 *
 * ```text
 * The government reported identifying 85 victims, an increase from 46 in 2015.
 *                                                                  ^^ relation=baseline-of:85
 * ```
 */
export function opensComparison(t: Tokens, i: number): boolean {
  const id = t.word[i]
  if (id === w.compared || id === w.compares || id === w.compare || id === w.comparing)
    return isOneOf(t, i + 1, w.to, w.with)
  if (id === w.versus || id === w.vs || id === w.relative || id === w.opposed || id === w.contrast)
    return true
  if (id === w.comparison) return isOneOf(t, i + 1, w.to, w.with)
  if (id === w.double || id === w.triple) return isOneOf(t, i + 1, w.the)
  if (id === w.over || id === w.under) return changeNouns.has(t.word[i - 1] as number)
  if (id === w.against)
    return (
      isOneOf(t, i - 1, w[','], w.as) &&
      (t.kind[i + 1] === Kind.number || is(t.word[i + 1] as number, Class.numeral))
    )
  if (id === w.than) return isOneOf(t, i + 1, w.the, w.in) || is(t.word[i + 1] as number, Class.window)
  if (id !== w.from) return false
  return isOneOf(t, i - 2, w.to) ? risesToFrom(t, i) : movesFrom(t, i) || movesFromTo(t, i)
}

/** `increased by 40 percent, to 340 from 243` */
function risesToFrom(t: Tokens, i: number): boolean {
  for (let k = i - 3; k >= Math.max(0, i - 12) && t.word[k] !== w[';']; k--)
    if (is(t.word[k] as number, Class.change)) return true
  return movesFrom(t, i)
}

/** `increased the number of members from seven to 15`: the verb may stand far before. */
function movesFromTo(t: Tokens, i: number): boolean {
  const limit = Math.min(t.length, i + 12)
  let to = i + 2
  while (to < limit && t.word[to] !== w.to) to++
  if (
    to === limit ||
    !(
      t.kind[to + 1] === Kind.number ||
      t.kind[to + 1] === Kind.sign ||
      is(t.word[to + 1] as number, Class.numeral)
    )
  )
    return false
  for (let k = i - 1; k >= Math.max(0, i - 24); k--) {
    if (t.word[k] === w[';']) return false
    if (is(t.word[k] as number, Class.change)) return true
  }
  return false
}

/** `an increase from`, `up from`, `a decrease of 12 percent from`, `rose slightly from`. */
function movesFrom(t: Tokens, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 7); k--) {
    const id = t.word[k] as number
    if (changeNouns.has(id) || is(id, Class.change)) return true
    if (id === w[','] && k < i - 1) return false
    if (is(id, Class.auxiliary) || isOneOf(t, k, w[';'], w[')'])) return false
  }
  return false
}

/** A comparison ends with its clause: at a semicolon, `while`, or where a new verb is joined on. */
function endsComparison(t: Tokens, i: number, comparison: number): boolean {
  const id = t.word[i]
  if (id === w[';'] || id === w.while || id === w.but) return true
  if (
    id === w.to &&
    t.word[comparison] === w.from &&
    (t.kind[i + 1] === Kind.number ||
      is(t.word[i + 1] as number, Class.numeral) ||
      t.kind[i + 1] === Kind.sign)
  )
    return true
  if (id !== w.and) return false
  const next = t.word[i + 1] as number
  const isFinite = is(next, Class.past) && !is(next, Class.gerund)
  const isSubject = is(next, Class.determiner | Class.person) || hasVerbOfItsOwn(t, i + 1)
  return (isFinite || isSubject) && t.word[i - 1] === w[',']
}

/** `…, and courts convicted 41`: words that are no figures, then a verb that has one. */
function hasVerbOfItsOwn(t: Tokens, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (t.kind[i] !== Kind.word || is(t.word[i] as number, Class.numeral | Class.preposition)) return false
    if (i > from && isPastVerb(t, i)) return true
  }
  return false
}

type Rule = (s: Statement, k: number) => DraftRelation | null

let witness = -1
let witnessEnd = -1
function because(from_: number, to_: number, relation: DraftRelation): DraftRelation {
  witness = from_
  witnessEnd = to_
  return relation
}

/**
 * The same sum in another currency, in brackets after it.
 *
 * ```text
 * Fines range from 10 to 100 million kip ($1,224 to $12,240).
 *                                         ^^^^^^^^^^^^^^^^^ relation=conversion-of:10 to 100 million kip
 * ```
 */
function conversion(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  const before = drafts[k - 1]
  if (before === undefined || draft.figure?.kind !== 'money' || before.figure?.kind !== 'money') return null
  if (draft.figure.unit === before.figure.unit) return null
  const isBracketed = draft.bracket >= 0 && draft.bracket >= before.to && draft.bracket - before.to <= 4
  const isApposed = before.to + 1 === draft.from && isOneOf(t, before.to, w[','], w.or)
  if (!isBracketed && !isApposed) return null
  return because(before.to, draft.from, { type: 'conversion-of', to: before })
}

/** What a comparison compares with: the newest figure of the same kind. */
function baseline(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (draft.comparison < 0 || draft.figure === null || isPieceOfBaseline(s, k)) return null
  if (isOneOf(s.t, draft.comparison, w.from) && rising(s, k)) {
    const next = s.drafts
      .slice(k + 1)
      .find((other) => other.comparison < 0 && other.figure?.unit === draft.figure?.unit)
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
  return drafts.some(
    (other, at) =>
      at < k &&
      other.comparison === draft.comparison &&
      other.bracket < 0 &&
      other.figure?.kind === 'count' &&
      other.from > draft.comparison &&
      isPiece(draft, other),
  )
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
    here.length > 0 ? here : lastSentence(s).filter((other) => isNewest(other) && alike(other, draft))
  return choose(pool, draft, s, k)
}

function isNewest(draft: Draft): boolean {
  return (
    draft.comparison < 0 && draft.relation?.type !== 'baseline-of' && draft.relation?.type !== 'conversion-of'
  )
}

function alike(other: Draft, draft: Draft): boolean {
  if (other.figure === null) return draft.figure?.kind === 'count'
  return other.figure.unit === draft.figure?.unit
}

/** Same measure first, then same noun, then no part of another, then the place in the list, then the nearest. */
function choose(pool: Draft[], draft: Draft, s: Statement, k: number): Draft | null {
  if (pool.length === 0) return null
  let best = pool
  const narrow = (test: (other: Draft) => boolean) => {
    const kept = best.filter(test)
    if (kept.length > 0) best = kept
  }
  if (draft.measure !== 0) narrow((other) => other.measure === draft.measure)
  if (draft.noun !== 0) narrow((other) => other.noun === draft.noun)
  if (draft.act !== 0) narrow((other) => sameStem(other.act, draft.act))
  narrow((other) => other.relation?.type !== 'part-of')
  narrow((other) => other.bracket < 0)
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
        other.sentence !== s.index,
    )
  return best.at(-1) ?? null
}

/** `charged 22 …, compared with charges against 31`: verb and noun of one act. */
function sameStem(a: number, b: number): boolean {
  return a !== 0 && b !== 0 && spelling(a).slice(0, 5) === spelling(b).slice(0, 5)
}

function lastSentence(s: Statement): Draft[] {
  return s.passage.last
}

/**
 * A figure of another year, in brackets.
 *
 * ```text
 * In 2018, the police opened 41 inquiries (58 in 2017).
 *                                          ^^ relation=baseline-of:41
 * ```
 */
function bracketedBaseline(s: Statement, k: number): DraftRelation | null {
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
  const target = pickHost(pool, draft)
  if (target === null) return null
  const head = newestOf(target, draft)
  return because(draft.bracket, draft.to, { type: 'baseline-of', to: head })
}

/** Same measure, else the figure right before the bracket. */
function pickHost(pool: Draft[], draft: Draft): Draft | null {
  const same = draft.measure === 0 ? [] : pool.filter((other) => other.measure === draft.measure)
  const noun = draft.noun === 0 ? [] : pool.filter((other) => other.noun === draft.noun)
  return same.at(-1) ?? noun.at(-1) ?? pool.at(-1) ?? null
}

/** The figure at the head of a row of baselines. */
function newestOf(target: Draft, _draft: Draft): Draft {
  let head = target
  while (head.relation?.type === 'baseline-of') head = head.relation.to
  return head
}

/** Whether a bracket says a year or a previous period after the figure. */
function saysTime(t: Tokens, draft: Draft): boolean {
  for (let i = draft.to; i < t.length && t.word[i] !== w[')']; i++) {
    if (
      t.kind[i] === Kind.number &&
      t.digits[i] === 4 &&
      t.form[i] === 0 &&
      (t.value[i] as number) >= 1900 &&
      (t.value[i] as number) <= 2100
    )
      return true
    if (
      is(t.word[i] as number, Class.window) &&
      is(t.word[i + 1] as number, Class.duration | Class.stop | Class.noun)
    )
      return true
  }
  return false
}

/**
 * A piece in brackets after the whole.
 *
 * ```text
 * The state charged 26 traffickers (eight for sex trafficking and 18 for labor trafficking).
 *                                   ^^^^^ relation=part-of:26
 *                                                                 ^^ relation=part-of:26
 * ```
 */
function bracketedPart(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (draft.bracket < 0 || !isCountable(draft)) return null
  const host = s.drafts.findLast(
    (other, at) =>
      at < k &&
      other.from < draft.bracket &&
      other.bracket < 0 &&
      other.figure?.kind === 'count' &&
      other.comparison === draft.comparison,
  )
  if (host === undefined || !isPiece(draft, host)) return null
  return because(draft.bracket, draft.bracket + 1, { type: 'part-of', to: host })
}

function isCountable(draft: Draft): boolean {
  return draft.figure?.kind === 'count' || draft.figure?.kind === 'share'
}

function isPiece(draft: Draft, host: Draft): boolean {
  if (draft.figure?.kind === 'share') return host.figure?.kind === 'count'
  return (draft.figure?.value ?? 0) <= (host.figure?.value ?? 0)
}

const definite = wordSet('the these those their its of all')

/**
 * `Of the 419 victims, 109 were …`, `of these, 30 …`, `of whom 22 …`, `two of the five`.
 *
 * ```text
 * Police identified 388 victims. Of the 388 victims, 97 were children.
 *                                       ^^^ relation=same-as:388
 *                                                    ^^ relation=part-of:388
 * ```
 */
function sameAgain(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || (draft.figure.comparator === '=') === false) return null
  const isDefinite =
    isOneOf(t, draft.from - 1, w.the, w.these, w.those, w.their, w.its) ||
    (isOneOf(t, draft.from - 1, w.all) && false)
  if (!isDefinite) return null
  const value = draft.figure.value
  const earlier = [...s.passage.recent, ...s.drafts.slice(0, k)].findLast(
    (other) =>
      other.figure?.kind === 'count' &&
      other.figure.value === value &&
      (draft.noun === 0 ||
        other.noun === draft.noun ||
        other.noun === 0 ||
        (is(draft.noun, Class.person) && is(other.noun, Class.person))),
  )
  if (earlier === undefined) return null
  return because(draft.from - 1, draft.to, { type: 'same-as', to: earlier })
}

function partOfTheWhole(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft)) return null
  const next = drafts[k + 1]
  // `two of the five suspects`
  if (
    next !== undefined &&
    isOneOf(t, draft.to, w.of) &&
    next.figure?.kind === 'count' &&
    next.from - draft.to <= 3 &&
    isPiece(draft, next) &&
    isIn(t, next.from - 1, definite)
  ) {
    return because(draft.to, draft.to + 1, { type: 'part-of', to: next })
  }
  // `Of the 419 victims, …`
  const opener = drafts.findLast(
    (other, at) => at < k && isOpenedByOf(t, other) && other.clause === draft.clause,
  )
  if (
    opener !== undefined &&
    draft.comparison < 0 &&
    isPiece(draft, opener) &&
    (draft.bracket < 0 || opener.bracket === draft.bracket)
  ) {
    const chain = deeper(s, k, opener)
    return because(opener.from - 2, opener.to, { type: 'part-of', to: chain })
  }
  return null
}

/**
 * Some of those said before, without their number.
 *
 * ```text
 * Courts convicted 17 traffickers. Nine of the convicted traffickers received prison sentences.
 *                                  ^^^^ relation=part-of:17
 * ```
 */
function someOfThose(s: Statement, k: number): DraftRelation | null {
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
  const pool = [...s.passage.recent.slice(-24), ...drafts.slice(0, k)].filter(
    (other) =>
      other.figure?.kind === 'count' &&
      isPiece(draft, other) &&
      other.comparison < 0 &&
      other.relation?.type !== 'baseline-of' &&
      (other.noun === head || (act !== 0 && other.measure === act)),
  )
  const host = pool.findLast((other) => other.relation?.type !== 'part-of') ?? pool.at(-1)
  return host === undefined ? null : because(draft.to, end, { type: 'part-of', to: host })
}

function isOpenedByOf(t: Tokens, draft: Draft): boolean {
  if (draft.figure?.kind !== 'count') return false
  const at = draft.from - 1
  const isDefinite = isOneOf(t, at, w.the, w.these, w.those, w.their, w.its, w.all)
  return (
    (isDefinite && isOneOf(t, at - 1, w.of, w.among) && (at - 1 === 0 || t.kind[at - 2] === Kind.sign)) ||
    (isOneOf(t, at, w.of, w.among) && at === 0)
  )
}

/** `nearly all of whom (181) were children`: the piece of the piece. */
function deeper(_s: Statement, _k: number, whole: Draft): Draft {
  return whole
}

/**
 * After `including` and its like, or with `of whom`, `of which`, `of these`.
 *
 * ```text
 * It helped 99 victims including 84 women and 15 men.
 *                                ^^ relation=part-of:99
 *                                             ^^ relation=part-of:99
 *
 * Police arrested 41 suspects, 22 of whom were charged.
 *                              ^^ relation=part-of:41
 * ```
 */
function listedPart(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft)) return null
  const anaphor = anaphorAfter(t, draft.to)
  if (anaphor >= 0) {
    const sibling = drafts[k - 1]
    const isSibling = sibling?.relation?.type === 'part-of' && anaphorAfter(t, sibling.to) >= 0
    const host = isSibling ? (sibling.relation as DraftRelation).to : hostBefore(s, k, draft)
    return host === null ? null : because(anaphor, anaphor + 2, { type: 'part-of', to: host })
  }
  const floor = k > 0 ? (drafts[k - 1] as Draft).to : 0
  for (let i = draft.from - 1; i >= Math.max(floor, draft.clause - 1); i--) {
    const isPartitive =
      isOneOf(t, i, w.including, w.comprising, w.consisting, w.namely) ||
      (isOneOf(t, i, w.include, w.includes, w.included) && !is(t.word[i + 1] as number, Class.determiner))
    const isOf = isOneOf(t, i, w.whom, w.which, w.them, w.these, w.those) && isOneOf(t, i - 1, w.of, w.among)
    if (!isPartitive && !isOf) continue
    const host = hostBefore(s, k, draft)
    if (host !== null && host.sentence !== s.index && !isOf && !pointsBack(t)) continue
    if (host !== null) return because(i, i + 1, { type: 'part-of', to: host })
  }
  const before = drafts[k - 1]
  if (
    before?.relation?.type !== 'part-of' ||
    draft.comparison !== before.comparison ||
    draft.bracket !== before.bracket
  )
    return null
  return siblingOf(s, k, before)
}

/** The sentence begins with a word for what was said before: `These included 12 children`. */
function pointsBack(t: Tokens): boolean {
  return isOneOf(t, 0, w.these, w.those, w.this, w.they, w.among)
}

/** `of whom`, `of them`, `of these` right after a figure. */
function anaphorAfter(t: Tokens, i: number): number {
  if (!isOneOf(t, i, w.of)) return -1
  if (isOneOf(t, i + 1, w.whom, w.which, w.them)) return i
  return isOneOf(t, i + 1, w.these, w.those) &&
    (is(t.word[i + 2] as number, Class.stop | Class.verb) || t.kind[i + 2] !== Kind.word)
    ? i
    : -1
}

/** The next member of a list of parts: joined by a comma or `and`, with no verb of its own before it. */
function siblingOf(s: Statement, k: number, before: Draft): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  const relation = before.relation as DraftRelation
  if (!isPiece(draft, relation.to) || draft.clause !== before.clause) return null
  let joined = false
  for (let i = before.to; i < draft.from; i++) {
    if (isOneOf(t, i, w[','], w.and)) joined = true
    else if (
      joined &&
      is(t.word[i] as number, Class.verb) &&
      !is(t.word[i] as number, Class.noun | Class.auxiliary | Class.gerund)
    )
      return null
  }
  const isElliptic = isOneOf(t, draft.to, w.were, w.was)
  const sum = (before.figure?.value ?? 0) + (draft.figure?.value ?? 0)
  const fits =
    draft.figure?.kind === 'share' || sum <= (relation.to.figure?.value ?? 0) * 1.0001 || isElliptic
  return joined && fits ? because(before.from, before.to, { type: 'part-of', to: relation.to }) : null
}

/** The whole that a part belongs to: the nearest count before it that is large enough and no sibling, here or in the sentence before. */
function hostBefore(s: Statement, k: number, draft: Draft): Draft | null {
  const able = (other: Draft) =>
    other.figure?.kind === 'count' &&
    isPiece(draft, other) &&
    other.comparison === draft.comparison &&
    other.relation?.type !== 'baseline-of'
  for (let at = k - 1; at >= 0; at--) {
    const other = s.drafts[at] as Draft
    if (other.bracket >= 0 && other.bracket !== draft.bracket) continue
    if (able(other)) return other
  }
  const earlier = lastSentence(s).filter((other) => able(other) && other.bracket < 0)
  const whole = earlier.filter((other) => other.relation?.type !== 'part-of')
  return whole.at(-1) ?? earlier.at(-1) ?? null
}

/**
 * A bare figure whose subject is left out counts a part of the figure before it.
 *
 * ```text
 * Officers found 50 victims; 13 were men, and one was a foreign national.
 *                            ^^ relation=part-of:50
 *                                             ^^^ relation=part-of:50
 * ```
 */
function elliptic(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft) || draft.nounTo > draft.nounFrom || draft.comparison >= 0) return null
  if (!isPredicate(t, draft.to)) return null
  for (let at = k - 1; at >= 0; at--) {
    const other = drafts[at] as Draft
    if (other.comparison >= 0 || other.bracket >= 0) continue
    if (
      other.relation?.type === 'part-of' &&
      (isPredicate(t, other.to) || isSubjectOfThose(t, other) || completes(s, k, other.relation.to)) &&
      isPiece(draft, other.relation.to)
    ) {
      return because(draft.to, draft.to + 1, { type: 'part-of', to: other.relation.to })
    }
    // `34 were women and 12 were men`: two pieces of what was said before.
    if (
      other.relation === null &&
      other.noun === 0 &&
      other.clause === draft.clause &&
      isPredicate(t, other.to)
    )
      continue
    if (other.figure?.kind === 'count' && isPiece(draft, other))
      return because(draft.to, draft.to + 1, { type: 'part-of', to: other })
  }
  const earlier = lastSentence(s).filter(
    (other) =>
      other.figure?.kind === 'count' &&
      other.comparison < 0 &&
      other.bracket < 0 &&
      isPiece(draft, other) &&
      other.relation?.type !== 'baseline-of',
  )
  const host = earlier.find((other) => other.relation === null) ?? earlier.at(-1)
  return host === undefined ? null : because(draft.to, draft.to + 1, { type: 'part-of', to: host })
}

/** `Nine of the convicted received …`: what follows is said of the same whole. */
function isSubjectOfThose(t: Tokens, draft: Draft): boolean {
  return (
    isOneOf(t, draft.to, w.of) &&
    isOneOf(t, draft.to + 1, w.the, w.those) &&
    isPredicate(t, predicateAt(t, draft.to))
  )
}

/** A finite verb follows the figure, so that its subject is left out. */
function isPredicate(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  return is(id, Class.auxiliary) || (is(id, Class.past) && is(id, Class.verb) && !is(id, Class.noun))
}

/** Whether the figure and the parts said before add up to the whole. */
function completes(s: Statement, k: number, whole: Draft): boolean {
  let sum = s.drafts[k]?.figure?.value ?? 0
  for (const other of [...s.passage.recent.slice(-12), ...s.drafts.slice(0, k)]) {
    if (other.relation?.type === 'part-of' && other.relation.to === whole) sum += other.figure?.value ?? 0
  }
  return sum === whole.figure?.value
}

/**
 * Members of a list that spell a figure out: `two shelters, one for boys and one for women`.
 *
 * ```text
 * It opened two shelters, one for boys and one for women.
 *                         ^^^ relation=part-of:two
 *                                          ^^^ relation=part-of:two
 * ```
 */
function apposed(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  const before = drafts[k - 1]
  if (
    before === undefined ||
    draft.figure?.kind !== 'count' ||
    draft.nounTo > draft.nounFrom ||
    draft.comparison >= 0
  )
    return null
  if (
    !is(t.word[draft.to] as number, Class.preposition) ||
    draft.bracket >= 0 ||
    isOneOf(t, draft.to, w.of, w.in, w.as)
  )
    return null
  if (before.relation?.type === 'part-of' && before.nounTo === before.nounFrom) return siblingOf(s, k, before)
  if (isOneOf(t, draft.from - 1, w[';'])) {
    const host = drafts.findLast(
      (other, at) => at < k && other.figure?.kind === 'count' && isNewest(other) && isPiece(draft, other),
    )
    return host === undefined ? null : because(draft.from - 1, draft.to, { type: 'part-of', to: host })
  }
  const isApposed =
    isOneOf(t, draft.from - 1, w[','], w[':'], w['–'], w['—']) &&
    before.figure?.kind === 'count' &&
    before.figure.value > draft.figure.value
  return isApposed ? because(draft.from - 1, draft.to, { type: 'part-of', to: before }) : null
}

/**
 * Counts in a row that add up to the figure right before them spell it out.
 *
 * ```text
 * Authorities identified 64 victims—38 adults and 26 children.
 *                                   ^^ relation=part-of:64
 *                                                 ^^ relation=part-of:64
 * ```
 */
function sumsUp(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || draft.figure.max !== null) return null
  const before = drafts[k - 1]
  if (sumOwner !== null && k <= sumEnd && before?.relation?.to === sumOwner)
    return because(before.from, draft.to, { type: 'part-of', to: sumOwner })
  if (
    before?.figure?.kind !== 'count' ||
    before.figure.value <= draft.figure.value ||
    before.figure.max !== null
  )
    return null
  if (!opensList(t, before, draft)) return null
  let sum = draft.figure.value
  for (let at = k + 1; at < drafts.length && sum < before.figure.value; at++) {
    const next = drafts[at] as Draft
    if (next.figure?.kind !== 'count' || next.figure.max !== null || next.comparison !== draft.comparison)
      return null
    sum += next.figure.value
    if (sum !== before.figure.value) continue
    sumOwner = before
    sumEnd = at
    return because(before.to, draft.from, { type: 'part-of', to: before })
  }
  return null
}
/** The whole that a row of pieces is being given to. */
let sumOwner: Draft | null = null
let sumEnd = -1

/**
 * The counts of a clause or a sentence that add up to what was said before it.
 *
 * ```text
 * Police identified 288 victims. Traffickers exploited 204 victims in sex trafficking and 84 in forced labor.
 *                                                      ^^^ relation=part-of:288
 *                                                                                         ^^ relation=part-of:288
 * ```
 */
function addsUp(s: Statement, k: number): DraftRelation | null {
  const { drafts } = s
  const draft = drafts[k] as Draft
  if (sumOwner !== null && k <= sumEnd && drafts[k - 1]?.relation?.to === sumOwner)
    return because(draft.from, draft.to, { type: 'part-of', to: sumOwner })
  const before = drafts[k - 1]
  const opensClause = before === undefined || before.clause !== draft.clause
  if (!opensClause || !isPlainCount(draft)) return null
  const pool = before === undefined ? lastSentence(s) : drafts.slice(0, k)
  let sum = draft.figure?.value ?? 0
  let end = k
  while (
    end + 1 < drafts.length &&
    isPlainCount(drafts[end + 1] as Draft) &&
    drafts[end + 1]?.clause === draft.clause
  )
    sum += drafts[++end]?.figure?.value ?? 0
  if (end === k) return null
  const host = pool.findLast(
    (other) =>
      other.figure?.value === sum && isPlainCount(other) && isNewest(other) && isOfOneKind(other, draft),
  )
  if (host === undefined) return null
  sumOwner = host
  sumEnd = end
  return because(draft.from, (drafts[end] as Draft).to, { type: 'part-of', to: host })
}

function isPlainCount(draft: Draft): boolean {
  return (
    draft.figure?.kind === 'count' && draft.figure.max === null && draft.comparison < 0 && draft.bracket < 0
  )
}

/** The same noun or act, or people of whom nothing else is said. */
function isOfOneKind(whole: Draft, piece: Draft): boolean {
  if (piece.noun === 0 || piece.noun === whole.noun || piece.measure === whole.measure) return true
  return piece.measure === 0 && is(piece.noun, Class.person) && is(whole.noun, Class.person)
}

/**
 * Those sentenced are some of those convicted.
 *
 * ```text
 * The court convicted three traffickers and sentenced two to 12 years’ imprisonment and one to a fine.
 *                                                     ^^^ relation=part-of:three
 *                                                                                       ^^^ relation=part-of:three
 * ```
 */
function sentencedOf(s: Statement, k: number): DraftRelation | null {
  const { drafts } = s
  const draft = drafts[k] as Draft
  if (!isPlainCount(draft)) return null
  if (draft.measure !== sentences && !(draft.measure === 0 && draft.noun === 0)) return null
  const previous = drafts.slice(0, k).findLast((other) => other.figure?.kind === 'count')
  if (draft.measure === 0 && previous?.measure !== sentences) return null
  const host = [...lastSentence(s), ...drafts.slice(0, k)].findLast(
    (other) => other.measure === convictions && isPlainCount(other) && isNewest(other),
  )
  if (host === undefined || (draft.figure?.value ?? 0) >= (host.figure?.value ?? 0)) return null
  if (draft.noun !== 0 && draft.noun !== host.noun && !is(draft.noun, Class.person)) return null
  return because(draft.from, draft.to, { type: 'part-of', to: host })
}
const sentences = code('sentences')
const convictions = code('convictions')

/** A dash, colon, comma or bracket right before the first piece. */
function opensList(t: Tokens, before: Draft, draft: Draft): boolean {
  return before.to < draft.from && isOneOf(t, draft.from - 1, w['—'], w['–'], w[':'], w[','], w['('], w['-'])
}

/**
 * `In six cases …` after a count of the same things.
 *
 * ```text
 * Judges convicted 23 traffickers in 10 cases. In six cases the verdict left the charge unclear.
 *                                                 ^^^ relation=part-of:10
 * ```
 */
function someOfThem(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (
    k !== 0 ||
    draft.from !== 1 ||
    !isOneOf(s.t, 0, w.in) ||
    draft.noun === 0 ||
    draft.figure?.kind !== 'count'
  )
    return null
  const host = lastSentence(s).findLast(
    (other) =>
      other.noun === draft.noun &&
      other.comparison < 0 &&
      isPiece(draft, other) &&
      other.relation?.type !== 'baseline-of',
  )
  return host === undefined ? null : because(0, draft.nounTo, { type: 'part-of', to: host })
}

/**
 * The rest of a whole whose first part was said before: the parts add up.
 *
 * ```text
 * Of the 310 victims, police identified 260. The immigration service identified 50.
 *                                                                               ^^ relation=part-of:310
 * ```
 */
function remainder(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || draft.comparison >= 0 || draft.bracket >= 0) return null
  const parts = new Map<Draft, number>()
  for (const other of [...s.passage.recent, ...s.drafts.slice(0, k)]) {
    if (other.relation?.type !== 'part-of' || other.sentence < s.index - 2 || other.figure?.kind !== 'count')
      continue
    parts.set(other.relation.to, (parts.get(other.relation.to) ?? 0) + other.figure.value)
  }
  for (const [whole, sum] of parts) {
    if (
      (whole.relation?.type === 'same-as' || whole.from === 2) &&
      whole.figure !== null &&
      sum + draft.figure.value === whole.figure.value
    ) {
      return because(draft.from, draft.to, { type: 'part-of', to: whole })
    }
  }
  return null
}

export const relationRules: Readonly<Record<string, Rule>> = {
  conversion,
  sameAgain,
  bracketedBaseline,
  baseline,
  partOfTheWhole,
  someOfThose,
  bracketedPart,
  listedPart,
  sumsUp,
  addsUp,
  apposed,
  sentencedOf,
  elliptic,
  someOfThem,
  remainder,
}
const entries = Object.entries(relationRules)

/** Gives each claim of the sentence its relation. */
export function relate(s: Statement): void {
  sumOwner = null
  for (let k = 0; k < s.drafts.length; k++) {
    const draft = s.drafts[k] as Draft
    if (draft.figure === null || draft.figure.kind === 'ordinal' || draft.figure.kind === 'age') continue
    for (const [name, rule] of entries) {
      const relation = rule(s, k)
      if (relation === null) continue
      draft.relation = relation
      note(s, draft, 'relation', name, witness, witnessEnd)
      break
    }
  }
}
