/** The codebooks that come with the package, and how one is made ready: its words on one line and everything frozen. */
import { once } from '../constants.ts'
import type { Codebook, Row } from './codebook.ts'
import { humanRights } from './human-rights.ts'
import { trafficking } from './trafficking.ts'

/** Freezes a value and all that it holds. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}

/** A field, where it has a value. */
function present<K extends string, V>(field: K, value: V | undefined): { [P in K]?: V } {
  const result: { [P in K]?: V } = {}
  if (value !== undefined) result[field] = value
  return result
}

/** A list on one line, each word once: they are written over several lines, and from shared parts. */
function tidied(list: string): string
function tidied(list: string | undefined): string | undefined
function tidied(list: string | undefined): string | undefined {
  return list === undefined ? undefined : [...new Set(list.trim().split(/\s+/))].join(' ')
}

/** A row with its lists tidied and its fields in the order in which they are read. */
function tidyRow(row: Row): Row {
  const rest = {
    ...present('amount', row.amount),
    ...present('modality', row.modality),
    ...present('aspect', row.aspect),
    example: row.example,
    ...present('not', row.not),
  }
  if ('noun' in row)
    return {
      noun: tidied(row.noun),
      ...present('of', tidied(row.of)),
      ...present('subject', tidied(row.subject)),
      ...rest,
    }
  return {
    verb: tidied(row.verb),
    ...present('subject', tidied(row.subject)),
    ...present('object', tidied(row.object)),
    ...present('beside', tidied(row.beside)),
    ...present('particle', tidied(row.particle)),
    ...present('counts', row.counts),
    ...rest,
  }
}

/** A frozen copy with the lists of its rows tidied. */
export function ready({ name, version, title, measures, extends: base }: Codebook): Codebook {
  const tidy = measures.map((measure) => ({ ...measure, rows: measure.rows.map(tidyRow) }))
  return freeze({ name, version, title, measures: tidy, ...present('extends', base) })
}

/**
 * The codebooks that come with the package: `trafficking` for the Trafficking in Persons Report, `humanRights` for the
 * Country Reports on Human Rights Practices and any other report. They are data, frozen; `extendCodebook` makes one of
 * your own from them.
 *
 * @example
 * ```ts
 * codebooks.trafficking.measures.some((measure) => measure.name === 'convictions') // true
 * ```
 */
export const codebooks: { readonly trafficking: Codebook; readonly humanRights: Codebook } = Object.freeze({
  get trafficking() {
    return made.trafficking()
  },
  get humanRights() {
    return made.humanRights()
  },
})

/** A report needs one of them, and who cites needs none. */
const made = { trafficking: once(() => ready(trafficking)), humanRights: once(() => ready(humanRights)) }
