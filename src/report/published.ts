/**
 * When a document was published, put on line, changed and read, and the year in its edition's name.
 */
import type { Metadata } from '../types.ts'
import { parseAddress } from './address.ts'
import type { CiteAs } from './cite-as.ts'
import { numericDays, parseDate } from './dates.ts'
import type { Page } from './header.ts'

export type PublicationDates = Pick<
  Metadata,
  'publicationDate' | 'publicationDateAsPrinted' | 'lastUpdated' | 'online' | 'accessed'
>

/** What is said of a document outside its text. */
export type Given = { readonly [Fact in keyof Metadata]?: Metadata[Fact] | undefined }

/** Reads the dates: the header's first, then front matter's and the page's head's, then those of the recommended citation, last of the masthead. */
export function datesOf(
  { fields, masthead }: Pick<Page, 'fields' | 'masthead'>,
  given: Given,
  cited: CiteAs | null,
): PublicationDates {
  const said = fields.publicationDate ?? given.publicationDateAsPrinted ?? given.publicationDate ?? null
  const printed = said ?? (cited?.publicationDate ? null : (masthead.publicationDate ?? null))
  const publisher = fields.publisher ?? given.publisher ?? masthead.publisher ?? null
  const date = (printed === null ? null : dateIn(printed, publisher)) ?? cited?.publicationDate ?? null
  return {
    publicationDate: date?.length === 10 ? date : null,
    publicationDateAsPrinted: printed ?? (date?.length === 10 ? null : date),
    lastUpdated:
      fields.lastUpdated === undefined ? (given.lastUpdated ?? null) : dayIn(fields.lastUpdated, publisher),
    online: given.online ?? null,
    accessed: cited?.accessed ?? given.accessed ?? null,
  }
}

/**
 * The date in `Friday, 01 November 2019, 13:47 GMT`; with a month alone as precise as printed. Figures that may be two
 * days are that which the publisher means; where none is known they are none.
 */
export function dateIn(printed: string, publisher: string | null = null): string | null {
  const days = numericDays(printed)
  if (days.length > 1 && publisher === null) return null
  const whole = (americans.test(publisher ?? '') ? days.at(-1) : days[0]) ?? parseDate(printed)
  if (whole !== null) return whole
  for (const part of printed.slice(0, 200).split(/[,;(]| - /)) {
    const date = parseDate(part.trim())
    if (date !== null && date.length > 4) return date
  }
  return parseDate(printed.slice(0, 10))
}

/** Who writes the month first. */
const americans = /\bUnited States\b|\bU\.?S\.?\b|\bAmerican\b|^Board of Immigration Appeals/

/** The same, where it is a day. */
export function dayIn(printed: string, publisher: string | null = null): string | null {
  const date = dateIn(printed, publisher)
  return date?.length === 10 ? date : null
}

/** The only year in a title: `2017` from `2017 Trafficking in Persons Report - Laos`; that of a day, a law or a judgment is no edition. */
export function yearIn(title: string): number | null {
  const years = title.match(/(?<![\d[(,/-] ?|\d \p{L}{3,9} )\b(?:19|20)\d\d\b(?![\])/-])/gu) ?? []
  return years.length === 1 ? Number(years[0]) : null
}

/** A yearly report without a year in its name is of the year in which it came out. */
export function guessEdition(
  { publicationDate, online }: PublicationDates,
  url: string | null,
): number | null {
  const date = publicationDate ?? online
  if (date !== null) return Number(date.slice(0, 4))
  if (url === null) return null
  const year = /\/(20\d\d)-/.exec(url)?.[1]
  return parseAddress(url).year ?? (year === undefined ? null : Number(year))
}
