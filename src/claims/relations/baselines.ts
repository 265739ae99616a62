/**
 * What figures are compared with: in a comparison, as a multiple, as the level of another time, in brackets.
 */
import { isYear } from '../../syntax/around.ts'
import { Kinds } from '../../syntax/lexicon/kind-bits.ts'
import { lexemes, Sort, verbSet, word, wordSet } from '../../syntax/lexicon/lexicon.ts'
import { type Clause, type Phrase, Tag } from '../../syntax/syntax.ts'
import type { Tokens } from '../../syntax/tokens.ts'
import type { Draft, Statement } from '../draft.ts'
import * as scenes from './scene.ts'
import { type Found, isEarlier, isNewest, isPart, kinship, type Scene } from './scene.ts'

const w = lexemes('from to by in : ; respectively')

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
export function baseline(scene: Scene, draft: Draft): Found | null {
  const { s, compared } = scene
  const { t, drafts } = s
  const here = compared[draft.place]
  if (here === undefined || (draft.bracket > here.at && !isDated(scene, draft))) return null
  // `raised from 14 to 15 years`: of ages nothing else is compared
  if (draft.figure?.kind === 'age' && t.word[here.at] !== w.from) return null
  const isBase = (other: Draft) =>
    compared[other.place] === undefined && isNewest(other) && isAlike(other, draft)
  const before = drafts.filter((other) => other.from < here.at && isBase(other) && other.bracket <= here.at)
  const isForward = t.word[here.at] === w.from && t.word[here.end] === w.to
  const behind = drafts.filter(
    (other) => other.from >= here.end && (isForward ? isAlike(other, draft) : isBase(other)),
  )
  const isFronted = before.length === 0 && here.at < 3 && !s.syntax.clauses.some(({ verb }) => verb < here.at)
  const pool = before.length > 0 ? before : saidBefore(scene, draft)
  const to = (isForward || isFronted ? behind[0] : undefined) ?? pick(scene, draft, pool)
  return to === undefined ? null : { type: 'baseline-of', to, from: here.at, end: here.at + 1 }
}

/**
 * What another figure is a multiple of, where the numbers bear it out.
 *
 * ```text
 * It received 322 complaints, nearly twice the 168 of 2015; it tried 90 men, three times the figure for 2014 (30).
 *                                              ^^^ relation=baseline-of:322
 *                                                                                                             ^^ relation=baseline-of:90
 * ```
 */
export function multiplied({ s }: Scene, draft: Draft): Found | null {
  const factor = s.drafts[draft.place - 1]
  const kind = factor?.figure?.kind
  if (factor === undefined || draft.figure === null || draft.from - factor.to > 6) return null
  if (kind !== 'times' && !(kind === 'share' && draft.figure.kind === 'share')) return null
  for (let i = factor.to; i < draft.from; i++)
    if (!leading.has(s.t.tag[i] as number) && !isYear(s.t, i) && i !== draft.bracket) return null
  const share = kind === 'share' && factor.figure?.unit === 'percent' ? 100 : 1
  const isMultiple = (other: Draft) => {
    const quotient = scenes.valueOf(other) / scenes.valueOf(draft) / (scenes.valueOf(factor) / share)
    return isNewest(other) && isAlike(other, draft) && quotient > 0.7 && quotient < 1.4
  }
  const to = s.drafts.slice(0, draft.place - 1).findLast(isMultiple)
  return to === undefined ? null : { type: 'baseline-of', to, from: factor.from, end: draft.from }
}

/** What may stand between a multiple and what it multiplies: `twice the national rate of`. */
const leading: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.adjective,
  Tag.noun,
  Tag.plural,
  Tag.preposition,
  Tag.possessive,
])

/**
 * The level of an earlier time, told of `the number` or `it`; of those told of before, the one that fits.
 *
 * ```text
 * Courts convicted 115 offenders; in 2010 the number had been 120.
 *                                                             ^^^ relation=baseline-of:115
 *
 * Arrests, which totaled 49 in 2009, fell to 36.
 *                        ^^ relation=baseline-of:36
 * ```
 */
