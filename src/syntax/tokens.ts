/**
 * Tokens: the words, numbers and signs of one sentence, as columns.
 */
import { classesOf } from './lexicon/lexicon.ts'

/** What a token is. A sign (`,`, `$`, `%`) is a token of one character whose word id is that character's. */
export const Kind = { word: 1, number: 2, ordinal: 3, code: 4, sign: 5 } as const

/** The tokens of one sentence, as columns; `length` says how many rows are in use. */
export interface Tokens {
  text: string
  length: number
  /** The id of the word of several parts that was found last. */
  longest: number
  kind: Uint8Array
  /** Word id (0 for a word that no lexicon knows). */
  word: Int32Array
  /** What the word can be: bits of `Class`. */
  classes: Int32Array
  /** What the word is: one of `Tag`, once the sentence is tagged. */
  tag: Uint8Array
  start: Int32Array
  end: Int32Array
  /** The value of a number; the number of its digits stands in `digits`. */
  value: Float64Array
  digits: Uint8Array
  /** How a number is written: bits of {@link Form}. */
  form: Uint8Array
  /** 1 where white space stands before the token. */
  gap: Uint8Array
  /** 1 where the word begins with a capital, 2 where it has no small letter. */
  capital: Uint8Array
}

export const Form = {
  grouped: 1,
  decimal: 2,
  leadingZero: 4,
  scaled: 8,
  /** `5.000`: by the custom of some countries groups, of others decimals. The value is read by the point. */
  doubtfulPoint: 16,
  /** `1,5`: a decimal comma, or two numbers. The value is read as a decimal. */
  doubtfulComma: 32,
} as const
/** Makes an empty set of columns; `scan` fills and grows it. */
export function createTokens(): Tokens {
  return columns(256)
}

function columns(size: number): Tokens {
  return {
    text: '',
    length: 0,
    longest: 0,
    kind: new Uint8Array(size),
    word: new Int32Array(size),
    classes: new Int32Array(size),
    tag: new Uint8Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    value: new Float64Array(size),
    digits: new Uint8Array(size),
    form: new Uint8Array(size),
    gap: new Uint8Array(size),
    capital: new Uint8Array(size),
  }
}

/** How many empty rows follow the last token, so that a rule may look ahead without asking whether there is a token. */
const margin = 8

/** Doubles the columns until they hold `size` rows and the margin. */
export function reserve(tokens: Tokens, size: number): void {
  if (size + margin <= tokens.kind.length) return
  const grown = columns(Math.max(size + margin, tokens.kind.length * 2))
  grown.kind.set(tokens.kind)
  grown.word.set(tokens.word)
  grown.classes.set(tokens.classes)
  grown.tag.set(tokens.tag)
  grown.start.set(tokens.start)
  grown.end.set(tokens.end)
  grown.value.set(tokens.value)
  grown.digits.set(tokens.digits)
  grown.form.set(tokens.form)
  grown.gap.set(tokens.gap)
  grown.capital.set(tokens.capital)
  const { text, length } = tokens
  Object.assign(tokens, grown, { text, length })
}

/**
 * A copy of the tokens of a sentence that stays as it is when the columns are filled again.
 *
 * @param text The sentence alone.
 * @param start Where it began in the text that the tokens were cut from: offsets of the copy count from there.
 */
export function kept(tokens: Tokens, text: string, start: number): Tokens {
  const rows = tokens.length + margin
  const moved = (column: Int32Array) => column.slice(0, rows).map((offset) => offset - start)
  return {
    text,
    length: tokens.length,
    longest: tokens.longest,
    kind: tokens.kind.slice(0, rows),
    word: tokens.word.slice(0, rows),
    classes: tokens.classes.slice(0, rows),
    tag: tokens.tag.slice(0, rows),
    start: moved(tokens.start),
    end: moved(tokens.end),
    value: tokens.value.slice(0, rows),
    digits: tokens.digits.slice(0, rows),
    form: tokens.form.slice(0, rows),
    gap: tokens.gap.slice(0, rows),
    capital: tokens.capital.slice(0, rows),
  }
}

/** Empties the rows of the margin. */
export function pad(tokens: Tokens): void {
  const { length } = tokens
  const end = length + margin
  const { kind, word, classes, tag, value, digits, form, capital } = tokens
  for (const column of [kind, word, classes, tag, value, digits, form, capital]) column.fill(0, length, end)
  const last = length > 0 ? (tokens.end[length - 1] as number) : 0
  tokens.start.fill(last, length, end)
  tokens.end.fill(last, length, end)
  tokens.gap.fill(1, length, end)
}

/** Adds a token. @returns its row */
export function push(
  tokens: Tokens,
  kind: number,
  id: number,
  start: number,
  stop: number,
  gap: number,
): number {
  const i = tokens.length++
  tokens.kind[i] = kind
  tokens.word[i] = id
  tokens.classes[i] = classesOf(id)
  tokens.start[i] = start
  tokens.end[i] = stop
  tokens.gap[i] = gap
  tokens.value[i] = 0
  tokens.digits[i] = 0
  tokens.form[i] = 0
  tokens.capital[i] = 0
  return i
}
