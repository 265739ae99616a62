/**
 * The words of a locator and a place in a report: whether they name it, and what names it rightly.
 */
import { indexAtOrBefore, textModel } from '../anchors/text.ts'
import { placesNamed } from '../pinpoints/named.ts'
import type { Paragraphs } from '../pinpoints/paragraphs.ts'
import { pinpointText } from '../pinpoints/pinpoint.ts'
import { pinpointIn } from '../pinpoints/words.ts'
import type { Place, Report } from '../types.ts'
import type { Span } from './draft.ts'
import type { Source } from './sources.ts'

/** What the words of a locator name: places, nothing that the report has, or something that cannot be looked up. */
export type Named = { status: 'places'; places: readonly Place[] } | { status: 'nothing' | 'unreadable' }

/** Reads a locator: `Prosecution, para. 1; Protection, para. 2`. */
export function namedBy({ paragraphs }: Source, locator: string): Named {
  const [first = '', ...others] = locator.split(/;\s+/)
  const named = firstNamed(paragraphs, first)
  const places = [named, ...others.map((words) => placesNamed(paragraphs, words).flat())].flat()
  if (places.length > 0) return { status: 'places', places }
  const isPage = !/\d/.test(pinpointIn(locator) ?? '') && !/^\W*\d+\W*$/.test(locator)
  return { status: isPage ? 'unreadable' : 'nothing' }
}

/** What words name; where more is said before it (`see also`), without that. */
function firstNamed(paragraphs: Paragraphs, locator: string): readonly Place[] {
  for (const words of new Set([locator, ...shorter(pinpointIn(locator) ?? locator)])) {
    const readings = placesNamed(paragraphs, words.trim())
    if (readings.length > 0) return readings.flat()
    // A heading of the report is part of what is meant.
    const lead = words.split(/,\s+/, 1)[0] ?? ''
    if (lead !== words && /\p{L}/u.test(lead) && placesNamed(paragraphs, lead).length > 0) break
  }
  return []
}

/** Without what stands before the first comma, the second … */
function shorter(words: string): string[] {
  const parts = words.split(/,\s+/)
  return parts
    .map((_, index) => parts.slice(index).join(', '))
    .concat(words.replace(/^(?:see(?: also)?|at|in)\s+/i, ''))
}

/** The paragraphs and headings that a range of a report's text touches. */
function placesAt(report: Report, { start, end }: Span): Place[] {
  const { blocks, sections } = textModel(report)
  const touched = blocks.slice(indexAtOrBefore(blocks, start), indexAtOrBefore(blocks, end - 1) + 1)
  return touched.flatMap(({ node }): Place[] => {
    if (node.type === 'paragraph') return [node]
    return sections.flatMap((section) => (section.node.children.includes(node) ? [section.node] : []))
  })
}

/** Whether all of a range stands in the places that are named. */
export function isIn(report: Report, span: Span, places: readonly Place[]): boolean {
  const { spans } = textModel(report)
  return placesAt(report, span).every((place) =>
    places.some((named) => {
      const outer = spans.get(named)
      const inner = spans.get(place)
      if (named.type === 'sentence') return place.id === named.id.slice(0, named.id.lastIndexOf('.'))
      return (
        outer !== undefined && inner !== undefined && outer.start <= inner.start && inner.end <= outer.end
      )
    }),
  )
}

/** How a citation names the place of a range; null where nothing names it. */
export function pinpointAt({ report, paragraphs }: Source, span: Span): string | null {
  return pinpointText(paragraphs, placesAt(report, span))
}
