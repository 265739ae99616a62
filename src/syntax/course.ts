/**
 * The course of a sentence: of all ways to read its words, the cheapest in which each clause has its verb and each verb
 * its subject. A search from left to right that keeps the best few readings, each with the clauses that are open in it:
 *
 * ```text
 * Victims identified in May rose to 12 .
 * N…      participle        past              main [subject] → [verb]: both have their place
 *         past              past              a second verb without a conjunction: dear
 * ```
 *
 * Costs are in units of doubt: 0.2 is a choice that half of all sentences make, 1 one that few do, 4 a fault.
 */
import * as around from './around.ts'
import { Kinds } from './lexicon/kind-bits.ts'
import { Class, kindsOf, lexemes, Sort, sortsOf, verbOf, verbSet, wordSet } from './lexicon/lexicon.ts'
import type { Quantity } from './quantity.ts'
import * as state from './state.ts'
import { Form, Group, Has, Level, Np, Number, Status, separated, slot } from './state.ts'
import { readingsOf, Tag } from './tags.ts'
import { Kind, type Tokens } from './tokens.ts'

/** What happens at each token of the reading taken: see {@link popsAt} and its like. */
export type Course = Int32Array

/** How a noun phrase that begins at a token is joined to what stands before. */
export const Join = { none: 0, subject: 1, object: 2, further: 3, loose: 4 } as const

/** What is opened at a token. */
export const Push = { none: 0, relative: 1, clause: 2, bracket: 3 } as const

const Act = {
  /** A noun phrase begins at the token, or the token goes on with one. */
  opens: 1 << 8,
  within: 1 << 9,
  /** A sign that says nothing. */
  neutral: 1 << 10,
  /** A verb goes on with the group of one before: `were arrested and charged`. */
  combines: 1 << 11,
  /** The subject stands behind the auxiliary: `nor did it`. */
  inverts: 1 << 12,
  /** A bracket ends. */
  closes: 1 << 13,
} as const
const pushed = (push: number): number => push << 3
const joined = (join: number): number => Act.opens | (join << 5)

/** How many clauses end before the token. */
export const popsAt = (course: Course, i: number): number => (course[i] as number) & 7
export const pushAt = (course: Course, i: number): number => ((course[i] as number) >> 3) & 3
export const joinAt = (course: Course, i: number): number => ((course[i] as number) >> 5) & 7
export const opensAt = (course: Course, i: number): boolean => ((course[i] as number) & Act.opens) !== 0
export const withinAt = (course: Course, i: number): boolean => ((course[i] as number) & Act.within) !== 0
export const combinesAt = (course: Course, i: number): boolean => ((course[i] as number) & Act.combines) !== 0
export const invertsAt = (course: Course, i: number): boolean => ((course[i] as number) & Act.inverts) !== 0

/** One way to read the sentence up to a token. */
interface Reading {
  cost: number
  /** The tag of the last word. */
  tag: number
  /** Bits of the words before, the open clauses: see `state.ts`. */
  state: number
  stack: number
  /** What happens at the token. */
  act: number
  before: Reading | null
  /** The reading up to the bracket that the token stands in: readings that differ there are not alike. */
  outer: Reading | null
}

/** How many readings are kept, and how much dearer than the best they may be. */
const width = 10
const span = 5
/** More than any choice takes off what a reading costs. */
const rebate = 1
/** More than any choice costs: it cannot be. */
const never = 99

const w = lexemes(
  ', ; : ( ) - – — but nor or to of be been being have having had do is was are were has does did who that those get among times a an than one',
)
/** Determiners that stand behind a number too: `12 other men`, `two more`. */
const afterNumber = wordSet('other more such fewer less')
/** Pronouns that a number or determiner may stand before, those that are many. */
const others = wordSet('others another one ones')
const nominative = wordSet('he she they we')
const many = wordSet('they we these those others many most few several both you some all ones')
const modifying = wordSet('rights human_rights arms sports police media forces services')
const verbless = wordSet('while when if though although unless until once where whenever wherever')
const thinking = wordSet(
  'certain sure aware confident afraid unlikely likely clear unclear possible concerned',
)
/** Verbs that take as their object what they otherwise name with a preposition: `fled the country`, `fled from it`. */
const leaving = verbSet('flee escape depart march testify plead')
const needsSubject = wordSet('whom whose where when why how')

/** Tags a sentence, and tells its course. */
export function readCourse(t: Tokens, quantities: readonly Quantity[]): Course {
  return new Search(t, quantities).run()
}

class Search {
  private readonly t: Tokens
  private readonly quantities: readonly Quantity[]
  private now: Reading[] = [
    { cost: 0, tag: -1, state: 0, stack: state.root, act: 0, before: null, outer: null },
  ]
  private next: Reading[] = []
  private best = 0
  /** What a reading must cost less than to be kept: than the dearest of `next`, where it is full, which is the one that goes. */
  private limit = Infinity
  private dearest = -1
  /** Bits of the readings in `next`: where a reading's bit is missing, none is like it. */
  private kept = 0
  /** The token under way: its id, its classes, those of the next. */
  private i = 0
  private id = 0
  private classes = 0
  private ahead = 0
  /** What the token costs as a verb without an object; −1 where nobody has asked. */
  private objectless = -1
  /** The token is of a figure. */
  private isFigure = false
  /** The reading that is extended, with its parts. */
  private r: Reading = this.now[0] as Reading
  private last = 0
  private state = 0
  private stack = 0

  constructor(t: Tokens, quantities: readonly Quantity[]) {
    this.t = t
    this.quantities = quantities
  }

  run(): Course {
    const { t } = this
    const quantities = this.quantities
    let next = 0
    let behind = 0
    for (let i = 0; i < t.length; i++) {
      this.look(i)
      behind = Math.max(behind, around.referenceEnd(t, i))
      while (next < quantities.length && (quantities[next] as Quantity).to <= i) next++
      const quantity = quantities[next]
      if (i < behind) this.skip()
      else if (quantity !== undefined && i > quantity.from) this.pass(Tag.number)
      else if (quantity !== undefined && i === quantity.from) this.quantity(quantity)
      else this.extendAll(readingsOf(t, i))
      if (this.next.length === 0) this.pass(Tag.noun)
      this.now = this.next
    }
    return this.settle()
  }

  private look(i: number): void {
    const { t } = this
    this.i = i
    this.id = t.word[i] as number
    this.classes = t.classes[i] as number
    this.ahead = t.classes[i + 1] as number
    this.objectless = -1
    this.isFigure = false
    this.next = []
    this.best = Infinity
    this.limit = Infinity
    this.kept = 0
  }

