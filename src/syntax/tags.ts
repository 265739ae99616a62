/**
 * Tags: the parts of speech that a word of a sentence can have where it stands, each with what it costs to read it so.
 * Which one it has, the course of the whole sentence tells (`course.ts`).
 */
import { beginsPhrase, homeward, isOf, isYear, opensPhrase } from './around.ts'
import { Kinds } from './lexicon/kind-bits.ts'
import { Class, kindsOf, lexemes, Sort, sortsOf, verbOf, word, wordSet } from './lexicon/lexicon.ts'
import { Kind, type Tokens } from './tokens.ts'

/** The parts of speech that tokens are tagged with. */
export const Tag = {
  sign: 0,
  noun: 1,
  plural: 2,
  /** A proper noun. */
  name: 3,
  adjective: 4,
  /** A numeral, or all of a quantity. */
  number: 5,
  determiner: 6,
  pronoun: 7,
  /** `'s`, or the apostrophe of a plural. */
  possessive: 8,
  adverb: 9,
  preposition: 10,
  conjunction: 11,
  subordinator: 12,
  relative: 13,
  /** `to` before a verb. */
  to: 14,
  modal: 15,
  auxiliary: 16,
  /** A finite verb in the present. */
  present: 17,
  /** The base form behind `to`, a modal or `do`. */
  base: 18,
  /** A past tense. */
  past: 19,
  /** A past participle. */
  participle: 20,
  gerund: 21,
  /** `there` in `there were`. */
  existential: 22,
  /** `not`, `never`. */
  negation: 23,
} as const

const w = lexemes(
  "to there that no not never neither either both 's ' as than one all so less more most those each age ages aged worth of twice , - . ( ) by them same even just year month week day time say but make public from yet refer",
)
const inAll = word('in all')

/** The possible tags of a token and their costs, in turn: `[tag, cost, tag, cost]`. */
export type Readings = readonly number[]

const fixed: Readings[] = Array.from({ length: 24 }, (_, tag) => [tag, 0])
const only = (tag: number): Readings => fixed[tag] as Readings

/** What can stand between a determiner and its noun. */
const nominal =
  Class.noun |
  Class.plural |
  Class.adjective |
  Class.demonym |
  Class.name |
  Class.numeral |
  Class.ordinal |
  Class.window

/** What token `i` can be. */
export function readingsOf(t: Tokens, i: number): Readings {
  const kind = t.kind[i] as number
  if (kind === Kind.number) return only(Tag.number)
  if (kind === Kind.ordinal) return only(Tag.adjective)
  if (kind === Kind.code) return only(Tag.name)
  if (kind === Kind.sign) return only(isPossessive(t, i) ? Tag.possessive : Tag.sign)
  const classes = t.classes[i] as number
  if ((classes & ~Class.opener) === 0) return guess(t, i)
  // `prisoner-on-prisoner violence`
  if (isBetweenHyphens(t, i)) return only(Tag.adjective)
  return closedReadings(t, i, classes) ?? openReadings(t, i, classes)
}

function isBetweenHyphens(t: Tokens, i: number): boolean {
  return (
    i > 1 &&
    t.word[i - 1] === w['-'] &&
    t.word[i + 1] === w['-'] &&
    t.gap[i] === 0 &&
    t.gap[i + 1] === 0 &&
    t.gap[i - 1] === 0
  )
}

function isPossessive(t: Tokens, i: number): boolean {
  if (t.word[i] === w["'s"]) return true
  if (t.word[i] !== w["'"] || t.gap[i] === 1 || i === 0) return false
  return t.text.charCodeAt((t.end[i - 1] as number) - 1) === 115 && t.gap[i + 1] === 1
}

/** `the WHO`, `the US`: capitals among small letters are no words of grammar. */
function isAcronym(t: Tokens, i: number): boolean {
  return t.capital[i] === 2 && i > 0 && t.capital[i - 1] !== 2 && t.capital[i + 1] !== 2
}

