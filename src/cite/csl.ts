/**
 * Metadata → CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html): one table.
 */
import { checkArgument, checkOptions } from '../arguments.ts'
import { citable } from './arguments.ts'
import { type Access, accessOptions, type Citable, factsOf } from './facts.ts'
import { citationKey } from './key.ts'
import { siteOf } from './site.ts'

/** A corporate author, as CSL-JSON writes a name that has no family and given part. */
export interface CslName {
  literal: string
}

/** A date, as precise as it is known: `[[2017, 6, 27]]`, `[[2018, 7]]` or `[[2018]]`. */
export interface CslDate {
  'date-parts': [number[]]
}

/** A report in CSL-JSON 1.0.2: the variables that a Refworld document has. */
export interface CslItem {
  /** The citation key: `usdos-tip-2017-laos`. */
  id: string
  type: 'report'
  'citation-key': string
  title?: string
  author?: CslName[]
  publisher?: string
  issued?: CslDate
  accessed?: CslDate
  URL?: string
  /** The document's symbol or reference. */
  number?: string
  /** The series: `Trafficking in Persons Report`. */
  'collection-title'?: string
  /** The site that it was read on, by its address: `Refworld`. */
  archive?: string
  source?: string
  language?: string
  custom?: { archivedUrl: string }
}

/**
 * Writes a document's metadata as CSL-JSON, to be used with any CSL processor or reference manager.
 *
 * @param source
 *   A report, its metadata, or the parts of a cite-as line (`parseCiteAs`). It is not changed.
 * @param access
 *   The day of access and an archived copy's address, where they are other than the document's own citation says.
 * @returns
 *   A CSL item of type `report`. A fact that is not known has no variable. The corporate author is the document's
 *   author, or else its publisher.
 * @throws RangeError
 *   Where `accessed` is not an ISO 8601 date.
 * @example
 *   toCsl(report).id // 'usdos-tip-2017-laos'
 *   toCsl(report).author // [{ literal: 'United States Department of State' }]
 */
export function toCsl(source: Citable, access: Access = {}): CslItem {
  checkArgument('toCsl', 'the source', source, citable)
  checkOptions('toCsl', access, accessOptions)
  const facts = factsOf(source, access)
  const key = citationKey(facts)
  const author = facts.author ?? facts.publisher
  const site = siteOf(facts.url)
  // Who is the author is not named again as the site.
  const otherSite = site === author ? null : site
  return {
    id: key,
    type: 'report',
    'citation-key': key,
    ...variable('title', facts.title),
    ...variable('author', author === null ? null : [{ literal: author }]),
    ...variable('publisher', facts.publisher),
    ...variable('issued', toCslDate(facts.issued)),
    ...variable('accessed', toCslDate(facts.accessed)),
    ...variable('URL', facts.url),
    ...variable('number', facts.symbol),
    ...variable('collection-title', facts.series),
    ...variable('archive', otherSite),
    ...variable('source', otherSite),
    ...variable('language', facts.language),
    ...variable('custom', facts.archivedUrl === null ? null : { archivedUrl: facts.archivedUrl }),
  }
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

function variable<Name extends keyof CslItem>(
  name: Name,
  value: CslItem[Name] | null,
): { [name in Name]?: NonNullable<CslItem[Name]> } | object {
  return value === null ? {} : { [name]: value }
}
