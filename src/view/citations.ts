/**
 * The citations of all paragraphs of a report in many styles. Those of one style differ in the place alone, so that
 * what they share is kept once.
 */
import { toSubject, UncitableError } from '../cite/cite.ts'
import { type StyleName, styleLabel } from '../cite/names.ts'
import { type Subject, styledCitation, styledCitations } from '../cite/styled.ts'
import { type Paragraphs, paragraphsOf } from '../pinpoints/paragraphs.ts'
import { type Pinpoint, pinpointOf } from '../pinpoints/pinpoint.ts'
import type { Paragraph, Report } from '../types.ts'
import type { StyleView } from './data.ts'

/** Where paragraphs are cited. */
export interface CitedPlaces {
  /** By the ids of paragraphs: the words of the pinpoint, and the number of its citations. */
  places: ReadonlyMap<string, { pinpoint: string | null; citation: number }>
  styles: StyleView[]
}

/** Writes the citations of all paragraphs. A report that says nothing of itself has none. */
export function citationsIn(report: Report, styles: readonly StyleName[]): CitedPlaces {
  const index = paragraphsOf(report)
  /** The first is that of the whole report. */
  const pinpoints: (Pinpoint | null)[] = [null]
  const byText = new Map<string | null, number>([[null, 0]])
  const places = new Map<string, { pinpoint: string | null; citation: number }>()
  for (const { paragraph } of index.all) {
    const pinpoint = pinpointIn(index, paragraph)
    const text = pinpoint?.text ?? null
    const citation = byText.get(text) ?? pinpoints.push(pinpoint) - 1
    byText.set(text, citation)
    places.set(paragraph.id, { pinpoint: text, citation })
  }
  const subject = citable(report)
  return {
    places,
    styles: subject === null ? [] : styles.map((name) => inStyle(name, subject, pinpoints)),
  }
}

/** Null where nothing stands above a paragraph that it could be cited by. */
function pinpointIn(index: Paragraphs, paragraph: Paragraph): Pinpoint | null {
  try {
    return pinpointOf(index, [paragraph])
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}

function citable(report: Report): Subject | null {
  try {
    return toSubject(report, {})
  } catch (cause) {
    if (cause instanceof UncitableError) return null
    throw cause
  }
}

function inStyle(name: StyleName, subject: Subject, pinpoints: readonly (Pinpoint | null)[]): StyleView {
  const placed = pinpoints.flatMap((pinpoint) => (pinpoint === null ? [] : { ...subject, pinpoint }))
  const citations = [
    styledCitation(subject, { style: name }),
    ...(placed.length === 0 ? [] : styledCitations(placed, [], { style: name })),
  ]
  const before = sharedBefore(citations)
  const after = sharedAfter(citations, before.length)
  return {
    name,
    label: styleLabel(name),
    before,
    after,
    middles: citations.map((citation) => citation.slice(before.length, citation.length - after.length)),
  }
}

function sharedBefore([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

/** Of what stands behind a shared beginning of so many letters. */
function sharedAfter([first = '', ...others]: readonly string[], before: number): string {
  let length = first.length - before
  for (const other of others) {
    length = Math.min(length, other.length - before)
    while (!other.endsWith(first.slice(first.length - length))) length--
  }
  return first.slice(first.length - length)
}
