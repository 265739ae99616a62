/**
 * Why a claim is what it is.
 *
 * Nothing is stored for it: the paragraph is read again by the same rules, which leave notes this time.
 */

import type { Codebook } from '../codebooks/codebook.ts'
import { codebookOf, codebooks } from '../codebooks/codebooks.ts'
import type { Paragraph, Report, Section } from '../types.ts'
import type { Draft, Reason as DraftReason } from './draft.ts'
import { rulesOf } from './measures/rules.ts'
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
  const { series, publisher } = report.metadata
  const read = report.codebook
  const bundled = Object.values(codebooks).find(({ name }) => name === read?.name)
  const codebook = given ?? bundled ?? codebookOf(series, publisher)
  if (read !== null && (read.name !== codebook.name || read.version !== codebook.version))
    throw new RangeError(
      `the claims were read with the codebook "${read.name}" ${read.version}, and not with "${codebook.name}" ${codebook.version}: give the one that they were read with as { codebook }`,
    )
  for (const section of report.children) {
    const found = inSection(report, section, id, codebook)
    if (found !== null) return found
  }
  throw new RangeError(`the report has no claim "${id}": \`claims(report)\` lists the ids that there are`)
}

function inSection(report: Report, section: Section, id: string, codebook: Codebook): Explanation | null {
  for (const child of section.children) {
    const isHere = child.type === 'paragraph' && id.startsWith(`${child.id}.`)
    const found =
      child.type === 'section'
        ? inSection(report, child, id, codebook)
        : isHere
          ? inParagraph(report, section, child, id, codebook)
          : null
    if (found !== null) return found
  }
  return null
}

/** Reads the paragraph again, with reasons. */
function inParagraph(
  report: Report,
  section: Section,
  paragraph: Paragraph,
  id: string,
  codebook: Codebook,
): Explanation | null {
  const context = contextOf(report, section, {
    rules: rulesOf(codebook),
    names: namesOf(report),
    explains: true,
  })
  const { text, drafts } = readParagraph(paragraph, sentencesOf(paragraph), context, report.source)
  const draft = drafts.find((one) => one.id === id)
  if (draft === undefined) return null
  const quote = ({ start, end }: Draft) => text.slice(start, end)
  const reasons = draft.reasons.map(
    ({ claim, ...reason }): Reason => ({
      ...reason,
      claim: claim === null ? null : { id: claim.id, quote: quote(claim) },
    }),
  )
  return {
    id,
    quote: quote(draft),
    reasons: reasons.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field)),
  }
}
