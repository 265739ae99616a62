/**
 * The report's text: what addresses count in.
 *
 * The leaves in order, blocks (headings and paragraphs) joined by a blank line. Furniture is not part of it. The
 * same words have the same offsets whatever stands around them in the source, so that a selector made on the text
 * of a page fits the text of a file.
 *
 *     source   LAOS: TIER 2 WATCH LIST\r\n\r\n\r\nThe Government &amp; …
 *     text     LAOS: TIER 2 WATCH LIST\n\nThe Government & …
 */
import { checkArgument, report as reportCheck, shape, test } from '../arguments.ts'
import { leafFlow, sourceEnd, sourceStart } from '../report/flow.ts'
import { kept, refresh } from '../report/kept.ts'
import { countBefore } from '../sorted.ts'
import type { Claim, Heading, Paragraph, Place, Report, Section, Sentence, Text } from '../types.ts'
import type { Span } from './types.ts'

/** A heading or a paragraph, and where in the text it stands. */
export interface TextBlock extends Span {
  node: Heading | Paragraph
}

/** A sentence, and where in the text it stands. */
export interface TextSentence extends Span {
  node: Sentence
  /** The ids of the sections that it stands in, the smallest first. */
  sections: readonly string[]
}

/** A section, and where in the text it stands, with all below it. */
export interface TextSection extends Span {
  node: Section
}

/** A report's text with the places in it. */
export interface ReportText {
  value: string
  /** Where the nodes stand. */
  spans: ReadonlyMap<Place | Heading, Span>
  sections: readonly TextSection[]
  /** Headings and paragraphs, in order. */
  blocks: readonly TextBlock[]
  /** In order. */
  sentences: readonly TextSentence[]
  leaves: readonly Leaf[]
}

interface Leaf extends Span {
  node: Text
}

/** What stands between two blocks. */
export const blockSeparator = '\n\n'

/**
 * Reads a report's text, once for a report as it is: see `refresh`.
 */
export const textModel: (report: Report) => ReportText = kept((report) => new TextBuilder().build(report))

class TextBuilder {
  value = ''
  spans = new Map<Place | Heading, Span>()
  sections: TextSection[] = []
  blocks: TextBlock[] = []
  sentences: TextSentence[] = []
  leaves: Leaf[] = []
  /** Those that the reading is in. */
  open: readonly string[] = []

  build(report: Report): ReportText {
    for (const section of report.children) this.section(section)
    const { value, spans, sections, blocks, sentences, leaves } = this
    return { value, spans, sections, blocks, sentences, leaves }
  }

  section(section: Section): void {
    const first = this.blocks.length
    const around = this.open
    this.open = [section.id, ...around]
    for (const child of section.children) {
      if (child.type === 'section') this.section(child)
      else this.block(child)
    }
    this.open = around
    const start = this.blocks[first]?.start ?? this.value.length
    const span = { start, end: Math.max(start, this.value.length) }
    this.spans.set(section, span)
    this.sections.push({ node: section, ...span })
  }

  block(node: Heading | Paragraph): void {
    if (this.blocks.length > 0) this.value += blockSeparator
    const start = this.value.length
    for (const child of node.children) this.inline(child)
    const span = { start, end: this.value.length }
    this.spans.set(node, span)
    this.blocks.push({ node, ...span })
  }

  inline(node: Sentence | Claim | Text): void {
    const start = this.value.length
    if (node.type === 'text') this.value += node.value
    else for (const child of node.children) this.inline(child)
    const span = { start, end: this.value.length }
    if (node.type === 'text') this.leaves.push({ node, ...span })
    else this.spans.set(node, span)
    if (node.type === 'sentence') this.sentences.push({ node, sections: this.open, ...span })
  }
}

/**
 * The report's text: the words of its sections without the furniture, blocks joined by a blank line.
 *
 * Selectors, `{ start, end }` targets and what `resolve` answers count in it (UTF-16 code units).
 *
 * @example
 * ```ts
 * const found = resolve(report, anchor(report, 'prosecution.p1.s2'))
 * if (found.status === 'exact') reportText(report).slice(found.start, found.end)
 * ```
 */
export function reportText(report: Report): string {
  checkArgument('reportText', 'the report', report, reportCheck)
  refresh(report)
  return textModel(report).value
}

