/**
 * The measure of counts and shares: the first row of the codebook that fits their place in the sentence.
 *
 * The places are asked from the most telling: the verb that the figure is subject or object of, the noun of an act that
 * it hangs on, what describes it, its own noun.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, Sort, sortsOf, verbOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import {
  agentOf,
  countedBy,
  describing,
  groupOf,
  isBehind,
  isLinking,
  isQuantifier,
  ofPhrase,
  type Place,
  placesOf,
  questionOf,
} from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { deedOfCases, howOften } from './deeds.ts'
import { fitsClause, fitsHanging, fitsHead, fitsModifier, fitsPhrase, fitsWords } from './fits.ts'
import { clauseOf, type Evidence, evidence, isModality, isOfAmount, type Question } from './question.ts'
import type { Rule, WordTest } from './rules.ts'

const w = lexemes('at of against by for to among from into on over with involving concerning in')

/** Prepositions by which a list names its members. */
const naming = wordSet(
  'including such_as like especially particularly notably namely as_well_as along_with together_with plus except excluding but',
)

/** The evidence for the measure of a count or a share; null where no row fits. */
export function measureOfCount(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const seat = seatOf(s, phrase)
  const isOwn = seat === phrase
  // `arrested 12 men in Riga and six in Oslo`: a figure without a noun is of what the one is of whose place it shares
  if (
    !isOwn &&
    phrase.head < 0 &&
    (seat.quantity >= 0 || seat === questionOf(s, phrase)) &&
    !isOfMore(s, phrase)
  )
    return byVerbs(q, describing(s, phrase), phrase) ?? measureOfCount(q, seat)
  // `40 hostages, including seven women, were freed`: what is done to all is done to them
  const whole = isNamedAmong(s, phrase) && seat.quantity >= 0 ? byVerbs(q, placesOf(s, seat), seat) : null
  if (whole !== null && !whole.isTentative)
    return byActCounted(q, phrase) ?? byVerbs(q, describing(s, phrase), phrase) ?? whole
  return (
    (isOwn ? byVerbs(q, placesOf(s, seat), phrase) : byActCounted(q, phrase)) ??
    byDealing(q, phrase) ??
    byAct(q, phrase) ??
    byVerbs(q, describing(s, phrase), phrase) ??
    byThose(q, phrase) ??
    (isOwn ? null : byVerbs(q, [...placesOf(s, seat), ...describing(s, seat)], phrase)) ??
    byParticiple(q, phrase) ??
    byEvent(q, phrase) ??
    byHolder(q, phrase) ??
    (q.amount === 'share' ? byRate(q, seat) : null) ??
    deedOfCases(q, phrase) ??
    byGroupNamed(q, phrase) ??
    byNoun(q, phrase) ??
    (isOwn ? null : byParticiple(q, seat)) ??
    byEquation(q, seat) ??
    byChange(q, phrase) ??
    (isOwn ? null : byNoun(q, seat)) ??
    byGroup(q, phrase) ??
    byCases(q, phrase) ??
    byAnyVerb(q, placesOf(s, seat), phrase) ??
    howOften(q, phrase, clauseOf(s, phrase))
  )
}

/** `including seven women` */
function isNamedAmong({ t }: Syntax, { link, preposition }: Phrase): boolean {
  return link === 'preposition' && naming.has(t.word[preposition] as number)
}

