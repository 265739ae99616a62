/**
 * A place in a report → the address of the live page that opens there, with the words marked.
 *
 * A browser looks for the first place on the page that fits a text directive: words (`start`) right after a
 * `prefix`, up to the first `end` behind them, right before a `suffix`. It ignores case and looks at whole words
 * only. Each of the four terms stands within one block; the range may cross blocks.
 *
 *     … of rape. In 2016, authorities reported … leading to the conviction of seven traffickers. This compares …
 *                ^^^^^^^^^^^^^^^^^^^^^ start                                   end ^^^^^^^^^^^^^^^^^^
 *
 * So the terms are made of whole words, as many as leave only one place that fits. Places are compared by their
 * letters, which takes more of them for equal than a browser does, never fewer; a page's menus are not known here,
 * so a term has at least three words where it can.
 */
import { once } from '../constants.ts'
import { isSpace } from '../read/characters.ts'
import { kept } from '../report/kept.ts'
import { fold } from '../report/to-string.ts'
import type { Place, Report } from '../types.ts'
import { type TextDirective, withDirective } from './fragment.ts'
import { type Letters, lettersOf } from './letters.ts'
import { fromNormalized, normalize, toNormalized } from './normalize.ts'
import { findTarget, spanOf, type Target } from './target.ts'
import { indexAtOrBefore, type ReportText, textModel } from './text.ts'
import type { Span } from './types.ts'

/**
 * Makes the address of the page that a report came from, opened at a place of it.
 *
 * @param report The report; its `metadata.url` is the page.
 * @param target A node of it, an id, a short form, words in quotation marks, `{ quote }`, or a range of
 *   `reportText(report)`.
 * @returns A URL with a text fragment (https://wicg.github.io/scroll-to-text-fragment/); null where the report has
 *   no URL.
 * @throws Error where the report has no such place; TypeError where report or target are none.
 * @example
 * ```ts
 * link(report, 'prevention.p1.s3')
 * // 'https://www.refworld.org/docid/5959eca4a.html#:~:text=Authorities%20distributed,risk%20border%20areas.'
 * ```
 */
export function link(report: Report, target: Target): string | null {
  return linkOfSpan(report, findTarget(report, target, 'link').span)
}

/** The same for many places of a report: it is not looked through for edits each time. */
export function linkTo(report: Report, place: Place): string | null {
  return linkOfSpan(report, spanOf(report, place))
}

/** Makes the link to a range of the report's text. */
export function linkOfSpan(report: Report, span: Span): string | null {
  const { url } = report.metadata
  return url === null ? null : withDirective(url, directiveOf(report, span))
}

/** Makes the text directive of a range of the report's text. Claims and sources of a sentence ask for the same one. */
export function directiveOf(report: Report, span: Span): TextDirective {
  const page = pageOf(report)
  const name = `${span.start}-${span.end}`
  const directive = page.directives.get(name) ?? newDirective(page, span)
  page.directives.set(name, directive)
  return directive
}

function newDirective(page: Page, span: Span): TextDirective {
  const target = wordsOf(page, span)
  const whole = oneTerm(target)
  if (whole) return withContext(page, target, whole)
  const start = startTerm(page, target)
  const end = endTerm(page, target, start)
  return withContext(page, target, start, end)
}

/** What is known of the page that a report came from. */
interface Page {
  model: ReportText
  letters: Letters
  /** The letters of the header, the disclaimer and the footer. */
  furniture: readonly string[]
  /** Those that were made, by the range that they are of. */
  directives: Map<string, TextDirective>
}

/** It takes longer to make than to load all the rest. */
const segmenter = once(() => new Intl.Segmenter('en', { granularity: 'word' }))

const pageOf: (report: Report) => Page = kept((report) => ({
  model: textModel(report),
  letters: lettersOf(report),
  furniture: report.furniture.map(({ value }) => normalize(value)),
  directives: new Map(),
}))

/** So many characters on either side of a target have all words that its context may need. */
const nearby = 400

