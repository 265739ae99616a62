/**
 * An anchor or a selector, and a report → where the place is now.
 */
import { anything, checkArgument, list, report as reportCheck } from '../arguments.ts'
import { places } from '../report/places.ts'
import type { Report } from '../types.ts'
import { type Address, checkAddress } from './address.ts'
import { lost, type Resolution, same } from './resolution.ts'
import { resolveAnchor } from './resolve-anchor.ts'
import { resolveSelectors } from './resolve-selectors.ts'
import { resolveShortForm } from './resolve-short-form.ts'
import { parseShortForm } from './short-form.ts'
import { textModel } from './text.ts'
import type { Anchor, Selector } from './types.ts'

export type { Address } from './address.ts'

/**
 * Finds a place in a report, which may be another version of the one that the address was made on.
 *
 * @param report The report to look in.
 * @param address An anchor; its short form, or an id; a selector of the W3C Web Annotation model, or several of
 *   one target.
 * @returns Where it is, and how sure that is. Never a guess: what cannot be confirmed is `ambiguous` or `lost`.
 * @throws TypeError where the report or the address is none: which part of it, and what is allowed.
 * @example
 * ```ts
 * const found = resolve(laterVersion, anchor(report, 'prosecution.p1.s2'))
 * if (found.status === 'lost' || found.status === 'ambiguous') console.log('look by hand')
 * else console.log(found.status, found.score, found.node?.id)
 * ```
 */
export function resolve(report: Report, address: Address): Resolution {
  checkArgument('resolve', 'the report', report, reportCheck)
  checkAddress(address)
  if (typeof address === 'string') return resolveString(report, address)
  if (isAnchor(address)) return resolveAnchor(report, address)
  return resolveSelectors(report, isList(address) ? address : [address])
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
  checkArgument('resolveAll', 'the addresses', addresses, list(anything))
  return addresses.map((address) => resolve(report, address))
}

function isAnchor(address: Anchor | Selector | readonly Selector[]): address is Anchor {
  return 'fingerprint' in address
}

function isList(address: Selector | readonly Selector[]): address is readonly Selector[] {
  return Array.isArray(address)
}

function resolveString(report: Report, text: string): Resolution {
  const short = parseShortForm(text)
  if (short) return resolveShortForm(report, short)
  const node = places(report).get(text)
  const span = node && textModel(report).spans.get(node)
  return span ? same('exact', 'path', node, span) : lost
}
