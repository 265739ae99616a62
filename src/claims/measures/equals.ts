/**
 * The measure of what a figure equals, is among, or moves by: `the number of victims rose to 312`.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, Sort, sortsOf, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import {
  countedBy,
  describing,
  groupOf,
  isBehind,
  isLinking,
  type Place,
  placesOf,
} from '../../syntax/roles.ts'
import type { Clause, Phrase, Syntax } from '../../syntax/syntax.ts'
import { byAct, byEvent } from './governors.ts'
import { byHead } from './nouns.ts'
import type { Evidence, Question } from './question.ts'
import { byParticiple, byVerbs } from './verbs.ts'

const w = lexemes('at of in')

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

/** `Mortality was 12 per 1,000 births`, `turnout 60 percent of voters`: a share is of what it equals, before what it is a share of. */
export function byRate(q: Question, phrase: Phrase): Evidence | null {
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
export function byGroupNamed(q: Question, phrase: Phrase): Evidence | null {
  const group = groupOf(q.s, phrase)
  return group === undefined
    ? null
    : byDoing({ ...q, counted: q.counted ?? countedBy(q.s, phrase) ?? null }, group)
}

/** What people or things make up together, and what a number is a size of: `a community of 350 persons`, `a capacity of 350`, `a community (350 persons)`. */
export function byGroup(q: Question, phrase: Phrase): Evidence | null {
  const group = q.s.phrases[phrase.governor]
  const isOf = phrase.link === 'preposition' && isBehind(q.s, phrase, w.of)
  const isSize = phrase.link === 'bracket' && people.has(phrase.noun)
  return (isOf || isSize) && group !== undefined && group.head >= 0 ? byHead(q, group) : null
}

const people = wordSet('person people individual member inhabitant')

/** What rose or fell: `a 35 percent increase in arrests`, `a rise of 12 percent in arrests`. */
export function byChange(q: Question, phrase: Phrase): Evidence | null {
  const { s } = q
  const governor = s.phrases[phrase.governor]
  const change = [phrase, governor].find(
    (one) => one !== undefined && one.head >= 0 && (sortsOf(actOf(s.t.word[one.head])) & Sort.change) !== 0,
  )
  const moved = s.phrases.find(
    (one) =>
      one.governor === change?.index && one.link === 'preposition' && s.t.word[one.preposition] === w.in,
  )
  return moved === undefined || moved.head < 0 ? null : byHead(q, moved)
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

const equating = verbSet(
  'total number reach exceed equal amount stand average hit top come include comprise range vary',
)

const happening = Kinds.case | Kinds.message | Kinds.offence | Kinds.punishment

/** `61 were prison sentences`: what a number alone is said to be, where that is no one but something that happens. */
function saidOf(s: Syntax, { complement }: Clause, { head }: Phrase): Phrase | undefined {
  const said = s.phrases[complement]
  return head < 0 && said !== undefined && said.quantity < 0 && (said.kinds & happening) !== 0
    ? said
    : undefined
}

/**
 * What comes to a figure: the subject; where somebody raises it or puts it at a figure, the object; what the figure is
 * among.
 */
function equalOf(s: Syntax, { clause, role }: Place, phrase: Phrase): Phrase | undefined {
  if (role === 'subject')
    return groupOf(s, phrase) ?? (isLinking(clause) ? saidOf(s, clause, phrase) : undefined)
  const changes = (clause.sorts & Sort.change) !== 0
  const isAt = isBehind(s, phrase, w.at)
  if (role === 'oblique' && !clause.passive && clause.object >= 0 && (changes || isAt))
    return s.phrases[clause.object]
  const equates = changes || isAt || isLinking(clause) || equating.has(clause.lemma)
  return equates ? s.phrases[clause.subject] : undefined
}
