/**
 * Which editions a set has of which countries, as a timeline of each series.
 */
import { plain } from './characters.ts'
import type { IndexEntry } from './index-entry.ts'
import { element, type Markup, raw, text } from './markup.ts'
import { drawEditions, type EditionPoint } from './plot/editions.ts'

/** Draws the series of which there are several editions of a country. The table of the index says the same. */
export function timelineOf(entries: readonly IndexEntry[]): Markup[] {
  const figures = [...bySeries(entries)].flatMap(([series, points]) =>
    isOfYears(points) ? [figureOf(series, points)] : [],
  )
  if (figures.length === 0) return []
  const hint =
    'A dot for each edition: the larger it is, the more figures it has. A line joins the editions of years in a row.'
  return [
    element('h2', {}, text('Timeline of editions')),
    element('p', { class: 'hint' }, text(hint)),
    ...figures,
  ]
}

function bySeries(entries: readonly IndexEntry[]): Map<string, EditionPoint[]> {
  const found = new Map<string, EditionPoint[]>()
  for (const { series, country, year, figures } of entries) {
    if (country === null || year === null) continue
    const name = series ?? 'Other reports'
    const points = found.get(name) ?? []
    points.push({ country: plain(country), year, figures })
    found.set(name, points)
  }
  for (const points of found.values())
    points.sort((one, other) => one.country.localeCompare(other.country, 'en') || one.year - other.year)
  return found
}

/** Whether a country has several, of points in the order of countries and years. */
function isOfYears(points: readonly EditionPoint[]): boolean {
  return points.some(({ country, year }, index) => {
    const before = points[index - 1]
    return before?.country === country && before.year !== year
  })
}

function figureOf(series: string, points: readonly EditionPoint[]): Markup {
  const countries = new Set(points.map(({ country }) => country)).size
  const years = points.map(({ year }) => year)
  const said = `${series}: ${points.length} editions, ${countries === 1 ? 'one country' : `${countries} countries`}, ${Math.min(...years)} to ${Math.max(...years)}; the table has the same`
  return element(
    'figure',
    { class: 'timeline' },
    element('figcaption', {}, text(series)),
    element(
      'div',
      { class: 'scroll', role: 'region', 'aria-label': `Timeline: ${series}`, tabindex: 0 },
      raw(drawEditions(points, plain(said))),
    ),
  )
}
