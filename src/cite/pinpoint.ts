/**
 * Places in a report → what a citation says of them.
 *
 * A paragraph is cited by its own printed number; where the document prints none, by its number as pincite counts it,
 * with its section's name in square brackets, which mark what the source does not print: `para. 3 [Prosecution]`.
 */

import { resolve } from '../anchors/resolve.ts'
import { checkArgument, report as reportCheck } from '../arguments.ts'
import { foldSpace } from '../read/characters.ts'
import { places } from '../report/places.ts'
import type { Paragraph, Place, Report, Section } from '../types.ts'
import { at as atCheck } from './arguments.ts'

/**
 * A place: a node of the report, its id (`prosecution.p1.s2`), a paragraph's number (`5`), or an anchor's short form, which
 * is found where its words are now.
 */
export type PinpointTarget = Place | string

/** One place, several, or all paragraphs from one to another. */
export type At = PinpointTarget | readonly PinpointTarget[] | { from: PinpointTarget; to: PinpointTarget }

/** A pinpoint in CSL's terms (https://docs.citationstyles.org/en/stable/specification.html#locators). */
export interface Pinpoint {
  label: 'paragraph' | 'section'
  /** `3`, `3–5`, `3, 7`; a section's name. */
  locator: string
  /** Whether pincite counted the paragraphs, since the document prints no numbers. */
  counted: boolean
  /** The names of the sections that the paragraphs stand in. */
  sections: readonly string[]
  /** The places themselves, in reading order. */
  places: readonly Place[]
}

/**
 * Says where in a report something stands.
 *
 * @throws RangeError
 *   Where an address is not in the report (the message names the nearest ones), or no place is given.
 */
export function toPinpoint(report: Report, at: At): Pinpoint {
  checkArgument('toPinpoint', 'the report', report, reportCheck)
  checkArgument('toPinpoint', 'the place', at, atCheck)
  const found = targets(report, at)
  const [only, second] = found
  if (only === undefined) throw new RangeError('at: no place was given')
  if (only.type === 'section' && second === undefined) {
    const name = sectionName(only)
    if (name !== null)
      return { label: 'section', locator: name, counted: false, sections: [name], places: found }
  }
  const index = indexOf(report)
  const numbered = unique(found.flatMap((place) => paragraphsOf(place, index))).sort(
    (a, b) => a.order - b.order,
  )
  const [first] = numbered
  if (first === undefined) return unnumbered(found, index)
  const counted = numbered.some(({ paragraph: { label, within } }) => label === null && within === null)
  return {
    label: 'paragraph',
    locator: ranges(unique(numbered.map(({ paragraph }) => numberOf(paragraph)))),
    counted,
    sections: unique(numbered.flatMap(({ section }) => sectionName(section) ?? [])),
    places: found,
  }
}

/** A cell, a note or a line of facts has no number: it is cited by its section. */
function unnumbered(found: readonly Place[], index: Index): Pinpoint {
  const names = unique(found.flatMap((place) => sectionName(sectionOf(place, index)) ?? []))
  if (names.length === 0)
    throw new RangeError(
      'at: the place has no number and its section no name to be cited by; cite a paragraph, or the whole document',
    )
  return { label: 'section', locator: names.join(', '), counted: false, sections: names, places: found }
}

function targets(report: Report, at: At): Place[] {
  if (typeof at === 'string') return [findPlace(report, at)]
  if ('from' in at) return between(report, findPlace(report, at.from), findPlace(report, at.to))
  return 'type' in at ? [findPlace(report, at)] : at.map((target) => findPlace(report, target))
}

function findPlace(report: Report, target: PinpointTarget): Place {
  if (typeof target !== 'string') return placeNamed(report, target.id)
  if (!target.includes('~')) return placeNamed(report, target)
  const found = resolve(report, target)
  if (found.status === 'exact' || found.status === 'moved') {
    if (found.node !== null) return found.node
  }
  throw new RangeError(
    `at: the text that ${target} was made of is not in this report; resolve a whole anchor, and pass the node that it finds`,
  )
}

/** An id; or a paragraph's number, as the document prints it, else as pincite counts. */
function placeNamed(report: Report, name: string): Place {
  const place = places(report).get(name) ?? paragraphNumbered(report, name)
  if (place === null) throw new RangeError(`at: the report has no "${name}"; it has ${nearest(report, name)}`)
  return place
}

/** `5`, `para. 5`, `[23]` */
function paragraphNumbered(report: Report, name: string): Paragraph | null {
  const number = /^(?:paras?\.? ?|¶ ?)?\[?(\d[\d.]*)\]?$/i.exec(name.trim())?.[1]
  if (number === undefined) return null
  const all = [...indexOf(report).values()].map(({ paragraph }) => paragraph)
  return (
    all.find(({ label }) => label !== null && label.replace(/[^\d.]|\.$/g, '') === number) ??
    all.find(({ number: counted, label }) => label === null && String(counted) === number) ??
    null
  )
}

