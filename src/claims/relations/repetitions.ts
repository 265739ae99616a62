/**
 * Repetitions: the same figure said again.
 */
import { isOneOf } from '../match.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { because, lastSaid } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('its the their these those')

/**
 * A definite figure says again what was said before.
 *
 * ```text
 * Police identified 388 victims. Of the 388 victims, 97 were children.
 *                                       ^^^ relation=same-as:388
 * ```
 */
export function sameAgain(s: Statement, k: number): DraftRelation | null {
  const { t } = s
  const draft = s.drafts[k] as Draft
  if (draft.figure?.kind !== 'count' || draft.figure.comparator !== '=' || draft.comparison >= 0) return null
  if (!isOneOf(t, draft.from - 1, w.the, w.these, w.those, w.their, w.its)) return null
  const value = draft.figure.value
  const earlier = lastSaid(
    s,
    k,
    s.passage.recent,
    (other) =>
      other.figure?.kind === 'count' &&
      other.figure.value === value &&
      (draft.noun === 0 ||
        other.noun === draft.noun ||
        (is(draft.noun, Class.person) && (other.noun === 0 || is(other.noun, Class.person)))),
  )
  if (earlier === null) return null
  return because(draft.from - 1, draft.to, { type: 'same-as', to: earlier })
}
