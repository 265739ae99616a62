/**
 * Conversions: the same sum in another currency.
 */
import { isOneOf } from '../match.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { lexemes } from '../words.ts'
import { because } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('or ,')

/**
 * The same sum in another currency, in brackets after it.
 *
 * ```text
 * Fines range from 10 to 100 million kip ($1,224 to $12,240).
 *                                         ^^^^^^^^^^^^^^^^^ relation=conversion-of:10 to 100 million kip
 * ```
 */
export function conversion(s: Statement, k: number): DraftRelation | null {
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
