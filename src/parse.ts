import type { VFile } from 'vfile'
import { addClaims } from './claims/claims.ts'
import { type ReadOptions, read, toFile } from './read/read.ts'
import { type ReportOptions, toReport } from './report/report.ts'
import type { Report } from './types.ts'

/** How to read a document, and what is known of it. */
export interface ParseOptions extends ReadOptions, ReportOptions {}

/**
 * Parses a report.
 *
 * @param source A text, its bytes, or a VFile.
 * @returns The tree: sections, paragraphs, sentences and claims.
 * @throws VFileMessage where the source cannot be read: what was wrong, where, and what to do.
 * @example
 * ```ts
 * const report = parse(text)
 * report.metadata.country // { name: 'Laos', alpha3: 'LAO' }
 * ```
 */
export function parse(source: string | Uint8Array | VFile, options: ParseOptions = {}): Report {
  const file = toFile(source)
  return addClaims(toReport(read(file, options), file, options))
}