  private read(r: Reading): void {
    this.r = r
    this.last = r.tag
    this.state = r.state
    this.stack = r.stack
  }

  /** `children younger than 14`: an age describes the noun before; other figures are numbers. */
  private quantity({ kind, from, to }: Quantity): void {
    this.isFigure = true
    for (const r of this.now) {
      this.read(r)
      const describes = kind === 'age' && isNominal(r.tag) && !this.has(separated)
      // `were twice moved`
      const isOften = kind === 'times' && to === from + 1 && !around.beginsNoun(this.t, this.i + 1)
      if (isOften) this.adverb(Tag.adverb, r.cost)
      if (describes) this.add(Tag.number, r.cost, r.state & ~Np.mask, r.stack, 0)
      else this.extend(Tag.number, r.cost)
    }
  }

  private extendAll(readings: readonly number[]): void {
    const isJoint = around.isJoint(this.t, this.i - 1)
    for (const r of this.now) {
      this.read(r)
      for (let k = 0; k < readings.length; k += 2) {
        const tag = readings[k] as number
        const cost = r.cost + (readings[k + 1] as number) + (isJoint && tag > Tag.possessive ? 4 : 0)
        if (cost <= this.best + span && cost - rebate < this.limit) this.extend(tag, cost)
      }
    }
  }

  /** The token says nothing: all goes on as it was. */
  private pass(tag: number): void {
    for (const r of this.now) {
      this.read(r)
      this.add(tag, r.cost, r.state, r.stack, 0)
    }
  }

  /** The token is no part of the sentence. */
  private skip(): void {
    for (const r of this.now) {
      this.read(r)
      this.add(r.tag, r.cost, r.state, r.stack, Act.neutral)
    }
  }

  /** Keeps a reading, unless a like one or enough others are cheaper. */
  private add(
    tag: number,
    cost: number,
    is: number,
    stack: number,
    act: number,
    outer: Reading | null = this.r.outer,
  ): void {
    if (cost >= this.limit || cost > this.best + span) return
    const { next } = this
    const bit = 1 << ((is >>> 12) ^ is ^ stack ^ tag)
    let at = (this.kept & bit) === 0 ? -1 : this.alike(tag, is, stack, outer)
    if (at < 0) at = next.length < width ? next.length : this.dearest
    else if (cost >= (next[at] as Reading).cost) return
    if (cost < this.best) this.best = cost
    this.kept |= bit
    next[at] = { cost, tag, state: is, stack, act, before: this.r, outer }
    if (next.length === width) this.bound()
  }

  /** Where the reading stands in `next` that is alike for all that comes; −1 where there is none. */
  private alike(tag: number, is: number, stack: number, outer: Reading | null): number {
    const { next } = this
    for (let k = 0; k < next.length; k++) {
      const other = next[k] as Reading
      if (other.state === is && other.stack === stack && other.tag === tag && other.outer === outer) return k
    }
    return -1
  }

  /** Finds the dearest reading, which goes for one that is cheaper. */
  private bound(): void {
    const { next } = this
    let most = -1
    for (let k = 0; k < next.length; k++) {
      const { cost } = next[k] as Reading
      if (cost <= most) continue
      most = cost
      this.dearest = k
    }
    this.limit = most
  }

  /** Writes the tags of the cheapest reading. */
  private settle(): Course {
    const { t } = this
    const course = new Int32Array(t.length + 1)
    let best: Reading | null = null
    let least = Infinity
    for (const r of this.now) {
      const cost = r.cost + endCost(r)
      if (cost >= least) continue
      least = cost
      best = r
    }
    for (let i = t.length - 1; i >= 0 && best !== null; i--, best = best.before) {
      t.tag[i] = (best.act & Act.neutral) !== 0 ? Tag.sign : best.tag
      course[i] = best.act
    }
    return course
  }

  private has(bits: number): boolean {
    return (this.state & bits) !== 0
  }

  private extend(tag: number, cost: number): void {
    if (tag <= Tag.pronoun && tag !== Tag.sign) this.nominal(tag, cost)
    else if (tag === Tag.sign) this.sign(cost)
    else if (tag === Tag.adverb || tag === Tag.negation) this.adverb(tag, cost)
    else if (tag === Tag.preposition) this.preposition(cost)
    else if (tag === Tag.conjunction) this.conjunction(cost)
    else if (tag === Tag.present || tag === Tag.past || tag === Tag.modal) this.finite(tag, cost)
    else if (tag === Tag.auxiliary) this.auxiliary(cost)
    else if (tag === Tag.participle) this.participle(cost)
    else if (tag === Tag.gerund) this.gerund(cost)
    else if (tag === Tag.base) this.base(cost)
    else if (tag === Tag.to) this.to(cost)
    else if (tag === Tag.subordinator) this.subordinator(cost)
    else if (tag === Tag.relative) this.relative(cost)
    else if (tag === Tag.possessive) this.possessive(cost)
    else this.opening(tag, cost, Np.none)
  }

  // ── Signs and words of grammar ─────────────────────────────────────────────────────────────────────────────────

  private sign(cost: number): void {
    const { t, i, id } = this
    const isSpaced = id === w['-'] && t.gap[i] === 1 && t.gap[i + 1] === 1
    if (id === w[','] || id === w['—'] || id === w['–'] || isSpaced) this.comma(cost)
    else if (id === w[';'] || id === w[':']) this.restart(cost)
    else if (id === w['('])
      this.add(
        Tag.sign,
        cost,
        this.state & Has.phrase,
        state.root | Level.bracket,
        Act.neutral | pushed(Push.bracket),
        this.r,
      )
    else if (id === w[')']) this.close(cost)
    else this.add(this.last, cost, this.state, this.stack, Act.neutral)
  }

  private comma(cost: number): void {
    const { t, i, last } = this
    const closed = cost + this.headless(true)
    const dropped = Np.mask | Has.slots | Has.told
    this.add(last, closed, (this.state & ~dropped) | Has.comma, this.stack, Act.neutral)
    // `noted, however, police fled`
    if (this.has(Has.told) && around.isSetIn(t, i)) this.add(last, cost, this.state, this.stack, Act.neutral)
    // `stated, “…`: what is told follows
    const tells = this.has(Has.told) && around.opensPhrase(t, i + 1)
    if (tells) this.add(last, closed, this.state & ~Np.mask, this.stack, Act.neutral)
    // `low-paid, low-status positions`
    const isOpen = (this.state & Np.mask) === Np.headless && last === Tag.adjective
    // not `one individual, former …`
    const isNoun = t.word[i - 2] === w.one && around.isOf(t, i - 1, Class.noun)
    if (isOpen && (this.ahead & describing) !== 0)
      this.add(last, cost + (isNoun ? 1 : 0.2), this.state, this.stack, Act.neutral)
  }

