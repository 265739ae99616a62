/**
 * The document's part of a page → mdast.
 *
 * Blocks end where a browser would begin a new line: at a block element, or at two line breaks in a row. Inside a
 * block only what matters to a report is kept of the markup: bold (a line that is bold from end to end is a
 * heading), line breaks, and the marks of notes. Every node keeps its position in the source.
 */

import type { Element, Text as HastText, Nodes } from 'hast'
import type {
  Break,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Position } from 'unist'
import { setOf } from '../constants.ts'
import { classesOf, holds, idOf, isHidden, textContent } from './hast.ts'
import { isNoteAddress, isNoteLabel } from './judge/endings.ts'
import { itemCounter } from './list-counter.ts'
import type { MainContent } from './main-content.ts'

declare module 'mdast' {
  interface ListItemData {
    /** What a browser prints before the item. */
    printed?: string
  }
}

/** Turns the document's part of a page into mdast. */
export function hastToMdast(main: MainContent): Root {
  const root: Root = { type: 'root', children: [] }
  const context: Context = {
    main,
    parent: root,
    open: [],
    heading: 0,
    style: null,
    isCell: false,
    isPictureCaption: false,
  }
  if (main.title) walk(main.title, context)
  inside(main.content, context)
  return root
}

type Container = Root | ListItem | FootnoteDefinition | TableRow | List | Table

interface Context {
  main: MainContent
  /** Where finished blocks go. */
  parent: Container
  /** The words of the block that is being read. */
  open: PhrasingContent[]
  /** The depth of the heading that is being read; 0 in other blocks. */
  heading: number
  /** What sets the words off: bold or underlined, or in italics. */
  style: 'strong' | 'emphasis' | null
  /** Whether the block is a cell of a table. */
  isCell: boolean
  /** Whether the block says what a picture shows, and is no part of the text. */
  isPictureCaption: boolean
}

function walk(node: Nodes, context: Context): void {
  if (node.type === 'text') words(node, context)
  else if (node.type === 'element' && !isHidden(node) && !context.main.isFurniture(node)) {
    const handler = Object.hasOwn(handlers, node.tagName) ? handlers[node.tagName] : undefined
    if (handler) handler(node, context)
    else if (blocks.has(node.tagName)) block(node, context)
    else children(node, context)
  }
}

function children(node: Nodes, context: Context): void {
  if ('children' in node) for (const child of node.children) walk(child, context)
}

/** Reads what stands in a node as blocks of their own, in a changed context. */
function inside(node: Nodes, context: Context, change: Partial<Context> = {}): void {
  const inner = { ...context, open: [], ...change }
  children(node, inner)
  flush(inner)
}

function words(node: HastText, context: Context): void {
  const { value, position } = node
  if (position === undefined) return
  const text: PhrasingContent = { type: 'text', value, position }
  context.open.push(context.style === null ? text : { type: context.style, children: [text], position })
}

/** A block element: its words are blocks of their own. */
function block(element: Element, context: Context): void {
  flush(context)
  if (isNote(element)) note(element, context)
  else if (context.main.isPictureCaption(element)) inside(element, context, { isPictureCaption: true })
  else children(element, context)
  flush(context)
}

/** Ends the open block. */
function flush(context: Context): void {
  const { open } = context
  context.open = []
  while (open.length > 0 && isBlank(open[0])) open.shift()
  while (open.length > 0 && isBlank(open.at(-1))) open.pop()
  const position = spanOf(open)
  if (!position) return
  if (context.isCell)
    append(context.parent, { type: 'tableCell', children: open, position } satisfies TableCell)
  else if (context.heading > 0) {
    const depth = headingDepths[context.heading - 1] ?? 6
    append(context.parent, { type: 'heading', depth, children: open, position } satisfies Heading)
  } else {
    const data = context.isPictureCaption ? { data: { isFurniture: true } } : {}
    append(context.parent, { type: 'paragraph', children: open, position, ...data } satisfies Paragraph)
  }
}

const headingDepths = [1, 2, 3, 4, 5, 6] as const

/** mdast's types forbid a paragraph in a row or a list; the walk never makes one, since both flush into their own children. */
function append(parent: Container, node: RootContent): void {
  const siblings: RootContent[] = parent.children
  siblings.push(node)
}

function isBlank(node: PhrasingContent | undefined): boolean {
  if (node === undefined || node.type === 'break') return true
  if ('children' in node) return node.children.every(isBlank)
  return node.type === 'text' && !/\S/.test(node.value)
}

function spanOf(nodes: readonly { position?: Position | undefined }[]): Position | undefined {
  const start = nodes[0]?.position?.start
  const end = nodes.at(-1)?.position?.end
  return start && end && { start, end }
}

