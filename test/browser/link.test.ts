import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textModel, toSource } from '../../src/anchors/text.ts'
import type { Span } from '../../src/anchors/types.ts'
import { link, parse } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import type { Place, Report } from '../../src/types.ts'
import { laos } from '../anchors/reports.ts'
import { type Browser, type Site, serve, startBrowser, withoutBrowser } from './chromium.ts'
import { marked, style, wordsOf } from './highlight.ts'

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/** A page of the report, with the lines of the old site around it. */
function pageOf(report: Report): string {
  const lines = report.furniture.map(({ value }) => `<div>${escape(value)}</div>`)
  const blocks = textModel(report).blocks.map(({ node, start, end }) => {
    const tag = node.type === 'heading' ? 'h2' : 'p'
    return `<${tag}>${escape(textModel(report).value.slice(start, end))}</${tag}>`
  })
  return `<!doctype html><title>Refworld</title>${style}${lines.slice(0, -1).join('')}${blocks.join('\n')}${lines.at(-1)}`
}

/** Pages that repeat themselves, and words that a text directive has to encode. */
const awkward = parse(
  [
    'Observers, NGOs & others said: no-one was “pushed back”, was one? (Some 40% paid $1,200-$2,000.)',
    'The police freed 3 victims. The police freed 3 victims, and 3 more. The courts were slow.',
    'The courts were slow. It said so. The police freed 3 victims.',
    'A — dash; ünïcödé words: ประเทศไทย and Việt Nam. 😊 It said so.',
    'The courts were slow. It said so. The police freed 3 victims. They were freed in time, one, two-three',
  ].join('\n\n'),
)

const html = readFileSync(join(import.meta.dirname, '../fixtures/layouts/laos-2017.html'), 'utf8')

/** A page as it was saved, with a name for each of its blocks that the report has. */
function saved(file: string): [Report, string] {
  const source = readFileSync(join(import.meta.dirname, '../fixtures/editions', file), 'utf8')
  const report = parse(source)
  const model = textModel(report)
  let page = ''
  let from = 0
  const add = (to: number, mark: string) => {
    page += source.slice(from, to) + mark
    from = to
  }
  for (const block of model.blocks) {
    const { start, end } = toSource(report, block)
    const open = /.*<(?:p|h[1-6]|li|td)(?=[\s>])/s.exec(source.slice(from, start))
    if (open) add(from + open[0].length, ' data-block')
    else {
      // It stands behind a heading in the same line.
      add(start, '<span data-block>')
      add(end, '</span>')
    }
  }
  return [report, (page + source.slice(from)).replace(/<body/, `${style}<body`)]
}

const [nauru, nauruPage] = saved('usdos-hrp-2024-nauru.html')
const [tuvalu, tuvaluPage] = saved('usdos-hrp-2016-tuvalu.html')
const [laos2024, laos2024Page] = saved('usdos-hrp-2024-laos.html')

const reports: [string, Report, string, string, Place['type'][]][] = [
  ['the report', laos(), pageOf(laos()), 'h2, p', ['paragraph', 'sentence']],
  ['a saved page', parse(html), html.replace('</head>', `${style}</head>`), 'h2, p', ['paragraph']],
  ['Nauru', nauru, nauruPage, '[data-block]', ['paragraph', 'sentence']],
  ['Tuvalu', tuvalu, tuvaluPage, '[data-block]', ['paragraph', 'sentence']],
  ['Laos', laos2024, laos2024Page, '[data-block]', ['paragraph', 'sentence']],
  ['awkward words', awkward, pageOf(awkward), 'p', ['paragraph', 'sentence', 'claim']],
]

let browser: Browser
let page: Page
let site: Site

beforeAll(async () => {
  if (withoutBrowser) return
  site = await serve(
    Object.fromEntries(reports.map(([name, , body]) => [path(name), { type: 'text/html', body }])),
  )
  browser = await startBrowser()
  page = await browser.context.newPage()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const path = (name: string) => `/${name.replace(/ /g, '-')}.html`

/** From the first letter, figure or sign of a range to the last. */
function withoutPunctuation(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const lead = words.search(/[\p{L}\p{N}\p{Sc}]/u)
  const trail = /[^\p{L}\p{N}\p{M}%]*$/u.exec(words)?.[0].length ?? 0
  return { start: start + Math.max(0, lead), end: end - trail }
}

describe.skipIf(withoutBrowser).each(reports)('%s', (name, report, _, selector, types) => {
  const model = textModel(report)
  const targets = [...places(report).values()].filter(({ type }) => types.includes(type))

  test('the browser opens every link at its words, and marks these', async () => {
    expect(targets.length).toBeGreaterThan(10)
    const failures: string[] = []
    for (const [number, target] of targets.entries()) {
      const span = model.spans.get(target) ?? { start: 0, end: 0 }
      const located = {
        ...report,
        metadata: { ...report.metadata, url: `${site.url.slice(0, -1)}${path(name)}?${number}` },
      }
      const url = link(located, target.id)
      const words = wordsOf(model.blocks, withoutPunctuation(model.value, span), selector)
      const seen = await marked(page, url ?? '', words)
      const isInView = seen.top > -seen.height && seen.top < seen.height
      const isRight = seen.inside > 0.97 && seen.outside < 2.5 && isInView && seen.hasDirectives
      if (!isRight) failures.push(`${target.id} ${url?.split('text=')[1]} ${JSON.stringify(seen)}`)
    }
    expect(failures).toEqual([])
  }, 600_000)
})

test.skipIf(withoutBrowser)(
  'without a fragment nothing is marked: the measure can fail',
  async () => {
    const report = laos()
    const { blocks, spans, value } = textModel(report)
    const target = places(report).get('protection.p1.s2')
    const span = target && spans.get(target)
    const words = wordsOf(blocks, withoutPunctuation(value, span ?? { start: 0, end: 1 }), 'h2, p')
    const url = `${site.url.slice(0, -1)}${path('the report')}`
    const seen = await marked(page, url, words)
    expect(seen).toMatchObject({ outside: 0, scrolled: 0 })
    expect(seen.inside > 0).toBe(false)
    const wrong = await marked(page, `${url}?wrong#:~:text=PROTECTION`, words)
    expect(wrong.outside).toBeGreaterThan(5)
  },
  60_000,
)
