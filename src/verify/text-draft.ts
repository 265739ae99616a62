/**
 * Plain text → a draft: blocks are what blank lines part, and each line of a list of notes is one.
 */
import { BlockBuilder, type DraftBlock, type Span } from './draft.ts'

/** `1. `, `[1] `, `¹ `, in a list that counts `1 ` too: what a note or a reference begins with. */
const noteMark = /^[ \t]*(?:\[(\d{1,3})\]|(\d{1,3})[.)]|([⁰¹²³⁴-⁹]{1,3}))[ \t]+(?=\S)/
const bareMark = /^[ \t]*(\d{1,3})[ \t]+(?=\p{L}|["“‘«])/u

/** Reads a draft in plain text. */
export function readText(source: string): DraftBlock[] {
  const blocks: DraftBlock[] = []
  const counted = countedLines(source)
  for (const { start, end } of paragraphs(source, counted)) {
    const text = source.slice(start, end)
    const isQuotation = text.split(/\r\n?|\n/).every((line) => /^(?:[ \t]*>|[ ]{4}|\t)/.test(line))
    const mark = noteMark.exec(text) ?? (counted.has(start) ? bareMark.exec(text) : null)
    const builder = new BlockBuilder()
    const from = start + (mark?.[0].length ?? 0)
    if (isQuotation) addWithoutMarks(source, { start, end }, builder)
    else builder.verbatim(source, from, end)
    const id = mark ? noteId(mark[1] ?? mark[2] ?? mark[3] ?? '') : null
    const block = builder.build(isQuotation ? 'quotation' : mark ? 'note' : 'prose', id)
    if (block) blocks.push(block)
  }
  return withNumberedParagraphs(blocks)
}

/** The lines of lists that count `1 `, `2 ` …: where a number goes on, it is no other one. */
function countedLines(source: string): ReadonlySet<number> {
  const lists: number[][] = []
  for (const { index, 0: line } of source.matchAll(/[^\r\n]+/g)) {
    const number = Number(bareMark.exec(line)?.[1])
    const list = lists.at(-1)
    if (number === 1) lists.push([index])
    else if (list && number === list.length + 1) list.push(index)
  }
  return new Set(lists.filter((list) => list.length > 1).flat())
}

/** A note's mark behind a word or its stop: `torture’.1`, `custody¹`; no number of a page or a paragraph. */
const ownMark =
  /(?<=\p{L}(?:[.,;:!?]["”’»]?|["”’»)][.,;:!?]?))(?<!\b(?:pp?|paras?|ss?|secs?|nn?|nos?|arts?|vols?|chs?|fn)\.)\d{1,3}(?=\s|$)|[⁰¹²³⁴-⁹]/iu

/** Where the paragraphs of a text are numbered, and have notes, those numbers are of no notes. */
function withNumberedParagraphs(blocks: readonly DraftBlock[]): DraftBlock[] {
  const lists: DraftBlock[][] = []
  for (const block of blocks) {
    if (block.kind !== 'note') continue
    const list = lists.at(-1)
    if (list && block.id !== '1') list.push(block)
    else lists.push([block])
  }
  const numbered = new Set(
    lists
      .slice(0, -1)
      .filter((list) => list.some(({ flow }) => ownMark.test(flow.text)))
      .flat(),
  )
  return blocks.map((block) => (numbered.has(block) ? { ...block, kind: 'prose', id: null } : block))
}

/** The number of a note, also where it is printed high. */
export function noteId(mark: string): string {
  return mark.normalize('NFKD')
}

function paragraphs(source: string, counted: ReadonlySet<number>): Span[] {
  const found: Span[] = []
  let start = -1
  let end = 0
  const close = () => {
    if (start !== -1) found.push({ start, end })
    start = -1
  }
  for (const { index, 1: line = '' } of source.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    if (!/\S/.test(line) || noteMark.test(line) || counted.has(index)) close()
    if (!/\S/.test(line)) continue
    if (start === -1) start = index
    end = index + line.length
  }
  close()
  return found
}

/** Without the `>` that each line begins with. */
function addWithoutMarks(source: string, { start, end }: Span, builder: BlockBuilder): void {
  for (const { index, 1: mark = '', 2: line = '' } of source
    .slice(start, end)
    .matchAll(/^([ \t]*(?:>[ \t]?)?)([^\r\n]*(?:\r\n?|\n)?)/gm)) {
    const from = start + index + mark.length
    builder.verbatim(source, from, from + line.length)
  }
}
