/**
 * An anchor or a selector, and a report → where the place is now.
 */
import { anything, checkArgument, list, report as reportCheck } from '../arguments.ts'
import { refresh } from '../report/kept.ts'
import type { Report } from '../types.ts'
import { type Target, targetCheck } from './address.ts'
import { type Resolution, same } from './resolution.ts'
import { resolveAnchor } from './resolve-anchor.ts'
import { resolveSelectors } from './resolve-selectors.ts'
import { resolveText } from './resolve-text.ts'
import { findTarget } from './target.ts'
import type { Selector } from './types.ts'

/** What leads to a place: whatever names a target. */
export type Address = Target

/**
 * Finds a place in a report, which may be another version of the one that the address was made on.
 *
 * @param report The report to look in.
 * @param address An anchor, its short form, a selector of the W3C Web Annotation model or several of one target, or any
 *   other target.
 * @returns Where it is, and how sure that is. Never a guess: what cannot be confirmed is `ambiguous` or `lost`.
 * @throws TypeError where the report or the address is none: which part of it, and what is allowed.
 * @throws RangeError where it is a node of another report, or a range that the text does not have.
 * @example
 * ```ts
 * const found = resolve(laterVersion, anchor(report, 'prosecution.p1.s2'))
 * if (found.status === 'lost' || found.status === 'ambiguous') console.log('look by hand')
 * else console.log(found.status, found.score, found.node?.id)
 * ```
 */
export function resolve(report: Report, address: Address): Resolution {
  checkArgument('resolve', 'the report', report, reportCheck)
  refresh(report)
  return resolveOne(report, address, 'resolve')
}

function resolveOne(report: Report, address: Address, called: string): Resolution {
  checkArgument(called, 'the address', address, targetCheck)
  if (typeof address === 'string') return resolveText(report, address)
  if (isList(address)) return resolveSelectors(report, address)
  if ('fingerprint' in address) return resolveAnchor(report, address)
  if ('quote' in address) {
    const { quote: exact, ...around } = address
    return resolveSelectors(report, [{ type: 'TextQuoteSelector', exact, ...around }])
  }
  if ('type' in address && !('children' in address)) return resolveSelectors(report, [address])
  const { node, span } = findTarget(report, address, called)
  return same('exact', 'path', node, span)
}

/**
 * Finds many places at once. What all of them need (the letters of the report, their index) is made once and kept
 * for the report.
 *
 * @returns As many answers as there are addresses, in their order.
 * @example
 * ```ts
 * resolveAll(laterVersion, ['prosecution.p1.s2', 'prosecution.p9']).map(({ status }) => status) // ['exact', 'lost']
 * ```
 */
export function resolveAll(report: Report, addresses: readonly Address[]): Resolution[] {
  checkArgument('resolveAll', 'the report', report, reportCheck)
  checkArgument('resolveAll', 'the addresses', addresses, list(anything))
  refresh(report)
  return addresses.map((address) => resolveOne(report, address, 'resolveAll'))
}

function isList(address: Exclude<Address, string>): address is readonly Selector[] {
  return Array.isArray(address)
}