  /** A semicolon ends all clauses, to the bracket that they stand in. */
  private restart(cost: number): void {
    let { stack } = this
    while (!state.isRoot(stack)) stack >>= 6
    // `Child Labor: …`: a heading is no part of a list
    const isHeading = !state.isDone(stack) && this.id === w[':'] && !this.has(Has.list)
    const isBare = (stack & Status.mask) === Status.subject && !isHeading
    const more = isBare ? (this.has(Has.list) ? 0.5 : 2.5) : 0
    const sum = cost + this.headless(true) + state.leaveCost(this.stack) + more
    this.add(Tag.sign, sum, isHeading ? 0 : Has.phrase | Has.list, state.renewed(stack), Act.neutral)
  }

  /** Behind a bracket all goes on as it was before it. */
  private close(cost: number): void {
    let depth = 0
    let at: Reading | null = this.r
    for (; at !== null; at = at.before) {
      if ((at.act & Act.closes) !== 0) depth++
      else if (((at.act >> 3) & 3) === Push.bracket && depth-- === 0) break
    }
    const open = at?.before ?? this.r
    const sum = cost + this.headless(true) + state.leaveCost(this.stack)
    this.add(open.tag, sum, open.state, open.stack, Act.neutral | Act.closes, open.outer)
  }

  private possessive(cost: number): void {
    if ((this.state & Np.mask) < Np.singular && this.last !== Tag.number) return
    this.add(Tag.possessive, cost, (this.state & ~Np.mask) | Np.headless, this.stack, 0)
  }

  private adverb(tag: number, cost: number): void {
    const isOpen = (this.state & Np.mask) === Np.headless
    // `84 wounded in tribal disputes`: no adverb before `tribal`
    const isParticle = isOpen && tag === Tag.adverb && around.isOf(this.t, this.i, Class.preposition)
    this.add(tag, cost + (isParticle ? 1.5 : 0), isOpen ? this.state : this.state & ~Np.mask, this.stack, 0)
  }

  private conjunction(cost: number): void {
    // `denied prisoners and detainees access`
    const linked =
      (this.last === Tag.adjective ? Has.link : 0) |
      (isNominal(this.last) && !this.has(Has.shifted) ? Has.slots : 0)
    const keeps =
      Has.phrase | Form.mask | Has.listed | Group.mask | Has.subject | Has.preposition | Has.list | Has.comma
    // `education- and health-sector officials`: the noun is still to come
    const isSuspended = this.t.word[this.i - 1] === w['-'] && this.t.gap[this.i - 1] === 0
    const isNumber = this.t.kind[this.i + 1] === Kind.number || (this.ahead & Class.numeral) !== 0
    // `16- and 17-year-olds`
    if (isSuspended && isNumber === (this.last === Tag.number))
      this.add(this.last, cost, this.state, this.stack, Act.neutral)
    // `rarely or never`
    const isOne = this.last === Tag.adverb && (this.ahead & (Class.adverb | Class.negation)) !== 0
    if (isOne) this.add(Tag.conjunction, cost + 0.1, this.state, this.stack, 0)
    const which = this.id === w.nor ? Has.nor | Has.or : this.id === w.or ? Has.or : 0
    const is = (this.state & (keeps | linked)) | Has.joint | which
    this.add(Tag.conjunction, cost + this.headless(false), is, this.stack, 0)
  }

  private preposition(cost: number): void {
    const { t, i, id } = this
    const open = id === w.than ? 0 : this.headless(id !== w.of)
    // `in nearly 72 cases`, `in at least two cases`, `in politically motivated attacks`
    const isNumber = t.kind[i + 2] === Kind.number || around.isOf(t, i + 2, Class.numeral)
    const isDescribed =
      around.isOf(t, i + 2, Class.participle | Class.adjective) && around.beginsNoun(t, i + 3)
    const isBound = (this.ahead & Class.adverb) !== 0 && (isNumber || isDescribed)
    const stranded = isBound || around.isGoverned(t, i + 1) ? 0 : 2.5
    const is = (this.state & ~(Np.mask | Group.mask | Has.link)) | Has.preposition
    this.add(Tag.preposition, cost + open + stranded, is, this.stack, 0)
    if (this.isVerbless()) this.add(Tag.preposition, cost + 0.3, is, this.stack | Status.verb, 0)
  }

  private subordinator(cost: number): void {
    let sum = cost + this.headless(true)
    if (this.id === w.that) {
      if (this.has(Has.comma)) sum += 1
      if (isNominal(this.last) && !this.has(separated) && !around.isOf(this.t, this.i - 1, Class.month))
        sum += 0.3
      if (this.last === Tag.preposition) sum += 2
    } else if (this.has(Has.preposition)) sum += 0.3
    this.push(Tag.subordinator, sum, Level.clause)
  }

  private relative(cost: number): void {
    const { id, last } = this
    const isGoverned = this.has(Has.preposition)
    let sum = cost + this.headless(true)
    // `proceedings in 2021 that led to`
    const isYear = last === Tag.number && (this.state & Np.mask) >= Np.singular
    if (id === w.that && (!(isNominal(last) || isYear) || (this.state & separated) === Has.comma)) sum += 3
    // `declared in October that 44 had fled`
    else if (id === w.that && this.has(Has.told)) sum += 0.7
    if (id === w.who && !isNominal(last) && !this.has(separated | Has.preposition)) sum += 1.5
    const isClause = needsSubject.has(id) && !isGoverned
    this.push(Tag.relative, sum, isClause ? Level.clause : Level.relative | (isGoverned ? Number.other : 0))
  }

  /** Opens a clause; behind a conjunction it may stand beside one of its sort. */
  private push(tag: number, cost: number, level: number): void {
    const { stack } = this
    const is = this.state & (Has.phrase | Has.list)
    const isBeside = this.has(Has.joint) && state.isDone(stack)
    const isLike = (stack & Level.mask) === (level & Level.mask)
    // `…, and, while some laws applied, others did not`: what comes after stands beside what was before
    if (isBeside && (level & Level.mask) === Level.clause && state.mayOpen(stack))
      this.add(tag, cost + 0.3, is, state.opened(state.renewed(stack), level), 0)
    if (isBeside && isLike && !state.isRoot(stack))
      this.add(tag, cost, is, state.opened(stack >> 6, level), 1)
    if (state.mayOpen(stack)) this.add(tag, cost, is, state.opened(stack, level), 0)
  }

  // ── Noun phrases ───────────────────────────────────────────────────────────────────────────────────────────────

