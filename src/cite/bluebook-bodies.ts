/**
 * The names of bodies that are authors or publishers, as the Bluebook abbreviates them (21st edition, 15.1(d), with the
 * words of T6 and T13 and the states of T10).
 */
import { bluebookCountries } from './law.ts'

/** Words of several parts: they go first. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bUnited States(?: of America)?(?=$|[^\p{L}])/gu, 'U.S.'],
  [/\b(?:United Nations|UN)(?=$|[^\p{L}])/gu, 'U.N.'],
]

/** T6 and T13: the words of bodies that publish. A word whose abbreviation is not sure stands in full. */
const words: ReadonlyMap<string, string> = new Map([
  ['Administration', 'Admin.'],
  ['Affairs', 'Affs.'],
  ['American', 'Am.'],
  ['and', '&'],
  ['Association', 'Ass’n'],
  ['Board', 'Bd.'],
  ['Center', 'Ctr.'],
  ['Centre', 'Ctr.'],
  ['Commission', 'Comm’n'],
  ['Commissioner', 'Comm’r'],
  ['Committee', 'Comm.'],
  ['Department', 'Dep’t'],
  ['Development', 'Dev.'],
  ['Economic', 'Econ.'],
  ['European', 'Eur.'],
  ['Federation', 'Fed’n'],
  ['Foundation', 'Found.'],
  ['General', 'Gen.'],
  ['Government', 'Gov’t'],
  ['Human', 'Hum.'],
  ['Immigration', 'Immigr.'],
  ['Information', 'Info.'],
  ['Institute', 'Inst.'],
  ['International', 'Int’l'],
  ['National', 'Nat’l'],
  ['Office', 'Off.'],
  ['Organisation', 'Org.'],
  ['Organization', 'Org.'],
  ['Regional', 'Reg’l'],
  ['Research', 'Rsch.'],
  ['Rights', 'Rts.'],
  ['Society', 'Soc’y'],
  ['Studies', 'Stud.'],
  ['University', 'Univ.'],
])

/**
 * Abbreviates a body's name.
 *
 * @example
 *   bluebookBody('United States Department of State') // 'U.S. Dep’t of State'
 *   bluebookBody('Human Rights Watch') // 'Hum. Rts. Watch'
 */
export function bluebookBody(name: string): string {
  let written = name
  for (const [phrase, abbreviation] of phrases) written = written.replace(phrase, abbreviation)
  for (const [country, abbreviation] of bluebookCountries)
    written = written.replace(new RegExp(`\\b${country}\\b`, 'g'), abbreviation)
  return written.replace(/(?<![\p{L}.’'-])\p{L}+(?![\p{L}.’'-])/gu, (word) => words.get(word) ?? word)
}
