/**
 * Two codings of the same reports → how far they agree, and where they do not.
 */
import {
  checkArgument,
  checkOptions,
  type Fields,
  isObject,
  list,
  optional,
  test,
  wholeNumber,
} from '../arguments.ts'
import type { CodedUnit } from './coding.ts'
import { matched, numberOf } from './match.ts'
import {
  type AlphaMetric,
  cohensKappa,
  type Estimate,
  estimateOf,
  krippendorffAlpha,
  percentAgreement,
  type Resampling,
} from './statistics.ts'

/** How far two codings agree. */
export interface Agreement {
  /** The figures that each found. */
  units: UnitAgreement
  /** For the fields that both coded, of the figures that both found. */
  fields: readonly FieldAgreement[]
  /** The same by measure: a figure counts as found by both only where both gave it the measure. */
  byMeasure: readonly MeasureAgreement[]
  /** Every field that two figures differ in. */
  disagreements: readonly Disagreement[]
  /** What one coder has and the other has not, or what could not be matched. */
  onlyA: readonly CodedUnit[]
  onlyB: readonly CodedUnit[]
}

/** How many figures were found by both, and by one alone. */
export interface UnitAgreement {
  a: number
  b: number
  both: number
  /** The harmonic mean of the share of `a` that `b` found and of `b` that `a` found. */
  f1: Estimate | null
}

/** How far two coders agree in a field. */
export interface FieldAgreement {
  field: string
  /** How many figures both coded. */
  units: number
  percent: Estimate | null
  /** Cohen's kappa, of values that are the same or not. */
  kappa: Estimate | null
  /** Krippendorff's alpha: by `ratio` of values, by `interval` of years, else `nominal`. */
  alpha: Estimate | null
  metric: AlphaMetric
}

/** How far two coders agree about one measure. */
export interface MeasureAgreement extends UnitAgreement {
  measure: string
  /** The share of the fields that are the same, of the figures that both gave the measure. */
  percent: Estimate | null
}

/** A field that two coders gave different values. */
export interface Disagreement {
  report: string
  /** The paragraph, by the first name that it goes by. */
  paragraph: string
  quote: string
  /** The sentence, where either kept it. */
  text: string
  field: string
  a: string
  b: string
}

/** How agreement is told. */
export interface AgreementOptions {
  /** How many resamples the intervals stand on: 1000, unless told. */
  resamples?: number | undefined
  /** The seed by which they are drawn: 1, unless told. The same seed gives the same intervals. */
  seed?: number | undefined
}

const agreementOptions = {
  resamples: optional(wholeNumber(0, 100_000)),
  seed: optional(wholeNumber(0)),
} satisfies Fields & Record<keyof AgreementOptions, unknown>

const units = list(
  test('a coded figure, as `readCoding` or `codingOf` gives them', (value) =>
    isObject(value) && isObject(value.fields) && Array.isArray(value.paragraphs)),
)

/**
 * Tells how far two coders agree: a person and the machine, or two people.
 *
 * Figures are matched by place where both have one, else by their value in the same paragraph; what could not be matched is
 * listed. Fields are compared where both coded them: numbers as numbers, words without case.
 *
 * @throws TypeError, RangeError where a coding or an option is none.
 * @example
 * ```ts
 * const person = readCoding('file,paragraph,value,measure\nlaos.txt,prosecution.p1,7,convictions')
 * agreement(codingOf(claims(report), 'laos.txt'), person).units.both // 1
 * ```
 */
export function agreement(
  a: readonly CodedUnit[],
  b: readonly CodedUnit[],
  options: AgreementOptions = {},
): Agreement {
  checkArgument('agreement', 'the first coding', a, units)
  checkArgument('agreement', 'the second coding', b, units)
  checkOptions('agreement', options, agreementOptions)
  const resampling = { resamples: options.resamples ?? 1000, seed: options.seed ?? 1 }
  const { both, onlyA, onlyB } = matched(a, b)
  const names = sharedFields(a, b)
  const pairs = both.map(
    ({ a: one, b: other }): Pair => ({
      a: one,
      b: other,
      values: names.map(
        (name) => [numberOf(one.fields[name] ?? ''), numberOf(other.fields[name] ?? '')] as const,
      ),
    }),
  )
  return {
    units: unitAgreement(both.length, onlyA.length, onlyB.length, resampling),
    fields: names.map((name, index) =>
      fieldAgreement(
        name,
        pairs.map(({ values }) => values[index] ?? ['', '']),
        resampling,
      ),
    ),
    byMeasure: byMeasure(pairs, onlyA, onlyB, resampling),
    disagreements: pairs.flatMap((pair) => disagreementsOf(pair, names)),
    onlyA,
    onlyB,
  }
}

