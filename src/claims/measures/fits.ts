/**
 * Whether words of a row fit a phrase, and rows a place in a clause.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { kindsOf, lexemes, nounOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { agentOf, countedBy, isLinking, ofPhrase, patientOf } from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import type { Question } from './question.ts'
import type { Rule, WordTest } from './rules.ts'

const w = lexemes('of on')

/** Whether the head of a phrase is one of the words; a list fits where one of its members does. */
export function fitsPhrase(s: Syntax, words: WordTest, phrase: Phrase | undefined): boolean {
  if (words.any) return true
  if (phrase === undefined) return false
  const counted = countedBy(s, phrase)
  // a number alone mostly counts people: `both`, `12`, `some`
  if (counted === undefined) return (words.kinds & Kinds.person) !== 0
  return fitsHead(s, words, counted) || isSomebody(s, words, counted)
}

const personal = wordSet('he she they him her them who whom we us i')

/** Whether a pronoun, or a name that the lexicon does not know, stands for a person: `Reyes was held for two days`. */
function isSomebody({ t }: Syntax, { kinds }: WordTest, phrase: Phrase): boolean {
  if ((kinds & Kinds.person) === 0 || phrase.head < 0) return false
  if (t.tag[phrase.head] === Tag.name) return phrase.kinds === 0
  return t.tag[phrase.head] === Tag.pronoun && personal.has(t.word[phrase.head])
}

/** Whether one of the words is the noun, or of its kinds. */
export function fitsWords(words: WordTest, { noun, tail, kinds }: Named): boolean {
  return (
    words.any || (words.kinds & kinds) !== 0 || words.ids.has(noun) || (tail !== 0 && words.ids.has(tail))
  )
}

/** What a head names. */
export type Named = Pick<Phrase, 'noun' | 'tail' | 'kinds'>

/** Whether one of the words names the head itself. */
export function fitsHead({ t }: Syntax, words: WordTest, phrase: Phrase): boolean {
  if (fitsWords(words, phrase)) return true
  if (phrase.head < 0) return false
  for (const [last, ...before] of words.compounds) {
    if (last !== phrase.noun && last !== phrase.tail) continue
    let at = phrase.head - 1
    const isWhole = before.every((id) => {
      if (t.tag[at] === Tag.sign) at--
      const own = t.word[at] as number
      at--
      return own === id || nounOf(own) === id
    })
    if (isWhole) return true
  }
  return false
}

/** Whether words name what is counted: not known where the figure has no noun, and no other figure tells. */
export function fitsCounted(
  { s, counted: told }: Question,
  words: WordTest,
  phrase: Phrase,
): 'yes' | 'no' | 'unknown' {
  if (words.any) return 'yes'
  const counted = countedBy(s, phrase)
  if (counted === undefined || s.t.tag[counted.head] === Tag.pronoun) {
    if (told === null) return 'unknown'
    return fitsWords(words, told) ? 'yes' : 'no'
  }
  return fitsHead(s, words, counted) ? 'yes' : 'no'
}

/** Whether one of the words stands in a phrase before its head: `rape cases`, `political prisoners`. */
export function fitsModifier({ t }: Syntax, words: WordTest, phrase: Phrase): boolean {
  for (let i = phrase.from; i < phrase.to; i++) {
    if (i === phrase.head || t.tag[i] === Tag.sign || t.tag[i] === Tag.determiner) continue
    const id = t.word[i] as number
    if (id === 0) continue
    if (words.ids.has(id) || words.ids.has(nounOf(id)) || (words.kinds & kindsOf(id)) !== 0) return true
  }
  return false
}

/** Whether something that hangs on a phrase by a preposition is one of the words: `cases of torture`. */
export function fitsHanging(s: Syntax, words: WordTest, phrase: Phrase): boolean {
  for (const other of s.phrases) {
    if (other.index <= phrase.index) continue
    const isHanging = other.governor === phrase.index && other.link === 'preposition'
    if (
      (isHanging || isRelated(s, other, phrase)) &&
      (fitsHead(s, words, other) || membersFit(s, words, other))
    )
      return true
  }
  return false
}

/** `reports related to torture`: what they are said to be about. */
function isRelated({ clauses }: Syntax, { clause, role }: Phrase, phrase: Phrase): boolean {
  const own = clauses[clause]
  return own?.antecedent === phrase.index && role !== 'subject' && relating.has(own.lemma)
}
const relating = verbSet('relate link connect involve concern')

function membersFit(s: Syntax, words: WordTest, phrase: Phrase): boolean {
  return s.phrases.some(
    (other) => other.governor === phrase.index && other.link === 'conjunct' && fitsHead(s, words, other),
  )
}

