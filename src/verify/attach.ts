/**
 * Which citation a quotation or a figure goes with.
 *
 *     The report says “modest efforts” [@laos, para. 3]. It convicted nobody [@laos, para. 4].
 *                     ^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^ the next one of its sentence
 */
import { splitSentences } from '../report/sentences.ts'
import type { Citation } from './citations.ts'
import type { DraftBlock, Span } from './draft.ts'
import type { Quotation } from './quotations.ts'

/** A sentence of a draft: from its first word to the citation behind its stop. */
export interface DraftSentence extends Span {
  citations: readonly Citation[]
}

/** Cuts a block into sentences. A citation behind the stop belongs to the sentence before. */
export function sentencesOf({ flow }: DraftBlock, citations: readonly Citation[]): DraftSentence[] {
  const spans = splitSentences(masked(flow.text, citations))
  return spans.map(({ start, end }, index) => {
    // A note's mark has no width and may stand at the very end.
    const limit = spans[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const from = index === 0 ? 0 : start
    const own = citations.filter((one) => one.start >= from && one.start < limit)
    return { start, end: Math.max(end, ...own.map((one) => one.end)), citations: own }
  })
}

/** A text in which some stretches are blank: every offset stays. */
export function masked(text: string, spans: readonly Span[]): string {
  let result = text
  for (const { start, end } of spans)
    result =
      result.slice(0, start) + ' '.repeat(Math.max(0, end - start)) + result.slice(Math.max(start, end))
  return result
}

/** The citation of a quotation in running text: the next one of its sentence, else the last one before it there. */
export function citationOf(quotation: Quotation, sentences: readonly DraftSentence[]): Citation | null {
  const own = sentences.filter(({ start, end }) => start < quotation.end && quotation.start < end)
  const citations = own.flatMap((sentence) => sentence.citations)
  const behind = citations.find(({ start }) => start >= quotation.end)
  const around = citations.find(({ start, end }) => start <= quotation.start && quotation.end <= end)
  return around ?? behind ?? citations.findLast(({ end }) => end <= quotation.start) ?? null
}

/** A citation and those behind it in the same brackets: `(Human Rights Watch, 2021; Department of State, 2023)`. */
export function groupOf(citation: Citation, citations: readonly Citation[]): Citation[] {
  return citations.filter(
    (one) => one === citation || (one.bracket !== undefined && one.bracket === citation.bracket),
  )
}

/** The citation of a block quotation: in it, at the beginning of the next block, or at the end of the one before. */
export function citationOfBlock(
  own: readonly Citation[],
  before: readonly Citation[],
  after: { text: string; citations: readonly Citation[] } | null,
): Citation | null {
  const [next] = after?.citations ?? []
  const isNext = next !== undefined && !/[\p{L}\p{N}]/u.test(after?.text.slice(0, next.start) ?? '')
  return own.at(-1) ?? (isNext ? next : null) ?? before.at(-1) ?? null
}
