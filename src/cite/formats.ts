/**
 * Exchange formats: what reference managers and writing programs read.
 */
import { checkArgument, checkOptions, text } from '../arguments.ts'
import { citables } from './arguments.ts'
import { writeBibEntries } from './bibtex.ts'
import { type CslItem, toCsl } from './csl.ts'
import { type Access, accessOptions, type Citable } from './facts.ts'
import { distinctKeys } from './key.ts'
import { writeRisRecords } from './ris.ts'

const formats = ['csl-json', 'bibtex', 'biblatex', 'ris'] as const

/** An exchange format's name. */
export type ExportFormat = (typeof formats)[number]

/** All exchange formats' names. */
export const exportFormats: readonly ExportFormat[] = Object.freeze([...formats])

/**
 * Writes documents' metadata in an exchange format.
 *
 * @param sources
 *   Reports, their metadata, or the parts of cite-as lines. Equal citation keys get `-a`, `-b` … in the order given.
 * @param format
 *   `csl-json` (an array), `bibtex`, `biblatex` or `ris`.
 * @param access
 *   The day of access and an archived copy's address; the copy only goes with a single document.
 * @returns
 *   A file's text, with a line feed at the end.
 * @throws RangeError
 *   Where the format is unknown: the message lists what there is.
 * @example
 *   exportAs([report], 'biblatex').split('\n')[0] // '@report{usdos-2017-laos,'
 */
export function exportAs(sources: readonly Citable[], format: ExportFormat, access: Access = {}): string {
  checkArgument('exportAs', 'the sources', sources, citables)
  checkArgument('exportAs', 'the format', format, text)
  checkOptions('exportAs', access, accessOptions)
  const items = toItems(sources, access)
  switch (format) {
    case 'csl-json':
      return `${JSON.stringify(items, null, 2)}\n`
    case 'bibtex':
    case 'biblatex':
      return writeBibEntries(items, format)
    case 'ris':
      return writeRisRecords(items)
    default:
      throw new RangeError(`there is no format "${String(format)}": use one of ${formats.join(', ')}`)
  }
}

/** Makes CSL items of a set, their keys distinct. */
export function toItems(sources: readonly Citable[], access: Access = {}): CslItem[] {
  if (access.archivedUrl !== undefined && sources.length > 1) {
    throw new RangeError('archivedUrl: it is the address of one copy, but there are several documents')
  }
  const items = sources.map((source) => toCsl(source, access))
  const keys = distinctKeys(items.map(({ id }) => id))
  return items.map((item, at) => {
    const key = keys[at] ?? item.id
    return { ...item, id: key, 'citation-key': key }
  })
}
