/**
 * The places of a citation: one target or several → what a citation says of them.
 */
import { checkArgument, oneOf, report as reportCheck } from '../arguments.ts'
import { type Counting, countings, type Pinpoint, pinpointOf } from '../pinpoints/pinpoint.ts'
import type { Place, Report } from '../types.ts'
import { targetsCheck } from './address.ts'
import { placesIn } from './held.ts'
import { type FoundTarget, findTarget, stretch, type Target } from './target.ts'
import { textModel } from './text.ts'

/** One target, several, or all from one to another. */
export type At = Target | readonly Target[] | { from: Target; to: Target }

/** The targets of `at`, found. */
export function findTargets(report: Report, at: At, called: string): FoundTarget[] {
  checkArgument(called, 'the place', at, targetsCheck)
  if (typeof at === 'string') return [findTarget(report, at, called)]
  if (Array.isArray(at) && at.length === 0) throw new RangeError('at: no place was given')
  if (isTargets(at)) {
    return at.map((target) => findTarget(report, target, called))
  }
  if (!('from' in at)) return [findTarget(report, at, called)]
  return [stretch(findTarget(report, at.from, called), findTarget(report, at.to, called))]
}

/** A list of selectors is one target. */
function isTargets(at: Exclude<At, string>): at is readonly Target[] {
  return Array.isArray(at) && !at.every((one) => typeof one === 'object' && isSelector(one))
}

function isSelector(target: object): boolean {
  return 'type' in target && /Selector$/.test(String(target.type))
}

/** The nodes that a found target stands for: itself, or the sentences that its range touches. */
export function placesOf(report: Report, { node, span }: FoundTarget): Place[] {
  return node ? [node] : placesIn(textModel(report), span)
}

/**
 * Says where in a report something stands, so that a reader finds it on the page.
 *
 * Where the document numbers its paragraphs, by those numbers; else by the heading and the paragraphs counted below it,
 * as APA 7 (8.28) has it.
 *
 * @param report The report.
 * @param at A target, several, or all from one to another.
 * @param counting `document` counts paragraphs without a printed number through the whole document (`para. 212`).
 * @throws RangeError where a target is not in the report, or names several places: the message lists them.
 * @example
 * ```ts
 * toPinpoint(report, 'prosecution.p1.s2').text // 'Prosecution, para. 1'
 * ```
 */
export function toPinpoint(report: Report, at: At, counting: Counting = 'heading'): Pinpoint {
  checkArgument('toPinpoint', 'the report', report, reportCheck)
  checkArgument('toPinpoint', 'the counting', counting, oneOf(countings))
  const found = findTargets(report, at, 'toPinpoint').flatMap((target) => placesOf(report, target))
  return pinpointOf(report, found, counting)
}
