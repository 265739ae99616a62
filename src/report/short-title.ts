/**
 * What a document says that it may be called.
 */
import type { DocumentKind } from '../types.ts'
import { isCaseName, neutralCitationIn } from './names.ts'

/**
 * Finds the short title: the one that a law gives itself, a case's name without the number behind it, or an
 * abbreviation in brackets at the end of the title.
 *
 * @param title The document's title.
 * @param kind What it is.
 * @param opening Its first paragraph, white space folded.
 * @returns null where the document gives none that is shorter than its title.
 */
export function shortTitleOf(
  title: string | null,
  kind: DocumentKind | null,
  opening: string,
): string | null {
  const short = ownName(kind, opening) ?? (title === null ? null : (caseName(title) ?? abbreviation(title)))
  return short === title ? null : short
}

/** `This Act may be cited as the Refugees Act, 2006.` */
function ownName(kind: DocumentKind | null, opening: string): string | null {
  if (kind !== 'legislation' && kind !== 'treaty') return null
  const found =
    /\bmay (?:for all purposes )?be (?:cited|referred to|known) as (?:the )?[“"']?(\p{Lu}[^.;:“”"]{2,100}?)[”"']?(?: and (?:shall|comes?|is)\b|[.;:]|$)/u.exec(
      opening.slice(0, 1200),
    )
  return found?.[1]?.replace(/,$/, '') ?? null
}

/** `Minister v Gnanapiragasam` of `Minister v Gnanapiragasam (includes corrigendum …) [1998] FCA 1213`. */
function caseName(title: string): string | null {
  const citation = neutralCitationIn(title)
  const name = citation === null ? title : title.slice(0, title.indexOf(citation)).trimEnd().replace(/,$/, '')
  if (name === '' || (citation === null && !isCaseName(title))) return null
  const end = name.search(
    /,? (?:\((?:includes|application|appl|no\.|\d{4}\))|\[(?:19|20)\d\d\]|(?:19|20)\d\d (?:SCC|FCA?|CanLII) \d|\d{1,3} F\.[23]d )|, (?:application|appl\.|communication|case|file|no\.)/i,
  )
  return end > 5 ? name.slice(0, end) : name === title ? null : name
}

/** `CEDAW` of `Convention on the Elimination of All Forms of Discrimination against Women (CEDAW)`. */
function abbreviation(title: string): string | null {
  const inner = /\((?:the )?[“"']?([\p{L}][\p{L}\d &/-]{1,40}?)[”"']?\)$/u.exec(title.slice(-60))?.[1]
  if (inner === undefined || title.length < 20) return null
  return /^\p{Lu}[\p{L}\d/-]*\p{Lu}[\p{L}\d/-]*$/u.test(inner) ||
    /\b(?:Convention|Protocol|Charter|Covenant|Act|Code|Rules)$/.test(inner)
    ? inner
    : null
}
