/**
 * Places with similar letters: which of them is it, if any is confirmed.
 */
import { type Agreement, agreement, isNeighbour, sides } from './context.ts'
import { edgesOf, sentenceLike, snapped, widened } from './edges.ts'
import { canBeSame, isSame, likeness } from './judgement.ts'
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
import { sentencesAround } from './print-of.ts'
import { type Region, similarity, similarRegions } from './similar.ts'
import { indexAtOrBefore, type ReportText } from './text.ts'
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
  const edges = edgesOf(model, letters, span)
  const holder = wanted.whole && edges < 2 ? sentencesAround(model, span) : null
  const whole = holder && toNormalized(letters, holder)
  const like = whole
    ? likeness(text, letters.value.slice(whole.start, whole.end))
    : likeness(text, found, alike)
  if (!canBeSame(alike, like)) return null
  const wording =
    text.length > longestCompared
      ? { sameWords: false, shared: alike, sameFigures: true }
      : compareWording(wanted.text, model.value.slice(span.start, span.end))
  const evidence = {
    ...like,
    ...wording,
    inPlace: Math.max(alike, like.alike),
    needed: lettersNeeded(edges, tellingLength),
    inSection: wanted.section !== null && wanted.section === sectionAt(model, span),
    isSentence: wanted.whole,
  }
  // What stands around is compared only where it could decide.
  if (!isSame({ ...evidence, sides: 2 }) || isNeighbour(found, text, alike, known)) return null
  const around = closer(agreement(letters, range, known), whole && agreement(letters, whole, known))
  if (!isSame({ ...evidence, sides: sides(around) })) return null
  return {
    letters: range,
    span: wanted.whole ? span : widened(model.value, fromNormalized(letters, range), wanted.text),
    edges,
    ...around,
    similarity: like.alike,
    strategy: wording.sameWords ? 'spelling' : 'wording',
  }
}

/** On each side the better of two agreements. */
function closer(one: Agreement, other: Agreement | null): Agreement {
  if (!other) return one
  return { before: Math.max(one.before, other.before), after: Math.max(one.after, other.after) }
}

/** The id of the section that a place stands in. */
function sectionAt({ blocks, sentences }: ReportText, { start }: Span): string | null {
  const sentence = sentences[indexAtOrBefore(sentences, start)]
  const block = blocks[indexAtOrBefore(blocks, start)]
  const id = sentence && block && sentence.start >= block.start ? sentence.node.id : null
  return id?.split('.', 1)[0] ?? null
}

/** Of longer texts the pieces have been compared; that is enough. */
const longestCompared = 2400

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
