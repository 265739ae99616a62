/**
 * What nobody told: figures that were not given.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, nounOf, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { describing, isLinking, ofPhrase } from '../../syntax/roles.ts'
import type { Clause, Phrase } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import type { Evidence } from '../measures/measure.ts'
import {
  emptied,
  evidenceOf,
  isAny,
  isCountable,
  isPlural,
  listOf,
  type Search,
  uncounted,
} from './absence.ts'
import { isOfSome, joinedVerbs, tells, tellsObject } from './denial.ts'
import { acts } from './zeros.ts'

/** Where something is said not to have been told. */
export interface Teller {
  /** The token that its quote begins at, and the one that it ends at where that is not the end of what it names (else −1). */
  from: number
  end: number
  /** The token behind which what was not told follows. */
  at: number
  /** What was not told, or what tells it: `any arrests`, `no data`. */
  phrase: Phrase | undefined
  clause: Clause | null
  /** Whether the object itself is what was not told: `did not report any arrests`. */
  isDirect: boolean
}

const w = lexemes('the that how many much whether make ask release of')

/** What tells of figures by its name; the others may tell of anything. */
const statistics = wordSet('data statistics statistic figure number total estimate toll')
const information = wordSet(
  'data statistics statistic figure number total estimate toll information detail record breakdown',
)
const amounts = wordSet(
  'number amount total percentage proportion share length prevalence incidence size sum',
)
/** Prepositions before what is told of. */
const about = wordSet('on about regarding concerning of for')
const giving = wordSet('with of about')
/** `would not comment on the number of arrests` */
const speaking = verbSet('comment elaborate speak')
/** What figures are that nobody told, and what such figures are not. */
const unknown = wordSet('unknown unclear unavailable uncertain lacking')
const known = wordSet('known available clear public certain exist')
const being = verbSet('make exist keep')
const lacking = verbSet('lack withhold')
/** `Statistics on arrests could not be found`, `unable to obtain data on arrests`. */
const obtaining = verbSet('find locate obtain receive get gather')
/** What information may be about without a figure: `no information about services for victims`. */
const aid = wordSet('service assistance protection support aid care')

// ── Who tells nothing ────────────────────────────────────────────────────────────────────────────────────────────────

/** What a clause says that nobody told; null where it says no such thing. */
export function tellerOf(search: Search, clause: Clause, denial: number): Teller | null {
  const { syntax } = search
  const { phrases } = syntax
  const { verb, passive, lemma } = clause
  const subject = phrases[clause.subject]
  const object = phrases[clause.object]
  const base = { clause, end: -1, isDirect: tellsObject(clause), at: verb, phrase: object }
  if (lacking.has(lemma) && !clause.progressive) return { ...base, from: verb, isDirect: false }
  const at = predicateAt(syntax.t.word, clause, denial)
  // `was not given figures on arrests`, `not provided with figures`, `not informed of the number of arrests`
  const given = denial >= 0 && (passive || speaking.has(lemma)) ? givenIn(search, clause) : undefined
  if (given !== undefined) return { ...base, from: denial, at: given.head, phrase: given, isDirect: false }
  const isUnfound = obtaining.has(lemma) && information.has(subject?.noun ?? 0)
  const isSaid = at >= 0 || (denial >= 0 && passive && (tells(clause) || isUnfound))
  if (isSaid)
    return {
      ...base,
      from: subject?.from ?? denial,
      at: Math.max(at, verb),
      phrase: subject,
      end: Math.max(at, verb) + 1,
      isDirect: false,
    }
  // `unable to obtain data`, `never acknowledged the number of dead`
  const isFigure = object !== undefined && (statistics.has(object.noun) || isAmount(search, object))
  const isOpen = isFigure && (obtaining.has(lemma) || (clause.sorts & Sort.reporting) !== 0)
  if (passive || !(tells(clause) || isOpen || makesKnown(search, clause))) return null
  // `survivors did not report the crimes to police`, `did not release the detainees`
  const isLodged =
    isOfSome(syntax, clause) ||
    ((subject?.kinds ?? 0) & (Kinds.victim | Kinds.worker | Kinds.migrant | Kinds.prisoner)) !== 0
  const isOther =
    isLodged ||
    (object !== undefined &&
      ((object.kinds & Kinds.person) !== 0 || isPaidOut(clause, object)) &&
      !isAny(syntax, object))
  if (denial >= 0) return { ...base, from: denial, isDirect: base.isDirect && !isOther }
  return subject?.negative === true ? { ...base, from: subject.from } : null
}

