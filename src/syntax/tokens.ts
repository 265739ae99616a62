/**
 * Text to typed tokens, in one pass over the character codes.
 */
import { isDigit } from '../read/characters.ts'
import { characters, digitsFrom, fold, kindOf, kinds, lookUp } from './characters.ts'
import { moneySigns } from './lexicon/currencies.ts'
import { hashSeed, hashStep } from './lexicon/hash.ts'
import { Class, classesOf, find, is, mayGoOn, word, wordSet } from './lexicon/lexicon.ts'

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

/** Word ids of the ASCII and other signs that rules ask for, by character code. */
const signs = new Int32Array(0x3000)
for (const sign of '.,;:!?()[]{}"\'-–—…/+*=<>~±×•$%¢£¤¥€₠₡₢₣₤₥₦₧₨₩₪₫₭₮₯₰₱₲₳₴₵₸₹₺₼₽₾₿‰&@#°½¼¾|≥≤') {
  signs[sign.charCodeAt(0)] = word(sign)
}

const fractions = new Map([
  [0xbc, 0.25],
  [0xbd, 0.5],
  [0xbe, 0.75],
])

/** Letters that scale the number they touch: `$3.2bn`. */
const scales = new Map([
  ['bn', 1e9],
  ['b', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['m', 1e6],
  ['k', 1e3],
])

/** Units that touch their number; any other letters (`5G`, `512GB`, `737MAX`) make a name of it. */
const touching = new Set(
  'p pct x yr yrs hr hrs bp bps km kg cm ft lb lbs mph kph kmh mw gw kwh mwh gwh twh'.split(' '),
)

/** Makes an empty set of columns; {@link scan} fills and grows it. */
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

/** Doubles the columns until they hold `size` rows (and two more, so that rules may look past the end). */
function reserve(tokens: Tokens, size: number): void {
  if (size + 2 <= tokens.kind.length) return
  const grown = columns(Math.max(size + 2, tokens.kind.length * 2))
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
    if (of === kinds.letter) i = scanWord(text, i, to, tokens, gap)
    else if (of === kinds.digit || (code === 46 && gap === 1 && isDigit(text.charCodeAt(i + 1))))
      i = scanNumber(text, i, to, tokens, gap)
    else i = scanSign(text, i, tokens, gap)
    gap = 0
    if (tokens.length >= stretch && endsStretch(text, i, tokens.length)) break
  }
  end(tokens)
  return i
}

function endsStretch(text: string, i: number, length: number): boolean {
  const code = text.charCodeAt(i - 1)
  return code === 59 || code === 44 || length >= stretch * 1.5
}

/** Two empty rows after the last token, so that a rule may look ahead without asking whether there is a token. */
function end(tokens: Tokens): void {
  for (let i = tokens.length; i < tokens.length + 2; i++) {
    tokens.kind[i] = 0
    tokens.word[i] = 0
    tokens.classes[i] = 0
    tokens.tag[i] = 0
    tokens.start[i] = tokens.end[i] = tokens.length > 0 ? (tokens.end[tokens.length - 1] as number) : 0
    tokens.gap[i] = 1
    tokens.capital[i] = 0
    tokens.form[i] = 0
    tokens.digits[i] = 0
  }
}

function push(tokens: Tokens, kind: number, id: number, start: number, stop: number, gap: number): number {
  const i = tokens.length++
  tokens.kind[i] = kind
  tokens.word[i] = id
  tokens.classes[i] = classesOf(id)
  tokens.start[i] = start
  tokens.end[i] = stop
  tokens.gap[i] = gap
  tokens.capital[i] = 0
  tokens.digits[i] = 0
  return i
}

