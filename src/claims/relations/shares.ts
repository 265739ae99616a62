/**
 * Parts of a total that words name: `37 percent of the total`, `nearly 200 of the dead`, `minors made up 18 percent`,
 * `in mining alone`, `in a survey of 1,200 workers`.
 */
import { code } from '../acts.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { because, isCountable, isNewest, isPiece, isPlainCount, lastBefore, lastSaid } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('alone all for from in of or that the these this those up , (')

/** How many claims of the earlier sentences are looked at. */
const reach = 16

/** Wholes said before: plain counts that are parts of nothing, those with parts first, then those of the nearest sentence. */
function wholeSaid(s: Statement, k: number, test: (whole: Draft) => boolean): Draft | null {
  const draft = s.drafts[k] as Draft
  const isWhole = (other: Draft) =>
    isPlainCount(other) &&
    (other.relation === null || other.relation.type === 'same-as') &&
    isPiece(draft, other) &&
    test(other)
  const said = [...s.passage.recent.slice(-reach), ...s.drafts.slice(0, k)].filter(
    ({ sentence }) => sentence >= s.index - 3,
  )
  const wholes = said.filter(isWhole)
  const nearest = wholes.at(-1)
  if (nearest === undefined) return null
  const near = wholes.filter(({ sentence }) => sentence === nearest.sentence)
  return (
    near.find((whole) =>
      said.some(({ relation }) => relation?.type === 'part-of' && relation.to === whole),
    ) ?? nearest
  )
}

/**
 * A part of all that was counted: `of the total`, or with a verb like `made up`.
 *
 * ```text
 * Police identified 813 victims. Minors made up 18 percent, and foreigners 37 percent of the total.
 *                                               ^^^^^^^^^^ relation=part-of:813
 *                                                                          ^^^^^^^^^^ relation=part-of:813
 * ```
 */
export function shareOfAll(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (!isCountable(draft) || draft.comparison >= 0 || draft.bracket >= 0) return null
  const sum = sumAfter(s, k)
  if (sum !== null) return because(draft.to, draft.to + 3, { type: 'part-of', to: sum })
  const total = totalAfter(t, draft.to)
  const isApposed = isOneOf(t, draft.from - 1, w[','], w.or, w['('])
  // `closed 1,664 schools, or 18 percent of the total`: the share is told of another total.
  if (total > 0) {
    const host = wholeSaid(s, k, (other) => !isApposed || other.sentence !== s.index)
    return host === null || isApposed ? null : because(draft.to, total, { type: 'part-of', to: host })
  }
  const verb = makesUp(t, draft.from)
  if (verb < 0 || !hasPeopleBefore(t, verb, draft.clause)) return null
  // `the unit comprised nine officers` tells of no part.
  if (draft.figure?.kind !== 'share' && isIn(t, verb, composing)) return null
  if (isOneOf(t, draft.to, w.of) && !isOfPeople(t, draft.to + 1)) return null
  const host = wholeSaid(
    s,
    k,
    (other) => (is(other.noun, Class.person) && !isOneOf(t, draft.to, w.of)) || isStock(other),
  )
  return host === null ? null : because(verb, draft.from, { type: 'part-of', to: host })
}

/** The money of which a share is told: `a fifth of the sum`. */
function sumAfter(s: Statement, k: number): Draft | null {
  const draft = s.drafts[k] as Draft
  const isOfSum =
    draft.figure?.kind === 'share' &&
    isOneOf(s.t, draft.to, w.of) &&
    isOneOf(s.t, draft.to + 1, w.the, w.this, w.that) &&
    isIn(s.t, draft.to + 2, money)
  if (!isOfSum) return null
  return lastSaid(
    s,
    k,
    s.passage.last,
    (other) =>
      other.figure?.kind === 'money' && isNewest(other) && other.bracket < 0 && isPiece(draft, other),
  )
}
const money = wordSet('sum amount money budget funds funding allocation award')

/** Past `of the total`, `of this number`, `of all those`; 0 where nothing of the kind follows. */
function totalAfter(t: Tokens, i: number): number {
  if (!isOneOf(t, i, w.of) || !isOneOf(t, i + 1, w.the, w.this, w.that, w.these, w.those, w.all)) return 0
  let at = i + 2
  while (isIn(t, at, wide)) at++
  return isIn(t, at, totals) && !isOneOf(t, at + 1, w.of) ? at + 1 : 0
}
const totals = wordSet('total number whole sum lot overall group cohort figure tally caseload toll')
const wide = wordSet('overall grand combined final annual entire whole')

/** The verb before a figure that makes a part of it: `made up`, `accounted for`, `constituted`; −1 where there is none. */
function makesUp(t: Tokens, from: number): number {
  if (isIn(t, from - 1, constituting)) return from - 1
  if (isOneOf(t, from - 1, w.up) && isIn(t, from - 2, making)) return from - 2
  return isOneOf(t, from - 1, w.for) && isIn(t, from - 2, accounting) ? from - 2 : -1
}
const constituting = wordSet(
  'constituted constitute constitutes constituting comprised comprise comprising represented represent representing formed form totaled totalled numbered',
)
const composing = wordSet('comprised comprise comprising form formed totaled totalled numbered')
const making = wordSet('made make makes making')
const accounting = wordSet('accounted account accounts accounting')

/** People are what the verb tells of: `nationals of Burundi made up`. */
function hasPeopleBefore(t: Tokens, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= Math.max(floor, verb - 8); i--) {
    if (is(t.word[i] as number, Class.person) || isIn(t, i, folk)) return true
  }
  return false
}
const folk = wordSet('men women girls boys foreigners nationals males females')

