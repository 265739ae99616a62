/** Editions of countries over the years → a timeline, as SVG. */
import { axisX, axisY, dot, gridX, plot, ruleY } from '@observablehq/plot'
import { yearTicks } from './series.ts'
import { drawing, written } from './svg.ts'

/** An edition in a timeline. */
export interface EditionPoint {
  country: string
  year: number
  /** How many figures it has. */
  figures: number
}

const width = 640
const rowHeight = 20
/** Of a country's name, about what a letter takes. */
const letterWidth = 6.2

/** Draws a row for each country: a dot for each edition, its area by its figures, and a line along years in a row. */
export function drawEditions(points: readonly EditionPoint[], name: string): string {
  const countries = [...new Set(points.map(({ country }) => country))]
  const years = points.map(({ year }) => year)
  const [from, to] = [Math.min(...years), Math.max(...years)]
  const most = Math.max(1, ...points.map(({ figures }) => figures))
  const axis = { ticks: yearTicks({ from, to }, 12), tickSize: 0, label: null, tickFormat: 'd' }
  const svg = plot({
    document: drawing,
    className: 'plot',
    ariaLabel: name,
    width,
    height: 48 + rowHeight * countries.length,
    marginTop: 24,
    marginRight: 16,
    marginBottom: 24,
    marginLeft: 16 + letterWidth * Math.max(...countries.map(({ length }) => length)),
    x: { type: 'linear', domain: [from, to], inset: 12 },
    y: { type: 'point', domain: countries },
    r: { domain: [0, most], range: [1.5, 0.4 * rowHeight] },
    marks: [
      gridX({ ticks: axis.ticks }),
      axisX({ ...axis, anchor: 'top' }),
      axisX(axis),
      axisY({ tickSize: 0, label: null, fontSize: 11 }),
      ruleY(yearsInARow(points), { y: 'country', x1: 'from', x2: 'to', strokeWidth: 1.5 }),
      dot(points, { x: 'year', y: 'country', r: 'figures', fill: 'currentColor' }),
    ],
  })
  return written(svg)
}

/** Where editions follow each other year by year. */
function yearsInARow(points: readonly EditionPoint[]): { country: string; from: number; to: number }[] {
  const keyOf = (country: string, year: number) => `${year} ${country}`
  const known = new Set(points.map(({ country, year }) => keyOf(country, year)))
  return points
    .filter(({ country, year }) => known.has(keyOf(country, year - 1)))
    .map(({ country, year }) => ({ country, from: year - 1, to: year }))
}
