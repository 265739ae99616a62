/**
 * What the rows of a codebook are asked, and what they answer.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isLinking, placesOf } from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import type { Rule, Rules } from './rules.ts'

/** A figure, asked after its measure. */
export interface Question {
  s: Syntax
  rules: Rules
  /** A share is asked like a count, but for rows that are of one of them alone; a multiple like what it is a multiple of. */
  amount: 'count' | 'share' | 'money' | 'time' | 'multiple'
  /** What a figure without a noun counts, where the figure that it relates to tells; null where nothing does. */
  counted: Pick<Phrase, 'noun' | 'tail' | 'kinds'> | null
  /** Whether it is asked what did not happen. */
  denied: boolean
}

/** What a measure rests on: the rule, and the words by which it was found. */
export interface Evidence {
  rule: Rule
  /** The tokens, end exclusive. */
  from: number
  to: number
  /** The noun of what is counted was not known: another figure may tell it. */
  isTentative: boolean
}

/** One token that a rule was found by. */
export function evidence(rule: Rule, at: number, isTentative = false): Evidence {
  return { rule, from: at, to: at + 1, isTentative }
}

/** Whether a rule is of this sort of figure. */
export function isOfAmount({ amount }: Question, rule: Rule): boolean {
  if (rule.amount === 'any') return amount === 'count' || amount === 'share'
  return rule.amount === amount
}

const w = lexemes('term have penalty punishment')

/** The verbs of laws. */
const prescribing = verbSet(
  'prescribe stipulate criminalize penalize punish mandate prohibit provide set require oblige obligate allow permit carry establish entitle authorize define limit restrict specify guarantee ban outlaw impose cap',
)
/** Verbs that only what prescribes has for its subject, in whatever tense. */
const alwaysPrescribing = verbSet('prescribe stipulate criminalize')
/** Verbs that tell what is threatened: `faced five years`, not `faced discrimination`, nor `carried out a sentence`. */
const risking = verbSet('face risk incur carry')
const threats = Kinds.punishment | Kinds.time | Kinds.money
/** Verbs that tell in the passive what is wanted of their subject: `were required to`, `was designed to`. */
const obliging = verbSet(
  'require oblige obligate entitle mandate empower authorize permit allow design build intend mean suppose',
)
/** `was punishable by`: said of what the law threatens, in whatever tense. */
const punishable = wordSet('punishable liable')
const threatening = wordSet('punishable liable subject penalty penalties maximum minimum eligible entitled')

/**
 * Whether a clause says what may or must be, not what was: a modal, a law as its subject, words of punishment in the
 * present.
 */
export function isPrescriptive(s: Syntax, clause: Clause): boolean {
  for (let at: Clause | undefined = clause, depth = 0; at !== undefined && depth < 4; depth++) {
    if (at.modal >= 0) return true
    const subject = s.phrases[at.subject]
    const isLaw = subject !== undefined && (subject.kinds & Kinds.law) !== 0
    const isPunishment =
      subject !== undefined && ((subject.kinds & Kinds.punishment) !== 0 || subject.noun === w.term)
    if ((isPunishment && at.tense === 'present') || alwaysPrescribing.has(at.lemma)) return true
    const isRisk = risking.has(at.lemma) && at.particle < 0
    if (isRisk && ((s.phrases[at.object]?.kinds ?? 0) & threats) !== 0) return true
    // `penalties ranged from two years`, `was punishable by two years`
    const isPenalty = subject !== undefined && (subject.noun === w.penalty || subject.noun === w.punishment)
    if ((isPenalty && !at.passive) || threatening.has(s.t.word[at.verb + 1])) return true
    // `the maximum period was two years`, `… was raised to two years`
    const isSet = isLinking(at) || (at.sorts & Sort.change) !== 0
    if (subject !== undefined && isSet && isBound(s, subject)) return true
    if (isLaw && (at.tense === 'present' || prescribing.has(at.lemma))) return true
    // `had been allowed two visits`: what was
    const isGranted =
      at.passive && obliging.has(at.lemma) && at.tense !== 'perfect' && at.tense !== 'pluperfect'
    if (isGranted || isHavingTo(s, at)) return true
    // `had to leave after the army shelled 12 villages`: what led to it was
    if (at.kind === 'adverbial' && at.tense === 'past' && led.has(s.t.word[at.opener])) break
    at = s.clauses[at.parent]
  }
  if (clause.tense === 'present' && (prescribing.has(clause.lemma) || threatens(s))) return true
  return punishable.has(s.t.word[clause.verb + 1])
}

const led = wordSet('after before because since as while until')

/** `the maximum period`, `the legal minimum` */
function isBound({ t }: Syntax, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++) if (bounding.has(t.word[i])) return true
  return false
}
const bounding = wordSet('maximum minimum statutory mandatory permissible')

/** `had to appear`, `had the right to appear`, `had discretion to extend it` */
function isHavingTo(s: Syntax, { lemma, object, index }: Clause): boolean {
  if (lemma !== w.have) return false
  if (object >= 0) return leeway.has(s.phrases[object]?.noun ?? 0)
  return s.clauses.some(({ parent, kind }) => parent === index && kind === 'infinitive')
}

const leeway = wordSet('right authority power discretion duty obligation option')

/** Words that speak of what is threatened: `punishable by`, `face a maximum of`. */
function threatens({ t }: Syntax): boolean {
  for (let i = 0; i < t.length; i++) if (threatening.has(t.word[i])) return true
  return false
}

/** Whether the modality that a rule wants is that of the clause. */
export function isModality(s: Syntax, { row }: Rule, clause: Clause | undefined): boolean {
  if (row.modality === undefined) return true
  return (row.modality === 'law') === (clause === undefined ? threatens(s) : isPrescriptive(s, clause))
}

/** The clause that a phrase stands in: its own, that of what it hangs on, the last one before it. */
export function clauseOf(s: Syntax, phrase: Phrase): Clause | undefined {
  for (let at: Phrase | undefined = phrase, depth = 0; at !== undefined && depth < 6; depth++) {
    const own = s.clauses[at.clause] ?? placesOf(s, at)[0]?.clause
    if (own !== undefined) return own
    at = s.phrases[at.governor]
  }
  return s.clauses.findLast(({ verb }) => verb < phrase.from) ?? s.clauses[0]
}
