/**
 * Text to typed tokens, in one pass over the character codes.
 */
import { isDigit } from '../read/characters.ts'
import { characters, fold, kindOf, kinds, lookUp } from './characters.ts'
import { hashSeed, hashStep } from './lexicon/hash.ts'
import { Class, classesOf, find, is, mayGoOn, word } from './lexicon/lexicon.ts'
import { isBeforeDigit, money, scanMixed, scanNumber } from './scan-number.ts'
import { Kind, pad, push, reserve, type Tokens } from './tokens.ts'

/** Word ids of the ASCII and other signs that rules ask for, by character code. */
const signs = new Int32Array(0x3000)
for (const sign of '.,;:!?()[]{}"\'-–—…/+*=<>~±×•$%¢£¤¥€₠₡₢₣₤₥₦₧₨₩₪₫₭₮₯₰₱₲₳₴₵₸₹₺₼₽₾₿‰&@#°½¼¾|≥≤') {
  signs[sign.charCodeAt(0)] = word(sign)
}
/**
 * Sentences are read closely in stretches of at most this many tokens (and then on to the next comma or semicolon, or
 * half as many again), so that no rule that looks around itself takes more than constant time for a figure.
 */
const stretch = 320

/**
 * Cuts `text.slice(from, to)` into tokens, into the columns given (what they held before is gone).
 *
 * @returns where it stopped: `to`, or the end of a stretch of a very long sentence.
 */
export function scan(text: string, from: number, to: number, tokens: Tokens): number {
  const { kind } = characters
  tokens.text = text
  tokens.length = 0
  let gap = 1
  let i = from
  while (i < to) {
    const code = text.charCodeAt(i)
    const of = kind[code]
    if (of === kinds.space) {
      gap = 1
      i++
      continue
    }
    if (tokens.length + 4 > tokens.kind.length) reserve(tokens, tokens.length + 4)
    if (of === kinds.letter) i = scanWord(tokens, i, to, gap)
    else if (of === kinds.digit || (code === 46 && gap === 1 && isDigit(text.charCodeAt(i + 1))))
      i = scanNumber(tokens, i, to, gap)
    else i = scanSign(tokens, i, gap)
    gap = 0
    if (tokens.length >= stretch && endsStretch(text, i, tokens.length)) break
  }
  pad(tokens)
  return i
}

function endsStretch(text: string, i: number, length: number): boolean {
  const code = text.charCodeAt(i - 1)
  return code === 59 || code === 44 || length >= stretch * 1.5
}

function scanSign(tokens: Tokens, i: number, gap: number): number {
  const { text } = tokens
  if (text.charCodeAt(i) === 36 && text.startsWith('US', i + 1) && isBeforeDigit(text, i + 3, text.length)) {
    const at = push(tokens, Kind.word, dollarUS, i, i + 3, gap)
    tokens.capital[at] = 2
    return i + 3
  }
  const folded = fold(text.charCodeAt(i))
  push(tokens, Kind.sign, signs[folded] ?? 0, i, i + 1, gap)
  return i + 1
}

const possessive = word("'s")

const dollarUS = word('us$')

/** How many further parts a spelling may have. */
const parts = 6

/**
 * Goes on from the first part of a word for as long as the lexicon has the longer spelling: `Sri Lankan`, `didn't`,
 * `non-governmental`. Leaves its id in `tokens.longest`.
 *
 * @returns where the longest spelling ends, `from` where there is none
 */
function longest(tokens: Tokens, from: number, to: number, start: number, first: number): number {
  const { text } = tokens
  const { letters } = characters
  let found = from
  let hash = start
  let id = first
  let i = from
  for (let part = 0; part < parts && i + 1 < to; part++) {
    const code = text.charCodeAt(i)
    let joint = characters.kind[code] === kinds.space ? 32 : fold(code)
    if (joint !== 32 && joint !== 39 && joint !== 45) break
    i++
    // `prosecutors' office`
    const isPlural = joint === 39 && characters.kind[text.charCodeAt(i)] === kinds.space && mayGoOn(id, 32)
    if (isPlural) {
      hash = hashStep(hash, joint)
      joint = 32
    }
    // lines may break between the words of a spelling
    if (joint === 32) while (i < to && characters.kind[text.charCodeAt(i)] === kinds.space) i++
    const letter = letters[text.charCodeAt(i)] as number
    if (letter === 0 || i >= to || !(isPlural || mayGoOn(id, letter))) break
    hash = hashStep(hash, joint)
    for (; i < to && letters[text.charCodeAt(i)] !== 0; i++)
      hash = hashStep(hash, letters[text.charCodeAt(i)] as number)
    id = find(hash)
    if (id === 0) break
    if (!isOnlyOpener(id)) {
      found = i
      tokens.longest = id
    }
  }
  return found
}

/** The beginning of longer spellings, which is no word itself. */
function isOnlyOpener(id: number): boolean {
  return classesOf(id) === Class.opener
}

