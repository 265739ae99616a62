/**
 * The claims of a report as annotation tools show them, spans of its text with fields in words, and figures as people left
 * them there.
 */
import { reportText, textModel } from '../../anchors/text.ts'
import type { Span } from '../../anchors/types.ts'
import { type ClaimRecord, claims } from '../../export/records.ts'
import { places } from '../../report/places.ts'
import type { RelationType, Report } from '../../types.ts'
import { relations as relationTypes } from '../../vocabulary.ts'
import { claimFields, type FieldWords, fieldWords, noFields } from '../fields.ts'

/** A claim in a tool. */
export interface Mark extends Span {
  id: string
  quote: string
  fields: FieldWords
  relation: ClaimRecord['relation']
}

/** A figure as a person left it in a tool. Offsets are UTF-16 code units of the report's text. */
export interface LeftMark extends Span {
  fields: FieldWords
  /** How it relates to another; undefined where the tool says nothing of relations. */
  relation?: LeftRelation | null | undefined
  note: string
}

/** How a figure relates to another that a person left. */
export interface LeftRelation {
  type: RelationType
  to: Span
}

/** What one person left of one text. */
export interface Left {
  coder: string
  /** When, as an ISO 8601 date and time. */
  time: string
  marks: readonly LeftMark[]
  /** Whether the person says by it that the figures that are as they were are right. */
  isConfirmed: boolean
}

/** The claims of a report, in reading order. */
export function marksOf(report: Report): Mark[] {
  const { value, spans } = textModel(report)
  const nodes = places(report)
  return claims(report).flatMap((claim): Mark[] => {
    const node = nodes.get(claim.id)
    const span = node && spans.get(node)
    if (span === undefined) return []
    const { start, end } = span
    const { id, relation } = claim
    return [{ id, start, end, quote: value.slice(start, end), fields: fieldWords(claim), relation }]
  })
}

/** Fields that a tool gave: what it leaves out does not apply. */
export function fieldsFrom(given: Readonly<Record<string, string | undefined>>): FieldWords {
  const fields = { ...noFields }
  for (const field of claimFields) fields[field] = given[field]?.replace(/\s+/g, ' ').trim() ?? ''
  return { ...fields, measure: fields.measure || noFields.measure }
}

/** An arrow that a tool draws from one mark to another. */
export interface Arrow {
  type: string
  /** The tool's ids of the marks. */
  from: string
  to: string
}

/**
 * The marks of a tool, by its ids, with the relations that its arrows say. Arrows to or from what is no figure are left out.
 *
 * @throws RangeError where an arrow is of a type that there is not, or two lead from one figure.
 */
export function relatedMarks(
  text: string,
  marks: ReadonlyMap<string, LeftMark>,
  arrows: readonly Arrow[],
): LeftMark[] {
  const relations = new Map<LeftMark, LeftRelation>()
  for (const arrow of arrows) {
    const [from, to] = [marks.get(arrow.from), marks.get(arrow.to)]
    if (from === undefined || to === undefined) continue
    const drawn = `from “${wordsAt(text, from)}” to “${wordsAt(text, to)}”`
    const type = relationTypes.find((name) => name === arrow.type)
    if (type === undefined)
      throw new RangeError(
        `the relation ${drawn} is ${JSON.stringify(arrow.type)}: give it one of ${relationTypes.join(', ')}`,
      )
    const before = relations.get(from)
    if (before !== undefined && (before.type !== type || keyOf(before.to) !== keyOf(to)))
      throw new RangeError(
        `the relation ${drawn} is the second of its figure, which has one at most: take one out`,
      )
    relations.set(from, { type, to })
  }
  return [...marks.values()].map((mark) => ({ ...mark, relation: relations.get(mark) ?? null }))
}

function wordsAt(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ')
}

/** What two marks of the same words have in common. */
export function keyOf({ start, end }: Span): string {
  return `${start} ${end}`
}

/**
 * Checks that a tool has the report's own text, or else no place in it is the report's.
 *
 * @throws RangeError where it is another.
 */
export function checkText(report: Report, text: string): void {
  if (text !== reportText(report))
    throw new RangeError(
      'the text that was annotated is not the text of this report: give the report that the tool was given',
    )
}
