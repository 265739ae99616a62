/**
 * Scores claims against the gold.
 *
 * Levels: *mention* (the spans overlap), *value* (and the numbers are the same), *claim* (and comparator, unit, measure
 * and period are right), *relation* (value right, and type and target right). Figures and statements of absence are
 * counted apart. A gold field that is `*` is not scored. A relation may lead to any mention of the same figure.
 */
import type { GoldClaim, GoldPassage } from './gold.ts'

export interface Tally {
  right: number
  gold: number
  found: number
}

export interface Score {
  /** By `figure value`, `absence claim`, `relation relation` and so on, in the order of the table. */
  tallies: Map<string, Tally>
  /** How often each field is right where the value is. */
  fields: Map<string, { right: number; of: number }>
  errors: string[]
}

type Group = 'figure' | 'absence'

const groupOf = (claim: GoldClaim): Group =>
  claim.status && claim.status !== 'reported' ? 'absence' : 'figure'
const overlap = (a: GoldClaim, b: GoldClaim) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

/** Numbers are the same within one percent (two-thirds is 0.67). */
function near(a: number | null | undefined, b: number | null | undefined): boolean {
  if ((a ?? null) === (b ?? null)) return true
  return (
    typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) <= 0.01 * Math.max(1e-9, Math.abs(b))
  )
}

const sameValue = (a: GoldClaim, b: GoldClaim) =>
  near(a.value, b.value) &&
  near(a.min, b.min) &&
  near(a.max, b.max) &&
  (a.status ?? 'reported') === (b.status ?? 'reported')

/** The reporting period and the calendar year that it covers for the most part are taken as one, and so are the two before. */
function samePeriod(a: string | null | undefined, b: string | null | undefined, covered: number): boolean {
  const fold = (period: string | null | undefined) =>
    period === 'RP' ? String(covered) : period === 'PRP' ? String(covered - 1) : (period ?? null)
  return fold(a) === fold(b)
}

/** A Country Report (a section that a narrative does not have) is of its edition's year, a narrative of the year before. */
function coveredYear({ section, year }: GoldPassage): number {
  return section === 'other' ? year : year - 1
}

/** Pairs each gold claim with at most one found: right values first, then the longest overlap. */
function pair(golden: GoldClaim[], found: GoldClaim[]): Map<number, number> {
  const candidates = golden.flatMap((g, i) =>
    found.flatMap((p, j) => {
      const shared = overlap(g, p)
      return shared > 0 ? [{ i, j, rank: (sameValue(g, p) ? 1e6 : 0) + shared }] : []
    }),
  )
  candidates.sort((a, b) => b.rank - a.rank)
  const paired = new Map<number, number>()
  const used = new Set<number>()
  for (const { i, j } of candidates) {
    if (paired.has(i) || used.has(j)) continue
    paired.set(i, j)
    used.add(j)
  }
  return paired
}

/** The gold claim at `i` and the other mentions of the same figure. */
function sameFigure(golden: GoldClaim[], i: number): number[] {
  const first = (k: number): number => {
    const relation = golden[k]?.relation
    return relation && relation !== '*' && relation.type === 'same-as' ? first(relation.to) : k
  }
  return golden.flatMap((_, k) => (first(k) === first(i) ? [k] : []))
}

/** Scores all passages; `predict` gives the claims of one. */
export function score(gold: readonly GoldPassage[], predict: (passage: GoldPassage) => GoldClaim[]): Score {
  const result: Score = { tallies: new Map(), fields: new Map(), errors: [] }
  for (const group of ['figure', 'absence'])
    for (const level of ['mention', 'value', 'claim']) add(result, `${group} ${level}`, 0, 0, 0)
  add(result, 'relation relation', 0, 0, 0)
  for (const passage of gold) scorePassage(passage, predict(passage), result)
  return result
}

function add(score: Score, key: string, right: number, gold: number, found: number): void {
  const tally = score.tallies.get(key) ?? { right: 0, gold: 0, found: 0 }
  score.tallies.set(key, { right: tally.right + right, gold: tally.gold + gold, found: tally.found + found })
}

