/**
 * Bytes → text, and what is odd about its characters.
 */
import type { VFile } from 'vfile'
import type { SourcePoint } from '../types.ts'
import { foreignFormat } from './formats.ts'
import { fail, finding, report } from './rules.ts'

/** How many bytes are looked at to tell what a file is. */
const openingLength = 2000

/**
 * Decodes a file's value: by its byte-order mark, as UTF-16 where every other byte is zero, as UTF-8, by the
 * encoding that a page names, and as Windows-1252 last.
 *
 * @returns The text without a leading byte-order mark.
 * @throws VFileMessage where the value is no text.
 */
export function decode(file: VFile): string {
  const { value } = file
  if (typeof value === 'string') {
    checkOpening(value.slice(0, openingLength), file)
    return withoutMark(value)
  }
  const bytes = value ?? new Uint8Array()
  const opening = latin1(bytes.subarray(0, openingLength))
  const encoding = markedEncoding(bytes) ?? unmarkedUtf16(bytes)
  if (encoding !== null) return withoutMark(new TextDecoder(encoding).decode(bytes))
  checkOpening(opening, file)
  return withoutMark(decodeUnmarked(bytes, opening, file))
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: in a text of a European language every other byte is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, openingLength) & ~1
  if (length < 4) return null
  const zeros = [0, 0]
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const half = length / 2
  if (odd > 0.7 * half && even < 0.05 * half) return 'utf-16le'
  if (even > 0.7 * half && odd < 0.05 * half) return 'utf-16be'
  return null
}

function decodeUnmarked(bytes: Uint8Array, opening: string, file: VFile): string {
  const utf8 = tryDecode('utf-8', bytes)
  if (utf8 !== null) return utf8
  const named = namedEncoding(opening)
  if (named !== null && isWindows1252(named)) return decodeWindows1252(bytes)
  const decoded = named === null ? null : tryDecode(named, bytes)
  if (decoded !== null) return decoded
  // A few broken bytes in a long text of UTF-8 are damage, not another encoding.
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (isMostlyUtf8(lenient)) return lenient
  report(file, finding('encoding', 'This is not UTF-8; it was read as Windows-1252', { line: 1, column: 1 }))
  return decodeWindows1252(bytes)
}

/** Under these names the encoding standard knows Windows-1252. */
function isWindows1252(name: string): boolean {
  return /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii)$/i.test(name)
}

/** Node 20 decodes Windows-1252 as if it were Latin-1; browsers do not. What is left as a control is mapped here. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => windows1252.charAt(control.charCodeAt(0) - 0x80))
}

/** The characters from 0x80 to 0x9F; the five bytes that mean nothing stay what they are. */
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** `<meta charset="iso-8859-1">`, `Content-Type: text/html; charset=…` */
function namedEncoding(opening: string): string | null {
  return /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(opening)?.[1] ?? null
}

/** Whether well-formed characters outweigh the broken ones. */
function isMostlyUtf8(text: string): boolean {
  let broken = 0
  let whole = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0xfffd) broken++
    else if (code > 0x7f) whole++
  }
  return whole > 4 * broken
}

/** Refuses what is no text: a known format, or bytes that no text has. */
function checkOpening(opening: string, file: VFile): void {
  const foreign = foreignFormat(opening)
  if (foreign) fail(file, 'wrong-format', `This is ${foreign.name}, not text`, undefined, foreign.advice)
  if (!opening.includes('\0')) return
  let controls = 0
  for (let at = 0; at < opening.length; at++) {
    const code = opening.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 27) || (code > 27 && code < 32)) controls++
  }
  if (controls > mostControls * opening.length) fail(file, 'wrong-format', 'This is a binary file, not text')
}

/** A text that went through many hands may hold a control character here and there. */
const mostControls = 0.05

/** Characters that a text should not hold, and the rule under which they are reported. */
interface Oddity {
  rule: 'mojibake' | 'replacement-character' | 'control-character' | 'invisible-character'
  what: string
  /** Looking for a string is faster than for a pattern; where it is found, the pattern decides. */
  marks: readonly string[]
  pattern?: RegExp
}

const oddities: readonly Oddity[] = [
  {
    rule: 'mojibake',
    what: 'Characters were decoded in a wrong encoding',
    marks: ['â€', 'Ã', 'Â', 'ï¿½', '\u0092', '\u0093', '\u0094', '\u0096'],
    // Two or three bytes of UTF-8 as Windows-1252 shows them, and quotation marks of Windows-1252 as controls.
    pattern: /â€[\u0080-\uffff]|[ÃÂ][\u0080-\u00bf]|ï¿½|[\u0091-\u0097]/,
  },
  { rule: 'replacement-character', what: 'Characters are lost', marks: ['\ufffd'] },
  { rule: 'control-character', what: 'There are control characters', marks: ['\0', '\u0008', '\u001b'] },
  {
    rule: 'invisible-character',
    what: 'There are invisible characters',
    marks: ['\u00ad', '\u200b', '\u2060', '\ufeff'],
  },
]

/** Reports the first odd character of each sort. */
export function reportCharacters(
  source: string,
  file: VFile,
  pointAt: (offset: number) => SourcePoint,
): void {
  for (const { rule, what, marks, pattern } of oddities) {
    const first = firstOf(source, marks)
    const at = first === -1 || pattern === undefined ? first : source.search(pattern)
    if (at !== -1) report(file, finding(rule, what, pointAt(at)))
  }
}

function firstOf(source: string, marks: readonly string[]): number {
  let first = -1
  for (const mark of marks) {
    const at = source.indexOf(mark)
    if (at !== -1 && (first === -1 || at < first)) first = at
  }
  return first
}
