/**
 * mdast → Report: furniture off, sections nested, paragraphs numbered, everything with an id and a position.
 */
import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type LineIndex, lineIndex } from '../read/lines.ts'
import type { Heading, Paragraph, ParagraphKind, Report, Section, SectionRole, Text } from '../types.ts'
import { type Block, blocksOf } from './blocks.ts'
import { type Flow, sourceEnd, sourceStart } from './flow.ts'
import { readFrontMatter } from './front-matter.ts'
import { dividePage } from './header.ts'
import { knownFromPage, readMetadata } from './metadata.ts'
import { type Profile, profileNamed } from './profiles.ts'
import { splitSentences } from './sentences.ts'
import { uniqueSlugs } from './slugs.ts'
import { fold } from './to-string.ts'

/** What the caller knows of a document that may not say it: for a bare passage without a header. */
export interface ReportOptions {
  /** The year in the edition's name: 2017. */
  year?: number | undefined
  /** The country's name. */
  country?: string | undefined
  /** The series' name: `Trafficking in Persons Report`. */
  series?: string | undefined
  /** The role of the text before any heading, where the passage is cut from that section. */
  section?: SectionRole | undefined
}

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
export const mdastToReport: Plugin<[ReportOptions?], Root, Report> =
  (options = {}) =>
  (tree, file) =>
    toReport(tree, file, options)

/**
 * Turns mdast into a report without claims.
 *
 * @param root mdast with positions.
 * @param file The file that was read: its value is the text that the positions count in, its messages become the
 *   report's.
 */
export function toReport(root: Root, file: VFile, options: ReportOptions = {}): Report {
  const source = String(file)
  const given = { ...knownFromPage(root.data?.facts), ...frontMatterOf(root, file) }
  const page = dividePage(blocksOf(root, source), given.title ?? null)
  const first = page.body[0]
  const heading = first === undefined ? '' : fold(first.flow.text.slice(0, 200))
  const metadata = readMetadata(page, heading, { ...options, given })
  const builder = {
    index: lineIndex(source),
    profile: profileNamed(metadata.series),
    opening: options.section ?? null,
  }
  return {
    type: 'report',
    metadata,
    children: sectionsOf(page.body, builder),
    furniture: page.furniture.map((flow) => text(flow, 0, flow.text.length, builder)),
    source,
    messages: file.messages,
    position: builder.index.position(0, source.length),
  }
}

interface Builder {
  index: LineIndex
  profile: Profile | null
  /** The role of the text before any heading. */
  opening: SectionRole | null
}

function frontMatterOf(root: Root, file: VFile) {
  const [first] = root.children
  if (first?.type !== 'yaml') return {}
  try {
    return readFrontMatter(first.value)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    file.message(`The front matter is not valid YAML, so nothing was taken from it: ${reason}`, {
      place: first.position,
      ruleId: 'front-matter',
      source: 'pincite',
    })
    return {}
  }
}

/** Nests the blocks by the depth of their headings. */
function sectionsOf(blocks: readonly Block[], builder: Builder): Section[] {
  const roots: Section[] = []
  const open: { section: Section; depth: number; counts: Map<ParagraphKind, number> }[] = []
  const slugs = uniqueSlugs()
  let number = 0

  function add(section: Section, depth: number): void {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const parent = open.at(-1)?.section
    section.depth = open.length + 1
    ;(parent?.children ?? roots).push(section)
    open.push({ section, depth, counts: new Map() })
  }

  for (const block of blocks) {
    if (block.kind === 'heading') {
      add(headed(block.flow, builder, slugs), block.depth)
      continue
    }
    if (open.length === 0) add(untitled(block.flow, builder, slugs), 0)
    const top = open.at(-1)
    if (!top) continue
    const kind = kindOf(block)
    const count = (top.counts.get(kind) ?? 0) + 1
    top.counts.set(kind, count)
    const isNumbered = kind === 'prose' || kind === 'item'
    if (isNumbered) number++
    const id = `${top.section.id}.${letters[kind]}${count}`
    top.section.children.push(paragraph(block.flow, kind, id, isNumbered ? number : null, builder))
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

function kindOf(block: Exclude<Block, { kind: 'heading' }>): ParagraphKind {
  return block.kind === 'prose' && isFact(block.flow.text) ? 'fact' : block.kind
}

/** `Capital: Vientiane`: a short line with a label, which does not end as a sentence does. */
function isFact(line: string): boolean {
  const colon = line.indexOf(': ')
  if (colon < 2 || colon > 40 || line.length > 120) return false
  return !/[.;:?!]$/.test(line) && !/[.,;]/.test(line.slice(0, colon)) && !line.includes('\n')
}

function headed(flow: Flow, builder: Builder, slugs: (text: string) => string): Section {
  const title = fold(flow.text)
  const role = builder.profile?.role(title) ?? null
  const leaf = text(flow, 0, flow.text.length, builder)
  const heading: Heading = { type: 'heading', children: [leaf], position: leaf.position }
  return section(slugs(role ?? title), role, title, [heading], leaf.position)
}

function untitled(flow: Flow, builder: Builder, slugs: (text: string) => string): Section {
  const start = sourceStart(flow, 0)
  const role = builder.opening
  return section(slugs(role ?? 'body'), role, null, [], builder.index.position(start, start))
}

function section(
  id: string,
  role: SectionRole | null,
  title: string | null,
  children: Section['children'],
  position: Section['position'],
): Section {
  return { type: 'section', id, role, depth: 1, title, children, position: { ...position } }
}

/** Ends every section where its last child ends. */
function close(section: Section): void {
  for (const child of section.children) if (child.type === 'section') close(child)
  const last = section.children.at(-1)
  if (last) section.position = { start: section.position.start, end: last.position.end }
}

function paragraph(
  flow: Flow,
  kind: ParagraphKind,
  id: string,
  number: number | null,
  builder: Builder,
): Paragraph {
  const children: Paragraph['children'] = []
  let end = 0
  for (const [index, span] of splitSentences(flow.text).entries()) {
    if (span.start > end) children.push(text(flow, end, span.start, builder))
    const leaf = text(flow, span.start, span.end, builder)
    children.push({ type: 'sentence', id: `${id}.s${index + 1}`, children: [leaf], position: leaf.position })
    end = span.end
  }
  const position = builder.index.position(sourceStart(flow, 0), sourceEnd(flow, flow.text.length))
  return { type: 'paragraph', id, kind, number, label: null, children, position }
}

/** A leaf over `[start, end)` of a flow. */
function text(flow: Flow, start: number, end: number, { index }: Builder): Text {
  return {
    type: 'text',
    value: flow.text.slice(start, end),
    position: index.position(sourceStart(flow, start), sourceEnd(flow, end)),
  }
}
