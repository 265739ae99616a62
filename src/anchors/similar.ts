/**
 * Where in a text something stands that is like a given sequence of letters.
 *
 * Filter, then verify (Navarro, "A guided tour to approximate string matching", 2001; seeds and diagonals as in
 * Altschul et al., "Basic local alignment search tool", 1990). Every run of six letters that both texts have votes
 * for the diagonal that it stands on; around the diagonals with most votes the best match is found by Myers'
 * bit-vector algorithm (approx-string-match). A sequence that is long is cut into pieces, whose matches are put
 * together.
 *
 * Cost: the number of shared runs, which is linear in the text, and a few short matches.
 */
import search from 'approx-string-match'
import { distance } from 'fastest-levenshtein'
import { type Letters, runLength } from './letters.ts'
import type { Span } from './types.ts'

/** A place in the letters that is like what was looked for. */
export interface Region extends Span {
  /**
   * 1 less the share of letters that differ: 1 for the same, about 0.3 for texts that have nothing to do with each
   * other.
   */
  similarity: number
}

/** Below this, likeness is chance. */
const leastSimilarity = 0.5

/** A sequence that is longer is looked for in pieces. */
const longestPattern = 1200
const pieceLength = 240

/**
 * Finds the places in the letters that are most like a sequence.
 *
 * @param letters The letters of the text to look in.
 * @param wanted A normalised text.
 * @returns At most six regions that do not overlap, the most similar first.
 */
export function similarRegions(letters: Letters, wanted: string): Region[] {
  const regions = wanted.length > longestPattern ? byPieces(letters, wanted) : byDiagonals(letters, wanted)
  return withoutOverlaps(regions.sort((one, other) => other.similarity - one.similarity)).slice(0, 6)
}

/**
 * How like two sequences are, from 0 to 1: the share of the longer one that need not be put in, left out or replaced
 * (Levenshtein 1966). Of long sequences it is the share of runs that both have, which costs less.
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  return longest > 2 * longestPattern ? sharedRuns(one, other) : 1 - distance(one, other) / longest
}

function sharedRuns(one: string, other: string): number {
  const runs = new Map<string, number>()
  for (let at = 0; at + runLength <= one.length; at++) {
    const run = one.slice(at, at + runLength)
    runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at + runLength <= other.length; at++) {
    const run = other.slice(at, at + runLength)
    const left = runs.get(run) ?? 0
    if (left > 0) shared++
    runs.set(run, left - 1)
  }
  return shared / Math.max(one.length, other.length)
}

function byDiagonals(letters: Letters, wanted: string): Region[] {
  const width = Math.min(200, Math.max(16, wanted.length >> 2))
  const margin = width
  const regions: Region[] = []
  for (const diagonal of likelyDiagonals(letters, wanted, width)) {
    const from = Math.max(0, diagonal - margin)
    const window = letters.value.slice(from, Math.max(from, diagonal + 2 * width + wanted.length + margin))
    const match = bestMatch(window, wanted)
    if (match)
      regions.push({ start: from + match.start, end: from + match.end, similarity: match.similarity })
  }
  return regions
}

/**
 * The best match of a sequence in a window; of several equal ones that which is nearest to it in length.
 *
 * @param least The similarity that is asked for: the more, the less it costs.
 */
export function bestMatch(window: string, wanted: string, least = leastSimilarity): Region | null {
  const off = (match: Span) => Math.abs(match.end - match.start - wanted.length)
  const [best] = search(window, wanted, Math.floor(wanted.length * (1 - least))).sort(
    (one, other) => off(one) - off(other),
  )
  return best ? { start: best.start, end: best.end, similarity: 1 - best.errors / wanted.length } : null
}

/** So many bands are looked at, and none with so small a share of the votes of the first. */
const mostDiagonals = 5
const leastVotes = 0.4

/**
 * Nor one with so small a share of the runs: where a letter in four is wrong, here and there, (3/4)⁶ of the runs are
 * left. What was edited keeps more, since whole words are.
 */
const leastRuns = 0.18

