/**
 * An index of a text's letters: where a sequence of them stands, without reading the whole text each time.
 *
 * Every run of six characters of the normalised text is put into a bucket by its hash, the positions of a bucket in
 * order (two typed arrays, filled by counting). Building is linear in the text, asking is linear in the rarest run.
 */
import { kept } from '../report/kept.ts'
import type { Report } from '../types.ts'
import { type Normalized, normalizeWithOffsets } from './normalize.ts'
import { occurrences, textModel } from './text.ts'

/** The length of the runs. */
export const runLength = 6

/** A text of no more letters is read from its beginning each time: in a first call that costs less than its index. */
const shortText = 20_000

export interface Letters extends Normalized {
  /** Where in `value` a sequence stands, overlapping ones too, in order: all, or as many as are asked for. */
  find(wanted: string, most?: number): number[]
  /** Where runs with the hash of the one at `at` of `text` stand: some may be others. */
  runsLike(text: string, at: number): Int32Array
  /** How many they are. */
  countLike(text: string, at: number): number
}

interface Index {
  positions: Int32Array
  starts: Int32Array
}

/** Indexes a report's normalised text, once for a report. */
export const lettersOf: (report: Report) => Letters = kept((report) =>
  indexLetters(normalizeWithOffsets(textModel(report).value)),
)

/** A normalised text that is indexed when something is first looked for. */
export function indexLetters(normalized: Normalized): Letters {
  const { value } = normalized
  let index: Index | null = null

  function runsLike(text: string, at: number): Int32Array {
    index ??= indexRuns(value)
    const { positions, starts } = index
    const bucket = hash(text, at) & (starts.length - 2)
    return positions.subarray(starts[bucket], starts[bucket + 1])
  }

  function countLike(text: string, at: number): number {
    index ??= indexRuns(value)
    const { starts } = index
    const bucket = hash(text, at) & (starts.length - 2)
    return (starts[bucket + 1] ?? 0) - (starts[bucket] ?? 0)
  }

  function find(wanted: string, most = Number.POSITIVE_INFINITY): number[] {
    const isShort = index === null && value.length <= shortText
    if (isShort || wanted.length < runLength) return occurrences(value, wanted, most)
    const { runs, offset } = rarestRun(wanted)
    const found: number[] = []
    for (const position of runs) {
      const at = position - offset
      if (at >= 0 && value.startsWith(wanted, at)) found.push(at)
      if (found.length >= most) break
    }
    return found
  }

  function rarestRun(wanted: string): { runs: Int32Array; offset: number } {
    let rarest = { count: countLike(wanted, 0), offset: 0 }
    for (let offset = 1; offset + runLength <= wanted.length && rarest.count > 1; offset++) {
      const count = countLike(wanted, offset)
      if (count < rarest.count) rarest = { count, offset }
    }
    return { runs: runsLike(wanted, rarest.offset), offset: rarest.offset }
  }

  return { ...normalized, find, runsLike, countLike }
}

/** Sorts the positions of all runs by the buckets of their hashes, by counting. */
function indexRuns(value: string): Index {
  const buckets = hashes(value)
  const mask = powerOfTwo(buckets.length) - 1
  const starts = new Int32Array(mask + 2)
  for (let at = 0; at < buckets.length; at++) increase(starts, ((buckets[at] ?? 0) & mask) + 1, 1)
  for (let bucket = 0; bucket <= mask; bucket++) increase(starts, bucket + 1, starts[bucket] ?? 0)
  const next = starts.slice()
  const positions = new Int32Array(buckets.length)
  for (let at = 0; at < buckets.length; at++) positions[increase(next, (buckets[at] ?? 0) & mask, 1)] = at
  return { positions, starts }
}

/** Adds to a counter. @returns What it was before. */
function increase(counters: Int32Array, at: number, by: number): number {
  const before = counters[at] ?? 0
  counters[at] = before + by
  return before
}

function powerOfTwo(least: number): number {
  let power = 64
  while (power < least) power *= 2
  return power
}

const base = 31

function hash(text: string, at: number): number {
  let value = 0
  for (let offset = 0; offset < runLength; offset++) value = appended(value, text.charCodeAt(at + offset))
  return scattered(value)
}

/** The hashes of all runs of a text: each is made of the one before it (Karp and Rabin 1987). */
function hashes(text: string): Int32Array {
  const all = new Int32Array(Math.max(0, text.length - runLength + 1))
  let value = 0
  for (let at = 0; at < text.length; at++) {
    const start = at - runLength + 1
    if (start > 0) value = (value - Math.imul(text.charCodeAt(start - 1), first)) | 0
    value = appended(value, text.charCodeAt(at))
    if (start >= 0) all[start] = scattered(value)
  }
  return all
}

/** What the first character of a run weighs in it. */
const first = base ** (runLength - 1)

function appended(value: number, code: number): number {
  return (Math.imul(value, base) + code) | 0
}

function scattered(value: number): number {
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 8
}
