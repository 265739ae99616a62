/**
 * Markdown (CommonMark with GFM, Pandoc's and Quarto's) → a draft. Citations (`[@key, para. 3]`) stay words of the text.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast'
import { markdownToMdast } from '../read/markdown.ts'
import { flowOf, type Origin } from '../report/flow.ts'
import { BlockBuilder, type DraftBlock } from './draft.ts'

/** Reads a draft in Markdown. */
export function readMarkdown(source: string): DraftBlock[] {
  return mdastBlocks(markdownToMdast(source), source)
}

/** Reads the blocks of a tree that remark made, which a pipeline has at hand. */
export function mdastBlocks(root: Root, source: string): DraftBlock[] {
  return blocksIn(root, { kind: 'prose', id: null }, { source, syntax: 'markdown' })
}

interface Place {
  kind: DraftBlock['kind']
  id: string | null
}

function blocksIn(node: Nodes, place: Place, origin: Origin): DraftBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'tableCell':
      return block(node.children, place, origin)
    case 'heading':
      return block(node.children, { ...place, kind: 'heading' }, origin)
    case 'blockquote':
      return node.children.flatMap((child) => blocksIn(child, { ...place, kind: 'quotation' }, origin))
    case 'list':
      return node.children.flatMap((child, index) => {
        const number = node.ordered && place.id === null ? String((node.start ?? 1) + index) : place.id
        return blocksIn(child, { ...place, id: number }, origin)
      })
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksIn(child, { kind: 'note', id: node.identifier }, origin))
    default:
      return 'children' in node ? node.children.flatMap((child) => blocksIn(child, place, origin)) : []
  }
}

function block(children: readonly PhrasingContent[], { kind, id }: Place, origin: Origin): DraftBlock[] {
  const builder = new BlockBuilder()
  for (const child of children) addPhrase(child, builder, origin)
  const built = builder.build(kind, id)
  return built ? [built] : []
}

function addPhrase(node: PhrasingContent, builder: BlockBuilder, origin: Origin): void {
  const start = builder.length
  if (node.type === 'footnoteReference') builder.note(node.identifier)
  // Code is no prose; what stands between two tags is a node of its own.
  else if (node.type === 'html' || node.type === 'inlineCode') return
  else if ('children' in node) {
    for (const child of node.children) addPhrase(child, builder, origin)
    if (node.type === 'link') builder.link(start, node.url)
  } else builder.flow(flowOf(node, origin))
}
