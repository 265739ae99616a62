/**
 * Where words of a sentence stand in an edited version of that sentence.
 *
 * The letters of both are aligned (Myers' difference algorithm); the words are where theirs went, if they are still
 * the same words, or others in the same place.
 *
 *     before  … reported investigating 37 individuals and …
 *     after   … reported investigateing 41 individuals, and …
 *                                       ^^ in the same place
 */
import { diffChars } from 'diff/lib/diff/character.js'
import type { Report } from '../types.ts'
import { widened, wordEdge } from './edges.ts'
import { type Letters, lettersOf } from './letters.ts'
import type { Location } from './location.ts'
import { fromNormalized, toNormalized } from './normalize.ts'
import { textModel } from './text.ts'
import type { Span } from './types.ts'
import { compareWords } from './wording.ts'

/** Words of a sentence. */
export interface InnerWords {
  /** The normalised sentence as it was. */
  frame: string
  /** Where in it the words stand. */
  words: Span
  /** The words, to the letter. */
  quote: string
}

/**
 * Finds words of a sentence where the sentence is now.
 *
 * @param location Where the sentence is.
 * @returns Where the words are; null where they are gone.
 */
export function innerRange(report: Report, location: Location, inner: InnerWords): Location | null {
  const { value } = textModel(report)
  const letters = lettersOf(report)
  const { start } = location.letters
  const range =
    location.score === 1
      ? { start: start + inner.words.start, end: start + inner.words.end }
      : follow(inner, letters, location, value)
  if (!range || range.end <= range.start) return null
  return { ...location, letters: range, span: widened(value, fromNormalized(letters, range), inner.quote) }
}

function follow({ frame, words, quote }: InnerWords, letters: Letters, location: Location, text: string) {
  const { letters: place } = location
  const after = letters.value.slice(place.start, place.end)
  const mapped = mapRange(frame, after, words)
  if (!mapped) return null
  const inText = fromNormalized(letters, { start: place.start + mapped.start, end: place.start + mapped.end })
  const whole = { start: wordEdge(text, inText.start, -1), end: wordEdge(text, inText.end, 1) }
  const range = toNormalized(letters, whole)
  const found = { start: Math.max(range.start, place.start), end: Math.min(range.end, place.end) }
  if (frame.slice(words.start, words.end) === letters.value.slice(found.start, found.end)) return found
  if (compareWords(quote, text.slice(whole.start, whole.end)).sameWords) return found
  const now = { start: found.start - place.start, end: found.end - place.start }
  return isSameSlot(frame, words, after, now) ? found : null
}

/** A sentence with more letters changed is another one. */
const mostChanges = 2000

/** Where a range of one text went in another; null where all of it is gone. */
function mapRange(before: string, after: string, range: Span): Span | null {
  let from = 0
  let to = 0
  let start: number | null = null
  let end = 0
  let kept = 0
  for (const change of diffChars(before, after, { maxEditLength: mostChanges }) ?? []) {
    const length = change.value.length
    if (change.added) {
      // What was put in where the range was taken out, or inside it, is part of it.
      if (from > range.start && from <= range.end && (from < range.end || kept === 0)) end = to + length
      to += length
      continue
    }
    const first = Math.max(from, range.start)
    const last = Math.min(from + length, range.end)
    if (first < last) {
      if (change.removed) start ??= to
      else {
        start ??= to + (first - from)
        end = Math.max(end, to + (last - from))
        kept += last - first
      }
    }
    from += length
    if (!change.removed) to += length
  }
  return start !== null && end > start ? { start, end } : null
}

/** So many letters before and after make a place in a sentence. */
const slotLength = 6

/** Whether two ranges stand between the same letters. */
function isSameSlot(before: string, old: Span, after: string, now: Span): boolean {
  const lead = (text: string, { start }: Span) => text.slice(Math.max(0, start - slotLength), start)
  const trail = (text: string, { end }: Span) => text.slice(end, end + slotLength)
  return lead(before, old) === lead(after, now) && trail(before, old) === trail(after, now)
}
