/**
 * The formats of drafts: told by the file's name, else by what stands in it.
 */

import type { DraftBlock } from './draft.ts'
import { readHtml } from './html-draft.ts'
import { readLatex } from './latex-draft.ts'
import { readMarkdown } from './markdown-draft.ts'
import { readText } from './text-draft.ts'

/** The names of the formats. Pandoc's and Quarto's Markdown are `markdown`. */
export const draftFormats = ['markdown', 'latex', 'html', 'text'] as const

/** How a draft is written. */
export type DraftFormat = (typeof draftFormats)[number]

const extensions: ReadonlyMap<string, DraftFormat> = new Map([
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdown', 'markdown'],
  ['.qmd', 'markdown'],
  ['.rmd', 'markdown'],
  ['.mdx', 'markdown'],
  ['.tex', 'latex'],
  ['.ltx', 'latex'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.text', 'text'],
])

/** Tells the format of a draft. What has no name and no markup is Markdown: to plain text that makes no difference. */
export function formatOfDraft(source: string, extension: string | undefined): DraftFormat {
  const named = extensions.get(extension?.toLowerCase() ?? '')
  if (named) return named
  if (/\\(?:documentclass|begin\{document\})/.test(source)) return 'latex'
  return /^\s*<(?:!doctype|html|head|body|article|main|p|div|h1)\b/i.test(source) ? 'html' : 'markdown'
}

const readers: Readonly<Record<DraftFormat, (source: string) => DraftBlock[]>> = {
  markdown: readMarkdown,
  latex: readLatex,
  html: readHtml,
  text: readText,
}

/** Reads a draft into blocks. */
export function readDraft(source: string, format: DraftFormat): DraftBlock[] {
  return readers[format](source)
}
