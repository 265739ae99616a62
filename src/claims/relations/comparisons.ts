/**
 * Comparisons: where one opens and ends, and how far a figure moved.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbSet, type WordSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { ofPhrase } from '../../syntax/roles.ts'
import { type Clause, type Phrase, Tag } from '../../syntax/syntax.ts'
import type { Draft, Statement } from '../draft.ts'
import * as scenes from './scene.ts'
import { type Comparison, isDefinite, isEarlier } from './scene.ts'

const w = lexemes('after as than from to by on of whereas when go up down ; : , ( ) – —')

/** Nouns of change, and words for its direction: `an increase from`, `down sharply from`, `fewer than`. */
const changes = wordSet(
  `increase decrease rise fall drop decline growth jump surge reduction change improvement cut gain increases decreases
  up down cry unchanged changed more fewer less higher lower`,
)

/** What stands before the opener (one of these words, a change, a break), and what it leads to. */
interface Opener {
  behind: WordSet | 'change' | 'break' | null
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
  // `…, after the strikes in which 12 were hurt`
  if (s.t.word[i] === w.after && phrase.quantity < 0 && (phrase.kinds & Kinds.event) !== 0) return false
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
  if (behind !== 'break') return behind === null || [1, 2, 3].some((back) => behind.has(t.word[i - back]))
  let at = i - 1
  while (t.tag[at] === Tag.adverb) at--
  const id = t.word[at]
  if (id === w[','] || id === w['('] || id === w['–'] || id === w['—'] || id === w.as) return true
  // `against an authorized 575`
  for (let k = phrase.from; k < phrase.to; k++) if (planned.has(t.word[k])) return true
  return t.tag[at] === Tag.number
}
const planned = wordSet('authorized approved planned projected expected targeted intended')

/** `up from`, `an increase of 12 percent from`, `rose slightly from`, `raised its budget to $900 from`. */
function moves({ t, syntax }: Statement, phrase: Phrase, i: number): boolean {
  let at = i - 1
  while (t.tag[at] === Tag.adverb && !changes.has(t.word[at])) at--
  if (changes.has(t.word[at])) return true
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
  return phrase !== undefined && phrase.head >= 0 && changes.has(word[phrase.head])
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
function endOf({ t, syntax, drafts }: Statement, at: number): number {
  let end = t.length
  for (let i = at; i < end; i++) {
    const id = t.word[i]
    if (id === w['(']) i = scenes.closing(t, i)
    else if (id === w[';'] || id === w[':'] || id === w[')']) end = i
    else if (id === w.to && t.word[at] === w.from && t.tag[i + 1] === Tag.number) return i
    // `fewer than in 2015, among them 18 children`
    else if (id === w[','] && listing.has(t.word[i + 1]))
      if (drafts.every(({ from }) => from < at || from > i)) return i
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
    if (isRow && opener < at && object < 0 && from === verb) continue
    end = Math.min(end, first > at ? first : from, opener > at ? opener : from)
  }
  return end
}

const listing = wordSet('including among with')

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
