/**
 * Why a claim is what it is.
 *
 * Nothing is stored for it: the paragraph is read again by the same rules, which leave notes this time.
 */
import type { Paragraph, Report, Section } from '../types.ts'
import { contextOf, sentencesOf, textOfSentences } from './claims.ts'
import { readPassage } from './passage.ts'
import type { Reason, Trace } from './statement.ts'

/** A claim's fields and the rules that gave them. */
export interface Explanation {
  id: string
  quote: string
  /** One for each field that has a value, in the order of the fields. */
  reasons: readonly Reason[]
}

const order: readonly Reason['field'][] = [
  'quantity',
  'comparator',
  'object',
  'measure',
  'period',
  'rate',
  'relation',
  'facets',
  'attribution',
]

/**
 * Explains a claim: the rule that gave each field, with the words it rests on.
 *
 * @param report The report that the claim stands in.
 * @param id The claim's id.
 * @throws RangeError where the report has no such claim.
 * @example
 * ```ts
 * explain(report, 'prosecution.p1.s3.c2').reasons.find((reason) => reason.field === 'measure')
 * // { field: 'measure', rule: 'verbBefore', words: 'prosecuting' }
 * ```
 */
export function explain(report: Report, id: string): Explanation {
  for (const section of report.children) {
    const found = inSection(report, section, id)
    if (found !== null) return found
  }
  throw new RangeError(`the report has no claim "${id}": \`claims(report)\` lists the ids that there are`)
}

function inSection(report: Report, section: Section, id: string): Explanation | null {
  for (const child of section.children) {
    const isHere = child.type === 'paragraph' && id.startsWith(`${child.id}.`)
    const found =
      child.type === 'section'
        ? inSection(report, child, id)
        : isHere
          ? inParagraph(report, section, child, id)
          : null
    if (found !== null) return found
  }
  return null
}

/** Reads the paragraph again and keeps the notes on one of its claims. */
function inParagraph(report: Report, section: Section, paragraph: Paragraph, id: string): Explanation | null {
  const sentences = sentencesOf(paragraph)
  const { text, spans } = textOfSentences(sentences, report.source)
  const trace: Trace = new Map()
  const counts = new Map<number, number>()
  for (const draft of readPassage(text, spans, { ...contextOf(report, section), trace })) {
    const count = (counts.get(draft.sentence) ?? 0) + 1
    counts.set(draft.sentence, count)
    if (`${sentences[draft.sentence]?.id}.c${count}` !== id) continue
    const reasons = (trace.get(draft) ?? []).toSorted(
      (a, b) => order.indexOf(a.field) - order.indexOf(b.field),
    )
    return { id, quote: text.slice(draft.start, draft.end), reasons }
  }
  return null
}
