/**
 * Corrections as files: `corrections.csv`, or W3C Web Annotations in JSON-LD.
 */
import { shortForm } from '../anchors/short-form.ts'
import type { Anchor, TextQuoteSelector } from '../anchors/types.ts'
import { annotationContexts } from '../export/context.ts'
import { csvOf } from '../export/csv.ts'
import { type Correction, correctionColumns } from './correction.ts'

/**
 * Writes corrections as CSV.
 *
 * @returns A row for each, anchors as JSON. What a spreadsheet would run as a formula has an apostrophe in front.
 * @example
 * ```ts
 * writeCorrections([]).trim() // 'coder,time,anchor,quote,field,was,is,note,report,to'
 * ```
 */
export function writeCorrections(corrections: readonly Correction[]): string {
  const rows = corrections.map(({ anchor, report = '', to, ...rest }) => ({
    ...rest,
    anchor: JSON.stringify(anchor),
    report,
    to: to === undefined ? '' : JSON.stringify(to),
  }))
  return csvOf(rows, correctionColumns)
}

/** A correction as a Web Annotation: who decided what, at which words. */
export interface CorrectionAnnotation {
  id: string
  type: 'Annotation'
  /** `assessing` for a claim as a whole, `editing` for a field of it. */
  motivation: 'assessing' | 'editing'
  creator: { type: 'Person'; name: string }
  created: string
  body: CorrectionBody
  target: { source: string; selector: TextQuoteSelector }
}

/** The correction itself; its anchors are JSON, as they are in the CSV. */
export interface CorrectionBody extends Pick<Correction, 'field' | 'was' | 'is' | 'note' | 'report' | 'to'> {
  id: string
  type: 'Correction'
  anchor: Anchor
}

/** Corrections as a page of Web Annotations. */
export interface CorrectionPage {
  '@context': typeof annotationContexts
  id: string
  type: 'AnnotationPage'
  items: CorrectionAnnotation[]
}

/**
 * Makes Web Annotations of corrections, which `readCorrections` reads from their JSON.
 *
 * @example
 * ```ts
 * toCorrectionAnnotations([]).type // 'AnnotationPage'
 * ```
 */
export function toCorrectionAnnotations(corrections: readonly Correction[]): CorrectionPage {
  return {
    '@context': annotationContexts,
    id: 'urn:pincite:corrections',
    type: 'AnnotationPage',
    items: corrections.map(toAnnotation),
  }
}

function toAnnotation({ coder, time, quote: _, ...said }: Correction): CorrectionAnnotation {
  const { anchor, field } = said
  const source = `urn:pincite:${encodeURIComponent(said.report ?? 'report')}`
  const id = `${source}:${encodeURIComponent(shortForm(anchor))}#${field}-${encodeURIComponent(time)}`
  return {
    id,
    type: 'Annotation',
    motivation: field === 'claim' ? 'assessing' : 'editing',
    creator: { type: 'Person', name: coder },
    created: time,
    body: { id: `${id}-correction`, type: 'Correction', ...said },
    target: { source, selector: anchor.quote },
  }
}
