/**
 * One measure over a set of reports: a small plot of each country, and the same as a table.
 */
import {
  checkArgument,
  checkOptions,
  type Fields,
  isObject,
  list,
  optional,
  test,
  text as textCheck,
} from '../arguments.ts'
import { codebooks, measuresOf } from '../codebooks/codebooks.ts'
import { seriesOf } from '../dataset/cell.ts'
import type { PanelRow, Statement } from '../dataset/panel.ts'
import { style } from './assets.js'
import { plain } from './characters.ts'
import { documentOf, linkToIndex } from './document.ts'
import { element, type Markup, raw, text, together } from './markup.ts'
import { draw } from './plot/draw.ts'
import { type Frame, frameOf, type PlotPoint } from './plot/series.ts'
import { plainWords, shortValue } from './words.ts'

/** How the page of a measure is made. */
export interface MeasureOptions {
  /** What the measure is called; as its codebook calls it, unless told. */
  label?: string | undefined
  /** Where the index of the set stands, relative to the page. */
  index?: string | undefined
  /** Where a statement is shown, relative to the page; null where it is not. */
  pageOf?: ((statement: Statement) => string | null) | undefined
}

const measureOptions = {
  label: optional(textCheck),
  index: optional(textCheck),
  pageOf: optional(test('a function', (value) => typeof value === 'function')),
} satisfies Fields & Record<keyof MeasureOptions, unknown>

const rowCheck = test('a row of a panel, as `panel` gives them', (value) =>
  isObject(value) && textCheck(value.measure) === null && isObject(value.statement))

/** A cell of the panel in a plot. */
interface Cell {
  country: string
  point: PlotPoint
  row: PanelRow
}

/**
 * The measures that have figures of several years for a country, in the order of their names: of these there is something
 * to plot.
 *
 * @param rows The rows of a panel.
 */
export function plottedMeasures(rows: readonly PanelRow[]): string[] {
  checkArgument('plottedMeasures', 'the rows', rows, list(rowCheck))
  const measures = new Set(rows.map(({ measure }) => measure))
  return [...measures].filter((measure) => plotted(cellsOf(rows, measure)).length > 0).sort()
}

/**
 * Makes a page of one measure over a set of reports: a plot for each country that has figures of several years, and a table
 * of all. It shows the counts of the panel that stand alone: none that is a part of another. Figures of one thing are joined
 * by a line. The page is one file without a script.
 *
 * @param rows The rows of a panel.
 * @param measure The measure: `convictions`.
 * @returns The page, as HTML.
 * @throws TypeError where the rows or an option are none.
 * @example
 * ```ts
 * viewMeasure([], 'convictions').includes('<h1>Convictions</h1>') // true
 * ```
 */
export function viewMeasure(
  rows: readonly PanelRow[],
  measure: string,
  options: MeasureOptions = {},
): string {
  checkArgument('viewMeasure', 'the rows', rows, list(rowCheck))
  checkArgument('viewMeasure', 'the measure', measure, textCheck)
  checkOptions('viewMeasure', options, measureOptions)
  const cells = cellsOf(rows, measure)
  const title = options.label ?? labelOf(measure)
  const { index } = options
  const content = element(
    'main',
    { class: 'index' },
    ...linkToIndex(index ?? null).map((link) => element('p', {}, link)),
    element('h1', {}, text(title)),
    hint(cells),
    plotsOf(cells),
    cells.length === 0 ? together() : tableOf(cells, title, options.pageOf ?? (() => null)),
  )
  return documentOf({ title, language: 'en', content, styles: [style] })
}

/** What a measure is called in the codebooks that come with the package. */
export function labelOf(measure: string): string {
  const known = Object.values(codebooks).flatMap((codebook) => measuresOf(codebook))
  return known.find(({ name }) => name === measure)?.label ?? plainWords(measure)
}

