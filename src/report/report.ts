/**
 * mdast → Report: furniture off, sections nested, paragraphs numbered, everything with an id and a position.
 */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { checkOptions } from '../arguments.ts'
import type { Span } from '../read/characters.ts'
import { type LineIndex, lineIndex } from '../read/lines.ts'
import { report as addMessage, finding } from '../read/rules.ts'
import type {
  Heading,
  Metadata,
  Paragraph,
  ParagraphKind,
  Report,
  Section,
  Sentence,
  SourcePoint,
  SourcePosition,
  Text,
} from '../types.ts'
import { type AsideSpan, asidesOf } from './asides.ts'
import { type Block, blocksOf } from './blocks.ts'
import { diagnose } from './diagnose.ts'
import { givenFacts, type KnownFacts, type Opening } from './evidence.ts'
import { type Flow, leafOver, sourceEnd, sourceStart } from './flow.ts'
import { readFrontMatter } from './front-matter.ts'
import { dividePage, isProse, type Page } from './header.ts'
import { type MarkedBlock, readMarks } from './marks.ts'
import { takeMenus } from './menus.ts'
import { readMetadata } from './metadata.ts'
import { isCaseName } from './names.ts'
import { divideReports } from './narratives.ts'
import { type ReportOptions, reportOptions } from './options.ts'
import { type Entry, outlineOf, type SectionStart } from './outline.ts'
import { profiles } from './profiles/profiles.ts'
import { splitLines, splitSentences } from './sentences.ts'
import { settle } from './settle.ts'
import { uniqueSlugs } from './slugs.ts'
import { fold } from './to-string.ts'

/**
 * Turns mdast into a report: the plugin for those who have a unified pipeline of their own.
 *
 * The file's text must be the text that the positions of the tree count in.
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
export const mdastToReport: Plugin<[ReportOptions?], Root, Report> = (options = {}) => {
  checkOptions('mdastToReport', options, reportOptions)
  return (tree, file) => toReport(tree, file, options)
}

/**
 * Turns mdast into a report without claims.
 *
 * @param root mdast with positions.
 * @param file The file that was read: its value is the text that the positions count in, its messages become the
 *   report's.
 */
export function toReport(root: Root, file: VFile, options: ReportOptions = {}): Report {
  const source = String(file)
  const known = knownFacts(root, file, options)
  const blocks = settle(blocksOf(root, source))
  const second = divideReports(blocks, known.profiles)[1]
  const index = lineIndex(source)
  if (second?.[0]) {
    const place = index.point(sourceStart(second[0].flow, 0))
    addMessage(file, finding('several-narratives', 'Another report begins here', place))
  }
  return wholeReport(blocks, { source, index, known, file })
}

/** Turns mdast into as many reports as it holds; each has its own messages and those of the file. */
export function toReports(root: Root, file: VFile, options: ReportOptions = {}): Report[] {
  const source = String(file)
  const known = knownFacts(root, file, options)
  const index = lineIndex(source)
  const context = { source, index, known, file }
  const [first = [], ...others] = divideReports(settle(blocksOf(root, source)), known.profiles)
  if (others.length === 0) return [wholeReport(first, context)]
  return [first, ...others].map((blocks) => {
    const start = blocks[0] === undefined ? 0 : sourceStart(blocks[0].flow, 0)
    const last = blocks.at(-1)?.flow
    const end = last === undefined ? source.length : sourceEnd(last, last.text.length)
    return reportOf(blocks, index.position(start, end), [...file.messages], context)
  })
}

interface Context {
  source: string
  index: LineIndex
  known: KnownFacts
  file: VFile
}

/** The report that a file is, from its first character to its last; the file's messages are the report's. */
function wholeReport(blocks: readonly Block[], context: Context): Report {
  const { index, source, file } = context
  return reportOf(blocks, index.position(0, source.length), file.messages, context)
}

