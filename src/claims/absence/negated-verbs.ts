/**
 * Verbs that are negated: each act not done is a zero, unless it is the telling that was not done.
 */
import { actionAt, code } from '../acts.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { nounPhraseEnd } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import type { Absence } from './absence.ts'
import { howMany, isHowMany, unknownNumber } from './how-many.ts'
import { items } from './items.ts'
import { skipAny, uncounted } from './named-acts.ts'
import { direct, telling, tellingVerb } from './unreported.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'a and any available be been case cases did do does had has have nor of one or single zero ,',
)

const investigations = code('investigations')
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
  if (isOneOf(t, at, w.been, w.be)) at++
  if (isOneOf(t, at, w.available)) {
    unknownNumber(t, at, found)
    return
  }
  if (t.kind[at] !== Kind.word) return
  if (isIn(t, at, telling) || isIn(t, at, direct)) {
    if (tellingVerb(t, from, at, found)) return
  }
  verbsOf(t, from, at, found)
}

/** The auxiliary that a `not` leans on: `did not`, `had not yet`. */
function auxiliaryBefore(t: Tokens, i: number): number {
  return i > 0 && is(t.word[i - 1] as number, Class.auxiliary) ? i - 1 : i
}

/** `nor did it convict any`, `neither prosecuted nor convicted any` */
export function norVerb(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.verb) && !is(t.word[i + 1] as number, Class.auxiliary)) {
    verbsOf(t, i, i + 1, found)
    return
  }
  if (isHowMany(t, i + 1)) {
    howMany(t, i, i + 1, found)
    return
  }
  if (!isOneOf(t, i + 1, w.did, w.do, w.does)) return
  const limit = Math.min(t.length, i + 8)
  for (let at = i + 2; at < limit; at++) {
    if (!is(t.word[at] as number, Class.verb) || is(t.word[at] as number, Class.auxiliary)) continue
    if (isIn(t, at, telling) && tellingVerb(t, i, at, found)) return
    verbsOf(t, i, at, found)
    return
  }
}

/** `without convicting any traffickers` */
export function withoutVerb(t: Tokens, i: number, found: Absence[]): void {
  if (is(t.word[i + 1] as number, Class.gerund)) verbsOf(t, i, i + 1, found)
}

/** Gerunds, infinitives or participles in a row: `prosecuting or convicting any`, `investigate, prosecute, or convict`. */
export function verbsOf(t: Tokens, from: number, at: number, found: Absence[]): void {
  const verbs: number[] = []
  let i = at
  for (;;) {
    while (is(t.word[i] as number, Class.adverb) && !is(t.word[i] as number, Class.verb)) i++
    if (!is(t.word[i] as number, Class.verb) || is(t.word[i] as number, Class.auxiliary)) break
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
  if (verbs.length === 0) return
  const hasAny =
    isOneOf(t, i, w.any, w.zero) ||
    (isOneOf(t, i, w.a) && isOneOf(t, i + 1, w.single)) ||
    (isOneOf(t, i, w.one) && isOneOf(t, i + 1, w.single)) ||
    (isOneOf(t, i, w.a) &&
      isOneOf(t, from, w.has, w.have, w.had) &&
      is(t.word[nounPhraseEnd(t, i + 1) - 1] as number, Class.person))
  const nounFrom = skipAny(t, isOneOf(t, i, w.any) && isOneOf(t, i + 1, w.of) ? i + 2 : i)
  const nounTo = nounPhraseEnd(t, nounFrom)
  const isNamed =
    is(t.word[nounTo - 1] as number, Class.person) &&
    nounTo > nounFrom &&
    is(t.word[nounTo - 1] as number, Class.plural) &&
    nounFrom === i
  if (!hasAny && !isNamed) {
    if (isIn(t, verbs[0] as number, plainly) && isPlainAct(t, i))
      items(t, from, i, 'zero', found, 'negatedVerb')
    return
  }
  const measured = verbs.filter((verb) => actionAt(t, verb) > 0)
  if (measured.length === 0) {
    if (hasAny && isIn(t, verbs[0] as number, light)) {
      if (isOneOf(t, nounTo - 1, w.cases, w.case))
        found.push({
          status: 'zero',
          from,
          to: i + 1,
          nounFrom,
          nounTo,
          measure: investigations,
          rule: 'negatedVerb',
          witness: i,
        })
      else items(t, from, i, 'zero', found, 'negatedVerb')
    }
    return
  }
  measured.forEach((verb, index) => {
    const isLast = index === measured.length - 1
    found.push({
      status: 'zero',
      from: index === 0 ? from : verb,
      to: isLast && hasAny && index === 0 ? i + 1 : verb + 1,
      nounFrom,
      nounTo,
      measure: actionAt(t, verb),
      rule: 'negatedVerb',
      witness: verb,
    })
  })
}

/** Verbs whose object is what was done: with `any`, none of it was. */
const light = wordSet(
  'initiate initiated conduct conducted make made achieve achieved obtain obtained secure secured pursue pursued bring brought file filed open opened launch launched begin began undertake undertook carry hold held provide provided impose imposed award awarded order ordered complete completed receive received',
)

/** Verbs whose negation is a zero even without `any`: `did not order restitution`, `did not conduct inspections`. */
const plainly = wordSet('order award impose initiate conduct open launch')

/** A noun of action that is counted: `inspections`, `restitution`. */
function isPlainAct(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (!is(id, Class.action) || !is(id, Class.noun) || uncounted.has(measureOf[id] as number)) return false
  return is(id, Class.plural) || measureOf[id] === restitution
}
