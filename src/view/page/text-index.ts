/// <reference lib="dom" />
/**
 * The words of the report as one string, read once, so that a search is one pass of a regular expression.
 */

/** Between blocks, so that no place runs from one into the next: HTML has no such character. */
const border = '\0'

/** The text, and the nodes that it stands in. */
export class TextIndex {
  readonly text: string
  private readonly nodes: readonly Text[]
  /** Where each node begins. */
  private readonly starts: readonly number[]

  constructor(root: HTMLElement) {
    const nodes: Text[] = []
    const starts: number[] = []
    const parts: string[] = []
    let length = 0
    for (const block of root.querySelectorAll('[data-type="paragraph"], [data-type="heading"]')) {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        nodes.push(node)
        starts.push(length)
        parts.push(node.data)
        length += node.length
      }
      parts.push(border)
      length += border.length
    }
    this.nodes = nodes
    this.starts = starts
    this.text = parts.join('')
  }

  /** Where a stretch of the text stands in the page. A live range would cost with every change of the page. */
  rangeOf(start: number, end: number): StaticRange {
    const [first, last] = [this.nodeAt(start), this.nodeAt(end - 1)]
    return new StaticRange({
      startContainer: first.node,
      startOffset: start - first.start,
      endContainer: last.node,
      endOffset: end - last.start,
    })
  }

  /** The last node that begins at an offset or before it. */
  private nodeAt(offset: number): { node: Text; start: number } {
    let [low, high] = [0, this.starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const node = this.nodes[low]
    if (node === undefined) throw new RangeError(`the text has no place ${offset}`)
    return { node, start: this.starts[low] ?? 0 }
  }
}
