/**
 * The rules leave notes while they decide, where somebody listens.
 */
import { type Draft, type Reason, type Statement, wordsOf } from './statement.ts'

/** Notes a decision; does nothing unless a trace is kept. The last note on a field holds. */
export function note(
  s: Statement,
  draft: Draft,
  field: Reason['field'],
  rule: string,
  from: number,
  to: number,
): void {
  const { trace } = s.context
  if (trace === null) return
  const { t } = s
  const last = Math.max(0, Math.min(to, t.length) - 1)
  const first = Math.max(0, Math.min(from, last))
  const reasons = (trace.get(draft) ?? []).filter((reason) => reason.field !== field)
  reasons.push({ field, rule, words: wordsOf(t, first, last + 1) })
  trace.set(draft, reasons)
}
