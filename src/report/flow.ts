/**
 * The words of one block as one string, with the way back to the source.
 *
 * mdast keeps a block's words in leaves of their own (`text`, `inlineCode`) below markup (`emphasis`, `link`).
 * Sentences and claims run across such markup, so a block is read as a flow: the values of its leaves joined, in
 * runs that each know their place in the source. A run is *verbatim* where its value is the source's slice, so
 * that any offset in it has its own place; else it is a unit (`&amp;`, `\*`) that stands for its value as a whole.
 */
import type { Nodes } from 'mdast'
import { trimmed } from '../read/characters.ts'
import { isNoteAddress, isNoteLabel } from '../read/judge/endings.ts'
import type { LineIndex } from '../read/lines.ts'
import { countBefore } from '../sorted.ts'
import type { Aside, SourcePoint, Text } from '../types.ts'
import { alignHtml, alignMarkdown, alignTagged, type Leaf, type Run } from './align.ts'

/** A block's text and where it comes from. */
export interface Flow {
  text: string
  runs: readonly Run[]
}

/** The markup that a source is written in: it decides what a leaf's value stands for. */
export interface Origin {
  /** The text that the positions count in. */
  source: string
  syntax: 'text' | 'markdown' | 'html'
}

/**
 * Reads a block's leaves into a flow.
 *
 * @param node A block of mdast with positions.
 */
export function flowOf(node: Nodes, origin: Origin): Flow {
  const runs: Run[] = []
  const text = collect(node, origin, runs, 0)
  return { text, runs }
}

/** The flow of several nodes that stand side by side. */
export function flowOfAll(nodes: readonly Nodes[], origin: Origin): Flow {
  const runs: Run[] = []
  const text = collectAll(nodes, origin, runs, 0)
  return { text, runs }
}

/** Adds the runs of nodes that stand side by side; in Markdown a tag among them may set off those behind it. */
function collectAll(nodes: readonly Nodes[], origin: Origin, runs: Run[], at: number): string {
  let text = ''
  let tag: { name: string; run: number; text: number } | null = null
  for (const node of nodes) {
    text += collect(node, origin, runs, at + text.length)
    const [, slash, name = ''] =
      node.type === 'html' ? (/^<(\/?)(sup|del|s|strike)\b/i.exec(node.value) ?? []) : []
    if (slash === '') tag = { name, run: runs.length, text: text.length }
    else if (slash === '/' && tag?.name === name) {
      const isMark = name === 'sup' && isNoteLabel(text.slice(tag.text))
      const aside = name !== 'sup' ? 'delete' : isMark ? 'footnoteReference' : null
      if (aside !== null) for (const run of runs.slice(tag.run)) run.aside = aside
      tag = null
    }
  }
  return text
}

/** What is struck out, and a link to a note, are beside the sentence. */
function asideOf(node: Nodes, text: string): Aside | null {
  if (node.type === 'delete') return node.type
  return node.type === 'link' && isNoteAddress(node.url) && isNoteLabel(text) ? 'footnoteReference' : null
}

/** Adds the runs of a node, whose text begins at `at` of the flow. */
function collect(node: Nodes, origin: Origin, runs: Run[], at: number): string {
  if ('children' in node) {
    const first = runs.length
    const text = collectAll(node.children, origin, runs, at)
    const aside = asideOf(node, text)
    if (aside !== null) for (const run of runs.slice(first)) run.aside = aside
    return text
  }
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (from === undefined || to === undefined) return ''
  return leaf(node, { at, from, to }, origin, runs)
}

function leaf(node: Nodes, span: Leaf, { source, syntax }: Origin, runs: Run[]): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code': {
      const { value } = node
      const { at, from, to } = span
      // The leaves of plain text are slices of it: to compare them again would cost as much as all the rest.
      if (syntax === 'text' || (value.length === to - from && source.startsWith(value, from))) {
        const isBehindPage = syntax === 'text' && runs.length > 0
        if (value !== '')
          runs.push({
            at,
            length: value.length,
            from,
            to,
            verbatim: true,
            ...(isBehindPage && { isBehindPage }),
          })
      } else if (syntax === 'html') alignHtml(value, source, span, runs)
      else alignMarkdown(value, source, span, node.type === 'text', runs)
      return value
    }
    case 'html':
      return alignTagged(source, span, runs)
    case 'break':
      return unit('\n', span, runs)
    case 'footnoteReference':
      return unit(`[${node.label ?? node.identifier}]`, span, runs, node.type)
    case 'image':
    case 'imageReference':
      return unit(node.alt ?? '', span, runs)
    case 'thematicBreak':
      return unit(source.slice(span.from, span.to), span, runs)
    default:
      return ''
  }
}

