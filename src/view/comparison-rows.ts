/**
 * Two reports → the rows in which they stand beside each other: headings and paragraphs that correspond, in the order of
 * the later report; what is gone stands where it was.
 */
import type { Alignment, ParagraphChange } from '../anchors/align.ts'
import { normalize } from '../anchors/normalize.ts'
import { type TextBlock, textModel } from '../anchors/text.ts'
import { textOf } from '../report/to-string.ts'
import type { Heading, Paragraph, Report, Section } from '../types.ts'

/** What stands in a row. */
export type Row =
  | { kind: 'heading'; depth: number; before: Heading | null; after: Heading | null }
  | { kind: 'paragraphs'; change: ParagraphChange }
  /** Where a paragraph stood that now stands in another row. */
  | { kind: 'left'; paragraph: Paragraph; change: ParagraphChange }

/** A row and where it belongs: behind so many blocks of the later report, then of the earlier one. */
interface PlacedRow {
  row: Row
  after: number
  before: number
}

/** Puts the blocks of two reports beside each other. */
export function rowsOf(before: Report, after: Report, { paragraphs }: Alignment): Row[] {
  const pairs = headingPairs(before, after, paragraphs)
  const blocks = textModel(after).blocks
  const rows = [
    ...rowsAfter(blocks, pairs, paragraphs),
    ...rowsBefore(textModel(before).blocks, blocks, pairs, paragraphs),
  ]
  return rows.sort((one, other) => one.after - other.after || one.before - other.before).map(({ row }) => row)
}

/** What stands in the later report, with what corresponds to it. */
function rowsAfter(
  blocks: readonly TextBlock[],
  pairs: HeadingPairs,
  changes: readonly ParagraphChange[],
): PlacedRow[] {
  const firsts = new Map(changes.map((change) => [change.after[0], change]))
  return blocks.flatMap(({ node }, after): PlacedRow[] => {
    if (node.type === 'heading') {
      const other = pairs.before.get(node) ?? null
      const depth = pairs.depth.get(node) ?? 1
      return [{ row: { kind: 'heading', depth, before: other, after: node }, after, before: -1 }]
    }
    const change = firsts.get(node)
    return change === undefined ? [] : [{ row: { kind: 'paragraphs', change }, after, before: -1 }]
  })
}

/** What stands in the earlier report alone comes behind what it stood behind. */
function rowsBefore(
  blocks: readonly TextBlock[],
  blocksAfter: readonly TextBlock[],
  pairs: HeadingPairs,
  changes: readonly ParagraphChange[],
): PlacedRow[] {
  const numbers = new Map(blocksAfter.map(({ node }, index) => [node, index]))
  const held = new Map(changes.flatMap((change) => change.before.map((node) => [node, change] as const)))
  const rows: PlacedRow[] = []
  let last = -1
  for (const [before, { node }] of blocks.entries()) {
    const place = (row: Row) => rows.push({ row, after: last + 0.5, before })
    if (node.type === 'heading') {
      const other = pairs.after.get(node)
      if (other !== undefined) last = numbers.get(other) ?? last
      else place({ kind: 'heading', depth: pairs.depth.get(node) ?? 1, before: node, after: null })
      continue
    }
    const change = held.get(node)
    if (change === undefined) continue
    const [first] = change.after
    if (first === undefined) place({ kind: 'paragraphs', change })
    else if (change.status === 'moved') place({ kind: 'left', paragraph: node, change })
    else last = numbers.get(first) ?? last
  }
  return rows
}

// --- headings

/** Which heading is which of the other report, and how deep each stands. */
interface HeadingPairs {
  /** By the headings of the earlier report. */
  after: ReadonlyMap<Heading, Heading>
  /** By the headings of the later report. */
  before: ReadonlyMap<Heading, Heading>
  depth: ReadonlyMap<Heading, number>
}

interface HeadedSection {
  section: Section
  heading: Heading
  depth: number
}

/**
 * Headings of the same words correspond, whatever their numbers; of what is left those of sections that share most of
 * the earlier one's paragraphs, and at last those of one id.
 */
function headingPairs(before: Report, after: Report, changes: readonly ParagraphChange[]): HeadingPairs {
  const from = headedSections(before.children, 1)
  const to = headedSections(after.children, 1)
  const byWords = inGroups(to, wordsOf)
  const shared = sharing(from, to, changes)
  const byId = inGroups(to, ({ section }) => section.id)
  const pairs = new Map<Heading, Heading>()
  const taken = new Set<Heading>()
  for (const candidates of [
    (one: HeadedSection) => byWords.get(wordsOf(one)) ?? [],
    ({ section }: HeadedSection) => shared.get(section) ?? [],
    ({ section }: HeadedSection) => byId.get(section.id) ?? [],
  ]) {
    for (const one of from) {
      if (pairs.has(one.heading)) continue
      const other = candidates(one).find(({ heading }) => !taken.has(heading))
      if (other === undefined) continue
      pairs.set(one.heading, other.heading)
      taken.add(other.heading)
    }
  }
  return {
    after: pairs,
    before: new Map([...pairs].map(([heading, other]) => [other, heading])),
    depth: new Map([...from, ...to].map(({ heading, depth }) => [heading, depth])),
  }
}

/** The words of a heading without its number: `b. Disappearance` and `c. Disappearance` are of one section. */
function wordsOf({ heading }: HeadedSection): string {
  return normalize(textOf(heading).replace(number, ''))
}

const number = /^(?:(?:section|article|part|chapter) +)?(?:\d+(?:\.\d+)*|[a-z]|[ivxl]+)[.:)] +(?=\S)/i

function inGroups(sections: readonly HeadedSection[], keyOf: (one: HeadedSection) => string) {
  const groups = new Map<string, HeadedSection[]>()
  for (const one of sections) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

function headedSections(sections: readonly Section[], depth: number): HeadedSection[] {
  return sections.flatMap((section) => {
    const [heading] = section.children
    const below = section.children.filter((child) => child.type === 'section')
    return heading?.type === 'heading'
      ? [{ section, heading, depth }, ...headedSections(below, depth + 1)]
      : headedSections(below, depth)
  })
}

/** By the earlier sections: the later one in which more than half of its own paragraphs stand. */
function sharing(
  from: readonly HeadedSection[],
  to: readonly HeadedSection[],
  changes: readonly ParagraphChange[],
): Map<Section, HeadedSection[]> {
  const ownParagraphs = ({ section }: HeadedSection) =>
    section.children.filter((child) => child.type === 'paragraph')
  const holders = new Map(to.flatMap((one) => ownParagraphs(one).map((node) => [node, one] as const)))
  const nodesAfter = new Map(changes.flatMap(({ before, after }) => before.map((node) => [node, after])))
  const found = new Map<Section, HeadedSection[]>()
  for (const one of from) {
    const counts = new Map<HeadedSection, number>()
    const own = ownParagraphs(one)
    for (const [first] of own.map((node) => nodesAfter.get(node) ?? [])) {
      const holder = first && holders.get(first)
      if (holder) counts.set(holder, (counts.get(holder) ?? 0) + 1)
    }
    for (const [holder, count] of counts) if (count > own.length / 2) found.set(one.section, [holder])
  }
  return found
}
