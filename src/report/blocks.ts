/**
 * mdast → a flat list of blocks: what is a heading, what is prose, what an item, a cell or a note.
 */
import type { List, Nodes, Paragraph, Parents, Root } from 'mdast'
import type { ParagraphKind } from '../types.ts'
import { type Flow, flowOf, flowOfAll, type Origin, slice } from './flow.ts'
import { fold } from './to-string.ts'

/** A block that holds words of the document. */
export interface TextBlock {
  kind: ParagraphKind
  flow: Flow
  /** The number that the list prints before the item, where it does. */
  label: string | null
  /** How many characters at its beginning are set off by markup (bold, underlined, in italics). */
  marked: number
}

export interface HeadingBlock {
  kind: 'heading'
  /** The depth of the heading in mdast, 1 to 6. */
  depth: number
  flow: Flow
  /** Whether it opens a section below the one that it stands in, as the heading that a paragraph begins with does. */
  isRunIn: boolean
}

/** A line of the page and not of the document: a rule, a running head. */
export interface FurnitureBlock {
  kind: 'furniture'
  flow: Flow
}

/** A block of the document. */
export type Block = HeadingBlock | TextBlock | FurnitureBlock

/** What the blocks below a node are, and the number of the first of them. */
interface Setting {
  kind: ParagraphKind
  label: string | null
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
  children(root, { kind: 'prose', label: null }, context)
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
    if (setting.label !== null) setting = { kind: setting.kind, label: null }
  }
}

function leaf(node: Nodes, { kind, label }: Setting, context: Context): void {
  const marked =
    node.type === 'paragraph' ? flowOfAll(node.children.slice(0, markedNodes(node)), context) : null
  add({ kind, label, flow: trimmed(flowOf(node, context)), marked: marked?.text.trim().length ?? 0 }, context)
}

function add(block: Block, { blocks }: Context): void {
  if (block.flow.text !== '') blocks.push(block)
}

/** A block's words without the white space around them. */
function trimmed(flow: Flow): Flow {
  return slice(flow, 0, flow.text.length)
}

function heading(node: Nodes, _: Setting, context: Context): void {
  if (node.type !== 'heading') return
  add({ kind: 'heading', depth: node.depth, flow: trimmed(flowOf(node, context)), isRunIn: false }, context)
}

/** A paragraph; where it begins with a line in bold, that line is a heading. */
function paragraph(node: Nodes, setting: Setting, context: Context): void {
  if (node.type !== 'paragraph') return
  if (node.data?.isFurniture) {
    furniture(node, setting, context)
    return
  }
  const bold = setting.kind === 'prose' ? boldLine(node) : 0
  const title = bold === 0 ? null : trimmed(flowOfAll(node.children.slice(0, bold), context))
  if (title === null || !isTitle(title)) {
    leaf(node, setting, context)
    return
  }
  add({ kind: 'heading', depth: boldDepth, flow: title, isRunIn: title.text.endsWith(':') }, context)
  const rest = trimmed(flowOfAll(node.children.slice(bold), context))
  add({ ...setting, flow: rest, marked: 0 }, context)
}

/** A line in bold stands below any heading that the markup gives. */
const boldDepth = 6

/** How many of a paragraph's first nodes are its first line, where that is bold from end to end; else 0. */
function boldLine(node: Paragraph): number {
  const end = markedNodes(node)
  const isLine = end === node.children.length || node.children[end]?.type === 'break'
  return isLine && node.children.slice(0, end).some(({ type }) => type === 'strong') ? end : 0
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
  for (const [place, item] of node.children.entries()) {
    const kind = setting.kind === 'note' ? 'note' : 'item'
    children(item, { kind, label: labelOf(node, place) }, context)
  }
}

function labelOf({ ordered, start }: List, place: number): string | null {
  return ordered ? String((start ?? 1) + place) : null
}

function furniture(node: Nodes, _: Setting, context: Context): void {
  add({ kind: 'furniture', flow: trimmed(flowOf(node, context)) }, context)
}

/** From a node's type to what is done with it; what is not listed holds no words (`definition`). */
const handlers: Readonly<Partial<Record<Nodes['type'], Handler>>> = {
  heading,
  paragraph,
  list,
  code: leaf,
  html: leaf,
  tableCell: (node, _, context) => leaf(node, { kind: 'cell', label: null }, context),
  footnoteDefinition: (node, _, context) => children(node, { kind: 'note', label: null }, context),
  thematicBreak: furniture,
  listItem: children,
  blockquote: children,
  table: children,
  tableRow: children,
}
