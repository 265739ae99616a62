/**
 * Whether a sentence is another one, edited: the judgement that finding one place (`resolve`) and laying two editions
 * side by side (`align`) share.
 *
 * A sentence of a report is often like another one of the same report. So the less alike two are, the more must speak
 * for them besides: what stands around them, the section that they stand in, their length. The limits are those by
 * which, of 2,500 sentences of reports in consecutive years, the pairs were told from chance.
 */
import { bestMatch, similarity } from './similar.ts'
import type { StemWording, Wording } from './wording.ts'

/** How like two texts are. */
export interface Likeness {
  /** Letters of the text that is looked for. */
  length: number
  /** Letters of the shorter one of the two. */
  shorter: number
  /** The share of letters that both have. */
  alike: number
  /** How much of the shorter of the two stands in the longer one, in one piece; 0 where it is too little to tell. */
  part: number
}

/** How like the words of two sentences are where a word weighs the more the fewer sentences have it. */
export interface Telling {
  /** 1 for the same words. */
  telling: number
  /** The same of the sentence of that report that is most like it of the others. */
  next: number
}

/** What is said where the words of a report's sentences are not compared. */
export const untold: Telling = { telling: 0, next: 0 }

/** What speaks for two texts to be the same one. */
export interface Evidence extends Likeness, Wording, StemWording, Telling {
  /** How like the words are where they stand, as a part of what may be a longer sentence. */
  inPlace: number
  /** On how many sides the words around agree. */
  sides: number
  /** Whether both stand in the section of the same name. */
  inSection: boolean
  /** How many letters tell the text by themselves, given its edges. */
  needed: number
  /** Whether whole sentences are compared; of a stretch of one, more must agree around. */
  isSentence: boolean
}

/**
 * Compares the letters of two texts. Where they are alike as a whole, how much is a part of the other is not asked.
 *
 * @param alike Their similarity, where it is known.
 */
export function likeness(wanted: string, found: string, alike = similarity(wanted, found)): Likeness {
  return {
    length: wanted.length,
    shorter: Math.min(wanted.length, found.length),
    alike,
    part: alike >= leastAlike ? alike : partOf(wanted, found),
  }
}

/** How like a text is to that part of another one which is most like it, or to all of it. */
export function likenessInPlace(wanted: string, found: string, { alike }: Likeness): number {
  const match = alike === 1 ? null : bestMatch(found, wanted)
  if (!match) return alike
  const differing = (1 - match.similarity) * wanted.length
  return Math.max(alike, 1 - differing / Math.max(wanted.length, match.end - match.start))
}

/** So many letters say more than a phrase. */
const longSentence = 48

/** A part of a sentence is not shorter than this: in letters, and as a share of the whole. */
const leastPart = { letters: 24, share: 0.3 }

function partOf(one: string, other: string): number {
  const [part, whole] = one.length < other.length ? [one, other] : [other, one]
  if (part.length < leastPart.letters || part.length < leastPart.share * whole.length) return 0
  return bestMatch(whole, part, wholePart)?.similarity ?? 0
}

/** So many words in common make two sentences one that was rearranged. */
const mostWords = 0.8

/** Fewer letters are no sentence that could be known by itself. */
const fewest = 16

/** Below this, two sentences are two. */
const leastAlike = 0.6

/** So much of the shorter one in the longer one makes it a part: a sentence that was cut, lengthened, or cut in two. */
const wholePart = 0.85

/** In another section the part must be one to the letter, but for a misprint. */
const plainPart = 0.95

/** Whether two sentences are alike enough to be the same, if no other one is more alike. */
export function mayBeSame({ alike, part }: Likeness): boolean {
  return alike >= leastAlike || part >= wholePart
}

/** Two sentences that have fewer words in common are two, and need not be compared letter by letter. */
const fewestCommon = 0.4

/** Whether two sentences have so many words in common that a comparison of their letters is worth it. */
export function haveWordsInCommon({ contained }: StemWording): boolean {
  return contained >= fewestCommon
}

