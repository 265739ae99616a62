/**
 * What the parser of Markdown must not be given.
 *
 * It walks its tree by recursion, so a few kilobytes of `- ` overflow the stack; and for some of its marks it looks back
 * over all that stands before them, or ahead to the end of the paragraph: 64 KB of `a` and `=` in turn take it a minute.
 * This scan is linear, knows just enough of Markdown to add up what the parser would do, and stops at the first place that
 * is too much. What the numbers are was found by timing the parser.
 */
import { isPlainSpace } from './characters.ts'
import type { Excess } from './excess.ts'

/** Of one paragraph's marks the parser makes a list, from the middle of which it takes some out: the cost is a square. */
const mostMarks = 10_000

/** A closing bracket without an opening one is compared with all marks before it. */
const unmatchedBracket = 5

/** Lines, or a paragraph's characters, that the parser looks at again: about three seconds. */
const mostLookedAt = 40_000_000

/** Looking at a definition costs a tenth of looking at a line. */
const definitionsPerLine = 10

/** The paragraph that is being read. */
interface Paragraph {
  lines: number
  /** Whether it began in a quotation or a list. */
  isContained: boolean
  /** Its lines, marks of links, emphasis and markup, and others that cut its text into pieces. */
  marks: number
  /** Brackets that are open. */
  brackets: number
  /** Marks of emphasis that are open. */
  emphasis: number
  /** The lengths of its runs of backticks: the parser looks for the end of one of each. */
  ticks: ReadonlySet<number>
}

const noParagraph: Readonly<Paragraph> = {
  lines: 0,
  isContained: false,
  marks: 0,
  brackets: 0,
  emphasis: 0,
  ticks: new Set(),
}

/** Where the scan is. */
interface Scan {
  source: string
  maxDepth: number
  paragraph: Paragraph
  /** Lines so far. */
  lines: number
  definitions: number
  /** Whether a quotation or a list is open. */
  isContained: boolean
  /** Whether rows of a table are read, each of whose cells is a paragraph of its own. */
  isTable: boolean
  /** Where the next blank line is, from some place in the paragraph on. */
  blankLine: number
  lookedAt: number
}

/**
 * Finds the first place where a Markdown text is too much for the parser: quotations and lists in each other, brackets and
 * marks of emphasis that are open at once, marks in one paragraph, and what is looked at again and again.
 *
 * @param source The text.
 * @param maxDepth How deep it may nest.
 */
export function markdownExcess(source: string, maxDepth: number): Excess | null {
  const scan: Scan = {
    source,
    maxDepth,
    paragraph: { ...noParagraph },
    lines: 0,
    definitions: 0,
    isContained: false,
    isTable: false,
    blankLine: -1,
    lookedAt: 0,
  }
  const lists: number[] = []
  for (let start = 0; start < source.length; ) {
    let end = source.indexOf('\n', start)
    if (end === -1) end = source.length
    const line = containers(source, start, end, lists, maxDepth)
    if (line.depth > maxDepth)
      return { offset: line.at, what: `${line.depth} quotations and lists in each other`, isDepth: true }
    const isUnderline =
      scan.paragraph.lines > 0 && underline.test(source.slice(start, Math.min(end, start + longestMark)))
    const isEmpty = line.at >= end || source.charCodeAt(line.at) === 13
    // For a heading the list of all blocks is written anew.
    if (isUnderline) scan.lookedAt += 2 * scan.lines
    if (isEmpty || isUnderline) endParagraph(scan)
    else beginLine(scan, { ...line, isIndented: line.at > start, end })
    const excess = inlineCount(scan, line.at) ?? inlineExcess(scan, line.at, end)
    if (excess) return excess
    start = end + 1
    scan.lines++
  }
  return null
}

function endParagraph(scan: Scan): void {
  scan.paragraph = { ...noParagraph }
  scan.isTable = false
}

/** A line that is not blank, without the marks of quotations and lists before its words. */
interface Line {
  depth: number
  /** How many of the marks are those of lists. */
  marks: number
  /** Where its words begin. */
  at: number
  end: number
  isIndented: boolean
}

