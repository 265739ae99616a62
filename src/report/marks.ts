/**
 * What a paragraph prints before its words: bullets, and paragraph numbers (`12.`, `[23]`, `4.1`, `(a)`).
 *
 *     • Increase efforts to …         item, mark `• `
 *     12. The applicant argued …      label 12, mark `12.`
 *     [23] The Tribunal found …       label [23], mark `[23]`
 */
import { isBullet, isDigit, isSpace, isUpper } from '../read/characters.ts'
import type { ParagraphKind } from '../types.ts'
import type { Block, TextBlock } from './blocks.ts'
import { slice } from './flow.ts'
import { fold } from './to-string.ts'

/** A text block whose mark is known: how many characters of its flow are the mark. */
export interface MarkedBlock extends TextBlock {
  mark: number
}

/** The blocks of a document, each text block with its kind, label and mark. */
export type Marked = Exclude<Block, TextBlock> | MarkedBlock

/** Reads the marks of a document's blocks. A block with bullets inside becomes several. */
export function readMarks(blocks: readonly Block[]): Marked[] {
  const numbers = numberedBlocks(blocks)
  const marked: Marked[] = []
  let inNotes = false
  for (let place = 0; place < blocks.length; place++) {
    const block = blocks[place]
    if (!block) continue
    if (block.kind === 'heading' || block.kind === 'furniture') {
      if (block.kind === 'heading') inNotes = isNotesHeading(fold(block.flow.text.slice(0, 60)))
      else if (opensNotes(block.flow.text, blocks[place + 1])) inNotes = true
      marked.push(block)
      continue
    }
    const isLast = place === blocks.length - 1
    let number = numbers.get(block) ?? null
    for (const part of atBullets(block)) {
      marked.push(markedBlock(part, number, inNotes, isLast))
      // What stands before the first bullet has the number.
      number = null
    }
  }
  return marked
}

function markedBlock(
  block: TextBlock,
  number: Numbering | null,
  inNotes: boolean,
  isLast: boolean,
): MarkedBlock {
  const bullet = bulletLength(block.flow.text)
  const kind = kindOf(block, bullet > 0, inNotes, isLast)
  const mark = bullet > 0 ? bullet : (number?.length ?? 0)
  return { ...block, kind, label: number?.label ?? block.label, mark }
}

function kindOf(block: TextBlock, hasBullet: boolean, inNotes: boolean, isLast: boolean): ParagraphKind {
  if (block.kind === 'cell' || block.kind === 'note') return block.kind
  if (inNotes) return 'note'
  if (hasBullet) return 'item'
  return block.kind === 'prose' && isFact(block.flow.text, isLast) ? 'fact' : block.kind
}

/** The headings under which notes and references stand. */
function isNotesHeading(title: string): boolean {
  return /^(?:\w{1,3}[.)] )?(?:references?|(?:end|foot)? ?notes?|sources?(?: consulted)?|additional sources consulted|bibliography|works cited):?$/i.test(
    title,
  )
}

/** A rule before a block that begins with a small number: footnotes. */
function opensNotes(rule: string, next: Block | undefined): boolean {
  return /^_{3,}$/.test(rule) && next !== undefined && /^\[?1[\].)]?\s/.test(next.flow.text)
}

/** Text that is longer is prose, whatever it ends with. */
const longestFact = 400
const longestBareFact = 200

/**
 * Whether a block is lines of facts (`Capital: Vientiane`), and not prose: a label stands before it or it is short,
 * and it does not end as a sentence does. An excerpt may end anywhere: the last block is prose where a sentence ends
 * inside it.
 */
