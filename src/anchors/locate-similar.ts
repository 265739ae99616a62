/**
 * Places with similar letters: which of them is it, if any is confirmed.
 */
import { type Agreement, agreement, isNeighbour, sides } from './context.ts'
import { edgesOf, sentenceLike, snapped, widened, withinBlock } from './edges.ts'
import {
  canBeSame,
  type Grounds,
  groundsOf,
  haveWordsInCommon,
  type Likeness,
  likeness,
  likenessInPlace,
  mayBeSame,
  type Telling,
  untold,
} from './judgement.ts'
import {
  isInSection,
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
import { sharingWords } from './shared-words.ts'
import { type Region, similarity, similarRegions } from './similar.ts'
import { indexAtOrBefore, type ReportText } from './text.ts'
import type { Span } from './types.ts'
import { compareStems, compareWords, type Stems, unknownStems, unknownWords } from './wording.ts'

interface Candidate extends Place {
  similarity: number
  inSection: boolean
  grounds: Grounds
  strategy: 'spelling' | 'wording'
}

/** How much better the best candidate must be than the next; a misprint in twenty words costs 0.01. */
const margin = 0.08

/** A whole sentence of the same section that is so like it leaves no doubt. */
const plainlyAlike = 0.8

/**
 * Finds words where similar ones stand and something confirms that it is them: whole sentences by their words, which
 * costs little, and then, where none of them leaves no doubt, any place by its letters.
 */
export function locateSimilar(search: Search): Located {
  const related = relatedSentences(search)
  if (related?.length === 0) return lost
  const sentences = confirmedAt(related ?? [], search)
  const isPlain = sentences.some(({ inSection, similarity }) => inSection && similarity >= plainlyAlike)
  const candidates = isPlain ? sentences : [...confirmedAt(similarPlaces(search), search), ...sentences]
  const [best, ...others] = candidates.sort((one, other) => weight(other) - weight(one))
  if (!best) return lost
  const isElsewhere = (one: Place) => !overlaps(unitOf(one, search), unitOf(best, search))
  const rivals = others.filter((one) => isElsewhere(one) && weight(best) - weight(one) < margin)
  if (rivals.length === 0) return { status: 'found', location: similarLocation(best) }
  return { status: 'ambiguous', locations: [best, ...rivals].map(similarLocation) }
}

function confirmedAt(edges: readonly Edges[], search: Search): Candidate[] {
  return edges.map((one) => candidateOf(one, search)).filter((candidate) => candidate !== null)
}

/** Where whole sentences are looked for, two parts of one are no two places. */
function unitOf({ span }: Place, { model, wanted }: Search): Span {
  return wanted.whole ? sentencesAround(model, span) : span
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The likeness of the words, and a little for the words around and for the section. */
function weight(candidate: Candidate): number {
  return candidate.similarity + 0.1 * (sides(candidate) + Number(candidate.inSection))
}

function similarLocation({ strategy, grounds, span, letters, similarity }: Candidate): Location {
  return { strategy, grounds, span, letters, score: similarity }
}

/** Sentences whose words are less alike than this are not the same, however much around them is. */
const leastTelling = 0.25

/**
 * Whole sentences with words that few others have; null where they could tell nothing: what is looked for is no
 * sentence, is too long, or has no words but those that many have.
 */
function relatedSentences(search: Search): readonly Edges[] | null {
  const { wanted, text, model } = search
  if (!wanted.whole || text.length > longestCompared) return null
  const sharing = sharingWords(search.words(), search.index())
  if (sharing.length === 0) return null
  return sharing.flatMap(({ sentence, ...telling }) => {
    const span = telling.telling >= leastTelling ? model.sentences[sentence] : undefined
    return span ? [{ ...edgesAt(span, search), ...telling }] : []
  })
}

/** Places with similar letters, whatever their edges. */
function similarPlaces(search: Search): readonly Edges[] {
  return similarRegions(search.letters, search.text).map((region) => bestEdges(region, search))
}

/** A place as a candidate; null where it is not confirmed. */
function candidateOf({ span, range, alike, telling, next }: Edges, search: Search): Candidate | null {
  const { model, letters, text, known, wanted } = search
  const found = letters.value.slice(range.start, range.end)
  const edges = edgesOf(model, letters, span)
  const holder = wanted.whole && edges < 2 ? sentencesAround(model, span) : null
  const whole = holder && toNormalized(letters, holder)
  const isLong = text.length > longestCompared
  const stems = isLong ? unknownStems : compareStems(search.words(), wordsAt(holder ?? span, search))
  if (wanted.whole && !isLong && !haveWordsInCommon(stems)) return null
  const sentence = whole ? letters.value.slice(whole.start, whole.end) : found
  const like = whole ? likeness(text, sentence) : likeness(text, found, alike)
  const isOfOne = wanted.whole && isWithinOne(model, span)
  const inPlace = isOfOne && !isLong ? likenessInPlace(text, sentence, like) : alike
  if (!canBeSame(inPlace, like, stems, { telling, next })) return null
  const words = isLong
    ? unknownWords(alike)
    : compareWords(wanted.text, model.value.slice(span.start, span.end))
  const evidence = {
    ...like,
    ...words,
    ...stems,
    telling,
    next,
    inPlace: Math.max(inPlace, like.alike),
    needed: lettersNeeded(edges, tellingLength),
    inSection: isInSection(wanted.section, sectionsAt(model, span)),
    isSentence: wanted.whole,
  }
  const resemblance = Math.max(inPlace, stems.contained, telling)
  // What stands around is compared only where it could decide.
  if (!groundsOf({ ...evidence, sides: 2 }) || isNeighbour(found, text, resemblance, known)) return null
  const around = closer(
    agreement(letters, range, known),
    whole && isOfOne ? agreement(letters, whole, known) : null,
  )
  const grounds = groundsOf({ ...evidence, sides: sides(around) })
  if (!grounds) return null
  return {
    letters: range,
    span: wanted.whole ? span : widened(model.value, fromNormalized(letters, range), wanted.text),
    edges,
    ...around,
    similarity: like.alike,
    inSection: evidence.inSection,
    grounds,
    strategy: words.sameWords && !holder ? 'spelling' : 'wording',
  }
}

/** The words of a range: of a whole sentence they are known. */
function wordsAt({ start, end }: Span, { model, index }: Search): Stems {
  const number = indexAtOrBefore(model.sentences, start)
  const sentence = model.sentences[number]
  const known = sentence?.start === start && sentence.end === end ? index().sentences[number] : undefined
  return known ?? index().read(model.value.slice(start, end))
}

/** Whether a range is a part of one sentence. */
function isWithinOne({ sentences }: ReportText, { start, end }: Span): boolean {
  return (sentences[indexAtOrBefore(sentences, start)]?.end ?? 0) >= end
}

/** On each side the better of two agreements. */
function closer(one: Agreement, other: Agreement | null): Agreement {
  if (!other) return one
  return { before: Math.max(one.before, other.before), after: Math.max(one.after, other.after) }
}

/** The ids of the sections that a place stands in; none where it is no part of a sentence. */
function sectionsAt({ blocks, sentences }: ReportText, { start }: Span): readonly string[] {
  const sentence = sentences[indexAtOrBefore(sentences, start)]
  const block = blocks[indexAtOrBefore(blocks, start)]
  return sentence && block && sentence.start >= block.start ? sentence.sections : []
}

/** Of longer texts the pieces have been compared; that is enough. */
const longestCompared = 2400

interface Edges extends Telling {
  span: Span
  range: Span
  /** How like the letters between the edges are to those looked for. */
  alike: number
}

function edgesAt(span: Span, { letters, text }: Search): Edges {
  const range = toNormalized(letters, span)
  return { span, range, alike: similarity(text, letters.value.slice(range.start, range.end)), ...untold }
}

/**
 * A region with edges that a reader would give it: those of its words, or of the sentence that it nearly is,
 * whichever is more alike. What matches may go on into the next sentence; where the one before may be it, it is that.
 */
function bestEdges(region: Region, search: Search): Edges {
  const { model, letters, text, wanted } = search
  const tight = withinBlock(model, fromNormalized(letters, region))
  if (text.length > longestCompared) {
    const span = (wanted.whole ? sentenceLike(model, tight) : null) ?? snapped(model, tight)
    return { span, range: toNormalized(letters, span), alike: region.similarity, ...untold }
  }
  const words = edgesAt(snapped(model, tight), search)
  if (!wanted.whole) return words
  const like = sentenceLike(model, tight)
  const [best] = [...(like ? [like] : []), ...sentencesIn(model, tight)]
    .map((span) => edgesAt(span, search))
    .sort((one, other) => other.alike - one.alike)
  if (!best) return words
  if (best.alike >= words.alike) return best
  // A sentence that was cut in two is both; one that took in another one is a part of it.
  const isPart = edgesOf(model, letters, words.span) < 2 && best.range.end - best.range.start < text.length
  return isPart && mayBeSame(likenessAt(best, search)) ? best : words
}

function likenessAt({ range, alike }: Edges, { letters, text }: Search): Likeness {
  return likeness(text, letters.value.slice(range.start, range.end), alike)
}

/** The sentences that a region touches. */
function sentencesIn({ sentences }: ReportText, { start, end }: Span): readonly Span[] {
  return sentences.slice(indexAtOrBefore(sentences, start), indexAtOrBefore(sentences, end) + 1)
}
