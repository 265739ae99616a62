/**
 * Verb groups: a main verb with its auxiliaries, adverbs and negation.
 *
 * ```text
 * Officials have not yet been charged, and failed to release those who may be held.
 *           [----------------------]       [----] [--------]           [---------]
 * ```
 */
import { lexemes, sortsOf, verbOf, wordSet } from './lexicon/lexicon.ts'
import { Tag } from './tags.ts'
import type { Tokens } from './tokens.ts'

export type Tense = 'present' | 'past' | 'perfect' | 'pluperfect' | 'future' | 'none'

/** A verb group. Tokens are indexes, ends exclusive; −1 stands for none. */
export interface VerbGroup {
  from: number
  to: number
  /** The token of the main verb, which is the auxiliary itself where it stands alone. */
  verb: number
  /** The id of its base form. */
  lemma: number
  /** Bits of `Sort`. */
  sorts: number
  form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  passive: boolean
  progressive: boolean
  tense: Tense
  modal: number
  negation: number
}

const w = lexemes("be have get will being been having only 's")

/** The verb group that begins at token `i`; null where none does. */
export function verbGroupAt(t: Tokens, i: number): VerbGroup | null {
  const tag = t.tag[i] as number
  if (tag === Tag.negation || tag === Tag.adverb) {
    let at = i + 1
    while (t.tag[at] === Tag.negation || t.tag[at] === Tag.adverb) at++
    const opens = at < t.length && isVerb(t.tag[at] as number) && tag === Tag.negation
    const group = opens ? verbGroupAt(t, at) : null
    return group === null ? null : { ...group, from: i, negation: i }
  }
  if (!isVerb(tag)) return null
  return readGroup(t, i)
}

function isVerb(tag: number): boolean {
  return tag >= Tag.to && tag <= Tag.gerund
}

function readGroup(t: Tokens, i: number): VerbGroup {
  let at = i
  let modal = -1
  let negation = -1
  let isInfinitive = false
  let have = -1
  let be = -1
  let first = -1
  let main = -1
  for (; at < t.length; at++) {
    const tag = t.tag[at] as number
    if (tag === Tag.negation) {
      // `found not guilty`: behind the verb it denies something else
      if (main >= 0) break
      // `not only froze but also sued`
      if (t.word[at + 1] !== w.only) negation = at
    } else if (tag === Tag.adverb) {
      if (main >= 0 || !goesOn(t, at + 1)) break
    } else if (tag === Tag.to) {
      if (at > i) break
      isInfinitive = true
    } else if (tag === Tag.modal) {
      if (modal >= 0 || main >= 0) break
      modal = at
      if (isNegated(t, at)) negation = at
    } else if (tag === Tag.auxiliary) {
      if (main >= 0) break
      if (isNegated(t, at)) negation = at
      const verb = verbOf(t.word[at])
      // `is`, `has` begin a new group where one is there
      if (first >= 0 && !isNonfinite(t, at) && modal < 0 && !isInfinitive) break
      if (first < 0) first = at
      if (verb === w.have) have = at
      else if (verb === w.be || t.word[at] === w["'s"]) be = at
    } else if (tag >= Tag.present && tag <= Tag.gerund) {
      // `got arrested`
      const isGot = main >= 0 && be < 0 && verbOf(t.word[main]) === w.get && tag === Tag.participle
      if (main >= 0 && !isGot) break
      if (first >= 0 && tag === Tag.present) break
      if (isGot) be = main
      main = at
    } else if (tag !== Tag.sign || main >= 0 || !isQuote(t, at)) break
  }
  let end = at
  while (
    end > i + 1 &&
    (t.tag[end - 1] === Tag.adverb || t.tag[end - 1] === Tag.negation) &&
    end - 1 !== negation
  )
    end--
  const verb = main >= 0 ? main : be >= 0 ? be : have >= 0 ? have : first >= 0 ? first : end - 1
  const tag = t.tag[verb] as number
  const lemma = verbOf(t.word[verb])
  const passive = main >= 0 && (tag === Tag.past || tag === Tag.participle) && be >= 0 && !isAfter(have, be)
  // `got arrested`: the tense is that of `got`
  const got = be >= 0 && t.tag[be] !== Tag.auxiliary ? be : -1
  const alone = first < 0 && modal < 0 && !isInfinitive && got < 0
  const form = isInfinitive
    ? 'infinitive'
    : alone && tag === Tag.base
      ? 'infinitive'
      : alone && tag === Tag.gerund
        ? 'gerund'
        : alone && tag === Tag.participle
          ? 'participle'
          : first >= 0 &&
              modal < 0 &&
              (t.word[first] === w.being || t.word[first] === w.having || t.word[first] === w.been)
            ? 'gerund'
            : 'finite'
  return {
    from: i,
    to: end,
    verb,
    lemma,
    sorts: sortsOf(t.word[verb]),
    form,
    passive: passive || form === 'participle',
    progressive: main >= 0 && tag === Tag.gerund && be >= 0,
    tense: tenseOf(t, first, modal, have, got < 0 ? verb : got, form),
    modal,
    negation,
  }
}

/** `have` as the main verb stands behind `be` never. */
function isAfter(have: number, be: number): boolean {
  return have > be && be >= 0
}

function goesOn(t: Tokens, i: number): boolean {
  for (let at = i; at < i + 3; at++) {
    const tag = t.tag[at] as number
    if (tag === Tag.adverb || tag === Tag.negation) continue
    return tag === Tag.auxiliary || (tag >= Tag.base && tag <= Tag.gerund)
  }
  return false
}

function isQuote(t: Tokens, i: number): boolean {
  const code = t.text.charCodeAt(t.start[i] as number)
  return code === 34 || code === 0x201c
}

function isNegated(t: Tokens, i: number): boolean {
  const end = t.end[i] as number
  const ending = t.text.slice(end - 3, end).toLowerCase()
  return ending === "n't" || ending === 'n’t' || ending === 'not'
}

function isNonfinite(t: Tokens, i: number): boolean {
  const id = t.word[i]
  return id === w.be || id === w.been || id === w.being || id === w.have || id === w.having
}

const past = wordSet("was were had did didn't wasn't weren't hadn't")

function tenseOf(
  t: Tokens,
  first: number,
  modal: number,
  have: number,
  verb: number,
  form: VerbGroup['form'],
): Tense {
  // `are known to have died`
  if (form === 'infinitive' && have >= 0 && have !== verb) return 'perfect'
  if (form !== 'finite') return 'none'
  if (modal >= 0) return t.word[modal] === w.will ? 'future' : 'present'
  if (have >= 0 && have !== verb) return past.has(t.word[have]) ? 'pluperfect' : 'perfect'
  if (first >= 0) return past.has(t.word[first]) ? 'past' : 'present'
  return t.tag[verb] === Tag.past ? 'past' : 'present'
}
