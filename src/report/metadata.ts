/**
 * What a page says of its document → Metadata.
 *
 * The header's own fields come first, then the cite-as line, then front matter or the page's head; series, edition
 * and country follow from the title, and where there is no title from the first heading, the breadcrumb and the
 * address. What the document is, whose law, by whom and in which language, front matter says over all.
 */
import type { PageFacts } from '../read/page-facts.ts'
import { webAddress } from '../read/web-address.ts'
import type { Country, DocumentKind, Metadata } from '../types.ts'
import { parseAddress } from './address.ts'
import { readAuthors } from './authors.ts'
import { caseInCaption, symbolInCaption } from './caption.ts'
import { parseCiteAs } from './cite-as.ts'
import { countryNamed, countryOf } from './country.ts'
import type { Page } from './header.ts'
import { jurisdictionOf, jurisdictionOfParties } from './jurisdiction.ts'
import { kindOf } from './kind.ts'
import { isEnglish, languageNamed, languageOfText } from './language.ts'
import { isCourt, isDecision } from './names.ts'
import type { Profile } from './profiles/profile.ts'
import { isAnyTitle, profileNamed, profileOf, profileOfPassage, profiles } from './profiles/profiles.ts'
import { tierOf } from './profiles/trafficking-in-persons.ts'
import { dateIn, datesOf, dayIn, guessEdition, type PublicationDates, yearIn } from './published.ts'
import { shortTitleOf } from './short-title.ts'
import { parseStateAddress } from './state-address.ts'

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
  /** What front matter says. */
  stated?: Partial<Metadata> | undefined
  /** What the head of a page of HTML says. */
  page?: PageFacts | undefined
}

/** How a document begins, white space folded. */
export interface Opening {
  /** Its first heading, or an empty string. */
  heading: string
  /** Its first paragraph, or an empty string. */
  paragraph: string
  /** The short lines before the first paragraph: the caption of a judgment. */
  caption: readonly string[]
  /** Its first paragraphs, as much of them as tells the language. */
  sample: string
}

/** The facts of a document, and where they come from. */
export interface Facts {
  metadata: Metadata
  profile: Profile | null
  isGuessedEdition: boolean
  /** What the kind was guessed from; null where the document says it. */
  kindGuessedFrom: string | null
  /** The language that only the document's words say; null where the page says it too. */
  guessedLanguage: string | null
  /** The date of publication in the recommended citation. */
  citedDate: string | null
  /** What stands where an address should, and is none of the web. */
  refusedUrl: string | null
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
  const stated = known.stated ?? {}
  const given = givenFacts(known)
  const printed = page.title ?? given.title ?? null
  const citeAs = fields.citeAs ?? given.citeAs ?? null
  const named = fields.publisher ?? given.publisher ?? null
  const cited = citeAs === null ? null : parseCiteAs(citeAs, { title: printed, publisher: named })
  const publisher = named ?? cited?.publisher ?? null
  const { url, refusedUrl } = urlOf([fields.url, cited?.url, stated.url], known.page)
  const address = url === null ? null : parseAddress(url)
  const dates = datesOf(fields, given, cited)
  const subject = subjectOf(printed, { fields, opening, known, given, dates, url })
  const { profile, country, edition } = subject
  const caption = captionOf(page, opening)
  const title = titleOf(subject.title ?? cited?.title ?? null, caption)
  const symbol = fields.symbol ?? cited?.symbol ?? given.symbol ?? symbolInCaption(caption)
  const told = kindOf({
    given: stated.kind ?? null,
    series: profile?.kind ?? null,
    label: fields.type ?? known.page?.type ?? null,
    addressType: address?.type ?? null,
    url,
    symbol,
    publisher,
    title,
    caption,
    opening: opening.paragraph,
    isOfCountry: country !== null && title !== null && isPartOnCountry(title),
  })
  const law = lawful.has(told.kind)
    ? jurisdictionOf({
        title,
        publisher,
        symbol,
        citeAs,
        code: address?.publisher ?? null,
        url,
        caption,
        opening: opening.paragraph,
        country: told.kind === 'legislation' ? country : null,
      })
    : null
  const parties = lawful.has(told.kind) ? jurisdictionOfParties([title ?? '', ...caption]) : null
  const author = fields.author ?? given.author ?? cited?.author ?? null
  const language = languageOf(page, opening, known, cited?.language ?? address?.language ?? null, profile)
  const metadata: Metadata = {
    title,
    shortTitle: given.shortTitle ?? shortTitleOf(title, told.kind, opening.paragraph),
    kind: told.kind,
    jurisdiction: stated.jurisdiction ?? law ?? parties,
    publisher,
    author,
    authors: stated.authors ?? readAuthors(author, publisher),
    ...dates,
    // An article comes out with its page.
    publicationDate:
      dates.publicationDate ??
      (told.kind === 'article' && dates.publicationDateAsPrinted === null ? dates.online : null),
    citeAs,
    url,
    docid: cited?.docid ?? given.docid ?? address?.docid ?? null,
    symbol,
    disclaimer: fields.disclaimer ?? given.disclaimer ?? null,
    country: country ?? (law === null ? null : countryNamed(law.name)),
    series: profile?.series ?? known.series ?? given.series ?? null,
    edition,
    tier: (profile?.isMark?.(opening.heading) ? tierOf(opening.heading) : null) ?? given.tier ?? null,
    coverage: profile && edition !== null ? profile.coverage(edition) : (given.coverage ?? null),
    language: language.language,
  }
  return {
    metadata,
    profile,
    isGuessedEdition: subject.isGuessedEdition,
    kindGuessedFrom: told.guessedFrom,
    guessedLanguage: language.isGuessed ? language.language : null,
    citedDate: cited?.publicationDate ?? null,
    refusedUrl,
  }
}

