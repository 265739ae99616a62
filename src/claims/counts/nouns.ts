/**
 * Nouns that say what is counted: the counted noun itself, or one that leads to the figure.
 */
import { actionAt, code } from '../acts.ts'
import { governingVerb } from '../governing.ts'
import { isIn, isOneOf, wordSet } from '../match.ts'
import { Kind, type Tokens } from '../scan.ts'
import { because, type Draft, nounPhraseEnd, type Statement } from '../statement.ts'
import { Class, is, lexemes, measureOf } from '../words.ts'
import { papers, workplaces } from './kinds.ts'

/** The words that these rules ask for by name. */
const w = lexemes(
  'against at by for from group halfway house houses number of reached safe to total transit was including in case cases',
)

const training = code('training')
const awareness = code('awareness')
const facilities = code('facilities')
const funding = code('funding')
const prevalence = code('prevalence')
const other = code('other')

/**
 * The counted noun is itself an act.
 *
 * ```text
 * The labor ministry carried out 1,204 inspections in 2011.
 *                                ^^^^^ measure=inspections
 * ```
 */
export function countedAct({ t }: Statement, draft: Draft): number {
  // `eight convicts` are people.
  if (draft.noun === 0 || !is(draft.noun, Class.noun) || is(draft.noun, Class.person)) return 0
  const measure = actNamedAt(t, draft.nounTo - 1)
  return measure > 0 ? because(draft.nounTo - 1, measure) : 0
}

/** What a noun of action names: sessions are trainings, unless they raise awareness. */
export function actNamedAt(t: Tokens, i: number): number {
  const measure = actionAt(t, i)
  if (measure !== training) return measure
  for (let k = i - 1; k >= Math.max(0, i - 3) && t.kind[k] !== Kind.number; k--)
    if (raising[t.word[k] as number] === 1) return awareness
  return measure
}

/** What tells that people are made aware. */
const raising = wordSet('awareness sensitization sensitisation outreach information awareness-raising')

/**
 * The cases of those counted before are of what they are of.
 *
 * ```text
 * Prosecutors initiated the prosecution of 35 suspects in 18 cases.
 *                                                         ^^ measure=prosecutions
 * ```
 */
export function casesOf({ t, drafts }: Statement, draft: Draft): number {
  const before = drafts[draft.place - 1]
  const isOf =
    before?.figure?.kind === 'count' && is(before.noun, Class.person) && before.nounTo === draft.from - 1
  if (!isOf || !isOneOf(t, draft.from - 1, w.in) || !isOneOf(t, draft.nounTo - 1, w.case, w.cases)) return 0
  return before.measure === 0 ? 0 : because(before.from, before.measure)
}

/**
 * What the pieces of a whole are pieces of.
 *
 * ```text
 * Six of those verdicts were final, and two of the shelters served men.
 * ^^^ measure=convictions
 *                                       ^^^ measure=facilities
 * ```
 */
export function pieceOf({ t }: Statement, draft: Draft): number {
  if (draft.nounTo > draft.nounFrom || !isOneOf(t, draft.to, w.of)) return 0
  let from = draft.to + 1
  while (is(t.word[from] as number, Class.determiner)) from++
  const head = nounPhraseEnd(t, from) - 1
  if (head < from || from === draft.to + 1) return 0
  if (measureOf[t.word[head] as number] === facilities) return because(head, facilities)
  const measure = is(t.word[head] as number, Class.noun) ? actNamedAt(t, head) : 0
  return measure > 0 ? because(head, measure) : 0
}

/**
 * The noun counted is a facility.
 *
 * ```text
 * NGOs ran seven rehabilitation homes and 14 emergency shelters.
 *          ^^^^^ measure=facilities
 *                                         ^^ measure=facilities
 * ```
 */
