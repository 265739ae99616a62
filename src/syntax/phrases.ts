/**
 * Noun phrases: a head with what stands before it.
 *
 * ```text
 * At least 12 newly arrived Lao women workers of the Ministry of Labor’s two clinics
 * [-------------------------------------------]  [----------------------] [---------]
 * ```
 *
 * A phrase ends with its head; what follows (an `of`-phrase, a clause) hangs on it. A figure stands in the phrase as its
 * number; one without a noun (`of whom 12 were`) is a phrase without a head.
 */

import { lookUp } from './characters.ts'
import { type Course, withinAt as isWithin, opensAt } from './course.ts'
import { Kinds } from './lexicon/kind-bits.ts'
import { kindsOf, lexemes, nounOf, wordSet } from './lexicon/lexicon.ts'
import type { Quantity } from './quantity.ts'
import { Tag } from './tags.ts'
import type { Tokens } from './tokens.ts'

/** A noun phrase. Tokens are indexes, ends exclusive; −1 stands for none. */
export interface Phrase {
  index: number
  from: number
  to: number
  /** The token of its head: a noun, a name, a pronoun. −1 where it has none: `12 were women`. */
  head: number
  /** The id of the head's singular; 0 where the lexicon has none. */
  noun: number
  /** Of a head of several words, the id of the last: `residence` of `temporary residence`; 0 of others. */
  tail: number
  /** What the head names: bits of `Kinds`. */
  kinds: number
  /** The token of its determiner: `the`, `no`, `these`. */
  determiner: number
  /** The determiner says that there is none: `no`, `neither`. */
  negative: boolean
  /** Index in the quantities of the figure that it holds as its number. */
  quantity: number
  /** The head of the possessive in it: `the club’s members`. */
  owner: number
  /** The preposition that governs it. */
  preposition: number
  /** The phrase that it hangs on, and how: by a preposition, as a further member of its list, as its apposition, in brackets behind it. */
  governor: number
  link: 'none' | 'preposition' | 'conjunct' | 'apposition' | 'bracket'
  /** The clause that it stands in, and as what. */
  clause: number
  role: Role
}

/** What a phrase is in its clause, as printed: the subject of a passive is who it is done to. */
export type Role = 'none' | 'subject' | 'object' | 'recipient' | 'complement' | 'oblique'

const w = lexemes('and or ( ) , them us whom')
const denying = wordSet('no neither none nobody nothing no_one')

/** All noun phrases of a tagged sentence, in order. */
export function findPhrases(t: Tokens, quantities: readonly Quantity[], course: Course): Phrase[] {
  const phrases: Phrase[] = []
  let next = 0
  for (let i = 0; i < t.length; ) {
    while (next < quantities.length && (quantities[next] as Quantity).to <= i) next++
    const span = quantities[next]
    const opens = (opensAt(course, i) || isWithin(course, i)) && t.tag[i] !== Tag.existential
    if (!opens && span?.from !== i) {
      i++
      continue
    }
    const to = endOf(t, i, span, quantities[next + 1], course)
    const made = describe(t, i, to, span !== undefined && span.from < to ? next : -1, phrases.length, span)
    const before = phrases.at(-1)
    if (before !== undefined && isPaired(before, made)) counts(before, made)
    phrases.push(made)
    i = to
  }
  return phrases
}

/** `two five-year terms`: two figures before one noun, which the first counts. */
function isPaired(before: Phrase, { quantity, head, from }: Phrase): boolean {
  return before.to === from && before.quantity >= 0 && before.head < 0 && quantity >= 0 && head >= 0
}

function counts(phrase: Phrase, { head, noun, tail, kinds }: Phrase): void {
  Object.assign(phrase, { head, noun, tail, kinds })
}

/** Where the phrase that begins at token `i` ends: it takes what the course puts into it. */
function endOf(
  t: Tokens,
  i: number,
  span: Quantity | undefined,
  next: Quantity | undefined,
  course: Course,
): number {
  let at = span !== undefined && span.from === i ? span.to : i + 1
  // `31 of them members of the guild`
  if (t.word[i] === w.them || t.word[i] === w.us || t.word[i] === w.whom) return at
  while (at < t.length) {
    // `two five-year terms`
    if (span?.to === at && next?.from === at) break
    if (span !== undefined && at === span.from && isWithin(course, at)) at = span.to
    else if (isWithin(course, at) || t.tag[at] === Tag.possessive) at++
    else if (t.word[at] === w['('] && isWithin(course, closing(t, at) + 1)) at = closing(t, at) + 2
    else if (isWithin(course, at + 1) && joins(t, at)) at += 2
    else if (isWithin(course, at + 2) && joins(t, at) && joins(t, at + 1)) at += 3
    else if (joinsModifiers(t, i, at)) at += 2
    else if (t.word[at] === w[','] && joinsModifiers(t, i, at + 1)) at += 3
    else break
  }
  return at
}

