/**
 * Which blocks are the page's and not the document's: header, title, disclaimer, footer.
 *
 *     Last Updated: Friday, 01 November 2019, 13:47 GMT         label
 *     2017 Trafficking in Persons Report - Laos                 title
 *     Publisher United States Department of State               label
 *     Cite as United States Department of State, 2017 …         label
 *     LAOS: TIER 2 WATCH LIST                                   the document begins
 */
import { endsSentence } from '../read/judge/endings.ts'
import type { HeaderField, HeaderLine } from '../read/judge/labels.ts'
import { isOfText } from '../read/judge/line.ts'
import type { Block } from './blocks.ts'
import { countryNamed } from './country.ts'
import type { Flow } from './flow.ts'
import { type Masthead, noMasthead, readMasthead } from './masthead.ts'
import { isLawTitle } from './names.ts'
import type { Profile } from './profiles/profile.ts'
import { isAnyMark, isAnyTitle } from './profiles/profiles.ts'
import { fold } from './to-string.ts'

/** The page's own lines, and what is left: the document. */
export interface Page {
  /** The header's fields as printed, without their labels. */
  fields: Partial<Record<HeaderField, string>>
  /** What the lines above the text say, where they have no labels. */
  masthead: Masthead['fields']
  title: string | null
  /** Header, title, running heads, disclaimer and footer, in the order of the text. */
  furniture: Flow[]
  /** The document, its running heads and rules still in their places. */
  body: Block[]
}

/**
 * Divides a page into its furniture and the document.
 *
 * @param blocks All blocks of the page.
 * @param title The document's title, where it is known from elsewhere (front matter, a page's `<meta>`).
 * @param series The series that are known.
 */
export function dividePage(blocks: readonly Block[], title: string | null, series: readonly Profile[]): Page {
  const header = readHeader(blocks)
  const footer = readFooter(blocks, header.end)
  const body = blocks.slice(header.end, footer.start)
  const masthead = header.end === 0 ? mastheadOf(body, series) : noMasthead
  const titleBlock =
    masthead.titleBlock !== -1 || (masthead.isCaption && masthead.fields.title !== undefined)
      ? masthead.titleBlock
      : findTitle(body, header.title, title, series)
  const isTop = (place: number) => place === titleBlock || (!masthead.isCaption && masthead.lines.has(place))
  const printed = body[titleBlock]
  return {
    fields: { ...footer.fields, ...header.fields },
    masthead: masthead.fields,
    title: header.title ?? masthead.fields.title ?? (printed ? fold(printed.flow.text) : title),
    furniture: [
      ...blocks.slice(0, header.end),
      ...body.filter(({ kind }, place) => kind === 'furniture' || isTop(place)),
      ...blocks.slice(footer.start),
    ].map(({ flow }) => flow),
    body: body
      .map((block, place) => (masthead.isCaption && masthead.lines.has(place) ? asFact(block) : block))
      .filter((_, place) => !isTop(place)),
  }
}

/** A line of a caption is a fact, whatever it looks like; the page's own lines stay the page's. */
function asFact(block: Block): Block {
  if (block.kind === 'furniture' || block.kind === 'cell') return block
  const line = { is: 'fact', because: 'it stands in the caption of a case', holdsSentence: false } as const
  return { kind: 'prose', flow: block.flow, item: null, marked: 0, line }
}

/** Reads the masthead, whose title is no heading of a section, no first heading of a series and no sentence. */
function mastheadOf(body: readonly Block[], series: readonly Profile[]): Masthead {
  return readMasthead(body, isProse, (block) => {
    const text = fold(block.flow.text)
    return (
      text.length <= longestTitle &&
      !isAnyMark(text, series) &&
      !isSectionHeading(text, series) &&
      !isOpeningSection(text) &&
      (!isSentence(text) || isLawTitle(text)) &&
      block.line.is !== 'label' &&
      (text.includes(' ') ||
        (block.kind === 'heading' && block.look === 'markup') ||
        countryNamed(text) !== null)
    )
  })
}

