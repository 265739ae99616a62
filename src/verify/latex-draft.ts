/**
 * LaTeX → a draft: its running text, without a run of TeX. Commands whose names say what they are (quotations, notes,
 * links, headings) are read as that; those that print nothing are left out; of all others the arguments are words.
 * Citations (`\autocite[para.~3]{key}`) stay words of the text, where every draft has its own.
 */
import { BlockBuilder, type DraftBlock } from './draft.ts'
import { accented, characters, isCitation, printsNothing, skippedEnvironments } from './latex-names.ts'

/** Reads a draft in LaTeX. */
export function readLatex(source: string): DraftBlock[] {
  const reader = new LatexReader(source)
  const begin = source.indexOf('\\begin{document}')
  reader.read(begin === -1 ? 0 : begin + '\\begin{document}'.length, source.length)
  return reader.finish()
}

interface Open {
  builder: BlockBuilder
  kind: DraftBlock['kind']
  id: string | null
}

class LatexReader {
  readonly #source: string
  readonly #blocks: DraftBlock[] = []
  readonly #quotations: string[] = []
  #notes = 0
  #open: Open = { builder: new BlockBuilder(), kind: 'prose', id: null }

  constructor(source: string) {
    this.#source = source
  }

  finish(): DraftBlock[] {
    this.#close()
    return this.#blocks
  }

  /** Reads a stretch of the source as running text. */
  read(from: number, to: number): void {
    for (let at = from; at < to; ) at = this.#next(at, to)
  }

