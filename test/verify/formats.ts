/**
 * A row of the table in the formats that drafts are written in.
 */
import type { DraftFormat } from '../../src/verify/formats.ts'

/** The addresses by which pages and notes cite the reports. */
export type Titles = Readonly<Record<string, string>>

/** Writes a row (Pandoc's Markdown) in each format. */
export function inFormats(row: string, titles: Titles): [DraftFormat, string][] {
  return [
    ['markdown', `${row}\n`],
    ['latex', toLatex(row)],
    ['html', toHtml(row)],
    ['text', toText(row, titles)],
  ]
}

const citation = /\[@([\w-]+)(?:, ((?:[^[\]]|\[[^\]]*\])+))?\]/g

function toLatex(row: string): string {
  const text = row
    .replace(/~/g, '\\textasciitilde{}')
    .replace(citation, (_, key: string, at?: string) =>
      at === undefined
        ? `\\autocite{${key}}`
        : `\\autocite[{${at.replace(/\. (?=\d)/g, '.~').replace('–', '--')}}]{${key}}`,
    )
    .replace(/“([^”]*)”/g, '\\enquote{$1}')
    .replace(/ … /g, ' \\ldots{} ')
    .replace(/’/g, "'")
  return `\\documentclass{article}\n\\begin{document}\n${text}\n\\end{document}\n`
}

function toHtml(row: string): string {
  const text = row
    .replace(
      citation,
      (_, key: string, at?: string) =>
        `<span class="citation" data-cites="${key}">(${key}${at ? `, ${at}` : ''})</span>`,
    )
    .replace(/“([^”]*)”/g, '<q>$1</q>')
    .replace(/’/g, '&rsquo;')
  return `<!doctype html><html lang="en"><body><p>${text}</p></body></html>\n`
}

/** Notes, as Refworld's style has them. */
function toText(row: string, titles: Titles): string {
  const notes: string[] = []
  const text = row.replace(citation, (_, key: string, at?: string) => {
    notes.push(`${titles[key] ?? key}${at ? `, ${at}` : ''}.`)
    return `[${notes.length}]`
  })
  // A block that begins with a mark is a note.
  const body = text.replace(/^\[1\]/, 'The report[1]')
  return `${[body, ...notes.map((note, index) => `${index + 1}. ${note}`)].join('\n\n')}\n`
}
