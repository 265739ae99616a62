/**
 * Clauses: who does what to whom, told by the order of phrases and verb groups.
 *
 * One walk from left to right over the phrases, verb groups and words of grammar. Which clauses begin and end where, and
 * how a phrase is joined to what stands before, the course of the sentence has told; open clauses stand on a stack.
 *
 * ```text
 * Eighteen brokers from two port towns, who had sold girls, were convicted in May.
 * [==============]----------------------[ relative ------]  [============]          main, passive
 * ```
 */
import { homeward, isOf } from './around.ts'
import { type Course, combinesAt, invertsAt, Join, joinAt, opensAt, Push, popsAt, pushAt } from './course.ts'
import { Kinds } from './lexicon/kind-bits.ts'
import { Class, lexemes, Sort, verbSet, wordSet } from './lexicon/lexicon.ts'
import type { Phrase } from './phrases.ts'
import { Tag } from './tags.ts'
import type { Tokens } from './tokens.ts'
import { type Tense, type VerbGroup, verbGroupAt } from './verbs.ts'

/** One clause. Tokens and phrases are indexes, −1 stands for none. */
export interface Clause {
  index: number
  kind: 'main' | 'relative' | 'participle' | 'infinitive' | 'complement' | 'adverbial'
  /** The first token of its verb group, and the token of its main verb. */
  from: number
  verb: number
  /** The id of the verb's base form. */
  lemma: number
  /** Bits of `Sort`. */
  sorts: number
  passive: boolean
  progressive: boolean
  tense: Tense
  modal: number
  /** The token that denies it (`not`, `never`, `failed`), also where it stands on the clause that governs this one. */
  negation: number
  /** The clause that it hangs in; the phrase that it describes. */
  parent: number
  antecedent: number
  /** Phrases by role, as printed: a passive's subject is who it is done to. */
  subject: number
  object: number
  recipient: number
  complement: number
  /** Phrases behind prepositions. */
  obliques: number[]
  /** `back`, `out`: an adverb of the verb. */
  particle: number
  /** The word that opens it (`that`, `who`, `while`, a preposition before a gerund). */
  opener: number
  /** The opening bracket that it stands in. */
  bracket: number
}

/** An open clause. */
interface Frame {
  kind: Clause['kind']
  clause: Clause | null
  /** Phrases that have no place yet: the next finite verb takes the first as its subject. */
  waiting: number[]
  /** Phrases behind prepositions before the verb. */
  fronted: number[]
  opener: number
  antecedent: number
  /** The antecedent has its place in it: `the men whom police arrested`. */
  gap: boolean
  bracket: number
  /** The last clause that the frame held: a verb without a subject of its own goes on with that one's. */
  last: Clause | null
  /** `Neither` before the subject denies the clause. */
  denied: number
}

const w = lexemes('( ) , - : ; how nor of that when where whether who whom whose – — have year during')

/** Words before an infinitive that say that it did not happen. */
const denying = wordSet('unable unwilling yet')
/** Words that ask: what they open is told, and describes nothing. */
const asking = wordSet('how what whether why if')
/** Verbs whose object is what their subject is. */
const equating = verbSet('be become remain seem')
/** What stands behind them is gone on with, not what stands before. */
const comparing = wordSet('compared_with compared_to versus')
/** `two years ago` */
const ago = wordSet('ago later earlier before afterwards')
const counting = wordSet('any none many few several others another both neither')
/** Verbs that say how much their subject is. */
const measuring = verbSet('range vary total number amount average')
const naming = wordSet('including such_as excluding like except')
/** What is named after what it is for: `Ministry of Labor`. */
const organs = Kinds.authority | Kinds.body | Kinds.court | Kinds.force | Kinds.organization
const adverbial = wordSet('each every this that all one day days week night morning weekend')

/** The clauses of a tagged sentence; fills the places of its phrases. */
export function findClauses(t: Tokens, phrases: Phrase[], course: Course): Clause[] {
  return new Parser(t, phrases, course).parse()
}

class Parser {
  private readonly clauses: Clause[] = []
  private readonly frames: Frame[] = [frame('main', -1, -1, -1)]
  private preposition = -1
  /** The conjunction, comma before the token looked at; −1 where words have come since. */
  private conjunction = -1
  private comma = -1
  /** The phrase met last. */
  private last = -1
  /** The auxiliary of `nor did it …`. */
  private inverted: VerbGroup | null = null
  /** By the second of two verbs that share an object, the clause of the first. */
  private readonly twins = new Map<number, Clause>()
  private readonly phraseFrom: Int32Array
  private readonly brackets: number[] = []
  /** Phrases behind `and in`, of a clause to come or of the one before. */
  private held: number[] = []
  private readonly t: Tokens
  private readonly phrases: Phrase[]
  private readonly course: Course

