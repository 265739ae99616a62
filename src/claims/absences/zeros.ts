/**
 * What there was none of: verbs that are denied, nouns with `no`.
 */

import { isYear } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { describing, isBehind, isLinking, ofPhrase, patientOf, placesOf } from '../../syntax/roles.ts'
import type { Clause, Phrase } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { leading } from '../measures/deeds.ts'
import type { Evidence } from '../measures/measure.ts'
import {
  type Absence,
  evidenceIn,
  evidenceOf,
  isAny,
  isCountable,
  isOne,
  isPlural,
  kindBits,
  listOf,
  namedBy,
  quantifierEnd,
  type Search,
  uncounted,
} from './absence.ts'
import { isOfSome, isUnreal, isUntold, joinedVerbs, wanting } from './denial.ts'

const w = lexemes(
  'not never with without in report case instance incident have that which whom neither of none nothing any there',
)

// ── Claims ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a claim says besides what it is of. */
type Telling = Pick<Absence, 'status' | 'from' | 'to' | 'clause' | 'rule'>

/** What is never done, as the present has it, is no count: `police do not arrest anyone without a warrant`. */
function isHabit({ kind, tense, modal, progressive, sorts }: Clause, evidence: Evidence | null): boolean {
  const isPlain =
    kind !== 'infinitive' && kind !== 'participle' && tense === 'present' && modal < 0 && !progressive
  return isPlain && evidence?.rule.aspect !== 'state' && !isLinking({ sorts })
}

/** A claim for each verb that is an act of a measure, or leads to one: `none of the trials resulted in convictions`. */
export function acts(
  search: Search,
  phrase: Phrase,
  list: readonly Clause[],
  like: Clause,
  { from, to, ...rest }: Telling,
): boolean {
  const before = search.found.length
  for (const clause of list) {
    const outcome = outcomeOf(search, clause)
    const evidence = outcome ?? evidenceIn(search, phrase, clause, like)
    if (
      evidence === null ||
      (rest.status === 'zero' && isHabit(clause, evidence)) ||
      (outcome === null && evidence.from !== clause.verb)
    )
      continue
    const isFirst = search.found.length === before
    const place = {
      from: isFirst ? from : clause.verb,
      to: clause.index === like.index ? to : clause.verb + 1,
    }
    search.found.push({ ...rest, ...place, phrase, clause, evidence })
  }
  return search.found.length > before
}

function outcomeOf(search: Search, { lemma, obliques }: Clause): Evidence | null {
  if (!leading.has(lemma)) return null
  for (const index of obliques) {
    const evidence = evidenceOf(search, search.syntax.phrases[index] as Phrase)
    if (evidence !== null) return evidence
  }
  return null
}

/** Each thing named that a row knows or that is counted; people of one list are one: `no clerks or guards`. */
function named(search: Search, phrase: Phrase, telling: Telling): void {
  const { t, syntax, found } = search
  const isPeople = (phrase.kinds & Kinds.person) !== 0
  const isNotOne = ({ from }: Phrase) => from > 0 && t.word[from - 1] === w.not
  for (const each of isPeople ? [phrase] : listOf(syntax, phrase)) {
    if (each !== phrase && (each.negative || (each.kinds & Kinds.person) !== 0)) continue
    const evidence = evidenceOf(search, each)
    if (telling.clause !== null && isHabit(telling.clause, evidence)) continue
    // a bare `none` goes on with what was counted before
    const inner = ofPhrase(syntax, each)
    // `none of the 54`
    const isOpen = inner === undefined || t.tag[inner.head] === Tag.pronoun || inner.quantity >= 0
    const isNone = isOpen && (t.word[each.head] === w.none || t.word[each.head] === w.any || isNotOne(each))
    const isLaw = (each.kinds & Kinds.law) !== 0 && !isPlural(syntax, each)
    const isKnown = evidence !== null && !uncounted.has(each.noun) && !isLaw
    if (!isKnown && !isNone && !isCountable(search, each)) continue
    const to = evidence !== null && evidence.from === each.head ? each.head + 1 : telling.to
    found.push({
      ...telling,
      ...(each === phrase ? { to } : { from: each.from, to: each.to }),
      phrase: each,
      evidence,
    })
  }
}

// ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * Each act that was not done, to whom it was done to none of.
 *
 * ```text
 * Courts did not try or convict any traffickers.
 *        ^^^^^^^^^^^ prosecutions
 *                       ^^^^^^^^^^^ convictions
 * ```
 */
