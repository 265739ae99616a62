/**
 * YAML front matter of Markdown → what is known of a document.
 */

import type { Metadata } from '../types.ts'
import { countryNamed } from './country.ts'
import { parseDate } from './dates.ts'
import { jurisdictionNamed } from './jurisdiction.ts'
import { kindNamed } from './kind.ts'
import { languageNamed } from './language.ts'
import { readScalars } from './scalars.ts'

/** From a key, without case, hyphens and underscores, to the fact that it names. */
const keys: Readonly<Record<string, keyof Facts>> = {
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
}

type Facts = Pick<
  Metadata,
  | 'title'
  | 'shortTitle'
  | 'kind'
  | 'jurisdiction'
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