function unit(value: string, { at, from, to }: Leaf, runs: Run[], aside?: Aside): string {
  if (value !== '')
    runs.push({ at, length: value.length, from, to, verbatim: false, ...(aside && { aside }) })
  return value
}

/** The flows of leaves whose values are not slices of the source, so that nobody has to align them a second time. */
const flows = new WeakMap<Text, Flow>()

/** Remembers which flow a leaf's value is. */
export function rememberFlow(leaf: Text, flow: Flow): void {
  flows.set(leaf, flow)
}

/**
 * A leaf's value as a flow: what of it stands where in the source.
 *
 * Exact for the leaves that reading made and for parts of them; the leaves of a tree from elsewhere (JSON) are aligned
 * with the source by what both have in common.
 */
export function leafFlow(leaf: Text, source: string): Flow {
  const { value, position } = leaf
  const span = { at: 0, from: position.start.offset, to: position.end.offset }
  if (value.length === span.to - span.from && source.startsWith(value, span.from)) {
    return { text: value, runs: [{ ...span, length: value.length, verbatim: true }] }
  }
  let flow = flows.get(leaf)
  // A leaf whose words were edited since is another one.
  if (flow === undefined || flow.text !== value) {
    const runs: Run[] = []
    if (/^\s*</.test(source.slice(0, 1000))) alignHtml(value, source, span, runs)
    else alignMarkdown(value, source, span, true, runs)
    flow = { text: value, runs }
    flows.set(leaf, flow)
  }
  return flow
}

/** A leaf over `[start, end)` of a flow; where it begins at the point where the one before ended, they share it. */
export function leafOver(
  flow: Flow,
  start: number,
  end: number,
  index: LineIndex,
  before: SourcePoint | null = null,
): Text {
  const from = sourceStart(flow, start)
  const leaf: Text = {
    type: 'text',
    value: flow.text.slice(start, end),
    position: {
      start: before?.offset === from ? before : index.point(from),
      end: index.point(sourceEnd(flow, end)),
    },
  }
  if (flow.runs.length !== 1 || flow.runs[0]?.verbatim !== true) rememberFlow(leaf, cut(flow, start, end))
  return leaf
}

/** Where in the source the character at `offset` of a flow begins. */
export function sourceStart(flow: Flow, offset: number): number {
  const run = runAt(flow.runs, offset)
  if (!run) return 0
  return run.verbatim ? run.from + (offset - run.at) : run.from
}

/** Where in the source the character before `offset` of a flow ends. */
export function sourceEnd(flow: Flow, offset: number): number {
  const run = runAt(flow.runs, offset - 1)
  if (!run) return 0
  return run.verbatim ? run.from + (offset - run.at) : run.to
}

/** The run that holds an offset; the last one for an offset behind the text. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  if (runs.length === 1) return runs[0]
  return runs[indexAt(runs, offset)]
}

function indexAt(runs: readonly Run[], offset: number): number {
  return Math.max(0, countBefore(runs.length, (index) => (runs[index]?.at ?? Infinity) <= offset) - 1)
}

/** A part of a flow, without the white space around it. */
export function slice(flow: Flow, from = 0, to = flow.text.length): Flow {
  const { start, end } = trimmed(flow.text, from, to)
  return cut(flow, start, end)
}

/** A part of a flow. */
export function cut(flow: Flow, start: number, end: number): Flow {
  const { text } = flow
  if (start === 0 && end === text.length) return flow
  const runs: Run[] = []
  for (let number = indexAt(flow.runs, start); number < flow.runs.length; number++) {
    const run = flow.runs[number]
    if (!run || run.at >= end) break
    const begin = Math.max(run.at, start)
    const length = Math.min(run.at + run.length, end) - begin
    if (length <= 0) continue
    const skipped = begin - run.at
    runs.push({
      ...run,
      at: begin - start,
      length,
      from: run.verbatim ? run.from + skipped : run.from,
      to: run.verbatim ? run.from + skipped + length : run.to,
    })
  }
  return { text: text.slice(start, end), runs }
}

/** Two flows as one, with a line break that stands for what is between them. */
export function join(first: Flow, second: Flow): Flow {
  const at = first.text.length
  const gap: Run = {
    at,
    length: 1,
    from: sourceEnd(first, at),
    to: sourceStart(second, 0),
    verbatim: false,
  }
  const moved = second.runs.map((run) => ({ ...run, at: run.at + at + 1 }))
  return { text: `${first.text}\n${second.text}`, runs: [...first.runs, gap, ...moved] }
}
