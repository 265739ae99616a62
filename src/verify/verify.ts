/**
 * A draft and the reports that it is about → whether what it quotes, cites and counts stands there.
 *
 *     draft ── read ──▶ blocks ──▶ citations, quotations, figures ──▶ each looked up in its report ──▶ statements
 */

import { normalize } from '../anchors/normalize.ts'
import {
  anything,
  type Check,
  checkArgument,
  checkOptions,
  type Fields,
  list,
  oneOf,
  optional,
  report as reportCheck,
  shape,
  test,
  text,
} from '../arguments.ts'
import { pinpointIn } from '../pinpoints/words.ts'
import { lineIndex } from '../read/lines.ts'
import { type ReadSource, readSource, toFile } from '../read/read.ts'
import { sourceEnd, sourceStart } from '../report/flow.ts'
import { fold } from '../report/to-string.ts'
import type { Report } from '../types.ts'
import { citationOf, citationOfBlock, type DraftSentence, groupOf, sentencesOf } from './attach.ts'
import { type BibliographyItem, readBibliography } from './bibliography.ts'
import type { Citation, Known } from './citations.ts'
import { citationsOfDraft, noteMarksIn } from './cited.ts'
import type { DraftBlock, Span } from './draft.ts'
import { type Figure, readFigures } from './figures.ts'
import { type DraftFormat, draftFormats, formatOfDraft, readDraft } from './formats.ts'
import { type Judgement, judgeFigure, judgePinpoint, judgeQuotation, type Quoted } from './judge.ts'
import { type Quotation, quotationsIn } from './quotations.ts'
import { referencesOf } from './references.ts'
import { toSources } from './sources.ts'
import type { Statement } from './statement.ts'

/** How to read a draft. */
export interface VerifyOptions {
  /** How it is written; else told by the file's name, or by what stands in it. */
  format?: DraftFormat | undefined
  /** What its citation keys stand for: the text of a `.bib` or CSL-JSON file, or CSL items. */
  bibliography?: string | readonly BibliographyItem[] | undefined
}

const item = shape('a CSL item', {
  id: test('a string or a number', (value) => typeof value === 'string' || typeof value === 'number'),
  title: optional(text),
  URL: optional(text),
  author: optional(list(shape('a CSL name', { family: optional(text), literal: optional(text) }))),
  publisher: optional(text),
  issued: optional(shape('a CSL date', { 'date-parts': optional(list(list(anything))) })),
} satisfies Fields & Record<keyof BibliographyItem, unknown>)

/** The text of a file, or CSL items. */
export const bibliographyCheck: Check = (value) => (Array.isArray(value) ? list(item)(value) : text(value))

const verifyOptions = {
  format: optional(oneOf(draftFormats)),
  bibliography: optional(bibliographyCheck),
} satisfies Fields & Record<keyof VerifyOptions, unknown>

/** One report or several. */
export const reportsCheck: Check = (value) =>
  Array.isArray(value) ? list(reportCheck)(value) : reportCheck(value)

/**
 * Verifies a draft against reports: each quotation, each pinpoint, and each figure of a sentence that cites a report.
 *
 * @param draft A text, its bytes, or a VFile, whose path helps to tell the format.
 * @param reports The reports that it is about, read with their claims.
 * @returns A statement of each, in the order of the draft. Nothing is called wrong that only could not be found.
 * @throws VFileMessage where the draft cannot be read. SyntaxError where the bibliography cannot.
 * @example
 * ```ts
 * const [statement] = verify('It made “modest law enforcement efforts” [@usdos-tip-2017-laos].', report)
 * statement?.status // 'stands'
 * ```
 */
export function verify(
  draft: ReadSource,
  reports: Report | readonly Report[],
  options: VerifyOptions = {},
): Statement[] {
  checkArgument('verify', 'the draft', draft, readSource)
  checkArgument('verify', 'the reports', reports, reportsCheck)
  checkOptions('verify', options, verifyOptions)
  const file = toFile(draft)
  const source = String(file)
  const blocks = readDraft(source, options.format ?? formatOfDraft(source, file.extname))
  return verifyBlocks(blocks, source, reports, options)
}

/** Verifies a draft that has been read. */
export function verifyBlocks(
  blocks: readonly DraftBlock[],
  source: string,
  reports: Report | readonly Report[],
  { bibliography = [] }: VerifyOptions,
): Statement[] {
  const sources = toSources('type' in reports ? [reports] : reports)
  const entries = readBibliography(bibliography)
  const known: Known = { sources, entries, references: referencesOf(blocks, sources, entries) }
  const notes = blocks.filter(({ kind }) => kind === 'note')
  const draft: Draft = { blocks, notes, known, citations: citationsOfDraft(blocks, known) }
  const lines = lineIndex(source)
  const words = blocks.flatMap((block, index) => judgeWords(draft, block, index))
  return [...words, ...judgePinpoints(draft, words)]
    .map(({ block, span, judgement, kind, citation }): Statement => {
      const start = sourceStart(block.flow, span.start)
      const { line, column } = lines.point(start)
      return {
        status: judgement.status,
        kind,
        line,
        column,
        start,
        end: Math.max(start, sourceEnd(block.flow, span.end)),
        text: fold(block.flow.text.slice(span.start, span.end)),
        citation: citation === null ? null : fold(citation.text),
        found: judgement.found,
        words: judgement.words,
        reason: judgement.reason,
      }
    })
    .sort((one, other) => one.start - other.start)
}

/** A draft that was read, and what it cites. */
interface Draft {
  blocks: readonly DraftBlock[]
  notes: readonly DraftBlock[]
  known: Known
  citations: ReadonlyMap<DraftBlock, readonly Citation[]>
}

