/**
 * The time that is implied where none is said: what happened did so in the reporting period; what is prescribed, and
 * what stands, has no time.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isBehind, isLinking } from '../../syntax/roles.ts'
import type { Clause, Phrase } from '../../syntax/syntax.ts'
import type { Draft, Statement } from '../draft.ts'
import { isPrescriptive } from '../measures/measure.ts'
import { clauseOf } from './places.ts'

const w = lexemes('with how')

/** What a law prescribes, what is allowed or recommended, and an age: never of any time. */
export function isTimeless(s: Statement, draft: Draft): boolean {
  if (draft.absence === 'unreported') return false
  if (draft.aspect === 'rule' || s.context.section === 'recommendations') return true
  const clause = clauseOf(s, draft)
  if (clause === null || draft.absence !== null) return false
  // `12 executions are known to have been carried out`
  const isDone = clause.kind === 'infinitive' && clause.tense === 'perfect'
  return !isDone && isPrescriptive(s.syntax, clause)
}

/**
 * Whether the figure is of what stands, and what its clause does does not date it.
 *
 * ```text
 * The ministry’s 174 inspectors made 900 visits in 2015 in prisons with room for 300.
 *                ^^^ -           ^^^ 2015                                      ^^^ -
 * ```
 */
export function isStanding({ t, syntax }: Statement, { aspect, phrase, absence, figure }: Draft): boolean {
  if (aspect === 'event' || phrase === null || absence !== null) return false
  const isOwned = phrase.owner >= 0 || possessive.has(t.word[phrase.determiner] ?? 0)
  if (isOwned && phrase.quantity >= 0 && figure?.kind === 'count') return true
  let at: Phrase | undefined = aspect === 'state' && figure?.kind !== 'share' ? phrase : undefined
  for (let depth = 0; at !== undefined && depth < 3; depth++) {
    if (isBehind(syntax, at, w.with)) return true
    at = at.link === 'preposition' ? syntax.phrases[at.governor] : undefined
  }
  return false
}
const possessive = wordSet('its their his her our')

/** Whether the figure is of something that happened, so that it has a time even where none is said. */
export function happened(s: Statement, draft: Draft): boolean {
  const { aspect, absence, rate, figure, phrase } = draft
  const kind = figure?.kind
  if (figure?.unit.startsWith('per-')) return false
  const clause = clauseOf(s, draft)
  if (absence === 'unreported') return !(aspect === 'state' && clause !== null && isUnknown(s, clause))
  // `there were no independent unions`
  if (absence === 'zero' && aspect === null && clause !== null && stands(clause)) return !isBody(phrase)
  // `built no shelter`, but `had no shelter`
  if (aspect === 'state' && kind === 'count' && isActedOn(clause, phrase)) return true
  if (aspect === 'state')
    return (
      absence === 'zero' &&
      clause !== null &&
      clause.tense !== 'present' &&
      !stands(clause) &&
      !keeping.has(clause.lemma)
    )
  if (rate !== null && kind !== 'money' && (kind !== 'times' || rate === 'year')) return false
  if (kind === 'ordinal' || clause === null || absence !== null) return true
  // `was pending after three years`: how long it stands
  if (kind === 'duration' && (clause.progressive || clause.tense === 'pluperfect')) return false
  if (aspect === 'event') return !isHabit(clause) && !(stands(clause) && restsOnNoun(draft))
  // `let him go after 10 days`, but `a six-month visa`
  if (kind === 'duration' && (phrase?.role !== 'oblique' || phrase.preposition < 0)) return false
  return clause.tense !== 'present' && clause.tense !== 'future' && !stands(clause)
}

/**
 * Whether something was done to what stands.
 *
 * ```text
 * Charities opened two shelters and registered 700 refugees; the prison held 90 inmates.
 *                  ^^^ RP                      ^^^ RP                        ^^ -
 * ```
 */
function isActedOn(clause: Clause | null, phrase: Phrase | null): boolean {
  if (clause === null || phrase === null) return false
  const { tense, progressive, passive, object, subject, lemma } = clause
  if (tense !== 'past' || progressive || stands(clause) || holding.has(lemma)) return false
  // `16 soldiers were confined`: how they are
  return passive ? subject === phrase.index && (phrase.kinds & Kinds.person) === 0 : object === phrase.index
}
const keeping = verbSet('hold keep')
const holding = verbSet(
  'hold fill share use keep administer supervise control fund cover report estimate count list see know mention',
)

/** `was unknown`, `no figures exist`: nobody left it untold at some time, as who `did not disclose` it did. */
function isUnknown({ t, syntax }: Statement, clause: Clause): boolean {
  if (clause.tense === 'present') return true
  const teller = t.word[clause.opener] === w.how ? syntax.clauses[clause.parent] : clause
  return teller !== undefined && (isLinking(teller) || stands(teller) || knowing.has(teller.lemma))
}
const knowing = verbSet('know')

const bodies = Kinds.organization | Kinds.body | Kinds.outlet | Kinds.workplace | Kinds.facility
const isBody = (phrase: Phrase | null) => phrase !== null && (phrase.kinds & bodies) !== 0

/** `60 are chosen in districts`: what is done again and again, and not what is told now (`the army acknowledges 90 dead`). */
function isHabit({ tense, kind, modal, sorts }: Clause): boolean {
  const isFinite = kind !== 'infinitive' && kind !== 'participle'
  return tense === 'present' && isFinite && modal < 0 && (sorts & Sort.reporting) === 0
}

/** Nothing but the noun that is counted gave the measure: `in 11 languages`. */
function restsOnNoun({ act, counted }: Draft): boolean {
  if (counted === null || act !== counted.noun || actOf(act) !== 0) return false
  return (counted.kinds & (Kinds.case | Kinds.offence | Kinds.message | Kinds.event | Kinds.person)) === 0
}

/**
 * Whether a clause tells how things stand.
 *
 * ```text
 * The women lived in three huts; the unit had officers in seven regions.
 *                    ^^^^^ -                              ^^^^^ -
 * ```
 */
function stands({ lemma, passive }: Clause): boolean {
  return !passive && standing.has(lemma)
}
const standing =
  verbSet(`have own operate run maintain manage employ comprise consist contain include house accommodate staff possess lie live reside sleep
      dwell exist stand host oversee serve belong number cost need lack be remain stay`)
