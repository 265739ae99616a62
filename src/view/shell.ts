/**
 * The page around a report: head, bar, outline, filters, and room for what the script shows.
 */
import { textOf } from '../report/to-string.ts'
import type { Report, Section } from '../types.ts'
import { script, style } from './assets.js'
import { plain, webAddress } from './characters.ts'
import type { PageData } from './data.ts'
import { element, json, type Markup, opening, raw, text, together } from './markup.ts'

/** Only this page's own style and script, told by their hashes, and nothing from anywhere. */
const policy = [
  "default-src 'none'",
  `style-src '${style.hash}'`,
  `script-src '${script.hash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** A sheet with a mark on it, so that a browser does not ask for one. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#24424d"/><path d="M4 5h8M4 11h5" stroke="#fff" stroke-width="1.4"/><path d="M4 8h8" stroke="#f2c14e" stroke-width="2.4"/></svg>',
)}`

/** Puts the page of a report together. */
export function pageOf(report: Report, article: Markup, data: PageData, index: string | null): string {
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
        element('div', { id: 'view_table', hidden: true }),
      ),
      element('aside', { id: 'view_panel', 'aria-label': 'What is known of a place', hidden: true }),
    ),
    element('p', { id: 'view_status', class: 'hidden', role: 'status' }),
  )
  return documentOf(title, report.metadata.language ?? 'en', body, data)
}

/** A document with its policy; with data it has the script that shows them. */
export function documentOf(title: string, language: string, content: Markup, data: PageData | null): string {
  const head = element(
    'head',
    {},
    opening('meta', { charset: 'utf-8' }),
    opening('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    opening('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    opening('meta', { name: 'color-scheme', content: 'light dark' }),
    opening('meta', { name: 'referrer', content: 'no-referrer' }),
    opening('link', { rel: 'icon', href: icon }),
    element('title', {}, text(title)),
    raw(`<style>${style.text}</style>`),
  )
  const shown = data === null ? [] : [json('view_data', data), raw(`<script>${script.text}</script>`)]
  const body = element('body', {}, content, ...shown)
  return `<!doctype html>\n${element('html', { lang: language }, head, body)}\n`
}

/** What the script fills: the switch between text and table, the search, the settings. */
function bar(title: string, index: string | null): Markup {
  const back = index === null ? [] : [element('a', { href: index }, text('All reports'))]
  return element(
    'header',
    { class: 'bar' },
    ...back,
    element('p', { class: 'name', dir: 'auto' }, text(title)),
    element('div', { id: 'view_tools', class: 'tools' }),
  )
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
