/**
 * What is read of a report once and kept as long as the report is, and forgotten when its tree was edited.
 */
import type { Report, ReportNode } from '../types.ts'

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

/** The nodes of a tree in order, and what they were like. */
interface Seen {
  nodes: readonly ReportNode[]
  /** A leaf's words; of other nodes how many children they had. */
  states: readonly (string | number)[]
  ids: readonly (string | null)[]
  /** How many nodes stand in each, with itself. */
  sizes: readonly number[]
  /** Where the next look begins. */
  next: number
}

function look(report: Report): Seen {
  const nodes: ReportNode[] = []
  const sizes: number[] = []
  const visit = (node: ReportNode) => {
    const at = nodes.push(node) - 1
    if ('children' in node) for (const child of node.children) visit(child)
    sizes[at] = nodes.length - at
  }
  visit(report)
  return { nodes, states: nodes.map(stateOf), ids: nodes.map(idOf), sizes, next: 0 }
}

function stateOf(node: ReportNode): string | number {
  return 'children' in node ? node.children.length : node.value
}

function idOf(node: ReportNode): string | null {
  return 'id' in node ? node.id : null
}

/** So many nodes are looked at each time: more than a report of a hundred pages has. */
const mostNodes = 16_000

function isAsSeen(seen: Seen): boolean {
  const { nodes, states, ids, sizes } = seen
  const count = Math.min(mostNodes, nodes.length)
  for (let step = 0; step < count; step++) {
    const at = (seen.next + step) % nodes.length
    const node = nodes[at]
    if (!node || stateOf(node) !== states[at] || idOf(node) !== ids[at]) return false
    if (!('children' in node)) continue
    let place = at + 1
    for (const child of node.children) {
      if (nodes[place] !== child) return false
      place += sizes[place] ?? 1
    }
  }
  seen.next = nodes.length > mostNodes ? (seen.next + count) % nodes.length : 0
  return true
}