/** Elements that begin on a line of their own. */
const blocks =
  setOf(`address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset header hgroup html legend li main menu nav ol p pre section summary table tbody td tfoot
  th thead tr ul hr`)

type Handler = (element: Element, context: Context) => void

const handlers: Readonly<Record<string, Handler>> = {
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  b: styled('strong'),
  strong: styled('strong'),
  u: styled('strong'),
  i: styled('emphasis'),
  em: styled('emphasis'),
  span,
  font: span,
  br: lineBreak,
  del: struckOut,
  s: struckOut,
  strike: struckOut,
  sup: superscript,
  a: anchor,
  ul: list,
  ol: list,
  table,
  pre: preformatted,
  dl: definitions,
}

function heading(element: Element, context: Context): void {
  flush(context)
  inside(element, context, { heading: Number(element.tagName.charAt(1)) })
}

/** Bold and underlined words set off a heading; words in italics, only where they stand before a colon. */
function styled(style: 'strong' | 'emphasis'): Handler {
  return (element, context) => {
    const was = context.style
    context.style = was ?? style
    children(element, context)
    context.style = was
  }
}

/** A span does by its style what other elements do by their name: `<span style="text-decoration: underline">`. */
function span(element: Element, context: Context): void {
  const style = String(element.properties.style ?? '')
  const isRaised =
    /vertical-align:\s*super/i.test(style) ||
    classesOf(element).some((name) => /^super(?:script)?$/i.test(name))
  if (/display:\s*(?:block|table|flex|list-item)/i.test(style)) block(element, context)
  else if (isRaised) superscript(element, context)
  else if (/line-through/i.test(style)) struckOut(element, context)
  else if (/font-weight:\s*(?:bold|[6-9]00)|underline/i.test(style)) styled('strong')(element, context)
  else if (/font-style:\s*italic/i.test(style)) styled('emphasis')(element, context)
  else children(element, context)
}

/** A browser keeps the lines of preformatted text; one that holds blocks is walked through. */
function preformatted(element: Element, context: Context): void {
  const position = spanOf(element.children)
  if (!position || element.children.some((child) => child.type === 'element' && blocks.has(child.tagName))) {
    block(element, context)
    return
  }
  flush(context)
  append(context.parent, { type: 'code', value: textContent(element), position })
}

/** One line break is a break in the block, two in a row end it. */
function lineBreak(element: Element, context: Context): void {
  if (element.position === undefined) return
  let last = context.open.length - 1
  while (last >= 0 && context.open[last]?.type !== 'break' && isBlank(context.open[last])) last--
  if (context.open[last]?.type === 'break') flush(context)
  else context.open.push({ type: 'break', position: element.position } satisfies Break)
}

/** What is struck out stays in the text, and says nothing. */
function struckOut(element: Element, context: Context): void {
  const first = context.open.length
  children(element, context)
  const words = context.open.splice(first)
  const position = spanOf(words)
  if (position) context.open.push({ type: 'delete', children: words, position })
}

/** A number set high is the mark of a note, behind a word (`abuses<sup>12</sup>`) or a figure; in `m<sup>2</sup>` it is none. */
function superscript(element: Element, context: Context): void {
  const before = context.open.length > 0 ? lastWords(context.open.at(-1)) : ''
  if (isUnit.test(before) && !holdsLink(element)) children(element, context)
  else noteMark(element, context)
}

/** A unit of measure, or the base of a power. */
const isUnit = /(?:^|[\s\d])(?:[kcdm]?m|ft|in|yd|mi|[×x] ?10)$/

/** A link to a note: `<a role="doc-noteref" href="#fn5">5</a>`. */
function anchor(element: Element, context: Context): void {
  const { role, href } = element.properties
  const isReference = role === 'doc-noteref' || isNoteAddress(String(href))
  if (isReference && context.open.length > 0) noteMark(element, context)
  else children(element, context)
}

function noteMark(element: Element, context: Context): void {
  const label = textContent(element).trim()
  const isMark = isNoteLabel(label) || (/^\[?[a-z]\]?$/.test(label) && holdsLink(element))
  if (!isMark || !element.position) {
    children(element, context)
    return
  }
  const identifier = label.replace(/[[\]()]/g, '')
  const { position } = element
  context.open.push({
    type: 'footnoteReference',
    identifier,
    label: identifier,
    position,
  } satisfies FootnoteReference)
}

function holdsLink(element: Element): boolean {
  return holds(element, ({ tagName }) => tagName === 'a')
}

function lastWords(node: PhrasingContent | undefined): string {
  if (node === undefined) return ''
  if ('children' in node) return lastWords(node.children.at(-1))
  return node.type === 'text' ? node.value : ''
}

