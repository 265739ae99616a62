import type { DocumentKind, SectionRole } from '../../types.ts'

/**
 * What is known of a series of reports: how to tell it, what its sections are, and what time an edition covers.
 *
 * A document of no known series comes out as sections, paragraphs and sentences all the same; a profile adds what
 * only its series has. Texts are given with their white space folded.
 */
export interface Profile {
  /** The name of the series, as it is cited. */
  series: string
  /** Who publishes it. It is used where a citation needs a name that the page does not give. */
  publisher: string
  /** What its documents are. */
  kind?: DocumentKind
  /** Whether a title (`2017 Trafficking in Persons Report - Laos`) is one of this series. */
  isTitle(title: string): boolean
  /** The first and last day that the edition of a year reports on, as ISO 8601 dates. */
  coverage(edition: number): { start: string; end: string }
  /** Whether a heading can only be the first of one of its documents (`LAOS: TIER 2 WATCH LIST`). */
  isMark?(heading: string): boolean
  /** Whether a paragraph can only be the first of one of its documents, where that has no heading. */
  isOpening?(paragraph: string): boolean
  /** Whether a passage that is cut from a document, without title or heading, speaks as the series does. */
  isPassage?(paragraph: string): boolean
  /** The country that a first heading or first paragraph names; null where it names none. */
  countryOf?(opening: string): string | null
  /** The role of a section with this heading; null where it has none. */
  role?(heading: string): SectionRole | null
  /** Where a section with this heading stands in the series' own order; null where its depth is that of its heading. */
  place?(heading: string): SectionPlace | null
  /** How long the heading is that a paragraph begins with (`Recommendations for Nepal: Increase …`); 0 where it has none. */
  runInHeading?(paragraph: string): number
  /** The role of the section that begins with this paragraph, where the document has no headings; null where none does. */
  opens?(paragraph: string): SectionRole | null
  /** Whether a section of one role may come after one of another (null: before any); where it is left out, any may. */
  follows?(role: SectionRole, previous: SectionRole | null): boolean
}

/** A section's place in its series. */
export interface SectionPlace {
  /** 1 for the main sections, 2 for those in them. */
  level: number
  /** Its id, stable over the editions; that of a section of level 2 follows its parent's (`section-1-a`). Null for the slug of its heading. */
  id: string | null
}