/** The words of grammar; null where the word is none. */
function closedReadings(t: Tokens, i: number, classes: number): Readings | null {
  const id = t.word[i] as number
  const next = t.classes[i + 1] as number
  if (isAcronym(t, i)) return only(Tag.name)
  // `referred to care`: to what, not to do what
  if (id === w.to) return verbOf(t.word[i - 1] ?? 0) === w.refer ? only(Tag.preposition) : toReadings
  if (id === w.there) return isVerbal(next) ? only(Tag.existential) : only(Tag.adverb)
  if (id === w.that && isThatTime(t, i)) return only(Tag.determiner)
  if (id === w.that) {
    // `that a quarter fled`, but `that 12-month term`
    const isTold = (next & (Class.determiner | Class.numeral)) !== 0 && t.word[i + 2] !== w['-']
    return isTold && t.word[i + 1] !== w.one ? thatBeforeReadings : thatReadings
  }
  if (id === w.not || id === w.never) return only(Tag.negation)
  // `facility No. 1`
  if (id === w.no)
    return only(
      t.word[i + 1] === w['.'] && t.gap[i + 1] === 0 && t.kind[i + 2] === Kind.number
        ? Tag.name
        : Tag.determiner,
    )
  if (id === w.neither && t.word[i + 1] === w.of) return only(Tag.pronoun)
  if (id === w.neither) return (next & Class.determiner) !== 0 ? only(Tag.negation) : neitherReadings
  if (id === w.both || id === w.either || id === w.each || id === w.all) return correlative
  if (id === w.age || id === w.ages || id === w.aged || id === w.worth) return amountReadings(t, i, classes)
  if ((classes & Class.auxiliary) !== 0) return only(Tag.auxiliary)
  if ((classes & Class.modal) !== 0) return modalReadings(t, i, classes)
  if ((classes & Class.relative) !== 0) return only(Tag.relative)
  if (id === w.as && (next & (Class.preposition | Class.determiner)) === Class.preposition)
    return only(Tag.adverb)
  if (id === w.as) return t.word[i - 1] === w.even || t.word[i - 1] === w.just ? evenAsReadings : asReadings
  if (id === w.so) return only(Tag.adverb)
  // `…, yet none was tried`, but `…, yet to be tried`
  if (id === w.yet && t.word[i - 1] === w[','] && t.word[i + 1] !== w.to) return only(Tag.conjunction)
  // `all but five were fined`
  if (t.word[i] === w.but && i > 0 && t.word[i - 1] === w.all) return only(Tag.preposition)
  if ((classes & Class.conjunction) !== 0) return only(Tag.conjunction)
  if ((classes & (Class.determiner | Class.pronoun)) !== 0) return determinerReadings(t, i, id, classes, next)
  if ((classes & Class.preposition) !== 0) return prepositionReadings(t, i, classes)
  if ((classes & Class.subordinator) !== 0) return only(Tag.subordinator)
  return null
}
const toReadings: Readings = [Tag.to, 0, Tag.preposition, 0.1]
const thatReadings: Readings = [Tag.subordinator, 0, Tag.relative, 0.1, Tag.pronoun, 1, Tag.determiner, 0.6]
/** Two determiners of one noun there are not. */
const thatBeforeReadings: Readings = thatReadings.slice(0, -2)
/** `that year`, `that same day` */
function isThatTime(t: Tokens, i: number): boolean {
  const next = t.word[i + 1]
  const isTime = next === w.year || next === w.month || next === w.week || next === w.day || next === w.time
  return isTime || next === w.same
}
const correlative: Readings = [Tag.determiner, 0.1, Tag.pronoun, 0.1, Tag.adverb, 0.2]
/** `ages 6 to 15`, `worth $900`: behind a noun they govern the figure. */
function amountReadings(t: Tokens, i: number, classes: number): Readings | null {
  const isFigure =
    t.kind[i + 1] === Kind.number || isOf(t, i + 1, Class.numeral | Class.currency | Class.bound)
  const isBehind = i > 0 && isOf(t, i - 1, Class.noun | Class.plural)
  return isFigure && (isBehind || (classes & Class.plural) === 0) ? only(Tag.preposition) : null
}

