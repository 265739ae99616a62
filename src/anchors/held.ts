/**
 * A range of a report's text → the nodes that it touches, and the one that holds it.
 */
import type { Place, Report, ReportNode } from '../types.ts'
import { indexAtOrBefore, type ReportText } from './text.ts'
import type { Span } from './types.ts'

/**
 * The sentences that a range touches; where it touches none, the paragraph (a label's) or the section (a heading's) that
 * it stands in.
 */
export function placesIn(model: ReportText, span: Span): Place[] {
  const first = indexAtOrBefore(model.sentences, span.start)
  const last = indexAtOrBefore(model.sentences, span.end - 1)
  const touched = model.sentences
    .slice(first, last + 1)
    .filter(({ start, end }) => start < span.end && end > span.start)
  if (touched.length > 0) return touched.map(({ node }) => node)
  const block = model.blocks[indexAtOrBefore(model.blocks, span.start)]
  if (block?.node.type === 'paragraph') return [block.node]
  // A section stands in the list behind those in it, so the first is the one that the heading opens.
  const section = model.sections.find(({ start }) => start === block?.start)
  return section ? [section.node] : []
}

/**
 * The smallest section, paragraph or sentence that holds a range (a claim's id is no lasting one); else the
 * report.
 */
export function smallestPlace(report: Report, model: ReportText, span: Span): { path: string; span: Span } {
  let found = { path: '', span: { start: 0, end: model.value.length } }
  let nodes: readonly ReportNode[] = report.children
  while (nodes.length > 0) {
    let inside: readonly ReportNode[] = []
    for (const node of nodes) {
      if (node.type !== 'section' && node.type !== 'paragraph' && node.type !== 'sentence') continue
      const place = model.spans.get(node)
      if (!place || place.start > span.start || place.end < span.end) continue
      found = { path: node.id, span: place }
      inside = node.children
      break
    }
    nodes = inside
  }
  return found
}
