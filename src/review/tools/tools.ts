/**
 * Annotation tools: claims out, corrections in.
 */
import { reportText } from '../../anchors/text.ts'
import {
  checkArgument,
  checkOptions,
  type Fields,
  flag,
  oneOf,
  optional,
  report as reportCheck,
  text as textCheck,
} from '../../arguments.ts'
import { toCsl } from '../../cite/csl.ts'
import { claimOptions } from '../../claims/claims.ts'
import type { Codebook } from '../../codebooks/codebook.ts'
import { bundledCodebook, codebookOf, measuresOf } from '../../codebooks/codebooks.ts'
import type { Report } from '../../types.ts'
import type { Correction } from '../correction.ts'
import { noFields } from '../fields.ts'
import { fromStandoff, toConfiguration, toStandoff } from './brat.ts'
import { fromCas, toCas } from './cas.ts'
import { correctionsOf } from './corrections.ts'
import { fromTasks, toLabellingConfiguration, toTasks } from './label-studio.ts'
import type { Left, LeftMark } from './marks.ts'

/** Tools that claims can be given to, and corrections be had from. */
export const annotationTools = ['label-studio', 'inception', 'brat'] as const

/** A tool that claims can be given to, and corrections be had from. */
export type AnnotationTool = (typeof annotationTools)[number]

/** A file for a tool. */
export interface ToolFile {
  name: string
  text: string
}

/** How claims are given to a tool. */
export interface ToToolOptions {
  /** The codebook whose measures can be chosen, where the report was read with one of the caller's own. */
  codebook?: Codebook | undefined
}

const toToolOptions = { codebook: claimOptions.codebook } satisfies Fields &
  Record<keyof ToToolOptions, unknown>

/**
 * Writes a report and its claims as the files that an annotation tool reads:
 *
 * - `label-studio`: a task with the claims as predictions, and the labelling configuration of the project;
 * - `inception`: the text with the claims, as UIMA CAS JSON;
 * - `brat`: the text, the claims in standoff format, and `annotation.conf`.
 *
 * @param report The report.
 * @param tool The tool.
 * @returns The files by their names, which begin with the report's citation key.
 * @throws TypeError, RangeError where an argument is none.
 * @example
 * ```ts
 * toAnnotationTool(report, 'brat').map(({ name }) => name)
 * // ['usdos-tip-2017-laos.txt', 'usdos-tip-2017-laos.ann', 'annotation.conf']
 * ```
 */
export function toAnnotationTool(
  report: Report,
  tool: AnnotationTool,
  options: ToToolOptions = {},
): ToolFile[] {
  checkArgument('toAnnotationTool', 'the report', report, reportCheck)
  checkArgument('toAnnotationTool', 'the tool', tool, oneOf(annotationTools))
  checkOptions('toAnnotationTool', options, toToolOptions)
  const key = toCsl(report).id
  const measures = measuresFor(report, options.codebook)
  switch (tool) {
    case 'label-studio':
      return [
        { name: `${key}.json`, text: toTasks(report) },
        { name: 'labels.xml', text: toLabellingConfiguration(measures) },
      ]
    case 'inception':
      return [{ name: `${key}.json`, text: toCas(report) }]
    case 'brat':
      return [
        { name: `${key}.txt`, text: reportText(report) },
        { name: `${key}.ann`, text: toStandoff(report) },
        { name: 'annotation.conf', text: toConfiguration(measures) },
      ]
  }
}

function measuresFor({ codebook, metadata }: Report, given: Codebook | undefined): string[] {
  const used = given ?? bundledCodebook(codebook?.name) ?? codebookOf(metadata.series, metadata.publisher)
  return [...new Set([...measuresOf(used).map(({ name }) => name), noFields.measure])]
}

/** How corrections are had from a tool. */
export interface FromToolOptions {
  /** Who decided. Label Studio's export says it itself; this overrules it. */
  coder?: string | undefined
  /** When, as an ISO 8601 date and time. Label Studio's export says it itself; this overrules it. */
  time?: string | undefined
  /** The text beside annotations of brat: with it they are checked to be of this report. */
  text?: string | undefined
  /**
   * Whether a figure that was left as it was is confirmed by that: for Label Studio, where tasks are submitted, it is; for
   * the others, where nobody knows whether it was looked at, it is not, unless told.
   */
  confirmed?: boolean | undefined
}

const fromToolOptions = {
  coder: optional(textCheck),
  time: optional(textCheck),
  text: optional(textCheck),
  confirmed: optional(flag),
} satisfies Fields & Record<keyof FromToolOptions, unknown>

/**
 * Reads what people changed in an annotation tool as corrections: fields and relations that are others, figures that were
 * taken out or marked, and those that are confirmed.
 *
 * @param report The report whose claims the tool was given.
 * @param tool The tool.
 * @param exported What it exported: JSON of Label Studio, UIMA CAS JSON of INCEpTION, an `.ann` file of brat.
 * @returns Corrections, as `applyCorrections` and `writeCorrections` take them, in the order of the text.
 * @throws SyntaxError where the export cannot be read. RangeError where it is of another text than the report's, a relation
 *   of a type that there is not, or the second of its figure.
 * @example
 * ```ts
 * const [, standoff] = toAnnotationTool(report, 'brat')
 * const changed = standoff.text.replace('convictions', 'sentences')
 * const [correction] = fromAnnotationTool(report, 'brat', changed, { coder: 'ab', time: '2026-11-27T12:00:00Z' })
 * `${correction.field} is ${correction.is}` // 'measure is sentences'
 * ```
 */
export function fromAnnotationTool(
  report: Report,
  tool: AnnotationTool,
  exported: string,
  options: FromToolOptions = {},
): Correction[] {
  checkArgument('fromAnnotationTool', 'the report', report, reportCheck)
  checkArgument('fromAnnotationTool', 'the tool', tool, oneOf(annotationTools))
  checkArgument('fromAnnotationTool', 'what was exported', exported, textCheck)
  checkOptions('fromAnnotationTool', options, fromToolOptions)
  return leftIn(report, tool, exported, options).flatMap((left) => {
    const coder = options.coder ?? left.coder
    const time = options.time ?? left.time
    if (coder === '') throw new RangeError('the export does not say who decided: give `coder` (`--coder`)')
    if (Number.isNaN(Date.parse(time)))
      throw new RangeError(
        'the export does not say when it was decided: give `time` (`--time`), as in 2026-11-27T12:00:00Z',
      )
    return correctionsOf(report, { ...left, coder, time, isConfirmed: options.confirmed ?? left.isConfirmed })
  })
}

function leftIn(report: Report, tool: AnnotationTool, exported: string, { text }: FromToolOptions): Left[] {
  const unsigned = (marks: LeftMark[]): Left[] => [{ coder: '', time: '', marks, isConfirmed: false }]
  switch (tool) {
    case 'label-studio':
      return fromTasks(report, exported)
    case 'inception':
      return unsigned(fromCas(report, exported))
    case 'brat':
      return unsigned(fromStandoff(report, exported, text))
  }
}
