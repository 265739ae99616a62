/**
 * The words of a quotation, with what a style manual lets a writer do to them.
 *
 *     [T]he government … convict[ed] seven [persons]
 *     ^^^ a changed capital  ^^^^ a changed ending
 *                    ^ an omission         ^^^^^^^^^ an insertion
 */
import { normalize } from '../anchors/normalize.ts'
import type { Span } from './draft.ts'

/** Words that must stand in the report, and what may stand in the report before them. */
export interface Piece {
  /** The letters. */
  letters: string
  /** As written. */
  text: string
  /** What the writer put, or left out, between these words and those before. */
  gap: 'none' | 'omission' | 'insertion' | 'ending'
  /** Where in the letters a sentence ends, by the stop that is written there. */
  stops: readonly number[]
}

const marks =
  /\[\s*(?:\.\s?\.\s?\.|…)\s*\.?\s*\]|\(\s*(?:\.\s?\.\s?\.|…)\s*\)|\.\s?\.\s?\.(?:\s?\.)?|…\.?|\[([^[\]]*)\]/g

/** Cuts a quotation into what is quoted, at omissions and insertions. */
export function piecesOf(quotation: string): Piece[] {
  const pieces: Piece[] = []
  let gap: Piece['gap'] = 'none'
  let from = 0
  const add = (to: number) => {
    const piece = pieceOf(quotation.slice(from, to), gap)
    if (piece.letters === '') return
    pieces.push(piece)
    gap = 'none'
  }
  for (const { index, 0: mark, 1: inserted } of quotation.matchAll(marks)) {
    add(index)
    const kind = gapOf(quotation, { start: index, end: index + mark.length }, inserted)
    if (kind !== 'none') gap = gap === 'omission' ? gap : kind
    from = index + mark.length
  }
  add(quotation.length)
  return pieces
}

function gapOf(quotation: string, { start, end }: Span, inserted: string | undefined): Piece['gap'] {
  if (inserted === undefined) return 'omission'
  if (/^\s*sic\s*(?:!\s*)?$/i.test(inserted)) return 'insertion'
  const isInWord = /\p{L}/u.test(quotation.charAt(start - 1)) || /\p{L}/u.test(quotation.charAt(end))
  return isInWord ? 'ending' : 'insertion'
}

function pieceOf(text: string, gap: Piece['gap']): Piece {
  const stops = Array.from(
    text.matchAll(/[.!?:;]["”’)\]]*(?=\s|$)/g),
    ({ index }) => normalize(text.slice(0, index)).length,
  )
  return { letters: normalize(text), text: text.trim(), gap, stops }
}

/** The quotation with its insertions read as words: `[T]he` is `The`. */
export function withInsertions(quotation: string): string {
  return quotation.replace(marks, (mark, inserted: string | undefined) =>
    inserted === undefined || /^\s*sic\s*(?:!\s*)?$/i.test(inserted) ? mark.replace(/\[.*\]/s, '') : inserted,
  )
}
