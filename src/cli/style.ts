/**
 * What a terminal shows: styles, widths, and nothing that it would obey.
 *
 * A report may hold the escape sequences by which a terminal renames its window, writes to the clipboard or clears its
 * lines. So the commands paint with marks of their own, and only what leaves the program has sequences: those of the
 * marks, in a text from which all others were taken.
 */
import type { Terminal } from './command.ts'

/** The codes by which a style begins and ends (ECMA-48, Select Graphic Rendition). */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  strikethrough: [9, 29],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  magenta: [35, 39],
  cyan: [36, 39],
} as const

export type Style = keyof typeof codes

/** Code points that are no characters (Unicode, 23.7) stand for the codes: 64976 and those behind it. */
const firstMark = 0xfdd0
const marked = Object.values(codes).flat()
const marks = /[\ufdd0-\ufddf]/g

/** Styles text, on a terminal that shows colours. */
export function paint(terminal: Terminal, style: Style, text: string): string {
  if (!terminal.colours) return text
  const [begin, end] = codes[style]
  return markOf(begin) + text + markOf(end)
}

function markOf(code: (typeof marked)[number]): string {
  return String.fromCharCode(firstMark + marked.indexOf(code))
}

/** What goes to a terminal: marks as sequences, and control characters as the pictures that Unicode has of them. */
export function forTerminal(text: string): string {
  return text
    .replace(/(?!\t|\r?\n)\p{Cc}/gu, (control) => pictureOf(control.charCodeAt(0)))
    .replace(marks, (mark) => `\u001b[${marked[mark.charCodeAt(0) - firstMark]}m`)
}

function pictureOf(control: number): string {
  if (control < 0x20) return String.fromCharCode(0x2400 + control)
  return control === 0x7f ? '\u2421' : '\ufffd'
}

/** Cuts a text to a width, with an ellipsis where something was cut. */
export function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1)).trimEnd()}…`
}

/** Cuts a text, which may be painted, into lines at its spaces; a word that is longer than a line stands alone. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  const lengthOf = (line: string) => line.replace(marks, '').length
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
