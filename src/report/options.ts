import { type Fields, known, list, oneOf, optional, shape, test, text, wholeNumber } from '../arguments.ts'
import type { SectionRole } from '../types.ts'
import { documentKinds, sectionRoles } from '../vocabulary.ts'
import type { Profile } from './profiles/profile.ts'

/** What the caller knows of a document that may not say it: for a bare passage without a header. Null is not known. */
export interface ReportOptions {
  /** The year in the edition's name: 2017. */
  year?: number | null | undefined
  /** The country's name. One that pincite does not know is told as a finding (`unknown-country`). */
  country?: string | null | undefined
  /** The series' name: `Trafficking in Persons Report`. */
  series?: string | null | undefined
  /** The role of the text before any heading, where the passage is cut from that section. */
  section?: SectionRole | null | undefined
  /** Series that pincite does not know: they are asked before its own. */
  profiles?: readonly Profile[] | undefined
}

const method = test('a function', (value) => typeof value === 'function')

const profile = shape('a profile of a series', {
  series: text,
  publisher: text,
  kind: optional(oneOf(documentKinds)),
  isTitle: method,
  coverage: method,
  isMark: optional(method),
  isOpening: optional(method),
  isPassage: optional(method),
  countryOf: optional(method),
  role: optional(method),
  place: optional(method),
  runInHeading: optional(method),
  opens: optional(method),
  follows: optional(method),
} satisfies Fields & Record<keyof Profile, unknown>)

/** What the options may be. An ISO 8601 date has four digits of a year. */
export const reportOptions = {
  year: known(wholeNumber(1000, 9999)),
  country: known(text),
  series: known(text),
  section: known(oneOf(sectionRoles)),
  profiles: optional(list(profile, 'a list of profiles')),
} satisfies Fields & Record<keyof ReportOptions, unknown>
