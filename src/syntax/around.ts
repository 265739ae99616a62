/**
 * What stands around a word: looks at a few tokens before or behind it.
 */
import { kindOf, kinds } from './characters.ts'
import { Kinds } from './lexicon/kind-bits.ts'
import {
  actOf,
  Class,
  kindsOf,
  lexemes,
  nounOf,
  Sort,
  sortsOf,
  verbOf,
  verbSet,
  word,
  wordSet,
} from './lexicon/lexicon.ts'
import { Kind, type Tokens } from './tokens.ts'

const w = lexemes('- / , ; ( ) also see being having of to by for help tell lead apply')
const according = word('according to')

const classesAt = (t: Tokens, i: number): number => t.classes[i] as number

/** Whether the word may be of one of the classes. */
export function isOf(t: Tokens, i: number, classes: number): boolean {
  return ((t.classes[i] ?? 0) & classes) !== 0
}

/** A sign that a phrase may begin with: a quotation mark, a sign of money. */
export function opensPhrase(t: Tokens, i: number): boolean {
  const code = t.text.charCodeAt(t.start[i] as number)
  return code === 34 || code === 0x201c || code === 0x201d || kindOf(code) === kinds.money
}

/** A hyphen or slash without blanks: what stands behind it goes on with the word before. */
export function isJoint(t: Tokens, i: number): boolean {
  return i > 0 && (t.word[i] === w['-'] || t.word[i] === w['/']) && t.gap[i] === 0 && t.gap[i + 1] === 0
}

/** `, however,`: one of the commas around a word that links sentences. */
export function isSetIn(t: Tokens, comma: number): boolean {
  const isBefore = linking.has(t.word[comma + 1]) && t.word[comma + 2] === w[',']
  return isBefore || (linking.has(t.word[comma - 1]) && t.word[comma - 2] === w[','])
}
const linking = wordSet(
  'however nevertheless nonetheless moreover furthermore meanwhile instead also too therefore though',
)

/** A bare run of digits that is a year: 1500 to 2100. */
export function isYear(t: Tokens, i: number): boolean {
  const value = t.value[i] as number
  return t.kind[i] === Kind.number && t.digits[i] === 4 && t.form[i] === 0 && value >= 1500 && value <= 2100
}

/** `January 29, 2019` */
export function isDateYear(t: Tokens, i: number): boolean {
  return i > 2 && isYear(t, i) && t.word[i - 1] === w[','] && isOf(t, i - 3, Class.month)
}

/** `in January`: the month is all of its phrase. */
export function isMonthAlone(t: Tokens, i: number): boolean {
  return i > 0 && isOf(t, i, Class.month) && isOf(t, i - 1, Class.preposition)
}

/** `According to the LDN`: the token is of the name that opens the sentence so. */
export function isSource(t: Tokens, i: number): boolean {
  let at = i
  while (at > 0 && t.kind[at] !== Kind.sign && t.word[at] !== according) at--
  return at === 0 && t.word[at] === according
}

export function isTimeWord(t: Tokens, i: number): boolean {
  return (kindsOf(t.word[i]) & Kinds.time) !== 0
}

const beforeTime =
  Class.determiner | Class.window | Class.numeral | Class.adjective | Class.ordinal | Class.bound

/** `last year`, `each month`, `two days`: a stretch of time begins here. */
export function isTimeAhead(t: Tokens, i: number): boolean {
  for (let k = i; k < i + 4 && k < t.length; k++) {
    if (isTimeWord(t, k) || isOf(t, k, Class.month)) return true
    if (t.kind[k] !== Kind.number && !isOf(t, k, beforeTime)) return false
  }
  return false
}

/** `a total of`, `a combined 900` */
export function isTotal(t: Tokens, i: number): boolean {
  if (!isOf(t, i, Class.determiner)) return false
  const isSum = i + 2 < t.length && (t.kind[i + 2] === Kind.number || opensPhrase(t, i + 2))
  return (kindsOf(t.word[i + 1]) & Kinds.quantity) !== 0 || (isSum && summing.has(t.word[i + 1]))
}
const summing = wordSet('combined total collective')

