/**
 * A draft as the node of a claim.
 */
import type { Claim, Coding, Metadata, Period, Quantity, Relation, Text } from '../types.ts'
import type { Draft, DraftPeriod } from './draft.ts'
import type { Rules } from './measures/rules.ts'

/** What the claims of a report share. */
export interface Shared {
  metadata: Metadata
  rules: Rules
  /** Its periods: most claims tell of the same few, so that each is made once. */
  periods: Map<number, Period>
}

/** The claim that a draft has become, over its words. */
export function claimNode(draft: Draft, text: Text, shared: Shared): Claim {
  return {
    type: 'claim',
    id: draft.id,
    quantity: quantityOf(draft),
    object: draft.object,
    measure: draft.measure,
    coding: codingOf(draft, shared.rules),
    period: draft.period === null ? null : sharedPeriod(draft.period, shared),
    rate: draft.rate,
    relation: relationOf(draft),
    facets: draft.facets ?? { form: null, sex: null, age: null, origin: null, nationality: null },
    attribution: draft.attribution ?? { source: 'report', name: null, canonical: null },
    confidence: draft.confidence,
    children: [text],
    position: text.position,
  }
}

function codingOf({ row }: Draft, { codebook: { name, version } }: Rules): Coding {
  return { codebook: name, version, row: row === 0 ? null : row }
}

function quantityOf({ figure, absence }: Draft): Quantity {
  if (absence !== null || figure === null) return { kind: absence ?? 'zero' }
  const { value, max, unit, comparator } = figure
  return max === null ? { kind: 'exact', value, comparator, unit } : { kind: 'range', min: value, max, unit }
}

function relationOf({ relation }: Draft): Relation | null {
  return relation === null ? null : { type: relation.type, to: relation.to.id }
}

function sharedPeriod(period: DraftPeriod, { metadata, periods }: Shared): Period {
  const key = 'offset' in period ? period.offset : 10_000 * period.from + period.to
  let shared = periods.get(key)
  if (shared === undefined) {
    shared = Object.freeze(periodOf(period, metadata))
    periods.set(key, shared)
  }
  return shared
}

/** A period with its first and last day. */
export function periodOf(period: DraftPeriod, { coverage }: Pick<Metadata, 'coverage'>): Period {
  if ('offset' in period) {
    const shift = (date: string | undefined) =>
      date === undefined ? null : `${Number(date.slice(0, 4)) + period.offset}${date.slice(4)}`
    return {
      type: 'reporting-period',
      offset: period.offset,
      start: shift(coverage?.start),
      end: shift(coverage?.end),
    }
  }
  const dates = { start: `${period.from}-01-01`, end: `${period.to}-12-31` }
  return period.from === period.to
    ? { type: 'year', year: period.from, ...dates }
    : { type: 'years', from: period.from, to: period.to, ...dates }
}