const neitherReadings: Readings = [Tag.determiner, 0.1, Tag.pronoun, 0.1, Tag.negation, 0.2]
const evenAsReadings: Readings = [Tag.subordinator, 0, Tag.preposition, 0.6]
const asReadings: Readings = [Tag.preposition, 0, Tag.subordinator, 0.4, Tag.adverb, 0.8]

function isVerbal(classes: number): boolean {
  return (classes & (Class.auxiliary | Class.modal)) !== 0
}

/** `may`, `will`, `need`: a month and nouns too. */
function modalReadings(t: Tokens, i: number, classes: number): Readings {
  if ((classes & Class.month) !== 0) return t.capital[i] !== 0 && i > 0 ? only(Tag.name) : only(Tag.modal)
  const list: number[] = [Tag.modal, 0]
  if ((classes & Class.noun) !== 0) list.push(Tag.noun, 0.3)
  if ((classes & Class.base) !== 0) list.push(Tag.base, 0.2, Tag.present, 0.2)
  return list
}

function determinerReadings(t: Tokens, i: number, id: number, classes: number, next: number): Readings {
  if (id === w.one && (next & (Class.noun | Class.adjective)) !== 0 && (next & Class.preposition) === 0)
    return only(Tag.number)
  const list: number[] = []
  if ((classes & Class.determiner) !== 0) list.push(Tag.determiner, 0)
  if ((classes & Class.pronoun) !== 0) list.push(Tag.pronoun, list.length === 0 || id === w.those ? 0 : 0.2)
  const isDegree = id === w.more || id === w.most || id === w.less
  if (isDegree && (next & (Class.adjective | Class.adverb)) !== 0)
    list.push(Tag.adverb, (next & (Class.noun | Class.plural)) === 0 ? 0 : 0.5)
  else if ((classes & Class.adverb) !== 0 && t.kind[i + 1] !== Kind.number) list.push(Tag.adverb, 0.5)
  if ((classes & Class.noun) !== 0) list.push(Tag.noun, 0.6)
  return list
}

const particles = wordSet('out up off down')
const verbal = Class.base | Class.third | Class.past | Class.participle | Class.gerund

/** `in` also is an adverb (`taken in`), `after` opens clauses, `including` is a verb too. */
function prepositionReadings(t: Tokens, i: number, classes: number): Readings {
  const isParticle = particles.has(t.word[i]) && i > 0 && isOf(t, i - 1, verbal)
  if ((classes & Class.adjective) !== 0 && isCounted(t, i)) return only(Tag.adjective)
  const list: number[] = [Tag.preposition, isParticle ? 0.8 : 0]
  const isBehindVerb = i > 0 && isOf(t, i - 1, verbal | Class.pronoun | Class.adverb)
  const isLast = (t.kind[i + 1] === Kind.sign && !beginsPhrase(t, i + 1)) || i + 1 === t.length
  if ((classes & Class.adverb) !== 0 || isLast)
    list.push(
      Tag.adverb,
      isLast
        ? 0.1
        : isParticle
          ? 0.3
          : !isBehindVerb
            ? i === 0
              ? 2.5
              : 1.2
            : t.kind[i + 1] === Kind.number
              ? 0.8
              : 0.4,
    )
  // `since January 2020`
  const isDate = isYear(t, i + 1) || (isOf(t, i + 1, Class.month) && t.capital[i + 1] !== 0)
  if ((classes & Class.subordinator) !== 0)
    list.push(Tag.subordinator, isLast ? 1.3 : t.word[i] === w.than ? 0.9 : isDate ? 2.5 : 0.2)
  if ((classes & Class.gerund) !== 0)
    list.push(Tag.gerund, i > 0 && isOf(t, i - 1, Class.preposition) ? 0.2 : 2)
  if ((classes & Class.participle) !== 0) list.push(Tag.participle, 0.4)
  if ((classes & Class.past) !== 0) list.push(Tag.past, 0.4)
  if ((classes & Class.adjective) !== 0) list.push(Tag.adjective, 0.4)
  if ((classes & (Class.noun | Class.plural)) !== 0) list.push(Tag.noun, 0.6)
  return list
}

/** `900 pending cases` */
function isCounted(t: Tokens, i: number): boolean {
  return t.kind[i - 1] === Kind.number && isOf(t, i + 1, Class.plural)
}

