/**
 * Where in a report some words stand, which may have been moved or edited: or that they are gone.
 *
 * From strict to forgiving; the first strategy that finds places decides:
 *
 * - `text`: the same letters stand there once.
 * - `context`: they stand there more than once, or are few, and the words around tell which.
 * - `spelling`: one place has the same words, misprints apart, and the same figures.
 * - `wording`: one place has most of the words, and the words around it are the same too.
 *
 * A sentence of a report is often like another one: so whatever is merely similar must be confirmed by what stands
 * around it, and no runner-up may come near. What is not confirmed is lost. A wrong place is worse than none.
 */

import type { Report } from '../types.ts'
import { type Agreement, agreement, isNeighbour, type Surroundings, sides } from './context.ts'
import { type Letters, lettersOf } from './letters.ts'
import { fromNormalized, normalize, toNormalized } from './normalize.ts'
import { type Region, similarity, similarRegions } from './similar.ts'
import { indexAtOrBefore, type ReportText, textModel } from './text.ts'
import type { Span } from './types.ts'
import { compareWording } from './wording.ts'

/** Words to be found. */
export interface Wanted {
  text: string
  /** What stood around them; empty where it is not known. */
  before: string
  after: string
  /** Whether they stood in the report more than once: then only the words around tell. */
  repeated: boolean
  /** Whether they are whole sentences: as a part of another sentence they are not taken for the same. */
  whole: boolean
  /** Where they stood, in UTF-16 code units of the report's text: decides only between places that are alike in all else. */
  position: Span | null
}

export type LocateStrategy = 'text' | 'context' | 'spelling' | 'wording'

/** A place found. */
export interface Location {
  strategy: LocateStrategy
  /** In the report's text. */
  span: Span
  /** In its letters. */
  letters: Span
  /** 1 for the same letters. */
  score: number
}

export type Located =
  | { status: 'found'; location: Location }
  | { status: 'ambiguous'; locations: readonly Location[] }
  | { status: 'lost' }

const lost: Located = { status: 'lost' }

/** So many letters are not met twice by chance. */
const tellingLength = 24

/** Fewer letters (`a.`, `Section 1`) are no sentence that could be known by itself. */
const fewest = 10

/**
 * So many letters are no part of another sentence by chance, though neither of their edges is that of a sentence, or only one. (Where a
 * misprint hides the end of a sentence, two run into one.)
 */
const unmistakable = { noEdge: 200, oneEdge: 100 }

/** How many letters tell a whole sentence without its surroundings. */
function lettersNeeded(edges: number, forWhole: number): number {
  return [unmistakable.noEdge, unmistakable.oneEdge, forWhole][edges] ?? forWhole
}

/** Finds words in a report. */
export function locate(report: Report, wanted: Wanted): Located {
  const letters = lettersOf(report)
  const model = textModel(report)
  const text = normalize(wanted.text)
  if (text === '') return locateLiterally(model, letters, wanted)
  const known = { before: normalize(wanted.before), after: normalize(wanted.after) }
  const same = letters.find(text).map((start) => ({ start, end: start + text.length }))
  const places = wholeWords(model, letters, same)
  if (places.length > 0) return chooseSame(model, letters, places, known, wanted)
  return locateSimilar(model, letters, text, known, wanted)
}

// --- the same letters

/** A few letters may stand inside a word by chance: places between words go first. */
export function wholeWords(
  { value }: ReportText,
  letters: Letters,
  places: readonly Span[],
): readonly Span[] {
  const isInner = (at: number) => /^[\p{L}\p{N}]{2}$/u.test(value.slice(at - 1, at + 1))
  const whole = places.filter((place) => {
    const { start, end } = fromNormalized(letters, place)
    return !isInner(start) && !isInner(end)
  })
  return whole.length > 0 ? whole : places
}

interface Place extends Agreement {
  letters: Span
  span: Span
  /** How many of its edges are those of a sentence or a block. */
  edges: number
}

function chooseSame(
  model: ReportText,
  letters: Letters,
  places: readonly Span[],
  known: Surroundings,
  wanted: Wanted,
): Located {
  const candidates = places
    .map((range) => placeOf(model, letters, range, known, wanted))
    .filter((place) => isPlausible(place, known, wanted))
  const [only] = candidates
  if (!only) return lost
  if (candidates.length === 1 && !wanted.repeated) return foundSame(only, 'text')
  const best = byContext(candidates) ?? byPosition(candidates, wanted)
  if (best) return foundSame(best, 'context')
  return { status: 'ambiguous', locations: candidates.map((place) => locationOf(place, 'context')) }
}

function placeOf(
  model: ReportText,
  letters: Letters,
  range: Span,
  known: Surroundings,
  wanted: Wanted,
): Place {
  const span = widened(model.value, fromNormalized(letters, range), wanted.text)
  return { letters: range, span, edges: edgesOf(model, span), ...agreement(letters, range, known) }
}

/**
 * Whether the same letters are likely the same place: whole sentences are as whole sentences, others where there are many of
 * them; a few must have their surroundings, where these are known.
 */
