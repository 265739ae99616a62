/**
 * The names of bodies that are authors or publishers, as the Bluebook abbreviates them (21st edition, 15.1(d), with the
 * words of T6 and T13 and the states of T10).
 */
import { bluebookCountries, circuitOf, shortCourt } from './law.ts'

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
  ['Attorney', 'Att’y'],
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
  ['Secretary', 'Sec’y'],
  ['Service', 'Serv.'],
  ['Society', 'Soc’y'],
  ['Studies', 'Stud.'],
  ['University', 'Univ.'],
])

/** T1, T3 and 21.5: courts whose citations say them are null. */
const courts: ReadonlyMap<string, string | null> = new Map([
  ['ECtHR', null],
  ['CJEU', null],
  ['IACtHR', 'Inter-Am. Ct. H.R.'],
  ['ACtHPR', 'Afr. Ct. H.P.R.'],
  ['African Commission on Human and Peoples’ Rights', 'Afr. Comm’n H.P.R.'],
  ["African Commission on Human and Peoples' Rights", 'Afr. Comm’n H.P.R.'],
  ['BIA', 'B.I.A.'],
  ['United States Supreme Court', 'U.S.'],
  ['Supreme Court of the United States', 'U.S.'],
])

/**
 * Abbreviates the name of a court that stands behind a case; null where the citation says it.
 *
 * @example
 *   bluebookCourt('Inter-American Court of Human Rights') // 'Inter-Am. Ct. H.R.'
 *   bluebookCourt('United States Court of Appeals (9th Circuit)') // '9th Cir.'
 */
export function bluebookCourt(name: string): string | null {
  const known = courts.get(shortCourt(name))
  if (known !== undefined) return known
  return circuitOf(name) ?? (name.startsWith('UN ') ? bluebookBody(name) : name)
}

/**
 * Abbreviates the words of a case's name (10.2.1, 10.2.2), but not a state that is a party; no `The` before a party.
 *
 * @example
 *   bluebookCase('HJ (Iran) v. Secretary of State for the Home Department') // 'HJ (Iran) v. Sec’y of State for the Home Dep’t'
 */
export function bluebookCase(name: string): string {
  return abbreviated(name.replace(/(?<=^| v\. )The /g, ''))
}

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
  return abbreviated(written)
}

function abbreviated(name: string): string {
  return name.replace(/(?<![\p{L}.’'-])\p{L}+(?![\p{L}.’'-])/gu, (word) => words.get(word) ?? word)
}
