/**
 * The printed numbers of a document's paragraphs, as series.
 *
 *     72. The Court notes:                       72
 *     (a) that the law was passed;               72(a)
 *     They were heard in May.                       within 72
 *     73A. The applicant replied.                73A
 *     Article 33
 *     1. No Contracting State shall …            33(1)
 *     3. Offence of trafficking
 *     (1) A person who traffics …                3(1)
 *
 * A figure counts where it goes on with the series before it, or begins one; a letter or a roman number, where it is
 * the next of its kind or the first of two. Headings end what stands below a number, and an annex counts anew.
 */
import { letterValue, type Numbering } from '../read/judge/numbers.ts'

/** What a paragraph is numbered. */
export interface PrintedNumber {
  /** The number with those above it: `72(a)`; null where the paragraph prints none. */
  label: string | null
  /** The number that a paragraph without one stands under. */
  within: string | null
  /** How many characters of the paragraph print it. */
  length: number
}

/** What a block brings to the series: a heading, or a paragraph with or without a number. */
export type NumberedLine =
  | { kind: 'heading'; title: string }
  | { kind: 'paragraph'; numbering: Numbering | null }

/** An excerpt may leave out paragraphs. */
const largestStep = 3

/** No longer list stands between two paragraphs of a series. */
const farthest = 12

/**
 * Reads the numbers of a document.
 *
 * @returns For each line what it is numbered; headings have no number.
 */
export function printedNumbers(lines: readonly NumberedLine[]): PrintedNumber[] {
  const series = new Series(lines)
  return lines.map((line, place) => series.next(line, place))
}

function figureOf(line: NumberedLine): Numbering | null {
  const numbering = line.kind === 'paragraph' ? line.numbering : null
  return numbering?.family === 'figure' || numbering?.family === 'bracketed-figure' ? numbering : null
}

const none: PrintedNumber = { label: null, within: null, length: 0 }

/** A number below a main one, and those of its series. */
interface Level {
  series: string
  value: number
  printed: string
}

class Series {
  /** The last number of the main series, and what was printed of it. */
  private main: Numbering | null = null
  private levels: Level[] = []
  /** The number of the article that the paragraphs stand in. */
  private article: string | null = null
  /** Whether paragraphs without a number may belong to the last one. */
  private isOpen = false
  /** The figures that stand behind the line in hand, the nearest last. */
  private readonly figures: Numbering[]
  private readonly lines: readonly NumberedLine[]
  /** Whether the numbers of headings are those of sections, whose paragraphs are numbered below them. */
  private readonly hasSections: boolean

  constructor(lines: readonly NumberedLine[]) {
    this.lines = lines
    this.hasSections = lines.some((line, place) => isSection(line, lines[place + 1]))
    this.figures = lines.flatMap((line) => figureOf(line) ?? []).reverse()
  }

  next(line: NumberedLine, place: number): PrintedNumber {
    if (figureOf(line) !== null) this.figures.pop()
    if (line.kind === 'heading') {
      this.levels = []
      this.isOpen = false
      this.article = this.articleOf(line.title)
      if (this.article !== null || restarts.test(line.title)) this.main = null
      return none
    }
    const { numbering } = line
    if (numbering === null) return { ...none, within: this.within() }
    const label = this.isMain(numbering) ? this.figure(numbering) : this.lower(numbering, place)
    return label === null
      ? { ...none, within: this.within() }
      : { label, within: null, length: numbering.length }
  }

  /** Figures in brackets (`(12)`) stand below others, but where a document has no others. */
  private isMain({ family }: Numbering): boolean {
    return family === 'figure' || (family === 'bracketed-figure' && (this.main?.family ?? family) === family)
  }

  /** A paragraph without a number belongs to the one before where the series goes on behind it. */
  private within(): string | null {
    if (this.main === null || !this.isOpen || !this.goesOn(this.main)) return null
    return this.article === null ? this.main.printed : `${this.article}(${bare(this.main.printed)})`
  }

  /** Whether one of the next figures goes on with a series, and not with another that began in between. */
  private goesOn(last: Numbering): boolean {
    const { figures } = this
    for (let at = figures.length - 1; at >= Math.max(0, figures.length - farthest); at--) {
      const figure = figures[at]
      const before = at === figures.length - 1 ? null : figures[at + 1]
      if (figure && follows(last, figure, largestStep) && !(before && follows(before, figure, 1))) return true
    }
    return false
  }

  private figure(numbering: Numbering): string | null {
    const { main } = this
    const { path, printed, below, style, isItem } = numbering
    const isNext = main !== null && follows(main, numbering, style === main.style ? largestStep : 1)
    if (!isNext && !this.begins(numbering)) return null
    if (main !== null && !isNext && this.isOpen && path.length === 1 && this.goesOn(main))
      return this.below({ series: `list${style}`, value: path[0] ?? 0, printed })
    // A list that counts from 1 numbers its items, and nothing that stands between them.
    this.isOpen = !isItem || (isNext ? this.isOpen : path[0] !== 1)
    this.main = numbering
    this.levels = []
    if (below) return this.below(levelOf(below))
    return this.article === null ? printed : `${this.article}(${bare(printed)})`
  }

