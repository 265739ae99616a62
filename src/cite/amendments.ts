/**
 * Applies what manuals ask for beyond their CSL styles (`manuals.ts`): to an item before the style reads it, to a place,
 * and to the text that the style has written.
 */
import { isMany, type PinpointPart } from '../pinpoints/pinpoint.ts'
import { amendLaw } from './amend-law.ts'
import { plainBody } from './bodies.ts'
import type { CslItem, StyleItem } from './csl.ts'
import { withoutStops } from './law.ts'
import { manualOf } from './manuals.ts'
import { sectionOfAct, sectionWord, termFor } from './place-words.ts'
import type { Style } from './styles.ts'

/** The item as a style should see it: nothing twice, nothing that only machines want. */
export function amendItem(item: CslItem, style: Style): StyleItem {
  const rules = manualOf(style)
  const { keeps, site, isDatedWithoutAccess = false } = rules
  const { custom, archive, source, ...rest } = amendLaw(item, rules.law)
  const [author] = rest.author ?? []
  const isSameBody =
    rest.author?.length === 1 && author && 'literal' in author && plainBody(author.literal) === rest.publisher
  const series = rest['collection-title']
  const container = rest['container-title']
  if (rest.type === 'webpage' && container !== undefined && rules.container)
    rest['container-title'] = rules.container(container)
  if (isSameBody && keeps === 'author') delete rest.publisher
  if (isSameBody && keeps === 'publisher' && rest.title !== undefined) delete rest.author
  if (series !== undefined && rest.title?.includes(series)) delete rest['collection-title']
  if (isDatedWithoutAccess && rest.issued !== undefined) delete rest.accessed
  if (rest.type === 'report' || rest.type === 'webpage') {
    if (rules.title && rest.title !== undefined) rest.title = rules.title(rest.title)
    if (rules.number && rest.number !== undefined) rest.number = rules.number(rest.number)
  }
  if (rules.hidesProtocol && rest.URL !== undefined) rest.URL = rest.URL.replace(/^https?:\/\//, '')
  if (rules.isSiteOfPublisher && rest.publisher !== undefined && archive !== undefined) {
    return { ...rest, publisher: `${rest.publisher}. ${archive}` }
  }
  if (rules.numberIn === 'genre' && rest.type === 'report' && rest.number !== undefined) {
    rest.genre = noCapital + rest.number
    delete rest.number
  }
  if (rules.isPageOfSite && isPage(rest)) {
    return { ...rest, type: 'webpage', ...(archive && { 'container-title': siteName(archive) }) }
  }
  return {
    ...rest,
    ...(site === 'archive' && archive && { archive }),
    ...(site === 'source' && source && { source }),
  }
}

/** A name that is an address has no capitals: `ecoi.net`. */
function siteName(site: string): string {
  return site.replace(/(?<!\p{L})\p{Ll}/gu, `${noCapital}$&`)
}

/** No paper that a publisher has printed. */
function isPage({ type, URL: url, publisher }: StyleItem): boolean {
  return type === 'report' && url !== undefined && publisher === undefined
}

/** From how many words on a quotation stands in a block of its own; null where the style says nothing of it. */
export function blockQuotationFrom(style: Style): number | null {
  return manualOf(style).blockFrom ?? null
}

/** Mends what stands before the place. */
export function amendLead(before: string, part: PinpointPart, document: StyleItem, style: Style): string {
  return manualOf(style).lead?.(before, part, document) ?? before
}

/** The style's word for paragraphs, mended. */
export function amendTerm(word: string, style: Style): string {
  const { law, term } = manualOf(style)
  return term?.(word) ?? (law.hasStops ? word : withoutStops(word))
}

/** A part of a pinpoint as the manual writes it; null where it has no way of its own. */
export function amendPart(part: PinpointPart, document: StyleItem, style: Style): string | null {
  const section = document.type === 'legislation' ? sectionOfAct(part) : null
  if (section !== null) return `${sectionTerm(section, style)} ${section}`
  const { law, part: ownPart } = manualOf(style)
  if (part.label === 'article' && !law.hasStops)
    return `${withoutStops(termFor('article', isMany(part.locator), style.locale))} ${part.locator}`
  return ownPart?.(part, document) ?? null
}

/** Before a section of an act: the manual's word in English, else the locale's. */
function sectionTerm(section: string, style: Style): string {
  if (!style.locale.startsWith('en')) return sectionWord(style.locale)
  const [one, many] = manualOf(style).section ?? ['s.', 'ss.']
  return isMany(section) ? many : one
}

/** Before a number that the style would begin with a capital. */
const noCapital = '\ue018'

/** Mends a citation whose author stands in the sentence. */
export function amendNarrative(text: string, { author = [] }: StyleItem, style: Style): string {
  const persons = author.filter((name) => 'family' in name)
  return persons.length < 2 ? text : (manualOf(style).narrative?.(text) ?? text)
}

/** Mends the rest of the text. What sets off a fact at its end stays where the fact is missing: `, .`, ` .`, `;`. */
export function amendText(text: string, style: Style): string {
  if (style.name === null) return text
  const bare = text.replaceAll(noCapital, '')
  const amended = manualOf(style).text?.(bare, style) ?? bare
  return amended.replace(/(?:[\s,:]|(?<!&#\d{1,4});)+\.?$/, '.')
}

/** Writes an archived copy's address behind the document's, where the manual allows it. */
export function amendArchived(
  text: string,
  url: string | undefined,
  archivedUrl: string | undefined,
  style: Style,
): string {
  const write = manualOf(style).archived
  const at = url === undefined ? -1 : text.lastIndexOf(url)
  if (write === undefined || archivedUrl === undefined || url === undefined || at === -1) return text
  const end = at + url.length
  return text.slice(0, end) + write(archivedUrl) + text.slice(end)
}

/** Whether the manual wants a day of access wherever an address is printed. */
export function asksAccess(style: Style): boolean {
  return manualOf(style).asksAccess === true
}

/** Whether abbreviations have full stops. */
export function hasStops(style: Style): boolean {
  return manualOf(style).law.hasStops
}
