/** How codebooks are written, and how they are read: lists on one line, and fields in their order. */
import type { Codebook, Row } from './codebook.ts'

/** A field, where it has a value. */
function present<K extends string, V>(field: K, value: V | undefined): { [P in K]?: V } {
  const result: { [P in K]?: V } = {}
  if (value !== undefined) result[field] = value
  return result
}

/** A list on one line, each word once: they are written over several lines, and from shared parts. */
function tidyList(list: string): string
function tidyList(list: string | undefined): string | undefined
function tidyList(list: string | undefined): string | undefined {
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
      noun: tidyList(row.noun),
      ...present('of', tidyList(row.of)),
      ...present('subject', tidyList(row.subject)),
      ...rest,
    }
  return {
    verb: tidyList(row.verb),
    ...present('subject', tidyList(row.subject)),
    ...present('object', tidyList(row.object)),
    ...present('beside', tidyList(row.beside)),
    ...present('particle', tidyList(row.particle)),
    ...present('counts', row.counts),
    ...rest,
  }
}

/** A copy with the lists of its rows tidied, and without what is not of a codebook. */
export function tidied({ name, version, title, measures, extends: base }: Codebook): Codebook {
  const tidy = measures.map((measure) => ({ ...measure, rows: measure.rows.map(tidyRow) }))
  return { name, version, title, measures: tidy, ...present('extends', base) }
}
