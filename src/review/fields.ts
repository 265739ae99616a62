/**
 * The fields of a claim as words: what a person reads, corrects and compares.
 */
import { periodOf } from '../claims/claim-node.ts'
import { comparatorWords } from '../export/comparator-words.ts'
import { periodWords } from '../export/period-words.ts'
import type { ClaimRecord } from '../export/records.ts'
import type { Claim, Metadata, Period, Quantity } from '../types.ts'
import {
  absences,
  ageGroups,
  comparators,
  durations,
  forms,
  origins,
  plainUnits,
  sexes,
  sources,
} from '../vocabulary.ts'

/** The fields that a person can correct, by the names that they have in tables. */
export const claimFields = [
  'measure',
  'status',
  'value',
  'min',
  'max',
  'comparator',
  'unit',
  'object',
  'period',
  'rate',
  'form',
  'sex',
  'age',
  'origin',
  'nationality',
  'source',
  'source_name',
] as const

/** A field that a person can correct. */
export type ClaimField = (typeof claimFields)[number]

/** Each field in words; empty where it does not apply. */
export type FieldWords = Readonly<Record<ClaimField, string>>

/** What the words of a field may be, where they are of a closed list; empty is allowed where a field may not apply. */
export const fieldChoices: Readonly<Partial<Record<ClaimField, readonly string[]>>> = {
  status: absences,
  comparator: comparators.map((comparator) => comparatorWords[comparator]),
  rate: durations,
  form: forms,
  sex: sexes,
  age: ageGroups,
  origin: origins,
  source: sources,
}

/** Words of units that are no currency. */
export const unitChoices: readonly string[] = [...plainUnits, ...durations]

/** What a record says, in words. */
export type Recorded = Pick<
  ClaimRecord,
  | 'measure'
  | 'status'
  | 'value'
  | 'min'
  | 'max'
  | 'life'
  | 'comparator'
  | 'unit'
  | 'object'
  | 'period'
  | 'rate'
  | 'form'
  | 'sex'
  | 'age'
  | 'origin'
  | 'nationality'
  | 'attribution'
>

/**
 * The fields of a claim in words: `2015/2016` and `reporting-period` are periods, `life` is the end of a range.
 *
 * @example
 * ```ts
 * fieldWords(claims(report)[0]).unit // 'ordinal'
 * ```
 */
export function fieldWords(claim: Recorded): FieldWords {
  const { value, min, max, life, comparator, attribution } = claim
  const isAbsent = claim.status !== null
  return {
    measure: claim.measure,
    status: claim.status ?? '',
    value: isAbsent ? '' : numberWords(value),
    min: numberWords(min),
    max: life ? 'life' : numberWords(max),
    comparator: isAbsent || comparator === 'range' ? '' : comparatorWords[comparator],
    unit: isAbsent ? '' : claim.unit,
    object: claim.object ?? '',
    period: periodWords(claim.period),
    rate: claim.rate ?? '',
    form: claim.form ?? '',
    sex: claim.sex ?? '',
    age: claim.age ?? '',
    origin: claim.origin ?? '',
    nationality: claim.nationality ?? '',
    source: attribution.source,
    source_name: attribution.canonical ?? attribution.name ?? '',
  }
}

/** The fields of a figure of which nothing is known yet. */
export const noFields: FieldWords = {
  measure: 'other',
  status: '',
  value: '',
  min: '',
  max: '',
  comparator: '',
  unit: 'count',
  object: '',
  period: '',
  rate: '',
  form: '',
  sex: '',
  age: '',
  origin: '',
  nationality: '',
  source: 'report',
  source_name: '',
}

function numberWords(value: number | null): string {
  return value === null ? '' : String(value)
}

/** Where the words of a field do not make sense: which, and what they may be. */
export class FieldError extends RangeError {
  readonly field: ClaimField

  constructor(field: ClaimField, message: string) {
    super(message)
    this.field = field
  }
}

/** The part of a claim that its fields say. */
export type Described = Pick<
  Claim,
  'quantity' | 'object' | 'measure' | 'period' | 'rate' | 'facets' | 'attribution'
