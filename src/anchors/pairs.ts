/**
 * Which sentences of one report are which of another, edited or not.
 *
 * First the same letters, in order; then, among what is left, the most similar pairs. Two sentences are compared only
 * where they share words that few others have, so the cost stays near linear.
 */
import { countBefore } from '../sorted.ts'
import {
  canBeSame,
  type Grounds,
  groundsOf,
  haveWordsInCommon,
  likeness,
  likenessInPlace,
  mayBeSame,
  type Telling,
  untold,
} from './judgement.ts'
import { isInSection } from './location.ts'
import { indexWords, type Sharing, sharingWords } from './shared-words.ts'
import { compareStems, compareWords, type StemWording, unknownStems } from './wording.ts'

/** Two sentences that are the same one, by their places in their lists. */
export interface Pair {
  before: number
  after: number
  /** The share of letters that both have: 1 for the same. */
  score: number
  grounds: PairGrounds
}

/** Why two sentences are paired: `left-over` are the most alike of what is left of both reports. */
export type PairGrounds = Grounds | 'left-over'

/** A sentence: its words, its letters, and the ids of the sections that it stands in, the smallest first. */
export interface Comparable {
  text: string
  letters: string
  sections: readonly string[]
}

/** Pairs the sentences of two reports, in the order of the first. */
export function pairSentences(before: readonly Comparable[], after: readonly Comparable[]): Pair[] {
  const pairs = samePairs(before, after)
  const free = {
    before: new Set(before.keys()),
    after: new Set(after.keys()),
  }
  const take = (pair: Pair) => free.before.delete(pair.before) && free.after.delete(pair.after)
  pairs.forEach(take)
  const words = compareBy(before, after)
  for (const pair of similarPairs(before, after, free, words)) {
    if (!free.before.has(pair.before) || !free.after.has(pair.after)) continue
    take(pair)
    pairs.push(pair)
  }
  for (const pair of rewordedPairs(pairs, before, after, words)) {
    if (!free.before.has(pair.before) || !free.after.has(pair.after)) continue
    take(pair)
    pairs.push(pair)
  }
  return pairs.sort((one, other) => one.before - other.before)
}

/** How the words of the sentences of two reports compare, by the numbers of these. */
interface Words {
  /** The sentences of the second that share most words with one of the first. */
  sharing(before: number): readonly Sharing[]
  compare(before: number, after: number): StemWording
  /** The same of any text. */
  compareText(before: number, text: string): StemWording
}

function compareBy(before: readonly Comparable[], after: readonly Comparable[]): Words {
  const index = indexWords(after.map(({ text }) => text))
  const read = remembering((number) => index.read(before[number]?.text ?? ''))
  return {
    sharing: remembering((number) => sharingWords(read(number), index)),
    compare(one, other) {
      const words = index.sentences[other]
      return words ? compareStems(read(one), words) : unknownStems
    },
    compareText: (one, text) => compareStems(read(one), index.read(text)),
  }
}

/** Answers of which each is made once. */
function remembering<Answer>(make: (number: number) => Answer): (number: number) => Answer {
  const known = new Map<number, Answer>()
  return (number) => {
    const answer = known.get(number) ?? make(number)
    known.set(number, answer)
    return answer
  }
}

/**
 * What is left of sentences: as much was edited as their neighbours, and the section that they stand in, can vouch
 * for. The most similar pairs go first, and vouch for their neighbours then.
 */
function rewordedPairs(
  pairs: readonly Pair[],
  before: readonly Comparable[],
  after: readonly Comparable[],
  words: Words,
): Pair[] {
  const partner = new Map(pairs.map((pair) => [pair.before, pair.after]))
  const taken = new Set(partner.values())
  const free = new Set([...after.keys()].filter((number) => !taken.has(number)))
  const found: Pair[] = []
  for (const [number, sentence] of before.entries()) {
    if (partner.has(number)) continue
    const behind = (partner.get(number - 1) ?? Number.NaN) + 1
    const ahead = (partner.get(number + 1) ?? Number.NaN) - 1
    const sharing = new Map(words.sharing(number).map((one) => [one.sentence, one]))
    const sides = (candidate: number) => Number(candidate === behind) + Number(candidate === ahead)
    const pairWith = (candidate: number, judged: Judged | null) =>
      judged ? [{ before: number, after: candidate, ...judged }] : []
    const candidates = [...new Set([behind, ahead, ...sharing.keys()])].filter((one) => free.has(one))
    const whole = candidates.flatMap((candidate) => {
      const told = { ...words.compare(number, candidate), ...(sharing.get(candidate) ?? untold) }
      return pairWith(candidate, judge(sentence, after[candidate], sides(candidate), told))
    })
    // It may have become two sentences, of which neither is enough of it.
    const divided = candidates.flatMap((first) => {
      if (whole.length > 0 || !candidates.includes(first + 1)) return []
      const both = joined(after[first], after[first + 1])
      const told = { ...words.compareText(number, both?.text ?? ''), ...untold }
      return pairWith(first, judge(sentence, both, sides(first), told))
    })
    found.push(...whole, ...divided)
  }
  return found.sort((one, other) => other.score - one.score)
}

