/** What saved pages say of themselves outside their text, and how their lines are read. */
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { link } from '../../src/anchors/link.ts'
import { cite } from '../../src/cite/index.ts'
import { claims } from '../../src/export/records.ts'
import { parse } from '../../src/parse.ts'
import { notation } from '../notation.ts'

const page = (head: string, main: string, before = '') =>
  `${before}<!doctype html><html lang="en"><head>${head}</head><body><main>${main}</main></body></html>`

const title = '<h1>2017 Trafficking in Persons Report - Laos</h1>'
const text = '<p>The government convicted seven traffickers during the year.</p>'

describe('addresses are of the web, or they are nothing', () => {
  const bad = [
    'javascript:alert(1)',
    'JavaScript:alert(1)//https://www.state.gov/',
    'java\tscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///C:/Users/jane/laos.html',
    'ftp://example.org/laos.txt',
    'vbscript:msgbox(1)',
    '/reports/laos/',
  ]
  const doors: readonly (readonly [string, (address: string) => VFile])[] = [
    [
      'canonical',
      (url) =>
        new VFile({
          path: 'a.html',
          value: page(`<link rel="canonical" href="${url.replaceAll('<', '&lt;')}">`, title + text),
        }),
    ],
    [
      'og:url',
      (url) =>
        new VFile({
          path: 'a.html',
          value: page(`<meta property="og:url" content="${url.replaceAll('<', '&lt;')}">`, title + text),
        }),
    ],
    [
      'front matter',
      (url) =>
        new VFile({
          path: 'a.md',
          value: `---\ntitle: 2017 Trafficking in Persons Report - Laos\nurl: ${JSON.stringify(url)}\n---\n\nThe government convicted seven traffickers during the year.\n`,
        }),
    ],
    [
      'the label of the header',
      (url) =>
        new VFile({
          path: 'a.txt',
          value: `2017 Trafficking in Persons Report - Laos\n\nPublisher: United States Department of State\nPublication date: 27 June 2017\nURL: ${url}\n\nThe government convicted seven traffickers during the year.\n`,
        }),
    ],
  ]
  const rows = doors.flatMap(([door, make]) => bad.map((url) => ({ door, url, make })))

  test.each(rows)('$url from $door', ({ url, make }) => {
    const report = parse(make(url))
    expect(report.metadata.url).toBeNull()
    expect(link(report, '#1')).toBeNull()
    expect(claims(report).map((claim) => claim.url)).toEqual([null])
    expect(cite(report)).not.toMatch(/script:|data:|file:|ftp:/i)
    expect(report.messages.map(({ ruleId }) => ruleId)).toContain('no-web-address')
  })

  test('saved from a script', () => {
    const report = parse(page('', title + text, '<!-- saved from url=(0029)javascript:alert(document.x) -->'))
    expect(report.metadata.url).toBeNull()
    expect(report.messages.map(({ ruleId }) => ruleId)).toContain('no-web-address')
  })

  test('where one of several is of the web, it is taken', () => {
    const { metadata, messages } = parse(
      page(
        '<link rel="canonical" href="javascript:x"><meta property="og:url" content="https://example.org/laos">',
        title + text,
      ),
    )
    expect(metadata.url).toBe('https://example.org/laos')
    expect(messages.map(({ ruleId }) => ruleId)).toContain('no-web-address')
  })

  test.each([
    [
      '<link rel="canonical" href="/reports/laos/"><meta property="og:url" content="https://www.state.gov/x">',
      'https://www.state.gov/reports/laos/',
    ],
    [
      '<base href="https://www.state.gov/reports/"><link rel="canonical" href="laos/">',
      'https://www.state.gov/reports/laos/',
    ],
    [
      '<link rel="canonical" href="//www.state.gov/reports/laos/"><base href="https://www.state.gov/">',
      'https://www.state.gov/reports/laos/',
    ],
    [
      '<link rel="canonical" href="www.refworld.org/docid/5959eca4a.html">',
      'https://www.refworld.org/docid/5959eca4a.html',
    ],
    [
      '<link rel="canonical" href="https://web.archive.org/web/2019/https://www.state.gov/laos">',
      'https://www.state.gov/laos',
    ],
  ])('%s', (head, url) => {
    const { metadata, messages } = parse(page(head, title + text))
    expect(metadata.url).toBe(url)
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('no-web-address')
  })
})

