/**
 * What leads to a place, checked: addresses are kept as JSON and come back from elsewhere.
 */
import {
  type Check,
  checkArgument,
  type Fields,
  isObject,
  list,
  optional,
  shape,
  test,
  text,
} from '../arguments.ts'
import type { Anchor, AnchorParts, Selector, Span } from './types.ts'

/** What leads to a place: an anchor, its short form or an id, a selector, or several selectors of one target. */
export type Address = Anchor | string | Selector | readonly Selector[]

const offset = test('a number', (value) => typeof value === 'number')
const span = shape('a range { start, end }', { start: offset, end: offset } satisfies Record<
  keyof Span,
  Check
>)

// --- anchors

const parts = {
  path: text,
  fingerprint: text,
  quote: shape('a quote { exact, prefix, suffix }', {
    exact: text,
    prefix: optional(text),
    suffix: optional(text),
  }),
  position: span,
  context: shape('{ before, after }', { before: text, after: text }),
} satisfies Record<keyof AnchorParts, Check>

const within = shape('{ exact, occurrence }', { exact: text, occurrence: offset })

/** What stands in an anchor besides, by its type. */
const kinds: Readonly<Record<Anchor['type'], Fields>> = {
  section: parts,
  paragraph: parts,
  sentence: parts,
  claim: { ...parts, within },
  range: { ...parts, within: (value) => (value === null ? null : within(value)), letters: span },
}

const anchorType = test(`one of ${Object.keys(kinds).join(', ')}`, (value) =>
  typeof value === 'string' && Object.hasOwn(kinds, value))

/** A whole anchor. */
export const anchor: Check = (value) => {
  const fault = shape('an anchor', { type: anchorType })(value)
  if (fault !== null || !isObject(value)) return fault
  const type = Object.keys(kinds).find((name): name is Anchor['type'] => name === value.type) ?? 'section'
  return shape('an anchor', kinds[type])(value)
}

// --- selectors

const selector: Check = (value) => {
  const fault = shape('a selector of the W3C Web Annotation model', { type: text })(value)
  if (fault !== null || !isObject(value)) return fault
  const fields =
    typeof value.type === 'string' && Object.hasOwn(selectors, value.type) ? selectors[value.type] : {}
  return shape('a selector', { ...fields, refinedBy: optional(oneOrMore) })(value)
}

const oneOrMore: Check = (value) => (Array.isArray(value) ? list(selector)(value) : selector(value))

/** The fields of the selectors that fit text; of other kinds nothing is asked, since they are passed over. */
const selectors: Readonly<Record<string, Fields>> = {
  TextQuoteSelector: { exact: text, prefix: optional(text), suffix: optional(text) },
  TextPositionSelector: { start: offset, end: offset },
  RangeSelector: { startSelector: optional(selector), endSelector: optional(selector) },
  FragmentSelector: { value: text },
}

const address: Check = (value) => {
  if (typeof value === 'string') return null
  if (isObject(value)) return 'fingerprint' in value ? anchor(value) : selector(value)
  return list(selector, 'an anchor, its short form, an id, or selectors')(value)
}

/** @throws TypeError where a value is no address, and which part of it is at fault. */
export function checkAddress(value: unknown): void {
  checkArgument('resolve', 'the address', value, address)
}
