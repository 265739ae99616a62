/**
 * What each line of a masthead or a caption says, by the rows and by the names of bodies and courts.
 */
import { readAuthors } from './authors.ts'
import type { Block } from './blocks.ts'
import { endsWithParty } from './caption.ts'
import { firstOf } from './first-of.ts'
import { type Part, rows } from './masthead-rows.ts'
import { inTitleCase, isBody, isCaseName, isCourt } from './names.ts'
import { fold } from './to-string.ts'

/** A line, or a column of one, and what it says. */
export interface Cell {
  text: string
  part: Part | null
  /** What the line says it is: the date, the symbol, the name; empty where a line behind it does. */
  value: string
  /** The number of its block. */
  block: number
}

/** A line of a masthead is no longer. */
export const longestLine = 300

/** The lines of a block and their columns; a block that is one statement over several lines is one. */
export function cellsOf({ flow, kind }: Block, block: number): Cell[] {
  const whole = flow.text.length > longestLine ? '' : fold(flow.text)
  const lines = flow.text.split('\n')
  const isCase = kind !== 'furniture' && isCaseName(whole)
  const isParty = lines.length > 1 && endsWithParty(flow.text)
  const isWhole = lines.length <= longestName && !isParty && (isCase || partOf(whole) !== null)
  // `Argued March 3, 2021` ⏎ `Filed July 12, 2021`: each line says something of its own.
  const text = downColumns(flow.text.slice(0, 10 * longestLine))
  const areMany =
    lines.length > 1 && (lines.every((line) => rowOf(fold(line)) !== null) || !flow.text.startsWith(text))
  if (!areMany && (rowOf(whole) !== null || isWhole)) return [cell(whole, block)]
  return text
    .split(columns)
    .flatMap((words) => (words.trim() === '' ? [] : [cell(fold(words), block)]))
    .map((line) => (kind === 'furniture' && line.part === null ? { ...line, part: 'formula' } : line))
}

/** Two lines in the same columns, read down each: `Heard at Leeds     Promulgated` ⏎ `On 4 May 2019     On 2 June 2019`. */
function downColumns(text: string): string {
  const [first = [], second = [], ...others] = text.split('\n').map((line) => line.trim().split(/\t|\s{3,}/))
  if (first.length < 2 || first.length !== second.length || others.length > 0) return text
  return first.flatMap((cell, column) => [cell, second[column] ?? '']).join('\n')
}

/** A block below the first text that says who published it, or when. */
export function imprintOf(block: Block, place: number): Cell[] {
  const cells = cellsOf(block, place)
  // A running head names who publishes.
  if (block.kind === 'furniture') return cells.filter(({ part }) => part === 'publisher')
  return cells.some(({ part }) => part === 'symbol' || part === 'imprint' || part === 'decided') ? cells : []
}

/** Lines, the columns of one, the labels in one, and the month behind a name (`UNHCR, September 2018`). */
const columns =
  /\n|\t|\s{3,}| [|•] | (?=(?:AI )?Index: |Date: )|, (?=(?:\d{1,2} )?\p{Lu}\p{L}{2,8} (?:19|20)\d\d$)/u

/** The name of a body or of a case takes no more lines. */
const longestName = 2

function cell(text: string, block: number): Cell {
  return { text, block, ...(partOf(text) ?? { part: null, value: text }) }
}

function rowOf(text: string): Pick<Cell, 'part' | 'value'> | null {
  if (text === '' || text.length > longestLine) return null
  // A note to the title or the date stands at its end.
  const line = withoutMarks(text)
  return firstOf(rows(), ([part, pattern]) => {
    const found = pattern.exec(line)
    return found && { part, value: found[1] ?? '' }
  })
}

/** A line without the marks of notes at its end: `*`, `(*1)`, `*, **`. */
export function withoutMarks(text: string): string {
  return text.replace(/(?:[\s,]*(?:\*|\(\*\d*\)|\(\d{1,2}\)|†))+$/, '')
}

function partOf(text: string): Pick<Cell, 'part' | 'value'> | null {
  const row = rowOf(text)
  if (row !== null) return row
  if (isByline(text)) return { part: 'author', value: text }
  const name = inTitleCase(text)
  // `The Security Council,` is how its resolutions begin.
  if (!bodyOfWork.test(name) && !name.endsWith(',')) {
    if (isCourt(name) && !/\bjudges?\b/i.test(name))
      return { part: 'court', value: name.replace(/^in the /i, '') }
    if (isBody(name)) return { part: 'publisher', value: name }
  }
  return null
}

/** `By Jane Doe and Li Na`: persons alone. */
function isByline(text: string): boolean {
  if (text.length > longestByline || !/^by:? \p{Lu}/iu.test(text)) return false
  const names = readAuthors(text)
  return names.every(({ type }) => type === 'person')
}

const longestByline = 160

/** Names of works that hold the names of bodies. */
const bodyOfWork =
  /[\d:;?!]|\b(?:reports?|guidelines?|notes?|positions?|observations|comments?|considerations|conventions?|resolutions?|acts?|laws?|agreements?|summary|statements?|rights of|concerning|situation)\b/i
