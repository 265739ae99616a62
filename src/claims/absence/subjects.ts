/**
 * Where the predicate of a subject begins, past all that describes the subject.
 */
import { actionAt } from '../acts.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { neverDescribes, nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes } from '../words.ts'
import { skipAny } from './named-acts.ts'

const w = lexemes('a and nor one or single that which who whom whose ,')

/**
 * The end of a noun phrase with what is joined to it by `or`.
 *
 * ```text
 * No police officer or border guard was investigated for complicity.
 * ^^ status=zero measure=investigations
 * ```
 */
export function joinedEnd(t: Tokens, end: number): number {
  let joined = end
  for (let i = end; isOneOf(t, i, w[','], w.or, w.nor); ) {
    const isLast = !isOneOf(t, i, w[',']) || isOneOf(t, i + 1, w.or, w.nor)
    const from = skipAny(t, isLast && isOneOf(t, i, w[',']) ? i + 2 : i + 1)
    const to = nounPhraseEnd(t, from)
    if (to === from || is(t.word[from] as number, Class.past)) return joined
    if (isLast) joined = to
    i = to
  }
  return joined
}

/** How far a predicate may stand behind its subject. */
const reach = 24

/**
 * The token at which the predicate begins, past prepositions, participles and relative clauses; `from` itself where
 * the subject has none of its own.
 *
 * ```text
 * None of the four directors held in 2016 had been tried, and no one whom the press accused was charged.
 * ^^^^ measure=prosecutions
 *                                                             ^^^^^^ measure=prosecutions
 * ```
 */
export function predicateBegin(t: Tokens, from: number): number {
  const limit = Math.min(t.length, from + reach)
  let i = from
  let isRelative = false
  let first = -1
  for (; i < limit; i++) {
    const id = t.word[i] as number
    if (isOneOf(t, i, w.who, w.whom, w.which, w.that, w.whose)) {
      isRelative = true
      continue
    }
    if (t.kind[i] === Kind.sign ? id !== w[','] : ends[id] === 1) break
    const isAuxiliary = is(id, Class.auxiliary)
    if (!isAuxiliary && !is(id, Class.past)) continue
    if (isRelative) {
      // The verb of the relative clause, with its auxiliaries.
      while (i + 1 < limit && is(t.word[i + 1] as number, Class.auxiliary | Class.adverb | Class.past)) i++
      isRelative = false
      continue
    }
    if (isAuxiliary || neverDescribes[id] === 1) return i
    if (first < 0) first = i
  }
  return first < 0 ? from : first
}

/** What no subject goes past. */
const ends = wordSet('and but while although though because when whereas how what why where if than unless')

/** Whether what may or would not be is spoken of: `no one may be tried twice`. */
export function isUnreal(t: Tokens, i: number): boolean {
  return isIn(t, i, modal)
}

const modal = wordSet('may shall must can cannot should will would could')

/** Whether token `i` is `a single`, `one single`, `one`. */
export function singleEnd(t: Tokens, i: number): number {
  if (isOneOf(t, i, w.a, w.one) && isOneOf(t, i + 1, w.single)) return i + 2
  return isOneOf(t, i, w.one) ? i + 1 : i
}

/** The participles that a predicate joins, where each names an act: `were investigated, prosecuted, or convicted`. */
export function participles(t: Tokens, predicate: number): number[] {
  let i = predicate
  while (is(t.word[i] as number, Class.auxiliary | Class.adverb) && actionAt(t, i) === 0) i++
  const found: number[] = []
  while (is(t.word[i] as number, Class.past) && actionAt(t, i) > 0) {
    found.push(i)
    i++
    if (!isOneOf(t, i, w[','], w.or, w.and, w.nor)) break
    while (isOneOf(t, i, w[','], w.or, w.and, w.nor)) i++
  }
  return found
}

/** The token after the verb that a predicate begins with. */
export function verbEnd(t: Tokens, predicate: number): number {
  let i = predicate
  while (
    i < t.length - 1 &&
    is(t.word[i] as number, Class.auxiliary | Class.adverb) &&
    !is(t.word[i] as number, Class.action)
  )
    i++
  return Math.min(t.length, i + 1)
}