/** `did not release funds` */
const isPaidOut = ({ lemma }: Clause, { kinds }: Phrase) => lemma === w.release && (kinds & Kinds.money) !== 0

/** `did not make public the number of arrests`, `did not make figures available` */
function makesKnown({ syntax }: Search, { lemma, verb, object }: Clause): boolean {
  if (lemma !== w.make) return false
  const { word } = syntax.t
  const end = listEnd(syntax, object)
  return known.has(word[verb + 1]) || [end, end + 1].some((i) => i > 0 && known.has(word[i]))
}

/** The token behind a phrase and what hangs on it. */
function listEnd({ phrases }: Search['syntax'], index: number): number {
  let end = phrases[index]?.to ?? -1
  for (const { governor, to, index: own } of phrases)
    if (own > index && (governor === index || (governor > index && governor < own)) && to > end) end = to
  return end
}

/** What somebody is given to know: `given figures`, `provided with data`, `informed of the number of arrests`. */
function givenIn(search: Search, { object, obliques, verb, lemma }: Clause): Phrase | undefined {
  const { t, phrases } = search.syntax
  const before = speaking.has(lemma) ? about : giving
  return phrases.find(
    (phrase) =>
      phrase.from > verb &&
      (phrase.index === object ||
        (obliques.includes(phrase.index) && before.has(t.word[phrase.preposition]))) &&
      (information.has(phrase.noun) || isAmount(search, phrase)),
  )
}

/** `was unknown`, `were not available`, `not made public`: the token of the word; −1 where there is none. */
function predicateAt(
  word: Int32Array,
  { verb, lemma, sorts, progressive, passive }: Clause,
  denial: number,
): number {
  const isLacking = lacking.has(lemma) && progressive
  if (lemma === w.make && !passive) return -1
  if (!isLinking({ sorts }) && !being.has(lemma) && !isLacking) return -1
  const words = denial >= 0 ? known : unknown
  for (let i = verb; i <= verb + 3; i++) if (words.has(word[i])) return i
  return -1
}

/** `no data`, `no information`, `the lack of data` */
export function tellerOfNoun({ syntax }: Search, phrase: Phrase, from: number): Teller | null {
  if (!information.has(phrase.noun)) return null
  const clause = syntax.clauses.find(({ subject }) => subject === phrase.index)
  return { from, at: clause?.verb ?? phrase.head, phrase, end: -1, clause: clause ?? null, isDirect: false }
}

// ── What is not told ─────────────────────────────────────────────────────────────────────────────────────────────────

/** What was not told, with the evidence where another word than its own gives it. */
interface Topics {
  phrases: readonly Phrase[]
  evidence?: Evidence
  /** Whether anything may be the topic, not only what a row knows or what is counted. */
  isOpen: boolean
}

/** The claims of one teller; whether there were any. */
export function untold(search: Search, teller: Teller): boolean {
  const before = search.found.length
  if (teller.phrase === undefined) return false
  const { phrases, evidence, isOpen } = topicsOf(search, teller, teller.phrase)
  for (const [index, phrase] of phrases.entries()) {
    const isFirst = index === 0
    const from = isFirst ? teller.from : phrase.from
    tell(search, { ...teller, from, end: isFirst ? teller.end : -1 }, phrase, evidence ?? null, isOpen)
  }
  return search.found.length > before
}

