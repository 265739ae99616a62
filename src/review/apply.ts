/**
 * A report and what people decided of its claims → a report in which they are as decided.
 */
import {
  checkArgument,
  checkOptions,
  type Fields,
  isObject,
  list,
  report as reportCheck,
  test,
} from '../arguments.ts'
import { claimOptions } from '../claims/claims.ts'
import type { Codebook } from '../codebooks/codebook.ts'
import { bundledCodebook, measuresOf } from '../codebooks/codebooks.ts'
import { claims as claimsOf } from '../export/records.ts'
import type { Claim, Decision, Report, Verdict } from '../types.ts'
import { type Correction, claimDecisions, correctionFields } from './correction.ts'
import { type ClaimField, type Described, FieldError, fieldWords, noFields, readFields } from './fields.ts'
import { type Placed, placeOf, type Reason, type Unresolved } from './place.ts'
import { withRelations } from './relate.ts'
import { type Change, withChanges } from './rewrite.ts'

/** What became of corrections. */
export interface Applied {
  /** The report as it was decided; the one that was given is not changed. */
  report: Report
  /** The corrections that are in it. */
  applied: Correction[]
  /** Those that a later one of the same field speaks against. */
  overruled: Correction[]
  /** Those that have no place in this report any more, or make no sense: each with the reason. */
  unresolved: Unresolved[]
}

/** How corrections are put in. */
export interface CorrectionOptions {
  /** The codebook that the claims were read with; one of the package is known by its name. */
  codebook?: Codebook | undefined
}

const correctionOptions = { codebook: claimOptions.codebook } satisfies Fields &
  Record<keyof CorrectionOptions, unknown>

/**
 * Puts what people decided into a report: claims that they confirmed, corrected, rejected or added. Each finds its place by
 * its anchor, so that corrections of last year's copy go onto this year's.
 *
 * Later decisions overrule earlier ones of the same field. A claim that a person decided says so (`data.decision`, and
 * `decision` of its record), and nothing of it is in doubt. Rejected claims are left out; what related to them relates to
 * nothing. Claims are numbered anew in their sentences.
 *
 * @param report The report, whose claims were read; it is not changed.
 * @param corrections What `readCorrections` gives, in any order.
 * @param options The codebook, where it is none of the package: a measure that it does not have is refused.
 * @returns The report, and which corrections are in it. None is misplaced: where the words of a figure are others now, it
 *   is listed as unresolved.
 * @throws TypeError where report or corrections are none.
 * @example
 * ```ts
 * const [claim] = claims(report)
 * const correction = {
 *   coder: 'ab', time: '2026-11-27T12:00:00Z', anchor: anchor(report, claim.id), quote: claim.quote,
 *   field: 'measure', was: 'other', is: 'penalties', note: '',
 * }
 * claims(applyCorrections(report, [correction]).report)[0].measure // 'penalties'
 * ```
 */
export function applyCorrections(
  report: Report,
  corrections: readonly Correction[],
  options: CorrectionOptions = {},
): Applied {
  checkArgument('applyCorrections', 'the report', report, reportCheck)
  checkArgument('applyCorrections', 'the corrections', corrections, list(correctionCheck))
  checkOptions('applyCorrections', options, correctionOptions)
  const measures = measuresFor(report, options.codebook)
  const result: Applied = { report, applied: [], overruled: [], unresolved: [] }
  const changes: Change[] = []
  const ordered = inOrder(corrections)
  const isRelation = ({ field }: Correction) => field === 'relation'
  const ofClaims = ordered.filter((one) => !isRelation(one))
  for (const { place, decided } of byPlace(report, ofClaims, result.unresolved)) {
    const { last, overruled } = settled(decided)
    const change = changeOf(report, place, last, measures)
    if ('reason' in change) {
      result.unresolved.push(...decided.map((correction) => ({ correction, ...change })))
      continue
    }
    changes.push(change)
    result.applied.push(...last.values())
    result.overruled.push(...overruled)
  }
  const { report: changed, refused } = withChanges(report, changes)
  for (const { change, message } of refused) {
    const isOfIt = (one: Correction) => change.corrections.includes(one)
    const back = result.applied.filter(isOfIt)
    result.applied = result.applied.filter((one) => !isOfIt(one))
    result.unresolved.push(
      ...back.map((correction) => ({ correction, reason: 'overlaps' as const, message })),
    )
  }
  const rejected = changes.filter(({ becomes }) => becomes === null)
  const related = withRelations(changed, ordered.filter(isRelation), rejected)
  return {
    report: related.report,
    applied: [...result.applied, ...related.applied],
    overruled: [...result.overruled, ...related.overruled],
    unresolved: [...result.unresolved, ...related.unresolved],
  }
}

