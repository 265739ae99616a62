/**
 * The one place that knows how claims are made: text in, claims in the fields of the gold out.
 */
import { explain } from '../../src/export/explain.ts'
import { type ClaimRecord, claims } from '../../src/export/records.ts'
import { parse } from '../../src/parse.ts'
import type { Report } from '../../src/types.ts'
import { type BookName, bookOf } from './facts.ts'

/** A claim as the suite compares it. */
export interface Found {
  start: number
  end: number
  value: number | null
  comparator: string
  unit: string
  object: string | null
  measure: string
  /** `RP`, `PRP`, `2014`, `2014/2015`, or null. */
  period: string | null
  status: 'zero' | 'unreported' | null
  relation: { type: string; to: number } | null
  /** The row of the codebook that gave the measure; empty where it was taken from another claim, or is a default. */
  row: string
  /** The words that the measure rests on. */
  words: () => string
}

/** The year that every text is of. */
export const coveredYear = 2016

const series = {
  trafficking: 'Trafficking in Persons Report',
  'human-rights': 'Country Reports on Human Rights Practices',
}
/** An edition on trafficking tells of the year before. */
const editions = { trafficking: coveredYear + 1, 'human-rights': coveredYear }

/** The claims of a text, in its order. */
export function claimsOf(text: string, book: BookName): Found[] {
  const codebook = bookOf(book)
  const report = parse(text, { codebook, format: 'text', year: editions[book], series: series[book] })
  const records = claims(report)
  const index = new Map(records.map(({ id }, at) => [id, at]))
  return records.map((record) => toFound(record, index, report, book))
}

function toFound(
  record: ClaimRecord,
  index: ReadonlyMap<string, number>,
  report: Report,
  book: BookName,
): Found {
  const { start, end, value, comparator, unit, object, measure, status, relation, row } = record
  const words = () =>
    explain(report, record.id, { codebook: bookOf(book) }).reasons.find(({ field }) => field === 'measure')
      ?.words ?? ''
  return {
    start,
    end,
    value,
    comparator,
    unit,
    object,
    measure,
    period: periodOf(record),
    status,
    relation: relation === null ? null : { type: relation.type, to: index.get(relation.to) ?? -1 },
    row: row ?? '',
    words,
  }
}

function periodOf({ period }: ClaimRecord): string | null {
  if (period === null) return null
  if (period.type === 'year') return String(period.year)
  if (period.type === 'years') return `${period.from}/${period.to}`
  return period.offset === 0 ? 'RP' : 'PRP'
}
