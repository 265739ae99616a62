/**
 * Whether a place that was found is the right one.
 */
import { toSource } from '../../src/anchors/text.ts'
import type { Span } from '../../src/anchors/types.ts'
import type { Resolution } from '../../src/index.ts'
import type { Report } from '../../src/types.ts'

export type Verdict = 'right' | 'unsure' | 'wrong'

/**
 * Judges an answer.
 *
 * @param truth Where in the version's source the place is; null where it is gone.
 * @returns `right`: there, or said to be gone where it is; `unsure`: `lost` or `ambiguous` though it is there;
 *   `wrong`: elsewhere.
 */
export function judge(version: Report, answer: Resolution, truth: Span | null): Verdict {
  if (answer.status === 'lost') return truth ? 'unsure' : 'right'
  if (answer.status === 'ambiguous') return truth ? 'unsure' : 'wrong'
  return truth && isThere(toSource(version, answer), truth) ? 'right' : 'wrong'
}

/**
 * Whether two ranges are the same for a reader: most of each is in the other, or one is inside the other and not
 * much smaller.
 */
export function isThere(found: Span, truth: Span): boolean {
  const common = Math.min(found.end, truth.end) - Math.max(found.start, truth.start)
  const longer = Math.max(found.end - found.start, truth.end - truth.start)
  return common / longer >= 0.5
}
