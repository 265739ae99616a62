/**
 * Normalisation: what is left of a text when everything is folded that publishers change without meaning to.
 *
 * This is the specification, version 2, in the order of its steps. First the marks of notes are dropped, since one
 * edition prints them and another does not:
 *
 * 0. After three letters, or one of `. , ; : ! ? " ” ’ )`: numbers of up to three digits in square brackets, and up to
 *    three superscript digits; after three letters and `.`, `!` or `?`, with `"`, `”` or `’` behind it or not: up to
 *    three digits, where white space and a capital follow, or a blank line, or the end.
 *
 * Then for each code point of the text, by itself:
 *
 * 1. Unicode NFKD (ligatures, full-width and non-breaking forms become plain ones; accents stand apart).
 * 2. Lower case, by the full mapping that does not look at the neighbours.
 * 3. Of the result keep letters (L), numbers (N) and marks (M), currency signs (Sc) and `% ‰ < > = ≤ ≥ + ±`; drop
 *    all else (white space, punctuation, quotation marks, dashes, bullets, format characters), and also the
 *    combining accents U+0300–U+036F and the modifier letters U+02B0–U+02FF, which are printed as apostrophes.
 * 4. Where something was dropped between two numbers (N), put one separator: the character itself where it was one
 *    full stop or one comma and nothing else, else a space. So `1.5` is not `15`, and `2016–2020` is `2016-2020`.
 *
 * So a dash or an apostrophe that was lost, a word divided at the end of a line, and sentences that touch make no
 * difference; a figure does.
 */

import { checkArgument, text as textCheck } from '../arguments.ts'
import { once } from '../constants.ts'
import { countBelow } from '../sorted.ts'

/** A normalised text, with the way back. */
export interface Normalized {
  value: string
  /** For each code unit of `value`, where in the original what it stands for begins. */
  starts: Int32Array
  /** For each code unit of `value`, where in the original what it stands for ends. */
  ends: Int32Array
}

/**
 * Normalises a text.
 *
 * @returns Letters, numbers and a few symbols: equal for two texts that differ only in layout and punctuation.
 * @example
 * ```ts
 * normalize('The “anti–trafficking”\nlaw') // 'theantitraffickinglaw'
 * ```
 */
export function normalize(text: string): string {
  checkArgument('normalize', 'the text', text, textCheck)
  return fold(text, null)
}

/** Normalises a text and keeps where each code unit of the result came from. */
export function normalizeWithOffsets(text: string): Normalized {
  const places = new Places(text.length)
  const value = fold(text, places)
  return {
    value,
    starts: places.starts.slice(0, value.length),
    ends: places.ends.slice(0, value.length),
  }
}

/** Where what was kept came from, in the order in which it is written. */
class Places {
  starts: Int32Array
  ends: Int32Array
  #count = 0

  constructor(length: number) {
    this.starts = new Int32Array(length)
    this.ends = new Int32Array(length)
  }

