/**
 * A report as people read it: headings, paragraphs with their numbers, lists, tables, notes; in them the claims, marked
 * by their measure, and the words that name sources.
 */
import { textModel, toText } from '../anchors/text.ts'
import type { Span } from '../anchors/types.ts'
import type { SourceRecord } from '../export/sources.ts'
import { bareNumber } from '../pinpoints/paragraphs.ts'
import type { Claim, Heading, Paragraph, Report, Section, Sentence, Text } from '../types.ts'
import type { MeasureView } from './look.ts'
import { element, type Markup, text, together } from './markup.ts'

/** What is marked in a report. */
export interface Marks {
  measures: ReadonlyMap<string, MeasureView>
  sources: readonly SourceRecord[]
  /** What each paragraph is cited by: `Prosecution, para. 1`. */
  pinpoints: ReadonlyMap<string, { pinpoint: string | null }>
  isBlind: boolean
}

/** Writes the text of a report. */
export function articleOf(report: Report, marks: Marks): Markup {
  return new ArticleWriter(report, marks).write()
}

/** A source in its sentence: where its name stands in the report's text. */
interface NamedSource extends Span {
  id: string
  /** Whether a piece of it was written that a key reaches. */
  isReached: boolean
}

class ArticleWriter {
  private readonly spans: ReadonlyMap<Text, Span>
  private readonly sources: ReadonlyMap<string, NamedSource[]>

  private readonly report: Report
  private readonly marks: Marks

  constructor(report: Report, marks: Marks) {
    this.report = report
    this.marks = marks
    this.spans = new Map(textModel(report).leaves.map(({ node, start, end }) => [node, { start, end }]))
    this.sources = marks.isBlind ? new Map() : sourcesBySentence(report, marks.sources)
  }

  write(): Markup {
    return together(...this.report.children.map((section) => this.section(section)))
  }

  private section(section: Section): Markup {
    const { id } = section
    return element(
      'section',
      { id, 'data-type': 'section' },
      ...grouped(section.children).map((group) => this.group(group, section)),
    )
  }

  private group(group: Group, section: Section): Markup {
    switch (group.kind) {
      case 'section':
        return this.section(group.node)
      case 'heading':
        return this.heading(group.node, section.depth)
      case 'items':
        return element('ul', {}, ...group.nodes.map((node) => this.paragraph(node, 'li')))
      case 'cells':
        return this.table(group.nodes)
      case 'paragraph':
        return this.paragraph(group.node, 'p')
    }
  }

  private heading(heading: Heading, depth: number): Markup {
    return element(
      `h${Math.min(6, depth + 1)}`,
      { 'data-type': 'heading', dir: 'auto' },
      this.inline(heading),
    )
  }

  private paragraph(paragraph: Paragraph, name: 'p' | 'li' | 'td'): Markup {
    const { id, kind } = paragraph
    const attributes = { id, class: kind, 'data-type': 'paragraph', dir: 'auto' }
    return element(name, attributes, this.number(paragraph), this.inline(paragraph))
  }

  /** The number that the document prints stands in the text; one that is counted stands beside it. */
  private number({ id, kind, label }: Paragraph): Markup {
    if (kind === 'cell') return together()
    const pinpoint = this.marks.pinpoints.get(id)?.pinpoint ?? null
    const number = bareNumber(label) ?? /(?:^|\s)(\d+)$/.exec(pinpoint ?? '')?.[1] ?? '·'
    const name = pinpoint ?? 'this paragraph'
    return element('a', {
      class: label === null ? 'number' : 'number printed',
      href: `#${id}`,
      'data-number': number,
      'aria-label': `Cite ${name}`,
    })
  }

  private table(cells: readonly Paragraph[]): Markup {
    const rows = rowsOf(cells, this.report.source).map((row) =>
      element('tr', {}, ...row.map((cell) => this.paragraph(cell, 'td'))),
    )
    const region = { class: 'scroll', role: 'region', 'aria-label': 'Table', tabindex: 0 }
    return element('div', region, element('table', {}, element('tbody', {}, ...rows)))
  }

  private inline(block: Paragraph | Heading): Markup {
    return together(
      ...block.children.map((child) =>
        child.type === 'sentence' ? this.sentence(child) : this.leaf(child, []),
      ),
    )
  }

  private sentence(sentence: Sentence): Markup {
    const sources = this.sources.get(sentence.id) ?? []
    const content = sentence.children.map((child) =>
      child.type === 'claim' ? this.claim(child, sources) : this.leaf(child, sources),
    )
    return element('span', { id: sentence.id, 'data-type': 'sentence' }, ...content)
  }

