/**
 * The page around a report: bar, outline, filters, and room for what the script shows.
 */
import { textOf } from '../report/to-string.ts'
import type { Report, Section } from '../types.ts'
import { script, style } from './assets.js'
import { plain, webAddress } from './characters.ts'
import type { PageData } from './data.ts'
import { documentOf, linkToIndex } from './document.ts'
import { element, type Markup, text, together } from './markup.ts'

/** Puts the page of a report together. */
export function pageOf(
  report: Report,
  { article, plots }: { article: Markup; plots: readonly Markup[] },
  data: PageData,
  index: string | null,
): string {
  const title = plain(report.metadata.title ?? (data.file || 'Report'))
  const body = together(
    element('a', { class: 'skip', href: '#view_text' }, text('Skip to the report')),
    bar(title, index),
    element(
      'div',
      { class: 'layout' },
      side(report, data),
      element(
        'main',
        { id: 'view_text', tabindex: -1 },
        element('div', { id: 'view_report' }, front(report, title), article, furniture(report)),
        element(
          'div',
          { id: 'view_table', hidden: true },
          ...plotted(plots),
          element('div', { id: 'view_rows' }),
        ),
      ),
      element('aside', { id: 'view_panel', 'aria-label': 'What is known of a place', hidden: true }),
    ),
    element('p', { id: 'view_status', class: 'hidden', role: 'status' }),
  )
  const language = report.metadata.language ?? 'en'
  return documentOf({ title, language, content: body, styles: [style], script, data })
}

/** What the script fills: the switch between text and table, the search, the settings. */
function bar(title: string, index: string | null): Markup {
  return element(
    'header',
    { class: 'bar' },
    ...linkToIndex(index),
    element('p', { class: 'name', dir: 'auto' }, text(title)),
    element('div', { id: 'view_tools', class: 'tools' }),
  )
}

/** The plots above the table of the figures. */
function plotted(plots: readonly Markup[]): Markup[] {
  if (plots.length === 0) return []
  return [
    element(
      'details',
      { id: 'view_plots', open: true },
      element('summary', {}, text('Over the years')),
      element('div', { class: 'plots' }, ...plots),
    ),
  ]
}

function side(report: Report, { isBlind }: PageData): Markup {
  return element(
    'div',
    { class: 'side', id: 'view_side' },
    element(
      'nav',
      { 'aria-labelledby': 'view_outline' },
      element('h2', { id: 'view_outline' }, text('Contents')),
      outline(report.children),
    ),
    ...(isBlind ? [] : [element('section', { id: 'view_filters', 'aria-labelledby': 'view_figures' })]),
  )
}

function outline(sections: readonly Section[]): Markup {
  const items = sections.flatMap((section) => {
    const [heading] = section.children
    const below = section.children.filter((child) => child.type === 'section')
    const name = heading?.type === 'heading' ? textOf(heading) : (section.title ?? null)
    const inner = below.length === 0 ? [] : [outline(below)]
    if (name === null || name === '') return inner.map((list) => element('li', {}, list))
    const entry = element('a', { href: `#${section.id}`, dir: 'auto' }, text(name))
    return [element('li', {}, entry, ...inner)]
  })
  return items.length === 0 ? together() : element('ul', {}, ...items)
}

/** The title, and the facts that a reader looks for first. */
function front({ metadata }: Report, title: string): Markup {
  const { publisher, publicationDateAsPrinted, publicationDate, country, tier, symbol } = metadata
  const facts = [publisher, publicationDateAsPrinted ?? publicationDate, country?.name ?? null, tier, symbol]
  const url = webAddress(metadata.url)
  const live =
    url === null
      ? []
      : [
          element(
            'p',
            { class: 'live' },
            element('a', { href: url, rel: 'noreferrer' }, text('Open the live page')),
          ),
        ]
  return element(
    'div',
    { class: 'front' },
    element('h1', { dir: 'auto' }, text(title)),
    element(
      'ul',
      { class: 'facts' },
      ...facts.filter((fact) => fact !== null).map((fact) => element('li', { dir: 'auto' }, text(fact))),
    ),
    ...live,
  )
}

/** The lines of the page that are not the report's own. */
function furniture({ furniture: lines }: Report): Markup {
  if (lines.length === 0) return together()
  const name = lines.length === 1 ? 'One line around the report' : `${lines.length} lines around the report`
  return element(
    'details',
    { class: 'furniture' },
    element('summary', {}, text(name)),
    ...lines.map((line) => element('p', { dir: 'auto' }, text(line.value))),
  )
}