  private nominal(tag: number, cost: number): void {
    const { t, i, last } = this
    const np = this.state & Np.mask
    const isNear = !this.has(separated)
    if (tag === Tag.number && !isNear && around.isDateYear(t, i))
      this.add(tag, cost, (this.state & ~separated) | Np.singular, this.stack, Act.within)
    if (np !== Np.none && isNear) {
      const to = this.phraseWith(tag, np)
      const isFirst = (this.state & (Has.subject | Has.numbered)) === Has.subject
      const stack = isFirst ? state.withNumber(this.stack, this.counted(to)) : this.stack
      this.add(tag, cost + this.goesOn(tag, np), (this.state & ~Np.mask) | to, stack, Act.within)
    }
    if (tag === Tag.adjective) this.predicate(cost)
    const isAfterNumber = last === Tag.number && tag === Tag.determiner && t.word[i - 1] !== w.times
    if ((np === Np.headless && isNear && !isAfterNumber) || (np !== Np.none && around.isJoint(t, i - 1)))
      return
    const split = np !== Np.none && isNear ? this.splitCost(tag) : 0
    const isAwaited = (this.state & Group.mask) === Group.bare || (this.state & Group.mask) === Group.to
    this.opening(tag, cost + split + this.bareCost(tag) + (isAwaited ? 2 : 0), this.phraseWith(tag, Np.none))
  }

  /** What it costs that a phrase has no determiner: `incited hatred` is seldom one. */
  private bareCost(tag: number): number {
    // `failed to take in`: rather a verb
    if (this.has(Has.preposition)) {
      const isVerb = this.t.word[this.i - 1] === w.to && (this.classes & Class.base) !== 0
      return tag === Tag.noun && isVerb && (this.ahead & ~Class.conjunction) !== 0 ? 0.7 : 0
    }
    if (tag !== Tag.noun && tag !== Tag.adjective) return 0
    const isDone = (this.classes & (Class.participle | Class.gerund)) === Class.participle
    // `were shot`, `were given`, `had left`
    const group = this.state & Group.mask
    if (isDone && (group === Group.be || group === Group.have)) return tag === Tag.noun ? 1 : 0.5
    if (tag === Tag.noun) return 0.15
    return isDone && (this.classes & Class.adjective) === 0 && (this.ahead & Class.plural) === 0 ? 0.3 : 0
  }

  /** What it costs that the phrase under way goes on with this word. */
  private goesOn(tag: number, np: number): number {
    const { t, i, last } = this
    if (np === Np.headless) return this.goesOnHeadless(tag)
    if (around.isJoint(t, i - 1)) return 0
    if (tag === Tag.noun || tag === Tag.plural) {
      if (last === Tag.plural) return this.afterPlural(tag)
      if (around.isMonthAlone(t, i - 1)) return 1
      return last === Tag.number ? 0.7 : last === Tag.pronoun ? 3 : 0.1
    }
    if (tag === Tag.name)
      return last === Tag.name ? 0 : last === Tag.noun ? 0.2 : last === Tag.plural ? 0.5 : never
    if (tag === Tag.adjective) {
      if (last === Tag.plural || around.isVerbForm(t, i) || !around.beginsNoun(t, i + 1)) return never
      return last === Tag.name ? 0.5 : 0.9
    }
    const isLabelled = i > 0 && !this.isFigure && around.isOf(t, i - 1, Class.label | Class.month)
    return tag === Tag.number && (last === Tag.name || isLabelled || around.isJoint(t, i - 1)) ? 0 : never
  }

  /** `human rights groups`, `police officers`: few plurals describe a noun. */
  private afterPlural(tag: number): number {
    if (modifying.has(this.t.word[this.i - 1])) return 0.15
    if ((this.classes & (Class.gerund | Class.third)) !== 0) return 0.9
    return tag === Tag.plural ? 0.3 : 0.45
  }

  private goesOnHeadless(tag: number): number {
    const { t, i, id, last } = this
    if (tag === Tag.determiner) {
      if (last === Tag.determiner) return 0.2
      if (last !== Tag.number) return never
      return afterNumber.has(id) || t.word[i - 1] === w.times ? 0 : 1.5
    }
    if (tag === Tag.pronoun) return others.has(id) ? 0.1 : never
    if (tag === Tag.number) {
      if (last === Tag.number) return around.isJoint(t, i - 1) ? 0 : 1.5
      if (last === Tag.adverb && around.isYear(t, i)) return 2
      // `and reserved 16 places`, `killing 35`
      const isAlone = (this.r.act & Act.opens) !== 0 && around.isOf(t, i - 1, Class.past | Class.gerund)
      return last === Tag.adjective && (isAlone || around.isVerbForm(t, i - 1)) ? 1.5 : 0
    }
    // `six received terms`
    if (tag === Tag.adjective && last === Tag.number && around.isVerbForm(t, i))
      return (sortsOf(id) & Sort.predicative) !== 0 || (kindsOf(t.word[i - 1]) & Kinds.quantity) !== 0
        ? 0.8
        : 0.1
    return 0
  }

  /** What it costs that a phrase begins right behind another. */
  private splitCost(tag: number): number {
    const { t, i, last } = this
    if (tag === Tag.determiner || tag === Tag.pronoun || tag === Tag.number) return 0
    if (tag === Tag.adjective) return 0.3
    // `granted 31 editors bail`
    const isGiven = last === Tag.plural && this.has(Has.slots)
    if (isGiven && (tag === Tag.noun || (kindsOf(t.word[i - 1]) & Kinds.person) !== 0)) return 0.2
    if (around.tellsNoun(t, i - 1)) return 0.2
    if (around.isOf(t, i - 1, Class.month) || around.isYear(t, i - 1) || around.isTimeWord(t, i - 1))
      return 0.1
    return last === Tag.plural || last === Tag.pronoun ? 0.4 : 0.8
  }

  /** The number that a subject takes from a word: `the majority`, `police` have either. */
  private counted(np: number): number {
    const isEither = (this.classes & (Class.noun | Class.plural)) === (Class.noun | Class.plural)
    return isEither || (kindsOf(this.id) & Kinds.quantity) !== 0 ? Np.headless : np
  }

  /** How far the phrase is with this word. */
  private phraseWith(tag: number, np: number): number {
    const { t, i, id } = this
    if (tag === Tag.plural) return Np.plural
    if (tag === Tag.noun) return Np.singular
    if (tag === Tag.name) return Np.singular
    if (tag === Tag.pronoun) return many.has(id) ? Np.plural : Np.singular
    if (tag === Tag.number && np === Np.none && around.isYear(t, i)) return Np.singular
    return np === Np.none || tag !== Tag.number ? Np.headless : np
  }

