/**
 * A citation in a style: Refworld's own form, or a CSL style with its amendments.
 */
import { link } from '../anchors/link.ts'
import type { FoundTarget } from '../anchors/target.ts'
import type { Pinpoint } from '../pinpoints/pinpoint.ts'
import type { Report } from '../types.ts'
import { blockQuotationFrom } from './amendments.ts'
import { type Before, writeAmong } from './among.ts'
import type { CslItem } from './csl.ts'
import type { EngineFormat } from './engine.ts'
import type { Facts } from './facts.ts'
import { addCite, addLink, encode, escapeHtml, toMarkdown } from './markup.ts'
import type { CslStyle } from './names.ts'
import { type Passage, quote } from './quote.ts'
import { formatRefworld, formatRefworldShort, refworldPlace } from './refworld.ts'
import { findStyle, type Style } from './styles.ts'

/** What is cited. */
export interface Subject {
  report: Report | null
  facts: Facts
  item: CslItem
  /** What is said of the place. */
  pinpoint: Pinpoint | null
  /** The place itself, or several. */
  found: readonly FoundTarget[]
}

/** The options of `cite` without their guarantees: a caller in JavaScript has none. */
export interface StyledOptions {
  style?: string | CslStyle
  locale?: string
  form?: string
  firstNote?: number
  format?: 'text' | 'html' | 'markdown'
  quote?: boolean
}

const forms = {
  'in-text': ['bibliography', 'parenthetical', 'narrative'],
  note: ['bibliography', 'note', 'subsequent-note', 'ibid'],
} as const

type Form = (typeof forms)[keyof typeof forms][number]

/** How citations are to be written. */
interface Manner {
  style: Style
  form: Form
  before: Before
  format: EngineFormat
}

/**
 * Writes citations in a style, each of one subject, all in the same form.
 *
 * @param among
 *   The other documents of the work, from which the style tells these apart.
 * @throws RangeError
 *   Where style, locale or form are unknown, or a later note has no first one to point to.
 */
export function styledCitations(
  subjects: readonly Subject[],
  among: readonly CslItem[],
  options: StyledOptions,
): string[] {
  const format = options.format ?? 'text'
  const style = findStyle(options.style ?? 'refworld', options.locale)
  const form = findForm(options.form, style, subjects[0]?.pinpoint ?? null)
  const before = findBefore(form, style, options.firstNote)
  const texts = write(subjects, among, { style, form, before, format: format === 'text' ? 'text' : 'html' })
  return subjects.map((subject, at) => {
    const passage = options.quote === true ? passageOf(subject, style) : null
    return finished(subject, texts[at] ?? '', passage, { style, form }, format)
  })
}

/** The same for one. */
export function styledCitation(subject: Subject, options: StyledOptions): string {
  return styledCitations([subject], [], options)[0] ?? ''
}

function finished(
  subject: Subject,
  citation: string,
  passage: Passage | null,
  { style, form }: Pick<Manner, 'style' | 'form'>,
  format: 'text' | 'html' | 'markdown',
): string {
  if (format === 'text') return withPassage(passage, citation, form)
  const title = (style.template === null ? subject.facts.title : subject.item.title) ?? undefined
  const linked = addLink(citation, subject.item.URL, linkTo(subject))
  const escaped = passage && { ...passage, text: escapeHtml(passage.text) }
  const cited = format === 'html' ? addCite(linked, title) : linked
  const html = withPassage(escaped, cited, form, (block) => `<blockquote>${block}</blockquote>`)
  return format === 'html' ? html : toMarkdown(html)
}

function findForm(form: string | undefined, style: Style, pinpoint: Pinpoint | null): Form {
  const known = forms[style.class]
  if (form === undefined) return pinpoint === null ? 'bibliography' : known[1]
  const found = known.find((name) => name === form)
  if (found === undefined) {
    const name = style.name ?? 'this style'
    throw new RangeError(`${name} has no form "${form}": use one of ${known.join(', ')}`)
  }
  return found
}

function findBefore(form: Form, style: Style, firstNote: number | undefined): Before {
  if (form === 'ibid') return { is: 'ibid' }
  if (form !== 'subsequent-note') return { is: 'first' }
  if (firstNote === undefined && style.template !== null) {
    throw new RangeError('firstNote: a later note points back to the first one; give that note’s number')
  }
  return { is: 'subsequent', firstNote: firstNote ?? 1 }
}

// --- the citation

function write(subjects: readonly Subject[], among: readonly CslItem[], manner: Manner): string[] {
  const { style, form, before, format } = manner
  const { template } = style
  if (template === null) return subjects.map((subject) => writeRefworld(subject, manner))
  const cslForm = form === 'bibliography' || form === 'parenthetical' || form === 'narrative' ? form : before
  return writeAmong(subjects, among, cslForm, { ...style, template }, format)
}

function writeRefworld({ facts, pinpoint }: Subject, { form, format }: Manner): string {
  const place = pinpoint === null ? null : refworldPlace(pinpoint, facts)
  const text =
    form === 'ibid'
      ? ['Ibid.', place].filter((part) => part !== null).join(', ')
      : form === 'subsequent-note'
        ? formatRefworldShort(facts, place)
        : formatRefworld(facts, place)
  return encode(text, format)
}

// --- quotation and link

function passageOf({ report, found }: Subject, style: Style): Passage | null {
  if (report === null || found.length === 0) return null
  const locale = style.template === null ? 'en-US' : style.locale
  return quote(report, found, { locale, blockFrom: blockQuotationFrom(style) })
}

/**
 * In the text the full stop moves behind the bracket, but not in a block; a note stands behind the whole sentence.
 */
function withPassage(
  passage: Passage | null,
  citation: string,
  form: Form,
  asBlock: (text: string) => string = (text) => text,
): string {
  if (passage === null) return citation
  const { text, isBlock } = passage
  if (isBlock)
    return form === 'narrative' ? `${citation}:\n\n${asBlock(text)}` : asBlock(`${text} ${citation}`)
  if (form === 'narrative') return `${citation}: ${text}`
  if (form !== 'parenthetical') return `${text} ${citation}`
  return `${text.replace(/\.(?=[^.\p{L}\p{N}]*$)/u, '')} ${citation}.`
}

/** The page, opened at the place. */
function linkTo({ report, found, facts }: Subject): string | null {
  const [place] = found
  return report === null || place === undefined ? facts.url : link(report, place.node ?? place.span)
}
