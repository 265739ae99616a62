/** Figures over the years → a plot, as SVG. */
import { axisX, axisY, dot, gridY, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { type Frame, type PlotPoint, yearTicks } from './series.ts'
import { drawing, written } from './svg.ts'

const width = 320
const height = 150

/** With more figures than these there is no room for their numbers beside them. */
const mostLabels = 10

/** Draws figures: those that are compared with each other are joined by a line, each other one is a ring. */
export function draw(points: readonly PlotPoint[], { years, most }: Frame, name: string): string {
  const lone = points.filter(({ line }) => line === null)
  const joined = points.filter(({ line }) => line !== null)
  // Figures are whole numbers, and so are the lines behind them.
  const ticks = Math.max(1, Math.min(3, most))
  const svg = plot({
    document: drawing,
    className: 'plot',
    ariaLabel: name,
    width,
    height,
    marginTop: 20,
    marginRight: 24,
    marginBottom: 24,
    marginLeft: 44,
    x: { type: 'linear', domain: [years.from, years.to], inset: 12 },
    y: { type: 'linear', domain: [0, most === 0 ? 1 : most], nice: ticks },
    marks: [
      gridY({ ticks }),
      ruleY([0]),
      axisY({ ticks, tickSize: 0, label: null, tickFormat: most >= 100_000 ? '~s' : ',d' }),
      axisX({ ticks: yearTicks(years, 6), tickSize: 4, label: null, tickFormat: 'd' }),
      ruleX(points, { x: 'year', y1: 'low', y2: 'high', strokeWidth: 2 }),
      lineY(joined, { x: 'year', y: 'high', z: 'line', strokeWidth: 1.75 }),
      dot(joined, { x: 'year', y: 'high', r: 3.5, fill: 'currentColor' }),
      dot(lone, { x: 'year', y: 'high', r: 3.5, strokeWidth: 1.5 }),
      text(labelled(points), { x: 'year', y: 'high', text: 'label', dy: -10, fontSize: 11 }),
    ],
  })
  return written(svg)
}

/** Of several figures of a year the greatest has its number beside it. */
function labelled(points: readonly PlotPoint[]): PlotPoint[] {
  const greatest = new Map<number, PlotPoint>()
  for (const point of points) {
    const other = greatest.get(point.year)
    if (other === undefined || other.high < point.high) greatest.set(point.year, point)
  }
  return greatest.size > mostLabels ? [] : [...greatest.values()]
}
