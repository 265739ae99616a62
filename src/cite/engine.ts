/**
 * citation-js, which runs citeproc: items and a style in, text out.
 *
 * It is given parsed objects only, so there is nothing that it could look up or fetch. citeproc's engine of a style
 * and locale is made once and kept by citation-js.
 */

import { Cite, type Cluster } from '@citation-js/core'
import { foldSpace } from '../read/characters.ts'
import type { CslItem } from './csl.ts'
import type { Style } from './styles.ts'

/** A CSL style in use: one of ours, or the caller's. */
export type CslEngine = Style & { template: string }

/** What the engine writes. */
export type EngineFormat = 'text' | 'html'

/** How an item is cited. */
export interface CitationRequest {
  /** Where in the document. */
  locator?: { label: 'paragraph'; text: string }
  /** The author as a part of the sentence: `Author (2017)`. */
  isNarrative?: boolean
  position: Position
}

/** What was cited before: nothing; this document, in an earlier note; this document, in the note just before. */
export type Position = { is: 'first' } | { is: 'subsequent'; firstNote: number } | { is: 'ibid' }

/**
 * Writes an entry of a bibliography for each item.
 *
 * @returns
 *   Keys and entries in the style's order; null where the style has no bibliography.
 */
export function writeEntries(
  items: readonly CslItem[],
  style: CslEngine,
  format: EngineFormat,
): { key: string; text: string }[] | null {
  const options = { template: style.template, lang: style.locale, format, asEntryArray: true } as const
  try {
    const entries = run(style, () => load(items).format('bibliography', options))
    return entries.map(([key, text]) => ({ key, text: revealMarkup(withoutFrame(text), format) }))
  } catch (error) {
    // citation-js destructures what citeproc gives, which is `false` for a style without a bibliography.
    if (error instanceof TypeError && /not iterable/.test(error.message)) return null
    throw error
  }
}

/** Writes a citation of one of the items; the others are in the same bibliography, so that the style can tell them apart. */
export function writeCitation(
  items: readonly CslItem[],
  key: string,
  style: CslEngine,
  format: EngineFormat,
  request: CitationRequest,
): string {
  const { locator, isNarrative, position } = request
  const item = { id: key, ...(locator && { label: locator.label, locator: locator.text }) }
  const { before, noteIndex } = notesBefore(key, position)
  const options = {
    template: style.template,
    lang: style.locale,
    format,
    entry: cluster(item, noteIndex, isNarrative),
    citationsPre: before,
  }
  return revealMarkup(
    run(style, () =>
      load(position.is === 'subsequent' ? [...items, between] : items).format('citation', options),
    ).trim(),
    format,
  )
}

/** Cited between two notes on the same document, so that the second is no `ibid`. */
const between: CslItem = {
  id: 'pincite-between',
  type: 'report',
  'citation-key': 'pincite-between',
  title: 'Between',
}

function notesBefore(key: string, position: Position): { before: Cluster[]; noteIndex: number } {
  if (position.is === 'first') return { before: [], noteIndex: 1 }
  if (position.is === 'ibid') return { before: [cluster({ id: key }, 1)], noteIndex: 2 }
  const { firstNote } = position
  return {
    before: [cluster({ id: key }, firstNote), cluster({ id: between.id }, firstNote + 1)],
    noteIndex: firstNote + 2,
  }
}

function cluster(item: Cluster['citationItems'][number], noteIndex: number, isNarrative = false): Cluster {
  return {
    citationItems: [item],
    properties: { noteIndex, ...(isNarrative && { mode: 'composite' as const }) },
  }
}

function load(items: readonly CslItem[]): Cite {
  return new Cite(items.map(hideMarkup), { forceType: '@csl/list+object', generateGraph: false })
}

function run<Result>(style: CslEngine, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (style.name !== null || (error instanceof TypeError && /not iterable/.test(error.message))) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new RangeError(`the CSL file cannot be used: ${reason}`, { cause: error })
  }
}

/** `<div class="csl-bib-body"><div class="csl-entry">…</div></div>`: the frames of a list, without which an entry is text. */
function withoutFrame(entry: string): string {
  return foldSpace(entry.replace(/<\/?div[^>]{0,200}>/g, '')).trim()
}

/**
 * citeproc reads `<i>` in a title as markup, and `$&` as a pattern of its own replacing: such characters of a title
 * travel as private ones instead.
 */
const hidden = { '<': '\ue010', '>': '\ue011', $: '\ue012' } as const

function hideMarkup(item: CslItem): CslItem {
  const hide = (text: string) =>
    text.replaceAll('<', hidden['<']).replaceAll('>', hidden['>']).replaceAll('$', hidden.$)
  return {
    ...item,
    ...(item.title !== undefined && { title: hide(item.title) }),
    ...(item.publisher !== undefined && { publisher: hide(item.publisher) }),
    ...(item.number !== undefined && { number: hide(item.number) }),
    ...(item.author !== undefined && {
      author: item.author.map(({ literal }) => ({ literal: hide(literal) })),
    }),
  }
}

function revealMarkup(text: string, format: EngineFormat): string {
  const [open, close] = format === 'html' ? ['&#60;', '&#62;'] : ['<', '>']
  // A function, since `$` in a replacement is read as a pattern.
  return text
    .replaceAll(hidden['<'], open)
    .replaceAll(hidden['>'], close)
    .replaceAll(hidden.$, () => '$')
}
