/** The fields of a page's header, by the label that stands before each. */
export type HeaderField =
  | 'title'
  | 'lastUpdated'
  | 'publisher'
  | 'author'
  | 'publicationDate'
  | 'symbol'
  | 'reference'
  | 'citeAs'
  | 'url'
  | 'country'
  | 'language'
  | 'type'
  | 'topics'
  | 'comments'
  | 'related'
  | 'disclaimer'

/** A line of the header: which field it is, and where in the line the value begins and ends. */
export interface HeaderLine {
  field: HeaderField
  start: number
  end: number
  /** Whether a colon, tab or bar stands behind the label, so that the line can be nothing else. */
  isMarked: boolean
}

/**
 * The labels as Refworld's old site prints them, with or without a mark behind them. One that is the beginning of
 * another stands after it.
 */
const labels: readonly (readonly [string, HeaderField])[] = [
  ['Last Updated', 'lastUpdated'],
  ['Publisher', 'publisher'],
  ['Publication Date', 'publicationDate'],
  ['Author', 'author'],
  ['Citation / Document Symbol', 'symbol'],
  ['Document Symbol', 'symbol'],
  ['Reference', 'reference'],
  ['Cite as', 'citeAs'],
  ['Related Document(s)', 'related'],
  ['Related Documents', 'related'],
  ['Related Document', 'related'],
  ['Other Languages / Attachments', 'related'],
  ['Other Languages', 'related'],
  ['Topics', 'topics'],
  ['Country', 'country'],
  ['Comments', 'comments'],
  ['Disclaimer', 'disclaimer'],
]

/** Labels of the new site, of ecoi.net and of notes that people keep: only before a colon, tab or bar, in any case. */
const markedLabels: ReadonlyMap<string, HeaderField> = new Map([
  ...labels.map(([label, field]) => [label.toLowerCase(), field] as const),
  ['title', 'title'],
  ['document title', 'title'],
  ['source', 'publisher'],
  ['document source', 'publisher'],
  ['published by', 'publisher'],
  ['published', 'publicationDate'],
  ['date of publication', 'publicationDate'],
  ['original publication', 'publicationDate'],
  ['document date', 'publicationDate'],
  ['updated', 'lastUpdated'],
  ['authors', 'author'],
  ['symbol', 'symbol'],
  ['document number', 'symbol'],
  ['citation', 'citeAs'],
  ['recommended citation', 'citeAs'],
  ['url', 'url'],
  ['link', 'url'],
  ['permalink', 'url'],
  ['countries', 'country'],
  ['country of origin', 'country'],
  ['language', 'language'],
  ['languages', 'language'],
  ['document type', 'type'],
  ['type of document', 'type'],
  ['topic', 'topics'],
  ['keywords', 'topics'],
])

/** No label is longer. */
const longestLabel = 32

/**
 * Reads a line of a header: a label, then its value after a space, a colon, a tab or a bar.
 *
 * Only `Disclaimer` may touch its value (`DisclaimerThis is not a UNHCR publication.`): that is how the old site
 * prints it.
 *
 * @returns Which field it is, and the offsets of its value in `line`; null where the line is none.
 */
export function headerLabel(line: string): HeaderLine | null {
  const label = markedLabel(line) ?? bareLabel(line)
  return label?.field === 'citeAs' && isReference(line.slice(label.start, label.end)) ? null : label
}

/** `[2020] UKUT 130 (IAC)`, `26 I&N Dec. 388 (BIA 2014)`: a case's number in a series, and no citation. */
function isReference(value: string): boolean {
  return /^(?:\[(?:19|20)\d\d\]|(?:19|20)\d\d|\d{1,4}) \p{Lu}[\p{L}&.]*(?: [\p{L}&.]{1,6})? \d/u.test(value)
}

function markedLabel(line: string): HeaderLine | null {
  const limit = Math.min(line.length, longestLabel)
  let mark = 0
  while (mark < limit && !isMark(line.charCodeAt(mark))) mark++
  if (mark === limit || mark < 3) return null
  const field = markedLabels.get(line.slice(0, mark).trim().toLowerCase())
  return field === undefined ? null : valueOf(line, field, mark, true)
}

function bareLabel(line: string): HeaderLine | null {
  const candidates = byInitial.get(line.charCodeAt(0))
  if (candidates === undefined) return null
  for (const [label, field] of candidates) {
    if (!line.startsWith(label)) continue
    const at = label.length
    if (at === line.length) return valueOf(line, field, at, true)
    const touches = field === 'disclaimer' && line.startsWith('This', at)
    if (touches || line.charCodeAt(at) === 160 || line.startsWith('  ', at))
      return valueOf(line, field, at, true)
    if (line.charAt(at) !== ' ') continue
    const value = valueOf(line, field, at, false)
    return canBeValue(line, value) ? value : null
  }
  return null
}

/** The labels by the code of their first letter. */
const byInitial = new Map<number, (typeof labels)[number][]>()
for (const entry of labels) {
  const initial = entry[0].charCodeAt(0)
  byInitial.set(initial, [...(byInitial.get(initial) ?? []), entry])
}

/** `Country reports say …` and `Author of the law is …` are no header: a value begins with a capital or a figure. */
function canBeValue(line: string, { field, start, end }: HeaderLine): boolean {
  const first = line.charAt(start)
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false
  if (field === 'citeAs' || field === 'disclaimer' || field === 'comments') return true
  return !(line.charAt(end - 1) === '.' && end - start > longestValue)
}

/** A value that is longer and ends in a full stop is a sentence. */
const longestValue = 60

function valueOf(line: string, field: HeaderField, from: number, isMarked: boolean): HeaderLine {
  let start = from
  while (start < line.length && isSeparator(line.charCodeAt(start))) start++
  let end = line.length
  while (end > start && isSeparator(line.charCodeAt(end - 1))) end--
  return { field, start, end, isMarked }
}

function isMark(code: number): boolean {
  return code === 58 || code === 9 || code === 124
}

function isSeparator(code: number): boolean {
  return isMark(code) || code === 32 || code === 160 || code === 10 || code === 13
}
