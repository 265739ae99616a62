/**
 * Parts that are listed after their whole: in brackets, after `including`, with `of whom`, or set off by a comma.
 */
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { closing, type Draft, type DraftRelation, type Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { because, isCountable, isNewest, isPiece, lastBefore } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'among and as but comprising consisting in include included includes including it namely of or plus that them these they this those was were which who whom ( , : ; – —',
)

/**
 * A piece in brackets after the whole.
 *
 * ```text
 * The state charged 26 traffickers (eight for sex trafficking and 18 for labor trafficking).
 *                                   ^^^^^ relation=part-of:26
 *                                                                 ^^ relation=part-of:26
 * ```
 */
export function bracketedPart(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (draft.bracket < 0 || !isCountable(draft)) return null
  const host = lastBefore(
    s.drafts,
    k,
    (other) =>
      other.from < draft.bracket &&
      other.bracket < 0 &&
      !other.moved &&
      (other.figure?.kind === 'count' || other.figure?.kind === draft.figure?.kind) &&
      other.comparison === draft.comparison,
  )
  if (host === null || !isPiece(draft, host)) return null
  return because(draft.bracket, draft.bracket + 1, { type: 'part-of', to: host })
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
export function listedPart(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft)) return null
  const anaphor = anaphorAfter(t, draft.to)
  if (anaphor >= 0) {
    const sibling = drafts[k - 1]
    const isSibling =
      sibling?.relation?.type === 'part-of' && isSameAnaphor(t, anaphorAfter(t, sibling.to), anaphor)
    const host = isSibling
      ? (sibling.relation as DraftRelation).to
      : hostBefore(
          s,
          k,
          isOneOf(t, anaphor + 1, w.whom),
          isOneOf(t, anaphor + 1, w.them) && isObject(t, draft.from),
        )
    return host === null ? null : because(anaphor, anaphor + 2, { type: 'part-of', to: host })
  }
  const floor = k > 0 ? (drafts[k - 1] as Draft).to : 0
  for (let i = draft.from - 1; i >= Math.max(floor, draft.clause - 1); i--) {
    const isPartitive =
      isOneOf(t, i, w.including, w.comprising, w.consisting, w.namely) ||
      (isOneOf(t, i, w.include, w.includes, w.included) && !is(t.word[i + 1] as number, Class.determiner))
    // `two of them foreigners, and arrested three`: the anaphor is that of the figure before.
    const isOf =
      isOneOf(t, i, w.whom, w.which, w.them, w.these, w.those) &&
      isOneOf(t, i - 1, w.of, w.among) &&
      (i - 1 > floor || floor === 0)
    if (!isPartitive && !isOf) continue
    if (isIn(t, draft.from - 1, places) || (i < draft.from - 2 && isIn(t, draft.from - 1, roles))) continue
    const nearest = hostBefore(s, k, isOneOf(t, i, w.whom), false)
    const host = isOf && nearest !== null ? wholeOfList(s, nearest) : nearest
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

/** `139 women, 31 men, and 44 children, of whom 120 were foreigners`: they are of all, not of the last. */
function wholeOfList({ drafts }: Statement, piece: Draft): Draft {
  const { relation } = piece
  if (relation?.type !== 'part-of') return piece
  const isListed = drafts.some(
    (other) => other !== piece && other.relation?.to === relation.to && other.relation.type === 'part-of',
  )
  return isListed ? relation.to : piece
}

/** `including in 12 provinces`, `among them a mayor, by 12 judges`: where and how, not who. */
const places = wordSet('in at during within over across')
const roles = wordSet('by for from with to on')

/** The sentence begins with a word for what was said before: `These included 12 children`. */
function pointsBack(t: Tokens): boolean {
  return isOneOf(t, 0, w.these, w.those, w.this, w.they, w.among)
}

/** `of whom`, `of them`, `of these` right after a figure. */
function anaphorAfter(t: Tokens, from: number): number {
  // `38 million kwacha ($37,070) of it`
  const i = isOneOf(t, from, w['(']) ? closing(t, from) + 1 : from
  if (!isOneOf(t, i, w.of)) return -1
  if (isOneOf(t, i + 1, w.whom, w.which, w.them)) return i
  if (isOneOf(t, i + 1, w.it)) return i
  return isOneOf(t, i + 1, w.these, w.those) &&
    (is(t.word[i + 2] as number, Class.stop | Class.verb) || t.kind[i + 2] !== Kind.word)
    ? i
    : -1
}

/** After a verb: `and helped repatriate 18 of them`. */
function isObject(t: Tokens, from: number): boolean {
  return is(t.word[from - 1] as number, Class.verb) && !is(t.word[from - 1] as number, Class.auxiliary)
}

/** `22 of whom … and 12 of whom` are of one whole, `30 of them, 12 of whom` are not. */
function isSameAnaphor(t: Tokens, before: number, here: number): boolean {
  return before >= 0 && t.word[before + 1] === t.word[here + 1]
}

/** The next member of a list of parts: joined by a comma or `and`, with no verb of its own before it. */
function siblingOf(s: Statement, k: number, before: Draft): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  const relation = before.relation as DraftRelation
  if (!isPiece(draft, relation.to) || draft.clause !== before.clause || isElsewhere(t, draft, before))
    return null
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

/** `168 women and 232 juveniles, in 30 facilities`: after a preposition that the sibling before does not have. */
function isElsewhere(t: Tokens, draft: Draft, before: Draft): boolean {
  const id = t.word[draft.from - 1] as number
  return (
    is(id, Class.preposition) &&
    id !== t.word[before.from - 1] &&
    !isOneOf(t, draft.from - 1, w.plus, w.as, w.including)
  )
}

/**
 * The whole that a part belongs to: the nearest figure before it that is large enough and no sibling, here or in the
 * sentence before; for `of whom` one of people, for the object of a new verb (`and helped 18 of them`) no part itself.
 */
function hostBefore(s: Statement, k: number, isWhom: boolean, isObjectOfVerb: boolean): Draft | null {
  const draft = s.drafts[k] as Draft
  const able = (other: Draft) =>
    isPiece(draft, other) &&
    !other.moved &&
    other.comparison === draft.comparison &&
    other.relation?.type !== 'baseline-of' &&
    !(isWhom && is(other.noun, Class.countable) && !is(other.noun, Class.person))
  for (let at = k - 1; at >= 0; at--) {
    const other = s.drafts[at] as Draft
    if (other.bracket >= 0 && other.bracket !== draft.bracket) continue
    if (isObjectOfVerb && other.relation?.type === 'part-of') continue
    if (able(other) && !isOfAnother(s.t, other, draft)) return other
  }
  const earlier = s.passage.last.filter((other) => able(other) && other.bracket < 0)
  const whole = earlier.filter((other) => other.relation?.type !== 'part-of')
  return whole.at(-1) ?? earlier.at(-1) ?? null
}

/**
 * `arrested two men who had brought three boys, but let one of them go`: what a relative clause tells of is behind when
 * the main clause goes on.
 */
function isOfAnother(t: Tokens, other: Draft, draft: Draft): boolean {
  let isOver = false
  for (let i = other.to; i < draft.from; i++)
    if (
      isOneOf(t, i, w.but) ||
      (isOneOf(t, i, w.and) && isOneOf(t, i - 1, w[',']) && is(t.word[i + 1] as number, Class.verb))
    )
      isOver = true
  if (!isOver) return false
  for (let i = other.from - 1; i >= Math.max(0, other.from - 8) && t.kind[i] === Kind.word; i--)
    if (isOneOf(t, i, w.who, w.that, w.which))
      return is(t.word[i - 1] as number, Class.noun | Class.person | Class.countable)
  return false
}

/**
 * What follows a colon spells out the figure before it.
 *
 * ```text
 * Of the 188 convicted, 124 went to prison: 71 for two to five years, and 53 for more than five.
 *                                           ^^ relation=part-of:124
 *                                                                         ^^ relation=part-of:124
 * ```
 */
export function afterColon(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  const colon = draft.clause - 1
  if (!isCountable(draft) || draft.bracket >= 0 || draft.comparison >= 0 || !isOneOf(t, colon, w[':']))
    return null
  if (!isOneOf(t, draft.from - 1, w[':'], w[','], w.and, w.or, w[';'])) return null
  const host = lastBefore(
    drafts,
    k,
    (other) => other.from < colon && isNewest(other) && other.bracket < 0 && isPiece(draft, other),
  )
  if (host === null) return null
  let sum = draft.figure?.kind === 'share' ? 0 : (draft.figure?.value ?? 0)
  for (const { relation, figure, from } of drafts.slice(0, k))
    if (from > colon && relation?.to === host && figure?.kind !== 'share') sum += figure?.value ?? 0
  return sum <= (host.figure?.value ?? 0) * 1.0001
    ? because(colon, draft.from, { type: 'part-of', to: host })
    : null
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
export function apposed(s: Statement, k: number): DraftRelation | null {
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
    isOneOf(t, draft.to, w.in, w.as) ||
    (isOneOf(t, draft.to, w.of) && !isCauseOfDeath(t, before, draft))
  )
    return null
  if (before.relation?.type === 'part-of' && before.nounTo === before.nounFrom) return siblingOf(s, k, before)
  if (isOneOf(t, draft.from - 1, w[';'])) {
    const host = lastBefore(
      drafts,
      k,
      (other) => other.figure?.kind === 'count' && isNewest(other) && isPiece(draft, other),
    )
    return host === null ? null : because(draft.from - 1, draft.to, { type: 'part-of', to: host })
  }
  // `21 fishermen from Indonesia, 16 from Malaysia`: members of one list
  if (t.word[before.nounTo] === t.word[draft.to]) return null
  const isApposed =
    isOneOf(t, draft.from - 1, w[','], w[':'], w['–'], w['—']) &&
    before.figure?.kind === 'count' &&
    before.figure.value > draft.figure.value
  return isApposed ? because(draft.from - 1, draft.to, { type: 'part-of', to: before }) : null
}

/** `92 prisoners died, 57 of tuberculosis` */
function isCauseOfDeath(t: Tokens, before: Draft, draft: Draft): boolean {
  if (is(t.word[draft.to + 1] as number, Class.determiner | Class.numeral)) return false
  for (let i = before.to; i < draft.from; i++) if (isIn(t, i, dying)) return true
  return false
}
const dying = wordSet('died die dying dead deaths')
