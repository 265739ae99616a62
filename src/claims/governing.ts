/**
 * Which verb governs a figure: the one that its subject, or the figure itself, is the subject of.
 */
import { light, reporting, services } from './acts.ts'
import { isIn, isOneOf, wordSet } from './match.ts'
import { Kind, type Tokens } from './scan.ts'
import { isAdverb, nounPhraseEnd } from './statement.ts'
import { Class, classOf, is, lexemes } from './words.ts'

const w = lexemes('of against whom which them who that a an the ,')

/** Whether token `i` is a form of `be`. */
export function isBeing(t: Tokens, i: number): boolean {
  return isIn(t, i, being)
}

const being = wordSet('was were is are be been being')

/** Past `of …`, a relative pronoun, auxiliaries and adverbs, to the verb that the counted are the subject of. */
export function predicateAt(t: Tokens, from: number): number {
  let i = isOneOf(t, from, w.of) ? wholeEnd(t, from + 1) : from
  // `one, a consular clerk, was prosecuted`
  if (isOneOf(t, i, w[',']) && isOneOf(t, i + 1, w.a, w.an, w.the)) {
    let end = i + 2
    while (end < Math.min(t.length, i + 8) && !isOneOf(t, end, w[','])) end++
    if (isOneOf(t, end, w[','])) i = end + 1
  }
  if (isOneOf(t, i, w.who, w.that, w.which)) i++
  while (
    i < t.length &&
    (is(t.word[i] as number, Class.auxiliary | Class.adverb) || isAdverb(t, i)) &&
    !is(t.word[i] as number, Class.action)
  )
    i++
  return i
}

/** Past the whole that something is a part of: `(of) whom`, `(of) the 12 victims`, `(of) the convicted`. */
function wholeEnd(t: Tokens, from: number): number {
  let i = from
  while (is(t.word[i] as number, Class.determiner | Class.numeral) || t.kind[i] === Kind.number) i++
  if (isOneOf(t, i, w.whom, w.which, w.them)) return i + 1
  // `the convicted received …`: the participle stands for the people.
  const isPeople =
    i > from &&
    is(t.word[i] as number, Class.past) &&
    !is(t.word[i + 1] as number, Class.noun | Class.person | Class.determiner) &&
    t.word[i + 1] !== 0
  return isPeople ? i + 1 : nounPhraseEnd(t, i)
}

/** The verb nearest before token `from` that may govern what stands there; −1 where there is none from `floor` on. */
export function governingVerb(t: Tokens, from: number, floor: number): number {
  for (let i = from - 1; i >= floor; i--) if (isGoverning(t, i)) return i
  return -1
}

/** Whether token `i` is a verb that may govern what follows: no auxiliary, no reporting verb, no noun or adjective here. */
export function isGoverning(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if (
    ((t.classes[i] as number) & Class.verb) === 0 ||
    is(id, Class.auxiliary | Class.preposition) ||
    reporting[id] === 1
  )
    return false
  // `UN Population Fund` is a name.
  if (t.capital[i] !== 0 && i > 0) return false
  if (is(id, Class.noun) && light[id] !== 1 && isNounHere(t, i)) return false
  return !(is(id, Class.past | Class.gerund) && isAttributive(t, i))
}

/** Whether a word that can be noun or verb is a noun here: after a determiner, an adjective or a preposition, or before `of`. */
function isNounHere(t: Tokens, i: number): boolean {
  const before = t.word[i - 1] as number
  if (is(t.word[i] as number, Class.past | Class.gerund)) return false
  if (isOneOf(t, i + 1, w.of, w.against) && !is(before, Class.auxiliary)) return true
  if (is(before, Class.determiner | Class.preposition) || services[before] === 1) return true
  // `imposed fines`, `received calls`
  if (is(before, Class.past | Class.gerund) && !is(before, Class.auxiliary)) return true
  // `unlawful arrest`: a base form after a word of no class
  if (classOf[before] === 0 && t.kind[i - 1] === Kind.word && !endsInS(t, i - 1)) return true
  return i === 0 || (is(before, Class.noun | Class.demonym) && !is(before, Class.person))
}

/** A plural, which may be the subject of a base form: `activists report`. */
function endsInS(t: Tokens, i: number): boolean {
  return t.text.charCodeAt((t.end[i] as number) - 1) === 115
}

/** `suspected traffickers`, `convicted offenders`: a participle between determiner and noun describes. */
function isAttributive(t: Tokens, i: number): boolean {
  if (!is(t.word[i] as number, Class.past)) return false
  return (
    is(t.word[i - 1] as number, Class.determiner | Class.preposition) &&
    is(t.word[i + 1] as number, Class.noun | Class.person)
  )
}
