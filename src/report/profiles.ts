/**
 * What is known of a series of reports: how to tell it, what its sections are, and what time an edition covers.
 *
 * A document of no known series comes out as sections, paragraphs and sentences all the same; a profile adds what
 * only its series has. To add one, write an object of type `Profile` and put it into `profiles`.
 */
import type { SectionRole, Tier } from '../types.ts'

export interface Profile {
  /** The name of the series, as it is cited. */
  series: string
  /** Who publishes it, where the page does not say. */
  publisher: string
  /** Whether a title (`2017 Trafficking in Persons Report - Laos`) is one of this series. */
  isTitle(title: string): boolean
  /** Whether a heading can only be one of this series (`LAOS: TIER 2 WATCH LIST`). */
  isMark(heading: string): boolean
  /** The role of a section with this heading; null where it has none. */
  role(heading: string): SectionRole | null
  /** The first and last day that the edition of a year reports on, as ISO 8601 dates. */
  coverage(edition: number): { start: string; end: string }
}

/** `Tier 2 Watch List` from a narrative's first heading; null where it names none. */
export function tierOf(heading: string): Tier | null {
  const found = /\b(?:tier ([123])(?: (watch ?list))?|(special case))\b/i.exec(heading)
  if (!found) return null
  if (found[3]) return 'Special Case'
  if (found[1] === '1') return 'Tier 1'
  if (found[1] === '3') return 'Tier 3'
  return found[2] ? 'Tier 2 Watch List' : 'Tier 2'
}

const traffickingInPersons: Profile = {
  series: 'Trafficking in Persons Report',
  publisher: 'United States Department of State',
  isTitle: (title) => /trafficking in persons report/i.test(title),
  isMark: (heading) => /[:(]/.test(heading) && tierOf(heading) !== null,
  role(heading) {
    const words = heading.toLowerCase()
    if (this.isMark(heading)) return 'summary'
    if (/^(?:prioritized )?recommendations?\b/.test(words)) return 'recommendations'
    if (/^(?:law enforcement|prosecution)\b/.test(words)) return 'prosecution'
    if (/^protection\b/.test(words)) return 'protection'
    if (/^prevention\b/.test(words)) return 'prevention'
    if (/^(?:trafficking )?profile\b|^scope and magnitude\b/.test(words)) return 'profile'
    return null
  },
  /** The report of a year covers April of the year before to March (https://www.state.gov/trafficking-in-persons-report/). */
  coverage: (edition) => ({ start: `${edition - 1}-04-01`, end: `${edition}-03-31` }),
}

const countryReports: Profile = {
  series: 'Country Reports on Human Rights Practices',
  publisher: 'United States Department of State',
  isTitle: (title) => /country reports? on human rights practices/i.test(title),
  isMark: () => false,
  role: () => null,
  /** A report of a year covers that calendar year. */
  coverage: (edition) => ({ start: `${edition}-01-01`, end: `${edition}-12-31` }),
}

export const profiles: readonly Profile[] = [traffickingInPersons, countryReports]

/** The profile of a series; null where it has none. */
export function profileNamed(series: string | null): Profile | null {
  return profiles.find((profile) => profile.series === series) ?? null
}
