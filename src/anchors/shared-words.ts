/**
 * Which sentences share words with a text that few others have: those that are worth a comparison letter by letter.
 */
import { kept } from '../report/kept.ts'
import type { Report } from '../types.ts'
import { textModel } from './text.ts'
import { words } from './wording.ts'

/** The numbers of the sentences in which a word stands; a word that is common says nothing and has none. */
export type WordIndex = ReadonlyMap<string, readonly number[]>

/** Words that more sentences have say nothing. */
const commonWord = 40

/** How many of the sentences that share most with a text are compared. */
const mostCandidates = 4

/** Indexes the words of sentences: of all, or of those with some numbers. */
export function indexWords(
  sentences: readonly string[],
  numbers: Iterable<number> = sentences.keys(),
): WordIndex {
  const index = new Map<string, number[]>()
  for (const number of numbers) {
    for (const word of new Set(words(sentences[number] ?? ''))) {
      const known = index.get(word)
      if (known) known.push(number)
      else index.set(word, [number])
    }
  }
  return index
}

/** The words of a report's sentences, by the numbers that these have in its text model; made once for a report. */
export const wordsOfSentences: (report: Report) => WordIndex = kept((report) => {
  const { value, sentences } = textModel(report)
  return indexWords(sentences.map(({ start, end }) => value.slice(start, end)))
})

/** The sentences that share most words with a text, rare words first. */
export function sharingWords(text: string, index: WordIndex): number[] {
  const weights = new Map<number, number>()
  for (const word of new Set(words(text))) {
    const holders = index.get(word) ?? []
    if (holders.length > commonWord) continue
    for (const holder of holders) weights.set(holder, (weights.get(holder) ?? 0) + 1 / holders.length)
  }
  return [...weights]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostCandidates)
    .map(([holder]) => holder)
}
