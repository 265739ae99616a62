/**
 * What the rules for relations share: the claims of a sentence, and one way to pick the other end.
 */
import { isYear } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, Class, lexemes, wordSet } from '../../syntax/lexicon/lexicon.ts'
import type { Phrase } from '../../syntax/syntax.ts'
import type { Tokens } from '../../syntax/tokens.ts'
import type { Draft, DraftRelation, Statement } from '../draft.ts'

/** The stretch of tokens in which the figures are of another time, place or plan. */
export interface Comparison {
  /** The word that opens it. */
  at: number
  end: number
}

/** The sentence that relations are looked for in. */
export interface Scene {
  s: Statement
  /** By the index of a phrase the claim that it holds. */
  held: readonly (Draft | undefined)[]
  /** By the place of a claim the comparison that it stands in. */
  compared: readonly (Comparison | undefined)[]
  /** Pieces that were found to add up to a whole. */
  sums: Map<Draft, Draft>
}

/** A relation, and the tokens that it rests on. */
export interface Found {
  type: DraftRelation['type']
  to: Draft
  from: number
  end: number
}

/** A rule for the relation of the claim at `k`; null where it does not speak. */
export type Rule = (scene: Scene, draft: Draft) => Found | null

export type Test = (other: Draft) => boolean

const w = lexemes('( ) the these those their its earlier before ago previously')

/** What is left of a pool when each wish has been granted that some of it fulfil. */
export function narrow(pool: readonly Draft[], ...wishes: readonly Test[]): readonly Draft[] {
  let best = pool
  for (const wish of wishes) {
    const kept = best.filter(wish)
    if (kept.length > 0) best = kept
  }
  return best
}

/** Neither what a figure is compared with, nor how far it moved, nor the same sum in other money. */
export function isNewest({ moved, relation }: Draft): boolean {
  return !moved && relation?.type !== 'baseline-of' && relation?.type !== 'conversion-of'
}

export function isPart({ relation }: Draft): boolean {
  return relation?.type === 'part-of'
}

export function valueOf({ figure }: Draft): number {
  return figure?.value ?? 0
}

/** What can be a piece of a whole: a count, a share, a sum. */
export function isCountable({ figure }: Draft): boolean {
  return figure?.kind === 'count' || figure?.kind === 'share' || figure?.kind === 'money'
}

/** A single count that stands as the text's own, outside brackets. */
export function isPlain(draft: Draft): boolean {
  return draft.figure?.kind === 'count' && draft.figure.max === null && draft.bracket < 0 && isNewest(draft)
}

/** A figure without a noun of its own: `12 were women`, `30 percent of them`. */
export function isBare({ phrase, to }: Draft): boolean {
  return phrase === null || phrase.head < to
}

/** Whether a figure can be a piece of a host: no more than it in the same unit, or a share of it. */
export function isPiece({ figure }: Draft, host: Draft): boolean {
  if (figure === null || host.figure === null || host.moved) return false
  const { kind, unit, value, max } = host.figure
  if (kind !== 'count' && kind !== 'money' && kind !== 'duration') return false
  if (figure.kind === 'share') return value > 2 && kind !== 'duration'
  return figure.unit === unit && figure.value <= (typeof max === 'number' ? max : value)
}

/** Kinds that are common ground enough to count one among, or compare with, the other. */
const grounds =
  ~(Kinds.official | Kinds.authority | Kinds.court | Kinds.force | Kinds.money | Kinds.time) &
  ~(Kinds.information | Kinds.quantity)

/** How much alike what two figures count is: 3 the same noun, 2 the same kind or act, 1 unsaid, 0 different. */
export function kinship(a: Draft, b: Draft): 0 | 1 | 2 | 3 {
  const one = countedOf(a)
  const other = countedOf(b)
  if (one === null || other === null) return 1
  if (one.noun !== 0 && one.noun === other.noun) return 3
  if ((one.kinds & other.kinds & grounds) !== 0) return 2
  return a.act !== 0 && a.act === b.act && (actOf(one.noun) !== 0 || actOf(other.noun) !== 0) ? 2 : 0
}

/** What is counted, also where it was said of the same figure before; null where nothing says it. */
function countedOf({ counted, relation }: Draft): Phrase | null {
  const isVague = counted === null || counted.head < 0 || (counted.kinds & Kinds.quantity) !== 0
  return !isVague ? counted : relation?.type === 'same-as' ? countedOf(relation.to) : null
}

