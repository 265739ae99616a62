/**
 * What a coder found in reports: a table as coders make it in a spreadsheet, the claims of a report, or the corrections
 * that a page saved.
 */
import { type ClaimRow, claimCells } from '../export/claims-csv.ts'
import type { ClaimRecord } from '../export/records.ts'
import { type Correction, neededColumns } from './correction.ts'
import { claimFields } from './fields.ts'
import { isCorrectionJson, readCorrections } from './read.ts'
import { readTable } from './table.ts'

/** One figure as a coder has it. */
export interface CodedUnit {
  /** The report: the name of its file without folder and ending, or a key; empty where nothing says it. */
  report: string
  /** Where its words stand, where that is known: offsets in the source, or in the report's text. */
  place: { in: 'source' | 'text'; start: number; end: number } | null
  /** The names by which its paragraph goes: an id, a pinpoint. */
  paragraphs: readonly string[]
  /** Its words, and the sentence that they stand in; empty where the coder did not keep them. */
  quote: string
  text: string
  /** All else that was coded: `measure`, `value`, `year`, and whatever columns there are. */
  fields: Readonly<Record<string, string>>
}

/** Columns as coders name them, for those that mean the same. */
const synonyms: Readonly<Record<string, string>> = {
  key: 'file',
  report: 'file',
  document: 'file',
  doc: 'file',
  para: 'paragraph',
  number: 'value',
  figure: 'value',
  count: 'value',
  code: 'measure',
  variable: 'measure',
  category: 'measure',
  indicator: 'measure',
  sentence_text: 'text',
}

/** Columns that say where a figure stands or how it was coded, and not what it is. */
const beside: ReadonlySet<string> = new Set([
  'file',
  'paragraph',
  'pinpoint',
  'quote',
  'text',
  'start',
  'end',
  'id',
  'claim',
  'section',
  'sentence',
  'headings',
  'country',
  'alpha3',
  'edition',
  'series',
  'url',
  'link',
  'anchor',
  'short_form',
  'note',
  'notes',
  'coder',
  'time',
  'row',
  'rule',
  'codebook',
  'codebook_version',
  'confidence',
  'doubt',
  'decision',
  'decided_by',
  'relation',
  'relation_to',
  'period_start',
  'period_end',
])

/**
 * Reads what was coded from CSV: a table with a header, of which `value`, `measure`, `year`, `paragraph` and a `file` or
 * `key` are enough (other names that coders give them are understood); the CSV of `pincite claims`; or corrections, as CSV or JSON-LD.
 *
 * @throws SyntaxError where the file is no such table: what is missing.
 * @example
 * ```ts
 * readCoding('file,paragraph,value,measure,year\nlaos.txt,prosecution.p1,7,convictions,2016')[0].fields.value // '7'
 * ```
 */
export function readCoding(csv: string): CodedUnit[] {
  if (isCorrectionJson(csv)) return ofCorrections(readCorrections(csv))
  const rows = readTable(csv, { columns: (header) => header.map(columnName), trim: true })
  const [first] = rows
  if (first === undefined) return []
  if (neededColumns.every((column) => column in first)) return ofCorrections(readCorrections(csv))
  if (!('value' in first) && !('measure' in first)) {
    throw new SyntaxError(
      `the table has the columns ${Object.keys(first).join(', ')}: there must be a value or a measure at least`,
    )
  }
  return rows.map(unitOf)
}

function columnName(name: string): string {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return synonyms[plain] ?? plain
}

function unitOf(row: Readonly<Record<string, string>>): CodedUnit {
  const [start, end] = [Number(row.start || Number.NaN), Number(row.end || Number.NaN)]
  const fields = Object.entries(row).filter(([column]) => !beside.has(column) && column !== 'period')
  const year = row.year ?? row.period_start?.slice(0, 4)
  return {
    report: reportName(row.file ?? ''),
    place: Number.isInteger(start) && end > start ? { in: 'source', start, end } : null,
    paragraphs: [row.paragraph ?? '', row.pinpoint ?? ''].filter((name) => name !== ''),
    quote: row.quote ?? '',
    text: row.text ?? '',
    fields: { ...Object.fromEntries(fields), ...(year === undefined ? {} : { year }) },
  }
}

/** `reports/Laos-2017.html` and `laos-2017` are one report. */
function reportName(file: string): string {
  const base = file.split(/[/\\]/).at(-1) ?? ''
  return base.replace(/\.[a-z]{2,5}$/i, '').toLowerCase()
}

/**
 * The claims of a report as a coding, which the coding of a person is compared with.
 *
 * @param file The name by which the person's table calls the report.
 * @example
 * ```ts
 * codingOf(claims(report), 'laos.txt')[0].report // 'laos'
 * ```
 */
export function codingOf(claims: readonly ClaimRecord[], file = ''): CodedUnit[] {
  return claims.map((item) => {
    const cells = Object.entries(claimCells({ name: file, report: unknownEdition, item }))
    return unitOf(Object.fromEntries(cells.map(([column, cell]) => [column, String(cell ?? '')])))
  })
}

/** Units are told apart by their file. */
const unknownEdition: ClaimRow['report'] = { metadata: { country: null, edition: null } }

/** The figures that a coder added, with their fields, and those that they confirmed or corrected, as far as they said. */
function ofCorrections(corrections: readonly Correction[]): CodedUnit[] {
  const byAnchor = new Map<string, Correction[]>()
  for (const correction of corrections) {
    const key = JSON.stringify(correction.anchor.position)
    byAnchor.set(key, [...(byAnchor.get(key) ?? []), correction])
  }
  return [...byAnchor.values()].flatMap((own) => {
    const last = new Map(own.map(({ field, is }) => [field, is]))
    const [first] = own
    if (first === undefined || last.get('claim') === 'rejected') return []
    const { position, path, within } = wordsOf(first)
    const isAdded = last.get('claim') === 'added'
    const named = claimFields.filter((field) => field !== 'period' && (isAdded || last.has(field)))
    const period = last.get('period')
    return [
      {
        report: '',
        place: { in: 'text' as const, ...position },
        paragraphs: [/^(.*?\.(?:p|cell|note|fact)\d+)/.exec(path)?.[1] ?? path],
        quote: first.quote,
        text: within,
        fields: {
          ...Object.fromEntries(named.map((field) => [field, last.get(field) ?? ''])),
          ...(period === undefined ? {} : { year: /^\d{4}/.exec(period)?.[0] ?? '' }),
        },
      },
    ]
  })
}

function wordsOf({ anchor }: Correction) {
  const within = 'within' in anchor && anchor.within !== null ? anchor.within.exact : ''
  return { position: anchor.position, path: anchor.path, within: within.replace(/\s+/g, ' ').trim() }
}
