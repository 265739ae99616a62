/**
 * Places with similar letters: which of them is it, if any is confirmed.
 */
import { agreement, isNeighbour, sides } from './context.ts'
import { edgesOf, sentenceLike, snapped, widened } from './edges.ts'
import {
  type Located,
  type Location,
  lettersNeeded,
  lost,
  type Place,
  type Search,
  tellingLength,
} from './location.ts'
import { fromNormalized, toNormalized } from './normalize.ts'
import { type Region, similarity, similarRegions } from './similar.ts'
import type { Span } from './types.ts'
import { compareWording } from './wording.ts'

interface Candidate extends Place {
  similarity: number
  strategy: 'spelling' | 'wording'
}

/** How much better the best candidate must be than the next; a misprint in twenty words costs 0.01. */
const margin = 0.08

/** Finds words where similar ones stand and something confirms that it is them. */
export function locateSimilar(search: Search): Located {
  const candidates = similarRegions(search.letters, search.text)
    .map((region) => candidateOf(region, search))
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
function candidateOf(region: Region, search: Search): Candidate | null {
  const { model, letters, text, known, wanted } = search
  const { span, range, alike } = bestEdges(region, search)
  const found = letters.value.slice(range.start, range.end)
  if (isNeighbour(found, alike, known)) return null
  const around = agreement(letters, range, known)
  const edges = edgesOf(model, span)
  const { sameWords, shared } =
    text.length > longestCompared
      ? { sameWords: false, shared: alike }
      : compareWording(wanted.text, model.value.slice(span.start, span.end))
  const evidence = { length: text.length, alike, shared, sides: sides(around), edges }
  if (!(sameWords ? isSpelled(evidence) : isReworded(evidence))) return null
  return {
    letters: range,
    span: wanted.whole ? span : widened(model.value, fromNormalized(letters, range), wanted.text),
    edges,
    ...around,
    similarity: alike,
    strategy: sameWords ? 'spelling' : 'wording',
  }
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

/**
 * A region with edges that a reader would give it: those of its words, or of the sentence that it nearly is,
 * whichever is more alike.
 */
function bestEdges(region: Region, { model, letters, text, wanted }: Search): Edges {
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
