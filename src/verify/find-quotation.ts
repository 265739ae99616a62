/**
 * A quotation and a report → where its words stand, to the letter; or where others stand that are like them.
 */
import { difference, type WordChange } from '../anchors/difference.ts'
import { snapped } from '../anchors/edges.ts'
import { type Letters, lettersOf } from '../anchors/letters.ts'
import { fromNormalized, normalize, toNormalized } from '../anchors/normalize.ts'
import { bestMatch, similarity, similarRegions } from '../anchors/similar.ts'
import { occurrences, type ReportText, textModel } from '../anchors/text.ts'
import { compareWords } from '../anchors/wording.ts'
import type { Report } from '../types.ts'
import type { Span } from './draft.ts'
import { type Piece, piecesOf, withInsertions } from './wording.ts'

/** A place where the words of a quotation stand in a report, in UTF-16 code units of its text. */
interface Standing extends Span {
  /** Why the words stand there and yet do not say the same; null where they do. */
  fault: string | null
}

/** A place with other words. */
export interface Similar extends Span {
  /** The share of letters that both have. */
  score: number
  words: WordChange[]
}

/**
 * Finds the places where a quotation stands to the letter: with its omissions and insertions, as manuals allow them.
 *
 * @param around What the draft says in the same sentence; null where it is not asked whether it keeps a negation.
 */
export function placesOfQuotation(
  report: Report,
  quotation: string,
  around: string | null = null,
): Standing[] {
  const search = { model: textModel(report), letters: lettersOf(report), around }
  const readings = [piecesOf(withInsertions(quotation)), piecesOf(quotation)]
  for (const pieces of readings) {
    const found = placesOfPieces(search, pieces)
    if (found.length > 0) return found
  }
  return []
}

interface Search {
  model: ReportText
  letters: Letters
  around?: string | null
}

function placesOfPieces(search: Search, pieces: readonly Piece[]): Standing[] {
  const [first, ...rest] = pieces
  if (!first) return []
  const found = placesOfPiece(search, first, rest[0]).flatMap((start): Standing[] => {
    const spans = [start]
    for (const [index, piece] of rest.entries()) {
      const last = spans.at(-1)
      const next = last && nextPiece(search, last, piece, rest[index + 1])
      if (!next) return []
      spans.push(next)
    }
    return [standing(search, spans, pieces)]
  })
  // Of several beginnings with one end the last is meant, or any word before it could be.
  return found.filter(({ end }, index) => !found.slice(index + 1).some((later) => later.end === end))
}

/** Where a piece stands in the letters, at edges of words, where no ending of a word was changed. */
function placesOfPiece({ model, letters }: Search, piece: Piece, next: Piece | undefined): Span[] {
  return letters
    .find(piece.letters)
    .map((start) => ({ start, end: start + piece.letters.length }))
    .filter((span) => hasWordEdges(model, letters, span, piece, next))
}

function hasWordEdges(
  { value }: ReportText,
  letters: Letters,
  span: Span,
  piece: Piece,
  next: Piece | undefined,
): boolean {
  const { start, end } = fromNormalized(letters, span)
  const isOpenBefore = piece.gap === 'ending'
  const isOpenBehind = next?.gap === 'ending'
  return (isOpenBefore || isEdge(value, start)) && (isOpenBehind || isEdge(value, end))
}

/** Whether no word and no figure goes on over an offset: `12` is no part of `12,000`. */
function isEdge(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at + 2)
  const middle = Math.min(2, at)
  const before = around.slice(0, middle)
  const behind = around.slice(middle)
  if (/[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(behind)) return false
  return (
    !(/\p{N}$/u.test(before) && /^[.,]\p{N}/u.test(behind)) &&
    !(/\p{N}[.,]$/u.test(before) && /^\p{N}/u.test(behind))
  )
}

/** How many letters of the report may stand where something was left out, or put in its place. */
const longestGap = { none: 0, omission: 1500, insertion: 90, ending: 14 }

function nextPiece(search: Search, last: Span, piece: Piece, after: Piece | undefined): Span | null {
  const { letters, model } = search
  const limit = last.end + longestGap[piece.gap] + piece.letters.length
  const window = letters.value.slice(last.end, limit)
  for (const offset of occurrences(window, piece.letters)) {
    const start = last.end + offset
    const span = { start, end: start + piece.letters.length }
    if (hasWordEdges(model, letters, span, piece, after)) return span
  }
  return null
}

function standing(search: Search, spans: readonly Span[], pieces: readonly Piece[]): Standing {
  const { model, letters, around } = search
  const first = fromNormalized(letters, spans[0] ?? { start: 0, end: 0 })
  const last = fromNormalized(letters, spans.at(-1) ?? { start: 0, end: 0 })
  const place = { start: first.start, end: last.end }
  return { ...place, fault: faultOf(search, spans, pieces) ?? negationBefore(model, place, around ?? null) }
}

