import type { ClaimRecord } from '../export/records.ts'
import type { Report } from '../types.ts'
import { csvOf, editionOf } from './rows.ts'

/** A claim, and the report and the file that it stands in. */
export interface Row {
  file: string
  report: Report
  claim: ClaimRecord
}

/** Writes claims as CSV: {@link csvOf}. */
export function toCsv(rows: readonly Row[]): string {
  return csvOf(rows.map(flat), columns)
}

const columns = [
  'file',
  'country',
  'edition',
  'id',
  'quote',
  'value',
  'min',
  'max',
  'life',
  'comparator',
  'unit',
  'object',
  'measure',
  'codebook',
  'codebook_version',
  'row',
  'status',
  'rate',
  'period',
  'period_start',
  'period_end',
  'relation',
  'relation_to',
  'form',
  'sex',
  'age',
  'origin',
  'nationality',
  'source',
  'source_name',
  'confidence',
  'doubt',
  'source_canonical',
  'section',
  'paragraph',
  'sentence',
  'start',
  'end',
  'text',
  'url',
] as const

/** One cell for each column: what a record nests is spread over columns of its own. */
function flat({ file, report, claim }: Row): Record<(typeof columns)[number], string | number | null> {
  const { period, relation, attribution, life, comparator, codebookVersion, ...rest } = claim
  return {
    ...rest,
    file,
    ...editionOf(report),
    comparator: words[comparator],
    life: life ? 'life' : null,
    period: period?.type ?? null,
    period_start: period?.start ?? null,
    period_end: period?.end ?? null,
    relation: relation?.type ?? null,
    relation_to: relation?.to ?? null,
    codebook_version: codebookVersion,
    source: attribution.source,
    source_name: attribution.name,
    source_canonical: attribution.canonical,
  }
}

/** In words, since a cell `=` would have to be escaped. */
const words: Readonly<Record<ClaimRecord['comparator'], string>> = {
  '=': 'exactly',
  '>=': 'at least',
  '>': 'more than',
  '<=': 'at most',
  '<': 'less than',
  '~': 'about',
  range: 'range',
}
