/**
 * The citations of a whole draft: those of its blocks, those in notes at the place of their marks, and those that lean
 * on another one (`ibid.`, `(n 4)`, `(para. 3)`).
 */
import { normalize } from '../anchors/normalize.ts'
import { pinpointIn } from '../pinpoints/words.ts'
import { type Citation, citation, citationsIn, type Known } from './citations.ts'
import type { DraftBlock } from './draft.ts'
import type { Source } from './sources.ts'
import { noteId } from './text-draft.ts'

/** The citations of each block, in order. */
export function citationsOfDraft(
  blocks: readonly DraftBlock[],
  known: Known,
): ReadonlyMap<DraftBlock, readonly Citation[]> {
  const own = new Map(blocks.map((block) => [block, citationsIn(block, known)]))
  const notes = blocks.filter(({ kind }) => kind === 'note')
  leanOnNotes(notes, own, known)
  const references = blocks.filter((block) => isReference(block, own))
  return new Map(
    blocks.map((block) => {
      const citations = [...(own.get(block) ?? []), ...atMarks(block, [...notes, ...references], own)]
      return [
        block,
        withBareLocators(
          block,
          citations.sort((one, other) => one.start - other.start),
        ),
      ]
    }),
  )
}

type Cited = Map<DraftBlock, Citation[]>

/** An entry of a numbered list of references: it names a document, and nothing in it is quoted. */
function isReference(block: DraftBlock, own: Cited): boolean {
  return block.kind === 'prose' && nameOf(block) !== null && (own.get(block)?.length ?? 0) > 0
}

/** By what a note or a reference is referred to: its name, or the number that its words begin with. */
function nameOf({ id, flow }: DraftBlock): string | null {
  return id ?? /^\s*(?:\[(\d{1,3})\]|(\d{1,3})\.\s)/.exec(flow.text)?.slice(1).find(Boolean) ?? null
}

/** `Ibid., para. 4` cites what the note before does; `(n 4)` what the fourth note does; a name what it was cited by last. */
function leanOnNotes(notes: readonly DraftBlock[], own: Cited, known: Known): void {
  for (const [index, note] of notes.entries()) {
    const { text } = note.flow
    const citations = own.get(note) ?? []
    if (citations.some((citation) => citation.locator !== null)) continue
    const ibid = /^\W*(?:ibid(?:em)?|id|ebd|ib[íi]d(?:em)?)\b\.?/iu.exec(text)
    const short = /\(?\b(?:n|fn|note|supra note|above n)\.?\s?(\d{1,3})\)?/i.exec(text)
    const lead = ibid ?? short
    const sourcesOf = (other: DraftBlock | undefined) => other && own.get(other)?.at(-1)?.sources
    const isNamed = (source: Source) => source.names.some((name) => normalize(text).startsWith(name))
    const meant = ibid
      ? sourcesOf(notes[index - 1])
      : short
        ? sourcesOf(noteNamed(notes, short[1] ?? ''))
        : notes
            .slice(0, index)
            .map(sourcesOf)
            .findLast((sources) => sources?.some(isNamed))
    const isLeaning = lead !== null || (citations.length === 0 && known.sources.some(isNamed))
    const sources = meant ?? namedIn(text, known)
    if (!isLeaning || sources.length === 0) continue
    const start = lead?.index ?? 0
    const locator = pinpointIn(text.slice(start + (lead?.[0].length ?? 0)))
    if (lead === null && locator === null) continue
    own.set(note, [citation(text, { start, end: text.length }, sources, locator)])
  }
}

/** The reports whose author or publisher a note names. */
function namedIn(text: string, { sources }: Known): readonly Source[] {
  const letters = normalize(text)
  return sources.filter(({ names }) => names.some((name) => letters.includes(name)))
}

function noteNamed(notes: readonly DraftBlock[], id: string): DraftBlock | undefined {
  return notes.find((note) => note.id === id) ?? notes[Number(id) - 1]
}

/** What the notes cite, at the places where they are referred to: `[1]`, `(1, para. 3)`, `¹`. */
function atMarks(block: DraftBlock, notes: readonly DraftBlock[], own: Cited): Citation[] {
  if (block.kind === 'note') return []
  const written = Array.from(
    block.flow.text.matchAll(
      /[[(](\d{1,3})(?:[,:]\s((?:[^()[\]]|\(\w{1,5}\)){1,120}))?[)\]]|([⁰¹²³⁴-⁹]{1,3})|(?<=[.,;!?]["”’»]?)(\d{1,3})(?=\s|$)/g,
    ),
    ({ index, 0: mark, 1: bracketed, 2: place = '', 3: high, 4: bare }) => ({
      at: index,
      end: index + mark.length,
      id: noteId(bracketed ?? high ?? bare ?? ''),
      locator: pinpointIn(place),
    }),
  )
  const marks = [...block.notes.map(({ at, id }) => ({ at, end: at, id, locator: null })), ...written]
  return marks.flatMap(({ at, end, id, locator }) =>
    notes
      .filter((note) => note !== block && nameOf(note) === id)
      .flatMap((note) =>
        citedBy(note, own).map((citation) => ({
          ...citation,
          start: at,
          end,
          locator: locator ?? citation.locator,
          isMark: true,
          bracket: undefined,
        })),
      ),
  )
}

/** What a note cites: of one report said twice, with the place; of a work that is not known, that. */
function citedBy(note: DraftBlock, own: Cited): Citation[] {
  const citations = own.get(note) ?? []
  const { text } = note.flow
  if (citations.length === 0 && /\b(?:19|20)\d\d\b|https?:|\b(?:paras?|pp?)\.?\s?\d/.test(text))
    return [citation(text, { start: 0, end: text.length }, [], null)]
  return citations.filter(
    (one) =>
      one.locator !== null ||
      !citations.some(
        (other) => other.locator !== null && other.sources.some((source) => one.sources.includes(source)),
      ),
  )
}

/** `(para. 3)` is of the report that was cited last. */
function withBareLocators({ flow: { text } }: DraftBlock, citations: readonly Citation[]): Citation[] {
  const found = [...citations]
  for (const { index, 0: whole, 1: inside = '' } of text.matchAll(/\(((?:[^()]|\([^()]{0,9}\)){3,120})\)/g)) {
    const span = { start: index, end: index + whole.length }
    const locator = pinpointIn(inside)
    const isTaken = citations.some(({ start, end }) => start < span.end && span.start < end)
    const last = citations.findLast(({ end }) => end <= index)
    if (locator === null || isTaken || !last) continue
    const { sources, undecided } = last
    found.push({ ...citation(text, span, sources, locator), undecided })
  }
  return found.sort((one, other) => one.start - other.start)
}
