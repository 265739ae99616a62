/**
 * A claim as a row of cells: all that is known of it for a spreadsheet, or what fits a line.
 */
import type { ClaimRecord } from '../export/records.ts'
import { foldSpace } from '../read/characters.ts'
import type { Report } from '../types.ts'
import { csvOf, editionOf, placeOf, type Row } from './rows.ts'

/** Writes claims as CSV: {@link csvOf}. */
export function toCsv(rows: readonly Row<ClaimRecord>[]): string {
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
function flat({
  name,
  report,
  item,
}: Row<ClaimRecord>): Record<(typeof columns)[number], string | number | null> {
  const { period, relation, attribution, life, comparator, codebookVersion, ...rest } = item
  return {
    ...rest,
    file: name,
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

/** What the cells of a line are. */
export const header = ['id', 'quote', 'value', 'unit', 'object', 'measure', 'period', 'relation', 'place']

/** A claim in the cells of {@link header}. */
export function cellsOf(claim: ClaimRecord, report: Report): string[] {
  const { relation } = claim
  return [
    claim.id,
    foldSpace(claim.quote),
    valueOf(claim),
    claim.unit,
    foldSpace(claim.object ?? ''),
    claim.measure,
    periodOf(claim),
    relation === null ? '' : `${relation.type} ${relation.to}`,
    placeOf(claim.sentence, report),
  ]
}

/** `>= 11`, `10,000,000–100,000,000`, `5–life`, `0`, `unreported` */
function valueOf(claim: ClaimRecord): string {
  if (claim.status === 'unreported') return 'unreported'
  if (claim.comparator === 'range') return `${decimal(claim.min)}–${claim.life ? 'life' : decimal(claim.max)}`
  return claim.comparator === '=' ? decimal(claim.value) : `${claim.comparator} ${decimal(claim.value)}`
}

function decimal(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en-US', { maximumFractionDigits: 2 })
}

/** `2016`, `2015/2016`, `reporting period`, `previous period`; empty where no time applies. */
function periodOf({ period }: ClaimRecord): string {
  switch (period?.type) {
    case 'year':
      return String(period.year)
    case 'years':
      return `${period.from}/${period.to}`
    case 'reporting-period':
      return period.offset === 0 ? 'reporting period' : 'previous period'
    case undefined:
      return ''
  }
}