/** `3 percent of the budget`: of what no other figure is of. */
function isOfMore(s: Syntax, phrase: Phrase): boolean {
  const inner = ofPhrase(s, phrase)
  return inner !== undefined && inner.head >= 0 && s.t.tag[inner.head] !== Tag.pronoun
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

// ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The verbs of the places, then those that hang on them (`began to …`, `were reported killed`). */
function byVerbs(q: Question, places: readonly Place[], phrase: Phrase): Evidence | null {
  for (const place of places) {
    const found = byVerb(q, place, phrase) ?? byBareVerb(q, place, phrase) ?? byLowerVerb(q, place, phrase)
    if (found !== null) return found
  }
  return null
}

function byVerb(q: Question, place: Place, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const { clause, role } = place
  if (role === 'complement' || (clause.negation >= 0 && !q.denied)) return null
  const named = role === 'object' ? byActCounted(q, phrase) : null
  if (named !== null && (clause.sorts & Sort.light) !== 0) return named
  for (const rule of rules.verbs.get(clause.lemma) ?? []) {
    if (!isOfAmount(q, rule) || rule.counts !== countsOf(s, rule, place, phrase)) continue
    const words = rule[rule.counts]
    const fits = words === null ? 'yes' : fitsCounted(q, words, phrase)
    if (fits === 'no' || (fits === 'unknown' && !mayCountUnknown(s, rule, place, phrase))) continue
    if (!isModality(s, rule, clause) || !fitsClause(s, rule, clause)) continue
    if (isOfStudy(s, rule, clause)) continue
    // a figure without a noun counts people, where it can
    if (fits === 'unknown') {
      if (words !== null && (words.kinds & people) !== 0) return evidence(rule, clause.verb, true)
      continue
    }
    const isNamed =
      named !== null && words !== null && !words.any && !words.ids.has(countedBy(s, phrase)?.noun ?? 0)
    return isNamed ? named : evidence(rule, clause.verb)
  }
  return null
}

const people =
  Kinds.person | Kinds.victim | Kinds.accused | Kinds.official | Kinds.prisoner | Kinds.worker | Kinds.migrant

const studies = wordSet('survey study census poll')

/** What looks into how things are does nothing to anybody: `a survey found 900 girls in brothels`. */
function isOfStudy(s: Syntax, { aspect, counts, subject }: Rule, clause: Clause): boolean {
  const agent = aspect === 'event' && counts === 'object' && subject === null ? agentOf(s, clause) : undefined
  return agent !== undefined && agent.head >= 0 && studies.has(s.t.word[agent.head] as number)
}

/** What a rule has to count to fit a place; what looks like a preposition may be the verb's particle: `took in 12 women`. */
function countsOf(
  s: Syntax,
  rule: Rule,
  { clause, role }: Place,
  phrase: Phrase,
): Rule['counts'] | 'complement' | 'circumstance' {
  // `citizenship to children with one parent`: of the children, not of the verb
  const holder = s.phrases[phrase.governor]
  if (isBehind(s, phrase, w.with) && holder !== undefined && (holder.kinds & Kinds.person) !== 0)
    return 'complement'
  // `took in 12 women and six girls`: the preposition is of all
  const whole = phrase.preposition < 0 ? headOfList(s, phrase) : phrase
  // `provided training to 95 officers`: given something, and beside the verb
  const isGiven = role === 'object' && rule.counts === 'beside' && clause.obliques.includes(whole.index)
  if (isGiven) return 'beside'
  if (role !== 'oblique') return role
  const preposition = s.t.word[whole.preposition] as number
  const isParticle = whole.preposition === clause.verb + 1 && rule.particle !== null
  if (isParticle && rule.particle?.ids.has(preposition)) return 'object'
  return circumstantial.has(preposition) ? 'circumstance' : 'beside'
}

/** Prepositions of means and times: `through 12 raids`, `after 12 complaints`. */
const circumstantial = wordSet(
  'through throughout via by_means_of during within after before following since until without despite',
)

/** A number alone may be whatever a row wants there, but not behind `were`; `built for 120`. */
function mayCountUnknown(s: Syntax, rule: Rule, { clause }: Place, phrase: Phrase): boolean {
  if (isLinking(clause)) return false
  return rule.counts !== 'beside' || isBehind(s, phrase, w.for) || isBehind(s, phrase, w.to)
}

/** A verb that wants an object and has none may be a participle: `nine individuals prosecuted and 13 convicted`. */
function byBareVerb(q: Question, { clause, role }: Place, phrase: Phrase): Evidence | null {
  const isBare = role === 'subject' && clause.object < 0 && clause.tense === 'past' && !clause.passive
  return isBare && clause.verb === clause.from ? byVerb(q, { clause, role: 'object' }, phrase) : null
}

/** The noun of an act says itself what it is a figure of: `reported 11 investigations and initiated 49 prosecutions`. */
function byActCounted(q: Question, phrase: Phrase): Evidence | null {
  const counted = countedBy(q.s, phrase)
  const isAct = counted !== undefined && counted.head >= 0 && actOf(q.s.t.word[counted.head] as number) !== 0
  return isAct ? byHead(q, counted) : null
}

/** The rows of whatever verb, asked last. */
function byAnyVerb(q: Question, places: readonly Place[], phrase: Phrase): Evidence | null {
  const { s, rules } = q
  for (const { clause, role } of places) {
    const rule = rules.anyVerb.find((row) => {
      const words = row[row.counts]
      const fits = row.counts === role && (words === null || fitsCounted(q, words, phrase) !== 'no')
      return fits && isOfAmount(q, row) && isModality(s, row, clause) && fitsClause(s, row, clause)
    })
    if (rule !== undefined) return evidence(rule, clause.verb)
  }
  return null
}

/** Whether words name what is counted: not known where the figure has no noun, and no other figure tells. */
function fitsCounted(
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

/** The clauses without a subject of their own that hang on the place's clause. */
function byLowerVerb(q: Question, { clause, role }: Place, phrase: Phrase): Evidence | null {
  for (const lower of q.s.clauses) {
    if (lower.parent !== clause.index || (lower.kind !== 'infinitive' && lower.kind !== 'participle'))
      continue
    if (lower.antecedent >= 0 || lower.subject < 0) continue
    const isSubject =
      clause.subject === lower.subject && (role === 'subject' || (role === 'object' && clause.passive))
    const isObject = clause.object === lower.subject && role === 'object' && !clause.passive
    if (!isSubject && !isObject) continue
    const found = byVerb(q, { clause: lower, role: lower.passive ? 'object' : 'subject' }, phrase)
    if (found !== null) return found
  }
  return null
}

/** Whether a row needs nothing around its verb but what it counts. */
function isPlain({ counts, beside, particle, subject, object, row }: Rule): boolean {
  const isAlone = beside === null && particle === null && (subject === null || counts === 'subject')
  // `the flight of 12 families` leaves open whether they fled their homes
  const isWhole = counts === 'object' || object === null || object.any
  return isAlone && isWhole && counts !== 'beside' && row.modality !== 'law'
}

/** A participle before the noun: `12 convicted traffickers`. */
function byParticiple(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const { t } = s
  const counted = countedBy(s, phrase)
  if (counted === undefined) return null
  for (let i = counted.from; i < counted.head; i++) {
    const tag = t.tag[i]
    if (tag !== Tag.adjective && tag !== Tag.participle && tag !== Tag.past) continue
    for (const rule of rules.verbs.get(verbOf(t.word[i] as number)) ?? []) {
      if (!isOfAmount(q, rule) || rule.counts !== 'object' || !isPlain(rule)) continue
      if (rule.object === null || fitsHead(s, rule.object, counted)) return evidence(rule, i)
    }
  }
  return null
}

/** What is said of `those` that it is a part of: `58 percent of those inspected`. */
function byThose(q: Question, phrase: Phrase): Evidence | null {
  const those = countedBy(q.s, phrase)
  const isPronoun = those !== undefined && those !== phrase && q.s.t.tag[those.head] === Tag.pronoun
  return isPronoun ? byVerbs(q, describing(q.s, those), phrase) : null
}

// ── Nouns that it hangs on ───────────────────────────────────────────────────────────────────────────────────────────

/** Prepositions by which people and things hang on the noun of an act. */
const hanging = new Set([
  w.of,
  w.against,
  w.for,
  w.to,
  w.by,
  w.among,
  w.from,
  w.into,
  w.on,
  w.over,
  w.with,
  w.involving,
  w.concerning,
])

/** The noun that a phrase (or its list) hangs on by a preposition of roles. */
function governorOf(s: Syntax, phrase: Phrase): { governor: Phrase; preposition: number } | null {
  const head = headOfList(s, phrase)
  const governor = head.link === 'preposition' ? s.phrases[head.governor] : arrangedFor(s, head)
  if (governor === undefined || governor.head < 0 || head.preposition < 0) return null
  const preposition = s.t.word[head.preposition] as number
  const isWhere = (phrase.kinds & (Kinds.place | Kinds.time)) !== 0 && preposition !== w.of
  // `the deaths in custody of 12 men`
  const outer = s.phrases[governor.governor]
  const isBetween = governor.link === 'preposition' && s.t.word[governor.preposition] === w.in
  const isOfOuter = isBetween && preposition === w.of && (phrase.kinds & Kinds.person) !== 0
  if (isOfOuter && outer !== undefined && outer.head >= 0 && actOf(s.t.word[outer.head] as number) !== 0)
    return { governor: outer, preposition }
  return hanging.has(preposition) && !isWhere ? { governor, preposition } : null
}

/** `Repatriation was arranged for three women`: what stands behind the verb hangs on its subject. */
function arrangedFor(s: Syntax, { index }: Phrase): Phrase | undefined {
  const clause = s.clauses.find(({ obliques, passive }) => passive && obliques.includes(index))
  return clause === undefined ? undefined : s.phrases[clause.subject]
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

/**
 * The noun of an act that a phrase hangs on.
 *
 * ```text
 * The trial of nine brokers followed the acquittal of two judges.
 *              ^^^^ measure=prosecutions
 *                                                     ^^^ measure=acquittals
 * ```
 */
function byAct(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const hung = governorOf(s, phrase)
  if (hung === null) return null
  const { governor, preposition } = hung
  for (const rule of rules.verbs.get(actOf(s.t.word[governor.head] as number)) ?? []) {
    if (!isOfAmount(q, rule) || !isPlain(rule)) continue
    const isBy = preposition === w.by || preposition === w.from
    if (rule.counts === 'subject' ? preposition !== w.of && !isBy : isBy) continue
    const words = rule[rule.counts]
    const fits = words === null ? 'yes' : fitsCounted(q, words, phrase)
    // an increase of 16 percent is none of sentences
    if (fits === 'no' || (fits === 'unknown' && words?.kinds === 0)) continue
    return evidence(rule, governor.head, fits === 'unknown')
  }
  // an institute of nine scholars is a thing, though to institute is an act
  const isThing = (governor.kinds & things) !== 0
  const isAct = !isThing && actOf(s.t.word[governor.head] as number) !== 0
  return isAct || preposition === w.against ? byGoverningNoun(q, governor) : null
}

/**
 * What is dealt with is somebody's: a row that names both.
 *
 * ```text
 * The state paid the damages of 28 weavers.
 *                               ^^ measure=restitution
 * ```
 */
function byDealing(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const hung = governorOf(s, phrase)
  if (hung === null || hung.preposition === w.by) return null
  const { governor } = hung
  for (const { clause, role } of placesOf(s, seatOf(s, governor))) {
    if (role !== 'object' || clause.negation >= 0) continue
    const rule = rules.verbs.get(clause.lemma)?.find((row) => {
      const { object, beside, counts } = row
      const isDealt = counts === 'beside' && object?.ids.has(governor.noun) === true && beside !== null
      return (
        isDealt &&
        isOfAmount(q, row) &&
        fitsCounted(q, beside, phrase) === 'yes' &&
        fitsClause(s, row, clause)
      )
    })
    if (rule !== undefined) return evidence(rule, clause.verb)
  }
  return null
}

const things = Kinds.facility | Kinds.workplace | Kinds.organization | Kinds.authority | Kinds.body

const eventKinds = Kinds.case | Kinds.offence | Kinds.message | Kinds.event | Kinds.punishment
const telling = new Set([w.of, w.against, w.for, w.by, w.into, w.on, w.over, w.involving, w.concerning])

/** Another noun of what happens: `complaints of 12 workers`, `inquiries into 12 of them`. */
function byEvent(q: Question, phrase: Phrase): Evidence | null {
  const hung = governorOf(q.s, phrase)
  if (hung === null) return null
  const { governor, preposition } = hung
  const isEvent = (governor.kinds & eventKinds) !== 0 && telling.has(preposition)
  // `the number of arrests of 12 men`
  const isGiven = preposition === w.to
  const told = isEvent || isGiven ? byGoverningNoun(q, governor) : byRoom(q, governor, phrase)
  // `verdicts to 15 men`, but not `shelter to 15 men`
  return (
    (isGiven && told?.rule.aspect !== 'event' ? null : told) ??
    (isQuantifier(q.s, governor) && governor.index < phrase.index ? byEvent(q, governor) : null)
  )
}

/**
 * People in cases that a figure counts are of what those are.
 *
 * ```text
 * Police conducted probes of 258 cases involving 546 suspects.
 *                                                ^^^ measure=investigations
 * ```
 */
function byCases(q: Question, phrase: Phrase): Evidence | null {
  const hung = governorOf(q.s, phrase)
  const isCounted = hung !== null && hung.governor.quantity >= 0 && (hung.governor.kinds & Kinds.case) !== 0
  if (!isCounted || !telling.has(hung.preposition)) return null
  return measureOfCount(q, hung.governor)
}

/** A noun whose row names what it is of: `space for 120 victims`. */
function byRoom(q: Question, governor: Phrase, phrase: Phrase): Evidence | null {
  const rule = nounRules(q, governor).find(
    (row) =>
      isOfAmount(q, row) &&
      row.of !== null &&
      isRoomFor(fitsCounted(q, row.of, phrase), row.of) &&
      fitsNounRow(q.s, { ...row, of: null }, governor),
  )
  return rule === undefined ? null : evidence(rule, governor.head)
}

/** A number alone may be people. */
function isRoomFor(fits: 'yes' | 'no' | 'unknown', { kinds }: WordTest): boolean {
  return fits === 'yes' || (fits === 'unknown' && (kinds & people) !== 0)
}

function byGoverningNoun(q: Question, governor: Phrase): Evidence | null {
  // `investigated 38 cases involving 54 men`: what is done to the cases is done to them
  const isCase = (governor.kinds & Kinds.case) !== 0
  const done = isCase ? byVerbs(q, placesOf(q.s, seatOf(q.s, governor)), governor) : null
  if (done !== null) return done
  const here = clauseOf(q.s, governor)
  const rule = nounRules(q, governor).find(
    (row) => isOfAmount(q, row) && fitsNounRow(q.s, row, governor) && isModality(q.s, row, here),
  )
  return rule === undefined ? null : evidence(rule, governor.head)
}

/**
 * What a figure is the size of, and what is done to the thing that those counted have.
 *
 * ```text
 * Police raided the brothels of 23 owners.
 *                               ^^ measure=investigations
 * ```
 */
function byHolder(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const holder = s.phrases[phrase.governor]
  if (holder === undefined || phrase.link !== 'preposition' || s.t.word[phrase.preposition] !== w.of)
    return null
  if (holder.head < 0) return null
  const places = placesOf(s, seatOf(s, holder))
  const isAmount = isQuantifier(s, holder)
  const isSize = isQuantifier(s, phrase) && ofPhrase(s, phrase) === undefined
  if (isSize) return isAmount ? null : (byHead(q, holder) ?? byVerbs(q, places, holder))
  for (const { clause } of places) {
    const found = byVerb(q, { clause, role: 'oblique' }, phrase)
    if (found !== null) return found
  }
  // `raised the capacity of 12 clerks`, but `had a number of 12 clerks`
  if (isAmount) return null
  const isPaper = (holder.kinds & Kinds.permit) !== 0
  return byVerbs(q, places, holder) ?? (isPaper ? byHead(q, holder) : null)
}

// ── Its own noun ─────────────────────────────────────────────────────────────────────────────────────────────────────

function byNoun(q: Question, phrase: Phrase): Evidence | null {
  const counted = countedBy(q.s, phrase)
  return counted === undefined || counted.head < 0 ? null : byHead(q, counted)
}

/** The noun that is counted, as a noun or as the act of a verb: whichever row is asked first. */
function byHead(q: Question, counted: Phrase): Evidence | null {
  const { s, rules } = q
  const noun = nounRules(q, counted).find(
    (rule) =>
      isOfAmount(q, rule) && fitsNounRow(s, rule, counted) && isModality(s, rule, clauseOf(s, counted)),
  )
  const verb = rules.verbs.get(actOf(s.t.word[counted.head] as number))
  const act = verb?.find((rule) => isOfAmount(q, rule) && isPlain(rule) && fitsAct(s, rule, counted) !== 'no')
  if (act === undefined) return noun === undefined ? null : evidence(noun, counted.head)
  const isNoun = noun !== undefined && (noun.order < act.order || fitsAct(s, act, counted) === 'unknown')
  return evidence(isNoun ? noun : act, counted.head)
}

/** Whether what a counted act is done to fits, where it is told. */
function fitsAct(s: Syntax, rule: Rule, counted: Phrase): 'yes' | 'no' | 'unknown' {
  const words = rule[rule.counts]
  if (words === null || words.any) return 'yes'
  const inner = s.phrases.find(
    ({ governor, link, preposition }) =>
      governor === counted.index && link === 'preposition' && hanging.has(s.t.word[preposition] as number),
  )
  // `a 10 percent increase` is none of sentences
  if (inner === undefined) return words.kinds === 0 ? 'no' : 'unknown'
  return fitsPhrase(s, words, inner) ? 'yes' : 'no'
}

/** The rules of a noun, by its word and by its kinds, in the order of the codebook. */
export function nounRules(
  { rules }: Pick<Question, 'rules'>,
  { noun, tail, kinds, head }: Phrase,
): readonly Rule[] {
  const own = rules.nouns.get(noun) ?? rules.nouns.get(tail) ?? []
  if (head < 0) return own
  const wide = rules.kinds.filter(
    ({ noun: words }) =>
      words !== null &&
      (words.any || (words.kinds & kinds) !== 0 || words.compounds.some(([last]) => last === noun)),
  )
  return wide.length === 0 ? own : [...own, ...wide].sort((a, b) => a.order - b.order)
}

/** Whether what a row of a noun wants in its phrase and around it is there. */
export function fitsNounRow(s: Syntax, rule: Rule, counted: Phrase): boolean {
  const { noun, of, subject } = rule
  if (noun === null || !fitsHead(s, noun, counted)) return false
  if (of !== null && !fitsModifier(s, of, counted) && !fitsHanging(s, of, counted)) return false
  if (subject === null) return true
  return placesOf(s, seatOf(s, counted)).some(({ clause, role }) => {
    const agent = role === 'object' || role === 'complement' ? s.phrases[clause.subject] : undefined
    return agent !== undefined && fitsPhrase(s, subject, agent)
  })
}

// ── What it equals ───────────────────────────────────────────────────────────────────────────────────────────────────

const equating = verbSet(
  'total number reach exceed equal amount stand average hit top come include comprise range vary',
)

/**
 * What comes to a figure: the subject; where somebody raises it or puts it at a figure, the object; what the figure is
 * among.
 */
function equalOf(s: Syntax, { clause, role }: Place, phrase: Phrase): Phrase | undefined {
  if (role === 'subject') return groupOf(s, phrase)
  const changes = (clause.sorts & Sort.change) !== 0
  const isAt = isBehind(s, phrase, w.at)
  if (role === 'oblique' && !clause.passive && clause.object >= 0 && (changes || isAt))
    return s.phrases[clause.object]
  const equates = changes || isAt || isLinking(clause) || equating.has(clause.lemma)
  return equates ? s.phrases[clause.subject] : undefined
}

/** What rose or fell: `a 35 percent increase in arrests`, `a rise of 12 percent in arrests`. */
function byChange(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const governor = s.phrases[phrase.governor]
  const change = [phrase, governor].find(
    (one) =>
      one !== undefined &&
      one.head >= 0 &&
      (sortsOf(actOf(s.t.word[one.head] as number)) & Sort.change) !== 0,
  )
  const moved = s.phrases.find(
    (one) =>
      one.governor === change?.index && one.link === 'preposition' && s.t.word[one.preposition] === w.in,
  )
  return moved === undefined || moved.head < 0 ? null : byHead(q, moved)
}

/** What people or things make up together, and what a number is a size of: `a community of 350 persons`, `a capacity of 350`. */
function byGroup(q: Question, phrase: Phrase): Evidence | null {
  const group = q.s.phrases[phrase.governor]
  const isGroup = phrase.link === 'preposition' && isBehind(q.s, phrase, w.of) && group !== undefined
  return isGroup && group.head >= 0 ? byHead(q, group) : null
}

/** `Mortality was 12 per 1,000 births`, `turnout 60 percent of voters`: a share is of what it equals, before what it is a share of. */
function byRate(q: Question, phrase: Phrase): Evidence | null {
  const equals = placesOf(q.s, phrase).map((place) => equalOf(q.s, place, phrase))
  return equals.some((equal) => equal !== undefined && (equal.kinds & Kinds.person) === 0)
    ? byEquation(q, phrase)
    : null
}

/**
 * What is done to those whom a figure is said to be among.
 *
 * ```text
 * Among those charged were 12 clerks.
 *                          ^^ measure=prosecutions
 * ```
 */
function byGroupNamed(q: Question, phrase: Phrase): Evidence | null {
  const group = groupOf(q.s, phrase)
  return group === undefined
    ? null
    : byDoing({ ...q, counted: q.counted ?? countedBy(q.s, phrase) ?? null }, group)
}

/**
 * What the subject is a figure of, the figure that it comes to is a figure of.
 *
 * ```text
 * The number of victims assisted rose to 312.
 *                                        ^^^ measure=victims-assisted
 * ```
 */
export function byEquation(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  for (const place of placesOf(s, phrase)) {
    const equal = equalOf(s, place, phrase)
    if (equal === undefined || equal === phrase || equal.quantity >= 0) continue
    const counted = countedBy(s, equal) ?? equal
    const found = byDoing(q, counted) ?? (counted.head < 0 ? null : byHead(q, counted))
    if (found !== null) return found
  }
  return null
}

/** What is done to it, as it is described, or the act whose noun it hangs on. */
function byDoing(q: Question, counted: Phrase): Evidence | null {
  return (
    byVerbs(q, describing(q.s, counted), counted) ??
    byParticiple(q, counted) ??
    byAct(q, counted) ??
    byEvent(q, counted)
  )
}
