/**
 * A citation in a style: Refworld's own form, or a CSL style with its amendments.
 */
import { link } from '../anchors/link.ts'
import type { FoundTarget } from '../anchors/target.ts'
import { isMany, type Pinpoint } from '../pinpoints/pinpoint.ts'
import type { Report } from '../types.ts'
import { amendArchived, amendItem, amendLead, amendPart, amendTerm, amendText } from './amendments.ts'
import type { CslItem } from './csl.ts'
import { type CslEngine, type EngineFormat, type Position, writeCitation, writeEntries } from './engine.ts'
import type { Facts } from './facts.ts'
import { addCite, addLink, escapeHtml, toMarkdown } from './markup.ts'
import type { CslStyle } from './names.ts'
import { type ParagraphTerm, partWords, pinpointWords, termFor } from './place-words.ts'
import { quote } from './quote.ts'
import { formatRefworld, formatRefworldShort } from './refworld.ts'
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

/** How one citation is to be written. */
interface Manner {
  style: Style
  form: Form
  position: Position
  format: EngineFormat
}

/**
 * Writes a citation in a style.
 *
 * @throws RangeError
 *   Where style, locale or form are unknown, or a later note has no first one to point to.
 */
export function styledCitation(subject: Subject, options: StyledOptions): string {
  const format = options.format ?? 'text'
  const style = findStyle(options.style ?? 'refworld', options.locale)
  const form = findForm(options.form, style, subject.pinpoint)
  const position = findPosition(form, style, options.firstNote)
  const citation = write(subject, { style, form, position, format: format === 'text' ? 'text' : 'html' })
  const passage = options.quote === true ? passageOf(subject, style) : null
  if (format === 'text') return withPassage(passage, citation, form)
  const linked = addLink(citation, subject.item.URL, linkTo(subject))
  if (format === 'html')
    return withPassage(passage && escapeHtml(passage), addCite(linked, subject.item.title), form)
  return toMarkdown(withPassage(passage && escapeHtml(passage), linked, form))
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

function findPosition(form: Form, style: Style, firstNote: number | undefined): Position {
  if (form === 'ibid') return { is: 'ibid' }
  if (form !== 'subsequent-note') return { is: 'first' }
  if (firstNote === undefined && style.template !== null) {
    throw new RangeError('firstNote: a later note points back to the first one; give that note’s number')
  }
  return { is: 'subsequent', firstNote: firstNote ?? 1 }
}

// --- the citation

function write(subject: Subject, manner: Manner): string {
  const { style } = manner
  const { template } = style
  if (template === null) return writeRefworld(subject, manner)
  return writeCsl(subject, { ...manner, style: { ...style, template } })
}

function writeRefworld({ facts, pinpoint }: Subject, { form, format, style }: Manner): string {
  const place = pinpoint === null ? null : pinpointWords(pinpoint, style.locale)
  const text =
    form === 'ibid'
      ? ['Ibid.', place].filter((part) => part !== null).join(', ')
      : form === 'subsequent-note'
        ? formatRefworldShort(facts, place)
        : formatRefworld(facts, place)
  return format === 'html' ? escapeHtml(text) : text
}

interface CslManner extends Manner {
  style: CslEngine
}

function writeCsl(subject: Subject, manner: CslManner): string {
  const { style, format } = manner
  const item = amendItem(subject.item, style)
  const text =
    manner.form === 'bibliography' ? writeEntry(item, subject, manner) : writePlaced(item, subject, manner)
  const encode = format === 'html' ? escapeHtml : (part: string) => part
  const url = item.URL === undefined ? undefined : encode(item.URL)
  const archived = subject.facts.archivedUrl === null ? undefined : encode(subject.facts.archivedUrl)
  return amendArchived(text, url, archived, style)
}

/** The entry of a bibliography; of a style that has none, its note. */
function writeEntry(item: CslItem, subject: Subject, manner: CslManner): string {
  const [entry] = writeEntries([item], manner.style, manner.format) ?? []
  if (entry === undefined) return writePlaced(item, subject, manner)
  const text = amendText(entry.text, manner.style)
  return subject.pinpoint === null ? text : append(text, subject.pinpoint, manner)
}

/** Stands behind the locator in what the engine writes, so that the place is found again whatever the style does to it. */
const mark = '\ue000'

function writePlaced(item: CslItem, { pinpoint }: Subject, manner: CslManner): string {
  const { style, format, form, position } = manner
  const locator =
    pinpoint === null ? {} : { locator: { label: 'paragraph', text: locatorText(pinpoint) + mark } as const }
  const request = { ...locator, isNarrative: form === 'narrative', position }
  const text = withAuthor(writeCitation([item], item.id, style, format, request), item, format)
  return amendText(pinpoint === null ? text : place(text, pinpoint, item, manner), style)
}

/** The engine is given paragraphs only: of a section's name it would read the numbers. */
function locatorText({ parts }: Pinpoint): string {
  return parts[0]?.label === 'paragraph' ? parts[0].locator : ''
}

/** Puts the pinpoint where the engine put the locator. */
function place(text: string, pinpoint: Pinpoint, item: CslItem, manner: CslManner): string {
  const end = text.lastIndexOf(mark)
  const [first] = pinpoint.parts
  if (end === -1 || first === undefined) return append(text, pinpoint, manner)
  const { style, format } = manner
  const encode = format === 'html' ? escapeHtml : (part: string) => part
  const locator = locatorText(pinpoint)
  const written = text.slice(0, end - encode(locator).length)
  const term = engineTerm.exec(written)?.[0] ?? ''
  const lead = amendLead(written.slice(0, written.length - term.length), first, style)
  const words = termsOf(term.trim(), isMany(locator), style)
  const parts = pinpoint.parts.map(
    (part) => amendPart(part, item, style) ?? partWords(part, style.locale, words),
  )
  return lead + encode(parts.join('; ')) + text.slice(end + 1)
}

/** A word or sign for paragraphs, in the languages of the locales, at the end of a text. */
const engineTerm =
  /(?<![\p{L}\p{N}])(?:¶¶?|§§?|para(?:graph)?s?|paragr|paragraphes?|par|paragraa?f(?:en)?|párrs?|párrafos?|abs|absatz|absätze)\.? ?$/iu

/** The style's own word where it printed one, else the locale's. */
function termsOf(own: string, many: boolean, style: Style): ParagraphTerm {
  return (wanted) => {
    const usual = termFor('paragraph', wanted, style.locale)
    if (own === '') return amendTerm(usual, style)
    return amendTerm(wanted === many ? own : own.endsWith('.') ? usual : usual.replace(/\.$/, ''), style)
  }
}

/** A style that has no pinpoints gets it at the end, before a closing bracket or full stop: `(1, para. 3)`. */
function append(text: string, pinpoint: Pinpoint, { style, format }: CslManner): string {
  const words = pinpointWords(pinpoint, style.locale)
  const closing = /[).\]]$/.exec(text)?.[0] ?? ''
  return `${text.slice(0, text.length - closing.length)}, ${format === 'html' ? escapeHtml(words) : words}${closing}`
}

/** A numeric style has no author to print in a sentence. */
function withAuthor(text: string, item: CslItem, format: EngineFormat): string {
  const author = item.author?.[0]?.literal ?? item.title ?? ''
  return text.replace('[NO_PRINTED_FORM]', () => (format === 'html' ? escapeHtml(author) : author))
}

// --- quotation and link

function passageOf({ report, found }: Subject, style: Style): string | null {
  if (report === null || found.length === 0) return null
  return quote(report, found, style.template === null ? 'en-US' : style.locale)
}

/** In the text the full stop moves behind the bracket; a note stands behind the whole sentence. */
function withPassage(passage: string | null, citation: string, form: Form): string {
  if (passage === null) return citation
  if (form === 'narrative') return `${citation}: ${passage}`
  if (form !== 'parenthetical') return `${passage} ${citation}`
  return `${passage.replace(/\.(?=[^.\p{L}\p{N}]*$)/u, '')} ${citation}.`
}

/** The page, opened at the place. */
function linkTo({ report, found, facts }: Subject): string | null {
  const [place] = found
  return report === null || place === undefined ? facts.url : link(report, place.node ?? place.span)
}
