/**
 * mdast → a flat list of blocks: what is a heading, what is prose, what an item, a cell or a note.
 */
import type { Nodes, Paragraph, Parents, Root } from 'mdast'
import type { HeadingLook } from '../read/judge/headings.ts'
import { judgeLine, judgeText, type Line } from '../read/judge/line.ts'
import { itemNumbering, type Numbering } from '../read/judge/numbers.ts'
import { textToMdast } from '../read/text.ts'
import type { ParagraphKind } from '../types.ts'
import { cut, type Flow, flowOf, flowOfAll, type Origin, slice } from './flow.ts'
import { fold } from './to-string.ts'

/** A block that holds words of the document. */
export interface TextBlock {
  kind: ParagraphKind
  flow: Flow
  line: Line
  /** The number that the list prints before the item, where it does. */
  item: Numbering | null
  /** How many characters at its beginning are set off by markup (bold, underlined, in italics). */
  marked: number
}

export interface HeadingBlock {
  kind: 'heading'
  /** The depth of the heading in mdast, 1 to 6. */
  depth: number
  flow: Flow
  line: Line
  /** Whether it opens a section below the one that it stands in, as the heading that a paragraph begins with does. */
  isRunIn: boolean
  /** Whether markup says that it is a heading, or how sure its words are. */
  look: HeadingLook | 'markup'
}

/** A line of the page and not of the document: a rule, a running head. */
export interface FurnitureBlock {
  kind: 'furniture'
  flow: Flow
  line: Line
}

/** A block of the document, and what the judge says of it. */
export type Block = HeadingBlock | TextBlock | FurnitureBlock

/** What the blocks below a node are, and the number of the first of them. */
interface Setting {
  kind: ParagraphKind
  item: Numbering | null
}

/** Handles a node: adds its blocks, or goes into its children. */
type Handler = (node: Nodes, setting: Setting, context: Context) => void

interface Context extends Origin {
  blocks: Block[]
}

/**
 * Lists the blocks of a document in the order of the text.
 *
 * @param root mdast with positions.
 * @param source The text that the positions count in.
 */
export function blocksOf(root: Root, source: string): Block[] {
  const context: Context = { source, syntax: root.data?.syntax ?? 'markdown', blocks: [] }
  children(root, { kind: 'prose', item: null }, context)
  return context.blocks
}

function handle(node: Nodes, setting: Setting, context: Context): void {
  const handler = Object.hasOwn(handlers, node.type) ? handlers[node.type] : undefined
  if (handler) handler(node, setting, context)
}

function children(node: Nodes | Parents, setting: Setting, context: Context): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    handle(child, setting, context)
    // The number of an item is that of its first paragraph.
    if (setting.item !== null) setting = { kind: setting.kind, item: null }
  }
}

function leaf(node: Nodes, setting: Setting, context: Context): void {
  const marked = node.type === 'paragraph' ? node.children.slice(0, markedNodes(node)) : []
  addText(flowOf(node, context), flowOfAll(marked, context).text.trim().length, setting, context)
}

function addText(flow: Flow, marked: number, { kind, item }: Setting, { blocks }: Context): void {
  const words = slice(flow)
  if (words.text === '') return
  const line = judgeLine(words.text, marked)
  // Where a heading may stand, it was made one.
  const own = line.is === 'heading' ? judgeText(words.text, marked) : line
  blocks.push({ kind, flow: words, line: own, item, marked })
}

function heading(node: Nodes, _: Setting, context: Context): void {
  if (node.type === 'heading')
    addHeading(flowOf(node, context), node.depth, node.data?.look ?? 'markup', context)
}

function addHeading(flow: Flow, depth: number, look: HeadingBlock['look'], { blocks }: Context): void {
  const words = slice(flow)
  const { text } = words
  if (text === '') return
  const isRunIn = look === 'markup' && depth === boldDepth && text.endsWith(':')
  blocks.push({ kind: 'heading', depth, flow: words, line: judgeLine(fold(text)), isRunIn, look })
}

/** A paragraph; where its first line is in bold or looks like a heading by its words, that line is one. */
function paragraph(node: Nodes, setting: Setting, context: Context): void {
  if (node.type !== 'paragraph') return
  const whole = flowOf(node, context)
  if (node.data?.isFurniture) addFurniture(whole, context)
  else if (setting.kind !== 'prose' || context.syntax === 'text') leaf(node, setting, context)
  else if (hasHardLines(visibleLines(whole))) asText(whole, setting, context)
  else {
    const end = node.children.findIndex(({ type }) => type === 'break')
    const line = end === -1 ? node.children : node.children.slice(0, end)
    const flow = slice(flowOfAll(line, context))
    const found = isBold(line) && isTitle(flow) ? bold : headingOf(flow)
    if (found === null) leaf(node, setting, context)
    else if (found === 'furniture') addFurniture(flow, context)
    else addHeading(flow, found.depth, found.look, context)
    if (found !== null) addText(flowOfAll(node.children.slice(line.length), context), 0, setting, context)
  }
}

