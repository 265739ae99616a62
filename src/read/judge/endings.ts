/**
 * Where running text ends: before the marks of notes, and the quotation marks and brackets that close with it.
 *
 *     … nine traffickers.”[12]
 *                       ^       the stop
 */
import { isDigit, isSpace } from '../characters.ts'

/** The stops of scripts that have no capitals: Chinese, Hindi, Burmese, Khmer, Urdu, Amharic. */
export const plainStops = '。．！？।॥။།។۔።'

/** What ends a sentence, in the scripts that reports are written in. */
const stops = new Set(`.!?…؟։${plainStops}`)

/** Stops that are no full stops: most texts have few. */
export const otherStops = new RegExp(`[!?…؟։${plainStops}]`)

/** Whether a character ends a sentence. */
export function isStop(character: string): boolean {
  return stops.has(character)
}

/** Quotation marks and brackets that close with a sentence. */
export const closers = '"\'”’»)]」』'

/** No mark of a note is longer: `12, 13–15]`. */
const longestMark = 14

const noteSigns = '*†‡§¹²³⁰⁴⁵⁶⁷⁸⁹'

/**
 * The end of a note's mark that begins at an offset: `[12]`, `¹`, `*`; the offset itself where none begins.
 *
 * A bare number is a mark only where its place says so: that is for the caller to ask.
 */
export function noteMarkEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && noteSigns.includes(text.charAt(end))) end++
  if (end > at || text.charCodeAt(at) !== 91) return end
  end++
  const inside = /^(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[*†‡§]|[a-z]|[ivx]{1,5})\]/.exec(
    text.slice(end, end + longestMark),
  )
  return inside === null ? at : end + inside[0].length
}

/** Whether words that a page sets high or links to a note are the mark of one: `12`, `[12]`, `*`. */
export function isNoteLabel(words: string): boolean {
  return /^[[(]?(?:\d{1,3}(?:[,–-]\s?\d{1,3})*|[*†‡§]{1,3})[\])]?$/.test(words.trim())
}

/** Whether an address is that of a note on its page: `#fn5`, `#_ftn5`, `#cite_note-5`. */
export function isNoteAddress(address: string): boolean {
  return /^[^#]*#_?(?:f|n|ft|fn|ftn|en|edn|(?:foot|end|cite_?)?note)[-_:]?(?:ref)?[-_:]?\d+$/i.test(address)
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return isStop(text.charAt(proseEnd(text) - 1))
}

/** The end of a text without the marks of notes and the closers at its end. */
export function proseEnd(text: string): number {
  let end = text.length
  for (;;) {
    const before = markStart(text, end)
    if (before === end) return end
    end = before
  }
}

/** Where the mark, the closer or the white space that ends at `end` begins. */
function markStart(text: string, end: number): number {
  const last = text.charAt(end - 1)
  if (last === ']') {
    const open = text.lastIndexOf('[', end)
    if (open >= Math.max(0, end - longestMark) && noteMarkEnd(text, open) === end) return open
  }
  if (closers.includes(last) && last !== '') return end - 1
  if (noteSigns.includes(last) && last !== '') return end - 1
  if (isSpace(text.charCodeAt(end - 1))) return end - 1
  let digits = end
  while (digits > 0 && end - digits < 3 && isDigit(text.charCodeAt(digits - 1))) digits--
  return digits < end && isRaised(text, digits) ? digits : end
}

/** Whether a number that begins at an offset was set high in print: it touches a stop that ends no figure but a year. */
export function isRaised(text: string, at: number): boolean {
  const stop = text.charAt(at - 1)
  if (closers.includes(stop) && stop !== '') return isStop(text.charAt(at - 2))
  if (!isStop(stop)) return false
  return (
    !isDigit(text.charCodeAt(at - 2)) || /(?<!\d)(?:19|20)\d\d$/.test(text.slice(Math.max(0, at - 6), at - 1))
  )
}