  /** Whether a figure may begin a series: one with a full stop before a sentence, or where the next goes on with it. */
  private begins(numbering: Numbering): boolean {
    const { isSure, style, path, addition } = numbering
    if (isSure || (style === '.' && (path[0] ?? 0) < 1000)) return true
    const next = this.figures.at(-1)
    if (next === undefined || addition !== '') return false
    const isAlike = next.style === style
    return (
      (isAlike || next.path.length > 1) &&
      follows(numbering, next, style === '' || !isAlike ? 1 : largestStep)
    )
  }

  /** A letter, a roman number or a figure in brackets: below the main number, or alone. */
  private lower(numbering: Numbering, place: number): string | null {
    const level = this.levelAs(numbering)
    const isNext = this.levels.some(
      ({ series, value }) => series === level.series && value === level.value - 1,
    )
    const next = this.lines[place + 1]
    const isFirst =
      level.value === 1 &&
      next?.kind === 'paragraph' &&
      next.numbering !== null &&
      levelOf(next.numbering).series === level.series
    return numbering.isSure || isNext || isFirst ? this.below(level) : null
  }

  /** `(i)` is a letter behind `(h)`. */
  private levelAs(numbering: Numbering): Level {
    const level = levelOf(numbering)
    const letter = { ...numbering, family: 'letter' } as const
    const asLetter = {
      ...level,
      series: seriesOf(letter),
      value: letterValue(numbering.printed.replace(/\W/g, '')),
    }
    const isLetter = this.levels.some(
      ({ series, value }) => series === asLetter.series && value === asLetter.value - 1,
    )
    return numbering.family === 'roman' && numbering.printed.replace(/\W/g, '').length === 1 && isLetter
      ? asLetter
      : level
  }

  private below(level: Level): string {
    const known = this.levels.findIndex(({ series }) => series === level.series)
    this.levels = [...(known === -1 ? this.levels : this.levels.slice(0, known)), level]
    const above = this.above()
    return above === null && this.levels.length === 1
      ? level.printed
      : `${above ?? ''}${this.levels.map(({ printed }) => `(${bare(printed)})`).join('')}`
  }

  private articleOf(title: string): string | null {
    return (articleTitle.exec(title) ?? (this.hasSections ? sectionTitle.exec(title) : null))?.[1] ?? null
  }

  private above(): string | null {
    const main = this.main === null ? null : bare(this.main.printed)
    if (this.article === null) return main
    return main === null ? this.article : `${this.article}(${main})`
  }
}

/** Whether a figure goes on with a series: the next at its depth or at one above, the first below it, or an addition to it. */
function follows(
  { path: last, family }: Numbering,
  { path, addition, ...next }: Numbering,
  step: number,
): boolean {
  if (next.family !== family) return false
  const depth = path.length
  const isBelow = depth === last.length + 1 && path[depth - 1] === 1
  const shared = isBelow ? last.length : depth - 1
  if (depth > last.length + 1 || path.slice(0, shared).some((value, at) => value !== last[at])) return false
  if (isBelow) return true
  const difference = (path[depth - 1] ?? 0) - (last[depth - 1] ?? 0)
  return addition === '' ? difference > 0 && difference <= step : difference >= 0 && difference <= 1
}

function levelOf(numbering: Numbering): Level {
  return { series: seriesOf(numbering), value: numbering.path[0] ?? 0, printed: numbering.printed }
}

function seriesOf({ family, style }: Numbering): string {
  return `${family}${style}`
}

/** `[23]` and `(a)` without their brackets. */
function bare(printed: string): string {
  return printed.replace(/^[[(]|[\])]$/g, '')
}

/** `Article 33. Prohibition of expulsion`, `Rule 5`: its paragraphs are cited as 33(1). */
const articleTitle = /^(?:article|art\.|rule|regulation|clause) (\d{1,3}(?:[A-Z]|bis|ter)?)\b/i

/** `3. Offence of trafficking in persons`: so are those of a section of an act. */
const sectionTitle = /^(\d{1,3}[A-Z]{0,2})\.?\s/

/** Whether a heading is a section's: the first paragraph below it is `(1)`. */
function isSection(line: NumberedLine, next: NumberedLine | undefined): boolean {
  if (line.kind !== 'heading' || !sectionTitle.test(line.title) || next?.kind !== 'paragraph') return false
  return next.numbering?.family === 'bracketed-figure' && next.numbering.path[0] === 1
}

/** A part that counts anew. */
const restarts = /^(?:annex|appendix|schedule|attachment|addendum)\b/i
