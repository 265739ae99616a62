/**
 * The figures of two editions: how many there are of each measure, which moved, and which should have moved and did not.
 */
import { durations } from '../../vocabulary.ts'
import { type CellKey, seriesOf } from '../cell.ts'
import { likeness } from '../likeness.ts'
import { isMovement } from '../movement.ts'
import { type PanelRow, panel, type Statement } from '../panel.ts'
import { namesPartOfYear } from '../part-of-year.ts'
import type { ClaimRow } from '../tables.ts'
import type { EditionReport } from './edition.ts'

/** How many claims each edition has of a measure, absences among them. */
export interface MeasureChange {
  measure: string
  before: number
  after: number
}

/** What each edition says of the time that it covers. */
export interface FigureChange
  extends Pick<
    CellKey,
    'measure' | 'unit' | 'rate' | 'object' | 'role' | 'form' | 'sex' | 'age' | 'origin' | 'nationality'
  > {
  before: Statement
  after: Statement
}

/** A figure of the reporting period that the next edition prints again in the same sentence, word for word. */
export interface UnmovedFigure {
  measure: string
  quote: string
  text: string
  /** Whether the sentence itself says a time of the year (`in June`, `during the year`), and not only its period. */
  saysTime: boolean
  /** The years that the same words were read as of. */
  yearBefore: number | null
  yearAfter: number | null
  before: FigurePlace
  after: FigurePlace
}

/** Where a figure stands. */
export interface FigurePlace {
  report: string
  claim: string
  pinpoint: string | null
  short_form: string
}

/** Compares how many claims there are of each measure. */
export function compareMeasures(before: readonly ClaimRow[], after: readonly ClaimRow[]): MeasureChange[] {
  const measures = [...new Set([...before, ...after].map(({ measure }) => measure))].sort()
  const count = (claims: readonly ClaimRow[], measure: string) =>
    claims.filter((claim) => claim.measure === measure).length
  return measures.map((measure) => ({
    measure,
    before: count(before, measure),
    after: count(after, measure),
  }))
}

/** How alike the sentences of two figures must be, without the figures, to be taken for the same figure of two years. */
const leastAlike = 0.6

/** The figures that both editions give of their own time, in sentences that are alike. */
export function compareFigures(before: EditionReport, after: EditionReport): FigureChange[] {
  const earlier = new Map(ownCells(before).map((row) => [seriesOf(row), row]))
  return ownCells(after).flatMap((row): FigureChange[] => {
    const match = earlier.get(seriesOf(row))
    if (match === undefined || likeness(match.statement.text, row.statement.text) < leastAlike) return []
    const { measure, unit, rate, object, role, form, sex, age, origin, nationality } = row
    const cell = { measure, unit, rate, object, role, form, sex, age, origin, nationality }
    return [{ ...cell, before: match.statement, after: row.statement }]
  })
}

/** The cells of the time that a report covers, where it gives one figure. */
function ownCells({ report, claims }: EditionReport): PanelRow[] {
  const own = claims.filter(
    ({ period, period_start }) => period === 'reporting-period' && period_start === report.coverage_start,
  )
  return panel({ reports: [report], claims: own }).rows.filter(
    ({ status }) => status === 'figure' || status === 'zero',
  )
}

/**
 * The figures of the reporting period that the later edition says in a sentence of the earlier one: the same words are now
 * read as of another year. Those come first whose sentence says a time itself.
 *
 * What need not move is not among them: absences, how far a figure moved, durations, what a rule says, a figure of a year
 * that the sentence names, and what no measure is told of.
 */
export function unmovedFigures(before: EditionReport, after: EditionReport): UnmovedFigure[] {
  const earlier = new Map(figuresIn(before).map((figure) => [figure.key, figure.claim]))
  const found = figuresIn(after).flatMap(({ key, claim }): UnmovedFigure[] => {
    const match = earlier.get(key)
    if (match === undefined) return []
    const { measure, quote, text } = claim
    const years = { yearBefore: match.year, yearAfter: claim.year }
    return [
      { measure, quote, text, saysTime: saysTime(text), ...years, before: place(match), after: place(claim) },
    ]
  })
  return [...found.filter((figure) => figure.saysTime), ...found.filter((figure) => !figure.saysTime)]
}

/** The figures that should move, by their sentence and their words. */
function figuresIn({ sentences, claims }: EditionReport): { key: string; claim: ClaimRow }[] {
  const lettersOf = new Map(sentences.map(({ text, letters }) => [text, letters]))
  return claims.filter(shouldMove).flatMap((claim) => {
    const letters = lettersOf.get(claim.text)
    return letters === undefined ? [] : [{ key: `${letters} ${claim.quote}`, claim }]
  })
}

const lasting: ReadonlySet<string> = new Set(durations)

/** What a rule says stays until the rule is changed. */
const rule =
  /\b(?:if|may|must|shall|should|could|would|entitled|required?|requires|law|code|constitution|discretion)\b/i

function shouldMove(claim: ClaimRow): boolean {
  const { period, status, measure, unit, text } = claim
  if (period !== 'reporting-period' || status !== null || measure === 'other' || lasting.has(unit))
    return false
  return !isMovement(claim) && !rule.test(text) && !/\b(?:19|20)\d\d\b/.test(text)
}

function saysTime(text: string): boolean {
  return (
    namesPartOfYear(text) || /\b(?:during|throughout|this|by) (?:the )?year\b|\byear[’']s end\b/i.test(text)
  )
}

function place({ report, claim, pinpoint, short_form }: ClaimRow): FigurePlace {
  return { report, claim, pinpoint, short_form }
}
