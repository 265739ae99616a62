/**
 * What a page says of its document → Metadata.
 *
 * The header's own fields come first, then the cite-as line, then front matter; series, edition and country follow
 * from the title, and where there is no title from the first heading.
 */
import type { PageFacts } from '../read/page-facts.ts'
import type { Country, Metadata } from '../types.ts'
import { parseAddress } from './address.ts'
import { parseCiteAs } from './cite-as.ts'
import { findCountry } from './countries.ts'
import { parseDate } from './dates.ts'
import type { Page } from './header.ts'
import { type Profile, profileNamed, profiles, tierOf } from './profiles.ts'

/** Facts that come from outside the page's text. */
export interface KnownFacts {
  /** The year in the edition's name. */
  year?: number | undefined
  /** The country's name. */
  country?: string | undefined
  /** The series' name. */
  series?: string | undefined
  /** What front matter or a page's `<meta>` says. */
  given?: Partial<Metadata> | undefined
}

/**
 * Gathers the facts of a document.
 *
 * @param page The page's header fields and title.
 * @param heading The document's first heading, or its first words where it has none.
 * @param known Facts from elsewhere: what the caller says wins over what is read.
 */
export function readMetadata(page: Page, heading: string, known: KnownFacts = {}): Metadata {
  const { fields } = page
  const given = known.given ?? {}
  const title = page.title ?? given.title ?? null
  const citeAs = fields.citeAs ?? given.citeAs ?? null
  const publisher = fields.publisher ?? given.publisher ?? null
  const cited = citeAs === null ? null : parseCiteAs(citeAs, { title, publisher })
  const printed = fields.publicationDate ?? given.publicationDateAsPrinted ?? given.publicationDate ?? null
  const date = (printed === null ? null : parseDate(printed)) ?? cited?.publicationDate ?? null
  const url = fields.url ?? cited?.url ?? given.url ?? null
  const profile = profileNamed(known.series ?? null) ?? profileOf(title, heading)
  const edition = known.year ?? (title === null ? null : editionOf(title)) ?? given.edition ?? null
  return {
    title: title ?? cited?.title ?? null,
    publisher: publisher ?? cited?.publisher ?? null,
    author: fields.author ?? given.author ?? null,
    publicationDate: date?.length === 10 ? date : null,
    publicationDateAsPrinted: printed ?? null,
    lastUpdated: dateInside(fields.lastUpdated) ?? given.lastUpdated ?? null,
    accessed: cited?.accessed ?? given.accessed ?? null,
    citeAs,
    url,
    docid: cited?.docid ?? given.docid ?? (url === null ? null : parseAddress(url).docid),
    symbol: fields.symbol ?? cited?.symbol ?? given.symbol ?? null,
    disclaimer: fields.disclaimer ?? given.disclaimer ?? null,
    country:
      countryOf(known.country ?? null) ?? countryInTitle(title) ?? given.country ?? countryInHeading(heading),
    series: profile?.series ?? known.series ?? given.series ?? null,
    edition,
    tier: profile?.isMark(heading) ? tierOf(heading) : (given.tier ?? null),
    coverage: profile && edition !== null ? profile.coverage(edition) : (given.coverage ?? null),
    language: cited?.language ?? given.language ?? 'en',
  }
}

/** The profile of a document's series, by its title and its first heading. */
function profileOf(title: string | null, heading: string): Profile | null {
  return (
    profiles.find((profile) => (title !== null && profile.isTitle(title)) || profile.isMark(heading)) ?? null
  )
}

/** `2017` from `2017 Trafficking in Persons Report - Laos`: the only year in a title. */
function editionOf(title: string): number | null {
  const years = title.match(/\b(?:19|20)\d\d\b/g) ?? []
  return years.length === 1 ? Number(years[0]) : null
}

/** The date in `Friday, 01 November 2019, 13:47 GMT`. */
function dateInside(printed: string | undefined): string | null {
  if (printed === undefined) return null
  const parts = printed.split(',').map((part) => part.trim())
  return parts.map((part) => parseDate(part)).find((date) => date !== null) ?? parseDate(printed)
}

function countryOf(name: string | null): Country | null {
  return name === null ? null : (findCountry(name) ?? null)
}

/** `… Report - Laos`, `… Practices: Laos`, `Nigeria: Information on …`, and a title that is a country's name. */
function countryInTitle(title: string | null): Country | null {
  if (title === null) return null
  const parts = [
    title.slice(title.lastIndexOf(' - ') + 3),
    title.slice(title.lastIndexOf(' – ') + 3),
    title.slice(title.lastIndexOf(': ') + 2),
    title.slice(0, Math.max(0, title.indexOf(':'))),
    title,
  ]
  return parts.map(countryOf).find((country) => country !== null) ?? null
}

/** `LAOS: TIER 2 WATCH LIST`, `Laos (Tier 2)` */
function countryInHeading(heading: string): Country | null {
  const [name = ''] = heading.split(/[:(]/)
  return name === heading ? null : countryOf(name.trim())
}

/** What a page's head says, as facts of the document. */
export function knownFromPage(facts: PageFacts = {}): Partial<Metadata> {
  const { publicationDate, lastUpdated, ...others } = facts
  return {
    ...others,
    ...(publicationDate === undefined ? {} : { publicationDate: dayOf(publicationDate) }),
    ...(lastUpdated === undefined ? {} : { lastUpdated: dayOf(lastUpdated) }),
  }
}

/** `2020-03-03T15:02:00+00:00` */
function dayOf(printed: string): string | null {
  return parseDate(printed) ?? parseDate(printed.slice(0, 10))
}
