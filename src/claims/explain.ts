/**
 * Why a claim is what it is.
 *
 * Nothing is stored for it: the paragraph is read again by the same rules, which leave notes this time.
 */

import type { Codebook } from '../codebooks/codebook.ts'
import { bundledCodebook, codebookOf } from '../codebooks/codebooks.ts'
import type { Paragraph, Report, Section } from '../types.ts'
import type { Draft, Reason as DraftReason } from './draft.ts'
import { type Rules, rulesOf } from './measures/rules.ts'
import { contextOf, readParagraph, sentencesOf } from './paragraph.ts'
import { namesOf } from './sources/name-index.ts'

/** One decision: a field, the rule that gave it, and what the rule rests on. */
export interface Reason {
  /** The field of the claim. */
  field: DraftReason['field']
  /** The name of the rule: a function under `src/claims/`, or a row of the codebook (`trafficking/convictions/2`). */
  rule: string
  /** The words that the rule rests on, as they stand in the text. */
  words: string
  /** The other claim that the rule rests on, where there is one: that of a relation, or whose measure or period was taken. */
  claim: { id: string; quote: string } | null
}

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
  'confidence',
]

/**
 * Explains a claim by its id.
 *
 * @throws RangeError where the report was read with another codebook.
 */
export function explainClaim(report: Report, id: string, given?: Codebook): Explanation {
  const rules = rulesOf(codebookRead(report, given))
  for (const [section, paragraph] of paragraphsOf(report.children)) {
    if (!id.startsWith(`${paragraph.id}.`)) continue
    const found = inParagraph(report, section, paragraph, rules).find((one) => one.id === id)
    if (found !== undefined) return found
  }
  throw new RangeError(`the report has no claim "${id}": \`claims(report)\` lists the ids that there are`)
}

/**
 * Explains all claims of a report: each paragraph is read once.
 *
 * @throws RangeError where the report was read with another codebook.
 */
export function explainClaims(report: Report, given?: Codebook): Explanation[] {
  const rules = rulesOf(codebookRead(report, given))
  return paragraphsOf(report.children).flatMap(([section, paragraph]) =>
    sentencesOf(paragraph).some(({ children }) => children.some(({ type }) => type === 'claim'))
      ? inParagraph(report, section, paragraph, rules)
      : [],
  )
}

/** The codebook that the claims were read with. */
function codebookRead(report: Report, given: Codebook | undefined): Codebook {
  const { series, publisher } = report.metadata
  const read = report.codebook
  const codebook = given ?? bundledCodebook(read?.name) ?? codebookOf(series, publisher)
  if (read !== null && (read.name !== codebook.name || read.version !== codebook.version))
    throw new RangeError(
      `the claims were read with the codebook "${read.name}" ${read.version}, and not with "${codebook.name}" ${codebook.version}: give the one that they were read with as { codebook }`,
    )
  return codebook
}

/** The paragraphs, each with its section. */
function paragraphsOf(sections: readonly Section[]): [Section, Paragraph][] {
  return sections.flatMap((section) =>
    section.children.flatMap((child): [Section, Paragraph][] => {
      if (child.type === 'section') return paragraphsOf([child])
      return child.type === 'paragraph' ? [[section, child]] : []
    }),
  )
}

/** Reads the paragraph again, with reasons. */
function inParagraph(report: Report, section: Section, paragraph: Paragraph, rules: Rules): Explanation[] {
  const context = contextOf(report, section, { rules, names: namesOf(report), explains: true })
  const { text, drafts } = readParagraph(paragraph, sentencesOf(paragraph), context, report.source)
  const quote = ({ start, end }: Draft) => text.slice(start, end)
  return drafts.map((draft) => ({
    id: draft.id,
    quote: quote(draft),
    reasons: draft.reasons
      .map(
        ({ claim, ...reason }): Reason => ({
          ...reason,
          claim: claim === null ? null : { id: claim.id, quote: quote(claim) },
        }),
      )
      .toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field)),
  }))
}