  /** `were younger`, `found guilty`: an adjective that says something of a phrase. */
  private predicate(cost: number): void {
    const { last } = this
    if (this.isVerbless())
      this.add(Tag.adjective, cost + 0.3, this.state & ~Np.mask, this.stack | Status.verb, 0)
    if (this.has(Has.preposition) || (this.state & Np.mask) === Np.headless) return
    const isLinked = (this.state & Group.mask) === Group.be || this.has(Has.link)
    const isOwn = (this.classes & (Class.adjective | Class.demonym | Class.window)) !== 0
    // `were found guilty`: rather a passive
    const isPassive = (this.classes & (Class.participle | Class.gerund)) === Class.participle
    const more = isLinked
      ? isPassive
        ? 0.4
        : 0
      : isNominal(last) || last === Tag.participle || last === Tag.negation
        ? 0.7
        : 2.5
    const kept = this.state & ~(Np.mask | separated | Has.slots | Group.mask)
    // `was certain nobody had fled`
    const told = isLinked && thinking.has(this.id) ? Has.told : 0
    const is = kept | told | (isLinked ? Has.link : 0)
    this.add(Tag.adjective, cost + more + (isOwn ? 0 : 1), is, this.stack, 0)
  }

  /** `while in custody`, `if necessary`: a clause that leaves its subject and verb unsaid. */
  private isVerbless(): boolean {
    const isOpen = (this.stack & (Level.mask | Status.mask)) === (Level.clause | Status.empty)
    return isOpen && verbless.has(this.t.word[this.i - 1])
  }

  /** A noun phrase (or `there`) begins: as what? */
  private opening(tag: number, cost: number, np: number): void {
    const { t, i, id, stack } = this
    const isThere = tag === Tag.existential
    if (this.has(Has.preposition)) {
      if (!isThere) this.governed(tag, cost, np)
      return
    }
    const isFurther = this.has(separated)
    // `three hours a day`
    if (this.last === Tag.number && (id === w.a || id === w.an) && around.isTimeWord(t, i + 1)) {
      this.start(tag, cost, np | (this.state & (Has.slots | Has.told | Has.subject)), stack, Join.loose)
      return
    }
    if (!isThere) {
      // `, among them 27 generals`
      if ((isFurther && this.has(Has.phrase)) || (!isFurther && this.has(Has.aside)))
        this.further(tag, cost, np)
      if (!isFurther) this.objectOf(tag, cost, np)
      if ((this.state & Group.mask) === Group.inverted)
        this.start(tag, cost, np | Has.subject | Group.inverted, stack, Join.subject)
    }
    this.subjects(tag, cost, np)
    if (isFurther || !state.mayOpen(stack)) return
    const clause = state.opened(stack, Level.clause)
    if (this.has(Has.told) && state.isDone(stack))
      this.begin(tag, cost + (tag === Tag.determiner ? 0.35 : 0.45), np, clause, pushed(Push.clause))
    if (isThere || !isNominal(this.last)) return
    // `no reports police fled`, `the men police held`
    if (around.tellsNoun(t, i - 1)) this.begin(tag, cost + 0.5, np, clause, pushed(Push.clause))
    const relative = state.opened(stack, Level.relative)
    this.begin(tag, cost + (tag === Tag.pronoun ? 1.2 : 2.4), np, relative, pushed(Push.relative))
  }

  /** The phrase of a preposition: what stood before it, a verb or a conjunction, is not forgotten. */
  private governed(tag: number, cost: number, np: number): void {
    const isAside = this.has(Has.comma) && this.t.word[this.i - 1] === w.among
    const late = this.state & (Has.lateJoint | Has.lateComma)
    const before = this.has(Has.joint) ? Has.lateJoint : this.has(Has.comma) ? Has.lateComma : late
    const open = this.has(Has.slots) ? Has.shifted | (this.state & Has.slots) : 0
    const is = np | (isAside ? Has.aside : 0) | (this.state & (Has.listed | Has.told)) | before | open
    // `as they fled`: no preposition
    this.start(tag, cost + (nominative.has(this.id) ? 3 : 0), is, this.stack, Join.none)
  }

  private start(tag: number, cost: number, is: number, stack: number, join: number): void {
    this.add(tag, cost, (this.state & (Form.mask | Has.list)) | Has.phrase | is, stack, joined(join))
  }

  /** As one more of a list, or as another word for it. */
  private further(tag: number, cost: number, np: number): void {
    const { last, stack } = this
    const isWith = this.has(Has.joint)
    const isOpen = (stack & Status.mask) === Status.subject
    const isSubject = this.has(Has.subject)
    let sum = cost + (isWith ? (this.t.word[this.i - 1] === w.but ? 0.6 : 0.2) : 0.4)
    if (!isWith && last >= Tag.modal && last <= Tag.gerund) sum += 1
    // `According to the LDN, nine detainees, …`
    if (!isWith && tag === Tag.number)
      sum += around.isSource(this.t, this.i - 2) ? 1.5 : last === Tag.name ? 0.3 : 0
    if (isWith && this.has(Has.listed)) sum -= 0.1
    if (isOpen && !isSubject && isWith && this.has(Has.comma)) sum += 0.3
    const to = isOpen && isSubject && isWith ? state.withNumber(stack, Np.plural) : stack
    const kept = this.state & (isOpen ? Has.subject | Has.slots : Has.slots)
    const is = np | kept | Has.numbered | (isWith ? 0 : Has.listed)
    this.start(tag, sum, is, to, Join.further)
  }

  /** As what the verb before is about, or as a stretch of time, an amount and the like. */
  private objectOf(tag: number, cost: number, np: number): void {
    const { t, i, stack } = this
    const left = this.state & Has.slots
    if (left !== 0) {
      const rest = left - slot
      const sum = cost + (state.hasGap(stack) ? 0.7 : 0) + (this.has(Has.shifted) ? 0.4 : 0)
      this.start(tag, sum, np | rest | (rest !== 0 ? this.state & Has.told : 0), stack, Join.object)
    }
    if (!this.has(Has.phrase) && left !== 0) return
    const form = this.state & Form.mask
    const isPassive = form === Form.participle || form === Form.reduced
    const isAmount = tag === Tag.number
    let more = isPassive ? (isAmount ? 0.4 : 2) : isAmount && left === 0 && this.last !== Tag.number ? 1 : 4
    if (more > 0.3 && around.isTimeAhead(t, i)) more = 0.3
    else if (more > 1 && around.isTotal(t, i)) more = 1
    this.start(tag, cost + more, np, stack, Join.loose)
  }

