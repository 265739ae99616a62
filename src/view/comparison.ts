/**
 * Two versions or editions of a report → one HTML page in which they stand side by side.
 */
import { type Alignment, align, type ChangeStatus, changeStatuses } from '../anchors/align.ts'
import {
  checkArgument,
  checkOptions,
  type Fields,
  optional,
  report as reportCheck,
  text as textCheck,
} from '../arguments.ts'
import type { Report } from '../types.ts'
import { comparisonScript, comparisonStyle, style } from './assets.js'
import { plain, webAddress } from './characters.ts'
import { RowWriter } from './comparison-row.ts'
import { type Row, rowsOf } from './comparison-rows.ts'
import { documentOf, linkToIndex } from './document.ts'
import { element, type Markup, opening, text, together } from './markup.ts'

/** How a comparison is made. */
export interface ComparisonOptions {
  /** The name of the first report's file. */
  before?: string | undefined
  /** The name of the second report's file. */
  after?: string | undefined
  /** Where the index of the set stands, relative to the page. */
  index?: string | undefined
}

const comparisonOptions = {
  before: optional(textCheck),
  after: optional(textCheck),
  index: optional(textCheck),
} satisfies Fields & Record<keyof ComparisonOptions, unknown>

/**
 * Makes a page that shows two versions or two editions of a report side by side: sections and paragraphs that
 * correspond in one row, in each row the words that differ, and what was moved, split, joined, is new or gone. The page
 * is one file that asks for nothing from anywhere.
 *
 * @param before The earlier report.
 * @param after The later one.
 * @returns The page, as HTML.
 * @throws TypeError where a report or an option is none.
 * @example
 * ```ts
 * viewComparison(report, laterVersion).includes('<ins>') // true
 * ```
 */
export function viewComparison(before: Report, after: Report, options: ComparisonOptions = {}): string {
  checkArgument('viewComparison', 'the first report', before, reportCheck)
  checkArgument('viewComparison', 'the second report', after, reportCheck)
  checkOptions('viewComparison', options, comparisonOptions)
  const alignment = align(before, after)
  const rows = rowsOf(before, after, alignment)
  const writer = new RowWriter(before, after, alignment)
  const title = titleOf(before, after, options)
  const content = together(
    element('a', { class: 'skip', href: '#view_text' }, text('Skip to the reports')),
    element(
      'header',
      { class: 'bar' },
      ...linkToIndex(options.index ?? null),
      element('p', { class: 'name', dir: 'auto' }, text(title)),
      element('div', { id: 'view_tools', class: 'tools' }),
    ),
    element(
      'main',
      { id: 'view_text', class: 'comparison', tabindex: -1 },
      element('h1', { dir: 'auto' }, text(title)),
      statusFilter(alignment, rows),
      element(
        'div',
        { class: 'row editions' },
        edition(before, options.before, writer.names.before),
        edition(after, options.after, writer.names.after),
      ),
      ...rows.map((row) => writer.row(row)),
    ),
    element('p', { id: 'view_status', class: 'hidden', role: 'status' }),
  )
  const language = after.metadata.language ?? 'en'
  return documentOf({ title, language, content, styles: [style, comparisonStyle], script: comparisonScript })
}

/** `Laos, 2016 and 2017` */
function titleOf({ metadata: from }: Report, { metadata: to }: Report, files: ComparisonOptions): string {
  const isOneCountry = from.country !== null && from.country.name === to.country?.name
  if (isOneCountry && from.edition !== null && to.edition !== null && from.edition !== to.edition)
    return plain(`${to.country?.name}, ${from.edition} and ${to.edition}`)
  const [one, other] = [from.title ?? files.before ?? 'a report', to.title ?? files.after ?? 'a report']
  return plain(one === other ? `Two versions of ${one}` : `${one} and ${other}`)
}

/** How many paragraphs there are of each kind, and whether they are shown: the style sheet does as the boxes say. */
function statusFilter({ paragraphs }: Alignment, rows: readonly Row[]): Markup {
  const counts = new Map<ChangeStatus, number>()
  for (const { status } of paragraphs) counts.set(status, (counts.get(status) ?? 0) + 1)
  const boxes = changeStatuses.flatMap((status) => {
    const count = counts.get(status) ?? 0
    if (count === 0) return []
    const box = opening('input', {
      type: 'checkbox',
      id: `show_${status}`,
      checked: true,
      autocomplete: 'off',
    })
    return [element('label', { class: status }, box, text(`${count.toLocaleString('en')} ${status}`))]
  })
  const hint = rows.length === 0 ? 'Neither report has paragraphs.' : 'Paragraphs, by what became of them:'
  return element('fieldset', { class: 'statuses' }, element('legend', {}, text(hint)), ...boxes)
}

/** What stands above a column. */
function edition({ metadata }: Report, file: string | undefined, name: string): Markup {
  const { title, publisher, publicationDateAsPrinted, publicationDate, url } = metadata
  const facts = [publisher, publicationDateAsPrinted ?? publicationDate, file ?? null]
  const address = webAddress(url)
  const shown = text(title ?? file ?? name)
  return element(
    'div',
    { class: 'cell' },
    element(
      'p',
      { class: 'title', dir: 'auto' },
      element('span', { class: 'edition' }, text(name)),
      text(' '),
      address === null ? shown : element('a', { href: address, rel: 'noreferrer' }, shown),
    ),
    element(
      'ul',
      { class: 'facts' },
      ...facts.filter((fact) => fact !== null).map((fact) => element('li', { dir: 'auto' }, text(fact))),
    ),
  )
}
