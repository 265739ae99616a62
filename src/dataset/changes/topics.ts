/**
 * The topics of two editions: the headings that text stands directly under, run-in ones too, wherever in the outline they
 * stand. A topic that is gone is an absence of text: it says nothing of what the text was about.
 */
import { type EditionReport, headingsOf } from './edition.ts'
import {
  type Headed,
  type HeadingPair,
  headingName,
  headingWords,
  isTelling,
  pairRenamed,
} from './headings.ts'
import type { OutlineChanges } from './outline.ts'

/** A topic of a report. */
export interface Topic {
  /** The heading as printed. */
  heading: string
  /** The words that stand under it. */
  words: number
  /** What its first paragraph is cited by. */
  pinpoint: string | null
  /** The id of its first paragraph. */
  paragraph: string
}

/** The topics that only one of two reports has, and those that stand under another heading now. */
export interface TopicChanges {
  gained: Topic[]
  lost: Topic[]
  renamed: { before: Topic; after: Topic }[]
}

/**
 * Compares the topics of two reports. Where a section has another heading now, its topic is neither lost nor gained, also
 * where that heading stood elsewhere before.
 */
export function compareTopics(
  before: EditionReport,
  after: EditionReport,
  outline: OutlineChanges,
): TopicChanges {
  const from = topicsOf(before)
  const to = topicsOf(after)
  const [namesBefore, namesAfter] = [headingNames(before), headingNames(after)]
  const lost = new Set([...from.values()].filter(({ name }) => !namesAfter.has(name)))
  const gained = new Set([...to.values()].filter(({ name }) => !namesBefore.has(name)))
  const renamed: HeadingPair<HeadedTopic>[] = []
  for (const [nameBefore, nameAfter] of renamedSections(outline)) {
    const [one, other] = [from.get(nameBefore), to.get(nameAfter)]
    if (one && other && (lost.has(one) || gained.has(other))) renamed.push({ before: one, after: other })
    if (one) lost.delete(one)
    if (other) gained.delete(other)
  }
  for (const pair of pairRenamed(lost, gained)) {
    renamed.push(pair)
    lost.delete(pair.before)
    gained.delete(pair.after)
  }
  return {
    gained: [...gained].map(({ topic }) => topic),
    lost: [...lost].map(({ topic }) => topic),
    renamed: renamed.map((pair) => ({ before: pair.before.topic, after: pair.after.topic })),
  }
}

/** The names of the headings of sections that are the same under another one. */
function renamedSections(outline: OutlineChanges): [string, string][] {
  if (!outline.isComparable) return []
  const nameOf = (headings: readonly string[]) => headingName(headings.at(-1) ?? '')
  return outline.renamed.map((pair) => [nameOf(pair.before.headings), nameOf(pair.after.headings)])
}

/** All headings above some text, those of sections too that have text only in their subsections. */
function headingNames({ paragraphs }: EditionReport): Set<string> {
  return new Set(paragraphs.flatMap((paragraph) => headingsOf(paragraph).map(headingName)))
}

interface HeadedTopic extends Headed {
  topic: Topic
  sentences: Set<string>
}

function topicsOf({ paragraphs, sentences }: EditionReport): Map<string, HeadedTopic> {
  const topics = new Map<string, HeadedTopic>()
  for (const paragraph of paragraphs) {
    const heading = headingsOf(paragraph).at(-1)
    if (heading === undefined) continue
    const name = headingName(heading)
    const { pinpoint, paragraph: id } = paragraph
    const topic = topics.get(name) ?? {
      topic: { heading, words: 0, pinpoint, paragraph: id },
      name,
      nameWords: headingWords(heading),
      sentences: new Set<string>(),
    }
    topic.topic.words += paragraph.words
    topics.set(name, topic)
  }
  for (const { paragraph, letters } of sentences) {
    const heading = headingsOf(paragraph).at(-1)
    if (heading !== undefined && isTelling(letters)) topics.get(headingName(heading))?.sentences.add(letters)
  }
  return topics
}
