/**
 * A section → the section that it is in another edition, where most of its words were changed: that of the same heading,
 * if enough of its sentences are there by the judgement of `align`.
 */
import { allPlaces } from '../report/places.ts'
import { splitSentences } from '../report/sentences.ts'
import type { Report, Section } from '../types.ts'
import { normalize } from './normalize.ts'
import { type Comparable, pairSentences } from './pairs.ts'
import type { Candidate } from './resolution.ts'
import { blockSeparator, textModel } from './text.ts'
import type { PlaceAnchor } from './types.ts'

/** A section that shares less than this of the shorter of the two is another one: as with paragraphs in `align`. */
const leastShared = 0.3

/** The sections of the same heading that share enough with the one that an anchor is of; that at its path, if it is one. */
export function sectionsLike(report: Report, { path, quote }: PlaceAnchor): Candidate[] {
  const [heading = ''] = quote.exact.split(blockSeparator, 1)
  const like = allPlaces(report).flatMap((place) => {
    if (place.type !== 'section' || !isNamedAlike(place, path, heading)) return []
    return candidateOf(report, place, quote.exact)
  })
  const there = like.filter(({ node }) => node?.id === path)
  return there.length > 0 ? there : like
}

/** The heading is the first block of a section; one without a heading is known by its id alone. */
function isNamedAlike({ title, id }: Section, path: string, heading: string): boolean {
  return title === null ? id === path : normalize(title) === normalize(heading)
}

function candidateOf(report: Report, section: Section, exact: string): Candidate[] {
  const { value, spans } = textModel(report)
  const { start, end } = spans.get(section) ?? { start: 0, end: 0 }
  const isHeaded = section.title !== null
  const before = sentencesOf(exact, isHeaded)
  const after = sentencesOf(value.slice(start, end), isHeaded)
  const shared = pairSentences(before, after).reduce((sum, pair) => {
    const [one, other] = [before[pair.before], after[pair.after]]
    return sum + pair.score * Math.max(one?.letters.length ?? 0, other?.letters.length ?? 0)
  }, 0)
  const lengths = [before, after].map((some) => some.reduce((sum, { letters }) => sum + letters.length, 0))
  const shorter = Math.min(...lengths)
  if (shorter === 0 || shared < leastShared * shorter) return []
  return [{ node: section, score: Math.min(1, shared / Math.max(...lengths)), start, end }]
}

/** The sentences below the heading. */
function sentencesOf(text: string, isHeaded: boolean): Comparable[] {
  return text
    .split(blockSeparator)
    .slice(isHeaded ? 1 : 0)
    .flatMap((block) => splitSentences(block).map(({ start, end }) => block.slice(start, end)))
    .map((sentence) => ({ text: sentence, letters: normalize(sentence), sections: [] }))
    .filter(({ letters }) => letters !== '')
}
