/**
 * Positions at the border: the W3C's count code points, ours UTF-16 code units.
 */
import { countBelow } from '../sorted.ts'
import type { Span, TextPositionSelector } from './types.ts'

/**
 * Makes the position selector of a range.
 *
 * @param text The text that the range counts in.
 * @param range UTF-16 code units.
 * @returns The same range in code points.
 */
export function toPositionSelector(text: string, range: Span): TextPositionSelector {
  return positionsIn(text)(range)
}

/** Makes the position selectors of many ranges of one text, which is read once. */
export function positionsIn(text: string): (range: Span) => TextPositionSelector {
  const halves: number[] = []
  for (let at = text.search(/[\ud800-\udfff]/); at !== -1 && at < text.length; at++)
    if (isSecondHalf(text, at)) halves.push(at)
  // A pair that a range begins or ends in counts on the side of its first half.
  const pointsBefore = (offset: number) => offset - countBelow(halves, offset)
  return ({ start, end }) => {
    const first = pointsBefore(start)
    const length = end - start - (countBelow(halves, end) - countBelow(halves, start + 1))
    return { type: 'TextPositionSelector', start: first, end: first + length }
  }
}

/**
 * The range of a position selector.
 *
 * @returns UTF-16 code units; null where the text is shorter, or the selector is no range.
 */
export function fromPositionSelector(text: string, selector: { start: number; end: number }): Span | null {
  if (!isRange(selector)) return null
  const start = codeUnits(text, 0, selector.start)
  const end = start === null ? null : codeUnits(text, start, selector.end - selector.start)
  return start === null || end === null ? null : { start, end }
}

/** Whether two numbers are offsets, the second not before the first. */
export function isRange({ start, end }: { start: number; end: number }): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start
}

/** The offset that stands `count` code points behind `start`; null behind the end. */
function codeUnits(text: string, start: number, count: number): number | null {
  let at = start
  for (let left = count; left > 0; left--) {
    if (at >= text.length) return null
    at += isSecondHalf(text, at + 1) ? 2 : 1
  }
  return at
}

/** Whether an offset falls between the halves of a surrogate pair. */
export function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}