export function deniedVerb(search: Search, clause: Clause, from: number): void {
  const { syntax } = search
  const list = joinedVerbs(syntax, clause)
  for (const each of list) search.done.add(each)
  const last = list.at(-1) ?? clause
  // `did not exclude any workers`: none of them is out
  const any = excluding.has(last.lemma) ? undefined : anyOf(search, last)
  // `was not able to open cases`: what it may do, rather than what it did
  const isAble = clause.negation < 0 && clause.kind === 'infinitive'
  const plain = isAble
    ? undefined
    : plainOf(search, { ...last, tense: clause.tense, negation: clause.negation })
  const phrase = any ?? plain
  if (phrase === undefined || isUnreal(syntax, clause) || isOfSome(syntax, clause)) return
  const status = isUntold(syntax, clause) ? 'unreported' : 'zero'
  const to = any === undefined ? last.verb + 1 : quantifierEnd(syntax, any)
  const telling: Telling = { status, from, to, clause: last, rule: 'deniedVerb' }
  if (acts(search, phrase, list, last, telling)) return
  if (any !== undefined || evidenceIn(search, phrase, last, last) !== null) named(search, phrase, telling)
}

const excluding = verbSet('exclude exempt limit prohibit impede hinder hamper prevent restrict forbid')

/** `any victims` behind a verb, wherever it hangs: `did not order restitution for any victims`. */
function anyOf({ syntax }: Search, { verb, index, subject, passive }: Clause): Phrase | undefined {
  const own = syntax.phrases[subject]
  // `nor was any broker tried`
  if (passive && own !== undefined && isAny(syntax, own)) return own
  return syntax.phrases.find(
    (phrase) =>
      phrase.from > verb && phrase.clause === index && phrase.index !== subject && isAny(syntax, phrase),
  )
}

/** Verbs whose bare object is an act: `did not order restitution`; what is done with a place. */
const plainly = verbSet(
  'order award impose initiate conduct open launch allocate earmark bring file carry secure obtain make',
)
const keeping = verbSet('have operate run maintain own fund establish')
const partial = wordSet('adequate proper sufficient effective full credible meaningful comprehensive')

/**
 * An object without `any` that is as good as none: people in the plural, an act, one that there never was.
 *
 * ```text
 * Police did not train judges.   It has never convicted a trafficker.   It did not operate a shelter.
 * ```
 */
function plainOf(
  search: Search,
  { object: index, lemma, tense, kind, negation, verb, obliques }: Clause,
): Phrase | undefined {
  const { t, syntax } = search
  const object = syntax.phrases[index]
  if (object === undefined || object.head < 0 || object.quantity >= 0 || object.owner >= 0) return undefined
  for (let i = object.from; i < object.head; i++) if (partial.has(t.word[i])) return undefined
  const isPerfect = tense === 'perfect' || tense === 'pluperfect'
  if (isOne(syntax, object)) {
    // `left without seeing a magistrate`
    const isEver =
      (isPerfect && kind !== 'participle') || kind === 'infinitive' || t.word[negation] === w.never
    const isKept = keeping.has(lemma) && evidenceOf(search, object)?.rule.aspect === 'state'
    return isKept ||
      plainly.has(lemma) ||
      (isEver && (object.kinds & kindBits('person', 'facility', 'case')) !== 0)
      ? object
      : undefined
  }
  if (object.determiner >= 0 || !(isPerfect || tense === 'past') || t.tag[verb - 1] === Tag.adverb)
    return undefined
  const isPeople =
    isPlural(syntax, object) && (object.kinds & Kinds.person) !== 0 && object.kinds !== Kinds.person
  // `did not provide refugees with reliable access`
  const isLess = obliques.some((at) => isBehind(syntax, syntax.phrases[at], w.with))
  if (isPeople) return !isLess && evidenceOf(search, object)?.from === verb ? object : undefined
  return plainly.has(lemma) ? object : undefined
}

// ── Nouns ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * What is said of none: each verb that is an act, or what there was none of.
 *
 * ```text
 * No officers were charged or convicted, and there were no reports of theft or arson.
 * ^^ prosecutions                                       ^^
 *                     ^^^^^^^^^ convictions                                  ^^^^^
 * ```
 */