  #next(at: number, to: number): number {
    const source = this.#source
    const character = source.charAt(at)
    if (character === '\\') return this.#command(at, to)
    if (character === '%') return lineEnd(source, at)
    if (character === '{' || character === '}' || character === '$') return at + 1
    const blank = /\r?\n[ \t]*\r?\n\s*/y
    blank.lastIndex = at
    const gap = blank.exec(source)
    if (gap) {
      this.#close()
      return at + gap[0].length
    }
    for (const [written, meant] of characters) {
      if (!source.startsWith(written, at)) continue
      this.#open.builder.unit(meant, at, at + written.length)
      return at + written.length
    }
    let end = at + 1
    while (end < to && !/[\\%{}$\r\n~`'"-]/.test(source.charAt(end))) end++
    this.#open.builder.verbatim(source, at, end)
    return end
  }

  #command(at: number, to: number): number {
    const source = this.#source
    const name = /[A-Za-z]+|./sy
    name.lastIndex = at + 1
    const command = name.exec(source)?.[0] ?? ''
    let end = at + 1 + command.length
    if (source.charAt(end) === '*') end++
    if (!/^[A-Za-z]/.test(command) || accented.has(command)) return this.#symbol(command, at, end)
    if (isCitation(command)) return this.#citation(at, end)
    if (command === 'begin' || command === 'end') return this.#environment(command, end, to)
    const { groups, after } = argumentsAt(source, end)
    const required = groups.filter(({ open }) => open === '{')
    const last = required.at(-1)
    switch (command) {
      case 'enquote':
      case 'textquote':
      case 'blockquote':
      case 'foreignquote':
      case 'foreigntextquote':
      case 'hyphenquote':
      case 'foreignblockquote':
      case 'textcquote':
      case 'blockcquote':
      case 'foreigntextcquote':
      case 'foreignblockcquote':
        return this.#quotation(command, groups, at, after)
      case 'footnote':
      case 'endnote':
        return this.#note(last, after)
      case 'href':
        return this.#link(required[0], last, after)
      case 'url':
        return this.#link(last, last, after)
      case 'part':
      case 'chapter':
      case 'section':
      case 'subsection':
      case 'subsubsection':
      case 'paragraph':
      case 'title':
        this.#close('heading')
        if (last) this.read(last.start, last.end)
        this.#close()
        return after
      case 'item':
      case 'par':
        this.#close()
        return end
      default:
        if (printsNothing.has(command)) return after
        // The words of a command that is not known are words of the text.
        return skipSpace(source, end)
    }
  }

  #symbol(command: string, at: number, end: number): number {
    const { builder } = this.#open
    const symbol = accented.get(command)
    if (symbol === undefined) {
      const meant = command === '\\' ? '\n' : command === ',' || command === ' ' ? ' ' : command
      builder.unit(/[[\]()]/.test(command) ? '' : meant, at, end)
      return end
    }
    if (!/^[\u0300-\u036f]$/.test(symbol)) {
      // `\ldots{}`, `\ss `: the braces and the space behind end the name.
      const rest = /^(?:\{\}|[ \t]+)/.exec(this.#source.slice(end, end + 20))?.[0] ?? ''
      builder.unit(symbol, at, end + (symbol === '…' && rest !== '{}' ? 0 : rest.length))
      return end + (symbol === '…' && rest !== '{}' ? 0 : rest.length)
    }
    const letter = /\s*(?:\{\\?([A-Za-z])\}|\\?([A-Za-z]))/y
    letter.lastIndex = end
    const found = letter.exec(this.#source)
    if (!found) return end
    builder.unit(`${found[1] ?? found[2] ?? ''}${symbol}`.normalize('NFC'), at, end + found[0].length)
    return end + found[0].length
  }

  #citation(at: number, end: number): number {
    const { after } = argumentsAt(this.#source, end)
    this.#open.builder.verbatim(this.#source, at, after)
    return after
  }

  #environment(command: string, at: number, to: number): number {
    const source = this.#source
    const name = /\s*\{([^{}]*)\}/y
    name.lastIndex = at
    const found = name.exec(source)
    if (!found) return at
    const [whole, environment = ''] = found
    const end = at + whole.length
    const plain = environment.replace(/\*$/, '')
    if (command === 'begin' && skippedEnvironments.has(plain)) {
      const close = source.indexOf(`\\end{${environment}}`, end)
      return close === -1 ? to : close
    }
    if (/^(?:display|foreigndisplay)?c?quot(?:e|ation)$|^verse$/.test(plain)) {
      if (command === 'begin') this.#quotations.push(plain)
      else this.#quotations.pop()
    }
    this.#close()
    return command === 'begin' &&
      /^(?:display|tabular|minipage|multicols|figure|table|thebibliography)/.test(plain)
      ? argumentsAt(source, end).after
      : end
  }

  /** `\textcquote[para.~3]{key}{words}`: the words, and the citation behind them. */
  #quotation(command: string, groups: readonly Argument[], at: number, after: number): number {
    const { builder } = this.#open
    const words = groups.findLast(({ open }) => open === '{')
    if (!words) return after
    const start = builder.length
    this.read(words.start, words.end)
    builder.quoted(start)
    if (command.includes('cquote')) {
      const before = groups.slice(0, groups.indexOf(words))
      const cited = before
        .slice(command.startsWith('foreign') ? 1 : 0)
        .map(({ start: from, end: to, open }) => {
          const inner = this.#source.slice(from, to)
          return open === '{' ? `{${inner}}` : `[${inner}]`
        })
      builder.unit(` \\cite${cited.join('')}`, at, words.start)
    } else {
      for (const { open, start: from, end: to } of groups) if (open === '[') this.read(from, to)
    }
    return after
  }

  #note(words: Argument | undefined, after: number): number {
    if (!words) return after
    const outer = this.#open
    const id = `latex-${++this.#notes}`
    outer.builder.note(id)
    this.#open = { builder: new BlockBuilder(), kind: 'note', id }
    this.read(words.start, words.end)
    this.#close()
    this.#open = outer
    return after
  }

  #link(url: Argument | undefined, words: Argument | undefined, after: number): number {
    if (!url || !words) return after
    const { builder } = this.#open
    const start = builder.length
    if (url === words) builder.verbatim(this.#source, words.start, words.end)
    else this.read(words.start, words.end)
    builder.link(start, this.#source.slice(url.start, url.end).replace(/\\([#%&_~])/g, '$1'))
    return after
  }

  #close(next?: DraftBlock['kind']): void {
    const { builder, kind, id } = this.#open
    const block = builder.build(kind, id)
    if (block) this.#blocks.push(block)
    const around = this.#quotations.length > 0 ? 'quotation' : 'prose'
    const inNote = kind === 'note'
    this.#open = {
      builder: new BlockBuilder(),
      kind: inNote ? 'note' : (next ?? around),
      id: inNote ? id : null,
    }
  }
}

interface Argument {
  open: '[' | '{'
  /** Inside the brackets. */
  start: number
  end: number
}

/** The arguments behind a command: `[…]{…}`, braces balanced. */
export function argumentsAt(source: string, at: number): { groups: Argument[]; after: number } {
  const groups: Argument[] = []
  let after = at
  for (;;) {
    const from = skipSpace(source, after)
    const open = source.charAt(from)
    if (open !== '[' && open !== '{') return { groups, after }
    const end = groupEnd(source, from, open === '[' ? ']' : '}')
    if (end === -1) return { groups, after }
    groups.push({ open, start: from + 1, end })
    after = end + 1
  }
}

/** No argument is longer: a bracket that is never closed costs no more. */
const longestArgument = 50_000

function groupEnd(source: string, from: number, close: string): number {
  let depth = 0
  for (let at = from + 1; at < source.length && at < from + longestArgument; at++) {
    const character = source.charAt(at)
    if (character === '\\') at++
    else if (depth === 0 && character === close) return at
    else if (character === '{') depth++
    else if (character === '}') depth--
  }
  return -1
}

function skipSpace(source: string, at: number): number {
  let end = at
  while (end < source.length && /[ \t]/.test(source.charAt(end))) end++
  return end
}

function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at)
  // The line ending and the indentation behind a comment print nothing.
  return end === -1 ? source.length : skipSpace(source, end + 1)
}
