/**
 * The citations of a paper, as they are given and as they are read.
 */
import { targetsCheck } from '../anchors/address.ts'
import type { At } from '../anchors/at.ts'
import { checkOptions, list, oneOf, optional, text, wholeNumber } from '../arguments.ts'
import { type Counting, countings } from '../pinpoints/pinpoint.ts'
import type { Report } from '../types.ts'
import { citable } from './arguments.ts'
import { toSubject, UncitableError } from './cite.ts'
import { documentOf } from './csl.ts'
import type { Citable } from './facts.ts'
import type { Subject } from './styled.ts'
import type { Style } from './styles.ts'

/** A citation of a paper: in a footnote or endnote, or in the text itself. */
export type PaperCitation = NoteCitation | InTextCitation

/** A citation in a note. */
export interface NoteCitation {
  type: 'note'
  /**
   * The note's number; else the one after the last note. Two citations with one number stand in one note; a number that
   * is left out is that of a note without a citation.
   */
  number?: number
  /** The sources in the order in which they are cited. */
  cites: readonly CitedSource[]
}

/** A citation in the text. */
export interface InTextCitation {
  type: 'in-text'
  /** `(Author, 2017)`, or `Author (2017)` as a part of the sentence, with one source. Default: `parenthetical`. */
  form?: 'parenthetical' | 'narrative'
  /**
   * The sources. A style that has an order of its own puts them into it, unless a signal or a prefix stands before one
   * (APA 7, 8.12).
   */
  cites: readonly CitedSource[]
}

/** A source that is cited, and the words around it. */
export type CitedSource = (CitedReport | CitedDocument) & CiteWords

/** A report and a place in it. */
export interface CitedReport {
  source: Report
  at?: At
  counting?: Counting
}

/** A document whose text is not at hand: it has no places. */
export interface CitedDocument {
  source: Citable
  at?: never
  counting?: never
}

/** The words around a source. */
export interface CiteWords {
  /** `see also`, `cf.`, `but see`: in italics where the style has them so, with a capital at the beginning of a note. */
  signal?: string
  /** What stands before it, as it is. */
  prefix?: string
  /** What stands behind its place, as it is: `, quoting the police`, `(emphasis added)`. */
  suffix?: string
  /**
   * What later notes call the source: `TIP Report 2017`. It is introduced where it is given, as the style has it:
   * `[hereinafter TIP Report 2017]`. Styles that cite in the text have no such thing.
   */
  hereinafter?: string
  /**
   * The abbreviation of its author's name, for all sources of that author from here on: `USDOS`. It is introduced where
   * it is given: `(United States Department of State [USDOS], 2017)`. Styles that cite in notes or by number have no
   * such thing.
   */
  authorAbbreviation?: string
  /** The address of an archived copy. */
  archivedUrl?: string
}

/** A citation that was read: its places are found. */
export interface ReadCitation {
  /** Its number in the paper, from 1. */
  number: number
  /** The note that it stands in; 0 in the text itself. */
  note: number
  isNarrative: boolean
  cites: readonly ReadCite[]
}

/** A source and the words around it; null where there are none. */
export interface ReadCite {
  subject: Subject
  /** What tells the document from others ({@link documentOf}). */
  document: string
  signal: string | null
  prefix: string | null
  suffix: string | null
  hereinafter: string | null
  authorAbbreviation: string | null
}

const noteFields = {
  type: text,
  number: optional(wholeNumber(1)),
  cites: list(() => null, 'a list of sources'),
}
const inTextFields = {
  type: text,
  form: optional(oneOf(['parenthetical', 'narrative'])),
  cites: list(() => null, 'a list of sources'),
}
const citeFields = {
  source: citable,
  at: optional(targetsCheck),
  counting: optional(oneOf(countings)),
  signal: optional(text),
  prefix: optional(text),
  suffix: optional(text),
  hereinafter: optional(text),
  authorAbbreviation: optional(text),
  archivedUrl: optional(text),
} satisfies Record<keyof CitedReport | keyof CiteWords, unknown>

/**
 * Reads a citation.
 *
 * @param number
 *   Its number in the paper, from 1: errors name it.
 * @param lastNote
 *   The number of the last note before it; 0 where there was none.
 * @param style
 *   The style; null where a writing program has one of its own.
 * @throws TypeError, RangeError
 *   Where a field is of another type, a value is not allowed, or a place is not in its report.
 */
export function readCitation(
  citation: PaperCitation,
  number: number,
  lastNote: number,
  style: Style | null,
  accessed: string | undefined,
): ReadCitation {
  const called = `citation ${number}`
  checkType(citation, called)
  checkOptions(called, citation, citation.type === 'note' ? noteFields : inTextFields)
  if (citation.cites.length === 0)
    throw new RangeError(`${called}: it cites nothing: give at least one source`)
  const isNarrative = citation.type === 'in-text' && citation.form === 'narrative'
  if (isNarrative) checkNarrative(citation, called, style)
  return {
    number,
    note: citation.type === 'note' ? noteNumber(citation, lastNote, called) : 0,
    isNarrative,
    cites: citation.cites.map((cite, at) => readCite(cite, `${called}, cite ${at + 1}`, accessed)),
  }
}

function checkType(citation: PaperCitation, called: string): void {
  const type: unknown = typeof citation === 'object' && citation !== null ? citation.type : undefined
  if (type === 'note' || type === 'in-text') return
  throw new TypeError(`${called}: its type is ${JSON.stringify(type) ?? 'missing'}: give note or in-text`)
}

function checkNarrative({ cites }: InTextCitation, called: string, style: Style | null): void {
  if (style?.class === 'note') {
    const name = style.name ?? 'this style'
    throw new RangeError(`${called}: ${name} cites in notes and has no form "narrative": leave the form out`)
  }
  if (cites.length > 1)
    throw new RangeError(`${called}: a narrative citation names one source: give each a citation of its own`)
}

function noteNumber({ number = 0 }: NoteCitation, lastNote: number, called: string): number {
  if (number === 0) return lastNote + 1
  if (number >= lastNote) return number
  throw new RangeError(
    `${called}: the number of a note is ${number}, but the one before it has ${lastNote}: give the notes in their order`,
  )
}

function readCite(cite: CitedSource, called: string, accessed: string | undefined): ReadCite {
  checkOptions(called, cite, citeFields)
  const { source, at, counting, archivedUrl } = cite
  const subject = located(called, () =>
    toSubject(source, {
      ...(at !== undefined && { at }),
      ...(counting !== undefined && { counting }),
      ...(accessed !== undefined && { accessed }),
      ...(archivedUrl !== undefined && { archivedUrl }),
    }),
  )
  return {
    subject,
    document: documentOf(subject.item),
    signal: cite.signal ?? null,
    prefix: cite.prefix ?? null,
    suffix: cite.suffix ?? null,
    hereinafter: cite.hereinafter ?? null,
    authorAbbreviation: cite.authorAbbreviation ?? null,
  }
}

/** Says which cite it was, and which of its fields. */
function located<Result>(called: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    const field = cause instanceof UncitableError || /^[a-z]+: /i.test(cause.message) ? '' : 'at: '
    throw new RangeError(`${called}: ${field}${cause.message}`, { cause })
  }
}