function isPlausible(place: Place, known: Surroundings, { whole }: Wanted): boolean {
  const length = place.letters.end - place.letters.start
  if ((known.before === '' && known.after === '') || sides(place) > 0) return true
  return length >= (whole || place.edges === 2 ? lettersNeeded(place.edges, fewest) : tellingLength)
}

/** How many of the edges of a range are those of a sentence or a block. */
function edgesOf({ sentences, blocks }: ReportText, { start, end }: Span): number {
  const isNear = (edge: number | undefined, offset: number) => Math.abs((edge ?? -9) - offset) <= 1
  const lists = [sentences, blocks]
  const atStart = lists.some((spans) => isNear(spans[indexAtOrBefore(spans, start)]?.start, start))
  const atEnd = lists.some((spans) => isNear(spans[indexAtOrBefore(spans, end - 1)]?.end, end))
  return Number(atStart) + Number(atEnd)
}

/** How much better the best context must be than the next: about a third of the words on one side. */
const contextMargin = 0.3

function byContext(candidates: readonly Place[]): Place | null {
  const weight = (place: Place) => place.before + place.after
  const [best, next] = [...candidates].sort((one, other) => weight(other) - weight(one))
  if (!best || sides(best) === 0) return null
  return next && weight(best) - weight(next) < contextMargin ? null : best
}

function byPosition(candidates: readonly Place[], { position }: Wanted): Place | null {
  return (
    candidates.find(
      ({ span }) => position?.start === span.start && position.end === span.end && candidates.length > 1,
    ) ?? null
  )
}

function foundSame(place: Place, strategy: LocateStrategy): Located {
  return { status: 'found', location: locationOf(place, strategy) }
}

function locationOf({ span, letters }: Place, strategy: LocateStrategy): Location {
  return { strategy, span, letters, score: 1 }
}

/** With the punctuation and white space that the words wanted have at their ends, where it stands there as well. */
export function widened(text: string, { start, end }: Span, wanted: string): Span {
  const inner = letterEdges(wanted)
  const lead = wanted.slice(0, inner.start)
  const trail = wanted.slice(inner.end)
  return {
    start: text.startsWith(lead, start - lead.length) ? start - lead.length : start,
    end: text.startsWith(trail, end) ? end + trail.length : end,
  }
}

/** Where the first letter of a text begins and the last one ends. */
function letterEdges(text: string): Span {
  let start = 0
  while (start < text.length && normalize(characterAt(text, start)) === '') start++
  let end = text.length
  while (end > start && normalize(characterAt(text, end - 1)) === '') end--
  return { start, end }
}

function characterAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if ((code & 0xfc00) === 0xdc00) return text.slice(at - 1, at + 1)
  return (code & 0xfc00) === 0xd800 ? text.slice(at, at + 2) : text.charAt(at)
}

// --- no letters at all: punctuation or white space

function locateLiterally(
  { value }: ReportText,
  letters: Letters,
  { text, before, after, position }: Wanted,
): Located {
  const fits = (start: number) =>
    value.startsWith(text, start) &&
    value.startsWith(before, start - before.length) &&
    value.startsWith(after, start + text.length)
  const starts: number[] = []
  if (position && fits(position.start)) starts.push(position.start)
  const whole = before + text + after
  for (
    let at = value.indexOf(whole);
    starts.length === 0 && at !== -1 && whole !== '';
    at = value.indexOf(whole, at + 1)
  ) {
    starts.push(at + before.length)
  }
  const [start] = starts
  if (start === undefined || starts.length > 1) return lost
  const span = { start, end: start + text.length }
  return {
    status: 'found',
    location: { strategy: 'context', span, letters: toNormalized(letters, span), score: 1 },
  }
}

// --- similar letters

interface Candidate extends Place {
  similarity: number
  strategy: 'spelling' | 'wording'
}

/** How much better the best candidate must be than the next; a misprint in twenty words costs 0.01. */
const margin = 0.08

function locateSimilar(
  model: ReportText,
  letters: Letters,
  text: string,
  known: Surroundings,
  wanted: Wanted,
): Located {
  const candidates = similarRegions(letters, text)
    .map((region) => candidateOf(model, letters, region, text, known, wanted))
    .filter((candidate) => candidate !== null)
    .sort((one, other) => weight(other) - weight(one))
  const [best, next] = candidates
  if (!best) return lost
  if (!next || weight(best) - weight(next) >= margin)
    return { status: 'found', location: similarLocation(best) }
  return { status: 'ambiguous', locations: candidates.map(similarLocation) }
}

/** The likeness of the words, and a little for the words around. */
function weight(candidate: Candidate): number {
  return candidate.similarity + 0.1 * sides(candidate)
}

function similarLocation({ strategy, span, letters, similarity }: Candidate): Location {
  return { strategy, span, letters, score: similarity }
}