/** Where to: behind an object too they belong to the verb: `brought 58 Kenyans home`. */
export const homeward = wordSet('home back away abroad overseas')

const tellingNouns = wordSet(
  'report claim allegation accusation charge fear indication evidence fact concern belief',
)

/** `reports`, `allegations`: nouns of what is told. */
export function tellsNoun(t: Tokens, i: number): boolean {
  const id = i < 0 ? 0 : (t.word[i] as number)
  return tellingNouns.has(nounOf(id)) || (sortsOf(actOf(id)) & Sort.reporting) !== 0
}

/** `Forty fled, a nurse told the paper.`: a verb of telling that little follows. */
export function tellsLast(t: Tokens, i: number): boolean {
  const id = t.word[i] as number
  if ((sortsOf(id) & (Sort.reporting | Sort.telling)) === 0 && verbOf(id) !== w.tell) return false
  for (let k = i + 1; k < i + 9; k++) if (k >= t.length || t.kind[k] === Kind.sign) return true
  return false
}

const denying = wordSet('none no not only never neither')

/** `In none of the cases had it`: an auxiliary behind what denies the clause and stands in front, before the subject. */
export function isFronted(t: Tokens, i: number): boolean {
  let from = i
  while (
    from > Math.max(0, i - 10) &&
    t.kind[from - 1] !== Kind.sign &&
    !isOf(t, from - 1, Class.conjunction)
  )
    from--
  const isGoverned = isOf(t, from, Class.preposition) && denying.has(t.word[from + 1])
  return isGoverned && from + 1 < i && beginsPhrase(t, i + 1) && !isOf(t, i + 1, Class.participle)
}

/** `…, opened 12 camps, and moved`: a list of verbs has its conjunction. */
export function isListAhead(t: Tokens, from: number): boolean {
  for (let i = from; i < from + 30 && i < t.length; i++) {
    if (t.word[i] === w[';'] || isOf(t, i, Class.relative)) return false
    if (!isOf(t, i, Class.conjunction)) continue
    const at = isOf(t, i + 1, Class.adverb) ? i + 2 : i + 1
    // `the fled and the convicted`, but `and convicted 43 men`
    const isNoun = isOf(t, at, Class.noun) && !beginsPhrase(t, at + 1)
    if (isOf(t, at, Class.past) && !isNoun) return true
  }
  return false
}

/** Verbs that have no object with this preposition: `led to`, `applied for`. */
const prepositional: ReadonlyMap<number, number> = new Map([
  [verbOf(w.lead), w.to],
  [verbOf(w.apply), w.for],
])

/** Whether a verb can have no object as it stands: it is seldom a passive. */
export function isIdle(t: Tokens, i: number): boolean {
  const next = t.word[i + 1] as number
  if (next === w.by) return false
  const id = t.word[i] as number
  return (sortsOf(id) & (Sort.intransitive | Sort.linking)) !== 0 || prepositional.get(verbOf(id)) === next
}

/** Verbs that a base form without `to` follows behind their object: `let one of them go`, `saw 12 men leave`. */
const causing = verbSet('help let make see watch hear')

/** 0.5 with words between, 0 without (`helped return`), 9 where no such verb stands before. */
export function helpCost(t: Tokens, i: number): number {
  for (let k = i - 1; k >= 0 && k >= i - 6; k--) {
    const verb = verbOf(t.word[k])
    if (causing.has(verb)) return k < i - 1 ? 0.5 : verb === w.help ? 0 : 9
  }
  return 9
}

/** Whether a form of a verb stands here that is no adjective. */
export function isVerbForm(t: Tokens, i: number): boolean {
  return isOf(t, i, Class.gerund | Class.participle) && !isOf(t, i, Class.adjective | Class.window)
}

const nominal = Class.noun | Class.plural | Class.adjective | Class.demonym | Class.name | Class.numeral
const opening =
  nominal |
  Class.determiner |
  Class.pronoun |
  Class.relative |
  Class.gerund |
  Class.participle |
  Class.month |
  Class.focus |
  Class.window |
  Class.magnitude |
  Class.fraction |
  Class.bound |
  Class.ordinal

