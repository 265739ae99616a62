/**
 * What each block of a document is: prose, an item, a note, a fact; and the number that is printed before it.
 */
import { bullets } from '../read/characters.ts'
import { isNotesHeading } from '../read/judge/headings.ts'
import { isOfText, judgeText, judgeWords, type Line } from '../read/judge/line.ts'
import type { ParagraphKind } from '../types.ts'
import type { Block, TextBlock } from './blocks.ts'
import { slice } from './flow.ts'
import { type NumberedLine, type PrintedNumber, printedNumbers } from './numbering.ts'
import { fold } from './to-string.ts'

/** A text block whose mark is known: how many characters of its flow are the mark. */
export interface MarkedBlock extends TextBlock {
  mark: number
  /** The printed number. */
  label: string | null
  /** The printed number that a paragraph without one stands under. */
  within: string | null
}

/** The blocks of a document, each text block with its kind, label and mark. */
export type Marked = Exclude<Block, TextBlock> | MarkedBlock

/** Reads the marks of a document's blocks. A block with bullets inside becomes several. */
export function readMarks(blocks: readonly Block[]): Marked[] {
  const parts = inNotes(
    blocks.flatMap((block): readonly Block[] => (isText(block) ? atBullets(block) : [block])),
  )
  const quoted = inQuotations(parts.map(({ block }) => block))
  const numbers = printedNumbers(
    parts.map(({ block, isNote }, place) => numberedLine(block, isNote || quoted.has(place))),
  )
  const notes = printedNumbers(parts.map(({ block, isNote }) => numberedLine(block, !isNote)))
  return parts.map(({ block, isNote }, place) => {
    if (!isText(block)) return block
    const number = (isNote ? notes : numbers)[place] ?? { label: null, within: null, length: 0 }
    return markedBlock(block, number, isNote, place === parts.length - 1)
  })
}

function isText(block: Block): block is TextBlock {
  return block.kind !== 'heading' && block.kind !== 'furniture'
}

/** What a block is in the document, where it is no line of the page. */
function lineOf({ line, flow, marked }: TextBlock): Line {
  return isOfText(line) ? line : judgeText(flow.text, marked)
}

/** Notes have a series of their own. */
function numberedLine(block: Block, isOther: boolean): NumberedLine {
  if (block.kind === 'heading') return { kind: 'heading', title: fold(block.flow.text.slice(0, 60)) }
  if (!isText(block) || isOther || block.kind === 'cell') return { kind: 'paragraph', numbering: null }
  const line = lineOf(block)
  return { kind: 'paragraph', numbering: block.item ?? (line.is === 'number' ? line.number : null) }
}

/**
 * The paragraphs of quotations that go on over several: their numbers are those of what is quoted.
 *
 *     “34. The conditions in the unit were poor.
 *     35. The Committee recommends that they be mended.”
 */
function inQuotations(blocks: readonly Block[]): ReadonlySet<number> {
  const quoted = new Set<number>()
  for (const [start, block] of blocks.entries()) {
    if (!isText(block) || !opensQuotation(block.flow.text)) continue
    const rest = blocks.slice(start + 1, start + 1 + longestQuotation)
    const length = rest.findIndex((next) => !isText(next) || /[“”«»]/.test(next.flow.text))
    const last = rest[length]
    if (!last || !isText(last) || !closesQuotation(last.flow.text)) continue
    for (let place = start + 1; place <= start + 1 + length; place++) quoted.add(place)
  }
  return quoted
}

function opensQuotation(text: string): boolean {
  return /^[“«]/.test(text) && !/[”»]/.test(text)
}

/** Whether the only quotation mark of a paragraph closes one, at its end or before a stop and a note. */
function closesQuotation(text: string): boolean {
  return /^[^“”«»]*[”»][^“”«»]{0,8}$/.test(text)
}

/** No more paragraphs are quoted at once. */
const longestQuotation = 12

function markedBlock(block: TextBlock, number: PrintedNumber, isNote: boolean, isLast: boolean): MarkedBlock {
  const judged = lineOf(block)
  const line =
    judged.is === 'number' && number.label === null ? judgeWords(block.flow.text, block.marked) : judged
  const bullet = line.is === 'item' ? line.length : 0
  const kind = kindOf(block, line, isNote, isLast)
  const isCounted = kind === 'prose' || kind === 'item'
  return {
    ...block,
    kind,
    line,
    label: number.label,
    within: isCounted ? number.within : null,
    mark: bullet > 0 ? bullet : number.length,
  }
}

function kindOf(block: TextBlock, line: Line, isNote: boolean, isLast: boolean): ParagraphKind {
  if (block.kind === 'cell' || block.kind === 'note') return block.kind
  if (isNote) return 'note'
  if (line.is === 'item') return 'item'
  // An excerpt may end anywhere: its last block is prose where a sentence ends inside it.
  const isFact = line.is === 'fact' && !(isLast && line.holdsSentence)
  return block.kind === 'prose' && isFact ? 'fact' : block.kind
}

/** Tells the notes and references from the document's own text. */
function inNotes(blocks: readonly Block[]): { block: Block; isNote: boolean }[] {
  let isNote = false
  const asterisks = countsOf(blocks.map(asterisksOf))
  return blocks.map((block, place) => {
    if (asterisks.get(asterisksOf(block)) === 1 && isText(block)) return { block, isNote: true }
    if (block.kind === 'heading') isNote = isNotesHeading(fold(block.flow.text.slice(0, 60)))
    else if (block.kind === 'furniture' && opensNotes(block.flow.text, blocks[place + 1])) isNote = true
    return { block, isNote }
  })
}

/** `* Adopted by …` · `** The following members …`: the asterisks of a note; those of a list's items come again. */
function asterisksOf({ flow }: Block): string | null {
  return /^\*{1,3}(?=\s)/.exec(flow.text)?.[0] ?? null
}

function countsOf(marks: readonly (string | null)[]): ReadonlyMap<string | null, number> {
  const counts = new Map<string | null, number>([[null, 0]])
  for (const mark of marks) if (mark !== null) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}

/** A rule before a block that begins with a small number: footnotes. */
function opensNotes(rule: string, next: Block | undefined): boolean {
  return /^_{3,}$/.test(rule) && next !== undefined && /^\[?1[\].)]?\s/.test(next.flow.text)
}

// --- bullets

/** A bullet behind white space or the end of a clause. */
const innerBullet = new RegExp(`[${bullets}](?<=[\\s.;:].)`, 'g')

/** Cuts a block before each bullet inside it; the words before the first one are prose. */
function atBullets(block: TextBlock): TextBlock[] {
  const { text } = block.flow
  if (block.kind === 'cell' || block.kind === 'note') return [block]
  const starts = Array.from(text.matchAll(innerBullet), ({ index }) => index)
  if (starts.length === 0) return [block]
  const bounds = [0, ...starts, text.length]
  return bounds.slice(1).flatMap((end, part) => {
    const flow = slice(block.flow, bounds[part] ?? 0, end)
    // What stands before the first bullet has the number.
    const { item, marked } = part === 0 ? block : { item: null, marked: 0 }
    return flow.text === '' ? [] : [{ ...block, flow, item, marked, line: judgeText(flow.text, marked) }]
  })
}
