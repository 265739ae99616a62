/**
 * The gold passages, and pincite's claims in the gold's own fields.
 */
import { readFileSync } from 'node:fs'
import { codebooks } from '../../src/codebooks/codebooks.ts'
import { type ClaimRecord, claims } from '../../src/export/records.ts'
import { type ParseOptions, parse } from '../../src/parse.ts'
import type { SectionRole } from '../../src/types.ts'

/** A claim in the fields of the gold; `*` is not scored. */
export interface GoldClaim {
  quote: string
  start: number
  end: number
  value?: number | null
  min?: number | null
  max?: number | null
  life?: boolean
  comparator?: string
  unit?: string
  object?: string | null
  measure?: string
  period?: string | null
  status?: string
  relation?: { type: string; to: number } | '*'
  rate?: string
}

export interface GoldPassage {
  id: string
  country: string
  year: number
  section: string
  /** The codebook that its measures are marked by; `trafficking` where it says none. */
  codebook?: 'trafficking' | 'human-rights'
  /** What sort of document it is from: a narrative, a Country Report, another publisher's; by its section where it says none. */
  genre?: 'narrative' | 'country-report' | 'other'
  text: string
  claims: GoldClaim[]
}

/** Reads a gold file: one passage a line. */
export function readGold(name: string): GoldPassage[] {
  const file = new URL(`../gold/${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldPassage => JSON.parse(line))
}

const roles: readonly string[] = [
  'summary',
  'recommendations',
  'prosecution',
  'protection',
  'prevention',
  'profile',
]

/** How to parse a passage: a whole report says everything itself, a bare passage needs year, country and section. */
export function optionsOf(passage: GoldPassage): ParseOptions {
  if (passage.section === 'document') return {}
  const section = roles.includes(passage.section) ? (passage.section as SectionRole) : undefined
  const series =
    section === undefined ? 'Country Reports on Human Rights Practices' : 'Trafficking in Persons Report'
  const isOther = passage.genre === 'other'
  return {
    format: 'text',
    year: passage.year,
    country: passage.country,
    section,
    codebook: passage.codebook === 'human-rights' ? codebooks.humanRights : codebooks.trafficking,
    ...(isOther ? {} : { series }),
  }
}

/** The records of a passage. */
export function recordsOf(passage: GoldPassage): ClaimRecord[] {
  return claims(parse(passage.text, optionsOf(passage)))
}

/** Records in the gold's shape: relations as indexes, periods as the guide writes them. */
export function toGold(records: readonly ClaimRecord[]): GoldClaim[] {
  const index = new Map(records.map((record, at) => [record.id, at]))
  return records.map((record) => {
    const claim: GoldClaim = {
      quote: record.quote,
      start: record.start,
      end: record.end,
      comparator: record.comparator,
      unit: record.unit,
      object: record.object,
      measure: record.measure,
      period: periodOf(record),
    }
    if (record.comparator === 'range')
      Object.assign(claim, { min: record.min, max: record.max }, record.life ? { life: true } : {})
    else claim.value = record.value
    if (record.status !== null) claim.status = record.status
    if (record.rate !== null) claim.rate = record.rate
    const to = record.relation === null ? undefined : index.get(record.relation.to)
    if (record.relation !== null && to !== undefined) claim.relation = { type: record.relation.type, to }
    return claim
  })
}

function periodOf({ period }: ClaimRecord): string | null {
  if (period === null) return null
  if (period.type === 'year') return String(period.year)
  if (period.type === 'years') return `${period.from}/${period.to}`
  return period.offset === 0 ? 'RP' : 'PRP'
}
