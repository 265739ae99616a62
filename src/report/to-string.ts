import { toString as mdastToString } from 'mdast-util-to-string'
import type { ReportNode } from '../types.ts'

/**
 * The words of a node, white space folded: line breaks, tabs and non-breaking spaces become single spaces.
 *
 * @param node Any node of a report.
 * @returns Its text, without white space at either end.
 * @example
 * ```ts
 * toString(report.children[0].children[0]) // 'LAOS: TIER 2 WATCH LIST'
 * ```
 */
export function textOf(node: ReportNode): string {
  if ('value' in node) return fold(node.value)
  if (node.type === 'report' || node.type === 'section') return node.children.map(textOf).join(' ')
  return fold(mdastToString(node))
}

/** Folds white space of every kind. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
