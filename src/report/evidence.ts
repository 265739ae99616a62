/**
 * Everything that may say something of a document, gathered before it is asked what the document is: the header, front
 * matter, a page's head, the recommended citation, the address, and how the text begins.
 */
import type { PageFacts } from '../read/page-facts.ts'
import { webAddress } from '../read/web-address.ts'
import type { Metadata } from '../types.ts'
import { type Address, parseAddress } from './address.ts'
import { type CiteAs, parseCiteAs } from './cite-as.ts'
import type { Page } from './header.ts'
import type { ReportOptions } from './options.ts'
import type { Profile } from './profiles/profile.ts'
import { dateIn, datesOf, dayIn, type Given, type PublicationDates } from './published.ts'

/** Facts that come from outside the page's text: what the caller says, and the series that are known. */
export interface KnownFacts extends ReportOptions {
  profiles: readonly Profile[]
  /** What front matter says. */
  stated?: Partial<Metadata> | undefined
  /** What the head of a page of HTML says. */
  page?: PageFacts | undefined
}

/** How a document begins, white space folded. */
export interface Opening {
  /** Its first heading, or an empty string. */
  heading: string
  /** Its first paragraph, or an empty string. */
  paragraph: string
  /** The short lines before the first paragraph: the caption of a judgment. */
  caption: readonly string[]
  /** Its first paragraphs, as much of them as tells the language. */
  sample: string
}

/** What there is to go by; what is not there is null. */
export interface Evidence {
  fields: Page['fields']
  /** What a masthead or a caption says, where the header does not. */
  masthead: Page['masthead']
  opening: Opening
  known: KnownFacts
  series: readonly Profile[]
  /** What front matter says, and what that or the page's head says. */
  stated: Partial<Metadata>
  given: Given
  /** The title as printed, or as the page's head has it. */
  title: string | null
  publisher: string | null
  citeAs: string | null
  cited: CiteAs | null
  url: string | null
  address: Address | null
  /** What stands where an address should, and is none of the web. */
  refusedUrl: string | null
  dates: PublicationDates
  /** The lines above the text. */
  caption: readonly string[]
}

/** The same with the title and the symbol that the document has in the end. */
export type Named = Evidence & { symbol: string | null }

/** Gathers what there is to go by. */
export function evidenceOf(page: Page, opening: Opening, known: KnownFacts): Evidence {
  const { fields, masthead } = page
  const { stated = {} } = known
  const given = givenFacts(known)
  const title = stated.title ?? page.title ?? given.title ?? null
  const citeAs = fields.citeAs ?? given.citeAs ?? null
  const named = fields.publisher ?? given.publisher ?? null
  const cited = citeAs === null ? null : parseCiteAs(citeAs, { title, publisher: named })
  const { url, refusedUrl } = urlOf([fields.url, cited?.url, stated.url], known.page)
  return {
    fields,
    masthead,
    opening,
    known,
    series: known.profiles,
    stated,
    given,
    title,
    publisher: named ?? cited?.publisher ?? masthead.publisher ?? null,
    citeAs,
    cited,
    url,
    address: url === null ? null : parseAddress(url),
    refusedUrl,
    dates: datesOf(page, given, cited),
    caption: captionOf(page, opening),
  }
}

/** What front matter and a page's head say; front matter over the head. */
export function givenFacts({ page = {}, stated = {} }: Pick<KnownFacts, 'page' | 'stated'>): Given {
  const { title, shortTitle, publisher, author, publicationDate, lastUpdated, online } = page
  return {
    title,
    shortTitle,
    publisher,
    author,
    publicationDate: publicationDate && dateIn(publicationDate),
    lastUpdated: lastUpdated && dayIn(lastUpdated),
    online: online && dayIn(online),
    ...stated,
  }
}

/** The lines above the text: the printed title, those before the first paragraph, and that if it is a mere line. */
function captionOf({ title }: Page, { caption, paragraph }: Opening): readonly string[] {
  const isLine = paragraph.length > 0 && paragraph.length <= longestLine && !/[.:;]$/.test(paragraph)
  return [...(title === null ? [] : [title]), ...caption, ...(isLine ? [paragraph] : [])]
}

/** No line of a caption is longer. */
const longestLine = 100

/** The first address of the web, that which an archive's copy was made of; and the first that is none. */
function urlOf(
  printed: readonly (string | null | undefined)[],
  page: PageFacts = {},
): Pick<Evidence, 'url' | 'refusedUrl'> {
  const candidates = [...printed, page.url].flatMap((text) => text ?? [])
  const urls = candidates.map((text) => webAddress(text))
  const [url = null] = urls.flatMap((address) => (address === null ? [] : parseAddress(address).url))
  return { url, refusedUrl: candidates.find((_, place) => urls[place] === null) ?? page.refusedUrl ?? null }
}
