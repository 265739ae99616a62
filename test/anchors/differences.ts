/**
 * Where `resolve` of each sentence of a report and `align` of the whole of it say different things of another
 * version, and why.
 */
import { agreement, sides } from '../../src/anchors/context.ts'
import { likeness, mayBeSame } from '../../src/anchors/judgement.ts'
import { lettersOf } from '../../src/anchors/letters.ts'
import { normalize, toNormalized } from '../../src/anchors/normalize.ts'
import { sentencesAround } from '../../src/anchors/print-of.ts'
import { textModel } from '../../src/anchors/text.ts'
import {
  type Anchor,
  align,
  anchor,
  type Resolution,
  resolveAll,
  type SentenceChange,
} from '../../src/index.ts'
import type { Report, Sentence } from '../../src/types.ts'

/**
 * - `given-away`: what `resolve` found is another sentence's for `align`, which gives each away once.
 * - `left-over`: `align` takes the most similar of what is left on both sides, which one anchor cannot know.
 * - `around`: for `resolve` the words around the place vouch, though they are no whole sentences.
 * - `vouched`: for `align` the neighbours, edited themselves, vouch; one anchor knows only their words as they were.
 * - `joined`: for `align` it is a part of a sentence that another one became, or was divided.
 * - `repeated`: the same words stand in several places, or as likely ones do.
 */
export type Reason = 'given-away' | 'left-over' | 'around' | 'vouched' | 'joined' | 'repeated'

export interface Difference {
  sentence: Sentence
  resolution: Resolution
  change: SentenceChange
  /** Null where there is none: the two judge differently. */
  reason: Reason | null
}

/** Lists the sentences of which the two do not say the same. */
export function differences(before: Report, after: Report): Difference[] {
  const { sentences } = textModel(before)
  const nodes = sentences.map(({ node }) => node)
  const changes = align(before, after).sentences
  const ofBefore = new Map(changes.flatMap((change) => change.before.map((node) => [node, change] as const)))
  const ofAfter = new Map(changes.flatMap((change) => change.after.map((node) => [node, change] as const)))
  const addresses = nodes.map((node) => anchor(before, node))
  const resolutions = resolveAll(after, addresses)
  return nodes.flatMap((sentence, number): Difference[] => {
    const address = addresses[number]
    const resolution = resolutions[number]
    const change = ofBefore.get(sentence)
    if (!address || !resolution || !change) throw new Error(`${sentence.id} is missing`)
    const found = sentencesOf(after, resolution)
    const isAgreed =
      found.length === 0 ? change.after.length === 0 : change.after.some((node) => found.includes(node))
    if (isAgreed) return []
    const neighbours = [nodes[number - 1], nodes[number + 1]].map((node) => node && ofBefore.get(node))
    const difference = { sentence, resolution, change }
    const reason = reasonOf({ ...difference, address, found, ofAfter, neighbours, before, after })
    return [{ ...difference, reason }]
  })
}

interface Case extends Omit<Difference, 'reason'> {
  address: Anchor
  found: readonly Sentence[]
  ofAfter: ReadonlyMap<Sentence, SentenceChange>
  /** What became of the sentences before and after it. */
  neighbours: readonly (SentenceChange | undefined)[]
  before: Report
  after: Report
}

function reasonOf({
  address,
  sentence,
  resolution,
  change,
  found,
  ofAfter,
  neighbours,
  before,
  after,
}: Case): Reason | null {
  if (resolution.status === 'ambiguous') return 'repeated'
  if (found.some((node) => ofAfter.get(node) !== change && (ofAfter.get(node)?.before.length ?? 0) > 0))
    return 'given-away'
  if (change.before.length > 1 || change.after.length > 1) return 'joined'
  if (change.after.length === 0) return isSurrounded(after, address, resolution) ? 'around' : null
  const order = textModel(after).sentences.map(({ node }) => node)
  const at = (node: Sentence | undefined) => (node ? order.indexOf(node) : Number.NaN)
  const [behind, ahead] = neighbours
  const here = at(change.after[0])
  if (at(behind?.after.at(-1)) === here - 1 || at(ahead?.after[0]) === here + 1) return 'vouched'
  const [other] = change.after
  return other && mayBeSame(likeness(lettersIn(before, sentence), lettersIn(after, other)))
    ? 'left-over'
    : null
}

function lettersIn(report: Report, sentence: Sentence): string {
  const place = textModel(report).sentences.find(({ node }) => node === sentence)
  if (!place) throw new Error(`${sentence.id} is missing`)
  const letters = lettersOf(report)
  const { start, end } = toNormalized(letters, place)
  return letters.value.slice(start, end)
}

/** Whether the words on a side of a place are those that stood around what was looked for. */
function isSurrounded(report: Report, { context }: Anchor, resolution: Resolution): boolean {
  if (resolution.status === 'lost' || resolution.status === 'ambiguous') return false
  const letters = lettersOf(report)
  const known = { before: normalize(context.before), after: normalize(context.after) }
  const places = [resolution, sentencesAround(textModel(report), resolution)]
  return places.some((place) => sides(agreement(letters, toNormalized(letters, place), known)) > 0)
}

/** The sentences of a place that was found; none where it was not, of several those of all. */
function sentencesOf(report: Report, resolution: Resolution): Sentence[] {
  if (resolution.status === 'lost') return []
  const places = resolution.status === 'ambiguous' ? resolution.candidates : [resolution]
  return textModel(report).sentences.flatMap(({ node, start, end }) =>
    places.some((place) => place.start < end && start < place.end) ? [node] : [],
  )
}
