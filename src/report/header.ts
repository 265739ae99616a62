/**
 * Which blocks are the page's and not the document's: header, title, disclaimer, footer.
 *
 *     Last Updated: Friday, 01 November 2019, 13:47 GMT         label
 *     2017 Trafficking in Persons Report - Laos                 title
 *     Publisher United States Department of State               label
 *     Cite as United States Department of State, 2017 …         label
 *     LAOS: TIER 2 WATCH LIST                                   the document begins
 */
import { type HeaderField, headerLabel } from '../read/labels.ts'
import type { Block } from './blocks.ts'
import type { Flow } from './flow.ts'
import { profiles } from './profiles.ts'
import { fold } from './to-string.ts'

/** The page's own lines, and what is left: the document. */
export interface Page {
  /** The header's fields as printed, without their labels. */
  fields: Partial<Record<HeaderField, string>>
  title: string | null
  /** Header, title, disclaimer and footer, in the order of the text. */
  furniture: Flow[]
  body: Block[]
}

/**
 * Divides a page into its furniture and the document.
 *
 * @param blocks All blocks of the page.
 * @param title The document's title, where it is known from elsewhere (front matter, a page's `<meta>`).
 */
export function dividePage(blocks: readonly Block[], title: string | null): Page {
  const header = readHeader(blocks)
  const footer = readFooter(blocks, header.end)
  const fields = { ...footer.fields, ...header.fields }
  const body = blocks.slice(header.end, footer.start)
  const furniture = blocks.slice(0, header.end)
  let found = header.title
  if (isTitle(body, found, title)) {
    const [first] = body.splice(0, 1)
    if (first) furniture.push(first)
    found ??= fold(first?.flow.text ?? '')
  }
  found ??= title
  return {
    fields,
    title: found,
    furniture: [...furniture, ...blocks.slice(footer.start)].map(({ flow }) => flow),
    body,
  }
}

interface Header {
  fields: Page['fields']
  title: string | null
  /** The number of blocks that belong to the header. */
  end: number
}

/** A header begins within the first blocks of a page. */
const latestStart = 6

/** Reads the labelled lines at the beginning, and what stands between `Last Updated` and the others: the title. */
function readHeader(blocks: readonly Block[]): Header {
  const fields: Page['fields'] = {}
  const unlabelled: string[] = []
  let end = 0
  let at = 0
  while (at < blocks.length) {
    const text = blocks[at]?.flow.text ?? ''
    const label = headerLabel(text)
    if (label && (fields[label.field] === undefined || at === end)) {
      let value = text.slice(label.start, label.end)
      if (value === '' && blocks[at + 1] && !headerLabel(blocks[at + 1]?.flow.text ?? '')) {
        at++
        value = blocks[at]?.flow.text ?? ''
      }
      fields[label.field] ??= fold(value)
      at++
      end = at
      continue
    }
    if (end > 0 && (fields.publisher !== undefined || fields.citeAs !== undefined)) break
    if (at >= latestStart) break
    unlabelled.push(fold(text))
    at++
  }
  if (!isHeader(fields)) return { fields: {}, title: null, end: 0 }
  const citeAs = fields.citeAs
  const title = unlabelled.find((text) => citeAs?.includes(text)) ?? unlabelled.at(-1) ?? null
  return { fields, title, end }
}

/** A single label may be a line of the document (`Country …`); those of a Refworld header come together. */
function isHeader(fields: Page['fields']): boolean {
  return (
    fields.citeAs !== undefined || (fields.publisher !== undefined && fields.publicationDate !== undefined)
  )
}

/** The footer and a disclaimer at the end of the page. */
function readFooter(blocks: readonly Block[], after: number): { fields: Page['fields']; start: number } {
  const fields: Page['fields'] = {}
  let start = blocks.length
  while (start > after) {
    const text = fold(blocks[start - 1]?.flow.text ?? '')
    if (isFooterLine(text)) start--
    else {
      const label = headerLabel(text)
      const before = headerLabel(fold(blocks[start - 2]?.flow.text ?? ''))
      if (label?.field === 'disclaimer') {
        fields.disclaimer = text.slice(label.start, label.end)
        start--
      } else if (before?.field === 'disclaimer' && before.start === before.end && start - 2 >= after) {
        fields.disclaimer = text
        start -= 2
      } else break
    }
  }
  return { fields, start }
}

function isFooterLine(text: string): boolean {
  return text === 'Search Refworld' || text === 'Top of page'
}

/**
 * Whether the first block is the document's title and not its first heading: it says the same as the title known
 * from elsewhere, or a series prints its titles so, or it is the only heading of the first degree, or another heading
 * follows at once.
 */
function isTitle(body: readonly Block[], printed: string | null, known: string | null): boolean {
  const [first, second] = body
  if (first?.kind !== 'heading') return false
  const text = fold(first.flow.text)
  if (printed !== null) return text === printed
  if (profiles.some((profile) => profile.isMark(text))) return false
  return (
    text === known ||
    profiles.some((profile) => profile.isTitle(text)) ||
    (first.depth === 1 &&
      !body.some((block, at) => at > 0 && block.kind === 'heading' && block.depth === 1)) ||
    second?.kind === 'heading'
  )
}
