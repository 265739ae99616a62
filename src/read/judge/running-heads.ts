/**
 * The lines that a printed page repeats: running heads, running feet, page numbers.
 *
 * The text layer of a PDF file has a form feed before each page. What stands first or last on a page and comes back
 * on others (figures aside), or is a number alone, is the page's and not the document's.
 */
import { isSpace } from '../characters.ts'
import type { LineIndex } from '../lines.ts'

/** How many lines at either end of a page may be its own. */
const deepest = 3

/** A line that comes back at least so often is the page's. */
const fewest = 2

/**
 * Finds the lines of a source that are its pages' own.
 *
 * @returns Their numbers, counted from 0; null where the source has no pages.
 */
export function runningHeads(source: string, index: LineIndex): ReadonlySet<number> | null {
  if (!source.includes('\f')) return null
  const edges = pagesOf(source, index).map((page) => edgesOf(page))
  const counts = new Map<string, number>()
  for (const edge of edges) {
    for (const key of new Set(edge.map((number) => keyOf(source, index, number)))) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const heads = new Set<number>()
  for (const edge of edges) {
    for (const number of edge) {
      const key = keyOf(source, index, number)
      if (
        isPageNumber(key) ||
        (edges.length > fewest && (counts.get(key) ?? 0) > Math.max(fewest, edges.length / 4))
      )
        heads.add(number)
    }
  }
  return heads
}

/** The lines with words, by page. */
function pagesOf(source: string, index: LineIndex): number[][] {
  const pages: number[][] = [[]]
  let feed = source.indexOf('\f')
  for (let number = 0; number < index.count; number++) {
    const start = index.start(number)
    const end = index.end(number)
    if (feed !== -1 && feed < start) feed = source.indexOf('\f', start)
    if (feed !== -1 && feed < end) pages.push([])
    let at = start
    while (at < end && isSpace(source.charCodeAt(at))) at++
    if (at < end) pages.at(-1)?.push(number)
  }
  return pages
}

function edgesOf(page: readonly number[]): number[] {
  return page.length <= 2 * deepest ? [...page] : [...page.slice(0, deepest), ...page.slice(-deepest)]
}

/** A line without its figures and white space, at most 120 characters of it. */
function keyOf(source: string, index: LineIndex, number: number): string {
  const start = index.start(number)
  return source.slice(start, Math.min(index.end(number), start + 120)).replace(/[\d\s]+/g, '')
}

function isPageNumber(key: string): boolean {
  return key === '' || /^(?:page|p\.)?[-–—|/]{0,2}(?:of)?$/i.test(key)
}
