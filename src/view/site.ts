/**
 * A set of reports → an index page that leads to a page for each.
 */
import {
  checkArgument,
  checkOptions,
  type Fields,
  isObject,
  list,
  optional,
  shape,
  test,
  text as textCheck,
} from '../arguments.ts'
import { style } from './assets.js'
import { plain } from './characters.ts'
import { documentOf } from './document.ts'
import type { IndexEntry } from './index-entry.ts'
import { element, type Markup, text, together } from './markup.ts'
import { timelineOf } from './timeline.ts'

const entryCheck = test('an entry, as `indexEntry` gives them', (value) =>
  isObject(value) && textCheck(value.path) === null && textCheck(value.title) === null)

/** What an index leads to beside the reports. */
export interface IndexOptions {
  /** The pages of measures that `viewMeasure` makes: what each is called, and where it stands relative to the index. */
  measures?: readonly { label: string; path: string }[] | undefined
}

const indexOptions = {
  measures: optional(list(shape('a measure with its page', { label: textCheck, path: textCheck }))),
} satisfies Fields & Record<keyof IndexOptions, unknown>

/**
 * Makes the index of a set of reports: a table of countries and years that leads to the page of each, a list of those that
 * have neither, and a timeline of each series of which a country has several editions.
 *
 * @param entries What `indexEntry` says of each report; the pages themselves are made by `view`.
 * @returns The page, as HTML: one file without a script.
 * @example
 * ```ts
 * viewIndex([indexEntry(report)]).includes('href="./usdos-tip-2017-laos.html"') // true
 * ```
 */
export function viewIndex(entries: readonly IndexEntry[], options: IndexOptions = {}): string {
  checkArgument('viewIndex', 'the entries', entries, list(entryCheck))
  checkOptions('viewIndex', options, indexOptions)
  const placed = entries.filter(({ country, year }) => country !== null && year !== null)
  const others = entries.filter((entry) => !placed.includes(entry))
  const figures = entries.reduce((sum, entry) => sum + entry.figures, 0)
  const title = entries.length === 1 ? '1 report' : `${number(entries.length)} reports`
  const body = element(
    'main',
    { class: 'index' },
    element('h1', {}, text(title)),
    element(
      'p',
      { class: 'hint' },
      text(`${number(figures)} figures. The number in a cell is how many a report has.`),
    ),
    ...(placed.length === 0 ? [] : [tableOf(placed)]),
    ...(others.length === 0 ? [] : [listOf(others, placed.length === 0 ? 'Reports' : 'Other reports')]),
    ...timelineOf(placed),
    ...measureList(options.measures ?? []),
  )
  return documentOf({ title, language: 'en', content: body, styles: [style] })
}

function tableOf(entries: readonly IndexEntry[]): Markup {
  const years = [...new Set(entries.map(({ year }) => year ?? 0))].sort((a, b) => a - b)
  const countries = [...new Set(entries.map(({ country }) => country ?? ''))].sort((a, b) =>
    a.localeCompare(b, 'en'),
  )
  const cells = new Map<string, IndexEntry[]>()
  for (const entry of entries) {
    const key = `${entry.country} ${entry.year}`
    cells.set(key, [...(cells.get(key) ?? []), entry])
  }
  const head = ['Country', ...years.map(String)].map((name) => element('th', { scope: 'col' }, text(name)))
  const rows = countries.map((country) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row', dir: 'auto' }, text(country)),
      ...years.map((year) => {
        const own = cells.get(`${country} ${year}`) ?? []
        return element(
          'td',
          {},
          ...own.flatMap((entry) => [linkTo(entry, number(entry.figures)), ...changesOf(entry)]),
        )
      }),
    ),
  )
  const table = element(
    'table',
    {},
    element('caption', { class: 'hidden' }, text('Reports by country and year')),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  )
  return element(
    'div',
    { class: 'scroll', role: 'region', 'aria-label': 'Reports by country and year', tabindex: 0 },
    table,
  )
}

function measureList(measures: readonly { label: string; path: string }[]): Markup[] {
  if (measures.length === 0) return []
  const items = measures.map(({ label, path }) =>
    element('li', {}, element('a', { href: `./${path}` }, text(label))),
  )
  return [element('h2', {}, text('Over the years')), element('ul', {}, ...items)]
}

function listOf(entries: readonly IndexEntry[], title: string): Markup {
  const items = entries.map((entry) => element('li', { dir: 'auto' }, linkTo(entry, entry.title)))
  return together(element('h2', {}, text(title)), element('ul', {}, ...items))
}

function linkTo(entry: IndexEntry, words: string): Markup {
  const name = `${plain(entry.title)}, ${number(entry.figures)} figures`
  return element(
    'a',
    { href: `./${encodeURIComponent(entry.path)}`, 'aria-label': name, title: entry.title },
    text(words),
  )
}

function changesOf({ title, changes }: IndexEntry): Markup[] {
  if (changes === undefined) return []
  const name = `${plain(title)}: what changed since ${changes.since}`
  const href = `./${changes.path.split('/').map(encodeURIComponent).join('/')}`
  return [element('a', { class: 'changes', href, 'aria-label': name, title: name }, text('changes'))]
}

function number(value: number): string {
  return value.toLocaleString('en')
}
