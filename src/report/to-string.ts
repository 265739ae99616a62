import { toString as mdastToString } from 'mdast-util-to-string'
import { checkArgument, isObject, test } from '../arguments.ts'
import { foldSpace } from '../read/characters.ts'
import type { ReportNode } from '../types.ts'

const nodeCheck = test('a node of a report', (value) =>
  isObject(value) && (typeof value.value === 'string' || Array.isArray(value.children)))

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
  checkArgument('toString', 'the node', node, nodeCheck)
  if ('value' in node) return fold(node.value)
  if (node.type === 'report' || node.type === 'section') return node.children.map(textOf).join(' ')
  return fold(mdastToString(node))
}

/**
 * Folds white space of every kind to single spaces, leaves out what takes no room (soft hyphens, zero-width spaces), and
 * writes ligatures as the letters they stand for.
 */
export function fold(text: string): string {
  const folded = foldSpace(text)
  return (odd.test(folded) ? unfolded(folded) : folded).trim()
}

const odd = /[\u00ad\u200b\u2060\ufb00-\ufb06]/

function unfolded(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]+/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/ {2,}/g, ' ')
}
