/**
 * The measure of sums and terms: the noun that they are an amount of, the verb that they are paid or served by.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { describing, isBehind, isLinking, type Place, placesOf } from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { Tag } from '../../syntax/tags.ts'
import { fitsClause, fitsPhrase } from './fits.ts'
import { byNounRow } from './nouns.ts'
import { clauseOf, type Evidence, evidence, isModality, type Question } from './question.ts'
import { headOfList, seatOf } from './seats.ts'

const w = lexemes('of in as for to penalty')

/** The evidence for the measure of a sum or a term; null where no row fits. */
export function measureOfAmount(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  // `a six-year sentence`
  const isHeaded = phrase.head >= 0 && s.t.tag[phrase.head] !== Tag.number
  const here = clauseOf(s, phrase)
  const threat = isThreatened(s, phrase)
  const own = isHeaded ? byNounRow(q, phrase, threat) : null
  if (own !== null) return own
  const head = headOfList(s, phrase)
  const governor =
    s.phrases[
      head.link === 'preposition' ? head.governor : phrase.link === 'apposition' ? phrase.governor : -1
    ]
  // `slander was an offense, with penalties of up to two years`: what an offense carries
  if (here !== undefined && isLinking(here) && governor?.noun === w.penalty)
    return byNounRow(q, governor, true)
  const places = placesOf(s, seatOf(s, phrase))
  const hung = [...hangingOn(s, phrase), ...places.flatMap((place) => givenAs(s, place))]
  const nouns = governor === undefined ? hung : [...hung, governor]
  // `imposed terms of eight to 15 years`
  const held = governor === undefined ? [] : placesOf(s, seatOf(s, governor))
  // `imposed fines totaling $900`
  const summed = places.flatMap(({ clause }) => {
    const sum = totaling.has(clause.lemma) ? s.phrases[clause.antecedent] : undefined
    return sum === undefined ? [] : placesOf(s, sum)
  })
  const clauses = [...places, ...describing(s, phrase), ...held, ...summed].map(({ clause }) => clause)
  // `fined two journalists $900`: what has no place is the verb's before it
  if (clauses.length === 0 && governor === undefined && here !== undefined) clauses.push(here)
  // `a hearing of ten minutes`: what took so long
  const lasting =
    q.amount === 'time' && isBehind(s, phrase, w.of) && governor !== undefined
      ? byNounRow(q, governor, threat)
      : null
  if (lasting !== null && lasting.rule.aspect === 'event') return lasting
  return (
    first([
      ...nouns.map((noun) => byNounRow(q, noun, threat)),
      ...clauses.flatMap((clause) => [byVerb(q, clause, phrase), byOrder(q, clause, phrase)]),
    ]) ??
    first(places.flatMap((place) => around(s, place, phrase)).map((noun) => byNounRow(q, noun))) ??
    (here === undefined ? null : byAnyVerb(q, here))
  )
}

const totaling = verbSet('total amount reach exceed average range')

/** Of several, the one whose rule is asked first. */
function first(found: readonly (Evidence | null)[]): Evidence | null {
  const all = found.filter((one) => one !== null)
  return all.sort((a, b) => a.rule.order - b.rule.order)[0] ?? null
}

/** Phrases that say what an amount is of: `$900 in fines`, `six years of imprisonment`, `two million for shelters`. */
function hangingOn({ t, phrases }: Syntax, phrase: Phrase): Phrase[] {
  return phrases.filter(({ governor, link, preposition }) => {
    if (governor !== phrase.index || link !== 'preposition') return false
    const id = t.word[preposition]
    return id === w.in || id === w.of || id === w.as || id === w.for
  })
}

/** What a sum is given in or as, where something stands between: `paid $500 (€430) in compensation`. */
function givenAs({ t, phrases }: Syntax, { clause, role }: Place): Phrase[] {
  if (role !== 'object') return []
  return clause.obliques.flatMap((index) => {
    const other = phrases[index]
    const id = other === undefined || other.preposition < 0 ? -1 : t.word[other.preposition]
    return other !== undefined && (id === w.in || id === w.as) ? [other] : []
  })
}

