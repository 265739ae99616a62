/**
 * Who does what to whom: the roles of phrases with passives undone, and what hangs on a phrase.
 */
import { Kinds } from './lexicon/kind-bits.ts'
import { actOf, lexemes, Sort, wordSet } from './lexicon/lexicon.ts'
import type { Clause, Phrase, Syntax } from './syntax.ts'
import { Tag } from './tags.ts'

const w = lexemes('by of including to for how among half population turnout')

/** Who does it: the subject of an active verb, what stands behind `by` in a passive. */
export function agentOf(s: Syntax, clause: Clause): Phrase | undefined {
  if (!clause.passive) return s.phrases[clause.subject]
  const by = clause.obliques.find((index) => isBehind(s, s.phrases[index], w.by))
  return by === undefined ? undefined : s.phrases[by]
}

/** Whom it is done to: the object, or the subject of a passive. */
export function patientOf(s: Syntax, clause: Clause): Phrase | undefined {
  return s.phrases[clause.passive ? clause.subject : clause.object]
}

/** Whether the phrase stands behind this preposition. */
export function isBehind({ t }: Syntax, phrase: Phrase | undefined, preposition: number): boolean {
  return phrase !== undefined && phrase.preposition >= 0 && t.word[phrase.preposition] === preposition
}

/** What hangs on a phrase by the preposition `of`. */
export function ofPhrase(s: Syntax, phrase: Phrase): Phrase | undefined {
  for (let k = phrase.index + 1; k < s.phrases.length; k++) {
    const other = s.phrases[k] as Phrase
    if (other.governor === phrase.index && other.link === 'preposition' && isBehind(s, other, w.of))
      return other
    if (k > phrase.index + 3) break
  }
  return undefined
}

/** Whether a phrase stands for a quantity of what hangs on it: `12 of the men`, `a number of men`, `80 percent of them`. */
export function isQuantifier({ t }: Syntax, phrase: Phrase): boolean {
  const { head } = phrase
  if (head < 0 || (phrase.kinds & Kinds.quantity) !== 0 || t.tag[head] === Tag.number) return true
  return t.tag[head] === Tag.pronoun && counting.has(t.word[head])
}

/** Pronouns that count what hangs on them: `none of the men`. */
const counting = wordSet(
  'any none many most few several both either neither one some all each much anyone anybody nobody no_one',
)

/**
 * The phrase whose head names what a phrase counts: its own, that of what it is a part of, or, where it leaves it unsaid,
 * that of the phrase it goes on with.
 *
 * ```text
 * Police jailed nine brokers in Riga and six in Oslo; two of the men fled.
 *                                        ^^^ brokers   ^^^ men
 * ```
 */
export function countedBy(s: Syntax, phrase: Phrase, depth = 4): Phrase | undefined {
  if (!isQuantifier(s, phrase)) return phrase
  const inner = ofPhrase(s, phrase)
  // `a population of 16 million`
  if (inner !== undefined && inner.head < 0 && (phrase.noun === w.population || phrase.noun === w.turnout))
    return phrase
  // `within 90 meters of a prison`: a length is of itself
  if (inner !== undefined && depth > 0 && !lengths.has(phrase.noun)) return countedBy(s, inner, depth - 1)
  // `90 percent of the population`: a noun of quantity that is of nothing is counted itself
  if (phrase.head >= 0 && s.t.tag[phrase.head] !== Tag.number && s.t.tag[phrase.head] !== Tag.pronoun)
    return phrase
  const next = s.phrases[phrase.index + 1]
  // `half the prisons`
  if (next?.from === phrase.to && s.t.word[phrase.to - 1] === w.half && next.determiner === next.from)
    return next
  // `13 public and two private prisons`
  if (
    next?.governor === phrase.index &&
    next.link === 'conjunct' &&
    next.head >= 0 &&
    s.t.tag[phrase.to - 1] === Tag.adjective
  )
    return next
  const governor = s.phrases[phrase.governor]
  if (governor === undefined || depth === 0) return questionOf(s, phrase) ?? frontedWhole(s, phrase)
  const isPart = phrase.link === 'preposition' && !isBehind(s, phrase, w.including)
  if (isFate(s, phrase, governor)) return undefined
  return isPart ? undefined : countedBy(s, governor, depth - 1)
}

