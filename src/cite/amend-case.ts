/**
 * Judgments and decisions as a manual writes them: the parties, the court, and the number by which they are found.
 */
import { countryNamed } from '../report/country.ts'
import { bluebookCase, bluebookCourt } from './bluebook-bodies.ts'
import { bodyText, symbolIn } from './bodies.ts'
import { phaseOf, withFirstParties, withoutArticle, withoutPhase, withVersus } from './case-names.ts'
import { type CslDate, type CslItem, type StyleItem, without } from './csl.ts'
import {
  bluebookCountry,
  circuitOf,
  courtOfCountry,
  europeanDocket,
  isUnitedNations,
  readCaseNumber,
  shortCourt,
  yearlyReports,
} from './law.ts'
import { type LawManner, stopped } from './law-manner.ts'

/** The item of a judgment or decision in a manual’s way. */
export function amendCase(item: CslItem, manner: LawManner): StyleItem {
  const { number, authority, jurisdiction, ...rest } = item
  const read = number === undefined ? null : readCaseNumber(number)
  const isViews = number !== undefined && isUnitedNations(number) && manner.isViewsDocument
  const docket = manner.docket === 'number only' ? null : europeanDocket(number ?? '')
  const court = authority === undefined ? null : courtBeside(item, read, manner)
  const names = caseNames(item, manner)
  return without(
    {
      ...rest,
      ...names,
      ...(read && numberVariable(read.kind, caseNumber(read.text, manner), manner)),
      ...reporterVariables(item, manner),
      ...(court !== null && { authority: court }),
      ...(manner.courts === 'bluebook' ? countryVariable(item) : jurisdiction && { jurisdiction }),
      ...(isViews && { type: 'regulation', ...viewsVariables(item, manner) }),
      ...(docket !== null && { [manner.docket === 'before name' ? 'call-number' : 'number']: docket }),
    },
    [
      !hasAddress(item, docket, manner) && 'URL',
      rest['container-title'] === yearlyReports && manner.yearlyReports === 'in brackets' && 'volume',
      docket !== null && manner.docket === 'before name' && 'number',
      read !== null && names.title?.includes(stopped(read.text, manner)) === true && 'number',
      // AGLC, McGill and the Bluebook read it; where a manual does not ask for the committee, none is given.
      isViews && manner.views === null && manner.bodies !== 'bluebook' && 'authority',
    ],
  )
}

/** The court, where the citation does not say it. */
function courtBeside(
  item: CslItem,
  read: ReturnType<typeof readCaseNumber> | null,
  manner: LawManner,
): string | null {
  if (manner.courts === 'author') return courtAsAuthor(item)
  const isSaid = read?.kind === 'neutral' || read?.kind === 'dated report' || isOfReporter(item)
  if (isSaid || (manner.isEuropeByNumber && isOfEurope(item))) return null
  return courtIn(item, manner)
}

/** The Bluebook asks for the address of a judgment of Strasbourg or Luxembourg only, McGill too. */
function hasAddress(item: CslItem, docket: string | null, manner: LawManner): boolean {
  if (manner.courts === 'bluebook') return isOfStrasbourg(item) || docket !== null
  return !manner.isEuropeByNumber || isOfEurope(item)
}

function isOfStrasbourg({ authority }: CslItem): boolean {
  return shortCourt(authority ?? '') === 'ECtHR'
}

function isOfEurope(item: CslItem): boolean {
  return isOfStrasbourg(item) || europeanDocket(item.number ?? '') !== null
}

/** MLA 9, 5.22: `United Kingdom, Supreme Court`; a court that is named by itself stands alone. */
function courtAsAuthor({ authority = '', jurisdiction = '' }: CslItem): string {
  const body = authority.replace(/^UN (?=.*Committee)/, '')
  if (body !== authority) return `United Nations, ${body}`
  const isOrganization = /^(?:Council of Europe|European Union)$/.test(jurisdiction)
  const state = isOrganization ? jurisdiction : stateOf(jurisdiction)?.replace(/ of America$/, '')
  if (state === undefined) return authority
  return `${state}, ${authority.startsWith(`${state} `) ? authority.slice(state.length + 1) : authority}`
}

