/**
 * Text → pieces: headings, labels of the header, paragraphs, blocks of facts, lines of the page.
 *
 * What stands between blank lines is a block. Inside a block, lines are told apart by what the judge says of each, and
 * hard-wrapped lines are joined (see `joins`).
 */
import { isLower, isSpace, isUpper, type Span, trimmed } from './characters.ts'
import { endsSentence as endsProse } from './judge/endings.ts'
import { type HeadingLook, isBareDivision, isNested, isTitleCase, numberDepth } from './judge/headings.ts'
import { type Line as Judged, judgeLine } from './judge/line.ts'
import { type Numbering, numberingOf } from './judge/numbers.ts'
import { runInLength } from './judge/run-in.ts'
import { runningHeads } from './judge/running-heads.ts'
import type { LineIndex } from './lines.ts'

/** A line of the source, and what the judge says of it; of a long one, of how it begins. */
export interface Line extends Span {
  judged: Judged
}

/** A block in the making. */
export interface Piece extends Line {
  kind: HeadingLook | 'label' | 'prose' | 'lines' | 'furniture'
  depth: number
  /** What of it stands before the pages that end inside it. */
  before: readonly Span[]
}

/** Cuts a text into its pieces, each line judged; the lines between blank ones are cut by what their neighbours say. */
export function piecesOf(source: string, index: LineIndex): Piece[] {
  const heads = runningHeads(source, index)
  const pieces: Piece[] = []
  let block: Line[] = []
  for (let number = 0; number < index.count; number++) {
    const { start, end } = trimmed(source, index.start(number), index.end(number))
    const line = { start, end, judged: judgeLine(source.slice(start, Math.min(end, start + longestMark))) }
    if (start === end) {
      if (block.length > 0) addBlock(source, block, pieces)
      block = []
    } else if (heads?.has(number) || line.judged.is === 'furniture') {
      // A running head may stand in the middle of a paragraph, which goes on behind it.
      if (block.length > 0) addBlock(source, block, pieces)
      block = []
      pieces.push({ ...line, kind: 'furniture', depth: 0, before: [] })
    } else block.push(line)
  }
  if (block.length > 0) addBlock(source, block, pieces)
  return pieces
}

/** Lines longer than this are no headings, and no label of a header is longer. */
const longestMark = 261

/** A line wider than this was not wrapped by hand: it is a paragraph of its own. */
const widestWrap = 200

/** Lines that are all shorter are not wrapped prose but lines of their own. */
const narrowest = 40

/** Cuts a block into pieces. */
function addBlock(source: string, lines: readonly Line[], pieces: Piece[]): void {
  const width = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  const areParagraphs = lines.length === 1 || width > widestWrap
  const headings = areParagraphs ? [] : headingsOf(source, lines)
  if (headings.length > 0) {
    pieces.push(...headings)
    return
  }
  if (!areParagraphs && isVerse(source, lines, width)) {
    const [first] = lines
    if (first)
      pieces.push({ ...first, end: lines.at(-1)?.end ?? first.end, kind: 'lines', depth: 0, before: [] })
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
      open = { ...line, kind: mark?.kind ?? 'prose', depth: mark?.depth ?? 0, before: [] }
      pieces.push(open)
    }
    last = line
  }
}

/**
 * The headings that a block is, where it is nothing else: one with a number that was wrapped (`II. Sexual violence: overview
 * of` ⏎ `current concerns`), or each below the one before (`2. State response` ⏎ `2.1 Legislation`).
 */
function headingsOf(source: string, lines: readonly Line[]): Piece[] {
  const [first] = lines
  if (!first || lines.length > mostHeadingLines) return []
  const depths = lines.map(({ start, end }) => numberDepth(source.slice(start, end)))
  const end = lines.at(-1)?.end ?? first.end
  const isWrapped = depths.every((depth, place) => Number.isFinite(depth) === (place === 0))
  const areNested = depths.every((depth, place) => place === 0 || isNested(depths[place - 1] ?? depth, depth))
  if (!isWrapped && !areNested) return []
  const spans = isWrapped ? [{ ...first, end }] : lines
  const headings = spans.flatMap((line) => headingOver(source, line) ?? [])
  return headings.length === spans.length ? headings : []
}

