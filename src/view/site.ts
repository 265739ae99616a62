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
  report as reportCheck,
  shape,
  test,
  text as textCheck,
} from '../arguments.ts'
import { toCsl } from '../cite/csl.ts'
import { claims } from '../export/records.ts'
import type { Report } from '../types.ts'
import { style } from './assets.js'
import { plain } from './characters.ts'
import { documentOf } from './document.ts'
import { element, type Markup, text, together } from './markup.ts'

/** A report in an index. */
export interface IndexEntry {
  /** Its page, relative to the index: `usdos-tip-2017-laos.html`. */
  path: string
  title: string
  country: string | null
  year: number | null
  /** How many figures it has. */
  figures: number
}

/**
 * Says what an index tells of a report.
 *
 * @param taken The paths of other pages; the report's own is made of its citation key, and is another one.
 * @example
 * ```ts
 * indexEntry(report).path // 'usdos-tip-2017-laos.html'
 * ```
 */
export function indexEntry(report: Report, taken: ReadonlySet<string> = new Set()): IndexEntry {
  checkArgument('indexEntry', 'the report', report, reportCheck)
  const { title, country, edition, publicationDate } = report.metadata
  const name =
    toCsl(report)
      .id.replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^\.+/, '') || 'report'
  const entry = {
    path: `${name}.html`,
    title: title ?? name,
    country: country?.name ?? null,
    year: edition ?? (publicationDate === null ? null : Number(publicationDate.slice(0, 4))),
    figures: claims(report).length,
  }
  return apart(entry, taken)
}

/** The entry with a path that no other page has: `usdos-tip-2017-laos-2.html`. */
export function apart(entry: IndexEntry, taken: ReadonlySet<string>): IndexEntry {
  const base = entry.path.replace(/\.html$/, '')
  let { path } = entry
  for (let count = 2; taken.has(path) || path === 'index.html'; count++) path = `${base}-${count}.html`
  return { ...entry, path }
}

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
 * Makes the index of a set of reports: a table of countries and years that leads to the page of each, and a list of those
 * that have neither.
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
        return element('td', {}, ...own.map((entry) => linkTo(entry, number(entry.figures))))
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

function number(value: number): string {
  return value.toLocaleString('en')
}
