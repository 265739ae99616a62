/**
 * The citations of a draft, as its words have them: in Pandoc's and LaTeX's notation, as links, as short forms, and in
 * the words of a style, in notes or in brackets.
 *
 *     … “modest efforts” [@usdos-tip-2017-laos, Prosecution, para. 1].
 *                        ^ key                  ^ locator
 */

import { parseDirective } from '../anchors/fragment.ts'
import { normalizeWithOffsets } from '../anchors/normalize.ts'
import type { Resolution } from '../anchors/resolution.ts'
import { resolve } from '../anchors/resolve.ts'
import { occurrences } from '../anchors/text.ts'
import { placesNamed } from '../pinpoints/named.ts'
import { findPinpoint, inMarks, pinpointIn, titleWord } from '../pinpoints/words.ts'
import { authorDatesIn } from './author-date.ts'
import type { Entry } from './bibliography.ts'
import type { DraftBlock, Span } from './draft.ts'
import { argumentsAt } from './latex-draft.ts'
import { isCitation } from './latex-names.ts'
import { type Reference, worksCited } from './references.ts'
import { type Source, sourcesAt, sourcesOfKey } from './sources.ts'

/** A citation of a report, or of something that is none of those at hand. */
export interface Citation extends Span {
  /** As it is written. */
  text: string
  /** The reports that it may mean; none where it cites something else. */
  sources: readonly Source[]
  /** The words that say where in the report, `Prosecution, para. 1`; null where there are none. */
  locator: string | null
  /** For a short form or a link to words: where they stand in the report. */
  target: { source: Source; resolution: Resolution } | null
  /** Whether it stands in a note, and here is only the note's mark. */
  isMark: boolean
  /** Where the brackets begin that it shares with other citations. */
  bracket?: number | undefined
  /** The year with its letter (`2023b`), where nothing says which work that is. */
  undecided?: string | undefined
}

/** What citations are told by. */
export interface Known {
  sources: readonly Source[]
  entries: ReadonlyMap<string, Entry>
  /** What the draft's own list says of authors and years. */
  references: readonly Reference[]
}

/** Finds the citations in a block, in order. */
export function citationsIn(block: DraftBlock, known: Known): Citation[] {
  const { text } = block.flow
  const found = [
    ...pandocCitations(text, known),
    ...latexCitations(text, known),
    ...linkCitations(block, known),
    ...shortFormCitations(text, known),
  ]
  const taken = [...found]
  for (const citation of proseCitations(block, known)) {
    if (!taken.some((other) => overlaps(other, citation) && other.locator !== null)) found.push(citation)
  }
  return merged(found.sort((one, other) => one.start - other.start || other.end - one.end))
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** A link around a printed citation is one with it. */
function merged(citations: readonly Citation[]): Citation[] {
  const kept: Citation[] = []
  for (const citation of citations) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, citation) || !isSameSource(last, citation)) {
      kept.push(citation)
      continue
    }
    kept[kept.length - 1] = {
      ...last,
      end: Math.max(last.end, citation.end),
      sources: last.sources.length > 0 ? last.sources : citation.sources,
      locator: last.locator ?? citation.locator,
      target: last.target ?? citation.target,
    }
  }
  return kept
}

function isSameSource(one: Citation, other: Citation): boolean {
  return (
    one.sources.length === 0 ||
    other.sources.length === 0 ||
    one.sources.some((source) => other.sources.includes(source))
  )
}

// --- keys

