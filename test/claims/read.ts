/**
 * Reads sentences for the tables of these tests. Every record that any of them makes is checked against the schema.
 */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect } from 'vitest'
import { type ClaimRecord, claims } from '../../src/export/records.ts'
import { claimRecordSchema } from '../../src/export/schema.ts'
import { type ParseOptions, parse } from '../../src/parse.ts'

const validate = new Ajv2020({ validateFormats: false, allErrors: true }).compile(claimRecordSchema)

/** Whether a value is a claim record by the schema. */
export function isRecord(value: unknown): boolean {
  return validate(value)
}

/** The records of a passage of the TIP report of 2019 (so the reporting period is 2018), or of what the options say. */
export function read(text: string, options: ParseOptions = {}): ClaimRecord[] {
  const records = claims(
    parse(text, { format: 'text', year: 2019, series: 'Trafficking in Persons Report', ...options }),
  )
  for (const record of records) {
    expect(validate(record), `${record.quote}: ${JSON.stringify(validate.errors)}`).toBe(true)
    expect(text.slice(record.start, record.end)).toBe(record.quote)
  }
  return records
}

/** `=12 count`, `>=11 count`, `5..20 year`, `5..life year`, `zero`, `unreported`. */
export function amount(record: ClaimRecord): string {
  if (record.status !== null) return record.status
  if (record.comparator === 'range')
    return `${record.min}..${record.life ? 'life' : record.max} ${record.unit}`
  return `${record.comparator}${round(record.value)} ${record.unit}`
}

function round(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(4)) === value ? value : Number(value.toPrecision(9))
}

/** `2018`, `2015/2016`, `RP`, `PRP`, `-`. */
export function time({ period }: ClaimRecord): string {
  if (period === null) return '-'
  if (period.type === 'year') return String(period.year)
  if (period.type === 'years') return `${period.from}/${period.to}`
  return period.offset === 0 ? 'RP' : 'PRP'
}

/** `baseline-of 37` — the type and the quote of the claim that it leads to. */
export function relation(record: ClaimRecord, all: readonly ClaimRecord[]): string {
  if (record.relation === null) return '-'
  const to = all.find((other) => other.id === record.relation?.to)
  return `${record.relation.type} ${to?.quote}`
}
