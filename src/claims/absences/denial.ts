/**
 * Whether a clause is denied, and what it leaves open.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import type { Clause, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'

const w = lexemes('without could would have deny neither when')

/** Words before `to` that deny what follows: `unable to`, `yet to`. */
const able = wordSet('possible able')
const allowing = verbSet('allow permit authorize')
const denying = wordSet('unable impossible yet unwilling failure inability refusal neither nor')
/** Adverbs that leave some of it: `did not always report`. */
const partly = wordSet(
  'always fully necessarily routinely consistently systematically regularly generally usually often sometimes frequently occasionally adequately sufficiently effectively only',
)

/**
 * The token at which the denial of a clause begins, with its auxiliary; −1 where the clause holds, or holds in part.
 *
 * ```text
 * Police did not arrest any.   They were unable to find any.   It ended without convicting any.
 *        ^^^                             ^^^^^^                        ^^^^^^^
 * ```
 */
export function denialOf(syntax: Syntax, { negation, from, verb, opener, parent, object }: Clause): number {
  const { t, clauses, phrases } = syntax
  if (negation < 0) {
    // `published neither the number of arrests nor …`
    const at = phrases[object]?.from ?? 0
    if (at > verb && t.word[at - 1] === w.neither) return verb
    if (from > 0 && denying.has(t.word[from - 1])) return from - 1
    // `was not possible to establish`, `were not able to say`
    const above = clauses[parent]
    const isAble = able.has(t.word[from - 1]) || (above?.passive === true && allowing.has(above.lemma))
    const isUnable = above !== undefined && above.negation >= 0 && isAble
    if (isUnable) return denialOf(syntax, above)
    return opener >= 0 && t.word[opener] === w.without ? opener : -1
  }
  if (verbOf(t.word[negation]) === w.deny) return -1
  // `did not try any suspects or convict any`: the second verb shares what denies the first
  const isShared =
    negation < from &&
    clauses.some((other) => other.from <= negation && other.verb > negation && other.index !== parent)
  if (isShared) return from
  const before = t.tag[negation - 1]
  const begin = before === Tag.auxiliary || before === Tag.modal ? negation - 1 : negation
  for (let i = Math.max(0, begin - 1); i < verb; i++) if (partly.has(t.word[i])) return -1
  return begin
}

/** The clause and those whose verbs are joined to its verb: `did not investigate, prosecute, or convict`. */
export function joinedVerbs({ t, clauses, phrases }: Syntax, clause: Clause): Clause[] {
  const list = [clause]
  let whole = 1
  for (let last = clause; ; ) {
    const next = clauses.find(({ from }) => from > last.verb)
    if (
      next === undefined ||
      next.subject !== clause.subject ||
      !isAlike(t.tag[clause.verb] as number, t.tag[next.verb] as number)
    )
      break
    let hasConjunction = false
    let isJoint = next.from > last.verb + 1
    for (let i = last.verb + 1; i < next.from; i++) {
      const tag = t.tag[i] as number
      // `identified, referred to care, or repatriated`
      const where = phrases.find(({ preposition, to }) => preposition === i && to < next.from)
      if (where !== undefined && last.obliques.includes(where.index)) i = where.to - 1
      else if (tag === Tag.conjunction) hasConjunction = true
      else if (tag !== Tag.adverb && (tag !== Tag.sign || t.text[t.start[i] as number] !== ','))
        isJoint = false
    }
    if (!isJoint) break
    list.push(next)
    if (hasConjunction) whole = list.length
    last = next
  }
  return list.slice(0, whole)
}

const isBare = (tag: number) => tag === Tag.base || tag === Tag.present
const isPast = (tag: number) => tag === Tag.past || tag === Tag.participle

/** Two verbs of one form. */
function isAlike(a: number, b: number): boolean {
  return a === b || (isBare(a) && isBare(b)) || (isPast(a) && isPast(b))
}

const conditions = wordSet('if unless lest until before')
export const wanting = verbSet(
  `ensure guarantee require mandate stipulate urge recommend promise pledge want intend plan agree decide aim vow
   threaten order demand prevent hope expect`,
)

/** Whether the clause tells of what may, should or would be, or of what a law says, not of what was. */
export function isUnreal(s: Syntax, clause: Clause): boolean {
  const { t } = s
  const isOrder =
    clause.kind === 'main' && clause.subject < 0 && clause.tense === 'present' && clause.bracket < 0
  if (isOrder && (clause.from === 0 || t.tag[clause.from - 1] === Tag.sign)) return true
  for (let at: Clause | undefined = clause, depth = 0; at !== undefined && depth < 4; depth++) {
    const modal = at.modal < 0 ? 0 : (t.word[at.modal] as number)
    if (modal !== 0 && modal !== w.could && modal !== w.would) return true
    // `when officials fail to disclose assets`: whenever they do
    if (at.kind === 'adverbial' && at.tense === 'present' && t.word[at.opener] === w.when) return true
    const isLaw = !at.passive && ((s.phrases[at.subject]?.kinds ?? 0) & Kinds.law) !== 0
    if (isLaw || conditions.has(t.word[at.opener])) return true
    const parent: Clause | undefined = s.clauses[at.parent]
    if (parent === undefined || at.kind === 'relative') return false
    if ((at.kind === 'complement' || at.kind === 'infinitive') && wanting.has(parent.lemma)) return true
    const isAim =
      at.kind === 'infinitive' && (parent.sorts & (Sort.control | Sort.denying | Sort.reporting)) === 0
    if (isAim && denialOf(s, at) < 0) return true
    at = at.kind === 'main' || at.kind === 'adverbial' ? undefined : parent
  }
  return false
}

const some = wordSet('many most some several few all every each both')

/** What was not done by many, or by 12, was done by others. */
export function isOfSome({ t, phrases }: Syntax, { subject }: Clause): boolean {
  const phrase = phrases[subject]
  return phrase !== undefined && (phrase.quantity >= 0 || some.has(t.word[phrase.from]))
}

/** Whether a verb says that something is told, kept or known. */
export function tells({ sorts, lemma }: Clause): boolean {
  return (sorts & Sort.telling) !== 0 || lemma === w.have
}

const direct = verbSet(
  'report disclose release publish specify record track announce document reveal say state',
)

/** Whether its object itself is what is told; after other verbs only `information` and `number` tell of figures. */
export function tellsObject({ lemma }: Clause): boolean {
  return direct.has(lemma)
}

/** Whether what the clause says is what nobody told: `did not report prosecuting any`. */
export function isUntold(s: Syntax, clause: Clause): boolean {
  for (let at: Clause | undefined = clause; at?.kind === 'participle' || at?.kind === 'infinitive'; ) {
    at = s.clauses[at.parent]
    if (at !== undefined && tellsObject(at) && denialOf(s, at) >= 0) return true
  }
  return false
}
