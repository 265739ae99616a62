import { textOf } from '../report/to-string.ts'
import type { Paragraph, Section, Sentence } from '../types.ts'
import type { Call, Command, Terminal } from './command.ts'
import { paint, shorten, wrapped } from './style.ts'

const help = `Usage: pincite outline [file…] [--json]

Lists sections and paragraphs with their ids and first words.
Without a file it reads standard input, or at a terminal the bundled report; - is standard input.

Options:
  --json   the metadata, and all sections, paragraphs and sentences with their text, as JSON; with several reports a list

Examples:
  pincite outline
  pincite outline report.txt
  pincite outline *.txt --json`

/** `pincite outline` */
export const outline: Command = {
  name: 'outline',
  help,
  options: { json: { type: 'boolean' } },
  async run(call) {
    const sources = await call.reports(call.arguments, { claims: call.flag('json') })
    if (call.flag('json')) {
      const outlines = sources.map(({ name, report }) => ({
        file: name,
        title: report.metadata.title,
        metadata: report.metadata,
        codebook: report.codebook,
        sections: report.children.map(sectionOutline),
      }))
      return JSON.stringify(outlines.length === 1 ? outlines[0] : outlines, null, 2)
    }
    return sources
      .flatMap(({ name, report }) => [
        paint(call.terminal, 'bold', report.metadata.title ?? name),
        ...report.children.flatMap((section) => sectionLines(section, call)),
      ])
      .join('\n')
  },
}

interface SectionOutline {
  id: string
  role: string | null
  title: string | null
  paragraphs: ParagraphOutline[]
  sections: SectionOutline[]
}

interface ParagraphOutline {
  id: string
  kind: string
  number: number | null
  label: string | null
  text: string
  sentences: SentenceOutline[]
}

interface SentenceOutline {
  id: string
  text: string
  /** Offsets into the decoded file, in UTF-16 code units; the end is exclusive. */
  start: number
  end: number
  /** The ids of its claims, whose fields `pincite claims --json` gives. */
  claims: string[]
}

function sectionOutline(section: Section): SectionOutline {
  return {
    id: section.id,
    role: section.role,
    title: section.title,
    paragraphs: section.children
      .filter((child) => child.type === 'paragraph')
      .map((child) => ({
        id: child.id,
        kind: child.kind,
        number: child.number,
        label: child.label,
        text: textOf(child),
        sentences: child.children.filter((part) => part.type === 'sentence').map(sentenceOutline),
      })),
    sections: section.children.filter((child) => child.type === 'section').map(sectionOutline),
  }
}

function sentenceOutline(sentence: Sentence): SentenceOutline {
  return {
    id: sentence.id,
    text: textOf(sentence),
    start: sentence.position.start.offset,
    end: sentence.position.end.offset,
    claims: sentence.children.flatMap((part) => (part.type === 'claim' ? [part.id] : [])),
  }
}

function sectionLines(section: Section, call: Call): string[] {
  const indent = '  '.repeat(section.depth - 1)
  const title = section.title ?? ''
  const fits =
    !call.terminal.isTerminal || indent.length + section.id.length + 2 + title.length <= call.terminal.width
  const id = `${indent}${paint(call.terminal, 'cyan', section.id)}`
  const below = wrapped(title, call.terminal.width - indent.length - 2).map((line) => `${indent}  ${line}`)
  return [
    ...(fits ? [`${id}  ${title}`.trimEnd()] : [id, ...below]),
    ...section.children.flatMap((child) => {
      if (child.type === 'section') return sectionLines(child, call)
      return child.type === 'paragraph' ? [paragraphLine(child, `${indent}  `, call.terminal)] : []
    }),
  ]
}

/** How many characters of a paragraph are worth showing. */
const leastWords = 24

function paragraphLine(paragraph: Paragraph, indent: string, terminal: Terminal): string {
  const number = paragraph.label ?? (paragraph.number === null ? '' : `¶ ${paragraph.number}`)
  const lead = `${indent}${paint(terminal, 'cyan', paragraph.id)}  ${number}  `
  const room = terminal.width - indent.length - paragraph.id.length - number.length - 4
  // Behind a long id too little fits: there the words stand in a line of their own.
  const isBelow = terminal.isTerminal && room < leastWords
  const width = isBelow ? terminal.width - indent.length - 2 : Math.max(leastWords, room)
  const words = shorten(textOf(paragraph).slice(0, 2 * width), width)
  return isBelow ? `${lead.trimEnd()}\n${indent}  ${words}` : lead + words
}
