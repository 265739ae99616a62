/**
 * A place → why the claim in it is what it is.
 */
import { claimsIn } from '../anchors/resolution.ts'
import { findTarget, type Target } from '../anchors/target.ts'
import { textModel } from '../anchors/text.ts'
import { checkArgument, checkOptions, report as reportCheck } from '../arguments.ts'
import { claimOptions } from '../claims/claims.ts'
import { type Explanation, explainClaim } from '../claims/explain.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { places } from '../report/places.ts'
import type { Report } from '../types.ts'

/**
 * Explains a claim: the rule that gave each field, with the words it rests on.
 *
 * @param report The report that the claim stands in.
 * @param target The claim, its id, or any other target in which one claim stands (`"30,000 calendars"`).
 * @param options The codebook, where the report was parsed with one of the caller's own; a bundled one is known by name.
 * @throws RangeError where there is no claim, or there are several (the message lists them), or where the report was read
 *   with another codebook.
 * @example
 * ```ts
 * explain(report, 'prosecution.p1.s3.c2').reasons.find((reason) => reason.field === 'measure')
 * // { field: 'measure', rule: 'trafficking/prosecutions/1', words: 'prosecuting', claim: null }
 * ```
 */
export function explain(
  report: Report,
  target: Target,
  options: { codebook?: Codebook | undefined } = {},
): Explanation {
  checkArgument('explain', 'the report', report, reportCheck)
  checkOptions('explain', options, claimOptions)
  return explainClaim(report, claimAt(report, target), options.codebook)
}

function claimAt(report: Report, target: Target): string {
  if (typeof target === 'string' && /\.c\d+$/.test(target) && !places(report).has(target))
    throw new RangeError(
      `the report has no claim "${target}": \`claims(report)\` lists the ids that there are`,
    )
  const { node, span } = findTarget(report, target, 'explain')
  if (node?.type === 'claim') return node.id
  const model = textModel(report)
  const ids = model.sentences
    .flatMap((sentence) => claimsIn(model, sentence.node))
    .filter(([, claim]) => claim.start < span.end && claim.end > span.start)
    .map(([{ id }]) => id)
  const [only, second] = ids
  if (only !== undefined && second === undefined) return only
  throw new RangeError(
    only === undefined
      ? 'no claim stands there: `claims(report)` lists the ids that there are'
      : `several claims stand there: ${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''}`,
  )
}