  /** As the subject of a clause that is open and has none, or of a further one behind a conjunction or comma. */
  private subjects(tag: number, cost: number, np: number): void {
    const isFurther = this.has(separated | Has.lateJoint)
    let sum = cost + (isFurther && !this.has(separated) ? 0.3 : 0)
    let { stack } = this
    for (let pops = 0; pops < 6; pops++) {
      const status = stack & Status.mask
      if (status === Status.empty) this.begin(tag, sum + this.fillCost(stack, pops), np, stack, pops)
      else if (status >= Status.verb && isFurther)
        this.begin(tag, sum + this.besideCost(tag, stack), np, state.renewed(stack), pops)
      if (state.isRoot(stack)) return
      sum += state.popCost(stack, this.has(Has.joint | Has.lateJoint))
      stack >>= 6
    }
  }

  /** What it costs that a phrase is the subject of a clause that waits for one. */
  private fillCost(stack: number, pops: number): number {
    if (pops > 0) return this.has(Has.comma | Has.lateComma) ? 0.1 : 1
    if (this.has(Has.joint)) return 1
    // `To free 12 men`: rather an object
    if (this.has(Has.slots) && !this.has(separated)) return 0.8
    return state.isRoot(stack) && this.has(Has.phrase) && !this.has(separated | Has.lateJoint) ? 0.3 : 0
  }

  /** What it costs that a phrase begins a clause beside one. */
  private besideCost(tag: number, stack: number): number {
    const isBare = tag === Tag.number
    if (!this.has(Has.joint | Has.lateJoint)) return isBare ? 1.1 : 1.4
    const level = stack & Level.mask
    const isBut =
      level === Level.relative
        ? this.has(Has.comma)
        : level === Level.clause && this.t.word[this.i - 1] === w.but
    const more = (this.has(Has.or) ? 0.4 : 0) + (this.has(Has.listed) ? 0.1 : 0) + (isBut ? 0.4 : 0)
    return (this.has(Has.comma) ? 0.3 : isBare ? 0.6 : 0.75) + more + state.reducedCost(stack)
  }

  private begin(tag: number, cost: number, np: number, stack: number, act: number): void {
    const { t, i } = this
    const isDate = around.isYear(t, i) || around.isOf(t, i, Class.month)
    const odd = isDate && !around.beginsNoun(t, i + 1) ? 1.5 : 0
    const isOther =
      (stack & Number.mask) === Number.other ||
      (tag === Tag.existential && (stack & Level.mask) === Level.clause)
    const open = isOther
      ? (stack & ~(Status.mask | Number.mask)) | Status.subject | Number.other
      : state.withNumber(state.renewed(stack) | Status.subject, this.counted(np))
    const isSpliced =
      state.isDone(this.stack) && this.has(Has.comma) && !this.has(Has.joint) ? Has.spliced : 0
    const is = (this.state & (Form.mask | Has.list)) | Has.phrase | Has.subject | np | isSpliced
    this.add(tag, cost + odd, is, open, joined(Join.subject) | act)
  }

  // ── Verbs ──────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A finite verb, or the auxiliary that opens its group, finds the clause whose verb it is. */
  private finite(tag: number, cost: number): void {
    const group = this.state & Group.mask
    if (tag === Tag.past && (group === Group.be || group === Group.have)) return
    if (group === Group.to && (tag === Tag.past || tag === Tag.present)) return
    const isAuxiliary = tag === Tag.auxiliary || tag === Tag.modal
    const is = (this.state & (Has.phrase | Has.list)) | this.after(tag)
    const number = numberOf(this.t, this.i, tag)
    const odd = this.subjectCost(tag)
    let { stack } = this
    // `Forty fled, a nurse said.`
    const told = this.has(Has.spliced) && around.tellsLast(this.t, this.i) ? 0.9 : 0
    const more = (this.has(Has.preposition) ? 3 : 0) + (isAuxiliary ? 0 : this.missing()) - told + odd
    const isFronted = isAuxiliary && around.isFronted(this.t, this.i)
    // `…; nor did it convict any`
    const isAnew = this.t.word[this.i - 2] === w[';']
    let sum = cost + this.headless(false) + more
    for (let pops = 0; pops < 6; pops++) {
      const status = stack & Status.mask
      const to = (stack & ~Status.mask) | ((status & Status.subject) !== 0 ? Status.own : Status.verb)
      this.add(tag, sum + this.finiteCost(stack, pops, number, tag), is, to, pops)
      // `nor did it convict any`, `in none of the cases had it convicted any`
      if (isAuxiliary && ((this.has(Has.nor) && (state.isDone(stack) || isAnew)) || isFronted)) {
        const inverted = (is & ~(Group.mask | Has.slots)) | Has.phrase | Group.inverted
        this.add(tag, sum + 0.2, inverted, (stack & ~Status.mask) | Status.own, pops | Act.inverts)
      }
      // `what officials said was a mistake`: the gap is the subject of what is told
      if (pops === 0 && this.has(Has.told) && state.hasGap(stack) && state.mayOpen(stack))
        this.add(tag, sum + 0.5, is, state.opened(stack, Level.clause | Status.own), pushed(Push.clause))
      if (state.isRoot(stack)) return
      sum += state.popCost(stack, true)
      stack >>= 6
    }
  }

  /** What it costs that the phrase before is a subject: `later`, an adjective alone; `those convicted face`. */
  private subjectCost(tag: number): number {
    if (this.last === Tag.adjective && (this.r.act & Act.opens) !== 0) return 0.8
    return tag === Tag.past && this.last === Tag.pronoun && this.t.word[this.i - 1] === w.those ? 1 : 0
  }

  private finiteCost(stack: number, pops: number, number: number, tag: number): number {
    const status = stack & Status.mask
    if (status === Status.empty) return this.subjectlessCost(stack, pops, tag)
    const agrees = (status & Status.subject) === 0 ? 0 : state.disagreement(stack & Number.mask, number)
    if (status === Status.subject)
      return agrees + (this.has(Has.joint) ? 2.5 : this.has(Has.comma) && pops === 0 ? 0.4 : 0)
    if (!this.has(separated | Has.lateJoint)) return never
    const was = this.state & Form.mask
    const isPlain = tag === Tag.past || tag === Tag.present
    const is = tag === Tag.past ? Form.past : Form.present
    // `there was no doubt and …`: goes on with what stands before
    const isThere = (stack & (Number.mask | Level.mask)) === (Number.other | Level.clause)
    let more = agrees + state.reducedCost(stack) + (isThere ? 0.6 : 0)
    // `irregular or delayed payment`
    if (
      isPlain &&
      this.has(Has.joint) &&
      !this.has(Has.link) &&
      around.isOf(this.t, this.i - 2, Class.adjective)
    )
      more += 0.6
    if (isPlain && (was === Form.past || was === Form.present) && was !== is) more += 0.7
    if (tag === Tag.past && was === Form.participle) more += 0.6
    // `has 300 men, including 20 who work abroad, and trained nine`: seldom what those did
    const isBeyond = this.has(Has.comma) && (stack & Level.mask) === Level.relative
    if (this.has(Has.joint)) return more + (isBeyond ? 0.8 : 0.2)
    // a list of verbs: `fled, hid, and died`; `opened 12 camps, moved …, and …`
    if (this.has(Has.lateJoint) || (this.last >= Tag.present && this.last <= Tag.participle))
      return more + 0.4
    return more + (was === is && tag === Tag.past && around.isListAhead(this.t, this.i + 1) ? 0.9 : 1.5)
  }

