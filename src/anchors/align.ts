/**
 * Two versions or two editions of a report, side by side.
 */
import { checkArgument, report as reportCheck } from '../arguments.ts'
import { refresh } from '../report/kept.ts'
import type { Paragraph, Report, Sentence } from '../types.ts'
import { difference, type WordChange } from './difference.ts'
import { lettersOf } from './letters.ts'
import { toNormalized } from './normalize.ts'
import { type Comparable, outOfOrder, type Pair, type PairGrounds, pairSentences } from './pairs.ts'
import { similarity } from './similar.ts'
import { indexAtOrBefore, textModel } from './text.ts'
import type { Span } from './types.ts'

/**
 * What became of a paragraph or a sentence. `moved` is one that stands in another order than the rest; it may have
 * been edited too, which its score and words tell.
 */
export type ChangeStatus = (typeof changeStatuses)[number]

export const changeStatuses = ['same', 'edited', 'moved', 'split', 'joined', 'new', 'gone'] as const

/** A paragraph or a sentence before and after: none before where it is new, several after where it was split. */
export interface Change<Node extends Paragraph | Sentence> {
  status: ChangeStatus
  /** The share of letters that both have, from 0 to 1. */
  score: number
  before: Node[]
  after: Node[]
  /** The words, white space folded: what stayed, what was put in, what was taken out. */
  words: WordChange[]
}

export interface SentenceChange extends Change<Sentence> {
  /**
   * Why the sentences are taken for the same: the least that is enough, as with `resolve`; `left-over` where they are
   * but the most alike of what is left of both reports. Null where it is new or gone.
   */
  grounds: PairGrounds | null
}

export interface ParagraphChange extends Change<Paragraph> {
  /** What became of its sentences; one that went to another paragraph is listed there. */
  sentences: SentenceChange[]
}

export interface Alignment {
  /** In the order of the later report; what is gone stands where it was. */
  paragraphs: ParagraphChange[]
  sentences: SentenceChange[]
}

/**
 * Aligns two versions or two editions of a report, paragraph by paragraph and sentence by sentence.
 *
 * @returns Every paragraph and every sentence of both, each once.
 * @example
 * ```ts
 * const { paragraphs } = align(report, laterVersion)
 * paragraphs.filter(({ status }) => status !== 'same').map(({ status }) => status) // ['edited']
 * ```
 */
export function align(before: Report, after: Report): Alignment {
  checkArgument('align', 'the first report', before, reportCheck)
  checkArgument('align', 'the second report', after, reportCheck)
  refresh(before)
  refresh(after)
  const from = side(before)
  const to = side(after)
  const groups = sentenceGroups(from, to)
  const sentences = inOrder(sentenceChanges(groups, from, to), from.sentences, to.sentences)
  const stars = paragraphGroups(groups, from, to)
  const changes = changesOf(stars, from.paragraphs, to.paragraphs).map(
    (change): ParagraphChange => ({ ...change, sentences: [] }),
  )
  const paragraphs = inOrder(changes, from.paragraphs, to.paragraphs)
  distribute(sentences, paragraphs)
  return { paragraphs, sentences }
}

// --- the two sides

interface Unit<Node> extends Comparable {
  node: Node
}

interface Side {
  paragraphs: Unit<Paragraph>[]
  sentences: Unit<Sentence>[]
  /** The number of the paragraph that a sentence stands in. */
  holder: number[]
}

function side(report: Report): Side {
  const model = textModel(report)
  const letters = lettersOf(report)
  const unit = <Node extends Paragraph | Sentence>(
    node: Node,
    span: Span,
    sections: readonly string[],
  ): Unit<Node> => {
    const range = toNormalized(letters, span)
    return {
      node,
      sections,
      text: model.value.slice(span.start, span.end),
      letters: letters.value.slice(range.start, range.end),
    }
  }
  const blocks = model.blocks.flatMap(({ node, start, end }) =>
    node.type === 'paragraph' ? [{ node, start, end }] : [],
  )
  return {
    paragraphs: blocks.map((block) => unit(block.node, block, [])),
    sentences: model.sentences.map((sentence) => unit(sentence.node, sentence, sentence.sections)),
    holder: model.sentences.map(({ start }) => indexAtOrBefore(blocks, start)),
  }
}