  constructor(t: Tokens, phrases: Phrase[], course: Course) {
    this.t = t
    this.phrases = phrases
    this.course = course
    this.phraseFrom = new Int32Array(t.length + 1).fill(-1)
    for (const { from, index } of phrases) this.phraseFrom[from] = index
  }

  parse(): Clause[] {
    const { t } = this
    for (let i = 0; i < t.length; ) i = this.step(i)
    this.release(null)
    return this.clauses
  }

  private top(): Frame {
    return this.frames[this.frames.length - 1] as Frame
  }

  /** Reads what begins at token `i`; gives the token to go on from. */
  private step(i: number): number {
    const { t } = this
    const at = this.phraseFrom[i] as number
    if (at >= 0) {
      const phrase = this.phrases[at] as Phrase
      this.turn(i)
      this.place(phrase)
      this.last = at
      this.conjunction = this.comma = -1
      return phrase.to
    }
    const group = verbGroupAt(t, i)
    if (group !== null) {
      for (let k = i; k < group.to; k++) this.turn(k)
      this.verb(group)
      this.preposition = this.conjunction = this.comma = -1
      return group.to
    }
    this.turn(i)
    this.sign(i)
    return i + 1
  }

  /** Ends and opens clauses as the course says. */
  private turn(i: number): void {
    for (let left = popsAt(this.course, i); left > 0 && this.frames.length > 1; left--) {
      this.leave()
      if (this.frames.length > 1 && this.frames.length - 1 !== this.brackets.at(-1)) this.frames.pop()
    }
    const push = pushAt(this.course, i)
    if (push === Push.clause) this.open('complement', -1, -1, false)
    else if (push === Push.relative) this.open('relative', -1, this.last, true)
  }

  /** Leaves participles and infinitives for the clause with a finite verb that they stand in. */
  private leave(): void {
    while (
      this.frames.length > 1 &&
      isNonfinite(this.top().kind) &&
      this.brackets.at(-1) !== this.frames.length - 1
    )
      this.frames.pop()
  }

  private open(kind: Clause['kind'], opener: number, antecedent: number, gap: boolean): void {
    this.frames.push({ ...frame(kind, opener, antecedent, this.top().bracket), gap })
    this.preposition = this.conjunction = this.comma = -1
  }

  private sign(i: number): void {
    const { t } = this
    const tag = t.tag[i] as number
    const id = t.word[i] as number
    if (tag === Tag.preposition) this.preposition = i
    else if (tag === Tag.conjunction) this.conjunction = i
    else if (tag === Tag.subordinator) this.subordinate(i, id)
    else if (tag === Tag.relative) this.relative(i, id)
    else if (tag === Tag.adverb) this.adverb(i)
    else if (tag === Tag.negation) this.top().denied = i
    else if (tag === Tag.existential) this.renew(-1)
    else if (tag === Tag.sign) this.punctuation(i, id)
  }

  private punctuation(i: number, id: number): void {
    if (id === w[',']) {
      this.comma = i
      this.conjunction = -1
    } else if (id === w[';'] || id === w[':']) this.restart()
    else if (id === w['(']) {
      this.frames.push(frame('main', i, this.last, i))
      this.brackets.push(this.frames.length - 1)
      this.preposition = this.conjunction = this.comma = -1
    } else if (id === w[')']) {
      const depth = this.brackets.pop()
      if (depth !== undefined) {
        const { antecedent } = this.frames[depth] as Frame
        this.frames.length = depth
        this.last = antecedent
      }
    } else if (id === w['–'] || id === w['—']) this.comma = i
  }

  /** A semicolon: what follows stands for itself, but may go on with the last subject. */
  private restart(): void {
    const floor = this.brackets.at(-1) ?? 0
    this.frames.length = floor + 1
    const { opener, antecedent, bracket, clause, last } = this.top()
    this.frames[floor] = { ...frame('main', opener, antecedent, bracket), last: clause ?? last }
    this.preposition = this.conjunction = this.comma = -1
  }

  /** A further subject begins a clause beside the one before. */
  private renew(subject: number): void {
    this.leave()
    const top = this.top()
    if (subject < 0) top.last = null
    else if (top.clause !== null) top.last = top.clause
    top.clause = null
    if (subject >= 0) top.waiting.push(subject)
  }

  private adverb(i: number): void {
    const { clause } = this.top()
    if (clause === null || clause.particle >= 0) return
    const isBehind = clause.object >= 0 && this.whole(this.last) === clause.object
    const moves = isOf(this.t, i, Class.preposition) || homeward.has(this.t.word[i])
    if (i === clause.verb + 1 || (isBehind && moves)) clause.particle = i
  }

