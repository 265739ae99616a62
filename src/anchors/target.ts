/**
 * What an anchor is asked for → where in the report's text it stands.
 */
import { checkArgument, isObject, report as reportCheck, test } from '../arguments.ts'
import { places } from '../report/places.ts'
import type { Claim, Paragraph, Place, Report, Section, Sentence } from '../types.ts'
import { fromNormalized, normalize, normalizeWithOffsets } from './normalize.ts'
import { resolveShortForm } from './resolve-short-form.ts'
import { isRange } from './selectors.ts'
import { parseShortForm, type ShortForm } from './short-form.ts'
import { occurrences, type ReportText, textModel } from './text.ts'
import type { Span } from './types.ts'

/**
 * A place in a report: a node of it, an id (`prosecution.p1.s2`), the short form of an anchor, words in double
 * quotation marks (`"37 individuals"`), the words with what stands around them, or a range of `reportText(report)` in
 * UTF-16 code units.
 */
export type Target =
  | Section
  | Paragraph
  | Sentence
  | Claim
  | string
  | { start: number; end: number }
  | QuoteTarget

/** Words, and where they stand more than once the words before or after them. */
export interface QuoteTarget {
  quote: string
  prefix?: string
  suffix?: string
}

/** A target found: its range, and its node where it is one. */
export interface FoundTarget {
  node: Place | null
  span: Span
}

const placeTypes: readonly unknown[] = ['section', 'paragraph', 'sentence', 'claim']

export const targetCheck =
  test('a section, paragraph, sentence or claim of the report, an id, a short form, words in quotation marks or as { quote, prefix, suffix }, or a range { start, end }', (value) => {
    if (typeof value === 'string') return true
    if (!isObject(value)) return false
    const { quote, prefix = '', suffix = '', start, end, type } = value
    if ('quote' in value) return [quote, prefix, suffix].every((part) => typeof part === 'string')
    if ('start' in value) return typeof start === 'number' && typeof end === 'number'
    return placeTypes.includes(type)
  })

/**
 * Finds a target in a report.
 *
 * @param called The function that was called, for its errors.
 * @throws Error where the report has no such place, or more than one; TypeError where report or target are none.
 */
export function findTarget(report: Report, target: Target, called: string): FoundTarget {
  checkArgument(called, 'the report', report, reportCheck)
  checkArgument(called, 'the target', target, targetCheck)
  const model = textModel(report)
  if (typeof target === 'string') return findString(report, model, target)
  if ('quote' in target) return { node: null, span: findQuote(model, target) }
  if ('start' in target) return { node: null, span: checkedRange(model, target) }
  return nodeOf(report, model, target)
}

function nodeOf(report: Report, model: ReportText, node: Place): FoundTarget {
  const span = model.spans.get(node)
  if (span) return { node, span }
  throw new Error(
    `This ${node.type} (${node.id}) is not of this report${places(report).has(node.id) ? ': pass its id instead of a copy' : ''}`,
  )
}

function findString(report: Report, model: ReportText, target: string): FoundTarget {
  const quoted = /^\s*["“](.+)["”]\s*$/s.exec(target)?.[1]
  if (quoted !== undefined) return { node: null, span: findQuote(model, { quote: quoted }) }
  const short = parseShortForm(target)
  if (short) return findShortForm(report, short, target)
  const node = places(report).get(target)
  if (node) return nodeOf(report, model, node)
  throw new Error(
    `There is no place "${target}" in this report: ids look like ${exampleId(report)}; ` +
      'words are given in quotation marks or as { quote }',
  )
}

/** The place that a short form was made of, wherever it stands now: the same words, or none. */
function findShortForm(report: Report, short: ShortForm, target: string): FoundTarget {
  const found = resolveShortForm(report, short)
  if (found.status === 'lost') {
    throw new Error(
      `The text that ${target} was made of is not in this report: it was edited or removed. ` +
        'A whole anchor (resolve) also finds edited text',
    )
  }
  if (found.status === 'ambiguous') {
    const ids = found.candidates.map(({ node }) => node?.id ?? 'a range').join(', ')
    throw new Error(`The text that ${target} was made of stands in several places: ${ids}`)
  }
  const { node, start, end } = found
  return { node, span: { start, end } }
}

function exampleId(report: Report): string {
  return [...places(report).values()].find(({ type }) => type === 'sentence')?.id ?? 'summary.p1.s1'
}

function checkedRange(model: ReportText, { start, end }: Span): Span {
  if (isRange({ start, end }) && end > start && end <= model.value.length) return { start, end }
  throw new RangeError(
    `There is no range ${start} to ${end} in this report: its text has ${model.value.length} code units, and a range is not empty`,
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
  throw new Error(
    first
      ? `"${quote}" stands ${found.length} times in this report: give { quote, prefix, suffix } with the words around it`
      : `"${quote}" does not stand in this report`,
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
