/// <reference lib="dom" />
/** Figures over the years → a plot, as SVG. */
import { axisX, axisY, dot, gridY, lineY, plot, ruleX, ruleY, text } from '@observablehq/plot'
import { DOMImplementation, XMLSerializer } from '@xmldom/xmldom'
import type { Frame, PlotPoint } from './series.ts'

/** Plots are drawn in a document without a browser. It has no more of the DOM than drawing asks for. */
const drawing = new DOMImplementation().createDocument(
  'http://www.w3.org/1999/xhtml',
  'html',
) as unknown as Document

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
      axisX({ ticks: yearTicks(years), tickSize: 4, label: null, tickFormat: 'd' }),
      ruleX(points, { x: 'year', y1: 'low', y2: 'high', strokeWidth: 2 }),
      lineY(joined, { x: 'year', y: 'high', z: 'line', strokeWidth: 1.75 }),
      dot(joined, { x: 'year', y: 'high', r: 3.5, fill: 'currentColor' }),
      dot(lone, { x: 'year', y: 'high', r: 3.5, strokeWidth: 1.5 }),
      text(labelled(points), { x: 'year', y: 'high', text: 'label', dy: -10, fontSize: 11 }),
    ],
  })
  // What it would style by a sheet of its own the page's sheet does: no other is allowed there.
  for (const sheet of [...svg.getElementsByTagName('style')]) sheet.parentNode?.removeChild(sheet)
  // To those who hear it the plot is one picture, and has one name.
  for (const group of [...svg.getElementsByTagName('g')]) group.removeAttribute('aria-label')
  svg.setAttribute('role', 'img')
  return new XMLSerializer().serializeToString(svg as never)
}

/** The years that are printed: all, or some at equal distances. */
function yearTicks({ from, to }: Frame['years']): number[] {
  const step = Math.max(1, Math.ceil((to - from) / 6))
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
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
