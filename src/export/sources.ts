/**
 * The sources that a report names, as flat rows: who said it, by which words.
 */

import { linkTo } from '../anchors/link.ts'
import { checkArgument, known, report as reportCheck, within as withinCheck } from '../arguments.ts'
import { namesOf } from '../claims/sources/name-index.ts'
import type { SourceKind } from '../claims/sources/source-words.ts'
import { type FoundSource, sourcesIn } from '../claims/sources/sources.ts'
import type { Tellings } from '../claims/sources/tellings.ts'
import { leafFlow, sourceEnd, sourceStart } from '../report/flow.ts'
import { refresh } from '../report/kept.ts'
import { placesWith } from '../report/places.ts'
import { said, textOf } from '../report/to-string.ts'
import { createTokens, type Tokens } from '../syntax/tokens.ts'
import type { Paragraph, Report, Section, Sentence, Text } from '../types.ts'

/** One attribution as one row. Every field is always there; what does not apply is null. */
export interface SourceRecord {
  /** `prosecution.p1.s2.a1` */
  id: string
  /** As printed, with what a shared head supplies (`church leaders` of `church and student leaders`); of a pronoun, whom it stands for. */
  name: string
  /** The longest form that the document itself prints: `Rural Workers’ Congress` for `RWC`. */
  canonical: string
  kind: SourceKind
  /** It picks out one body, person or publication that a reader could look up. */
  named: boolean
  /** The lemma of the verb of telling, or `according to`. */
  verb: string
  /** Ids of the places that it stands in. */
  section: string
  paragraph: string
  sentence: string
  /** The sentence, white space folded. */
  text: string
  /** Offsets of the name (or the pronoun) in the source (UTF-16 code units); the end is exclusive. */
  start: number
  end: number
  /** Ids of the claims that rest on it. */
  claims: string[]
  /** A link that opens the page at the sentence; null where the report's address is not known. */
  url: string | null
}

type Within = Report | Section | Paragraph | Sentence

/**
 * The attributions within a report or a part of it, in reading order: one row for each place where the text says who is the
 * source of what it tells.
 *
 * @param within A report, or a section, paragraph or sentence of one.
 * @param report The report that `within` is a part of: names are resolved in all of it, and the rows' links are made from
 *   it. Without it, and where the report's address is not known, `url` is null.
 * @returns Flat rows, ready for JSON.
 * @example
 * ```ts
 * sources(report).filter((source) => source.named).map((source) => source.canonical)
 * ```
 */
export function sources(within: Within, report?: Report | null): SourceRecord[] {
  checkArgument('sources', 'the place', within, withinCheck)
  checkArgument('sources', 'the report', report, known(reportCheck))
  const whole = report ?? (within.type === 'report' ? within : null)
  if (whole !== null) refresh(whole)
  return sourcesWithin(within, { report: whole, tokens: createTokens(), tellings: new Map() })
}

/** The same for a report whose claims were just read: sentences that were parsed for them are not parsed again. */
export function sourcesOf(report: Report, tellings: Tellings): SourceRecord[] {
  return sourcesWithin(report, { report, tokens: createTokens(), tellings })
}

/** What all sentences are read with. */
interface Reading {
  report: Report | null
  /** The columns that each is cut into, one after the other. */
  tokens: Tokens
  tellings: Tellings
}

function sourcesWithin(within: Within, reading: Reading): SourceRecord[] {
  if (within.type === 'paragraph') return inParagraph(within, within, reading)
  if (within.type === 'sentence') return inSentence(within, reading)
  return within.children.flatMap((child) => {
    if (child.type === 'section') return sourcesWithin(child, reading)
    return child.type === 'paragraph' ? inParagraph(child, within, reading) : []
  })
}