/** The kinds that have a jurisdiction. */
const lawful: ReadonlySet<DocumentKind | null> = new Set(['judgment', 'decision', 'legislation'] as const)

/** What front matter and a page's head say; front matter over the head. */
export function givenFacts({
  page = {},
  stated = {},
}: Pick<KnownFacts, 'page' | 'stated'>): Partial<Metadata> {
  const { title, shortTitle, publisher, author, publicationDate, lastUpdated, online } = page
  return {
    ...(title === undefined ? {} : { title }),
    ...(shortTitle === undefined ? {} : { shortTitle }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(author === undefined ? {} : { author }),
    ...(publicationDate === undefined ? {} : { publicationDate: dateIn(publicationDate) }),
    ...(lastUpdated === undefined ? {} : { lastUpdated: dayIn(lastUpdated) }),
    ...(online === undefined ? {} : { online: dayIn(online) }),
    ...stated,
  }
}

/** The lines above the text: the printed title, those before the first paragraph, and that if it is a mere line. */
function captionOf({ title }: Page, { caption, paragraph }: Opening): readonly string[] {
  const isLine = paragraph.length > 0 && paragraph.length <= longestLine && !/[.:;]$/.test(paragraph)
  return [...(title === null ? [] : [title]), ...caption, ...(isLine ? [paragraph] : [])]
}

/** No line of a caption is longer. */
const longestLine = 100

/** The title; that of a judgment is the name of the case, which may stand below the name of its court. */
function titleOf(title: string | null, caption: readonly string[]): string | null {
  if (title !== null && !isCourtLine(title)) return title
  return caseInCaption(caption) ?? title
}

/** `UPPER TRIBUNAL`, `THIRD SECTION` */
function isCourtLine(title: string): boolean {
  return (
    /^(?:\w+ (?:section|chamber|division)|in the .*)$/i.test(title) || (isCourt(title) && !isDecision(title))
  )
}

/** The first address of the web, that which an archive's copy was made of; and the first that is none. */
function urlOf(
  printed: readonly (string | null | undefined)[],
  page: PageFacts = {},
): Pick<Facts, 'refusedUrl'> & { url: string | null } {
  const candidates = [...printed, page.url].flatMap((text) => text ?? [])
  const urls = candidates.map((text) => webAddress(text))
  const [url = null] = urls.flatMap((address) => (address === null ? [] : parseAddress(address).url))
  return { url, refusedUrl: candidates.find((_, place) => urls[place] === null) ?? page.refusedUrl ?? null }
}

// --- what it is about: series, edition and country

interface Subject {
  profile: Profile | null
  country: Country | null
  edition: number | null
  isGuessedEdition: boolean
  title: string | null
}

interface SubjectEvidence {
  fields: Page['fields']
  opening: Opening
  known: KnownFacts
  given: Partial<Metadata>
  dates: PublicationDates
  url: string | null
}

function subjectOf(
  printed: string | null,
  { fields, opening, known, given, dates, url }: SubjectEvidence,
): Subject {
  const series = known.profiles ?? profiles
  const place = placeOnSite(url, known.page, series)
  const profile =
    profileNamed(known.series ?? given.series ?? null, series) ??
    profileOf({ title: printed, ...opening }, series) ??
    profileOf({ title: place.title, heading: '', paragraph: '' }, series) ??
    (isBarePassage(printed, opening, known) ? profileOfPassage(opening.paragraph, series) : null)
  const country =
    countryOf({
      given: known.country ?? null,
      title: printed,
      field: fields.country ?? given.country?.name ?? null,
      places: place.countries,
      opening: [opening.heading, opening.paragraph].map((text) => profile?.countryOf?.(text) ?? null),
      caption: opening.caption,
    }) ??
    given.country ??
    null
  const told = known.year ?? (printed === null ? null : yearIn(printed)) ?? given.edition ?? place.edition
  const guessed = told === null && profile !== null ? guessEdition(dates, url) : null
  const edition = told ?? guessed
  const isCountryAlone = printed !== null && countryNamed(printed) !== null
  return {
    profile,
    country,
    edition,
    isGuessedEdition: guessed !== null,
    // State's site prints some of its titles in two places: the country as heading, series and year above it.
    title:
      isCountryAlone && profile && edition !== null ? `${edition} ${profile.series}: ${printed}` : printed,
  }
}

/** A passage that the caller cut from an edition and says so: it has neither title nor heading, but a year. */
function isBarePassage(title: string | null, { heading }: Opening, { year, series }: KnownFacts): boolean {
  return title === null && heading === '' && (year ?? null) !== null && (series ?? null) === null
}

/** What the breadcrumb and the address say: the series as a title, the edition, and the countries, from the outermost. */
function placeOnSite(
  url: string | null,
  { breadcrumb = [] }: PageFacts = {},
  series: readonly Profile[] = profiles,
): { title: string | null; edition: number | null; countries: readonly string[] } {
  const address = url === null ? null : parseStateAddress(url)
  const crumb = breadcrumb.findLastIndex((text) => isAnyTitle(text, series))
  const title = breadcrumb[crumb] ?? address?.title ?? null
  return {
    title,
    edition: (title === null ? null : yearIn(title)) ?? address?.edition ?? null,
    countries: [...(crumb === -1 ? [] : breadcrumb.slice(crumb + 1)), ...(address?.places ?? [])],
  }
}

/** `Freedom in the World 2008 - Laos`: a country's part of a work that goes on over many. */
function isPartOnCountry(title: string): boolean {
  return countryNamed(/ [-–—] (.{3,80})$/u.exec(title)?.[1]) !== null
}

// --- the language

/**
 * The language: as front matter or the header says, else as the address or the page's head does. A site calls every
 * page English, so that where the words are plainly of another language they are right; and where nobody says it, they
 * are all there is.
 */
function languageOf(
  { fields, title }: Page,
  { sample }: Opening,
  { stated, page }: KnownFacts,
  addressed: string | null,
  profile: Profile | null,
): { language: string | null; isGuessed: boolean } {
  const label = stated?.language ?? (fields.language === undefined ? null : languageNamed(fields.language))
  if (label !== null) return { language: label, isGuessed: false }
  const said = addressed ?? (page?.language === undefined ? null : languageNamed(page.language))
  const read = languageOfText(`${sample}\n${title ?? ''}`)
  if (said !== null && (read === null || isEnglish(said) === isEnglish(read)))
    return { language: said, isGuessed: false }
  // The labels of a header and the names of the series are English: with words that are so too, they say it.
  const agrees = read !== null && isEnglish(read) && (profile !== null || Object.keys(fields).length > 0)
  return { language: read, isGuessed: read !== null && !agrees }
}
