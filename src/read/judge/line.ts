/**
 * The judge of lines: what a line or a block is, by its own words.
 *
 *     Publisher United States Department of State     label
 *     LAOS: TIER 2 WATCH LIST                         heading
 *     Education: The law makes it free, and …         run-in heading
 *     73A. The applicant replied.                     number
 *     • Increase efforts to …                         item
 *     Capital: Vientiane                              fact
 *     11/5/2019        Refworld | Laos                corner of a printed page
 *     Search Refworld                                 footer
 *
 * Everything that divides a document reads what is said here. What a line's neighbours say, those settle who know
 * them: `pieces.ts` where lines are wrapped, `report/settle.ts` for headings, `report/header.ts` for the page's header and
 * footer, `report/numbering.ts` for the series of numbers.
 */
import { foldSpace, isLower, isUpper } from '../characters.ts'
import { endsSentence } from './endings.ts'
import { headingLook, isBareDivision, type LineLook } from './headings.ts'
import { type HeaderLine, headerLabel } from './labels.ts'
import { bulletLength, type Numbering, numberingOf } from './numbers.ts'
import { runInLength } from './run-in.ts'

/** What a line is, and why. */
export type Line = { because: string } & (
  | { is: 'label'; label: HeaderLine }
  /** A recommended citation without a label. */
  | { is: 'cite-as' }
  /** A rule, the corners of a printed page, a site's own links. */
  | { is: 'furniture' }
  /** The last lines of a page, or what it says of itself (`This is not a UNHCR publication.`). */
  | { is: 'footer'; isDisclaimer: boolean }
  | { is: 'heading'; heading: LineLook; isBareDivision: boolean }
  /** `length` characters are the heading or the bullet that a paragraph begins with. */
  | { is: 'run-in' | 'item'; length: number }
  | { is: 'number'; number: Numbering }
  /** `holdsSentence`: a sentence ends inside it, so that it may be prose that was cut off. */
  | { is: 'fact'; holdsSentence: boolean }
  | { is: 'prose' }
)

/** Lines that are longer are no headings, no rules and no corners. */
const longestMark = 260

/**
 * Judges a line or a block.
 *
 * @param text Its words, without white space around them.
 * @param marked How many characters at its beginning are set off by markup.
 */
export function judgeLine(text: string, marked = 0): Line {
  const label = headerLabel(text)
  return label
    ? { is: 'label', because: `"${label.field}" is a label of the header`, label }
    : judgeBody(text, marked)
}

/** Judges a line that stands outside any header. */
function judgeBody(text: string, marked = 0): Line {
  return judgePage(text) ?? (text.length <= longestMark ? judgeShort(text) : null) ?? judgeText(text, marked)
}

function judgeShort(text: string): Line | null {
  if (isRule(text)) return { is: 'furniture', because: 'a rule has no word' }
  if (corners.test(text)) return { is: 'furniture', because: 'a browser prints address, date and page so' }
  if (isNavigation(text)) return { is: 'furniture', because: 'a site links its own pages so' }
  if (unitedNations.test(text))
    return { is: 'furniture', because: 'the United Nations number their pages so' }
  const line = foldSpace(text)
  const heading = headingLook(line)
  return heading && { is: 'heading', because: heading.because, heading, isBareDivision: isBareDivision(line) }
}

function judgePage(text: string): Line | null {
  if (footers.test(text)) return { is: 'footer', because: 'a page of Refworld ends so', isDisclaimer: false }
  if (/^you are here:? \S/i.test(text) && text.length < longestTrail)
    return { is: 'furniture', because: 'a site says where on it the page stands' }
  if (disclaimer.test(text))
    return { is: 'footer', because: 'UNHCR disclaims a publication so', isDisclaimer: true }
  if (citeAs.test(text))
    return { is: 'cite-as', because: 'a citation says where it is available and when it was accessed' }
  return null
}

/** Judges a block of the document that is no heading. */
export function judgeText(text: string, marked = 0): Line {
  const length = bulletLength(text)
  if (length > 0) return { is: 'item', because: 'it begins with a bullet', length }
  if (isDay(text)) return { is: 'fact', because: 'it is a date', holdsSentence: false }
  const number = numberingOf(text)
  return number ? { is: 'number', because: 'it begins with a number', number } : judgeWords(text, marked)
}

