/**
 * Drafts that are made from reports: words of a sentence with the citation that `cite` writes for their place, in every
 * style and format, and the same falsified. What must be said of each is known.
 */
import { normalize } from '../../src/anchors/normalize.ts'
import { cite, type StyleName, styles } from '../../src/cite/index.ts'
import { entries } from '../../src/cite/names.ts'
import { reportText } from '../../src/index.ts'
import { allPlaces } from '../../src/report/places.ts'
import { textOf } from '../../src/report/to-string.ts'
import type { Paragraph, Report } from '../../src/types.ts'
import { type DraftFormat, draftFormats } from '../../src/verify/formats.ts'

export interface MadeDraft {
  /** A style, or the notation of a writing program. */
  style: StyleName | 'key'
  format: DraftFormat
  kind: Kind
  text: string
  /** The statuses that its quotation may have. */
  expected: readonly string[]
}

export const kinds = [
  'as it stands',
  'wrong paragraph',
  'a word changed',
  'a number changed',
  'a negation dropped',
] as const
export type Kind = (typeof kinds)[number]

/** Makes a draft of each kind that the words allow, in each style and format: of one quotation each time. */
export function* draftsOf(report: Report, random: () => number): Generator<MadeDraft> {
  const passages = passagesOf(report)
  for (const style of [...styles, 'key'] as const) {
    for (const format of draftFormats) {
      for (const kind of kinds) {
        const made = draftOf(report, passages, { style, format, kind }, random)
        if (made) yield made
      }
    }
  }
}

// --- what is quoted

interface Passage {
  words: string
  at: Paragraph
}

/** Stretches of sentences, from word to word, that stand in one paragraph only. */
function passagesOf(report: Report): Passage[] {
  const letters = normalize(reportText(report))
  return allPlaces(report).flatMap((place): Passage[] => {
    if (place.type !== 'paragraph' || (place.kind !== 'prose' && place.kind !== 'item')) return []
    return place.children.flatMap((child): Passage[] => {
      const words = child.type === 'sentence' ? textOf(child).split(' ').slice(1, 19).join(' ') : ''
      const quoted = words.replace(/[,;:.]+$/, '')
      const isPlain = quoted.split(' ').length >= 7 && !/["“”‘’'()[\]…*_<>&\\#$%~^{}|]/.test(quoted)
      const own = normalize(quoted)
      return isPlain && letters.indexOf(own) === letters.lastIndexOf(own)
        ? [{ words: quoted, at: place }]
        : []
    })
  })
}

type Wanted = Pick<MadeDraft, 'style' | 'format' | 'kind'>

function draftOf(report: Report, passages: readonly Passage[], wanted: Wanted, random: () => number) {
  const any = <Item>(all: readonly Item[]) => all[Math.floor(random() * all.length)]
  const passage = any(passages.filter(({ words }) => falsified(words, wanted.kind) !== null))
  const words = passage && falsified(passage.words, wanted.kind)
  if (!passage || !words) return null
  const others = passages.filter(({ at }) => at !== passage.at).map(({ at }) => at)
  const at = wanted.kind === 'wrong paragraph' ? any(others) : passage.at
  if (!at) return null
  return { ...wanted, text: written(words, report, at, wanted), expected: expectedOf(wanted.kind) }
}

function expectedOf(kind: Kind): readonly string[] {
  if (kind === 'as it stands') return ['stands']
  return kind === 'wrong paragraph'
    ? ['elsewhere']
    : ['edited', 'missing', 'elsewhere', 'figure-differs', 'unknown']
}

/** The words as a draft of a kind has them; null where they allow none. */
function falsified(words: string, kind: Kind): string | null {
  const change = changes[kind]
  const changed = change === undefined ? words : words.replace(change.of, change.to)
  return change !== undefined && changed === words ? null : changed
}

const changes: Partial<Record<Kind, { of: RegExp; to: string }>> = {
  'a word changed': { of: /(?<= )(?!not\b|never\b)\p{Ll}{6,}(?= )/u, to: 'gardening' },
  'a number changed': { of: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten)\b/, to: '41' },
  'a negation dropped': { of: / (?:not|no|never)(?= )/, to: '' },
}

// --- how it is written

function written(words: string, report: Report, at: Paragraph, { style, format }: Wanted): string {
  if (style === 'key') return keyed(words, report, at, format)
  const isNote = entries[style].class === 'note'
  const source = cite(report, {
    style,
    at,
    format: format === 'html' || format === 'markdown' ? format : 'text',
  })
  const citation = format === 'latex' ? latexText(source) : source
  if (style === 'vancouver') return listed(inText[format](words, citation), report, format)
  return isNote ? noted[format](words, citation) : inText[format](words, citation)
}

const inText: Readonly<Record<DraftFormat, (words: string, citation: string) => string>> = {
  markdown: (words, citation) => `The report says that “${words}” ${citation}.\n`,
  text: (words, citation) => `The report says that “${words}” ${citation}.\n`,
  html: (words, citation) => `<!doctype html><p>The report says that “${words}” ${citation}.</p>\n`,
  latex: (words, citation) => inLatex(`The report says that \`\`${words}'' ${citation}.`),
}

const noted: Readonly<Record<DraftFormat, (words: string, note: string) => string>> = {
  markdown: (words, note) => `The report says that “${words}.”[^1] Others agree.\n\n[^1]: ${note}\n`,
  text: (words, note) => `The report says that “${words}”.[1] Others agree.\n\n[1] ${note}\n`,
  html: (words, note) =>
    `<!doctype html><p>The report says that “${words}”.<sup><a href="#fn1" id="fnref1">1</a></sup> Others agree.</p><section class="footnotes"><ol><li id="fn1"><p>${note}</p></li></ol></section>\n`,
  latex: (words, note) => inLatex(`The report says that \`\`${words}''.\\footnote{${note}} Others agree.`),
}

/** A number leads to the list of references. */
function listed(draft: string, report: Report, format: DraftFormat): string {
  const entry = cite(report, { style: 'vancouver', form: 'bibliography' })
  if (format === 'latex') return draft.replace('\\end{document}', `\n${latexText(entry)}\n$&`)
  return format === 'html'
    ? `${draft}<ol><li>${entry.replace(/^1\. /, '')}</li></ol>\n`
    : `${draft}\n${entry}\n`
}

/** By the document's key: in Pandoc's notation, LaTeX's, and that of pages that Pandoc made. */
function keyed(words: string, report: Report, at: Paragraph, format: DraftFormat): string {
  if (format === 'latex') return inText.latex(words, cite(report, { format: 'latex', at }))
  const citation = cite(report, { format: 'pandoc', at })
  const key = /@\{?([^\s,}\]]+)/.exec(citation)?.[1] ?? ''
  const html = `<span class="citation" data-cites="${key}">${citation.replace(/^\[@|\]$/g, '')}</span>`
  return inText[format](words, format === 'html' ? html : citation)
}

function inLatex(text: string): string {
  return `\\documentclass{article}\n\\begin{document}\n${text}\n\\end{document}\n`
}

function latexText(text: string): string {
  return text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/“/g, '``')
    .replace(/”/g, "''")
    .replace(/‘/g, '`')
    .replace(/’/g, "'")
    .replace(/~/g, '\\textasciitilde{}')
}
