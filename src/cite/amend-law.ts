/**
 * Sources of law as a manual writes them: the fields that its layouts (`layouts/`) read.
 */
import { countryNamed } from '../report/country.ts'
import { bluebookBody, bluebookCase, bluebookCourt } from './bluebook-bodies.ts'
import { type CslItem, type CslName, fromCslDate, type StyleItem } from './csl.ts'
import {
  bluebookCountry,
  circuitOf,
  courtOfCountry,
  europeanDocket,
  isNamedByNumber,
  isUnitedNations,
  type OfficialJournal,
  officialJournalName,
  type ResolutionNumber,
  readAbbreviation,
  readCaseNumber,
  readResolution,
  readTreatySeries,
  shortBody,
  shortCourt,
  withoutStops,
  withVersus,
} from './law.ts'

/** A manual's way with sources of law. */
export interface LawManner {
  /** Full stops in abbreviations: `v.`, `No.`, `189 U.N.T.S. 137`. */
  hasStops: boolean
  /** What stands before a symbol of the United Nations: `UN Doc`. */
  unitedNations: string | null
  /**
   * Courts in full with their country, or by their usual abbreviation, where the citation does not say them; `always`
   * also where it does. The Bluebook puts the country behind.
   */
  courts: 'full' | 'short' | 'always' | 'bluebook'
  /** Whether an act's name has its year also where its number has it. */
  actYear: 'always' | 'unless in number'
  /** Whether an act's number is said beside its name. */
  hasActNumbers: boolean
  /** Where the Official Journal of the European Union prints an act. */
  journal: (place: OfficialJournal, year: string) => string
  /** The number of a case of the Court of Justice: `Case C-71/11` before its name or behind it, or without the word. */
  docket: 'before name' | 'behind name' | 'number only'
  /** Whether the series of a treaty is a number (`189 UNTS 137`) or what it is printed in. */
  treatySeries: 'number' | 'number without stops' | 'container-title'
  /** The name of a resolution by its number; null where it is a report like others. */
  resolution: ((number: ResolutionNumber) => string) | null
  /** The views of a committee are a document of the United Nations rather than a case. */
  isViewsDocument: boolean
  /** What such a document is called by the number of its communication, before which the committee stands. */
  views: ((communication: string) => string) | null
  /** Before the number of an application, where it is not `App. No.` */
  application: string | null
  /** All documents of the United Nations have a form of their own, not the resolutions only. */
  isReportDocument: boolean
  /** Bodies in full, those of the United Nations by their abbreviations (`UNGA`), or as the Bluebook writes all. */
  bodies: 'full' | 'short' | 'bluebook'
  /** Whether a body's abbreviation stays with its name, between marks, for the manual to write where it wants it. */
  keepsAbbreviations: boolean
}

/** As most author-date styles have it. */
export const usualLaw: LawManner = {
  hasStops: true,
  unitedNations: null,
  courts: 'full',
  actYear: 'always',
  hasActNumbers: true,
  journal: ({ volume, page }, year) => [year, `O.J. (${volume})`, page].filter(Boolean).join(' '),
  docket: 'behind name',
  treatySeries: 'number',
  resolution: null,
  isViewsDocument: false,
  views: null,
  application: null,
  isReportDocument: false,
  bodies: 'full',
  keepsAbbreviations: false,
}

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

function amendCase(item: CslItem, manner: LawManner): StyleItem {
  const { number, authority, jurisdiction, ...rest } = item
  const title = item.title === undefined ? undefined : caseTitle(item.title, manner)
  const read = number === undefined ? null : readCaseNumber(number)
  const isViews = number !== undefined && isUnitedNations(number) && manner.isViewsDocument
  const saysCourt = read?.kind === 'neutral' || read?.kind === 'dated report'
  const court =
    authority !== undefined && (!saysCourt || manner.courts === 'always') && !isOfReporter(item)
      ? courtIn(item, manner)
      : null
  const isStrasbourg = shortCourt(authority ?? '') === 'ECtHR'
  const docket = manner.docket === 'number only' ? null : europeanDocket(number ?? '')
  return without(
    {
      ...rest,
      ...(title !== undefined && { title }),
      ...(read && numberVariable(read.kind, caseNumber(read.text, manner), manner)),
      ...(item['container-title'] && { 'container-title': stopped(item['container-title'], manner) }),
      ...(court !== null && { authority: court }),
      ...(manner.courts === 'bluebook' ? countryVariable(item) : jurisdiction && { jurisdiction }),
      ...(isViews && { type: 'regulation', ...viewsVariables(number, manner) }),
      ...(docket !== null && { [manner.docket === 'before name' ? 'call-number' : 'number']: docket }),
    },
    [
      manner.courts === 'bluebook' && !isStrasbourg && docket === null && 'URL',
      docket !== null && manner.docket === 'before name' && 'number',
      read !== null && title?.includes(stopped(read.text, manner)) === true && 'number',
      isViews && manner.views === null && 'authority',
    ],
  )
}

/** Reporters that print the judgments of the Supreme Court of the United States only. */
function isOfReporter(item: CslItem): boolean {
  return /^(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?)$/.test(item['container-title'] ?? '')
}

