/**
 * Claims into the tree: each sentence's figures become `Claim` nodes where they stand.
 */
import type { Plugin } from 'unified'
import { checkOptions, type Fields, optional, test } from '../arguments.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { codebookOf } from '../codebooks/codebooks.ts'
import { cut, leafFlow, rememberFlow, sourceEnd, sourceStart } from '../report/flow.ts'
import { isEnglish } from '../report/language.ts'
import { said } from '../report/to-string.ts'
import { createTokens, type Tokens } from '../syntax/tokens.ts'
import type {
  Claim,
  Coding,
  Metadata,
  Paragraph,
  Period,
  Quantity,
  Relation,
  Report,
  Section,
  Sentence,
  SourcePoint,
  Text,
} from '../types.ts'
import type { Context, Draft, DraftPeriod } from './draft.ts'
import { type Rules, rulesOf } from './measures/rules.ts'
import { readPassage, type Span } from './reader.ts'
import type { NameIndex } from './sources/name-index.ts'
import { namesOf } from './sources/name-index.ts'

/** How to read claims. */
export interface ClaimOptions {
  /**
   * What the figures may be figures of. Where it is left out, the series of the report chooses: `codebooks.trafficking`
   * for the Trafficking in Persons Report and for passages of no series, `codebooks.humanRights` for others.
   */
  codebook?: Codebook | undefined
}

/** What the options may be; what is wrong in a codebook is told when it is made ready. */
export const claimOptions = {
  codebook: optional(
    test('a codebook, such as `codebooks.humanRights`', (value) =>
      typeof value === 'object' && value !== null),
  ),
} satisfies Fields & Record<keyof ClaimOptions, unknown>

/**
 * Finds the claims of a report.
 *
 * @param report A report; it is not changed. Paragraphs that hold claims already are left as they are.
 * @returns A report whose sentences hold their claims. Nodes without claims are shared with the one given. Claims are
 *   read from English alone: a report that is known to be in another language has none.
 * @example
 * ```ts
 * addClaims(report).children.length // 6
 * ```
 */
export function addClaims(report: Report, options: ClaimOptions = {}): Report {
  const { source, metadata } = report
  const codebook = options.codebook ?? codebookOf(metadata.series, metadata.publisher)
  const { name, version } = codebook
  if (metadata.language !== null && !isEnglish(metadata.language))
    return { ...report, codebook: { name, version } }
  const whole: Whole = {
    source,
    metadata,
    rules: rulesOf(codebook),
    tokens: createTokens(),
    names: namesOf(report),
    periods: new Map(),
  }
  return {
    ...report,
    codebook: { name, version },
    children: mapShared(report.children, (section) => inSection(section, whole)),
  }
}

/** What the claims of a report share. */
interface Whole {
  source: string
  metadata: Metadata
  rules: Rules
  /** The columns that each sentence is cut into, one after the other. */
  tokens: Tokens
  /** What its names stand for, read when one is asked for. */
  names: NameIndex
  /** Its periods: most claims tell of the same few, so that each is made once. */
  periods: Map<number, Period>
}

/**
 * The unified plugin: a transformer that adds claims to a report.
 *
 * @example
 * ```ts
 * import remarkParse from 'remark-parse'
 * import { unified } from 'unified'
 * import { mdastToReport, reportClaims } from 'pincite'
 *
 * const processor = unified().use(remarkParse).use(mdastToReport, { year: 2017 }).use(reportClaims)
 * ```
 */
export const reportClaims: Plugin<[ClaimOptions?], Report, Report> = (options) => {
  checkOptions('reportClaims', options, claimOptions)
  return (report) => addClaims(report, options)
}

/** Maps, and gives the same array back where nothing changed. */
function mapShared<Item>(items: Item[], change: (item: Item) => Item): Item[] {
  let changed = false
  const mapped = items.map((item) => {
    const next = change(item)
    if (next !== item) changed = true
    return next
  })
  return changed ? mapped : items
}

function inSection(section: Section, whole: Whole): Section {
  const context = { ...contextOf(whole, section, whole.rules), names: whole.names }
  const children = mapShared(section.children, (child) => {
    if (child.type === 'section') return inSection(child, whole)
    if (child.type === 'paragraph') return inParagraph(child, context, whole)
    return child
  })
  return children === section.children ? section : { ...section, children }
}

/** What the rules may know of the report around a paragraph. */
export function contextOf({ metadata }: Pick<Report, 'metadata'>, section: Section, rules: Rules): Context {
  return {
    year: coveredYear(metadata),
    isPeriodic: metadata.coverage !== null,
    country: metadata.country?.alpha3 ?? null,
    section: section.role,
    rules,
    explains: false,
  }
}