/** `Summary`, `1. Overview`, `I. Introduction`: the first section of any document. */
function isOpeningSection(text: string): boolean {
  return /^(?:(?:\d{1,2}(?:\.\d{1,2})*\.?|[IVX]{1,4}\.|[A-Z][.)])\s|(?:executive )?summary$|introduction$|preface$|foreword$|contents$|table of contents$|overview$|background$|acknowledge?ments$|preamble$)/i.test(
    text,
  )
}

interface Header {
  fields: Page['fields']
  title: string | null
  /** The number of blocks that belong to the header. */
  end: number
}

const noHeader: Header = { fields: {}, title: null, end: 0 }

/** A header begins within the first blocks of a page. */
const latestStart = 6

/** A line above the header's labels that is longer is no title. */
const longestTitle = 500

/** Reads the labelled lines at the beginning, and what stands between `Last Updated` and the others: the title. */
function readHeader(blocks: readonly Block[]): Header {
  const fields: Page['fields'] = {}
  const unlabelled: string[] = []
  let above = 0
  let marked = 0
  let end = 0
  let at = 0
  while (at < blocks.length) {
    const text = blocks[at]?.flow.text ?? ''
    const label = labelOf(blocks[at])
    if (label && isExpected(label, fields, at === end)) {
      if (end === 0) above = unlabelled.length
      const value = valueOf(blocks, at, label)
      fields[label.field] ??= fold(value.text)
      if (label.isMarked) marked++
      at = value.end
      end = at
      continue
    }
    if (isComplete(fields) || at >= latestStart + end || text.length > longestTitle) break
    if (blocks[at]?.kind !== 'furniture') unlabelled.push(fold(text))
    at++
  }
  if (!isHeader(fields, marked) || isPassage(fields, unlabelled.slice(0, above))) return noHeader
  return {
    fields,
    title: titleOf(fields, unlabelled),
    end: fields.lastUpdated !== undefined && Object.keys(fields).length === 1 ? Number(above === 0) : end,
  }
}

/** The first label of a header may stand after a title; the others follow each other, and none comes twice. */
function isExpected(label: HeaderLine, fields: Page['fields'], follows: boolean): boolean {
  if (fields[label.field] !== undefined) return false
  if (label.isMarked) return follows || !isComplete(fields)
  return follows || label.field === 'publisher' || label.field === 'lastUpdated' || label.field === 'citeAs'
}

/** Whether the header's main lines have come, so that a line without a label is the document's. */
function isComplete(fields: Page['fields']): boolean {
  return fields.publisher !== undefined || fields.citeAs !== undefined || fields.publicationDate !== undefined
}

/** A label's value: on its line, or the next block where the line holds nothing else. */
function valueOf(blocks: readonly Block[], at: number, label: HeaderLine): { text: string; end: number } {
  const text = blocks[at]?.flow.text.slice(label.start, label.end) ?? ''
  const next = blocks[at + 1]
  if (text !== '' || !next || labelOf(next)) return { text, end: at + 1 }
  return { text: next.flow.text, end: at + 2 }
}

/** A single label may be a line of the document (`Country …`); those of a header come together. */
function isHeader(fields: Page['fields'], marked: number): boolean {
  return (
    fields.citeAs !== undefined ||
    (fields.publisher !== undefined && fields.publicationDate !== undefined) ||
    (fields.lastUpdated !== undefined && /\d{4}/.test(fields.lastUpdated)) ||
    (marked >= 2 && isComplete(fields))
  )
}

/**
 * Whether what stands above the labels is a passage with its citation below it, and no title: it ends as a sentence does,
 * and no label but that of the citation follows, or it has more than one sentence.
 */
