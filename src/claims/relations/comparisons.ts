/**
 * Comparisons: where one opens and ends, what is compared in it, and how far a figure moved.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { ofPhrase } from '../../syntax/roles.ts'
import { type Clause, type Phrase, Tag } from '../../syntax/syntax.ts'
import type { Draft, Statement } from '../draft.ts'
import * as scenes from './scene.ts'
import {
  type Comparison,
  type Found,
  isDefinite,
  isEarlier,
  isNewest,
  isPart,
  kinship,
  type Scene,
} from './scene.ts'

const w = lexemes('as than from to by on of whereas when go up down ; : , ( ) – —')

/** Nouns of change, and words for its direction: `an increase from`, `down sharply from`, `fewer than`. */
const changes = wordSet(
  `increase decrease rise fall drop decline growth jump surge reduction change improvement cut gain increases decreases
  up down cry unchanged changed more fewer less higher lower`,
)

/** What stands before the opener (one of these words, a change, a break), and what it leads to. */
interface Opener {
  behind: ReadonlySet<number> | 'change' | 'break' | null
  leads: 'level' | 'count' | null
}

/**
 * What opens a comparison before a phrase.
 *
 * ```text
 * Courts convicted 85 men, an increase from 46 in 2015, or twice as many as the 42 of 2014.
 *                                      [==]                              [=]
 * ```
 */
const openers = new Map<number, Opener[]>()
function opener(words: string, behind: Opener['behind'], leads: Opener['leads']): void {
  for (const id of wordSet(words)) openers.set(id, [...(openers.get(id) ?? []), { behind, leads }])
}
opener('compared_with compared_to versus vs', null, null)
opener('to with', wordSet('opposed relative contrast comparison compared compares compare'), null)
opener('to with', wordSet('similar identical equal comparable line par keeping'), 'level')
opener('from', 'change', 'count')
opener('than', null, 'level')
opener('on over under', 'change', 'level')
opener('against', 'break', 'count')
opener('as', wordSet('many much few same number high low large'), 'level')
opener('of', wordSet('short shy'), 'level')
opener('above below under over beyond after double twice triple half quadruple', 'break', 'level')

function opens(s: Statement, phrase: Phrase, i: number): boolean {
  const rows = openers.get(s.t.word[i] as number)
  return rows?.some(({ behind, leads }) => leadsTo(s, phrase, leads) && stands(s, phrase, i, behind)) ?? false
}

/** A figure, or a level of another time: `the 12`, `in 2016`, `12 in the previous year`. */
function leadsTo(s: Statement, phrase: Phrase, leads: Opener['leads']): boolean {
  if (leads === null) return true
  const { phrases } = s.syntax
  const isCounted = phrase.quantity >= 0 || phrase.negative
  if (leads === 'count') return isCounted || (ofPhrase(s.syntax, phrase)?.quantity ?? -1) >= 0
  if (isEarlier(s.t, phrase) || isDefinite(s, phrase)) return true
  const behind = phrases.slice(phrase.index + 1).findIndex(({ quantity }) => quantity >= 0)
  const times = phrases.slice(phrase.index + 1, behind < 0 ? undefined : phrase.index + 1 + behind)
  return isCounted && times.some((time) => time.from < phrase.to + 8 && isEarlier(s.t, time))
}

function stands(s: Statement, phrase: Phrase, i: number, behind: Opener['behind']): boolean {
  const { t } = s
  if (behind === 'change') return moves(s, phrase, i)
  if (behind !== 'break')
    return behind === null || [1, 2, 3].some((back) => behind.has(t.word[i - back] as number))
  let at = i - 1
  while (t.tag[at] === Tag.adverb) at--
  const id = t.word[at]
  if (id === w[','] || id === w['('] || id === w['–'] || id === w['—'] || id === w.as) return true
  // `against an authorized 575`
  for (let k = phrase.from; k < phrase.to; k++) if (planned.has(t.word[k] as number)) return true
  return t.tag[at] === Tag.number
}
const planned = wordSet('authorized approved planned projected expected targeted intended')

