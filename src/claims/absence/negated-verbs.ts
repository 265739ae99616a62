/**
 * Verbs that are negated: each act not done is a zero, unless it is the telling that was not done.
 */
import { actionAt, code } from '../acts.ts'
import { isBeing } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { type Absence, absenceOf } from './absence.ts'
import { howMany, isHowMany, unknownNumber } from './how-many.ts'
import { items } from './items.ts'
import { actionWithin, isCounted, isStanding, outcomes, skipAny, uncounted } from './named-acts.ts'
import { notOne } from './negated-nouns.ts'
import { singleEnd } from './subjects.ts'
import { clauseTold, isClause, isDirect, isTelling, notTold, tellingVerb } from './unreported.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'a an and any anybody anyone been be did do does exist had has have never nor of or to yet zero ,',
)

const funding = code('funding')
const restitution = code('restitution')

/**
 * `did not report any investigations, prosecutions, or convictions`; `did not convict any traffickers`.
 *
 * ```text
 * The government did not report any investigations or convictions of officials.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ status=unreported measure=investigations
 *                                                     ^^^^^^^^^^^ status=unreported measure=convictions
 *
 * Courts did not convict any traffickers.
 *        ^^^^^^^^^^^^^^^^^^^ status=zero measure=convictions
 * ```
 */
export function negatedVerb(t: Tokens, i: number, found: Absence[]): void {
  const from = auxiliaryBefore(t, i)
  let at = i + 1
  while (is(t.word[at] as number, Class.adverb) && !is(t.word[at] as number, Class.verb)) at++
  const isPassive = isBeing(t, from) || isOneOf(t, at, w.been, w.be)
  if (isOneOf(t, at, w.been, w.be)) at++
  if (t.kind[at] !== Kind.word) return
  if (isIn(t, at, notTold) && (isHowMany(t, at + 1) || isClause(t, at + 1))) {
    if (isHowMany(t, at + 1)) howMany(t, from, at + 1, found)
    else clauseTold(t, from, at + 1, found)
    if (isPassive) return
  } else if (isIn(t, at, notTold) && (isPassive || isOneOf(t, at, w.exist))) {
    unknownNumber(t, at, found)
    return
  }
  // `should not arrest any`, `Do not arrest any`
  const isAdvice = isIn(t, from, advising) || (from === 0 && isOneOf(t, from, w.do))
  if (!isPassive && !isAdvice) done(t, from, at, found)
}

const advising = wordSet('should must may shall can cannot will')

/** What was not done at token `at`: told, or anything else. */
function done(t: Tokens, from: number, at: number, found: Absence[]): void {
  if (isTelling(t, at) && (tellingVerb(t, from, at, found) || isDirect(t, at))) return
  verbsOf(t, from, at, found)
}

/** The auxiliary that a `not` leans on: `did not`, `had not yet`. */
function auxiliaryBefore(t: Tokens, i: number): number {
  return i > 0 && is(t.word[i - 1] as number, Class.auxiliary) ? i - 1 : i
}

/** Words that negate the infinitive after them. */
export const refusing = wordSet(
  'fail fails failed failing declined declines refused refuses unable neglected yet',
)

/** `failed to convict any`, `declined to say how many`, `yet to open a shelter`; the verb stands at `at`. */
export function notDone(t: Tokens, from: number, at: number, found: Absence[]): void {
  if (isOneOf(t, at - 1, w.to)) done(t, from, at, found)
}

/** `nor did it convict any`, `nor convicted any` */
export function norVerb(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.verb) && !is(t.word[i + 1] as number, Class.auxiliary)) {
    done(t, i, i + 1, found)
    return
  }
  if (isHowMany(t, i + 1)) {
    howMany(t, i, i + 1, found)
    return
  }
  if (!isOneOf(t, i + 1, w.did, w.do, w.does, w.has, w.have, w.had)) return
  const limit = Math.min(t.length, i + 8)
  for (let at = i + 2; at < limit; at++) {
    if (!is(t.word[at] as number, Class.verb) || is(t.word[at] as number, Class.auxiliary)) continue
    done(t, i, at, found)
    return
  }
}

/**
 * `neither prosecuted nor convicted any`, `neither the police nor the courts convicted any`, `neither suspect was tried`.
 */
export function neither(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.verb) && !is(t.word[i + 1] as number, Class.noun)) {
    done(t, i, i + 1, found)
    return
  }
  let end = nounPhraseEnd(t, skipAny(t, i + 1))
  if (isOneOf(t, end, w.nor)) end = nounPhraseEnd(t, skipAny(t, end + 1))
  const before = found.length
  while (is(t.word[end] as number, Class.auxiliary | Class.adverb) && !isBeing(t, end)) end++
  if (is(t.word[end] as number, Class.past) && !isBeing(t, end)) done(t, i, end, found)
  if (found.length === before) notOne(t, i, i + 1, found)
}

/** `without convicting any traffickers`, `without a single conviction` */
export function withoutVerb(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.gerund)) {
    done(t, i, i + 1, found)
    return
  }
  const from = isOneOf(t, i + 1, w.any) ? i + 2 : singleEnd(t, i + 1)
  if (from > i + 1 && isIn(t, nounPhraseEnd(t, from) - 1, outcomes))
    items(t, i, from, 'zero', found, 'withoutVerb')
}