export function earlierLevel(scene: Scene, draft: Draft): Found | null {
  const { t, syntax } = scene.s
  const { clause, figure, bracket, to: end } = draft
  if (clause === null || bracket >= 0 || figure === null || scene.compared[draft.place] !== undefined)
    return null
  const subject = syntax.phrases[clause.subject]
  const contrast = t.tag[subject?.head ?? -1] === Tag.pronoun ? contrastFrom(t, draft.from) : -1
  const isContrast = contrast >= 0
  if (!(isContrast || levels.has(clause.lemma)) || clause.kind === 'participle') return null
  const isBeside = ({ from, clause: at }: Phrase) =>
    at === clause.index || (from >= (isContrast ? contrast : end) && from < end + 3)
  if (!syntax.phrases.some((phrase) => isBeside(phrase) && isEarlier(t, phrase))) return null
  const find = isContrast ? levelBeside : clause.kind === 'relative' ? levelAhead : levelBehind
  const to = find(scene, draft, clause)
  return to === undefined ? null : { type: 'baseline-of', to, from: clause.from, end: clause.verb + 1 }
}

/** Where the statement of a token begins, behind the last semicolon, if it is one `by comparison` or `in contrast`; else −1. */
function contrastFrom({ word: id }: Tokens, end: number): number {
  let isContrast = false
  let i = end
  for (; i >= 0 && id[i] !== w[';']; i--)
    isContrast ||=
      id[i] === byContrast || (contrasts.has(id[i]) && (id[i - 1] === w.by || id[i - 1] === w.in))
  return isContrast ? i + 1 : -1
}
const byContrast = word('by contrast')
const contrasts = wordSet('comparison contrast')