function isPassage(fields: Page['fields'], unlabelled: readonly string[]): boolean {
  const isCitation = fields.publisher === undefined && fields.lastUpdated === undefined
  const sentences = unlabelled.filter((text) => endsSentence(text) && !fields.citeAs?.includes(text))
  return isCitation ? sentences.length > 0 : sentences.some((text) => /[.!?]["”’)]?\s+\p{Lu}/u.test(text))
}

function titleOf(fields: Page['fields'], unlabelled: readonly string[]): string | null {
  if (fields.title !== undefined) return fields.title
  if (!isComplete(fields)) return null
  const { citeAs } = fields
  return unlabelled.find((text) => citeAs?.includes(text)) ?? unlabelled.at(-1) ?? null
}

/** The footer, a disclaimer, and the citation below a passage at the end of the page. */
function readFooter(blocks: readonly Block[], after: number): { fields: Page['fields']; start: number } {
  const fields: Page['fields'] = {}
  let start = blocks.length
  while (start > after) {
    const block = blocks[start - 1]
    const before = start - 2 < after ? null : labelOf(blocks[start - 2])
    const text = fold(block?.flow.text ?? '')
    const line = block?.line
    const label = labelOf(block)
    if (label && block && belongsBelow(label, block, fields)) {
      const value = fold(block.flow.text.slice(label.start, label.end))
      fields[isAddress(value) ? 'url' : label.field] ??= value
      start--
    } else if (
      before &&
      before.start === before.end &&
      (before.field === 'disclaimer' || before.field === 'citeAs')
    ) {
      fields[before.field] ??= text
      start -= 2
    } else if (line?.is === 'cite-as') {
      fields.citeAs ??= text
      start--
    } else if (line?.is === 'footer') {
      if (line.isDisclaimer) fields.disclaimer ??= text
      start--
    } else break
  }
  return { fields, start }
}

/** A disclaimer, and below a passage its citation or address, with the labels before those. */
function belongsBelow({ field, start, end }: HeaderLine, { flow }: Block, fields: Page['fields']): boolean {
  if (field === 'disclaimer' || field === 'citeAs' || field === 'url') return true
  return fields.citeAs !== undefined || isAddress(flow.text.slice(start, end))
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/.test(value)
}

/** The label that a block begins with, where it is a line of a header. */
export function labelOf(block: Block | undefined): HeaderLine | null {
  return block?.line.is === 'label' ? block.line.label : null
}

/**
 * Finds the title among the first blocks of the document, and tells it from a first heading: it says the same as the
 * title known from elsewhere, or a series prints its titles so, or it is the only heading of the first degree, or
 * what follows is no prose yet.
 *
 * @returns Its place; −1 where there is none.
 */
function findTitle(
  body: readonly Block[],
  printed: string | null,
  known: string | null,
  series: readonly Profile[],
): number {
  const place = body.findIndex(({ kind }) => kind !== 'furniture')
  const first = body[place]
  const second = body[place + 1]
  if (!first || first.flow.text.length > longestTitle) return -1
  const text = fold(first.flow.text)
  if (printed !== null) return first.kind === 'heading' && text === printed ? place : -1
  if (isAnyMark(text, series) || isSectionHeading(text, series)) return -1
  if (isKnownTitle(text, known) || (isAnyTitle(text, series) && !isSentence(text))) return place
  if (!second || !isTitleLike(first, text, second)) return -1
  const isOnly =
    first.kind === 'heading' &&
    first.depth === 1 &&
    !body.some((block) => block !== first && block.kind === 'heading' && block.depth === 1)
  return isOnly || !isProse(second) || fold(second.flow.text) === text ? place : -1
}

/** The title in a page's head may have the publisher's name before it. */
function isKnownTitle(text: string, known: string | null): boolean {
  return known !== null && (text === known || (text.length > 12 && known.endsWith(text)))
}

/** A line with a label (`Capital: Suva`) is a fact, unless a heading follows it. */
function isTitleLike({ kind }: Block, text: string, next: Block): boolean {
  if (kind === 'heading') return true
  return kind === 'prose' && !isSentence(text) && (next.kind === 'heading' || !/^[^:]{2,40}: /.test(text))
}

function isSentence(text: string): boolean {
  return endsSentence(text) || /[,;:]["”’)]?$/.test(text)
}

/** Whether a block is running text, and not a heading or a line. */
export function isProse({ kind, line }: Block): boolean {
  return kind !== 'heading' && kind !== 'furniture' && isOfText(line) && line.is !== 'fact'
}

function isSectionHeading(text: string, series: readonly Profile[]): boolean {
  return series.some((profile) => (profile.role?.(text) ?? profile.place?.(text) ?? null) !== null)
}