/** The earlier before the later, whatever the order in which they come. */
function inOrder(corrections: readonly Correction[]): Correction[] {
  return corrections
    .map((correction, index) => ({ correction, index }))
    .sort((a, b) => compare(a.correction.time, b.correction.time) || a.index - b.index)
    .map(({ correction }) => correction)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The measures that a claim of the report may have; null where its codebook is not known. */
function measuresFor({ codebook }: Report, given: Codebook | undefined): readonly string[] | null {
  const used = given ?? bundledCodebook(codebook?.name)
  if (used === undefined) return null
  return [...new Set([...measuresOf(used).map(({ name }) => name), noFields.measure])].sort()
}

/** A correction, as far as it can be told from anything else. */
export const correctionCheck = test('a correction, as `readCorrections` gives them', (value) =>
  isObject(value) &&
  isObject(value.anchor) &&
  typeof value.field === 'string' &&
  typeof value.is === 'string')

// --- places

interface Decided {
  place: Placed
  decided: Correction[]
}

/** Gathers the corrections of each place. */
function byPlace(report: Report, corrections: readonly Correction[], unresolved: Unresolved[]): Decided[] {
  const found = new Map<string, Decided>()
  for (const correction of corrections) {
    const place = faultOf(correction) ?? placeOf(report, correction.anchor, correction.quote)
    if ('reason' in place) {
      unresolved.push({ correction, ...place })
      continue
    }
    const key = place.claim?.id ?? `${place.start}-${place.end}`
    const known = found.get(key) ?? { place, decided: [] }
    known.decided.push(correction)
    found.set(key, known)
  }
  return [...found.values()]
}

/** A program may give what no file that was read holds. */
function faultOf({ field, is }: Correction): Reason | null {
  if (field === 'claim') {
    if (claimDecisions.some((decision) => decision === is)) return null
    return { reason: 'invalid', message: `a claim is ${claimDecisions.join(', ')}, not "${is}"` }
  }
  if (correctionFields.some((known) => known === field)) return null
  return { reason: 'invalid', message: `there is no field "${field}": use ${correctionFields.join(', ')}` }
}

// --- decisions

/** The last correction of each field; an earlier one that says the same is not overruled. */
function settled(decided: readonly Correction[]): {
  last: Map<Correction['field'], Correction>
  overruled: Correction[]
} {
  const last = new Map<Correction['field'], Correction>()
  const overruled: Correction[] = []
  for (const correction of decided) {
    const before = last.get(correction.field)
    if (before !== undefined && before.is !== correction.is) overruled.push(before)
    last.set(correction.field, correction)
  }
  return { last, overruled }
}

function changeOf(
  report: Report,
  place: Placed,
  last: ReadonlyMap<Correction['field'], Correction>,
  measures: readonly string[] | null,
): Change | Reason {
  const corrections = [...last.values()]
  const whole = last.get('claim')
  const { claim, start, end } = place
  if (whole?.is === 'rejected') return { start, end, claim, corrections, becomes: null }
  const isAdded = claim === null && whole?.is === 'added'
  if (claim === null && !isAdded) {
    const quote = corrections[0]?.quote ?? ''
    return {
      reason: 'no-claim',
      message: `no claim is made of “${quote}” any more, which could be corrected`,
    }
  }
  const latest = corrections.reduce((a, b) => (b.time > a.time ? b : a))
  const isCorrected = corrections.some(({ field }) => field !== 'claim')
  const verdict: Verdict = isAdded ? 'added' : isCorrected ? 'corrected' : 'confirmed'
  const decision: Decision = {
    verdict,
    coder: latest.coder,
    time: latest.time,
    note: corrections.map(({ note }) => note).find((note) => note !== '') ?? null,
  }
  try {
    const described = isCorrected || isAdded ? describedBy(report, claim, last, measures) : null
    return { start, end, claim, corrections, becomes: { described, decision } }
  } catch (cause) {
    if (cause instanceof FieldError) return { reason: 'invalid', message: cause.message }
    throw cause
  }
}

/** The fields as they were, with what was corrected. */
function describedBy(
  report: Report,
  claim: Claim | null,
  last: ReadonlyMap<Correction['field'], Correction>,
  measures: readonly string[] | null,
): Described {
  const record = claim === null ? undefined : claimsOf(report).find(({ id }) => id === claim.id)
  const words: Record<ClaimField, string> = { ...(record ? fieldWords(record) : noFields) }
  for (const [field, { is }] of last) if (field !== 'claim' && field !== 'relation') words[field] = is
  return readFields(words, report.metadata, measures)
}