/** `up from`, `an increase of 12 percent from`, `rose slightly from`, `raised its budget to $900 from`. */
function moves({ t, syntax }: Statement, phrase: Phrase, i: number): boolean {
  let at = i - 1
  while (t.tag[at] === Tag.adverb && !changes.has(t.word[at] as number)) at--
  if (changes.has(t.word[at] as number)) return true
  const host = syntax.phrases[phrase.governor]
  for (let up = host, steps = 0; up !== undefined && steps < 3; up = syntax.phrases[up.governor], steps++) {
    const id = t.word[up.from - 1]
    if (isChange(t.word, up) || id === w.up || id === w.down) return true
  }
  const clause = syntax.clauses[phrase.clause]
  if (t.word[i] !== w.from || clause === undefined || clause.from > i) return false
  // `12 shipments from four ports`
  const isOrigin = host !== undefined && host.quantity >= 0 && host.head >= 0 && host.preposition < 0
  return ((clause.sorts & Sort.change) !== 0 || clause.lemma === w.go) && !(isOrigin && phrase.kinds !== 0)
}

function isChange(word: Int32Array, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && phrase.head >= 0 && changes.has(word[phrase.head] as number)
}

/** All comparisons of a sentence, in order. */
export function findComparisons(s: Statement): Comparison[] {
  const { t, drafts, syntax } = s
  const places = new Set<number>()
  for (const phrase of syntax.phrases) {
    const { preposition, from } = phrase
    const isBehind = preposition >= 0 && !isEarlier(t, phrase)
    for (const i of preposition < 0
      ? [from, from - 1]
      : isBehind
        ? [preposition]
        : [preposition, preposition - 1])
      if (i >= 0 && opens(s, phrase, i)) places.add(i)
  }
  for (const clause of syntax.clauses) places.add(openerOfClause(s, clause))
  places.delete(-1)
  const order = [...places].sort((a, b) => a - b)
  return order.map((at, index) => {
    const end = endOf(s, at)
    // `up from 20 in 2016, and 30 to fishers, up from 10`: where the second of two that are compared begins
    const next = Math.min(end, order[index + 1] ?? 0)
    const joins = (i: number) => t.tag[i - 1] === Tag.conjunction && t.word[i - 2] === w[',']
    return { at, end: drafts.findLast(({ from }) => from < next && from > at && joins(from))?.from ?? end }
  })
}

/** `compared with convicting 12`, `whereas they had convicted 12 in 2015`, `exceeding the 12`, `as many as the 12 tried`. */
function openerOfClause(s: Statement, { opener, verb, lemma, object, subject }: Clause): number {
  const { t, syntax } = s
  const { phrases } = syntax
  const done = phrases[object]
  if (surpassing.has(lemma) && done !== undefined && done.quantity >= 0 && isDefinite(s, done)) return verb
  const isNear = ({ from }: Phrase) => from > opener && from < verb + 10
  if (opener < 0) return -1
  if (t.word[opener] === w.whereas) return phrases.some((at) => isNear(at) && isEarlier(t, at)) ? opener : -1
  return [done, phrases[subject]].some((at) => at !== undefined && isNear(at) && opens(s, at, opener))
    ? opener
    : -1
}
const surpassing = verbSet('exceed surpass match top equal outnumber')

/** A comparison ends with its bracket, at a semicolon, at `to` behind `from`, or where the next finite clause begins. */
function endOf({ t, syntax }: Statement, at: number): number {
  let end = t.length
  for (let i = at; i < end; i++) {
    const id = t.word[i]
    if (id === w['(']) i = scenes.closing(t, i)
    else if (id === w[';'] || id === w[':'] || id === w[')']) end = i
    else if (id === w.to && t.word[at] === w.from && t.tag[i + 1] === Tag.number) return i
  }
  for (const { kind, from, verb, opener, subject, object } of syntax.clauses) {
    if (from <= at || from >= end || opener === at || t.word[opener] === w.when) continue
    // `…, and turned down 46`: a participle by its form only
    const isJoined = t.tag[from - 1] === Tag.conjunction && t.word[from - 2] === w[',']
    if (!isJoined && (kind === 'relative' || kind === 'participle' || kind === 'infinitive')) continue
    const first = syntax.phrases[subject]?.from ?? from
    // `12 men prosecuted, and 13 men convicted`: of a row of such, the later may look finite
    const own = syntax.phrases[subject]
    const isTwin = (other: Phrase) => other.noun === own?.noun && other.quantity >= 0 && other.from > at
    const isRow = own !== undefined && own.quantity >= 0 && syntax.phrases.slice(0, own.index).some(isTwin)
    if (isRow && object < 0 && from === verb) continue
    end = Math.min(end, first > at ? first : from, opener > at ? opener : from)
  }
  return end
}

/**
 * Whether a figure is how far another moved, not where it stands.
 *
 * ```text
 * Arrests rose by 12 to 40, a 30 percent increase, five fewer than planned.
 *                 ^^          ^^^^^^^^^^          ^^^^
 * ```
 */
