/**
 * What a figure is a figure of: the verb that governs it, its noun, the words about money and punishment around it;
 * then the claim that it relates to; then what its section is about.
 */

import { actionAt, code, victims } from './acts.ts'
import { amountRules, shareRules } from './amounts.ts'
import { countRules } from './counts/counts.ts'
import { governingVerb, isGoverning } from './governing.ts'
import { isOneOf, wordSet } from './match.ts'
import { populationRules } from './population.ts'
import { type Draft, type Rule, type Statement, witness } from './statement.ts'
import { note } from './trace.ts'
import { Class, is, lexemes } from './words.ts'

const w = lexemes('including of for in to case cases with more others')

interface NamedRule {
  name: string
  rule: Rule
}

const named = (rules: Readonly<Record<string, Rule>>): readonly NamedRule[] =>
  Object.entries(rules).map(([name, rule]) => ({ name, rule }))

const counts = named(countRules)
const amounts = named(amountRules)
const shares = named({ ...shareRules, ...countRules })

/** Gives a figure the measure that its own words say; 0 where they say none. */
export function readMeasure(s: Statement, draft: Draft): void {
  // `helped 1,089 nationals to return, including 317 from the Gulf`: a piece is of what its whole is.
  const isPiece =
    draft.noun === 0 && draft.figure?.kind === 'count' && isOneOf(s.t, draft.from - 1, w.including)
  if (isPiece && s.drafts[draft.place - 1] !== undefined) return
  // `half of the 9 million birr` is of what the sum is.
  const next = s.drafts[draft.place + 1]
  const isOfSum = draft.figure?.kind === 'share' && next?.figure?.kind === 'money' && next.from - draft.to < 4
  if (isOfSum && isOneOf(s.t, draft.to, w.of)) return
  for (const { name, rule } of rulesFor(draft)) {
    const measure = rule(s, draft)
    if (measure === 0) continue
    draft.measure = measure
    draft.act = s.t.word[witness()] as number
    note(s, draft, 'measure', name, witness(), witness() + 1)
    return
  }
}

function rulesFor(draft: Draft): readonly NamedRule[] {
  const kind = draft.figure?.kind
  if (kind === 'share') return shares
  return kind === 'count' || kind === 'times' ? counts : amounts
}

const other = code('other')

/** Settles what the figure's own words left open. */
export function settleMeasure(s: Statement, draft: Draft): void {
  const target = draft.relation?.to
  // `111 of the 942`: what is taken over must be settled first.
  if (
    target !== undefined &&
    target.measure === 0 &&
    s.drafts[target.place] === target &&
    target.place > draft.place
  )
    settleMeasure(s, target)
  const isSame =
    draft.relation?.type === 'conversion-of' ||
    (draft.relation?.type === 'same-as' && (draft.noun === 0 || draft.noun === target?.noun))
  if (draft.measure !== 0 && !isSame) return
  if (target !== undefined && target.measure !== 0) {
    draft.measure = target.measure
    const { from, to } = s.drafts[target.place] === target ? target : draft
    note(s, draft, 'measure', 'relatedClaim', from, to)
    return
  }
  for (const { name, rule } of settling) {
    const measure = rule(s, draft)
    if (measure === 0) continue
    draft.measure = measure
    note(s, draft, 'measure', name, draft.from, draft.to)
    return
  }
  draft.measure = other
  note(s, draft, 'measure', 'noMeasure', draft.from, draft.to)
}

/**
 * A figure without a noun, or with the same one, goes on with the figure before it.
 *
 * ```text
 * They investigated nine cases of forced labor and 60 cases of sex trafficking.
 *                                                  ^^ measure=investigations
 * ```
 */
function coordinated(s: Statement, draft: Draft): number {
  const kind = draft.figure?.kind
  const before = s.drafts[draft.place - 1]
  // `three to 10 years' imprisonment (up to 16 years if the victim is a child)`
  const isAside = draft.bracket >= 0 && draft.bracket === draft.from - 1 && before?.bracket !== draft.bracket
  if (kind === 'duration' && before?.figure?.kind === kind && isAside && draft.from - before.to < 5)
    return before.measure
  if (kind !== 'count' && kind !== 'share') return 0
  const isNamed = draft.nounTo > draft.nounFrom
  if (kind === 'count' && isNamed && (draft.noun === 0 || before?.noun !== draft.noun)) return 0
  if (before?.figure?.kind !== kind || before.comparison !== draft.comparison) return 0
  if (kind === 'share') return draft.noun === 0 ? before.measure : 0
  for (let i = draft.from - 1; i >= Math.max(before.to, draft.from - 4); i--)
    if (joining[s.t.word[i] as number] === 1) return before.measure
  return 0
}
const joining = wordSet('and or ,')