/**
 * From a range of the report's text to the range of its source.
 *
 * @param range UTF-16 offsets into `reportText(report)`; edges between two blocks go to the block inside the range.
 * @returns UTF-16 offsets into `report.source`.
 * @example
 * ```ts
 * const { start, end } = toSource(report, { start: 0, end: 4 })
 * report.source.slice(start, end) // 'LAOS'
 * ```
 */
export function toSource(report: Report, range: Span): Span {
  checkRange('toSource', report, range)
  refresh(report)
  const { leaves } = textModel(report)
  if (range.end <= range.start) {
    const leaf = leaves[indexAtOrBefore(leaves, range.start)]
    const at = leaf ? edge(leaf, Math.min(range.start, leaf.end), report.source, 'start') : 0
    return { start: at, end: at }
  }
  const firstIndex = indexAtOrBefore(leaves, range.start)
  const holder = leaves[firstIndex]
  const first = holder && holder.end > range.start ? holder : leaves[firstIndex + 1]
  const last = leaves[indexAtOrBefore(leaves, range.end - 1)]
  if (!first || !last) return { start: 0, end: 0 }
  const start = edge(first, Math.max(range.start, first.start), report.source, 'start')
  const end = edge(last, Math.min(range.end, last.end), report.source, 'end')
  return { start, end: Math.max(start, end) }
}

const offset = test('an offset in UTF-16 code units', (value) => typeof value === 'number' && value >= 0)
const rangeCheck = shape('a range { start, end }', { start: offset, end: offset })

function checkRange(called: string, report: unknown, range: unknown): void {
  checkArgument(called, 'the report', report, reportCheck)
  checkArgument(called, 'the range', range, rangeCheck)
}

function edge(leaf: Leaf, offset: number, source: string, side: 'start' | 'end'): number {
  const { start, end } = leaf.node.position
  if (side === 'start' && offset === leaf.start) return start.offset
  if (offset === leaf.end) return end.offset
  const flow = leafFlow(leaf.node, source)
  return side === 'start' ? sourceStart(flow, offset - leaf.start) : sourceEnd(flow, offset - leaf.start)
}

/**
 * From a range of the source to the range of the report's text that it covers.
 *
 * @param range UTF-16 offsets into `report.source`.
 * @returns UTF-16 offsets into `reportText(report)`; null where the range holds no words of the report (furniture,
 *   white space, markup).
 * @example
 * ```ts
 * toText(report, { start: report.source.indexOf('37'), end: report.source.indexOf('37') + 2 })
 * ```
 */
export function toText(report: Report, range: Span): Span | null {
  checkRange('toText', report, range)
  refresh(report)
  const { leaves } = textModel(report)
  const inside = leaves.filter(
    ({ node: { position } }) => position.end.offset > range.start && position.start.offset < range.end,
  )
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return null
  const start = first.start + valueOffset(first.node, report.source, range.start, 'start')
  const end = last.start + valueOffset(last.node, report.source, range.end, 'end')
  return end > start ? { start, end } : null
}

/** Where in a leaf's value a source offset falls; a unit of markup (`&amp;`) is taken whole. */
function valueOffset(node: Text, source: string, offset: number, side: 'start' | 'end'): number {
  if (offset <= node.position.start.offset) return 0
  if (offset >= node.position.end.offset) return node.value.length
  let before = 0
  for (const run of leafFlow(node, source).runs) {
    if (offset >= run.to) {
      before = run.at + run.length
      continue
    }
    if (offset <= run.from) return side === 'start' ? run.at : before
    if (run.verbatim) return run.at + (offset - run.from)
    return side === 'start' ? run.at : run.at + run.length
  }
  return before
}

/** The last of some spans, sorted, that begins at or before an offset; 0 where none does. */
export function indexAtOrBefore(spans: readonly Span[], offset: number): number {
  return Math.max(0, countBefore(spans.length, (index) => (spans[index]?.start ?? Infinity) <= offset) - 1)
}

/** Where a text occurs in another, overlapping ones too: all, or as many as are asked for. */
export function occurrences(text: string, wanted: string, most = Number.POSITIVE_INFINITY): number[] {
  const found: number[] = []
  if (wanted === '') return found
  for (let at = text.indexOf(wanted); at !== -1 && found.length < most; at = text.indexOf(wanted, at + 1))
    found.push(at)
  return found
}
