/**
 * What a page knows of its report beside the text: what its panel, filters and table are made of. Types only.
 */
import type { Reason } from '../claims/explain.ts'
import type { ClaimRecord } from '../export/records.ts'
import type { SourceRecord } from '../export/sources.ts'
import type { Metadata } from '../types.ts'
import type { MeasureView } from './look.ts'

export type { MeasureView } from './look.ts'

/** The data of a page. */
export interface PageData {
  /** Tells this report's corrections from others' in the browser's storage. */
  key: string
  /** The report's citation key, which its corrections name. */
  report: string
  file: string
  metadata: Pick<Metadata, 'title' | 'country' | 'edition'>
  /** Whether the claims are held back, so that a coder starts from the text alone. */
  isBlind: boolean
  measures: readonly MeasureView[]
  claims: readonly ClaimView[]
  sources: readonly SourceView[]
  /** By the ids of paragraphs. */
  places: Readonly<Record<string, PlaceView>>
  styles: readonly StyleView[]
}

/** A claim; its sentence is read from the page. */
export interface ClaimView extends Omit<ClaimRecord, 'text'> {
  shortForm: string
  reasons: readonly Reason[]
}

/** Who says something; its sentence is read from the page. */
export type SourceView = Omit<SourceRecord, 'text'>

/** What a paragraph is cited by. */
export interface PlaceView {
  /** `Prosecution, para. 1`; null where nothing stands above it to be cited by. */
  pinpoint: string | null
  /** Which of each style's citations is the one of this place. */
  citation: number
  shortForm: string
  url: string | null
}

/** The citations of all places in one style: each is `before`, its own words, and `after`. */
export interface StyleView {
  name: string
  /** As its users write it: `OSCOLA`. */
  label: string
  before: string
  after: string
  middles: readonly string[]
}
