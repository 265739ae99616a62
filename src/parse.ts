import type { VFile } from 'vfile'
import { addClaims, type ClaimOptions } from './claims/claims.ts'
import { type ReadOptions, read, toFile } from './read/read.ts'
import { type ReportOptions, toReport, toReports } from './report/report.ts'
import type { Report } from './types.ts'

/** How to read a document, and what is known of it. */
export interface ParseOptions extends ReadOptions, ReportOptions, ClaimOptions {
  /** Whether a warning (something missing, guessed or odd) is an error, so that `parse` throws it. */
  strict?: boolean | undefined
}

/** What a report can be read from: a text, its bytes (a Buffer is some), or a VFile. */
export type ParseSource = string | Uint8Array | VFile

/** What a report can be streamed from: a Node stream, a web stream, or any other sequence of chunks. */
export type ParseStream = AsyncIterable<string | Uint8Array> | WebStream

/** A web stream. Not every browser lets one be iterated. */
export interface WebStream {
  getReader(): { read(): Promise<{ done: boolean; value?: string | Uint8Array | undefined }> }
}

/**
 * Parses a report.
 *
 * @param source A text, its bytes, or a VFile, whose path helps to tell the format and stands in the messages.
 * @returns The tree: sections, paragraphs, sentences and claims. What was missing, guessed or odd stands in its
 *   `messages`.
 * @throws VFileMessage where the source cannot be read: what was wrong, where, and what to do. With `strict`, also for
 *   the first warning.
 * @example
 * ```ts
 * const report = parse(text)
 * report.metadata.country // { name: 'Laos', alpha3: 'LAO' }
 * ```
 */
export function parse(source: ParseSource, options: ParseOptions = {}): Report {
  const file = toFile(source, options)
  return finished(addClaims(toReport(read(file, options), file, options), options), options)
}

/**
 * Parses a file that holds several reports one after the other: pages that were saved together, or a volume of
 * narratives, each of which begins with its own heading (`LAOS: TIER 2 WATCH LIST`).
 *
 * @param source As for `parse`.
 * @returns A report for each; their positions count in the whole source. A file with one report gives one.
 * @throws VFileMessage as `parse` does.
 * @example
 * ```ts
 * const volume = 'LAOS: TIER 3\n\nIt was so.\n\nLATVIA: TIER 2\n\nSo was this.\n'
 * parseAll(volume).map(({ metadata }) => metadata.country?.alpha3) // ['LAO', 'LVA']
 * ```
 */
export function parseAll(source: ParseSource, options: ParseOptions = {}): Report[] {
  const file = toFile(source, options)
  return toReports(read(file, options), file, options).map((report) =>
    finished(addClaims(report, options), options),
  )
}

/**
 * Parses a report that comes in pieces. It is parsed when it is whole: what a line is depends on those after it.
 *
 * @param stream Chunks of text, or of bytes.
 * @returns As `parse`.
 * @throws VFileMessage as `parse` does (the promise is rejected); with `maxBytes`, as soon as more has come.
 * @example
 * ```ts
 * // The stream of a File on a web page; in Node.js also `createReadStream('report.txt')`.
 * const streamed = await parseStream(new Blob([text]).stream())
 * streamed.metadata.edition // 2017
 * ```
 */
export async function parseStream(stream: ParseStream, options: ParseOptions = {}): Promise<Report> {
  const limit = options.maxBytes ?? Number.POSITIVE_INFINITY
  const chunks: (string | Uint8Array)[] = []
  let length = 0
  for await (const chunk of iterable(stream)) {
    chunks.push(chunk)
    length += chunk.length
    if (length > limit) break
  }
  return parse(joined(chunks), options)
}

async function* iterable(stream: ParseStream): AsyncGenerator<string | Uint8Array> {
  if (!('getReader' in stream)) {
    yield* stream
    return
  }
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    if (next.value !== undefined) yield next.value
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

function finished(report: Report, { strict = false }: ParseOptions): Report {
  const warning = strict ? report.messages.find(({ fatal }) => fatal === false) : undefined
  if (!warning) return report
  warning.fatal = true
  throw warning
}