/** `Of the complaints received in May, 40 were dismissed` */
function frontedWhole(s: Syntax, { index, head, quantity, clause }: Phrase): Phrase | undefined {
  const own = s.clauses[clause]
  if (head >= 0 || quantity < 0 || own?.subject !== index) return undefined
  const whole = own.obliques.find(
    (at) => isBehind(s, s.phrases[at], w.of) && (s.phrases[at]?.to ?? 0) <= own.from,
  )
  const found = whole === undefined ? undefined : s.phrases[whole]
  const isThing = found !== undefined && found.head >= 0 && found.quantity < 0 && (found.kinds & things) !== 0
  return isThing && (found.kinds & Kinds.person) === 0 ? found : undefined
}
const things = Kinds.case | Kinds.message | Kinds.offence | Kinds.event | Kinds.permit

const lengths = wordSet('foot inch kilometer kilometre meter metre mile yard')

/** `52 deaths and 62 injured`: who was injured, not which deaths. */
function isFate({ t, clauses }: Syntax, { index, to, link }: Phrase, { head }: Phrase): boolean {
  if (link !== 'conjunct' || head < 0 || actOf(t.word[head]) === 0) return false
  const isDone = ({ antecedent, passive, verb, obliques }: Clause) =>
    antecedent === index && passive && verb === to && obliques.length === 0
  return clauses.some(isDone)
}

/** What a number is the answer to: `Asked how many men had fled, officials said five.` */
export function questionOf({ t, phrases, clauses }: Syntax, phrase: Phrase): Phrase | undefined {
  const { index, quantity, head, clause } = phrase
  const telling = clauses[clause]
  const isTold = telling?.object === index && (telling.sorts & (Sort.reporting | Sort.telling)) !== 0
  if (quantity < 0 || head >= 0 || !isTold) return undefined
  return phrases.findLast(({ from, index: at }) => at < index && t.word[from - 1] === w.how)
}

/** What a phrase is said to be among: `Among those tried were 12 clerks.` */
export function groupOf(s: Syntax, { index }: Phrase): Phrase | undefined {
  const clause = s.clauses.find((one) => one.subject === index && isLinking(one))
  const among = clause?.obliques.find((at) => isBehind(s, s.phrases[at], w.among))
  return among === undefined ? undefined : s.phrases[among]
}

/** A place of a phrase in a clause, as the verb means it. */
export interface Place {
  clause: Clause
  role: 'subject' | 'object' | 'oblique' | 'complement'
}

/** The places that a phrase has itself. */
export function placesOf(s: Syntax, phrase: Phrase): Place[] {
  const places: Place[] = []
  const { index } = phrase
  for (const clause of s.clauses) {
    if (clause.antecedent === index && clause.kind === 'participle') continue
    // `who remained jailed`: reached from the verb that it hangs on
    if (isGoverned(clause) && s.clauses[clause.parent]?.antecedent === index) continue
    if (clause.subject === index) {
      if (clause.kind === 'relative' && clause.antecedent === index) continue
      places.push({ clause, role: clause.passive ? 'object' : 'subject' })
    } else if (clause.object === index || clause.recipient === index) {
      if (clause.kind === 'relative' && clause.antecedent === index) continue
      places.push({ clause, role: 'object' })
    } else if (clause.complement === index) places.push({ clause, role: 'complement' })
    else if (clause.obliques.includes(index)) {
      const isAgent = clause.passive && isBehind(s, phrase, w.by)
      places.push({
        clause,
        role: isAgent ? 'subject' : isRecipient(s, clause, phrase) ? 'object' : 'oblique',
      })
    }
  }
  return places
}

function isGoverned({ kind, antecedent }: Clause): boolean {
  return antecedent < 0 && (kind === 'participle' || kind === 'infinitive')
}

/** `gave shelter to 12 women`: whom something is given to, as in `gave 12 women shelter`. */
function isRecipient(s: Syntax, clause: Clause, phrase: Phrase): boolean {
  const isGiving = (clause.sorts & Sort.ditransitive) !== 0 && (clause.passive || clause.object >= 0)
  return (
    isGiving &&
    (phrase.kinds & Kinds.person) !== 0 &&
    (isBehind(s, phrase, w.to) || isBehind(s, phrase, w.for))
  )
}

/** The clauses that describe a phrase: relative clauses and participles behind it. */
export function describing(s: Syntax, phrase: Phrase): Place[] {
  const places: Place[] = []
  for (const clause of s.clauses) {
    if (clause.antecedent !== phrase.index) continue
    if (clause.subject === phrase.index) places.push({ clause, role: clause.passive ? 'object' : 'subject' })
    else if (clause.object === phrase.index) places.push({ clause, role: 'object' })
  }
  return places
}

/** Whether a verb leaves open what it says of its subject: `were`, `remained`. */
export function isLinking({ sorts }: Pick<Clause, 'sorts'>): boolean {
  return (sorts & Sort.linking) !== 0
}