/** The bracket that closes the one at token `i`, where it holds no more than a name: `(ILO)`. */
function closing(t: Tokens, i: number): number {
  return t.word[i + 2] === w[')'] ? i + 2 : t.word[i + 3] === w[')'] ? i + 3 : t.length
}

/** Words and signs between the parts of a phrase: `newly`, a hyphen, a quotation mark, the comma of `low-paid, unsafe work`. */
function joins(t: Tokens, i: number): boolean {
  const tag = t.tag[i] as number
  const isBracket = t.word[i] === w['('] || t.word[i] === w[')']
  return (tag === Tag.sign && !isBracket) || tag === Tag.adverb || tag === Tag.conjunction
}

/**
 * `and` between two that describe one head: `male and female victims`, `three sex and labor traffickers`; two heads
 * otherwise.
 */
function joinsModifiers(t: Tokens, from: number, i: number): boolean {
  if (t.word[i] !== w.and && t.word[i] !== w.or) return false
  const before = t.tag[t.word[i - 1] === w[','] ? i - 2 : i - 1] as number
  let at = i + 1
  while (t.tag[at] === Tag.adjective || t.tag[at] === Tag.noun || (t.tag[at] === Tag.adverb && at === i + 1))
    at++
  const isHead = t.tag[at] === Tag.plural || t.tag[at - 1] === Tag.noun || t.word[at] === w['(']
  if (before === Tag.adjective) return at > i + 1 && isHead
  // a singular that is counted needs a plural further on
  return before === Tag.noun && t.tag[from] === Tag.number && at > i + 1 && t.tag[at] === Tag.plural
}

/** The parts of the phrase between two tokens. */
function describe(
  t: Tokens,
  from: number,
  to: number,
  quantity: number,
  index: number,
  span: Quantity | undefined,
): Phrase {
  let head = -1
  let determiner = -1
  let owner = -1
  for (let i = from; i < to; i++) {
    const tag = t.tag[i] as number
    const isFigure = quantity >= 0 && span !== undefined && i >= span.from && i < span.to
    if (tag === Tag.determiner && head < 0)
      determiner = determiner < 0 || i === determiner + 1 ? i : determiner
    else if (tag === Tag.possessive) {
      owner = head
      head = -1
    } else if (isNoun(tag) || tag === Tag.pronoun) head = i
    else if (tag === Tag.number && !isFigure && head < 0 && i === to - 1) head = i
  }
  // an adjective stands for its noun: `the disabled`
  if (head < 0 && (owner >= 0 || (quantity < 0 && determiner < to - 1))) head = to - 1
  return made(t, index, from, to, head, determiner, quantity, owner)
}

function isNoun(tag: number): boolean {
  return tag === Tag.noun || tag === Tag.plural || tag === Tag.name
}

function made(
  t: Tokens,
  index: number,
  from: number,
  to: number,
  head: number,
  determiner: number,
  quantity: number,
  owner: number,
): Phrase {
  const id = head < 0 ? 0 : (t.word[head] as number)
  const first = t.word[determiner < 0 ? head : determiner] as number
  return {
    index,
    from,
    to,
    head,
    noun: nounOf(id) || id,
    tail: head < 0 ? 0 : tailAt(t, head),
    // `six years`: an amount of time, whatever it is of
    kinds: head < 0 ? kindsOf(t.word[to - 1]) & Kinds.time : kindsAt(t, head),
    determiner,
    // `no other men`
    negative: denying.has(first) || (determiner === from + 1 && denying.has(t.word[from])),
    quantity,
    owner,
    preposition: -1,
    governor: -1,
    link: 'none',
    clause: -1,
    role: 'none',
  }
}

/** The noun that a word of several parts ends in. */
function tailAt(t: Tokens, head: number): number {
  const start = t.start[head] as number
  const end = t.end[head] as number
  const space = t.text.lastIndexOf(' ', end - 1)
  return space <= start ? 0 : nounOf(lookUp(t.text, space + 1, end))
}

/** What a head names: by the lexicon; a name in the plural is a people (`Kenyans`). */
function kindsAt(t: Tokens, head: number): number {
  const known = kindsOf(t.word[head])
  if (known !== 0) return known
  if (
    t.tag[head] === Tag.name &&
    t.capital[head] === 1 &&
    /s$/.test(t.text.slice(t.start[head], t.end[head])) &&
    t.word[head] === 0
  )
    return Kinds.person
  return 0
}