const key = String.raw`(?:\{([^{}\s]+)\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*))`
const bracketed = /\[((?:[^[\]]|\[[^[\]]*\])*@(?:[^[\]]|\[[^[\]]*\])*)\](?!\()/gu
const inBrackets = new RegExp(String.raw`^(.*?)(?<![\p{L}\p{N}])-?@${key}(.*)$`, 'su')
const narrative = new RegExp(
  String.raw`(?<![\p{L}\p{N}@.\\/])-?@${key}(?:\s?\[([^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)?)\])?`,
  'gu',
)

function pandocCitations(text: string, known: Known): Citation[] {
  const found: Citation[] = []
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(bracketed)) {
    let start = index + 1
    // What cites nothing goes on with the pinpoint before it: `[@key, para. 1; Protection, para. 2]`.
    const parts = inside.split(/;(?=[^;]*@)/)
    for (const [number, part] of parts.entries()) {
      const [, , braced, plain, suffix = ''] = inBrackets.exec(part) ?? []
      const name = braced ?? plain
      // The brackets go with the first and the last of a group.
      const from = number === 0 ? index : start
      const end = number === parts.length - 1 ? index + whole.length : start + part.length
      if (name !== undefined)
        found.push({ ...keyed(text, { start: from, end }, [name], suffix, known), bracket: index })
      start += part.length + 1
    }
  }
  for (const { index, 0: whole, 1: braced, 2: plain, 3: suffix } of text.matchAll(narrative)) {
    const span = { start: index, end: index + whole.length }
    if (found.some((other) => overlaps(other, span))) continue
    found.push(keyed(text, span, [braced ?? plain ?? ''], suffix ?? '', known))
  }
  return found
}

function keyed(text: string, span: Span, keys: readonly string[], suffix: string, known: Known): Citation {
  const locator = suffix
    .replace(/^\s*,?\s*\{?|\}?\s*$/g, '')
    .replace(/\\?[~\u00a0]|\\[ ,]/g, ' ')
    .replace(/--/g, '–')
  const sources = new Set(keys.flatMap((name) => sourcesOfKey(known.sources, known.entries, name)))
  return citation(text, span, [...sources], locator === '' ? null : locator)
}

function latexCitations(text: string, known: Known): Citation[] {
  const found: Citation[] = []
  for (const { index, 0: command, 1: name = '' } of text.matchAll(/\\([A-Za-z]+)\*?/g)) {
    if (!isCitation(name)) continue
    const { groups, after } = argumentsAt(text, index + command.length)
    let notes: string[] = []
    for (const { open, start, end } of groups) {
      const inside = text.slice(start, end)
      if (open === '[') {
        notes.push(inside)
        continue
      }
      const keys = inside.split(',').map((one) => one.trim())
      found.push(keyed(text, { start: index, end: after }, keys, notes.at(-1) ?? '', known))
      notes = []
    }
  }
  return found
}

// --- addresses and short forms

