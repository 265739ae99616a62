/**
 * The citations of a whole draft: those of its blocks, those in notes at the place of their marks, and those that lean
 * on another one (`ibid.`, `(n 4)`, `(para. 3)`).
 */
import { normalize } from '../anchors/normalize.ts'
import { pinpointIn } from '../pinpoints/words.ts'
import { type Citation, citation, citationsIn, type Known } from './citations.ts'
import type { DraftBlock, Span } from './draft.ts'
import { type Source, sourcesNamedIn, sourcesTitledLike } from './sources.ts'
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

const ibidem = /^\W*(?:(?:see|cf\.?|vgl\.?|voir)\s(?:also\s)?)?(?:ibid(?:em)?|id|ebd|ib[íi]d(?:em)?)\b\.?/iu
const otherNote = /\(?\b(?:n|fn|note|supra note|above n)\.?\s?(\d{1,3})\)?/i

/** `Ibid., para. 4` cites what the note before does; `(n 4)` what the fourth note does; a name what it was cited by last. */
function leanOnNotes(notes: readonly DraftBlock[], own: Cited, known: Known): void {
  for (const [index, note] of notes.entries()) {
    const { text } = note.flow
    const citations = own.get(note) ?? []
    if (citations.some((citation) => citation.locator !== null)) continue
    const lastOf = (other: DraftBlock | undefined) => (other ? own.get(other)?.at(-1) : undefined)
    const whole = { start: 0, end: text.length }
    const ibid = ibidem.exec(text)
    const short = ibid ? null : otherNote.exec(text)
    const lead = ibid ?? short
    if (lead) {
      const meant = lastOf(ibid ? notes[index - 1] : noteNamed(notes, short?.[1] ?? ''))
      const sources = meant?.sources ?? sourcesNamedIn(text, known.sources)
      if (sources.length === 0) continue
      const rest = text.slice(lead.index + lead[0].length)
      // `Ibid.` alone is the same place too.
      const isSame = ibid !== null && !/[\p{L}\p{N}]/u.test(rest)
      const same = isSame && meant ? { locator: meant.locator, target: meant.target } : {}
      const span = { start: lead.index, end: text.length }
      own.set(note, [{ ...citation(text, span, sources, pinpointIn(rest)), ...same }])
    } else if (citations.length === 0) {
      const locator = pinpointIn(text)
      const earlier = () =>
        notes
          .slice(0, index)
          .map((other) => lastOf(other)?.sources)
          .findLast((sources) => sources?.some((source) => isByName(text, source)))
      const sources = sourcesTitledLike(text, known.sources) ?? (locator === null ? [] : (earlier() ?? []))
      if (sources.length > 0) own.set(note, [citation(text, whole, sources, locator)])
    }
  }
}

function isByName(text: string, { names }: Source): boolean {
  const letters = normalize(text)
  return names.some((name) => letters.startsWith(name))
}

function noteNamed(notes: readonly DraftBlock[], id: string): DraftBlock | undefined {
  return notes.find((note) => note.id === id) ?? notes[Number(id) - 1]
}

/** Where a note or a reference is referred to, and the place that is said there. */
interface NoteMark extends Span {
  note: DraftBlock
  locator: string | null
}

const marks = new RegExp(
  [
    // `[1]`, `(1, para. 3)`
    String.raw`[[(](\d{1,3})(?:[,:]\s((?:[^()[\]]|\(\w{1,5}\)){1,120}))?[)\]]`,
    '([⁰¹²³⁴-⁹]{1,3})',
    // A number behind a stop or a closing mark, and none behind the point of a decimal.
    String.raw`(?<=(?:[^\d\s]|\b(?:19|20)\d\d)(?:[.,;:!?]["”’»]?|["”’»)][.,;:!?]?))(\d{1,3})(?=[.,;:]?(?:\s|$))`,
  ].join('|'),
  'g',
)

/** The marks of notes in a block: `[1]`, `(1, para. 3)`, `¹`, and what its markup makes one. */
export function noteMarksIn(block: DraftBlock, notes: readonly DraftBlock[]): NoteMark[] {
  if (block.kind === 'note') return []
  const written = Array.from(
    block.flow.text.matchAll(marks),
    ({ index, 0: mark, 1: bracketed, 2: place = '', 3: high, 4: bare }) => ({
      start: index,
      end: index + mark.length,
      id: noteId(bracketed ?? high ?? bare ?? ''),
      locator: pinpointIn(place),
    }),
  )
  const marked = block.notes.map(({ at, id }) => ({ start: at, end: at, id, locator: null }))
  return [...marked, ...written].flatMap(({ id, ...mark }) =>
    notes.filter((note) => note !== block && nameOf(note) === id).map((note) => ({ ...mark, note })),
  )
}

/** What the notes cite, at the places where they are referred to. */
function atMarks(block: DraftBlock, notes: readonly DraftBlock[], own: Cited): Citation[] {
  return noteMarksIn(block, notes).flatMap(({ start, end, locator, note }) =>
    citedBy(note, own).map((citation) => ({
      ...citation,
      start,
      end,
      locator: locator ?? citation.locator,
      isMark: true,
      bracket: undefined,
    })),
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
