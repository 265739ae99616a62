/**
 * HTML → a draft: what a reader of the page sees, with its links, quotations and notes.
 */
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { idOf, isHidden, textContent } from '../read/hast.ts'
import { alignHtml, type Run } from '../report/align.ts'
import { BlockBuilder, type DraftBlock } from './draft.ts'

const blockNames = new Set(
  `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr
  ul`.split(/\s+/),
)

/** Reads a draft in HTML. */
export function readHtml(source: string): DraftBlock[] {
  const reader = new HtmlReader(source)
  reader.visit(fromHtml(source), { kind: 'prose', id: null })
  return reader.finish()
}

interface Place {
  kind: DraftBlock['kind']
  id: string | null
}

class HtmlReader {
  readonly #source: string
  readonly #blocks: DraftBlock[] = []
  #open = new BlockBuilder()
  #place: Place = { kind: 'prose', id: null }

  constructor(source: string) {
    this.#source = source
  }

  finish(): DraftBlock[] {
    this.#close()
    return this.#blocks
  }

  visit(node: Nodes, place: Place): void {
    if (node.type === 'text') this.#text(node.value, node.position?.start.offset, node.position?.end.offset)
    else if (node.type === 'element') this.#element(node, place)
    else if ('children' in node) for (const child of node.children) this.visit(child, place)
  }

  #text(value: string, from: number | undefined, to: number | undefined): void {
    if (from === undefined || to === undefined) return
    const runs: Run[] = []
    if (to - from === value.length && this.#source.startsWith(value, from)) {
      this.#open.verbatim(this.#source, from, to)
      return
    }
    alignHtml(value, this.#source, { at: 0, from, to }, runs)
    this.#open.flow({ text: value, runs })
  }

  #element(element: Element, place: Place): void {
    if (isHidden(element) || element.tagName === 'code') return
    if (blockNames.has(element.tagName) || isSourceOfQuotation(element, place)) {
      const inner = placeOf(element, place)
      this.#close(inner)
      const numbers = itemNumbers(element)
      for (const child of element.children)
        this.visit(child, inner.id === null ? { ...inner, id: numbers.get(child) ?? null } : inner)
      this.#close(place)
      return
    }
    const note = noteReferred(element)
    if (note !== null) {
      this.#open.note(note)
      return
    }
    const start = this.#open.length
    if (element.tagName === 'br') this.#open.unit('\n', offset(element), offset(element))
    for (const child of element.children) this.visit(child, place)
    if (element.tagName === 'q') this.#open.quoted(start)
    const { href, dataCites } = element.properties
    if (typeof href === 'string') this.#open.link(start, href)
    // Pandoc's citations, set by a style, know their keys.
    if (typeof dataCites === 'string')
      for (const key of dataCites.split(' ')) this.#open.link(start, `cite:${key}`)
  }

  #close(place: Place = this.#place): void {
    const block = this.#open.build(this.#place.kind, this.#place.id)
    if (block) this.#blocks.push(block)
    this.#open = new BlockBuilder()
    this.#place = place
  }
}

/** The numbers that a browser shows before the items of a list. */
function itemNumbers({ tagName, properties, children }: Element): ReadonlyMap<Nodes, string> {
  if (tagName !== 'ol') return new Map()
  const items = children.filter((child) => child.type === 'element' && child.tagName === 'li')
  const first = typeof properties.start === 'number' ? properties.start : 1
  return new Map(items.map((item, index) => [item, String(first + index)]))
}

function offset(element: Element): number {
  return element.position?.start.offset ?? 0
}

function placeOf(element: Element, place: Place): Place {
  const role = String(element.properties.role ?? '')
  const id = idOf(element)
  const isNote =
    /^doc-(?:foot|end)note$/.test(role) || /^_?(?:ftn|edn|fn|footnote|endnote|note)[-_:]?\d+$/i.test(id)
  if (isNote) return { kind: 'note', id }
  if (element.tagName === 'blockquote') return { ...place, kind: 'quotation' }
  if (isSourceOfQuotation(element, place)) return { ...place, kind: 'prose' }
  return /^h[1-6]$/.test(element.tagName) ? { ...place, kind: 'heading' } : place
}

/** What stands in a block quotation and says where its words are from. */
function isSourceOfQuotation({ tagName }: Element, { kind }: Place): boolean {
  return kind === 'quotation' && (tagName === 'footer' || tagName === 'cite')
}

/** The id of the note that a mark leads to; null for what is no mark. */
function noteReferred(element: Element): string | null {
  const { href } = element.properties
  if (element.tagName !== 'a' || typeof href !== 'string' || !href.startsWith('#')) return null
  return /^[[(]?(?:\d{1,3}|[*†‡§])[\])]?$/.test(textContent(element).trim()) ? href.slice(1) : null
}