describe('the day that a page was put on line', () => {
  const head = (data: string) => `<script type="application/ld+json">${data}</script>`

  test('is not when its report was published, and a citation gives the year of the edition', () => {
    const report = parse(
      page(
        `<link rel="canonical" href="https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/laos/">${head('{"@type":"WebPage","datePublished":"2024-04-17T19:52:59+00:00"}')}`,
        `<h1>2023 Country Reports on Human Rights Practices: Laos</h1><h2>Executive Summary</h2>${text}`,
      ),
    )
    expect(report.metadata).toMatchObject({ online: '2024-04-17', publicationDate: null, edition: 2023 })
    expect(cite(report, { style: 'apa' })).toContain('2023')
    expect(cite(report, { style: 'apa' })).not.toContain('2024')
  })

  test('is when an article came out', () => {
    const { metadata } = parse(
      page(
        '<link rel="canonical" href="https://example.org/news/raid"><meta property="article:published_time" content="2024-05-03T10:00:00Z">',
        `<h1>Police raid mine</h1>${text}`,
      ),
    )
    expect(metadata).toMatchObject({ kind: 'article', online: '2024-05-03', publicationDate: '2024-05-03' })
  })
})

/** The sections and paragraphs, as the notation writes them. */
function outline(main: string): string[] {
  return notation(parse(page('<title>2022 Country Reports on Human Rights Practices: Laos</title>', main)))
    .split('\n')
    .filter((line) => /^#|^[\w-]+\.\w+ /.test(line))
}

describe('a report in one paragraph with lines of its own is read as text', () => {
  const lines = [
    'EXECUTIVE SUMMARY',
    'The government convicted seven traffickers &amp; fined two.',
    'Section 1. Respect for the Integrity of the Person',
    'a. Arbitrary Deprivation of Life',
    'There were no reports of killings. Police found 12 victims.',
  ]
  const expected = [
    '# executive-summary EXECUTIVE SUMMARY',
    'executive-summary.p1 ¶1 The government convicted seven traffickers & fined two.',
    '# section-1 Section 1. Respect for the Integrity of the Person',
    '## section-1-a a. Arbitrary Deprivation of Life',
    'section-1-a.p1 ¶2 There were no reports of killings. | Police found 12 victims.',
  ]
  test.each([
    ['with blank lines', `<p>${lines.join('\n\n')}</p>`],
    ['without', `<p>${lines.join('\n')}</p>`],
    ['with <br>', `<p>${lines.join('<br>')}</p>`],
    [
      'with <br> and line breaks of the source',
      `<p>${lines.join('<br />\n').replaceAll(' the ', '\nthe ')}</p>`,
    ],
    ['in <pre>', `<pre>${lines.join('\n\n')}</pre>`],
  ])('%s', (_, main) => expect(outline(main)).toEqual(expected))

  test('without a heading, in many paragraphs', () => {
    const paragraph = `${'The government took up the matter in the spring of that year. '.repeat(9).trim()}`
    expect(outline(`<p>${Array(5).fill(paragraph).join('\n\n')}</p>`)).toHaveLength(6)
    expect(outline(`<p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p>`)).toHaveLength(4)
  })

  test.each([
    [
      'a wrapped paragraph is one',
      '<p>The government\nconvicted seven\ntraffickers.</p>',
      'The government convicted seven traffickers.',
    ],
    [
      'one wrapped by <br> too',
      '<p>The government<br>\nconvicted seven<br>\ntraffickers.</p>',
      'The government convicted seven traffickers.',
    ],
    [
      'a blank line in it is white space',
      '<p>The government\n\nconvicted seven traffickers.</p>',
      'The government convicted seven traffickers.',
    ],
  ])('%s', (_, main, words) => expect(outline(main)).toEqual(['# body', `body.p1 ¶1 ${words}`]))
})

test('the links from a report of state.gov to its parts on other pages are no text of it', () => {
  const links =
    '<p><a href="/hk/">Hong Kong</a> | <a href="/macau/">Macau</a> | <a href="/tibet/">Tibet</a></p>'
  const report = (inner: string) => outline(`<div id="report_content" class="report__content">${inner}</div>`)
  const summary = `<section><h2>Executive Summary</h2>${text}</section>`
  const expected = report(summary)
  expect(expected).toHaveLength(2)
  expect(report(`<section><h2>Read a Section: China</h2>${links}</section>${summary}`)).toEqual(expected)
  expect(report(`${summary}<hr><h3>Read a Section</h3>${links}`)).toEqual(expected)
  // A heading over links and words is the report's own.
  expect(report(`${summary}<section><h2>Sources</h2>${links}${text}</section>`)).not.toEqual(expected)
})

describe('the menus of a page that was copied as text are no text of the report', () => {
  const top = [
    'HOME > REPORTS > BUREAU OF DEMOCRACY, HUMAN RIGHTS, AND LABOR > 2023 COUNTRY REPORTS ON HUMAN RIGHTS PRACTICES > LAOS',
    'Laos',
    'BUREAU OF DEMOCRACY, HUMAN RIGHTS, AND LABOR',
    'Share',
    'IN THIS SECTION: /',
    'Executive Summary',
    'Section 1. Respect for the Integrity of the Person',
    'a. Arbitrary Deprivation of Life',
  ]
  const body = [
    'EXECUTIVE SUMMARY',
    'There were no significant changes in the human rights situation in Laos during the year.',
    'Section 1. Respect for the Integrity of the Person',
    'a. Arbitrary Deprivation of Life',
    'There were no reports of killings. Police found 12 victims.',
  ]
  const bottom = ['TAGS', 'Bureau of Democracy, Human Rights, and Labor', 'Human Rights', 'Laos']

  test('the breadcrumb tells what it is', () => {
    const report = parse([...top, ...body, ...bottom].join('\n\n'))
    expect(report.metadata).toMatchObject({
      title: '2023 Country Reports on Human Rights Practices: Laos',
      country: { alpha3: 'LAO' },
      edition: 2023,
      kind: 'report',
    })
    expect(
      notation(report)
        .split('\n')
        .filter((line) => /^#|^[\w-]+\.\w+ /.test(line)),
    ).toEqual([
      '# executive-summary EXECUTIVE SUMMARY',
      'executive-summary.p1 ¶1 There were no significant changes in the human rights situation in Laos during the year.',
      '# section-1 Section 1. Respect for the Integrity of the Person',
      '## section-1-a a. Arbitrary Deprivation of Life',
      'section-1-a.p1 ¶2 There were no reports of killings. | Police found 12 victims.',
    ])
    expect(report.furniture.map(({ value }) => value)).toEqual(expect.arrayContaining([...top, ...bottom]))
  })

  test.each([
    ['a paragraph on tags', 'Tags were put on the doors of those who had been taken away by the police.'],
    ['one that names a bureau', 'Bureau of Labor inspectors visited 12 mines.'],
  ])('%s stays', (_, paragraph) => {
    const report = parse([...body, paragraph].join('\n\n'))
    expect(notation(report)).toContain(`¶3 ${paragraph}`)
  })
})

test('the words under a picture are no paragraph, those over a table are', () => {
  const { children, furniture } = parse(
    new VFile({
      path: 'a.html',
      value: page(
        '',
        `${title}<figure><img src="a.jpg"><figcaption>Relatives wait outside the prison, June 2016. © 2016 A. Jallow</figcaption></figure>${text}<figure><figcaption>Table 1. Trials by year, as the ministry counts them.</figcaption><table><tr><td>2016</td><td>7</td></tr></table></figure>`,
      ),
    }),
  )
  const words = JSON.stringify(children)
  expect(words).not.toContain('Relatives wait')
  expect(words).toContain('Trials by year')
  expect(furniture.map(({ value }) => value).join(' ')).toContain('Relatives wait')
})

test('the name of the site at the end of a title is who publishes', () => {
  const head =
    '<title>Clear the cells | Freedom House</title><link rel="canonical" href="https://freedomhouse.org/article/clear-the-cells">'
  const { metadata } = parse(new VFile({ path: 'a.html', value: page(head, `<p>${text}</p>`) }))
  expect(metadata).toMatchObject({ title: 'Clear the cells', publisher: 'Freedom House' })
})
