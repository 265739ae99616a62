/**
 * The measure that verbs give: what is done to those counted, or what they do.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { kindsOf, lexemes, Sort, verbOf, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { agentOf, countedBy, describing, isBehind, isLinking, type Place } from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { fitsClause, fitsCounted, fitsHead } from './fits.ts'
import { byActCounted, byNounRow, isPlain } from './nouns.ts'
import { type Evidence, evidence, isModality, isOfAmount, type Question } from './question.ts'
import type { Rule } from './rules.ts'
import { headOfList } from './seats.ts'

const w = lexemes('for to with treat')

/** What is done to a number alone by the verb right behind it: `nine killed (six of them boys) and 20 injured`. */
export function rightBehind(s: Syntax, { head, to }: Phrase): Place[] {
  // `cleared nine accused`
  if (head >= 0 || (kindsOf(s.t.word[to] ?? 0) & Kinds.accused) !== 0) return []
  const isBare = ({ verb, object, obliques, passive, tense }: Clause) =>
    verb === to && object < 0 && (passive || (tense === 'past' && obliques.length === 0))
  return s.clauses.filter(isBare).map((clause) => ({ clause, role: 'object' }))
}

/** The verbs of the places, then those that hang on them (`began to …`, `were reported killed`). */
export function byVerbs(q: Question, places: readonly Place[], phrase: Phrase): Evidence | null {
  for (const place of places) {
    // `87 killed and 355 injured`
    const isAlone = phrase.head < 0 && place.clause.obliques.length === 0
    const found =
      (isAlone ? byBareVerb(q, place, phrase) : null) ??
      byVerb(q, place, phrase) ??
      byBareVerb(q, place, phrase) ??
      byLowerVerb(q, place, phrase)
    if (found !== null) return found
  }
  return null
}

export function byVerb(q: Question, place: Place, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const { clause, role } = place
  if (role === 'complement') return null
  // `did not vote` counts no votes, but `did not go to school` tells how things stand all the same
  const isDenied = clause.negation >= 0 && !q.denied
  // `were treated differently`: no care; but `treated only 12 victims`
  if (clause.lemma === w.treat && clause.passive && s.t.tag[clause.verb + 1] === Tag.adverb) return null
  const named = role === 'object' ? byActCounted(q, phrase) : null
  if (named !== null && (clause.sorts & Sort.light) !== 0)
    return bySubject(q, place, phrase, named.rule.order) ?? named
  let guess: Evidence | null = null
  for (const rule of rules.verbs.get(clause.lemma) ?? []) {
    if (isDenied && rule.aspect !== 'state') continue
    if (!isOfAmount(q, rule) || rule.counts !== countsOf(s, rule, place, phrase)) continue
    const words = rule[rule.counts]
    const fits = words === null ? 'yes' : fitsCounted(q, words, phrase)
    if (fits === 'no' || (fits === 'unknown' && !mayCountUnknown(s, rule, place, phrase))) continue
    if (!isModality(s, rule, clause) || !fitsClause(s, rule, clause)) continue
    if (isOfStudy(s, rule, clause)) continue
    // a figure without a noun counts people, where it can; whoever they are, rather than some
    if (fits === 'unknown') {
      if (words !== null && (words.kinds & people) !== 0) guess ??= evidence(rule, clause.verb, true)
      const isWide = words !== null && (words.kinds & Kinds.person) !== 0
      if (guess !== null && (isWide || isParticular(rule))) return evidence(rule, clause.verb, true)
      continue
    }
    const isNamed =
      named !== null && words !== null && !words.any && !words.ids.has(countedBy(s, phrase)?.noun ?? 0)
    return isNamed ? named : evidence(rule, clause.verb)
  }
  return guess
}

/** Who does it or what stands beside it is said: `the jail housed 900`, `held none accountable`. */
function isParticular({ subject, beside }: Rule): boolean {
  return (subject !== null && !subject.any) || (beside !== null && !beside.any)
}

/** `Inspectors imposed 12 fines`: who does it tells more than the noun of what is done. */
function bySubject(q: Question, { clause }: Place, phrase: Phrase, before: number): Evidence | null {
  const { s, rules } = q
  const found = rules.verbs
    .get(clause.lemma)
    ?.find(
      (rule) =>
        rule.order < before &&
        rule.subject !== null &&
        !rule.subject.any &&
        rule.object !== null &&
        !rule.object.any &&
        rule.counts === 'object' &&
        isOfAmount(q, rule) &&
        fitsCounted(q, rule.object, phrase) === 'yes' &&
        isModality(s, rule, clause) &&
        fitsClause(s, rule, clause),
    )
  return found === undefined ? null : evidence(found, clause.verb)
}

export const people =
  Kinds.person | Kinds.victim | Kinds.accused | Kinds.official | Kinds.prisoner | Kinds.worker | Kinds.migrant

const studies = wordSet('survey study census poll')

/** What looks into how things are does nothing to anybody: `a survey found 900 girls in brothels`. */
function isOfStudy(s: Syntax, { aspect, counts, subject }: Rule, clause: Clause): boolean {
  const agent = aspect === 'event' && counts === 'object' && subject === null ? agentOf(s, clause) : undefined
  return agent !== undefined && agent.head >= 0 && studies.has(s.t.word[agent.head])
}

/** What people belong to, work in or are held in. */
const things = Kinds.organization | Kinds.workplace | Kinds.body | Kinds.outlet