/** The words of a block that stand in a range or within so many characters of it. */
function wordsNear({ model: { value, blocks } }: Page, block: number, near: Span, distance = 0): Span[] {
  const { start = 0, end = 0 } = blocks[block] ?? {}
  const from = wordStart(value, Math.max(start, near.start - distance), start)
  const to = wordEnd(value, Math.min(end, near.end + distance), end)
  return from < to ? wordsIn(value.slice(from, to), from) : []
}

/** No word is longer: a text without white space is cut somewhere. */
const longestWord = 100

function wordStart(text: string, at: number, least: number): number {
  const limit = Math.max(least, at - longestWord)
  let start = at
  while (start > limit && !isSpace(text.charCodeAt(start - 1))) start--
  return start
}

function wordEnd(text: string, at: number, most: number): number {
  const limit = Math.min(most, at + longestWord)
  let end = at
  while (end < limit && !isSpace(text.charCodeAt(end))) end++
  return end
}

/** What UAX 29 takes for words of Latin letters: apostrophes and stops between letters, separators between digits. */
const latinWord = /(?:[\p{L}\p{M}\p{N}_]|(?<=\p{L})[.'’:·](?=\p{L})|(?<=\p{N})[.,;'’](?=\p{N}))+/gu
const isForeign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u

/** Cuts a text into words by Unicode's rules (UAX 29), as a browser does. */
function wordsIn(text: string, offset: number): Span[] {
  const words: Span[] = []
  if (!isForeign.test(text)) {
    for (const { index, 0: word } of text.matchAll(latinWord))
      if (/[\p{L}\p{N}]/u.test(word)) words.push({ start: offset + index, end: offset + index + word.length })
    return words
  }
  for (const { index, segment, isWordLike } of segmenter().segment(text)) {
    if (isWordLike) words.push({ start: offset + index, end: offset + index + segment.length })
  }
  return words
}

/** The words that a target touches: where it begins and ends, cut to whole words. */
interface TargetWords extends Span {
  /** The range that was asked for. */
  span: Span
  firstBlock: number
  lastBlock: number
  /** The words of the range: of its first block, and of its last. */
  firstWords: readonly Span[]
  lastWords: readonly Span[]
}

function wordsOf(page: Page, span: Span): TargetWords {
  const { blocks, value } = page.model
  let firstBlock = indexAtOrBefore(blocks, span.start)
  let lastBlock = indexAtOrBefore(blocks, span.end - 1)
  let firstWords = wordsNear(page, firstBlock, span)
  let first = firstWords.find((word) => word.end > span.start)
  while (!first && firstBlock < lastBlock) {
    firstWords = wordsNear(page, ++firstBlock, span)
    first = firstWords[0]
  }
  let lastWords = lastBlock === firstBlock ? firstWords : wordsNear(page, lastBlock, span)
  let last = lastWords.findLast((word) => word.start < span.end)
  while (!last && lastBlock > firstBlock) {
    lastWords = wordsNear(page, --lastBlock, span)
    last = lastWords.at(-1)
  }
  // A currency sign or a per cent sign is no word, but belongs to one.
  const letters = fromNormalized(page.letters, toNormalized(page.letters, span))
  const start = first && first.start < span.end ? Math.min(first.start, letters.start) : span.start
  const end = last && last.end > start ? closed(value, Math.max(last.end, letters.end), span.end) : span.end
  return { start, end, span, firstBlock, lastBlock, firstWords, lastWords }
}

/** With the stop that ends a sentence, where it belongs to the target. */
function closed(text: string, end: number, limit: number): number {
  return end < limit && '.!?'.includes(text.charAt(end)) ? end + 1 : end
}

/** A target of no more characters is named as a whole. */
const longestTerm = 80

/** The whole target as one term, where it is short and stands in one block. */
function oneTerm(target: TargetWords): Span | null {
  if (target.firstBlock !== target.lastBlock) return null
  const words = target.firstWords.filter(({ start, end }) => start >= target.start && end <= target.end)
  return target.end - target.start <= longestTerm || words.length < 2 * fewestWords ? target : null
}

const fewestWords = 3

