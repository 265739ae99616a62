/**
 * Parts whose whole is left out and understood from what was said before.
 */
import { code } from '../acts.ts'
import { predicateAt } from '../governing.ts'
import { isOneOf } from '../match.ts'
import type { Tokens } from '../scan.ts'
import type { Draft, DraftRelation, Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { because, isCountable, isNewest, isPiece, isPlainCount, lastBefore, lastSaid } from './rule.ts'

/** The words that these rules ask for by name. */
const w = lexemes('of the those')

/**
 * A bare figure whose subject is left out counts a part of the figure before it.
 *
 * ```text
 * Officers found 50 victims; 13 were men, and one was a foreign national.
 *                            ^^ relation=part-of:50
 *                                             ^^^ relation=part-of:50
 * ```
 */
export function elliptic(s: Statement, k: number): DraftRelation | null {
  const { t, drafts } = s
  const draft = drafts[k] as Draft
  if (!isCountable(draft) || draft.nounTo > draft.nounFrom || draft.comparison >= 0) return null
  if (!isPredicate(t, draft.to)) return null
  for (let at = k - 1; at >= 0; at--) {
    const other = drafts[at] as Draft
    if (other.comparison >= 0 || other.bracket >= 0) continue
    if (
      other.relation?.type === 'part-of' &&
      (isPredicate(t, other.to) || isSubjectOfThose(t, other) || leavesRoom(s, k, other.relation.to)) &&
      isPiece(draft, other.relation.to)
    ) {
      return because(draft.to, draft.to + 1, { type: 'part-of', to: other.relation.to })
    }
    // `34 were women and 12 were men`: two pieces of what was said before.
    if (
      other.relation === null &&
      other.noun === 0 &&
      other.clause === draft.clause &&
      isPredicate(t, other.to)
    )
      continue
    if (other.figure?.kind === 'count' && isPiece(draft, other))
      return because(draft.to, draft.to + 1, { type: 'part-of', to: other })
  }
  const earlier = s.passage.last.filter(
    (other) =>
      other.figure?.kind === 'count' &&
      other.comparison < 0 &&
      other.bracket < 0 &&
      isPiece(draft, other) &&
      other.relation?.type !== 'baseline-of',
  )
  const host = earlier.find((other) => other.relation === null) ?? earlier.at(-1)
  return host === undefined ? null : because(draft.to, draft.to + 1, { type: 'part-of', to: host })
}

/** `Nine of the convicted received …`: what follows is said of the same whole. */
function isSubjectOfThose(t: Tokens, draft: Draft): boolean {
  return (
    isOneOf(t, draft.to, w.of) &&
    isOneOf(t, draft.to + 1, w.the, w.those) &&
    isPredicate(t, predicateAt(t, draft.to))
  )
}

/** A finite verb follows the figure, so that its subject is left out. */
function isPredicate(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  return is(id, Class.auxiliary) || (is(id, Class.past) && is(id, Class.verb) && !is(id, Class.noun))
}

/** Whether the figure and the parts said before add up to the whole, or to less where it stands in the same sentence. */
function leavesRoom(s: Statement, k: number, whole: Draft): boolean {
  const draft = s.drafts[k] as Draft
  const isHere = whole.sentence === s.index
  if (draft.figure?.kind === 'share') return isHere
  let sum = draft.figure?.value ?? 0
  const add = (other: Draft | undefined) => {
    if (other?.relation?.type === 'part-of' && other.relation.to === whole) sum += other.figure?.value ?? 0
  }
  const { recent } = s.passage
  for (let at = Math.max(0, recent.length - 12); at < recent.length; at++) add(recent[at])
  for (let at = 0; at < k; at++) add(s.drafts[at])
  const size = whole.figure?.value ?? 0
  return sum === size || (sum < size && isHere)
}

/**
 * Those sentenced are some of those convicted.
 *
 * ```text
 * The court convicted three traffickers and sentenced two to 12 years’ imprisonment and one to a fine.
 *                                                     ^^^ relation=part-of:three
 *                                                                                       ^^^ relation=part-of:three
 * ```
 */
export function sentencedOf(s: Statement, k: number): DraftRelation | null {
  const { drafts } = s
  const draft = drafts[k] as Draft
  if (!isPlainCount(draft)) return null
  if (draft.measure !== sentences && !(draft.measure === 0 && draft.noun === 0)) return null
  const previous = lastBefore(drafts, k, (other) => other.figure?.kind === 'count')
  if (draft.measure === 0 && previous?.measure !== sentences) return null
  const host = lastSaid(
    s,
    k,
    s.passage.last,
    (other) =>
      other.measure === convictions &&
      isPlainCount(other) &&
      isNewest(other) &&
      // `221 of those found guilty went to prison, while 61 …`
      other.relation?.to.measure !== convictions,
  )
  if (host === null || (draft.figure?.value ?? 0) >= (host.figure?.value ?? 0)) return null
  const isOther = draft.noun !== 0 && draft.noun !== host.noun
  // Of the same sentence any people may be: `convicted 12 …, and sentenced nine men to prison`.
  if (isOther && (host.sentence !== s.index || !is(draft.noun, Class.person))) return null
  return because(draft.from, draft.to, { type: 'part-of', to: host })
}

const sentences = code('sentences')

const convictions = code('convictions')