export function isHowFar({ t, syntax }: Statement, { figure, phrase, from, to }: Draft): boolean {
  if (figure === null || phrase === null || figure.kind === 'ordinal' || figure.kind === 'age') return false
  if ((phrase.head >= to && isChange(t.word, phrase)) || isDegree(t.word, to) || isDegree(t.word, phrase.to))
    return true
  const before = t.word[from - 1]
  const tag = t.tag[from - 2]
  if (before === w.up || before === w.down) return tag === Tag.sign || tag === Tag.auxiliary
  if ((before === w.of || before === w.by) && isChange(t.word, syntax.phrases[phrase.governor])) return true
  const clause = syntax.clauses[phrase.clause]
  if (clause === undefined || (clause.sorts & Sort.change) === 0 || clause.from > from) return false
  return before === w.by || (figure.kind === 'share' && from === clause.verb + 1)
}

/** `19 more than`, `five fewer`, `12 percent higher on`. */
function isDegree(word: Int32Array, i: number): boolean {
  const id = word[i] as number
  const next = word[i + 1]
  return alone.has(id) || (degrees.has(id) && (next === w.than || next === w.on || next === w.from))
}
const alone = wordSet('fewer above below')
const degrees = wordSet('more less higher lower greater up down')

/**
 * What a comparison compares with: the newest figure of the same kind.
 *
 * ```text
 * Guards searched 60 trucks and 85 boats, compared with 50 and 70, respectively, in 2017 and 40 trucks in 2016.
 *                                                       ^^ relation=baseline-of:60
 *                                                              ^^ relation=baseline-of:85
 *                                                                                            ^^ relation=baseline-of:60
 * ```
 */
export function baseline(scene: Scene, draft: Draft, k: number): Found | null {
  const { s, compared } = scene
  const { t, drafts } = s
  const here = compared[k]
  if (here === undefined || (draft.bracket > here.at && !isDated(scene, draft))) return null
  const isBase = (other: Draft) =>
    compared[other.place] === undefined && isNewest(other) && isAlike(other, draft)
  const before = drafts.filter((other) => other.from < here.at && isBase(other) && other.bracket <= here.at)
  const isForward = t.word[here.at] === w.from && t.word[here.end] === w.to
  const behind = drafts.filter(
    (other) => other.from >= here.end && (isForward ? isAlike(other, draft) : isBase(other)),
  )
  const isFronted = before.length === 0 && here.at < 3 && !s.syntax.clauses.some(({ verb }) => verb < here.at)
  const pool = before.length > 0 ? before : saidBefore(scene, draft)
  const to = (isForward || isFronted ? behind[0] : undefined) ?? pick(scene, draft, k, pool)
  return to === undefined ? null : { type: 'baseline-of', to, from: here.at, end: here.at + 1 }
}

/**
 * What another figure is a multiple of, where the numbers bear it out.
 *
 * ```text
 * It received 322 complaints, nearly twice the 168 of 2015, and turnout was 27 percent, less than half the 66 percent of 2012.
 *                                          ^^^ relation=baseline-of:322                                 ^^^^^^^^^^ relation=baseline-of:27 percent
 * ```
 */
export function multiplied({ s }: Scene, draft: Draft, k: number): Found | null {
  const factor = s.drafts[k - 1]
  const kind = factor?.figure?.kind
  if (factor === undefined || draft.figure === null || draft.from - factor.to > 6) return null
  if (kind !== 'times' && !(kind === 'share' && draft.figure.kind === 'share')) return null
  for (let i = factor.to; i < draft.from; i++) if (!leading.has(s.t.tag[i] as number)) return null
  const share = kind === 'share' && factor.figure?.unit === 'percent' ? 100 : 1
  const isMultiple = (other: Draft) => {
    const quotient = scenes.valueOf(other) / scenes.valueOf(draft) / (scenes.valueOf(factor) / share)
    return isNewest(other) && isAlike(other, draft) && quotient > 0.7 && quotient < 1.4
  }
  const to = s.drafts.slice(0, k - 1).findLast(isMultiple)
  return to === undefined ? null : { type: 'baseline-of', to, from: factor.from, end: draft.from }
}
/**
 * The level of an earlier time, told of `the number` or `it`; of those told of before, the one that fits.
 *
 * ```text
 * Courts convicted 115 offenders; in 2010 the number had been 120. Arrests, which totaled 49 in 2009, fell to 36.
 *                                                             ^^^ relation=baseline-of:115    ^^ relation=baseline-of:36
 * ```
 */
