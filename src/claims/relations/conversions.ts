/**
 * Conversions: the same sum in another currency.
 */
import { isIn, isOneOf, wordSet } from '../match.ts'
import type { Tokens } from '../scan.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { lexemes } from '../words.ts'
import { because } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('or , [ – —')

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
  const isAnother =
    draft.bracket >= 0 && draft.bracket === before.bracket && before.relation?.type === 'conversion-of'
  if (!isBracketed && !isAnother && !isApposed(t, before, draft, drafts[k + 1])) return null
  // `$505 (€430; £380)`
  const host = isAnother ? (before.relation as DraftRelation).to : before
  return because(before.to, draft.from, { type: 'conversion-of', to: host })
}

/** `5,000 kwacha, or about $505`, `5,000 kwacha, equivalent to $505`; not in a list: `$500, €430 and £300`. */
function isApposed(t: Tokens, before: Draft, draft: Draft, next: Draft | undefined): boolean {
  const isOpened = isOneOf(t, before.to, w[','], w.or, w['['], w['–'], w['—'])
  if (!isOpened || draft.from - before.to > 5) return false
  for (let i = before.to + 1; i < draft.from; i++) if (!isIn(t, i, equating)) return false
  if (draft.from > before.to + 1 || isOneOf(t, before.to, w['['], w.or)) return true
  const isOneOfMany = next?.figure?.kind === 'money' && next.from - draft.to <= 2
  return !isOneOfMany && before.relation?.type !== 'conversion-of'
}
const equating = wordSet(
  'or equivalent equal equalling equaling to worth valued at which is was that about , i . e approximately roughly around some',
)
