/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * From places of the page to offsets of the report's text, and back.
 */
import type { ReportText } from '../../anchors/text.ts'
import type { Span } from '../../anchors/types.ts'
import { valueOf } from './tree.ts'

const blockSelector = '[data-type="paragraph"], [data-type="heading"]'

/** The words of the selection, where they stand in one paragraph; null where there are none. */
export function selectedSpan(root: HTMLElement, { blocks, value }: ReportText): Span | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const block = blockOf(range.startContainer)
  if (block === null || block !== blockOf(range.endContainer) || !root.contains(block)) return null
  const at = blocks[[...root.querySelectorAll(blockSelector)].indexOf(block)]
  if (at === undefined) return null
  const start = at.start + offsetIn(block, range.startContainer, range.startOffset)
  const end = at.start + offsetIn(block, range.endContainer, range.endOffset)
  return trimmed(value, { start, end })
}

/** The place of the page over a span of the report's text; null where it does not stand in one block. */
export function rangeOver(root: HTMLElement, { blocks }: ReportText, span: Span): Range | null {
  const index = blocks.findLastIndex(({ start }) => start <= span.start)
  const [block, at] = [root.querySelectorAll(blockSelector)[index], blocks[index]]
  if (block === undefined || at === undefined || span.end > at.end) return null
  const range = document.createRange()
  let offset = at.start
  let isStarted = false
  for (const node of textsIn(block)) {
    const end = offset + lengthOf(node)
    if (!isStarted && span.start < end) {
      range.setStart(node, span.start - offset)
      isStarted = true
    }
    if (isStarted && span.end <= end) {
      range.setEnd(node, span.end - offset)
      return range
    }
    offset = end
  }
  return null
}

function blockOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest(blockSelector) ?? null
}

function offsetIn(block: Element, container: Node, offset: number): number {
  const before = document.createRange()
  before.setStart(block, 0)
  before.setEnd(container, offset)
  let length = 0
  for (const node of textsIn(block)) {
    if (node === container) return length + offset
    if (
      before.comparePoint(node, 0) > 0 ||
      (before.comparePoint(node, 0) === 0 && !before.intersectsNode(node))
    )
      return length
    if (before.comparePoint(node, node.data.length) > 0) return length
    length += lengthOf(node)
  }
  return length
}

function textsIn(block: Element): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) found.push(node)
  return found
}

/** A character that is shown by its number is one. */
function lengthOf(node: Text): number {
  const parent = node.parentElement
  return parent?.classList.contains('unseen') ? valueOf(parent).length : node.data.length
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = end - (words.length - words.trimEnd().length)
  return to > from ? { start: from, end: to } : null
}
