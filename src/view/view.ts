/**
 * A report → one HTML page.
 */
import { anchorTo } from '../anchors/anchor.ts'
import { fingerprint } from '../anchors/fingerprint.ts'
import { linkTo } from '../anchors/link.ts'
import { shortForm } from '../anchors/short-form.ts'
import { reportText } from '../anchors/text.ts'
import {
  checkArgument,
  checkOptions,
  type Fields,
  flag,
  list,
  oneOf,
  optional,
  report as reportCheck,
  shape,
  test,
  text,
} from '../arguments.ts'
import { toCsl } from '../cite/csl.ts'
import { styles as allStyles, type StyleName } from '../cite/names.ts'
import { explainClaims } from '../claims/explain.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { bundledCodebook, codebookOf } from '../codebooks/codebooks.ts'
import { type ClaimRecord, claims as claimsOf } from '../export/records.ts'
import { type SourceRecord, sources as sourcesOf } from '../export/sources.ts'
import { paragraphsOf } from '../pinpoints/paragraphs.ts'
import { refresh } from '../report/kept.ts'
import { placeNamed } from '../report/places.ts'
import type { Report } from '../types.ts'
import { articleOf } from './article.ts'
import { citationsIn } from './citations.ts'
import type { ClaimView, PageData, PlaceView } from './data.ts'
import { measureViews } from './look.ts'
import { overTheYears } from './over-the-years.ts'
import { pageOf } from './shell.ts'

/** How a page is made. */
export interface ViewOptions {
  /** The styles in which a place can be cited: all, unless told. */
  styles?: readonly StyleName[] | undefined
  /** Only the text, without its claims: for a coder who is to find them alone. */
  blind?: boolean | undefined
  /** The codebook, where the report was read with one of the caller's own. */
  codebook?: Codebook | undefined
  /** The name of the report's file, for the tables that are saved from the page. */
  file?: string | undefined
  /** Where the index of the set stands that the page is a part of, relative to it: `index.html`. */
  index?: string | undefined
}

const viewOptions = {
  styles: optional(list(oneOf(allStyles))),
  blind: optional(flag),
  codebook: optional(shape('a codebook', { measures: list(test('a measure', () => true)) })),
  file: optional(text),
  index: optional(text),
} satisfies Fields & Record<keyof ViewOptions, unknown>

/**
 * Makes a page that shows a report: its text with the claims marked, and of each what is known of it, why, and how it is
 * cited. The page is one file that asks for nothing from anywhere, so that it opens from a folder.
 *
 * @param report The report.
 * @returns The page, as HTML.
 * @throws TypeError, RangeError where the report or an option is none.
 * @example
 * ```ts
 * view(report).startsWith('<!doctype html>') // true
 * ```
 */
export function view(report: Report, options: ViewOptions = {}): string {
  checkArgument('view', 'the report', report, reportCheck)
  checkOptions('view', options, viewOptions)
  refresh(report)
  return viewWith(report, options.blind ? [] : sourcesOf(report), options)
}

/** The same where the sources of the report are known; of a page for a blind coder there are none. */
export function viewWith(report: Report, sources: readonly SourceRecord[], options: ViewOptions): string {
  const isBlind = options.blind ?? false
  const { title, country, edition } = report.metadata
  const codebook = codebookWith(report, options.codebook)
  const measures = measureViews(codebook)
  const { places, styles } = citationsIn(report, options.styles ?? allStyles)
  const data: PageData = {
    key: keyOf(report),
    report: toCsl(report).id,
    file: options.file ?? '',
    metadata: { title, country, edition },
    isBlind,
    measures,
    claims: isBlind ? [] : claimViews(report, options.codebook),
    sources: sources.map(({ text: _, ...source }) => source),
    places: Object.fromEntries(
      paragraphsOf(report).all.map(({ paragraph }): [string, PlaceView] => [
        paragraph.id,
        {
          ...(places.get(paragraph.id) ?? { pinpoint: null, citation: 0 }),
          shortForm: shortForm(anchorTo(report, paragraph)),
          url: linkTo(report, paragraph),
        },
      ]),
    ),
    styles,
  }
  const article = articleOf(report, {
    measures: new Map(measures.map((measure) => [measure.name, measure])),
    sources,
    pinpoints: places,
    isBlind,
  })
  const plots = overTheYears(data.claims, measures)
  return pageOf(report, { article, plots }, data, options.index ?? null)
}

/** The codebook that the claims of a report were read with. */
function codebookWith({ codebook, metadata }: Report, given: Codebook | undefined): Codebook {
  return given ?? bundledCodebook(codebook?.name) ?? codebookOf(metadata.series, metadata.publisher)
}

function claimViews(report: Report, codebook: Codebook | undefined): ClaimView[] {
  const reasons = new Map(explainClaims(report, codebook).map(({ id, reasons: own }) => [id, own]))
  return claimsOf(report).map(({ text: _, ...claim }: ClaimRecord) => ({
    ...claim,
    shortForm: shortForm(anchorTo(report, placeNamed(report, claim.id))),
    reasons: reasons.get(claim.id) ?? [],
  }))
}

/** Where it was read, or else its words. */
function keyOf(report: Report): string {
  return report.metadata.url ?? fingerprint(reportText(report))
}