  private claim(claim: Claim, sources: readonly NamedSource[]): Markup {
    const [leaf] = claim.children
    if (this.marks.isBlind) return this.leaf(leaf, [])
    const measure = this.marks.measures.get(claim.measure)
    const isSure = claim.confidence.level === 'high'
    const verdict = claim.data?.decision.verdict
    return element(
      'a',
      {
        id: claim.id,
        class: ['claim', measure?.look ?? 'plain', isSure ? null : 'doubtful', verdict]
          .filter(Boolean)
          .join(' '),
        href: `#${claim.id}`,
        'data-type': 'claim',
        'data-label': measure?.label ?? claim.measure,
      },
      ...pieces(leaf, this.spanOf(leaf), sources).map(({ value, source }) =>
        source === null ? text(value) : element('span', { class: 'source' }, text(value)),
      ),
    )
  }

  private leaf(leaf: Text, sources: readonly NamedSource[]): Markup {
    const aside = leaf.data?.aside
    if (aside !== undefined)
      return element(aside === 'delete' ? 'del' : 'sup', { 'data-aside': aside }, text(leaf.value))
    return together(
      ...pieces(leaf, this.spanOf(leaf), sources).map(({ value, source }) => {
        if (source === null) return text(value)
        const isFirst = !source.isReached
        source.isReached = true
        return isFirst
          ? element('a', { id: source.id, class: 'source', href: `#${source.id}` }, text(value))
          : element('span', { class: 'source' }, text(value))
      }),
    )
  }

  private spanOf(leaf: Text): Span {
    return this.spans.get(leaf) ?? { start: 0, end: 0 }
  }
}

// --- sources

function sourcesBySentence(report: Report, sources: readonly SourceRecord[]): Map<string, NamedSource[]> {
  const found = new Map<string, NamedSource[]>()
  for (const { id, sentence, start, end } of sources) {
    const span = toText(report, { start, end })
    if (span === null) continue
    found.set(sentence, [...(found.get(sentence) ?? []), { ...span, id, isReached: false }])
  }
  return found
}

/** A leaf in pieces, each in a source or in none. */
function pieces(
  { value }: Text,
  { start, end }: Span,
  sources: readonly NamedSource[],
): { value: string; source: NamedSource | null }[] {
  const cut: { value: string; source: NamedSource | null }[] = []
  let at = start
  for (const source of sources) {
    const from = Math.max(at, source.start)
    const to = Math.min(end, source.end)
    if (to <= from) continue
    if (from > at) cut.push({ value: value.slice(at - start, from - start), source: null })
    cut.push({ value: value.slice(from - start, to - start), source })
    at = to
  }
  if (at < end) cut.push({ value: value.slice(at - start), source: null })
  return cut
}

// --- blocks

/** What stands together in a section: the items of a list, the cells of a table. */
type Group =
  | { kind: 'section'; node: Section }
  | { kind: 'heading'; node: Heading }
  | { kind: 'paragraph'; node: Paragraph }
  | { kind: 'items' | 'cells'; nodes: Paragraph[] }

function grouped(children: Section['children']): Group[] {
  const groups: Group[] = []
  for (const node of children) {
    const last = groups.at(-1)
    const kind = node.type === 'paragraph' ? kindOf(node) : null
    if (node.type === 'section') groups.push({ kind: 'section', node })
    else if (node.type === 'heading') groups.push({ kind: 'heading', node })
    else if (kind === 'paragraph' || kind === null) groups.push({ kind: 'paragraph', node })
    else if (last?.kind === kind) last.nodes.push(node)
    else groups.push({ kind, nodes: [node] })
  }
  return groups
}

function kindOf({ kind }: Paragraph): 'items' | 'cells' | 'paragraph' {
  if (kind === 'item') return 'items'
  return kind === 'cell' ? 'cells' : 'paragraph'
}

/** Cells between which a row of the source ends (`</tr>`, or the end of a line) stand in different rows. */
function rowsOf(cells: readonly Paragraph[], source: string): Paragraph[][] {
  const rows: Paragraph[][] = []
  let end = 0
  for (const cell of cells) {
    const between = source.slice(end, cell.position.start.offset)
    const isMarkup = between.includes('<')
    const row = rows.at(-1)
    if (row === undefined || (isMarkup ? /<tr\b/i : /[\r\n]/).test(between)) rows.push([cell])
    else row.push(cell)
    end = cell.position.end.offset
  }
  return rows
}
