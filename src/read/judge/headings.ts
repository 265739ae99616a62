/**
 * What a line of plain text looks like: a heading, and of which depth, or not.
 *
 * Some lines are headings wherever they stand, by their words (`LAOS: TIER 2 WATCH LIST`, `Section 1. …`,
 * `CHAPTER II`). Others only look like one: upper case, or a short line that does not end as a sentence does. Whether
 * those are, is settled by what stands around them (see `pieces.ts`).
 */
import { isDigit, isLower, isUpper } from '../characters.ts'
import { endsSentence } from './endings.ts'

/** How sure it is that a line is a heading. */
export type HeadingLook = 'certain' | 'capitals' | 'title'

/** What a line looks like, and why; the depth is that of mdast, 1 to 6. */
export interface LineLook {
  look: HeadingLook
  depth: number
  because: string
}

/**
 * Tells what heading a line looks like; null where it cannot be one.
 *
 * @param line One line without the white space around it.
 */
export function headingLook(line: string): LineLook | null {
  if (!startsAsHeading(line)) return null
  if (parts.test(line)) return { look: 'certain', depth: 3, because: 'it names a part' }
  if (isTierLine(line)) return { look: 'certain', depth: 3, because: 'it names a country and its tier' }
  const division = divisionDepth(line)
  if (division !== null) return { look: 'certain', depth: division, because: 'it numbers a part' }
  const ending = line.charAt(line.length - 1)
  // `PRIORITIZED RECOMMENDATIONS:`
  if (ending === ':' && isUpperCase(line) && line.length <= longestLead)
    return { look: 'capitals', depth: 3, because: 'it is in capitals' }
  if (',;:،؛|–—'.includes(ending) || (ending !== '?' && endsSentence(line))) return null
  if (ending === ')' && !/\([A-Z][A-Za-z/-]{1,11}\)$/.test(line)) return null
  const numbering = numberingOf(line)
  const words = numbering === null ? line : line.slice(numbering.length)
  if (isUpperCase(words) && words.length <= longestTitle) {
    // `TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS`: fewer words are a fact.
    if (words.includes(': ') && !/: (?:\S+ ){4,}\S+$/.test(words)) return null
    return { look: 'capitals', depth: numbering?.depth ?? 3, because: 'it is in capitals' }
  }
  if (!isTitle(words, ending, numbering?.isSure)) return null
  const depth = numbering?.depth ?? (isClosing(words) ? 3 : 5)
  return { look: 'title', depth, because: 'it is short and ends in no stop' }
}

/** Lines that are no more than headings wherever they stand: a part, the operative words, the judge who speaks. */
const parts =
  /^(?:EXECUTIVE SUMMARY|FOR (?:ALL )?THESE REASONS,.{0,80}|(?:Lord|Lady|Mr|Mrs|Ms|Sir|Dame) (?:Chief )?Justice \p{Lu}[\p{L}’' -]{2,40}:)$/u

/** `LAOS: TIER 2 WATCH LIST`, `BRAZIL (Tier 2)`, `Somalia: Special Case`. */
export function isTierLine(line: string): boolean {
  const last = line.charCodeAt(line.length - 1)
  // Ends in a figure, a bracket, or the `t`, `e` of `Watch List`, `Special Case`.
  if (
    line.length > 100 ||
    !(isDigit(last) || last === 41 || last === 42 || (last | 32) === 116 || (last | 32) === 101)
  ) {
    return false
  }
  return /^[^.!?]{2,60}(?:[:(–—-]|\s-) ?(?:tier [123]|special case)(?:[ ,-]*watch ?list)?\)?\*?$/i.test(line)
}

/** A line that only numbers what the next line names: `Section 1.`, `CHAPTER II`, `Article 5`. */
export function isBareDivision(line: string): boolean {
  return (
    line.length < 24 &&
    (/^(?:section|part|chapter|title|annex|article|schedule) (?:\d{1,3}|[IVXLC]{1,6}|[A-Z])\.?$/i.test(
      line,
    ) ||
      bareAppendix.test(line))
  )
}

/** What stands behind a document, where there is only one. */
const bareAppendix = /^(?:Annex|ANNEX|Appendix|APPENDIX|Schedule|SCHEDULE)$/

/** `PART I`, `Chapter 2: Offences`, `Section 1. Respect for …`, `Article 5`; null where the line is none. */
function divisionDepth(line: string): number | null {
  if (bareAppendix.test(line)) return divisions.annex ?? null
  const match =
    /^(part|book|title|annex|appendix|schedule|chapter|section|article|rule|regulation) (?:\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-Z])(?:$|[.:)]? ?[.:–—-]? ?(?=\p{Lu}|["“(]|$))/iu.exec(
      line.slice(0, 40),
    )
  if (!match || line.length > longestDivision || /[;,]$|[^.]\. \p{Lu}.*\.$/u.test(line)) return null
  const isSentence = line.endsWith('.') && line.length > match[0].length
  return isSentence ? null : (divisions[match[1]?.toLowerCase() ?? ''] ?? null)
}

const divisions: Readonly<Record<string, number>> = {
  part: 1,
  book: 1,
  title: 1,
  annex: 1,
  appendix: 1,
  schedule: 1,
  chapter: 2,
  section: 3,
  article: 4,
  rule: 4,
  regulation: 4,
}

const longestDivision = 200
const longestTitle = 120
const longestLongTitle = 160
const longestLead = 60
const longestQuestion = 250

/** A title in title case is told from prose even where it is long. */
function longestOf(words: string): number {
  return words.length > longestTitle && isTitleCase(words) ? longestLongTitle : longestTitle
}

/** In a script without capitals only its length tells a title from prose. */
const longestUncased = 40

/**
 * `1. `, `2.3 `, `IV. `, `a. `, `(b) `: its length, the depth of a heading that it numbers, and whether more is numbered so
 * than the items of a list.
 */
function numberingOf(line: string): { length: number; depth: number; isSure: boolean } | null {
  const match = /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})\.?|([IVX]{1,5})\.|\(?([a-zA-Z])[.)])\s+(?=\S)/.exec(
    line.slice(0, 24),
  )
  if (!match) return null
  const depth =
    match[1] !== undefined ? Math.min(6, 2 + match[1].split('.').length) : match[2] !== undefined ? 3 : 4
  return {
    length: match[0].length,
    depth,
    isSure: match[2] !== undefined || match[1]?.includes('.') === true,
  }
}