/** `identified 1,103; by comparison, it identified 1,004 in 2020`: what has the same measure, here or in the sentence before. */
function levelBeside(scene: Scene, draft: Draft): Draft | undefined {
  const { drafts, passage } = scene.s
  const isLevel = (other: Draft) =>
    isNewest(other) &&
    isAlike(other, draft) &&
    (draft.measure === '' || other.measure === draft.measure) &&
    kinship(other, draft) > 0
  const before = drafts.slice(0, draft.place).filter(isLevel)
  return pick(scene, draft, before.length > 0 ? before : passage.last.filter(isLevel))
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
function levelBehind(scene: Scene, draft: Draft, clause: Clause): Draft | undefined {
  const { drafts, syntax, t } = scene.s
  const subject = syntax.phrases[clause.subject]
  if (subject === undefined || subject.head < 0) return undefined
  const isQuantity = subject.determiner >= 0 && (subject.kinds & Kinds.quantity) !== 0
  if (!isQuantity && t.tag[subject.head] !== Tag.pronoun) return undefined
  const isLevel = (other: Draft) => isNewest(other) && isAlike(other, draft) && other.clause !== clause
  const before = drafts.slice(0, draft.place).filter(isLevel)
  const pool = before.length > 0 ? before : saidBefore(scene, draft)
  const row = drafts.filter((other) => other.clause === clause && isAlike(other, draft))
  return row.length > 1
    ? pool[row.indexOf(draft)]
    : pick(
        scene,
        draft,
        scenes.narrow(pool, (other) => !isPart(other)),
      )
}
const levels = verbSet('be stand amount total number')

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

/** In the same unit; an absence is like a count; `12 deaths per 1,000 births, down from 14 deaths`. */
function isAlike({ figure, absence, counted }: Draft, { figure: own, counted: also }: Draft): boolean {
  if (absence !== null) return own?.kind === 'count' || (own?.kind === 'money' && absence === 'unreported')
  if (figure === null || own === null) return false
  const isRate = figure.unit.startsWith('per-') && own.unit === 'count' && counted?.noun === also?.noun
  return isRate || (figure.kind === own.kind && (own.kind === 'share' || figure.unit === own.unit))
}

/** Of several figures the one that is meant: by noun, act, measure, words beside it, place in the sentence, order. */
function pick(scene: Scene, draft: Draft, pool: readonly Draft[]): Draft | undefined {
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
    (other) => isBorneOut(s, draft, other),
    (other) =>
      !isPart(other) ||
      other.absence !== null ||
      isBeforeItsWhole(other) ||
      isPartElsewhere(other, draft) ||
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
  const { index, length, first } = placeInRow(scene, draft)
  // `50 and 70 in 2018, and 40 and 55 in 2017`: a series
  if (first?.relation?.type === 'baseline-of' && !isOwn) return first.relation.to
  return (length > 1 && best.length > 1 ? best.slice(-length)[index] : undefined) ?? best.at(-1)
}

/**
 * `received 3,014 complaints and registered 746, 12.9 percent fewer than the 857 of 2017`: how far it moved says of which
 * figure it is the baseline.
 */
function isBorneOut({ drafts, index }: Statement, draft: Draft, other: Draft): boolean {
  const how = drafts.slice(0, draft.place).findLast(({ moved }) => moved)
  if (how === undefined || other.sentence !== index || how.place < other.place) return false
  const distance = Math.abs(scenes.valueOf(other) - scenes.valueOf(draft))
  if (how.figure?.kind !== 'share') return distance === scenes.valueOf(how)
  const share = scenes.valueOf(how) / (how.figure.unit === 'percent' ? 100 : 1)
  return Math.abs(distance / scenes.valueOf(draft) - share) < 0.01
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

/** `45 million lived there, yet only 90 of them voted in 2013, compared with 80 in 2012`: a part told of in another clause. */
function isPartElsewhere({ relation, clause, phrase }: Draft, draft: Draft): boolean {
  const whole = relation?.type === 'part-of' ? relation.to : undefined
  const isOwn =
    phrase !== null && (phrase.role === 'object' || phrase.role === 'subject') && phrase.link === 'none'
  return whole !== undefined && isOwn && clause === draft.clause && whole.clause !== clause
}

/** The place of a figure among those compared in one go, up to a time of their own; the one in its place in the first go. */
function placeInRow({ s, compared }: Scene, draft: Draft) {
  const isRow = (other: Draft) =>
    compared[other.place] === compared[draft.place] && isAlike(other, draft) && !isPart(other)
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
export function bracketedBaseline(scene: Scene, draft: Draft): Found | null {
  const { s, compared } = scene
  const { bracket, figure, measure } = draft
  if (bracket < 0 || figure?.kind === 'duration' || !isDated(scene, draft)) return null
  // `Syria (1,397; 2018: 1,186)`: one bracket with both
  const mates = s.drafts
    .slice(0, draft.place)
    .filter((other) => other.bracket === bracket && isAlike(other, draft))
  const beside = opensDated(scene, draft) ? mates.find((other) => !opensDated(scene, other)) : undefined
  if (beside !== undefined) return { type: 'baseline-of', to: beside, from: bracket, end: draft.to }
  const isHost = (other: Draft) =>
    other.from < bracket && other.bracket < 0 && isNewest(other) && isAlike(other, draft)
  const hosts = s.drafts.slice(0, draft.place).filter(isHost)
  const row = s.drafts.filter((other) => other.bracket === bracket && isAlike(other, draft) && !isPart(other))
  const isInOrder = row.length > 1 && s.t.word.subarray(0, s.t.length).includes(w.respectively)
  const mate = isInOrder ? hosts.slice(-row.length)[row.indexOf(draft)] : undefined
  const to = scenes
    .narrow(
      hosts,
      (other) => measure !== '' && other.measure === measure,
      (other) => kinship(other, draft) >= 2,
      (other) => compared[other.place] === undefined,
      (other) => !isPart(other) || other.to > bracket - 3,
    )
    .at(-1)
  const found = mate ?? to
  return found === undefined ? null : { type: 'baseline-of', to: found, from: bracket, end: draft.to }
}

/** In brackets with a time of its own, or behind the time itself: `(58 in 2017)`, `(2017: 58)`, `fewer than in 2018 (27)`. */
function isDated(scene: Scene, draft: Draft): boolean {
  const { s, compared } = scene
  const { bracket, place } = draft
  if (scenes.hasTime(s, draft, endOfMember(scene, draft))) return true
  if (opensDated(scene, draft)) return true
  const here = compared[place]
  const before = s.syntax.phrases.findLast(({ to }) => to <= bracket)
  if (here === undefined || before === undefined || before.to !== bracket || !isEarlier(s.t, before))
    return false
  return s.drafts.every((other) => compared[other.place] !== here || other.bracket >= 0)
}

/** A time before a colon, in a bracket. */
function opensDated({ s }: Scene, { bracket, from: at }: Draft): boolean {
  const { t, syntax } = s
  let start = at
  while (start > bracket && t.word[start] !== w[';']) start--
  // `2017: 58`, `a year earlier: 58`
  const opens = ({ from, to }: Phrase) =>
    from > start && to < at && (t.word[to] === w[':'] || (to + 1 < at && t.word[to + 1] === w[':']))
  return syntax.phrases.some((phrase) => opens(phrase) && isEarlier(t, phrase))
}

/** The end of what is said of a figure in its bracket: at a semicolon, or where the bracket closes. */
function endOfMember({ s: { t } }: Scene, { bracket, to }: Draft): number {
  const end = scenes.closing(t, bracket)
  for (let i = to; i < end; i++) if (t.word[i] === w[';']) return i
  return end
}
