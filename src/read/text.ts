/**
 * Refworld text → mdast: a line scanner.
 *
 * A text copied from a page is not Markdown: four spaces are no code, a line of hyphens is no heading. What stands
 * between blank lines is a block. Inside a block, lines are told apart by what they look like: a label of the
 * header, a heading, an item, or prose (hard-wrapped lines are joined, see `joins`). Last, the lines that only look
 * like headings are settled by their neighbours (see `settle`).
 *
 *     LAOS: TIER 2 WATCH LIST                        certain heading
 *     The Government of Laos does not fully meet     prose, joined
 *     the minimum standards.
 *     Capital: Vientiane                             lines: one block of facts
 *     Population: 6,800,000
 *
 * Every block holds one text leaf, whose value is the slice of the source, line breaks included. White space
 * around a block is nobody's. Time is linear in the text.
 */
import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast'
import { isBullet, isDigit, isLower, isSpace, isUpper } from './characters.ts'
import { type HeadingLook, headingLook, isBareDivision } from './judge/headings.ts'
import { type HeaderLine, headerLabel } from './judge/labels.ts'
import { runningHeads } from './judge/running-heads.ts'
import { type LineIndex, lineIndex } from './lines.ts'

declare module 'mdast' {
  interface ParagraphData {
    /** Whether the block is the page's and not the document's: a running head, a rule. */
    isFurniture?: boolean
  }
}

/** A line of the source, without the white space around it; the end is exclusive. */
interface Line {
  start: number
  end: number
}

/** A block in the making. */
interface Piece extends Line {
  kind: HeadingLook | 'label' | 'prose' | 'lines' | 'furniture'
  depth: number
}

/**
 * Reads Refworld text into mdast.
 *
 * @param source Decoded text; offsets of the positions count in it (UTF-16 code units).
 * @returns A root of headings and paragraphs with exact positions.
 */
export function textToMdast(source: string): Root {
  const index = lineIndex(source)
  const pieces = joinDivisions(source, piecesOf(source, index))
  settle(source, pieces)
  const children: Root['children'] = []
  for (const piece of pieces) children.push(toNode(source, piece, index))
  return { type: 'root', children, position: index.position(0, source.length), data: { syntax: 'text' } }
}

function piecesOf(source: string, index: LineIndex): Piece[] {
  const heads = runningHeads(source, index)
  const pieces: Piece[] = []
  let block: Line[] = []
  for (let number = 0; number < index.count; number++) {
    const line = trimmed(source, index.start(number), index.end(number))
    if (line.start === line.end) {
      if (block.length > 0) addBlock(source, block, pieces)
      block = []
    } else if (heads?.has(number)) {
      // A running head may stand in the middle of a paragraph, which goes on behind it.
      if (block.length > 0) addBlock(source, block, pieces)
      block = []
      pieces.push({ ...line, kind: 'furniture', depth: 0 })
    } else block.push(line)
  }
  if (block.length > 0) addBlock(source, block, pieces)
  return pieces
}

/** Lines longer than this are no headings but certain ones, and no label of a header is longer. */
const longestMark = 260

/** A line wider than this was not wrapped by hand: it is a paragraph of its own. */
const widestWrap = 200

/** Lines that are all shorter are not wrapped prose but lines of their own. */
const narrowest = 40

/** Cuts a block into pieces. */
function addBlock(source: string, lines: readonly Line[], pieces: Piece[]): void {
  const width = widest(lines)
  const areParagraphs = lines.length === 1 || width > widestWrap
  if (!areParagraphs && isVerse(source, lines, width)) {
    pieces.push({ start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0, kind: 'lines', depth: 0 })
    return
  }
  let open: Piece | null = null
  let last: Line | null = null
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]
    if (!line) continue
    const isUnderHeading = open === null || isHeading(open)
    const mark = markOf(
      source,
      line,
      areParagraphs ? null : { last: isUnderHeading ? null : last, next: lines[place + 1] ?? null, width },
    )
    const continues =
      open !== null &&
      last !== null &&
      (mark === null || (mark.kind === 'title' && isUnderHeading)) &&
      joins(source, open, last, line, width)
    if (open && continues) open.end = line.end
    else {
      open = { start: line.start, end: line.end, kind: mark?.kind ?? 'prose', depth: mark?.depth ?? 0 }
      pieces.push(open)
    }
    last = line
  }
}

/** What stands around a line in a block of wrapped lines. */
interface Surroundings {
  /** The line before; null at the beginning and under a heading. */
  last: Line | null
  next: Line | null
  width: number
}