  private subordinate(i: number, id: number): void {
    const isTold = id === w.that || id === w.whether
    this.open(isTold ? 'complement' : 'adverbial', i, -1, false)
  }

  /** `who`, `which`: describes the phrase before; behind a preposition it is that phrase in that place. */
  private relative(i: number, id: number): void {
    const isPlace = id === w.where || id === w.when
    if (isPlace) this.open('adverbial', i, -1, false)
    else if (asking.has(id) || this.last < 0) this.open('complement', i, -1, false)
    else this.describe(i, id)
  }

  private describe(i: number, id: number): void {
    const { preposition } = this
    const part =
      preposition >= 0 && this.t.word[preposition] === w.of && this.comma < 0
        ? this.phrases[this.last]
        : undefined
    const isListed = part !== undefined && (part.link === 'conjunct' || part.link === 'apposition')
    const described = id === w.who || id === w.whom ? this.person(this.last) : this.titled(this.last)
    const isPart = isListed && part.to === preposition
    this.open('relative', i, isPart ? part.governor : described, preposition < 0 && id !== w.whose)
    if (!isPart) return
    // `12 men, two of whom fled`
    part.link = 'none'
    part.governor = -1
    part.role = 'none'
    this.top().waiting.push(part.index)
  }

  /** `refugees from the south, who`: the nearest that names people. */
  private person(index: number): number {
    const last = this.phrases[index]
    const isPlace =
      last !== undefined &&
      last.preposition >= 0 &&
      ((last.kinds & (Kinds.place | Kinds.time)) !== 0 || isOf(this.t, last.to - 1, Class.name))
    for (let k = index; isPlace && k >= Math.max(0, index - 3); k--)
      if (((this.phrases[k] as Phrase).kinds & Kinds.person) !== 0) return k
    return index
  }

  /** `the Ministry of Labor, which`: the whole name. */
  private titled(index: number): number {
    const { governor, link, determiner, from, head } = this.phrases[index] as Phrase
    const isName = determiner < 0 && head >= 0 && this.t.capital[from] !== 0
    if (!isName) return index
    // `the Ministry of Labor and Vocational Training`
    const whole = link === 'conjunct' ? this.titled(governor) : governor
    const office =
      link === 'preposition' || (link === 'conjunct' && whole !== governor) ? this.phrases[whole] : undefined
    return office !== undefined && (office.kinds & organs) !== 0 ? whole : index
  }

  // ── Phrases ────────────────────────────────────────────────────────────────────────────────────────────────────

  private place(phrase: Phrase): void {
    const join = joinAt(this.course, phrase.from)
    if (join === Join.subject && this.preposition < 0) this.leave()
    const top = this.top()
    phrase.clause = top.clause?.index ?? -1
    // `children younger than 14`
    const isTouching = this.last >= 0 && this.phrases[this.last]?.to === phrase.from && phrase.quantity >= 0
    const describes = !opensAt(this.course, phrase.from) && (phrase.head < 0 || isTouching) && this.last >= 0
    const isFirst = top.bracket >= 0 && top.opener === top.bracket && this.isEmpty(top) && top.antecedent >= 0
    if (describes) this.follow(phrase, this.last, 'apposition')
    else if (this.preposition >= 0) this.placeOblique(phrase, top)
    else if (isFirst && top.kind === 'main') {
      const host = this.partner(phrase, top, true)
      phrase.link = 'bracket'
      phrase.governor = phrase.quantity >= 0 && host >= 0 ? host : top.antecedent
      top.waiting.push(phrase.index)
    } else if (join === Join.subject) this.renew(phrase.index)
    else this.placeBare(phrase, join, top)
  }

  private placeBare(phrase: Phrase, join: number, top: Frame): void {
    this.release(null)
    if (join === Join.further && this.joins(phrase, top)) return
    if (top.clause !== null && this.takes(top.clause, phrase, join !== Join.loose)) return
    // `child labor rates below 10 percent`
    if (top.clause !== null && this.explains(phrase)) return
    top.waiting.push(phrase.index)
  }

  private isEmpty({ clause, waiting, fronted }: Frame): boolean {
    return clause === null && waiting.length === 0 && fronted.length === 0
  }

  private placeOblique(phrase: Phrase, top: Frame): void {
    const joint = this.conjunction
    phrase.preposition = this.preposition
    this.preposition = -1
    const twin =
      joint >= 0 && joint >= phrase.preposition - 2
        ? this.twin(this.t.word[phrase.preposition] as number)
        : -1
    if (twin >= 0) this.follow(phrase, twin, 'conjunct')
    else if (!this.hangs(phrase, top)) {
      phrase.role = 'oblique'
      // `…, and in May they fled`: of the clause that comes, if one does
      if (joint >= 0 && joint === phrase.preposition - 1 && top.clause !== null) this.held.push(phrase.index)
      else if (top.clause === null || top.waiting.length > 0) top.fronted.push(phrase.index)
      else top.clause.obliques.push(phrase.index)
    }
  }

