/**
 * The names of bodies and the symbols of their documents, as a manual writes them.
 */
import { bluebookBody } from './bluebook-bodies.ts'
import type { CslName, StyleItem } from './csl.ts'
import { isUnitedNations, readAbbreviation, shortBody } from './law.ts'
import { type LawManner, stopped } from './law-manner.ts'

export function bodyName(name: CslName, manner: LawManner): CslName {
  return 'literal' in name ? { literal: bodyText(name.literal, manner) } : name
}

/** Stand around an abbreviation that is kept with a name. */
export const abbreviationMarks = ['\ue016', '\ue017'] as const

/** A body's name without the abbreviation in brackets that a page prints behind it, or by its abbreviation. */
export function bodyText(body: string, manner: LawManner): string {
  const { bodies, keepsAbbreviations } = manner
  const { name: printed, abbreviation } = readAbbreviation(body)
  const organ = manner.isOrganByItself ? organOf(printed) : printed
  // The committee’s own spelling.
  const name = bodies === 'full' && organ !== printed ? organ.replace(' Against ', ' against ') : organ
  if (keepsAbbreviations && abbreviation !== null) return name + abbreviationMarks.join(abbreviation)
  if (bodies === 'bluebook') return bluebookBody(name)
  return bodies === 'short' ? shortBody(name) : name
}

/** `UN Human Rights Council` → `Human Rights Council`; the High Commissioner keeps the name. */
function organOf(name: string): string {
  return name.replace(/^(?:UN|United Nations) (?=(?:.* )?(?:Council|Committee|Commission|Assembly)\b)/, '')
}

/** A body’s name without the abbreviation that is kept with it. */
export function plainBody(name: string): string {
  return name.replace(/\ue016[^\ue016\ue017]*\ue017/, '')
}

/** The same item without the abbreviations that are kept: in a paper they are introduced once, where the writer says so. */
export function withoutAbbreviations(item: StyleItem): StyleItem {
  const plain = (name: CslName) => ('literal' in name ? { literal: plainBody(name.literal) } : name)
  return { ...item, ...(item.author && { author: item.author.map(plain) }) }
}

export function symbolIn(symbol: string, manner: LawManner, isDocument = true): string {
  if (!isUnitedNations(symbol) || !isDocument) return stopped(symbol, manner)
  const bare = manner.resolution === null ? symbol : symbol.replace(/ \(\d{4}\)$/, '')
  return manner.unitedNations === null ? stopped(bare, manner) : `${manner.unitedNations} ${bare}`
}