/** The calendar year that most of the coverage falls in; else that of the edition, or of its publication. */
function coveredYear({ coverage, edition, publicationDate, online }: Metadata): number | null {
  if (coverage !== null) return Number(coverage.start.slice(0, 4))
  const date = publicationDate ?? online
  return edition ?? (date === null ? null : Number(date.slice(0, 4)))
}

function inParagraph(paragraph: Paragraph, context: Context, whole: Whole): Paragraph {
  const sentences = sentencesOf(paragraph)
  if (sentences.length === 0 || holdClaims(sentences)) return paragraph
  const { text, spans } = textOfSentences(sentences, whole.source)
  const drafts = readPassage(text, spans, contextIn(paragraph, text, context, whole), whole.tokens)
  if (drafts.length === 0) return paragraph
  return placeClaims(paragraph, sentences, spans, drafts, whole)
}

/** Names are asked by their place in the source: offsets of a text that is no part of it are moved there. */
export function contextIn(
  { position }: Paragraph,
  text: string,
  context: Context,
  { source, names }: Pick<Whole, 'source' | 'names'>,
): Context {
  if (text === source) return context
  return { ...context, names: { ...names, body: (head, at) => names.body(head, at + position.start.offset) } }
}

export function sentencesOf(paragraph: Paragraph): Sentence[] {
  const sentences: Sentence[] = []
  for (const child of paragraph.children) if (child.type === 'sentence') sentences.push(child)
  return sentences
}

function holdClaims(sentences: readonly Sentence[]): boolean {
  for (const { children } of sentences) for (const child of children) if (child.type === 'claim') return true
  return false
}

/** The text that the sentences' offsets count in: the source itself where every leaf is a slice of it, else their leaves joined. */
export function textOfSentences(sentences: Sentence[], source: string): { text: string; spans: Span[] } {
  if (sentences.every((sentence) => isSlice(sentence))) {
    return {
      text: source,
      spans: sentences.map(({ position }) => ({ start: position.start.offset, end: position.end.offset })),
    }
  }
  let text = ''
  const spans: Span[] = []
  for (const sentence of sentences) {
    if (text !== '') text += ' '
    const start = text.length
    for (const leaf of sentence.children) text += said(leaf.type === 'text' ? leaf : leaf.children[0])
    spans.push({ start, end: text.length })
  }
  return { text, spans }
}

/** Whether a sentence is one leaf that has as many characters as its place in the source. */
function isSlice(sentence: Sentence): boolean {
  const [leaf] = sentence.children
  if (sentence.children.length !== 1 || leaf?.type !== 'text' || leaf.data) return false
  return leaf.value.length === leaf.position.end.offset - leaf.position.start.offset
}

/** New sentences where claims stand, the others shared. */
function placeClaims(
  paragraph: Paragraph,
  sentences: Sentence[],
  spans: Span[],
  drafts: Draft[],
  whole: Whole,
): Paragraph {
  nameDrafts(sentences, drafts)
  let index = -1
  let next = 0
  const children = paragraph.children.map((child) => {
    if (child.type !== 'sentence') return child
    const { start } = spans[++index] as Span
    const from = next
    while (drafts[next]?.sentence === index) next++
    return next === from ? child : divide(child, start, drafts, from, next, whole)
  })
  return { ...paragraph, children }
}

/** Gives every claim its id, before any node is made: a relation may point ahead. */
function nameDrafts(sentences: Sentence[], drafts: Draft[]): void {
  let count = 0
  let sentence = -1
  for (const draft of drafts) {
    count = draft.sentence === sentence ? count + 1 : 1
    sentence = draft.sentence
    draft.id = `${(sentences[sentence] as Sentence).id}.c${count}`
  }
}

/** Cuts a sentence's leaves into text and its claims, `drafts.slice(from, to)`. */
function divide(
  sentence: Sentence,
  shift: number,
  drafts: Draft[],
  from: number,
  to: number,
  whole: Whole,
): Sentence {
  const parts = leavesCutter(sentence, whole.source)
  const children: Sentence['children'] = []
  let at = 0
  for (let k = from; k < to; k++) {
    const draft = drafts[k] as Draft
    const start = draft.start - shift
    const end = draft.end - shift
    children.push(...parts(at, start))
    // A mark inside a figure, or a page's end: the claim's words are those before it.
    const [words, ...others] = parts(start, end)
    children.push(claimNode(draft, words as Text, whole), ...others)
    at = end
  }
  children.push(...parts(at, Number.POSITIVE_INFINITY))
  // An array that was pushed to keeps room for 16 more: its copy is as long as it is.
  return { ...sentence, children: children.slice() }
}

