/**
 * Plain text → a draft: blocks are what blank lines part, and each line of a list of notes is one.
 */
import { BlockBuilder, type DraftBlock, type Span } from './draft.ts'

/** `1. `, `[1] `, `¹ `: what a note or a reference begins with. */
const noteMark = /^[ \t]*(?:\[(\d{1,3})\]|(\d{1,3})[.)]|([⁰¹²³⁴-⁹]{1,3}))[ \t]+(?=\S)/

/** Reads a draft in plain text. */
export function readText(source: string): DraftBlock[] {
  const blocks: DraftBlock[] = []
  for (const { start, end } of paragraphs(source)) {
    const text = source.slice(start, end)
    const isQuotation = text.split(/\r\n?|\n/).every((line) => /^(?:[ \t]*>|[ ]{4}|\t)/.test(line))
    const mark = noteMark.exec(text)
    const builder = new BlockBuilder()
    const from = start + (mark?.[0].length ?? 0)
    if (isQuotation) addWithoutMarks(source, { start, end }, builder)
    else builder.verbatim(source, from, end)
    const id = mark ? noteId(mark[1] ?? mark[2] ?? mark[3] ?? '') : null
    const block = builder.build(isQuotation ? 'quotation' : mark ? 'note' : 'prose', id)
    if (block) blocks.push(block)
  }
  return blocks
}

/** The number of a note, also where it is printed high. */
export function noteId(mark: string): string {
  return mark.normalize('NFKD')
}

function paragraphs(source: string): Span[] {
  const found: Span[] = []
  let start = -1
  let end = 0
  const close = () => {
    if (start !== -1) found.push({ start, end })
    start = -1
  }
  for (const { index, 1: line = '' } of source.matchAll(/([^\r\n]*)(?:\r\n?|\n|$)/g)) {
    if (!/\S/.test(line) || noteMark.test(line)) close()
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