/** Whether anything could speak enough for two texts that are so little alike. */
export function canBeSame(
  inPlace: number,
  { alike, part }: Likeness,
  { contained }: StemWording,
  { telling }: Telling,
): boolean {
  return (
    Math.max(inPlace, alike) >= 0.55 ||
    part >= wholePart ||
    contained >= mostWords ||
    telling >= mostTelling.withSide
  )
}

/**
 * Why a text is taken for another one, edited: the least that is enough.
 *
 * - `letters`: it stands there to the letter, with more besides.
 * - `words`: their words by themselves.
 * - `section`: their words, and that both stand in the section of the same name.
 * - `around`: their words, and what stands around them.
 */
export type Grounds = (typeof allGrounds)[number]

export const allGrounds = ['letters', 'words', 'section', 'around'] as const

/** Why what speaks for two texts is enough; null where it is not. */
export function groundsOf(evidence: Evidence): Grounds | null {
  if (isSame({ ...evidence, sides: 0, inSection: false })) return 'words'
  if (isSame({ ...evidence, sides: 0 })) return 'section'
  return isSame(evidence) ? 'around' : null
}

function isSame(evidence: Evidence): boolean {
  const { sameWords, sameStems, isSentence } = evidence
  if (sameWords || (sameStems && isSentence)) return isSpelled(evidence)
  return isReworded(evidence) || (isSentence && (isRearranged(evidence) || isTold(evidence)))
}

/** The same words, misspelled or in another tense: whole sentences speak for themselves. */
function isSpelled({ length, sides, inPlace, needed, inSection, isSentence }: Evidence): boolean {
  const isKnown = sides > 0 || (isSentence && inSection && length >= fewest)
  return inPlace >= 0.7 && (isKnown || length >= needed)
}

/**
 * Nearly all words of the shorter one in the longer one, in whatever order: a list that was cut, a half that was left
 * out, a date that is a year later. Outside of its section more of a longer one must be there.
 */
function isRearranged({ shorter, contained, size, sides, inSection }: Evidence): boolean {
  if (contained < mostWords) return false
  if (!inSection) {
    return contained >= 0.85 && size >= leastAlike && shorter >= (sides > 0 ? longSentence : 80)
  }
  return shorter >= longSentence ? size >= 0.3 : shorter >= fewest && size >= 0.75
}

/** So much of the weight of the words tells a sentence, where no other one comes near; in its section, and with what stands around, less. */
const mostTelling = { withSide: 0.42, inSection: 0.5, elsewhere: 0.65 }
const mostOfNext = { inSection: 0.65, elsewhere: 0.5 }

/** The words that few sentences have, names above all, in whatever order and however much was put in or left out. */
function isTold({ shorter, telling, next, inSection, sides }: Evidence): boolean {
  const where = inSection ? 'inSection' : 'elsewhere'
  const least = mostTelling[inSection && sides > 0 ? 'withSide' : where]
  return shorter >= fewest && telling >= least && next <= mostOfNext[where] * telling
}

/** Other words: the fewer are the same, the more must agree around. */
function isReworded(evidence: Evidence): boolean {
  const { length, alike, inPlace, part, shared, sides, inSection, isSentence } = evidence
  const isLong = length >= longSentence
  if (!isSentence) {
    if (sides === 2) return alike >= 0.55 && shared >= 0.4
    return sides === 1 && isLong && alike >= 0.7 && shared >= 0.6
  }
  const isPart = part >= wholePart
  if (sides === 2 && (isPart || (inPlace >= 0.55 && shared >= 0.4))) return true
  const isTellingPart = isPart && (inSection || part >= plainPart)
  if (sides >= 1 && isLong && (isTellingPart || (inPlace >= (inSection ? leastAlike : 0.7) && shared >= 0.4)))
    return true
  // Nothing around agrees: the neighbours were edited, or it is another sentence in the same words.
  if (!evidence.sameFigures) return inSection && inPlace >= 0.7 && length >= 100
  if (inSection) return inPlace >= (length >= 60 ? 0.7 : 0.85) && length >= 40
  return alike >= (length >= 100 ? 0.7 : 0.85) && length >= 60
}
