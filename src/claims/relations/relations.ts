/**
 * How the figures of a passage belong together: the rules for relations, asked in order.
 */
import { lexemes, wordSet } from '../../syntax/lexicon/lexicon.ts'
import type { Tokens } from '../../syntax/tokens.ts'
import { type Draft, note, type Statement } from '../draft.ts'
import { baseline, bracketedBaseline, earlierLevel, multiplied } from './baselines.ts'
import { findComparisons, isHowFar } from './comparisons.ts'
import { introduced, noneOfThem, ofNamed, openedBy, someOfThem } from './parts.ts'
import { ranked } from './rankings.ts'
import { type Found, isAside, isBare, isDefinite, kinship, type Rule, type Scene } from './scene.ts'
import { dealtWith, goesOn, inSome, said, sumsUp, theRest } from './sums.ts'

const w = lexemes('all or , [ ( – —')

interface NamedRule {
  name: string
  rule: Rule
}

function named(rules: Readonly<Record<string, Rule>>): readonly NamedRule[] {
  return Object.entries(rules).map(([name, rule]) => ({ name, rule }))
}

/** The rules in order; the first that speaks decides. The key is the rule's name. */
const rules = named({
  conversion,
  sameAgain,
  moreExactly,
  bracketedBaseline,
  multiplied,
  ofNamed,
  baseline,
  earlierLevel,
  sumsUp,
  openedBy,
  ranked,
  introduced,
  theRest,
  goesOn,
  dealtWith,
  inSome,
  said,
  someOfThem,
})
const ofAbsences = named({ bracketedBaseline, baseline, ofNamed, noneOfThem })
const ofMoves = named({ conversion })
const ofAges = named({ baseline })

/** What there was none of is no piece but of a whole said beside it; how far a figure moved is none of anything. */
function rulesFor({ figure, absence, moved }: Draft): readonly NamedRule[] {
  if (figure === null || figure.kind === 'ordinal') return []
  if (figure.kind === 'age') return ofAges
  return absence !== null ? ofAbsences : moved ? ofMoves : rules
}

/** Gives each claim of the sentence its relation. */
export function relate(s: Statement): void {
  const { drafts, passage } = s
  for (const draft of drafts) {
    draft.moved = isHowFar(s, draft)
    draft.aside = isAside(s, draft)
  }
  if (drafts.length + passage.recent.length < 2 || drafts.length === 0) return
  const scene = sceneOf(s)
  for (const draft of drafts) relateOne(scene, draft)
}

function relateOne(scene: Scene, draft: Draft): void {
  for (const { name, rule } of rulesFor(draft)) {
    const found = rule(scene, draft)
    if (found === null) continue
    draft.relation = { type: found.type, to: found.to }
    note(scene.s, draft, 'relation', name, found.from, found.end, found.to)
    return
  }
}

function sceneOf(s: Statement): Scene {
  const comparisons = findComparisons(s)
  const held: (Draft | undefined)[] = s.syntax.phrases.map(() => undefined)
  for (const draft of s.drafts) if (draft.phrase !== null) held[draft.phrase.index] ??= draft
  const compared = s.drafts.map(({ from }) => comparisons.findLast(({ at, end }) => at < from && from < end))
  return { s, held, compared, sums: new Map() }
}

/**
 * A definite figure says again what was said before.
 *
 * ```text
 * Police identified 388 victims. Of the 388 victims, 97 were children.
 *                                       ^^^ relation=same-as:388
 * A court sentenced him to 12 months in jail. A judge reversed the 12-month sentence.
 *                                                                  ^^^^^^^^ relation=same-as:12 months
 * ```
 */