/** A negation of what is quoted, which the draft says nowhere: `did not “always procure warrants”`. */
function negationBefore({ value }: ReportText, { start, end }: Span, around: string | null): string | null {
  if (around === null || value.slice(start, end).trim().split(/\s+/).length < fewestDenied) return null
  const [before] = denied.exec(value.slice(Math.max(0, start - 24), start)) ?? []
  return before === undefined || denial.test(around) ? null : `“${before.trim()}” stands before them`
}

/** Fewer words may be a term that is spoken of. */
const fewestDenied = 4
const denied = /\b(?:(?:\w+\s)?(?:not|never|cannot)|(?:was|were)\sno|\w+n[’']t)\s*$/i
const denial =
  /\b(?:not?|never|neither|nor|none|cannot|without|hardly|rarely|seldom|few|little|whether|if|unable|absence|lack\w*|fail\w*|refus\w*|den(?:y|ies|ied|ying|ial))\b|n[’']t\b/i

/** What is wrong though all letters are there: sentences run into one, a negation left out, parts from far apart. */
function faultOf(
  { model, letters }: Search,
  spans: readonly Span[],
  pieces: readonly Piece[],
): string | null {
  for (const [index, span] of spans.entries()) {
    const stops = pieces[index]?.stops ?? []
    const ends = model.sentences
      .map((sentence) => toNormalized(letters, sentence).end)
      .filter((end) => end > span.start && end < span.end)
    if (ends.some((end) => !stops.includes(end - span.start)))
      return 'it runs two sentences of the report into one'
    const before = spans[index - 1]
    if (!before) continue
    const left = model.value.slice(fromNormalized(letters, before).end, fromNormalized(letters, span).start)
    if (left.trim().split(/\s+/).length <= 3 && negation.test(left)) return `it leaves out “${left.trim()}”`
    if (left.includes('\n\n') && !/\n/.test(pieces.map(({ text }) => text).join(' ')))
      return 'its parts stand in different paragraphs of the report'
  }
  return null
}

const negation = /\b(?:not?|never|neither|nor|none|cannot|without|hardly|rarely|seldom|few)\b|n[’']t\b/i

/** Below this, words that are alike are other words. */
const leastAlike = 0.6
const leastShared = 0.5

/**
 * The place with the words that are most like those of a quotation; null where none are.
 *
 * @param cited The places that are said to have the words: what is alike there goes first.
 */
export function similarPlace(report: Report, quotation: string, cited: readonly Span[] = []): Similar | null {
  const search = { model: textModel(report), letters: lettersOf(report) }
  const pieces = piecesOf(quotation)
  if (!pieces.some(({ gap }) => gap === 'omission')) return similarWords(search, quotation, cited)
  const isThere = (piece: Piece) => search.letters.find(piece.letters).length > 0
  const wrong = pieces.filter((piece) => !isThere(piece))
  const similar = wrong.map(({ text }) => similarWords(search, text, cited)).find((one) => one !== null)
  if (similar) return similar
  const [known] = byLength(pieces.filter(isThere))
  if (!known || known.letters.length < telling) return null
  const start = search.letters.find(known.letters)[0] ?? 0
  const place = fromNormalized(search.letters, { start, end: start + known.letters.length })
  const words: WordChange[] = pieces.map((piece) => ({
    status: wrong.includes(piece) ? 'gone' : 'same',
    text: `${piece.text} `,
  }))
  return { ...place, score: known.letters.length / normalize(quotation).length, words }
}

/** So many letters are not met by chance. */
const telling = 24

function byLength(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((one, other) => other.letters.length - one.letters.length)
}

/** A stop that the quotation does not have is no difference. */
function withoutStop({ value }: ReportText, { start, end }: Span, quotation: string): Span {
  const hasStop = /[.!?;,]\W*$/.test(quotation)
  return { start, end: !hasStop && /[.!?;,]/.test(value.charAt(end - 1)) ? end - 1 : end }
}

/** So much likeness the place that is cited has before others. */
const citedBonus = 0.15

/** Fewer letters are like too many others. */
const fewest = 12

function similarWords({ model, letters }: Search, quotation: string, cited: readonly Span[]): Similar | null {
  const text = withInsertions(quotation)
  const wanted = normalize(text)
  if (wanted.length < fewest) return null
  const alike = (region: Span): Similar[] => {
    const span = withoutStop(model, snapped(model, fromNormalized(letters, region)), text)
    const range = toNormalized(letters, span)
    const score = similarity(wanted, letters.value.slice(range.start, range.end))
    const now = model.value.slice(span.start, span.end)
    const { shared } = compareWords(text, now)
    const isAlike = score >= leastAlike && shared >= leastShared
    return isAlike ? [{ ...span, score, words: difference(text, now) }] : []
  }
  const inPlace = cited.flatMap((place) => {
    const { start, end } = toNormalized(letters, place)
    const region = bestMatch(letters.value.slice(start, end), wanted)
    return region ? alike({ start: start + region.start, end: start + region.end }) : []
  })
  const [best] = [
    ...inPlace.map((place) => ({ place, weight: place.score + citedBonus })),
    ...similarRegions(letters, wanted)
      .flatMap(alike)
      .map((place) => ({ place, weight: place.score })),
  ].sort((one, other) => other.weight - one.weight)
  return best?.place ?? null
}
