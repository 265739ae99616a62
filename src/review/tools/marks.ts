/**
 * The claims of a report as annotation tools show them, spans of its text with fields in words, and the corrections that
 * people made of them there.
 */
import { anchorAt } from '../../anchors/anchor.ts'
import { reportText, textModel } from '../../anchors/text.ts'
import type { Span } from '../../anchors/types.ts'
import { toCsl } from '../../cite/csl.ts'
import { type ClaimRecord, claims } from '../../export/records.ts'
import { places } from '../../report/places.ts'
import type { Report } from '../../types.ts'
import type { ClaimDecision, Correction } from '../correction.ts'
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
  /** Null where the tool says nothing of its fields. */
  fields: FieldWords | null
  note: string
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

/**
 * What a person decided: figures that are other than they were, that are there no more, and that are new. One whose words
 * are others is one rejected and another added.
 */
export function correctionsOf(report: Report, { coder, time, marks, isConfirmed }: Left): Correction[] {
  const before = new Map(marksOf(report).map((mark) => [keyOf(mark), mark]))
  const after = new Set(marks.map(keyOf))
  const rejected = [...before.values()]
    .filter((mark) => !after.has(keyOf(mark)))
    .map(({ id, start, end }): Decided => ({ id, start, end, said: [whole('rejected')], note: '' }))
  const others = marks.map(({ start, end, fields, note }): Decided => {
    const known = before.get(keyOf({ start, end }))
    const said =
      known === undefined
        ? [whole('added'), ...changed(noFields, fields ?? noFields)]
        : changed(known.fields, fields ?? known.fields)
    const isRight = said.length === 0 && isConfirmed
    return { id: known?.id ?? null, start, end, said: isRight ? [whole('confirmed')] : said, note }
  })
  const key = toCsl(report).id
  return [...rejected, ...others]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .flatMap(({ id, said, note, ...span }) => {
      if (said.length === 0) return []
      const node = id === null ? null : (places(report).get(id) ?? null)
      const place = anchorAt(report, { node, span })
      return said.map(
        (one): Correction => ({
          coder,
          time,
          anchor: place,
          quote: place.quote.exact,
          ...one,
          note,
          report: key,
        }),
      )
    })
}

/** What is decided of a figure of the report, or of a place where there is none. */
interface Decided extends Span {
  id: string | null
  said: readonly Said[]
  note: string
}

type Said = Pick<Correction, 'field' | 'was' | 'is'>

const whole = (is: ClaimDecision): Said => ({ field: 'claim', was: '', is })

const keyOf = ({ start, end }: Span) => `${start} ${end}`

function changed(was: FieldWords, is: FieldWords): Said[] {
  return claimFields.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, was: was[field], is: is[field] }],
  )
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
