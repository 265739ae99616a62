/**
 * Blocks → the outline of a document: its headings and paragraphs, each heading with the role, the place and the id
 * that it has in its series.
 */
import type { SectionRole } from '../types.ts'
import type { Flow } from './flow.ts'
import { join, slice } from './flow.ts'
import type { Marked, MarkedBlock } from './marks.ts'
import type { Profile } from './profiles/profile.ts'
import { fold } from './to-string.ts'

/** The beginning of a section. */
export interface SectionStart {
  kind: 'section'
  /** The heading as printed; null where the section begins without one. */
  flow: Flow | null
  title: string | null
  role: SectionRole | null
  /** Sections nest by this number; a section ends where one with the same or a smaller number begins. */
  depth: number
  /** Its id where the series gives one; `inParent` where that follows the parent's. */
  id: string | null
  inParent: boolean
  /** Whether the section was recognised by its first paragraph. */
  isInferred: boolean
}

/** A line of the outline. */
export type Entry = SectionStart | MarkedBlock

/**
 * Makes the outline of a document.
 *
 * @param blocks The document's blocks, without furniture.
 * @param profile Its series.
 * @param opening The role of the text before any heading, where the caller knows it.
 */
export function outlineOf(
  blocks: readonly Marked[],
  profile: Profile | null,
  opening: SectionRole | null,
): Entry[] {
  const entries = headed(blocks, profile)
  if (entries[0]?.kind !== 'section' && opening !== null) entries.unshift(untitled(opening, 0))
  const isInferable = profile?.opens !== undefined && opening === null && !hasRoles(entries)
  const outlined = isInferable ? inferred(entries, profile) : entries
  if (outlined[0] && outlined[0].kind !== 'section') outlined.unshift(untitled(null, lowest))
  return outlined
}

/** Deeper than any heading: every heading ends the text before the first. */
const lowest = Number.POSITIVE_INFINITY

function untitled(role: SectionRole | null, depth: number): SectionStart {
  return {
    kind: 'section',
    flow: null,
    title: null,
    role,
    depth,
    id: null,
    inParent: false,
    isInferred: false,
  }
}

/** Reads the headings, those on a line of their own and those that a paragraph begins with. */
function headed(blocks: readonly Marked[], profile: Profile | null): Entry[] {
  const entries: Entry[] = []
  const speakers = speakersOf(blocks)
  let level = 0
  const open = (flow: Flow, depth: number) => {
    const start = sectionStart(flow, depth, level, profile)
    level = start.level
    entries.push(start.section)
  }
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (!block || block.kind === 'furniture') continue
    if (next?.kind === 'heading' && isDivision(block) && !isHeadingAlone(next)) {
      open(join(block.flow, next.flow), next.depth)
      at++
    } else if (block.kind === 'heading') {
      // A line by itself has the id that a heading has.
      if (block.isRunIn && !isPlaced(block.flow, profile))
        entries.push({ ...runInSection(block.flow), inParent: false })
      else open(block.flow, block.depth)
    } else {
      const length = runInOf(block, profile, speakers)
      if (length > 0 && profile?.runInHeading) open(slice(block.flow, 0, length), 1)
      else if (length > 0) entries.push(runInSection(slice(block.flow, 0, length)))
      entries.push(length > 0 ? { ...block, mark: 0, flow: slice(block.flow, length) } : block)
    }
  }
  return entries
}

/** In an interview the same words stand before a colon again and again: they name who speaks. */
function speakersOf(blocks: readonly Marked[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { line, flow } of blocks) {
    if (line.is !== 'run-in') continue
    const name = flow.text.slice(0, line.length)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return new Set([...counts].flatMap(([name, count]) => (count > mostAlike ? [name] : [])))
}

/** No heading comes back more often in a report. */
const mostAlike = 5

/** How long the heading is that a paragraph begins with; a series may have words of its own for them. */
function runInOf(
  { kind, flow: { text }, mark, line, marked }: MarkedBlock,
  profile: Profile | null,
  speakers: ReadonlySet<string>,
): number {
  if (kind !== 'prose' || mark > 0) return 0
  if (profile?.runInHeading) return profile.runInHeading(text.slice(0, 200))
  if (line.is !== 'run-in' || (marked === 0 && speakers.has(text.slice(0, line.length)))) return 0
  return line.length
}

/** A section one level below the one that it stands in: any heading ends it, another of its kind too. */
function runInSection(flow: Flow): SectionStart {
  const title = titleOf(flow)
  return { ...untitled(null, runInDepth), flow, title, id: title, inParent: true }
}

/** Deeper than any heading on a line of its own. */
const runInDepth = 1000

function isPlaced(flow: Flow, profile: Profile | null): boolean {
  const title = titleOf(flow)
  return (profile?.role?.(title) ?? profile?.place?.(title) ?? null) !== null
}

/** The words of a heading, without the mark that leads over to what stands under it. */
function titleOf({ text }: Flow): string {
  return fold(text).replace(/\s?[:：–—]$/, '')
}

/** `Section 1.`, whose name is the heading after it. */
function isDivision({ kind, line }: Marked): boolean {
  return (kind === 'heading' || kind === 'prose') && line.is === 'heading' && line.isBareDivision
}

/** `LAOS: TIER 2`: a line that is a heading by itself names no division. */
function isHeadingAlone({ line }: Marked): boolean {
  return line.is === 'heading' && line.heading.look === 'certain'
}

/**
 * The sections that a series knows have their level there; the others stand below the last of those, in the order
 * of their own headings.
 */
function sectionStart(
  flow: Flow,
  depth: number,
  level: number,
  profile: Profile | null,
): { section: SectionStart; level: number } {
  const title = titleOf(flow)
  const role = profile?.role?.(title) ?? null
  const place = profile?.place?.(title) ?? null
  const section: SectionStart = {
    kind: 'section',
    flow,
    title,
    role,
    depth: place === null ? levelWidth * level + depth : levelWidth * place.level,
    id: place?.id ?? null,
    inParent: (place?.level ?? 1) > 1,
    isInferred: false,
  }
  return { section, level: place?.level ?? level }
}

/** Between two levels of a series there is room for the depths of mdast. */
const levelWidth = 10

/** Whether a heading names one of the parts that a narrative without headings would have to be cut into. */
function hasRoles(entries: readonly Entry[]): boolean {
  return entries.some((entry) => entry.kind === 'section' && entry.role !== null && entry.role !== 'summary')
}

/** Begins a section at each paragraph that opens a part of the narrative, as long as they come in the order of the parts. */
function inferred(entries: readonly Entry[], profile: Profile): Entry[] {
  const outlined: Entry[] = []
  const seen = new Set<SectionRole>()
  const follows = profile.follows ?? (() => true)
  let current: SectionRole | null = null
  for (const entry of entries) {
    if (entry.kind === 'section') {
      current = entry.role
      if (entry.role !== null) seen.add(entry.role)
    } else if (entry.kind === 'prose' || entry.kind === 'item') {
      const role = profile.opens?.(fold(entry.flow.text.slice(0, 1500))) ?? null
      if (role !== null && !seen.has(role) && follows(role, current)) {
        outlined.push({ ...untitled(role, levelWidth), isInferred: true })
        seen.add(role)
        current = role
      }
    }
    outlined.push(entry)
  }
  return outlined
}