function topicsOf(search: Search, teller: Teller, phrase: Phrase): Topics {
  const { syntax } = search
  if (isAmount(search, phrase)) return { phrases: spread(search, phrase), isOpen: true }
  if (!information.has(phrase.noun))
    return { phrases: teller.isDirect ? spread(search, phrase) : [], isOpen: false }
  const evidence = modifierOf(search, phrase)
  if (evidence !== null) return { phrases: [phrase], evidence, isOpen: true }
  const isOpen = statistics.has(phrase.noun)
  const inner = syntax.phrases.find((other) => isAbout(search, other, phrase, teller))
  if (inner !== undefined)
    return { phrases: [inner, ...alsoAbout(search, inner)].flatMap((one) => spread(search, one)), isOpen }
  const described = syntax.phrases[syntax.clauses[phrase.clause]?.antecedent ?? -1]
  if (!isOpen) return { phrases: [], isOpen }
  if (described !== undefined) return { phrases: [described], isOpen: false }
  return { phrases: teller.end > 0 ? [phrase] : [], isOpen }
}

/** `on arrests, on trials or on the fines imposed`: what follows behind the same preposition. */
function alsoAbout({ syntax }: Search, first: Phrase): Phrase[] {
  const { t, phrases } = syntax
  const isFurther = ({ preposition, index, link }: Phrase) =>
    index > first.index &&
    link !== 'conjunct' &&
    preposition > 0 &&
    t.word[preposition] === t.word[first.preposition] &&
    (t.tag[preposition - 1] === Tag.conjunction || t.tag[preposition - 1] === Tag.sign)
  return phrases.filter(isFurther)
}

/** Whether a phrase says what the information is about, also past the verb: `No statistics were kept on returns`. */
function isAbout({ syntax }: Search, other: Phrase, whole: Phrase, { at }: Teller): boolean {
  const { preposition, governor, link, index } = other
  if (preposition < 0 || link === 'conjunct' || !about.has(syntax.t.word[preposition])) return false
  if (governor === whole.index && link === 'preposition') return true
  const { to } = listOf(syntax, whole).at(-1) ?? whole
  // `the data that it had asked for on trials`
  const isAsked = ({ antecedent, obliques }: Clause) => antecedent === whole.index && obliques.includes(index)
  if (syntax.clauses.some(isAsked)) return true
  // `no data are given, however, on trials`, `no data are available yet on trials`
  let past = at + 1
  while (between.has(syntax.t.tag[past] as number)) past++
  const isNear = preposition > to && (preposition <= to + 1 || preposition <= Math.max(past, at + 2))
  return isNear && syntax.clauses.some(({ obliques }) => obliques.includes(index))
}

const between: ReadonlySet<number> = new Set([Tag.sign, Tag.adverb, Tag.adjective])

/** `the number of victims`, `the amount spent`, `that of suspects` */
function isAmount({ syntax }: Search, phrase: Phrase): boolean {
  const isOf = ofPhrase(syntax, phrase) !== undefined
  if (syntax.t.word[phrase.from] === w.that) return isOf && phrase.to === phrase.from + 1
  return amounts.has(phrase.noun) && (isOf || describing(syntax, phrase).length > 0)
}

/**
 * A topic and those joined to it, also to what hangs on it where they are built alike.
 *
 * ```text
 * on the number of victims housed in shelters or the amount spent on their care
 *    ^^^^^^^^^^^^^^^^^^^^^                       ^^^^^^^^^^
 * ```
 */
