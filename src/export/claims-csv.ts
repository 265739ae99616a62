/**
 * Claims as CSV: all that is known of each, for a spreadsheet.
 */
import type { Metadata } from '../types.ts'
import { comparatorWords } from './comparator-words.ts'
import { csvOf } from './csv.ts'
import type { ClaimRecord } from './records.ts'

/** A claim, and the file and the report that it stands in. */
export interface ClaimRow {
  name: string
  report: Edition
  item: ClaimRecord
}

/** What tells a report from others. */
export interface Edition {
  metadata: Pick<Metadata, 'country' | 'edition'>
}

/** The country and the year by which the rows of several reports are told apart. */
export function editionOf({ metadata: { country, edition } }: Edition) {
  return { country: country?.alpha3 ?? null, edition }
}

/** Writes claims as CSV: {@link csvOf}. */
export function toCsv(rows: readonly ClaimRow[]): string {
  return csvOf(rows.map(claimCells), columns)
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
  'decision',
  'decided_by',
] as const

/** One cell for each column: what a record nests is spread over columns of its own. */
export function claimCells({
  name,
  report,
  item,
}: ClaimRow): Record<(typeof columns)[number], string | number | null> {
  const { period, relation, attribution, life, comparator, codebookVersion, decision, ...rest } = item
  return {
    ...rest,
    file: name,
    ...editionOf(report),
    comparator: comparatorWords[comparator],
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
    decision: decision?.verdict ?? null,
    decided_by: decision?.coder ?? null,
  }
}