/** The beginnings of the bands of diagonals in which most runs agree; a rare run counts for more. */
function likelyDiagonals(letters: Letters, wanted: string, width: number): number[] {
  const votes = new Map<number, Votes>()
  const rare = rareRuns(letters, wanted)
  for (const at of rare.chosen) {
    const runs = letters.runsLike(wanted, at)
    const weight = 1 / Math.sqrt(runs.length)
    for (const position of runs) {
      const band = Math.floor((position - at) / width)
      const known = votes.get(band)
      if (known) {
        known.score += weight
        known.runs++
      } else votes.set(band, { score: weight, runs: 1 })
    }
  }
  const fewest = leastRuns * rare.asked
  const bands = [...votes].flatMap(([band, { score, runs }]) => {
    const next = votes.get(band + 1)
    const both = { band, score: score + (next?.score ?? 0), runs: runs + (next?.runs ?? 0) }
    return both.runs >= fewest ? [both] : []
  })
  bands.sort((one, other) => other.score - one.score || one.band - other.band)
  const least = leastVotes * (bands[0]?.score ?? 0)
  return bands.slice(0, mostDiagonals).flatMap(({ band, score }) => (score >= least ? band * width : []))
}

/** How many runs speak for a band, and how much. */
interface Votes {
  score: number
  runs: number
}

/** No more runs, and no more places of all of them, are asked: the rarest say most, and the cost stays the same. */
const mostRuns = 160
const mostPlaces = 1000

/**
 * Where in a sequence its rarest runs stand, and for how many runs they speak: with them for those that the letters do
 * not have at all.
 */
function rareRuns(letters: Letters, wanted: string): { chosen: number[]; asked: number } {
  const counted: { at: number; count: number }[] = []
  for (let at = 0; at + runLength <= wanted.length; at++) {
    const count = letters.countLike(wanted, at)
    if (count > 0) counted.push({ at, count })
  }
  counted.sort((one, other) => one.count - other.count)
  const chosen: number[] = []
  let places = 0
  for (const { at, count } of counted.slice(0, mostRuns)) {
    places += count
    if (places > mostPlaces) break
    chosen.push(at)
  }
  const all = wanted.length - runLength + 1
  return { chosen, asked: counted.length > 0 ? (chosen.length * all) / counted.length : 0 }
}

interface Piece extends Region {
  /** Where the whole would begin, by this piece. */
  diagonal: number
  length: number
}

/** Finds the pieces one by one and puts those together that stand where one whole would have them. */
function byPieces(letters: Letters, wanted: string): Region[] {
  const pieces: Piece[] = []
  for (let at = 0; at < wanted.length; at += pieceLength) {
    const piece = wanted.slice(at, at + pieceLength)
    const [best] = byDiagonals(letters, piece).sort((one, other) => other.similarity - one.similarity)
    if (best && best.similarity >= 0.7)
      pieces.push({ ...best, diagonal: best.start - at, length: piece.length })
  }
  const regions: Region[] = []
  for (const left = pieces.sort((one, other) => one.diagonal - other.diagonal); left.length > 0; ) {
    const { start: first, end: last } = largestGroup(left, wanted.length / 2)
    const group = left.splice(first, last - first)
    const start = group.reduce((least, piece) => Math.min(least, piece.start), Infinity)
    const end = group.reduce((most, piece) => Math.max(most, piece.end), 0)
    const found = group.reduce((sum, piece) => sum + piece.similarity * piece.length, 0)
    regions.push({ start, end, similarity: Math.min(1, found / Math.max(wanted.length, end - start)) })
  }
  return regions.filter((region) => region.similarity >= leastSimilarity)
}

/** Of pieces sorted by diagonal, from which to which the largest group goes that lies within a band. */
function largestGroup(pieces: readonly Piece[], width: number): Span {
  let best: Span = { start: 0, end: 0 }
  let bestLength = 0
  let first = 0
  let length = 0
  for (const [last, piece] of pieces.entries()) {
    length += piece.length
    while (piece.diagonal - (pieces[first]?.diagonal ?? 0) > width) length -= pieces[first++]?.length ?? 0
    if (length > bestLength) {
      best = { start: first, end: last + 1 }
      bestLength = length
    }
  }
  return best
}

function withoutOverlaps(regions: readonly Region[]): Region[] {
  const kept: Region[] = []
  for (const region of regions) {
    const shorter = (other: Region) => Math.min(region.end - region.start, other.end - other.start)
    const overlap = (other: Region) => Math.min(region.end, other.end) - Math.max(region.start, other.start)
    if (kept.every((other) => overlap(other) < shorter(other) / 3)) kept.push(region)
  }
  return kept
}
