/**
 * A claim as a row of cells: what fits a line.
 */
import { periodWords } from '../export/period-words.ts'
import type { ClaimRecord } from '../export/records.ts'
import { foldSpace } from '../read/characters.ts'
import type { Report } from '../types.ts'
import { placeOf } from './rows.ts'

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
    periodWords(claim.period).replace('-', ' '),
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