  add(start: number, end: number): void {
    if (this.#count === this.starts.length) this.#grow()
    this.starts[this.#count] = start
    this.ends[this.#count++] = end
  }

  /** A ligature gives more letters than it is long. */
  #grow(): void {
    const { starts, ends } = this
    this.starts = new Int32Array(2 * starts.length + 16)
    this.ends = new Int32Array(2 * ends.length + 16)
    this.starts.set(starts)
    this.ends.set(ends)
  }
}

/** The marks of notes: `enforced.[12]`, `enforced¹²`, `enforced.12 The`. */
const noteMark =
  /(?=[[\d⁰¹²³⁴-⁹])(?:(?<=\p{L}{3}|[.,;:!?"”’)])(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3})+|(?<=\p{L}{3}[.!?]["”’]?)\d{1,3}(?=\s+["“(]?\p{Lu}|\s*\n\s*\n|\s*$))/gu

/** What every mark of a note has. */
const noteDigit = /[\d⁰¹²³⁴-⁹]/

/** Where in a text the marks of notes begin, and where each ends. */
function noteMarks(text: string): ReadonlyMap<number, number> {
  if (!noteDigit.test(text)) return noMarks
  return new Map(Array.from(text.matchAll(noteMark), ({ index, 0: mark }) => [index, index + mark.length]))
}

const noMarks: ReadonlyMap<number, number> = new Map()

function fold(text: string, places: Places | null): string {
  const table = asciiTable()
  const marks = noteMarks(text)
  let value = ''
  /** Where the last kept code point ended; −1 before the first. */
  let keptEnd = -1
  let keptNumber = false
  for (let at = 0; at < text.length; ) {
    const afterMark = marks.get(at)
    if (afterMark !== undefined) {
      at = afterMark
      continue
    }
    const code = text.codePointAt(at) ?? 0
    const next = at + (code > 0xffff ? 2 : 1)
    const kept = code < 128 ? (table[code] ?? '') : foldCodePoint(code)
    if (kept !== '') {
      if (keptNumber && keptEnd < at && startsWithNumber(kept)) {
        value += separator(text, keptEnd, at)
        places?.add(keptEnd, at)
      }
      value += kept
      for (let unit = 0; places && unit < kept.length; unit++) places.add(at, next)
      keptEnd = next
      keptNumber = endsWithNumber(kept)
    }
    at = next
  }
  return value
}

function separator(text: string, start: number, end: number): string {
  const dropped = end - start === 1 ? text.charAt(start) : ''
  return dropped === '.' || dropped === ',' ? dropped : ' '
}

function startsWithNumber(kept: string): boolean {
  const code = kept.charCodeAt(0)
  return code < 128 ? isDigit(code) : /^\p{N}/u.test(kept)
}

function endsWithNumber(kept: string): boolean {
  const code = kept.charCodeAt(kept.length - 1)
  return code < 128 ? isDigit(code) : /\p{N}$/u.test(kept)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function foldCodePoint(code: number): string {
  let kept = known.get(code)
  if (kept === undefined) {
    kept = keep(String.fromCodePoint(code).normalize('NFKD'))
    known.set(code, kept)
  }
  return kept
}

function keep(decomposed: string): string {
  let kept = ''
  for (const character of decomposed) {
    for (const lower of character.toLowerCase()) if (isKept(lower)) kept += lower
  }
  return kept
}

function isKept(character: string): boolean {
  if (/[\u0300-\u036f\u02b0-\u02ff]/.test(character)) return false
  return /[\p{L}\p{N}\p{M}\p{Sc}%‰<>=≤≥+±]/u.test(character)
}

const known = new Map<number, string>()

const asciiTable = once((): readonly string[] =>
  Array.from({ length: 128 }, (_, code) => keep(String.fromCharCode(code))),
)

/**
 * From a range of the original to the range of the normalised text that it covers: the same letters that
 * normalising the range by itself gives.
 *
 * @returns An empty range where all of it was dropped.
 */
export function toNormalized({ value, starts }: Normalized, range: { start: number; end: number }) {
  let start = countBelow(starts, range.start)
  let end = countBelow(starts, range.end)
  if (start < end && isSeparator(value, start)) start++
  if (start < end && isSeparator(value, end - 1)) end--
  return { start, end }
}

/** Whether what stands at an offset is a separator between two numbers. */
function isSeparator(value: string, at: number): boolean {
  const character = value.charAt(at)
  return character === ' ' || character === '.' || character === ','
}

/**
 * From a range of the normalised text to the range of the original that it stands for: from the first kept
 * character to the last.
 */
export function fromNormalized({ starts, ends }: Normalized, range: { start: number; end: number }) {
  const start = starts[range.start] ?? ends.at(-1) ?? 0
  return { start, end: range.end > range.start ? (ends[range.end - 1] ?? start) : start }
}
