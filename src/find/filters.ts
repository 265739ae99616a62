/**
 * What the words that are looked for stand in: a section, a sentence with figures of a measure, or of a source.
 */
import { sources } from '../export/sources.ts'
import { comparable } from '../pinpoints/headings.ts'
import { placesNamed } from '../pinpoints/named.ts'
import type { Paragraphs } from '../pinpoints/paragraphs.ts'
import type { Claim, Report, Section, Sentence } from '../types.ts'

/** By what the places that are found can be narrowed down. */
export interface Filters {
  /** The role or id of a section (`prosecution`, `section-1-c`), its heading, or its number: it and all below it. */
  section?: string | undefined
  /** Sentences with a figure, or a statement that there were none, of this measure (`deaths`). */
  measure?: string | undefined
  /** Sentences with this figure. */
  number?: number | undefined
  /** Sentences that rest on a source: of a kind (`ngo`), or with this name in its name (`Amnesty`). */
  source?: string | undefined
}

/** Whether a place of a report is asked for. */
export interface Filter {
  section(id: string): boolean
  sentence(sentence: Sentence): boolean
  /** The figures of a sentence that it is asked for by; all where it is asked for by none. */
  claims(sentence: Sentence): Claim[]
  /** Whether only sentences are asked for, no headings. */
  isOfSentences: boolean
}

/** Makes the filter of a report. */
export function filterOf(report: Report, paragraphs: () => Paragraphs, filters: Filters): Filter {
  const { section, measure, number, source } = filters
  const sections = section === undefined ? null : sectionsNamed(report, paragraphs(), section)
  const told = source === undefined ? null : sentencesOf(report, source)
  const isOfClaims = measure !== undefined || number !== undefined
  const claims = (sentence: Sentence) =>
    sentence.children
      .filter((child) => child.type === 'claim')
      .filter((claim) => measure === undefined || claim.measure === measure)
      .filter((claim) => number === undefined || hasNumber(claim, number))
  return {
    section: (id) => sections === null || sections.has(id),
    sentence: (sentence) =>
      (told === null || told.has(sentence.id)) && (!isOfClaims || claims(sentence).length > 0),
    claims,
    isOfSentences: isOfClaims || told !== null,
  }
}

/** The ids of the sections of a name, and of those below them; none where the report has no such section. */
export function sectionsNamed(report: Report, paragraphs: Paragraphs, name: string): ReadonlySet<string> {
  const named = new Set(placesNamed(paragraphs, name).flat())
  const ids = new Set<string>()
  const visit = (section: Section, isWithin: boolean) => {
    const isHere = isWithin || section.id === name || section.role === name || named.has(section)
    if (isHere) ids.add(section.id)
    for (const child of section.children) if (child.type === 'section') visit(child, isHere)
  }
  for (const section of report.children) visit(section, false)
  return ids
}

/** The sentences that rest on a source. */
function sentencesOf(report: Report, source: string): ReadonlySet<string> {
  const wanted = comparable(source)
  const isAskedFor = (name: string) => wanted !== '' && comparable(name).includes(wanted)
  return new Set(
    sources(report)
      .filter(({ kind, name, canonical }) => kind === source || isAskedFor(name) || isAskedFor(canonical))
      .map(({ sentence }) => sentence),
  )
}

function hasNumber({ quantity }: Claim, wanted: number): boolean {
  switch (quantity.kind) {
    case 'exact':
      return quantity.value === wanted
    case 'range':
      return quantity.min === wanted || quantity.max === wanted
    case 'zero':
      return wanted === 0
    case 'unreported':
      return false
  }
}
