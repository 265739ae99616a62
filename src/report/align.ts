/**
 * A leaf's value beside its markup: which stretch of the source stands for which characters.
 *
 *     value     Smith & Sons
 *     source    Smith &amp; Sons
 *               ^^^^^^           verbatim
 *                     ^^^^^      a unit that stands for `&`
 *                          ^^^^^ verbatim
 */
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Aside } from '../types.ts'

/** A stretch of a flow: `[at, at + length)` of the text stands for `[from, to)` of the source. */
export interface Run {
  at: number
  length: number
  from: number
  to: number
  /** Whether the text is the source's slice, so that any offset in it has a place of its own. */
  verbatim: boolean
  /** Set where the words are no part of what the sentence says. */
  aside?: Aside
  /** Set where lines of the page stand before it, which are not the document's. */
  isBehindPage?: boolean
}

/** Where a leaf stands: its first character in the flow, its stretch of the source. */
export interface Leaf {
  at: number
  from: number
  to: number
}

/** What the source has at a place that its value has not to the letter: the characters it stands for, and its length. */
interface Unit {
  length: number
  width: number
}

/** Aligns a text of a page: character references are units, tags that a broken page has inside a text stand for nothing. */
export function alignHtml(value: string, source: string, span: Leaf, runs: Run[]): void {
  align(value, source, span, runs, (at, place) => {
    const code = source.charCodeAt(place)
    if (code === ampersand) return reference(value, at, source, place, span.to, true)
    if (code === lessThan && value.charCodeAt(at) !== lessThan) {
      return { length: 0, width: tagEnd(source, place, span.to) - place }
    }
    return null
  })
}

/** Aligns a text of Markdown: character references and escapes are units, where the leaf has any. */
export function alignMarkdown(
  value: string,
  source: string,
  span: Leaf,
  decodes: boolean,
  runs: Run[],
): void {
  align(value, source, span, runs, (at, place) => {
    if (!decodes) return null
    const code = source.charCodeAt(place)
    if (code === ampersand) return reference(value, at, source, place, span.to, false)
    const isEscape = code === backslash && isPunctuation(source.charCodeAt(place + 1))
    return isEscape && value.charCodeAt(at) === source.charCodeAt(place + 1) ? { length: 1, width: 2 } : null
  })
}

/**
 * Aligns HTML inside Markdown: tags, comments, scripts and styles stand for nothing, `<br>` for a line break.
 *
 * @returns The words of it.
 */
export function alignTagged(source: string, { at, from, to }: Leaf, runs: Run[]): string {
  let text = ''
  let place = from
  while (place < to) {
    let next = source.indexOf('<', place)
    if (next === -1 || next > to) next = to
    if (next > place) {
      runs.push({ at: at + text.length, length: next - place, from: place, to: next, verbatim: true })
      text += source.slice(place, next)
    }
    if (next === to) break
    place = tagEnd(source, next, to)
    const name = /^<([a-z]+)/i.exec(source.slice(next, next + 12))?.[1]?.toLowerCase()
    if (name === 'br') {
      runs.push({ at: at + text.length, length: 1, from: next, to: place, verbatim: false })
      text += '\n'
    } else if (name === 'script' || name === 'style') {
      const close = source.indexOf(`</${name}`, place)
      place = close === -1 || close > to ? to : close
    }
  }
  return text
}

/**
 * Walks along value and source together.
 *
 * @param unitAt What the source has at a place that stands for something else than itself; null where it stands for itself.
 */
function align(
  value: string,
  source: string,
  span: Leaf,
  runs: Run[],
  unitAt: (at: number, place: number) => Unit | null,
): void {
  let at = 0
  let place = span.from
  let begin = at
  const close = () => {
    const length = at - begin
    if (length > 0)
      runs.push({ at: span.at + begin, length, from: place - length, to: place, verbatim: true })
  }
  while (at < value.length && place < span.to) {
    const unit = unitAt(at, place)
    if (unit === null && value.charCodeAt(at) === source.charCodeAt(place)) {
      at++
      place++
      continue
    }
    close()
    const { length, width } = unit ?? replaced(value, at, source, place)
    if (length > 0) {
      runs.push({
        at: span.at + at,
        length,
        from: place,
        to: Math.min(span.to, place + width),
        verbatim: false,
      })
    }
    at += length
    place += width
    begin = at
  }
  close()
  // What is left stands for the leaf's end: no text is lost, whatever a library made of it.
  if (at < value.length) {
    const from = Math.min(place, span.to)
    runs.push({ at: span.at + at, length: value.length - at, from, to: span.to, verbatim: false })
  }
}

/** Line endings become LF, NUL becomes U+FFFD; what else is not in the value (indentation, `> `) stands for nothing. */
function replaced(value: string, at: number, source: string, place: number): Unit {
  const code = source.charCodeAt(place)
  const isLine = code === 13 && value.charCodeAt(at) === 10
  if (isLine) return { length: 1, width: source.charCodeAt(place + 1) === 10 ? 2 : 1 }
  return { length: code === 0 && value.charCodeAt(at) === 0xfffd ? 1 : 0, width: 1 }
}

/** A character reference that the value has decoded; null where `&` stands for itself. */
function reference(
  value: string,
  at: number,
  source: string,
  place: number,
  to: number,
  isHtml: boolean,
): Unit | null {
  const match = /^&(?:#(?:x([0-9a-f]{1,32})|(\d{1,32}))|([a-z][0-9a-z]{1,40}));?/i.exec(
    source.slice(place, Math.min(to, place + 48)),
  )
  if (!match) return null
  const [whole, hex, decimal, name] = match
  const isClosed = whole.endsWith(';')
  if (name === undefined) {
    if (!isClosed && !isHtml) return null
    const code = hex === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(hex, 16)
    const isLiteral = value.charCodeAt(at) === ampersand && code !== ampersand
    return isLiteral ? null : { length: code > 0xffff && code <= 0x10ffff ? 2 : 1, width: whole.length }
  }
  const decoded = isClosed && decodeNamedCharacterReference(name)
  if (decoded && value.startsWith(decoded, at)) return { length: decoded.length, width: whole.length }
  return isHtml ? unclosed(value, at, name) : null
}

/** `&copy 2017`, `&ampersand`: HTML reads the longest old name that the text begins with. */
function unclosed(value: string, at: number, name: string): Unit | null {
  for (let length = Math.min(name.length, longestOldName); length > 1; length--) {
    const decoded = decodeNamedCharacterReference(name.slice(0, length))
    if (
      decoded &&
      value.startsWith(decoded, at) &&
      (decoded !== '&' || /^amp$/i.test(name.slice(0, length)))
    ) {
      return { length: decoded.length, width: length + 1 }
    }
  }
  return null
}

/** `&Atilde`, `&frac12`: no name that needs no semicolon is longer. */
const longestOldName = 6

/** The end of the tag or comment at `place`. */
function tagEnd(source: string, place: number, to: number): number {
  const close = source.startsWith('<!--', place) ? '-->' : '>'
  const end = source.indexOf(close, place)
  return end === -1 || end >= to ? to : end + close.length
}

const ampersand = 38
const lessThan = 60
const backslash = 92

function isPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  )
}
