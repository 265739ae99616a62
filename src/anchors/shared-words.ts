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
import { type Stems, stemReader } from './wording.ts'

/** The words of sentences. */
export interface WordIndex {
  /** Reads the words of any text. */
  read(text: string): Stems
  sentences: readonly Stems[]
  /** The numbers of the sentences in which a word stands. */
  holders: ReadonlyMap<string, readonly number[]>
  /** How alike the words of a text and of one of the sentences are, by their weights. */
  compare(words: Stems, sentence: number): number
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
export function indexWords(texts: readonly string[]): WordIndex {
  const read = stemReader()
  const sentences = texts.map(read)
  const holders = new Map<string, number[]>()
  for (const [number, { counts }] of sentences.entries()) {
    for (const word of counts.keys()) {
      const known = holders.get(word)
      if (known) known.push(number)
      else holders.set(word, [number])
    }
  }
  return { read, sentences, holders, compare: comparison(sentences, holders) }
}

/** The words of a report's sentences, by the numbers that these have in its text model; made once for a report. */
export const wordsOfSentences: (report: Report) => WordIndex = kept((report) => {
  const { value, sentences } = textModel(report)
  return indexWords(sentences.map(({ start, end }) => value.slice(start, end)))
})

/** The sentences that share most words with others, rare words first. */
export function sharingWords(words: Stems, index: WordIndex): Sharing[] {
  const shares = new Map<number, number>()
  for (const word of words.counts.keys()) {
    const holders = index.holders.get(word) ?? []
    if (holders.length > commonWord) continue
    for (const holder of holders) shares.set(holder, (shares.get(holder) ?? 0) + 1 / holders.length)
  }
  const likest = mostOf(shares, mostCandidates).map((sentence) => ({
    sentence,
    telling: index.compare(words, sentence),
  }))
  return likest.map(({ sentence, telling }) => {
    const others = likest.filter((other) => other.sentence !== sentence)
    return { sentence, telling, next: Math.max(0, ...others.map((other) => other.telling)) }
  })
}

/** The keys with the largest numbers, the largest first; of equal ones those that come first. */
function mostOf(numbers: ReadonlyMap<number, number>, most: number): number[] {
  const best: [number, number][] = []
  for (const entry of numbers) {
    if (best.length === most && entry[1] <= (best[most - 1]?.[1] ?? 0)) continue
    const place = best.findIndex(([, number]) => number < entry[1])
    best.splice(place < 0 ? best.length : place, 0, entry)
    if (best.length > most) best.pop()
  }
  return best.map(([key]) => key)
}

/** Compares words by the cosine of the angle between them; what nearly all sentences have weighs nothing. */
function comparison(
  sentences: readonly Stems[],
  holders: ReadonlyMap<string, readonly number[]>,
): WordIndex['compare'] {
  const weigh = (count: number) => Math.max(0, Math.log(sentences.length / (count + 0.5))) ** 2
  const unknown = weigh(0)
  const weights = new Map(Array.from(holders, ([word, { length }]) => [word, weigh(length)]))
  const weight = (word: string) => weights.get(word) ?? unknown
  const lengths = new WeakMap<Stems, number>()
  const lengthOf = (words: Stems) => {
    const length = lengths.get(words) ?? lengthBy(words.counts, weight)
    lengths.set(words, length)
    return length
  }
  return (words, number) => {
    const other = sentences[number]
    if (!other) return 0
    let product = 0
    for (const [word, count] of words.counts) {
      const common = other.counts.get(word)
      if (common !== undefined) product += count * common * weight(word)
    }
    return product === 0 ? 0 : product / (lengthOf(words) * lengthOf(other))
  }
}

function lengthBy(counts: Stems['counts'], weight: (word: string) => number): number {
  let sum = 0
  for (const [word, count] of counts) sum += count ** 2 * weight(word)
  return Math.sqrt(sum)
}
