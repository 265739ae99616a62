/**
 * Countries by the names that reports give them, with ISO 3166-1 alpha-3 codes.
 *
 * The names are those of the State Department and of UNHCR, with former ones (`Burma`, `Swaziland`), since a report
 * of 2012 names the country as it was named then. Kosovo has the user-assigned code `XKX`, as UNHCR writes it.
 */
import { once } from '../constants.ts'
import { foldSpace } from '../read/characters.ts'
import type { Country } from '../types.ts'
import { countryNames } from './country-names.ts'

/**
 * Finds a country by its name, without regard to case, a leading `the`, or diacritics.
 *
 * @param name A whole name, such as `Laos`, `BURMA` or `Congo, Democratic Republic of the`.
 * @returns The name as the table spells it where `name` is in capitals, else as it was given, with the code; null
 *   where it names no country.
 * @example
 * ```ts
 * findCountry('LAOS') // { name: 'Laos', alpha3: 'LAO' }
 * ```
 */
export function findCountry(name: string): Country | null {
  const entry = byName().get(foldName(name))
  if (!entry) return null
  const capitals = name === name.toUpperCase()
  return { name: capitals ? entry.name : name.trim(), alpha3: entry.alpha3 }
}

/** The country with an ISO 3166-1 alpha-3 code, by the first of its names; null where there is none. */
export function countryWithCode(alpha3: string): Country | null {
  for (const country of byName().values()) if (country.alpha3 === alpha3) return country
  return null
}

const byName = once(
  (): ReadonlyMap<string, Country> =>
    new Map(
      countryNames.split('\n').flatMap((row) => {
        const [alpha3 = '', ...names] = row.split('|')
        return names.map((name) => [foldName(name), { name, alpha3 }] as const)
      }),
    ),
)

/** A country's name without what publishers write in different ways: case, diacritics, apostrophes, a leading `the`. */
export function foldName(name: string): string {
  return foldSpace(name.normalize('NFKD').replace(/[\u0300-\u036f]/g, ''))
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[,.]/g, '')
    .trim()
}