export function noneOf(search: Search, phrase: Phrase, from: number): void {
  const { syntax } = search
  const clause = placesOf(syntax, phrase)[0]?.clause ?? syntax.clauses[phrase.clause]
  if ((clause !== undefined && isUnreal(syntax, clause)) || isOther(search, phrase, clause)) return
  const telling: Telling = {
    status: 'zero',
    from,
    to: quantifierEnd(syntax, phrase),
    clause: clause ?? null,
    rule: 'noneOf',
  }
  // `No deaths, injuries, or arrests were reported`
  const isTold = (clause?.sorts ?? 0) & (Sort.reporting | Sort.telling) && listOf(syntax, phrase).length > 1
  const isDone = clause?.subject === phrase.index && !isTold
  if (isDone && acts(search, phrase, joinedVerbs(syntax, clause), clause, telling)) return
  if (clause !== undefined && doneIn(search, phrase, clause, telling)) return
  // `spent nothing`: a sum
  if (syntax.t.word[phrase.head] === w.nothing) {
    const evidence = evidenceOf(search, phrase, syntax.clauses, true)
    if (evidence?.rule.amount === 'money')
      search.found.push({ ...telling, to: phrase.head + 1, phrase, evidence })
    return
  }
  if (reportsOf(search, phrase, telling)) return
  const before = search.found.length
  named(search, phrase, telling)
  if (search.found.length > before || clause?.subject !== phrase.index || !keeping.has(clause.lemma)) return
  // `none has a clinic`
  const object = syntax.phrases[clause.object]
  const evidence = object === undefined ? null : evidenceOf(search, object)
  if (object !== undefined && evidence !== null) search.found.push({ ...telling, phrase: object, evidence })
}

/** `In none of the cases had a court convicted anyone`: what was done in them, rather than what they are. */
function doneIn(search: Search, phrase: Phrase, clause: Clause, telling: Telling): boolean {
  const { syntax } = search
  const patient = patientOf(syntax, clause)
  const cases = namedBy(syntax, phrase)
  if (!isBehind(syntax, phrase, w.in) || phrase.from > clause.from || patient === undefined) return false
  const evidence = cases === undefined || !isPlural(syntax, cases) ? null : evidenceOf(search, patient)
  if (evidence === null) return false
  search.found.push({ ...telling, phrase, evidence })
  return true
}

const places = kindBits('place', 'authority', 'body', 'facility', 'court')

/** `neither of whom`, `held with no charges`, `had no children`: nothing that is counted. */
function isOther(search: Search, phrase: Phrase, clause: Clause | undefined): boolean {
  const { t, syntax } = search
  const { phrases } = syntax
  if (t.word[phrase.head] === w.neither && t.word[phrase.to] === w.of && isWhich(t.word[phrase.to + 1]))
    return true
  // `the third year with no convictions`
  if (((phrases[phrase.governor]?.kinds ?? 0) & Kinds.time) !== 0 && phrase.link === 'preposition')
    return false
  const isSet = phrase.link === 'apposition' && t.tag[phrase.head] !== Tag.pronoun
  if (isSet) return true
  if (clause !== undefined && isGeneral(search, phrase, clause)) return true
  if (clause?.lemma === w.have && clause.subject !== phrase.index && (phrase.kinds & Kinds.person) !== 0)
    return ((phrases[clause.subject]?.kinds ?? 0) & places) === 0
  const preposition = phrase.preposition < 0 ? 0 : t.word[phrase.preposition]
  if (preposition !== w.with && preposition !== w.without) return false
  return clause === undefined || phrase.role !== 'oblique' || !ends(search, clause)
}

/** What could or should be, who is bound to what, who has a right, where there is what: `no arrests could be made`. */
function isGeneral({ syntax }: Search, phrase: Phrase, clause: Clause): boolean {
  const { phrases, clauses, t } = syntax
  const isBound =
    wanting.has(clause.lemma) &&
    clauses.some(({ kind, parent }) => kind === 'infinitive' && parent === clause.index)
  if (clause.passive && (clause.modal >= 0 || isBound)) return true
  if (clause.subject === phrase.index && clause.lemma === w.have)
    return uncounted.has(phrases[clause.object]?.noun ?? 0)
  const isThere = t.word[clause.from - 1] === w.there
  return (
    isThere &&
    clause.tense === 'present' &&
    clause.opener >= 0 &&
    clause.kind !== 'complement' &&
    t.tag[clause.opener] === Tag.relative
  )
}

function isWhich(id: number | undefined): boolean {
  return id === w.which || id === w.whom
}