/** `of the population`, `of those housed`, `of all inmates` */
function isOfPeople(t: Tokens, i: number): boolean {
  for (let at = i; at < Math.min(t.length, i + 4) && t.kind[at] === Kind.word; at++)
    if (is(t.word[at] as number, Class.person) || isOneOf(t, at, w.those, w.these)) return true
  return false
}

/** People who are somewhere, not people to whom something was done. */
function isStock({ noun, measure }: Draft): boolean {
  return held[noun] === 1 || (living[noun] === 1 && (measure === 0 || measure === prevalence))
}
const held = wordSet('inmates prisoners detainees refugees residents inhabitants population students pupils')
const living = wordSet('people persons citizens migrants workers')
const prevalence = code('prevalence')

/**
 * `nearly 200 of the dead`, `12 of the injured`: the word for what befell them stands for the people.
 *
 * ```text
 * Gunmen killed 584 civilians; nearly 200 of the dead were women.
 *                              ^^^^^^^^^^ relation=part-of:584
 * ```
 */
export function someOfTheDead(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (
    !isCountable(draft) ||
    !isOneOf(t, draft.to, w.of) ||
    !isOneOf(t, draft.to + 1, w.the, w.these, w.those)
  )
    return null
  const at = draft.to + 2
  const id = t.word[at] as number
  const act = measureOf[id] as number
  // `five of these concerned …`, `12 of those convicted were …`
  const isParticiple = is(id, Class.past) && !is(id, Class.noun) && (act !== 0 || isOneOf(t, at - 1, w.the))
  if (!isIn(t, at, befallen) && !isParticiple) return null
  if (t.kind[at + 1] === Kind.word && !is(t.word[at + 1] as number, Class.stop | Class.verb | Class.adverb))
    return null
  const isPeople = (other: Draft) => is(other.noun, Class.person) || other.noun === 0
  const host =
    (act === 0 ? null : wholeSaid(s, k, (other) => other.measure === act)) ?? wholeSaid(s, k, isPeople)
  return host === null ? null : because(draft.to, at + 1, { type: 'part-of', to: host })
}
const befallen = wordSet(
  'dead injured wounded missing deceased fallen accused convicted displaced unemployed elderly',
)

/**
 * `in mining alone there were 93 deaths`: one place or kind of many.
 *
 * ```text
 * At least 1,900 workers died; in mining alone there were 93 deaths.
 *                                                         ^^ relation=part-of:At least 1,900
 * ```
 */
