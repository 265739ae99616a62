/**
 * Parts that add up to their whole, and parts whose whole is left out.
 */
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { actOf, lexemes, Sort, verbSet, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { isLinking, ofPhrase } from '../../syntax/roles.ts'
import { type Phrase, Tag } from '../../syntax/syntax.ts'
import type { Draft } from '../draft.ts'
import { happenings, isOneOfMany, listBefore } from './parts.ts'
import * as scenes from './scene.ts'
import {
  type Found,
  isBare,
  isPart,
  isPlain,
  kinship,
  narrow,
  partOf,
  type Scene,
  type Test,
  valueOf,
} from './scene.ts'

const w = lexemes('( : , – — of to for in whom which other remaining total population')

/**
 * Counts in a row that add up to a figure before them, or to a total behind them, are its parts.
 *
 * ```text
 * Police freed 88 women: 60 in bars and 28 on farms. They held 20 men and 12 boys, for a total of 32.
 *                        ^^ relation=part-of:88                ^^ relation=part-of:32
 *                                       ^^ relation=part-of:88            ^^ relation=part-of:32
 * ```
 */
export function sumsUp(scene: Scene, draft: Draft): Found | null {
  const { s, sums } = scene
  const { drafts, passage } = s
  if (!sums.has(draft) && isAddend(scene, draft)) {
    const total = drafts.find(
      (other) => other.place > draft.place && isTotal(scene, other) && scenes.isPiece(draft, other),
    )
    if (total !== undefined && lastBrought(scene, total) === draft) sums.set(draft, total)
    const isFirst = !drafts.slice(0, draft.place).some((other) => isAddend(scene, other) && !other.aside)
    const earlier = passage.last.filter(
      (other) => isFirst && isPlain(other) && !other.aside && !isPart(other),
    )
    const wholes = [
      ...earlier,
      ...drafts.slice(Math.max(0, draft.place - 4), draft.place),
      ...(total === undefined ? [] : [total]),
    ]
    for (const whole of wholes.reverse())
      if (!sums.has(draft)) for (const piece of rowOf(scene, draft, whole)) sums.set(piece, whole)
  }
  return partOf(sums.get(draft), draft.from, draft.to)
}

/** What `bringing the total to 47`, `raising their number to 47` says to be counted in: the last figure of the clause that it hangs on, rather none that tells where or how. */
function lastBrought({ s: { drafts, syntax } }: Scene, { clause, place }: Draft): Draft | undefined {
  if (clause === null || !raising.has(clause.lemma)) return undefined
  const isAbove: Test = (other) => other.clause?.index === clause.parent
  const object = syntax.phrases[clause.object]
  const said = object === undefined ? undefined : ofPhrase(syntax, object)
  const last = narrow(drafts.slice(0, place).filter(isPlain), isAbove, (other) => !other.aside).at(-1)
  // `opened three shelters, raising the number of beds to 120`: of other things
  const isOther =
    said !== undefined &&
    said.noun !== last?.counted?.noun &&
    actOf(said.noun) === 0 &&
    (said.kinds & (last?.counted?.kinds ?? 0) & Kinds.person) === 0
  return isOther ? undefined : last
}
const raising = verbSet('bring raise increase push lift')

/** A single count that is none of another figure's. */
function isAddend({ compared }: Scene, draft: Draft): boolean {
  const { figure, absence, place, bracket } = draft
  const isCount = figure?.kind === 'count' && figure.max === null && absence === null
  return isCount && scenes.isNewest(draft) && (compared[place] === undefined || bracket >= 0)
}

/** The counts from the first on, where they add up to the whole; none where they do not. */
function rowOf(scene: Scene, first: Draft, whole: Draft): Draft[] {
  const { s, compared } = scene
  const isHere = s.drafts[whole.place] === whole
  if (!isAddend(scene, whole) || (isHere && compared[whole.place] !== compared[first.place])) return []
  const row: Draft[] = []
  let left = valueOf(whole)
  for (const next of s.drafts.slice(first.place)) {
    const { bracket, phrase, clause, figure, place } = next
    if (left <= 0 || next === whole) break
    const isNested = phrase !== null && (listBefore(scene, phrase) > first.from || isOfThem(scene, next))
    if ((bracket >= 0 && bracket !== first.bracket) || isNested || figure?.kind !== 'count') continue
    const isClose = bracket >= 0 && whole.to >= bracket - 6
    const isPiece = isBare(next) || isClose || (!next.aside && kinship(next, whole) >= 1)
    if (isAddend(scene, next) ? !isPiece : compared[place] === undefined) return []
    if (clause !== first.clause && clause?.kind === 'relative') return []
    if (!isAddend(scene, next)) continue
    row.push(next)
    left -= figure.value
  }
  return left === 0 && row.length > 1 && !isList(scene, row, whole) ? row : []
}

/** `12 women, nine of whom were …`: a piece of a piece. */
function isOfThem({ s: { t } }: Scene, { to }: Draft): boolean {
  return t.word[to] === w.of && (t.word[to + 1] === w.whom || t.word[to + 1] === w.which)
}

/** `12 officers, seven soldiers, and five clerks`, `investigated 12, prosecuting seven, convicting five`: no whole with its pieces. */
function isList({ s: { t, index } }: Scene, row: readonly Draft[], whole: Draft): boolean {
  const [first] = row as [Draft]
  const last = row[row.length - 1] as Draft
  const before = t.word[first.from - 1]
  if (before === w['('] || before === w[':'] || before === w['–'] || before === w['—']) return false
  if (row.some((piece) => isOthers(t.word, piece.phrase))) return true
  if (first.clause?.kind === 'participle' && first.act !== last.act) return true
  if (whole.sentence !== index || whole.from > last.to) return false
  if (isBare(first)) return isBare(whole) && whole.clause === first.clause
  return first.phrase?.link === 'conjunct' && row.length < 3 && t.word[last.from - 2] === before
}

/** `three others`, `another 14`: none of those before. */
function isOthers(word: Int32Array, phrase: Phrase | null): boolean {
  return phrase !== null && [phrase.head, phrase.determiner].some((at) => others.has(word[at]))
}
const others = wordSet('other others another')

/** `the total to 47`, `for a total of 32` */
function isTotal({ s: { t, syntax } }: Scene, { phrase, from, figure }: Draft): boolean {
  if (phrase === null || figure?.kind !== 'count') return false
  const up = syntax.phrases[phrase.governor]?.preposition ?? -1
  const at = t.word[phrase.preposition >= 0 ? phrase.preposition : from]
  const leads = at === w.to || at === w.for || t.word[up] === w.for
  return leads && t.word.subarray(Math.max(0, from - 5), phrase.to).some((id) => totals.has(id))
}
const totals = wordSet('total number toll tally')

/**
 * The rest of a whole whose parts were told.
 *
 * ```text
 * Of the 188 convicted, 124 went to prison. The remaining 64 paid fines.
 *                                                         ^^ relation=part-of:188
 * ```
 */
export function theRest(scene: Scene, draft: Draft): Found | null {
  const { s } = scene
  const { figure, from, to, bracket } = draft
  if (figure?.kind !== 'count' || scene.compared[draft.place] !== undefined) return null
  const id = s.t.word[from - 1]
  const isRest = (id === w.remaining || id === w.other) && s.t.tag[from - 2] === Tag.determiner
  const before = [
    ...s.passage.recent.filter(({ sentence }) => sentence >= s.index - 2),
    ...s.drafts.slice(0, draft.place),
  ]
  const wholes = new Set(
    before.flatMap(({ relation }) => (relation?.type === 'part-of' ? [relation.to] : [])),
  )
  let open: Draft | undefined
  for (const whole of wholes) {
    const left = roomIn(before, draft, whole)
    // `Of the 310 victims, police found 260. The immigration service found 50.`
    const isOpened =
      whole.relation?.type === 'same-as' && bracket < 0 && (isBare(draft) || kinship(draft, whole) >= 1)
    // `238 people, 19 of them officers. Of the 219 civilians, six …`
    const isLess = valueOf(draft) < valueOf(whole) && kinship(draft, whole) >= 1
    const isLeft = isLess && draft.phrase !== null && scenes.isDefinite(s, draft.phrase)
    if (left === 0 && (isRest || isOpened || isLeft)) return partOf(whole, from - 1, to)
    if (left > 0) open = whole
  }
  if (!isRest) return null
  // `arrested 15 …, charged 12, and released the other three`
  const counts = before.filter(isPlain)
  const falls = (at: number) => (part: Draft, index: number) =>
    index > at && valueOf(part) + figure.value === valueOf(counts[at] as Draft)
  return partOf(open ?? counts.findLast((_, at) => counts.some(falls(at))), from - 1, to)
}

/** What is left of a whole after the counts told as its pieces, and this one. */
function roomIn(before: readonly Draft[], draft: Draft, whole: Draft): number {
  const pieces = before.filter(
    ({ relation, figure }) =>
      relation?.type === 'part-of' && relation.to === whole && figure?.kind === 'count',
  )
  return pieces.reduce((left, piece) => left - valueOf(piece), valueOf(whole) - valueOf(draft))
}

/**
 * A figure without a noun that goes on with the pieces before it.
 *
 * ```text
 * Of the 57 convicted, 38 went to prison, and judges fined 12; seven appealed.
 *                                                          ^^ relation=part-of:57
 *                                                              ^^^^^ relation=part-of:57
 * ```
 */
export function goesOn(scene: Scene, draft: Draft): Found | null {
  const { s, compared } = scene
  const { phrase, clause, figure } = draft
  const told = s.drafts.slice(0, draft.place)
  // `militias were behind 12 of the 40 attacks, bandits behind nine`
  const preposition = isBare(draft) ? prepositionOf(scene, draft) : 0
  const isTwinGap = (other: Draft) => isPart(other) && prepositionOf(scene, other) === preposition
  const twin = preposition === 0 ? undefined : told.findLast(isTwinGap)
  const isTold = (other: Draft) =>
    scenes.isCountable(other) && other.relation?.type !== 'conversion-of' && !other.aside
  const before = twin ?? told.findLast(isTold)
  if (before?.relation?.type !== 'part-of' || phrase === null || !isFree(scene, draft)) return null
  if (compared[draft.place] !== compared[before.place] || draft.bracket !== before.bracket) return null
  if ((draft.aside || phrase.link === 'preposition') && twin === undefined) return null
  if (scenes.isDefinite(s, phrase)) return null
  const isOther = clause !== before.clause
  const isTwin = clause?.kind === before.clause?.kind && clause?.antecedent === before.clause?.antecedent
  if (isOther && !isTwin && (clause?.kind === 'relative' || clause?.kind === 'participle')) return null
  // `identified 260; 198 were boys`: said of those before, not a further piece
  if (isOther && isSubject(draft) && !isSubject(before)) return null
  const { to: nearest } = before.relation
  const outer = nearest.relation?.type === 'part-of' ? nearest.relation.to : nearest
  const whole = roomIn(told, draft, outer) === 0 ? outer : nearest
  // `365 victims, including 62 children, in 2018 and 341 in 2019`: beside the whole, not among its pieces
  const next = s.drafts.find((other) => other.place > draft.place && other.bracket < 0)
  const isBeside = phrase.link === 'conjunct' && phrase.governor === whole.phrase?.index
  if (isBeside && scenes.hasTime(s, draft, next?.from ?? s.t.length)) return null
  // `22 were locals, 17 male`: what is said of them may overlap
  const isAlso =
    phrase.governor >= 0 &&
    before.clause !== null &&
    isLinking(before.clause) &&
    phrase.governor === before.clause.complement
  const isAlike = isBare(draft) || isAlso || (phrase.link === 'conjunct' && kinship(draft, whole) >= 1)
  const hasRoom = figure?.kind === 'share' || isSubject(draft) || isAlso || roomIn(told, draft, whole) >= 0
  return isAlike && hasRoom && scenes.isPiece(draft, whole) ? partOf(whole, before.from, before.to) : null
}

/** The preposition right before a figure; 0 where there is none. */
function prepositionOf({ s: { t } }: Scene, { phrase }: Draft): number {
  return phrase === null || phrase.preposition < 0 ? 0 : (t.word[phrase.preposition] as number)
}

/**
 * What was done with some of what somebody received.
 *
 * ```text
 * The board received 62 complaints, upheld seven, and sent two to trial.
 *                                          ^^^^^ relation=part-of:62
 *                                                          ^^^ relation=part-of:62
 * ```
 */
export function dealtWith(scene: Scene, draft: Draft): Found | null {
  const { phrase, clause, to } = draft
  if (clause === null || phrase === null || clause.subject < 0) return null
  if (clause.object !== phrase.index || !isBare(draft) || scene.compared[draft.place] !== undefined)
    return null
  const isReceived = (other: Draft) =>
    other.clause !== clause &&
    other.clause?.subject === clause.subject &&
    other.clause.object === other.phrase?.index &&
    scenes.isOf(other, Kinds.message) &&
    getting.has(other.clause.lemma) &&
    scenes.mayHold(scene, draft, other)
  return partOf(scene.s.drafts.slice(0, draft.place).findLast(isReceived), clause.verb, to)
}

/**
 * A bare figure behind `in`, where cases, complaints or the like were counted last.
 *
 * ```text
 * The league recorded 53 attacks; in only two was an inquiry opened. It examined 88 claims and found fault in 41.
 *                                         ^^^ relation=part-of:53                                             ^^ relation=part-of:88
 * ```
 */
export function inSome(scene: Scene, draft: Draft): Found | null {
  const { s, compared } = scene
  const { phrase, figure, to } = draft
  const isIn = phrase !== null && s.t.word[phrase.preposition] === w.in && phrase.role === 'oblique'
  if (!isIn || figure?.kind !== 'count' || !isBare(draft) || compared[draft.place] !== undefined) return null
  const isNamed = (other: Draft) => other.figure?.kind === 'count' && !isBare(other)
  const last = s.drafts.slice(0, draft.place).findLast(isNamed)
  const whole = last !== undefined && isPart(last) ? last.relation?.to : last
  const fits = whole !== undefined && scenes.isOf(whole, happenings) && scenes.mayHold(scene, draft, whole)
  return fits ? partOf(whole, phrase.preposition, to) : null
}

const getting = verbSet('receive get register log file examine review study investigate hear consider')

function isSubject({ phrase }: Draft): boolean {
  return phrase?.role === 'subject'
}

/** Neither of others nor of what is named without its number (`30 percent of the workers`). */
function isFree({ s: { t, syntax } }: Scene, draft: Draft): boolean {
  const { phrase } = draft
  const inner = phrase === null ? undefined : ofPhrase(syntax, phrase)
  const isInner =
    inner !== undefined && inner.quantity < 0 && (inner.determiner >= 0 || t.tag[inner.head] !== Tag.noun)
  return scenes.isCountable(draft) && !isInner && !isOthers(t.word, phrase)
}

/**
 * A bare figure of which something is said counts a part of the figure before it; so does a share that people make up.
 *
 * ```text
 * Officers found 50 victims; 13 were men, and one was a nurse. Locals made up 18 percent.
 *                            ^^ relation=part-of:50
 *                                             ^^^ relation=part-of:50
 *                                                                             ^^^^^^^^^^ relation=part-of:50
 * ```
 */
export function said(scene: Scene, draft: Draft): Found | null {
  const { s, compared } = scene
  const { figure, clause, to } = draft
  if (clause === null || compared[draft.place] !== undefined || draft.bracket >= 0) return null
  if (figure?.kind === 'share' && making.has(clause.lemma) && clause.verb < to) return madeUp(scene, draft)
  if (!isFree(scene, draft) || !isBare(draft)) return null
  const beside = s.syntax.clauses.find(
    ({ kind, subject }) => kind === 'participle' && subject >= 0 && subject === draft.phrase?.index,
  )
  const isBeside = beside !== undefined && s.t.word[draft.from - 1] === w[',']
  const found = isBeside ? besideSubject(scene, draft, s.syntax.clauses[beside.parent]?.subject) : null
  if (found !== null) return found
  if (!isSubject(draft)) return null
  if (clause.kind === 'participle' || s.t.word[to] === w.of || draft.phrase?.link === 'conjunct') return null
  // `two workers died and four were hurt`: of none of those before
  const told = s.drafts.slice(0, draft.place)
  const isApart = told.some((other) => isPlain(other) && !other.aside && other.relation === null)
  const isTelling = draft.place === 0 && (clause.sorts & Sort.reporting) !== 0
  const looksBack = !isApart && (figure?.kind === 'share' || clause.passive || isLinking(clause) || isTelling)
  // `decided 80 cases: 30 men were convicted, 12 were acquitted`: one beside the other
  const isListed = (other: Draft) =>
    s.t.word[other.from - 1] === w[':'] && s.t.word[clause.from - 2] === w[',']
  const isTwin = (other: Draft) =>
    isSubject(other) && other.relation === null && (isBare(other) || isListed(other))
  const isHost = (other: Draft) =>
    other.figure?.kind === 'count' && other.bracket < 0 && valueOf(other) !== figure?.value
  const fits = (other: Draft) =>
    isHost(other) && (other.sentence === s.index ? !isTwin(other) : looksBack && !other.aside)
  const host = scenes.wholeBefore(scene, draft, fits, (other) => !other.aside)
  // `identified 260 of 310; 198 were boys`, but `260 of 310; 50 were never found`
  const isPiece = host !== undefined && isPart(host) && host.sentence === s.index && !isSubject(host)
  const outer = isPiece ? host.relation?.to : undefined
  const hasRoom = outer?.sentence === s.index && figure?.kind !== 'share' && roomIn(told, draft, outer) >= 0
  return partOf(isPiece && (hasRoom || isOneOfMany(scene, host)) ? outer : host, to, to + 1)
}

/** `12 were tried, nine receiving terms of a year`: of those that the main clause is about. */
function besideSubject(scene: Scene, draft: Draft, subject: number | undefined): Found | null {
  const before = scene.s.drafts.slice(0, draft.place)
  const host = before.findLast(({ phrase }) => phrase !== null && phrase.index === subject)
  const isHost = host?.figure?.kind === 'count' && scenes.mayHold(scene, draft, host)
  return isHost ? partOf(host, draft.from - 1, draft.to) : null
}

/** `Minors made up 18 percent`, `foreigners accounted for a fifth of the total`, of a prison's population. */
function madeUp(scene: Scene, draft: Draft): Found | null {
  const { t, syntax } = scene.s
  const { phrase, clause, from } = draft
  const subject = syntax.phrases[clause?.subject ?? -1]
  const inner = phrase === null ? undefined : t.word[ofPhrase(syntax, phrase)?.head ?? -1]
  const people =
    inner === undefined || inner === w.total ? Kinds.person : inner === w.population ? Kinds.prisoner : 0
  if (subject === undefined || (subject.kinds & Kinds.person) === 0) return null
  return partOf(
    scenes.wholeBefore(scene, draft, (other) => scenes.isOf(other, people) && isPlain(other)),
    from - 1,
    from,
  )
}
const making = verbSet('make account constitute represent comprise')