/** The phrases around a figure in its clause that may say what it is an amount of. */
function around({ phrases }: Syntax, { clause, role }: Place, phrase: Phrase): Phrase[] {
  // `the fine was raised to $900`, but not `overtime was paid for work beyond 45 hours`
  const isGiven = clause.passive && (clause.sorts & Sort.change) === 0
  const subject = role === 'subject' || isGiven ? -1 : clause.subject
  const object = role === 'oblique' ? clause.object : -1
  return [subject, ...above(phrases, clause), object, clause.complement, ...clause.obliques].flatMap(
    (index) => {
      const other = phrases[index]
      return other === undefined || index === phrase.index ? [] : [other]
    },
  )
}

/** `fines against the editor and his firm totaling $900`: what the described phrase hangs on may be what is described. */
function above(phrases: readonly Phrase[], { antecedent, kind, lemma }: Clause): number[] {
  const indices: number[] = []
  if (kind !== 'participle' || !summing.has(lemma)) return indices
  for (let at = phrases[antecedent]?.governor ?? -1; at >= 0; at = phrases[at]?.governor ?? -1)
    indices.push(at)
  return indices
}

const summing = verbSet('total amount sum')

const threats = wordSet('punishable liable maximum')

/** Whether words right before say what is threatened: `an offense punishable by`, `a maximum sentence of`. */
function isThreatened({ t }: Syntax, { from }: Phrase): boolean {
  for (let i = Math.max(0, from - 6); i < from; i++) if (threats.has(t.word[i])) return true
  return false
}

function byVerb(q: Question, clause: Clause, phrase: Phrase, isOrder = false): Evidence | null {
  const { s, rules, amount } = q
  const payee = payeeOf(s, clause)
  for (const rule of rules.verbs.get(clause.lemma) ?? []) {
    if (isOrder && rule.object?.any !== false) continue
    if (rule.amount !== amount || !isModality(s, rule, clause)) continue
    // `Obliged to reply within 48 hours, they were subject to delays`: what somebody is liable to stands behind
    if (rule.beside !== null && isLinking(clause) && phrase.to <= clause.verb && rule.aspect === 'rule')
      continue
    if (rule.object !== null && payee !== undefined && !fitsPhrase(s, rule.object, payee)) continue
    // Whom it is done to has been asked; what the row counts is the amount itself.
    const beside = rule.counts === 'beside' ? null : rule.beside
    const around = { ...rule, object: null, counts: 'object' as const, beside }
    if (fitsClause(s, around, clause)) return evidence(rule, clause.verb)
  }
  return null
}

/** `ordered the editor to pay $900`: the verb above, where its row names whom it orders. */
function byOrder(q: Question, { kind, parent }: Clause, phrase: Phrase): Evidence | null {
  const above = kind === 'infinitive' ? q.s.clauses[parent] : undefined
  return above !== undefined && ordering.has(above.lemma) ? byVerb(q, above, phrase, true) : null
}
const ordering = verbSet('order direct instruct condemn')

/** Who pays, gets or suffers the amount: the other object, the subject of a passive, who stands behind `to`. */
function payeeOf({ t, phrases }: Syntax, clause: Clause): Phrase | undefined {
  if (clause.passive) return phrases[clause.subject]
  const recipient = phrases[clause.recipient]
  if (recipient !== undefined) return recipient
  const object = phrases[clause.object]
  if (
    object !== undefined &&
    (object.kinds & (Kinds.money | Kinds.time)) === 0 &&
    (object.head >= 0 || object.quantity < 0)
  )
    return object
  return clause.obliques
    .map((index) => phrases[index])
    .find(
      (other) =>
        other !== undefined && t.word[other.preposition] === w.to && (other.kinds & Kinds.time) === 0,
    )
}

/** The rows of whatever verb: what an amount is of where no other row fits. */
function byAnyVerb({ s, rules, amount }: Question, clause: Clause): Evidence | null {
  const rule = rules.anyVerb.find(
    (row) =>
      row.amount === amount &&
      isModality(s, row, clause) &&
      fitsClause(s, { ...row, counts: 'beside' }, clause),
  )
  return rule === undefined ? null : evidence(rule, clause.verb)
}
