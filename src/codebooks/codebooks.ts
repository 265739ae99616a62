/**
 * What is made of codebooks: one that extends another, its measures in order, the one for a report.
 */
import { anything, checkArgument, list, shape } from '../arguments.ts'
import { traffickingInPersons } from '../report/profiles/trafficking-in-persons.ts'
import { codebooks } from './bundled.ts'
import { checkCodebook } from './check.ts'
import type { Codebook, MeasureDefinition } from './codebook.ts'

export { bundledCodebook, codebooks, isBundled } from './bundled.ts'
export { checkCodebook } from './check.ts'

const codebookCheck = shape('a codebook', { measures: list(anything) })

/**
 * All measures of a codebook in the order in which they are asked: its own, then those of the codebook that it extends.
 * A measure whose name that one has already stands in its place, so that the narrower are still asked before the wider.
 *
 * @example
 * ```ts
 * measuresOf(codebooks.trafficking)[0].name // 'other'
 * ```
 */
export function measuresOf(codebook: Codebook): readonly MeasureDefinition[] {
  checkArgument('measuresOf', 'the codebook', codebook, codebookCheck)
  const { measures, extends: base } = codebook
  if (base === undefined) return measures
  const inherited = measuresOf(base)
  const own = new Map(measures.map((measure) => [measure.name, measure]))
  const names = new Set(inherited.map(({ name }) => name))
  return [
    ...measures.filter(({ name }) => !names.has(name)),
    ...inherited.map((measure) => own.get(measure.name) ?? measure),
  ]
}

/** What a codebook adds to another. */
export interface CodebookExtension {
  name: string
  version: string
  title: string
  /** New measures are asked before those of the base; one whose name the base has stands in its place. */
  measures: readonly MeasureDefinition[]
}

/**
 * A codebook with measures of its own before those of another. Neither is changed.
 *
 * @throws TypeError where it is no codebook, with the measure, the row and the field at fault.
 *
 * @example
 * ```ts
 * const study = extendCodebook(codebooks.humanRights, {
 *   name: 'press',
 *   version: '1.0.0',
 *   title: 'Attacks on the press',
 *   measures: [
 *     {
 *       name: 'journalists-detained',
 *       label: 'Journalists detained',
 *       definition: 'Journalists arrested or held.',
 *       aspect: 'event',
 *       rows: [{ verb: 'arrest detain', object: '<journalist>', example: 'Police detained {12} reporters.' }],
 *     },
 *   ],
 * })
 * measuresOf(study)[0]?.name // 'journalists-detained'
 * ```
 */
export function extendCodebook(base: Codebook, extension: CodebookExtension): Codebook {
  return checkCodebook({ ...extension, extends: base })
}

/**
 * The codebook for a report: `trafficking` for the Trafficking in Persons Report and for passages of which nobody knows
 * where they are from, `human-rights` for any other document with a series or a publisher.
 *
 * @example
 * ```ts
 * codebookOf('Country Reports on Human Rights Practices', null).name // 'human-rights'
 * ```
 */
export function codebookOf(series: string | null, publisher: string | null): Codebook {
  if (series === traffickingInPersons.series || (series === null && publisher === null))
    return codebooks.trafficking
  return codebooks.humanRights
}
