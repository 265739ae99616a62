/**
 * Refworld text → mdast: a line scanner.
 *
 * A text copied from a page is not Markdown: four spaces are no code, a line of hyphens is no heading. What stands
 * between blank lines is a block, which is cut into pieces (`pieces.ts`). A sentence that a page's end divides is joined
 * over it, and `Section 1.` with the line that names it.
 *
 *     LAOS: TIER 2 WATCH LIST                        certain heading
 *     The Government of Laos does not fully meet     prose, joined
 *     the minimum standards.
 *     Capital: Vientiane                             lines: one block of facts
 *     Population: 6,800,000
 *
 * Every block holds one text leaf, or, where a page ends inside it, one on each; its value is the slice of the source,
 * line breaks included. White space around a block is nobody's. Time is linear in the text.
 */
import type { Paragraph, Root, RootContent, Text } from 'mdast'
import { isLower, type Span, skipSpace } from './characters.ts'
import { type HeadingLook, isBareDivision } from './judge/headings.ts'
import { type LineIndex, lineIndex } from './lines.ts'
import { endingOf, endsSentence, isHeading, type Piece, piecesOf, unfinished } from './pieces.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Whether the block is the page's and not the document's: a running head, a rule. */
    isFurniture?: boolean
  }
  interface HeadingData {
    /** How sure it is that a line of plain text is a heading. */
    look?: HeadingLook
  }
}

/**
 * Reads Refworld text into mdast.
 *
 * @param source Decoded text; offsets of the positions count in it (UTF-16 code units).
 * @returns A root of headings and paragraphs with exact positions.
 */
export function textToMdast(source: string): Root {
  const index = lineIndex(source)
  const pieces = joinPages(source, joinDivisions(source, piecesOf(source, index)))
  const children = pieces.map((piece) => toNode(source, piece, index))
  return { type: 'root', children, position: index.position(0, source.length), data: { syntax: 'text' } }
}

/**
 * Joins the halves of a sentence that a page's end divides: the first ends in no stop, between them stand only lines
 * of the page, and the second goes on in lower case, or behind a word that ends nothing.
 */
function joinPages(source: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  let open: Piece | null = null
  for (const piece of pieces) {
    if (piece.kind === 'furniture') joined.push(piece)
    else if (open && goesOnBehindPage(source, open, piece, joined.at(-1) !== open)) {
      open.before = [...open.before, { start: open.start, end: skipSpace(source, open.end) }]
      open.kind = 'prose'
      open.start = piece.start
      open.end = piece.end
    } else {
      joined.push(piece)
      open = piece
    }
  }
  return joined
}

function goesOnBehindPage(source: string, open: Piece, next: Piece, isBehindFurniture: boolean): boolean {
  if (next.kind !== 'prose' && next.kind !== 'title' && next.kind !== 'lines') return false
  if (open.kind !== 'prose' && open.kind !== 'title' && open.kind !== 'lines') return false
  if (endsSentence(source, open) || !(isBehindFurniture || source.slice(open.end, next.start).includes('\f')))
    return false
  const { is } = next.judged
  if (is === 'item' || is === 'number' || is === 'label') return false
  if (isLower(source.charAt(next.start))) return true
  return (
    next.kind === 'prose' && (unfinished.test(endingOf(source, open)) || source.charAt(open.end - 1) === ',')
  )
}

/** Puts `Section 1.` and the line that names it into one heading. */
function joinDivisions(source: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && isNameOf(source, last, piece)) last.end = piece.end
    else joined.push(piece)
  }
  return joined
}

function isNameOf(source: string, division: Piece, piece: Piece): boolean {
  if (division.kind !== 'certain' || division.end - division.start > 24) return false
  if (piece.kind === 'label' || piece.kind === 'furniture' || piece.kind === 'certain') return false
  if (!isBareDivision(source.slice(division.start, division.end))) return false
  if (!/\s/.test(source.slice(division.start, division.end))) return piece.judged.is === 'heading'
  const ending = source.charAt(piece.end - 1)
  // `Section 1.` may be named by a line that leads over to its parts (`…, Including Freedom from:`).
  const isLead = ending === ':' && source.charAt(division.end - 1) === '.'
  return piece.end - piece.start < longestDivisionName && (isLead || !'.;:'.includes(ending))
}

const longestDivisionName = 200

function toNode(source: string, piece: Piece, index: LineIndex): RootContent {
  const leaf = ({ start, end }: Span): Text => ({
    type: 'text',
    value: source.slice(start, end),
    position: index.position(start, end),
  })
  const children = [...piece.before, piece].map(leaf)
  const position = index.position(piece.before[0]?.start ?? piece.start, piece.end)
  if (isHeading(piece)) {
    const data = { look: piece.kind }
    return { type: 'heading', depth: depths[piece.depth - 1] ?? 6, children, position, data }
  }
  const paragraph: Paragraph = { type: 'paragraph', children, position }
  if (piece.kind === 'furniture') paragraph.data = { isFurniture: true }
  return paragraph
}

const depths = [1, 2, 3, 4, 5, 6] as const
