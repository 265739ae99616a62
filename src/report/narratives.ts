/**
 * Where in a file one report ends and the next begins.
 *
 * Pages that were saved one after the other each have a header; the narratives of a printed volume each have their
 * first heading (`LAOS: TIER 2 WATCH LIST`).
 */
import type { Block } from './blocks.ts'
import { labelOf } from './header.ts'
import type { Profile } from './profiles/profile.ts'
import { isAnyMark, profiles } from './profiles/profiles.ts'
import { fold } from './to-string.ts'

/** Divides the blocks of a file into those of each report; what stands before the first belongs to it. */
export function divideReports(
  blocks: readonly Block[],
  series: readonly Profile[] = profiles,
): readonly (readonly Block[])[] {
  const pages = pageStarts(blocks)
  const starts = pages.length > 1 ? pages : narrativeStarts(blocks, series)
  if (starts.length < 2) return [blocks]
  return starts.map((start, place) => blocks.slice(place === 0 ? 0 : start, starts[place + 1]))
}

/** A page's header begins at `Last Updated`, or at the title before its first label. */
function pageStarts(blocks: readonly Block[]): number[] {
  const starts: number[] = []
  for (const [place, block] of blocks.entries()) {
    if (labelOf(block)?.field !== 'publisher') continue
    const next = labelOf(blocks[place + 1])
    const later = labelOf(blocks[place + 2])
    if (!next && !later) continue
    starts.push(headerStart(blocks, place))
  }
  return starts
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
  const starts: number[] = []
  for (const [place, { kind, flow }] of blocks.entries()) {
    if (kind === 'heading' && flow.text.length < 200 && isAnyMark(fold(flow.text), series)) starts.push(place)
  }
  return starts
}
