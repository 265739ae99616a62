/**
 * What a page says of its document → Metadata.
 *
 * The header's own fields come first, then the cite-as line, then front matter or the page's head; series, edition
 * and country follow from the title, and where there is no title from the first heading.
 */
import type { PageFacts } from '../read/page-facts.ts'
import type { Country, Metadata } from '../types.ts'
import { parseAddress } from './address.ts'
import { type CiteAs, parseCiteAs } from './cite-as.ts'
import { findCountry } from './countries.ts'
import { parseDate } from './dates.ts'
import type { Page } from './header.ts'
import type { Profile } from './profiles/profile.ts'
import { profileNamed, profileOf, profileOfPassage, profiles } from './profiles/profiles.ts'
import { tierOf } from './profiles/trafficking-in-persons.ts'

/** Facts that come from outside the page's text. */
export interface KnownFacts {
  /** The year in the edition's name. */
  year?: number | null | undefined
  /** The country's name. */
  country?: string | null | undefined
  /** The series' name. */
  series?: string | null | undefined
  /** The series that are known. */
  profiles?: readonly Profile[] | undefined
  /** What front matter or a page's `<meta>` says. */
  given?: Partial<Metadata> | undefined
}

/** How a document begins, white space folded. */
export interface Opening {
  /** Its first heading, or an empty string. */
  heading: string
  /** Its first paragraph, or an empty string. */
  paragraph: string
  /** The short lines before the first paragraph: the caption of a judgment. */
  caption: readonly string[]
}

/** The facts of a document, and where they come from. */
export interface Facts {
  metadata: Metadata
  profile: Profile | null
  isGuessedEdition: boolean
  /** The date of publication in the recommended citation. */
  citedDate: string | null
}

/**
 * Gathers the facts of a document.
 *
 * @param page The page's header fields and title.
 * @param opening How the document begins.
 * @param known Facts from elsewhere: what the caller says wins over what is read.
 */
export function readMetadata(page: Page, opening: Opening, known: KnownFacts = {}): Facts {
  const { fields } = page
  const given = known.given ?? {}
  const series = known.profiles ?? profiles
  const title = page.title ?? given.title ?? null
  const citeAs = fields.citeAs ?? given.citeAs ?? null
  const publisher = fields.publisher ?? given.publisher ?? null
  const cited = citeAs === null ? null : parseCiteAs(citeAs, { title, publisher })
  const dates = datesOf(fields, given, cited)
  const url = fields.url ?? cited?.url ?? originalOf(given.url ?? null)
  const profile =
    profileNamed(known.series ?? given.series ?? null, series) ??
    profileOf({ title, ...opening }, series) ??
    (isBarePassage(title, opening, known) ? profileOfPassage(opening.paragraph, series) : null)
  const edition = known.year ?? (title === null ? null : yearIn(title)) ?? given.edition ?? null
  const guessed = edition === null && profile !== null ? guessEdition(dates.publicationDate, url) : null
  const year = edition ?? guessed
  const metadata: Metadata = {
    title: title ?? cited?.title ?? null,
    publisher: publisher ?? cited?.publisher ?? null,
    author: fields.author ?? given.author ?? cited?.author ?? null,
    ...dates,
    citeAs,
    url,
    docid: cited?.docid ?? given.docid ?? (url === null ? null : parseAddress(url).docid),
    symbol: fields.symbol ?? cited?.symbol ?? given.symbol ?? null,
    disclaimer: fields.disclaimer ?? given.disclaimer ?? null,
    country: countryOf(known, title, page, given, opening, profile),
    series: profile?.series ?? known.series ?? given.series ?? null,
    edition: year,
    tier: (profile?.isMark?.(opening.heading) ? tierOf(opening.heading) : null) ?? given.tier ?? null,
    coverage: profile && year !== null ? profile.coverage(year) : (given.coverage ?? null),
    language: languageOf(fields.language) ?? cited?.language ?? given.language ?? 'en',
  }
  return { metadata, profile, isGuessedEdition: guessed !== null, citedDate: cited?.publicationDate ?? null }
}

/** A passage that the caller cut from an edition and says so: it has neither title nor heading, but a year. */
function isBarePassage(title: string | null, { heading }: Opening, { year, series }: KnownFacts): boolean {
  return title === null && heading === '' && (year ?? null) !== null && (series ?? null) === null
}

/** The address that a web archive's copy was made of. */
function originalOf(url: string | null): string | null {
  return url === null ? null : parseAddress(url).url
}