/** The addresses at the deepest level that the wrong one reaches, at most eight of them. */
function nearest(report: Report, id: string): string {
  const ids = [...places(report).keys()]
  for (let path = id; path.includes('.'); ) {
    path = path.slice(0, path.lastIndexOf('.'))
    const below = ids.filter(
      (known) => known.startsWith(`${path}.`) && !known.slice(path.length + 1).includes('.'),
    )
    if (below.length > 0) return list(below)
  }
  return list(ids.filter((known) => !known.includes('.')))
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'no sections' : ids.slice(0, 8).join(', ') + (ids.length > 8 ? ', …' : '')
}

function between(report: Report, from: Place, to: Place): Place[] {
  const index = indexOf(report)
  const start = paragraphsOf(from, index)[0]?.order
  const end = paragraphsOf(to, index).at(-1)?.order
  if (start === undefined || end === undefined)
    throw new RangeError('at: a range needs paragraphs with numbers')
  if (start > end)
    throw new RangeError(`at: "${from.id}" stands after "${to.id}"; give them in reading order`)
  return [...index.values()]
    .filter(({ order }) => order >= start && order <= end)
    .map(({ paragraph }) => paragraph)
}

// --- the report's numbered paragraphs

interface Numbered {
  paragraph: Paragraph
  section: Section
  order: number
}

/** All paragraphs by their ids, in reading order; those without a number too. */
type Index = ReadonlyMap<string, Numbered>

const indexes = new WeakMap<Report, Index>()

function indexOf(report: Report): Index {
  let index = indexes.get(report)
  if (index === undefined) {
    const all = report.children.flatMap((section) => withSections(section))
    index = new Map(all.map((entry, order) => [entry.paragraph.id, { ...entry, order }]))
    indexes.set(report, index)
  }
  return index
}

function withSections(section: Section): Omit<Numbered, 'order'>[] {
  return section.children.flatMap((child) => {
    if (child.type === 'section') return withSections(child)
    return child.type === 'paragraph' ? [{ paragraph: child, section }] : []
  })
}

/** A section's numbered paragraphs, or the one that a sentence or claim stands in. */
function paragraphsOf(place: Place, index: Index): Numbered[] {
  if (place.type === 'section') {
    return withSections(place).flatMap(({ paragraph }) => numberedOnly(index.get(paragraph.id)))
  }
  return numberedOnly(entryOf(place, index))
}

function numberedOnly(entry: Numbered | undefined): Numbered[] {
  return entry !== undefined && numberOf(entry.paragraph) !== '' ? [entry] : []
}

function sectionOf(place: Place, index: Index): Section | null {
  return place.type === 'section' ? place : (entryOf(place, index)?.section ?? null)
}

/** A sentence's id is its paragraph's with more behind it. */
function entryOf(place: Place, index: Index): Numbered | undefined {
  for (let id = place.id; id !== ''; id = id.slice(0, Math.max(0, id.lastIndexOf('.')))) {
    const entry = index.get(id)
    if (entry !== undefined) return entry
  }
  return undefined
}

/** `[23]` and `(23)` are cited as 23, `72(a)` as it is; a paragraph without a number by the printed one that it stands under. */
function numberOf({ label, within, number }: Paragraph): string {
  const printed = label ?? within
  if (printed !== null) return printed.replace(/^[[(]([^()[\]]*)[\])]$/, '$1').replace(/^[¶§]+ ?|\.$/g, '')
  return number === null ? '' : String(number)
}

/** `3, 4, 5, 9` → `3–5, 9` */
function ranges(numbers: readonly string[]): string {
  const runs: { first: string; last: string }[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run !== undefined && isNext(run.last, number)) run.last = number
    else runs.push({ first: number, last: number })
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}–${last}`)).join(', ')
}

function isNext(before: string, number: string): boolean {
  return /^\d+$/.test(before) && /^\d+$/.test(number) && Number(number) === Number(before) + 1
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

/** `[Prosecution]` behind a counted number: in brackets, since the source does not print it there. */
export function sectionNote({ counted, sections }: Pinpoint): string {
  return counted && sections.length > 0 ? ` [${sections.join('; ')}]` : ''
}

// --- names of sections

const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with'.split(' '),
)

/** A section's heading as a citation names it: a heading in capitals (`RECOMMENDATIONS FOR LAOS`) in title case. */
export function sectionName(section: Section | null): string | null {
  const title = foldSpace(section?.title ?? '').trim()
  if (title === '') return null
  if (title !== title.toUpperCase()) return title
  return title
    .toLowerCase()
    .split(' ')
    .map((word, at) =>
      at > 0 && smallWords.has(word) ? word : word.replace(/\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
}
