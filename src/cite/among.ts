/**
 * Citations of single documents among the others of a work, as a CSL style writes them: told apart by letters, numbers
 * or titles.
 */
import type { Pinpoint } from '../pinpoints/pinpoint.ts'
import { amendArchived, amendItem, amendNarrative, amendText } from './amendments.ts'
import { type CslItem, documentOf, familyOf, type StyleItem } from './csl.ts'
import {
  type CslEngine,
  type EngineFormat,
  type WrittenCluster,
  writeClusters,
  writeEntries,
} from './engine.ts'
import { encode } from './markup.ts'
import { type PlacedCluster, wordsBehind, writePlaced } from './placing.ts'

/** A document that is cited: as it is exported, and what is said of a place in it. */
export interface CitedItem {
  item: CslItem
  pinpoint: Pinpoint | null
}

/** What was cited before: nothing; this document, in an earlier note; this document, in the note just before. */
export type Before = { is: 'first' } | { is: 'subsequent'; firstNote: number } | { is: 'ibid' }

/** How each document is cited: in the list, in a text, or in a note. */
export type CslForm = 'bibliography' | 'parenthetical' | 'narrative' | Before

/** A document as the style sees it, under an id that tells it apart, which two documents' keys may not do. */
interface Member extends CitedItem {
  amended: StyleItem
}

/**
 * Writes a citation for each document.
 *
 * @param among
 *   The documents of the work in the order of their first citation. Those that are cited may be among them; else they
 *   come after.
 */
export function writeAmong(
  cited: readonly CitedItem[],
  among: readonly CslItem[],
  form: CslForm,
  style: CslEngine,
  format: EngineFormat,
): string[] {
  const { items, members } = toSet(cited, among, style)
  const write = () => {
    if (form === 'bibliography') return entriesOf(members, items, style, format)
    if (form === 'parenthetical' || form === 'narrative') {
      const clusters = members.map((member) => ({
        ...clusterOf(member, 0),
        isNarrative: form === 'narrative',
      }))
      return writePlaced(items, clusters, style, format).map(({ text }, at) => {
        const item = members[at]?.amended
        const isSentence = form === 'narrative' && item !== undefined
        return amendText(isSentence ? amendNarrative(text, item, style) : text, style)
      })
    }
    return notesOf(members, items, form, style, format)
  }
  const texts = write()
  return members.map(({ item, amended }, at) => {
    const text = withAuthor(texts[at] ?? '', amended, format)
    const url = item.URL === undefined ? undefined : encode(item.URL, format)
    const archived = item.custom === undefined ? undefined : encode(item.custom.archivedUrl, format)
    return amendArchived(text, url, archived, style)
  })
}

/** The set of all documents, each once. */
function toSet(
  cited: readonly CitedItem[],
  among: readonly CslItem[],
  style: CslEngine,
): { items: StyleItem[]; members: Member[] } {
  const set = new Map<string, StyleItem>()
  const add = (item: CslItem): StyleItem => {
    const document = documentOf(item)
    const known = set.get(document) ?? { ...amendItem(item, style), id: `item-${set.size}` }
    set.set(document, known)
    return known
  }
  for (const item of among) add(item)
  const members = cited.map((one) => ({ ...one, amended: add(one.item) }))
  return { items: [...set.values()], members }
}

function clusterOf({ amended, pinpoint }: Pick<Member, 'amended' | 'pinpoint'>, note: number): PlacedCluster {
  return { note, cites: [{ item: amended, pinpoint }] }
}

/** The entries of a bibliography; of a style that has none, its notes. */
function entriesOf(
  members: readonly Member[],
  items: readonly StyleItem[],
  style: CslEngine,
  format: EngineFormat,
): string[] {
  const entries = writeEntries(items, style, format)
  if (entries === null) return notesOf(members, items, { is: 'first' }, style, format)
  const texts = new Map(entries.map(({ key, text }) => [key, text]))
  return members.map(({ amended, pinpoint }) => {
    const text = amendText(texts.get(amended.id) ?? '', style)
    return pinpoint === null ? text : append(text, pinpoint, amended, style, format)
  })
}

/** A place in a bibliography's entry stands at its end, before a closing bracket or full stop. */
function append(
  text: string,
  pinpoint: Pinpoint,
  item: StyleItem,
  style: CslEngine,
  format: EngineFormat,
): string {
  const words = wordsBehind(pinpoint, item, style)
  const closing = /[).\]]$/.exec(text)?.[0] ?? ''
  return `${text.slice(0, text.length - closing.length)}, ${encode(words, format)}${closing}`
}

/** Cited between two notes on the same document, so that the second is no `ibid`. */
const stranger: CslItem = {
  id: 'between',
  type: 'report',
  'citation-key': 'between',
  title: 'Between',
}

/**
 * A note for each, behind those that make it a later one; the other documents are cited there, so that the style tells them
 * apart.
 */
function notesOf(
  members: readonly Member[],
  items: readonly StyleItem[],
  before: Before,
  style: CslEngine,
  format: EngineFormat,
): string[] {
  const engine = writingOnce()
  const last = (all: readonly StyleItem[], clusters: readonly PlacedCluster[]) =>
    amendText(writePlaced(all, clusters, style, format, undefined, engine).at(-1)?.text ?? '', style)
  return members.map((member) => {
    const earlier = (note: number) => clusterOf({ ...member, pinpoint: null }, note)
    if (before.is === 'first') return last([member.amended], [clusterOf(member, 1)])
    if (before.is === 'ibid') return last([member.amended], [earlier(1), clusterOf(member, 2)])
    const { firstNote } = before
    const others = [...items.filter(({ id }) => id !== member.amended.id), stranger]
    const between = { note: firstNote + 1, cites: others.map((item) => ({ item, pinpoint: null })) }
    return last([...items, stranger], [earlier(firstNote), between, clusterOf(member, firstNote + 2)])
  })
}

/** The engine, which writes the same clusters of the same documents once. */
function writingOnce(): typeof writeClusters {
  const known = new Map<string, WrittenCluster[]>()
  return (items, clusters, style, format) => {
    const key = JSON.stringify([items.map(({ id }) => id), clusters])
    const written = known.get(key) ?? writeClusters(items, clusters, style, format)
    known.set(key, written)
    return written
  }
}

/** A numeric style has no author to print in a sentence. */
export function withAuthor(text: string, item: StyleItem, format: EngineFormat): string {
  const names = item.author?.map((name) => ('literal' in name ? name.literal : familyOf(name))) ?? []
  const [first = item.title ?? '', second] = names
  const author =
    names.length > 2 ? `${first} et al.` : second === undefined ? first : `${first} and ${second}`
  return text.replace('[NO_PRINTED_FORM]', () => encode(author, format))
}
