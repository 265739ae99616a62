/**
 * The list of references of a draft, or its bibliography → which work a year and its letter stand for.
 *
 *     United States Department of State. (2023a). 2023 Country Reports on Human Rights Practices: Mexico. https://…
 *     ———. 2023b. “2023 Trafficking in Persons Report: Mexico.”
 */
import { normalize } from '../anchors/normalize.ts'
import { type AuthorDate, type CitedYear, noYear, yearOrNone } from './author-date.ts'
import type { Entry } from './bibliography.ts'
import type { DraftBlock } from './draft.ts'
import { type Source, sourcesAt, sourcesOfEntry, sourcesTitledLike, wordsOf } from './sources.ts'

/** An entry of a list. */
export interface Reference {
  /** The letters of the author's name. */
  author: string
  year: string
  /** Empty where the year has none. */
  letter: string
  /** The report that it is, where it is one of those at hand. */
  sources: readonly Source[]
}

/** The entries of the draft's own list; of what it does not list, those that its bibliography makes. */
export function referencesOf(
  blocks: readonly DraftBlock[],
  sources: readonly Source[],
  entries: ReadonlyMap<string, Entry>,
): Reference[] {
  const own = blocks.flatMap((block, index) => referencesIn(block, headingBefore(blocks, index), sources))
  return [...own, ...lettered([...entries.values()], sources)]
}

function headingBefore(blocks: readonly DraftBlock[], index: number): string {
  return blocks.slice(0, index).findLast(({ kind }) => kind === 'heading')?.flow.text ?? ''
}

const listHeading =
  /^\W*(?:\d+\W*)?(?:references?|reference list|list of (?:references|sources)|bibliograph\w+|works cited|sources|literatur\w*|quellen\w*|bibliogra\p{L}+|referencias|r[ée]f[ée]rences)\W*$/iu

/** An author, a year, and a title that begins with a capital, a figure or a mark. */
const entryStart = new RegExp(
  [
    String.raw`^[ \t>*•-]*(?:\[\d+\]\s*|\d+\.\s+)?([—–_-]{2,}|\p{Lu}[^\r\n]{1,160}?)[.,]?\s*`,
    String.raw`[(\s](${yearOrNone})(?:-?([a-z]))?(?:,\s[^()\r\n]{1,25})?[).,:]+\s+["“‘«‹*_]?[\p{Lu}\p{N}]`,
  ].join(''),
  'gmu',
)

