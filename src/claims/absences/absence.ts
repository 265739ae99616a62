/**
 * One absence, and what the codebook has to say of it.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import type { Kind } from '../../syntax/lexicon/kinds.ts'
import { actOf, lexemes, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { countedBy, isLinking, ofPhrase, type Place, placesOf } from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import type { Statement } from '../draft.ts'
import { type Evidence, measureOf, type Question } from '../measures/measure.ts'

/** What there was none of (`zero`), or of what no figure was given (`unreported`). */
export interface Absence {
  status: 'zero' | 'unreported'
  /** The tokens of the quote, end exclusive. */
  from: number
  to: number
  /** The phrase in which a figure would stand. */
  phrase: Phrase
  /** The clause that tells of it, where that is not the one that the phrase stands in. */
  clause: Clause | null
  evidence: Evidence | null
  rule: string
}

/** A sentence with the absences that were found in it, the verbs that are dealt with, and those that `no reports` denies. */
export interface Search extends Statement {
  found: Absence[]
  done: Set<Clause>
  told: Set<Clause>
}

const w = lexemes('a an one single any anyone anybody none of take place')

/** The bits of several kinds. */
export function kindBits(...names: readonly Kind[]): number {
  return names.reduce((bits, name) => bits | Kinds[name], 0)
}

const bodies = kindBits('person', 'case', 'facility', 'workplace', 'organization', 'outlet')
const things = bodies | kindBits('offence', 'message', 'permit', 'material', 'event')
const crowds = kindBits('force', 'body', 'court', 'authority')

/** Nouns of what nobody counts, whatever their kind. */
export const uncounted = wordSet(
  `effort step progress action attempt access right response explanation comment reason doubt need choice contact
   opposition interference matter whereabouts fate status outcome result circumstance identity
   authority jurisdiction age minimum guideline standard news will basis capacity`,
)

const fines = wordSet('fine penalty')
/** Verbs of what comes about, and of taking note of it. */
const happening = verbSet('occur happen ensue')
const noting = verbSet('record register document')

/** What a figure in the phrase would be a figure of; null where no row fits, or one of what is only prescribed. */
export function evidenceOf(
  { syntax, context, drafts }: Search,
  phrase: Phrase,
  clauses = syntax.clauses,
  isSum = (phrase.kinds & Kinds.money) !== 0,
): Evidence | null {
  // `fined 12 farms and closed none`
  const before = drafts.findLast(({ from, counted }) => from < phrase.from && counted !== null)
  const counted = isAlone(syntax, phrase) ? (before?.counted ?? null) : null
  const question = { s: { ...syntax, clauses }, rules: context.rules, counted, denied: true }
  // `none of the officers` is asked like `no officers`
  const named = namedBy(syntax, phrase) ?? phrase
  // `the number held without trial`: whom it counts is not told
  const isNumber =
    named === phrase && (phrase.kinds & Kinds.quantity) !== 0 && (phrase.kinds & Kinds.money) === 0
  const { head, noun, kinds } = isNumber ? { head: -1, noun: 0, kinds: 0 } : named
  const ask = (amount: Question['amount']) =>
    measureOf({ ...question, amount }, { ...phrase, head, noun, kinds })
  // `imposed no fines`: how many, rather than how much
  const isMany = fines.has(phrase.noun) && isPlural(syntax, phrase)
  const sum = isSum && (phrase.kinds & things) === 0 && !isMany ? ask('money') : null
  const found = sum ?? ask('count') ?? (isSum ? ask('money') : null)
  const isPrice = found?.rule.amount === 'money' && found.rule.aspect !== 'event'
  return found?.rule.aspect === 'rule' || isPrice ? null : found
}

/** A pronoun that stands for what was told of before: `none`, not `no one`. */
function isAlone({ t }: Syntax, { from, to }: Phrase): boolean {
  return to === from + 1 && t.word[from] === w.none
}

/** A clause without what fills its places. */
export function emptied(clause: Clause): Clause {
  return { ...clause, subject: -1, object: -1, recipient: -1, complement: -1, obliques: [] }
}

