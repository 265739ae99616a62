/**
 * Claims and places as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), out and in.
 */

import { type Target, targetCheck } from '../anchors/address.ts'
import { anchorAt, contextOf } from '../anchors/anchor.ts'
import { fingerprint } from '../anchors/fingerprint.ts'
import { lost, type Resolution } from '../anchors/resolution.ts'
import { resolveAll } from '../anchors/resolve.ts'
import { positionsIn, toPositionSelector } from '../anchors/selectors.ts'
import { shortForm } from '../anchors/short-form.ts'
import { targetIn } from '../anchors/target.ts'
import { reportText } from '../anchors/text.ts'
import type { Anchor, Selector, TextPositionSelector, TextQuoteSelector } from '../anchors/types.ts'
import {
  checkArgument,
  checkOptions,
  type Fields,
  list,
  oneOf,
  optional,
  report as reportCheck,
  shape,
  test,
  text,
} from '../arguments.ts'
import type { Report } from '../types.ts'
import { annotationContexts } from './context.ts'
import { type Observation, toObservation } from './observations.ts'
import { readAnnotations } from './read-annotations.ts'
import { type ClaimRecord, claims } from './records.ts'

export interface AnnotationOptions {
  /** What is annotated: all claims by default. */
  targets?: readonly Target[]
  /**
   * What the ids of the annotations begin with; by default a URN made of the document's id or its text's
   * fingerprint.
   */
  base?: string
  /**
   * When they were made: an ISO 8601 date and time. Left out by default, so that the same report gives the same
   * output.
   */
  created?: string
  creator?: Agent
  /** Why: `describing` for claims and `identifying` for other places by default. */
  motivation?: Motivation
}

/** Who made an annotation. */
export interface Agent {
  id?: string
  type?: 'Person' | 'Organization' | 'Software'
  name?: string
}

const motivations = [
  'assessing',
  'bookmarking',
  'classifying',
  'commenting',
  'describing',
  'editing',
  'highlighting',
  'identifying',
  'linking',
  'moderating',
  'questioning',
  'replying',
  'tagging',
] as const

/** The motivations of the Web Annotation Vocabulary. */
export type Motivation = (typeof motivations)[number]

