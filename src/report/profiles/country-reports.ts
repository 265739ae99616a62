import type { Profile, SectionPlace } from './profile.ts'

/**
 * The State Department's yearly Country Reports on Human Rights Practices.
 *
 * Their sections are numbered, those in them have letters, and both keep number and letter for years while their
 * headings change: so the ids are `section-6` and `section-1-a`, and the same path means the same place in every
 * country's report of a year.
 */
export const countryReports: Profile = {
  series: 'Country Reports on Human Rights Practices',
  publisher: 'United States Department of State',
  kind: 'report',
  isTitle: (title) =>
    /country reports? on human rights practices\b|\bhuman rights report$|^\d{4} human rights reports?:/i.test(
      title,
    ),
  /** A report of a year covers that calendar year. */
  coverage: (edition) => ({ start: `${edition}-01-01`, end: `${edition}-12-31` }),
  place,
}

/** `Section 1. Respect for …`, `a. Arbitrary Deprivation of Life`, `EXECUTIVE SUMMARY`. */
function place(heading: string): SectionPlace | null {
  const section = /^section (\d{1,2})\b/i.exec(heading)?.[1]
  if (section !== undefined) return { level: 1, id: `section-${section}` }
  const letter = /^([a-z])\.(?:\s|$)/.exec(heading)?.[1]
  if (letter !== undefined) return { level: 2, id: letter }
  if (/^executive summary$/i.test(heading)) return { level: 1, id: 'executive-summary' }
  return null
}