function datesOf(
  fields: Page['fields'],
  given: Partial<Metadata>,
  cited: CiteAs | null,
): Pick<Metadata, 'publicationDate' | 'publicationDateAsPrinted' | 'lastUpdated' | 'accessed'> {
  const printed = fields.publicationDate ?? given.publicationDateAsPrinted ?? given.publicationDate ?? null
  const date = (printed === null ? null : dateIn(printed)) ?? cited?.publicationDate ?? null
  return {
    publicationDate: date?.length === 10 ? date : null,
    publicationDateAsPrinted: printed ?? (date?.length === 10 ? null : date),
    lastUpdated: fields.lastUpdated === undefined ? (given.lastUpdated ?? null) : dayIn(fields.lastUpdated),
    accessed: cited?.accessed ?? given.accessed ?? null,
  }
}

/** The only year in a title: `2017` from `2017 Trafficking in Persons Report - Laos`; that of a law or a judgment is no edition. */
function yearIn(title: string): number | null {
  const years = title.match(/(?<![\d[(,/-] ?)\b(?:19|20)\d\d\b(?![\])/-])/g) ?? []
  return years.length === 1 ? Number(years[0]) : null
}

/** A yearly report without a year in its name is of the year in which it came out. */
function guessEdition(published: string | null, url: string | null): number | null {
  if (published !== null) return Number(published.slice(0, 4))
  if (url === null) return null
  const inPath = /\/(20\d\d)-/.exec(url)?.[1]
  return parseAddress(url).year ?? (inPath === undefined ? null : Number(inPath))
}

/** The date in `Friday, 01 November 2019, 13:47 GMT`; with a month alone as precise as printed. */
export function dateIn(printed: string): string | null {
  const whole = parseDate(printed)
  if (whole !== null) return whole
  for (const part of printed.slice(0, 200).split(/[,;(]| - /)) {
    const date = parseDate(part.trim())
    if (date !== null && date.length > 4) return date
  }
  return parseDate(printed.slice(0, 10))
}

function dayIn(printed: string): string | null {
  const date = dateIn(printed)
  return date?.length === 10 ? date : null
}

/** `English` or `en-GB`, as a tag. */
function languageOf(printed: string | undefined): string | null {
  if (printed === undefined) return null
  if (/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(printed)) return printed
  const name = printed.toLowerCase()
  return Object.hasOwn(languages, name) ? (languages[name] ?? null) : null
}

/** The languages that Refworld's documents are in. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  français: 'fr',
  spanish: 'es',
  español: 'es',
  russian: 'ru',
  arabic: 'ar',
  german: 'de',
  portuguese: 'pt',
  chinese: 'zh',
}

// --- the country

function countryOf(
  known: KnownFacts,
  title: string | null,
  { fields }: Page,
  given: Partial<Metadata>,
  { heading, paragraph, caption }: Opening,
  profile: Profile | null,
): Country | null {
  return (
    find(known.country) ??
    countryInTitle(title) ??
    find(fields.country) ??
    given.country ??
    find(profile?.countryOf?.(heading)) ??
    find(profile?.countryOf?.(paragraph)) ??
    countryOfCourt(caption)
  )
}

function find(name: string | null | undefined): Country | null {
  return name === null || name === undefined || name.length > longestName ? null : findCountry(name)
}

const longestName = 80

/** `… Report - Laos`, `… Practices: Laos`, `Nigeria: Information on …`, `Laos 2023 Human Rights Report`, and a title that is a country's name. */
function countryInTitle(title: string | null): Country | null {
  if (title === null) return null
  return (
    find(after(title, ' - ')) ??
    find(after(title, ' – ')) ??
    find(after(title, ': ')) ??
    find(title.slice(0, Math.max(0, title.indexOf(':')))) ??
    find(/^(?:\d{4} )?(\D{3,60}?) \d{4}\b/.exec(title)?.[1]) ??
    find(/^\d{4} (\D{3,60}?) human rights report/i.exec(title)?.[1]) ??
    find(title)
  )
}

function after(title: string, mark: string): string | null {
  const at = title.lastIndexOf(mark)
  return at === -1 ? null : title.slice(at + mark.length)
}

/** `IN THE FEDERAL COURT OF AUSTRALIA` */
function countryOfCourt(caption: readonly string[]): Country | null {
  for (const line of caption) {
    const name = /\b(?:court|tribunal)\b.{0,40}\bof (?:the )?([\p{L} ]{3,40})$/iu.exec(
      line.slice(0, 160),
    )?.[1]
    const country = find(name)
    if (country) return country
  }
  return null
}

/** What a page's head says, as facts of the document. */
export function knownFromPage(facts: PageFacts = {}): Partial<Metadata> {
  const { publicationDate, lastUpdated, ...others } = facts
  return {
    ...others,
    ...(publicationDate === undefined ? {} : { publicationDate: dateIn(publicationDate) }),
    ...(lastUpdated === undefined ? {} : { lastUpdated: dayIn(lastUpdated) }),
  }
}
