/**
 * Parts that add up to their whole.
 */
import { isOneOf } from '../match.ts'
import type { Tokens } from '../scan.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { because, isNewest, isPlainCount, lastBefore } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('( , - : other remaining the these those – —')

/**
 * Counts in a row that add up to the figure right before them spell it out.
 *
 * ```text
 * Authorities identified 64 victims—38 adults and 26 children.
 *                                   ^^ relation=part-of:64
 *                                                 ^^ relation=part-of:64
 * ```
 */
export function sumsUp(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || draft.figure.max !== null) return null
  const before = drafts[k - 1]
  if (before === undefined) return null
  if (row !== null && row.s === s && k <= row.end && before.relation?.to === row.whole)
    return because(before.from, draft.to, { type: 'part-of', to: row.whole })
  if (
    before.figure?.kind !== 'count' ||
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
    row = { s, whole: before, end: at }
    return because(before.to, draft.from, { type: 'part-of', to: before })
  }
  return null
}

/** The row of pieces that is being given to a whole, and the index of its last. */
let row: { s: Statement; whole: Draft; end: number } | null = null

/** A dash, colon, comma or bracket right before the first piece. */
function opensList(t: Tokens, before: Draft, draft: Draft): boolean {
  return before.to < draft.from && isOneOf(t, draft.from - 1, w['—'], w['–'], w[':'], w[','], w['('], w['-'])
}

/**
 * The counts of a clause or a sentence that add up to what was said before it.
 *
 * ```text
 * Police identified 288 victims. Traffickers exploited 204 victims in sex trafficking and 84 in forced labor.
 *                                                      ^^^ relation=part-of:288
 *                                                                                         ^^ relation=part-of:288
 * ```
 */
export function addsUp(s: Statement, k: number): DraftRelation | null {
  const { drafts } = s
  const draft = drafts[k] as Draft
  const before = drafts[k - 1]
  const opensClause = before === undefined || before.clause !== draft.clause
  if (!opensClause || !isPlainCount(draft)) return null
  let sum = draft.figure?.value ?? 0
  let end = k
  while (
    end + 1 < drafts.length &&
    isPlainCount(drafts[end + 1] as Draft) &&
    drafts[end + 1]?.clause === draft.clause
  )
    sum += drafts[++end]?.figure?.value ?? 0
  if (end === k) return null
  const isWhole = (other: Draft) =>
    other.figure?.value === sum && isPlainCount(other) && isNewest(other) && isOfOneKind(other, draft)
  const { last } = s.passage
  const host = before === undefined ? lastBefore(last, last.length, isWhole) : lastBefore(drafts, k, isWhole)
  if (host === null) return null
  row = { s, whole: host, end }
  return because(draft.from, (drafts[end] as Draft).to, { type: 'part-of', to: host })
}

/** The same noun or act, or people of whom nothing else is said. */
function isOfOneKind(whole: Draft, piece: Draft): boolean {
  if (piece.noun === 0 || piece.noun === whole.noun || piece.measure === whole.measure) return true
  return piece.measure === 0 && is(piece.noun, Class.person) && is(whole.noun, Class.person)
}

/**
 * The rest of a whole whose first part was said before: the parts add up.
 *
 * ```text
 * Of the 310 victims, police identified 260. The immigration service identified 50.
 *                                                                               ^^ relation=part-of:310
 * ```
 */
export function remainder(s: Statement, k: number): DraftRelation | null {
  const draft = s.drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || draft.comparison >= 0 || draft.bracket >= 0) return null
  const parts = partsSoFar(s, k)
  const isNamed = draft.nounTo > draft.nounFrom
  for (const [whole, sum] of parts) {
    const isOpened = whole.relation?.type === 'same-as' || whole.from === 2
    if (isNamed && (draft.noun === 0 || !isOfOneKind(whole, draft))) continue
    if (isOpened && sum + draft.figure.value === whole.figure?.value)
      return because(draft.from, draft.to, { type: 'part-of', to: whole })
  }
  return null
}

/** The wholes of this sentence and the two before it that have parts, and what their parts add up to. */
function partsSoFar(s: Statement, k: number): Map<Draft, number> {
  const parts = new Map<Draft, number>()
  const add = ({ relation, figure }: Draft) => {
    if (relation?.type !== 'part-of' || figure?.kind !== 'count') return
    parts.set(relation.to, (parts.get(relation.to) ?? 0) + figure.value)
  }
  const { recent } = s.passage
  let at = recent.length
  while (at > 0 && (recent[at - 1] as Draft).sentence >= s.index - 2) at--
  for (; at < recent.length; at++) add(recent[at] as Draft)
  for (let before = 0; before < k; before++) add(s.drafts[before] as Draft)
  return parts
}

/**
 * `the remaining 64`, `the other three`: the rest of the whole whose parts were told.
 *
 * ```text
 * Of the 188 convicted, 124 went to prison. The remaining 64 paid fines.
 *                                                         ^^ relation=part-of:188
 * ```
 */
export function theRest(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || draft.comparison >= 0) return null
  if (
    !isOneOf(t, draft.from - 1, w.remaining, w.other) ||
    !isOneOf(t, draft.from - 2, w.the, w.these, w.those)
  )
    return null
  const rest = draft.figure.value
  let host: Draft | null = null
  for (const [whole, sum] of partsSoFar(s, k)) {
    if (sum + rest === whole.figure?.value)
      return because(draft.from - 2, draft.to, { type: 'part-of', to: whole })
    if (sum + rest < (whole.figure?.value ?? 0)) host = whole
  }
  host ??= lacking(s.passage.last.concat(drafts.slice(0, k)), rest)
  return host === null ? null : because(draft.from - 2, draft.to, { type: 'part-of', to: host })
}

/** The count that one after it falls short of by the rest: `arrested 15 …, charged 12, and released the other three`. */
function lacking(said: readonly Draft[], rest: number): Draft | null {
  for (let at = said.length - 1; at > 0; at--) {
    const part = said[at] as Draft
    const whole = lastBefore(
      said,
      at,
      (other) => isPlainCount(other) && (other.figure?.value ?? 0) - (part.figure?.value ?? 0) === rest,
    )
    if (whole !== null && isPlainCount(part)) return whole
  }
  return null
}