/** What a figure counts is of one of the kinds. */
export function isOf({ counted }: Draft, kinds: number): boolean {
  return counted !== null && (counted.kinds & kinds) !== 0
}

/** Behind a determiner that points at what is known: `the 12`, `these 12`. */
export function isDefinite({ t }: Pick<Statement, 't'>, { owner, determiner }: Phrase): boolean {
  if (owner >= 0 || determiner < 0) return owner >= 0
  const id = t.word[determiner]
  return id === w.the || id === w.these || id === w.those || id === w.their || id === w.its
}

/** Words for a time before: `the previous year`, `2015`, `a year earlier`. */
export function isEarlier(t: Tokens, { quantity, head, from, to, kinds }: Phrase): boolean {
  if (quantity >= 0 || head < 0) return false
  const next = t.word[to]
  const isPast = next === w.earlier || next === w.before || next === w.ago || next === w.previously
  if ((kinds & Kinds.time) !== 0 && isPast) return true
  for (let i = from; i <= head; i++) {
    if (isYear(t, i)) return true
    if ((kinds & Kinds.time) !== 0 && i < head && ((t.classes[i] ?? 0) & Class.window) !== 0) return true
  }
  return false
}

/** Whether a time of its own stands behind a figure, before token `end`. */
export function hasTime({ t, syntax }: Statement, { to }: Draft, end: number): boolean {
  return syntax.phrases.some((phrase) => phrase.from >= to && phrase.from < end && isEarlier(t, phrase))
}

/** The token of the bracket that closes the one at `i`. */
export function closing({ word, length }: Tokens, i: number): number {
  let depth = 0
  for (let at = i; at < length; at++) {
    if (word[at] === w['(']) depth++
    else if (word[at] === w[')'] && --depth === 0) return at
  }
  return length
}

/**
 * Where and how, not what: `in 12 districts`, `by 12 judges`; not what a verb governs or does something to: `cared for 12`,
 * `gave help to 12`.
 */
export function isAside({ syntax }: Statement, draft: Draft): boolean {
  const { phrase, act } = draft
  if (phrase === null || phrase.preposition < 0) return false
  const id = syntax.t.word[phrase.preposition] as number
  const clause = syntax.clauses[phrase.clause]
  const isDone = act !== 0 && act === clause?.lemma
  const isGoverned = clause !== undefined && clause.object < 0 && phrase.preposition === clause.verb + 1
  // `took in five`, but `arrested 40 in 12 raids`
  return asides.has(id) ? !isDone || !isBare(draft) : ofVerbs.has(id) && !isGoverned && !isDone
}
const asides = wordSet('in at during within across by through under throughout via since until')
const ofVerbs = wordSet('from to with for over on')

/** Who or what its clause is about, and no clause that describes another phrase. */
export function isMain({ index }: Statement, { aside, clause, sentence }: Draft): boolean {
  return !aside && (sentence !== index || clause?.kind !== 'relative')
}

/** Whether a figure can be the whole of another: in the same comparison, in no bracket that the other is outside of. */
export function mayHold({ s, compared }: Scene, draft: Draft, other: Draft): boolean {
  if (other === draft || other.absence !== null || !isPiece(draft, other)) return false
  if (s.drafts[other.place] !== other) return other.bracket < 0 && isNewest(other)
  const comparison = compared[draft.place]
  if (compared[other.place] !== comparison || (other.bracket >= 0 && other.bracket !== draft.bracket))
    return false
  return isNewest(other) || (comparison !== undefined && other.relation?.type === 'baseline-of')
}

/** The nearest whole before a claim that fits: in its sentence, else in the last; narrowed by wishes. */
export function wholeBefore(
  scene: Scene,
  draft: Draft,
  fits: Test,
  ...wishes: readonly Test[]
): Draft | undefined {
  const { drafts, passage } = scene.s
  const test = (other: Draft) => mayHold(scene, draft, other) && fits(other)
  const here = narrow(drafts.slice(0, draft.place).filter(test), ...wishes).at(-1)
  if (here !== undefined) return here
  const earlier = passage.current.length > 0 ? passage.current : passage.last
  const isWhole = (other: Draft) => !isPart(other)
  return narrow(earlier.filter(test), isWhole, (other) => !other.aside, ...wishes).at(-1)
}

/** A piece of a whole, and the words that say so. */
export function partOf(to: Draft | undefined, from: number, end: number): Found | null {
  return to === undefined ? null : { type: 'part-of', to, from, end }
}
