/**
 * Paragraph → sentences.
 *
 * A full stop, question mark or exclamation mark ends a sentence where the text goes on with something that can
 * begin one, and where the stop is not part of an abbreviation, an initial or a number. A list held together by
 * semicolons is one sentence. Time is linear in the text: every decision looks at the two words around a stop.
 *
 *     It met U.S. officials. No. 5 was kept.The end ("it is over.") came later.[12] Next …
 *               ^          |   ^           |               ^    ^              |    |
 *             part of U.S.    part of No. 5  touches      lower case follows    mark of a note
 */
import { isDigit, isLower, isSpace, isUpper, type Span, skipSpace, trimmed } from '../read/characters.ts'
import { closers, isRaised, isStop, noteMarkEnd, otherStops, plainStops } from '../read/judge/endings.ts'
import {
  beforeAnything,
  beforeClockOrDate,
  beforeName,
  beforeNumber,
  endsOrGoesOn,
  months,
  sentenceOpeners,
} from './abbreviations.ts'

/**
 * Cuts a paragraph into sentences, without the white space between them.
 *
 * @param text The paragraph's text.
 * @param from Where the first sentence may begin: behind the paragraph's number or bullet.
 * @returns Offsets into `text` (UTF-16 code units), in order; nothing but white space stands between them.
 * @example
 * ```ts
 * splitSentences('It met U.S. officials. No. 5 was kept.').map(({ start }) => start) // [0, 23]
 * ```
 */
export function splitSentences(text: string, from = 0): Span[] {
  const spans: Span[] = []
  // Most paragraphs have no stops but full stops, which are found faster.
  const next = otherStops.test(text) ? nextStop : nextFullStop
  let start = skipSpace(text, from)
  let at = next(text, start)
  while (at !== -1) {
    const closed = afterClosers(text, at + 1)
    const end = sentenceEnd(text, start, at, closed)
    if (end === -1) {
      at = next(text, closed)
      continue
    }
    spans.push({ start, end })
    start = skipSpace(text, end)
    at = next(text, Math.max(start, end))
  }
  const last = trimmed(text, start, text.length)
  if (last.start < last.end) spans.push(last)
  return spans
}

/**
 * Where the number of a note begins that a sentence ends with, its mark without brackets: `… in 2016.3`; the end where
 * there is none.
 */
export function noteNumberStart(text: string, end: number): number {
  let digits = end
  while (end - digits < 3 && isDigit(text.charCodeAt(digits - 1))) digits--
  if (digits === end || !isRaised(text, digits)) return end
  let stop = digits - 1
  while (!isStop(text.charAt(stop))) stop--
  return wordBefore(text, stop).length > 2 && !belongsToWord(text, stop, digits) ? digits : end
}

/** Cuts a block of facts into its lines. */
export function splitLines(text: string, from = 0): Span[] {
  const spans: Span[] = []
  let start = from
  while (start < text.length) {
    let end = start
    while (end < text.length && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
    const span = trimmed(text, start, end)
    if (span.start < span.end) spans.push(span)
    start = end + 1
  }
  return spans
}

// --- stops

function nextFullStop(text: string, from: number): number {
  return text.indexOf('.', from)
}

function nextStop(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (isStop(text.charAt(at))) return at
  return -1
}

/** Where the sentence ends whose stop is at `at` and whose closers end at `end`; −1 where the stop ends none. */
function sentenceEnd(text: string, start: number, at: number, end: number): number {
  const code = text.charCodeAt(at)
  if (end >= text.length) return -1
  // Where there are no capitals, what follows cannot say more.
  if (plainStops.includes(text.charAt(at))) return end
  const following = text.charCodeAt(end)
  if (isDigit(following)) return afterNoteNumber(text, at, end)
  const isSpaced = isBlank(following)
  let next = isSpaced ? skipSpace(text, end) : end
  if (next >= text.length) return -1
  while (next < text.length && openers.includes(text.charAt(next))) next++
  const first = text.charAt(next)
  if (isLower(first) || goesOn.includes(first) || isBracketed(text, at)) return -1
  // `. . .`: the next stop is the one to ask.
  if (first === '.' && isSpace(text.charCodeAt(next - 1))) return -1
  if (isLabel(text, start, at)) return -1
  if (!isSpaced) return touches(text, at, end, next) ? end : -1
  if (code !== 46) return end
  const closer = end > at + 1 ? text.charAt(at + 1) : ''
  // `… he said "no." The …`: a quotation mark closes the sentence; a bracket may only close `(Acme Inc.)`.
  if (closer !== '' && closer !== ')' && closer !== ']') return end
  return belongsToWord(text, at, next) ? -1 : end
}

/** Marks that never begin a sentence. */
const goesOn = ',;:)]}&/–—-%='

/** Skips further stops, the quotation marks and brackets that close with a sentence, and the mark of a note (`[12]`). */
function afterClosers(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const mark = noteMarkEnd(text, at)
    if (mark > at) at = mark
    else if (isStop(text.charAt(at)) || closers.includes(text.charAt(at))) at++
    else break
  }
  return at
}

const openers = '"\'“‘«([¿¡„'

/**
 * The end of a sentence whose stop is followed by the number of a note that was set high in print:
 * `… of trafficking.37 The government`. Between two figures it is a decimal, unless the first is a year.
 */
function afterNoteNumber(text: string, at: number, digits: number): number {
  if (digits === at + 1 && !isRaised(text, digits)) return -1
  let end = digits
  while (end < text.length && isDigit(text.charCodeAt(end))) end++
  const next = skipSpace(text, end)
  const isMark = end - digits <= 3 && next > end && isUpper(text.charAt(next))
  return isMark && !belongsToWord(text, at, digits) && wordBefore(text, at).length > 2 ? end : -1
}