/** `14 July 2017`: the day is no number of a paragraph. */
function isDay(text: string): boolean {
  return text.length < 24 && /^\d{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?(?:1[89]|20)\d\d$/u.test(text)
}

/** Judges a line without the number that it only seems to begin with. */
export function judgeWords(text: string, marked = 0): Line {
  const length = runInLength(text, marked)
  if (length > 0)
    return {
      is: 'run-in',
      because: marked > 0 ? 'markup sets the words before a colon off' : 'a title stands before a colon',
      length,
    }
  return factOf(text) ?? { is: 'prose', because: 'nothing else fits' }
}

/** Whether a line is one of the document's text, and neither a heading nor the page's. */
export function isOfText({ is }: Line): boolean {
  return is === 'prose' || is === 'fact' || is === 'number' || is === 'item' || is === 'run-in'
}

// --- the page's own lines

/** `* * *`, `_____`, `---`: a line without a word. */
function isRule(text: string): boolean {
  if (text.length < 3 || isUpper(text.charAt(0)) || isLower(text.charAt(0))) return false
  return /^(?:[*_=~#·•.–—-]\s?){3,}$/.test(text)
}

/** What a browser prints in the corners of a page: address, count, date and title, with wide space between them. */
const corners = corner(
  String.raw`https?://\S+\s+{count}`,
  '(?:page )?{count}',
  String.raw`page:? ?\d{1,4}`,
  String.raw`{date}\s{2,}\S.*`,
  // A sentence that leads to an address (`See the report at:   https://example.org.`) is none.
  String.raw`\S.*[^\s:,]\s{3,}(?:{date}|https?://\S*[^\s.])`,
)

function corner(...forms: readonly string[]): RegExp {
  const count = String.raw`\d{1,4} ?(?:/|of) ?\d{1,4}`
  const date = String.raw`(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d-\d\d)(?:,? \d{1,2}:\d\d(?: ?[AP]M)?)?`
  return new RegExp(`^(?:${forms.join('|').replaceAll('{count}', count).replaceAll('{date}', date)})$`, 'i')
}

/** `Home | Search | Contact us` */
function isNavigation(text: string): boolean {
  if (buttons.test(text)) return true
  const links = text.split(/ [|•·>»] /)
  // The name of the site may stand before the first.
  return links.length > 1 && links.every((link) => navigation.test(link.replace(/^\w{2,12}: /, '')))
}

const navigation =
  /^(?:home|search|help|contact|about|site ?map|menu|print|share|back|copyright|disclaimers?|privacy|terms|donate|top|feedback|log ?in|sign in|register|subscribe|news|faqs?|english|français|español|русский|العربية|中文)\b.{0,20}$/i

/** What a page offers to do with it, which is copied along with its text. */
const buttons =
  /^(?:skip to .{4,40}|share (?:this|on|via)\b.{0,40}|share|tweet|print this(?: page)?|(?:download|view|open) (?:the )?(?:full )?(?:pdf|report|document)(?: \(.{2,20}\))?|(?:printable )?pdf version|click to (?:expand|enlarge)(?: image)?|(?:donate|give|subscribe) now|(?:also )?available in .{3,60}|back to (?:contents|home|main|all|search|list|results|news|reports)\b.{0,20}|language selection|report navigation|accept (?:all )?cookies|ENDS|new search|crown copyright ©?)$/i

/** `GE.19-16922(E)`, `*1916922*`, `18-08267 (E) 240518`, `2/4   18-08267`: the numbers of a job and of its pages. */
const unitedNations =
  /^(?:GE\.\d\d-\d{4,6}(?:\s*\(\w\))?|\*\d{7,8}\*|(?:\d{1,3}\/\d{1,3}\s+)?\d\d-\d{5}(?:\s*\(\w\))?(?:\s+\d{6}){0,4}(?:\s+\d{1,3}\/\d{1,3})?|(?:\d{1,3}\s+)?GE\.\d\d-\d{4,6}(?:\s+\d{1,3})?|please recycle\W*)$/i

/** The way through a site to a page with a long title is no longer. */
const longestTrail = 600

const footers =
  /^(?:Search Refworld|(?:Back to )?Top(?: of (?:the )?page)?|Copyright notice|Print this page)$/i

const disclaimer = /^This is not a UNHCR publication\. UNHCR is not responsible for/

const citeAs = /^.{10,600}, available at:\s?(?:https?:\/\/\S+\s?)?\[accessed [^\]]{4,40}\]\.?$/s

// --- facts

/** Text that is longer is prose, whatever it ends with. */
const longestFact = 400
const longestBareFact = 200

/** `(Photo: Li Na/Example Wire)`, `Photo by Li Na`, at the end of what stands below a picture. */
const photoCredit =
  /(?:\((?:Photo|Image|Photograph|Credit)\b[^()]{2,80}\)|\b(?:Photo|Image|Photograph)(?: credit)?(?::| by) [^.]{2,80})\.?$/

const longestCredit = 120

/**
 * Lines of facts (`Capital: Vientiane`) are no prose: a label stands before them or they are short, and they do not end
 * as a sentence does.
 */
function factOf(text: string): Line | null {
  const holdsSentence = /[.!?]["”’)]?\s+["“(]?\p{Lu}/u.test(text.slice(0, longestFact))
  const fact = (because: string): Line => ({ is: 'fact', because, holdsSentence })
  if (text.length <= 30 && /^[^\s.:]+(?: [^\s.:]+){0,2}:$/.test(text)) return fact('a label stands alone')
  if (text.length <= longestFact && photoCredit.test(text.slice(-longestCredit)))
    return fact('it credits a photo')
  if (text.length > longestFact || endsSentence(text) || ';؛:"”’'.includes(text.charAt(text.length - 1)))
    return null
  const colon = text.indexOf(': ')
  if (colon > 1 && colon <= 40 && !/[.;?!]/.test(text.slice(0, colon)))
    return fact('a label stands before it')
  return text.length <= longestBareFact && !holdsSentence ? fact('it is short and ends in no stop') : null
}
