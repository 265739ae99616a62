/**
 * The lines that a printed page repeats: running heads, running feet, page numbers.
 *
 * The text layer of a PDF file has a form feed before each page. What stands first or last on a page and comes back
 * on others (figures aside), or is a number alone, is the page's and not the document's.
 */
import { skipSpace } from '../characters.ts'
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
  if (!source.includes('\f')) return numberedHeads(source, index)
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

/** Where form feeds were lost: a line that comes back with the next number, wide space between it and its words. */
function numberedHeads(source: string, index: LineIndex): ReadonlySet<number> | null {
  const found = new Map<string, { lines: number[]; last: number }>()
  for (let number = 0; number < index.count; number++) {
    if (index.end(number) - index.start(number) > longestHead) continue
    const line = source.slice(index.start(number), index.end(number)).trim()
    if (!line.includes('    ')) continue
    const [, page, words, before, after] =
      /^(?:(\d{1,4})\s{4,}(\S.*)|(\S.*?)\s{4,}(\d{1,4}))$/.exec(line) ?? []
    const key = words ?? before
    if (key === undefined) continue
    const head = found.get(key) ?? { lines: [], last: 0 }
    if (Number(page ?? after) > head.last) head.lines.push(number)
    head.last = Number(page ?? after)
    found.set(key, head)
  }
  const heads = [...found.values()].flatMap(({ lines }) => (lines.length > fewest ? lines : []))
  return heads.length > 0 ? new Set(heads) : null
}

const longestHead = 160

/** The lines with words, by page. */
function pagesOf(source: string, index: LineIndex): number[][] {
  const pages: number[][] = [[]]
  let feed = source.indexOf('\f')
  for (let number = 0; number < index.count; number++) {
    const start = index.start(number)
    const end = index.end(number)
    if (feed !== -1 && feed < start) feed = source.indexOf('\f', start)
    if (feed !== -1 && feed < end) pages.push([])
    if (skipSpace(source, start) < end) pages.at(-1)?.push(number)
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
