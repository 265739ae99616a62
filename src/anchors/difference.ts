/**
 * In which words two texts differ.
 *
 *     before  UNHCR counted 108,940 refugees in May.
 *     after   UNHCR counted 109,000 refugees in June.
 *                           ^^^^^^^             ^^^^ a figure is one word
 */
import { diffArrays } from 'diff/lib/diff/array.js'
import { fold } from '../report/to-string.ts'

/** A stretch of words that both have, or only one. */
export interface WordChange {
  status: 'same' | 'new' | 'gone'
  text: string
}

/**
 * Texts that differ in more words and spaces are shown one after the other: finding what they share takes too
 * long.
 */
const mostChanges = 4000

/** Compares two texts word by word, white space folded: what stayed, what was taken out, what was put in. */
export function difference(before: string, after: string): WordChange[] {
  const from = fold(before)
  const to = fold(after)
  if (from === to) return [{ status: 'same', text: to }]
  const changes = diffArrays(tokens(from), tokens(to), { maxEditLength: mostChanges })
  if (!changes)
    return [
      { status: 'gone', text: from },
      { status: 'new', text: to },
    ]
  return changes.map(({ added, removed, value }) => ({
    status: added ? 'new' : removed ? 'gone' : 'same',
    text: value.join(''),
  }))
}

/** Words that changed, in marks: `[-gone-]{+new+}`. */
export function inMarks(words: readonly WordChange[]): string {
  return words
    .map(({ status, text }) => (status === 'same' ? text : status === 'new' ? `{+${text}+}` : `[-${text}-]`))
    .join('')
}

/** Figures with their separators and signs, words with their apostrophes, white space, and each other character. */
function tokens(text: string): string[] {
  return (
    text.match(
      /\p{Sc}?\p{N}+(?:[.,:/]\p{N}+)*%?|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*|\s+|[^\p{L}\p{M}\p{N}\s]/gu,
    ) ?? []
  )
}
