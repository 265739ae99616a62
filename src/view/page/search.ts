/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Words in the page: every place where they stand is marked, without a change to the text.
 */
import type { Span } from '../../anchors/types.ts'
import { TextIndex } from './text-index.ts'

/** No more places are marked at once: a letter stands in a long report hundreds of thousands of times. */
const mostMarks = 2000

/** Finds words in the report. */
export class Search {
  private index: TextIndex | null = null
  private hits: readonly Span[] = []
  private current = -1

  private readonly root: HTMLElement

  constructor(root: HTMLElement) {
    this.root = root
    // Words that are marked by hand get an element of their own.
    new MutationObserver((changes) => {
      // Lines that are drawn over the text are none of it.
      if (changes.some(({ target }) => !(target instanceof SVGElement))) this.index = null
    }).observe(root, { childList: true, subtree: true })
  }

  /** Reads the text, so that the first words are found as fast as the next. */
  prepare(): TextIndex {
    this.index ??= new TextIndex(this.root)
    return this.index
  }

  /** Marks the places of some words. @returns How many there are. */
  show(words: string): number {
    const pattern = patternOf(words)
    const { text } = this.prepare()
    const hits: Span[] = []
    if (pattern !== null)
      for (const { index, 0: found } of text.matchAll(pattern))
        hits.push({ start: index, end: index + found.length })
    this.hits = hits
    this.current = -1
    this.paint('view-found', this.hits.slice(0, mostMarks))
    this.paint('view-found-now', [])
    return this.hits.length
  }

  /** Goes to the next place, or the one before. @returns Its number from 1, and how many there are. */
  go(step: 1 | -1): { at: number; of: number } {
    const of = this.hits.length
    if (of === 0) return { at: 0, of }
    this.current = this.current === -1 && step === -1 ? of - 1 : (this.current + step + of) % of
    const around = Math.max(0, this.current - mostMarks / 2)
    if (of > mostMarks) this.paint('view-found', this.hits.slice(around, around + mostMarks))
    const hit = this.hits[this.current]
    if (hit !== undefined) {
      this.paint('view-found-now', [hit])
      this.rangeOf(hit).startContainer.parentElement?.scrollIntoView({ block: 'center' })
    }
    return { at: this.current + 1, of }
  }

  /** A browser without highlights still goes to the places. */
  private paint(name: string, hits: readonly Span[]): void {
    if (!('highlights' in CSS)) return
    if (hits.length === 0) CSS.highlights.delete(name)
    else CSS.highlights.set(name, new Highlight(...hits.map((hit) => this.rangeOf(hit))))
  }

  private rangeOf({ start, end }: Span): StaticRange {
    return this.prepare().rangeOf(start, end)
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