function spread(search: Search, phrase: Phrase): Phrase[] {
  const { syntax } = search
  const inner = isAmount(search, phrase) ? ofPhrase(syntax, phrase) : undefined
  const list = inner === undefined ? listOf(syntax, phrase) : [phrase, ...listOf(syntax, inner).slice(1)]
  // `the number of violations found or of children removed`
  const isFurther = ({ index, preposition }: Phrase) =>
    inner !== undefined &&
    index > inner.index &&
    syntax.t.word[preposition] === w.of &&
    syntax.t.tag[preposition - 1] === Tag.conjunction
  list.push(...syntax.phrases.filter((other) => isFurther(other) && !list.includes(other)))
  for (const other of syntax.phrases) {
    const governor = syntax.phrases[other.governor]
    if (other.link !== 'conjunct' || other.from < phrase.to || governor === undefined || list.includes(other))
      continue
    // `the number of prisoners nor that of escapes`
    const isAct = other.head < 0 || actOf(syntax.t.word[other.head]) !== 0
    const isAlike =
      isAmount(search, other) ||
      // `on the number of evictions, nor on compensation`
      (other.preposition >= 0 && syntax.t.word[other.preposition] === syntax.t.word[governor.preposition]) ||
      (isAct && (governor.kinds & Kinds.person) !== 0) ||
      (syntax.t.word[other.determiner] === w.the && governor.determiner < 0)
    const isNew = syntax.clauses.some(
      ({ kind, verb }) => kind !== 'participle' && verb > phrase.to && verb < other.from,
    )
    if (isAlike && !isNew) list.push(other)
  }
  return list.filter((each) => !each.negative || each === phrase)
}

/** What data are named after: `conviction data`. */
function modifierOf(search: Search, phrase: Phrase): Evidence | null {
  const { t, clauses } = search.syntax
  const head = phrase.head - 1
  const tag = t.tag[head] as number
  if (head < phrase.from || (tag !== Tag.noun && tag !== Tag.plural && tag !== Tag.gerund)) return null
  const id = t.word[head] as number
  return evidenceOf(
    search,
    { ...phrase, head, noun: nounOf(id) || id, kinds: 0, governor: -1 },
    clauses.map(emptied),
  )
}

// ── Claims ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function tell(search: Search, teller: Teller, phrase: Phrase, given: Evidence | null, isOpen: boolean): void {
  const { syntax } = search
  const { from, end, clause } = teller
  const inner = isAmount(search, phrase) ? ofPhrase(syntax, phrase) : undefined
  const counted = inner ?? phrase
  if (inner === undefined && !isOpen && !teller.isDirect && aid.has(counted.noun)) return
  const act = actOn(search, counted)
  const telling = {
    status: 'unreported',
    from,
    to: end > 0 ? end : counted.to,
    clause,
    rule: 'untold',
  } as const
  if (act !== undefined) {
    const isOwn = act.antecedent === counted.index && end < 0
    const to = isOwn ? act.verb + 1 : telling.to
    const like = { ...act, subject: counted.index }
    if (acts(search, counted, joinedVerbs(syntax, act), like, { ...telling, to })) return
  }
  const apart = syntax.clauses.map((other) => (other === clause ? emptied(other) : other))
  const evidence = given ?? evidenceOf(search, counted, apart)
  if (inner !== undefined || isTopic(search, teller, phrase, evidence !== null, isOpen))
    search.found.push({ ...telling, phrase: counted, evidence })
}

/** What was done to those counted, or to the last of their list: `the number of diplomats or soldiers trained`. */
function actOn({ syntax }: Search, counted: Phrase): Clause | undefined {
  const done = [counted, listOf(syntax, counted).at(-1) ?? counted].flatMap((each) =>
    describing(syntax, each),
  )
  return done.find(({ clause }) => clause.kind === 'participle')?.clause
}

/** Whether what was not told is a figure: `the sentences`, `any arrests`; not `the trial`, `his fate`. */
function isTopic(
  search: Search,
  { isDirect, phrase: object }: Teller,
  phrase: Phrase,
  isKnown: boolean,
  isOpen: boolean,
): boolean {
  const { syntax } = search
  if (uncounted.has(phrase.noun)) return false
  const isOneThing =
    (phrase.determiner >= 0 || phrase.owner >= 0) && !isPlural(syntax, phrase) && !isAny(syntax, phrase)
  if (isOneThing && !isOpen && (phrase.kinds & Kinds.money) === 0) return false
  if (isKnown || isOpen) return true
  const isBare = phrase === object && phrase.head >= 0 && syntax.t.tag[phrase.head] === Tag.pronoun
  return isDirect ? isBare && isAny(syntax, phrase) : isPlural(syntax, phrase) && isCountable(search, phrase)
}

