/**
 * What CSL cannot say for a report like Refworld's, mended in this one place.
 *
 * A CSL style cannot compare two variables, does not know that a series' name stands in the title, and several styles
 * print a paragraph's number without saying that it is one, or not at all. Each rule names the manual's.
 */
import { nameText } from '../pinpoints/headings.ts'
import { isMany, type PinpointPart } from '../pinpoints/pinpoint.ts'
import type { CslItem } from './csl.ts'
import type { LocaleName, StyleName } from './names.ts'
import type { Style } from './styles.ts'

interface Amendment {
  /** Which name stays where author and publisher are the same body. */
  keeps: 'author' | 'publisher'
  /** The variable by which the style names the site. */
  site: 'archive' | 'source' | null
  /** A day of access is left out where the document has a date. */
  isDatedWithoutAccess?: boolean
  /** What stands before the place: how it is set off from the rest. */
  lead?(before: string, part: PinpointPart): string
  /** The manual's own word for paragraphs, from the style's. */
  term?(word: string): string
  /** A part of the pinpoint that the manual writes in a way of its own, in English; else null. */
  part?(part: PinpointPart, document: CslItem): string | null
  /** Whatever else is wrong in the text. */
  text?(text: string, style: Style): string
  /** What stands behind the address for an archived copy; null where the manual has no such thing. */
  archived?(url: string): string
}

const usual: Amendment = { keeps: 'author', site: 'archive' }

/** OSCOLA 4, 2.1: no full stops in abbreviations. */
const oscola: Amendment = {
  ...usual,
  site: null,
  term: (word) => word.replace(/\.$/, ''),
  part: oscolaPart,
}