/** What a rule has to count to fit a place; what looks like a preposition may be the verb's particle: `took in 12 women`. */
function countsOf(
  s: Syntax,
  rule: Rule,
  { clause, role }: Place,
  phrase: Phrase,
): Rule['counts'] | 'complement' | 'circumstance' {
  // `citizenship to children with one parent`, `unions with 50 members`: of what has them, not of the verb
  const holder = s.phrases[phrase.governor]
  if (isBehind(s, phrase, w.with) && holder !== undefined) {
    const isPeople = ((countedBy(s, phrase)?.kinds ?? 0) & Kinds.person) !== 0
    if ((holder.kinds & (isPeople ? Kinds.person | things : Kinds.person)) !== 0) return 'complement'
  }
  // `took in 12 women and six girls`: the preposition is of all
  const whole = phrase.preposition < 0 ? headOfList(s, phrase) : phrase
  // `provided training to 95 officers`: given something, and beside the verb
  const isGiven = role === 'object' && rule.counts === 'beside' && clause.obliques.includes(whole.index)
  if (isGiven) return 'beside'
  // `was tried along with nine others`
  if (role === 'oblique' && accompanying.has(s.t.word[whole.preposition]))
    return clause.passive ? 'object' : 'subject'
  if (role !== 'oblique') return role
  const preposition = s.t.word[whole.preposition] as number
  const isParticle = whole.preposition === clause.verb + 1 && rule.particle !== null
  if (isParticle && rule.particle?.ids.has(preposition)) return 'object'
  return circumstantial.has(preposition) ? 'circumstance' : 'beside'
}

const accompanying = wordSet('along_with together_with alongside')

/** Prepositions of means and times: `through 12 raids`, `after 12 complaints`. */
const circumstantial = wordSet(
  'through throughout via by_means_of during within after before following since until without despite',
)

/** A number alone may be whatever a row wants there, but not behind a bare `were`; `built for 120`. */
function mayCountUnknown(s: Syntax, rule: Rule, { clause }: Place, phrase: Phrase): boolean {
  if (isLinking(clause) && rule.beside === null) return false
  return rule.counts !== 'beside' || isBehind(s, phrase, w.for) || isBehind(s, phrase, w.to)
}

/** A verb that wants an object and has none may be a participle: `nine individuals prosecuted and 13 convicted`. */
function byBareVerb(q: Question, { clause, role }: Place, phrase: Phrase): Evidence | null {
  const isBare = role === 'subject' && clause.object < 0 && clause.tense === 'past' && !clause.passive
  // `12 men tried to flee`
  const isTrying = q.s.clauses.some(
    ({ kind, parent, from }) => kind === 'infinitive' && parent === clause.index && from === clause.verb + 1,
  )
  return isBare && !isTrying && clause.verb === clause.from
    ? byVerb(q, { clause, role: 'object' }, phrase)
    : null
}

/** The clauses without a subject of their own that hang on the place's clause. */
function byLowerVerb(q: Question, { clause, role }: Place, phrase: Phrase): Evidence | null {
  for (const lower of q.s.clauses) {
    if (lower.parent !== clause.index || lower.antecedent >= 0 || lower.subject < 0) continue
    const isOwn = role === 'subject' && isOfThemselves(q.s, lower)
    if (lower.kind !== 'infinitive' && lower.kind !== 'participle' && !isOwn) continue
    const isSubject =
      isOwn ||
      (clause.subject === lower.subject && (role === 'subject' || (role === 'object' && clause.passive)))
    const isObject = clause.object === lower.subject && role === 'object' && !clause.passive
    if (!isSubject && !isObject) continue
    const found = byVerb(q, { clause: lower, role: lower.passive ? 'object' : 'subject' }, phrase)
    if (found !== null) return found
  }
  return null
}

/** `57 said that they had been beaten`: what is told of those who tell it. */
function isOfThemselves({ t, phrases }: Syntax, { kind, subject }: Clause): boolean {
  const own = phrases[subject]
  return kind === 'complement' && own !== undefined && themselves.has(t.word[own.head])
}
const themselves = wordSet('they he she')

/** The rows of whatever verb, asked last. */
export function byAnyVerb(q: Question, places: readonly Place[], phrase: Phrase): Evidence | null {
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

/** A participle before the noun: `12 convicted traffickers`. */
export function byParticiple(q: Question, phrase: Phrase): Evidence | null {
  const { s, rules } = q
  const { t } = s
  const counted = countedBy(s, phrase)
  if (counted === undefined) return null
  for (let i = counted.from; i < counted.head; i++) {
    const tag = t.tag[i]
    if (tag !== Tag.adjective && tag !== Tag.participle && tag !== Tag.past) continue
    for (const rule of rules.verbs.get(verbOf(t.word[i])) ?? []) {
      if (!isOfAmount(q, rule) || rule.counts !== 'object' || !isPlain(rule)) continue
      if (rule.object !== null && !fitsHead(s, rule.object, counted)) continue
      // `convicted prisoners`: a row of the noun with the word before it, where it is asked first
      const noun = byNounRow(q, counted)
      const isOfIt = noun?.rule.of?.ids.has(t.word[i]) === true && noun.rule.order < rule.order
      return isOfIt ? noun : evidence(rule, i)
    }
  }
  return null
}

/** What is said of those that it is a part of: `58 percent of those inspected`, `three of the men hanged in May`. */
export function byThose(q: Question, phrase: Phrase): Evidence | null {
  const those = countedBy(q.s, phrase)
  return those === undefined || those === phrase ? null : byVerbs(q, describing(q.s, those), phrase)
}
