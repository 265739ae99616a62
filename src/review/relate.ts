/**
 * Relations between figures as people decided them.
 */
import { shortForm } from '../anchors/short-form.ts'
import type { Span } from '../anchors/types.ts'
import { places } from '../report/places.ts'
import type { Claim, Decision, Relation, Report } from '../types.ts'
import type { Correction } from './correction.ts'
import { type Placed, placeOf, placeOfForm, type Reason, type Unresolved } from './place.ts'
import { readRelation } from './relation.ts'
import { withClaims } from './rewrite.ts'

/** What became of corrections of relations. */
export interface Related {
  report: Report
  applied: Correction[]
  overruled: Correction[]
  unresolved: Unresolved[]
}

/** A relation that is asked for. */
interface Asked {
  claim: Claim
  relation: Relation | null
  correction: Correction
}

/**
 * Puts in relations as they were decided.
 *
 * @param report The report in which all else is as it was decided: a figure that was added may relate to others.
 * @param corrections Of relations alone, the earlier before the later.
 * @param rejected Where figures stood that were rejected: that of their relations is overruled.
 */
export function withRelations(
  report: Report,
  corrections: readonly Correction[],
  rejected: readonly Span[],
): Related {
  const result: Related = { report, applied: [], overruled: [], unresolved: [] }
  if (corrections.length === 0) return result
  const asked = new Map<string, Asked>()
  for (const correction of corrections) {
    const place = placeOf(report, correction.anchor, correction.quote)
    if (!('reason' in place) && rejected.some((span) => isSame(span, place))) {
      result.overruled.push(correction)
      continue
    }
    const one = askedBy(report, place, correction)
    if ('reason' in one) {
      result.unresolved.push({ correction, ...one })
      continue
    }
    const before = asked.get(one.claim.id)?.correction
    if (before !== undefined && before.is !== correction.is) result.overruled.push(before)
    asked.set(one.claim.id, one)
  }
  const { kept, looped } = withoutLoops(report, [...asked.values()])
  result.unresolved.push(...looped.map(loopOf))
  result.applied.push(...kept.map(({ correction }) => correction))
  const decided = new Map(kept.map((one) => [one.claim.id, one]))
  result.report = withClaims(report, (claim) => {
    const one = decided.get(claim.id)
    return one === undefined ? claim : related(claim, one)
  })
  return result
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end
}

function askedBy(report: Report, place: Placed | Reason, correction: Correction): Asked | Reason {
  if ('reason' in place) return place
  if (place.claim === null)
    return {
      reason: 'no-claim',
      message: `no claim is made of “${correction.quote}” any more, which could relate to another`,
    }
  const relation = relationIn(report, correction)
  return relation !== null && 'reason' in relation ? relation : { claim: place.claim, relation, correction }
}

function relationIn(report: Report, { is, to }: Correction): Relation | Reason | null {
  const said = readRelation(is)
  if (said === null) return null
  if ('fault' in said) return { reason: 'invalid', message: said.fault }
  const { type, form } = said
  if (to !== undefined && shortForm(to) !== form)
    return { reason: 'invalid', message: `the anchor in \`to\` is that of ${shortForm(to)}, not of ${form}` }
  const place = to === undefined ? placeOfForm(report, form) : placeOf(report, to, to.quote.exact)
  if ('reason' in place) return { ...place, message: `of the other figure: ${place.message}` }
  if (place.claim === null)
    return {
      reason: 'no-claim',
      message: `no claim is made of the words of ${form}, to which it could relate`,
    }
  return { type, to: place.claim.id }
}

/** Those that can be put in together: no figure leads back to itself. Of a loop the last relation is left out. */
function withoutLoops(report: Report, asked: readonly Asked[]): { kept: Asked[]; looped: Asked[] } {
  let kept = [...asked]
  const looped: Asked[] = []
  for (;;) {
    const next = nextOf(report, kept)
    const last = kept.findLast(({ claim }) => leadsBack(claim.id, next))
    if (last === undefined) return { kept, looped }
    looped.push(last)
    kept = kept.filter((one) => one !== last)
  }
}

/** From each claim to the one that it relates to. */
function nextOf(report: Report, asked: readonly Asked[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>()
  for (const place of places(report).values())
    if (place.type === 'claim' && place.relation !== null) next.set(place.id, place.relation.to)
  for (const { claim, relation } of asked) {
    if (relation === null) next.delete(claim.id)
    else next.set(claim.id, relation.to)
  }
  return next
}

function leadsBack(id: string, next: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>()
  let at = next.get(id)
  while (at !== undefined && at !== id && !passed.has(at)) {
    passed.add(at)
    at = next.get(at)
  }
  return at === id
}

function loopOf({ correction }: Asked): Unresolved {
  const message = `“${correction.quote}” would relate to itself by way of the other figure: take that one’s relation out first`
  return { correction, reason: 'invalid', message }
}

function related(claim: Claim, { relation, correction }: Asked): Claim {
  const confidence = { level: 'high', reason: null } as const
  return {
    ...claim,
    relation,
    confidence,
    data: { decision: decisionWith(claim.data?.decision, correction) },
  }
}

/** The decision of a claim, with that of its relation. */
function decisionWith(before: Decision | undefined, { coder, time, note }: Correction): Decision {
  const latest = before !== undefined && before.time > time ? before : { coder, time }
  return {
    verdict: before?.verdict === 'added' ? 'added' : 'corrected',
    coder: latest.coder,
    time: latest.time,
    note: before?.note ?? (note === '' ? null : note),
  }
}
