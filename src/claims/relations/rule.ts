/**
 * What the rules for relations share: how they answer, how they look back, and which figures can be what.
 */
import type { Draft, DraftRelation, Statement } from '../statement.ts'

/** A rule for a relation of the `k`-th claim of a sentence: null where it does not speak. */
export type Rule = (s: Statement, k: number) => DraftRelation | null

/** The first token that the last rule rested on, and the one after its last. */
export const witness = { from: -1, to: -1 }

/** Gives the relation, and keeps the tokens that it rests on in {@link witness}. */
export function because(from: number, to: number, relation: DraftRelation): DraftRelation {
  witness.from = from
  witness.to = to
  return relation
}

/** The last of the first `k` claims of a list that passes the test. */
export function lastBefore(
  drafts: readonly Draft[],
  k: number,
  test: (draft: Draft) => boolean,
): Draft | null {
  for (let at = k - 1; at >= 0; at--) {
    const draft = drafts[at] as Draft
    if (test(draft)) return draft
  }
  return null
}

/** The last claim that passes the test: before the `k`-th in its sentence, else among the last `reach` of earlier ones. */
export function lastSaid(
  s: Statement,
  k: number,
  earlier: readonly Draft[],
  test: (draft: Draft) => boolean,
  reach = earlier.length,
): Draft | null {
  const here = lastBefore(s.drafts, k, test)
  if (here !== null) return here
  const floor = Math.max(0, earlier.length - reach)
  for (let at = earlier.length - 1; at >= floor; at--) {
    const draft = earlier[at] as Draft
    if (test(draft)) return draft
  }
  return null
}

/** Neither what a figure is compared with, nor how far it moved, nor the same sum in other money. */
export function isNewest(draft: Draft): boolean {
  return (
    draft.comparison < 0 &&
    !draft.moved &&
    draft.relation?.type !== 'baseline-of' &&
    draft.relation?.type !== 'conversion-of'
  )
}

/** What can be a piece of a whole: a count, a share, a sum. */
export function isCountable({ figure }: Draft): boolean {
  return figure?.kind === 'count' || figure?.kind === 'share' || figure?.kind === 'money'
}

/** A single count outside brackets and comparisons. */
export function isPlainCount(draft: Draft): boolean {
  return (
    draft.figure?.kind === 'count' &&
    draft.figure.max === null &&
    draft.comparison < 0 &&
    !draft.moved &&
    draft.bracket < 0
  )
}

/** Whether a figure can be a piece of a host: no more than it in the same unit, or a share of it. */
export function isPiece({ figure }: Draft, host: Draft): boolean {
  if (figure === null || host.figure === null) return false
  const { kind, unit, value } = host.figure
  if (kind !== 'count' && kind !== 'money') return false
  return figure.kind === 'share' ? value > 2 : figure.unit === unit && figure.value <= value
}
