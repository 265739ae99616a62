/**
 * What is read of a report once and kept as long as the report is, and forgotten when its tree was edited.
 */
import type { Report, ReportNode, Text } from '../types.ts'

/** Each report as it was when the first thing was read of it. */
const reports = new WeakMap<Report, Seen>()

/** Makes a reading of a report one that is kept. */
export function kept<Value extends object>(read: (report: Report) => Value): (report: Report) => Value {
  const cache = new WeakMap<Seen, Value>()
  return (report) => {
    const seen = reports.get(report) ?? look(report)
    reports.set(report, seen)
    const value = cache.get(seen) ?? read(report)
    cache.set(seen, value)
    return value
  }
}

/**
 * Forgets what was kept of a report whose tree was edited since.
 *
 * Every function that answers from a report calls it first. A report of usual length is looked through each time; of a
 * long one a part, the next time the next, so that asking for all its places takes linear time.
 */
export function refresh(report: Report): void {
  const seen = reports.get(report)
  if (seen && !isAsSeen(seen)) reports.delete(report)
}

/** What a tree was like. Words and parents stand in lists of their own, so that a look costs little. */
interface Seen {
  leaves: readonly Text[]
  values: readonly string[]
  parents: readonly ParentNode[]
  ids: readonly (string | null)[]
  children: readonly (readonly ReportNode[])[]
  /** Where the next look begins: as a share of either list. */
  next: number
}

type ParentNode = Report | Exclude<ReportNode, Text>

function look(report: Report): Seen {
  const leaves: Text[] = []
  const parents: ParentNode[] = []
  const visit = (node: Report | ReportNode) => {
    if (node.type === 'text') leaves.push(node)
    else {
      parents.push(node)
      for (const child of node.children) visit(child)
    }
  }
  visit(report)
  return {
    leaves,
    values: leaves.map(({ value }) => value),
    parents,
    ids: parents.map(idOf),
    children: parents.map(({ children }) => [...children]),
    next: 0,
  }
}

function idOf(node: ParentNode): string | null {
  return 'id' in node ? node.id : null
}

/** So many nodes are looked at each time: more than a report of a hundred pages has. */
const mostNodes = 8_000

/** Of more nodes so many, since a long tree does not stay in the processor's cache. */
const partNodes = 2_000

function isAsSeen(seen: Seen): boolean {
  const { leaves, parents } = seen
  const nodes = leaves.length + parents.length
  const parts = nodes <= mostNodes ? 1 : Math.ceil(nodes / partNodes)
  const part = seen.next
  seen.next = (part + 1) % parts
  const share = ({ length }: { length: number }, of: number) => Math.ceil((length * of) / parts)
  return (
    areLeavesAsSeen(seen, share(leaves, part), share(leaves, part + 1)) &&
    areParentsAsSeen(seen, share(parents, part), share(parents, part + 1))
  )
}

function areLeavesAsSeen({ leaves, values }: Seen, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (leaves[at]?.value !== values[at]) return false
  return true
}

function areParentsAsSeen({ parents, ids, children }: Seen, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const parent = parents[at]
    const were = children[at]
    if (!parent || !were || parent.children.length !== were.length || idOf(parent) !== ids[at]) return false
    for (let index = 0; index < were.length; index++) if (parent.children[index] !== were[index]) return false
  }
  return true
}
