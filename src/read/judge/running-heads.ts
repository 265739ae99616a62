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

/** A line of the page's own that bears its number, where form feeds were lost. */
interface PageMark {
  line: number
  page: number
  /** The words beside the number; empty where it stands alone. */
  words: string
}

/**
 * Where form feeds were lost: lines that come back with the next number, the lines beside them that come back too, and the
 * symbol of the document at the head of its pages.
 */
function numberedHeads(source: string, index: LineIndex): ReadonlySet<number> | null {
  const lines: { number: number; text: string }[] = []
  for (let number = 0; number < index.count; number++) {
    const text = source
      .slice(index.start(number), Math.min(index.end(number), index.start(number) + longestHead))
      .trim()
    if (text !== '') lines.push({ number, text })
  }
  const marks = lines.flatMap(({ text }, line) => pageMarkOf(text, line) ?? [])
  const series = new Map<string, PageMark[]>()
  for (const mark of marks) {
    const group = series.get(mark.words)
    if (group) group.push(mark)
    else series.set(mark.words, [mark])
  }
  const heads = new Set<number>()
  for (const [words, group] of series) {
    const counted = group.filter(
      ({ page }, at) => isNext(group[at - 1]?.page, page) || isNext(page, group[at + 1]?.page),
    )
    const beside = repeatedBeside(counted, lines)
    const isOfPage = (mark: PageMark) =>
      words !== '' ? counted.length >= fewest : beside.some(({ of }) => of === mark)
    for (const mark of counted) if (isOfPage(mark)) heads.add(lines[mark.line]?.number ?? -1)
    for (const { line } of beside) heads.add(lines[line]?.number ?? -1)
  }
  const opening = source.slice(0, longestOpening)
  for (const { number, text } of lines) {
    const symbol = symbolHead.exec(text)?.[1]
    if (symbol !== undefined && opening.indexOf(symbol) < index.start(number) && opening.includes(symbol))
      heads.add(number)
  }
  return heads.size > 0 ? heads : null
}

/** `Page 2 of 62`, `EXAMPLE REPORT 2015     42`, `42     EXAMPLE REPORT 2015`, `42` */
function pageMarkOf(text: string, line: number): PageMark | null {
  const sure = /^(?:page|p\.):? ?(\d{1,4})(?: ?(?:of|\/) ?\d{1,4})?$/i.exec(text)
  if (sure) return { line, page: Number(sure[1]), words: 'page' }
  const [whole, first, after, before, last] =
    /^(?:(\d{1,4})(?:(?:\s{4,}|\t)(\S.*))?|(\S.*?)(?:\s{4,}|\t)(\d{1,4}))$/.exec(text) ?? []
  return whole === undefined ? null : { line, page: Number(first ?? last), words: after ?? before ?? '' }
}

function isNext(page: number | undefined, next: number | undefined): boolean {
  return page !== undefined && next !== undefined && next > page && next - page <= largestStep
}

/** Pages without a number, and odd or even ones alone, may lie between two. */
const largestStep = 2

/** The lines beside page marks that come back beside others. */
function repeatedBeside(
  marks: readonly PageMark[],
  lines: readonly { text: string }[],
): { line: number; of: PageMark }[] {
  const beside = marks.flatMap((mark) =>
    [-3, -2, -1, 1, 2, 3].flatMap((step) => {
      const text = lines[mark.line + step]?.text ?? ''
      const key = text.replace(/\d+/g, '')
      return key.length >= shortestHead ? [{ line: mark.line + step, key, step, of: mark }] : []
    }),
  )
  const counts = new Map<string, Set<PageMark>>()
  for (const { key, step, of } of beside) {
    const id = `${step} ${key}`
    counts.set(id, (counts.get(id) ?? new Set()).add(of))
  }
  return beside.filter(({ key, step }) => (counts.get(`${step} ${key}`)?.size ?? 0) >= fewest)
}

const longestHead = 160

/** A shorter line may come back in a table. */
const shortestHead = 12

/** The masthead, in which the symbol of a document stands first. */
const longestOpening = 2000

/** `A/HRC/45/5` alone, or with the title of the document in the other corner. */
const symbolHead =
  /^((?:A|S|E|CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED|CMW)\/[A-Z\d][\w./–-]{2,60}(?: \(\d{4}\))?)(?:$|(?:\s{3,}|\t)\S)/

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
