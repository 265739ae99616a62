/**
 * Text → words that are compared: without case, accents, quotation marks, dashes, soft hyphens and what stands between.
 *
 * A word is a run of letters, or a number with its separators; in scripts that put no spaces between words it is one
 * letter. Words that a hyphen or an apostrophe divides are several here, and are compared by what they are together:
 * `anti-trafficking`, `anti trafficking` and `antitrafficking` are the same.
 */
import { stemmer } from 'stemmer'
import type { Span } from '../anchors/types.ts'

/** A word, and where in the text it stands. */
export interface Word extends Span {
  /** What is compared: its letters, or its stem. */
  key: string
}

/** Reads the words of a text, whose first character stands at an offset. */
export type WordReader = (text: string, offset?: number) => Word[]

/**
 * Makes a reader of words.
 *
 * @param stem Whether forms of a word (`arrest`, `arrested`) are the same: by Porter's rules for English.
 */
export function wordReader(stem: boolean): WordReader {
  const keys = new Map<string, string>()
  const keyOf = (printed: string) => {
    let key = keys.get(printed)
    if (key === undefined) {
      key = folded(printed)
      if (stem && /^[a-z]+$/.test(key)) key = stemmer(key)
      keys.set(printed, key)
    }
    return key
  }
  return (text, offset = 0) => {
    const words: Word[] = []
    const add = (printed: string, start: number) =>
      words.push({ key: keyOf(printed), start, end: start + printed.length })
    for (const { 0: printed, index } of text.matchAll(word)) {
      if (!withoutSpaces.test(printed)) add(printed, offset + index)
      else for (const letter of printed.matchAll(/.\p{M}*/gsu)) add(letter[0], offset + index + letter.index)
    }
    return words
  }
}

/** What divides a word without making two of it: a soft hyphen, and a hyphen at the end of a line. */
const word =
  /[\p{L}\p{M}]+(?:(?:[\u00ad\u200b\u2060]+|(?<=\p{Ll})-[^\S\n]*\n\s*(?=\p{Ll}))[\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu

/** Scripts that put no spaces between words: Thai, Lao, Burmese, Khmer, Chinese, Japanese. */
const withoutSpaces = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/

/** Letters as `normalize` folds them; a number without the commas between its thousands. */
function folded(printed: string): string {
  if (/^\p{N}/u.test(printed)) return printed.normalize('NFKC').replace(/,(?=\d{3}(?!\d))/g, '')
  return printed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]|[^\p{L}\p{M}]/gu, '')
}

/** Words as one string that is the same however they are divided; two numbers stay two. */
export function together(words: readonly Word[]): string {
  let text = ''
  for (const { key } of words) text = joined(text, key)
  return text
}

/** A text and the next word. */
export function joined(text: string, key: string): string {
  return isNumber(text.charCodeAt(text.length - 1)) && isNumber(key.charCodeAt(0))
    ? `${text} ${key}`
    : text + key
}

function isNumber(code: number): boolean {
  return code >= 48 && code <= 57
}