function isPairedBy(t: Tokens, i: number): boolean {
  const next = t.classes[i + 2] as number
  if ((next & (Class.adjective | Class.noun)) === Class.adjective) return true
  return (next & Class.adjective) !== 0 && isOf(t, i + 3, Class.plural)
}

/** `make public the number`, `make the number public`: said of the verb. */
function isMadePublic(t: Tokens, i: number): boolean {
  if (t.word[i] !== w.public) return false
  const next = t.classes[i + 1] as number
  const isLast =
    i + 1 >= t.length ||
    t.kind[i + 1] === Kind.sign ||
    (next & (Class.preposition | Class.determiner | Class.conjunction)) !== 0
  for (let k = i - 1; isLast && k > Math.max(-1, i - 10) && t.kind[k] === Kind.word; k--)
    if (verbOf(t.word[k]) === w.make) return k === i - 1 || !isOf(t, i - 1, Class.determiner)
  return false
}

/** A noun that is no measure: not `12 miles east of`. */
function isPlaced(t: Tokens, i: number): boolean {
  const isNoun = i >= 0 && isOf(t, i, Class.noun | Class.plural)
  return isNoun && (kindsOf(t.word[i]) & Kinds.quantity) === 0
}
const compass = wordSet('north south east west northeast northwest southeast southwest')

/** Nouns, verbs, adjectives and adverbs. */
function openReadings(t: Tokens, i: number, classes: number): Readings {
  if (isName(t, i, classes)) return only(Tag.name)
  // `in all 32 states`
  if (t.word[i] === inAll && beginsPhrase(t, i + 1)) return only(Tag.preposition)
  if (isMadePublic(t, i)) return only(Tag.adverb)
  // `a combined 900`
  const isSum = t.kind[i + 1] === Kind.number && i > 0 && (classes & Class.participle) !== 0
  if (
    isSum &&
    ((t.classes[i - 1] as number) & (Class.determiner | Class.relative | Class.pronoun)) === Class.determiner
  )
    return only(Tag.adjective)
  if ((classes & Class.numeral) !== 0) return only(Tag.number)
  // `no shelter east of the river`
  if (compass.has(t.word[i]) && t.word[i + 1] === w.of && isPlaced(t, i - 1)) return only(Tag.adverb)
  const list: number[] = []
  const isNoun = (classes & (Class.noun | Class.plural)) !== 0
  const isAdjective = (classes & (Class.adjective | Class.window | Class.ordinal)) !== 0
  const isBefore = isOf(t, i + 1, Class.noun | Class.plural)
  const before = i > 0 ? (t.classes[i - 1] as number) : 0
  const isBehind = (before & (Class.noun | Class.plural)) !== 0
  const isHome =
    homeward.has(t.word[i]) && ((before & (Class.plural | Class.demonym)) !== 0 || t.word[i - 1] === w.them)
  const isAdverb =
    isHome ||
    ((classes & (Class.adverb | Class.preposition)) !== 0 &&
      (before & verbal) !== 0 &&
      (before & Class.adjective) === 0)
  // `official or reliable figures`
  const isPaired = isAdjective && isOf(t, i + 1, Class.conjunction) && isPairedBy(t, i)
  const noun =
    (isPaired ? 0.5 : 0) +
    // `The law states, “…`
    ((sortsOf(t.word[i]) & Sort.reporting) !== 0 && t.word[i + 1] === w[','] && opensPhrase(t, i + 2)
      ? 1
      : 0) +
    (isBehindName(t, i) && tellsThat(t, i) ? 0.8 : 0) +
    // `clinics run by volunteers`
    ((classes & Class.participle) !== 0 && t.word[i + 1] === w.by ? 0.6 : 0) +
    (isAdjective && (isBefore || !isBehind) ? 0.2 : 0) +
    (isAdverb ? 0.4 : 0) +
    // `fines for theft range from 40 to 90 pesos`
    (isBehind && ranging.has(t.word[i]) && t.word[i + 1] === w.from ? 1.2 : 0) +
    gerundCost(t, i, classes) +
    doneCost(t, i, classes)
  if (isNoun) list.push((classes & Class.plural) !== 0 ? Tag.plural : Tag.noun, noun)
  if (isAdjective) list.push(Tag.adjective, isNoun && !isBefore && isBehind ? 0.3 : 0.1)
  if ((classes & (Class.adverb | Class.focus)) !== 0)
    list.push(Tag.adverb, isAdverb ? 0.2 : isNoun ? 0.8 : isAdjective ? 0.4 : 0)
  verbReadings(list, t, i, isNoun, isAdjective)
  if (list.length > 0) return list
  if (t.word[i] === w.twice) return only(Tag.adverb)
  if ((classes & (Class.magnitude | Class.fraction)) !== 0) return only(Tag.number)
  if ((classes & Class.negation) !== 0) return only(Tag.negation)
  return only(Tag.noun)
}