/**
 * More of what was counted before.
 *
 * ```text
 * Charities ran eight shelters, and churches opened five more.
 *                                                   ^^^^ measure=facilities
 * ```
 */
function another(s: Statement, draft: Draft): number {
  if (!isOneOf(s.t, draft.to, w.more, w.others)) return 0
  for (let k = draft.place - 1; k >= 0; k--) {
    const before = s.drafts[k] as Draft
    if (before.figure?.kind !== 'count' || before.measure === other) continue
    // What another verb tells of is another thing, but for what stands: `ran eight shelters and opened five more`.
    return before.measure === facilities || governingVerb(s.t, draft.from, before.to) < 0 ? before.measure : 0
  }
  return 0
}

/**
 * How much the figure before it moved.
 *
 * ```text
 * State grants came to 20.9 million tenge, a 30 percent increase over 2015.
 *                                            ^^^^^^^^^^ measure=funding
 * ```
 */
function ofChange(s: Statement, draft: Draft): number {
  const before = s.drafts[draft.place - 1]
  if (draft.figure?.kind !== 'share' || !is(s.t.word[draft.to] as number, Class.change)) return 0
  return before === undefined ? 0 : before.measure
}

/**
 * The term that those counted before were sentenced to.
 *
 * ```text
 * Judges sent 71 traffickers to prison: 49 for less than five years and 22 for five to 10 years.
 *                                              ^^^^^^^^^^^^^^^^^^^^ measure=sentences
 * ```
 */
function termOf(s: Statement, draft: Draft): number {
  const before = s.drafts[draft.place - 1]
  if (draft.figure?.kind !== 'duration' || before?.figure?.kind !== 'count') return 0
  const isLed = isOneOf(s.t, draft.from - 1, w.for, w.to) && draft.from - before.to < 4
  return isLed && before.measure === sentences ? sentences : 0
}
const sentences = code('sentences')
const facilities = code('facilities')

/**
 * The case in which something was done is a case of that.
 *
 * ```text
 * In one case, a court sentenced two traffickers to eight years in prison.
 *    ^^^ measure=sentences
 * ```
 */
function scene({ t }: Statement, draft: Draft): number {
  if (!isOneOf(t, draft.from - 1, w.in) || !isOneOf(t, draft.nounTo - 1, w.case, w.cases)) return 0
  for (let i = draft.nounTo; i < t.length; i++) if (isGoverning(t, i)) return actionAt(t, i)
  return 0
}

/**
 * Two counts of one thing: the second takes what the first is a figure of.
 *
 * ```text
 * Police opened 38 cases involving at least 54 suspects.
 *                                  ^^^^^^^^^^^ measure=investigations
 * ```
 */
function involved(s: Statement, draft: Draft): number {
  const before = s.drafts[draft.place - 1]
  if (
    before === undefined ||
    before.figure?.kind !== 'count' ||
    draft.figure?.kind !== 'count' ||
    draft.from - before.to > 8
  )
    return 0
  for (let i = before.to; i < draft.from; i++)
    if (involving[s.t.word[i] as number] === 1) return before.measure
  // `14 cases with 24 defendants`
  if (isOneOf(s.t, draft.from - 1, w.with) && isOneOf(s.t, before.nounTo - 1, w.case, w.cases))
    return before.measure
  return 0
}
const involving = wordSet('involving against concerning comprising')

/** In a profile people are affected or at risk; elsewhere victims without another verb were identified. */
function ofSection(s: Statement, draft: Draft): number {
  const kind = draft.figure?.kind
  if (kind !== 'count' && kind !== 'share') return 0
  if (s.context.section === 'profile')
    return is(draft.noun, Class.person) || kind === 'share' ? code('prevalence') : 0
  return victims[draft.noun] === 1 ? code('victims-identified') : 0
}

const settlingRules: Readonly<Record<string, Rule>> = {
  coordinated,
  another,
  ofChange,
  termOf,
  involved,
  scene,
  ...populationRules,
  ofSection,
}
const settling = named(settlingRules)