/** What the block structure costs: which lines are looked at again because of this one. */
function beginLine(scan: Scan, { depth, marks, at, end, isIndented }: Line): void {
  const { source } = scan
  const first = source.charCodeAt(at)
  if (scan.paragraph.lines === 0 && scan.isContained && depth === 0 && !isIndented) {
    // A quotation or a list ends here: the list of all blocks is written anew.
    scan.lookedAt += 2 * scan.lines
    scan.isContained = false
  }
  if (marks > 0 || scan.isTable || first === 35) scan.paragraph = { ...noParagraph }
  const { paragraph } = scan
  if (depth > 0) {
    scan.isContained = true
    paragraph.isContained = true
  } else if (paragraph.isContained) scan.lookedAt += paragraph.lines
  if (paragraph.lines > 0 && delimiters.includes(source.charAt(at)))
    scan.isTable ||= isDelimiterRow(source, at, end)
  if (first === 91 && source.slice(at, end).includes(']:')) {
    scan.definitions++
    // A note may go on below, as an item of a list may.
    scan.isContained ||= source.charCodeAt(at + 1) === 94
  }
  paragraph.lines++
  paragraph.marks++
}

/** `===` or `---`, which makes a heading of the lines before, in a quotation too. */
const underline = /^[\s>]*(?:=+|-+)\s*$/

/** No line that is nothing but marks is longer. */
const longestMark = 200

/** What a row of delimiters may begin with. */
const delimiters = '|:-'

/** `| --- | :-: |`, of as many cells as the row before it. */
function isDelimiterRow(source: string, from: number, end: number): boolean {
  const row = source.slice(from, end).trim()
  if (!row.includes('|') || !/^[|:\s-]+$/.test(row)) return false
  const head = source.slice(source.lastIndexOf('\n', from - 2) + 1, source.lastIndexOf('\n', from))
  return cellsOf(head) === cellsOf(row)
}

function cellsOf(row: string): number {
  return row
    .replace(/^[\s>]*\|?|\|?\s*$/g, '')
    .replace(/\\./g, '')
    .split('|').length
}

/** Reads `> `, `- ` and `1. ` at the beginning of a line. */
function containers(
  source: string,
  start: number,
  end: number,
  lists: number[],
  maxDepth: number,
): { depth: number; marks: number; at: number } {
  let quotations = 0
  let marks = 0
  let at = start
  while (at < end && quotations + marks <= maxDepth) {
    while (at < end && (source.charCodeAt(at) === 32 || source.charCodeAt(at) === 9)) at++
    if (source.charCodeAt(at) === 62) {
      quotations++
      at++
      continue
    }
    const mark = listMark(source, at)
    if (mark === 0) break
    const column = at - start
    while (lists.length > 0 && (lists.at(-1) ?? 0) >= column) lists.pop()
    lists.push(column)
    marks++
    at += mark
  }
  return { depth: marks === 0 ? quotations : quotations + Math.max(marks, lists.length), marks, at }
}

/** How long `-`, `*`, `+`, `12.`, `12)` is, where white space or the end of the line follows it. */
function listMark(source: string, at: number): number {
  const code = source.charCodeAt(at)
  let length = 0
  if (code === 45 || code === 42 || code === 43) length = 1
  else {
    while (length < 10 && source.charCodeAt(at + length) >= 48 && source.charCodeAt(at + length) <= 57)
      length++
    const stop = source.charCodeAt(at + length)
    length = length > 0 && (stop === 46 || stop === 41) ? length + 1 : 0
  }
  if (length === 0) return 0
  const after = at + length
  return after >= source.length || isPlainSpace(source.charCodeAt(after)) ? length : 0
}