/** The same, as if the phrase stood in one clause alone, with the places of another: `did not try or convict any`. */
export function evidenceIn(search: Search, phrase: Phrase, clause: Clause, like: Clause): Evidence | null {
  const { index, verb, lemma, sorts, passive, particle } = clause
  const own = { ...like, index, verb, lemma, sorts, passive, particle }
  const holds = ({ subject, object, obliques }: Clause) =>
    subject === phrase.index || object === phrase.index || obliques.includes(phrase.index)
  const clauses = search.syntax.clauses.map((other) =>
    other.index === index ? own : holds(other) ? emptied(other) : other,
  )
  return evidenceOf(search, phrase, clauses) ?? (clause === like ? evidenceOf(search, phrase) : null)
}

/** `any victims`, `anyone`, `a single case`: said of nothing but what there is none of. */
export function isAny({ t }: Syntax, { from, to, head, determiner }: Phrase): boolean {
  const first = t.word[determiner >= 0 ? determiner : from] as number
  if (first === w.any || first === w.anyone || first === w.anybody || t.word[head] === w.any) return true
  return (first === w.a || first === w.one) && from + 1 < to && t.word[from + 1] === w.single
}

/** `a victim` */
export function isOne({ t }: Syntax, { determiner }: Phrase): boolean {
  return determiner >= 0 && (t.word[determiner] === w.a || t.word[determiner] === w.an)
}

/** The token after `any`, `no`, `a single`. */
export function quantifierEnd({ t }: Syntax, { from, determiner }: Phrase): number {
  const at = determiner >= 0 ? determiner : from
  return t.word[at + 1] === w.single ? at + 2 : at + 1
}

/** The phrase and the further members of its list, which have no article of their own, in order. */
export function listOf({ t, phrases }: Syntax, phrase: Phrase): Phrase[] {
  // `of attacks or of the closing of schools`
  const isActOf = ({ preposition, head }: Phrase) =>
    preposition >= 0 && t.word[preposition] === w.of && actOf(t.word[head] ?? 0) !== 0
  const list = [phrase]
  for (const other of phrases) {
    const isBare =
      (other.determiner < 0 && other.owner < 0 && other.quantity < 0) || other.negative || isActOf(other)
    if (other.link === 'conjunct' && isBare && list.some(({ index }) => index === other.governor))
      list.push(other)
  }
  return list
}

/** What a pronoun of quantity is a part of: `none of the shelters`; undefined where it stands alone. */
export function namedBy(syntax: Syntax, phrase: Phrase): Phrase | undefined {
  const isPronoun = phrase.head >= 0 && syntax.t.tag[phrase.head] === Tag.pronoun
  return isPronoun ? ofPhrase(syntax, phrase) : countedBy(syntax, phrase)
}

/** Whether the phrase is in the plural. */
export function isPlural({ t }: Syntax, { head }: Phrase): boolean {
  return head >= 0 && t.tag[head] === Tag.plural
}

/**
 * Whether people or things are named that can be counted one by one: in the plural, or one that something is said of.
 *
 * ```text
 * No candidate withdrew.   There were no incidents.   There was no violence.
 * ^^^^^^^^^^^^ yes                    ^^^^^^^^^^^^ yes           ^^^^^^^^^^^ no
 * ```
 */
export function isCountable({ syntax }: Search, phrase: Phrase): boolean {
  const counted = namedBy(syntax, phrase)
  if (counted === undefined || counted.head < 0 || uncounted.has(counted.noun)) return false
  const places = placesOf(syntax, phrase)
  if (isPlural(syntax, counted))
    return (counted.kinds & (things | crowds)) !== 0 || places.some((place) => isHappening(syntax, place))
  if ((counted.kinds & bodies) === 0) return false
  const isSaid = ({ clause, role }: Place) => (role === 'subject' || role === 'object') && !isLinking(clause)
  return ofPhrase(syntax, phrase) !== undefined || places.some(isSaid)
}

/** `No departures took place`, `no raids were recorded` */
function isHappening({ phrases }: Syntax, { clause, role }: Place): boolean {
  if (clause.passive) return role === 'object' && noting.has(clause.lemma)
  const isPlace = clause.lemma === w.take && phrases[clause.object]?.noun === w.place
  return role === 'subject' && (isPlace || happening.has(clause.lemma))
}
