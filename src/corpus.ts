/**
 * The reports that ship with the package. This part reads files, so it runs in Node only.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Country } from './types.ts'

/** A report of the corpus: what it is, where it comes from, and its text. */
export interface CorpusEntry {
  /** A readable key: `usdos-2017-laos`. */
  id: string
  title: string
  publisher: string
  series: string
  edition: number
  country: Country
  /** The page that the text was taken from. */
  url: string
  provenance: string
  licence: string
  /** The SHA-256 of the file, in hexadecimal. */
  sha256: string
  /** The path of the file. */
  path: string
  /** Reads the text, byte for byte as its provenance says. */
  text(): string
}

/**
 * The reports that ship with pincite.
 *
 * @example
 * ```ts
 * import { parse } from 'pincite'
 * import { corpus } from 'pincite/corpus'
 *
 * const text = corpus[0]?.text() ?? ''
 * parse(text).metadata.tier // 'Tier 2 Watch List'
 * ```
 */
export const corpus: readonly CorpusEntry[] = entries()

type IndexRow = Omit<CorpusEntry, 'path' | 'text'> & { file: string }

function entries(): CorpusEntry[] {
  const folder = new URL('../corpus/', import.meta.url)
  const rows: IndexRow[] = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'))
  return rows.map(({ file, ...entry }) => {
    const location = new URL(file, folder)
    return { ...entry, path: fileURLToPath(location), text: () => readFileSync(location, 'utf8') }
  })
}