const ranging = wordSet('range ranges')

/** `stated that`, `stated, however, that`: a verb of telling with what it tells behind it. */
function tellsThat(t: Tokens, i: number): boolean {
  if ((sortsOf(t.word[i]) & Sort.reporting) === 0) return false
  let at = i + 1
  while (t.word[at] === w[','] || ((t.classes[at] as number) & (Class.adverb | Class.noun)) === Class.adverb)
    at++
  const isClause = beginsPhrase(t, at + 1) || isOf(t, at + 1, Class.preposition)
  return t.word[at] === w.that && isClause && !isThatTime(t, at)
}

/** Behind a noun, a name or the bracket of one: `The commission (CNR) reports that`, but `credible reports that`. */
function isBehindName(t: Tokens, i: number): boolean {
  if (i === 0) return false
  const before = t.classes[i - 1] as number
  return t.word[i - 1] === w[')'] || t.capital[i - 1] !== 0 || (before & (Class.noun | Class.plural)) !== 0
}

/** `the accused`, `the convicted`: a participle is a noun behind a determiner only. */
function doneCost(t: Tokens, i: number, classes: number): number {
  if ((classes & Class.participle) === 0 || (classes & Class.gerund) !== 0) return 0
  const isDone =
    t.text.charCodeAt((t.end[i] as number) - 2) === 101 && t.text.charCodeAt((t.end[i] as number) - 1) === 100
  return isDone && (!isOf(t, i - 1, Class.determiner) || t.word[i - 1] === w.those) ? 1.5 : 0
}

/** Behind them stands what somebody does: `without granting relief`. */
const acting = wordSet('without by from after before while')

function gerundCost(t: Tokens, i: number, classes: number): number {
  if ((classes & Class.gerund) === 0) return 0
  // `Speaking on the radio, the president said`
  if (i === 0) return 0.7
  return t.word[i - 1] === w.those ? 1 : 0.3
}

function verbReadings(list: number[], t: Tokens, i: number, isNoun: boolean, isAdjective: boolean): void {
  const classes = t.classes[i] as number
  const isOther = isNoun || isAdjective
  if ((classes & Class.base) !== 0) list.push(Tag.base, 0, Tag.present, isOther ? 0.6 : 0.1)
  if ((classes & Class.third) !== 0)
    list.push(Tag.present, isOther ? 0.55 + (isBehindDescription(t, i) ? 0.8 : 0) : 0)
  const counted = isCountedKind(t, i) ? 0.8 : 0
  if ((classes & Class.past) !== 0)
    list.push(Tag.past, (isOther ? 0.3 : 0) + counted + (isFateAtEnd(t, i) ? 1.2 : 0))
  if ((classes & Class.participle) !== 0) {
    // `reported receiving 99 victims`: who tells of an act is not told of
    const isTelling = (sortsOf(t.word[i]) & Sort.reporting) !== 0 && isOf(t, i + 1, Class.gerund)
    list.push(
      Tag.participle,
      (isNoun ? 0.3 : 0) +
        counted +
        (isTelling ? 1.5 : tellsThat(t, i) ? 0.6 : 0) +
        (isTransitive(t, i) ? 0.7 : 0) +
        (isToldOf(t, i) ? 0.7 : 0),
    )
    if (!isAdjective) list.push(Tag.adjective, describingCost(t, i))
  }
  if ((classes & Class.gerund) !== 0) {
    const next = t.classes[i + 1] as number
    const isObject =
      t.kind[i + 1] === Kind.number || (next & (Class.determiner | Class.pronoun | Class.numeral)) !== 0
    const isActing = acting.has(t.word[i - 1]) && (next & Class.preposition) === 0 && beginsPhrase(t, i + 1)
    const isAct = t.word[i + 1] === w.of || (next & Class.conjunction) !== 0
    list.push(Tag.gerund, isNoun && !isObject ? (isAct ? 0.85 : isActing ? 0 : 0.45) : 0)
    if (!isNoun) list.push(Tag.noun, t.word[i - 1] === w.those ? 2 : 0.9)
    if (!isAdjective) list.push(Tag.adjective, 0.6)
  }
}

