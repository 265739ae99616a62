import type { Paragraph, Place, Report, Section } from '../types.ts'
import { kept } from './kept.ts'

/**
 * Lists the places of a report by their ids: sections, paragraphs, sentences and claims, in reading order. Of several
 * that have one id (in a tree that was put together by hand) it has the first: see `placesWith`.
 *
 * The list is made once for a report and kept as long as the report is.
 *
 * @example
 * ```ts
 * places(report).get('prosecution.p1.s2')?.type // 'sentence'
 * ```
 */
export const places: (report: Report) => ReadonlyMap<string, Place> = kept((report) => {
  const known = new Map<string, Place>()
  for (const [id, [first]] of byId(report)) if (first) known.set(id, first)
  return known
})

/** The place of an id that the report has. @throws RangeError where it has not. */
export function placeNamed(report: Report, id: string): Place {
  const place = places(report).get(id)
  if (place === undefined) throw new RangeError(`the report has no place ${id}`)
  return place
}

/** All places of a report, in reading order. */
export const allPlaces: (report: Report) => readonly Place[] = kept((report) => {
  const all: Place[] = []
  for (const section of report.children) addSection(section, all)
  return all
})

/** The places that have an id: no more than one where the report is as it was parsed. */
export function placesWith(report: Report, id: string): readonly Place[] {
  return byId(report).get(id) ?? []
}

const byId: (report: Report) => ReadonlyMap<string, readonly Place[]> = kept((report) => {
  const known = new Map<string, Place[]>()
  for (const place of allPlaces(report)) {
    const alike = known.get(place.id)
    if (alike) alike.push(place)
    else known.set(place.id, [place])
  }
  return known
})

function addSection(section: Section, all: Place[]): void {
  all.push(section)
  for (const child of section.children) {
    if (child.type === 'section') addSection(child, all)
    else if (child.type === 'paragraph') addParagraph(child, all)
  }
}

function addParagraph(paragraph: Paragraph, all: Place[]): void {
  all.push(paragraph)
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'sentence') continue
    all.push(sentence)
    for (const claim of sentence.children) if (claim.type === 'claim') all.push(claim)
  }
}
