/**
 * How far coders agree, beyond what chance would give: Cohen's kappa and Krippendorff's alpha.
 *
 * - Cohen, J. (1960). A coefficient of agreement for nominal scales. Educational and Psychological Measurement 20, 37–46.
 * - Krippendorff, K. (2011). Computing Krippendorff's alpha-reliability.
 *   https://repository.upenn.edu/handle/20.500.14332/2089
 */
import { randomOf } from './random.ts'

/** How far apart two values are: merely different, by rank, by difference, or by difference as a share. */
export type AlphaMetric = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/**
 * The share of pairs whose values are the same.
 *
 * @returns From 0 to 1; null where there are no pairs.
 * @example
 * ```ts
 * percentAgreement([['a', 'a'], ['a', 'b']]) // 0.5
 * ```
 */
export function percentAgreement(pairs: readonly (readonly [string, string])[]): number | null {
  return pairs.length === 0 ? null : pairs.filter(([a, b]) => a === b).length / pairs.length
}

/**
 * Cohen's kappa of two coders who gave each unit one of several categories.
 *
 * @returns 1 where they always agree, 0 where they agree as often as chance would; null where both gave all units the same
 *   category, so that there is nothing to agree on, or where there are no units.
 * @example
 * ```ts
 * cohensKappa([['yes', 'yes'], ['yes', 'no'], ['no', 'no'], ['no', 'no']]) // 0.5
 * ```
 */
export function cohensKappa(pairs: readonly (readonly [string, string])[]): number | null {
  const observed = percentAgreement(pairs)
  if (observed === null) return null
  const first = countsOf(pairs.map(([a]) => a))
  const second = countsOf(pairs.map(([, b]) => b))
  let expected = 0
  for (const [value, count] of first)
    expected += (count / pairs.length) * ((second.get(value) ?? 0) / pairs.length)
  return expected === 1 ? null : (observed - expected) / (1 - expected)
}

/**
 * Krippendorff's alpha of any number of coders, who may have left units out.
 *
 * @param units For each unit the values that coders gave it; null where one gave none. Numbers for all metrics but `nominal`.
 * @returns 1 where they always agree, 0 where they agree as often as chance would; null where no unit has two values, or all
 *   values are the same.
 * @example
 * ```ts
 * krippendorffAlpha([['a', 'a'], ['b', 'b'], ['a', null]]) // 1
 * ```
 */
export function krippendorffAlpha(
  units: readonly (readonly (string | number | null)[])[],
  metric: AlphaMetric = 'nominal',
): number | null {
  const paired = units
    .map((values) => values.filter((value) => value !== null))
    .filter((values) => values.length > 1)
  const total = paired.reduce((sum, values) => sum + values.length, 0)
  const counts = countsOf(paired.flat())
  const distance = distanceOf(metric, counts)
  let observed = 0
  for (const values of paired) {
    const own = [...countsOf(values)]
    for (const [a, countA] of own) {
      for (const [b, countB] of own) {
        if (a !== b) observed += (countA * countB * distance(a, b)) / (values.length - 1)
      }
    }
  }
  let expected = 0
  for (const [a, countA] of counts) {
    for (const [b, countB] of counts) if (a !== b) expected += countA * countB * distance(a, b)
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected
}

type Distance = (a: string | number, b: string | number) => number

/** The squared distance of two values. */
function distanceOf(metric: AlphaMetric, counts: ReadonlyMap<string | number, number>): Distance {
  switch (metric) {
    case 'nominal':
      return () => 1
    case 'interval':
      return (a, b) => (Number(a) - Number(b)) ** 2
    case 'ratio':
      return (a, b) => {
        const sum = Math.abs(Number(a)) + Math.abs(Number(b))
        return sum === 0 ? 0 : ((Number(a) - Number(b)) / sum) ** 2
      }
    case 'ordinal':
      return ordinalDistance(counts)
  }
}

/** How many values lie between two, each of them counted by half. */
function ordinalDistance(counts: ReadonlyMap<string | number, number>): Distance {
  const ranked = [...counts].sort(([a], [b]) => Number(a) - Number(b))
  const middles = new Map<string | number, number>()
  let below = 0
  for (const [value, count] of ranked) {
    middles.set(value, below + count / 2)
    below += count
  }
  return (a, b) => ((middles.get(a) ?? 0) - (middles.get(b) ?? 0)) ** 2
}

function countsOf<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** A figure with the interval in which 95 of 100 resamples fall; null where it cannot be told. */
export interface Estimate {
  value: number
  low: number
  high: number
}

/** How resamples are drawn. */
export interface Resampling {
  /** How many resamples are drawn. */
  resamples: number
  /** The same seed draws the same. */
  seed: number
}

/**
 * A statistic of units with its bootstrap interval: units are drawn again with replacement, and the interval is that of the
 * middle 95 percent of what the resamples give (Efron's percentile interval).
 */
export function estimateOf<Unit>(
  units: readonly Unit[],
  statistic: (units: readonly Unit[]) => number | null,
  { resamples, seed }: Resampling,
): Estimate | null {
  const value = statistic(units)
  if (value === null) return null
  const random = randomOf(seed)
  const drawn: number[] = []
  for (let count = 0; count < resamples; count++) {
    const sample = units.map((unit) => units[Math.floor(random() * units.length)] ?? unit)
    const found = statistic(sample)
    if (found !== null) drawn.push(found)
  }
  drawn.sort((a, b) => a - b)
  const quantile = (share: number) => drawn[Math.round(share * (drawn.length - 1))] ?? value
  return { value, low: quantile(0.025), high: quantile(0.975) }
}
