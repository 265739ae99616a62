/**
 * The words of one block as one string, with the way back to the source.
 *
 * mdast keeps a block's words in leaves of their own (`text`, `inlineCode`) below markup (`emphasis`, `link`).
 * Sentences and claims run across such markup, so a block is read as a flow: the values of its leaves joined, in
 * runs that each know their place in the source. A run is *verbatim* where its value is the source's slice, so
 * that any offset in it has its own place; else it is a unit (`&amp;`, `\*`) that stands for its value as a whole.
 */
import type { Nodes } from 'mdast'

/** A stretch of a flow: `[at, at + length)` of the text stands for `[from, to)` of the source. */
interface Run {
  at: number
  length: number
  from: number
  to: number
  verbatim: boolean
}

/** A block's text and where it comes from. */
export interface Flow {
  text: string
  runs: readonly Run[]
}

/**
 * Reads a block's leaves into a flow.
 *
 * @param node A block of mdast with positions.
 * @param source The text that the positions count in.
 */
export function flowOf(node: Nodes, source: string): Flow {
  const runs: Run[] = []
  const text = collect(node, source, runs)
  return { text, runs }
}

function collect(node: Nodes, source: string, runs: Run[]): string {
  if ('children' in node) {
    let text = ''
    for (const child of node.children) {
      const at = text.length
      const before = runs.length
      text += collect(child, source, runs)
      for (let number = before; number < runs.length; number++) {
        const run = runs[number]
        if (run) run.at += at
      }
    }
    return text
  }
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from === undefined || to === undefined) return ''
  const value = node.type === 'break' ? '\n' : 'value' in node ? node.value : ''
  runs.push(...align(value, source, from, to))
  return value
}

/** A leaf's value as a flow: what of it stands where in `[from, to)` of the source. */
export function leafFlow(value: string, source: string, from: number, to: number): Flow {
  return { text: value, runs: align(value, source, from, to) }
}

/** Aligns a leaf's value with its source: verbatim stretches, and units between them. */
function align(value: string, source: string, from: number, to: number): Run[] {
  if (value === '') return []
  if (source.startsWith(value, from) && value.length === to - from) {
    return [{ at: 0, length: value.length, from, to, verbatim: true }]
  }
  const runs: Run[] = []
  let at = 0
  let place = from
  while (at < value.length && place < to) {
    const begin = at
    while (at < value.length && place < to && value.charCodeAt(at) === source.charCodeAt(place)) {
      if (isEscape(source, place)) break
      at++
      place++
    }
    if (at > begin) {
      runs.push({ at: begin, length: at - begin, from: place - (at - begin), to: place, verbatim: true })
    }
    if (at >= value.length || place >= to) break
    const unit = unitAt(value, at, source, place, to)
    if (unit.length > 0) {
      runs.push({ at, length: unit.length, from: place, to: unit.to, verbatim: false })
    }
    at += unit.length
    place = unit.to
  }
  if (at < value.length) {
    runs.push({ at, length: value.length - at, from: Math.min(place, to), to, verbatim: false })
  }
  return runs
}

function isEscape(source: string, place: number): boolean {
  return source.charAt(place) === '&' || source.charAt(place) === '\\'
}

/** What the source has at `place` that its value has not to the letter: how much of the value it stands for, and its end. */
function unitAt(
  value: string,
  at: number,
  source: string,
  place: number,
  to: number,
): { length: number; to: number } {
  const character = source.charAt(place)
  if (character === '\\' && source.charAt(place + 1) === value.charAt(at)) return { length: 1, to: place + 2 }
  if (character === '&') {
    const end = /^&(?:#x?)?[0-9a-z]{1,32};?/i.exec(source.slice(place, Math.min(to, place + 36)))?.[0].length
    if (end && source.slice(place, place + end) !== value.slice(at, at + end)) {
      return { length: decodedLength(value, at, source, place + end, to), to: place + end }
    }
  }
  if (value.charCodeAt(at) === source.charCodeAt(place)) return { length: 1, to: place + 1 }
  if (character === '\r' && value.charAt(at) === '\n') {
    return { length: 1, to: place + (source.charAt(place + 1) === '\n' ? 2 : 1) }
  }
  // Indentation and the marks of a quotation at the beginning of a line stand for nothing.
  return { length: 0, to: place + 1 }
}

/** A character reference stands for one code point, a few for two. */
function decodedLength(value: string, at: number, source: string, next: number, to: number): number {
  const one = (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  const two = one + ((value.codePointAt(at + one) ?? 0) > 0xffff ? 2 : 1)
  const after = source.slice(next, Math.min(to, next + 4))
  return value.startsWith(after, at + one) || !value.startsWith(after, at + two) ? one : two
}

/** Where in the source the character at `offset` of a flow begins. */
export function sourceStart(flow: Flow, offset: number): number {
  const run = runAt(flow, offset)
  if (!run) return 0
  return run.verbatim ? run.from + (offset - run.at) : run.from
}

/** Where in the source the character before `offset` of a flow ends. */
export function sourceEnd(flow: Flow, offset: number): number {
  const run = runAt(flow, offset - 1)
  if (!run) return 0
  return run.verbatim ? run.from + (offset - run.at) : run.to
}

/** The run that holds the character at `offset`; the last one for an offset behind it. */
function runAt(flow: Flow, offset: number): Run | undefined {
  let low = 0
  let high = flow.runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((flow.runs[middle]?.at ?? Infinity) <= offset) low = middle
    else high = middle - 1
  }
  return flow.runs[low]
}

/** A part of a flow, without the white space around it. */
export function slice(flow: Flow, start: number, end: number): Flow {
  const text = flow.text
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  const runs: Run[] = []
  for (const run of flow.runs) {
    const begin = Math.max(run.at, start)
    const stop = Math.min(run.at + run.length, end)
    if (begin >= stop) continue
    runs.push(
      run.verbatim
        ? {
            at: begin - start,
            length: stop - begin,
            from: run.from + (begin - run.at),
            to: run.from + (stop - run.at),
            verbatim: true,
          }
        : { ...run, at: begin - start, length: stop - begin },
    )
  }
  return { text: text.slice(start, end), runs }
}
