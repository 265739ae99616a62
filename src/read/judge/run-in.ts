/**
 * The heading that a paragraph begins with.
 *
 *     Rape and Domestic Violence: The law criminalizes rape, and …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * It is told by the markup that sets it off, or, where there is none, by its words: a short phrase in title case
 * before a colon, behind which a sentence begins. What tells it from the words that lead over to a list:
 *
 *     The most significant issues included: killings; torture; and …      no title case, and no sentence follows
 *     Priority Actions: Adopt a law; train police; and fund shelters.     one sentence, which is a list
 *     Note: The figures are those of 2016.                                a word that announces and names nothing
 */
import { setOf } from '../../constants.ts'
import { isUpper } from '../characters.ts'
import { endsSentence } from './endings.ts'

/** No heading is longer. */
const longest = 120

/**
 * How long the heading is that a paragraph begins with, its colon included; 0 where it begins with none.
 *
 * @param text The paragraph's text.
 * @param marked How many characters at its beginning are set off by markup (bold, underlined, in italics).
 */
export function runInLength(text: string, marked: number): number {
  const colon = text.slice(0, longest + 1).search(/[:：]/)
  if (colon < 2) return 0
  const phrase = text.slice(0, colon)
  const rest = text.slice(colon + 1)
  if (/[.;!?]\s/.test(phrase)) return 0
  const isMarked = marked > 0 && text.slice(marked, colon).trim() === ''
  // Where a colon in bold touches the next word, the page has lost a space.
  if (!opensSentence(isMarked ? ` ${rest}` : rest)) return 0
  return isMarked || (marked === 0 && isName(phrase) && isProse(rest)) ? colon + 1 : 0
}

/** Behind a heading there is white space, and a sentence begins. */
function opensSentence(rest: string): boolean {
  const first = /^\s+["“‘'(«]*(\S)/u.exec(rest.slice(0, 40))?.[1] ?? ''
  return first !== '' && (first === first.toUpperCase() || isUpper(first))
}

/** Whether words without markup can be a heading: title case, and no opening of a sentence or of a remark. */
function isName(phrase: string): boolean {
  const words = phrase.split(/[\s/]+/)
  if (words.length > 16 || phrase === phrase.toUpperCase() || /[."“”|=]/.test(phrase)) return false
  if (!/^\p{Lu}/u.test(phrase) || remarks.has((words[0] ?? '').toLowerCase())) return false
  return words.every((word) => /^[(‘'’]?[\p{Lu}\d&–-]/u.test(word) || smallWords.has(word.replace(/,$/, '')))
}

/** Words that stand in lower case in a title. */
const smallWords = setOf(
  'a an and as at by for from in into of on or per the to via vs with within without against between among during over under toward towards including through',
)

/** First words of a remark, of a caption, or of a sentence that leads over to what somebody said. */
const remarks = setOf(
  `note notes nb source sources see example examples answer question warning update correction editor table figure box
  chart graph map photo date place time contact tel email address price from to re subject according as at by for he i if
  in it on she that there before present coram these they this we what when where who why with`,
)

/** Whether sentences follow, and not a value (`Capital: Vientiane`) or one sentence that is a list. */
function isProse(rest: string): boolean {
  if (rest.trim().split(/\s+/, fewestWords).length < fewestWords) return false
  const isOneSentence = !/[.!?]["”’)]?\s+\S/.test(rest.trim())
  return !isOneSentence || (endsSentence(rest) && (rest.match(/; /g) ?? []).length < 2)
}

/** A value has fewer. */
const fewestWords = 5
