/**
 * Pieces told in the order of their size: `Eritrea led with 2,899, followed by Mali (1,397)`.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import type { Draft, Statement } from '../draft.ts'
import * as scenes from './scene.ts'
import { type Found, isBare, kinship, partOf, type Scene } from './scene.ts'

const w = lexemes('with by at')
const superlatives = wordSet('main most largest biggest highest top leading chief principal worst')
const leading = verbSet('lead top head rank dominate follow')

/**
 * A piece of the whole that was told of before, where a sentence ranks what the whole is made of.
 *
 * ```text
 * The office registered 900 claims. Mali was the main country of origin with 300 claims, followed by Chad (120).
 *                                                                            ^^^ relation=part-of:900
 *                                                                                                          ^^^ relation=part-of:900
 * ```
 */
export function ranked(scene: Scene, draft: Draft): Found | null {
  const { s } = scene
  if (!isMember(scene, draft) || !ranks(s)) return null
  const row = s.drafts.filter((other) => isMember(scene, other) && isOfOneRow(other, draft))
  const first = row[0] as Draft
  if (first !== draft && first.relation !== null && isBare(draft)) return goOn(first, draft)
  const sum = row.reduce((total, { figure }) => total + (figure?.kind === 'count' ? figure.value : 0), 0)
  const before = [
    ...s.passage.recent.filter(({ sentence }) => sentence >= s.index - 2),
    ...s.drafts.slice(0, Math.min(first.place, draft.place)),
  ]
  const isWhole = (other: Draft) =>
    scenes.isPlain(other) &&
    scenes.valueOf(other) >= sum &&
    scenes.mayHold(scene, draft, other) &&
    (isBare(first) || kinship(first, other) === 3)
  return partOf(before.findLast(isWhole), draft.from, draft.to)
}

function goOn({ relation }: Draft, { from, to }: Draft): Found | null {
  return relation?.type === 'part-of' ? partOf(relation.to, from, to) : null
}

/** What ranks names its first, or what follows it. */
function ranks({ t, syntax }: Statement): boolean {
  if (syntax.clauses.some(({ lemma, passive, object }) => leading.has(lemma) && (passive || object < 0)))
    return true
  return t.word.subarray(0, t.length).some((id) => superlatives.has(id))
}

/** `with 300 claims`, `Chad (120)`, `followed by 12 in Kano`: a count or share that says how many one of them has. */
function isMember({ s, compared }: Scene, draft: Draft): boolean {
  const { figure, phrase, bracket, from, place, moved, absence } = draft
  const isAmount = (figure?.kind === 'count' && figure.max === null) || figure?.kind === 'share'
  if (!isAmount || absence !== null || moved || phrase === null || compared[place] !== undefined) return false
  if (bracket >= 0) return from === bracket + 1 && isNameBefore(s, bracket)
  const { phrases } = s.syntax
  let at = phrase
  while (at.link === 'conjunct' && at.preposition < 0) at = phrases[at.governor] ?? phrase
  const id = at.preposition < 0 ? 0 : s.t.word[at.preposition]
  return id === w.with || id === w.at || (id === w.by && at === phrase && isBare(draft))
}

/** A bracket behind a phrase without a figure, that is no sum and no time. */
function isNameBefore({ syntax }: Statement, bracket: number): boolean {
  const before = syntax.phrases.findLast(({ to }) => to <= bracket)
  return (
    before !== undefined &&
    before.to === bracket &&
    before.quantity < 0 &&
    (before.kinds & (Kinds.money | Kinds.time)) === 0
  )
}

/** Of the same noun, or of none. */
function isOfOneRow(one: Draft, other: Draft): boolean {
  return isBare(one) || isBare(other) || kinship(one, other) === 3
}
