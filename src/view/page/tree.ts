/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * The text of the page as a report again, in which anchors are made and found: its words and ids are those of the report
 * that the page was made of. What is known of it beside is not asked for here, and is left empty.
 */
import type {
  Claim,
  Heading,
  Metadata,
  Paragraph,
  Report,
  Section,
  Sentence,
  SourcePosition,
  Text,
} from '../../types.ts'

/** Reads the report of the page. */
export function readTree(root: HTMLElement): Report {
  const children = [...root.children].flatMap(blocksIn).filter((block) => block.type === 'section')
  return {
    type: 'report',
    children,
    metadata: unknown,
    furniture: [],
    source: '',
    messages: [],
    codebook: null,
    position: nowhere,
  }
}

type Block = Section | Heading | Paragraph

function blocksIn(element: Element): Block[] {
  switch (element instanceof HTMLElement ? element.dataset.type : undefined) {
    case 'section':
      return [sectionOf(element)]
    case 'heading':
      return [{ type: 'heading', children: leavesIn(element), position: nowhere }]
    case 'paragraph':
      return [paragraphOf(element)]
    default:
      return [...element.children].flatMap(blocksIn)
  }
}

function sectionOf(element: Element): Section {
  const children = [...element.children].flatMap(blocksIn)
  return { type: 'section', id: element.id, role: null, depth: 1, title: null, children, position: nowhere }
}

function paragraphOf(element: Element): Paragraph {
  const children: Paragraph['children'] = []
  for (const child of element.childNodes) {
    if (child instanceof HTMLElement && child.dataset.type === 'sentence') children.push(sentenceOf(child))
    else if (!(child instanceof HTMLElement) || !child.classList.contains('number'))
      addText(children, leafOf(child))
  }
  return {
    type: 'paragraph',
    id: element.id,
    kind: 'prose',
    number: null,
    label: null,
    within: null,
    children,
    position: nowhere,
  }
}

function sentenceOf(element: Element): Sentence {
  const children: Sentence['children'] = []
  for (const child of element.childNodes) {
    if (child instanceof HTMLElement && child.dataset.type === 'claim') children.push(claimOf(child))
    else addText(children, leafOf(child))
  }
  return { type: 'sentence', id: element.id, children, position: nowhere }
}

function leavesIn(element: Element): Text[] {
  const leaves: Text[] = []
  for (const child of element.childNodes) addText(leaves, leafOf(child))
  return leaves
}

/** Words that the page has in several elements are one leaf; a mark of a note is one by itself. */
function addText(children: { type: string }[], leaf: Text): void {
  const last = children.at(-1)
  if (last !== undefined && isPlain(last) && leaf.data === undefined) last.value += leaf.value
  else children.push(leaf)
}

function isPlain(node: { type: string }): node is Text {
  return node.type === 'text' && !('data' in node)
}

function leafOf(node: Node): Text {
  const aside = node instanceof HTMLElement ? node.dataset.aside : undefined
  const leaf: Text = { type: 'text', value: valueOf(node), position: nowhere }
  if (aside === 'delete' || aside === 'footnoteReference') leaf.data = { aside }
  return leaf
}

/** The words of a node, with the characters that it shows by their numbers. */
export function valueOf(node: Node): string {
  if (node instanceof HTMLElement && node.classList.contains('unseen')) return characterOf(node)
  if (node.childNodes.length === 0) return node.textContent ?? ''
  return [...node.childNodes].map(valueOf).join('')
}

/** `U+202E` stands for one character. */
function characterOf({ title }: HTMLElement): string {
  return String.fromCodePoint(Number.parseInt(title.slice(2), 16))
}

/** Only where it stands is asked for. */
function claimOf(element: HTMLElement): Claim {
  return {
    type: 'claim',
    id: element.id,
    quantity: { kind: 'unreported' },
    object: null,
    measure: 'other',
    coding: { codebook: '', version: '', row: null },
    period: null,
    rate: null,
    relation: null,
    facets: { form: null, sex: null, age: null, origin: null, nationality: null },
    attribution: { source: 'report', name: null, canonical: null },
    confidence: { level: 'high', reason: null },
    children: [{ type: 'text', value: valueOf(element), position: nowhere }],
    position: nowhere,
  }
}

const origin = { line: 1, column: 1, offset: 0 }
const nowhere: SourcePosition = { start: origin, end: origin }

const unknown: Metadata = {
  title: null,
  shortTitle: null,
  kind: null,
  jurisdiction: null,
  publisher: null,
  author: null,
  authors: [],
  publicationDate: null,
  publicationDateAsPrinted: null,
  lastUpdated: null,
  online: null,
  accessed: null,
  citeAs: null,
  url: null,
  docid: null,
  symbol: null,
  disclaimer: null,
  country: null,
  series: null,
  edition: null,
  tier: null,
  coverage: null,
  language: null,
}
