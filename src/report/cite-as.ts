/**
 * Refworld's recommended citation, the line after `Cite as`.
 *
 *     United States Department of State, 2017 Trafficking in Persons Report - Laos, 27 June 2017, available at: https://… [accessed 5 November 2019]
 *     ^ publisher                        ^ title                                    ^ date        ^ address              ^ access date
 *
 * The line is read from its end, where its form is fixed, to its start, where commas may stand anywhere: the access
 * date in brackets, the address, the date (the last part between commas that is a date and nothing else), behind it the
 * document's symbol, before it publisher and title. Three orders are in use:
 *
 *     publisher, title, date[, symbol]        documents
 *     title[, symbol][, court], date          case law; laws, which have no publisher: `Refugees Act [Kenya]`
 *     [author,] title[, symbol], publisher, date, address       pages since 2023, without `available at:`
 */
import { checkArgument, checkOptions, known as knownCheck, text } from '../arguments.ts'
import { parseAddress } from './address.ts'
import { parseDate } from './dates.ts'
import {
  isBody,
  isCaseName,
  isContinuation,
  isCourt,
  isDecision,
  isLaw,
  isName,
  isSameBody,
  isSymbol,
} from './names.ts'

/** The parts of a cite-as line; a part that the line does not have is null. */
export interface CiteAs {
  publisher: string | null
  /** Named before the title where the publisher stands behind it. */
  author: string | null
  title: string | null
  /** ISO 8601, as precise as printed: `2017-06-27`, `2018-07` or `2018`. */
  publicationDate: string | null
  /** The document's symbol or reference: `A/RES/40/118`, `[2010] UKSC 31`. */
  symbol: string | null
  url: string | null
  /** The web archive's address, where the line gives one. */
  archivedUrl: string | null
  docid: string | null
  /** ISO 8601 */
  accessed: string | null
  /** The language that the address names: a BCP 47 tag. */
  language: string | null
}

/** What is known from elsewhere (the page's header) and settles which comma belongs to what. */
export interface KnownParts {
  title?: string | null
  publisher?: string | null
  /** ISO 8601 */
  publicationDate?: string | null
}

const knownParts = {
  title: knownCheck(text),
  publisher: knownCheck(text),
  publicationDate: knownCheck(text),
} satisfies Record<keyof KnownParts, unknown>

/**
 * Reads a cite-as line.
 *
 * @param line
 *   The line, with or without its label; white space may be of any kind.
 * @param known
 *   What the page's header says. Without it, publisher and title are told apart by the first comma, unless a name is
 *   known to go on after it.
 * @returns
 *   The parts that the line has. Any string is read, in time linear in its length: what is no cite-as line has no parts
 *   but a title.
 * @example
 *   parseCiteAs('Freedom House, Freedom in the World 2008 - Laos, 2 July 2008, available at: ' +
 *     'https://www.refworld.org/docid/487ca21ec.html [accessed 6 June 2023]').docid // '487ca21ec'
 */
export function parseCiteAs(line: string, known: KnownParts = {}): CiteAs {
  checkArgument('parseCiteAs', 'the line', line, text)
  checkOptions('parseCiteAs', known, knownParts)
  const ending = takeAccessDate(unlabelled(foldSpace(line)))
  const place = takeAddress(ending.rest)
  const address = place.url === null ? null : parseAddress(place.url)
  const dated = takeDate(place.rest, known)
  const names = splitNames(dated.head, {
    title: foldOrNull(known.title),
    publisher: foldOrNull(known.publisher),
    publisherLast: place.url !== null && !place.marked,
  })
  return {
    publisher: names.publisher,
    author: names.author,
    title: names.title,
    publicationDate: dated.date,
    symbol: dated.symbol ?? names.symbol,
    url: address?.url ?? null,
    archivedUrl: address?.archivedUrl ?? null,
    docid: address?.docid ?? null,
    accessed: ending.accessed,
    language: address?.language ?? null,
  }
}

/**
 * Whether Refworld prints the title first, as it does for decisions of courts and for laws.
 *
 * @param document
 *   Its title and publisher.
 */
export function isTitleFirst(document: { title: string | null; publisher: string | null }): boolean {
  const { title, publisher } = document
  if (publisher === null) return true
  return title !== null && isDecision(title) && isCourt(publisher)
}

