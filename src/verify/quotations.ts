/**
 * The quotations of a draft: what stands in marks, of any language, and what stands apart as a block.
 *
 *     The report says that “authorities … [did not] convict” anyone.
 *                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
import type { DraftBlock, Span } from './draft.ts'

/** A quotation: where in its block its words stand, without the marks. */
export interface Quotation extends Span {
  /** The words, as the draft has them. */
  text: string
  isBlock: boolean
}

/** Opening marks, and what closes each. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['„', '“”'],
  ['”', '”'],
  ['«', '»'],
  ['»', '«»'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['‚', '‘’'],
  ['"', '"'],
  ["'", "'"],
])

/** Finds the quotations in a block; in a block quotation that is the block, without the citation at its end. */
export function quotationsIn(block: DraftBlock, next: DraftBlock | undefined): Quotation[] {
  const { text } = block.flow
  if (block.kind === 'heading') return []
  if (block.kind === 'quotation') return [blockQuotation(text)].filter((one) => one !== null)
  const marked = block.quoted.map((span) => quotation(text, span, false))
  const found = [...marked]
  for (let at = 0; at < text.length; at++) {
    const closers = pairs.get(text.charAt(at))
    if (closers === undefined || !opens(text, at)) continue
    const end = closing(text, at, closers) ?? (continues(text, at, next) ? text.trimEnd().length : null)
    if (end === null) continue
    const span = { start: at + 1, end }
    if (!marked.some((other) => other.start <= span.start && span.end <= other.end) && end > at + 1)
      found.push(quotation(text, span, false))
    at = end
  }
  return found.filter(({ text: words }) => /[\p{L}\p{N}]/u.test(words)).sort((a, b) => a.start - b.start)
}

function quotation(text: string, { start, end }: Span, isBlock: boolean): Quotation {
  return { start, end, text: text.slice(start, end), isBlock }
}

/** What names the source of a block quotation, behind its last word. */
const sourceAtEnd = new RegExp(
  String.raw`(?:${[
    // `— Department of State, para. 3`
    String.raw`\s+[—–]{1,2}\s?(?=\p{Lu}|@|\[).*`,
    // `(Department of State, 2017, para. 3)`
    String.raw`\s+\((?:[^()]|\([^()]*\))*\b(?:19|20)\d\d[^()]*\)\.?`,
    // `[@key, para. 3]`, `\footcite[para.~3]{key}`
    String.raw`\s*\[[^[\]]*@[^\]]*(?:\][^[\]]*)?\]\.?`,
    String.raw`\s*\\\w*cite\w*[[{].*`,
  ].join('|')})\s*$`,
  'su',
)

/** A block quotation without its own marks and without what names its source: `— Department of State, para. 3`. */
function blockQuotation(text: string): Quotation | null {
  const source = sourceAtEnd.exec(text)
  const body = source ? text.slice(0, source.index) : text
  const lead = /^[\s“„«"‘']*/.exec(body)?.[0].length ?? 0
  const end = body.replace(/[\s”“»"’']+$/, '').length
  return end > lead ? quotation(text, { start: lead, end }, true) : null
}

/** Whether a mark opens: white space or an opening bracket stands before it, and a word behind. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  const isLetterBefore = /[\p{L}\p{N}]/u.test(text.charAt(at - 1))
  const inner = mark === '"' ? "'" : mark === "'" ? '"' : ''
  if (!/[\p{L}\p{N}[($€£.…“‘«„\\\s]/u.test(text.charAt(at + 1)) && text.charAt(at + 1) !== inner) return false
  if ('“„«「『‹'.includes(mark)) return !(mark === '“' && isLetterBefore)
  return (
    !isLetterBefore && /[\s([{“‘„«—–\-/:]|^$/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1))
  )
}

/** Where the mark that closes stands; null where none does. */
function closing(text: string, open: number, closers: string): number | null {
  const mark = text.charAt(open)
  let depth = 0
  for (let at = open + 1; at < text.length; at++) {
    const character = text.charAt(at)
    if (closers.includes(character) && closes(text, at, mark)) {
      if (depth === 0) return at
      depth--
    } else if (character === mark && mark !== '"' && mark !== "'" && opens(text, at)) depth++
  }
  return null
}

/** An apostrophe in a word closes nothing, nor does one behind an `s` where another mark follows that does. */
function closes(text: string, at: number, mark: string): boolean {
  if (mark === '"') return !/\s/.test(text.charAt(at - 1)) || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))
  if (mark !== '‘' && mark !== "'" && mark !== '‚') return true
  if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || /\s/.test(text.charAt(at - 1))) return false
  const isPlural = text.charAt(at - 1) === 's' && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  const later = text.slice(at + 1).search(/[’'](?![\p{L}\p{N}])/u)
  const opener = text.slice(at + 1).search(/(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])/u)
  return !(isPlural && later !== -1 && (opener === -1 || later < opener))
}

/** A quotation of several paragraphs opens each, and closes with the last. */
function continues(text: string, at: number, next: DraftBlock | undefined): boolean {
  const mark = text.charAt(at)
  return (
    mark !== "'" && next !== undefined && next.flow.text.trimStart().startsWith(mark) && text.length > at + 20
  )
}