/** Gerunds, infinitives or participles in a row: `prosecuting or convicting any`, `investigate, prosecute, or convict`. */
function verbsOf(t: Tokens, from: number, at: number, found: Absence[]): void {
  const verbs: number[] = []
  let i = at
  for (;;) {
    while (is(t.word[i] as number, Class.adverb) && !is(t.word[i] as number, Class.verb)) i++
    if (
      !is(t.word[i] as number, Class.verb) ||
      (is(t.word[i] as number, Class.auxiliary) && !isIn(t, i, standing))
    )
      break
    verbs.push(i)
    i++
    if (
      isOneOf(t, i, w[',']) &&
      (is(t.word[i + 1] as number, Class.verb) || isOneOf(t, i + 1, w.or, w.nor, w.and))
    )
      i++
    if (isOneOf(t, i, w.or, w.and, w.nor)) i++
    else if (!isOneOf(t, i - 1, w[','])) break
  }
  const verb = verbs.at(-1)
  if (verb === undefined) return
  // `hand down any`, `result in any`
  while (i < verb + 3 && is(t.word[i] as number, Class.preposition)) i++
  const place = placeOfAny(t, i)
  const measured = verbs.filter((each) => actionAt(t, each) > 0)
  if (place > i) {
    anyOf(t, { from, place: i, placeEnd: place, verbs: measured }, found)
    // `did not prosecute any suspects or convict any traffickers`
    const next = nounPhraseEnd(t, skipAny(t, place)) + 1
    const isVerb = is(t.word[next] as number, Class.verb) && placeOfAny(t, next + 1) > next + 1
    if (isVerb && isOneOf(t, next - 1, w.or, w.nor)) verbsOf(t, next, next, found)
    return
  }
  if (isIn(t, verbs[0] as number, plainly) && isPlainAct(t, skipAny(t, i))) {
    items(t, from, i, 'zero', found, 'negatedVerb')
    return
  }
  const nounTo = nounPhraseEnd(t, i)
  const head = t.word[nounTo - 1] as number
  if (isOneOf(t, i, w.a, w.an)) {
    oneOf(t, { from, place: i, placeEnd: i + 1, verbs: measured }, verb, found)
  } else if (
    is(head, Class.person) &&
    is(head, Class.plural) &&
    nounTo > i &&
    !isOneOf(t, from, w.do, w.does)
  ) {
    // `did not kill civilians` counts nothing.
    const counted = measured.filter((each) => isCounted(actionAt(t, each)))
    each(t, { from, place: i, placeEnd: i, verbs: counted }, i, nounTo, found)
  }
}

/** What was negated: where its quote begins, where `any` stands, and the verbs that name an act. */
interface Negated {
  from: number
  place: number
  placeEnd: number
  verbs: readonly number[]
}

/** Past `any`, `anyone`, `a single`, `zero`; `i` itself where none of them stands there. */
function placeOfAny(t: Tokens, i: number): number {
  if (isOneOf(t, i, w.any, w.anyone, w.anybody, w.zero)) return i + 1
  return singleEnd(t, i)
}

/** `convict any traffickers`, `produce any convictions`, `bring any victims home` */
function anyOf(t: Tokens, negated: Negated, found: Absence[]): void {
  const { from, place, placeEnd, verbs } = negated
  const nounFrom = skipAny(t, isOneOf(t, placeEnd, w.of) ? placeEnd + 1 : placeEnd)
  const nounTo = isOneOf(t, place, w.anyone, w.anybody) ? nounFrom : nounPhraseEnd(t, nounFrom)
  if (verbs.length > 0) {
    each(t, negated, nounFrom, nounTo, found)
    return
  }
  if (nounTo === nounFrom) return
  const head = t.word[nounTo - 1] as number
  if (actionWithin(t, nounFrom, nounTo) === nounTo - 1) {
    items(t, from, place, 'zero', found, 'negatedVerb')
    return
  }
  if (!is(head, Class.person | Class.countable) && !isStanding(head)) return
  found.push(
    absenceOf({
      status: 'zero',
      from,
      to: placeEnd,
      placeFrom: place,
      placeTo: placeEnd,
      nounFrom,
      nounTo,
      measure: isStanding(head) ? (measureOf[head] as number) : 0,
      isDoubtful: true,
      rule: 'negatedVerb',
      witness: place,
    }),
  )
}

/** `has never convicted a trafficker`, `did not have a shelter` */
function oneOf(t: Tokens, negated: Negated, verb: number, found: Absence[]): void {
  const { from, placeEnd } = negated
  const nounTo = nounPhraseEnd(t, placeEnd)
  const head = t.word[nounTo - 1] as number
  const isEver = isOneOf(t, from, w.has, w.have, w.had, w.never) || isOneOf(t, from, w.yet)
  if (isStanding(head) ? isIn(t, verb, standing) : isEver && is(head, Class.person)) anyOf(t, negated, found)
}

/** A claim for each verb that names an act. */
function each(
  t: Tokens,
  { from, place, placeEnd, verbs }: Negated,
  nounFrom: number,
  nounTo: number,
  found: Absence[],
): void {
  for (const [index, verb] of verbs.entries()) {
    const isOnly = verbs.length === 1
    found.push(
      absenceOf({
        status: 'zero',
        from: index === 0 ? from : verb,
        to: isOnly && placeEnd > place ? placeEnd : verb + 1,
        nounFrom,
        nounTo,
        measure: actionAt(t, verb),
        rule: 'negatedVerb',
        witness: verb,
      }),
    )
  }
}

/** What is done with shelters and hotlines. */
const standing = wordSet('have had has operate operated run ran maintain maintained own owned')

/** Verbs whose negation is a zero even without `any`: `did not order restitution`, `did not conduct inspections`. */
const plainly = wordSet('order award impose initiate conduct open launch allocate earmark')

/** A noun of action that is counted: `inspections`, `restitution`. */
function isPlainAct(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (!is(id, Class.action) || !is(id, Class.noun) || uncounted.has(measureOf[id] as number)) return false
  return is(id, Class.plural) || measureOf[id] === restitution || measureOf[id] === funding
}