// --- from the end: access date, address, date

/** `… [accessed 5 November 2019]` */
function takeAccessDate(text: string): { rest: string; accessed: string | null } {
  const end = trimEndOf(text, ' .,;|')
  const open = end.endsWith(']') ? end.lastIndexOf('[') : end.endsWith(')') ? end.lastIndexOf('(') : -1
  if (open === -1) return { rest: text, accessed: null }
  const words = end
    .slice(open + 1, -1)
    .split(' ')
    .filter(Boolean)
  const labelled = /^(?:accessed|last accessed)\b/i.test(words.join(' ').slice(0, 20))
  const first =
    words.length > 12
      ? -1
      : words.findIndex((_, at) => at > 0 && parseDate(words.slice(at).join(' ')) !== null)
  // In round brackets a date may belong to the title: `(corrigendum dated 13 October 1999)`.
  const found = first > 0 && (labelled || end.endsWith(']'))
  if (!found && !labelled) return { rest: text, accessed: null }
  return {
    rest: end.slice(0, open).trimEnd(),
    accessed: found ? parseDate(words.slice(first).join(' ')) : null,
  }
}

/** What stands before the address, on Refworld's English, Spanish, French, Russian and Arabic pages. */
const addressMarkers = [
  'available at',
  'available from',
  'disponible en esta dirección',
  'disponible en',
  'disponible sur',
  "disponible à l'adresse",
  'disponible à l’adresse',
  'доступно по адресу',
  'متاح على',
  'disponível em',
]

/** `…, available at: https://www.refworld.org/docid/5959eca4a.html`, also without an address behind the marker. */
function takeAddress(text: string): { rest: string; url: string | null; marked: boolean } {
  const scheme = Math.max(text.lastIndexOf('://'), text.lastIndexOf(' www.'))
  if (scheme === -1) return { ...takeMarker(text), url: null }
  const start = text.startsWith(' www.', scheme) ? scheme + 1 : text.lastIndexOf(' ', scheme) + 1
  const [token = ''] = text.slice(start).split(' ', 1)
  const opening = token.search(/https?:\/\/|www\./i)
  if (opening === -1) return { ...takeMarker(text), url: null }
  const address = trimEndOf(token.slice(opening), '])>.,;')
  return {
    ...takeMarker(text.slice(0, start + opening)),
    url: /^www\./i.test(address) ? `https://${address}` : address,
  }
}

function takeMarker(text: string): { rest: string; marked: boolean } {
  const end = trimEndOf(text, ' :<[(')
  const lower = end.toLowerCase()
  const marker = addressMarkers.find((phrase) => lower.endsWith(phrase))
  return {
    rest: trimCommas(marker === undefined ? end : end.slice(0, -marker.length)),
    marked: marker !== undefined,
  }
}

interface Dated {
  head: string
  date: string | null
  /** What stands behind the date. */
  symbol: string | null
}

/**
 * The last part between commas that is a date and nothing else; a bare year only where there is no fuller date, since
 * a year may end a title (`Refugees Act, 2006`) or stand in a symbol.
 */
function takeDate(text: string, known: KnownParts): Dated {
  const parts = commaParts(text, titleEnd(text, foldOrNull(known.title)))
    .map((part) => ({ ...part, date: parseDate(part.text) }))
    .filter((part) => part.date !== null)
  const part =
    parts.findLast(({ date }) => date === known.publicationDate) ??
    parts.findLast(({ date }) => date !== null && date.length > 4) ??
    parts.at(-1)
  if (part === undefined) return { head: text, date: null, symbol: null }
  return {
    head: trimCommas(text.slice(0, part.start)),
    date: part.date,
    symbol: trimCommas(text.slice(part.end)) || null,
  }
}

// --- what is left: publisher, title, and a symbol that stands before the date

interface Names {
  publisher: string | null
  author: string | null
  title: string | null
  symbol: string | null
}

interface NameHints {
  title: string | null
  publisher: string | null
  /** The line is of the form since 2023, in which the publisher stands behind the title. */
  publisherLast: boolean
}

