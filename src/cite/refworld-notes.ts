/**
 * Refworld's own form in one note after another, as UNHCR's papers have it: the whole line first, then who and what; in
 * the note right after, where that has one source, `Ibid.`
 */

import { capital, spaced } from './affixes.ts'
import type { ReadCitation, ReadCite } from './paper-citation.ts'
import { formatRefworld, formatRefworldShort, refworldPlace } from './refworld.ts'
import { introduction } from './short-names.ts'
import type { Style } from './styles.ts'

/** Writes all citations, in plain text. */
export function writeRefworldNotes(
  citations: readonly ReadCitation[],
  style: Style,
  link: (words: string, cite: ReadCite) => string,
): string[] {
  const names = new Map<string, string | null>()
  let before: ReadCitation | null = null
  return citations.map((citation) => {
    const texts = citation.cites.map((cite, at) => {
      const text = write(cite, precedingOf(citation, at, before), names, style, link)
      const begins = at === 0 && cite.prefix === null
      return [cite.prefix, begins && cite.signal !== null ? capital(cite.signal) : cite.signal]
        .filter((part) => part !== null && part !== '')
        .concat(begins && cite.signal === null ? text : text.replace(/^Ibid\./, 'ibid.'))
        .join(' ')
        .concat(cite.suffix === null ? '' : spaced(cite.suffix))
    })
    before = citation
    return closed(texts.join('; '))
  })
}

/** The cite just before, where a reader knows it to be meant: in this note, or the only one of the note before. */
function precedingOf(citation: ReadCitation, at: number, before: ReadCitation | null): ReadCite | null {
  if (at > 0) return citation.cites[at - 1] ?? null
  if (before === null || before.cites.length !== 1 || before.note < citation.note - 1) return null
  return before.cites[0] ?? null
}

function write(
  cite: ReadCite,
  preceding: ReadCite | null,
  names: Map<string, string | null>,
  style: Style,
  link: (words: string, cite: ReadCite) => string,
): string {
  const { subject, document, hereinafter } = cite
  const place = subject.pinpoint === null ? null : link(refworldPlace(subject.pinpoint, subject.facts), cite)
  const known = names.get(document)
  if (known === undefined || hereinafter !== null) names.set(document, hereinafter)
  if (known === undefined) {
    const text = formatRefworld(subject.facts, place)
    return hereinafter === null ? text : `${text} ${introduction(hereinafter, style)}`
  }
  const isIbid = preceding?.document === document && (place !== null || preceding.subject.pinpoint === null)
  if (isIbid) {
    const isSame = preceding.subject.pinpoint?.text === subject.pinpoint?.text
    return isSame || place === null ? 'Ibid.' : `Ibid., ${place}`
  }
  const name = hereinafter ?? known
  if (name === null) return formatRefworldShort(subject.facts, place)
  return place === null ? name : `${name}, ${place}`
}

function closed(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