/** Nodes that are the same: their numbers on either side; none on one side where it is new or gone. */
interface Group {
  before: number[]
  after: number[]
}

// --- sentences

interface SentenceGroup extends Group {
  grounds: PairGrounds
}

function sentenceChanges(groups: readonly SentenceGroup[], from: Side, to: Side): SentenceChange[] {
  const grounds = new Map(
    groups.map((group) => [from.sentences[group.before[0] ?? -1]?.node, group.grounds] as const),
  )
  return changesOf(groups, from.sentences, to.sentences).map((change) => ({
    ...change,
    grounds: grounds.get(change.before[0]) ?? null,
  }))
}

function sentenceGroups(from: Side, to: Side): SentenceGroup[] {
  const pairs = pairSentences(from.sentences, to.sentences)
  const groups = pairs.map(
    ({ before, after, grounds }): SentenceGroup => ({ before: [before], after: [after], grounds }),
  )
  extend(groups, from.sentences, to.sentences, 'after')
  extend(groups, to.sentences, from.sentences, 'before')
  return groups
}

/**
 * A sentence whose neighbour was one with it on the other side: takes in free neighbours where that makes them
 * more alike.
 */
function extend(
  groups: Group[],
  whole: readonly Comparable[],
  parts: readonly Comparable[],
  side: 'before' | 'after',
): void {
  const other = side === 'after' ? 'before' : 'after'
  const taken = new Set(groups.flatMap((group) => group[side]))
  for (const group of groups) {
    const [number] = group[other]
    const [part] = group[side]
    if (number === undefined || part === undefined || group[other].length > 1) continue
    const text = whole[number]?.letters ?? ''
    if (text === parts[part]?.letters) continue
    for (const neighbour of [part + 1, part - 1]) {
      if (taken.has(neighbour) || !parts[neighbour]) continue
      const numbers = [...group[side], neighbour].sort((one, two) => one - two)
      const joined = (list: readonly number[]) => list.map((index) => parts[index]?.letters ?? '').join('')
      if (similarity(text, joined(numbers)) <= similarity(text, joined(group[side])) + 0.1) continue
      group[side] = numbers
      taken.add(neighbour)
    }
  }
}

// --- paragraphs

/** A paragraph that shares less than this of the shorter of the two is not a part of the other. */
const leastShared = 0.3

/**
 * Groups paragraphs by the sentences that they share, the most shared first: one to one, one to several, or
 * several to one.
 */
function paragraphGroups(sentences: readonly Group[], from: Side, to: Side): Group[] {
  const groups: Group[] = []
  const ofBefore = new Map<number, Group>()
  const ofAfter = new Map<number, Group>()
  for (const { before, after } of sharedParagraphs(sentences, from, to)) {
    const one = ofBefore.get(before)
    const other = ofAfter.get(after)
    const joins = !one && other?.after.length === 1
    const splits = !other && one?.before.length === 1
    if (!one && !other) {
      const group = { before: [before], after: [after] }
      groups.push(group)
      ofBefore.set(before, group)
      ofAfter.set(after, group)
    } else if (joins && other) {
      other.before = [...other.before, before].sort((a, b) => a - b)
      ofBefore.set(before, other)
    } else if (splits && one) {
      one.after = [...one.after, after].sort((a, b) => a - b)
      ofAfter.set(after, one)
    }
  }
  return groups
}

type Shared = Pick<Pair, 'before' | 'after' | 'score'>

function sharedParagraphs(sentences: readonly Group[], from: Side, to: Side): Shared[] {
  const shared = new Map<string, Shared>()
  for (const group of sentences) {
    for (const before of group.before) {
      for (const after of group.after) {
        const pair = { before: from.holder[before] ?? 0, after: to.holder[after] ?? 0, score: 0 }
        const key = `${pair.before} ${pair.after}`
        const known = shared.get(key) ?? pair
        const length = Math.min(
          from.sentences[before]?.letters.length ?? 0,
          to.sentences[after]?.letters.length ?? 0,
        )
        shared.set(key, { ...known, score: known.score + length })
      }
    }
  }
  const shorter = ({ before, after }: Shared) =>
    Math.min(from.paragraphs[before]?.letters.length ?? 0, to.paragraphs[after]?.letters.length ?? 0)
  return [...shared.values()]
    .filter((pair) => pair.score >= leastShared * shorter(pair))
    .sort((one, other) => other.score - one.score)
}