/**
 * Whether a paragraph is a text of its own, pasted in one piece: it has headings among other lines, or many blank lines.
 * One or two are white space, as a browser has it.
 */
function hasHardLines(text: string): boolean {
  const lines = text.trim().split('\n')
  if (lines.length === 1) return false
  if (lines.filter((line) => line.trim() === '').length >= fewestBlanks) return true
  const headings = lines.filter((line) => {
    const judged = judgeLine(line.trim())
    return judged.is === 'heading' && judged.heading.look !== 'title'
  })
  return headings.length > 0 && headings.length < lines.length
}

/** A text with the line breaks that a reader sees: where a page has `<br>`, those of its source are white space. */
function visibleLines({ text, runs }: Flow): string {
  const breaks = new Set(
    runs.flatMap(({ at, verbatim }) => (!verbatim && text.charAt(at) === '\n' ? at : [])),
  )
  return breaks.size === 0 ? text : text.replace(/\n/g, (line, at: number) => (breaks.has(at) ? line : ' '))
}

/** So many blank lines are no slip of an editor. */
const fewestBlanks = 3

/** Text whose lines are kept: preformatted, or indented in Markdown. */
function code(node: Nodes, setting: Setting, context: Context): void {
  if (setting.kind === 'prose') asText(flowOf(node, context), setting, context)
  else leaf(node, setting, context)
}

function asText(flow: Flow, setting: Setting, context: Context): void {
  for (const node of textToMdast(visibleLines(flow)).children) {
    if (node.type !== 'heading' && node.type !== 'paragraph') continue
    for (const { position } of node.children) {
      const part = cut(flow, position?.start.offset ?? 0, position?.end.offset ?? 0)
      if (node.type === 'heading') addHeading(part, node.depth, node.data?.look ?? 'title', context)
      else if (node.data?.isFurniture) addFurniture(part, context)
      else addText(part, 0, setting, context)
    }
  }
}

/** A line in bold stands below any heading that the markup gives. */
const boldDepth = 6
const bold = { depth: boldDepth, look: 'markup' } as const

/** Whether a line is bold from end to end. */
function isBold(line: Paragraph['children']): boolean {
  return (
    line.some(({ type }) => type === 'strong') &&
    line.every((child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === ''))
  )
}

/**
 * What a line of a page or of Markdown is by its words. Where markup could say that it is a heading, less sure signs
 * count for nothing: it must name a part, be in capitals, or be a title with a letter before it (`g. Property Seizure`).
 */
function headingOf({ text }: Flow): Pick<HeadingBlock, 'depth' | 'look'> | 'furniture' | null {
  const line = judgeLine(text)
  if (line.is === 'furniture') return line.is
  if (line.is !== 'heading') return null
  const isLettered = /^\(?(?:[a-z]|[IVX]+)[.)]\s+(?:\p{Lu}[\p{L}’'-]*(?![\p{L}’'-])|[a-z,/&\s])+$/u.test(text)
  return line.heading.look !== 'title' || isLettered ? line.heading : null
}

/** How many of a paragraph's first nodes are set off by markup. */
function markedNodes({ children }: Paragraph): number {
  const end = children.findIndex(
    (child) =>
      child.type !== 'strong' &&
      child.type !== 'emphasis' &&
      !(child.type === 'text' && child.value.trim() === ''),
  )
  return end === -1 ? children.length : end
}

function isTitle({ text }: Flow): boolean {
  const line = fold(text)
  return line.length > 1 && line.length <= 160 && !/[.;,]$/.test(line) && !/^[\d\W]+$/.test(line)
}

function list(node: Nodes, setting: Setting, context: Context): void {
  if (node.type !== 'list') return
  const kind = setting.kind === 'note' ? 'note' : 'item'
  for (const [place, item] of node.children.entries()) {
    const printed = item.data?.printed ?? (node.ordered ? `${(node.start ?? 1) + place}.` : null)
    children(item, { kind, item: printed === null ? null : itemNumbering(printed) }, context)
  }
}

function addFurniture(flow: Flow, { blocks }: Context): void {
  const words = slice(flow)
  if (words.text !== '') blocks.push({ kind: 'furniture', flow: words, line: judgeLine(words.text) })
}

/** From a node's type to what is done with it; what is not listed holds no words (`definition`). */
const handlers: Readonly<Partial<Record<Nodes['type'], Handler>>> = {
  heading,
  paragraph,
  list,
  code,
  html: leaf,
  tableCell: (node, _, context) => leaf(node, { kind: 'cell', item: null }, context),
  footnoteDefinition: (node, _, context) => children(node, { kind: 'note', item: null }, context),
  thematicBreak: (node, _, context) => addFurniture(flowOf(node, context), context),
  listItem: children,
  blockquote: children,
  table: children,
  tableRow: children,
}
