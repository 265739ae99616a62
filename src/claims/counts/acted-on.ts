/**
 * What is done to the counted, and what the phrase after it goes on with.
 */
import { governingVerb, predicateAt } from '../governing.ts'
import { isOneOf } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import type { Draft } from '../statement.ts'
import { Class, is, lexemes, verbs } from '../words.ts'

/** The words that these rules ask for by name. */
const w = lexemes('and but of while')

/** Verbs that say something only in such a phrase. */
verbs(
  0,
  `forward submit/submitted/submitted/submitting transmit/transmitted/transmitted/transmitting place admit/admitted/admitted/admitting
  fly/flew/flown/flying escort commute commit/committed/committed/committing advance recommend present impose connect enroll mete
  award await remand visit attend undergo/underwent/undergone/undergoing`,
)

/** The first token after `from` in the set, at most `reach` on, in the same phrase; −1 where there is none. */
export function ahead(t: Tokens, from: number, words: Uint8Array, reach: number): number {
  const limit = Math.min(t.length, from + reach)
  for (let i = from; i < limit && t.kind[i] !== Kind.sign; i++) {
    if (words[t.word[i] as number] === 1) return i
    if (isOneOf(t, i, w.and, w.but, w.while)) return -1
  }
  return -1
}

/** Where the phrase after the counted noun begins. */
export function afterNoun(draft: Draft): number {
  return Math.max(draft.nounTo, draft.to)
}

/** `of the 11 convicted`: what follows is said of some of them. */
export function isWhole(t: Tokens, draft: Draft): boolean {
  return is(t.word[draft.from - 1] as number, Class.determiner) && isOneOf(t, draft.from - 2, w.of)
}

/** The verb that has the figure as its object, or as its subject, if it is in the set; the token after what it governs. */
export function actedOn(t: Tokens, draft: Draft, words: Uint8Array): number {
  const after = predicateAt(t, afterNoun(draft))
  if (words[t.word[after] as number] === 1 && is(t.word[after] as number, Class.verb)) return after + 1
  const before = governingVerb(t, draft.from, draft.clause)
  return before >= 0 && words[t.word[before] as number] === 1 ? afterNoun(draft) : -1
}