function scorePassage(passage: GoldPassage, found: GoldClaim[], result: Score): void {
  const golden = passage.claims
  const match = pair(golden, found)
  for (const group of ['figure', 'absence'] as const) {
    const ofGold = golden.filter((claim) => groupOf(claim) === group).length
    const ofFound = found.filter((claim) => groupOf(claim) === group).length
    for (const level of ['mention', 'value', 'claim']) add(result, `${group} ${level}`, 0, ofGold, ofFound)
  }
  const error = (kind: string, claim: GoldClaim, what: string) =>
    result.errors.push(
      `${kind.padEnd(10)} ${passage.id} «${claim.quote}» ${what} … ${around(passage.text, claim)}`,
    )
  for (const [i, g] of golden.entries()) {
    const j = match.get(i)
    const p = j === undefined ? undefined : found[j]
    if (p === undefined) {
      error('MISSED', g, '')
      if (g.relation && g.relation !== '*') add(result, 'relation relation', 0, 0, 0)
      continue
    }
    const group = groupOf(g)
    if (groupOf(p) === group) add(result, `${group} mention`, 1, 0, 0)
    if (!sameValue(g, p)) {
      error('VALUE', g, `want ${valueOf(g)} got ${valueOf(p)}`)
      continue
    }
    add(result, `${group} value`, 1, 0, 0)
    if (scoreFields(g, p, coveredYear(passage), group, result, error)) add(result, `${group} claim`, 1, 0, 0)
    if (g.relation && g.relation !== '*') {
      const { type, to } = g.relation
      const related = p.relation === '*' ? undefined : p.relation
      const right = related?.type === type && sameFigure(golden, to).some((k) => match.get(k) === related.to)
      add(result, 'relation relation', right ? 1 : 0, 1, 0)
      if (!right) {
        const got = related === undefined ? 'none' : `${related.type}:${found[related.to]?.quote}`
        error('RELATION', g, `want ${type}:${golden[to]?.quote} got ${got}`)
      }
    }
  }
  const open = new Set(golden.flatMap((g, i) => (g.relation === '*' ? [match.get(i)] : [])))
  add(result, 'relation relation', 0, 0, found.filter((claim, j) => claim.relation && !open.has(j)).length)
  const taken = new Set(match.values())
  found.forEach((claim, j) => {
    if (!taken.has(j)) error('EXTRA', claim, valueOf(claim))
  })
}

function scoreFields(
  g: GoldClaim,
  p: GoldClaim,
  covered: number,
  group: Group,
  result: Score,
  error: (kind: string, claim: GoldClaim, what: string) => void,
): boolean {
  let all = true
  for (const name of ['comparator', 'unit', 'measure', 'period'] as const) {
    if (group === 'absence' && (name === 'comparator' || name === 'unit')) continue
    const right =
      g[name] === '*' ||
      (name === 'period' ? samePeriod(g.period, p.period, covered) : (g[name] ?? null) === (p[name] ?? null))
    const field = result.fields.get(name) ?? { right: 0, of: 0 }
    result.fields.set(name, { right: field.right + (right ? 1 : 0), of: field.of + 1 })
    if (right) continue
    all = false
    error(name.toUpperCase(), g, `want ${g[name]} got ${p[name]}`)
  }
  return all
}

function valueOf(claim: GoldClaim): string {
  return `${claim.value ?? `${claim.min}..${claim.max}`}${claim.status ? ` ${claim.status}` : ''}`
}

function around(text: string, claim: GoldClaim): string {
  return text.slice(Math.max(0, claim.start - 60), claim.end + 60).replaceAll('\n', ' ')
}

/** F1 in percent; 0 where nothing is right. */
export function f1({ right, gold, found }: Tally): number {
  return right === 0 ? 0 : (200 * right) / (gold + found)
}

const percent = (x: number) => (Number.isFinite(x) ? (100 * x).toFixed(1) : '–').padStart(6)

/** The table of a score, and the fields below it. */
export function table({ tallies, fields }: Score): string {
  const lines = ['group     level      gold  found     P      R     F1']
  for (const [key, tally] of tallies) {
    const [group = '', level = ''] = key.split(' ')
    const { right, gold, found } = tally
    const columns = [percent(right / found), percent(right / gold), f1(tally).toFixed(1).padStart(6)]
    lines.push(
      `${group.padEnd(9)} ${level.padEnd(9)} ${String(gold).padStart(5)}  ${String(found).padStart(5)} ${columns.join(' ')}`,
    )
  }
  const rates = [...fields].map(([name, { right, of }]) => `${name} ${percent(right / of).trim()}`)
  return `${lines.join('\n')}\nfields of the claims whose value is right: ${rates.join(' · ')}`
}
