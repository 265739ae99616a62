/**
 * Which sentences share words with a text that few others have: those that are worth a comparison letter by letter.
 *
 * Words are compared without the endings of their number and tense. A word weighs the more the fewer sentences have
 * it (Spärck Jones, "A statistical interpretation of term specificity", 1972), and two sentences are as alike as the
 * cosine of the angle between their weighted words (Salton, Wong and Yang, "A vector space model", 1975).
 */
import { kept } from '../report/kept.ts'
import type { Report } from '../types.ts'
import { textModel } from './text.ts'
import { stems } from './wording.ts'

/** The words of sentences. */
export interface WordIndex {
  /** How often each sentence has each of its words. */
  counts: readonly ReadonlyMap<string, number>[]
  /** The numbers of the sentences in which a word stands. */
  holders: ReadonlyMap<string, readonly number[]>
}

/** A sentence that shares words with a text. */
export interface Sharing {
  /** Its number. */
  sentence: number
  /** How alike the words of the two are, by their weights: 1 for the same words. */
  telling: number
  /** The same of the one that is most alike of the others. */
  next: number
}

/** A word that more sentences have leads to none of them. */
const commonWord = 40

/** How many of the sentences that share most with a text are compared. */
const mostCandidates = 4

/** Indexes the words of sentences. */
export function indexWords(sentences: readonly string[]): WordIndex {
  const counts = sentences.map(countStems)
  const holders = new Map<string, number[]>()
  for (const [number, words] of counts.entries()) {
    for (const word of words.keys()) {
      const known = holders.get(word)
      if (known) known.push(number)
      else holders.set(word, [number])
    }
  }
  return { counts, holders }
}

/** The words of a report's sentences, by the numbers that these have in its text model; made once for a report. */
export const wordsOfSentences: (report: Report) => WordIndex = kept((report) => {
  const { value, sentences } = textModel(report)
  return indexWords(sentences.map(({ start, end }) => value.slice(start, end)))
})

/** The sentences that share most words with a text, rare words first. */
export function sharingWords(text: string, index: WordIndex): Sharing[] {
  const words = countStems(text)
  const shares = new Map<number, number>()
  for (const word of words.keys()) {
    const holders = index.holders.get(word) ?? []
    if (holders.length > commonWord) continue
    for (const holder of holders) shares.set(holder, (shares.get(holder) ?? 0) + 1 / holders.length)
  }
  const likest = [...shares]
    .sort((one, other) => other[1] - one[1])
    .slice(0, mostCandidates)
    .map(([sentence]) => ({ sentence, telling: cosine(words, index.counts[sentence] ?? new Map(), index) }))
  return likest.map(({ sentence, telling }) => {
    const others = likest.filter((other) => other.sentence !== sentence)
    return { sentence, telling, next: Math.max(0, ...others.map((other) => other.telling)) }
  })
}

function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of stems(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

type Counts = ReadonlyMap<string, number>

function cosine(one: Counts, other: Counts, index: WordIndex): number {
  let product = 0
  for (const [word, count] of one) product += count * (other.get(word) ?? 0) * weight(word, index) ** 2
  return product === 0 ? 0 : product / (length(one, index) * length(other, index))
}

function length(words: Counts, index: WordIndex): number {
  let sum = 0
  for (const [word, count] of words) sum += (count * weight(word, index)) ** 2
  return Math.sqrt(sum)
}

/** The fewer sentences have a word, the more it says; what nearly all have says nothing. */
function weight(word: string, { counts, holders }: WordIndex): number {
  return Math.max(0, Math.log(counts.length / ((holders.get(word)?.length ?? 0) + 0.5)))
}