/** What it costs that a participle is an adjective. */
function describingCost(t: Tokens, i: number): number {
  const isDone = (sortsOf(t.word[i]) & (Sort.intransitive | Sort.linking)) === 0
  const isLast =
    ((t.classes[i + 1] as number) & (Class.preposition | Class.noun | Class.adverb)) === Class.preposition
  return (isDone ? 0.4 : 1.8) + (isLast ? 0.6 : 0) + (isOneOfFates(t, i) ? 1.2 : 0)
}

/** `left 29 killed (nine of them boys) and 44 injured`: one of several numbers, each with what was done to them and no noun. */
function isOneOfFates(t: Tokens, i: number): boolean {
  if (!isNumeral(t, i - 1)) return false
  let next = i + 1
  if (t.word[next] === w['(']) while (next < t.length && t.word[next - 1] !== w[')']) next++
  const joint = next
  while (t.word[next] === w[','] || isOf(t, next, Class.conjunction)) next++
  const isFate = isOf(t, next + 1, Class.participle | Class.adjective)
  // `29 trained and 12 untrained officers`
  const isNamed = isOf(t, next + 2, Class.noun | Class.plural)
  return next > joint && isNumeral(t, next) && isFate && !isNamed
}

/** `(31 deaths and 59 wounded)`: a number and what was done to them end a list; they did it to nobody. */
function isFateAtEnd(t: Tokens, i: number): boolean {
  const isDone = (sortsOf(t.word[i]) & (Sort.intransitive | Sort.linking)) === 0
  if (!isDone || !isOf(t, i, Class.participle) || !isNumeral(t, i - 1)) return false
  const isListed = isOf(t, i - 2, Class.conjunction) && isOf(t, i - 3, Class.noun | Class.plural)
  return isListed && (i + 1 >= t.length || t.kind[i + 1] === Kind.sign)
}

/**
 * `recorded 12 enforced disappearances`, `for eight paid public holidays`, `two suspected rebels were killed`: what stands
 * between a number that is governed or a subject and its plural.
 */
function isCountedKind(t: Tokens, i: number): boolean {
  if (!isNumeral(t, i - 1) || (sortsOf(t.word[i]) & Sort.light) !== 0) return false
  let next = i + 1
  while (((t.classes[next] as number) & (Class.adjective | Class.plural)) === Class.adjective) next++
  if (((t.classes[next] as number) & (Class.plural | Class.preposition)) !== Class.plural) return false
  if (isVerbal(t.classes[next + 1] as number)) return true
  let from = i - 1
  while (isNumeral(t, from) || bounding.has(t.word[from])) from--
  const before = t.classes[from] as number
  if (from < 0 || (before & Class.conjunction) !== 0 || verbOf(t.word[from]) === w.say) return false
  return (before & (verbal | Class.preposition)) !== 0
}

function isNumeral(t: Tokens, i: number): boolean {
  return t.kind[i] === Kind.number || isOf(t, i, Class.numeral | Class.magnitude)
}
const bounding = wordSet(
  'more less fewer than at least most approximately about nearly almost over some only roughly',
)

/** `the 13 urban centers`: behind a determiner or number and what is an adjective alone, the noun is still to come. */
function isBehindDescription(t: Tokens, i: number): boolean {
  if (i < 2) return false
  const before = t.classes[i - 1] as number
  const isAlone =
    (before & (Class.adjective | Class.noun | Class.plural | Class.participle)) === Class.adjective
  return isAlone && (t.kind[i - 2] === Kind.number || isOf(t, i - 2, Class.determiner))
}