>

/**
 * Reads fields in words.
 *
 * @param measures The measures that there are; null where they are not known.
 * @throws FieldError where a field does not make sense: which, and what is allowed.
 */
export function readFields(
  words: FieldWords,
  metadata: Pick<Metadata, 'coverage'>,
  measures: readonly string[] | null,
): Described {
  return {
    quantity: quantityOf(words),
    object: words.object || null,
    measure: readMeasure(words.measure, measures),
    period: readPeriod(words.period, metadata),
    rate: choice(words, 'rate', durations),
    facets: {
      form: choice(words, 'form', forms),
      sex: choice(words, 'sex', sexes),
      age: choice(words, 'age', ageGroups),
      origin: choice(words, 'origin', origins),
      nationality: words.nationality || null,
    },
    attribution: {
      source: choice(words, 'source', sources) ?? 'report',
      name: words.source_name || null,
      canonical: words.source_name || null,
    },
  }
}

function readMeasure(words: string, measures: readonly string[] | null): string {
  const isOne = measures === null ? /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(words) : measures.includes(words)
  if (isOne) return words
  const allowed =
    measures === null
      ? 'the name of a measure of the codebook, such as convictions'
      : `a measure of the codebook: ${measures.join(', ')}`
  throw new FieldError('measure', `measure is "${words}": give ${allowed}`)
}

function quantityOf(words: FieldWords): Quantity {
  const status = choice(words, 'status', absences)
  const unit = readUnit(words.unit)
  const named = choice(words, 'comparator', fieldChoices.comparator ?? []) ?? comparatorWords['=']
  // A number that a range or an absence overrides is read too, so that what is none is not passed over.
  if (words.value !== '') readNumber('value', words.value)
  if (status !== null) return { kind: status }
  if (words.min !== '' || words.max !== '') {
    const max = words.max === 'life' ? 'life' : readNumber('max', words.max)
    return { kind: 'range', min: readNumber('min', words.min), max, unit }
  }
  const comparator = comparators.find((sign) => comparatorWords[sign] === named) ?? '='
  return { kind: 'exact', value: readNumber('value', words.value), comparator, unit }
}

/** `1,000.5` is 1000.5. */
function readNumber(field: ClaimField, words: string): number {
  if (/^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(words)) return Number(words.replaceAll(',', ''))
  throw new FieldError(field, `${field} is "${words}": give a number such as 1200 or 0.5`)
}

function readUnit(words: string): Extract<Quantity, { kind: 'exact' }>['unit'] {
  const plain = [...plainUnits, ...durations].find((unit) => unit === (words || 'count'))
  if (plain !== undefined) return plain
  if (isCurrency(words)) return words
  throw new FieldError(
    'unit',
    `unit is "${words}": give one of ${unitChoices.join(', ')}, or a currency by ISO 4217 such as USD`,
  )
}

function isCurrency(words: string): words is Uppercase<string> {
  return /^[A-Z]{3}$/.test(words)
}

function readPeriod(words: string, metadata: Pick<Metadata, 'coverage'>): Period | null {
  if (words === '') return null
  if (words === 'reporting-period') return periodOf({ offset: 0 }, metadata)
  if (words === 'previous-period') return periodOf({ offset: -1 }, metadata)
  const [, from, to = from] = /^(\d{4})(?:\/(\d{4}))?$/.exec(words) ?? []
  if (from === undefined || Number(to) < Number(from))
    throw new FieldError(
      'period',
      `period is "${words}": give 2016, 2014/2016, reporting-period or previous-period, or nothing`,
    )
  return periodOf({ from: Number(from), to: Number(to) }, metadata)
}

function choice<Choice extends string>(
  words: FieldWords,
  field: ClaimField,
  choices: readonly Choice[],
): Choice | null {
  if (words[field] === '') return null
  const found = choices.find((one) => one === words[field])
  if (found !== undefined) return found
  throw new FieldError(field, `${field} is "${words[field]}": give one of ${choices.join(', ')}, or nothing`)
}