/** `The year ended without`, `closed the case without`: not said of people. */
function ends({ syntax }: Pick<Search, 'syntax'>, clause: Clause): boolean {
  const patient = patientOf(syntax, clause) ?? syntax.phrases[clause.subject]
  if (patient === undefined || clause.modal >= 0 || clause.tense === 'present') return false
  return (patient.kinds & Kinds.person) === 0 && syntax.t.tag[patient.head] !== Tag.pronoun
}

/** `without a conviction`, `without any arrests` */
export function withoutNoun(search: Search, phrase: Phrase): void {
  const { syntax } = search
  if (phrase.preposition < 0 || syntax.t.word[phrase.preposition] !== w.without) return
  const clause = syntax.clauses.find(({ obliques }) => obliques.includes(phrase.index))
  const isAct = (phrase.kinds & Kinds.case) !== 0 || actOf(syntax.t.word[phrase.head]) !== 0
  const isNone =
    isAct && (phrase.kinds & Kinds.time) === 0 && (isAny(syntax, phrase) || isOne(syntax, phrase))
  if (clause === undefined || !isNone || isUnreal(syntax, clause) || !ends(search, clause)) return
  const to = quantifierEnd(syntax, phrase)
  named(search, phrase, { status: 'zero', from: phrase.preposition, to, clause, rule: 'withoutNoun' })
}

/**
 * Each thing of which there were no reports or cases; what nobody reported to have happened.
 *
 * ```text
 * There were no reports of theft or arson.   There were no reports that police killed demonstrators.
 *            ^^            ^^^^^ ^^^^^                  ^^ deaths
 * ```
 */
function reportsOf(search: Search, phrase: Phrase, telling: Telling): boolean {
  const { syntax, found } = search
  const isReport = phrase.noun === w.report
  if (!isReport && phrase.noun !== w.case && phrase.noun !== w.instance && phrase.noun !== w.incident)
    return false
  const { inner, to } = pastTimes(search, phrase)
  const told = isReport ? toldOf(search, to, inner) : undefined
  if (told !== undefined) {
    search.told.add(told)
    for (const index of [told.object, ...told.obliques, told.subject]) {
      const each = syntax.phrases[index]
      const evidence = each === undefined ? null : evidenceOf(search, each)
      if (each === undefined || evidence === null || evidence.isTentative) continue
      // `no reports that prisoners were treated differently`: there were prisoners; `responded to violence`: there was some
      const isGiven = evidence.rule.aspect === 'state' || told.obliques.includes(index)
      if (isGiven && evidence.from !== told.verb) continue
      found.push({ ...telling, phrase: each, clause: told, evidence })
      return true
    }
  }
  if (inner === undefined || uncounted.has(inner.noun))
    return isReport && telling.clause?.complement === phrase.index
  const isPeople = (inner.kinds & Kinds.person) !== 0
  for (const each of isPeople ? [inner] : listOf(syntax, inner)) {
    if (uncounted.has(each.noun)) continue
    const own = each === inner && !isReport ? phrase : each
    const place = each === inner ? {} : { from: each.from, to: each.to }
    found.push({ ...telling, ...place, phrase: own, clause: null, evidence: evidenceOf(search, own) })
  }
  return true
}

/** What reports are of, and where the words after them begin, past the time: `no reports during the year of theft`. */
function pastTimes({ syntax }: Search, phrase: Phrase): { inner: Phrase | undefined; to: number } {
  const own = ofPhrase(syntax, phrase)
  const time = syntax.phrases.find(
    ({ governor, link, kinds, from, to }) =>
      governor === phrase.index &&
      link === 'preposition' &&
      from === phrase.to + 1 &&
      ((kinds & Kinds.time) !== 0 || isYear(syntax.t, to - 1)),
  )
  if (own !== undefined || time === undefined) return { inner: own, to: phrase.to }
  return { inner: ofPhrase(syntax, time), to: time.to }
}

/** The clause of what was not reported: `no reports (that) police …`, `no reports of police hurting …`. */
function toldOf({ syntax }: Search, to: number, inner: Phrase | undefined): Clause | undefined {
  const { t, phrases, clauses } = syntax
  if (inner !== undefined) return describing(syntax, inner).find(({ clause }) => !clause.passive)?.clause
  return clauses.find(
    ({ opener, subject, verb }) =>
      verb > to && (opener === to ? t.word[to] === w.that : phrases[subject]?.from === to),
  )
}
