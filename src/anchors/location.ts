/**
 * Words to be found in a report, and where they stand: what the ways of finding them have in common.
 */
import { once } from '../constants.ts'
import type { Report } from '../types.ts'
import type { Agreement, Surroundings } from './context.ts'
import type { Grounds } from './judgement.ts'
import { type Letters, lettersOf } from './letters.ts'
import { normalize, toNormalized } from './normalize.ts'
import { sentencesAround } from './print-of.ts'
import { type WordIndex, wordsOfSentences } from './shared-words.ts'
import { type ReportText, textModel } from './text.ts'
import type { Span } from './types.ts'
import type { Stems } from './wording.ts'

/** Words to be found. */
export interface Wanted {
  text: string
  /** What stood around them; empty where it is not known. */
  before: string
  after: string
  /** Whether they stood in the report more than once: then only the words around tell. */
  repeated: boolean
  /** Whether they are whole sentences: as a part of another sentence they are not taken for the same. */
  whole: boolean
  /** The id of the section that they stood in; null where it is not known. */
  section: string | null
  /**
   * Where they stood, in UTF-16 code units of the report's text: decides only between places that are alike in all
   * else.
   */
  position: Span | null
}

export type LocateStrategy = 'text' | 'context' | 'spelling' | 'wording'

/** A place found. */
export interface Location {
  strategy: LocateStrategy
  /** In the report's text. */
  span: Span
  /** In its letters. */
  letters: Span
  /** 1 for the same letters. */
  score: number
  /** Why it is taken for what was looked for. */
  grounds: Grounds
}

export type Located =
  | { status: 'found'; location: Location }
  | { status: 'ambiguous'; locations: readonly Location[] }
  | { status: 'lost' }

export const lost: Located = { status: 'lost' }

/** A place that may be it. */
export interface Place extends Agreement {
  letters: Span
  span: Span
  /** How many of its edges are those of a sentence or a block. */
  edges: number
}

/** What is looked for, and where. */
export interface Search {
  model: ReportText
  letters: Letters
  wanted: Wanted
  /** The letters that are looked for. */
  text: string
  /** The letters that stood around. */
  known: Surroundings
  /** The words of the report's sentences. */
  index(): WordIndex
  /** The words that are looked for. */
  words(): Stems
}

/** Prepares a search. */
export function searchFor(report: Report, wanted: Wanted): Search {
  const index = once(() => wordsOfSentences(report))
  return {
    model: textModel(report),
    letters: lettersOf(report),
    wanted,
    text: normalize(wanted.text),
    known: { before: normalize(wanted.before), after: normalize(wanted.after) },
    index,
    words: once(() => index().read(wanted.text)),
  }
}

/** The id of the section of a text without sections. */
const wholeText = 'body'

/** The id of the section that a path leads through; null for a text without sections, of which it says nothing. */
export function sectionOf(path: string): string | null {
  const id = path.split('.', 1)[0] ?? ''
  return id === '' || id === wholeText ? null : id
}

/** Whether a section is the same one as one of those that a place stands in: the next edition may divide it. */
export function isInSection(section: string | null, sections: readonly string[]): boolean {
  return sections.some((one) => isSameSection(section, one))
}

/**
 * Whether two sections are the same one by their ids: the next edition may shorten a heading, or leave the number of
 * the section above it away (`section-7-e-wage-and-hour-laws`, `wage-and-hour-laws`).
 */
function isSameSection(one: string | null, other: string): boolean {
  if (one === null || one === wholeText || other === wholeText) return false
  if (one === other) return true
  const [shorter = [], longer = []] = [wordsOfId(one), wordsOfId(other)].sort((a, b) => a.length - b.length)
  const least = Math.min(2, longer.length)
  return shorter.length > 0 && shorter.length >= least && shorter.every((word) => longer.includes(word))
}

/** The words of an id that say something: no numbers, no letters of parts, no short words. */
function wordsOfId(id: string): string[] {
  return id.split('-').filter((word) => word.length > 3 && word !== 'section' && !/\d/.test(word))
}

/** The letters of the sentences that a range touches. */
export function lettersAround({ model, letters }: Search, span: Span): string {
  const { start, end } = toNormalized(letters, sentencesAround(model, span))
  return letters.value.slice(start, end)
}

/** So many letters are not met twice by chance. */
export const tellingLength = 24

/** Fewer letters (`a.`, `Section 1`) are no sentence that could be known by itself. */
export const fewest = 10

/**
 * So many letters are no part of another sentence by chance, though neither of their edges is that of a sentence,
 * or only one. (Where a misprint hides the end of a sentence, two run into one.)
 */
const unmistakable = { noEdge: 200, oneEdge: 100 }

/** How many letters tell a whole sentence without its surroundings. */
export function lettersNeeded(edges: number, forWhole: number): number {
  return [unmistakable.noEdge, unmistakable.oneEdge, forWhole][edges] ?? forWhole
}
