/**
 * A row of a comparison: what stands in it before and after, with the words that differ, and what became of it.
 */
import type { Alignment, ChangeStatus, ParagraphChange, SentenceChange } from '../anchors/align.ts'
import { difference, type WordChange } from '../anchors/difference.ts'
import { paragraphsOf } from '../pinpoints/paragraphs.ts'
import { pinpointText } from '../pinpoints/pinpoint.ts'
import { fold, textOf } from '../report/to-string.ts'
import type { Heading, Paragraph, Report, Sentence } from '../types.ts'
import type { Row } from './comparison-rows.ts'
import { element, type Markup, text, together } from './markup.ts'

/** The two columns. */
type Side = 'before' | 'after'

const sides = ['before', 'after'] as const

/** Writes the rows of a comparison. */
export class RowWriter {
  /** What the columns are called: their editions, where these differ. */
  readonly names: Readonly<Record<Side, string>>

  private readonly pinpoints: ReadonlyMap<Paragraph, string | null>
  /** The paragraphs that sentences stand in. */
  private readonly holders: ReadonlyMap<Sentence, Paragraph>
  private readonly changes: ReadonlyMap<Sentence, SentenceChange>

  constructor(before: Report, after: Report, { sentences }: Alignment) {
    const paragraphs = [before, after].flatMap((report) => {
      const index = paragraphsOf(report)
      return index.all.map(({ paragraph }) => ({ paragraph, pinpoint: pinpointText(index, [paragraph]) }))
    })
    this.pinpoints = new Map(paragraphs.map(({ paragraph, pinpoint }) => [paragraph, pinpoint]))
    this.holders = new Map(
      paragraphs.flatMap(({ paragraph }) =>
        paragraph.children.flatMap((child) =>
          child.type === 'sentence' ? [[child, paragraph] as const] : [],
        ),
      ),
    )
    this.changes = new Map(
      sentences.flatMap((change) =>
        sides.flatMap((side) => change[side].map((node) => [node, change] as const)),
      ),
    )
    this.names = namesOf(before, after)
  }

  row(row: Row): Markup {
    switch (row.kind) {
      case 'heading':
        return headings(row)
      case 'paragraphs':
        return this.paragraphs(row.change)
      case 'left':
        return this.left(row.paragraph, row.change)
    }
  }

  private paragraphs(change: ParagraphChange): Markup {
    const { status, score } = change
    const isBoth = change.before.length > 0 && change.after.length > 0
    const likeness = isBoth && status !== 'same' ? `${Math.floor(100 * score)} % alike` : null
    return rowOf(
      status,
      stateOf(status, likeness),
      ...sides.map((side) =>
        this.cell(side, ...change[side].map((paragraph) => this.paragraph(paragraph, side, change))),
      ),
    )
  }

  /** Leads from where a paragraph stood to where it is now. */
  private left(paragraph: Paragraph, { after: [now] }: ParagraphChange): Markup {
    const where = now === undefined ? together() : this.leadTo(now, now.id, 'after', 'moved to')
    const words = text(`${/^.{0,80}(?!\S)/.exec(textOf(paragraph))?.[0] ?? ''} …`)
    return rowOf(
      'moved',
      stateOf('moved', null),
      this.cell('before', element('p', { class: 'away', dir: 'auto' }, words, text(' '), where)),
      this.cell('after'),
    )
  }

  private cell(side: Side, ...content: readonly Markup[]): Markup {
    if (content.length === 0) return element('div', { class: `cell ${side} empty` })
    return element('div', { class: `cell ${side}`, 'data-name': this.names[side] }, ...content)
  }

  private paragraph(paragraph: Paragraph, side: Side, change: ParagraphChange): Markup {
    const { id, kind } = paragraph
    const pinpoint = this.pinpoints.get(paragraph) ?? null
    const content = paragraph.children.map((child) =>
      child.type === 'sentence' ? this.sentence(child, side, change) : text(child.value.replace(/\s+/g, ' ')),
    )
    return element(
      'p',
      { id: `${side}.${id}`, class: kind, dir: 'auto' },
      element('a', { class: 'pinpoint', href: `#${side}.${id}` }, text(pinpoint ?? 'this paragraph')),
      ...content,
    )
  }

  private sentence(sentence: Sentence, side: Side, row: ParagraphChange): Markup {
    const change = this.changes.get(sentence)
    const words =
      change === undefined ? text(fold(wordsOf(sentence))) : together(...stretches(sentence, change, side))
    const where = change === undefined ? null : this.elsewhere(change, side, row)
    return element(
      'span',
      { id: `${side}.${sentence.id}` },
      words,
      ...(where === null ? [] : [text(' '), where]),
    )
  }

