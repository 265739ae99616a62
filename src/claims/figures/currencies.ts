/**
 * Which currency a name or sign means.
 */
import { once } from '../../constants.ts'
import { currencies } from '../../syntax/lexicon/currencies.ts'
import { plural } from '../../syntax/lexicon/forms.ts'
import { word } from '../../syntax/lexicon/lexicon.ts'
import type { Currency, Unit } from '../../types.ts'

/** Where and when a text tells of: what settles the names that several currencies share. */
export interface Place {
  /** ISO 3166-1 alpha-3 */
  country: string | null
  year: number | null
}

/** One of the currencies that a name or sign may stand for. */
export interface Candidate {
  code: Currency
  /** The name or sign as the table spells it. */
  spelled: string
  /** Meant where nothing settles it. */
  starred: boolean
}

/** The currencies by the ids of their nouns, of their adjectives, of their signs and codes; the countries of a code. */
interface Index {
  byNoun: Map<number, Candidate[]>
  byAdjective: Map<number, Candidate[]>
  bySign: Map<number, Candidate[]>
  byCode: Map<number, Currency>
  countriesOf: Map<string, readonly string[]>
}

/** A text without money needs none of it. */
export const currencyIndex = once((): Index => {
  const index: Index = {
    byNoun: new Map(),
    byAdjective: new Map(),
    bySign: new Map(),
    byCode: new Map(),
    countriesOf: new Map(),
  }
  for (const { code: iso, nouns, adjectives, signs, countries } of currencies) {
    const code = iso as Currency
    index.countriesOf.set(code, countries)
    index.byCode.set(word(code.toLowerCase()), code)
    for (const item of nouns) {
      const noun = item.replace('*', '')
      for (const form of [noun.split('/')[0] ?? '', plural(noun)]) {
        const spelled = form.replaceAll('_', ' ')
        if (spelled !== '') add(index.byNoun, spelled, item, code)
      }
    }
    for (const item of adjectives) add(index.byAdjective, item.replaceAll('_', ' '), item, code)
    for (const item of signs) add(index.bySign, item.replace('*', ''), item, code)
  }
  return index
})

function add(index: Map<number, Candidate[]>, spelled: string, item: string, code: Currency): void {
  const id = word(spelled.toLowerCase())
  const known = index.get(id) ?? []
  if (!known.some((candidate) => candidate.code === code))
    index.set(id, [...known, { code, spelled, starred: item.startsWith('*') }])
}

/** Whether a country pays in a currency. */
export function isLocal(code: Currency, { country }: Place): boolean {
  return country !== null && (currencyIndex().countriesOf.get(code) ?? []).includes(country)
}

/** A currency, and what leaves it in doubt. */
export interface Choice {
  code: Unit
  doubt: string | null
}

/**
 * The currency that is meant: the country's own, else the one with the star, else the first, with a doubt where there
 * are several (but a dollar of no country is that of the United States).
 *
 * @param spelled the name or sign as it stands in the text
 */
export function choose(candidates: readonly Candidate[], spelled: string, place: Place): Choice | null {
  const local = candidates.find(({ code }) => isLocal(code, place))
  const exact = candidates.filter((candidate) => candidate.spelled === spelled)
  const named = exact.length > 0 ? exact : candidates
  const chosen = local ?? named.find(({ starred }) => starred) ?? named[0]
  if (chosen === undefined) return null
  const codes = [...new Set(named.map(({ code }) => code))].sort()
  const isOpen = local === undefined && codes.length > 1 && chosen.code !== 'USD'
  return { code: codeOfYear(chosen.code, place.year), doubt: isOpen ? doubtOf(spelled, codes, place) : null }
}

/** `"lei" may be MDL or RON: the country is not known` */
function doubtOf(spelled: string, codes: readonly string[], { country }: Place): string {
  const some = codes.length > 4 ? [...codes.slice(0, 3), 'others'] : codes
  const list = `${some.slice(0, -1).join(', ')} or ${some.at(-1)}`
  const why = country === null ? 'the country is not known' : `none is the money of ${country}`
  return `"${spelled}" may be ${list}: ${why}`
}

/** Currencies that took the name of one before them: the newer code, the year it came, and the older code. */
const successors: readonly (readonly [Currency, number, Currency])[] = [
  ['AZN', 2006, 'AZM'],
  ['BYN', 2016, 'BYR'],
  ['GHS', 2007, 'GHC'],
  ['MRU', 2018, 'MRO'],
  ['SLE', 2022, 'SLL'],
  ['STN', 2018, 'STD'],
  ['TMT', 2009, 'TMM'],
  ['VES', 2018, 'VEF'],
  ['ZMW', 2013, 'ZMK'],
]

/**
 * The code that a currency's name stood for in a year: the leones of 2012 are SLL, those of 2023 SLE (ISO 4217, list
 * three, has the codes of the past).
 *
 * @param unit A unit; what is no such currency is given back as it is.
 * @param year The year that the text tells of, null where it is not known; it is written the year after.
 */
export function codeOfYear(unit: Unit, year: number | null): Unit {
  if (year === null) return unit
  for (const [code, since, before] of successors) if (code === unit && year + 1 < since) return before
  return unit
}