export function earlierLevel(scene: Scene, draft: Draft, k: number): Found | null {
  const { t, syntax } = scene.s
  const { clause, figure, bracket, to: end } = draft
  if (clause === null || bracket >= 0 || figure === null || scene.compared[k] !== undefined) return null
  if (!levels.has(clause.lemma) || clause.kind === 'participle') return null
  const isBeside = ({ from, clause: at }: Phrase) => at === clause.index || (from >= end && from < end + 3)
  if (!syntax.phrases.some((phrase) => isBeside(phrase) && isEarlier(t, phrase))) return null
  const to =
    clause.kind === 'relative' ? levelAhead(scene, draft, clause) : levelBehind(scene, draft, k, clause)
  return to === undefined ? null : { type: 'baseline-of', to, from: clause.from, end: clause.verb + 1 }
}

/** `Arrests, which totaled 49 in 2009, fell to 36` */
function levelAhead({ s }: Scene, draft: Draft, { antecedent }: Clause): Draft | undefined {
  const parent = s.syntax.clauses.find(
    ({ subject, sorts }) => subject === antecedent && (sorts & Sort.change) !== 0,
  )
  return s.drafts.find(
    (other) =>
      parent !== undefined && other.clause === parent && other.from > draft.to && isAlike(other, draft),
  )
}

/** `… 115; in 2010 the number had been 120`: of several, in their order. */
function levelBehind(scene: Scene, draft: Draft, k: number, clause: Clause): Draft | undefined {
  const { drafts, syntax, t } = scene.s
  const subject = syntax.phrases[clause.subject]
  if (subject === undefined || subject.head < 0) return undefined
  const isQuantity = subject.determiner >= 0 && (subject.kinds & Kinds.quantity) !== 0
  if (!isQuantity && t.tag[subject.head] !== Tag.pronoun) return undefined
  const isLevel = (other: Draft) => isNewest(other) && isAlike(other, draft) && other.clause !== clause
  const before = drafts.slice(0, k).filter(isLevel)
  const pool = before.length > 0 ? before : saidBefore(scene, draft)
  const row = drafts.filter((other) => other.clause === clause && isAlike(other, draft))
  return row.length > 1
    ? pool[row.indexOf(draft)]
    : pick(
        scene,
        draft,
        k,
        scenes.narrow(pool, (other) => !isPart(other)),
      )
}
const levels = verbSet('be stand amount total number')

/** What may stand between a multiple and what it multiplies: `twice the national rate of`. */
const leading: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.adjective,
  Tag.noun,
  Tag.plural,
  Tag.preposition,
  Tag.possessive,
])

/** `This compared with …`, `The number was down from …`; else what has the same measure. */
function saidBefore({ s }: Scene, draft: Draft): Draft[] {
  const { passage, syntax, t } = s
  const first = syntax.phrases[0]
  const isAnaphor =
    first !== undefined && (t.tag[first.from] === Tag.pronoun || (first.kinds & Kinds.quantity) !== 0)
  return (passage.current.length > 0 ? passage.current : passage.last).filter((other) => {
    if (!isNewest(other) || !isAlike(other, draft) || draft.figure?.kind === 'duration') return false
    const isSame = other.measure !== '' && other.measure === draft.measure
    return isAnaphor ? isSame || kinship(other, draft) >= 1 : isSame && kinship(other, draft) >= 2
  })
}

/** In the same unit; an absence is like a count. */
function isAlike({ figure, absence }: Draft, { figure: own }: Draft): boolean {
  if (absence !== null) return own?.kind === 'count'
  return figure !== null && figure.kind === own?.kind && (own.kind === 'share' || figure.unit === own.unit)
}

