/**
 * Sentences that speak of a part of a year: a day, a month, from one month to another. Their figures are no figures of the
 * whole year, and are not compared with such.
 */

const month =
  '(?:January|February|March|April|May(?= (?:\\d|and|to|through))|June|July|August|September|October|November|December)'
const prepositions =
  'in|on|by|since|until|through|to|from|between|and|of|as of|early|late|mid-|at the end of|end of'

const part = new RegExp(
  `\\b(?:(?:${prepositions}) ?(?:early |late |mid-)?${month}|(?:in|as of) May\\b|${month} \\d{1,2}\\b|` +
    '(?:first|second|third|fourth|last) (?:half|quarter|(?:\\w+ )?months)|so far this year|midyear)',
  'i',
)

/**
 * Whether a sentence names a part of a year.
 *
 * @example
 * ```ts
 * namesPartOfYear('From January to June the league recorded 12 attacks.') // true
 * ```
 */
export function namesPartOfYear(text: string): boolean {
  return part.test(text)
}
