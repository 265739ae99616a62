import { countBelow } from '../sorted.ts'
import type { SourcePoint, SourcePosition } from '../types.ts'

/** Where the lines of a source begin and end, and the way from an offset to a point. */
export interface LineIndex {
  /** How many lines there are; an empty source has one. */
  count: number
  /** The offset at which a line begins (lines count from 0 here). */
  start(line: number): number
  /** The offset at which a line ends, before its line ending. */
  end(line: number): number
  /** The unist point of an offset: line and column count from 1. */
  point(offset: number): SourcePoint
  /** The unist position between two offsets, the end exclusive. */
  position(start: number, end: number): SourcePosition
}

/**
 * Indexes the lines of a source. As in unist and CommonMark, LF, CR LF and CR end a line.
 *
 * Asking for points in the order of the text takes constant time each; any other order takes the logarithm of
 * the number of lines.
 */
export function lineIndex(source: string): LineIndex {
  const starts = lineStarts(source)
  const count = starts.length
  let current = 0

  const holds = (line: number, offset: number) =>
    (starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity)

  function find(offset: number): number {
    if (holds(current, offset)) return current
    if (holds(current + 1, offset)) return current + 1
    return Math.max(0, countBelow(starts, offset + 1) - 1)
  }

  function point(offset: number): SourcePoint {
    current = find(offset)
    return { line: current + 1, column: offset - (starts[current] ?? 0) + 1, offset }
  }

  return {
    count,
    start: (line) => starts[line] ?? source.length,
    end(line) {
      if (line + 1 >= count) return source.length
      const end = (starts[line + 1] ?? source.length) - 1
      return source.charCodeAt(end) === 10 && source.charCodeAt(end - 1) === 13 && end > (starts[line] ?? 0)
        ? end - 1
        : end
    },
    point,
    position: (start, end) => ({ start: point(start), end: point(end) }),
  }
}

function lineStarts(source: string): number[] {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === 10 || (code === 13 && source.charCodeAt(at + 1) !== 10)) starts.push(at + 1)
  }
  return starts
}
