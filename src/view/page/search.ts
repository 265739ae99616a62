/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Words in the page: every place where they stand is marked, without a change to the text.
 */

/** A block of the report: its words as one string, and the text nodes that they stand in. */
interface Block {
  text: string
  nodes: readonly { node: Text; start: number }[]
}

/** No more places are marked: a letter stands in a long report ten thousands of times. */
const mostHits = 2000

/** Finds words in the report. */
export class Search {
  private blocks: Block[] | null = null
  private hits: Range[] = []
  private current = -1

  private readonly root: HTMLElement

  constructor(root: HTMLElement) {
    this.root = root
    // Words that are marked by hand get an element of their own.
    new MutationObserver((changes) => {
      // Lines that are drawn over the text are none of it.
      if (changes.some(({ target }) => !(target instanceof SVGElement))) this.blocks = null
    }).observe(root, { childList: true, subtree: true })
  }

  /** Marks the places of some words. @returns How many there are. */
  show(words: string): number {
    const pattern = patternOf(words)
    this.hits = pattern === null ? [] : this.find(pattern)
    this.current = -1
    paint('view-found', this.hits)
    paint('view-found-now', [])
    return this.hits.length
  }

  /** Goes to the next place, or the one before. @returns Its number from 1, and how many there are. */
  go(step: 1 | -1): { at: number; of: number } {
    const of = this.hits.length
    if (of === 0) return { at: 0, of }
    this.current = (this.current + step + of) % of
    const hit = this.hits[this.current]
    if (hit !== undefined) {
      paint('view-found-now', [hit])
      hit.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    }
    return { at: this.current + 1, of }
  }

  private find(pattern: RegExp): Range[] {
    this.blocks ??= blocksOf(this.root)
    const hits: Range[] = []
    for (const block of this.blocks) {
      for (const { index, 0: found } of block.text.matchAll(pattern)) {
        hits.push(rangeOf(block, index, index + found.length))
        if (hits.length === mostHits) return hits
      }
    }
    return hits
  }
}

/** Case, white space, and the forms of quotation marks and dashes make no difference. */
export function patternOf(words: string): RegExp | null {
  const trimmed = words.trim()
  if (trimmed === '') return null
  const pattern = trimmed
    .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/\\-|[‐‑–—]/g, '[-‐‑–—]')
  return new RegExp(pattern, 'giu')
}

function blocksOf(root: HTMLElement): Block[] {
  const found = root.querySelectorAll('[data-type="paragraph"], [data-type="heading"]')
  return [...found].map((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
    const nodes: { node: Text; start: number }[] = []
    let text = ''
    for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
      nodes.push({ node, start: text.length })
      text += node.data
    }
    return { text, nodes }
  })
}

function rangeOf({ nodes }: Block, start: number, end: number): Range {
  const range = document.createRange()
  const first = nodes.findLast((one) => one.start <= start)
  const last = nodes.findLast((one) => one.start < end)
  if (first !== undefined && last !== undefined) {
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
  }
  return range
}

/** A browser without highlights still goes to the places. */
function paint(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}
