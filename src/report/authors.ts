/**
 * A line that names authors → the names: persons in parts, bodies whole.
 *
 * A name is a body's unless it can be a person's: two to five capitalised words without any that bodies' names are
 * made of, particles between them. A name with its family name before a comma is a person's, where the other part
 * can be given names.
 */
import { setOf } from '../constants.ts'
import { foldSpace } from '../read/characters.ts'
import type { Name } from '../types.ts'
import { isBody } from './names.ts'

/**
 * Reads a line of authors.
 *
 * @param line As printed: `Jane van der Berg and Li Na`, `Doe, Jane; Roe, Richard`, `Research Directorate,
 *   Immigration and Refugee Board, Canada`.
 * @param publisher Who published the document: a name that is the publisher's is no person's.
 * @returns The names in their order; none where the line is null or empty.
 */
export function readAuthors(line: string | null, publisher: string | null = null): Name[] {
  const text = foldSpace(line ?? '').trim()
  if (text === '') return []
  const names = namesIn(text.replace(/^by (?=\p{Lu})/iu, '')).map((name) => readName(name, publisher))
  return names.every(({ type }) => type === 'person') || text.includes(';')
    ? names
    : [readName(text, publisher)]
}

/**
 * Reads one name.
 *
 * @returns A person in parts, where it can be one; else a body.
 */
export function readName(text: string, publisher: string | null = null): Name {
  const name = text.trim()
  const isPublisher = publisher !== null && publisher.toLowerCase() === name.toLowerCase()
  return (isPublisher ? null : (familyFirst(name) ?? givenFirst(name))) ?? { type: 'body', literal: name }
}

/** The names of a line, which semicolons, `and` or commas divide; a comma may also stand within a name. */
function namesIn(text: string): string[] {
  if (text.includes(';')) return text.split(';').flatMap((part) => part.trim() || [])
  const parts = text.split(/, (?:and )?| (?:and|&|et|y|und) /)
  const isFamilyFirst = parts.length === 2 && text.includes(', ') && !/ (?:and|&|et|und) /.test(text)
  const isSuffix = parts.some((part) => suffixes.test(part))
  if (isSuffix || (isFamilyFirst && parts.some((part) => !part.includes(' ')))) return [text]
  return parts
}

/** `van der Berg, Jane`, `King, Martin Luther, Jr.` */
function familyFirst(name: string): Name | null {
  const [before = '', given = '', suffix = null, ...more] = name.split(', ')
  if (given === '' || more.length > 0 || (suffix !== null && !suffixes.test(suffix))) return null
  if (suffixes.test(given)) {
    const person = givenFirst(before)
    return person?.type === 'person' ? { ...person, suffix: given } : null
  }
  const words = before.split(' ')
  const start = words.findIndex((word) => !isParticle(word))
  const family = words.slice(start).join(' ')
  const isPerson =
    start !== -1 && words.length <= 4 && isPersonal(family.split(' ')) && isPersonal(given.split(' '))
  if (!isPerson) return null
  return { type: 'person', family, given, particle: words.slice(0, start).join(' ') || null, suffix }
}

/** `Jane van der Berg`, `Dr. Martin Luther King Jr.` */
function givenFirst(name: string): Name | null {
  const words = name.split(' ').filter((word, place) => place > 0 || !titles.test(word))
  const suffix = words.length > 2 && suffixes.test(words.at(-1) ?? '') ? (words.pop() ?? null) : null
  if (words.length < 2 || words.length > 6) return null
  const particle = words.findIndex((word, place) => place > 0 && isParticle(word))
  const start = particle === -1 ? words.length - 1 : particle
  const end = words.findIndex((word, place) => place >= start && !isParticle(word))
  const given = words.slice(0, start)
  const family = words.slice(end)
  if (end === -1 || !isPersonal(given) || !isPersonal(family)) return null
  return {
    type: 'person',
    family: family.join(' '),
    given: given.join(' '),
    particle: words.slice(start, end).join(' ') || null,
    suffix,
  }
}

const titles = /^(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Rev|Judge|Justice|Professor|Hon)\.?$/

const suffixes = /^(?:Jr|Sr|II|III|IV|Ph\.? ?D|M\.?D|Esq|Q\.?C|K\.?C|LL\.?M)\.?$/

function isParticle(word: string): boolean {
  return /^(?:v[ao]n|de[rnlms]?|d[aiou]s?|dell[ae]|l[ae]s?|ten?|ter|zu[mr]?|bin|ibn|al|el|af|av|e|y|ben|bint|st\.)$/.test(
    word,
  )
}

/** Whether words can be parts of a person's name: capitalised or initials, and none that names a body. */
function isPersonal(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|(?:al|el|d|o)[-'’]\p{Lu}\p{L}*)$/u.test(word),
    ) &&
    words.every((word) => !/^\p{Lu}{3,}$/u.test(word)) &&
    !isBody(words.join(' ')) &&
    !words.some((word) => bodyWords.has(word.toLowerCase()))
  )
}

/** Words of the names of offices and organizations that say nothing of a body by themselves. */
const bodyWords: ReadonlySet<string> =
  setOf(`access action aid amnesty armed asylum care center centre children citizens civil collective community conflict
  consortium country crisis data defence defenders defense democracy desk development directorate doctors documentation
  editorial equality europe european exchange federal forum free freedom front global group groups guidance health
  humanitarian human information initiative institut integrity international investigation journalists justice labor
  labour law lawyers legal media mission migrants migration minorities minority monitoring national observatory open
  peace people physicians policy press programme protection public refugee refugees register relief report reporters
  reports republic research response rights safety save security secretariat solidarity special staff state states
  statelessness statistics study support team torture trafficking transparency tribunal unit united universal victims
  voice watch witness women workers working world worldwide writer writers
  amnistie amnistía borders defensoría derechos direction dirección droits fronteras frontières humanos médecins médicos
  ministère ministerio sans`)