function scanSign(text: string, i: number, tokens: Tokens, gap: number): number {
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

/** Codes and signs of money that letters make: the only letters that may touch a number. */
const money = wordSet(moneySigns)
const dollarUS = word('us$')

/** How many further parts a spelling may have. */
const parts = 6

/**
 * Goes on from the first part of a word for as long as the lexicon has the longer spelling: `Sri Lankan`, `didn't`,
 * `non-governmental`. Leaves its id in `tokens.longest`.
 *
 * @returns where the longest spelling ends, `from` where there is none
 */
function longest(
  text: string,
  from: number,
  to: number,
  start: number,
  first: number,
  tokens: Tokens,
): number {
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
function scanWord(text: string, start: number, to: number, tokens: Tokens, gap: number): number {
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
    if (isDigit(code)) return scanMixed(text, start, i, to, tokens, gap)
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
      return scanInitials(text, start, to, tokens, gap)
    else if ((code === 58 || code === 46) && isAddress(text, i, to))
      return scanAddress(text, start, to, tokens, gap)
  }
  const id = find(hash)
  // `Rs. 500`: the full stop belongs to the sign.
  if (code === 46 && money.has(id) && isBeforeDigit(text, i + 1, to)) i++
  if (is(id, Class.opener) && i < to) {
    const whole = longest(text, i, to, hash, id, tokens)
    if (whole > i) {
      push(tokens, Kind.word, tokens.longest, start, whole, gap)
      if (letters[first] !== first) tokens.capital[tokens.length - 1] = 1
      return scanPossessive(text, whole, to, tokens)
    }
  }
  const at = push(tokens, Kind.word, id, start, i, gap)
  if (letters[first] !== first) tokens.capital[at] = small === 0 && i - start > 1 ? 2 : 1
  return scanPossessive(text, i, to, tokens)
}

/** The `'s` behind a word. */
function scanPossessive(text: string, i: number, to: number, tokens: Tokens): number {
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

function isBeforeDigit(text: string, i: number, to: number): boolean {
  const at = text.charCodeAt(i) === 32 ? i + 1 : i
  return at < to && isDigit(text.charCodeAt(at))
}

/**
 * `Q3`, `H1N1`, `XY1,400`: letters and digits make a code, with the groups of three that go on from it. A sign of
 * money is a token of its own: `USD1,400`, `Rs500`.
 */
function scanMixed(
  text: string,
  start: number,
  from: number,
  to: number,
  tokens: Tokens,
  gap: number,
): number {
  const id = lookUp(text, start, from)
  const first = text.charCodeAt(start)
  const isSmall = first === characters.letters[first] && first < 0x250
  if (money.has(id) && (!isSmall || /^\d{1,3},\d{3}/.test(text.slice(from, from + 7)))) {
    // one letter needs what looks like a sum: not `K9`
    if (from - start > 1 || /^(?:\d{3}|\d\d?(?:[,.]\d|[mb]))/.test(text.slice(from, from + 4))) {
      const at = push(tokens, Kind.word, id, start, from, gap)
      tokens.capital[at] =
        from - start > 1 && text.slice(start, from) === text.slice(start, from).toUpperCase() ? 2 : 1
      return scanNumber(text, from, to, tokens, 0)
    }
  }
  return scanCode(text, start, from, to, tokens, gap)
}

/** `27.06.2017`, `192.168.0.1`, `XY1,400`: no number but a code, to the end of its letters and digits. */
function scanCode(
  text: string,
  start: number,
  from: number,
  to: number,
  tokens: Tokens,
  gap: number,
): number {
  let i = from
  for (; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code) || kindOf(code) === kinds.letter) continue
    const isInner =
      (code === 46 || code === 44) && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1))
    if (!isInner || i + 1 >= to) break
  }
  push(tokens, Kind.code, 0, start, i, gap)
  return i
}

