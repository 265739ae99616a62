/**
 * YAML front matter of Markdown → what is known of a document.
 */

import type { Metadata, Name } from '../types.ts'
import { readName } from './authors.ts'
import { countryNamed } from './country.ts'
import { parseDate } from './dates.ts'
import { jurisdictionNamed } from './jurisdiction.ts'
import { kindNamed } from './kind.ts'
import { languageNamed } from './language.ts'
import { type Item, readLists, readScalars } from './scalars.ts'

/** From a key, without case, hyphens and underscores, to the fact that it names. */
const keys = {
  title: 'title',
  shorttitle: 'shortTitle',
  titleshort: 'shortTitle',
  type: 'kind',
  kind: 'kind',
  documenttype: 'kind',
  jurisdiction: 'jurisdiction',
  publisher: 'publisher',
  author: 'author',
  authors: 'author',
  publicationdate: 'publicationDate',
  date: 'publicationDate',
  lastupdated: 'lastUpdated',
  accessed: 'accessed',
  citeas: 'citeAs',
  url: 'url',
  docid: 'docid',
  symbol: 'symbol',
  disclaimer: 'disclaimer',
  country: 'country',
  series: 'series',
  edition: 'edition',
  language: 'language',
  lang: 'language',
} as const satisfies Readonly<Record<string, keyof Metadata>>

const facts: ReadonlyMap<string, Fact> = new Map(Object.entries(keys))

/** A fact that front matter may give. */
type Fact = (typeof keys)[keyof typeof keys]

/**
 * Reads front matter.
 *
 * @param yaml The text between the `---` lines.
 * @returns The facts that it gives; keys that are not known are left out.
 * @throws SyntaxError where it is no YAML.
 */
export function readFrontMatter(yaml: string): Partial<Metadata> {
  const given: Partial<Metadata> = {}
  for (const [key, value] of readScalars(yaml)) {
    const fact = factNamed(key)
    if (fact !== undefined) Object.assign(given, factOf(fact, value.trim()))
  }
  for (const [key, items] of readLists(yaml)) {
    if (factNamed(key) !== 'author' || items.length === 0) continue
    given.authors = items.map(authorOf)
    given.author = given.authors.map(nameOf).join('; ')
  }
  return given
}

function factNamed(key: string): Fact | undefined {
  return facts.get(key.toLowerCase().replace(/[-_\s]/g, ''))
}

/** `Jane Doe`; in parts, as CSL and Quarto have them; or `name` and `literal`, the latter whole. */
function authorOf(item: Item): Name {
  if (typeof item === 'string') return readName(item)
  const part = (key: string) => item.get(key)?.trim() || null
  const family = part('family')
  if (family === null) {
    const literal = part('literal')
    return literal === null ? readName(part('name') ?? part('given') ?? '') : { type: 'body', literal }
  }
  const particle = part('non-dropping-particle') ?? part('dropping-particle') ?? part('particle')
  return { type: 'person', family, given: part('given'), particle, suffix: part('suffix') }
}

/** A name in one line: `Doe, Jane`. */
function nameOf(name: Name): string {
  if (name.type === 'body') return name.literal
  const family = [name.particle, name.family].filter((part) => part !== null).join(' ')
  return [family, name.given, name.suffix].filter((part) => part !== null).join(', ')
}

function factOf(fact: Fact, text: string): Partial<Metadata> {
  if (text === '') return {}
  switch (fact) {
    case 'publicationDate': {
      const date = parseDate(text)
      return { publicationDate: date?.length === 10 ? date : null, publicationDateAsPrinted: text }
    }
    case 'lastUpdated':
    case 'accessed':
      return { [fact]: parseDate(text) }
    case 'country':
      return { country: countryNamed(text) }
    case 'kind':
      return { kind: kindNamed(text) }
    case 'jurisdiction':
      return { jurisdiction: jurisdictionNamed(text) }
    case 'language':
      return { language: languageNamed(text) }
    case 'edition':
      return /^\d{4}$/.test(text) ? { edition: Number(text) } : {}
    default:
      return { [fact]: text }
  }
}
