/**
 * What a page says of its document → Metadata.
 *
 * The header's own fields come first, then the cite-as line, then front matter or the page's head; series, edition
 * and country follow from the title, and where there is no title from the first heading, the breadcrumb and the
 * address. What the document is, whose law, by whom and in which language, front matter says over all.
 */
import type { Metadata } from '../types.ts'
import { readAuthors } from './authors.ts'
import { languageOf } from './document-language.ts'
import { type Evidence, evidenceOf, type KnownFacts, type Opening } from './evidence.ts'
import type { Page } from './header.ts'
import { identityOf } from './identity.ts'
import type { Profile } from './profiles/profile.ts'
import { tierOf } from './profiles/trafficking-in-persons.ts'
import { subjectOf } from './subject.ts'

/** The facts of a document, and where they come from. */
export interface Facts {
  metadata: Metadata
  profile: Profile | null
  isGuessedEdition: boolean
  /** What the kind was guessed from; null where the document says it. */
  kindGuessedFrom: string | null
  /** The language that only the document's words say; null where the page says it too. */
  guessedLanguage: string | null
  /** The date of publication in the recommended citation. */
  citedDate: string | null
  /** What stands where an address should, and is none of the web. */
  refusedUrl: string | null
}

/**
 * Gathers the facts of a document.
 *
 * @param page The page's header fields and title.
 * @param opening How the document begins.
 * @param known Facts from elsewhere: what the caller says wins over what is read.
 */
export function readMetadata(page: Page, opening: Opening, known: KnownFacts): Facts {
  const evidence = evidenceOf(page, opening, known)
  const { fields, masthead, given, stated, citeAs, cited, url, address, refusedUrl } = evidence
  const subject = subjectOf(evidence)
  const { profile, edition, isGuessedEdition } = subject
  const identity = identityOf(evidence, subject)
  const named = fields.publisher ?? given.publisher ?? cited?.publisher
  // Where a page of a series says whose it is, it is that of who publishes the series, whichever bureau it names.
  const own = url === null ? masthead.publisher : (masthead.publisher ?? profile?.publisher)
  const publisher = named ?? (own === undefined ? null : (profile?.publisher ?? own))
  const { language, isGuessed } = languageOf(evidence, profile)
  const author = stated.author ?? fields.author ?? given.author ?? cited?.author ?? masthead.author ?? null
  const metadata: Metadata = {
    title: identity.title,
    shortTitle: identity.shortTitle,
    kind: identity.kind,
    jurisdiction: identity.jurisdiction,
    publisher,
    author,
    authors: stated.authors ?? readAuthors(author, publisher),
    ...datesFor(evidence, identity.kind),
    citeAs,
    url,
    docid: cited?.docid ?? given.docid ?? address?.docid ?? null,
    symbol: identity.symbol,
    disclaimer: fields.disclaimer ?? given.disclaimer ?? null,
    country: identity.country,
    series: profile?.series ?? known.series ?? given.series ?? null,
    edition,
    tier: (profile?.isMark?.(opening.heading) ? tierOf(opening.heading) : null) ?? given.tier ?? null,
    coverage: profile && edition !== null ? profile.coverage(edition) : (given.coverage ?? null),
    language,
  }
  return {
    metadata,
    profile,
    isGuessedEdition,
    kindGuessedFrom: identity.kindGuessedFrom,
    guessedLanguage: isGuessed ? language : null,
    citedDate: cited?.publicationDate ?? null,
    refusedUrl,
  }
}

/** An article comes out with its page; other documents are put on line when they are. */
function datesFor({ dates }: Evidence, kind: Metadata['kind']): Evidence['dates'] {
  const isDated = dates.publicationDate !== null || dates.publicationDateAsPrinted !== null
  return kind === 'article' && !isDated ? { ...dates, publicationDate: dates.online } : dates
}
