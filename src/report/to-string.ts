import { toString as mdastToString } from 'mdast-util-to-string'
import { checkArgument, isObject, test } from '../arguments.ts'
import { setOf } from '../constants.ts'
import { foldSpace } from '../read/characters.ts'
import type { Report, ReportNode, Section, Text } from '../types.ts'

const nodeCheck = test('a node of a report', (value) =>
  isObject(value) && (typeof value.value === 'string' || Array.isArray(value.children)))

/**
 * The words of a node, white space folded: line breaks, tabs and non-breaking spaces become single spaces. What is
 * struck out is left out.
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
  if (node.type === 'report' || node.type === 'section') return node.children.map(textOf).join(' ')
  return fold(mdastToString(printed(node)))
}

type Printed = { children: Printed[] } | { value: string }

/** The node with a blank for what is struck out. */
function printed(node: Exclude<ReportNode, Report | Section>): Printed {
  if (node.type !== 'text') return { children: node.children.map(printed) }
  return node.data?.aside === 'delete' ? { value: ' ' } : node
}

/** A leaf's value with blanks for the mark of a note and for words that are struck out: what the sentence says. */
export function said({ value, data }: Text): string {
  return data === undefined ? value : ' '.repeat(value.length)
}

/**
 * Folds white space of every kind to single spaces, joins a word that was divided at the end of a line, leaves out what
 * takes no room (soft hyphens, zero-width spaces), and writes ligatures as the letters they stand for.
 */
export function fold(text: string): string {
  const folded = foldSpace(text.includes('-') ? withoutBreaks(text) : text)
  return (odd.test(folded) ? unfolded(folded) : folded).trim()
}

/** `traf-` ⏎ `fickers` is one word; the hyphen of `10-` ⏎ `15` and of `anti-` ⏎ `trafficking` was there before. */
function withoutBreaks(text: string): string {
  return text.replace(/-[^\S\n]*\n\s*(?=[\p{L}\p{N}])/gu, (gap, at: number) => {
    const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(Math.max(0, at - longestWord), at))?.[0] ?? ''
    const next = text.slice(at + gap.length, at + gap.length + 3)
    const isDivided = /^\p{Ll}{2,}$/u.test(before) && /^\p{Ll}/u.test(next)
    return isDivided && (!hyphenated.has(before) || next === 'ern') ? '' : '-'
  })
}

/** No word is longer. */
const longestWord = 40

/** First parts of words that are written with a hyphen, and hardly ever the beginning of a longer word. */
const hyphenated: ReadonlySet<string> =
  setOf(`anti non self mid cross quasi vice well north south east west twenty thirty forty fifty sixty seventy eighty ninety
  decision policy gender evidence peace police government`)

const odd = /[\u00ad\u200b\u2060\ufb00-\ufb06]/

function unfolded(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060]+/g, '')
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/ {2,}/g, ' ')
}