// --- changes

function changesOf<Node extends Paragraph | Sentence>(
  groups: readonly Group[],
  from: readonly Unit<Node>[],
  to: readonly Unit<Node>[],
): Change<Node>[] {
  const ordered = groups.map((group) => ({ group, before: group.before[0] ?? 0, after: group.after[0] ?? 0 }))
  const moved = outOfOrder(ordered)
  const changes = ordered.map((item) => change(item.group, moved.has(item), from, to))
  const known = {
    before: new Set(groups.flatMap(({ before }) => before)),
    after: new Set(groups.flatMap(({ after }) => after)),
  }
  for (const number of from.keys()) {
    if (!known.before.has(number)) changes.push(change({ before: [number], after: [] }, false, from, to))
  }
  for (const number of to.keys()) {
    if (!known.after.has(number)) changes.push(change({ before: [], after: [number] }, false, from, to))
  }
  return changes
}

function change<Node extends Paragraph | Sentence>(
  { before, after }: Group,
  moved: boolean,
  from: readonly Unit<Node>[],
  to: readonly Unit<Node>[],
): Change<Node> {
  const old = unitsAt(from, before)
  const now = unitsAt(to, after)
  const score = before.length && after.length ? similarity(lettersIn(old), lettersIn(now)) : 0
  return {
    status: statusOf(old.length, now.length, score, moved),
    score,
    before: old.map(({ node }) => node),
    after: now.map(({ node }) => node),
    words: difference(textIn(old), textIn(now)),
  }
}

function statusOf(before: number, after: number, score: number, moved: boolean): ChangeStatus {
  if (before === 0) return 'new'
  if (after === 0) return 'gone'
  if (after > 1) return 'split'
  if (before > 1) return 'joined'
  if (moved) return 'moved'
  return score === 1 ? 'same' : 'edited'
}

function unitsAt<Node>(units: readonly Unit<Node>[], numbers: readonly number[]): Unit<Node>[] {
  return numbers.flatMap((number) => units[number] ?? [])
}

const lettersIn = (units: readonly Comparable[]) => units.map(({ letters }) => letters).join('')
const textIn = (units: readonly Comparable[]) => units.map(({ text }) => text).join(' ')

/** The order of the later report; what is gone comes after what stood before it. */
function inOrder<Node extends Paragraph | Sentence, Changed extends Change<Node>>(
  changes: readonly Changed[],
  from: readonly Unit<Node>[],
  to: readonly Unit<Node>[],
): Changed[] {
  const place = new Map<Node, number>(to.map(({ node }, index) => [node, index]))
  const ofBefore = new Map<Node, Changed>(
    changes.flatMap((change) => change.before.map((node) => [node, change] as const)),
  )
  const keys = new Map<Changed, number>()
  for (const change of changes) {
    const [first] = change.after
    if (first) keys.set(change, place.get(first) ?? 0)
  }
  let last = -1
  for (const { node } of from) {
    const change = ofBefore.get(node)
    if (!change) continue
    if (!keys.has(change)) keys.set(change, last + 0.5)
    else if (change.status !== 'moved') last = Math.floor(keys.get(change) ?? last)
  }
  return [...changes].sort((one, other) => (keys.get(one) ?? 0) - (keys.get(other) ?? 0))
}

/** Lists each sentence with the paragraph that it stands in now, or stood in. */
function distribute(sentences: readonly SentenceChange[], paragraphs: readonly ParagraphChange[]): void {
  const holders = new Map<Sentence, ParagraphChange>()
  for (const side of ['before', 'after'] as const) {
    for (const paragraph of paragraphs) {
      for (const node of paragraph[side].flatMap(({ children }) => children)) {
        if (node.type === 'sentence') holders.set(node, paragraph)
      }
    }
  }
  for (const sentence of sentences) {
    const node = sentence.after[0] ?? sentence.before[0]
    if (node) holders.get(node)?.sentences.push(sentence)
  }
}