/**
 * How many it was, or whether it was any: the figure would stand in the place of `how many`, `any`.
 *
 * ```text
 * Officials could not say how many suspects were arrested or tried, or whether any were jailed.
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ arrests                 ^^^ sentences
 *                                                         ^^^^^ prosecutions
 * ```
 */
export function untoldQuestions(search: Search, tellers: readonly Teller[]): void {
  const { syntax, found } = search
  let last: { from: number; to: number } | undefined
  for (const phrase of syntax.phrases) {
    const { index } = phrase
    const clauses = syntax.clauses.filter(
      ({ subject, object, obliques }) => subject === index || object === index || obliques.includes(index),
    )
    // `Asked how many men had fled, …`: not the clause that asks
    const clause = clauses.find(({ lemma }) => lemma !== w.ask)
    const asks = askedAt(search, phrase, clause)
    if (asks < 0) continue
    // `did not say how many foreigners had fled, how many were held, …`
    const isNear = last !== undefined && asks - last.to < 8
    // `did not disclose the number of complaints that reached him, nor how many were shelved`
    const isJoined = syntax.t.tag[asks - 1] === Tag.conjunction
    const before =
      tellers.findLast(({ at }) => at < asks && (isJoined || asks - at < 8)) ?? (isNear ? last : undefined)
    const isAnswered = (teller: Teller) =>
      teller.at > asks && (isWhole(search, phrase.to, teller.at) || isFronted(search, asks, teller))
    if (before === undefined && !tellers.some(isAnswered)) continue
    const from = isNear || isJoined ? asks : (before?.from ?? asks)
    const end = ofPhrase(syntax, phrase)?.to ?? phrase.to
    const isDone = clause !== undefined && clause.verb >= end && !isLinking(clause)
    const to = isDone ? clause.verb + 1 : end
    last = { from, to: Math.max(to, clause?.verb ?? to) }
    const telling = {
      status: 'unreported',
      from,
      to,
      clause: clause ?? null,
      rule: 'untoldQuestions',
    } as const
    if (clause !== undefined && acts(search, phrase, joinedVerbs(syntax, clause), clause, telling)) continue
    const isSum = (phrase.kinds & Kinds.money) !== 0 || syntax.t.word[phrase.from] === w.much
    found.push({ ...telling, phrase, evidence: evidenceOf(search, phrase, syntax.clauses, isSum) })
  }
}

/** `how many victims`, `whether any victims`: the token of the word that asks; −1 where the phrase is not asked for. */
function askedAt({ t, syntax }: Search, phrase: Phrase, clause: Clause | undefined): number {
  const first = t.word[phrase.from]
  if (t.word[phrase.from - 1] === w.how) return first === w.many || first === w.much ? phrase.from - 1 : -1
  const isAsked = clause !== undefined && clause.opener >= 0 && t.word[clause.opener] === w.whether
  return isAsked && isAny(syntax, phrase) ? clause.opener : -1
}

/** No sign between a question and what says that it is not answered: `How many fled is unknown`, but `Asked how many fled, he gave no figure`. */
function isWhole({ syntax }: Search, from: number, to: number): boolean {
  if (syntax.clauses.some(({ lemma, verb, passive }) => lemma === w.ask && passive && verb < from))
    return true
  for (let i = from; i < to; i++) if (syntax.t.tag[i] === Tag.sign) return false
  return true
}

/** `How many had fled, the army did not say`: the question comes first, and its teller tells of nothing else. */
function isFronted({ syntax }: Search, asks: number, { clause, phrase }: Teller): boolean {
  const isFirst = asks === 0 || (asks === 1 && syntax.t.tag[0] === Tag.conjunction)
  const isOwn = phrase === undefined || phrase.from === asks || phrase.from === asks + 1
  return isFirst && isOwn && clause !== null && clause.kind !== 'participle' && !clause.passive
}
