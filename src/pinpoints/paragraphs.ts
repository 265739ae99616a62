/**
 * A report's paragraphs in reading order, each with what a reader can count it by: the number that the document prints,
 * or the heading above it and how many paragraphs stand between.
 */
import type { Paragraph, Report, Section } from '../types.ts'
import { type Head, headsOf } from './headings.ts'

/** A paragraph, and how it is found on the page. */
export interface PlacedParagraph {
  paragraph: Paragraph
  /** How many stand before it in the document. */
  order: number
  /** The last heading printed above it; null where none is. */
  head: Head | null
  /** Which numbered paragraph below that heading it is, from 1; null for cells, notes and lines of facts. */
  count: number | null
  /** The number that the document prints, without brackets and stops (`73`, `72(a)`, `1.1`). */
  printed: string | null
  /** The same, or that of the paragraph which it stands under. */
  cited: string | null
}

/** The paragraphs of a report, and by which of their numbers they are cited. */
export interface Paragraphs {
  all: readonly PlacedParagraph[]
  byId: ReadonlyMap<string, PlacedParagraph>
  heads: readonly Head[]
  /** Whether the document numbers its paragraphs, so that its numbers are what is cited. */
  printsNumbers: boolean
  /** Whether one heading stands above all: then a count from it is one through the document, and needs no name. */
  hasOneHeading: boolean
  /** Those with a printed number, by it. */
  byPrinted: ReadonlyMap<string, readonly PlacedParagraph[]>
}

/** Where so many of the paragraphs have a printed number, they are the document's own and not those of one list in it. */
const shareOfNumbered = 1 / 4

/** Lists the paragraphs of a report. */
export function paragraphsOf(report: Report): Paragraphs {
  const heads = headsOf(report)
  const all = inOrder(report, new Map(heads.map((head) => [head.section, head])))
  const byPrinted = new Map<string, PlacedParagraph[]>()
  for (const placed of all) {
    if (placed.printed === null) continue
    byPrinted.set(placed.printed, [...(byPrinted.get(placed.printed) ?? []), placed])
  }
  const numbered = all.filter(({ count }) => count !== null)
  const printing = numbered.filter(({ cited }) => cited !== null)
  return {
    all,
    byId: new Map(all.map((placed) => [placed.paragraph.id, placed])),
    heads,
    printsNumbers: printing.length > 0 && printing.length >= shareOfNumbered * numbered.length,
    hasOneHeading: heads.length === 1 && numbered.every(({ head }) => head !== null),
    byPrinted,
  }
}

/** A section without a heading goes on under the last one: a reader sees no break. */
function inOrder(report: Report, heads: ReadonlyMap<Section, Head>): PlacedParagraph[] {
  const all: PlacedParagraph[] = []
  let head: Head | null = null
  let count = 0
  const visit = (section: Section) => {
    const own = heads.get(section)
    if (own) {
      head = own
      count = 0
    }
    for (const child of section.children) {
      if (child.type === 'section') visit(child)
      if (child.type !== 'paragraph') continue
      const counted = child.number === null ? null : ++count
      const printed = bareNumber(child.label)
      const cited = printed ?? bareNumber(child.within)
      all.push({ paragraph: child, order: all.length, head, count: counted, printed, cited })
    }
  }
  for (const section of report.children) visit(section)
  return all
}

/** A number without the brackets, signs and stops that are printed around it; `72(a)` keeps its own. */
export function bareNumber(label: string | null): string | null {
  const bare = label?.trim().replace(/^[\s¶§]+|[\s.:]+$/g, '') ?? ''
  return (/^[[(]([\p{L}\p{N}.]+)[\])]$/u.exec(bare)?.[1] ?? bare) || null
}