/** Gives the leaves over `[start, end)` of a sentence's text; they must be asked for in order. */
function leavesCutter({ children }: Sentence, source: string): (start: number, end: number) => Text[] {
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
        cut ??= cutter(leaf, source)
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

/** Gives the source point of an offset in a leaf. */
type Placer = (offset: number) => SourcePoint

function cutter(leaf: Text, source: string): Cutter {
  const { start, end } = leaf.position
  if (end.offset - start.offset !== leaf.value.length) return flowCutter(leaf, source)
  const place = placer(leaf, source)
  // Parts follow one another: most begin at the very point where the one before ended.
  let last = start
  return (from, to) => {
    const first = last.offset === start.offset + from ? last : place(from)
    last = to === leaf.value.length ? end : place(to)
    return { type: 'text', value: leaf.value.slice(from, to), position: { start: first, end: last } }
  }
}

/** Where the leaf is not a slice of the source (markup, character references), its flow knows what stands where. */
function flowCutter(leaf: Text, source: string): Cutter {
  const flow = leafFlow(leaf, source)
  const first = leaf.position.start.offset
  const place = linePlacer(leaf.position.start, source)
  return (from, to) => {
    const start = place(sourceStart(flow, from) - first)
    const end = place(sourceEnd(flow, to) - first)
    const part: Text = { type: 'text', value: leaf.value.slice(from, to), position: { start, end } }
    rememberFlow(part, cut(flow, from, to))
    return part
  }
}

/** On one line, points differ from the leaf's start by the offset alone. */
function placer(leaf: Text, source: string): Placer {
  const { start, end } = leaf.position
  if (start.line === end.line) {
    return (offset) => ({ line: start.line, column: start.column + offset, offset: start.offset + offset })
  }
  return linePlacer(start, source)
}

/** Walks on from the last point asked for, counting lines; points must be asked for in order. */
function linePlacer(start: SourcePoint, source: string): Placer {
  let point = start
  return (offset) => {
    const target = start.offset + offset
    if (target < point.offset) point = start
    let { line, column, offset: at } = point
    for (; at < target; at++) {
      const code = source.charCodeAt(at)
      if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) {
        line++
        column = 1
      } else column++
    }
    point = { line, column, offset: target }
    return point
  }
}

function claimNode(draft: Draft, text: Text, whole: Whole): Claim {
  return {
    type: 'claim',
    id: draft.id,
    quantity: quantityOf(draft),
    object: draft.object,
    measure: draft.measure,
    coding: codingOf(draft, whole.rules),
    period: draft.period === null ? null : sharedPeriod(draft.period, whole),
    rate: draft.rate,
    relation: relationOf(draft),
    facets: draft.facets ?? { form: null, sex: null, age: null, origin: null, nationality: null },
    attribution: draft.attribution ?? { source: 'report', name: null, canonical: null },
    confidence: draft.confidence,
    children: [text],
    position: text.position,
  }
}

function codingOf({ row }: Draft, { codebook: { name, version } }: Rules): Coding {
  return { codebook: name, version, row: row === 0 ? null : row }
}

function quantityOf({ figure, absence }: Draft): Quantity {
  if (absence !== null || figure === null) return { kind: absence ?? 'zero' }
  const { value, max, unit, comparator } = figure
  return max === null ? { kind: 'exact', value, comparator, unit } : { kind: 'range', min: value, max, unit }
}

function relationOf({ relation }: Draft): Relation | null {
  return relation === null ? null : { type: relation.type, to: relation.to.id }
}

function sharedPeriod(period: DraftPeriod, { metadata, periods }: Whole): Period {
  const key = 'offset' in period ? period.offset : 10_000 * period.from + period.to
  let shared = periods.get(key)
  if (shared === undefined) {
    shared = Object.freeze(periodOf(period, metadata))
    periods.set(key, shared)
  }
  return shared
}

function periodOf(period: DraftPeriod, { coverage }: Metadata): Period {
  if ('offset' in period) {
    const shift = (date: string | undefined) =>
      date === undefined ? null : `${Number(date.slice(0, 4)) + period.offset}${date.slice(4)}`
    return {
      type: 'reporting-period',
      offset: period.offset,
      start: shift(coverage?.start),
      end: shift(coverage?.end),
    }
  }
  const dates = { start: `${period.from}-01-01`, end: `${period.to}-12-31` }
  return period.from === period.to
    ? { type: 'year', year: period.from, ...dates }
    : { type: 'years', from: period.from, to: period.to, ...dates }
}
