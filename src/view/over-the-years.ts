/**
 * The figures of a report by measure and year: a plot of each measure, and the same as a table.
 */

import { plain } from './characters.ts'
import type { ClaimView } from './data.ts'
import type { MeasureView } from './look.ts'
import { element, type Markup, raw, text } from './markup.ts'
import { draw } from './plot/draw.ts'
import { frameOf, type PlotPoint } from './plot/series.ts'
import { periodWords, shortValue, valueWords, yearsOf } from './words.ts'

/** A figure with its place in a plot. */
interface DatedClaim {
  claim: ClaimView
  point: PlotPoint
}

/** Draws every measure that has figures of several years. */
export function overTheYears(claims: readonly ClaimView[], measures: readonly MeasureView[]): Markup[] {
  const labels = new Map(measures.map(({ name, label }) => [name, label]))
  const lines = linesOf(claims)
  const groups = new Map<string, DatedClaim[]>()
  for (const claim of claims) {
    const point = claim.measure === 'other' ? null : pointOf(claim, lines)
    const key = `${claim.measure} ${claim.unit}`
    if (point !== null) groups.set(key, [...(groups.get(key) ?? []), { claim, point }])
  }
  return [...groups.values()].flatMap((group) => {
    const isOfYears = new Set(group.map(({ point }) => point.year)).size > 1
    return isOfYears
      ? [
          figureOf(
            group.sort((one, other) => one.point.year - other.point.year),
            labels,
          ),
        ]
      : []
  })
}

function pointOf(claim: ClaimView, lines: ReadonlyMap<string, string>): PlotPoint | null {
  const { id, value, min, max, status, period } = claim
  const years = yearsOf(period)
  const low = status === 'zero' ? 0 : (value ?? min)
  if (years === null || low === null) return null
  const line = lines.get(id) ?? null
  return { year: years.from, low, high: value ?? max ?? low, label: shortValue(claim), line }
}

/** By the figures that the text compares with each other: the one that they are compared with. */
function linesOf(claims: readonly ClaimView[]): Map<string, string> {
  const lines = new Map<string, string>()
  for (const { id, relation } of claims) {
    if (relation?.type !== 'baseline-of') continue
    const line = lines.get(relation.to) ?? relation.to
    lines.set(id, line)
    lines.set(relation.to, line)
  }
  return lines
}

function figureOf(group: readonly DatedClaim[], labels: ReadonlyMap<string, string>): Markup {
  const [
    {
      claim: { measure, unit },
    } = never(),
  ] = group
  const points = group.map(({ point }) => point)
  const label = labels.get(measure) ?? measure
  const name = unit === 'count' ? label : `${label} (${unit})`
  const said = group.map(({ claim, point: { year } }) => `${year}: ${valueWords(claim)}`).join('; ')
  return element(
    'figure',
    { class: 'over-the-years', 'data-measure': measure, 'data-unit': unit },
    element('figcaption', {}, text(name)),
    raw(draw(points, frameOf(points), plain(`${name}: ${said}`))),
    element('details', {}, element('summary', {}, text('As a table')), tableOf(group)),
  )
}

function never(): never {
  throw new RangeError('a plot has figures')
}

function tableOf(group: readonly DatedClaim[]): Markup {
  const head = ['Period', 'Figure', 'Of what'].map((name) => element('th', { scope: 'col' }, text(name)))
  const rows = group.map(({ claim }) =>
    element(
      'tr',
      {},
      element('td', {}, text(periodWords(claim.period) ?? '')),
      element('td', {}, element('a', { href: `#${claim.id}` }, text(valueWords(claim)))),
      element('td', { dir: 'auto' }, text(claim.object ?? '')),
    ),
  )
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), element('tbody', {}, ...rows))
}