  /** Links the phrase to the one before; true where it is nothing but a part of that one: `of …`. */
  private hangs(phrase: Phrase, top: Frame): boolean {
    const id = this.t.word[phrase.preposition] as number
    const before = this.phrases[this.last]
    if (before === undefined) return false
    const isNaming = naming.has(id) && this.isNear(before.to, phrase.preposition)
    if (!isNaming && !this.isBetween(before.to, phrase.preposition)) return false
    // `319 refugees in the country, including 213 from abroad`
    const partner = isNaming && phrase.quantity >= 0 ? this.partner(phrase, top, true) : -1
    phrase.link = 'preposition'
    phrase.governor = partner >= 0 ? partner : id === w.of ? this.dated(phrase) : this.last
    return id === w.of
  }

  /** `inspections in 2016 of 12 mills`: what a date stands before is of the phrase that it dates. */
  private dated({ quantity, head }: Phrase): number {
    const { t } = this
    const date = this.phrases[this.last] as Phrase
    const isDuring = date.noun === w.year && t.word[date.preposition] === w.during
    const isDate =
      date.quantity < 0 && (isDuring || t.tag[date.head] === Tag.number || isOf(t, date.head, Class.month))
    const isYear = quantity < 0 && t.tag[head] === Tag.number
    if (!isDate || isYear) return this.last
    let at = date
    while (at.link === 'preposition') at = this.phrases[at.governor] as Phrase
    return at.index
  }

  /** Gives what was held to a clause, or to the one before it. */
  private release(clause: Clause | null): void {
    for (const k of this.held) {
      const phrase = this.phrases[k] as Phrase
      if (clause !== null) phrase.clause = clause.index
      this.clauses[phrase.clause]?.obliques.push(k)
    }
    this.held = []
  }

