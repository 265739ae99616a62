/**
 * The answer to "where is this place now?".
 */
import type { Claim, Place, Sentence } from '../types.ts'
import type { WordChange } from './difference.ts'
import type { Grounds } from './judgement.ts'
import type { LocateStrategy, Location } from './location.ts'
import { indexAtOrBefore, type ReportText } from './text.ts'
import type { Span } from './types.ts'

/**
 * What `resolve` answers.
 *
 * - `exact`: the same letters at the same path (or, for a selector, the same letters).
 * - `moved`: the same letters at another path: whole sentences, and nothing more.
 * - `changed`: the text was edited, or something was added to it; `words` says what.
 * - `ambiguous`: several places fit as well; they are listed, none is chosen.
 * - `lost`: no place can be confirmed. It has no node, so that a wrong use does not compile.
 */
export type Resolution = Found | Ambiguous | Lost

/** A place found. */
export type Found = Unchanged | Changed

/** A place with the same letters, and nothing more. */
export interface Unchanged extends Candidate {
  status: 'exact' | 'moved'
  /** How it was found, from strict to forgiving. */
  strategy: Strategy
}

/** A place that was edited: also one that was lengthened, or of which a part is left. */
export interface Changed extends Candidate {
  status: 'changed'
  strategy: Strategy
  /** Why the place is taken for the one that was looked for. */
  grounds: Grounds
  /** From the words that were looked for to those that stand there now. */
  words: WordChange[]
}

export interface Ambiguous {
  status: 'ambiguous'
  candidates: readonly Candidate[]
}

export interface Lost {
  status: 'lost'
}

/** A place that fits: its range of `reportText(report)`, in UTF-16 code units, and its node. */
export interface Candidate extends Span {
  /**
   * The place; null for a range, and where the tree has no place of the kind asked for (a paragraph that was
   * split).
   */
  node: Place | null
  /**
   * The share of its letters that are unchanged: 1 for `exact` and `moved`. A claim's and a short range's are
   * those of its sentence.
   */
  score: number
}

/**
 * - `path`: the same letters at the same path.
 * - `position`: the same words and surroundings, to the letter, at the same offsets; or a selector that has
 *   nothing but offsets.
 * - `fingerprint`: for a short form, the only place that has the fingerprint.
 * - `text`: the same letters elsewhere. `context`: they stand in several places, and the words around decide.
 * - `spelling`: the same words, misspelled. `wording`: an edited text, which the words around confirm.
 */
export type Strategy = 'path' | 'position' | 'fingerprint' | LocateStrategy

export const lost: Lost = { status: 'lost' }

/** Found to the letter. */
export function same(
  status: 'exact' | 'moved',
  strategy: Strategy,
  node: Place | null,
  { start, end }: Span,
): Unchanged {
  return { status, strategy, score: 1, node, start, end }
}

/** Found to the letter in one place; in several, they are listed. */
export function unchanged(
  { spans }: ReportText,
  places: readonly Place[],
  status: 'exact' | 'moved',
  strategy: Strategy,
): Resolution {
  const [node, second] = places
  const span = node && spans.get(node)
  if (!span) return lost
  if (!second) return same(status, strategy, node, span)
  const candidates = places.map((place) => {
    const { start, end } = spans.get(place) ?? span
    return { node: place, score: 1, start, end }
  })
  return { status: 'ambiguous', candidates }
}

/** The node of a kind that holds a range: most of the range is in it, and of several such it is nearest in size. */
export function nodeAt(model: ReportText, type: Place['type'] | 'range', span: Span): Place | null {
  if (type === 'range') return null
  let best: Place | null = null
  let bestShare = 0
  for (const [node, place] of nodesNear(model, type, span)) {
    const common = Math.min(place.end, span.end) - Math.max(place.start, span.start)
    const share = common / (Math.max(place.end, span.end) - Math.min(place.start, span.start))
    // A paragraph that took in another one still holds it; a chapter that took in others is not the one asked for.
    const holds = type === 'section' ? share >= 0.5 : common >= mostOf * (span.end - span.start)
    if (holds && share > bestShare) {
      best = node
      bestShare = share
    }
  }
  return best
}

/** A place holds a range if so much of it is inside. */
const mostOf = 0.9

/** The nodes of a kind around a range, and where they stand. */
export function nodesNear(model: ReportText, type: Place['type'], span: Span): [Place, Span][] {
  const between = <Spanned extends Span>(spans: readonly Spanned[]) =>
    spans.slice(indexAtOrBefore(spans, span.start), indexAtOrBefore(spans, span.end) + 1)
  switch (type) {
    case 'section':
      return model.sections.map((section) => [section.node, section])
    case 'paragraph':
      return between(model.blocks).flatMap((block): [Place, Span][] =>
        block.node.type === 'paragraph' ? [[block.node, block]] : [],
      )
    case 'sentence':
      return between(model.sentences).map((sentence) => [sentence.node, sentence])
    case 'claim':
      return between(model.sentences).flatMap(({ node }) => claimsIn(model, node))
  }
}

/** The claims of a sentence, and where they stand. */
export function claimsIn(model: ReportText, sentence: Sentence): [Claim, Span][] {
  return sentence.children.flatMap((child): [Claim, Span][] => {
    const span = child.type === 'claim' ? model.spans.get(child) : undefined
    return child.type === 'claim' && span ? [[child, span]] : []
  })
}

/** A location as an answer: the node's own edges where it is that node as a whole. */
export function candidateOf(model: ReportText, type: Place['type'] | 'range', location: Location): Candidate {
  const { span, score } = location
  const node = nodeAt(model, type, span)
  const place = node && model.spans.get(node)
  const whole = place && (span.end - span.start) / (place.end - place.start) >= 0.8
  const { start, end } = whole ? place : span
  return { node, score, start, end }
}
