/** What `--help` prints, in lines that fit a terminal. */

import { wrapped } from './style.ts'

/** The width that every terminal has. */
const width = 80

/** A piece of help that is filled as one: a paragraph, or an option and what it does. */
interface Piece {
  text: string
  /** How far its further lines are set in. */
  indent: number
}

/**
 * Fills the lines of a command's help anew: prose as paragraphs, what an option does below itself. Examples stay as they
 * are, to be copied.
 *
 * @example
 * ```ts
 * filled('Usage: pincite x\n\nA line.\nAnd another.') // 'Usage: pincite x\n\nA line. And another.'
 * ```
 */
export function filled(help: string): string {
  const [body = '', ...examples] = help.split(/^(?=Examples?:$)/m)
  return [...body.split('\n\n').map(filledPart), ...examples].join('\n\n').replace(/\n{3,}/g, '\n\n')
}

function filledPart(part: string): string {
  const pieces: Piece[] = []
  for (const line of part.split('\n')) {
    const [last] = pieces.slice(-1)
    const own = indentOf(line)
    // What goes on begins where the option's words do; prose goes on at the margin.
    const goesOn = !part.startsWith('Usage:') && own === last?.indent && !last.text.endsWith(':')
    if (goesOn) last.text += ` ${line.trim()}`
    else pieces.push({ text: line, indent: hangingOf(line) })
  }
  return pieces.map(broken).join('\n')
}

const indentOf = (line: string) => line.length - line.trimStart().length

/** Where the words of an option begin, behind its name and a gap; a usage goes on behind its first word. */
function hangingOf(line: string): number {
  const [lead = ''] = /^Usage: |^ +\S+(?: \S+)* {2,}/.exec(line) ?? []
  return lead === '' ? indentOf(line) : lead.length
}

/** Breaks between words; what stands in brackets (`[--measure name]`) stays together. */
function broken({ text, indent }: Piece): string {
  const together = text.slice(indent).replace(/\[[^\]]*\]/g, (option) => option.replaceAll(' ', unbroken))
  const [first = '', ...further] = wrapped(together, width - indent)
  const lines = [text.slice(0, indent) + first, ...further.map((line) => ' '.repeat(indent) + line)]
  return lines.join('\n').replaceAll(unbroken, ' ').trimEnd()
}

const unbroken = '\u00a0'