  /** Nothing but adverbs and figures between two tokens. */
  private isBetween(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const tag = this.t.tag[i] as number
      if (tag !== Tag.adverb && tag !== Tag.preposition && tag !== Tag.number) return false
    }
    return true
  }

  /** Nothing but a comma and adverbs between two tokens. */
  private isNear(from: number, to: number): boolean {
    return this.isBetween(this.t.word[from] === w[','] ? from + 1 : from, to)
  }

  /** The last phrase behind the same preposition: `in Riga and in Oslo`. */
  private twin(id: number): number {
    const verb = this.top().clause?.from ?? -1
    for (let k = this.last; k >= Math.max(0, this.last - 4); k--) {
      const { preposition, from } = this.phrases[k] as Phrase
      // what stood before the verb is not gone on with behind it
      if (verb > from) break
      if (preposition >= 0 && this.t.word[preposition] === id) return k
    }
    return -1
  }

  private follow(phrase: Phrase, partner: number, link: Phrase['link']): void {
    const { clause, role } = this.phrases[partner] as Phrase
    phrase.link = link
    phrase.governor = partner
    phrase.clause = clause
    phrase.role = role
  }

  /** Behind a comma or a conjunction a phrase goes on with a list, or explains the phrase before. */
  private joins(phrase: Phrase, top: Frame): boolean {
    if (this.last < 0) return false
    const elided = this.elided(phrase, top.clause)
    const partner = elided >= 0 ? elided : this.partner(phrase, top, this.isGapped(phrase))
    if (partner < 0) return false
    this.follow(phrase, partner, this.conjunction >= 0 || this.isListed(phrase) ? 'conjunct' : 'apposition')
    return true
  }

  /** Further on the list has its conjunction: `12 men, 14 women, and six children`. */
  private isListed(phrase: Phrase): boolean {
    const { t } = this
    for (let i = phrase.to; i < Math.min(t.length, phrase.to + 24); i++) {
      const tag = t.tag[i] as number
      if (tag === Tag.conjunction) return true
      const id = t.word[i]
      if (tag === Tag.sign && id !== w[','] && id !== w['-'] && id !== w['('] && id !== w[')']) return false
      if (tag >= Tag.modal && tag <= Tag.past) return false
    }
    return false
  }

  /** `Twelve were tried in Riga and six in Oslo`: with the verb left out, the subject too is gone on with behind it. */
  private isGapped({ quantity, head, to }: Phrase): boolean {
    const isBare = quantity >= 0 && head < 0
    return isBare && this.t.tag[to] === Tag.preposition && this.twin(this.t.word[to] as number) >= 0
  }

  /** `Of the 90, 40 were men, 30 women, and 20 boys`: with the verb left out, what the first are is gone on with. */
  private elided({ quantity, head }: Phrase, clause: Clause | null): number {
    if (clause === null || !equating.has(clause.lemma) || quantity < 0 || head < 0) return -1
    const subject = this.phrases[clause.subject]
    const said = this.phrases[clause.complement]
    const isPart = subject !== undefined && subject.quantity >= 0 && subject.head < 0
    return isPart && said !== undefined && said.quantity < 0 ? said.index : -1
  }

  /**
   * The phrase that a further one goes on with: counted with counted, named with named, else the nearest; of those before
   * the verb only where it reaches there.
   */
  private partner(phrase: Phrase, top: Frame, reaches: boolean): number {
    let best = -1
    let score = 0
    const isVerbPast = top.clause !== null
    // `133 men died in the country, 41 by suicide`: a number alone goes on with no place
    const isBare = phrase.quantity >= 0 && phrase.head < 0
    for (let k = this.last; k >= Math.max(0, this.last - 6); k--) {
      const other = this.phrases[k] as Phrase
      const isHere = other.clause === (top.clause?.index ?? -1) || k === this.last
      if (!isHere && other.quantity < 0) continue
      const isOpen = isBare && other.quantity >= 0 && (top.clause?.object ?? -1) < 0
      if (isVerbPast && !reaches && other.role === 'subject' && k !== this.last && !isOpen) continue
      // `Built for 400, the jail held 900, among them 30 boys`
      if (isVerbPast && this.isFronted(other)) continue
      let now = 1
      const isPlace = other.preposition >= 0 || (other.kinds & Kinds.place) !== 0
      if (this.isCounted(phrase) !== this.isCounted(other)) now -= isBare && isPlace ? 2 : 0.5
      else if (this.isCounted(phrase)) now += 3
      if ((phrase.kinds & other.kinds) !== 0) now += 2
      // people are not listed with years
      if (((phrase.kinds ^ other.kinds) & Kinds.time) !== 0) now -= 3
      if (other.preposition < 0) now += 0.5
      if (reaches && isHere) now += 1
      if (k === this.last) now += 1
      if (now > score) {
        score = now
        best = k
      }
      // `seven, compared with three in 2017 and one in 2016`
      if (other.preposition >= 0 && comparing.has(this.t.word[other.preposition])) break
    }
    return best
  }

  /** Of a participle that stands before the main clause. */
  private isFronted({ clause }: Phrase): boolean {
    const own = this.clauses[clause]
    return own !== undefined && own.kind === 'participle' && own.parent < 0
  }

  /** `12`, `none`, `others` */
  private isCounted({ quantity, head }: Phrase): boolean {
    return quantity >= 0 || (head >= 0 && counting.has(this.t.word[head]))
  }

  /** Gives a phrase behind a verb its role there; false where the verb has no place for it. */
  private takes(clause: Clause, phrase: Phrase, isObject: boolean): boolean {
    const isNext =
      clause.object >= 0 &&
      this.whole(this.last) === clause.object &&
      this.phrases[this.last]?.to === phrase.from
    if (
      isObject &&
      isNext &&
      clause.recipient < 0 &&
      !clause.passive &&
      (clause.sorts & Sort.ditransitive) !== 0
    )
      return this.gives(clause, phrase)
    const isTime = (phrase.kinds & Kinds.time) !== 0
    const isLinked = equating.has(clause.lemma) && !clause.passive
    const isIdle = (clause.sorts & Sort.intransitive) !== 0
    const takesNone = (clause.sorts & Sort.intransitive) !== 0 || clause.object >= 0 || clause.passive
    if (
      isTime &&
      !isLinked &&
      (ago.has(this.t.word[phrase.to]) ||
        (phrase.quantity >= 0 || isIdle ? takesNone : clause.object >= 0 || this.isAdverbial(phrase)))
    )
      return this.give(clause, phrase, 'oblique')
    if (isLinked || (isIdle && clause.subject < 0))
      return (!isObject && this.explains(phrase)) || this.links(clause, phrase)
    // `were found guilty`, `were sentenced five years`
    if (
      clause.object < 0 &&
      clause.passive &&
      (clause.sorts & Sort.ditransitive) === 0 &&
      clause.subject >= 0
    )
      return this.give(clause, phrase, 'oblique')
    if (clause.object < 0) {
      for (let twin = this.twins.get(clause.index); twin !== undefined; twin = this.twins.get(twin.index))
        twin.object = phrase.index
      return this.give(clause, phrase, 'object')
    }
    // `makes torture a crime`
    return isNext && clause.complement < 0 && phrase.quantity < 0 && this.give(clause, phrase, 'complement')
  }

  /** What the subject is; the subject itself in `Among them were 12 women.` and `Killed were 12 men.` */
  private links(clause: Clause, phrase: Phrase): boolean {
    if (clause.subject >= 0 || clause.kind !== 'main' || this.t.tag[clause.from - 1] === Tag.existential)
      return clause.complement < 0 ? this.give(clause, phrase, 'complement') : this.explains(phrase)
    clause.subject = phrase.index
    phrase.role = 'subject'
    const before = this.clauses[clause.index - 1]
    if (before?.kind === 'participle' && before.subject < 0) before.subject = phrase.index
    return true
  }

  /** `gave 12 women shelter` */
  private gives(clause: Clause, phrase: Phrase): boolean {
    const object = this.phrases[clause.object] as Phrase
    object.role = 'recipient'
    clause.recipient = clause.object
    return this.give(clause, phrase, 'object')
  }

  /** What a phrase behind `of` is of: `seven` for `them` in `fined seven of them`. */
  private whole(index: number): number {
    const phrase = this.phrases[index]
    if (phrase === undefined) return index
    const isOf = phrase.link === 'preposition' && this.t.word[phrase.preposition] === w.of
    return isOf || phrase.link === 'conjunct' ? this.whole(phrase.governor) : index
  }

  /** A figure right behind a noun says how much of it: `a fine not exceeding $900`. */
  private explains(phrase: Phrase): boolean {
    const before = this.phrases[this.last]
    if (before === undefined || before.to !== phrase.from || phrase.quantity < 0 || before.quantity >= 0)
      return false
    phrase.link = 'apposition'
    phrase.governor = this.last
    return true
  }

  private give(clause: Clause, phrase: Phrase, role: 'object' | 'complement' | 'oblique'): boolean {
    phrase.role = role
    if (role === 'oblique') clause.obliques.push(phrase.index)
    else clause[role] = phrase.index
    return true
  }

  /** `last year`, `each month`, `that day`: a stretch of time that needs no preposition. */
  private isAdverbial({ from, to }: Phrase): boolean {
    for (let i = from; i < to; i++)
      if (adverbial.has(this.t.word[i]) || isOf(this.t, i, Class.window)) return true
    return false
  }

  // ── Verbs ──────────────────────────────────────────────────────────────────────────────────────────────────────

  private verb(group: VerbGroup): void {
    const { t } = this
    if (invertsAt(this.course, group.verb)) {
      this.inverted = { ...group, negation: this.conjunction }
      return
    }
    if (this.inverted !== null && this.top().waiting.length > 0) {
      this.completed(this.inverted, group)
      return
    }
    const isBare =
      t.tag[group.verb] === Tag.base &&
      t.tag[group.from] !== Tag.to &&
      group.modal < 0 &&
      group.from === group.verb
    if (isBare || combinesAt(this.course, group.verb)) {
      if (this.combine(group, isBare)) return
    }
    if (group.form === 'finite') this.finite(group)
    else this.nonfinite(group)
  }

  /** `nor did it | convict` */
  private completed(auxiliary: VerbGroup, group: VerbGroup): void {
    const { from, modal, negation, lemma } = auxiliary
    // `nor has it convicted any`, `nor has any been convicted`
    const isPerfect = lemma === w.have
    const passive = this.t.tag[group.verb] === Tag.participle && (!isPerfect || group.verb > group.from)
    const tense = isPerfect ? (auxiliary.tense === 'past' ? 'pluperfect' : 'perfect') : auxiliary.tense
    this.inverted = null
    this.finite({ ...group, from, modal, negation, tense, passive, form: 'finite' })
  }

  private finite(group: VerbGroup): void {
    this.leave()
    const top = this.top()
    const before = top.clause ?? this.askedBefore(top)
    if (before === undefined) {
      this.begin(top, group, this.subjectOf(top))
      return
    }
    const next = this.begin(top, group, before.subject)
    // `how many it tried or convicted`: what stands in front is the object of both
    if (this.isFilled(top) && (this.phrases[before.object]?.from ?? before.from) < before.from)
      next.object = before.object
    this.pair(before, next)
    const isNor = this.conjunction >= 0 && this.t.word[this.conjunction] === w.nor
    if (isNor && next.negation < 0) next.negation = this.conjunction
  }

  /** `how many they tried or convicted`: what a further verb of a question goes on with looks like a clause that describes. */
  private askedBefore(top: Frame): Clause | undefined {
    const before = this.clauses.at(-1)
    const isAsked = this.isFilled(top) && before?.kind === 'relative' && before.object === top.waiting[0]
    return isAsked && (this.conjunction >= 0 || this.comma >= 0) ? before : undefined
  }

  /** What the further of two verbs leaves unsaid: `did not prosecute or convict`, `were arrested and charged`. */
  private combine(group: VerbGroup, isBare: boolean): boolean {
    const isLike = ({ clause }: Frame) =>
      clause !== null &&
      (isBare ? this.t.tag[clause.verb] === Tag.base : this.t.tag[clause.verb] === Tag.participle)
    let depth = this.frames.length - 1
    const floor = this.brackets.at(-1) ?? 0
    while (depth > floor && !isLike(this.frames[depth] as Frame)) depth--
    const like = this.frames[depth] as Frame
    if (!isLike(like) || like.clause === null) return false
    this.frames.length = depth + 1
    const before = like.clause
    const next = this.begin(
      like,
      { ...group, passive: isBare ? group.passive : before.passive },
      before.subject,
    )
    next.tense = before.tense
    next.modal = before.modal
    next.parent = before.parent
    next.antecedent = before.antecedent
    if (next.negation < 0) next.negation = before.negation
    this.pair(before, next)
    return true
  }

  /** `identified and assisted 12 victims`, `hid, fed, or freed 12 victims`: one object for all */
  private pair(before: Clause, next: Clause): void {
    const { t } = this
    const behind = before.verb + 1
    const isListed = t.word[behind] === w[','] && (before.sorts & (Sort.intransitive | Sort.reporting)) === 0
    const last = this.conjunction === behind + 1 ? this.conjunction : behind
    const isTwin =
      (isListed ? last + 1 === next.from : this.conjunction === behind) && !before.passive && !next.passive
    if (isTwin && before.object < 0) this.twins.set(next.index, before)
  }

  /** The first that waits and is no stretch of time. */
  private subjectOf(top: Frame): number {
    const { waiting } = top
    const isTime = (k: number) => ((this.phrases[k] as Phrase).kinds & Kinds.time) !== 0
    const named = waiting.filter((k) => !isTime(k))
    const own = (this.isFilled(top) ? named.at(-1) : named[0]) ?? waiting[0]
    if (own !== undefined) return own
    if (top.kind === 'relative') return top.antecedent
    if (top.kind === 'complement' && top.opener < 0) return this.gapBelow()
    return top.last?.subject ?? -1
  }

  /** `47 percent of which the court closed`, `how many the court closed`: its object stands before its subject. */
  private isFilled({ kind, gap, opener }: Frame): boolean {
    return kind === 'relative' ? !gap : kind === 'complement' && opener >= 0 && this.t.word[opener] === w.how
  }

  /** `the men who police said fled`: the gap of the relative clause is the subject of what is told in it. */
  private gapBelow(): number {
    const below = this.frames[this.frames.length - 2]
    if (below === undefined || below.clause === null || !below.gap) return -1
    if (below.clause.object === below.antecedent) below.clause.object = -1
    return below.antecedent
  }

  private begin(top: Frame, group: VerbGroup, subject: number): Clause {
    const clause = made(this.clauses.length, top, group, this.outer(top)?.index ?? -1, subject)
    this.clauses.push(clause)
    if (clause.negation < 0 && top.denied >= 0) clause.negation = top.denied
    top.denied = -1
    for (const k of [...top.waiting, ...top.fronted]) (this.phrases[k] as Phrase).clause = clause.index
    for (const k of top.waiting)
      if (k !== subject && ((this.phrases[k] as Phrase).kinds & Kinds.time) !== 0) top.fronted.push(k)
    clause.obliques.push(...top.fronted)
    this.release(clause)
    const isOwn = top.waiting.includes(subject)
    // `Built for 400, the jail held 900`
    const before = this.clauses[clause.index - 1]
    if (before?.kind === 'participle' && before.subject < 0 && before.parent < 0) before.subject = subject
    if (subject >= 0) this.seat(subject, clause)
    // the antecedent of `the men whom police arrested` is done to
    if (top.kind === 'relative' && top.gap && isOwn && !clause.passive) clause.object = top.antecedent
    const [part] = top.waiting
    if (this.isFilled(top) && part !== undefined && part !== subject && !clause.passive) clause.object = part
    top.waiting = []
    top.fronted = []
    top.clause = clause
    return clause
  }

  private seat(subject: number, { index }: Clause): void {
    const phrase = this.phrases[subject] as Phrase
    if (phrase.role !== 'none') return
    phrase.role = 'subject'
    phrase.clause = index
    this.spread(subject)
  }

  /** What joined the phrase before it had a role has it too. */
  private spread(index: number): void {
    const { role, clause } = this.phrases[index] as Phrase
    for (let k = index + 1; k <= this.last; k++) {
      const phrase = this.phrases[k] as Phrase
      const isJoined = phrase.link === 'conjunct' || phrase.link === 'apposition'
      if (phrase.governor !== index || !isJoined || phrase.role !== 'none') continue
      phrase.role = role
      phrase.clause = clause
    }
  }

  private outer(top: Frame): Clause | null {
    for (let k = this.frames.indexOf(top) - 1; k >= 0; k--) {
      const { clause } = this.frames[k] as Frame
      if (clause !== null) return clause
    }
    return null
  }

  private nonfinite(group: VerbGroup): void {
    const kind = group.form === 'infinitive' ? 'infinitive' : 'participle'
    // `to arrest and to charge`: side by side, not one in the other
    if (this.conjunction >= 0 && this.frames.length > 1 && this.top().kind === kind) this.frames.pop()
    const top = this.top()
    const parent = top.clause
    const antecedent = kind === 'participle' && this.preposition < 0 ? this.described(group, top) : -1
    const opener = this.preposition >= 0 ? this.preposition : group.from
    // `while imprisoned`: the clause that was opened is this one
    const isReduced = parent === null && top.kind === 'adverbial' && top.waiting.length === 0
    const next = isReduced ? top : frame(kind, opener, antecedent, top.bracket)
    if (!isReduced) this.frames.push(next)
    const outer = isReduced ? this.outer(next) : parent
    const subject = antecedent >= 0 ? antecedent : this.controller(kind, outer, top)
    const clause = made(this.clauses.length, next, group, outer?.index ?? -1, subject)
    if (outer !== null) this.inherit(clause, outer, kind, antecedent)
    this.clauses.push(clause)
    next.clause = clause
  }

  /** The phrase that a participle behind it describes. */
  private described(group: VerbGroup, top: Frame): number {
    // `the camp (built for 400)`
    if (top.bracket >= 0 && top.opener === top.bracket && this.isEmpty(top)) return top.antecedent
    const before = this.phrases[this.last]
    if (before === undefined) return -1
    if (this.comma < 0)
      return this.isBetween(before.to, group.from) || this.isBracket(group.from - 1) ? this.last : -1
    if (top.clause === null) return top.waiting[0] ?? (before.to === this.comma ? this.last : -1)
    // `standard weeks, ranging from 45 to 72 hours`
    const describes = group.form === 'participle' || measuring.has(group.lemma)
    return describes && before.to === this.comma ? this.last : -1
  }

  private isBracket(i: number): boolean {
    return this.t.word[i] === w[')']
  }

  /** Who does what an infinitive or gerund says: the object of the verb before, else its subject. */
  private controller(kind: Clause['kind'], parent: Clause | null, top: Frame): number {
    if (kind === 'infinitive' && parent !== null && parent.object >= 0 && !parent.passive)
      return parent.object
    return parent?.subject ?? top.waiting[0] ?? -1
  }

  /** Tense, modality and denial reach down to what hangs on a verb. */
  private inherit(clause: Clause, parent: Clause, kind: Clause['kind'], antecedent: number): void {
    const isGoverned = kind === 'infinitive' || (antecedent < 0 && this.preposition < 0 && this.comma < 0)
    if (clause.negation < 0 && isGoverned) {
      const before = clause.from - 1
      if (denying.has(this.t.word[before])) clause.negation = before
      else if (this.isDenied(parent))
        clause.negation =
          parent.negation >= 0 && (parent.sorts & Sort.denying) === 0 ? parent.negation : parent.verb
    }
    if (clause.tense === 'none') clause.tense = parent.tense
    if (clause.modal < 0 && kind === 'infinitive') clause.modal = parent.modal
  }

  /** `failed to …`, `did not begin to …`: what hangs on it did not happen. */
  private isDenied({ sorts, negation }: Clause): boolean {
    const isControl = (sorts & (Sort.control | Sort.reporting | Sort.telling)) !== 0
    return (sorts & Sort.denying) !== 0 ? negation < 0 : isControl && negation >= 0
  }
}

function isNonfinite(kind: Clause['kind']): boolean {
  return kind === 'participle' || kind === 'infinitive'
}

function frame(kind: Clause['kind'], opener: number, antecedent: number, bracket: number): Frame {
  return {
    kind,
    clause: null,
    waiting: [],
    fronted: [],
    opener,
    antecedent,
    gap: false,
    bracket,
    last: null,
    denied: -1,
  }
}

function made(index: number, top: Frame, group: VerbGroup, parent: number, subject: number): Clause {
  return {
    index,
    kind: top.kind,
    from: group.from,
    verb: group.verb,
    lemma: group.lemma,
    sorts: group.sorts,
    passive: group.passive,
    progressive: group.progressive,
    tense: group.tense,
    modal: group.modal,
    negation: group.negation,
    parent,
    antecedent: top.antecedent,
    subject,
    object: -1,
    recipient: -1,
    complement: -1,
    obliques: [],
    particle: -1,
    opener: top.opener,
    bracket: top.bracket,
  }
}