const mostHeadingLines = 3

function headingOver(source: string, line: Line): Piece | null {
  const judged = judgeLine(source.slice(line.start, line.end))
  if (judged.is !== 'heading') return null
  const { look, depth } = judged.heading
  return { ...line, judged, kind: look, depth, before: [] }
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
  const { judged } = line
  if (judged.is === 'label') return { kind: 'label', depth: 0 }
  if (judged.is !== 'heading') return null
  const { look, depth } = judged.heading
  const stands =
    within === null ||
    (look === 'title'
      ? standsOut(source, line, source.slice(line.start, line.end), within)
      : !goesOn(source, line, within))
  return stands ? { kind: look, depth } : null
}

/** Whether a line goes on with a sentence, whatever it looks like: the one before is full, and ends in no stop. */
function goesOn(source: string, line: Line, { last, width }: Surroundings): boolean {
  if (last === null || endsSentence(source, last)) return false
  return !hasRoomFor(source, last, line, width) || unfinished.test(endingOf(source, last))
}

/**
 * Whether a title stands out in a block of wrapped lines: it follows the end of a sentence, is shorter than its
 * neighbours, has its words in capitals, and the text goes on with a sentence.
 */
function standsOut(source: string, line: Line, text: string, { last, next, width }: Surroundings): boolean {
  const isNumbered = /^\(?\w{1,3}[.)]\s/.test(text)
  if (next !== null && isNumbered && isNumberAlone(source, next)) return true
  if (next === null || line.end - line.start > (isNumbered ? 0.95 : 0.75) * width) return false
  if (last !== null && !endsSentence(source, last) && last.end - last.start > 0.6 * width) return false
  const following = source.charAt(next.start)
  return (isUpper(following) || '"“‘'.includes(following)) && isTitleCase(text)
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
    const { judged } = line
    if (endsStop(source, line) || source.charAt(line.end - 1) === ';') return false
    if (judged.is === 'label' || judged.is === 'item') return false
    if (judged.is === 'heading' && judged.heading.look === 'certain') return false
    const next = lines[place + 1]
    if (next && hasRoomFor(source, line, next, width)) hasRoom = true
  }
  return hasRoom
}

/** Whether `next` goes on with the open piece, whose last line is `line`. */
function joins(source: string, open: Piece, line: Line, next: Line, width: number): boolean {
  if (open.kind === 'label') return labelGoesOn(source, open, line, next)
  if (open.kind === 'certain' || open.kind === 'title') return headingGoesOn(source, open, line, next, width)
  if (open.kind === 'prose' && isNumberAlone(source, open)) return true
  if (open.kind !== 'prose' || width > widestWrap) return false
  const hasRoom = hasRoomFor(source, line, next, width)
  const { judged } = next
  if (judged.is === 'item') return false
  if (isNumberAlone(source, next) && endsSentence(source, line)) return false
  // `… was` ⏎ `24. By law, …`: a number goes on with a full line that does not end.
  const number = judged.is === 'number' ? judged.number : numberOfShort(source, next)
  if (number !== null && numberOfShort(source, open)?.path[0] === (number.path[0] ?? 0) - 1) return false
  if (number !== null && (number.isSure || number.style !== ''))
    return !endsClause(source, line) && (!hasRoom || unfinished.test(endingOf(source, line)))
  if (isLower(source.charAt(next.start)) || !endsSentence(source, line)) return true
  return judged.is !== 'run-in' && !beginsWithLabel(source, next) && !hasRoom
}

