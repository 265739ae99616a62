/**
 * The country that a name, a title, an address or the name of a court speaks of.
 */
import { once } from '../constants.ts'
import type { Country } from '../types.ts'
import { findCountry } from './countries.ts'
import { firstOf } from './first-of.ts'
import { inTitleCase, isCaseName } from './names.ts'

/**
 * Finds a country by the name that a report gives it, also where it adds what else the report covers:
 * `China (Includes Hong Kong, Macau, and Tibet)`, `Israel, Golan Heights, West Bank, and Gaza`. A list of countries
 * names none.
 *
 * @returns The country, by the name that stands there without the additions.
 */
export function countryNamed(name: string | null | undefined): Country | null {
  if (name === null || name === undefined || name.length > longestName) return null
  return findCountry(name) ?? countryWithAdditions(name)
}

const longestName = 100

function countryWithAdditions(name: string): Country | null {
  const bracket = /^([^([]{3,60}?) ?[([](?:incl|also|with|and|the|formerly)[^()[\]]*[)\]]$/i.exec(name)
  if (bracket) return countryNamed(bracket[1])
  const [first = '', ...others] = name.split(/, (?:and )?| and (?=the )| – | — /)
  if (others.length === 0) return null
  const country = findCountry(first)
  const isList = others.some((other) => {
    const added = findCountry(other)
    return added !== null && added.alpha3 !== country?.alpha3
  })
  return isList ? null : country
}

/** `… Report - Laos`, `… Practices: Laos`, `Nigeria: Information on …`, `Laos 2023 Human Rights Report`, `Refugees Act [Kenya]`, and a title that is a country's name. */
export function countryInTitle(title: string): Country | null {
  return (
    countryNamed(after(title, ' - ')) ??
    countryNamed(after(title, ' – ')) ??
    countryNamed(after(title, ': ')) ??
    countryNamed(title.slice(0, Math.max(0, title.indexOf(':')))) ??
    countryNamed(/^(?:\d{4} )?(\D{3,60}?) \d{4}\b/.exec(title)?.[1]) ??
    countryNamed(/^\d{4} (\D{3,60}?) human rights report/i.exec(title)?.[1]) ??
    countryNamed(title) ??
    countryNamed(after(beforeBracket(title), ' - ')) ??
    countryNamed(/[[(]([^\d[\]()]{3,60})[\])]$/.exec(title.slice(-80))?.[1]) ??
    countryNamed(
      /\b(?:report|note|profile|briefing|focus) (?:on )?(\p{L}[\p{L} ’'.-]{2,50})$/iu.exec(
        title.slice(-80),
      )?.[1],
    ) ??
    (isCaseName(title) ? null : countryWithin(inTitleCase(title.slice(0, longestTitle))))
  )
}

/** `Situation of human rights in Yemen`, `Cameroon’s Anglophone Crisis`: the only country that a title names so. */
function countryWithin(title: string): Country | null {
  const found = new Map<string, Country>()
  for (const [, place = '', owner = ''] of title.matchAll(places())) {
    const country = findCountry(place) ?? findCountry(place.split(' and ')[0] ?? '') ?? findCountry(owner)
    if (country !== null) found.set(country.alpha3, country)
  }
  const [only = null] = found.values()
  return found.size === 1 ? only : null
}

const name = String.raw`\p{Lu}[\p{L}.’'-]*(?: (?:(?:of|and|the) ){0,2}\p{Lu}[\p{L}.’'-]*){0,5}(?![\p{L}\d$€£])`
/** Each place stands behind a preposition of its own, also within another: `of Sweden and the Government of Norway`. */
const places = once(
  () =>
    new RegExp(
      `(?<=\\b(?:in|of|from|to|for|on|against|within|by) (?:the )?)(?=(${name}))|^(?=(${name})[’']s? )`,
      'gu',
    ),
)

/** No country is looked for behind it. */
const longestTitle = 400

/** `… (No. 29) - Mauritania (Ratification: 1961)`: what stands before the last bracket. */
function beforeBracket(title: string): string {
  return title.endsWith(')') ? title.slice(0, Math.max(0, title.lastIndexOf(' ('))) : title
}

function after(title: string, mark: string): string | null {
  const at = title.lastIndexOf(mark)
  return at === -1 ? null : title.slice(at + mark.length)
}

/** An address has neither commas nor capitals: `israel west bank and gaza` begins with the country, `guinea bissau` is one. */
export function countryInAddress(place: string): Country | null {
  const name = place.toUpperCase()
  const whole = findCountry(name) ?? findCountry(name.replaceAll(' ', '-'))
  if (whole !== null) return whole
  const words = name.split(' ').slice(0, -1)
  return firstOf(words, (_, place) => findCountry(words.slice(0, words.length - place).join(' ')))
}

/** `IN THE FEDERAL COURT OF AUSTRALIA`, `NATIONAL HUMAN RIGHTS COMMISSION OF NEPAL`: of a body that looks into its own country. */
export function countryOfBody(line: string): Country | null {
  return countryNamed(ownBody.exec(line.slice(0, 160))?.[1])
}

const ownBody =
  /\b(?:court|tribunal|human rights (?:commission|council|institution|committee)|ombuds(?:man|person)|public defender)\b.{0,40}\bof (?:the )?([\p{L} ]{3,40})$/iu
