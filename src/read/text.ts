/**
 * Refworld text → mdast: a line scanner.
 *
 * A text copied from Refworld is not Markdown: a line that begins with `*` or `1.` is prose, four spaces are no
 * code. What stands between blank lines is a block; inside a block, lines are told apart by what they look
 * like: a label of the header, a heading, or prose (hard-wrapped lines are joined, see `joins`).
 *
 * Every block holds one text leaf, whose value is the slice of the source, line breaks included. White space
 * around a block is nobody's. Time is linear in the text.
 */
import type { Heading, Paragraph, Root, Text } from 'mdast'
import type { SourcePosition } from '../types.ts'
import { isSpace } from './characters.ts'
import { isHeadingLine } from './headings.ts'
import { headerLabel } from './labels.ts'
import { type LineIndex, lineIndex } from './lines.ts'

/** A line of the source, without the white space around it; the end is exclusive. */
interface Line {
  start: number
  end: number
}

/**
 * Reads Refworld text into mdast.
 *
 * @param source Decoded text; offsets of the positions count in it (UTF-16 code units).
 * @returns A root of headings and paragraphs with exact positions.
 */
export function textToMdast(source: string): Root {
  const index = lineIndex(source)
  const children: Root['children'] = []
  let block: Line[] = []
  const flush = () => {
    if (block.length > 0) children.push(...blockToMdast(source, block, index))
    block = []
  }
  for (let number = 0; number < index.count; number++) {
    const line = trimmed(source, index.start(number), index.end(number))
    if (line.start === line.end) flush()
    else block.push(line)
  }
  flush()
  return { type: 'root', children, position: index.position(0, source.length) }
}

/** The lines of one block, each a heading or a label of its own, or joined with its neighbours to a paragraph. */
function blockToMdast(source: string, lines: readonly Line[], index: LineIndex): (Heading | Paragraph)[] {
  const width = widest(lines)
  const alone = lines.length === 1
  const nodes: (Heading | Paragraph)[] = []
  let open: Line | null = null
  const close = () => {
    if (open) nodes.push(paragraph(source, open, index))
    open = null
  }
  for (const [place, line] of lines.entries()) {
    const text = source.slice(line.start, Math.min(line.end, line.start + longestMark))
    const short = line.end - line.start < longestMark
    if (short && isHeadingLine(text, alone)) {
      close()
      nodes.push(heading(source, line, index))
      continue
    }
    if (open && (headerLabel(text) || !joins(source, lines[place - 1] ?? line, line, width))) close()
    open = { start: (open ?? line).start, end: line.end }
  }
  close()
  return nodes
}

/** Lines longer than this are never headings, and no label of a header is longer. */
const longestMark = 160

/** A line wider than this was not wrapped by hand: it is a paragraph of its own. */
const widestWrap = 200

function widest(lines: readonly Line[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  return width
}

/**
 * Whether `next` continues the paragraph of `line`. It does where the text was wrapped by hand: the first word
 * of `next` would not have fitted on `line`, or `line` ends in the middle of a sentence.
 */
function joins(source: string, line: Line, next: Line, width: number): boolean {
  const length = line.end - line.start
  if (headerLabel(source.slice(line.start, line.start + longestMark))) return false
  if (width > widestWrap) return false
  if (!endsSentence(source, line)) return true
  let word = next.start
  while (word < next.end && !isSpace(source.charCodeAt(word))) word++
  return length + 1 + (word - next.start) > width
}

function endsSentence(source: string, line: Line): boolean {
  return '.!?:"”)'.includes(source.charAt(line.end - 1))
}

function heading(source: string, line: Line, index: LineIndex): Heading {
  return { type: 'heading', depth: 2, children: [text(source, line, index)], position: position(line, index) }
}

function paragraph(source: string, line: Line, index: LineIndex): Paragraph {
  return { type: 'paragraph', children: [text(source, line, index)], position: position(line, index) }
}

function text(source: string, line: Line, index: LineIndex): Text {
  return { type: 'text', value: source.slice(line.start, line.end), position: position(line, index) }
}

function position(line: Line, index: LineIndex): SourcePosition {
  return index.position(line.start, line.end)
}

function trimmed(source: string, start: number, end: number): Line {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return { start, end }
}
