/**
 * What the neighbours of a block say of it: whether what looks like a heading is one.
 *
 * A heading has something under it. Three or more short lines in a row, with no prose between them, are the caption of
 * a judgment, a table of contents or a list: only the last of them, if prose follows, is a heading.
 */

import { endsSentence } from '../read/judge/endings.ts'
import { isNested, isNotesHeading, numberDepth } from '../read/judge/headings.ts'
import { judgeWords } from '../read/judge/line.ts'
import type { Block } from './blocks.ts'
import { fold } from './to-string.ts'

/** Settles what the blocks are that look like headings and have no markup that says so. */
export function settle(blocks: readonly Block[]): Block[] {
  const settled = [...blocks]
  let run = 0
  for (let place = 0; place <= blocks.length; place++) {
    const block = blocks[place]
    if (block && isShortLine(block)) {
      run++
      continue
    }
    const first = place - run
    const keep = run < 3 || leadsFacts(blocks, first, place) ? first : nestedFrom(blocks, first, place - 1)
    for (let at = first; at < place; at++) {
      const line = blocks[at]
      // A title above the header's labels is settled with the header; a last line has nothing under it.
      const leadsNotes =
        at < place - 1 && (at === first || !block) && isNotesHeading(fold(line?.flow.text ?? ''))
      if (line && isUnsure(line) && !leadsNotes && (at < keep || !block || block.line.is === 'label'))
        settled[at] = asText(line)
    }
    run = 0
  }
  return settled
}

/** A block that is no heading, whatever it looks like. */
function asText({ flow }: Block): Block {
  return { kind: 'prose', flow, item: null, marked: 0, line: judgeWords(flow.text) }
}

/**
 * Where the headings begin that lead to the last line of a run, each below the one before: `Assessment` · `1.
 * Introduction` · `1.1 Basis of claim`.
 */
function nestedFrom(blocks: readonly Block[], first: number, last: number): number {
  let from = last
  while (from > first && isNested(depthOf(blocks[from - 1]), depthOf(blocks[from]))) from--
  while (from > first && front.test(fold(blocks[from - 1]?.flow.text ?? ''))) from--
  const isNumbered = Number.isFinite(depthOf(blocks[from]))
  return isNumbered && from > first && blocks[from - 1]?.kind === 'heading' ? from - 1 : from
}

/** What stands in the front of a report, with other headings under it. */
const front = /^(?:preface|foreword|(?:executive )?summary|introduction)$/i

function depthOf(block: Block | undefined): number {
  return block?.kind === 'heading' ? numberDepth(block.flow.text) : Number.POSITIVE_INFINITY
}

/** Whether a run is a heading and the facts under it, or one in capitals behind text and what is no heading. */
function leadsFacts(blocks: readonly Block[], first: number, end: number): boolean {
  const [before, heading, rest] = [blocks[first - 1], blocks[first], blocks.slice(first + 1, end)]
  if (rest.some(isUnsure)) return false
  const isInCapitals = heading?.kind === 'heading' && heading.look === 'capitals'
  const isBehindText = before !== undefined && endsSentence(before.flow.text)
  return (isInCapitals && isBehindText) || rest.every(({ flow }) => /^.{1,41}?: /.test(flow.text))
}

function isUnsure(block: Block): boolean {
  return block.kind === 'heading' && block.look !== 'markup' && block.look !== 'certain'
}

function isShortLine(block: Block): boolean {
  if (isUnsure(block)) return true
  if (block.kind !== 'prose') return false
  const { is } = block.line
  if (block.flow.text.length > 120) return is === 'fact' && block.flow.text.includes('\n')
  return (
    is !== 'label' &&
    is !== 'item' &&
    is !== 'number' &&
    !/[;؛—]$/.test(block.flow.text) &&
    !endsSentence(block.flow.text)
  )
}