/** `Doctors treated 45 men`: behind a noun, what has an object is no participle of that noun. */
function isTransitive(t: Tokens, i: number): boolean {
  const before = i > 0 ? (t.classes[i - 1] as number) : 0
  const isBehindNoun = (before & (Class.noun | Class.plural)) !== 0 && (before & verbal) === 0
  const hasObject = t.kind[i + 1] === Kind.number || isOf(t, i + 1, Class.determiner)
  const isGiving = (sortsOf(t.word[i]) & Sort.ditransitive) !== 0
  return isBehindNoun && hasObject && (!isGiving || t.word[i + 1] === w.no)
}

/** `The minister said 12 men fled`: what stands behind `said` is a clause, and its first noun no object. */
function isToldOf(t: Tokens, i: number): boolean {
  for (let k = i - 1; k > Math.max(0, i - 8); k--) {
    if (verbOf(t.word[k]) === w.say) return k < i - 1
    if (t.kind[k] !== Kind.number && !isOf(t, k, nominal)) return false
  }
  return false
}

/** Capitals in the middle of a sentence make a name, of whatever words: `Ministry of Labor`, `Population Fund`. */
function isName(t: Tokens, i: number, classes: number): boolean {
  if ((classes & (Class.currency | Class.duration | Class.label)) !== 0 && t.capital[i] === 0) return false
  if (t.capital[i] === 0) return (classes & (Class.name | nominal | Class.base | Class.adverb)) === Class.name
  if ((classes & (Class.name | Class.month)) !== 0) return true
  if ((classes & Class.demonym) !== 0) return false
  const isFirst = i === 0 || t.kind[i - 1] === Kind.sign
  if (!isFirst) return true
  const isLone = t.capital[i + 1] === 0 || t.kind[i + 1] !== Kind.word
  const follows = t.classes[i + 1] as number
  return (
    !isLone &&
    (classes & (Class.noun | Class.plural | Class.adjective)) !== 0 &&
    (follows & Class.demonym) === 0
  )
}

const adjectival = /(?:al|ive|ous|able|ible|ic|ful|less|ary|ish|like|wide)$/
const nominalEnding = /(?:ers|ors|ists|ians|tions|sions|ments|ities|ees|isms)$/
const lyReadings: Readings = [Tag.adverb, 0, Tag.adjective, 0.8]
const ingReadings: Readings = [Tag.gerund, 0, Tag.noun, 0.3, Tag.adjective, 0.4]
const edReadings: Readings = [Tag.past, 0, Tag.participle, 0, Tag.adjective, 0.1]
const esReadings: Readings = [Tag.plural, 0, Tag.present, 1.5]
const wordReadings: Readings = [Tag.noun, 0, Tag.adjective, 0.5, Tag.base, 0.3]
const adjectiveReadings: Readings = [Tag.adjective, 0, Tag.noun, 0.5]

/** A word that the lexicon does not have: by its capital and its ending. */
function guess(t: Tokens, i: number): Readings {
  const start = t.start[i] as number
  const end = t.end[i] as number
  const isOpening = i === 0 || t.kind[i - 1] === Kind.sign
  if (t.capital[i] !== 0 && (!isOpening || t.capital[i] === 2 || t.capital[i + 1] !== 0))
    return only(Tag.name)
  const spelled = t.text.slice(Math.max(start, end - 8), end).toLowerCase()
  if (t.capital[i] === 0 || end - start > 5) {
    if (nominalEnding.test(spelled)) return only(Tag.plural)
    if (spelled.endsWith('ly') && end - start > 4) return lyReadings
    if (spelled.endsWith('ing') && end - start > 5) return ingReadings
    if (spelled.endsWith('ed') && end - start > 4) return edReadings
    if (adjectival.test(spelled)) return adjectiveReadings
  }
  if (t.capital[i] !== 0) return only(Tag.name)
  return /[^su]s$/.test(spelled) ? esReadings : wordReadings
}