/** Two figures that are one, and what each coder gave its fields. */
interface Pair {
  a: CodedUnit
  b: CodedUnit
  values: readonly (readonly [string, string])[]
}

/** The fields that both coded somewhere. */
function sharedFields(a: readonly CodedUnit[], b: readonly CodedUnit[]): string[] {
  const namesOf = (coding: readonly CodedUnit[]) =>
    new Set(coding.flatMap(({ fields }) => Object.keys(fields)))
  const other = namesOf(b)
  return [...namesOf(a)].filter((name) => other.has(name))
}

/** Each figure by who found it, so that resamples draw figures. */
function unitAgreement(both: number, onlyA: number, onlyB: number, resampling: Resampling): UnitAgreement {
  const found = [...Array<number>(both).fill(2), ...Array<number>(onlyA + onlyB).fill(1)]
  const f1 = (drawn: readonly number[]) => {
    const all = drawn.reduce((sum, by) => sum + by, 0)
    return all === 0 ? null : (2 * drawn.filter((by) => by === 2).length) / all
  }
  return { a: both + onlyA, b: both + onlyB, both, f1: estimateOf(found, f1, resampling) }
}

const metrics: Readonly<Record<string, AlphaMetric>> = {
  value: 'ratio',
  min: 'ratio',
  max: 'ratio',
  year: 'interval',
}

function fieldAgreement(
  field: string,
  values: readonly (readonly [string, string])[],
  resampling: Resampling,
): FieldAgreement {
  // Where neither says anything there is nothing to agree on.
  const coded = values.filter(([a, b]) => a !== '' || b !== '')
  const isNumeric = coded.every((pair) =>
    pair.every((value) => value === '' || Number.isFinite(Number(value))),
  )
  const metric = isNumeric ? (metrics[field] ?? 'nominal') : 'nominal'
  const alpha = (pairs: readonly (readonly [string, string])[]) =>
    krippendorffAlpha(
      pairs.map((pair) =>
        pair.map((value) => (metric === 'nominal' ? value : value === '' ? null : Number(value))),
      ),
      metric,
    )
  return {
    field,
    units: coded.length,
    percent: estimateOf(coded, percentAgreement, resampling),
    kappa: estimateOf(coded, cohensKappa, resampling),
    alpha: estimateOf(coded, alpha, resampling),
    metric,
  }
}

function byMeasure(
  pairs: readonly Pair[],
  onlyA: readonly CodedUnit[],
  onlyB: readonly CodedUnit[],
  resampling: Resampling,
): MeasureAgreement[] {
  const measureOf = ({ fields }: CodedUnit) => fields.measure ?? ''
  const inA = [...pairs.map(({ a }) => a), ...onlyA].map(measureOf)
  const inB = [...pairs.map(({ b }) => b), ...onlyB].map(measureOf)
  return [...new Set([...inA, ...inB])]
    .filter((measure) => measure !== '')
    .sort()
    .map((measure) => {
      const own = pairs.filter(({ a, b }) => measureOf(a) === measure && measureOf(b) === measure)
      const alone = (coding: readonly string[]) => coding.filter((one) => one === measure).length - own.length
      const values = own.flatMap((pair) => pair.values.filter(([a, b]) => a !== '' || b !== ''))
      return {
        measure,
        ...unitAgreement(own.length, alone(inA), alone(inB), resampling),
        percent: estimateOf(values, percentAgreement, resampling),
      }
    })
}

function disagreementsOf({ a, b, values }: Pair, names: readonly string[]): Disagreement[] {
  return names.flatMap((field, index) => {
    const [one = '', other = ''] = values[index] ?? []
    if (one === other) return []
    return {
      report: a.report || b.report,
      paragraph: a.paragraphs[0] ?? b.paragraphs[0] ?? '',
      quote: a.quote || b.quote,
      text: a.text || b.text,
      field,
      a: a.fields[field] ?? '',
      b: b.fields[field] ?? '',
    }
  })
}
