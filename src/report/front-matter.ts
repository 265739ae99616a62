/**
 * YAML front matter of Markdown → what is known of a document.
 */

import type { Metadata } from '../types.ts'
import { findCountry } from './countries.ts'
import { parseDate } from './dates.ts'
import { readScalars } from './scalars.ts'

/** From a key, without case, hyphens and underscores, to the fact that it names. */
const keys: Readonly<Record<string, keyof Facts>> = {
  title: 'title',
  publisher: 'publisher',
  author: 'author',
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
}

type Facts = Pick<
  Metadata,
  | 'title'
  | 'publisher'
  | 'author'
  | 'publicationDate'
  | 'lastUpdated'
  | 'accessed'
  | 'citeAs'
  | 'url'
  | 'docid'
  | 'symbol'
  | 'disclaimer'
  | 'country'
  | 'series'
  | 'edition'
  | 'language'
>

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
    const name = key.toLowerCase().replace(/[-_\s]/g, '')
    const fact = Object.hasOwn(keys, name) ? keys[name] : undefined
    if (fact !== undefined) Object.assign(given, factOf(fact, value.trim()))
  }
  return given
}

function factOf(fact: keyof Facts, text: string): Partial<Metadata> {
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
      return { country: findCountry(text) }
    case 'edition':
      return /^\d{4}$/.test(text) ? { edition: Number(text) } : {}
    default:
      return { [fact]: text }
  }
}
