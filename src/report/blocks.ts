/**
 * mdast → a flat list of blocks: what is a heading, what is prose, what an item, a cell or a note.
 */
import type { Nodes, Parents, Root } from 'mdast'
import type { ParagraphKind } from '../types.ts'
import { type Flow, flowOf, slice } from './flow.ts'

/** A block of the document: a heading, or a paragraph of some kind. */
export type Block = { kind: 'heading'; depth: number; flow: Flow } | { kind: ParagraphKind; flow: Flow }

/** Handles a node: adds its blocks, or goes into its children. */
type Handler = (node: Nodes, kind: ParagraphKind, context: Context) => void

interface Context {
  source: string
  blocks: Block[]
}

/**
 * Lists the blocks of a document in the order of the text.
 *
 * @param root mdast with positions.
 * @param source The text that the positions count in.
 */
export function blocksOf(root: Root, source: string): Block[] {
  const context: Context = { source, blocks: [] }
  children(root, 'prose', context)
  return context.blocks
}

function handle(node: Nodes, kind: ParagraphKind, context: Context): void {
  const handler = handlers[node.type]
  if (handler) handler(node, kind, context)
}

function children(node: Nodes | Parents, kind: ParagraphKind, context: Context): void {
  if ('children' in node) for (const child of node.children) handle(child, kind, context)
}

function leaf(node: Nodes, kind: ParagraphKind, { source, blocks }: Context): void {
  const flow = trimmedFlow(node, source)
  if (flow.text !== '') blocks.push({ kind, flow })
}

function heading(node: Nodes, _: ParagraphKind, { source, blocks }: Context): void {
  const flow = trimmedFlow(node, source)
  if (flow.text !== '' && node.type === 'heading') {
    blocks.push({ kind: 'heading', depth: node.depth, flow })
  }
}

/** A block's words without the white space around them. */
function trimmedFlow(node: Nodes, source: string): Flow {
  const flow = flowOf(node, source)
  return slice(flow, 0, flow.text.length)
}

/** From a node's type to what is done with it; what is not listed holds no words (`thematicBreak`, `definition`). */
const handlers: Readonly<Partial<Record<Nodes['type'], Handler>>> = {
  heading,
  paragraph: leaf,
  code: leaf,
  html: leaf,
  tableCell: (node, _, context) => leaf(node, 'cell', context),
  listItem: (node, _, context) => children(node, 'item', context),
  footnoteDefinition: (node, _, context) => children(node, 'note', context),
  blockquote: children,
  list: children,
  table: children,
  tableRow: children,
}
