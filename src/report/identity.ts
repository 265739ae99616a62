/**
 * What a document is and whose: title, symbol, kind and jurisdiction, each of which helps to tell the next.
 */
import type { DocumentKind, Metadata } from '../types.ts'
import { caseInCaption } from './caption.ts'
import { countryNamed } from './country.ts'
import type { Evidence } from './evidence.ts'
import { jurisdictionOf, jurisdictionOfParties } from './jurisdiction.ts'
import { kindOf } from './kind.ts'
import { isCourt, isDecision, isSymbol } from './names.ts'
import { shortTitleOf } from './short-title.ts'
import type { Subject } from './subject.ts'

interface Identity
  extends Pick<Metadata, 'title' | 'shortTitle' | 'symbol' | 'kind' | 'jurisdiction' | 'country'> {
  /** What the kind was guessed from; null where the document says it. */
  kindGuessedFrom: string | null
}

/** Tells what a document is and whose. */
export function identityOf(evidence: Evidence, { title: printed, country, profile }: Subject): Identity {
  const { fields, masthead, cited, given, stated, caption, opening } = evidence
  const title = titleOf(printed ?? cited?.title ?? null, caption)
  const symbol =
    fields.symbol ??
    cited?.symbol ??
    given.symbol ??
    masthead.symbol ??
    (isSymbol(fields.reference ?? '') ? (fields.reference ?? null) : null)
  const named = { ...evidence, title, symbol }
  const isOfCountry = country !== null && title !== null && isPartOnCountry(title)
  const { kind, guessedFrom } = kindOf(named, profile, isOfCountry)
  // A court may hear of another country.
  const law = lawful.has(kind) ? jurisdictionOf(named, kind === 'legislation' ? country : null) : null
  const ofParties = lawful.has(kind) ? jurisdictionOfParties([title ?? '', ...caption]) : null
  return {
    title,
    shortTitle: given.shortTitle ?? shortTitleOf(title, kind, opening.paragraph),
    symbol,
    kind,
    jurisdiction: stated.jurisdiction ?? law ?? ofParties,
    country: country ?? (law === null ? null : countryNamed(law.name)),
    kindGuessedFrom: guessedFrom,
  }
}

/** The kinds that have a jurisdiction. */
const lawful: ReadonlySet<DocumentKind | null> = new Set(['judgment', 'decision', 'legislation'] as const)

/** The title; that of a judgment is the name of the case, which may stand below the name of its court. */
function titleOf(title: string | null, caption: readonly string[]): string | null {
  if (title !== null && !isCourtLine(title)) return title
  return caseInCaption(caption) ?? title
}

/** `UPPER TRIBUNAL`, `THIRD SECTION` */
function isCourtLine(title: string): boolean {
  return (
    /^(?:\w+ (?:section|chamber|division)|in the .*)$/i.test(title) || (isCourt(title) && !isDecision(title))
  )
}

/** `Freedom in the World 2008 - Laos`: a country's part of a work that goes on over many. */
function isPartOnCountry(title: string): boolean {
  return countryNamed(/ [-–—] (.{3,80})$/u.exec(title)?.[1]) !== null
}