/** A word: letters, with the full stops of an abbreviation (`U.S.`); a possessive `'s` becomes a token of its own. */
function scanWord(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens
  const { letters } = characters
  const first = text.charCodeAt(start)
  let hash = hashSeed
  let small = 0
  let i = start
  let code = first
  // Every letter of the text passes here: one look at one table says whether it is one, and which.
  for (;;) {
    const lower = letters[code] as number
    if (lower === 0) break
    if (lower === code) small = 1
    hash = hashStep(hash, lower)
    if (++i === to) break
    code = text.charCodeAt(i)
  }
  if (i < to && code !== 32) {
    if (isDigit(code)) return scanMixed(tokens, start, i, to, gap)
    if (characters.kind[code] === kinds.money && i - start <= 3 && money.has(find(hashStep(hash, code)))) {
      // US$, NT$, GH₵: the letters are part of the sign.
      hash = hashStep(hash, code)
      code = text.charCodeAt(++i)
      small = 0
    } else if (
      code === 47 &&
      i - start === 1 &&
      money.has(find(hashStep(hash, code))) &&
      isBeforeSum(text, i + 1, to)
    ) {
      // S/ 500, B/.500
      hash = hashStep(hash, code)
      code = text.charCodeAt(++i)
    } else if (code === 46 && small === 0 && i - start === 1 && i + 1 < to)
      return scanInitials(tokens, start, to, gap)
    else if ((code === 58 || code === 46) && isAddress(text, i, to))
      return scanAddress(tokens, start, to, gap)
    else if (code === 46 && characters.kind[text.charCodeAt(i + 1)] === kinds.letter && isSite(text, i)) {
      // `Fergana.news`: no word of the language
      hash = hashSeed
      while (i < to && kindOf(text.charCodeAt(i + 1)) === kinds.letter) i++
      i++
    }
  }
  const id = find(hash)
  // `Rs. 500`: the full stop belongs to the sign.
  if (code === 46 && money.has(id) && isBeforeDigit(text, i + 1, to)) i++
  if (is(id, Class.opener) && i < to) {
    const whole = longest(tokens, i, to, hash, id)
    if (whole > i) {
      push(tokens, Kind.word, tokens.longest, start, whole, gap)
      if (letters[first] !== first) tokens.capital[tokens.length - 1] = 1
      return scanPossessive(tokens, whole, to)
    }
  }
  const at = push(tokens, Kind.word, id, start, i, gap)
  if (letters[first] !== first) tokens.capital[at] = small === 0 && i - start > 1 ? 2 : 1
  return scanPossessive(tokens, i, to)
}

/** The `'s` behind a word. */
function scanPossessive(tokens: Tokens, i: number, to: number): number {
  const { text } = tokens
  const code = text.charCodeAt(i)
  const isMark =
    (code === 39 || code === 0x2019) &&
    i + 1 < to &&
    (text.charCodeAt(i + 1) | 32) === 115 &&
    kindOf(text.charCodeAt(i + 2)) !== kinds.letter
  if (!isMark) return i
  push(tokens, Kind.sign, possessive, i, i + 2, 0)
  return i + 2
}

/** Digits, behind a full stop or a space. */
function isBeforeSum(text: string, i: number, to: number): boolean {
  return isBeforeDigit(text, text.charCodeAt(i) === 46 ? i + 1 : i, to)
}

/** `U.S.`, `P.O.`: single capitals with full stops make one word (without a lexicon entry, apart from `u.s.`). */
function scanInitials(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens
  let i = start
  while (i + 1 < to && text.charCodeAt(i + 1) === 46 && text.charCodeAt(i) >= 65 && text.charCodeAt(i) <= 90)
    i += 2
  const several = i - start > 2
  const stop = several ? i : start + 1
  const at = push(tokens, Kind.word, lookUp(text, start, stop), start, stop, gap)
  tokens.capital[at] = 2
  return stop
}

/** Whether a word ends in `://` or is `www.`: the start of an address. */
function isAddress(text: string, i: number, to: number): boolean {
  if (i + 2 >= to) return false
  if (text.charCodeAt(i) === 58) return text.charCodeAt(i + 1) === 47 && text.charCodeAt(i + 2) === 47
  return text.charCodeAt(i) === 46 && text.charCodeAt(i - 1) === 119 && text.charCodeAt(i - 2) === 119
}

/** Whether a full stop is that of a site's name. */
function isSite(text: string, i: number): boolean {
  site.lastIndex = i
  return site.test(text)
}
const site = /\.(?:news|media|info|com|org|net|tv|[a-z]{2})(?![\p{L}\d.])/uy

function scanAddress(tokens: Tokens, start: number, to: number, gap: number): number {
  const { text } = tokens
  let i = start
  while (i < to && kindOf(text.charCodeAt(i)) !== kinds.space) i++
  push(tokens, Kind.code, 0, start, i, gap)
  return i
}
