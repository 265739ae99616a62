/**
 * Words beside a cite that each manual has in a way of its own: signals, and the short names that a paper gives to its
 * sources.
 */
import { hasStops } from './amendments.ts'
import type { StyleItem } from './csl.ts'
import type { StyleName } from './names.ts'
import type { Style } from './styles.ts'

/** What a note style writes behind the citation that introduces a short name. */
const introductions: Readonly<Partial<Record<StyleName, (name: string) => string>>> = {
  /** Bluebook 21, 4.2(b): in square brackets, roman. */
  bluebook: (name) => `[hereinafter ${name}]`,
  /** OSCOLA 4, 1.2.1: in brackets at the end of the full citation. */
  oscola: (name) => `(${name})`,
  'international-journal-of-refugee-law': (name) => `(${name})`,
  /** Chicago 17, 14.59. */
  'chicago-notes': (name) => `(hereafter cited as ${name})`,
}

/** Behind the citation that introduces it: ` [hereinafter TIP Report]`. Elsewhere as UN documents have it. */
export function introduction(name: string, style: Style): string {
  const write = style.name === null ? undefined : introductions[style.name]
  return write?.(name) ?? `(hereinafter “${name}”)`
}

/** Types that a later note names by their title, not by an author. */
const titled: ReadonlySet<string> = new Set(['legal_case', 'legislation', 'treaty', 'regulation'])

/**
 * Whether the short name stands before the place: OSCOLA 4, 2.4.1, `Human Rights Act 1998 (HRA 1998), s 7`; OSCOLA 2006,
 * A.1, of treaties.
 */
export function introducesBeforePlace(item: StyleItem, style: Style): boolean {
  return style.csl === 'oscola' && titled.has(item.type)
}

/** What a style reads in later notes of a source that has a short name. */
export function shortFields(item: StyleItem, name: string): Partial<StyleItem> {
  if (!titled.has(item.type)) return { author: [{ literal: name }], title: '', 'title-short': '' }
  const named = { title: name, 'title-short': name }
  // A document of the United Nations is named by its body and its number.
  return item.genre === undefined ? named : { ...named, genre: name, author: [] }
}

/** How the abbreviation of an author stands beside the name: APA 7, 8.21, in square brackets; Cite Them Right in round ones. */
export function abbreviated(name: string, abbreviation: string, style: Style): string {
  return style.name === 'apa' ? `${name} [${abbreviation}]` : `${name} (${abbreviation})`
}

/** Bluebook 21, 1.2 and 2.1(d): signals are italic in the notes of law reviews. `Cf` has a stop where abbreviations have. */
export function signalMarkup(signal: string, style: Style): string {
  const written = signal.replace(/(?<!\p{L})(cf)(?:\.|(?!\p{L}))/giu, hasStops(style) ? '$1.' : '$1')
  return style.name === 'bluebook' ? `<i>${written}</i>` : written
}