function referencesIn({ flow: { text }, links }: DraftBlock, heading: string, sources: readonly Source[]) {
  const starts = Array.from(text.matchAll(entryStart))
  const found: Reference[] = []
  for (const [index, { index: start, 1: name = '', 2: year = '', 3: letter = '' }] of starts.entries()) {
    const end = starts[index + 1]?.index ?? text.length
    const entry = text.slice(start, end)
    const urls = [
      ...links.filter((one) => start <= one.start && one.start < end).map(({ url }) => url),
      ...Array.from(entry.matchAll(/https?:\/\/[^\s<>"”»{}[\]]+/g), ([url]) => url.replace(/[.,;:)]+$/, '')),
    ]
    const meant = sourcesOfReference(entry, urls, sources)
    // A sentence may begin with an author and a year too.
    if (meant.length === 0 && urls.length === 0 && !listHeading.test(heading)) continue
    const author = /^[—–_-]/.test(name) ? (found.at(-1)?.author ?? '') : normalize(name)
    found.push({ author, year: /^\d/.test(year) ? year : noYear, letter, sources: meant })
  }
  return found
}

/** By the address, else by the title: to the letter, all of its words, or its country and year and some of them. */
function sourcesOfReference(entry: string, urls: readonly string[], sources: readonly Source[]): Source[] {
  const byAddress = urls.flatMap((url) => sourcesAt(sources, url))
  if (byAddress.length > 0) return [...new Set(byAddress)]
  const titled = sources.filter(({ titleLetters }) => titleLetters.length >= 12)
  const letters = normalize(entry)
  const byTitle = titled.filter(({ titleLetters }) => letters.includes(titleLetters))
  if (byTitle.length > 0) return byTitle
  const words = new Set(wordsOf(entry))
  const byWords = titled.filter(({ title }) => wordsOf(title ?? '').every((word) => words.has(word)))
  return byWords.length > 0 ? byWords : [...(sourcesTitledLike(entry, sources) ?? [])]
}

/** The letters that a style gives works of one author and year: in the order of their titles. */
function lettered(entries: readonly Entry[], sources: readonly Source[]): Reference[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    if (entry.author === null) continue
    const key = `${normalize(entry.author)}\n${entry.year ?? noYear}`
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups].flatMap(([key, group]) => {
    const [author = '', year = ''] = key.split('\n')
    const inOrder = [...group].sort((one, other) => (one.title ?? '').localeCompare(other.title ?? '', 'en'))
    return inOrder.map((entry, index) => ({
      author,
      year,
      letter: group.length > 1 ? String.fromCharCode(97 + index) : '',
      sources: sourcesOfEntry(sources, entry),
    }))
  })
}

/** The reports that an author and a year may mean. */
interface WorksCited {
  sources: readonly Source[]
  /** The year with its letter, where nothing says which work that is. */
  undecided?: string | undefined
}

/**
 * Tells which reports a citation by author and year may mean: none where it is of another work.
 *
 * @param text The block, in which the country that is meant may be named.
 * @returns null where nothing is cited.
 */
export function worksCited(
  work: AuthorDate,
  text: string,
  { sources, references }: { sources: readonly Source[]; references: readonly Reference[] },
): WorksCited | null {
  const inLetters = normalize(work.text)
  const author = normalize(work.author)
  const years = work.text.match(/\b(?:19|20)\d\d(?=[a-z]?\b)/g) ?? []
  const by = sources.filter(({ names }) =>
    names.some((name) => inLetters.includes(name) || (years.length > 0 && author.endsWith(name))),
  )
  if (by.length === 0 && !work.isCitation) return null
  const names = [author, ...by.flatMap((source) => source.names)]
  const listed = work.years.map((year) => referenceOf(references, { names, ...year }))
  const isLettered = work.years.some(({ letter }) => letter !== '')
  const found = [...new Set(listed.flatMap((reference) => reference?.sources ?? []))]
  if (found.length > 0 || (isLettered && !listed.includes(null))) return { sources: found }
  const others = isLettered ? lettersOf(references, names, work.years) : []
  const meant = by.filter(
    (source) =>
      (years.length === 0 || years.some((year) => source.years.includes(year))) && !others.includes(source),
  )
  if (meant.length === 0) {
    const isPlace = sources.some(({ country }) => country !== null && normalize(country) === author)
    return work.isCitation && !isPlace ? { sources: [] } : null
  }
  const named = meant.filter(({ country }) => country !== null && text.includes(country))
  const undecided = isLettered ? work.years.map(asWritten).join(', ') : undefined
  return { sources: named.length > 0 ? named : meant, undecided }
}

/** `2023b`, `n.d.-b` */
function asWritten({ year, letter }: CitedYear): string {
  return year === noYear ? `${year}-${letter}` : year + letter
}

/** The entry of an author's year; null where none is listed. */
function referenceOf(
  references: readonly Reference[],
  { names, year, letter }: CitedYear & { names: readonly string[] },
): Reference | null {
  return references.find((one) => one.year === year && one.letter === letter && isBy(one, names)) ?? null
}

/** The reports that are listed with a letter for an author's years. */
function lettersOf(
  references: readonly Reference[],
  names: readonly string[],
  years: readonly CitedYear[],
): Source[] {
  return references
    .filter((one) => one.letter !== '' && years.some(({ year }) => year === one.year) && isBy(one, names))
    .flatMap((one) => one.sources)
}

/** Whether one of some names is the author's, or, if it is no mere acronym, the beginning of it. */
function isBy({ author }: Reference, names: readonly string[]): boolean {
  return names.some((name) => name === author || (name.length >= 4 && author.startsWith(name)))
}