function reportOf(
  blocks: readonly Block[],
  position: SourcePosition,
  messages: VFileMessage[],
  { source, index, known, file }: Context,
): Report {
  const menus = takeMenus(blocks, known.page?.breadcrumb !== undefined)
  const page = dividePage(menus.blocks, givenFacts(known).title ?? null, known.profiles)
  const marked = readMarks(page.body)
  const facts = readMetadata(page, openingOf(page), {
    ...known,
    page: { ...known.page, breadcrumb: known.page?.breadcrumb ?? menus.breadcrumb },
  })
  const { metadata, profile } = facts
  const entries = outlineOf(marked, profile, known.section ?? null)
  const children = sectionsOf(entries, index)
  const report: Report = {
    type: 'report',
    metadata,
    children,
    furniture: page.furniture.flatMap((flow) => linesOfPage(flow, index)),
    source,
    messages,
    codebook: null,
    position,
  }
  for (const message of diagnose(report, { page, facts, entries, known }))
    addMessage({ path: file.path, messages }, message)
  return report
}

/** What the caller knows, and what front matter or a page's head says. */
function knownFacts(root: Root, file: VFile, options: ReportOptions): KnownFacts {
  const series = options.profiles === undefined ? profiles : [...options.profiles, ...profiles]
  return { ...options, page: root.data?.facts, stated: frontMatterOf(root, file), profiles: series }
}

function frontMatterOf(root: Root, file: VFile): Partial<Metadata> {
  const [first] = root.children
  if (first?.type !== 'yaml') return {}
  try {
    return readFrontMatter(first.value)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    addMessage(
      file,
      finding('front-matter', `The front matter is not valid YAML (${reason})`, first.position),
    )
    return {}
  }
}

/** No first paragraph is told by more of its words. */
const longestOpening = 1200

function openingOf({ body }: Page): Opening {
  const blocks = body.filter(({ kind }, place) => kind !== 'furniture' || place > 20)
  const place = blocks.findIndex((block) => isProse(block) && !isCaseLine(block.flow.text))
  const lines = blocks.slice(0, place === -1 ? longestCaption : Math.min(place, longestCaption))
  const heading = lines.find(({ kind }) => kind === 'heading')
  return {
    heading: fold(heading?.flow.text.slice(0, 200) ?? ''),
    paragraph: fold(blocks[place]?.flow.text.slice(0, longestOpening) ?? ''),
    caption: lines.map(({ flow }) => fold(flow.text.slice(0, 200))),
    sample: sampleOf(place === -1 ? blocks : blocks.slice(place)),
  }
}

/** The name of a case: its `v.` ends no sentence. */
function isCaseLine(text: string): boolean {
  return text.length < 200 && isCaseName(fold(text))
}

/** The first paragraphs; where there is none, the first lines. */
function sampleOf(blocks: readonly Block[]): string {
  let sample = ''
  for (const { kind, flow } of blocks) {
    if (sample.length > longestSample) break
    if (kind !== 'heading' && kind !== 'furniture') sample += `${flow.text.slice(0, longestSample)}\n`
  }
  return sample
}

/** More text says no more of its language. */
const longestSample = 1500

/** The caption of a judgment has no more lines. */
const longestCaption = 30

/** A section that is still open, and what was counted in it. */
interface OpenSection {
  section: Section
  depth: number
  counts: Partial<Record<string, number>>
}

/** Nests the entries of an outline. */
function sectionsOf(entries: readonly Entry[], index: LineIndex): Section[] {
  const roots: Section[] = []
  const open: OpenSection[] = []
  const slugs = uniqueSlugs()
  let number = 0
  for (const [place, entry] of entries.entries()) {
    if (entry.kind === 'section') {
      while ((open.at(-1)?.depth ?? -1) >= entry.depth) open.pop()
      const parent = open.at(-1)?.section
      const section = sectionOf(entry, parent, open.length + 1, slugs, index, entries[place + 1])
      ;(parent?.children ?? roots).push(section)
      open.push({ section, depth: entry.depth, counts: {} })
      continue
    }
    const top = open.at(-1)
    if (!top) continue
    const letter = letters[entry.kind]
    const count = (top.counts[letter] ?? 0) + 1
    top.counts[letter] = count
    const isNumbered = letter === 'p'
    if (isNumbered) number++
    const id = `${top.section.id}.${letter}${count}`
    top.section.children.push(paragraph(entry, id, isNumbered ? number : null, index))
  }
  for (const section of roots) close(section)
  return roots
}

