/**
 * How the rules of figures ask about tokens.
 */
import { Class, idOf, is, Sort, sortsOf, type WordSet } from '../../syntax/lexicon/lexicon.ts'
import { Kind, type Tokens } from '../../syntax/tokens.ts'

/** Words of grammar that end a noun phrase. */
export const grammar =
  Class.preposition | Class.auxiliary | Class.modal | Class.relative | Class.conjunction | Class.subordinator

/** Forms of verbs. */
export const verbal = Class.base | Class.third | Class.past | Class.participle | Class.gerund

/**
 * Whether token `i` is one of the words. For more than six words make a set: an array of them would be made anew at each
 * question.
 */
export function isOneOf(
  t: Tokens,
  i: number,
  first: number,
  second?: number,
  third?: number,
  fourth?: number,
  fifth?: number,
  sixth?: number,
): boolean {
  const id = t.word[i]
  return (
    id !== undefined &&
    (id === first || id === second || id === third || id === fourth || id === fifth || id === sixth)
  )
}

/** The ids of spellings of several parts, of those that the lexicon has: elsewhere their parts are tokens. `_` is a space. */
export function spellings(list: string): WordSet {
  return new Set(list.split(' ').flatMap((item) => idOf(item.replaceAll('_', ' ')) || []))
}

/** Whether a sign touches what stands on both of its sides: the hyphen of `30-day`. */
export function isTight(t: Tokens, i: number): boolean {
  return t.gap[i] === 0 && t.gap[i + 1] === 0
}

/** A verb or noun by which a figure moves: `increase`, `fell`. */
export function isChange(t: Tokens, i: number): boolean {
  return i >= 0 && (sortsOf(t.word[i] as number) & Sort.change) !== 0
}

/** Whether something is counted at token `i`: a noun, or a word that no lexicon has, with what describes it. */
export function isCounted(t: Tokens, i: number): boolean {
  if (i >= t.length || t.kind[i] !== Kind.word) return false
  const classes = t.classes[i] as number
  if ((classes & (Class.noun | Class.plural | Class.demonym)) !== 0)
    return (classes & (grammar | Class.month | Class.pronoun | Class.determiner)) === 0
  if ((classes & Class.adjective) !== 0) {
    if ((classes & Class.adverb) !== 0 && !is(t.word[i + 1] as number, Class.plural)) return false
    return (classes & (grammar | Class.determiner)) === 0
  }
  return (classes & ~Class.opener) === 0 && (t.capital[i] === 0 || is(t.word[i + 1] as number, Class.plural))
}