function sameAgain({ s, compared }: Scene, draft: Draft): Found | null {
  const { figure, phrase, from } = draft
  if (figure === null || figure.comparator !== '=' || figure.max !== null) return null
  if (figure.kind !== 'count' && figure.kind !== 'duration') return null
  if (phrase === null || phrase.owner >= 0 || compared[draft.place] !== undefined) return null
  // `released all 23`
  const isAll = s.t.word[from - 1] === w.all
  if (!isDefinite(s, phrase) && !isAll) return null
  // `the remaining six`: those not told of before
  for (let i = phrase.determiner + 1; i < from; i++) if (rest.has(s.t.word[i])) return null
  const isSame = ({ figure: other }: Draft) =>
    other?.kind === figure.kind && other.unit === figure.unit && other.value === figure.value
  const before = [...s.passage.recent, ...s.drafts.slice(0, draft.place)]
  const fits = before.filter(
    (other) =>
      isSame(other) &&
      other.figure?.max === null &&
      (kinship(other, draft) >= (isAll && !isBare(draft) ? 3 : 1) || isIncident(other, draft)),
  )
  // `convicted 43, compared with 43 and 26 the year before. Of the 43 …`: the year is still the first
  const to = fits.findLast(({ relation }) => relation?.type !== 'baseline-of') ?? fits.at(-1)
  return to === undefined ? null : { type: 'same-as', to, from: phrase.determiner, end: from + 1 }
}
const rest = wordSet('remaining other additional next')

/** `recorded 306 abuses … of the 306 incidents`: what happened, called a case of it. */
function isIncident({ aspect, act }: Draft, { counted }: Draft): boolean {
  return aspect === 'event' && act !== 0 && counted !== null && incidents.has(counted.noun)
}
const incidents = wordSet('incident case event instance occurrence')

/** `Over half of the respondents (54 percent)`: a share said in a round word, then exactly in brackets. */
function moreExactly({ s }: Scene, { figure, bracket, from, place }: Draft): Found | null {
  const before = s.drafts[place - 1]
  const round = before?.figure
  if (before === undefined || round?.unit !== 'ratio' || figure?.unit !== 'percent') return null
  const isBehind = bracket >= before.to && before.bracket !== bracket && from === bracket + 1
  const isNear = Math.abs(round.value * 100 - figure.value) <= 10
  return isBehind && isNear ? { type: 'same-as', to: before, from: bracket, end: from } : null
}

/**
 * The same sum in another currency, in brackets after it or behind `or`.
 *
 * ```text
 * Fines range from 10 to 100 million kip ($1,224 to $12,240).
 *                                         ^^^^^^^^^^^^^^^^^ relation=conversion-of:10 to 100 million kip
 * ```
 */
function conversion({ s }: Scene, { figure, bracket, from, place }: Draft): Found | null {
  const before = s.drafts[place - 1]
  if (before === undefined || figure?.kind !== 'money' || before.figure?.kind !== 'money') return null
  if (figure.unit === before.figure.unit) return null
  const isBracketed = (bracket >= before.to || s.t.word[from - 1] === w['(']) && from - before.to <= 5
  const isAnother = bracket >= 0 && bracket === before.bracket && before.relation?.type === 'conversion-of'
  if (!isBracketed && !isAnother && !isApposed(s.t, before, from, s.drafts[place + 1])) return null
  // `$505 (€430; £380)`
  const to = isAnother && before.relation !== null ? before.relation.to : before
  return { type: 'conversion-of', to, from: before.to, end: from }
}

/** `5,000 kwacha, or about $505`, `5,000 kwacha, equivalent to $505`; not in a list: `$500, €430 and £300`. */
function isApposed({ word }: Tokens, before: Draft, from: number, next: Draft | undefined): boolean {
  const opener = word[before.to]
  const isOpened = opener === w[','] || opener === w['–'] || opener === w['—']
  const isSame = opener === w.or || opener === w['[']
  if (!(isOpened || isSame) || from - before.to > 5) return false
  for (let i = before.to + 1; i < from; i++) if (!equating.has(word[i])) return false
  if (from > before.to + 1 || isSame) return true
  return (
    !(next?.figure?.kind === 'money' && next.from - from <= 5) && before.relation?.type !== 'conversion-of'
  )
}
const equating = wordSet(
  'or equivalent equal equaling to worth valued at which is was that about , . approximately roughly around some',
)
