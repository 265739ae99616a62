/**
 * Where in a file one report ends and the next begins.
 *
 * Pages that were saved one after the other each have a header; the narratives of a printed volume each have their
 * first heading (`LAOS: TIER 2 WATCH LIST`).
 */
import type { Block } from './blocks.ts'
import { labelOf } from './header.ts'
import type { Profile } from './profiles/profile.ts'
import { isAnyMark } from './profiles/profiles.ts'
import { fold } from './to-string.ts'

/** Divides the blocks of a file into those of each report; what stands before the first belongs to it. */
export function divideReports(
  blocks: readonly Block[],
  series: readonly Profile[],
): readonly (readonly Block[])[] {
  const pages = pageStarts(blocks)
  const starts = pages.length > 1 ? pages : narrativeStarts(blocks, series)
  if (starts.length < 2) return [blocks]
  return starts.map((start, place) => blocks.slice(place === 0 ? 0 : start, starts[place + 1]))
}

/** A page's header begins at `Last Updated`, or at the title before its first label. */
function pageStarts(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block, place) => {
    if (labelOf(block)?.field !== 'publisher') return []
    const isHeader = labelOf(blocks[place + 1]) ?? labelOf(blocks[place + 2])
    return isHeader ? [headerStart(blocks, place)] : []
  })
}

function headerStart(blocks: readonly Block[], publisher: number): number {
  for (const back of [1, 2]) {
    if (labelOf(blocks[publisher - back])?.field === 'lastUpdated') return publisher - back
  }
  const before = blocks[publisher - 1]
  const isTitle = before && (before.kind === 'heading' || before.line.is === 'fact')
  return isTitle ? publisher - 1 : publisher
}

function narrativeStarts(blocks: readonly Block[], series: readonly Profile[]): number[] {
  return blocks.flatMap(({ kind, flow }, place) =>
    kind === 'heading' && flow.text.length < 200 && isAnyMark(fold(flow.text), series) ? [place] : [],
  )
}