function linkCitations({ flow, links }: DraftBlock, known: Known): Citation[] {
  const { text } = flow
  const written = Array.from(text.matchAll(/https?:\/\/[^\s<>"”»{}[\]]+/g), ({ index, 0: url }) => {
    const bare = url.replace(/[.,;:!?)’']+$/, '')
    return { start: index, end: index + bare.length, url: bare }
  }).filter((one) => !links.some((other) => overlaps(one, other)))
  return [...links, ...written].flatMap(({ start, end, url }): Citation[] => {
    const cited = url.startsWith('cite:') ? sourcesOfKey(known.sources, known.entries, url.slice(5)) : null
    const sources = cited ?? sourcesAt(known.sources, url)
    if (sources.length === 0 && cited === null) return []
    const directive = url.includes(':~:') ? parseDirective(url) : null
    const [source] = sources
    const locator = directive ? null : pinpointIn(text.slice(start, end))
    const plain = citation(text, { start, end }, sources, locator)
    if (!directive || !source) return [plain]
    const value = url.slice(url.indexOf('#') + 1)
    const resolution = resolve(source.report, { type: 'FragmentSelector', value })
    return [{ ...plain, target: { source, resolution } }]
  })
}

const shortForm =
  /(?<![\p{L}\p{N}~.-])[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d{1,9}-\d{1,9})?~[0-9a-hjkmnp-tv-z]{8}(?![\p{L}\p{N}])/giu

function shortFormCitations(text: string, { sources }: Known): Citation[] {
  return Array.from(text.matchAll(shortForm), ({ index, 0: form }) => {
    const found = sources
      .map((source) => ({ source, resolution: resolve(source.report, form) }))
      .sort((one, other) => rank(one.resolution) - rank(other.resolution))
    const [best] = found
    const span = { start: index, end: index + form.length }
    const cited = best && rank(best.resolution) < 3 ? [best.source] : []
    return { ...citation(text, span, cited, null), target: best ?? null }
  })
}

function rank({ status }: Resolution): number {
  return ['exact', 'moved', 'changed', 'ambiguous', 'lost'].indexOf(status)
}

// --- in words

/** Titles, and names with years. */
function proseCitations(block: DraftBlock, known: Known): Citation[] {
  return [...titleCitations(block, known), ...nameCitations(block, known)]
}

function titleCitations({ kind, flow: { text } }: DraftBlock, { sources }: Known): Citation[] {
  const letters = normalizeWithOffsets(text)
  return sources.flatMap((source): Citation[] => {
    if (source.titleLetters.length < 12) return []
    return Array.from(occurrences(letters.value, source.titleLetters), (at) => {
      const start = letters.starts[at] ?? 0
      const lastLetter = letters.ends[at + source.titleLetters.length - 1] ?? start
      const titleEnd = lastLetter + (/^[,.]?\s?["“”’»']+/.exec(text.slice(lastLetter))?.[0].length ?? 0)
      const limit = citationEnd(text, titleEnd, source)
      const found = findPinpoint(text.slice(titleEnd, limit))
      // In a sentence that tells of a report other words follow.
      const isWhole = kind === 'note' || text.charAt(limit - 1) === ')'
      const end = isWhole ? limit : titleEnd + (found?.end ?? 0)
      return citation(text, { start, end }, [source], found?.words ?? null)
    })
  })
}

/** What a citation has within it: brackets (`(27 June 2017)`), a heading in marks, the stop of a date (`27. Juni 2017`). */
const within = new RegExp(String.raw`\([^()]*\)|${titleWord}\s${inMarks}|\d{1,2}\. \p{L}+ \d{4}`, 'giu')

/**
 * A citation in words goes on to the end of its sentence, to the next one of the same note, or to the bracket that it
 * stands in.
 */
function citationEnd(text: string, from: number, { paragraphs }: Source): number {
  const rest = text.slice(from).replace(within, (inner) => ' '.repeat(inner.length))
  for (const { index, 0: end } of rest.matchAll(/;\s|\.\s+(?=["“(]?\p{Lu}\p{Ll})|\)[.,]?(?=\s|$)|["“«]/gu)) {
    const next = end.startsWith(';')
      ? findPinpoint(/^[^;]*/.exec(text.slice(from + index + 1))?.[0] ?? '')
      : null
    if (next && placesNamed(paragraphs, next.words).length > 0) continue
    return from + index + (end.startsWith(')') ? 1 : 0)
  }
  return text.length
}

const brackets = /\(((?:[^()]|\([^()]*\)){1,400})\)/g

/** `(United States Department of State, 2017, para. 3)`, `United States Department of State (2017, para. 3)` */
function nameCitations({ kind, flow: { text } }: DraftBlock, known: Known): Citation[] {
  return Array.from(text.matchAll(brackets)).flatMap(({ index, 0: whole, 1: inside = '' }) => {
    const works = authorDatesIn(inside, {
      before: text.slice(Math.max(0, index - 80), index),
      after: text.slice(index + whole.length, index + whole.length + 40),
    })
    return works.flatMap((work, number): Citation[] => {
      const cited = worksCited(work, text, known)
      // In notes other brackets say where and when a work was published.
      if (cited === null || (cited.sources.length === 0 && kind === 'note')) return []
      // The brackets go with the first and the last of a group.
      const start = number === 0 ? index : index + 1 + work.start
      const end = number === works.length - 1 ? index + whole.length : index + 1 + work.end
      const locator = pinpointIn(work.text.slice(work.afterYear))
      return [
        {
          ...citation(text, { start, end }, cited.sources, locator),
          bracket: index,
          undecided: cited.undecided,
        },
      ]
    })
  })
}

/** A citation that stands where it is written. */
export function citation(
  text: string,
  span: Span,
  sources: readonly Source[],
  locator: string | null,
): Citation {
  return { ...span, text: text.slice(span.start, span.end), sources, locator, target: null, isMark: false }
}
