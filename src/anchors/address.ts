/**
 * What a place is asked for by, checked: addresses are kept as JSON and come back from elsewhere.
 */
import { type Check, type Fields, isObject, list, optional, shape, test, text } from '../arguments.ts'
import type { Claim, Paragraph, Section, Sentence } from '../types.ts'
import type { Anchor, AnchorParts, Selector, Span } from './types.ts'

/**
 * A place in a report:
 *
 * - a node of it;
 * - an anchor, a selector of the W3C Web Annotation model, or several selectors of one place;
 * - the words with what stands around them, or a range of `reportText(report)` in UTF-16 code units;
 * - a text: an id (`prosecution.p1.s2`), the short form of an anchor, words in double quotation marks
 *   (`"37 individuals"`), a number that the document prints (`para 73`, `art 33(1)`), the words of a pinpoint
 *   (`Prosecution, para. 1`), `#212` (the 212th paragraph of the document), a link with a text fragment, or all from one
 *   of these to another (`prosecution.p1..protection.p1`).
 */
export type Target =
  | Section
  | Paragraph
  | Sentence
  | Claim
  | Anchor
  | Selector
  | readonly Selector[]
  | string
  | Span
  | QuoteTarget

/** Words, and where they stand more than once the words before or after them. */
export interface QuoteTarget {
  quote: string
  prefix?: string
  suffix?: string
}

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

// --- targets

const placeTypes: readonly unknown[] = ['section', 'paragraph', 'sentence', 'claim']

const quote = shape('words as { quote, prefix, suffix }', {
  quote: text,
  prefix: optional(text),
  suffix: optional(text),
} satisfies Record<keyof QuoteTarget, Check>)

const node = test('a section, paragraph, sentence or claim', (value) =>
  isObject(value) && placeTypes.includes(value.type) && 'children' in value)

/** What names a place. */
export const targetCheck: Check = (value) => {
  if (typeof value === 'string') return null
  if (Array.isArray(value)) return list(selector)(value)
  if (!isObject(value)) return test(targetsAllowed, () => false)(value)
  if ('fingerprint' in value) return anchor(value)
  if ('children' in value) return node(value)
  if ('quote' in value) return quote(value)
  if ('type' in value) return selector(value)
  if ('start' in value) return span(value)
  return test(targetsAllowed, () => false)(value)
}

const targetsAllowed =
  'a section, paragraph, sentence or claim of the report, an anchor, a selector or several of one place, words as { quote, prefix, suffix }, a range { start, end }, or as a string an id, a short form, words in quotation marks, a pinpoint, a number of a paragraph'

/** One target, several, or all from one to another. */
export const targetsCheck: Check = (value) => {
  if (Array.isArray(value)) return list(targetCheck)(value)
  if (isObject(value) && 'from' in value)
    return shape('{ from, to }', { from: targetCheck, to: targetCheck })(value)
  return targetCheck(value)
}
