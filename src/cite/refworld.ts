/**
 * Refworld's own form of a citation: the inverse of `parseCiteAs`.
 */

import type { Pinpoint } from '../pinpoints/pinpoint.ts'
import { isTitleFirst, parseCiteAs } from '../report/cite-as.ts'
import { formatDate } from '../report/dates.ts'
import type { Name } from '../types.ts'
import type { Facts } from './facts.ts'
import { partWords, sectionOfAct, sectionWord } from './place-words.ts'
import { withoutCatalogueMarks } from './titles.ts'

/**
 * Writes a document's citation as Refworld recommends it: the line that the document prints, or where it prints none,
 * the same line built from its metadata.
 *
 * @param facts
 *   What is known of the document.
 * @param pinpoint
 *   `para. 3`; it stands before the address.
 * @returns
 *   The line, white space folded.
 */
export function formatRefworld(facts: Facts, pinpoint: string | null = null): string {
  const { names, address, access } = divide(facts.citeAs ?? buildLine(facts))
  const named = pinpoint === null ? names : `${names}, ${pinpoint}`
  const archived =
    facts.archivedUrl === null || address.includes(facts.archivedUrl) ? '' : ` [${facts.archivedUrl}]`
  const isNewer = facts.accessed !== null && facts.accessed !== parseCiteAs(access).accessed
  return named + address + archived + (isNewer ? accessPart(facts.accessed) : access)
}

/** A place in its words, which are English: of an act by the number of its section. */
export function refworldPlace({ parts }: Pinpoint, { kind }: Facts): string {
  const words = parts.map((part) => {
    const section = kind === 'legislation' ? sectionOfAct(part) : null
    return section === null ? partWords(part, 'en-US') : `${sectionWord('en-US')} ${section}`
  })
  return words.join('; ')
}

/** Names the document without its address: what a later note repeats. */
export function formatRefworldShort(facts: Facts, pinpoint: string | null = null): string {
  const publisher = bodyOf(facts)
  const parts = isTitleFirst({ title: facts.title, publisher })
    ? [facts.title, facts.symbol]
    : [publisher, facts.title === null ? null : withoutCatalogueMarks(facts.title, facts.language)]
  return [...parts, pinpoint].filter((part) => part !== null).join(', ')
}

/**
 * Documents: publisher, title, date, symbol. Decisions and laws: title, symbol, court, date.
 * `available at:` stands also where there is no address, as Refworld prints it.
 */
function buildLine(facts: Facts): string {
  const date = facts.issued === null ? null : formatDate(facts.issued)
  const publisher = bodyOf(facts)
  const parts = isTitleFirst({ title: facts.title, publisher })
    ? [facts.title, facts.symbol, publisher, date]
    : [publisher, facts.title, publisher === facts.publisher ? null : facts.publisher, date, facts.symbol]
  const names = parts.filter((part) => part !== null).join(', ')
  const url = facts.url === null ? '' : ` ${facts.url}`
  const address = facts.url === null && facts.accessed === null ? '' : `, available at:${url}`
  return names + address + accessPart(facts.accessed)
}

/**
 * Whose document it is: persons who wrote it, else who published it, else a body that wrote it. Who makes the laws of a
 * state, as Refworld's catalogue calls all of them, is not said.
 */
function bodyOf({ publisher, author, authors, kind }: Facts): string | null {
  if (authors.some(({ type }) => type === 'person')) return listed(authors.map(runningName))
  return kind === 'legislation' ? null : (publisher ?? author)
}

function runningName(name: Name): string {
  if (name.type === 'body') return name.literal
  return [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' ')
}

/** `Jane Doe, Amal Haddad and Pieter van der Berg` */
function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names)
}

function accessPart(accessed: string | null): string {
  return accessed === null ? '' : ` [accessed ${formatDate(accessed)}]`
}

interface Line {
  names: string
  /** `, available at: https://…` */
  address: string
  /** ` [accessed 5 November 2019]` */
  access: string
}

function divide(line: string): Line {
  const bracket = line.endsWith(']') ? line.lastIndexOf(' [') : -1
  const access = bracket > 0 && parseCiteAs(line.slice(bracket)).accessed !== null ? line.slice(bracket) : ''
  const rest = line.slice(0, line.length - access.length)
  const marker = rest.lastIndexOf(', available at:')
  const scheme = rest.lastIndexOf(', http')
  const end = marker !== -1 ? marker : scheme !== -1 ? scheme : rest.length
  return { names: rest.slice(0, end), address: rest.slice(end), access }
}