function splitNames(head: string, hints: NameHints): Names {
  const end = titleEnd(head, hints.title)
  if (hints.title !== null && end > 0) {
    return aroundTitle(
      trimCommas(head.slice(0, end - hints.title.length)),
      hints.title,
      trimCommas(head.slice(end)),
      hints,
    )
  }
  if (hints.publisher !== null && startsWithPart(head, hints.publisher)) {
    return publisherFirst(hints.publisher, trimCommas(head.slice(hints.publisher.length)), hints)
  }
  if (hints.publisher !== null && endsWithPart(head, hints.publisher)) {
    return titleFirst(trimCommas(head.slice(0, -hints.publisher.length)), hints.publisher)
  }
  return byLooks(head, hints)
}

/** The title is known: before it stands the publisher (or author), behind it symbol and court or publisher. */
function aroundTitle(before: string, title: string, behind: string, hints: NameHints): Names {
  if (behind === '') return { publisher: before || null, author: null, title, symbol: null }
  const parts = commaParts(behind)
  const last = parts.at(-1)
  const publisher =
    hints.publisher !== null && endsWithPart(behind, hints.publisher) ? hints.publisher : courtAtEnd(parts)
  if (publisher === null || last === undefined) {
    return { publisher: before || null, author: null, title, symbol: behind }
  }
  const symbol = trimCommas(behind.slice(0, behind.length - publisher.length)) || null
  return { ...oneBody(before, publisher), title, symbol }
}

function publisherFirst(publisher: string, rest: string, hints: NameHints): Names {
  const parts = commaParts(rest)
  const last = parts.at(-1)
  if (
    hints.publisherLast &&
    parts.length > 1 &&
    last !== undefined &&
    (isSameBody(publisher, last.text) || isBody(last.text))
  ) {
    return { ...titleAndSymbol(trimCommas(rest.slice(0, last.start))), ...oneBody(publisher, last.text) }
  }
  // On the newer pages the symbol stands before the date.
  if (hints.publisherLast) return { publisher, author: null, ...titleAndSymbol(rest) }
  return { publisher, author: null, title: rest || null, symbol: null }
}

function titleFirst(rest: string, publisher: string | null): Names {
  return { publisher, author: null, ...titleAndSymbol(rest) }
}

/** Nothing is known but the line: a name that is a body's, a case's or a law's shows which order it is. */
function byLooks(head: string, hints: NameHints): Names {
  const parts = commaParts(head)
  const [first, second] = parts
  if (first === undefined || second === undefined)
    return caseAndNumber(head) ?? { publisher: null, author: null, title: head || null, symbol: null }
  const law = isBody(first.text) ? undefined : parts.find(({ text }) => isLaw(text))
  if (law !== undefined) {
    return {
      publisher: null,
      author: null,
      title: head.slice(0, law.end),
      symbol: trimCommas(head.slice(law.end)) || null,
    }
  }
  const court = courtAtEnd(parts)
  const isJudged =
    isDecision(first.text) || (!isBody(first.text) && (parts.length > 2 || isFileOfCourt(first.text, court)))
  if (court !== null && (isJudged || (hints.publisherLast && !isBody(first.text)))) {
    return titleFirst(trimCommas(head.slice(0, -court.length)), court)
  }
  const body = parts.at(-1)?.text ?? ''
  if (hints.publisherLast && !isBody(first.text) && isBody(body)) {
    return titleFirst(trimCommas(head.slice(0, -body.length)), body)
  }
  const decision = isBody(first.text) ? null : caseAndNumber(head)
  if (decision !== null) return decision
  const publisher = head.slice(0, parts.length > 2 && isContinuation(second.text) ? second.end : first.end)
  return publisherFirst(publisher, trimCommas(head.slice(publisher.length)), hints)
}

/** `BVerwG 10 C 25.10` of `Germany: Federal Administrative Court`: a decision that has a number only. */
function isFileOfCourt(name: string, court: string | null): boolean {
  return court?.includes(': ') === true && /\d/.test(name)
}

/** A name before the title and one behind it: two names of one body, or author and publisher. */
function oneBody(before: string, behind: string): Pick<Names, 'author' | 'publisher'> {
  if (before === '') return { author: null, publisher: behind }
  if (!isSameBody(before, behind)) return { author: before, publisher: behind }
  return { author: null, publisher: before.length > behind.length ? before : behind }
}

