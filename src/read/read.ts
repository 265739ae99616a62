/**
 * Bytes → text → format → mdast with positions.
 */
import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { htmlToMdast } from './html.ts'
import { markdownToMdast } from './markdown.ts'
import { textToMdast } from './text.ts'

/** The formats that pincite reads. */
export type Format = 'text' | 'markdown' | 'html'

export interface ReadOptions {
  /** How to read the source; else told from the file's name, else from the text. */
  format?: Format | undefined
}

/**
 * Makes a file of what the caller has, its value decoded: a string without a leading byte-order mark.
 *
 * @throws VFileMessage where the bytes are no text (rule `pincite:binary`).
 */
export function toFile(source: string | Uint8Array | VFile): VFile {
  if (!(source instanceof VFile)) return new VFile({ value: decode(new VFile({ value: source })) })
  const { history, cwd, data } = source
  const file = new VFile({ history: [...history], cwd, data: { ...data }, value: decode(source) })
  file.messages.push(...source.messages)
  return file
}

function decode(file: VFile): string {
  const { value } = file
  const text = typeof value === 'string' ? value : new TextDecoder('utf-8', { ignoreBOM: true }).decode(value)
  if (text.includes('\0')) {
    file.fail('This is a binary file, not text: give pincite a text, Markdown or HTML file', {
      ruleId: 'binary',
      source: 'pincite',
    })
  }
  if (text.trim() === '') {
    file.fail('There is no text in it: give pincite a report as text, Markdown or HTML', {
      ruleId: 'empty',
      source: 'pincite',
    })
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** Reads a decoded file into mdast, by its format. */
export function read(file: VFile, options: ReadOptions = {}): Root {
  const source = String(file)
  return readers[options.format ?? formatOf(file, source)](source)
}

const readers: Readonly<Record<Format, (source: string) => Root>> = {
  text: textToMdast,
  markdown: markdownToMdast,
  html: htmlToMdast,
}

/** By what stands in it; by its name only where that could be read either way. */
function formatOf(file: VFile, source: string): Format {
  const opening = source.slice(0, 4000)
  if (/^\s*(?:<!--[^>]*-->\s*)*<(?:!doctype html|html|head|body|\?xml)\b/i.test(opening)) return 'html'
  const name = file.extname?.toLowerCase()
  if (name === '.md' || name === '.markdown') return 'markdown'
  if (name === '.txt') return 'text'
  if (/^\s*</.test(opening) && /<\/(?:p|div|h[1-6]|section|article|table|span|a)>/i.test(opening))
    return 'html'
  return /^---\r?\n[\s\S]{1,4000}?\n---/.test(source) || /^#{1,6} \S/m.test(opening) ? 'markdown' : 'text'
}
