/**
 * The words of a paragraph that are no part of what it says: marks of notes, and what is struck out.
 *
 *     Courts convicted 12[3] men in 2016.4
 *                        ^^^             ^
 */
import type { Span } from '../read/characters.ts'
import type { Aside } from '../types.ts'
import type { Flow } from './flow.ts'
import { noteNumberStart } from './sentences.ts'

/** A stretch of a flow's text, and what it is; null for the end of a page, which divides the words and is empty. */
export interface AsideSpan extends Span {
  aside: Aside | null
}

/**
 * Lists the asides of a paragraph, in order: those that the markup tells, and marks that touch a word.
 *
 * @param sentences The paragraph's sentences: a number without brackets is a mark only at the end of one.
 */
export function asidesOf({ text, runs }: Flow, sentences: readonly Span[]): AsideSpan[] {
  const spans = runs.flatMap(({ at, length, aside, isBehindPage }): AsideSpan[] => {
    if (aside !== undefined) return [{ start: at, end: at + length, aside }]
    return isBehindPage ? [{ start: at, end: at, aside: null }] : []
  })
  const add = (start: number, end: number) => {
    if (end > start) spans.push({ start, end, aside: 'footnoteReference' })
  }
  if (hasMarks.test(text))
    for (const { index, 0: mark } of text.matchAll(marks)) add(index, index + mark.length)
  for (const { end } of sentences) add(noteNumberStart(text, end), end)
  spans.sort((a, b) => a.start - b.start)
  let last = 0
  return spans.filter(({ start, end }) => {
    const isApart = start >= last
    if (isApart) last = end
    return isApart
  })
}

const hasMarks = /[[¹²³⁰⁴-⁹*†‡]/

/** `[12]` and `†` behind a word, `¹` behind a word of three letters (`km²` is none) or a stop. */
const marks =
  /(?<=[\p{L}\p{N}\p{P}%])\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[*†‡§]|[ivx]{1,5})\]|(?<=[\p{L}\p{N}\p{P}])[*†‡](?=\s|$)|(?<=\p{L}{3}|[.,;:!?…”"’»)])[¹²³⁰⁴-⁹]+/gu