type Judged = Pick<Pair, 'score' | 'grounds'>

function joined(one: Comparable | undefined, next: Comparable | undefined): Comparable | undefined {
  return one && next && { ...one, text: `${one.text} ${next.text}`, letters: one.letters + next.letters }
}

/** How alike two sentences are, and why they are the same; null where what speaks for them is not enough. */
function judge(
  sentence: Comparable,
  other: Comparable | undefined,
  sides: number,
  told: StemWording & Telling,
): Judged | null {
  if (!other || !haveWordsInCommon(told)) return null
  const like = likeness(sentence.letters, other.letters)
  const inPlace = likenessInPlace(sentence.letters, other.letters, like)
  if (!canBeSame(inPlace, like, told, told)) return null
  const grounds = groundsOf({
    ...like,
    ...compareWords(sentence.text, other.text),
    ...told,
    isSentence: true,
    inSection: isInSection(sentence.sections[0] ?? null, other.sections),
    inPlace,
    needed: like.length,
    sides,
  })
  return grounds && { score: like.alike, grounds }
}

/**
 * Sentences with the same letters. Those that stand once in both are the same; then their neighbours, as far as they
 * are the same too (Cohen's patience difference); what is left of repeated ones in order.
 */
function samePairs(before: readonly Comparable[], after: readonly Comparable[]): Pair[] {
  const from = placesOf(before)
  const to = placesOf(after)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (one: number, other: number): boolean => {
    const isSame = before[one] !== undefined && before[one].letters === after[other]?.letters
    if (!isSame || partner.has(one) || taken.has(other)) return false
    partner.set(one, other)
    taken.add(other)
    return true
  }
  for (const [letters, [one, ...more]] of from) {
    const [other, ...others] = to.get(letters) ?? []
    if (one !== undefined && other !== undefined && more.length + others.length === 0) pair(one, other)
  }
  for (const [one, other] of [...partner]) {
    for (let step = 1; pair(one + step, other + step); step++);
    for (let step = 1; pair(one - step, other - step); step++);
  }
  // What is left of repeated ones goes to its own section, and then in order.
  const inSection = (one: number, other: number) =>
    isInSection(before[one]?.sections[0] ?? null, after[other]?.sections ?? [])
  for (const mayPair of [inSection, () => true]) {
    for (const [letters, places] of from) {
      let left = (to.get(letters) ?? []).filter((place) => !taken.has(place))
      for (const one of places) {
        const other = partner.has(one) ? undefined : left.find((place) => mayPair(one, place))
        if (other !== undefined && pair(one, other)) left = left.filter((place) => place !== other)
      }
    }
  }
  return [...partner].map(([one, other]) => ({ before: one, after: other, score: 1, grounds: 'letters' }))
}

function placesOf(sentences: readonly Comparable[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [index, { letters }] of sentences.entries()) {
    const known = places.get(letters)
    if (known) known.push(index)
    else places.set(letters, [index])
  }
  return places
}

interface Free {
  before: ReadonlySet<number>
  after: ReadonlySet<number>
}

/** Similar sentences among those that are free, the most similar first; of equal ones that which moved less. */
function similarPairs(
  before: readonly Comparable[],
  after: readonly Comparable[],
  free: Free,
  words: Words,
): Pair[] {
  const pairs: Pair[] = []
  for (const number of free.before) {
    const sentence = before[number]
    if (!sentence) continue
    for (const { sentence: candidate } of words.sharing(number)) {
      if (!free.after.has(candidate)) continue
      const other = after[candidate]?.letters ?? ''
      const like = likeness(sentence.letters, other)
      if (mayBeSame(like))
        pairs.push({ before: number, after: candidate, score: like.alike, grounds: 'left-over' })
    }
  }
  const distance = (pair: Pair) => Math.abs(pair.before / before.length - pair.after / after.length)
  return pairs.sort((one, other) => other.score - one.score || distance(one) - distance(other))
}

/**
 * Which of the pairs stand in another order than the rest: all but the longest run of them that goes up in both
 * lists (patience sorting, n log n).
 */
export function outOfOrder<Item extends { before: number; after: number }>(
  pairs: readonly Item[],
): Set<Item> {
  const sorted = [...pairs].sort((one, other) => one.before - other.before)
  const tails: number[] = []
  const previous: number[] = []
  for (const [index, pair] of sorted.entries()) {
    const length = countBefore(tails.length, (at) => (sorted[tails[at] ?? 0]?.after ?? 0) < pair.after)
    previous[index] = tails[length - 1] ?? -1
    tails[length] = index
  }
  const moved = new Set(sorted)
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at] ?? -1) {
    const pair = sorted[at]
    if (pair) moved.delete(pair)
  }
  return moved
}
