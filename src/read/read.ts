/**
 * Bytes → text → format → mdast with positions.
 */
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { type Fields, isObject, oneOf, optional, test, wholeNumber } from '../arguments.ts'
import { decode, reportCharacters } from './decode.ts'
import type { Excess } from './excess.ts'
import { type Format, formatOf, formats, isJson } from './formats.ts'
import { htmlToMdast } from './html.ts'
import { htmlExcess } from './html-excess.ts'
import { lineIndex } from './lines.ts'
import { markdownToMdast } from './markdown.ts'
import { markdownExcess } from './markdown-excess.ts'
import { fail } from './rules.ts'
import { textToMdast } from './text.ts'

export type { Format } from './formats.ts'

export interface ReadOptions {
  /** How to read the source; else told from the text, and where that leaves a doubt from the file's name. */
  format?: Format | undefined
  /** How deep elements of HTML, or lists and quotations of Markdown, may nest: 250 unless told. */
  maxDepth?: number | undefined
  /**
   * How long a source may be: its bytes, or the characters of a string. 5,000,000 for Markdown and 20,000,000 for HTML
   * unless told; plain text has no limit but memory.
   */
  maxBytes?: number | undefined
}

/** What the options may be. */
export const readOptions = {
  format: optional(oneOf(formats)),
  maxDepth: optional(wholeNumber(1)),
  maxBytes: optional(wholeNumber(0)),
} satisfies Fields & Record<keyof ReadOptions, unknown>

/** What a report can be read from: a text, its bytes (a Buffer is some), or a VFile. */
export type ReadSource = string | Uint8Array | ArrayBuffer | VFile

/** What a source may be. */
export const readSource = test('a text, its bytes (a Uint8Array or ArrayBuffer) or a VFile', (value) =>
  typeof value === 'string' || bytesOf(value) !== null || isFile(value))

/**
 * Bytes in whatever holds them; null where nothing does. By what they are called and not by `instanceof`, which does not
 * know those of another realm (a frame, `node:vm`).
 */
export function bytesOf(value: unknown): Uint8Array | null {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  return isBuffer(value) ? new Uint8Array(value) : null
}

function isBuffer(value: unknown): value is ArrayBuffer {
  return Object.prototype.toString.call(value) === '[object ArrayBuffer]'
}

/** A VFile, also one of another copy of vfile than ours. */
function isFile(value: unknown): value is VFile {
  if (!isObject(value) || !Array.isArray(value.history) || !Array.isArray(value.messages)) return false
  const { value: content } = value
  return content === undefined || content === null || typeof content === 'string' || bytesOf(content) !== null
}

/**
 * Makes a file of what the caller has, its value decoded: a string without a leading byte-order mark.
 *
 * @throws VFileMessage where the bytes are no text (rules `wrong-format`, `empty`), or longer than `maxBytes`.
 */
export function toFile(source: ReadSource, { maxBytes }: ReadOptions = {}): VFile {
  const file = isFile(source) ? copyOf(source) : new VFile({ value: contentOf(source) })
  const length = file.value?.length ?? 0
  if (maxBytes !== undefined && length > maxBytes) failLength(file, length, maxBytes, 'source')
  file.value = decode(file)
  if (!/\S/.test(file.value)) fail(file, 'empty', 'There is no text in it')
  return file
}

function contentOf(value: unknown): string | Uint8Array {
  return typeof value === 'string' ? value : (bytesOf(value) ?? new Uint8Array())
}

function copyOf({ value, history, cwd, data, messages }: VFile): VFile {
  const file = new VFile({ value: contentOf(value), history: [...history], cwd, data: { ...data } })
  file.messages.push(...messages)
  return file
}

/**
 * Reads a decoded file into mdast, by its format.
 *
 * @throws VFileMessage where it is of a format that pincite does not read, too long or too deep.
 */
export function read(file: VFile, options: ReadOptions = {}): Root {
  const source = String(file)
  if (options.format === undefined && isJson(source)) {
    fail(
      file,
      'wrong-format',
      'This is JSON, not text: take the text out of it, for example with `jq -r .text`',
    )
  }
  reportCharacters(source, file, (offset) => lineIndex(source).point(offset))
  const format = options.format ?? formatOf(source, file.extname)
  if (format === 'text') return textToMdast(source)
  const { limit, excess, parse } = parsers[format]
  const maxBytes = options.maxBytes ?? limit
  if (source.length > maxBytes) failLength(file, source.length, maxBytes, names[format])
  const maxDepth = options.maxDepth ?? deepest
  const found = excess(source, maxDepth)
  if (found) failDepth(file, source, found, maxDepth)
  return guarded(file, () => parse(source))
}

/** How deep a source may nest unless the caller says otherwise. */
const deepest = 250

interface Parser {
  /** How long a source may be unless the caller says otherwise. */
  limit: number
  excess(source: string, maxDepth: number): Excess | null
  parse(source: string): Root
}

const parsers: Readonly<Record<Exclude<Format, 'text'>, Parser>> = {
  markdown: { limit: 5_000_000, excess: markdownExcess, parse: markdownToMdast },
  html: { limit: 20_000_000, excess: htmlExcess, parse: htmlToMdast },
}

const names: Readonly<Record<Format, string>> = { text: 'text', markdown: 'Markdown', html: 'HTML' }

function failLength(file: VFile, length: number, maxBytes: number, what: string): never {
  fail(
    file,
    'max-bytes',
    `This ${what} has ${length.toLocaleString('en')} bytes, more than \`maxBytes\` (${maxBytes.toLocaleString('en')})`,
  )
}

function failDepth(file: VFile, source: string, { offset, what, isDepth }: Excess, maxDepth: number): never {
  const limit = isDepth ? `\`maxDepth\` (${maxDepth}) allows` : 'the parser reads in reasonable time'
  const advice = isDepth ? undefined : 'give the report as plain text (`format: "text"`), or in parts'
  fail(file, 'max-depth', `There are ${what}, more than ${limit}`, lineIndex(source).point(offset), advice)
}

/** A library that gives up does so as pincite: what it throws (an overflow of the stack) says nothing to a caller. */
function guarded(file: VFile, parse: () => Root): Root {
  try {
    return parse()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    fail(file, 'unreadable', `The parser gave up (${reason})`)
  }
}
