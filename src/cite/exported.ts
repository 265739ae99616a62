/**
 * Items as they go into files: what is mended for every style is mended for other programs too, since their styles
 * cannot compare two fields either.
 */
import { amendLaw } from './amend-law.ts'
import type { CslItem, CslName } from './csl.ts'
import { readAbbreviation } from './law.ts'
import { usualLaw } from './law-manner.ts'

/**
 * An item with nothing twice: no publisher that is the author, no series that the title names, no abbreviation in
 * brackets inside a name.
 */
export function exportedItem(item: CslItem): CslItem {
  const { publisher, author, 'collection-title': series, ...rest } = item
  const names = author?.map(plainName)
  const body = publisher === undefined ? undefined : readAbbreviation(publisher).name
  const [first] = names ?? []
  const isAuthor = names?.length === 1 && first !== undefined && 'literal' in first && first.literal === body
  return {
    ...rest,
    ...(names && { author: names }),
    ...(body !== undefined && !isAuthor && { publisher: body }),
    ...(series !== undefined && !rest.title?.includes(series) && { 'collection-title': series }),
  }
}

function plainName(name: CslName): CslName {
  return 'literal' in name ? { literal: readAbbreviation(name.literal).name } : name
}

/** How a source of law is found, in one text: `[2010] UKSC 31`, `19 I. & N. Dec. 211`, `189 U.N.T.S. 137`. */
export function citedNumber(item: CslItem): string | undefined {
  const { references, volume, page, number, 'container-title': container } = amendLaw(item, usualLaw)
  if (references !== undefined) return references
  if (item.type === 'webpage' || container === undefined) return number
  return [volume, container, page].filter((part) => part !== undefined).join(' ')
}

/** The court of a judgment, where its citation does not say it. */
export function citedCourt(item: CslItem): string | undefined {
  return amendLaw(item, usualLaw).authority
}