/** The first words of the target: as many as are unique on the page, within its first block. */
function startTerm(page: Page, target: TargetWords): Span {
  const words = target.firstWords.filter(({ start }) => start >= target.start && start < target.end)
  const most = target.firstBlock === target.lastBlock ? words.length - fewestWords : words.length
  let count = Math.min(fewestWords, most)
  const term = () => ({ start: target.start, end: words[count - 1]?.end ?? target.end })
  while (count < most && !isUnique(page, term())) count++
  return term()
}

/** The last words of the target: as many as do not stand between its first words and them. */
function endTerm(page: Page, target: TargetWords, start: Span): Span {
  const words = target.lastWords
    .filter((word) => word.start >= start.end && word.start < target.end)
    .reverse()
  let count = Math.min(fewestWords, words.length)
  const term = () => ({ start: words[count - 1]?.start ?? target.start, end: target.end })
  while (count < words.length && !isFirstBehind(page, start.end, term())) count++
  return term()
}

/** Adds the words before, and where those do not do the words behind, that leave one place on the page. */
function withContext(page: Page, target: TargetWords, start: Span, end: Span | null = null): TextDirective {
  let prefix = { start: start.start, end: start.start }
  let suffix = { start: target.end, end: target.end }
  if (!isUnique(page, start)) {
    const before = wordsAround(page, target, 'first', (word) => word.end <= start.start).reverse()
    prefix =
      grow(
        before,
        (word) => ({ start: word.start, end: start.start }),
        (context) => isUnique(page, { start: context.start, end: start.end }),
      ) ?? prefix
    if (!isUnique(page, { start: prefix.start, end: start.end }) && end === null) {
      const after = wordsAround(page, target, 'last', (word) => word.start >= target.end)
      suffix =
        grow(
          after,
          (word) => ({ start: target.end, end: word.end }),
          (context) => isUnique(page, { start: prefix.start, end: context.end }),
        ) ?? suffix
    }
  }
  if (end !== null && !isFirstBehind(page, start.end, end)) {
    const after = wordsAround(page, target, 'last', (word) => word.start >= target.end)
    suffix =
      grow(
        after,
        (word) => ({ start: target.end, end: word.end }),
        (context) => isFirstBehind(page, start.end, { start: end.start, end: context.end }),
      ) ?? suffix
  }
  const words = ({ start, end }: Span) => fold(page.model.value.slice(start, end))
  return { prefix: words(prefix), start: words(start), end: end ? words(end) : '', suffix: words(suffix) }
}

/** No context has more words. */
const mostContext = 24

/** The words of a block on one side of a target; of the next block where it has none. */
function wordsAround(
  page: Page,
  target: TargetWords,
  side: 'first' | 'last',
  isOutside: (word: Span) => boolean,
): Span[] {
  const outside = (block: number, near: Span) => wordsNear(page, block, near, nearby).filter(isOutside)
  const block = side === 'first' ? target.firstBlock : target.lastBlock
  const own = outside(block, target.span)
  if (own.length > 0) return own
  const before = outside(block - 1, target)
  return before.length > 0 ? before : outside(block + 1, target)
}

/** The shortest context that does, of whole words; the longest where none does; null where there are no words. */
function grow(
  words: readonly Span[],
  to: (word: Span) => Span,
  does: (context: Span) => boolean,
): Span | null {
  let context: Span | null = null
  for (const word of words.slice(0, mostContext)) {
    context = to(word)
    if (does(context)) break
  }
  return context
}

function isUnique(page: Page, span: Span): boolean {
  const range = toNormalized(page.letters, span)
  const term = page.letters.value.slice(range.start, range.end)
  return page.letters.find(term, 2).length === 1 && !page.furniture.some((line) => line.includes(term))
}

/** Whether a term is the first of its like behind an offset. */
function isFirstBehind(page: Page, offset: number, span: Span): boolean {
  const range = toNormalized(page.letters, span)
  const from = toNormalized(page.letters, { start: offset, end: offset }).start
  return page.letters.value.indexOf(page.letters.value.slice(range.start, range.end), from) === range.start
}