export function beginsNoun(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.word && (isOf(t, i, nominal) || t.word[i] === 0)
}

/** Whether what stands at `i` may be a noun phrase. */
export function beginsPhrase(t: Tokens, i: number): boolean {
  const kind = t.kind[i] as number
  if (kind === 0) return false
  if (kind !== Kind.word) return kind !== Kind.sign || opensPhrase(t, i) || t.classes[i] === Class.currency
  const classes = classesAt(t, i)
  if ((classes & ~Class.opener) === 0) return true
  const isGrammar = (classes & (Class.auxiliary | Class.modal | Class.conjunction)) !== 0
  if (isGrammar && (classes & (Class.determiner | Class.month)) === 0) return false
  return (classes & opening) !== 0
}

/** Whether what stands at `i` may be what a preposition governs: `for not paying`, `for up to two days`, `except in May`. */
export function isGoverned(t: Tokens, i: number): boolean {
  if (beginsPhrase(t, i)) return true
  if (isOf(t, i, Class.preposition)) return beginsPhrase(t, i + 1)
  // `with nearly a third`, `with slightly more than 12`
  const isHedged = isOf(t, i, Class.adverb | Class.bound) && isOf(t, i + 1, Class.determiner | Class.bound)
  if (isHedged) return true
  const at = isOf(t, i, Class.adverb | Class.negation) ? i + 1 : i
  return isOf(t, at, Class.gerund) || t.word[at] === w.being || t.word[at] === w.having
}

/** Where `(see section 2)` or `; see section 2` in a bracket ends that begins at `i`; 0 where none does. */
export function referenceEnd(t: Tokens, i: number): number {
  if (t.word[t.word[i + 1] === w.also ? i + 2 : i + 1] !== w.see) return 0
  const isOwn = t.word[i] === w['(']
  if (!isOwn && t.word[i] !== w[';']) return 0
  for (let k = i + 2; k < i + 24 && k < t.length; k++) if (t.word[k] === w[')']) return isOwn ? k + 1 : k
  return 0
}

/** Verbs that are nothing without their object. */
const light = verbSet('make conduct impose issue hold file')
const objectless = Sort.intransitive | Sort.linking | Sort.change
const governing = Sort.control | Sort.denying
const verbal = Class.past | Class.base | Class.third
const particles = wordSet('out up off down')

/** `fled, hid`, `fled, and hid` */
function isListed(t: Tokens, i: number): boolean {
  if (t.word[i] !== w[',']) return false
  const at = isOf(t, i + 1, Class.conjunction) ? i + 2 : i + 1
  return isOf(t, at, verbal) && !isOf(t, at, Class.noun | Class.plural | Class.numeral)
}

/** What it costs that a verb which takes an object has none behind it. */
export function missingCost(t: Tokens, i: number): number {
  const id = t.word[i] as number
  const sorts = sortsOf(id)
  const next = t.word[i + 1]
  if (next === w.by && (sorts & objectless) === 0) return 1.5
  // `began to …`, `began training`
  if ((sorts & governing) !== 0 && (next === w.to || isOf(t, i + 1, Class.gerund | Class.negation))) return 0
  if ((sorts & objectless) !== 0 || particles.has(next as number) || isListed(t, i + 1)) return 0
  if (next === w.of) return 1.2
  // `stated, “We …`
  if (next === w[','] && (sorts & Sort.reporting) !== 0 && opensPhrase(t, i + 2)) return 0
  if (isOf(t, i + 1, Class.preposition) && !isOf(t, i + 1, Class.determiner))
    return light.has(verbOf(id)) ? 0.9 : 0.55
  if (beginsPhrase(t, i + 1)) return 0
  // `recorded nine men killed and 12 women hurt`
  if (isOf(t, i + 1, Class.conjunction) && (t.kind[i + 2] === Kind.number || isOf(t, i + 2, Class.numeral)))
    return 0.6
  return isOf(t, i + 1, Class.adverb | Class.conjunction | Class.subordinator | Class.relative) ? 0 : 0.6
}
