/**
 * The outlines of two editions: which sections are the same, which were renamed or moved, which are new and gone.
 *
 * Sections correspond by their headings, without numbers and letters (`1. Life` and `2. Life`), first where all headings
 * above are the same too, then wherever they stand; and under another heading by their text or the words of the heading.
 * Where fewer than half of the sections of the longer outline correspond, the outline itself has changed: what stands under
 * one heading is then no measure of what stood under another, and sections are not compared.
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

/** A section of a report: its headings, the outermost first. */
export interface OutlineSection {
  headings: string[]
  /** The words that stand directly under its heading. */
  words: number
}

/** Two sections that correspond. */
export interface SectionPair {
  before: OutlineSection
  after: OutlineSection
}

/** What became of the sections. */
export type OutlineChanges = {
  /** How many sections each has, and how many correspond. */
  before: number
  after: number
  corresponding: number
} & (
  | {
      isComparable: true
      new: OutlineSection[]
      gone: OutlineSection[]
      renamed: SectionPair[]
      moved: SectionPair[]
    }
  | {
      isComparable: false
      /** Why sections are not compared. */
      reason: string
    }
)

/** Below this share of corresponding sections, the outline has changed as a whole. */
const leastCorresponding = 0.5

/** Compares the outlines of two reports. */
export function compareOutlines(before: EditionReport, after: EditionReport): OutlineChanges {
  const from = sectionsOf(before)
  const to = sectionsOf(after)
  const free = { from: new Set(from), to: new Set(to) }
  const same = take(
    free,
    pairBy(free, ({ path }) => path),
  )
  const elsewhere = take(
    free,
    pairBy(free, ({ name }) => name),
  )
  const renamed = take(free, pairRenamed(free.from, free.to, isUnder([...same, ...elsewhere])))
  const isUnmoved = isUnder([...same, ...elsewhere, ...renamed])
  const moved = elsewhere.filter((pair) => !isUnmoved(pair.before, pair.after))
  const corresponding = same.length + elsewhere.length + renamed.length
  const counts = { before: from.length, after: to.length, corresponding }
  if (from.length === 0 || to.length === 0) {
    const { edition } = (from.length === 0 ? before : after).report
    return { ...counts, isComparable: false, reason: `the report of ${edition} has no headings` }
  }
  if (corresponding < leastCorresponding * Math.max(from.length, to.length)) {
    const reason = `${corresponding} of ${from.length} sections of ${before.report.edition} correspond to one of the ${to.length} of ${after.report.edition}: the outline has changed, and sections are not compared`
    return { ...counts, isComparable: false, reason }
  }
  return {
    ...counts,
    isComparable: true,
    new: [...free.to].map(shown),
    gone: [...free.from].map(shown),
    renamed: renamed.map(shownPair),
    moved: moved.map(shownPair),
  }
}

/** Tells whether two sections stand in sections that are a pair, or both in none. */
function isUnder(pairs: readonly Pair[]): (before: Outlined, after: Outlined) => boolean {
  const paths = new Map(pairs.map(({ before, after }) => [before.path, after.path]))
  return (before, after) => (before.parent === '' ? '' : paths.get(before.parent)) === after.parent
}

interface Outlined extends Headed {
  section: OutlineSection
  /** Its heading and those above, as they are compared. */
  path: string
  /** The path of the section that it stands in; empty for none. */
  parent: string
  sentences: Set<string>
}

/** The sections with headings, in order. */
function sectionsOf({ paragraphs, sentences }: EditionReport): Outlined[] {
  const sections = new Map<string, Outlined>()
  /** The section of a paragraph; those above it are there too. */
  const sectionOf = (headings: readonly string[]): Outlined | null => {
    const heading = headings.at(-1)
    if (heading === undefined) return null
    const parent = sectionOf(headings.slice(0, -1))?.path ?? ''
    const name = headingName(heading)
    const path = `${parent}/${name}`
    const known = sections.get(path)
    if (known) return known
    const section = { headings: [...headings], words: 0 }
    const made = {
      section,
      path,
      parent,
      name,
      nameWords: headingWords(heading),
      sentences: new Set<string>(),
    }
    sections.set(path, made)
    return made
  }
  for (const paragraph of paragraphs) {
    const found = sectionOf(headingsOf(paragraph))
    if (found) found.section.words += paragraph.words
  }
  for (const { paragraph, letters } of sentences) {
    if (isTelling(letters)) sectionOf(headingsOf(paragraph))?.sentences.add(letters)
  }
  return [...sections.values()]
}

interface Free {
  from: Set<Outlined>
  to: Set<Outlined>
}

type Pair = HeadingPair<Outlined>

/** Pairs what has the same key, where only one on each side has it. */
function pairBy({ from, to }: Free, keyOf: (section: Outlined) => string): Pair[] {
  const unique = (sections: ReadonlySet<Outlined>) => {
    const byKey = new Map<string, Outlined | null>()
    for (const section of sections) byKey.set(keyOf(section), byKey.has(keyOf(section)) ? null : section)
    return byKey
  }
  const others = unique(to)
  return [...unique(from)].flatMap(([key, before]): Pair[] => {
    const after = others.get(key)
    return before && after ? [{ before, after }] : []
  })
}

/** The pairs, whose sections are free no more. */
function take({ from, to }: Free, pairs: readonly Pair[]): readonly Pair[] {
  for (const { before, after } of pairs) {
    from.delete(before)
    to.delete(after)
  }
  return pairs
}

function shown({ section }: Outlined): OutlineSection {
  return section
}

function shownPair({ before, after }: Pair): SectionPair {
  return { before: before.section, after: after.section }
}
