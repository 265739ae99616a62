import type { Paragraph, Place, Report, Section } from '../types.ts'
import { kept } from './kept.ts'

/**
 * Lists the places of a report by their ids: sections, paragraphs, sentences and claims, in reading order.
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
  for (const section of report.children) addSection(section, known)
  return known
})

function addSection(section: Section, known: Map<string, Place>): void {
  known.set(section.id, section)
  for (const child of section.children) {
    if (child.type === 'section') addSection(child, known)
    else if (child.type === 'paragraph') addParagraph(child, known)
  }
}

function addParagraph(paragraph: Paragraph, known: Map<string, Place>): void {
  known.set(paragraph.id, paragraph)
  for (const sentence of paragraph.children) {
    if (sentence.type !== 'sentence') continue
    known.set(sentence.id, sentence)
    for (const claim of sentence.children) if (claim.type === 'claim') known.set(claim.id, claim)
  }
}