/** Adds up the marks of a line. */
function inlineExcess(scan: Scan, from: number, end: number): Excess | null {
  const { source, paragraph } = scan
  for (let at = from; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code > 126 || isPlain[code] === 1) continue
    if (code === 42 || code === 95 || code === 126) {
      at = emphasis(source, at, end, paragraph) - 1
      paragraph.marks++
    } else if (code === 91) {
      paragraph.brackets++
      paragraph.marks++
    } else if (code === 93) closeBracket(scan)
    else if (code === 96) at = ticks(scan, at, end) - 1
    else if (code === 60) lookForEnd(scan, at, end)
    else if (code === 92) {
      paragraph.marks++
      at++
    } else if (isWord[source.charCodeAt(at + 1)] === 1) paragraph.marks++
    const excess = inlineCount(scan, at)
    if (excess !== null) return { ...excess, offset: at }
  }
  return null
}

function inlineCount({ paragraph, maxDepth, lookedAt }: Scan, offset: number): Excess | null {
  const { brackets, emphasis, marks } = paragraph
  if (brackets > maxDepth) return { offset, what: `${brackets} open brackets`, isDepth: true }
  if (emphasis > 2 * maxDepth)
    return { offset, what: `${emphasis} marks of emphasis that are open at once`, isDepth: true }
  if (marks > mostMarks) return { offset, what: `${marks} lines and marks in one paragraph`, isDepth: false }
  if (lookedAt > mostLookedAt)
    return {
      offset,
      what: 'marks that are read only with all the text before or behind them',
      isDepth: false,
    }
  return null
}

/** For each code unit of ASCII whether a pattern fits it. */
function tableOf(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0))
}

const isWord = tableOf(/[a-z0-9]/i)

/** What never cuts a text into pieces. */
const isPlain = tableOf(/[a-z0-9\s\0.+/-]/i)

function closeBracket(scan: Scan): void {
  const { paragraph } = scan
  const isMatched = paragraph.brackets > 0
  if (isMatched) paragraph.brackets--
  paragraph.marks += isMatched ? 1 : unmatchedBracket
  scan.lookedAt += Math.ceil(scan.definitions / definitionsPerLine)
}

/** A run of backticks: of those of one length at most one has no end. @returns The offset behind it. */
function ticks(scan: Scan, from: number, end: number): number {
  const { source, paragraph } = scan
  let at = from
  while (at < end && source.charCodeAt(at) === 96) at++
  paragraph.marks++
  if (!paragraph.ticks.has(at - from)) {
    paragraph.ticks = new Set(paragraph.ticks).add(at - from)
    scan.lookedAt += endOfParagraph(scan, from, end) - from
  }
  return at
}

/** A comment or declaration is looked for to the end of the paragraph. */
function lookForEnd(scan: Scan, at: number, end: number): void {
  const { source, paragraph } = scan
  paragraph.marks++
  const code = source.charCodeAt(at + 1)
  if (code !== 33 && code !== 63) return
  const ahead = source.slice(at, endOfParagraph(scan, at, end))
  const length = ahead.indexOf(code === 63 ? '?>' : ahead.startsWith('<!--') ? '-->' : '>')
  scan.lookedAt += length === -1 ? ahead.length : length
}

/** The next blank line; in a table the end of the row. */
function endOfParagraph(scan: Scan, at: number, end: number): number {
  if (scan.isTable) return end
  if (scan.blankLine <= at) {
    const blank = /\n[ \t]*\r?\n/g
    blank.lastIndex = at
    scan.blankLine = blank.exec(scan.source)?.index ?? scan.source.length
  }
  return scan.blankLine
}

/** Counts a run of `*`, `_` or `~`, which opens before a word and closes behind one. @returns The offset behind the run. */
function emphasis(source: string, from: number, end: number, paragraph: Paragraph): number {
  let at = from
  while (at < end && source.charCodeAt(at) === source.charCodeAt(from)) at++
  const opens = at < end && !isPlainSpace(source.charCodeAt(at))
  const closes = from > 0 && !isPlainSpace(source.charCodeAt(from - 1))
  const length = at - from
  if (closes && paragraph.emphasis > 0) paragraph.emphasis = Math.max(0, paragraph.emphasis - length)
  else if (opens) paragraph.emphasis += length
  return at
}