/** A case's name and its number, with or without a comma: `R v Smith, [2010] UKSC 5`, `R v Smith [2010] UKSC 5`. */
function caseAndNumber(head: string): Names | null {
  const bare = head.replace(/(?<=[^\s,]) (?=\[(?:1[89]|20)\d\d\] )/, ', ')
  const { title, symbol } = titleAndSymbol(bare)
  if (title === null || symbol === null || !isCaseName(title)) return null
  return { publisher: null, author: null, title, symbol }
}

/** `HJ (Iran) v. Secretary of State for the Home Department, [2010] UKSC 31` */
function titleAndSymbol(text: string): Pick<Names, 'title' | 'symbol'> {
  const series = text.indexOf(', United Nations, Treaty Series')
  if (series > 0) return { title: text.slice(0, series), symbol: text.slice(series + 2) }
  const parts = commaParts(text)
  const start = parts.findLastIndex(({ text: part }) => !isSymbol(part)) + 1
  const part = parts[Math.max(start, 1)]
  if (part === undefined) return { title: text || null, symbol: null }
  return { title: trimCommas(text.slice(0, part.start)), symbol: text.slice(part.start) }
}

/** The court that the parts end with; its name may go on over a comma (`Canada: Federal Court, Trial Division`). */
function courtAtEnd(parts: readonly Part[]): string | null {
  const last = parts.at(-1)
  const beforeLast = parts.at(-2)
  if (last === undefined) return null
  const goesOn =
    !last.text.includes(':') &&
    beforeLast !== undefined &&
    /^[^:]+: /.test(beforeLast.text) &&
    isCourt(beforeLast.text)
  if (goesOn && isName(last.text) && !isSymbol(last.text)) return `${beforeLast.text}, ${last.text}`
  return isCourt(last.text) || (isBody(last.text) && parts.length === 1) ? last.text : null
}

// --- text

interface Part {
  text: string
  start: number
  end: number
}

/** The parts between commas from `from` on, without the white space around them; empty ones are left out. */
function commaParts(text: string, from = 0): Part[] {
  const parts: Part[] = []
  for (let start = from; start <= text.length; ) {
    const comma = text.indexOf(',', start)
    const end = comma === -1 ? text.length : comma
    const slice = text.slice(start, end)
    const trimmed = slice.trim()
    const lead = start + slice.length - slice.trimStart().length
    if (trimmed !== '') parts.push({ text: trimmed, start: lead, end: lead + trimmed.length })
    start = end + 1
  }
  return parts
}

/** Where the known title ends in the text, as a whole between commas; 0 where it is not there. */
function titleEnd(text: string, title: string | null): number {
  if (title === null) return 0
  for (
    let at = text.indexOf(title), tries = 0;
    at !== -1 && tries < 8;
    at = text.indexOf(title, at + 1), tries++
  ) {
    const end = at + title.length
    const opens =
      at === 0 ||
      text
        .slice(Math.max(0, at - 2), at)
        .trimEnd()
        .endsWith(',')
    if (opens && (end === text.length || /^\s?,/.test(text.slice(end, end + 2)))) return end
  }
  return 0
}

function startsWithPart(text: string, part: string): boolean {
  return text.startsWith(part) && /^\s?,/.test(text.slice(part.length, part.length + 2))
}

function endsWithPart(text: string, part: string): boolean {
  return (
    text.endsWith(part) &&
    (text.length === part.length || text.slice(0, -part.length).trimEnd().endsWith(','))
  )
}

/** The label `Cite as`, with the cell borders of a table that was pasted as text. */
function unlabelled(text: string): string {
  return trimEndOf(text.replace(/^[|\s]*cite as\b[:|\s]*/i, ''), ' |')
}

function foldSpace(text: string): string {
  // Most lines have nothing to fold: single spaces are left alone.
  return text.replace(/[\s\u200b]{2,}|[^\S ]|\u200b/g, ' ').trim()
}

function foldOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : foldSpace(text) || null
}

function trimCommas(text: string): string {
  return trimEndOf(text.replace(/^[\s,]+/, ''), ' ,')
}

/** A loop, since a regular expression that ends with `+$` takes quadratic time on long runs elsewhere in the text. */
function trimEndOf(text: string, characters: string): string {
  let end = text.length
  while (end > 0 && characters.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
