/**
 * Metadata → CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): one table.
 */
import { checkArgument, checkOptions } from '../arguments.ts'
import { countryNamed } from '../report/country.ts'
import { isSameBody, neutralCitationIn } from '../report/names.ts'
import type { DocumentKind, Jurisdiction, Name } from '../types.ts'
import { citable } from './arguments.ts'
import { caseName, shortCaseName } from './case-names.ts'
import { type Access, accessOptions, type Citable, type Facts, factsOf } from './facts.ts'
import { citationKey } from './key.ts'
import {
  courtOf,
  officialJournalName,
  readAct,
  readCaseNumber,
  readOfficialJournal,
  readTreatyName,
  readTreatySeries,
  shortDirective,
} from './law.ts'
import { siteOf } from './site.ts'
import { withoutCatalogueMarks } from './titles.ts'

/** A name in CSL-JSON: a body's whole, a person's in parts. */
export type CslName =
  | { literal: string }
  | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string }

/** A date, as precise as it is known: `[[2017, 6, 27]]`, `[[2018, 7]]` or `[[2018]]`. */
export interface CslDate {
  'date-parts': [number[]]
}

/** What an item is: a judgment or decision, a law, a treaty, a page of a site, or a report, which is all else. */
export type CslType = 'report' | 'legal_case' | 'legislation' | 'treaty' | 'webpage'

/** A document in CSL-JSON 1.0.2: the variables that it may have. */
export interface CslItem {
  /** The citation key: `usdos-tip-2017-laos`. */
  id: string
  type: CslType
  'citation-key': string
  title?: string
  /** What a later note calls it: a party's name, an act's without its year, the short title that it gives itself. */
  'title-short'?: string
  author?: CslName[]
  publisher?: string
  /** The court, and the state or organization whose law it is. */
  authority?: string
  jurisdiction?: string
  /** `Resolution` */
  genre?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  /** The document's symbol or reference; of a judgment its neutral citation or file number. */
  number?: string
  /** The reporter, the treaty series or the site that it is in, with volume and page. */
  'container-title'?: string
  volume?: string
  page?: string
  /** The series: `Trafficking in Persons Report`. */
  'collection-title'?: string
  /** The site that it was read on, by its address: `Refworld`. */
  archive?: string
  source?: string
  language?: string
  custom?: { archivedUrl: string }
}

/**
 * An item as a style's layouts read it: `regulation` is a document of the United Nations that has a form of its own; a
 * neutral citation comes in `references`, the number of a case that stands before its name in `call-number`.
 */
export interface StyleItem extends Omit<CslItem, 'type'> {
  type: CslType | 'regulation'
  references?: string
  /** The day beside a volume that is a year. */
  status?: string
  'call-number'?: string
}

/**
 * Writes a document's metadata as CSL-JSON, to be used with any CSL processor or reference manager.
 *
 * @param source
 *   A report, its metadata, or the parts of a cite-as line (`parseCiteAs`). It is not changed.
 * @param access
 *   The day of access and an archived copy's address, where they are other than the document's own citation says.
 * @returns
 *   A CSL item: a judgment or decision is a `legal_case` with its court as `authority`, a law `legislation`, a treaty
 *   `treaty`, a news article `webpage`, all else `report`. A fact that is not known has no variable. Persons are
 *   authors in parts; where no author is named, the publisher is.
 * @throws RangeError
 *   Where `accessed` is not an ISO 8601 date.
 * @example
 *   toCsl(report).id // 'usdos-tip-2017-laos'
 *   toCsl(report).author // [{ literal: 'United States Department of State' }]
 */
export function toCsl(source: Citable, access: Access = {}): CslItem {
  checkArgument('toCsl', 'the source', source, citable)
  checkOptions('toCsl', access, accessOptions)
  return cslOf(factsOf(source, access))
}

/** The same of facts that are gathered. */
export function cslOf(facts: Facts): CslItem {
  const key = citationKey(facts)
  return {
    id: key,
    type: typeOf(facts.kind),
    'citation-key': key,
    ...given(variablesOf(facts)),
    ...given({
      issued: toCslDate(facts.issued),
      accessed: toCslDate(facts.accessed),
      URL: facts.url,
      language: facts.language,
      custom: facts.archivedUrl === null ? null : { archivedUrl: facts.archivedUrl },
    }),
  }
}