function list(element: Element, context: Context): void {
  flush(context)
  const ordered = element.tagName === 'ol'
  const node: List = { type: 'list', ordered, children: [], position: element.position }
  const next = itemCounter(element)
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName !== 'li') {
      walk(child, context)
      continue
    }
    flush(context)
    if (isHidden(child) || context.main.isFurniture(child)) continue
    if (isNote(child)) {
      note(child, context)
      continue
    }
    const item: ListItem = { type: 'listItem', children: [], position: child.position }
    if (ordered) item.data = { printed: next(child) }
    inside(child, context, { parent: item })
    append(node, item)
  }
  if (node.children.length > 0) append(context.parent, node)
  flush(context)
}

/** A table of data becomes rows of cells; one that only lays out a page is walked through. */
function table(element: Element, context: Context): void {
  flush(context)
  if (isLayout(element)) {
    children(element, context)
    flush(context)
    return
  }
  const node: Table = { type: 'table', children: [], position: element.position }
  rows(element, node, context)
  const numbered = numberedRows(node)
  for (const paragraph of numbered ?? []) append(context.parent, paragraph)
  if (numbered === null && node.children.length > 0) append(context.parent, node)
}

/** The rows of a table that only sets numbers off from their paragraphs (`(1)` · `The Union …`); null for others. */
function numberedRows({ children }: Table): Paragraph[] | null {
  const paragraphs = children.flatMap(({ children: [number, words, ...others] }) => {
    if (!number?.position || !words?.position || others.length > 0) return []
    if (!isNumberAlone(number) || !(children.length === 1 || /[.;:,]\s*$/.test(toString(words)))) return []
    const gap = { start: number.position.end, end: words.position.start }
    const inner: PhrasingContent[] = [...number.children, { type: 'break', position: gap }, ...words.children]
    const position = { start: number.position.start, end: words.position.end }
    return { type: 'paragraph' as const, children: inner, position }
  })
  return paragraphs.length > 0 && paragraphs.length === children.length ? paragraphs : null
}

function isNumberAlone(cell: TableCell): boolean {
  return /^(?:\d{1,4}\.?|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})\)|[—–•-])$/.test(toString(cell).trim())
}

function rows(element: Element, node: Table, context: Context): void {
  for (const child of element.children) {
    if (child.type !== 'element' || isHidden(child)) continue
    if (child.tagName !== 'tr') {
      if (child.tagName === 'caption') block(child, context)
      else rows(child, node, context)
      continue
    }
    const row: TableRow = { type: 'tableRow', children: [], position: child.position }
    inside(child, context, { parent: row, isCell: true })
    if (row.children.length > 0) append(node, row)
  }
}

function definitions(element: Element, context: Context): void {
  flush(context)
  inside(element, context, { isCell: true })
}

/** Whether a table lays out a page: a cell holds headings, lists, other tables, or more than one paragraph. */
function isLayout(element: Element): boolean {
  return cellsOf(element).some((cell) => {
    const counts = { paragraphs: 0, others: 0, breaks: 0 }
    countBlocks(cell, counts)
    const length = textContent(cell).length
    const isBroken = counts.breaks > 1 && length > longestBrokenCell
    return counts.others > 0 || counts.paragraphs > 1 || isBroken || length > longestCell
  })
}

/** A cell with more text is prose that a table only places. */
const longestCell = 1500

/** The same for a cell with line breaks, which stand between paragraphs on old pages. */
const longestBrokenCell = 200

function cellsOf(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return []
    return child.tagName === 'td' || child.tagName === 'th' ? [child] : cellsOf(child)
  })
}

function countBlocks(element: Element, counts: { paragraphs: number; others: number; breaks: number }): void {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'p') counts.paragraphs++
    else if (child.tagName === 'br') counts.breaks++
    else if (/^(?:h[1-6]|table|article|section)$/.test(child.tagName)) counts.others++
    countBlocks(child, counts)
  }
}

/** A footnote, by its role, its class, or the id that word processors give it. */
function isNote(element: Element): boolean {
  const { role } = element.properties
  if (role === 'doc-footnote' || role === 'doc-endnote') return true
  return (
    /^(?:_?ftn|_?edn|fn|footnote|endnote|note)[-_:]?\d+$/i.test(idOf(element)) ||
    classesOf(element).some((name) => /^(?:footnote|endnote|MsoFootnoteText|MsoEndnoteText)$/i.test(name))
  )
}

function note(element: Element, context: Context): void {
  const definition: FootnoteDefinition = {
    type: 'footnoteDefinition',
    identifier: idOf(element),
    children: [],
    position: element.position,
  }
  inside(element, context, { parent: definition })
  if (definition.children.length > 0) append(context.parent, definition)
}