/** `[...]`, `(…)`: an omission, which ends nothing. */
function isBracketed(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && at - before < 6 && (isStop(text.charAt(before)) || text.charCodeAt(before) === 32))
    before--
  return before >= 0 && (text.charCodeAt(before) === 91 || text.charCodeAt(before) === 40)
}

/** `1. `, `(a) `, `IV. ` at the beginning of a sentence number what follows. */
function isLabel(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== 46) return false
  const length = at - start
  if (length > 4) return isListNumber(text, at)
  for (let place = start; place < at; place++) {
    const code = text.charCodeAt(place)
    if (!isDigit(code) && code !== 46 && !'IVXLCivxlc'.includes(text.charAt(place)) && length > 1)
      return false
  }
  return length > 0
}

/** `… two things: 1. The first; 2. The second`: a number after a colon or semicolon. */
function isListNumber(text: string, at: number): boolean {
  let before = at
  while (at - before < 3 && isDigit(text.charCodeAt(before - 1))) before--
  if (before === at) return false
  while (before > 0 && isSpace(text.charCodeAt(before - 1))) before--
  return ':;'.includes(text.charAt(before - 1)) && before > 0
}

/**
 * Whether two sentences touch at a stop, as `of the police.The government`: a word of lower case, a figure or a
 * bracket before it, a capitalised word after it. `U.S.`, `3.5` and `www.Example.org` do not.
 */
function touches(text: string, at: number, end: number, next: number): boolean {
  const after = wordAfter(text, next)
  if (!isUpper(after.charAt(0)) || isAddress(after)) return false
  const isOpener = sentenceOpeners().has(after)
  if (!isOpener && !isLower(after.charAt(1))) return false
  if (end > at + 1) return true
  const before = text.charAt(at - 1)
  if (closers.includes(before)) return true
  const word = wordBefore(text, at)
  if (isAddress(word)) return false
  // `item 23.A it is law`: a letter behind the number of a thing belongs to it.
  if (isDigit(before.charCodeAt(0))) return after.length > 1 || isRaised(text, at + 1)
  if (beforeName.has(word.toLowerCase()) || beforeNumber.has(word.toLowerCase())) return false
  if (isLower(before)) return word.length > 2 || isOpener
  return isOpener && word.length > 2 && isUpper(before)
}

/** A word with a stop or a slash inside it: `Refworld.org`, `Example/path`. */
function isAddress(word: string): boolean {
  const inside = word.slice(0, -1)
  return inside.includes('.') || inside.includes('/') || inside.includes('@')
}

// --- abbreviations

/** No abbreviation has so many letters without a stop inside. */
const longestAbbreviation = 7

/** Whether the stop at `at` belongs to the word before it, given the word that begins at `next`. */
function belongsToWord(text: string, at: number, next: number): boolean {
  if (isLongWord(text, at)) return false
  const word = wordBefore(text, at)
  if (word === '' || (word.length > longestAbbreviation && !word.includes('.'))) return false
  const lower = word.toLowerCase()
  const isCapital = isUpper(word.charAt(0))
  if (word === 'v' || beforeAnything.has(lower)) return true
  if (isCapital && beforeName.has(lower)) return true
  const after = wordAfter(text, next)
  if (beforeNumber.has(lower)) return startsNumber(after)
  if (isCapital && months.has(lower)) return isDigit(after.charCodeAt(0))
  if (lower === 'a.m' || lower === 'p.m')
    return (
      beforeClockOrDate.has(after.toLowerCase().replace(/\.$/, '')) ||
      isDigit(after.charCodeAt(0)) ||
      opensWithTime.test(text.slice(Math.max(0, at - 30), at))
    )
  if (isInitials(word) || endsOrGoesOn.has(lower)) return !sentenceOpeners().has(after)
  return false
}

/** `At 5 a.m. Mr. Roe went to court`: a sentence is more than the time that it begins with. */
const opensWithTime =
  /(?:^|[.!?]["”’)]?\s+)(?:at|by|from|until|before|after|around|about|since)(?: (?:about|around|exactly))? [\d:.]{1,5} [ap]\.m$/i

/** Whether so many small letters stand before a stop that no abbreviation has them: most sentences end so. */
function isLongWord(text: string, at: number): boolean {
  for (let before = at - 1; before >= at - longestAbbreviation - 1; before--) {
    const code = text.charCodeAt(before)
    if (!(code >= 97 && code <= 122)) return false
  }
  return true
}

/** `U.S`, `D.C`, `J`: single letters, each with a stop. Digits are not letters: `section 5. The`. */
function isInitials(word: string): boolean {
  if (word.length % 2 === 0) return false
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at)
    if (at % 2 === 0 ? !isUpper(character) : character !== '.') return false
  }
  return true
}

/** `5`, `5/2016`, `XII`, `A/RES/40/118` */
function startsNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || /^[IVXLC]+[.,;)]?$/.test(word) || /^[A-Z]\//.test(word)
}

/** The word that ends at `at`, without the brackets and quotation marks before it; at most 40 characters of it. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 40 && !isBlank(text.charCodeAt(start - 1))) start--
  while (start < at && (openers.includes(text.charAt(start)) || text.charAt(start) === '”')) start++
  return text.slice(start, at)
}

/** The word that begins at `at`, without the mark behind it; at most 40 characters of it. */
function wordAfter(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 40 && !isBlank(text.charCodeAt(end))) end++
  while (end > at + 1 && ',;:'.includes(text.charAt(end - 1))) end--
  return text.slice(at, end)
}

// --- white space

/** White space, and the characters that take no room. */
function isBlank(code: number): boolean {
  return isSpace(code) || code === 0x200b || code === 0x2060
}
