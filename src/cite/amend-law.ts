/**
 * Sources of law as a manual writes them: the fields that its layouts (`layouts/`) read.
 */
import { amendCase, countryVariable } from './amend-case.ts'
import { bodyName, bodyText, symbolIn } from './bodies.ts'
import { type CslItem, fromCslDate, type StyleItem, without } from './csl.ts'
import {
  isNamedByNumber,
  isUnitedNations,
  officialJournalName,
  readResolution,
  readTreatySeries,
} from './law.ts'
import { type LawManner, stopped } from './law-manner.ts'

/** The item of a source of law in a manual's way; that of another document with the names of its bodies. */
export function amendLaw(item: CslItem, manner: LawManner): StyleItem {
  switch (item.type) {
    case 'legal_case':
      return amendCase(item, manner)
    case 'legislation':
      return amendAct(item, manner)
    case 'treaty':
      return amendTreaty(item, manner)
    default:
      return amendReport(item, manner)
  }
}

function amendAct(item: CslItem, manner: LawManner): StyleItem {
  return item['container-title'] === officialJournalName
    ? amendDirective(item, manner)
    : amendNational(item, manner)
}

/** An act of the European Union is found by its place in the Official Journal, which says whose it is. */
function amendDirective(item: CslItem, manner: LawManner): StyleItem {
  const { 'container-title': _, volume = '', page = null, jurisdiction, number, ...rest } = item
  const references = manner.journal({ volume, page }, fromCslDate(item.issued)?.slice(0, 4) ?? '')
  return {
    ...rest,
    references,
    ...(manner.courts === 'bluebook' && { jurisdiction: 'EU' }),
    // The Union took the place of the Community on 1 December 2009.
    ...(manner.isEuropeByNumber && {
      'call-number': (fromCslDate(item.issued) ?? '') < '2009-12' ? 'EC' : 'EU',
    }),
    ...authorityOfAct(item, manner),
  }
}

/** For MLA, who made a law is its author. */
function authorityOfAct({ jurisdiction }: CslItem, { courts }: LawManner): { authority?: string } {
  return courts === 'author' && jurisdiction !== undefined ? { authority: jurisdiction } : {}
}

function amendNational(item: CslItem, manner: LawManner): StyleItem {
  const { title, number, jurisdiction, ...rest } = item
  const name = manner.actYear === 'without comma' ? title?.replace(/,(?= \d{4}$)/, '') : title
  const isCommonwealth = manner.commonwealth !== null && jurisdiction === 'Australia'
  return without(
    {
      ...rest,
      ...(name !== undefined && { title: name }),
      ...(number !== undefined && { number: stopped(number, manner) }),
      ...(manner.courts === 'bluebook' ? countryVariable(item) : jurisdiction && { jurisdiction }),
      ...(isCommonwealth && { jurisdiction: manner.commonwealth ?? jurisdiction }),
      ...authorityOfAct(item, manner),
    },
    [!manner.hasActNumbers && 'number', title?.includes(jurisdiction ?? '()') === true && 'jurisdiction'],
  )
}

function amendTreaty(item: CslItem, manner: LawManner): StyleItem {
  const { 'container-title': name, volume, page, ...rest } = item
  if (!manner.hasSeriesBesideUrl && item.URL !== undefined && name !== undefined) return rest
  if (name === undefined || volume === undefined)
    return { ...item, ...(item.number !== undefined && { number: stopped(item.number, manner) }) }
  if (manner.treatySeries === 'container-title') return item
  const series = readTreatySeries(`${name}, vol. ${volume}`)
  const number = [volume, series?.abbreviation ?? name, page].filter((part) => part !== undefined).join(' ')
  const hasStops = manner.hasStops && manner.treatySeries === 'number'
  return { ...rest, number: stopped(number, { hasStops }) }
}

function amendReport(item: CslItem, manner: LawManner): StyleItem {
  const { number, genre, ...rest } = item
  const resolution = number === undefined ? null : readResolution(number)
  const isResolution = genre === 'Resolution' && resolution !== null && manner.resolution !== null
  const isDocument =
    isResolution || (manner.isReportDocument && number !== undefined && isUnitedNations(number))
  const amended: StyleItem = {
    ...rest,
    ...(rest.author && { author: rest.author.map((name) => bodyName(name, manner)) }),
    ...(rest.publisher && { publisher: bodyText(rest.publisher, { ...manner, keepsAbbreviations: false }) }),
    ...(number !== undefined && {
      number: symbolIn(number, manner, isDocument || manner.bodies === 'short'),
    }),
    ...(isResolution && { genre: manner.resolution?.(resolution) ?? genre }),
    ...(isDocument && { type: 'regulation' }),
  }
  return without(amended, [
    isResolution && isNamedByNumber(item.title ?? '') && 'title',
    isResolution && resolution.number === number && 'number',
  ])
}
