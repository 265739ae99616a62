/**
 * Headings → how a citation names what stands under them.
 *
 *     PROSECUTION                                 Prosecution
 *     Section 1. Respect for the Integrity …      section 1
 *       c. Torture and Other Cruel, Inhuman …     section 1.c
 *         Prison and Detention Center Conditions  Prison and Detention Center Conditions
 *     Article 33. Prohibition of expulsion …      art. 33
 *
 * A name is the last heading, with higher ones before it until it is the only one of its name in the document.
 */
import { foldSpace } from '../read/characters.ts'
import { allPlaces } from '../report/places.ts'
import type { Report, Section, Sentence } from '../types.ts'

/** A heading as a citation names it: by its number where it is that of a section or an article, else by its words. */
export type HeadingName =
  | { kind: 'section' | 'article'; number: string }
  | {
      kind: 'title'
      /** White space folded, capitals as in running text. */
      title: string
    }

/** A section with a printed heading. */
export interface Head {
  section: Section
  /** As printed, white space folded. */
  title: string
  /** The section with a heading that it stands in. */
  parent: Head | null
  own: HeadingName
  /** Its name in a citation, the outermost heading first. */
  path: readonly HeadingName[]
}

/** The sections with printed headings, in reading order. */
export function headsOf(report: Report): Head[] {
  const heads: Head[] = []
  const readable = titleReader(report)
  const add = (section: Section, parent: Head | null) => {
    const head = headOf(section, parent, readable)
    if (head) heads.push(head)
    for (const child of section.children) if (child.type === 'section') add(child, head ?? parent)
  }
  for (const section of report.children) add(section, null)
  tellApart(heads)
  return heads
}

function headOf(section: Section, parent: Head | null, readable: (title: string) => string): Head | null {
  const title = foldSpace(section.title ?? '').trim()
  if (title === '') return null
  const own = numberedName(title, parent) ?? { kind: 'title', title: readable(title) }
  return { section, title, parent, own, path: [own] }
}

/** `Section 1. Respect …`, `Article 33 (Prohibition …)`, and `c. Torture …` in a section with a number. */
function numberedName(title: string, parent: Head | null): HeadingName | null {
  const section = /^section (\d{1,3}(?:\.\d{1,3})*)\b/i.exec(title)?.[1]
  if (section !== undefined) return { kind: 'section', number: section }
  const article = /^art(?:icle|\.) ?(\d{1,4}(?: ?[a-z](?![\p{L}]))?|[ivxl]{1,7})(?![\p{L}\p{N}])/iu.exec(
    title,
  )?.[1]
  if (article !== undefined) return { kind: 'article', number: article.replace(' ', '') }
  const letter = /^([a-z])\.(?:\s|$)/i.exec(title)?.[1]
  if (letter === undefined || parent?.own.kind !== 'section') return null
  return { kind: 'section', number: `${parent.own.number}.${letter.toLowerCase()}` }
}

/** What a citation calls the paragraphs before the first heading, where it has to name them. */
export const openingName = 'opening'

/** The plain words of a heading's name, in English. */
export function nameText(name: HeadingName): string {
  if (name.kind === 'title') return name.title
  return `${name.kind === 'section' ? 'section' : 'art.'} ${name.number}`
}

/** What is compared of names and of words that may be one: letters and digits, without case and accents. */
export function comparable(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

// --- names that are told apart

/** Puts higher headings before names that several have; what is the same all the way up is counted: `Women [2]`. */
function tellApart(heads: readonly Head[]): void {
  for (const group of groupsOf(heads, ({ own }) => comparable(nameText(own)))) {
    if (group.length > 1) qualify(group)
  }
}

function qualify(heads: readonly Head[]): void {
  for (const head of heads) if (head.parent) head.path = [head.parent.own, head.own]
  let depth = 2
  let alike = groupsOf(heads, keyOf).filter((group) => group.length > 1)
  while (alike.some((group) => group.some((head) => ancestor(head, depth) !== null))) {
    const open = alike.flat()
    for (const head of open) {
      const higher = ancestor(head, depth)
      if (higher) head.path = [higher.own, ...head.path]
    }
    alike = groupsOf(open, keyOf).filter((group) => group.length > 1)
    depth++
  }
  for (const group of alike) {
    for (const [at, head] of group.entries()) {
      const title = `${nameText(head.own)} [${at + 1}]`
      if (at > 0) head.path = [...head.path.slice(0, -1), { kind: 'title', title }]
    }
  }
}

function keyOf({ path }: Head): string {
  return path.map((name) => comparable(nameText(name))).join('/')
}

function ancestor(head: Head, levels: number): Head | null {
  let found: Head | null = head
  for (let level = 0; level < levels && found; level++) found = found.parent
  return found
}

function groupsOf(heads: readonly Head[], key: (head: Head) => string): Head[][] {
  const groups = new Map<string, Head[]>()
  for (const head of heads) {
    const group = groups.get(key(head))
    if (group) group.push(head)
    else groups.set(key(head), [head])
  }
  return [...groups.values()]
}

// --- capitals

const smallWords: ReadonlySet<string> = new Set(
  'a an and as at by for from in of on or the to with'.split(' '),
)

/**
 * A heading in capitals is written as a title (`RECOMMENDATIONS FOR LAOS`); its Roman numerals, and what the text
 * itself writes in capitals (`UNHCR`), stay.
 */
function titleReader(report: Report): (title: string) => string {
  let known: ReadonlySet<string> | null = null
  return (title) => {
    if (title !== title.toUpperCase() || title === title.toLowerCase()) return title
    known ??= capitalWords(report)
    return inTitleCase(title, known)
  }
}

function inTitleCase(title: string, kept: ReadonlySet<string>): string {
  let isFirst = true
  return title.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => {
    const isKept = kept.has(word) || /^[IVX]+$/.test(word)
    const lower = word.toLowerCase()
    const written =
      isKept || (smallWords.has(lower) && !isFirst) ? (isKept ? word : lower) : capitalized(lower)
    isFirst = false
    return written
  })
}

function capitalized(word: string): string {
  return word.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** The words of two and more letters that stand in capitals in a sentence that is not. */
function capitalWords(report: Report): ReadonlySet<string> {
  const words = new Set<string>()
  for (const place of allPlaces(report)) {
    const text = place.type === 'sentence' ? wordsOf(place) : ''
    if (!/\p{Lu}{2}/u.test(text) || text === text.toUpperCase()) continue
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)) words.add(word)
  }
  return words
}

function wordsOf({ children }: Sentence): string {
  return children.map((child) => (child.type === 'text' ? child.value : child.children[0].value)).join('')
}
