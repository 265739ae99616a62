/**
 * A manual's way with sources of law, as far as manuals differ in it.
 */
import { type OfficialJournal, type ResolutionNumber, withoutStops } from './law.ts'

/** A manual's way with sources of law. */
export interface LawManner {
  /** Full stops in abbreviations: `v.`, `No.`, `189 U.N.T.S. 137`. */
  hasStops: boolean
  /** What stands before a symbol of the United Nations: `UN Doc`. */
  unitedNations: string | null
  /**
   * Courts in full with their country, or by their usual abbreviation, where the citation does not say them. The
   * Bluebook puts the country behind; for MLA the court is the author.
   */
  courts: 'full' | 'short' | 'author' | 'bluebook'
  /** The parties as they are printed, or the first of each side, and persons by their surnames. */
  parties: 'as printed' | 'first'
  /** For whom the Crown applies: `ex p Adan`, or as it is printed. */
  exParte: string | null
  /** Whether an article stays before a party: `v The Netherlands`. */
  hasArticles: boolean
  /** Between an act's name and its year: what is printed, or nothing. */
  actYear: 'as printed' | 'without comma'
  /** The law of the Commonwealth of Australia has a sign of its own. */
  commonwealth: string | null
  /** Whether an act's number is said beside its name. */
  hasActNumbers: boolean
  /** Where the Official Journal of the European Union prints an act. */
  journal: (place: OfficialJournal, year: string) => string
  /** The number of a case of the Court of Justice: `Case C-71/11` before its name or behind it, or without the word. */
  docket: 'before name' | 'behind name' | 'number only'
  /** Whether the series of a treaty is a number (`189 UNTS 137`) or what it is printed in. */
  treatySeries: 'number' | 'number without stops' | 'container-title'
  /** The name of a resolution by its number; null where it is a report like others. */
  resolution: ((number: ResolutionNumber) => string) | null
  /** The views of a committee are a document of the United Nations rather than a case. */
  isViewsDocument: boolean
  /** What such a document is called by the number of its communication and the session that decided. */
  views: ((communication: string, session: number) => string) | null
  /** Before the number of an application, where it is not `App. No.` */
  application: string | null
  /** All documents of the United Nations have a form of their own, not the resolutions only. */
  isReportDocument: boolean
  /** Reports that have years for volumes: `2004 I.C.J. Rep. 136`, or `[2004] ICJ Rep 136`. */
  yearlyReports: 'volume' | 'in brackets'
  /** Whether the circuits of the United States are abbreviated: `9th Cir.` */
  hasCircuits: boolean
  /** The number of a series of reports: `F.3d`, or `F (3d)`. */
  isSeriesInBrackets: boolean
  /** Judgments of European courts by number, day and address, without the court; acts behind the name of the Union. */
  isEuropeByNumber: boolean
  /** The organs of the United Nations without its name. */
  isOrganByItself: boolean
  /** Whether a treaty's series is said beside an address. */
  hasSeriesBesideUrl: boolean
  /** Bodies in full, those of the United Nations by their abbreviations (`UNGA`), or as the Bluebook writes all. */
  bodies: 'full' | 'short' | 'bluebook'
  /** Whether a body's abbreviation stays with its name, between marks, for the manual to write where it wants it. */
  keepsAbbreviations: boolean
}

/** As most author-date styles have it. */
export const usualLaw: LawManner = {
  hasStops: true,
  unitedNations: null,
  courts: 'full',
  parties: 'as printed',
  exParte: null,
  hasArticles: true,
  actYear: 'as printed',
  commonwealth: null,
  hasActNumbers: true,
  journal: ({ volume, page }, year) => [year, `O.J. (${volume})`, page].filter(Boolean).join(' '),
  docket: 'behind name',
  treatySeries: 'number',
  resolution: null,
  isViewsDocument: false,
  views: null,
  application: null,
  isReportDocument: false,
  yearlyReports: 'volume',
  hasCircuits: true,
  isSeriesInBrackets: false,
  isEuropeByNumber: false,
  isOrganByItself: false,
  hasSeriesBesideUrl: true,
  bodies: 'full',
  keepsAbbreviations: false,
}

/** A text with the manual's abbreviations: with full stops, or without. */
export function stopped(text: string, { hasStops }: Pick<LawManner, 'hasStops'>): string {
  return hasStops ? text : withoutStops(text)
}