function hint(cells: readonly Cell[]): Markup {
  const words =
    cells.length === 0
      ? 'The reports have no figures of it that belong to a year.'
      : 'Every plot has a scale of its own; the years are the same. A line joins the figures of one thing; a ring is a figure that stands alone. What is much older than the reports is in the table only. Where an edition gives several figures for a year, none is chosen.'
  return element('p', { class: 'hint' }, text(words))
}

// --- cells

function cellsOf(rows: readonly PanelRow[], measure: string): Cell[] {
  const found = rows.flatMap((row): Cell[] => {
    const { country, year, role, unit, status, value, min, max } = row
    const low = status === 'zero' ? 0 : (value ?? min)
    if (row.measure !== measure || role !== 'alone' || unit !== 'count') return []
    if (country === null || year === null || low === null) return []
    const point = {
      year,
      low,
      high: value ?? max ?? low,
      label: shortValue(row.statement),
      line: seriesOf(row),
    }
    return [{ country, point, row }]
  })
  const lengths = new Map<string | null, number>()
  for (const { point } of found) lengths.set(point.line, (lengths.get(point.line) ?? 0) + 1)
  return found.map((cell) =>
    (lengths.get(cell.point.line) ?? 0) > 1 ? cell : { ...cell, point: { ...cell.point, line: null } },
  )
}

/** Editions compare with so many years before the first of them; what is older is history, and stands in the table alone. */
const yearsBefore = 4

/** The countries of which there is a plot, with their cells by year. */
function plotted(cells: readonly Cell[]): { country: string; points: PlotPoint[] }[] {
  const editions = cells.map(({ row, point }) => row.statement.edition ?? point.year)
  const first = Math.min(...editions) - yearsBefore
  const recent = cells.filter(({ point }) => point.year >= first)
  return countriesOf(recent).flatMap((country) => {
    const points = recent.filter((cell) => cell.country === country).map(({ point }) => point)
    points.sort((one, other) => one.year - other.year)
    return new Set(points.map(({ year }) => year)).size > 1 ? [{ country, points }] : []
  })
}

function countriesOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.map(({ country }) => country))].sort((one, other) =>
    one.localeCompare(other, 'en'),
  )
}

// --- plots and table

function plotsOf(cells: readonly Cell[]): Markup {
  const all = plotted(cells)
  const { years } = frameOf(all.flatMap(({ points }) => points))
  const figures = all.map(({ country, points }) => {
    const frame: Frame = { ...frameOf(points), years }
    const said = points.map(({ year, label }) => `${year}: ${label}`).join('; ')
    return element(
      'figure',
      {},
      element('figcaption', { dir: 'auto' }, text(country)),
      raw(draw(points, frame, plain(`${country}: ${said}`))),
    )
  })
  return figures.length === 0 ? together() : element('div', { class: 'plots' }, ...figures)
}

function tableOf(
  cells: readonly Cell[],
  title: string,
  pageOf: (statement: Statement) => string | null,
): Markup {
  const years = [...new Set(cells.map(({ point }) => point.year))].sort((one, other) => one - other)
  const head = ['Country', ...years.map(String)].map((name) => element('th', { scope: 'col' }, text(name)))
  const rows = countriesOf(cells).map((country) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, text(country)),
      ...years.map((year) => {
        const own = cells.filter((cell) => cell.country === country && cell.point.year === year)
        return element('td', {}, ...own.map((cell) => figureIn(cell, pageOf)))
      }),
    ),
  )
  const name = `${title} by country and year`
  return element(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': name, tabindex: 0 },
    element(
      'table',
      {},
      element('caption', { class: 'hidden' }, text(name)),
      element('thead', {}, element('tr', {}, ...head)),
      element('tbody', {}, ...rows),
    ),
  )
}

/** A figure and of what, with a link to where it is said. */
function figureIn(
  { row: { object, statement }, point }: Cell,
  pageOf: (statement: Statement) => string | null,
): Markup {
  const href = pageOf(statement)
  const words = text(point.label)
  const shown = href === null ? words : element('a', { href, title: statement.text }, words)
  return element('div', {}, shown, ...(object === '' ? [] : [text(` ${object}`)]))
}