  /** Leads to a sentence that stands in another row, or in another order. */
  private elsewhere(change: SentenceChange, side: Side, row: ParagraphChange): Markup | null {
    const other = side === 'before' ? 'after' : 'before'
    const [partner] = change[other]
    const holder = partner && this.holders.get(partner)
    if (partner === undefined || holder === undefined) return null
    if (!row[other].includes(holder))
      return this.leadTo(holder, partner.id, other, side === 'before' ? 'moved to' : 'moved from')
    return change.status === 'moved' && row.status !== 'moved' ? tag('moved') : null
  }

  private leadTo(paragraph: Paragraph, id: string, side: Side, words: string): Markup {
    const pinpoint = this.pinpoints.get(paragraph) ?? 'another paragraph'
    return element('a', { class: 'tag', href: `#${side}.${id}` }, text(`${words} ${pinpoint}`))
  }
}

function namesOf(before: Report, after: Report): Record<Side, string> {
  const [from, to] = [before.metadata.edition, after.metadata.edition]
  return from === null || to === null || from === to
    ? { before: 'Before', after: 'After' }
    : { before: String(from), after: String(to) }
}

function rowOf(status: ChangeStatus, ...content: readonly Markup[]): Markup {
  const isChanged = status !== 'same'
  return element(
    'div',
    { class: `row ${status}`, role: 'group', 'aria-label': status, tabindex: isChanged ? -1 : null },
    ...content,
  )
}

function stateOf(status: ChangeStatus, likeness: string | null): Markup {
  if (status === 'same') return together()
  return element('p', { class: 'state' }, tag(status), ...(likeness === null ? [] : [text(` ${likeness}`)]))
}

function tag(words: string): Markup {
  return element('span', { class: 'tag' }, text(words))
}

// --- words

/** The words of a sentence on its side; those that the other side does not have are marked. */
function stretches(sentence: Sentence, change: SentenceChange, side: Side): Markup[] {
  if (change.status === 'same') return [text(fold(wordsOf(sentence)))]
  const own = change.words.filter(({ status }) => status !== (side === 'before' ? 'new' : 'gone'))
  const lengths = change[side].map((node) => fold(wordsOf(node)).length)
  const at = change[side].indexOf(sentence)
  // The sentences of a change are joined by a space.
  const start = lengths.slice(0, at).reduce((sum, length) => sum + length + 1, 0)
  return cut(own, start, start + (lengths[at] ?? 0)).map(marked)
}

/** The words that were compared: all that stand there, also the marks of notes. */
function wordsOf(sentence: Sentence): string {
  return sentence.children
    .flatMap((child) => (child.type === 'claim' ? child.children : [child]))
    .map(({ value }) => value)
    .join('')
}

function cut(words: readonly WordChange[], start: number, end: number): WordChange[] {
  const found: WordChange[] = []
  let at = 0
  for (const { status, text: value } of words) {
    const part = value.slice(Math.max(0, start - at), Math.max(0, end - at))
    if (part !== '') found.push({ status, text: part })
    at += value.length
  }
  return found
}

function marked({ status, text: value }: WordChange): Markup {
  if (status === 'same') return text(value)
  return element(status === 'new' ? 'ins' : 'del', {}, text(value))
}

// --- headings

function headings({ depth, before, after }: Extract<Row, { kind: 'heading' }>): Markup {
  const level = Math.min(6, depth + 1)
  const words = difference(before === null ? '' : textOf(before), after === null ? '' : textOf(after))
  const status = after === null ? 'gone' : before === null ? 'new' : words.length > 1 ? 'edited' : 'same'
  const cells = sides.map((side) => {
    const heading: Heading | null = side === 'before' ? before : after
    if (heading === null) return element('div', { class: `cell ${side} empty` })
    const own = words.filter((word) => word.status !== (side === 'before' ? 'new' : 'gone')).map(marked)
    // Of two that correspond one is a heading to those who go from heading to heading.
    const name = side === 'after' || after === null ? `h${level}` : 'p'
    return element(
      'div',
      { class: `cell ${side}` },
      element(name, { class: `level${level}`, dir: 'auto' }, ...own),
    )
  })
  const state = stateOf(status, null)
  return element(
    'div',
    { class: `row heading ${status}`, tabindex: status === 'same' ? null : -1 },
    state,
    ...cells,
  )
}