/** A region as a candidate; null where it is not confirmed. */
function candidateOf(
  model: ReportText,
  letters: Letters,
  region: Region,
  text: string,
  known: Surroundings,
  wanted: Wanted,
): Candidate | null {
  const { span, range, alike } = bestEdges(model, letters, region, text, wanted)
  const found = letters.value.slice(range.start, range.end)
  if (isNeighbour(found, alike, known)) return null
  const around = agreement(letters, range, known)
  const wording =
    text.length > longestCompared
      ? { sameWords: false, shared: alike }
      : compareWording(wanted.text, model.value.slice(span.start, span.end))
  const words = wanted.whole ? span : widened(model.value, fromNormalized(letters, range), wanted.text)
  const place = { letters: range, span: words, edges: edgesOf(model, span), ...around }
  const evidence = {
    length: text.length,
    alike,
    shared: wording.shared,
    sides: sides(around),
    edges: place.edges,
  }
  const confirmed = wording.sameWords ? isSpelled(evidence) : isReworded(evidence)
  return confirmed
    ? { ...place, similarity: alike, strategy: wording.sameWords ? 'spelling' : 'wording' }
    : null
}

/** Of longer texts the pieces have been compared; that is enough. */
const longestCompared = 2400

interface Evidence {
  /** Letters looked for. */
  length: number
  alike: number
  /** The share of words that both have. */
  shared: number
  /** On how many sides the words around agree. */
  sides: number
  /** How many of its edges are those of a sentence or a block. */
  edges: number
}

/** The same words, misspelled: whole sentences speak for themselves. */
function isSpelled({ length, sides, alike, edges }: Evidence): boolean {
  if (alike < 0.7) return false
  return sides > 0 || length >= lettersNeeded(edges, tellingLength)
}

/** So many letters have a wording of their own. */
const longParagraph = 400

/** Other words: the fewer are the same, the more must agree around. A long paragraph speaks for itself. */
function isReworded({ length, alike, shared, sides }: Evidence): boolean {
  if (length >= longParagraph && alike >= 0.7 && shared >= 0.6) return true
  if (sides === 2) return alike >= 0.55 && shared >= 0.4
  return sides === 1 && length >= 2 * tellingLength && alike >= 0.7 && shared >= 0.6
}

interface Edges {
  span: Span
  range: Span
  /** How like the letters between the edges are to those looked for. */
  alike: number
}

/** A region with edges that a reader would give it: those of its words, or of the sentence that it nearly is, whichever is more alike. */
function bestEdges(model: ReportText, letters: Letters, region: Region, text: string, wanted: Wanted): Edges {
  const tight = fromNormalized(letters, region)
  const between = (span: Span): Edges => {
    const range = toNormalized(letters, span)
    const found = letters.value.slice(range.start, range.end)
    return { span, range, alike: text.length > longestCompared ? region.similarity : similarity(text, found) }
  }
  const words = between(snapped(model, tight))
  const sentence = wanted.whole ? sentenceLike(model, tight) : null
  const whole = sentence && between(sentence)
  return whole && whole.alike >= words.alike ? whole : words
}

/** The sentence or block that a region nearly is: of an edited sentence, what matches may end short of it or beyond. */
function sentenceLike({ sentences, blocks }: ReportText, region: Span): Span | null {
  const near = (spans: readonly Span[]) =>
    spans.slice(indexAtOrBefore(spans, region.start), indexAtOrBefore(spans, region.end) + 1)
  const share = ({ start, end }: Span) =>
    (Math.min(end, region.end) - Math.max(start, region.start)) /
    (Math.max(end, region.end) - Math.min(start, region.start))
  const [best] = [...near(sentences), ...near(blocks)].sort((one, other) => share(other) - share(one))
  return best && share(best) >= 0.75 ? { start: best.start, end: best.end } : null
}

/** Moves the edges of a region to those of a sentence or block where they are near, else to those of words. */
function snapped(model: ReportText, span: Span): Span {
  const near = 3 + (span.end - span.start) / 20
  const starts = edgesNear(model, span.start, 'start').filter((edge) => Math.abs(edge - span.start) <= near)
  const ends = edgesNear(model, span.end, 'end').filter((edge) => Math.abs(edge - span.end) <= near)
  const start = nearest(starts, span.start) ?? wordEdge(model.value, span.start, -1)
  const end = nearest(ends, span.end) ?? wordEdge(model.value, span.end, 1)
  return end > start ? { start, end } : span
}

/** The edges of the sentences and blocks around an offset. */
function edgesNear({ sentences, blocks }: ReportText, offset: number, side: 'start' | 'end'): number[] {
  return [sentences, blocks].flatMap((spans) => {
    const index = indexAtOrBefore(spans, offset)
    return [spans[index - 1], spans[index], spans[index + 1]].flatMap((span) => (span ? [span[side]] : []))
  })
}

function nearest(edges: readonly number[], offset: number): number | null {
  const [best] = [...edges].sort((one, other) => Math.abs(one - offset) - Math.abs(other - offset))
  return best ?? null
}

/** The edge of the word that an offset stands in. */
export function wordEdge(text: string, offset: number, direction: -1 | 1): number {
  const isWordAt = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at))
  let at = offset
  if (!isWordAt(direction === 1 ? at - 1 : at)) return at
  while (at > 0 && at < text.length && isWordAt(direction === 1 ? at : at - 1)) at += direction
  return at
}