export function isFact(text: string, isLast: boolean): boolean {
  if (text.length <= 30 && /^[^\s.:]+(?: [^\s.:]+){0,2}:$/.test(text)) return true
  if (text.length > longestFact || '.!?;:…"”’'.includes(text.charAt(text.length - 1))) return false
  const hasSentence = /[.!?]["”’)]?\s+["“(]?\p{Lu}/u.test(text)
  const colon = text.indexOf(': ')
  const isLabelled = colon > 1 && colon <= 40 && !/[.;?!]/.test(text.slice(0, colon))
  if (isLabelled) return !(hasSentence && isLast)
  return text.length <= longestBareFact && !hasSentence
}

// --- bullets

/** Asking a string for each of them is faster than looking at each of its characters. */
const bullets = ['•', '‣', '▪', '▫', '●', '○', '◦', '■', '⁃', '\uf0b7', '\uf0a7']

/** Cuts a block before each bullet inside it; the words before the first one are prose. */
function atBullets(block: TextBlock): TextBlock[] {
  const { text } = block.flow
  if (block.kind === 'cell' || block.kind === 'note' || !bullets.some((bullet) => text.includes(bullet)))
    return [block]
  const starts: number[] = []
  for (let at = nextBullet(text, 1); at !== -1; at = nextBullet(text, at + 1)) {
    if (isSpace(text.charCodeAt(at - 1)) || '.;:'.includes(text.charAt(at - 1))) starts.push(at)
  }
  if (starts.length === 0) return [block]
  const bounds = [0, ...starts, text.length]
  return bounds.slice(1).flatMap((end, part) => {
    const flow = slice(block.flow, bounds[part] ?? 0, end)
    return flow.text === '' ? [] : [{ ...block, flow, label: part === 0 ? block.label : null }]
  })
}

function nextBullet(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x2000 && isBullet(code)) return at
  }
  return -1
}

/** How long the bullet is that a text begins with; 0 where it has none. A hyphen is one before a space. */
function bulletLength(text: string): number {
  const code = text.charCodeAt(0)
  if (isBullet(code)) return text.length > 1 ? 1 : 0
  const isDash = code === 45 || code === 42 || code === 8211
  return isDash && isSpace(text.charCodeAt(1)) && text.length > 2 ? 1 : 0
}

// --- paragraph numbers

interface Numbering {
  label: string
  /** The characters of the flow that print it. */
  length: number
  /** What its kind of number counts, or null where its form alone is proof. */
  count: { style: string; value: number } | null
}

/**
 * Finds the paragraph numbers of a document. A number with a full stop or nothing behind it proves itself only in
 * a sequence (12, 13, 14), or as the first (1), or before a sentence; a year is none.
 */
function numberedBlocks(blocks: readonly Block[]): ReadonlyMap<Block, Numbering> {
  const found: [Block, Numbering][] = []
  for (const block of blocks) {
    if (block.kind === 'heading' || block.kind === 'furniture' || block.kind === 'cell') continue
    const numbering = numberingOf(block.flow.text)
    if (numbering) found.push([block, numbering])
  }
  return new Map(found.filter(([, numbering], place) => isProved(numbering, found, place)))
}

function isProved(
  { count, length }: Numbering,
  found: readonly [Block, Numbering][],
  place: number,
): boolean {
  if (count === null) return true
  if (count.style === '.' && count.value < 1000 && length > 0) return true
  return [place - 1, place + 1].some((near) => {
    const other = found[near]?.[1].count
    const step = (other?.value ?? Number.NaN) - count.value
    return other?.style === count.style && Math.abs(step) <= largestStep && Math.sign(step) === near - place
  })
}

/** An excerpt may leave out paragraphs. */
const largestStep = 3

function numberingOf(text: string): Numbering | null {
  const code = text.charCodeAt(0)
  if (!isDigit(code) && code !== 91 && code !== 40 && code !== 0xb6 && code !== 0xa7) return null
  const found =
    /^(?:(\[\d{1,4}\])|(\((?:\d{1,3}|[a-z]|[ivx]{2,5})\))|[¶§]+ ?(\d{1,4})\.?|(\d{1,3}(?:\.\d{1,3}){1,4})\.?|(\d{1,4})(\.|\)?))(?=(\s+)\S)/.exec(
      text.slice(0, 40),
    )
  if (!found) return null
  const [printed, bracketed, letter, sign, decimal, plain, stop, space = ''] = found
  const first = text.slice(printed.length).trimStart().charAt(0)
  const opensSentence = isUpper(first) || '"“‘\'([«'.includes(first) || first === first.toUpperCase()
  const length = printed.length
  if (bracketed !== undefined || letter !== undefined)
    return { label: bracketed ?? letter ?? '', length, count: null }
  if (sign !== undefined) return { label: sign, length, count: null }
  if (!opensSentence || isDigit(first.charCodeAt(0))) return null
  if (decimal !== undefined) return { label: decimal, length, count: null }
  if (plain === undefined) return null
  // A bare number is the beginning of a sentence (`37 individuals`) unless wide space follows it.
  if (stop === '' && space.length < 2 && !space.includes('\t')) return null
  return { label: plain, length, count: { style: stop ?? '', value: Number(plain) } }
}