/** Reporters that print the judgments of one court only. */
function isOfReporter(item: CslItem): boolean {
  const reporter = item['container-title'] ?? ''
  return reporter === yearlyReports || /^(?:U\. ?S\.|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?)$/.test(reporter)
}

function reporterVariables(item: CslItem, manner: LawManner): Partial<StyleItem> {
  const { 'container-title': reporter, volume, page, issued } = item
  if (reporter === undefined) return {}
  const own = stopped(manner.isSeriesInBrackets ? inSeriesBrackets(reporter) : reporter, manner)
  if (reporter !== yearlyReports) return { 'container-title': own }
  if (manner.yearlyReports === 'in brackets') return { references: `[${volume}] ${own} ${page}` }
  return { 'container-title': own, ...(issued && { status: monthAndDay(issued, manner) }) }
}

/** What stands behind a volume that is a year: `July 9`; in the Bluebook (T12) `Sept. 3`. */
function monthAndDay({ 'date-parts': [parts] }: CslDate, { courts }: LawManner): string {
  const [, month = 0, day] = parts ?? []
  const name = months[month - 1]
  const written = courts === 'bluebook' ? name?.replace(longMonth, '$1$2.') : name
  return [written, day].filter(Boolean).join(' ')
}

const longMonth = /^(?:(Sept)ember|(?!June|July)(\w{3})\w+)$/

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `F.3d` → `F (3d)` with the stops taken off. */
function inSeriesBrackets(reporter: string): string {
  return reporter.replace(/(\D)(\d[a-z]{1,2})$/, '$1 ($2)').replace('  ', ' ')
}

function caseNumber(text: string, manner: LawManner): string {
  const number = symbolIn(text, manner)
  return manner.application === null ? number : number.replace(/^App\.? [Nn]o/, manner.application)
}

/** `CCPR/C/102/D/1959/2010` has the session of the committee and, at its end, the number of the communication. */
function viewsVariables({ number = '', authority }: CslItem, manner: LawManner): Partial<StyleItem> {
  const [, session, communication] = /\/C\/(\d+)\/D\/(\d+\/\d{4})$/.exec(number) ?? []
  const body = authority === undefined ? undefined : bodyText(authority, manner)
  const views = communication === undefined ? null : (manner.views?.(communication, Number(session)) ?? null)
  return {
    ...(views !== null && { genre: views }),
    ...(body !== undefined && { authority: body }),
  }
}

function caseNames(item: CslItem, manner: LawManner): Partial<StyleItem> {
  if (item.title === undefined) return {}
  const short = item['title-short'] ?? item.title
  const name = manner.parties === 'first' ? withFirstParties(item.title, short) : item.title
  const later = short === item.title ? name : short
  const phase = phaseOf(name)
  const title = caseTitle(withoutPhase(name), manner)
  return {
    title,
    ...(phase !== null && { genre: phase }),
    ...(item['title-short'] !== undefined && { 'title-short': caseTitle(later, manner) }),
  }
}

function caseTitle(title: string, manner: LawManner): string {
  const name = withVersus(manner.hasArticles ? title : withoutArticle(title), manner.hasStops)
  if (manner.courts === 'bluebook') return bluebookCase(name)
  return stopped(manner.exParte === null ? name : name.replace(/\bex parte\b/i, manner.exParte), manner)
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
  const circuit = manner.hasCircuits ? circuitOf(authority) : null
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
export function countryVariable({ jurisdiction }: CslItem): { jurisdiction?: string } {
  const state = stateOf(jurisdiction)
  const country = state === undefined ? null : bluebookCountry(state)
  return country === null ? {} : { jurisdiction: country }
}