/** What tells a document from others: all that is known of it, but where a copy is kept. */
export function documentOf({ custom, ...known }: CslItem): string {
  return JSON.stringify(known)
}

const types: Readonly<Partial<Record<DocumentKind, CslType>>> = {
  judgment: 'legal_case',
  decision: 'legal_case',
  legislation: 'legislation',
  treaty: 'treaty',
  article: 'webpage',
}

function typeOf(kind: DocumentKind | null): CslType {
  return (kind === null ? undefined : types[kind]) ?? 'report'
}

type Variables = { [name in keyof CslItem]?: CslItem[name] | null | undefined }

function variablesOf(facts: Facts): Variables {
  switch (typeOf(facts.kind)) {
    case 'legal_case':
      return caseVariables(facts)
    case 'legislation':
      return actVariables(facts)
    case 'treaty':
      return treatyVariables(facts)
    case 'webpage':
      return { ...reportVariables(facts), 'container-title': otherSite(facts), archive: null, source: null }
    case 'report':
      return reportVariables(facts)
  }
}

/** `MOJ (Return to Mogadishu) CG [2014] UKUT 442 (IAC)`: a court's number behind the name is cited once, as the number. */
function withoutNeutralCitation(title: string): string {
  const end = title.indexOf(neutralCitationIn(title) ?? title)
  return end > 0 ? title.slice(0, end).trimEnd() : title
}

/** A court is no author of a case. */
function caseVariables(facts: Facts): Variables {
  const { title, shortTitle, publisher, jurisdiction, symbol } = facts
  const name = title === null ? null : caseName(withoutNeutralCitation(title), shortTitle)
  // The years of a session of the House of Lords number no case.
  const number = symbol === null || /^Session \d/.test(symbol) ? null : readCaseNumber(symbol)
  return {
    title: name,
    'title-short': name === null ? null : other(shortCaseName(name, publisher, facts.text), name),
    authority: publisher === null ? facts.author : courtOf(publisher),
    jurisdiction: jurisdiction?.name ?? null,
    ...(number?.kind === 'report'
      ? { 'container-title': number.reporter, volume: number.volume, page: number.page }
      : { number: number?.text ?? null }),
    ...siteVariables(facts),
  }
}

/** Who makes the laws of a state is no author of one, and the state is named once. */
function actVariables(facts: Facts): Variables {
  const { title, jurisdiction, symbol, shortTitle } = facts
  const act = title === null ? null : readAct(withoutHeading(title, jurisdiction))
  const journal = symbol === null ? null : readOfficialJournal(symbol)
  return {
    title: act?.title ?? null,
    'title-short': act === null ? null : other(shortTitle ?? shortDirective(act.name) ?? act.name, act.title),
    jurisdiction: jurisdiction?.name ?? null,
    ...(journal === null
      ? { number: symbol }
      : { 'container-title': officialJournalName, volume: journal.volume, page: journal.page }),
    ...siteVariables(facts),
  }
}

/** `Turkey: Law No. 6458 …` of a law of Turkey → `Law No. 6458 …` */
function withoutHeading(title: string, jurisdiction: Jurisdiction | null): string {
  const [heading = '', state] = /^([^:]{3,40}): /.exec(title) ?? []
  return state !== undefined && countryNamed(state)?.alpha3 === countryNamed(jurisdiction?.name)?.alpha3
    ? title.slice(heading.length)
    : title
}

/** A treaty is its parties'. */
function treatyVariables(facts: Facts): Variables {
  const { title, shortTitle, symbol: printed } = facts
  const symbol = printed?.startsWith('ISBN') ? null : printed
  const treaty = title === null ? null : readTreatyName(title, symbol)
  const series = symbol === null ? null : readTreatySeries(symbol)
  return {
    title: treaty?.name,
    'title-short': treaty?.shortName ?? shortTitle,
    ...(series === null
      ? { number: symbol }
      : { 'container-title': series.name, volume: series.volume, page: series.page }),
    ...siteVariables(facts),
  }
}

