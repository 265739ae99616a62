/**
 * Figures as a person left them in a tool → what was changed, as corrections.
 */
import { anchorAt } from '../../anchors/anchor.ts'
import { shortForm } from '../../anchors/short-form.ts'
import type { Anchor, Span } from '../../anchors/types.ts'
import { toCsl } from '../../cite/csl.ts'
import { places } from '../../report/places.ts'
import type { Report } from '../../types.ts'
import type { ClaimDecision, Correction } from '../correction.ts'
import { claimFields, type FieldWords, noFields } from '../fields.ts'
import { relationSaid } from '../relation.ts'
import { keyOf, type Left, type LeftMark, type LeftRelation, type Mark, marksOf } from './marks.ts'

/**
 * What a person decided: figures that are other than they were, that are there no more, and that are new. One whose words
 * are others is one rejected and another added.
 */
export function correctionsOf(report: Report, { coder, time, marks, isConfirmed }: Left): Correction[] {
  const known = marksOf(report)
  const figures: Figures = {
    report,
    byPlace: new Map(known.map((mark) => [keyOf(mark), mark])),
    byId: new Map(known.map((mark) => [mark.id, mark])),
    left: new Set(marks.map(keyOf)),
  }
  const rejected = known
    .filter((mark) => !figures.left.has(keyOf(mark)))
    .map(({ start, end }): Decided => ({ start, end, said: [whole('rejected')], note: '' }))
  const others = marks.map((mark): Decided => {
    const said = saidOf(mark, figures)
    const { start, end, note } = mark
    return { start, end, note, said: said.length === 0 && isConfirmed ? [whole('confirmed')] : said }
  })
  const key = toCsl(report).id
  return [...rejected, ...others]
    .sort((one, other) => one.start - other.start || one.end - other.end)
    .flatMap(({ said, note, ...span }) => {
      if (said.length === 0) return []
      const anchor = anchorOf(span, figures)
      return said.map(
        (one): Correction => ({ coder, time, anchor, quote: anchor.quote.exact, ...one, note, report: key }),
      )
    })
}

/** The figures of a report, and which of them a person left. */
interface Figures {
  report: Report
  byPlace: ReadonlyMap<string, Mark>
  byId: ReadonlyMap<string, Mark>
  left: ReadonlySet<string>
}

/** What is decided of a figure of the report, or of a place where there is none. */
interface Decided extends Span {
  said: readonly Said[]
  note: string
}

type Said = Pick<Correction, 'field' | 'was' | 'is' | 'to'>

const whole = (is: ClaimDecision): Said => ({ field: 'claim', was: '', is })

/** What is said of a figure that was left: nothing where it is as it was. */
function saidOf(mark: LeftMark, figures: Figures): Said[] {
  const before = figures.byPlace.get(keyOf(mark))
  return [
    ...(before === undefined ? [whole('added')] : []),
    ...changed(before?.fields ?? noFields, mark.fields),
    ...(mark.relation === undefined ? [] : related(relationOf(before, figures), mark.relation, figures)),
  ]
}

function changed(was: FieldWords, is: FieldWords): Said[] {
  return claimFields.flatMap((field) =>
    was[field] === is[field] ? [] : [{ field, was: was[field], is: is[field] }],
  )
}

// --- relations

type AnyRelation = LeftRelation | null

function relationOf(mark: Mark | undefined, { byId }: Figures): AnyRelation {
  const relation = mark?.relation ?? null
  const to = relation === null ? undefined : byId.get(relation.to)
  return relation === null || to === undefined ? null : { type: relation.type, to }
}

function related(was: AnyRelation, is: AnyRelation, figures: Figures): Said[] {
  // A relation to a figure that was taken out went with it.
  const isGone = is === null && was !== null && !figures.left.has(keyOf(was.to))
  const isSame = is?.type === was?.type && (is === null || (was !== null && keyOf(is.to) === keyOf(was.to)))
  if (isGone || isSame) return []
  const to = is === null ? {} : { to: anchorOf(is.to, figures) }
  return [{ field: 'relation', was: wordsOf(was, figures), is: wordsOf(is, figures), ...to }]
}

function wordsOf(relation: AnyRelation, figures: Figures): string {
  if (relation === null) return ''
  return relationSaid({ type: relation.type, form: shortForm(anchorOf(relation.to, figures)) })
}

function anchorOf({ start, end }: Span, { report, byPlace }: Figures): Anchor {
  const id = byPlace.get(keyOf({ start, end }))?.id
  const node = id === undefined ? null : (places(report).get(id) ?? null)
  return anchorAt(report, { node, span: { start, end } })
}
