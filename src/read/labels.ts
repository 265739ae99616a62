/** The fields of a Refworld header, by the label that stands before each. */
export type HeaderField =
  | 'lastUpdated'
  | 'publisher'
  | 'author'
  | 'publicationDate'
  | 'symbol'
  | 'reference'
  | 'citeAs'
  | 'url'
  | 'country'
  | 'topics'
  | 'comments'
  | 'related'
  | 'disclaimer'

/** A line of the header: which field it is, and where in the line the value begins and ends. */
export interface HeaderLine {
  field: HeaderField
  start: number
  end: number
}

/** The labels as Refworld prints them. One that is the beginning of another stands after it. */
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
  ['Related Document', 'related'],
  ['Topics', 'topics'],
  ['Country', 'country'],
  ['Comments', 'comments'],
  ['Disclaimer', 'disclaimer'],
]

/**
 * Reads a line of a Refworld header: a label, then its value after a space, a colon, a tab or a bar.
 *
 * Only `Disclaimer` may touch its value (`DisclaimerThis is not a UNHCR publication.`): that is how the old site
 * prints it.
 *
 * @returns Which field it is, and the offsets of its value in `line`; null where the line is none.
 */
export function headerLabel(line: string): HeaderLine | null {
  for (const [label, field] of labels) {
    if (!line.startsWith(label)) continue
    let start = label.length
    const touches = start < line.length && !separators.includes(line.charAt(start))
    if (touches && !(field === 'disclaimer' && line.startsWith('This', start))) continue
    while (start < line.length && separators.includes(line.charAt(start))) start++
    let end = line.length
    while (end > start && separators.includes(line.charAt(end - 1))) end--
    return { field, start, end }
  }
  return null
}

const separators = ' \t:|\u00a0'
