/**
 * What is looked for, and where in a block of words it stands.
 */
import { joined, together, type Word, type WordReader } from './words.ts'

/** A query, read. */
export interface Query {
  /** Words and phrases, all of which must stand together; none where nothing but what is told of is asked for. */
  parts: readonly string[]
  /** How many other words may stand between them; null where they need only stand in one sentence. */
  near: number | null
}

/**
 * Reads a query: a phrase; with `near`, or where a part of it stands in quotation marks, several words and phrases.
 *
 * @throws RangeError where it is not empty and has no words.
 */
export function readQuery(query: string, near: number | null, read: WordReader): Query {
  const isSeveral = near !== null || /["“”]/.test(query)
  const texts = isSeveral
    ? query.split(/["“”]/).flatMap((text, at) => (at % 2 === 1 ? [text] : text.split(/\s+/)))
    : [query]
  const parts = texts
    .map((text) => together(read(text.replace(noteMarks, ' '))))
    .filter((part) => part !== '')
  if (parts.length === 0 && query.trim() !== '')
    throw new RangeError(`the query ${JSON.stringify(query)} has no words`)
  return { parts: [...new Set(parts)], near }
}

/** The marks of notes of a passage that was copied as a query; those of the text are blanks. */
const noteMarks = /(?<=[\p{L}\p{N}\p{P}])\[\d{1,3}\]/gu

/** Words that are a part of a query: the first of them, and the one behind the last. */
export interface Match {
  part: number
  from: number
  to: number
}

/** Where the parts of a query stand in a block, in order. */
export function matchesIn(words: readonly Word[], { parts }: Query): Match[] {
  const matches: Match[] = []
  for (const [from, { key }] of words.entries()) {
    for (const [part, wanted] of parts.entries()) {
      const to = wanted.startsWith(key) ? endOf(words, from, wanted) : null
      if (to !== null) matches.push({ part, from, to })
    }
  }
  return matches
}

/** Where a part ends that begins at a word; null where it does not. */
function endOf(words: readonly Word[], from: number, wanted: string): number | null {
  let text = ''
  for (let to = from; to < words.length && text.length < wanted.length; to++) {
    text = joined(text, words[to]?.key ?? '')
    if (!wanted.startsWith(text)) return null
    if (text.length === wanted.length) return to + 1
  }
  return null
}

/**
 * The matches of a block that stand together: all parts near one another, or all in one sentence.
 *
 * @param matches In order.
 * @param sentenceOf The number of the sentence that a word stands in.
 * @returns Lists of matches; each has every part.
 */
export function groupsOf(
  matches: readonly Match[],
  query: Query,
  sentenceOf: (word: number) => number,
): Match[][] {
  return query.near === null || query.parts.length === 1
    ? inOneSentence(matches, query, sentenceOf)
    : nearOneAnother(matches, query, query.near)
}

function inOneSentence(
  matches: readonly Match[],
  { parts }: Query,
  sentenceOf: (word: number) => number,
): Match[][] {
  const groups: Match[][] = []
  for (const match of matches) {
    const last = groups.at(-1)?.[0]
    if (last && sentenceOf(last.from) === sentenceOf(match.from)) groups.at(-1)?.push(match)
    else groups.push([match])
  }
  return groups.filter((group) => new Set(group.map(({ part }) => part)).size === parts.length)
}

/** The shortest stretches that have every part, found by moving their two ends along the matches. */
function nearOneAnother(matches: readonly Match[], { parts }: Query, near: number): Match[][] {
  const groups: Match[][] = []
  /** How often each part stands between the two ends. */
  const counts = new Map<number, number>()
  let start = 0
  for (const [end, { part }] of matches.entries()) {
    counts.set(part, (counts.get(part) ?? 0) + 1)
    while (counts.size === parts.length) {
      const first = matches[start++]?.part ?? 0
      const left = (counts.get(first) ?? 0) - 1
      counts.set(first, left)
      // Where the first part stands again further on, a shorter stretch has every part too.
      if (left > 0) continue
      counts.delete(first)
      const stretch = matches.slice(start - 1, end + 1)
      if (othersIn(stretch) <= near) groups.push(stretch)
    }
  }
  return groups
}

/** How many words of a stretch are no part of the query. */
function othersIn(stretch: readonly Match[]): number {
  const from = stretch[0]?.from ?? 0
  const to = Math.max(...stretch.map((match) => match.to))
  return to - from - stretch.reduce((sum, match) => sum + match.to - match.from, 0)
}