/** Whether what a row wants around its verb, besides what it counts, stands in the clause. */
export function fitsClause(s: Syntax, rule: Rule, clause: Clause): boolean {
  if (rule.subject !== null && rule.counts !== 'subject') {
    const agent = agentOf(s, clause)
    if (agent === undefined ? !rule.subject.any : !fitsList(s, rule.subject, agent)) return false
  }
  if (rule.object !== null && rule.counts !== 'object') {
    const patient = patientOf(s, clause)
    if (patient === undefined ? !rule.object.any : !fitsList(s, rule.object, patient)) return false
  }
  if (rule.particle !== null) {
    const { t } = s
    const has = [clause.particle, clause.verb + 1].some(
      (i) => i >= 0 && i < t.length && rule.particle?.ids.has(t.word[i]),
    )
    if (!has) return false
  }
  return rule.beside === null || rule.counts === 'beside' || isBeside(s, rule.beside, clause)
}

/** `were judges` does not bring them before judges. */
function isWhoTheyAre(clause: Clause, { kinds }: Phrase): boolean {
  return isLinking(clause) && (kinds & Kinds.person) !== 0
}

/** A phrase or a member of its list, or what it is a case of. */
function fitsList(s: Syntax, words: WordTest, phrase: Phrase): boolean {
  // `the capacity of 12 clerks`: a noun of quantity may be meant itself
  if (fitsPhrase(s, words, phrase) || fitsHead(s, words, phrase) || membersFit(s, words, phrase)) return true
  const inner = ofPhrase(s, phrase)
  return inner !== undefined && fitsHead(s, words, inner)
}

/** Prepositions that say what is spoken of: `training on assistance to victims` assists nobody. */
const topical = wordSet('about regarding concerning')

/** Whether a phrase (or its list) is what is spoken of; `on` says so behind a noun that is no sum. */
function isTopic({ t, phrases }: Syntax, phrase: Phrase): boolean {
  let at: Phrase | undefined = phrase
  while (at?.link === 'conjunct') at = phrases[at.governor]
  if (at === undefined || at.preposition < 0) return false
  const governor = at.link === 'preposition' ? phrases[at.governor] : undefined
  const isOn = t.word[at.preposition] === w.on && governor !== undefined && governor.quantity < 0
  return isOn || topical.has(t.word[at.preposition])
}

/** The clause of what somebody is made to do hangs on the one that makes him: `ordered 12 men to pay damages`. */
function isMadeToDo({ clauses }: Syntax, index: number, clause: Clause): boolean {
  const lower = clauses[index]
  return lower?.kind === 'infinitive' && lower.parent === clause.index && lower.antecedent < 0
}

/** Whether one of the words heads another phrase of the clause, or of what hangs on it. */
export function isBeside(s: Syntax, words: WordTest, clause: Clause): boolean {
  for (const phrase of s.phrases) {
    if (isTopic(s, phrase)) continue
    const isHere =
      phrase.index === clause.object ||
      (clause.passive && phrase.index === clause.subject) ||
      (phrase.index === clause.complement && !isWhoTheyAre(clause, phrase)) ||
      clause.obliques.includes(phrase.index) ||
      (phrase.clause === clause.index && phrase.role !== 'subject' && phrase.from > clause.verb) ||
      (phrase.role === 'object' && isMadeToDo(s, phrase.clause, clause))
    if (isHere && (fitsHead(s, words, phrase) || membersFit(s, words, phrase))) return true
    const governor = s.phrases[phrase.governor]
    const isOf =
      governor !== undefined && phrase.link === 'preposition' && s.t.word[phrase.preposition] === w.of
    const isInner = isOf && (clause.obliques.includes(governor.index) || governor.index === clause.object)
    if (isInner && fitsHead(s, words, phrase)) return true
  }
  return isSaid(s, words, clause)
}

/** An adjective or adverb behind the verb or its object: `were free`, `found them not guilty`, `went home`. */
function isSaid(s: Syntax, words: WordTest, clause: Clause): boolean {
  const { t, phrases } = s
  const object = phrases[clause.object] ?? phrases[clause.recipient]
  // `found 187 guilty`: the adjective of a figure without a noun
  const inside = object !== undefined && object.head < 0 ? object.from + 1 : -1
  const end = object === undefined ? -1 : (ofPhrase(s, object)?.to ?? object.to)
  for (const start of [clause.verb + 1, end, inside]) {
    if (start < 0) continue
    for (let i = start; i < Math.min(t.length, start + 3); i++) {
      // `free`, `off`, but not the `off` of `cooling-off`
      const isPart = t.tag[i] !== Tag.noun && t.tag[i - 1] === Tag.sign && t.gap[i] === 0
      if (words.ids.has(t.word[i]) && !isDeniedHere(t, i) && !isPart) return true
      for (const [last, ...before] of words.compounds)
        if (last === t.word[i] && before.every((id, k) => t.word[i - 1 - k] === id)) return true
    }
  }
  return false
}

/** `not guilty` is not `guilty`. */
function isDeniedHere(t: Syntax['t'], i: number): boolean {
  return t.tag[i - 1] === Tag.negation
}