interface Judged {
  kind: Statement['kind']
  block: DraftBlock
  span: Span
  citation: Citation | null
  judgement: Judgement
}

/** Judges the quotations and the figures of a block. */
function judgeWords(draft: Draft, block: DraftBlock, index: number): Judged[] {
  const citations = citationsIn(draft, block)
  const sentences = sentencesOf(block, citations)
  const quotations = quotationsIn(block, draft.blocks[index + 1]).filter(
    (quotation) => !isTitle(quotation, draft.known) && !citations.some((one) => isHeading(quotation, one)),
  )
  return [
    ...quotations.map((quotation): Judged => {
      const citation = quotation.isBlock
        ? citationAround(draft, block, index)
        : citationOf(quotation, sentences)
      return {
        kind: 'quotation',
        block,
        span: quotation,
        ...judgeByGroup(
          { ...quotation, around: aroundOf(quotation, block, sentences) },
          citation,
          citations,
          draft,
        ),
      }
    }),
    ...judgeFigures(block, [...quotations, ...noteMarksIn(block, draft.notes)], citations, sentences),
  ]
}

/** What the sentence of a quotation says around it; null for a block. */
function aroundOf(
  { start, end, isBlock }: Quotation,
  { flow: { text } }: DraftBlock,
  sentences: readonly DraftSentence[],
): string | null {
  const sentence = isBlock ? undefined : sentences.find((one) => one.start <= start && start < one.end)
  if (!sentence) return null
  return `${text.slice(sentence.start, start)} ${text.slice(end, Math.max(end, sentence.end))}`
}

/** Of several works that are cited together, the one in which the words are is meant. */
function judgeByGroup(
  quoted: Quoted,
  citation: Citation | null,
  citations: readonly Citation[],
  { known }: Draft,
): Pick<Judged, 'citation' | 'judgement'> {
  const group = citation === null ? [] : groupOf(citation, citations)
  const [first] = (group.length > 0 ? group : [citation])
    .map((one) => ({ citation: one, judgement: judgeQuotation(quoted, one, known.sources) }))
    .sort((one, other) => rank(one.judgement) - rank(other.judgement))
  return first ?? { citation, judgement: judgeQuotation(quoted, citation, known.sources) }
}

const ranks: readonly Statement['status'][] = ['stands', 'edited', 'elsewhere', 'unknown', 'missing']

function rank({ status }: Judgement): number {
  return ranks.indexOf(status)
}

function citationsIn({ citations }: Draft, block: DraftBlock | undefined): readonly Citation[] {
  return (block && citations.get(block)) ?? []
}

/** The title of a report in marks is no quotation of it. */
function isTitle({ text }: Quotation, { sources, entries }: Known): boolean {
  const letters = normalize(text)
  return [...sources, ...entries.values()].some(({ title }) => title !== null && normalize(title) === letters)
}

/** Nor is a heading that a citation names: `section ‘Protection’`. */
function isHeading({ start, end, text }: Quotation, citation: Citation): boolean {
  if (start < citation.start || citation.end < end) return false
  return pinpointIn(citation.locator ?? '')?.includes(text) ?? false
}

function citationAround(draft: Draft, block: DraftBlock, index: number): Citation | null {
  const next = draft.blocks[index + 1]
  return citationOfBlock(
    citationsIn(draft, block),
    citationsIn(draft, draft.blocks[index - 1]),
    next ? { text: next.flow.text, citations: citationsIn(draft, next) } : null,
  )
}

function judgeFigures(
  block: DraftBlock,
  without: readonly Span[],
  citations: readonly Citation[],
  sentences: readonly DraftSentence[],
): Judged[] {
  if (block.kind === 'quotation' || block.kind === 'heading') return []
  const citing = sentences.flatMap((sentence) => {
    const cited = sentence.citations.find(({ sources }) => sources.length > 0)
    return cited ? [{ ...sentence, cited }] : []
  })
  const [first] = citing
  const [source] = first?.cited.sources ?? []
  if (!source) return []
  return readFigures(block.flow.text, [...citations, ...without], citations, source).flatMap(
    (figure): Judged[] => {
      const span = spanOf(figure)
      const sentence = citing.find(({ start, end }) => start <= span.start && span.end <= end)
      if (!sentence) return []
      const behind = sentence.citations.find(({ start }) => start >= span.end)
      const group = behind ? groupOf(behind, sentence.citations) : []
      const citation = group.find(({ sources }) => sources.length > 0) ?? behind ?? sentence.cited
      return [{ kind: 'figure', block, span, citation, judgement: judgeFigure(figure, citation) }]
    },
  )
}

/** Judges citations of a place that no words were judged by, and those that carry words of their own. */
function judgePinpoints(draft: Draft, words: readonly Judged[]): Judged[] {
  const used = new Set(words.map(({ citation }) => citation && keyOf(citation)))
  return draft.blocks.flatMap((block) =>
    citationsIn(draft, block)
      .filter(({ isMark }) => !isMark)
      .filter(({ target, locator }) => target !== null || locator !== null)
      .filter((citation) => citation.target !== null || !used.has(keyOf(citation)))
      .map((citation): Judged => {
        const judgement = judgePinpoint(citation, draft.known.sources)
        return { kind: 'pinpoint', block, span: citation, citation, judgement }
      }),
  )
}

/** A citation in a note is the same one at the place of its mark. */
function keyOf({ text, locator }: Citation): string {
  return `${text}\n${locator}`
}

function spanOf({ claim }: Figure): Span {
  return { start: claim.position.start.offset, end: claim.position.end.offset }
}