  /** What it costs that a finite verb has no subject before it. */
  private subjectlessCost(stack: number, pops: number, tag: number): number {
    const level = stack & Level.mask
    if (level === Level.relative)
      return (stack & Number.mask) === Number.other ? 0.6 : this.has(separated) ? 0.8 : 0
    // `How many fled is unknown.`
    if (pops > 0) return this.has(Has.comma) ? 4 : 1.2
    if (level === Level.clause) return 3.5
    if (level === Level.bracket || this.has(Has.list)) return 1
    if (!this.has(Has.phrase)) return this.last === Tag.participle ? 4.5 : 3.5
    // `Among them were 12 women`, `In the yard stood three trucks`
    const isIdle = tag === Tag.past && (sortsOf(this.id) & Sort.intransitive) !== 0
    return tag === Tag.auxiliary ? 1.4 : isIdle ? 2 : 4.5
  }

  /** The bits that a verb leaves behind: what may follow it. */
  private after(tag: number): number {
    const { id } = this
    const verb = verbOf(id)
    if (tag === Tag.modal) return Group.bare | Form.base
    if (tag === Tag.auxiliary) {
      const form = id === w.was || id === w.were || id === w.did ? Form.past : Form.present
      const group = verb === w.have ? Group.have : verb === w.do ? Group.bare : Group.be | Has.link
      return group | slot | form
    }
    if (verb === w.get) return Group.be | slot | (tag === Tag.past ? Form.past : Form.base)
    return formOf(tag) | this.valency()
  }

  private valency(): number {
    const sorts = sortsOf(this.id)
    if ((sorts & Sort.linking) !== 0) return slot | Has.link
    const told = (sorts & (Sort.reporting | Sort.thinking)) !== 0 ? Has.told : 0
    if ((sorts & Sort.intransitive) !== 0 && told === 0 && !leaving.has(verbOf(this.id))) return 0
    return ((sorts & (Sort.ditransitive | Sort.naming)) !== 0 ? 2 * slot : slot) | told
  }

  private missing(): number {
    if (this.objectless < 0) this.objectless = around.missingCost(this.t, this.i)
    const isGap = (this.stack & (Level.mask | Status.mask)) === (Level.relative | Status.subject)
    return isGap && this.objectless < 1.5 ? 0 : this.objectless
  }

  private headless(isEnd: boolean): number {
    return state.headlessCost(this.state, this.last, isEnd)
  }

  private auxiliary(cost: number): void {
    const { id, stack } = this
    const group = this.state & Group.mask
    const kept = this.state & (Has.phrase | Has.list)
    const isAwaited = group === Group.bare || group === Group.to
    if (id === w.be || id === w.have || id === w.do) {
      const is = kept | (this.after(Tag.auxiliary) & ~Form.mask) | Form.base
      const isBeside = this.has(separated) && (this.state & Form.mask) === Form.base
      if (isAwaited || isBeside) this.add(Tag.auxiliary, cost + (isAwaited ? 0 : 0.3), is, stack, 0)
      if (isAwaited || id === w.be) return
    }
    // `must have had`
    if (id === w.had && group === Group.have) {
      this.add(Tag.auxiliary, cost, kept | Form.perfect | slot, stack, 0)
      return
    }
    const isOdd = (id === w.been && group !== Group.have) || (id === w.being && group !== Group.be)
    if (id === w.been || (id === w.being && !isOdd))
      this.add(Tag.auxiliary, cost + (isOdd ? 3 : 0), kept | Group.be | slot | Has.link, stack, 0)
    else if (id === w.being || id === w.having) {
      const is = (id === w.being ? Group.be | Has.link : Group.have) | slot | Form.gerund
      // `reported being hurt`, `denied having fled`
      if (this.isGerundAwaited()) this.add(Tag.auxiliary, cost + 0.1, kept | is, stack, 0)
      else this.nonfinite(Tag.auxiliary, cost, is, 0.5)
    } else this.finite(Tag.auxiliary, cost)
  }

  /** The verb right before takes a gerund. */
  private isGerundAwaited(): boolean {
    const { last, t, i } = this
    const isVerb = last >= Tag.present && last <= Tag.gerund && !this.has(separated)
    const sorts = Sort.control | Sort.denying | Sort.reporting
    return isVerb && (sortsOf(t.word[i - 1]) & sorts) !== 0
  }

  private to(cost: number): void {
    const { t, i, stack } = this
    let at = around.opensPhrase(t, i + 1) ? i + 2 : i + 1
    if (around.isOf(t, at, Class.adverb | Class.negation) && !around.isOf(t, at, Class.base)) at++
    if (!around.isOf(t, at, Class.base | Class.auxiliary) && t.word[at] !== 0) return
    const isReduced = !state.isRoot(stack) && (stack & Status.mask) === Status.empty
    const sum = cost + this.headless(true) + (this.has(Has.preposition) ? 2.5 : 0)
    const is = (this.state & (Has.phrase | Has.list | Has.subject)) | Group.to
    this.add(Tag.to, sum, is, isReduced ? stack | Status.verb : stack, 0)
  }

  private base(cost: number): void {
    const more = this.baseCost()
    if (more > 8) return
    const is = (this.state & (Has.phrase | Has.list)) | this.after(Tag.base)
    this.add(Tag.base, cost + more + this.missing(), is, this.stack, 0)
  }

  /** What it costs that a base form stands here: behind `to` and modals, beside another, behind `help`. */
  private baseCost(): number {
    const { last } = this
    const group = this.state & Group.mask
    if (group === Group.bare || group === Group.to) return 0
    if (group === Group.inverted && this.has(Np.mask)) return 0
    if (this.has(separated) && (this.state & Form.mask) === Form.base) return this.has(Has.joint) ? 0.2 : 0.6
    const mayBe = last === Tag.past || last === Tag.present || last === Tag.base || isNominal(last)
    return mayBe ? around.helpCost(this.t, this.i) : never
  }