const amendments: Readonly<Partial<Record<StyleName, Amendment>>> = {
  /** APA 7, 9.29: no publisher that is the author. 8.28, a heading and the paragraphs below it, is what all styles get. */
  apa: usual,
  /**
   * MLA 9, 5.20: an organization that is author and publisher is named as publisher only. 6.20: `par.`, behind a comma.
   */
  mla: {
    keeps: 'publisher',
    site: 'source',
    lead: (before) => (before.endsWith('(') ? before : `${before.replace(/,? ?$/, '')}, `),
    term: (word) => word.replace(/^para(?=s?\.)/, 'par'),
  },
  /** Chicago 17, 14.9: an archived copy's address may follow. */
  'chicago-notes': { ...usual, archived: (url) => `, archived at ${url}` },
  'chicago-author-date': { ...usual, archived: (url) => `, archived at ${url}` },
  /**
   * Bluebook 21, 3.3: `¶` where the source prints it or a number, `para.` for paragraphs that were counted, and no `at`
   * before either. 15.1: no comma before the year's bracket. 18.2.2: a last visit only where there is no date. 18.2.1(d): the archived address in brackets.
   */
  bluebook: {
    ...usual,
    site: null,
    isDatedWithoutAccess: true,
    lead: bluebookLead,
    part: bluebookPart,
    text: (text) =>
      text
        .replace(/, \((?=\d{4}\)(?:[,.;]|$))/g, ' (')
        .replace(/(?<=\(last visited )(Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)(?= )/g, '$1.'),
    archived: (url) => ` [${url}]`,
  },
  oscola,
  'international-journal-of-refugee-law': oscola,
  /** Oxford journals' Harvard form: a colon before the place. */
  'journal-of-refugee-studies': {
    ...usual,
    lead: (before) => before.replace(/(?<=\d[a-z]{0,2}) $/, ': '),
  },
  /** A month before the day is read as a day in Geneva and Oxford; no comma stands before a bracket. */
  'refugee-survey-quarterly': {
    ...usual,
    text: (text, { locale }) =>
      text.replace(
        /, (\(\D{1,40}|\()(\d{1,2})\/(\d{1,2})\/(\d{4})\)/g,
        (_, open, month, day, year) => ` ${open}${longDate(year, month, day, locale)})`,
      ),
  },
}

/** The item as a style should see it: nothing twice, nothing that only machines want. */
export function amendItem(item: CslItem, style: Style): CslItem {
  const { keeps, site, isDatedWithoutAccess = false } = rulesOf(style)
  const { custom, archive, source, ...rest } = item
  const isSameBody =
    item.publisher !== undefined && item.author?.length === 1 && item.author[0]?.literal === item.publisher
  const series = rest['collection-title']
  if (isSameBody && keeps === 'author') delete rest.publisher
  if (isSameBody && keeps === 'publisher' && rest.title !== undefined) delete rest.author
  if (series !== undefined && rest.title?.includes(series)) delete rest['collection-title']
  if (isDatedWithoutAccess && rest.issued !== undefined) delete rest.accessed
  return {
    ...rest,
    ...(site === 'archive' && archive && { archive }),
    ...(site === 'source' && source && { source }),
  }
}

/** Mends what stands before the place. */
export function amendLead(before: string, part: PinpointPart, style: Style): string {
  return rulesOf(style).lead?.(before, part) ?? before
}

/** The style's word for paragraphs, mended. */
export function amendTerm(word: string, style: Style): string {
  return rulesOf(style).term?.(word) ?? word
}

/** A part of a pinpoint as the manual writes it; null where it has no way of its own. */
export function amendPart(part: PinpointPart, document: CslItem, style: Style): string | null {
  return rulesOf(style).part?.(part, document) ?? null
}

/** Mends the rest of the text. What sets off a fact at its end stays where the fact is missing: `, .`, ` .`, `;`. */
export function amendText(text: string, style: Style): string {
  if (style.name === null) return text
  const amended = rulesOf(style).text?.(text, style) ?? text
  return amended.replace(/(?:[\s,:]|(?<!&#\d{1,4});)+\.?$/, '.')
}

/** Writes an archived copy's address behind the document's, where the manual allows it. */
export function amendArchived(
  text: string,
  url: string | undefined,
  archivedUrl: string | undefined,
  style: Style,
): string {
  const write = rulesOf(style).archived
  const at = url === undefined ? -1 : text.lastIndexOf(url)
  if (write === undefined || archivedUrl === undefined || url === undefined || at === -1) return text
  const end = at + url.length
  return text.slice(0, end) + write(archivedUrl) + text.slice(end)
}

function rulesOf(style: Style): Amendment {
  return (style.name === null ? undefined : amendments[style.name]) ?? usual
}

/** `supra note 4 at ` → `supra note 4, `; `Id. at ` → `Id. `; `Laos, ` → `Laos ` before a number. */
function bluebookLead(before: string, { headings, label }: PinpointPart): string {
  const lead = before
    .replace(/(?<=supra(?:<\/i>)? note \d{1,6}) at $/, ', ')
    .replace(/(?<=[Ii]d\.(?:<\/i>)?) at $/, ' ')
  const isNamed = headings.length > 0 && label !== 'section'
  return lead === before && !isNamed ? before.replace(/,(<\/\w{1,9}>)? $/, '$1 ') : lead
}

function bluebookPart({ label, headings, locator, counted }: PinpointPart): string | null {
  const last = headings.at(-1)
  if (label === 'section' && last?.kind === 'title') return `pt. “${last.title}”`
  if (label === 'section' && last?.kind === 'section') return `§ ${last.number}`
  if (label !== 'paragraph' || counted) return null
  return [...headings.map(nameText), `${isMany(locator) ? '¶¶' : '¶'} ${locator}`].join(', ')
}

/**
 * OSCOLA 4, 2.1.6: a judgment's own paragraph numbers stand in square brackets; 3.1.3 and 3.4: elsewhere `para 3`.
 * A heading is no section of a statute, which is what `s` means.
 */
function oscolaPart({ label, headings, locator, counted }: PinpointPart, document: CslItem): string | null {
  const last = headings.at(-1)
  if (label === 'section' && last?.kind === 'title') return `section ‘${last.title}’`
  if (label === 'article') return `art${isMany(locator) ? 's' : ''} ${locator}`
  const isJudgment = !counted && /\sv\.?\s/.test(document.title ?? '')
  if (label !== 'paragraph' || !isJudgment) return null
  return [...headings.map(nameText), locator.replace(/[^\s–,]+/g, '[$&]')].join(', ')
}

/** `5 November 2019`, `5 novembre 2019` */
function longDate(year: string, month: string, day: string, locale: LocaleName): string {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
}
