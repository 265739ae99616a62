/**
 * What a line prints before its words: bullets, and the numbers of paragraphs.
 *
 *     • Increase efforts to …         a bullet
 *     73bis. The applicant argued …   a number of the main series, with its addition
 *     (a) It binds the Minister.      a letter below one
 */
import { bullets, isSpace, isUpper } from '../characters.ts'

/** How long the bullet is that a text begins with; 0 where it has none. A hyphen is one before a space. */
export function bulletLength(text: string): number {
  const first = text.charAt(0)
  if (bullets.includes(first)) return text.length > 1 ? 1 : 0
  return '-*–'.includes(first) && isSpace(text.charCodeAt(1)) && text.length > 2 ? 1 : 0
}

/** A number as a line prints it. */
export interface Numbering {
  /** How it is printed, without the stop behind it: `12`, `[23]`, `4.1`, `73bis`, `(a)`, `iv`. */
  printed: string
  /** How many characters of the line print it. */
  length: number
  /** What counts: figures are the main series of a document, letters and small figures in brackets stand below it. */
  family: 'figure' | 'bracketed-figure' | 'letter' | 'roman'
  /** Its place in the series: `[4, 1]` for 4.1. */
  path: readonly number[]
  /** What is added to a figure that was printed before: `A`, `bis`. */
  addition: string
  /** What stands behind it or around it: two numbers of a series have the same. */
  style: string
  /** Whether its form alone tells that it is a number of a paragraph: `[23]`, `¶ 4`, `4.1.2`, `(a)`. */
  isSure: boolean
  /** Whether it is that of an item that the markup counts. */
  isItem: boolean
  /** The number below it on the same line: `(1)` of `33. (1) No State shall …`. */
  below: Numbering | null
}

/** The letters that paragraphs are counted by: of English, Russian and Arabic (`(أ)`, `(ب)`, `(ج)`). */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
]

/** One of them; the Arabic `هـ` is drawn out. */
const letter = `[${alphabets.join('')}]ـ?`

const forms: readonly { pattern: RegExp; family: Numbering['family']; isSure: boolean }[] = [
  { pattern: /^\[(\d{1,4})([A-Z]?)\]/, family: 'figure', isSure: true },
  { pattern: /^[¶§]+ ?(\d{1,4})([A-Z]?)\.?/, family: 'figure', isSure: true },
  { pattern: /^(\d{1,3}(?:\.\d{1,3}){1,4})()\.?(?![\d.,])/, family: 'figure', isSure: true },
  {
    pattern:
      /^(\d{1,4})( ?(?:bis|ter|quater|quinquies|sexies)| [A-Z](?=[.)]\s)|[-/]?[A-Z]{1,2}(?=[.)\s]))?(?:\.?[-–](?=\s)|[.)]|\b)/,
    family: 'figure',
    isSure: false,
  },
  { pattern: /^\((\d{1,3})([A-Z]?)\)/, family: 'bracketed-figure', isSure: true },
  { pattern: /^\(([ivx]{1,5})()\)/, family: 'roman', isSure: true },
  { pattern: new RegExp(String.raw`^\((${letter})\1?()\)`), family: 'letter', isSure: true },
  { pattern: /^([ivx]{1,5}|[IVXLC]{1,6})()[.)]/, family: 'roman', isSure: false },
  { pattern: new RegExp(`^([A-Z]|${letter})()[.)]`), family: 'letter', isSure: false },
]

const mayBegin = new RegExp(`^[\\d[(¶§A-Z${alphabets.join('')}]`)

/**
 * Reads the number that a line begins with; null where it begins with none.
 *
 * Whether a number that is not sure of itself is one, its series tells: see `src/report/numbering.ts`.
 */
export function numberingOf(text: string): Numbering | null {
  const opening = text.slice(0, 40)
  if (!mayBegin.test(opening)) return null
  for (const { pattern, family, isSure } of forms) {
    const found = pattern.exec(opening)
    if (!found) continue
    const [whole, printed = '', addition = ''] = found
    const rest = opening.slice(whole.length)
    const below = family === 'figure' ? belowOf(rest) : null
    if (!below && !opensSentence(rest, /^[[(¶§]/.test(whole))) continue
    const style = whole.replace(printed + addition, '').replace(/[\s¶§]/g, '')
    // A bare number is the beginning of a sentence (`37 individuals`, `2016 was …`).
    if (style === '' && /^\d{4}$/.test(whole)) continue
    return {
      printed: style.includes('[') || style.includes('(') ? whole : printed + addition,
      length: whole.length + (below === null ? 0 : rest.indexOf('(') + below.length),
      family,
      path:
        family === 'figure' || family === 'bracketed-figure'
          ? printed.split('.').map(Number)
          : [valueOf(printed, family)],
      addition,
      style: family === 'figure' ? style : style + (isUpper(printed) ? 'A' : 'a'),
      isSure: isSure || addition.length > 2,
      isItem: false,
      below,
    }
  }
  return null
}

/** The number of an item as a page prints it (`73.`, `a.`): it is none of the item's words. */
export function itemNumbering(printed: string): Numbering | null {
  const numbering = numberingOf(`${printed} A`)
  return numbering && { ...numbering, length: 0, isSure: true, isItem: true }
}

/** `33. (1) …`, `33.-(1) …` */
function belowOf(rest: string): Numbering | null {
  const space = /^[\s.–—-]{0,3}(?=\((?:\d|[a-z])\))/.exec(rest)?.[0]
  return space === undefined ? null : numberingOf(rest.slice(space.length))
}

/** Behind a number there is white space, and a sentence begins, or, behind one in brackets, any words. */
function opensSentence(rest: string, isBracketed: boolean): boolean {
  const [, first = ''] = /^\s+(\S)/.exec(rest) ?? []
  if (first === '' || /\d/.test(first)) return false
  return (isBracketed && /^\s+\p{L}/u.test(rest)) || first === first.toUpperCase()
}

function valueOf(printed: string, family: Numbering['family']): number {
  const letters = printed.toLowerCase()
  if (family === 'letter') return letterValue(letters)
  let value = 0
  for (let at = 0; at < letters.length; at++) {
    const own = romans[letters.charAt(at)] ?? 0
    value += own < (romans[letters.charAt(at + 1)] ?? 0) ? -own : own
  }
  return value
}

/** The place of a letter in its alphabet, from 1. */
export function letterValue(printed: string): number {
  const first = printed.charAt(0).toLowerCase()
  return Math.max(...alphabets.map((alphabet) => alphabet.indexOf(first))) + 1
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }
