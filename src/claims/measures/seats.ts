/**
 * Whose place in the sentence a figure shares, and the noun that it hangs on.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isQuantifier, placesOf, questionOf } from '../../syntax/roles.ts'
import type { Phrase, Syntax } from '../../syntax/syntax.ts'

const w = lexemes('of in')

/** Prepositions by which a list names its members. */
const naming = wordSet(
  'including such_as like especially particularly notably namely as_well_as along_with together_with plus except excluding but',
)

/** `including seven women` */
export function isNamedAmong({ t }: Syntax, { link, preposition }: Phrase): boolean {
  return link === 'preposition' && naming.has(t.word[preposition])
}

/** The phrase whose place a phrase shares: that of its list, of what it is a case of, of what it is named among. */
export function seatOf(s: Syntax, phrase: Phrase, depth = 5): Phrase {
  const governor = s.phrases[phrase.governor]
  if (governor === undefined || depth === 0) return questionOf(s, phrase) ?? phrase
  const isOwn = placesOf(s, phrase).some(({ role }) => role !== 'oblique')
  if (isOwn) return phrase
  if (phrase.link !== 'preposition') return seatOf(s, governor, depth - 1)
  const preposition = s.t.word[phrase.preposition] as number
  if (naming.has(preposition)) return seatOf(s, governor, depth - 1)
  // `one-third of 12 men`, `a group of 12 men`
  return preposition === w.of && isQuantifier(s, governor) ? seatOf(s, governor, depth - 1) : phrase
}

/** The first member of a list, and of a quantity's phrase: what hangs where all of it hangs. */
export function headOfList(s: Syntax, phrase: Phrase): Phrase {
  let at = phrase
  for (let depth = 0; depth < 5; depth++) {
    const governor = s.phrases[at.governor]
    if (governor === undefined) return at
    const isPart = at.link === 'preposition' && isQuantifier(s, governor) && s.t.word[at.preposition] === w.of
    if (at.link === 'preposition' && !isPart) return at
    at = governor
  }
  return at
}

/** Prepositions by which people and things hang on the noun of an act. */
export const hanging = wordSet('of against for to by among from into on over with involving concerning')

/** The noun that a phrase (or its list) hangs on by a preposition of roles. */
export function governorOf(s: Syntax, phrase: Phrase): { governor: Phrase; preposition: number } | null {
  const head = headOfList(s, phrase)
  const governor = head.link === 'preposition' ? s.phrases[head.governor] : arrangedFor(s, head)
  if (governor === undefined || governor.head < 0 || head.preposition < 0) return null
  const preposition = s.t.word[head.preposition] as number
  const isWhere = (phrase.kinds & (Kinds.place | Kinds.time)) !== 0 && preposition !== w.of
  // `the deaths in custody of 12 men`
  const outer = s.phrases[governor.governor]
  const isBetween = governor.link === 'preposition' && s.t.word[governor.preposition] === w.in
  const isOfOuter = isBetween && preposition === w.of && (phrase.kinds & Kinds.person) !== 0
  if (isOfOuter && outer !== undefined && outer.head >= 0 && actOf(s.t.word[outer.head]) !== 0)
    return { governor: outer, preposition }
  return hanging.has(preposition) && !isWhere ? { governor, preposition } : null
}

/** `Repatriation was arranged for three women`: what stands behind the verb hangs on its subject. */
function arrangedFor(s: Syntax, { index }: Phrase): Phrase | undefined {
  const clause = s.clauses.find(({ obliques, passive }) => passive && obliques.includes(index))
  return clause === undefined ? undefined : s.phrases[clause.subject]
}
