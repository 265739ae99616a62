/**
 * The short form of an anchor: one word, fit for a footnote or a file name.
 *
 *     prosecution.p1.s2~szkmv9ck         path, fingerprint
 *     prosecution.p1.s2:12-31~szkmv9ck   a range: letters 12 to 31 of the place's normalised text
 */
import { checkArgument, text as textCheck } from '../arguments.ts'
import { anchor as anchorCheck } from './address.ts'
import { readFingerprint } from './fingerprint.ts'
import { fromNormalized, normalizeWithOffsets } from './normalize.ts'
import type { Anchor, Span } from './types.ts'

/** A short form, read. */
export interface ShortForm {
  /** The id of a place; empty for the whole report. */
  path: string
  /** For a range: from where to where in the normalised text of the place. */
  letters: Span | null
  fingerprint: string
}

/**
 * Writes the short form of an anchor.
 *
 * @example
 * ```ts
 * shortForm(anchor(report, 'prosecution.p1.s2')) // 'prosecution.p1.s2~szkmv9ck'
 * ```
 */
export function shortForm(anchor: Anchor): string {
  checkArgument('shortForm', 'the anchor', anchor, anchorCheck)
  const letters = anchor.type === 'range' ? `:${anchor.letters.start}-${anchor.letters.end}` : ''
  return `${anchor.path}${letters}~${anchor.fingerprint}`
}

/**
 * Reads a short form.
 *
 * @returns Its parts; null where the text is no short form.
 */
export function parseShortForm(text: string): ShortForm | null {
  checkArgument('parseShortForm', 'the short form', text, textCheck)
  const tilde = text.lastIndexOf('~')
  const fingerprint = tilde === -1 ? null : readFingerprint(text.slice(tilde + 1))
  if (fingerprint === null) return null
  const place = text.slice(0, tilde)
  const range = /:(\d{1,9})-(\d{1,9})$/.exec(place)
  const path = range ? place.slice(0, range.index) : place
  if (!isPath(path) || (path === '' && !range)) return null
  const letters = range ? { start: Number(range[1]), end: Number(range[2]) } : null
  return letters && letters.end < letters.start ? null : { path, letters, fingerprint }
}

/** Whether a text has the form of an id: letters and digits of any script, hyphens, points. */
export function isPath(text: string): boolean {
  return /^[\p{L}\p{N}\p{M}.-]*$/u.test(text)
}

/** From a range of a place's normalised text to the range of the text. */
export function rangeOfLetters(text: string, within: Span, letters: Span): Span {
  const normalized = normalizeWithOffsets(text.slice(within.start, within.end))
  const found = fromNormalized(normalized, {
    start: Math.min(letters.start, normalized.value.length),
    end: Math.min(letters.end, normalized.value.length),
  })
  return { start: within.start + found.start, end: within.start + found.end }
}