export function countedFacility({ t }: Statement, draft: Draft): number {
  const isHouse =
    isOneOf(t, draft.nounTo - 1, w.house, w.houses) &&
    isOneOf(t, draft.nounTo - 2, w.safe, w.halfway, w.transit, w.group)
  if (draft.noun === 0 || (measureOf[draft.noun] !== facilities && !isHouse)) return 0
  // `the licenses of six shelters`
  if (isOneOf(t, draft.from - 1, w.of) && isIn(t, draft.from - 2, papers)) return 0
  // What inspectors shut was no shelter.
  if (isIn(t, draft.nounTo - 1, workplaces) && isIn(t, governingVerb(t, draft.from, draft.clause), shutting))
    return 0
  return because(draft.nounTo - 1, facilities)
}

const shutting = wordSet('shut closed sealed shuttered closing shutting raided inspected searched')

/**
 * The places where something was done are no figure of it.
 *
 * ```text
 * Police arrested 12 suspects in three cities.
 *                                ^^^^^ measure=other
 * ```
 */
export function countedPlace({ t }: Statement, draft: Draft): number {
  let i = draft.from - 1
  while (is(t.word[i] as number, Class.determiner)) i--
  if (!is(t.word[i] as number, Class.preposition) || isOneOf(t, i, w.of, w.against)) return 0
  return placeNames[draft.noun] === 1 ? because(draft.nounTo - 1, other) : 0
}

/** Kinds of places. */
const placeNames = wordSet(
  `provinces province cities city districts district regions region countries states villages municipalities towns counties departments
  governorates prefectures islands languages offices airports ports`,
)

/**
 * `the number of …` says what the figure that it comes to is a figure of.
 *
 * ```text
 * The number of victims assisted rose to 312.
 *                                        ^^^ measure=victims-assisted
 * ```
 */
export function numberOf({ t }: Statement, draft: Draft): number {
  if (!isOneOf(t, draft.from - 1, w.to, w.from, w.at, w.was, w.reached, w.by)) return 0
  for (let i = draft.from - 2; i >= draft.clause; i--) {
    if (!isOneOf(t, i, w.number, w.total) || !isOneOf(t, i + 1, w.of)) continue
    let found = 0
    for (let at = i + 2; at < draft.from && !is(t.word[at] as number, Class.change); at++)
      if (actionAt(t, at) > 0) found = because(at, actionAt(t, at))
    // `put the number of displaced persons at 1.67 million`
    const head = nounPhraseEnd(t, i + 2) - 1
    const isLarge = (draft.figure?.value ?? 0) >= 1000
    if (found === 0 && isLarge && is(t.word[head] as number, Class.person)) return because(head, prevalence)
    return found
  }
  return 0
}

/**
 * A noun of action leads to the figure by a preposition.
 *
 * ```text
 * It reported prosecutions of 11 defendants and charges against 31 suspects.
 *                             ^^ measure=prosecutions
 *                                                               ^^ measure=prosecutions
 * ```
 */
export function actOfFigure({ t }: Statement, draft: Draft): number {
  let i = draft.from - 1
  while (i > draft.clause && is(t.word[i] as number, Class.determiner | Class.adverb)) i--
  const measure = is(t.word[i - 1] as number, Class.noun) ? actionAt(t, i - 1) : 0
  // `grants to seven NGOs`
  const isGiven = measure === funding && isOneOf(t, i, w.to, w.for)
  if (!isGiven && !isOneOf(t, i, w.of, w.against)) return 0
  return measure > 0 ? because(i - 1, measure) : 0
}

/**
 * A participle that describes the counted: `convicted traffickers`, `identified victims`.
 *
 * ```text
 * Three of the 15 convicted traffickers appealed.
 *              ^^ measure=convictions
 * ```
 */
export function describedBy({ t }: Statement, draft: Draft): number {
  // `including 155 newly identified victims` are of what the whole is.
  if (isOneOf(t, draft.from - 1, w.including)) return 0
  for (let i = draft.nounFrom; i < draft.nounTo - 1; i++) {
    if (is(t.word[i] as number, Class.past) && actionAt(t, i) > 0) return because(i, actionAt(t, i))
  }
  return 0
}
