/**
 * Paragraph → sentences.
 *
 * A full stop, question mark or exclamation mark ends a sentence where the text goes on with something that can
 * begin one, and where the stop is not part of an abbreviation, an initial or a number. A list held together by
 * semicolons is one sentence. Time is linear in the text: every decision looks at the two words around a stop.
 */
import { isDigit, isLower, isSpace, isUpper } from '../read/characters.ts'

/** A stretch of a paragraph's text; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * Cuts a paragraph into sentences, without the white space between them.
 *
 * @param text The paragraph's text.
 * @returns Offsets into `text` (UTF-16 code units), in order; nothing but white space stands between them.
 * @example
 * ```ts
 * splitSentences('It met U.S. officials. No. 5 was kept.') // two spans
 * ```
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  for (let at = start; at < text.length; at++) {
    if (!isStop(text.charCodeAt(at))) continue
    const end = afterClosers(text, at + 1)
    if (end >= text.length || !endsSentence(text, at, end)) {
      at = end - 1
      continue
    }
    spans.push({ start, end })
    start = skipSpace(text, end)
    at = start - 1
  }
  const last = beforeSpace(text, text.length)
  if (start < last) spans.push({ start, end: last })
  return spans
}

/** `.`, `!`, `?`, `…` and the stop of Chinese and Japanese. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002
}

/** Skips further stops and the quotation marks and brackets that close with a sentence. */
function afterClosers(text: string, at: number): number {
  while (at < text.length && (isStop(text.charCodeAt(at)) || closers.includes(text.charAt(at)))) at++
  return at
}

const closers = '"\'”’»)]'
const openers = '"\'“‘«([¿¡'

/** Whether the stop at `at`, whose closers end at `end`, ends a sentence. */
function endsSentence(text: string, at: number, end: number): boolean {
  const spaced = isSpace(text.charCodeAt(end))
  let next = spaced ? skipSpace(text, end) : end
  if (next >= text.length) return true
  while (next < text.length && openers.includes(text.charAt(next))) next++
  const first = text.charAt(next)
  if (isLower(first)) return false
  if (!spaced) return touches(text, at, end, next)
  const isFullStop = text.charCodeAt(at) === 46
  if (!isFullStop) return isUpper(first) || isDigit(first.charCodeAt(0)) || !isLower(first)
  const before = wordBefore(text, at)
  if (end > at + 1 && text.charCodeAt(at + 1) !== 46) return true
  return !isAbbreviation(before, wordAfter(text, next))
}

/**
 * Whether two sentences touch at a stop, as `of the police.The government`: a word of lower case, a figure or a
 * bracket before it, a capitalised word after it. `U.S.`, `3.5` and `www.Example.org` do not.
 */
function touches(text: string, at: number, end: number, next: number): boolean {
  if (!isUpper(text.charAt(next)) || !isLowerLetter(text, next + 1)) {
    // `…of abuse.A new law` and `…in 2014.37 officials` are too rare to risk a decimal or an initial.
    if (!(isUpper(text.charAt(next)) && isSpace(text.charCodeAt(next + 1)) && text.charAt(next) === 'A'))
      return false
  }
  if (end > at + 1) return true
  const code = text.charCodeAt(at - 1)
  if (closers.includes(text.charAt(at - 1))) return true
  if (!isDigit(code) && !isLower(text.charAt(at - 1))) return false
  const word = wordBefore(text, at)
  if (word.includes('.') || word.includes('@') || word.includes('/')) return false
  const after = wordAfter(text, next)
  return !isAddress(after) && (word.length > 2 || isDigit(code))
}

function isLowerLetter(text: string, at: number): boolean {
  return at < text.length && isLower(text.charAt(at))
}

/** A word with a stop or a slash inside it: `Refworld.org`, `Example/path`. */
function isAddress(word: string): boolean {
  const inside = word.slice(0, -1)
  return inside.includes('.') || inside.includes('/') || inside.includes('@')
}

/** Whether the stop after `before` belongs to it, given the word that follows. */
function isAbbreviation(before: string, after: string): boolean {
  if (before === '') return false
  const bare = before.replace(/^[("'“‘«[]+/, '')
  const lower = bare.toLowerCase()
  if (beforeNumber.has(lower)) return startsNumber(after)
  if (beforeName.has(lower)) return true
  if (inTheMiddle.has(lower)) return true
  if (isInitials(bare)) return !sentenceOpeners.has(after)
  return false
}

/** `U.S`, `D.C`, `J`: single letters, each with a stop. Digits are not letters: `section 5. The`. */
function isInitials(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const character = word.charAt(at)
    if (at % 2 === 0 ? !isUpper(character) : character !== '.') return false
  }
  return word.length % 2 === 1
}

/** `5`, `5/2016`, `XII`, `A/RES/40/118` */
function startsNumber(word: string): boolean {
  return isDigit(word.charCodeAt(0)) || /^[IVXLC]+[.,;)]?$/.test(word) || /^[A-Z]\//.test(word)
}

/** Abbreviations only before a number; `no.` alone may end a sentence. */
const beforeNumber = new Set(
  'no nos art arts sec secs para paras p pp ch chap vol fig ser ss reg cl'.split(' '),
)

/** Titles and the like: what follows belongs to them. */
const beforeName = new Set(
  'mr mrs ms mx dr prof st gen lt col maj capt sgt cpl cmdr brig adm rev hon gov sen rep pres amb supt insp messrs mt ft'.split(
    ' ',
  ),
)

/** Never the last word of a sentence in practice. */
const inTheMiddle = new Set(
  'e.g i.e cf viz vs v approx ca al incl est resp jan feb aug sept oct nov dec'.split(' '),
)

/** Words that begin a sentence far more often than they go on with a name: after initials they decide. */
const sentenceOpeners = new Set(
  `The A An In On At By For From After Before During Since Until While When Where If As Although Though Despite
  Under Over With Without Within Among Between According However Moreover Furthermore Nevertheless Therefore Thus
  Meanwhile Additionally It Its This That These Those There They Their He His She Her We Our You Some Many Most
  Several Both All Each Every Other Others Another No None Not Only Authorities Officials Victims Traffickers NGOs
  Observers Police Courts Prosecutors`.split(/\s+/),
)

/** The word that ends at `at`, at most 40 characters of it. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 40 && !isSpace(text.charCodeAt(start - 1))) start--
  return text.slice(start, at)
}

/** The word that begins at `at`, at most 40 characters of it. */
function wordAfter(text: string, at: number): string {
  let end = at
  while (end < text.length && end - at < 40 && !isSpace(text.charCodeAt(end))) end++
  return text.slice(at, end).replace(/[,;:]$/, '')
}

function skipSpace(text: string, at: number): number {
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

function beforeSpace(text: string, end: number): number {
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}
