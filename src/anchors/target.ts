/**
 * What a place is asked for by → where in the report's text it stands. Everything that takes a place takes a target.
 */
import { checkArgument, report as reportCheck } from '../arguments.ts'
import { refresh } from '../report/kept.ts'
import { places } from '../report/places.ts'
import type { Place, Report } from '../types.ts'
import { type QuoteTarget, type Target, targetCheck } from './address.ts'
import { placesIn } from './held.ts'
import { fromNormalized, normalize, normalizeWithOffsets } from './normalize.ts'
import type { Found, Resolution } from './resolution.ts'
import { resolveAnchor } from './resolve-anchor.ts'
import { resolveSelectors } from './resolve-selectors.ts'
import { quotedWords, rangeEnds, resolveText } from './resolve-text.ts'
import { isRange } from './selectors.ts'
import { parseShortForm } from './short-form.ts'
import { occurrences, type ReportText, textModel } from './text.ts'
import type { Selector, Span } from './types.ts'

export type { QuoteTarget, Target } from './address.ts'

/** A target found: its range, and its node where it is one. */
export interface FoundTarget {
  node: Place | null
  span: Span
  /** `moved` or `changed` where it was asked for by an address that was made of another text. */
  status: Found['status']
  /** The share of its letters that are unchanged. */
  score: number
}

/**
 * Finds a target in a report.
 *
 * @param called The function that was called, for its errors.
 * @throws RangeError where the report has no such place, or several: the message lists them; TypeError where report or
 *   target are none.
 */
export function findTarget(report: Report, target: Target, called: string): FoundTarget {
  checkArgument(called, 'the report', report, reportCheck)
  refresh(report)
  return targetIn(report, target, called)
}

/** The same in a report that was just looked through: for those that ask for many of its places. */
export function targetIn(report: Report, target: Target, called: string): FoundTarget {
  checkArgument(called, 'the target', target, targetCheck)
  const model = textModel(report)
  if (typeof target === 'string') return findString(report, model, target)
  if (isList(target)) return confirmed(resolveSelectors(report, target), 'the selectors')
  if ('fingerprint' in target) return confirmed(resolveAnchor(report, target), `the anchor ${target.path}`)
  if ('quote' in target) return exactly(findQuote(model, target))
  if ('children' in target) return nodeOf(report, model, target)
  if ('type' in target) return confirmed(resolveSelectors(report, [target]), `the ${target.type}`)
  return exactly(checkedRange(model, target))
}

function isList(target: Exclude<Target, string>): target is readonly Selector[] {
  return Array.isArray(target)
}

function exactly(span: Span, node: Place | null = null): FoundTarget {
  return { node, span, status: 'exact', score: 1 }
}

function nodeOf(report: Report, model: ReportText, node: Place): FoundTarget {
  return exactly(spanIn(report, model, node), node)
}

/** Where a node stands in the text of its report. @throws RangeError where it is of another one. */
export function spanOf(report: Report, node: Place): Span {
  return spanIn(report, textModel(report), node)
}

function spanIn(report: Report, model: ReportText, node: Place): Span {
  const span = model.spans.get(node)
  if (span) return span
  throw new RangeError(
    `this ${node.type} (${node.id}) is not of this report${places(report).has(node.id) ? ': pass its id instead of a copy' : ''}`,
  )
}

/** A place that was found again, or why it was not. */
function confirmed(found: Resolution, name: string): FoundTarget {
  if (found.status === 'lost') throw new RangeError(`there is no place in this report for ${name}`)
  if (found.status === 'ambiguous') {
    const ids = found.candidates.map(({ node, start, end }) => node?.id ?? `${start}–${end}`)
    throw new RangeError(`${name} fits several places: ${list(ids)}`)
  }
  const { node, status, score, start, end } = found
  return { node, status, score, span: { start, end } }
}

// --- texts

function findString(report: Report, model: ReportText, target: string): FoundTarget {
  const quoted = quotedWords(target)
  if (quoted !== null) return exactly(findQuote(model, { quote: quoted }))
  const ends = rangeEnds(target)
  if (ends) return stretch(findString(report, model, ends.from), findString(report, model, ends.to))
  const found = resolveText(report, target)
  if (found.status !== 'lost') return confirmed(found, `"${target}"`)
  throw new RangeError(
    parseShortForm(target)
      ? `the text that ${target} was made of is not in this report: it was edited or removed. A whole anchor also finds edited text`
      : `there is no place "${target}" in this report: it has ${nearest(report, target)}; words are given in quotation marks`,
  )
}

/** All from one place to another. */
export function stretch(from: FoundTarget, to: FoundTarget): FoundTarget {
  if (to.span.start < from.span.start) {
    const name = ({ node, span }: FoundTarget) => node?.id ?? `${span.start}–${span.end}`
    throw new RangeError(`"${name(from)}" stands after "${name(to)}"; give them in reading order`)
  }
  return exactly({ start: from.span.start, end: Math.max(from.span.end, to.span.end) })
}

/** The ids at the deepest level that the wrong one reaches, at most eight of them. */
function nearest(report: Report, id: string): string {
  const ids = [...places(report).keys()]
  for (let path = id; path.includes('.'); ) {
    path = path.slice(0, path.lastIndexOf('.'))
    const below = ids.filter(
      (known) => known.startsWith(`${path}.`) && !known.slice(path.length + 1).includes('.'),
    )
    if (below.length > 0) return list(below)
  }
  const sections = ids.filter((known) => !known.includes('.'))
  return sections.length === 0 ? 'no sections' : list(sections)
}

/** No message lists more. */
const mostListed = 8

function list(names: readonly string[]): string {
  return names.slice(0, mostListed).join(', ') + (names.length > mostListed ? ', …' : '')
}

// --- ranges and words

function checkedRange(model: ReportText, { start, end }: Span): Span {
  if (isRange({ start, end }) && end > start && end <= model.value.length) return { start, end }
  throw new RangeError(
    `there is no range ${start} to ${end} in this report: its text has ${model.value.length} code units, and a range is not empty`,
  )
}

/** Finds words in the text: to the letter, else by their normalised text. */
function findQuote(model: ReportText, { quote, prefix = '', suffix = '' }: QuoteTarget): Span {
  const whole = prefix + quote + suffix
  const literal = quote === '' ? [] : occurrences(model.value, whole)
  const found =
    literal.length > 0 ? literal.map((at) => literalSpan(at)) : folded(model, { quote, prefix, suffix })
  const [first] = found
  if (first && found.length === 1) return first
  if (!first) throw new RangeError(`"${quote}" does not stand in this report`)
  const ids = found.slice(0, mostListed + 1).map((span) => smallestHolder(model, span))
  throw new RangeError(
    `"${quote}" stands ${found.length} times in this report (${list(ids)}): give more words, or { quote, prefix, suffix }`,
  )

  function literalSpan(at: number): Span {
    return { start: at + prefix.length, end: at + prefix.length + quote.length }
  }
}

function folded(model: ReportText, { quote, prefix, suffix }: Required<QuoteTarget>): Span[] {
  const wanted = normalize(quote)
  if (wanted === '') return []
  const before = normalize(prefix).length
  const normalized = normalizeWithOffsets(model.value)
  return occurrences(normalized.value, normalize(prefix + quote + suffix)).map((at) =>
    fromNormalized(normalized, { start: at + before, end: at + before + wanted.length }),
  )
}

/** The id of the sentence, else of the paragraph or section, that a range begins in. */
function smallestHolder(model: ReportText, span: Span): string {
  return placesIn(model, span)[0]?.id ?? `${span.start}–${span.end}`
}
