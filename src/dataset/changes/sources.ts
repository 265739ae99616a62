/**
 * The sources of two editions: who is gained, who is lost, who is told of much more or much less often.
 *
 * Only sources with a name are compared one by one. Two names are one source where a report resolves one to the other (`RWC`
 * and `Rural Workers’ Congress`).
 */
import { comparable } from '../../pinpoints/headings.ts'
import type { SourceRow } from '../tables.ts'
import type { EditionReport } from './edition.ts'

/** How often a source is told of in each edition. */
export interface SourceChange {
  /** The longest form of its name that the editions print. */
  name: string
  kind: SourceRow['kind']
  before: number
  after: number
}

/** How often sources of a kind are told of, those without a name too. */
export interface SourceKindChange {
  kind: SourceRow['kind']
  before: number
  after: number
}

export interface SourceChanges {
  gained: SourceChange[]
  lost: SourceChange[]
  shifted: SourceChange[]
  kinds: SourceKindChange[]
}

/** A source has shifted where it is told of at least twice as often, or half as often, and the difference is no accident. */
const leastDifference = 3

/** Compares the sources of two reports. */
export function compareSources(before: EditionReport, after: EditionReport): SourceChanges {
  const all = entities(before.sources, after.sources)
  const most = (change: SourceChange) => -Math.abs(change.after - change.before)
  all.sort((one, other) => most(one) - most(other) || (one.name < other.name ? -1 : 1))
  return {
    gained: all.filter((change) => change.before === 0),
    lost: all.filter((change) => change.after === 0),
    shifted: all.filter(isShifted),
    kinds: kindChanges(before.sources, after.sources),
  }
}

function isShifted({ before, after }: SourceChange): boolean {
  const [less = 0, more = 0] = [before, after].sort((one, other) => one - other)
  return less > 0 && more >= 2 * less && more - less >= leastDifference
}

/** Named sources of both, each once: names are joined where a row has both as `name` and `canonical`. */
function entities(before: readonly SourceRow[], after: readonly SourceRow[]): SourceChange[] {
  const joined = new Map<string, string>()
  const rootOf = (name: string): string => {
    const next = joined.get(name)
    return next === undefined ? name : rootOf(next)
  }
  for (const { canonical, name, named } of [...before, ...after]) {
    if (!named) continue
    const [one, other] = [rootOf(comparable(canonical)), rootOf(comparable(name))]
    if (one !== other) joined.set(other, one)
  }
  const found = new Map<string, SourceChange>()
  const add = (row: SourceRow, side: 'before' | 'after') => {
    if (!row.named) return
    const key = rootOf(comparable(row.canonical))
    const entity = found.get(key) ?? { name: row.canonical, kind: row.kind, before: 0, after: 0 }
    entity[side]++
    if (row.canonical.length > entity.name.length) entity.name = row.canonical
    found.set(key, entity)
  }
  for (const row of before) add(row, 'before')
  for (const row of after) add(row, 'after')
  return [...found.values()]
}

/** How often sources of each kind are told of. */
export function kindChanges(before: readonly SourceRow[], after: readonly SourceRow[]): SourceKindChange[] {
  const kinds = [...new Set([...before, ...after].map(({ kind }) => kind))].sort()
  const count = (rows: readonly SourceRow[], kind: SourceRow['kind']) =>
    rows.filter((row) => row.kind === kind).length
  return kinds.map((kind) => ({ kind, before: count(before, kind), after: count(after, kind) }))
}