/**
 * How many parts the number of a heading has: 2 for `1.1`, none for `I.`, of which `A.` is a part and `1.` one of that;
 * infinite where it has no number.
 */
export function numberDepth(text: string): number {
  const [, number] = /^(\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}(?=\.)|[A-Z](?=\.))\.?\s/.exec(text) ?? []
  if (number === undefined) return Number.POSITIVE_INFINITY
  if (isDigit(number.charCodeAt(0))) return number.split('.').length
  return /^[IVX]/.test(number) ? 0 : 0.5
}

/** Whether one of two numbered headings may stand below the other. */
export function isNested(above: number, below: number): boolean {
  return above < below && Number.isFinite(below)
}

/** The headings under which notes and references stand. */
export function isNotesHeading(title: string): boolean {
  return /^(?:\w{1,3}[.)] )?(?:references?|(?:end|foot)? ?notes?|sources?(?: consulted)?|additional sources consulted|bibliography|works cited):?$/i.test(
    title,
  )
}

/** Headings of what stands at either end of a document, beside its numbered parts. */
function isClosing(words: string): boolean {
  return isNotesHeading(words) || /^(?:conclusions?|introduction|recommendations?|annex(?:es)?)$/i.test(words)
}

function startsAsHeading(line: string): boolean {
  const code = line.charCodeAt(0)
  if (isDigit(code) || code === 40 || (code >= 97 && code <= 122 && '.)'.includes(line.charAt(1))))
    return true
  const first = '"“‘\'«'.includes(line.charAt(0)) ? line.slice(1) : line
  return isCapital(first) || isUncased(first)
}

function isCapital(words: string): boolean {
  return isUpper(words.charAt(0))
}

/** Whether words are of a script that has no capitals. */
function isUncased(words: string): boolean {
  return /^\p{Lo}/u.test(words)
}

/** A short line that is no sentence, date, address or figure; where it has no number of a heading, a colon leads to a sentence. */
function isTitle(words: string, ending: string, isNumbered = false): boolean {
  const longest = ending === '?' ? longestQuestion : isCapital(words) ? longestOf(words) : longestUncased
  if (words.length > longest || !(isCapital(words) || '"“‘\'«'.includes(words.charAt(0)) || isUncased(words)))
    return false
  // The stops of initials end no sentence: `Recommendations to the U.S. Government`.
  const stops = words.replace(/\b(?:\p{Lu}\.){2,}/gu, '')
  if ((!isNumbered && words.includes(': ')) || stops.includes('. ') || words.includes(' | ')) return false
  if (/:\/\/|\t| {3}|@|www\.|^page \d/i.test(words)) return false
  return ending === '?' || !/^(?:\p{Lu}[\p{L}.]{2,11} )?\d{0,2}\.?(?: ?\p{L}{3,12})?,? \d{4}$/u.test(words)
}

/** Has no lower-case letter, and at least three letters. */
function isUpperCase(line: string): boolean {
  let letters = 0
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    if (code >= 65 && code <= 90) letters++
    else if (code > 127) {
      const character = line.charAt(at)
      if (isLower(character)) return false
      if (isUpper(character)) letters++
    }
  }
  return letters >= 3
}

/** Whether most of the longer words begin with a capital. */
export function isTitleCase(text: string): boolean {
  let words = 0
  let capitals = 0
  for (const word of text.split(/[\s/-]+/)) {
    if (word.length < 4) continue
    words++
    if (isUpper(word.replace(/^[("“‘']/, '').charAt(0))) capitals++
  }
  return words === 0 ? text.length < 40 : capitals >= 0.7 * words
}
