/**
 * What is known of files that do not say it themselves: what the caller says of all of them, and, only where it is asked
 * for, what the names of files say.
 */
import { basename, dirname, extname } from 'node:path'
import { countryNamed } from '../report/country.ts'
import type { Report } from '../types.ts'

/** The facts that may be told of a file. */
export interface Hints {
  year?: number | undefined
  country?: string | undefined
  series?: string | undefined
}

/**
 * What a file's name says: a year, and a country where it names one and no other.
 *
 * @example
 * ```ts
 * hintsOfName('reports/2019/south-sudan.html') // { year: 2019, country: 'South Sudan' }
 * ```
 */
export function hintsOfName(file: string): Hints {
  const own = basename(file, extname(file))
  const year = yearIn(own) ?? yearIn(dirname(file))
  const country = countryIn(own) ?? countryIn(basename(dirname(file)))
  return { ...(year !== null && { year }), ...(country !== null && { country }) }
}

/** The last number that is a year of a report. */
function yearIn(name: string): number | null {
  const years = [...name.matchAll(/(?<!\d)(?:19[5-9]\d|20\d\d)(?!\d)/g)].map(([year]) => Number(year))
  return years.at(-1) ?? null
}

/** Names of countries have no more words than these. */
const mostWords = 6

/** The one country that runs of a name's words name, the longest run first; in capitals, since case says nothing here. */
function countryIn(name: string): string | null {
  const words = name
    .toUpperCase()
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word !== '')
  const found = new Map<string, string>()
  for (let at = 0; at < words.length; ) {
    const length = lengthOfCountry(words, at)
    const country = length === 0 ? null : countryNamed(words.slice(at, at + length).join(' '))
    if (country !== null) found.set(country.alpha3, country.name)
    at += Math.max(1, length)
  }
  const [only, ...others] = found.values()
  return only === undefined || others.length > 0 ? null : only
}

function lengthOfCountry(words: readonly string[], at: number): number {
  for (let length = Math.min(mostWords, words.length - at); length > 0; length--)
    if (countryNamed(words.slice(at, at + length).join(' ')) !== null) return length
  return 0
}

/** Those of the hints that none of a file's reports says itself. */
export function missingOf(reports: readonly Report[], hints: Hints): Hints {
  const isMissing = (fact: 'edition' | 'country' | 'series') =>
    reports.every(({ metadata }) => metadata[fact] === null)
  return {
    ...(hints.year !== undefined && isMissing('edition') && { year: hints.year }),
    ...(hints.country !== undefined && isMissing('country') && { country: hints.country }),
    ...(hints.series !== undefined && isMissing('series') && { series: hints.series }),
  }
}
