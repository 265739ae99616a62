/**
 * What is done to whom: verbs that say what a figure is a figure of only together with who or what they are said of,
 * and with where it leads (`sent 27 traffickers to prison`, `sent back 131 Cambodians`).
 */
import { governingVerb, isBeing, predicateAt } from '../governing.ts'
import { isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { because, type Draft, type Statement } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { afterNoun } from './acted-on.ts'
import { type Frame, framesOf } from './frame-lexicon.ts'
import { kindsOf } from './kinds.ts'

const w = lexemes('that be but while')

/**
 * The first row of the lexicon whose verb governs the figure and whose conditions hold.
 *
 * ```text
 * Judges sent 27 traffickers to prison, and Thailand sent back 131 Cambodians.
 *             ^^ measure=sentences
 *                                                              ^^^ measure=repatriations
 * ```
 */
export function framed({ t, drafts }: Statement, draft: Draft): number {
  if (draft.figure?.kind !== 'count') return 0
  const floor = Math.max(draft.clause, draft.comparison + 1)
  const verb = governingVerb(t, draft.from, floor)
  // What a study found was found by nobody.
  if (verb >= 0 && isBy(t, studying, verb, floor)) return 0
  const kinds = kindsOf(t, draft, drafts[draft.place - 1])
  const after = afterNoun(draft)
  const predicate = predicateAt(t, after)
  const isPassive = isOfBeing(t, predicate, after)
  const isVerb = is(t.word[predicate] as number, Class.past | Class.gerund)
  // `Nine suspects were in detention.`
  const stands = isPassive && !isVerb
  const own = framesOf(stands ? w.be : (t.word[predicate] as number)) ?? []
  // `a survey of 434 fishermen found that …`
  for (const frame of isOneOf(t, predicate + 1, w.that) ? [] : own) {
    if ((frame.kinds & kinds) === 0 || (frame.role === 'subject' && isPassive && !stands)) continue
    if (frame.role === 'object' && !is(t.word[predicate] as number, Class.past)) continue
    // Who it is done by stands nowhere: `victims received …` is no passive.
    if (frame.by !== null && !isPassive) continue
    const from = stands ? predicate : predicate + 1
    if (leads(t, frame, from, from, from)) return because(predicate, frame.measure)
  }
  const others = verb < 0 ? undefined : framesOf(t.word[verb] as number)
  if (others === undefined) return 0
  for (const frame of others) {
    if (frame.role === 'subject' || (frame.kinds & kinds) === 0) continue
    if (frame.by !== null && !isBy(t, frame.by, verb, draft.clause)) continue
    if (leads(t, frame, verb + 1, draft.from, after, draft.to)) return because(verb, frame.measure)
  }
  return 0
}

/** Whether a form of `be` stands between the counted and their predicate. */
function isOfBeing(t: Tokens, predicate: number, from: number): boolean {
  for (let i = predicate - 1; i >= from; i--) if (isBeing(t, i)) return true
  return false
}

/** Whether the particle and the goal of a frame stand where they must: between verb and figure, or after the counted. */
function leads(
  t: Tokens,
  { particle, goal }: Frame,
  from: number,
  figure: number,
  after: number,
  noun = after,
): boolean {
  if (particle !== null && particle[t.word[from] as number] !== 1 && particle[t.word[after] as number] !== 1)
    return false
  if (goal === null) return true
  for (let i = from; i < figure; i++) if (goal[t.word[i] as number] === 1) return true
  for (let i = noun; i < after; i++) if (goal[t.word[i] as number] === 1) return true
  const limit = Math.min(t.length, after + reach)
  for (let i = after; i < limit; i++) {
    const id = t.word[i]
    if (goal[id as number] === 1) return true
    if (t.kind[i] === Kind.sign && t.gap[i + 1] === 1) return false
    if (id === w.but || id === w.while) return false
  }
  return false
}

const studying = wordSet('researchers researcher study studies survey surveys experts census')

/** How many tokens behind the counted a goal may stand. */
const reach = 8

/** Whether the subject of the verb holds one of the words. */
function isBy(t: Tokens, by: Uint8Array, verb: number, floor: number): boolean {
  for (let i = verb - 1; i >= floor; i--) if (by[t.word[i] as number] === 1) return true
  return false
}
