/**
 * What was kept of places in reports → addresses: annotations, anchors, selectors, or a plain list of short forms.
 */
import { targetCheck } from '../anchors/address.ts'
import type { Address } from '../anchors/resolve.ts'
import { shortForm } from '../anchors/short-form.ts'
import { checkArgument, isObject } from '../arguments.ts'
import { readAnnotations } from './read-annotations.ts'

/** One place that was kept. */
export interface Note {
  /** Its IRI or id; of a line the line, of an anchor its path. */
  id: string | null
  /** The page that it says it is from. */
  source: string | null
  /** Null where there is nothing in it that fits text. */
  address: Address | null
}

/**
 * Reads a file of notes.
 *
 * @param text JSON: anchors, selectors, short forms, Web Annotations (one, a list, a page, a collection), what Hypothesis
 *   exports, what `pincite find --json` prints; JSON lines of these; or a list: a short form, an id, a link or words in quotation marks on each line.
 * @throws TypeError where there are no notes in it, or a line or an entry is none: which one.
 * @example
 * ```ts
 * readNotes('prosecution.p1.s3~20k5vh68')[0]?.address // 'prosecution.p1.s3~20k5vh68'
 * ```
 */
export function readNotes(text: string): Note[] {
  const content = text.replace(/^\ufeff/, '').trim()
  if (content === '') throw new TypeError('There are no notes in it')
  if (/^[[{]/.test(content)) return jsonValues(content).flatMap(notesIn)
  return linesOf(content).flatMap((line) =>
    line.startsWith('{') ? jsonValues(line).flatMap(notesIn) : lineNote(line),
  )
}

function linesOf(content: string): string[] {
  return content
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^#(?!\d)/.test(line))
}

/** A line: what stands behind the first short form in it is a remark. */
function lineNote(line: string): Note {
  const form = /^["“]?([^\s"“]+~[0-9a-z]{8})(?=["”,\s]|$)/i.exec(line)?.[1]
  return { id: form ?? line, source: null, address: form ?? line }
}

/** One value, or one on each line. */
function jsonValues(content: string): unknown[] {
  try {
    return [JSON.parse(content)]
  } catch (cause) {
    const lines = linesOf(content)
    const values = lines.map((line): unknown => {
      try {
        return JSON.parse(line)
      } catch {
        return undefined
      }
    })
    if (lines.length > 1 && values.every((value) => value !== undefined)) return values
    throw new TypeError(`It is no JSON: ${cause instanceof Error ? cause.message : String(cause)}`)
  }
}

function notesIn(value: unknown): Note[] {
  if (Array.isArray(value) && !value.every(isSelectorLike)) return value.flatMap(notesIn)
  if (typeof value === 'string') return [lineNote(value.trim())]
  if (isAddress(value)) return [{ id: idOf(value), source: null, address: value }]
  if (isHit(value)) return notesIn(value.anchor ?? value.shortForm)
  return readAnnotations(value).map(({ id, source, selectors }) => ({
    id,
    source,
    address: selectors.length > 0 ? selectors : null,
  }))
}

function isSelectorLike(value: unknown): boolean {
  return isObject(value) && typeof value.type === 'string' && /Selector$/.test(value.type)
}

/** Whether a value is what `pincite find --json` says of a place. */
function isHit(value: unknown): value is { shortForm: string; anchor?: unknown } {
  return isObject(value) && typeof value.shortForm === 'string' && !('target' in value)
}

/** Whether a value is an anchor, a selector, several selectors of one place, or words. */
function isAddress(value: unknown): value is Exclude<Address, string> {
  const looksLikeOne =
    Array.isArray(value) ||
    isSelectorLike(value) ||
    (isObject(value) && !('target' in value) && ('fingerprint' in value || typeof value.quote === 'string'))
  if (looksLikeOne) checkArgument('resolve', 'the note', value, targetCheck)
  return looksLikeOne
}

function idOf(value: Exclude<Address, string>): string | null {
  if ('fingerprint' in value) return shortForm(value)
  if ('exact' in value) return value.exact
  return 'quote' in value ? value.quote : null
}