  private participle(cost: number): void {
    const { stack } = this
    const sorts = sortsOf(this.id)
    const group = this.state & Group.mask
    const form = this.state & Form.mask
    const kept = this.state & (Has.phrase | Has.list | Has.subject)
    const bits =
      ((sorts & Sort.ditransitive) !== 0 ? slot : 0) | ((sorts & Sort.reporting) !== 0 ? Has.told : 0)
    const reduced = Form.reduced | (bits & ~Has.told)
    const isIdle = around.isIdle(this.t, this.i)
    if (group === Group.have) this.add(Tag.participle, cost, kept | Form.perfect | this.valency(), stack, 0)
    else if (group === Group.be || (group === Group.inverted && this.has(Np.mask)))
      this.add(Tag.participle, cost, kept | Form.participle | bits, stack, 0)
    else if (this.has(separated) && form >= Form.participle) {
      const is = form === Form.perfect ? Form.perfect | this.valency() : form | bits
      const odd = (isIdle && form !== Form.perfect ? 2 : 0) + (form === Form.reduced ? 0.15 : 0)
      this.add(Tag.participle, cost + odd + (this.has(Has.joint) ? 0.2 : 0.6), kept | is, stack, Act.combines)
      if (!this.has(Has.joint)) this.nonfinite(Tag.participle, cost, reduced, 0.9)
    } else if ((this.state & Np.mask) !== Np.headless || this.last !== Tag.determiner)
      this.nonfinite(
        Tag.participle,
        cost + (isIdle ? 2.5 : (sorts & (Sort.control | Sort.reporting)) === Sort.control ? 0.5 : 0),
        reduced,
        0.7,
      )
  }

  private gerund(cost: number): void {
    const { t, i, last, stack } = this
    const is = this.after(Tag.gerund)
    const kept = this.state & Has.phrase
    const isProgressive = last !== Tag.past && last !== Tag.present && last !== Tag.base
    if ((this.state & Group.mask) === Group.be && isProgressive)
      this.add(Tag.gerund, cost - ((this.classes & Class.adjective) !== 0 ? 0 : 0.4), kept | is, stack, 0)
    if (last >= Tag.present && last <= Tag.gerund && !this.has(separated)) {
      const isControl = (sortsOf(t.word[i - 1]) & (Sort.control | Sort.denying)) !== 0
      this.add(Tag.gerund, cost + (isControl ? -0.2 : 0.8), kept | is, stack, 0)
    } else this.nonfinite(Tag.gerund, cost, is, 0.6)
    // `Using children is banned.`
    const isEmpty = (stack & Status.mask) === Status.empty && (stack & Level.mask) !== Level.relative
    if (isEmpty && !this.has(Has.preposition))
      this.add(
        Tag.gerund,
        cost + 1.3,
        Has.phrase | is,
        state.withNumber(stack | Status.subject, Np.singular),
        0,
      )
  }

  /** A participle or gerund that describes a phrase, or the whole. */
  private nonfinite(tag: number, cost: number, is: number, usual: number): void {
    const { stack } = this
    const bits = (this.state & (Has.phrase | Has.list)) | is
    const level = stack & Level.mask
    const isEmpty = (stack & Status.mask) === Status.empty
    if (this.has(Has.preposition)) this.add(tag, cost + (tag === Tag.participle ? 1.2 : 0), bits, stack, 0)
    else if (isEmpty && level === Level.relative) return
    else if (isEmpty && level === Level.clause) {
      this.add(tag, cost + 0.3, bits, stack | Status.verb, 0)
      // `that of 38 men tried, nine were jailed`
      if (isNominal(this.last) && this.isGoverned())
        this.add(tag, cost + this.nonfiniteCost(is, usual), bits, stack, 0)
    } else this.add(tag, cost + this.nonfiniteCost(is, usual) + this.headless(false), bits, stack, 0)
  }

  /** Whether the phrase before stands behind a preposition. */
  private isGoverned(): boolean {
    let at: Reading | null = this.r
    while (at !== null && (at.act & Act.within) !== 0) at = at.before
    return at?.before?.tag === Tag.preposition
  }

  private nonfiniteCost(is: number, usual: number): number {
    const { t, i, last } = this
    if (this.has(Has.joint))
      return (this.state & Form.mask) === (is & Form.mask) ? 0.2 : this.has(Has.comma) ? 0.9 : 1.4
    if ((this.stack & (Level.mask | Status.mask)) === Level.bracket) return 0.4
    if (this.has(Has.comma)) return 0.8
    if ((is & Form.mask) === Form.reduced && t.word[i + 1] === w[',']) usual += 0.3
    // `remained jailed`
    if (this.has(Has.link)) return 0.1
    if (!this.has(Has.phrase)) return 0.7
    if (last === Tag.pronoun) {
      if (t.word[i - 1] === w.those) return 0.3
      return around.isOf(t, i - 1, Class.determiner) ? 0.5 : 2.5
    }
    if (isNominal(last) || last === Tag.adverb) return usual
    return last === Tag.number || last === Tag.adjective ? 0.8 : 2
  }
}

const describing = Class.adjective | Class.participle | Class.gerund | Class.demonym | Class.adverb

function isNominal(tag: number): boolean {
  return tag === Tag.noun || tag === Tag.plural || tag === Tag.name || tag === Tag.pronoun
}

function formOf(tag: number): number {
  return tag === Tag.past
    ? Form.past
    : tag === Tag.present
      ? Form.present
      : tag === Tag.base
        ? Form.base
        : Form.gerund
}

/** What it costs that the sentence ends here. */
function endCost({ state: is, stack, tag }: Reading): number {
  let main = stack
  while (!state.isRoot(main)) main >>= 6
  const open = state.openCost(main) / ((is & Has.list) !== 0 ? 6 : 1)
  const waits = ((is & Has.preposition) !== 0 ? 1 : 0) + ((is & Group.mask) === Group.inverted ? 3 : 0)
  return state.headlessCost(is, tag, true) + state.leaveCost(stack) + open + waits
}

/** The number that a verb's subject must have; 0 where it may have either. */
function numberOf(t: Tokens, i: number, tag: number): number {
  const id = t.word[i] as number
  if (tag === Tag.present) return around.isOf(t, i, Class.third) ? Number.one : Number.many
  if (tag !== Tag.auxiliary) return 0
  if (id === w.is || id === w.was || id === w.has || id === w.does) return Number.one
  return id === w.are || id === w.were || id === w.have || id === w.do ? Number.many : 0
}