function reportVariables(facts: Facts): Variables {
  const { kind } = facts
  const publisher = facts.publisher === null ? null : bodyOf(facts.publisher)
  const authors = authorsOf(facts)
  const [first] = authors
  const isSame = first !== undefined && 'literal' in first && publisher !== null
  return {
    title: facts.title === null ? null : withoutCatalogueMarks(facts.title, facts.language),
    'title-short': facts.shortTitle,
    author: authors.length === 0 ? null : authors,
    // One body in two forms of its name is named once, in the form that is printed for the publisher.
    publisher: isSame && isSameBody(first.literal, publisher) ? first.literal : publisher,
    genre: kind === 'resolution' ? 'Resolution' : null,
    // A number that stands in the title too is said once.
    number: facts.symbol !== null && facts.title?.includes(facts.symbol) ? null : facts.symbol,
    'collection-title': facts.series,
    ...siteVariables(facts),
  }
}

/** Persons in parts, bodies whole; of a document that names no author its publisher. */
function authorsOf({ authors, author, publisher }: Facts): CslName[] {
  if (authors.some(({ type }) => type === 'person') || authors.length > 1) return authors.map(cslName)
  const literal = author ?? (publisher === null ? null : bodyOf(publisher))
  return literal === null ? [] : [{ literal }]
}

function cslName(name: Name): CslName {
  if (name.type === 'body') return { literal: name.literal }
  return {
    family: name.family,
    ...(name.given !== null && { given: name.given }),
    ...(name.particle !== null && { 'non-dropping-particle': name.particle }),
    ...(name.suffix !== null && { suffix: name.suffix }),
  }
}

/** Refworld's heading as a name: `Canada: Immigration and Refugee Board of Canada`, `United Kingdom: Home Office`. */
function bodyOf(heading: string): string {
  const [, country, body] = /^([^:]{3,60}): (.+)$/.exec(heading) ?? []
  if (country === undefined || body === undefined || !isOfficial(country)) return heading
  return body.includes(country) ? body : `${country} ${body}`
}

/** A state, or an organization of states that Refworld prints before its bodies. */
function isOfficial(name: string): boolean {
  return (
    countryNamed(name) !== null ||
    /^(?:Council of Europe|European Union|African Union|United Nations)$/.test(name)
  )
}

function siteVariables(facts: Facts): Variables {
  const site = otherSite(facts)
  return { archive: site, source: site }
}

/** Who is the author is not named again as the site. */
function otherSite({ url, author, publisher }: Facts): string | null {
  const site = siteOf(url)
  return site === null || [author, publisher].some((name) => name !== null && isSameBody(name, site))
    ? null
    : site
}

function other(short: string, long: string | null): string | null {
  return short === long ? null : short
}

/** `2017-06-27` → `{ 'date-parts': [[2017, 6, 27]] }` */
function toCslDate(date: string | null): CslDate | null {
  return date === null ? null : { 'date-parts': [date.split('-').map(Number)] }
}

/** The date of a CSL variable in ISO 8601. */
export function fromCslDate(date: CslDate | undefined): string | null {
  const parts = date?.['date-parts'][0] ?? []
  return parts.length === 0 ? null : parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** A name as running text has it. */
export function nameOf(name: CslName): string {
  if ('literal' in name) return name.literal
  return [name.given, name['non-dropping-particle'], name.family, name.suffix].filter(Boolean).join(' ')
}

/** A person's family name with its particle: `van der Berg`. */
export function familyOf(name: Exclude<CslName, { literal: string }>): string {
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
}

/** The variables that are known. */
function given(variables: Variables): Partial<CslItem> {
  return Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== null && value !== undefined),
  )
}

/** An item without some of its fields. */
export function without(
  item: StyleItem,
  names: readonly (keyof StyleItem | false | null | undefined)[],
): StyleItem {
  const copy = { ...item }
  for (const name of names) if (name) delete copy[name]
  return copy
}
