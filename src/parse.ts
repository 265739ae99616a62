import { checkArgument, checkOptions, type Fields, flag, optional, test } from './arguments.ts'
import { addClaims, type ClaimOptions, claimOptions } from './claims/claims.ts'
import {
  bytesOf,
  type ReadOptions,
  type ReadSource,
  read,
  readOptions,
  readSource,
  toFile,
} from './read/read.ts'
import { type ReportOptions, reportOptions } from './report/options.ts'
import { toReport, toReports } from './report/report.ts'
import type { Report } from './types.ts'

/** How to read a document, and what is known of it. */
export interface ParseOptions extends ReadOptions, ReportOptions, ClaimOptions {
  /** Whether a warning (something missing, guessed or odd) is an error, so that `parse` throws it. */
  strict?: boolean | undefined
  /** Whether claims are read: true unless told. Who only cites, anchors or aligns saves most of the time without. */
  claims?: boolean | undefined
}

const parseOptions = {
  ...readOptions,
  ...reportOptions,
  ...claimOptions,
  strict: optional(flag),
  claims: optional(flag),
} satisfies Fields & Record<keyof ParseOptions, unknown>

/** What a report can be read from: a text, its bytes (a Buffer is some), or a VFile. */
export type ParseSource = ReadSource

/** What a report can be streamed from: a Node stream, a web stream, or any other sequence of chunks. */
export type ParseStream = AsyncIterable<Chunk> | Iterable<Chunk> | WebStream

/** A piece of a stream: text, or bytes. */
type Chunk = string | Uint8Array | ArrayBuffer

/** A web stream. Not every browser lets one be iterated. */
export interface WebStream {
  getReader(): {
    read(): Promise<{ done: boolean; value?: Chunk | undefined }>
    cancel?(): Promise<void>
  }
}

/**
 * Parses a report.
 *
 * @param source A text, its bytes, or a VFile, whose path helps to tell the format and stands in the messages.
 * @returns The tree: sections, paragraphs, sentences and claims. What was missing, guessed or odd stands in its
 *   `messages`.
 * @throws VFileMessage where the source cannot be read: what was wrong, where, and what to do. With `strict`, also for
 *   the first warning.
 * @throws TypeError, RangeError where an option or the source is none: its name, what was given and what is allowed.
 * @example
 * ```ts
 * const report = parse(text)
 * report.metadata.country // { name: 'Laos', alpha3: 'LAO' }
 * ```
 */
export function parse(source: ParseSource, options: ParseOptions = {}): Report {
  checkCall('parse', source, options)
  const file = toFile(source, options)
  return finished(toReport(read(file, options), file, options), options)
}

/**
 * Parses a file that holds several reports one after the other: pages that were saved together, or a volume of
 * narratives, each of which begins with its own heading (`LAOS: TIER 2 WATCH LIST`).
 *
 * @param source As for `parse`.
 * @returns A report for each; their positions count in the whole source. A file with one report gives what `parse` does.
 * @throws VFileMessage as `parse` does.
 * @example
 * ```ts
 * const volume = 'LAOS: TIER 3\n\nIt was so.\n\nLATVIA: TIER 2\n\nSo was this.\n'
 * parseAll(volume).map(({ metadata }) => metadata.country?.alpha3) // ['LAO', 'LVA']
 * ```
 */
export function parseAll(source: ParseSource, options: ParseOptions = {}): Report[] {
  checkCall('parseAll', source, options)
  const file = toFile(source, options)
  return toReports(read(file, options), file, options).map((report) => finished(report, options))
}

/**
 * Parses a report that comes in pieces. It is parsed when it is whole: what a line is depends on those after it.
 *
 * @param stream Chunks of text, or of bytes.
 * @returns As `parse`.
 * @throws VFileMessage as `parse` does (the promise is rejected); with `maxBytes`, as soon as more has come, and the source is told to
 *   stop.
 * @example
 * ```ts
 * // The stream of a File on a web page; in Node.js also `createReadStream('report.txt')`.
 * const streamed = await parseStream(new Blob([text]).stream())
 * streamed.metadata.edition // 2017
 * ```
 */
export async function parseStream(stream: ParseStream, options: ParseOptions = {}): Promise<Report> {
  checkArgument('parseStream', 'the stream', stream, streamOfChunks)
  checkOptions('parseStream', options, parseOptions)
  const limit = options.maxBytes ?? Number.POSITIVE_INFINITY
  const chunks: (string | Uint8Array)[] = []
  let length = 0
  for await (const chunk of iterable(stream)) {
    checkArgument('parseStream', `chunk ${chunks.length + 1} of the stream`, chunk, textOrBytes)
    chunks.push(typeof chunk === 'string' ? chunk : (bytesOf(chunk) ?? new Uint8Array()))
    length += chunks.at(-1)?.length ?? 0
    if (length > limit) break
  }
  return parse(joined(chunks), options)
}

const textOrBytes = test('text or bytes (a Uint8Array or ArrayBuffer)', (value) =>
  typeof value === 'string' || bytesOf(value) !== null)

const streamOfChunks =
  test('a Node stream, a web stream or another sequence of chunks; a whole text or its bytes go to `parse`', (value) =>
    typeof value === 'object' &&
    value !== null &&
    bytesOf(value) === null &&
    (Symbol.asyncIterator in value || Symbol.iterator in value || 'getReader' in value))

/** The chunks of a stream; who stops asking for them, by an error too, tells the source to stop. */
async function* iterable(stream: ParseStream): AsyncGenerator<Chunk> {
  if (!('getReader' in stream)) {
    yield* stream
    return
  }
  const reader = stream.getReader()
  let isDone = false
  try {
    while (!isDone) {
      const { done, value } = await reader.read()
      isDone = done
      if (value !== undefined) yield value
    }
  } finally {
    if (!isDone) await reader.cancel?.()
  }
}

/** Chunks of text are joined as text: one may end in the middle of a character. */
function joined(chunks: readonly (string | Uint8Array)[]): string | Uint8Array {
  if (chunks.every((chunk) => typeof chunk === 'string')) return chunks.join('')
  const encoder = new TextEncoder()
  const parts = chunks.map((chunk) => (typeof chunk === 'string' ? encoder.encode(chunk) : chunk))
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function checkCall(called: string, source: unknown, options: unknown): void {
  checkArgument(called, 'the source', source, readSource)
  checkOptions(called, options, parseOptions)
}

function finished(report: Report, options: ParseOptions): Report {
  const { strict = false, claims = true } = options
  const done = claims ? addClaims(report, options) : report
  const warning = strict ? done.messages.find(({ fatal }) => fatal === false) : undefined
  if (!warning) return done
  warning.fatal = true
  throw warning
}
