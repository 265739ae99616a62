/**
 * `pincite cite --notes`: the citations of a paper, written.
 */
import { toCsl } from '../cite/csl.ts'
import { escapeHtml } from '../cite/markup.ts'
import type { PaperCitation } from '../cite/paper-citation.ts'
import { type Citations, type PaperFormat, startCitations } from '../cite/session.ts'
import { findStyle } from '../cite/styles.ts'
import { warnOfAccess } from './access.ts'
import { type Call, InputError, UsageError } from './command.ts'
import { answered } from './faults.ts'
import { type NamedCitation, readNotes } from './notes-file.ts'
import { readStyle } from './style-file.ts'

const formats = ['text', 'html', 'markdown', 'latex', 'pandoc', 'json'] as const

type Format = (typeof formats)[number]

/** Options of `pincite cite` that are said in the file, note by note. */
const inFile = ['at', 'counting', 'form', 'first-note', 'quote', 'key', 'archived'] as const

/** Writes what a file of notes says. */
export async function runNotes(path: string, call: Call): Promise<string> {
  const format = formatOf(call)
  const refused = inFile.find((name) => call.value(name) !== undefined || call.flag(name))
  if (refused !== undefined)
    throw new UsageError(`--${refused}: with --notes the file says it of each citation: leave it out`)
  const named = call.arguments.length === 0 ? [] : await call.reports(call.arguments)
  const notes = await readNotes(path, call, named)
  const accessed = call.value('accessed') ?? notes.accessed
  const style = await styleOf(format, notes.style, call)
  const locale = call.value('locale') ?? notes.locale
  const begin = (as: PaperFormat) =>
    startCitations({
      format: as,
      ...(accessed !== undefined && { accessed }),
      ...(as !== 'latex' &&
        as !== 'pandoc' && { ...(style && { style }), ...(locale !== undefined && { locale }) }),
    })
  const paper = (as: PaperFormat) =>
    added(
      answered(() => begin(as)),
      notes.citations,
      path,
    )
  if (format === 'json') return jsonOf(notes.citations, paper)
  const text = textOf(notes.citations, paper(format), format, call.flag('bibliography'))
  if (format !== 'latex' && format !== 'pandoc') {
    const access = accessed === undefined ? {} : { accessed }
    const sources = new Set(
      notes.citations.flatMap(({ citation }) => citation.cites.map(({ source }) => source)),
    )
    const items = [...sources].map((source) => toCsl(source, access))
    warnOfAccess(call, items, text, findStyle(style ?? 'refworld'))
  }
  return text
}

function formatOf(call: Call): Format {
  const asked = call.value('format') ?? 'text'
  const format = formats.find((name) => name === asked)
  if (format !== undefined) return format
  if (asked === 'docx') {
    throw new UsageError(
      '--format docx: write --format markdown, and let Pandoc set it with the paper: pandoc paper.md notes.md -o paper.docx',
    )
  }
  throw new UsageError(`--notes has no format "${asked}": use one of ${formats.join(', ')}`)
}

async function styleOf(format: Format, own: string | undefined, call: Call) {
  const asked = call.value('style')
  if (asked !== undefined && (format === 'latex' || format === 'pandoc'))
    call.warn(`--style has no effect on ${format}, which takes the style of the program that reads it`)
  const style = asked ?? own
  return style === undefined ? undefined : readStyle(style)
}

/** Adds one after another, so that what is wrong with one is said of it. */
function added(begun: Citations, citations: readonly NamedCitation[], path: string): Citations {
  try {
    return begun.add(...citations.map(({ citation }) => citation))
  } catch (cause) {
    if (!(cause instanceof RangeError) && !(cause instanceof TypeError)) throw cause
    const number = Number(/^citation (\d+)/.exec(cause.message)?.[1] ?? Number.NaN)
    const id = citations[number - 1]?.id
    throw new InputError(`${path}: ${id ? `${id}, ` : ''}${cause.message}`, { cause })
  }
}

// --- as JSON

function jsonOf(citations: readonly NamedCitation[], paper: (format: PaperFormat) => Citations): string {
  const text = paper('text')
  const html = paper('html').texts()
  const numbers = noteNumbers(citations)
  const value = {
    citations: text.texts().map((one, at) => ({
      id: citations[at]?.id ?? null,
      note: numbers[at] ?? null,
      text: one,
      html: html[at],
    })),
    bibliography: text.bibliography().split('\n').slice(0, -1),
    tables: text.tables(),
  }
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The number of each citation's note; null in the text. */
function noteNumbers(citations: readonly NamedCitation[]): (number | null)[] {
  let last = 0
  return citations.map(({ citation }) => {
    if (citation.type === 'in-text') return null
    last = citation.number ?? last + 1
    return last
  })
}

// --- as text

/** A citation in the text, or a note with all that is cited in it. */
interface Line {
  name: string | null
  type: PaperCitation['type']
  note: number | null
  text: string
}

function textOf(
  citations: readonly NamedCitation[],
  paper: Citations,
  format: Exclude<Format, 'json'>,
  hasBibliography: boolean,
): string {
  const texts = paper.texts()
  const list = hasBibliography ? (format === 'markdown' ? '' : '\n') + paper.bibliography() : ''
  // Source code, a line for each citation, as it goes into the paper.
  if (format === 'latex' || format === 'pandoc') return texts.map((text) => `${text}\n`).join('') + list
  const lines = linesOf(citations, texts)
  return `${lines.map(writers[format]).join('')}${list}`
}

function linesOf(citations: readonly NamedCitation[], texts: readonly string[]): Line[] {
  const numbers = noteNumbers(citations)
  const lines: Line[] = []
  for (const [at, { id, citation }] of citations.entries()) {
    const note = numbers[at] ?? null
    const last = lines.at(-1)
    const text = texts[at] ?? ''
    if (last !== undefined && note !== null && last.note === note) last.text += ` ${text}`
    else lines.push({ name: id, type: citation.type, note, text })
  }
  return lines
}

/** A note as `1. …`, a citation in the text as `name: …`; in Markdown the notes of Pandoc and of GitHub. */
const writers: Readonly<Record<'text' | 'html' | 'markdown', (line: Line) => string>> = {
  text: ({ name, note, text }) =>
    `${note === null ? (name === null ? '' : `${name}: `) : `${note}. `}${text}\n`,
  markdown: ({ name, note, text }) =>
    note === null ? `${name === null ? '' : `${name}: `}${text}\n\n` : `[^${name ?? note}]: ${text}\n\n`,
  html: ({ name, note, text }) =>
    note === null
      ? `<p${name === null ? '' : ` id="${escapeHtml(name)}"`}>${text}</p>\n`
      : `<p id="${escapeHtml(name ?? `note-${note}`)}">${note}. ${text}</p>\n`,
}