/** `3. Holds` above its parts looks like a heading. */
function numberOfShort(source: string, { start, end, judged }: Line): Numbering | null {
  return judged.is === 'heading' ? numberingOf(source.slice(start, end)) : null
}

/** The number of a paragraph on a line of its own: it stands before the words of the next. */
const aloneNumber = /^(?:\[\d{1,4}\]|\d{1,4}[.)]|\([a-z]\)|\d{1,3}(?:\.\d{1,3})+\.?)$/

function isNumberAlone(source: string, { start, end }: Span): boolean {
  return end - start < 12 && aloneNumber.test(source.slice(start, end))
}

/** A wrapped value goes on until it is whole: a cite-as line to its bracket, a disclaimer to its last sentence. */
function labelGoesOn(source: string, open: Piece, line: Line, next: Line): boolean {
  const { judged } = open
  if (judged.is !== 'label' || judged.label.start >= open.end - open.start) return false
  const { label } = judged
  const before = source.charAt(line.end - 1)
  if (label.field === 'citeAs') return !']|.'.includes(before)
  if (label.field === 'disclaimer' || label.field === 'comments') return !'.|'.includes(before)
  return line.end - line.start > 60 && isLower(source.charAt(next.start))
}

/** A heading that was wrapped: its first line is full, and the next one goes on in the same manner. */
function headingGoesOn(source: string, open: Piece, line: Line, next: Line, width: number): boolean {
  const text = source.slice(next.start, Math.min(next.end, next.start + longestMark))
  const { judged } = next
  if (open.end - open.start < 24 && isBareDivision(source.slice(open.start, open.end))) return true
  const isFull = line.end - line.start > 0.5 * width
  return isFull && !endsSentence(source, next) && isTitleCase(text) && isHeadingRest(judged, text)
}

function isHeadingRest(judged: Judged, text: string): boolean {
  return judged.is === 'heading' && judged.heading.look === 'title' && !/^\(?\w{1,3}[.)]\s/.test(text)
}

/** Whether the first word of `next` would have fitted on `line`, so that the line was ended on purpose. */
function hasRoomFor(source: string, line: Line, next: Line, width: number): boolean {
  let word = next.start
  while (word < next.end && !isSpace(source.charCodeAt(word))) word++
  return line.end - line.start + 1 + (word - next.start) <= width
}

/** Whether a line ends with a stop or a colon, or with what closes behind one. */
export function endsSentence(source: string, line: Span): boolean {
  return endsStop(source, line) || /:["”’)]*$/.test(endingOf(source, line))
}

function endsStop(source: string, line: Span): boolean {
  return endsProse(endingOf(source, line))
}

export function endingOf(source: string, line: Span): string {
  return source.slice(Math.max(line.start, line.end - longestEnding), line.end)
}

/** A stop with all that closes behind it is no longer. */
const longestEnding = 24

/** Whether a number may begin after a line: behind a stop, and behind the commas of a list. */
function endsClause(source: string, line: Line): boolean {
  return (
    endsSentence(source, line) ||
    /[;,]$|[;,] (?:and|or)$/.test(source.slice(Math.max(line.start, line.end - 6), line.end))
  )
}

/** `Physical Conditions: Prison cells were crowded`: a label in title case leads into a paragraph. */
function beginsWithLabel(source: string, line: Line): boolean {
  return (
    runInLength(
      `${source.slice(line.start, Math.min(line.end, line.start + longestMark))} and so on it goes.`,
      0,
    ) > 0
  )
}

export function isHeading(piece: Piece): piece is Piece & { kind: HeadingLook } {
  const { kind } = piece
  return kind === 'certain' || kind === 'capitals' || kind === 'title'
}

/** Words that no sentence ends with, and the hyphen of a divided word. */
export const unfinished =
  /(?:^|\s)(?:and|or|of|the|an?|in|to|by|for|with|from|at|on|under|that|which|who|was|were|is|are|had|has|have)$|\p{L}-$/u
