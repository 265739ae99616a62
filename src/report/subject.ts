/**
 * What a document is about: its series, the edition and the country, by the title, the address and the breadcrumb.
 */
import type { PageFacts } from '../read/page-facts.ts'
import type { Country } from '../types.ts'
import { countryInAddress, countryInTitle, countryNamed, countryOfBody } from './country.ts'
import type { Evidence, KnownFacts, Opening } from './evidence.ts'
import { firstOf } from './first-of.ts'
import type { Profile } from './profiles/profile.ts'
import { isAnyTitle, profileNamed, profileOf, profileOfPassage } from './profiles/profiles.ts'
import { guessEdition, yearIn } from './published.ts'
import { parseStateAddress } from './state-address.ts'

export interface Subject {
  profile: Profile | null
  country: Country | null
  edition: number | null
  isGuessedEdition: boolean
  /** The title, with series and edition where the page prints them elsewhere. */
  title: string | null
}

/** Tells what a document is about. */
export function subjectOf(evidence: Evidence): Subject {
  const title = fullerTitle(evidence)
  const { known, given, url, dates, series } = evidence
  const place = placeOnSite(url, known.page, series)
  const profile = profileFor({ ...evidence, title }, place.title)
  const country = countryFor({ ...evidence, title }, profile, place.countries)
  const told = known.year ?? (title === null ? null : yearIn(title)) ?? given.edition ?? place.edition
  const guessed = told === null && profile !== null ? guessEdition(dates, url) : null
  const edition = told ?? guessed
  const isCountryAlone = title !== null && countryNamed(title) !== null
  return {
    profile,
    country,
    edition,
    isGuessedEdition: guessed !== null,
    // State's site prints some of its titles in two places: the country as heading, series and year above it.
    title: isCountryAlone && profile && edition !== null ? `${edition} ${profile.series}: ${title}` : title,
  }
}

/** A heading that is the country alone (`Laos`) is a part of what the page's head calls the document. */
function fullerTitle({ title, given }: Evidence): string | null {
  const isPart = title !== null && given.title?.includes(title) && countryNamed(title) !== null
  return isPart ? (given.title ?? title) : title
}

function profileFor(
  { title, opening, known, given, series }: Evidence,
  titleOnSite: string | null,
): Profile | null {
  return (
    profileNamed(known.series ?? given.series ?? null, series) ??
    profileOf({ title, ...opening }, series) ??
    profileOf({ title: titleOnSite, heading: '', paragraph: '' }, series) ??
    (isBarePassage(title, opening, known) ? profileOfPassage(opening.paragraph, series) : null)
  )
}

/** As the caller says, else by the title, the page's label, the first heading or paragraph, the address, or the caption. */
function countryFor(
  { title, publisher, fields, masthead, opening, known, given }: Evidence,
  profile: Profile | null,
  places: readonly string[],
): Country | null {
  const inOpening = [opening.heading, opening.paragraph].map((text) => profile?.countryOf?.(text) ?? null)
  return (
    countryNamed(known.country) ??
    (title === null ? null : countryInTitle(title)) ??
    countryNamed(fields.country ?? given.country?.name ?? masthead.country) ??
    firstOf(inOpening, countryNamed) ??
    firstOf(places.toReversed(), countryInAddress) ??
    firstOf([...opening.caption, publisher ?? ''], countryOfBody) ??
    given.country ??
    null
  )
}

/** A passage that the caller cut from an edition and says so: it has neither title nor heading, but a year. */
function isBarePassage(title: string | null, { heading }: Opening, { year, series }: KnownFacts): boolean {
  return title === null && heading === '' && (year ?? null) !== null && (series ?? null) === null
}

/** What the breadcrumb and the address say: the series as a title, the edition, and the countries, from the outermost. */
function placeOnSite(
  url: string | null,
  { breadcrumb = [] }: PageFacts = {},
  series: readonly Profile[],
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
