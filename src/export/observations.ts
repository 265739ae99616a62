/**
 * A claim as a schema.org `Observation` (https://schema.org/Observation), the rest in pincite's own terms, which
 * `context.jsonld` gives.
 */
import type { Metadata, Period, RelationType } from '../types.ts'
import type { ClaimRecord } from './records.ts'

/** A claim as structured data. What does not apply is left out. */
export interface Observation {
  id: string
  type: 'Observation'
  measuredProperty: string
  value?: number
  minValue?: number
  maxValue?: number
  /** The upper end of the range is a life term. */
  life?: true
  /** `count`, `percent`, `year`, or a currency by ISO 4217. */
  unitText?: string
  comparator?: string
  /** There were none, or no figure was reported. */
  status?: 'zero' | 'unreported'
  object?: string
  rate?: string
  form?: string
  sex?: string
  age?: string
  origin?: string
  nationality?: string
  period?: ObservationPeriod
  attribution?: { source: string; name?: string }
  observationAbout?: { type: 'Country'; name: string; identifier: string }
  /** The id of the observation that this one relates to. */
  baselineOf?: string
  partOf?: string
  conversionOf?: string
  sameAs?: string
}

/** The time of a claim, with its first and last day where they are known. */
export interface ObservationPeriod {
  type: Period['type']
  /** Of a reporting period: 0 is the one that the edition covers, −1 the one before. */
  offset?: 0 | -1
  startDate?: string
  endDate?: string
}

const relationTerms = {
  'baseline-of': 'baselineOf',
  'part-of': 'partOf',
  'conversion-of': 'conversionOf',
  'same-as': 'sameAs',
} as const satisfies Record<RelationType, keyof Observation>

/**
 * Makes the observation of a claim.
 *
 * @param id Its own IRI.
 * @param idOf From a claim's id to the IRI of its observation.
 */
export function toObservation(
  claim: ClaimRecord,
  id: string,
  { country }: Metadata,
  idOf: (claim: string) => string,
): Observation {
  const { relation, attribution, period, status } = claim
  return {
    id,
    type: 'Observation',
    measuredProperty: claim.measure,
    ...given('value', claim.value),
    ...given('minValue', claim.min),
    ...given('maxValue', claim.max),
    ...(claim.life ? { life: true as const } : {}),
    ...(status === 'unreported' ? {} : { unitText: claim.unit, comparator: claim.comparator }),
    ...given('status', status),
    ...given('object', claim.object),
    ...given('rate', claim.rate),
    ...given('form', claim.form),
    ...given('sex', claim.sex),
    ...given('age', claim.age),
    ...given('origin', claim.origin),
    ...given('nationality', claim.nationality),
    ...given('period', period && toPeriod(period)),
    attribution: { source: attribution.source, ...given('name', attribution.name) },
    ...given(
      'observationAbout',
      country && { type: 'Country' as const, name: country.name, identifier: country.alpha3 },
    ),
    ...(relation ? { [relationTerms[relation.type]]: idOf(relation.to) } : {}),
  }
}

function toPeriod(period: Period): ObservationPeriod {
  return {
    type: period.type,
    ...(period.type === 'reporting-period' ? { offset: period.offset } : {}),
    ...given('startDate', period.start),
    ...given('endDate', period.end),
  }
}

/** A property, unless there is nothing to give. */
function given<Key extends string, Value>(key: Key, value: Value | null): { [K in Key]?: Value } {
  const property: { [K in Key]?: Value } = {}
  if (value !== null) property[key] = value
  return property
}