/** A sentence is read in its paragraph, where that is known: pronouns stand for whom it told of. */
function inSentence(sentence: Sentence, reading: Reading): SourceRecord[] {
  const { report } = reading
  const holders = report === null ? [] : placesWith(report, parentId(sentence.id))
  const paragraph = holders.find((place) => place.type === 'paragraph' && place.children.includes(sentence))
  if (paragraph?.type === 'paragraph') {
    return inParagraph(paragraph, paragraph, reading).filter((row) => row.sentence === sentence.id)
  }
  return rowsOf([sentence], sentence, reading)
}

function inParagraph(paragraph: Paragraph, whole: Within, reading: Reading): SourceRecord[] {
  const sentences = paragraph.children.filter((child) => child.type === 'sentence')
  return sentences.length === 0 ? [] : rowsOf(sentences, whole, reading)
}

/** A stretch of a paragraph's text: a leaf of its tree, and the claim that it is the quote of. */
interface Piece {
  start: number
  end: number
  leaf: Text
  claim: string | null
}

function rowsOf(
  sentences: readonly Sentence[],
  whole: Within,
  { report, tokens, tellings }: Reading,
): SourceRecord[] {
  const pieces: Piece[] = []
  let text = ''
  const spans = sentences.map(({ children }) => {
    if (text !== '') text += ' '
    const start = text.length
    for (const child of children) {
      const leaf = child.type === 'text' ? child : child.children[0]
      const piece = { start: text.length, end: text.length + leaf.value.length, leaf }
      pieces.push({ ...piece, claim: child.type === 'claim' ? child.id : null })
      text += said(leaf)
    }
    return { start, end: text.length }
  })
  const figuresOf = (index: number) => {
    const { start, end } = spans[index] ?? { start: 0, end: 0 }
    return pieces.filter((piece) => piece.claim !== null && piece.start >= start && piece.end <= end)
  }
  const shift = sentences[0]?.position.start.offset ?? 0
  const known = (index: number) => tellings.get(sentences[index]?.id ?? '')
  const found = sourcesIn({ text, spans, shift, names: namesOf(report ?? whole), known }, figuresOf, tokens)
  let count = 0
  return found.flatMap((row, index) => {
    const sentence = sentences[row.sentence]
    if (sentence === undefined) return []
    count = row.sentence === found[index - 1]?.sentence ? count + 1 : 1
    const claims = figuresOf(row.sentence).flatMap(({ claim }, at) =>
      claim !== null && row.figures.includes(at) ? [claim] : [],
    )
    return record(row, count, sentence, pieces, claims, report)
  })
}

function record(
  { name, canonical, kind, named, verb, start, end }: FoundSource,
  count: number,
  sentence: Sentence,
  pieces: readonly Piece[],
  claims: string[],
  report: Report | null,
): SourceRecord {
  const paragraph = parentId(sentence.id)
  return {
    id: `${sentence.id}.a${count}`,
    name,
    canonical,
    kind,
    named,
    verb,
    section: parentId(paragraph),
    paragraph,
    sentence: sentence.id,
    text: textOf(sentence),
    start: placeOf(start, 'start', pieces, report),
    end: placeOf(end, 'end', pieces, report),
    claims,
    url: report === null ? null : linkTo(report, sentence),
  }
}

/** An id is its parent's id, a full stop, and a count among its parent's children. */
function parentId(id: string): string {
  return id.slice(0, id.lastIndexOf('.'))
}

/** Where in the source an offset of the paragraph's text stands. */
function placeOf(
  offset: number,
  side: 'start' | 'end',
  pieces: readonly Piece[],
  report: Report | null,
): number {
  const piece = pieces.find(({ end }) => (side === 'start' ? offset < end : offset <= end)) ?? pieces.at(-1)
  if (piece === undefined) return 0
  const { start, end } = piece.leaf.position
  const at = offset - piece.start
  if (end.offset - start.offset === piece.leaf.value.length) return start.offset + at
  const flow = leafFlow(piece.leaf, report?.source ?? '')
  return side === 'start' ? sourceStart(flow, at) : sourceEnd(flow, at)
}
