/**
 * Nodes of an mdast tree (https://github.com/syntax-tree/mdast), made of plain text: what is written of them is escaped by
 * who writes it.
 */
import type { Heading, Link, List, Paragraph, PhrasingContent, RootContent, Table, TableCell } from 'mdast'

/** Words, or a link of words. */
export type Inline = string | Link

/** A link; its words alone where the address is not known. */
export function linked(words: string, url: string | null): Inline {
  return url === null ? words : { type: 'link', url, children: [{ type: 'text', value: words }] }
}

/** A heading. */
export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: phrasing([value]) }
}

/** A paragraph. */
export function paragraph(...content: readonly Inline[]): Paragraph {
  return { type: 'paragraph', children: phrasing(content) }
}

/** A list, each item a line; nothing where there is none. */
export function list(items: readonly (readonly Inline[])[]): List[] {
  if (items.length === 0) return []
  const children = items.map((item): List['children'][number] => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)],
  }))
  return [{ type: 'list', ordered: false, spread: false, children }]
}

/** A table with a header; nothing where it has no rows. */
export function table(header: readonly string[], rows: readonly (readonly (Inline | number)[])[]): Table[] {
  if (rows.length === 0) return []
  const isNumber = header.map((_, at) => rows.every((row) => typeof row[at] === 'number'))
  const cells = (row: readonly (Inline | number)[]): TableCell[] =>
    row.map((cell) => ({
      type: 'tableCell',
      children: phrasing([typeof cell === 'number' ? cell.toLocaleString('en-US') : cell]),
    }))
  return [
    {
      type: 'table',
      align: isNumber.map((is) => (is ? 'right' : null)),
      children: [header, ...rows].map((row) => ({ type: 'tableRow', children: cells(row) })),
    },
  ]
}

/** A part under a heading; nothing where there is nothing to say. */
export function part(title: Heading, content: readonly RootContent[]): RootContent[] {
  return content.length === 0 ? [] : [title, ...content]
}

function phrasing(content: readonly Inline[]): PhrasingContent[] {
  return content.map((one): PhrasingContent => (typeof one === 'string' ? { type: 'text', value: one } : one))
}