function caseNumber(text: string, manner: LawManner): string {
  const number = symbolIn(text, manner)
  return manner.application === null ? number : number.replace(/^App\.? [Nn]o/, manner.application)
}

/** `CCPR/C/102/D/1959/2010` has the number of the communication at its end. */
function viewsVariables(symbol: string, { views }: LawManner): Partial<StyleItem> {
  const communication = /\/D\/(\d+\/\d{4})$/.exec(symbol)?.[1]
  return views === null || communication === undefined ? {} : { genre: views(communication) }
}

function caseTitle(title: string, manner: LawManner): string {
  const name = withVersus(title, manner.hasStops)
  return manner.courts === 'bluebook' ? bluebookCase(name) : stopped(name, manner)
}

/** The Bluebook sets a citation off by a comma, but for one that begins with a bracket. */
function numberVariable(
  kind: ReturnType<typeof readCaseNumber>['kind'],
  text: string,
  { courts }: LawManner,
): Partial<StyleItem> {
  if (kind === 'neutral' && (courts !== 'bluebook' || text.startsWith('['))) return { references: text }
  return kind === 'neutral' || kind === 'dated report' ? { 'container-title': text } : { number: text }
}

function courtIn({ authority = '', jurisdiction }: CslItem, manner: LawManner): string | null {
  const { courts } = manner
  if (courts === 'bluebook') return bluebookCourt(authority)
  const circuit = circuitOf(authority)
  if (circuit !== null) return stopped(circuit, manner)
  const short = courts === 'short' ? shortCourt(authority) : authority
  return short === authority ? courtOfCountry(authority, stateOf(jurisdiction)) : short
}

/** The state, where it is one and no organization of states. */
function stateOf(jurisdiction: string | undefined): string | undefined {
  return countryNamed(jurisdiction ?? null) === null ? undefined : jurisdiction
}

/** Whether it is a state's court that decides: the courts of organizations number their paragraphs otherwise. */
export function isOfState({ jurisdiction }: StyleItem): boolean {
  return stateOf(jurisdiction) !== undefined
}

/** An organization is named by its court. */
function countryVariable({ jurisdiction }: CslItem): { jurisdiction?: string } {
  const state = stateOf(jurisdiction)
  const country = state === undefined ? null : bluebookCountry(state)
  return country === null ? {} : { jurisdiction: country }
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
  return { ...rest, references, ...(manner.courts === 'bluebook' && { jurisdiction: 'EU' }) }
}

function amendNational(item: CslItem, manner: LawManner): StyleItem {
  const { title, number, jurisdiction, ...rest } = item
  const isSaid = manner.actYear === 'unless in number' && number?.includes(title?.slice(-4) ?? ' ')
  const name = isSaid ? title?.replace(/ \d{4}$/, '') : title
  return without(
    {
      ...rest,
      ...(name !== undefined && { title: name }),
      ...(number !== undefined && { number: stopped(number, manner) }),
      ...(manner.courts === 'bluebook' ? countryVariable(item) : jurisdiction && { jurisdiction }),
    },
    [!manner.hasActNumbers && 'number', title?.includes(jurisdiction ?? '()') === true && 'jurisdiction'],
  )
}

function amendTreaty(item: CslItem, manner: LawManner): StyleItem {
  const { 'container-title': name, volume, page, ...rest } = item
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
    ...(rest.publisher && { publisher: bodyText(rest.publisher, manner) }),
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

function bodyName(name: CslName, manner: LawManner): CslName {
  return 'literal' in name ? { literal: bodyText(name.literal, manner) } : name
}

/** Stand around an abbreviation that is kept with a name. */
export const abbreviationMarks = ['\ue016', '\ue017'] as const

/** A body's name without the abbreviation in brackets that a page prints behind it, or by its abbreviation. */
function bodyText(body: string, { bodies, keepsAbbreviations }: LawManner): string {
  const { name, abbreviation } = readAbbreviation(body)
  if (keepsAbbreviations && abbreviation !== null) return name + abbreviationMarks.join(abbreviation)
  if (bodies === 'bluebook') return bluebookBody(name)
  return bodies === 'short' ? shortBody(name) : name
}

/** The same item without the abbreviations that are kept: in a paper they are introduced once, where the writer says so. */
export function withoutAbbreviations(item: StyleItem): StyleItem {
  const marked = new RegExp(`${abbreviationMarks[0]}.*${abbreviationMarks[1]}`)
  const plain = (name: CslName) => ('literal' in name ? { literal: name.literal.replace(marked, '') } : name)
  return { ...item, ...(item.author && { author: item.author.map(plain) }) }
}

function symbolIn(symbol: string, manner: LawManner, isDocument = true): string {
  if (!isUnitedNations(symbol) || !isDocument) return stopped(symbol, manner)
  const bare = manner.resolution === null ? symbol : symbol.replace(/ \(\d{4}\)$/, '')
  return manner.unitedNations === null ? stopped(bare, manner) : `${manner.unitedNations} ${bare}`
}

function stopped(text: string, { hasStops }: Pick<LawManner, 'hasStops'>): string {
  return hasStops ? text : withoutStops(text)
}

function without(item: StyleItem, names: readonly (keyof CslItem | false | null | undefined)[]): StyleItem {
  const copy = { ...item }
  for (const name of names) if (name) delete copy[name]
  return copy
}
