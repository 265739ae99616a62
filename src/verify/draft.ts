/**
 * A draft: the running text of what somebody wrote about reports, block by block, with the way back to its source.
 */

import type { Run } from '../report/align.ts'
import type { Flow } from '../report/flow.ts'

/** A stretch of a block's text, in UTF-16 code units; the end is exclusive. */
export interface Span {
  start: number
  end: number
}

/** A paragraph, an item, a cell, a heading or a note of a draft. */
export interface DraftBlock {
  /** `quotation` is one that stands apart: a block quotation. */
  kind: 'prose' | 'quotation' | 'note' | 'heading'
  /** Its words, and where in the source they stand. */
  flow: Flow
  /** What the markup makes a quotation: `<q>`, `\enquote`. */
  quoted: readonly Span[]
  links: readonly DraftLink[]
  /** Where notes are referred to. */
  notes: readonly NoteReference[]
  /** The name by which a note is referred to, or the number of an item of a list; null for what is neither. */
  id: string | null
}

interface DraftLink extends Span {
  url: string
}

interface NoteReference {
  at: number
  id: string
}

/** Gathers a block's words, its links and what its markup says. */
export class BlockBuilder {
  readonly #runs: Run[] = []
  readonly #quoted: Span[] = []
  readonly #links: DraftLink[] = []
  readonly #notes: NoteReference[] = []
  #text = ''

  get length(): number {
    return this.#text.length
  }

  /** Adds a slice of the source. */
  verbatim(source: string, from: number, to: number): void {
    const last = this.#runs.at(-1)
    if (last?.verbatim && last.to === from) {
      last.length += to - from
      last.to = to
    } else if (to > from) {
      this.#runs.push({ at: this.length, length: to - from, from, to, verbatim: true })
    }
    this.#text += source.slice(from, to)
  }

  /** Adds what a stretch of the source stands for. */
  unit(value: string, from: number, to: number): void {
    if (value !== '') this.#runs.push({ at: this.length, length: value.length, from, to, verbatim: false })
    this.#text += value
  }

  /** Adds a flow. */
  flow({ text, runs }: Flow): void {
    for (const run of runs) this.#runs.push({ ...run, at: run.at + this.length })
    this.#text += text
  }

  quoted(start: number): void {
    if (this.length > start) this.#quoted.push({ start, end: this.length })
  }

  link(start: number, url: string): void {
    this.#links.push({ start, end: this.length, url })
  }

  note(id: string): void {
    this.#notes.push({ at: this.length, id })
  }

  /** The block; null where there are no words in it. */
  build(kind: DraftBlock['kind'], id: string | null = null): DraftBlock | null {
    if (!/\S/.test(this.#text)) return null
    return {
      kind,
      flow: { text: this.#text, runs: this.#runs },
      quoted: this.#quoted,
      links: this.#links,
      notes: this.#notes,
      id,
    }
  }
}