/** `U.S.`, `P.O.`: single capitals with full stops make one word (without a lexicon entry, apart from `u.s.`). */
function scanInitials(text: string, start: number, to: number, tokens: Tokens, gap: number): number {
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

function scanAddress(text: string, start: number, to: number, tokens: Tokens, gap: number): number {
  let i = start
  while (i < to && kindOf(text.charCodeAt(i)) !== kinds.space) i++
  push(tokens, Kind.code, 0, start, i, gap)
  return i
}

/** A separator of groups of three: comma, no-break or thin space, apostrophe; a plain space where no comma would do. */
function isGroup(text: string, i: number, to: number, separator: number): boolean {
  const code = text.charCodeAt(i)
  if (separator !== 0 && code !== separator) return false
  const may =
    code === 44 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009 ||
    code === 39 ||
    code === 0x2019 ||
    code === 32
  return may && digitsFrom(text, i + 1, to) === 3
}

/** Digits with their groups, decimals and the letters that touch them. */
function scanNumber(text: string, start: number, to: number, tokens: Tokens, gap: number): number {
  const simple = fractions.get(text.charCodeAt(start))
  if (simple !== undefined) {
    const at = push(tokens, Kind.number, 0, start, start + 1, gap)
    tokens.value[at] = simple
    tokens.form[at] = Form.decimal
    return start + 1
  }
  let i = start
  let value = 0
  const digits = digitsFrom(text, i, to)
  for (; i < start + digits; i++) value = value * 10 + text.charCodeAt(i) - 48
  let form = digits > 1 && text.charCodeAt(start) === 48 ? Form.leadingZero : 0
  let separator = 0
  if (digits >= 1 && digits <= 3 && form === 0) {
    while (i < to && isGroup(text, i, to, separator)) {
      separator = text.charCodeAt(i)
      value = value * 1000 + Number(text.slice(i + 1, i + 4))
      i += 4
      form |= Form.grouped
    }
    const stop = separator === 0 ? otherGroups(text, i, to) : i
    if (stop > i) {
      value = Number(text.slice(start, stop).replace(/[.,]/g, ''))
      separator = text.charCodeAt(i)
      i = stop
      form |= Form.grouped
    }
  }
  const point = text.charCodeAt(i)
  const decimals = i + 1 < to ? digitsFrom(text, i + 1, to) : 0
  if ((point === 46 || point === 0xb7) && decimals > 0) {
    value += Number(`0.${text.slice(i + 1, i + 1 + decimals)}`)
    if (decimals === 3 && value >= 1 && (form & Form.grouped) === 0 && digits <= 3) form |= Form.doubtfulPoint
    i += 1 + decimals
    form |= Form.decimal
    const comma = text.charCodeAt(i)
    const more = i + 1 < to ? digitsFrom(text, i + 1, to) : 0
    if (comma === 46 && more > 0) return scanCode(text, start, i, to, tokens, gap)
    if (comma === 44 && (form & Form.doubtfulPoint) !== 0 && (more === 1 || more === 2)) {
      // `5.000,50`: the comma says what the point was.
      value = Number(`${text.slice(start, i).replace('.', '')}.${text.slice(i + 1, i + 1 + more)}`)
      i += 1 + more
      form = Form.grouped | Form.decimal
    }
  } else if (point === 44 && isDecimalComma(text, i, to, decimals) && (digits <= 3 || separator === 46)) {
    value += Number(`0.${text.slice(i + 1, i + 1 + decimals)}`)
    i += 1 + decimals
    form |= separator === 46 ? Form.decimal : Form.decimal | Form.doubtfulComma
  }
  const half = fractions.get(text.charCodeAt(i))
  if (half !== undefined) {
    value += half
    i++
    form |= Form.decimal
  }
  return scanSuffix(text, start, i, to, value, form, digits, tokens, gap)
}

/**
 * The end of groups divided in other ways: `1.298.000`, where there are two points or more (a single one is a decimal
 * point), and `12,34,567` as India has it.
 */
function otherGroups(text: string, i: number, to: number): number {
  const separator = text.charCodeAt(i)
  if (separator !== 46 && separator !== 44) return i
  const size = separator === 46 ? 3 : 2
  let stop = i
  while (text.charCodeAt(stop) === separator && digitsFrom(text, stop + 1, to) === size) stop += 1 + size
  if (separator === 46) return stop > i + 4 ? stop : i
  const ends = stop > i && text.charCodeAt(stop) === 44 && digitsFrom(text, stop + 1, to) === 3
  return ends ? stop + 4 : i
}

/** `1,5`: one or two digits behind the comma, and no more such. */
function isDecimalComma(text: string, i: number, to: number, decimals: number): boolean {
  if (decimals !== 1 && decimals !== 2) return false
  const next = text.charCodeAt(i + 1 + decimals)
  const isMore =
    (next === 44 || next === 46) && isDigit(text.charCodeAt(i + 2 + decimals)) && i + 2 + decimals < to
  return !isMore && next !== 45 && next !== 47
}

/** The letters that touch a number: an ordinal's ending, a scale, a unit; others make a code of the whole. */
function scanSuffix(
  text: string,
  start: number,
  i: number,
  to: number,
  value: number,
  form: number,
  digits: number,
  tokens: Tokens,
  gap: number,
): number {
  let stop = i
  while (stop < to && kindOf(text.charCodeAt(stop)) === kinds.letter) stop++
  const at = tokens.length
  if (stop === i) {
    push(tokens, Kind.number, 0, start, i, gap)
  } else {
    const suffix = text.slice(i, stop).toLowerCase()
    const isSum =
      kindOf(text.charCodeAt(start - 1)) === kinds.money ||
      (at > 0 && money.has(tokens.word[at - 1] as number))
    const isScale = suffix !== 'm' || isSum || isBeforePlural(text, stop, to)
    const scale = suffix === 'mm' && isSum ? 1e6 : isScale ? scales.get(suffix) : undefined
    if (suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') {
      push(tokens, Kind.ordinal, 0, start, stop, gap)
    } else if (scale !== undefined && !isDeviceSize(text, start, i) && !isDigit(text.charCodeAt(stop))) {
      push(tokens, Kind.number, 0, start, stop, gap)
      value = Number((value * scale).toPrecision(15))
      form |= Form.scaled
    } else if ((touching.has(suffix) || isKnown(text, i, stop)) && !isDigit(text.charCodeAt(stop))) {
      push(tokens, Kind.number, 0, start, i, gap)
      tokens.value[at] = value
      tokens.form[at] = form
      tokens.digits[at] = Math.min(digits, 255)
      push(tokens, Kind.word, lookUp(text, i, stop), i, stop, 0)
      return stop
    } else {
      while (stop < to && (kindOf(text.charCodeAt(stop)) === kinds.letter || isDigit(text.charCodeAt(stop))))
        stop++
      push(tokens, Kind.code, 0, start, stop, gap)
      return stop
    }
  }
  tokens.value[at] = value
  tokens.form[at] = form
  tokens.digits[at] = Math.min(digits, 255)
  return tokens.end[at] as number
}

/** `1.2m people`, where `the 100m in 9.58 seconds` are metres. */
function isBeforePlural(text: string, i: number, to: number): boolean {
  let stop = i + 1
  while (stop < to && kindOf(text.charCodeAt(stop)) === kinds.letter) stop++
  return is(lookUp(text, i + 1, stop), Class.plural)
}

/** `4K`, `8K`: capital letters on a small bare number are a name, unless money stands before (`$4K`). */
function isDeviceSize(text: string, start: number, i: number): boolean {
  const code = text.charCodeAt(i)
  return code === 75 && i - start === 1 && kindOf(text.charCodeAt(start - 1)) !== kinds.money
}

function isKnown(text: string, from: number, to: number): boolean {
  return is(lookUp(text, from, to), Class.duration | Class.currency | Class.magnitude)
}
