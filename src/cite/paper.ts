/**
 * The texts of all citations of a paper in a CSL style.
 */
import { capital, spaced } from './affixes.ts'
import { amendArchived, amendItem, amendText } from './amendments.ts'
import { withAuthor } from './among.ts'
import { withoutAbbreviations } from './bodies.ts'
import type { CslItem, StyleItem } from './csl.ts'
import { type CslEngine, type EngineFormat, escapeAffix, type Position } from './engine.ts'
import { encode } from './markup.ts'
import type { ReadCitation, ReadCite } from './paper-citation.ts'
import { type PlacedCite, type PlacedCluster, writePlaced } from './placing.ts'
import { abbreviated, introducesBeforePlace, introduction, shortFields, signalMarkup } from './short-names.ts'

/**
 * Writes all citations, in their order.
 *
 * @param link
 *   Makes a link of a pinpoint's words, in HTML.
 */
export function writePaper(
  citations: readonly ReadCitation[],
  style: CslEngine,
  format: EngineFormat,
  link: (words: string, cite: ReadCite) => string,
): string[] {
  const documents = documentsOf(citations, style)
  const names = namesInForce(citations, style)
  const clusters = citations.map((citation) => toCluster(citation, documents, names, style))
  const items = [...documents.values()]
  const written = writePlaced(items, clusters, style, format, (words, cluster, at) => {
    const cite = citations[cluster]?.cites[at]
    return cite === undefined ? words : link(words, cite)
  })
  return citations.map(({ cites }, at) => {
    const { text = '', order = [] } = written[at] ?? {}
    const first = clusters[at]?.cites[0]?.item
    const named = first === undefined ? text : withAuthor(text, first, format)
    return withArchived(amendText(uncapitalised(named), style), cites, order, style, format)
  })
}

/** The documents as the style sees them, in the order of their first citation. */
function documentsOf(citations: readonly ReadCitation[], style: CslEngine): Map<string, StyleItem> {
  const documents = new Map<string, StyleItem>()
  for (const { document, subject } of citations.flatMap(({ cites }) => cites)) {
    if (documents.has(document)) continue
    documents.set(document, {
      ...withoutAbbreviations(amendItem(subject.item, style)),
      id: `item-${documents.size}`,
    })
  }
  return documents
}

// --- short names

/** What a short name does at a cite: it stands beside the full one, or in its place. */
type ShortName = { is: 'introduced' | 'used'; name: string } | null

/** The short names of each cite: that of its source, and that of its author. */
type Names = ReadonlyMap<ReadCite, { source: ShortName; author: ShortName }>

function namesInForce(citations: readonly ReadCitation[], style: CslEngine): Names {
  const inNotes = style.class === 'note'
  const sources = new Map<string, string>()
  const authors = new Map<string, string>()
  const names = new Map<ReadCite, { source: ShortName; author: ShortName }>()
  for (const cite of citations.flatMap(({ cites }) => cites)) {
    const author = authorOf(cite.subject.item)
    names.set(cite, {
      source: inNotes ? nameAt(cite.document, cite.hereinafter, sources) : null,
      author: inNotes || author === null ? null : nameAt(author, cite.authorAbbreviation, authors),
    })
  }
  return names
}

function nameAt(of: string, given: string | null, known: Map<string, string>): ShortName {
  const name = known.get(of)
  if (name !== undefined) return { is: 'used', name }
  if (given === null) return null
  known.set(of, given)
  return { is: 'introduced', name: given }
}

/** A body: persons are not abbreviated. */
function authorOf({ author }: Pick<CslItem, 'author'>): string | null {
  const [only, second] = author ?? []
  return only === undefined || second !== undefined || !('literal' in only) ? null : only.literal
}

// --- to the engine

function toCluster(
  citation: ReadCitation,
  documents: ReadonlyMap<string, StyleItem>,
  names: Names,
  style: CslEngine,
): PlacedCluster {
  const { cites, note, isNarrative } = citation
  return {
    note,
    isNarrative,
    isSorted: cites.every(({ signal, prefix }) => signal === null && prefix === null),
    cites: cites.flatMap((cite, at): PlacedCite[] => {
      const item = documents.get(cite.document)
      return item === undefined ? [] : [toPlacedCite(cite, item, at, citation, names, style)]
    }),
  }
}

function toPlacedCite(
  cite: ReadCite,
  item: StyleItem,
  at: number,
  { note, isNarrative }: ReadCitation,
  names: Names,
  style: CslEngine,
): PlacedCite {
  const { source = null, author = null } = names.get(cite) ?? {}
  const body = authorOf(item)
  const abbreviation = author?.is === 'introduced' && isNarrative ? `${escapeAffix(author.name)}, ` : ''
  const prefix =
    abbreviation + prefixOf(cite, at === 0 && note > 0 && style.class === 'note', at === 0, style)
  const introduced = source?.is === 'introduced' ? introduction(source.name, style) : null
  const isBefore = cite.subject.pinpoint !== null && introducesBeforePlace(item, style)
  const suffix = suffixOf(cite, isBefore ? null : introduced)
  const fields =
    source?.is === 'used'
      ? shortFields(item, source.name)
      : author !== null && body !== null && abbreviation === ''
        ? {
            author: [{ literal: author.is === 'used' ? author.name : abbreviated(body, author.name, style) }],
          }
        : null
  return {
    item,
    pinpoint: cite.subject.pinpoint,
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
    ...(isBefore && introduced !== null && { introduced }),
    ...(fields !== null && { fields }),
  }
}

/** Stands before what begins with a small letter, since it goes on in a sentence. */
const goesOn = '\ue004'

function prefixOf(
  { prefix, signal }: ReadCite,
  beginsNote: boolean,
  isFirst: boolean,
  style: CslEngine,
): string {
  const beginsSentence = prefix === null ? beginsNote : /[.!?]["'”’)\]]?\s*$/.test(prefix)
  const written = signal === null || signal === '' ? null : beginsSentence ? capital(signal) : signal
  const words = [
    prefix === null ? null : escapeAffix(prefix.trim()),
    written === null ? null : signalMarkup(escapeAffix(written), style),
  ].filter((part) => part !== null && part !== '')
  if (words.length === 0) return isFirst || style.class === 'in-text' ? '' : goesOn
  const mark = style.class === 'note' && (written !== null || !beginsSentence) ? goesOn : ''
  return `${words.join(' ')} ${mark}`
}

function suffixOf({ suffix }: ReadCite, introduced: string | null): string {
  const own = suffix === null || suffix === '' ? '' : spaced(escapeAffix(suffix))
  return introduced === null ? own : `${own} ${escapeAffix(introduced)}`
}

// --- from the engine

/** `See Id.` → `See id.`: citeproc begins each cite with a capital. */
function uncapitalised(text: string): string {
  return text
    .replace(/\ue004((?:<i>)?)(Ibid|Id)(?=\.)/g, (_, open: string, word: string) => open + word.toLowerCase())
    .replaceAll(goesOn, '')
}

function withArchived(
  text: string,
  cites: readonly ReadCite[],
  order: readonly { cite: number; position: Position }[],
  style: CslEngine,
  format: EngineFormat,
): string {
  let archived = text
  for (const { cite, position } of order) {
    const { item, facts } = cites[cite]?.subject ?? {}
    if (position !== 'first' || item?.URL === undefined || !facts?.archivedUrl) continue
    archived = amendArchived(archived, encode(item.URL, format), encode(facts.archivedUrl, format), style)
  }
  return archived
}
