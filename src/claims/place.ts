/**
 * Claims into a paragraph's sentences: their leaves are cut where a claim begins and ends.
 */
import type { LineIndex } from '../read/lines.ts'
import { leafFlow, leafOver } from '../report/flow.ts'
import type { Paragraph, Sentence, Text } from '../types.ts'
import { claimNode, type Shared } from './claim-node.ts'
import type { Draft } from './draft.ts'
import type { ReadParagraph } from './paragraph.ts'

/** What the claims of a report share, and where its lines are. */
export interface Placing extends Shared {
  source: string
  lines: LineIndex
}

/** New sentences where claims stand, the others shared. */
export function placeClaims(
  paragraph: Paragraph,
  { spans, drafts }: ReadParagraph,
  placing: Placing,
): Paragraph {
  let index = -1
  let next = 0
  const children = paragraph.children.map((child) => {
    if (child.type !== 'sentence') return child
    const shift = spans[++index]?.start ?? 0
    const from = next
    while (drafts[next]?.sentence === index) next++
    return next === from ? child : divide(child, shift, drafts, from, next, placing)
  })
  return { ...paragraph, children }
}

/** Cuts a sentence’s leaves into text and its claims, `drafts.slice(from, to)`. */
function divide(
  sentence: Sentence,
  shift: number,
  drafts: Draft[],
  from: number,
  to: number,
  placing: Placing,
): Sentence {
  const parts = leavesCutter(sentence, placing)
  const children: Sentence['children'] = []
  let at = 0
  for (let k = from; k < to; k++) {
    const draft = drafts[k] as Draft
    const start = draft.start - shift
    const end = draft.end - shift
    children.push(...parts(at, start))
    // A mark inside a figure, or a page's end: the claim's words are those before it.
    const [words, ...others] = parts(start, end)
    children.push(claimNode(draft, words as Text, placing), ...others)
    at = end
  }
  children.push(...parts(at, Number.POSITIVE_INFINITY))
  // An array that was pushed to keeps room for 16 more: its copy is as long as it is.
  return { ...sentence, children: children.slice() }
}

/** Gives the leaves over `[start, end)` of a sentence's text; they must be asked for in order. */
function leavesCutter({ children }: Sentence, placing: Placing): (start: number, end: number) => Text[] {
  const leaves = children.filter((child) => child.type === 'text')
  let place = 0
  let start = 0
  let cut: Cutter | null = null
  return (from, to) => {
    const parts: Text[] = []
    for (let leaf = leaves[place]; leaf !== undefined && start < to; leaf = leaves[place]) {
      const end = start + leaf.value.length
      const first = Math.max(from, start) - start
      const last = Math.min(to, end) - start
      // An aside is never cut.
      if (leaf.data) parts.push(...(first === 0 ? [leaf] : []))
      else if (last > first) {
        cut ??= cutter(leaf, placing)
        parts.push(cut(first, last))
      }
      if (to < end) break
      place++
      start = end
      cut = null
    }
    return parts
  }
}

/** Gives the leaf over `[start, end)` of a leaf; parts must be asked for in order. */
type Cutter = (start: number, end: number) => Text

function cutter(leaf: Text, { source, lines }: Placing): Cutter {
  const flow = leafFlow(leaf, source)
  // Parts follow one another: most begin at the very point where the one before ended.
  let last = leaf.position.start
  return (start, end) => {
    const part = leafOver(flow, start, end, lines, last)
    last = part.position.end
    return part
  }
}
