/**
 * The facts that citations are made of, from a report, its metadata or a cite-as line.
 */
import { type Fields, optional, text } from '../arguments.ts'
import { foldSpace } from '../read/characters.ts'
import type { CiteAs } from '../report/cite-as.ts'
import { parseDate } from '../report/dates.ts'
import { evidenceOf } from '../report/evidence.ts'
import { identityOf } from '../report/identity.ts'
import { languageOfText } from '../report/language.ts'
import { profileNamed, profiles } from '../report/profiles/profiles.ts'
import type { DocumentKind, Jurisdiction, Metadata, Name, Report } from '../types.ts'

/** What a citation can be made of: a report, its metadata, or the parts of a cite-as line. */
export type Citable = Report | Metadata | CiteAs

/** When and where a document was read. */
export interface Access {
  /** The day of access, ISO 8601 (`2026-11-23`); else the day that the document's own citation names. */
  accessed?: string
  /** The address of an archived copy. */
  archivedUrl?: string
}

export const accessOptions = {
  accessed: optional(text),
  archivedUrl: optional(text),
} satisfies Fields & Record<keyof Access, unknown>

/** The facts that citations are made of; `CiteAs` and `Metadata` agree in them. */
export interface Facts {
  title: string | null
  publisher: string | null
  author: string | null
  /** The same, each name read. */
  authors: readonly Name[]
  /** The family name of the first author, where that is a person. */
  family: string | null
  shortTitle: string | null
  kind: DocumentKind | null
  jurisdiction: Jurisdiction | null
  issued: string | null
  accessed: string | null
  url: string | null
  archivedUrl: string | null
  docid: string | null
  symbol: string | null
  series: string | null
  /** The year in the edition's name. */
  edition: number | null
  country: string | null
  language: string | null
  citeAs: string | null
  /** The text of a judgment or decision, which may say its parties’ surnames. */
  text: string | null
}

/** Gathers the facts that citations are made of, white space folded. */
export function factsOf(source: Citable, access: Access = {}): Facts {
  const given = 'metadata' in source ? source.metadata : source
  const series = 'series' in given ? fold(given.series) : seriesOf(given.title)
  const { kind, jurisdiction, shortTitle } = identity(given, series)
  return {
    title: fold(given.title) ?? suppliedTitle(given),
    // A page that names no publisher may show by its series who it is.
    publisher: fold(given.publisher) ?? profileNamed(series)?.publisher ?? null,
    author: withoutSession(fold(given.author)),
    authors: 'authors' in given ? given.authors : [],
    family: 'authors' in given ? familyOf(given.authors) : null,
    kind,
    jurisdiction,
    shortTitle: fold(shortTitle),
    issued: issuedOf(given),
    accessed: access.accessed === undefined ? given.accessed : isoDay(access.accessed),
    url: given.url,
    archivedUrl: access.archivedUrl ?? ('archivedUrl' in given ? given.archivedUrl : null),
    docid: given.docid,
    symbol: fold(given.symbol),
    series,
    edition: 'edition' in given ? given.edition : series === null ? null : yearIn(given.title),
    country: 'country' in given ? (given.country?.name ?? null) : null,
    language: given.language ?? ('kind' in given ? null : languageOfTitle(given.title, series)),
    citeAs: 'citeAs' in given ? fold(given.citeAs) : null,
    text: 'metadata' in source && (kind === 'judgment' || kind === 'decision') ? source.source : null,
  }
}

type Identity = Pick<Facts, 'kind' | 'jurisdiction' | 'shortTitle'>

/** What a document is and whose. A cite-as line has no page, but its names and its symbol say as much as those of a page. */
function identity(given: Metadata | CiteAs, series: string | null): Identity {
  if ('kind' in given) return given
  const { title, publisher, symbol, url } = given
  const page = { fields: {}, masthead: {}, title, furniture: [], body: [] }
  const opening = { heading: '', paragraph: '', caption: [], sample: '' }
  const evidence = evidenceOf(page, opening, { profiles, stated: { title, publisher, symbol, url } })
  return identityOf(evidence, {
    title,
    country: null,
    profile: profileNamed(series),
    edition: null,
    isGuessedEdition: false,
  })
}

/**
 * When a document came out: the day or what is printed of it; else the year of its edition, since the pages of one
 * edition are put on line on different days, and a text may print no day at all; else the day that its page was put on
 * line.
 */
function issuedOf(given: Metadata | CiteAs): string | null {
  if (given.publicationDate !== null || !('online' in given)) return given.publicationDate
  const printed = given.publicationDateAsPrinted
  const edition = given.edition === null ? null : String(given.edition)
  return (printed === null ? null : parseDate(printed)) ?? edition ?? given.online
}

/**
 * The title of a passage that prints none, in the form that Refworld gives to its series
 * (`2019 Trafficking in Persons Report - Ethiopia`), where series, edition and country are known.
 */
function suppliedTitle(given: Metadata | CiteAs): string | null {
  if (!('series' in given) || given.series === null || given.edition === null || given.country === null)
    return null
  return `${given.edition} ${given.series} - ${given.country.name}`
}

/** A cite-as line names no series, but the title shows it. */
function seriesOf(title: string | null): string | null {
  return title === null ? null : (profiles.find((profile) => profile.isTitle(title))?.series ?? null)
}

/** A cite-as line has no text to tell the language by but the title; the names of the series are English. */
function languageOfTitle(title: string | null, series: string | null): string | null {
  return series !== null ? 'en' : title === null ? null : languageOfText(title)
}

/** With its particle: `van der Berg`. */
function familyOf([first]: readonly Name[]): string | null {
  return first?.type === 'person' ? [first.particle, first.family].filter(Boolean).join(' ') : null
}

/** `2017 Trafficking in Persons Report - Laos` */
function yearIn(title: string | null): number | null {
  const year = /\b(?:19|20)\d\d\b/.exec(title ?? '')?.[0]
  return year === undefined ? null : Number(year)
}

function isoDay(date: string): string {
  if (/^\d{4}(?:-\d\d){0,2}$/.test(date) && parseDate(date) === date) return date
  throw new RangeError(`accessed: "${date}" is not a date; write it as 2026-11-23`)
}

/** `UN General Assembly (40th sess. : 1985-1986)`: a catalogue's heading, which no style asks for. */
function withoutSession(author: string | null): string | null {
  return author?.replace(/ \(\d{1,3}(?:st|nd|rd|th) sess\b[^()]{0,60}\)$/, '') ?? null
}

function fold(text: string | null): string | null {
  return text === null ? null : foldSpace(text).trim() || null
}