const annotationOptions = {
  targets: optional(list(targetCheck)),
  base: optional(text),
  created: optional(
    test(
      'a date and time such as "2026-01-31T12:00:00Z"',
      (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
      (value) => typeof value === 'string',
    ),
  ),
  creator: optional(
    shape('an agent { id, type, name }', {
      id: optional(text),
      type: optional(oneOf(['Person', 'Organization', 'Software'])),
      name: optional(text),
    }),
  ),
  motivation: optional(oneOf(motivations)),
} satisfies Fields & Record<keyof AnnotationOptions, unknown>

export interface Annotation {
  '@context': typeof annotationContexts
  /** Made of the place's short form: the same place of the same text has the same id. */
  id: string
  type: 'Annotation'
  motivation: Motivation
  created?: string
  creator?: Agent
  generator: { id: string; type: 'Software'; name: string }
  body: Observation | PlaceBody
  target: { source: string; selector: [TextQuoteSelector, TextPositionSelector] }
}

/** The body of an annotation of another place than a claim: the short form of its anchor. */
export interface PlaceBody {
  id: string
  type: 'TextualBody'
  purpose: 'identifying'
  format: 'text/plain'
  value: string
}

export interface AnnotationPage {
  '@context': typeof annotationContexts
  id: string
  type: 'AnnotationPage'
  partOf?: string
  startIndex: 0
  items: Annotation[]
}

export interface AnnotationCollection {
  '@context': typeof annotationContexts
  id: string
  type: 'AnnotationCollection'
  label: string
  total: number
  first: AnnotationPage
}

/**
 * Writes a report's claims, or places of choice, as a page of Web Annotations in JSON-LD.
 *
 * A claim is selected as its sentence, refined by the offset in it: its own words (`seven`) would be found in a wrong
 * place. Positions count the code points of `reportText(report)`.
 *
 * @throws Error where a target is no place of the report; RangeError where `created` is no date.
 * @example
 * ```ts
 * const page = toAnnotations(report, { created: '2026-01-31T12:00:00Z' })
 * page.items[1].body.measuredProperty // 'penalties'
 * ```
 */
export function toAnnotations(report: Report, options: AnnotationOptions = {}): AnnotationPage {
  checkCall('toAnnotations', report, options)
  const maker = makerOf(report, options)
  const targets = options.targets ?? [...maker.records.keys()]
  return {
    '@context': annotationContexts,
    id: `${maker.base}page`,
    type: 'AnnotationPage',
    startIndex: 0,
    items: targets.map((target) => toAnnotation(maker.anchorOf(target), maker)),
  }
}

/**
 * Writes a report's claims, or places of choice, as a collection of Web Annotations, which has one page.
 *
 * @throws Error where a target is no place of the report; RangeError where `created` is no date.
 */
export function toAnnotationCollection(
  report: Report,
  options: AnnotationOptions = {},
): AnnotationCollection {
  checkCall('toAnnotationCollection', report, options)
  const page = toAnnotations(report, options)
  const id = page.id.replace(/page$/, 'collection')
  return {
    '@context': annotationContexts,
    id,
    type: 'AnnotationCollection',
    label: report.metadata.title ?? 'Annotations',
    total: page.items.length,
    first: { ...page, partOf: id },
  }
}

function checkCall(called: string, report: unknown, options: unknown): void {
  checkArgument(called, 'the report', report, reportCheck)
  checkOptions(called, options, annotationOptions)
}

/** What the annotations of one report have in common. */
interface Maker {
  report: Report
  text: string
  options: AnnotationOptions
  base: string
  source: string
  records: ReadonlyMap<string, ClaimRecord>
  anchorOf(target: Target): Anchor
  /** From a range of the report's text to its position in code points. */
  positionOf: ReturnType<typeof positionsIn>
  /** From a claim's id to the IRI of its observation. */
  observationId(claim: string): string
}

function makerOf(report: Report, options: AnnotationOptions): Maker {
  const { docid, url } = report.metadata
  const text = reportText(report)
  const document = `urn:pincite:${docid ?? fingerprint(text)}`
  const base = options.base ?? `${document}:`
  const records = new Map(claims(report).map((record) => [record.id, record]))
  const anchorOf = (target: Target) => anchorAt(report, targetIn(report, target, 'toAnnotations'))
  return {
    report,
    text,
    options,
    base,
    source: url ?? document,
    records,
    anchorOf,
    positionOf: positionsIn(text),
    observationId: (claim) => `${annotationId(base, anchorOf(claim))}#claim`,
  }
}

function annotationId(base: string, place: Anchor): string {
  return `${base}${encodeURIComponent(shortForm(place))}`
}

function toAnnotation(place: Anchor, maker: Maker): Annotation {
  const { created, creator, motivation } = maker.options
  const record = place.type === 'claim' ? maker.records.get(place.path) : undefined
  const id = annotationId(maker.base, place)
  return {
    '@context': annotationContexts,
    id,
    type: 'Annotation',
    motivation: motivation ?? (record ? 'describing' : 'identifying'),
    ...(created === undefined ? {} : { created }),
    ...(creator === undefined ? {} : { creator: { ...creator } }),
    generator: { id: 'https://www.npmjs.com/package/pincite', type: 'Software', name: 'pincite' },
    body: record
      ? toObservation(record, `${id}#claim`, maker.report.metadata, maker.observationId)
      : {
          id: `${id}#place`,
          type: 'TextualBody',
          purpose: 'identifying',
          format: 'text/plain',
          value: shortForm(place),
        },
    target: { source: maker.source, selector: selectorsOf(maker, place) },
  }
}

/** The words, a claim's or a short range's as a part of their sentence; and the position. */
function selectorsOf({ text, positionOf }: Maker, place: Anchor): [TextQuoteSelector, TextPositionSelector] {
  const { position, quote } = place
  const within = 'within' in place ? place.within : null
  if (!within) return [quoteSelector(text, position, quote.exact), positionOf(position)]
  const start = frameStart(text, place, within.exact)
  const frame = { start, end: start + within.exact.length }
  const inner = { start: position.start - start, end: position.end - start }
  return [
    { ...quoteSelector(text, frame, within.exact), refinedBy: toPositionSelector(within.exact, inner) },
    positionOf(position),
  ]
}

function quoteSelector(text: string, span: { start: number; end: number }, exact: string): TextQuoteSelector {
  const { before, after } = contextOf(text, span)
  return { type: 'TextQuoteSelector', exact, prefix: before, suffix: after }
}

/** Where the sentence of a claim or range begins: its words and those before it end there. */
function frameStart(text: string, { position, context }: Anchor, frame: string): number {
  const whole = context.before + frame
  const at = text.lastIndexOf(whole, position.start - context.before.length)
  return at + context.before.length
}

/** An annotation that was read, and where in a report its target is. */
export interface PlacedAnnotation {
  /** Its IRI, or the id that its server gave it. */
  id: string | null
  /** The document that it says it annotates. */
  source: string | null
  /** Its body as it is; null where it has none. */
  body: unknown
  selectors: Selector[]
  resolution: Resolution
}

/**
 * Reads annotations and finds their targets in a report: what `toAnnotations` wrote, other Web Annotations (one, a
 * list, a page, a collection), or what Hypothesis exports.
 *
 * @param report The report to look in.
 * @param annotations Parsed JSON.
 * @returns One entry for each target; what has no selector that fits text is `lost`.
 * @throws TypeError where the value holds no annotations.
 * @example
 * ```ts
 * const page = toAnnotations(report)
 * fromAnnotations(laterVersion, page).filter(({ resolution }) => resolution.status === 'lost').length // 0
 * ```
 */
export function fromAnnotations(report: Report, annotations: unknown): PlacedAnnotation[] {
  checkArgument('fromAnnotations', 'the report', report, reportCheck)
  const targets = readAnnotations(annotations)
  const resolutions = resolveAll(
    report,
    targets.map(({ selectors }) => selectors),
  )
  return targets.map((target, index) => ({ ...target, resolution: resolutions[index] ?? lost }))
}
