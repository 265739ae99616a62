/**
 * What stands in round brackets → the works that it cites by author and year.
 *
 *     (see Human Rights Watch, 2021, p. 4; United States Department of State, 2023b, section 1.c, para. 2)
 *          ^ author            ^ year                                             ^ letter
 */
import { normalize } from '../anchors/normalize.ts'
import type { Span } from './draft.ts'

/** One work between brackets; offsets count from the opening one's end. */
export interface AuthorDate extends Span {
  text: string
  /** The author's name, as written; in a sentence (`Human Rights Watch (2021)`) what stands before the bracket. */
  author: string
  years: readonly CitedYear[]
  /** Where in its text the years end, and the place in the work follows. */
  afterYear: number
  /** Whether it is all that a style puts there: a name, a year, a place; and the name could be an author's. */
  isCitation: boolean
}

/** What stands around brackets. */
interface Around {
  before: string
  after: string
}

/** A year, and the letter that tells two works of it apart; empty where there is none. */
export interface CitedYear {
  year: string
  letter: string
}

/** A year, or that there is none: `2021`, `n.d.`, `o. J.`, `s. d.`, `s. f.` */
export const yearOrNone = String.raw`(?:(?:19|20)\d\d|n\.\s?d\.|o\.\s?J\.|s\.\s?[af]\.|s\.\s?d\.)`
/** How that is written where it is compared. */
export const noYear = 'n.d.'
const firstYear = new RegExp(String.raw`(?<![\p{L}\p{N}])${yearOrNone}(?=-?[a-z]?(?![\p{L}\p{N}]))`, 'u')
const lead =
  /^\s*(?:(?:see|also|e\.\s?g\.|i\.\s?e\.|cf\.|as|cited in|quoted in|quoting|but|compare|siehe|vgl\.|voir|v[ée]ase|zie)(?![\p{L}])[.,:]*\s*)+/iu
const day = String.raw`(?:\d{1,2}\.?\s)?`
const month = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Spring|Summer|Autumn|Fall|Winter)`
/** `27 June`, `June 27,` */
const date = new RegExp(String.raw`(?:^|[\s,(])${day}${month}\.?(?:\s\d{1,2})?[\s,]*$`, 'iu')

/**
 * Reads the works between brackets.
 *
 * @param inside What stands between them.
 * @param around What stands before and behind them: `Human Rights Watch (2021, p. 4) found`.
 */
export function authorDatesIn(inside: string, around: Around): AuthorDate[] {
  const works: AuthorDate[] = []
  for (const span of partsOf(inside)) {
    const text = inside.slice(span.start, span.end)
    const at = firstYear.exec(text)?.index ?? text.length
    const named = text.slice(0, at).replace(lead, '')
    const own = named
      .replace(date, '')
      .replace(/[\s,(]+$/, '')
      .replace(/\s?\[[^\]]*\]/g, '')
      .trim()
    const author =
      own !== '' || works.length > 0 ? own || (works.at(-1)?.author ?? '') : nameBefore(around.before)
    const [years = ''] = yearsAtStart.exec(text.slice(at)) ?? []
    const rest = text.slice(at + years.length)
    const isAlone = works.length === 0 && own === '' && !/[,:]/.test(rest)
    const isCitation =
      years !== '' &&
      /^[)\s]*(?:$|[,:])/.test(rest) &&
      isAuthor(author) &&
      (own !== '' || (named.trim() === '' && (!isAlone || isSaid(around, author))))
    works.push({ ...span, text, author, years: yearsIn(years), afterYear: at + years.length, isCitation })
  }
  return works
}

const oneYear = String.raw`${yearOrNone}(?:-?[a-z](?:,\s?-?[a-z](?![\p{L}.]))*)?`
const yearsAtStart = new RegExp(String.raw`^${oneYear}(?:,?\s${oneYear})*(?![\p{L}\p{N}])`, 'u')

const workStart = new RegExp(
  String.raw`^\s*(?:[^\d;]*\p{Lu}[^\d;]*)?(?<![\p{L}\p{N}])${yearOrNone}-?[a-z]?(?![\p{L}\p{N}])`,
  'u',
)

/** What `;` parts, where more than another place in the same work stands behind it. */
function partsOf(inside: string): Span[] {
  const spans: Span[] = []
  for (const { index, 0: part } of inside.matchAll(/[^;]+/g)) {
    const last = spans.at(-1)
    const isWork = workStart.test(part)
    if (last && !isWork) last.end = index + part.length
    else spans.push({ start: index, end: index + part.length })
  }
  return spans
}

const eachYear = new RegExp(String.raw`(${yearOrNone})((?:[\s,-]*[a-z](?![\p{L}.]))*)`, 'gu')

/** `2023a, b` is two. */
function yearsIn(text: string): CitedYear[] {
  return Array.from(text.matchAll(eachYear)).flatMap(({ 1: year = '', 2: letters = '' }) =>
    (letters.match(/[a-z]/g) ?? ['']).map((letter) => ({ year: /^\d/.test(year) ? year : noYear, letter })),
  )
}

const word = String.raw`\p{Lu}[\p{L}\p{M}.’'&-]*`
const joint = String.raw`(?:and|of|the|for|on|in|to|with|against|from|&|et|al\.?|de|del|des|du|la|las|los|el|y|e|und|für|van|von|der|den|bin|al-\p{L}+)`
const nameAtEnd = new RegExp(
  String.raw`${word}(?:[\s,]+(?:${joint}\s+){0,3}${word})*(?:\s+et\s+al\.?)?(?:[’']s?)?\s*$`,
  'u',
)

function nameBefore(before: string): string {
  const name = nameAtEnd.exec(before)?.[0] ?? ''
  return name
    .replace(/^(?:The|In|According to|As|See|But|And|Since|By|From)\s+/u, '')
    .replace(/(?:[’']s?)?\s*$/, '')
}

const says =
  /^\s*(?:also\s|further\s|too\s)?(?:says?|said|notes?|noted|finds?|found|reports?|reported|states?|stated|writes?|wrote|argues?|argued|documents?|documented|concludes?|concluded|observes?|observed|describes?|described|adds?|added|warns?|warned|claims?|claimed|holds?|held|estimates?|estimated|records?|recorded|calls?|called|maintains?|maintained|considers?|considered|puts?|counts?|counted|cites?|cited|quotes?|quoted|speaks?|spoke|shows?|showed)\b/

/** Whether a sentence has somebody say something: many names stand before a year in brackets that cites nothing. */
function isSaid({ before, after }: Around, author: string): boolean {
  const lead = before.trimEnd().slice(0, -author.length)
  return says.test(after) || /\baccording to (?:the )?$/i.test(lead)
}

const wholeName = new RegExp(
  String.raw`^(?:(?:the|al-|de|van|von|bin)\s?)?${word}(?:[\s,;]+(?:(?:${joint})|${word}))*$`,
  'u',
)
/** Laws are cited by name and year too, and are no works with authors. */
const law =
  /^(?:law|act|decree|resolution|article|bill|code|constitution|convention|protocol|treaty|directive|regulation|order)\b|\b(?:law|act|decree|bill|code|constitution|convention|protocol|treaty|regulations?)$/i

/** Whether words could be the name of an author. */
function isAuthor(name: string): boolean {
  if (!/^(?:al-|d[eu]\s|van\s|von\s|bin\s|the\s)?\p{Lu}/u.test(name) || /\p{N}/u.test(name)) return false
  return normalize(name).length > 1 && wholeName.test(name) && !law.test(name) && !date.test(name)
}
