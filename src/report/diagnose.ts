/**
 * What could not be told of a document, or was guessed.
 */
import type { VFileMessage } from 'vfile-message'
import { finding, type RuleId } from '../read/rules.ts'
import type { Metadata, Report, SourcePoint, SourcePosition } from '../types.ts'
import { countryNamed } from './country.ts'
import { numericDays } from './dates.ts'
import type { Page } from './header.ts'
import { isEnglish } from './language.ts'
import type { Facts } from './metadata.ts'
import type { ReportOptions } from './options.ts'
import type { Entry } from './outline.ts'
import { dateIn } from './published.ts'
import { fold } from './to-string.ts'

/** How a report came to be. */
export interface Making {
  page: Page
  facts: Facts
  entries: readonly Entry[]
  /** What the caller said of it. */
  known: Pick<ReportOptions, 'country'>
}

/** Lists what is missing, guessed or odd in a report, in the order of the rules. */
export function diagnose(report: Report, making: Making): VFileMessage[] {
  const messages: VFileMessage[] = []
  const header = headerPlace(report)
  const add = (rule: RuleId, what: string, place: SourcePoint | SourcePosition = header) => {
    messages.push(finding(rule, what, place))
  }
  reportListing(report, add)
  reportSections(report, making, add)
  reportFacts(report, making, add)
  return messages
}

type Add = (rule: RuleId, what: string, place?: SourcePoint | SourcePosition) => void

/** The page's header, or the beginning where it has none. */
function headerPlace({ furniture, position }: Report): SourcePoint | SourcePosition {
  return furniture[0]?.position ?? position.start
}

function reportListing(report: Report, add: Add): void {
  const last = report.source.slice(-longestListing)
  const at = last.search(/\bShowing \d[\d,]*\s?[-–]\s?\d[\d,]* of \d[\d,]* results\b/)
  if (at !== -1) add('listing', 'This is a list of documents')
}

/** The count of results stands at the end of a listing, before the documents on its page. */
const longestListing = 4000

function reportSections(report: Report, { entries, facts: { profile } }: Making, add: Add): void {
  const inferred = new Set(
    entries.flatMap((entry) => (entry.kind === 'section' && entry.isInferred ? [entry.role] : [])),
  )
  for (const section of report.children) {
    if (section.role === null || section.title !== null || !inferred.has(section.role)) continue
    add('inferred-section', `The section "${section.role}" has no heading`, section.position.start)
  }
  if (profile?.role && !report.children.some(({ role }) => role !== null)) {
    add('no-section', `None of the sections of a ${profile.series} narrative was found`)
  }
}

function reportFacts({ metadata }: Report, { page, facts, known }: Making, add: Add): void {
  const { title, publisher, country, edition, publicationDate } = metadata
  const { profile, isGuessedEdition, citedDate } = facts
  reportIdentity(metadata, facts, add)
  const printed = metadata.publicationDateAsPrinted
  if (title === null) add('no-title', 'No title is printed')
  if (publisher === null) add('no-publisher', 'No publisher is named')
  if (publicationDate === null && printed === null && metadata.online === null)
    add('no-publication-date', 'No date of publication is printed')
  if (publicationDate === null && printed !== null) {
    const days = numericDays(printed)
    if (days.length > 1)
      add('unknown-date', `"${printed}" may be ${days.join(' or ')}, and nothing says who writes so`)
    else if (dateIn(printed) === null)
      add('unknown-date', `"${printed.slice(0, 60)}" is no date of publication`)
    else add('vague-publication-date', `Of the date of publication only "${printed.slice(0, 60)}" is known`)
  }
  const updated = page.fields.lastUpdated
  if (updated !== undefined && metadata.lastUpdated === null) {
    add('unknown-date', `"${updated.slice(0, 60)}" is no date of the last update`)
  }
  if (citedDate !== null && publicationDate !== null && !publicationDate.startsWith(citedDate)) {
    add('conflicting-dates', `The header says ${publicationDate}, the recommended citation ${citedDate}`)
  }
  const named = known.country ?? null
  if (named !== null && countryNamed(named) === null)
    add('unknown-country', `The country "${named.slice(0, 60)}" is not known`)
  if (profile === null) return
  if (country === null) add('no-country', `This ${fold(profile.series)} names no known country`)
  if (edition === null) add('no-edition', 'The year of the edition is not printed')
  if (isGuessedEdition) add('guessed-edition', `The edition was taken to be that of ${edition}`)
}

/** What the document does not say of itself, so that it had to be told by its form or its words. */
function reportIdentity(
  { kind, language }: Metadata,
  { kindGuessedFrom, guessedLanguage, refusedUrl }: Facts,
  add: Add,
): void {
  if (refusedUrl !== null)
    add('no-web-address', `"${refusedUrl.slice(0, 60)}" is no address of http or https`)
  if (kindGuessedFrom !== null)
    add('guessed-kind', `It was taken to be of the kind "${kind}" by ${kindGuessedFrom}`)
  if (guessedLanguage !== null) add('guessed-language', `Its language was taken to be "${guessedLanguage}"`)
  if (language !== null && !isEnglish(language)) add('not-english', `The document is in "${language}"`)
}
