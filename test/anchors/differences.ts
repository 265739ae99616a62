/**
 * Where `resolve` of each sentence of a report and `align` of the whole of it say different things of another
 * version, and why: by what the two say, and nothing else.
 */
import { textModel } from '../../src/anchors/text.ts'
import { align, anchor, type Resolution, resolveAll, type SentenceChange } from '../../src/index.ts'
import type { Report, Sentence } from '../../src/types.ts'

/**
 * - `repeated`: for `resolve` several places fit as well.
 * - `given-away`: what `resolve` found is another sentence's for `align`, which gives each away once.
 * - `joined`: for `align` it is a part of a sentence that another one became, or was divided.
 * - `left-over`: `align` takes the most similar of what is left on both sides, which one anchor cannot know.
 * - `around`: what stands around vouches for the one of them only: for `resolve` the words, though they are no whole
 *   sentences; for `align` the neighbours, though they were edited.
 */
export type Reason = 'repeated' | 'given-away' | 'joined' | 'left-over' | 'around'

export interface Difference {
  sentence: Sentence
  resolution: Resolution
  change: SentenceChange
  /** Null where there is none: the two judge differently. */
  reason: Reason | null
}

/** Lists the sentences of which the two do not say the same. */
export function differences(before: Report, after: Report): Difference[] {
  const nodes = textModel(before).sentences.map(({ node }) => node)
  const changes = align(before, after).sentences
  const ofBefore = new Map(changes.flatMap((change) => change.before.map((node) => [node, change] as const)))
  const ofAfter = new Map(changes.flatMap((change) => change.after.map((node) => [node, change] as const)))
  const places = textModel(after).sentences
  const resolutions = resolveAll(
    after,
    nodes.map((node) => anchor(before, node)),
  )
  return nodes.flatMap((sentence, number): Difference[] => {
    const resolution = resolutions[number]
    const change = ofBefore.get(sentence)
    if (!resolution || !change) throw new Error(`${sentence.id} is missing`)
    const found = placesOf(resolution).flatMap(({ start, end }) =>
      places.filter((place) => place.start < end && start < place.end).map(({ node }) => node),
    )
    const isAgreed =
      found.length === 0 ? change.after.length === 0 : change.after.some((node) => found.includes(node))
    if (isAgreed) return []
    const owners = found.map((node) => ofAfter.get(node)).filter((owner) => owner !== change)
    return [{ sentence, resolution, change, reason: reasonOf(resolution, change, owners) }]
  })
}

function reasonOf(
  resolution: Resolution,
  change: SentenceChange,
  owners: readonly (SentenceChange | undefined)[],
): Reason | null {
  if (resolution.status === 'ambiguous') return 'repeated'
  if (owners.some((owner) => owner && owner.before.length > 0)) return 'given-away'
  if (change.before.length > 1 || change.after.length > 1) return 'joined'
  if (change.grounds === 'left-over') return 'left-over'
  const isByWordsAround = resolution.status === 'changed' && resolution.grounds === 'around'
  return change.grounds === 'around' || isByWordsAround ? 'around' : null
}

/** The places of an answer; none where it is lost, of several those of all. */
function placesOf(resolution: Resolution) {
  if (resolution.status === 'lost') return []
  return resolution.status === 'ambiguous' ? resolution.candidates : [resolution]
}