export function alone(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (!isPlainCount(draft)) return null
  const at = aloneBeside(t, draft)
  if (at < 0) return null
  const host = wholeSaid(s, k, (other) => isOfOneKind(other, draft))
  return host === null ? null : because(at, at + 1, { type: 'part-of', to: host })
}

/** The same things, or people, whom deaths are counted of too. */
function isOfOneKind(whole: Draft, piece: Draft): boolean {
  if (piece.nounTo === piece.nounFrom || (piece.noun !== 0 && piece.noun === whole.noun)) return true
  if (is(whole.noun, Class.person) && deaths[piece.noun] === 1) return true
  if (piece.measure !== 0 && whole.measure !== 0) return piece.measure === whole.measure
  return is(whole.noun, Class.person) && is(piece.noun, Class.person)
}
const deaths = wordSet('deaths death fatalities killings')

/** `in X alone` in the clause of the figure; −1 where it does not stand there. */
function aloneBeside(t: Tokens, draft: Draft): number {
  for (let i = draft.clause; i < Math.min(t.length, draft.nounTo + 8); i++) {
    if (i > draft.to && t.kind[i] === Kind.sign) return -1
    if (!isOneOf(t, i, w.alone)) continue
    for (let k = i - 1; k >= Math.max(draft.clause, i - 6) && !isPredicate(t, k); k--)
      if (isOneOf(t, k, w.in, w.from)) return i
  }
  return -1
}

function isPredicate(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  return is(id, Class.relative) || (is(id, Class.verb) && !is(id, Class.noun))
}

/**
 * Some of the group that the sentence opens with.
 *
 * ```text
 * In a survey of 1,536 returnees, 62 percent had been held for ransom.
 *                                 ^^^^^^^^^^ relation=part-of:1,536
 * ```
 */
export function fromGroup(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft) || draft.comparison >= 0 || draft.bracket >= 0 || isOneOf(t, draft.to, w.of))
    return null
  const group = lastBefore(
    drafts,
    k,
    (other) =>
      isPlainCount(other) &&
      isPiece(draft, other) &&
      isOneOf(t, other.from - 1, w.of) &&
      isIn(t, other.from - 2, groups),
  )
  if (group === null || group.clause !== draft.clause) return null
  const isShare = draft.figure?.kind === 'share'
  const isOneKind =
    is(draft.noun, Class.person) &&
    (group.noun === 0 || is(group.noun, Class.person)) &&
    isOneOf(t, draft.from - 1, w[','])
  return isShare || isOneKind ? because(group.from - 2, group.to, { type: 'part-of', to: group }) : null
}
const groups = wordSet('survey study poll sample trial case group pool batch class list review')

/**
 * A share of people who are named again without their number.
 *
 * ```text
 * Prisons held 21,410 inmates. Approximately 54 percent of inmates were in pretrial detention.
 *                              ^^^^^^^^^^^^^^^^^^^^^^^^ relation=part-of:21,410
 * ```
 */
export function shareOfThem(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (draft.figure?.kind !== 'share' || draft.comparison >= 0 || !isOneOf(t, draft.to, w.of)) return null
  const at = isOneOf(t, draft.to + 1, w.all) ? draft.to + 2 : draft.to + 1
  if (
    !isIn(t, at, atHand) ||
    !is(t.word[at + 1] as number, Class.past | Class.auxiliary) ||
    isIn(t, at + 1, lasting)
  )
    return null
  const host = wholeSaid(
    s,
    k,
    (other) => other.noun === t.word[at] || (held[other.noun] === 1 && isIn(t, at, held)),
  )
  return host === null ? null : because(draft.to, at + 1, { type: 'part-of', to: host })
}
/** People who are spoken of as those at hand. */
const atHand = wordSet(
  'inmates prisoners detainees victims survivors defendants convicts offenders suspects patients passengers respondents participants returnees deportees',
)
/** What is always so is said of all people of the kind. */
const lasting = wordSet('are is have has')