/** What a line is, where it begins a piece of its own; null where it is prose like any other. */
function markOf(
  source: string,
  line: Line,
  within: Surroundings | null,
): { kind: Piece['kind']; depth: number } | null {
  const length = line.end - line.start
  const text = source.slice(line.start, Math.min(line.end, line.start + longestMark))
  if (headerLabel(text)) return { kind: 'label', depth: 0 }
  if (length > longestMark) return null
  if (isRule(text)) return { kind: 'furniture', depth: 0 }
  const look = headingLook(text)
  if (look && (look.look !== 'title' || within === null || standsOut(source, line, text, within))) {
    return { kind: look.look, depth: look.depth }
  }
  return null
}

/** `* * *`, `_____`, `---`: a line without a word. */
function isRule(text: string): boolean {
  if (text.length < 3 || isUpper(text.charAt(0)) || isLower(text.charAt(0))) return false
  return /^(?:[*_=~#·•.–—-]\s?){3,}$/.test(text)
}

/**
 * Whether a title stands out in a block of wrapped lines: it follows the end of a sentence, is shorter than its
 * neighbours, has its words in capitals, and the text goes on with a sentence.
 */
function standsOut(source: string, line: Line, text: string, { last, next, width }: Surroundings): boolean {
  const isNumbered = /^\(?\w{1,3}[.)]\s/.test(text)
  if (next === null || line.end - line.start > (isNumbered ? 0.95 : 0.75) * width) return false
  if (last !== null && !endsSentence(source, last) && last.end - last.start > 0.6 * width) return false
  const following = source.charAt(next.start)
  return (isUpper(following) || '"“‘'.includes(following)) && isTitleCase(text)
}

/** Whether most of the longer words begin with a capital. */
function isTitleCase(text: string): boolean {
  let words = 0
  let capitals = 0
  for (const word of text.split(/[\s/-]+/)) {
    if (word.length < 4) continue
    words++
    if (isUpper(word.replace(/^[("“‘']/, '').charAt(0))) capitals++
  }
  return words === 0 ? text.length < 40 : capitals >= 0.7 * words
}

function widest(lines: readonly Line[]): number {
  let width = 0
  for (const line of lines) if (line.end - line.start > width) width = line.end - line.start
  return width
}

/**
 * Whether a block is lines of their own and not wrapped prose: facts, the parties of a case, an address. None of
 * them ends as a sentence does, none is a heading for certain, and some line had room for the next line's first word.
 */
function isVerse(source: string, lines: readonly Line[], width: number): boolean {
  if (width > 100) return false
  let hasRoom = width < narrowest
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place]
    if (!line) continue
    const text = source.slice(line.start, line.end)
    if ('.!?;'.includes(text.charAt(text.length - 1)) || headerLabel(text)) return false
    if (isBullet(text.charCodeAt(0)) || headingLook(text)?.look === 'certain') return false
    const next = lines[place + 1]
    if (next && hasRoomFor(source, line, next, width)) hasRoom = true
  }
  return hasRoom
}

/** Whether `next` goes on with the open piece, whose last line is `line`. */
function joins(source: string, open: Piece, line: Line, next: Line, width: number): boolean {
  if (open.kind === 'label') return labelGoesOn(source, open, line, next)
  if (open.kind === 'certain' || open.kind === 'title') return headingGoesOn(source, open, line, next, width)
  if (open.kind !== 'prose' || width > widestWrap) return false
  if (isLower(source.charAt(next.start)) && !beginsItem(source, next)) return true
  if (beginsItem(source, next)) return false
  if (!endsSentence(source, line)) return true
  if (beginsWithLabel(source, next)) return false
  return !hasRoomFor(source, line, next, width)
}

/** A wrapped value goes on until it is whole: a cite-as line to its bracket, a disclaimer to its last sentence. */
function labelGoesOn(source: string, open: Piece, line: Line, next: Line): boolean {
  const text = source.slice(open.start, Math.min(open.end, open.start + longestMark))
  const label: HeaderLine | null = headerLabel(text)
  if (!label || label.start >= open.end - open.start) return false
  const before = source.charAt(line.end - 1)
  if (label.field === 'citeAs') return !']|.'.includes(before)
  if (label.field === 'disclaimer' || label.field === 'comments') return !'.|'.includes(before)
  return line.end - line.start > 60 && isLower(source.charAt(next.start))
}

/** A heading that was wrapped: its first line is full, and the next one goes on in the same manner. */
function headingGoesOn(source: string, open: Piece, line: Line, next: Line, width: number): boolean {
  const text = source.slice(next.start, Math.min(next.end, next.start + longestMark))
  if (open.end - open.start < 24 && isBareDivision(source.slice(open.start, open.end))) return true
  const isFull = line.end - line.start > 0.5 * width
  return isFull && !endsSentence(source, next) && isTitleCase(text) && isHeadingRest(text)
}

function isHeadingRest(text: string): boolean {
  const look = headingLook(text)
  return look?.look === 'title' && !/^\(?\w{1,3}[.)]\s/.test(text)
}

/** Whether the first word of `next` would have fitted on `line`, so that the line was ended on purpose. */
function hasRoomFor(source: string, line: Line, next: Line, width: number): boolean {
  let word = next.start
  while (word < next.end && !isSpace(source.charCodeAt(word))) word++
  return line.end - line.start + 1 + (word - next.start) <= width
}

/** Whether a line ends with a stop, or with the quotation mark or bracket behind one. */
function endsSentence(source: string, line: Line): boolean {
  let at = line.end - 1
  while (at > line.start && '"\'”’)]»'.includes(source.charAt(at))) at--
  return '.!?:…'.includes(source.charAt(at))
}

/** `Physical Conditions: Prison cells were crowded`: a label in title case leads into a paragraph. */
function beginsWithLabel(source: string, line: Line): boolean {
  return /^\p{Lu}[\p{L}’'-]*(?:,? (?:\p{Lu}[\p{L}’'-]*|and|of|or|the|for|in|on|to|by|against|with)){0,8}: /u.test(
    source.slice(line.start, Math.min(line.end, line.start + 80)),
  )
}

/** `• …`, `- …`, `12. …`, `[12] …`, `(a) …` */
function beginsItem(source: string, line: Line): boolean {
  const code = source.charCodeAt(line.start)
  if (isBullet(code)) return true
  const isMark = code === 45 || code === 42 || code === 8211 || code === 91 || code === 40 || isDigit(code)
  if (!isMark) return false
  return /^(?:[-*–] |\[\d{1,4}\] |\((?:\d{1,3}|[a-z]{1,4})\) |\d{1,4}\. +\p{Lu})/u.test(
    source.slice(line.start, Math.min(line.end, line.start + 12)),
  )
}

/**
 * Settles what the lines that look like headings are.
 *
 * A heading has something under it. Three or more such lines in a row, with no prose between them, are the caption of
 * a judgment, a table of contents or a list: only the last of them, if prose follows, is a heading.
 */
function settle(source: string, pieces: readonly Piece[]): void {
  let run = 0
  for (let place = 0; place <= pieces.length; place++) {
    const piece = pieces[place]
    if (piece && isShortLine(source, piece)) {
      run++
      continue
    }
    const first = place - run
    const keep = run < 3 || leadsFacts(source, pieces, first, place) ? first : place - 1
    for (let at = first; at < place; at++) {
      const line = pieces[at]
      if (line && isUnsure(line) && (at < keep || !piece || piece.kind === 'label')) line.kind = 'lines'
    }
    run = 0
  }
}

/** Whether a run is a heading and the facts under it. */
function leadsFacts(source: string, pieces: readonly Piece[], first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) {
    const piece = pieces[at]
    if (!piece || isUnsure(piece) || !isLabelled(source, piece)) return false
  }
  return true
}

/** `Main languages: Lao` */
function isLabelled(source: string, { start, end }: Piece): boolean {
  const colon = source.slice(start, Math.min(end, start + 42)).indexOf(': ')
  return colon > 1
}

function isHeading(piece: Piece): boolean {
  return piece.kind === 'certain' || isUnsure(piece)
}

/** A title above the header's labels is settled with the header; a last line has nothing under it. */
function isUnsure({ kind }: Piece): boolean {
  return kind === 'capitals' || kind === 'title'
}

function isShortLine(source: string, piece: Piece): boolean {
  if (isUnsure(piece) || piece.kind === 'lines') return true
  if (piece.kind !== 'prose' || piece.end - piece.start > 120) return false
  return !endsSentence(source, piece) && !beginsItem(source, piece)
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
  const ending = source.charAt(piece.end - 1)
  // `Section 1.` may be named by a line that leads over to its parts (`…, Including Freedom from:`).
  const isLead = ending === ':' && source.charAt(division.end - 1) === '.'
  return piece.end - piece.start < longestDivisionName && (isLead || !'.;:'.includes(ending))
}

const longestDivisionName = 200

function toNode(source: string, piece: Piece, index: LineIndex): RootContent {
  const position = index.position(piece.start, piece.end)
  const children: Text[] = [{ type: 'text', value: source.slice(piece.start, piece.end), position }]
  if (isHeading(piece)) {
    return { type: 'heading', depth: depths[piece.depth - 1] ?? 6, children, position } satisfies Heading
  }
  const paragraph: Paragraph = { type: 'paragraph', children, position }
  if (piece.kind === 'furniture') paragraph.data = { isFurniture: true }
  return paragraph
}

const depths = [1, 2, 3, 4, 5, 6] as const

function trimmed(source: string, start: number, end: number): Line {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return { start, end }
}
