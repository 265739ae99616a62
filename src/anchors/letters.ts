/**
 * An index of a text's letters: where a sequence of them stands, without reading the whole text each time.
 *
 * Every run of six characters of the normalised text is put into a bucket by its hash, the positions of a bucket in
 * order (two typed arrays, filled by counting). Building is linear in the text, asking is linear in the rarest run.
 */
import type { Report } from '../types.ts'
import { type Normalized, normalizeWithOffsets } from './normalize.ts'
import { occurrences, textModel } from './text.ts'

/** The length of the runs. */
export const runLength = 6

export interface Letters extends Normalized {
  /** Where in `value` a sequence stands, overlapping ones too, in order. */
  find(wanted: string): number[]
  /** Where runs with the hash of the one at `at` of `text` stand: some may be others. */
  runsLike(text: string, at: number): Int32Array
}

/** Indexes a report's normalised text, once for a report. */
export function lettersOf(report: Report): Letters {
  let letters = cache.get(report)
  if (!letters) {
    letters = indexLetters(normalizeWithOffsets(textModel(report).value))
    cache.set(report, letters)
  }
  return letters
}

const cache = new WeakMap<Report, Letters>()

/** Indexes a normalised text. */
export function indexLetters(normalized: Normalized): Letters {
  const { value } = normalized
  const count = Math.max(0, value.length - runLength + 1)
  const mask = powerOfTwo(count) - 1
  const hashes = new Int32Array(count)
  const starts = new Int32Array(mask + 2)
  for (let at = 0; at < count; at++) {
    const bucket = hash(value, at) & mask
    hashes[at] = bucket
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 0; bucket <= mask; bucket++)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0)
  const next = starts.slice()
  const positions = new Int32Array(count)
  for (let at = 0; at < count; at++) {
    const bucket = hashes[at] ?? 0
    const place = next[bucket] ?? 0
    positions[place] = at
    next[bucket] = place + 1
  }

  function runsLike(text: string, at: number): Int32Array {
    const bucket = hash(text, at) & mask
    return positions.subarray(starts[bucket], starts[bucket + 1])
  }

  function find(wanted: string): number[] {
    if (wanted.length < runLength) return occurrences(value, wanted)
    let rarest = runsLike(wanted, 0)
    let offset = 0
    for (let at = 1; at + runLength <= wanted.length && rarest.length > 1; at++) {
      const runs = runsLike(wanted, at)
      if (runs.length < rarest.length) {
        rarest = runs
        offset = at
      }
    }
    const found: number[] = []
    for (const position of rarest) {
      if (position >= offset && value.startsWith(wanted, position - offset)) found.push(position - offset)
    }
    return found
  }

  return { ...normalized, find, runsLike }
}

function powerOfTwo(least: number): number {
  let power = 64
  while (power < least) power *= 2
  return power
}

function hash(text: string, at: number): number {
  let value = 0
  for (let offset = 0; offset < runLength; offset++)
    value = (Math.imul(value, 31) + text.charCodeAt(at + offset)) | 0
  return Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 8
}