/** The letters of a paragraph's id; prose and items count together, as they are numbered. */
const letters: Readonly<Record<ParagraphKind, string>> = {
  prose: 'p',
  item: 'p',
  cell: 'cell',
  note: 'note',
  fact: 'fact',
}

function sectionOf(
  start: SectionStart,
  parent: Section | undefined,
  depth: number,
  slugs: ReturnType<typeof uniqueSlugs>,
  index: LineIndex,
  next: Entry | undefined,
): Section {
  const { flow, title, role } = start
  const id = slugs(role ?? start.id ?? title ?? 'body', start.inParent ? parent?.id : undefined)
  const children: Section['children'] = []
  let at = 0
  if (flow) {
    const leaf = leafOver(flow, 0, flow.text.length, index)
    children.push({ type: 'heading', children: [leaf], position: leaf.position } satisfies Heading)
    at = sourceStart(flow, 0)
  } else if (next?.flow) at = sourceStart(next.flow, 0)
  return { type: 'section', id, role, depth, title, children, position: index.position(at, at) }
}

/** Ends every section where its last child ends. */
function close(section: Section): void {
  for (const child of section.children) if (child.type === 'section') close(child)
  const last = section.children.at(-1)
  if (last) section.position = { start: section.position.start, end: last.position.end }
}

function paragraph(block: MarkedBlock, id: string, number: number | null, index: LineIndex): Paragraph {
  const { flow, kind, label, within, mark } = block
  const children: Paragraph['children'] = []
  let last: SourcePoint | null = null
  const leafOf = (start: number, end: number): Text => {
    const leaf = leafOver(flow, start, end, index, last)
    last = leaf.position.end
    return leaf
  }
  if (mark > 0) children.push(leafOf(0, mark))
  const spans = kind === 'fact' ? splitLines(flow.text, mark) : splitSentences(flow.text, mark)
  const leavesOf = sentenceLeaves(asidesOf(flow, spans), leafOf)
  let end = mark
  for (let place = 0; place < spans.length; place++) {
    const span = spans[place]
    if (!span) continue
    if (span.start > end) children.push(leafOf(end, span.start))
    const leaves = leavesOf(span)
    children.push({
      type: 'sentence',
      id: `${id}.s${place + 1}`,
      children: leaves,
      position: spanning(leaves) ?? index.position(0, 0),
    } satisfies Sentence)
    end = span.end
  }
  if (end < flow.text.length) children.push(leafOf(end, flow.text.length))
  const position =
    spanning(children) ?? index.position(sourceStart(flow, 0), sourceEnd(flow, flow.text.length))
  return { type: 'paragraph', id, kind, number, label, within, children, position }
}

/** The leaves of a block that is the page's: one on each page that it stands on. */
function linesOfPage(flow: Flow, index: LineIndex): Text[] {
  const ends = asidesOf(flow, []).filter(({ aside }) => aside === null)
  return sentenceLeaves(ends, (start, end) => leafOver(flow, start, end, index))({
    start: 0,
    end: flow.text.length,
  })
}

/** The position from the first of some nodes to the last. */
function spanning(nodes: readonly { position: SourcePosition }[]): SourcePosition | null {
  const first = nodes[0]
  const last = nodes.at(-1)
  return first && last ? { start: first.position.start, end: last.position.end } : null
}

/**
 * Gives the leaves of one sentence after the other: its words, and by themselves the marks of notes in it and what is
 * struck out.
 */
function sentenceLeaves(
  asides: readonly AsideSpan[],
  leafOf: (start: number, end: number) => Text,
): (sentence: Span) => Text[] {
  let next = 0
  return (sentence) => {
    const leaves: Text[] = []
    let at = sentence.start
    for (let aside = asides[next]; aside && aside.start < sentence.end; aside = asides[++next]) {
      if (aside.start < at || aside.end > sentence.end) continue
      if (aside.start > at) leaves.push(leafOf(at, aside.start))
      if (aside.aside !== null) {
        const leaf = leafOf(aside.start, aside.end)
        leaf.data = { aside: aside.aside }
        leaves.push(leaf)
      }
      at = aside.end
    }
    if (at < sentence.end) leaves.push(leafOf(at, sentence.end))
    return leaves
  }
}