/** Of several figures the one that is meant: by noun, act, measure, words beside it, place in the sentence, order. */
function pick(scene: Scene, draft: Draft, k: number, pool: readonly Draft[]): Draft | undefined {
  const { s } = scene
  const { counted, phrase, act, measure } = draft
  const isOwn = counted !== null && (counted === phrase || counted.governor === phrase?.index)
  const words = wordsBeside(s, draft)
  const isNamesake = (other: Draft) => {
    const others = other.sentence === s.index ? wordsBeside(s, other) : []
    return others.length > 0 && others.every((word) => words.includes(word))
  }
  const isKin = (other: Draft, least: number) => isOwn && kinship(other, draft) >= least
  const isLike = (other: Draft) => isKin(other, 3) && kinship(other.relation?.to ?? other, draft) < 3
  const best = scenes.narrow(
    pool,
    (other) =>
      !isPart(other) ||
      other.absence !== null ||
      isBeforeItsWhole(other) ||
      isNamesake(other) ||
      isLike(other),
    (other) => isKin(other, 3) && !anybody.has(counted?.noun ?? 0),
    (other) => measure !== '' && other.measure === measure,
    (other) => isKin(other, 2),
    (other) => act !== 0 && other.act === act,
    isNamesake,
    (other) => !pool.some((part) => isBeforeItsWhole(part) && part.relation?.to === other),
    (other) => scenes.isMain(s, other),
  )
  const { index, length, first } = placeInRow(scene, draft, k)
  // `50 and 70 in 2018, and 40 and 55 in 2017`: a series
  if (first?.relation?.type === 'baseline-of' && !isOwn) return first.relation.to
  return (length > 1 && best.length > 1 ? best.slice(-length)[index] : undefined) ?? best.at(-1)
}

/** Nouns for people of whom nothing else is said. */
export const anybody: ReadonlySet<number> = wordSet('individual person people man woman')

/** The words that tell a figure from its likes: what stands beside its noun, and what hangs on it. */
function wordsBeside({ t, syntax }: Statement, { phrase, to }: Draft): number[] {
  const hanging = syntax.phrases.filter(
    (other) => other.governor === phrase?.index && other.link === 'preposition',
  )
  const spans = [
    { from: to, to: phrase?.head ?? 0 },
    ...hanging.filter((other) => other.quantity < 0 && !isEarlier(t, other)),
  ]
  return spans
    .flatMap(({ from, to: end }) => [...t.word.subarray(from, Math.max(from, end))])
    .filter((id) => id !== 0)
}

/** `32 of the 193`: a part whose whole stands behind it. */
function isBeforeItsWhole({ to, relation, sentence }: Draft): boolean {
  const whole = relation?.type === 'part-of' ? relation.to : undefined
  return whole !== undefined && whole.sentence === sentence && whole.from > to && whole.from - to < 6
}

/** The place of a figure among those compared in one go, up to a time of their own; the one in its place in the first go. */
function placeInRow({ s, compared }: Scene, draft: Draft, k: number) {
  const isRow = (other: Draft) =>
    compared[other.place] === compared[k] && isAlike(other, draft) && !isPart(other)
  const row = s.drafts.filter(isRow)
  let go = 0
  const goes = row.map((other, at) => (scenes.hasTime(s, other, row[at + 1]?.from ?? 0) ? go++ : go))
  const own = goes[row.indexOf(draft)]
  const mates = row.filter((_, at) => goes[at] === own)
  const index = mates.indexOf(draft)
  return { index, length: mates.length, first: own === 0 ? undefined : row[index] }
}

/**
 * A figure of another year, in brackets.
 *
 * ```text
 * In 2018, the police opened 41 inquiries (58 in 2017). Courts tried 15 men, fewer than in 2018 (27).
 *                                          ^^ relation=baseline-of:41
 *                                                                                                ^^ relation=baseline-of:15
 * ```
 */
export function bracketedBaseline(scene: Scene, draft: Draft, k: number): Found | null {
  const { s, compared } = scene
  const { bracket, figure, measure } = draft
  if (bracket < 0 || figure?.kind === 'duration' || !isDated(scene, draft)) return null
  const isHost = (other: Draft) =>
    other.from < bracket && other.bracket < 0 && isNewest(other) && isAlike(other, draft)
  const to = scenes
    .narrow(
      s.drafts.slice(0, k).filter(isHost),
      (other) => measure !== '' && other.measure === measure,
      (other) => kinship(other, draft) >= 2,
      (other) => compared[other.place] === undefined,
      (other) => !isPart(other) || other.to > bracket - 3,
    )
    .at(-1)
  return to === undefined ? null : { type: 'baseline-of', to, from: bracket, end: draft.to }
}

/** In brackets with a time of its own, or behind the time itself: `(58 in 2017)`, `fewer than in 2018 (27)`. */
function isDated({ s, compared }: Scene, draft: Draft): boolean {
  const { bracket, place } = draft
  if (scenes.hasTime(s, draft, scenes.closing(s.t, bracket))) return true
  const here = compared[place]
  const before = s.syntax.phrases.findLast(({ to }) => to <= bracket)
  if (here === undefined || before === undefined || before.to !== bracket || !isEarlier(s.t, before))
    return false
  return s.drafts.every((other) => compared[other.place] !== here || other.bracket >= 0)
}
