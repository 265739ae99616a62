import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { reportText } from '../../src/anchors/text.ts'
import { cite, styles } from '../../src/cite/index.ts'
import { claims, explain, parse, sources } from '../../src/index.ts'
import type { PageData } from '../../src/view/data.ts'
import { indexEntry, view, viewIndex } from '../../src/view/index.ts'
import { hostile, names, reportNamed } from './pages.ts'

/** The data that a page carries. */
function dataOf(page: string): PageData {
  return JSON.parse(/<script type="application\/json" id="view_data">(.*?)<\/script>/s.exec(page)?.[1] ?? '')
}

describe.each(names)('%s', (name) => {
  const report = reportNamed(name)
  const data = dataOf(view(report, { file: `${name}.html` }))

  test('holds every claim and source as the library gives them', () => {
    const given = claims(report).map(({ text: _, ...claim }) => claim)
    expect(data.claims.map(({ reasons: _, shortForm: __, ...claim }) => claim)).toEqual(given)
    expect(data.sources).toEqual(sources(report).map(({ text: _, ...source }) => source))
  })

  test('tells the reasons that explain gives', () => {
    for (const { id, reasons } of data.claims) expect(reasons, id).toEqual(explain(report, id).reasons)
  })

  test('writes the citation of every claim as cite does', { timeout: 300_000 }, () => {
    const inStyles = name === 'usdos-tip-2017-laos' ? styles : styles.filter((_, index) => index % 4 === 0)
    const paragraphs = [...new Set(data.claims.map(({ paragraph }) => paragraph))]
    for (const paragraph of paragraphs) {
      for (const style of inStyles) {
        const { before, after, middles } = data.styles.find((one) => one.name === style) ?? never()
        const written = before + middles[data.places[paragraph]?.citation ?? -1] + after
        expect(written).toBe(cite(report, { style, at: paragraph }))
      }
    }
  })
})

function never(): never {
  throw new Error('the page has no such style')
}

describe('the page', () => {
  const report = reportNamed('usdos-tip-2017-laos')
  const page = view(report)

  test('weighs little beside its report', () => {
    const empty = parse('LAOS: TIER 3\n\nIt was so.\n', { year: 2017 })
    expect(Buffer.byteLength(view(empty))).toBeLessThan(142_000)
  })

  test('has one style sheet and one script, and a policy that allows these alone', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
    const hashOf = (text = '') => `sha256-${createHash('sha256').update(text).digest('base64')}`
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)]
    const sheets = [...page.matchAll(/<style>(.*?)<\/style>/gs)]
    expect([scripts.length, sheets.length]).toEqual([1, 1])
    expect(policy).toContain(`script-src &#39;${hashOf(scripts[0]?.[1])}&#39;;`)
    expect(policy).toContain(`style-src &#39;${hashOf(sheets[0]?.[1])}&#39;;`)
    expect(policy).toContain('default-src &#39;none&#39;;')
    expect(page).not.toMatch(/<[^>]* style=/)
  })

  test('is the same each time', () => {
    expect(view(report)).toBe(page)
  })

  test('keeps its claims back from a blind coder', () => {
    const blind = view(report, { blind: true })
    expect(blind).not.toContain('data-type="claim"')
    expect(dataOf(blind)).toMatchObject({ claims: [], sources: [], isBlind: true })
  })

  test('holds no markup of a report', () => {
    const odd = parse(hostile, { format: 'markdown' })
    expect(reportText(odd)).toContain('<script>window.broken = 1</script>')
    const made = view(odd)
    expect(made).not.toMatch(/<img|<b>|<i>|<!--/)
    expect(made.match(/<script/g)).toHaveLength(2)
    for (const character of ['\u202e', '\u2066', '\u0007', '\u200f']) expect(made).not.toContain(character)
  })

  test('links to the web alone', () => {
    const { metadata, ...rest } = report
    const made = view({ ...rest, metadata: { ...metadata, url: 'javascript:alert(1)' } })
    expect(made).not.toMatch(/href="javascript/)
  })

  test('says which option is none', () => {
    // @ts-expect-error: there is no such style
    expect(() => view(report, { styles: ['ieee'] })).toThrow(/`styles`\[0\] is "ieee"/)
    // @ts-expect-error: a text is no report
    expect(() => view('LAOS')).toThrow(TypeError)
  })
})

describe('the index of a set', () => {
  const reports = names.map(reportNamed)

  test('leads to a page of each report, by country and year', () => {
    const taken = new Set<string>()
    const entries = reports.map((report) => {
      const entry = indexEntry(report, taken)
      taken.add(entry.path)
      return entry
    })
    const page = viewIndex(entries)
    for (const { path } of entries) expect(page).toContain(`href="./${path}" aria-label="`)
    expect(entries.map(({ country, year, figures }) => [country, year, figures])).toEqual([
      ['Laos', 2017, 33],
      ['Tuvalu', 2016, claims(reports[1] ?? never()).length],
      ['Nauru', 2022, claims(reports[2] ?? never()).length],
      ['Laos', 2024, claims(reports[3] ?? never()).length],
    ])
    expect(page.match(/<th scope="col">[^<]*/g)).toEqual(
      ['Country', '2016', '2017', '2022', '2024'].map((name) => `<th scope="col">${name}`),
    )
    expect(page).not.toContain('<script')
  })

  test('gives every report a page of its own', () => {
    const report = reports[0] ?? never()
    const first = indexEntry(report)
    expect(indexEntry(report, new Set([first.path])).path).toBe('usdos-tip-2017-laos-2.html')
  })

  test('lists what has no country or year, as text', () => {
    const entry = { path: 'a b.html', title: '<b>x</b>', series: null, country: null, year: null, figures: 1 }
    const page = viewIndex([entry])
    expect(page).toContain('href="./a%20b.html"')
    expect(page).toContain('&lt;b&gt;x&lt;/b&gt;</a>')
    // @ts-expect-error: a report is no entry
    expect(() => viewIndex([reports[0]])).toThrow(TypeError)
  })
})

describe('figures over the years', () => {
  /** What a plot draws: its name, how many points are joined and how many stand alone. */
  function plotsIn(page: string) {
    return [...page.matchAll(/<figure.*?<\/figure>/gs)].map(([figure]) => ({
      name: /<figcaption>(.*?)<\/figcaption>/.exec(figure)?.[1],
      said: /<svg[^>]* aria-label="([^"]*)" role="img"/.exec(figure)?.[1],
      lines: (figure.match(/stroke-linecap="round"><path d="([^"]*)"/)?.[1] ?? '').match(/M/g)?.length ?? 0,
      points: figure.match(/<circle/g)?.length,
      rows: figure.match(/<tr>/g)?.length,
    }))
  }

  test('are plots of the measures that have several years, each with its table', () => {
    const plots = plotsIn(view(reportNamed('usdos-tip-2017-laos'), { styles: ['apa'] }))
    expect(plots.map(({ name }) => name)).toEqual([
      'Investigations',
      'Prosecutions',
      'Convictions',
      'Victims identified',
      'Repatriations',
    ])
    expect(plots[1]).toEqual({
      name: 'Prosecutions',
      said: 'Prosecutions: 2014: 31; 2015: 9; 2016: at least 11; 2016: 1',
      lines: 1,
      points: 4,
      rows: 5,
    })
  })

  test('are what the text says: ranges, none, other units, nothing that has no number or year', () => {
    const page = view(
      parse(`2018 Trafficking in Persons Report - Ghana

PROSECUTION

In 2017 courts convicted between 5 and 8 traffickers, compared with no convictions in 2016 and 12 convictions in 2015.
Officials did not report any prosecutions in 2017. Police arrested 9 suspects in 2017.
`),
      { styles: ['apa'] },
    )
    expect(plotsIn(page).map(({ said }) => said)).toEqual(['Convictions: 2015: 12; 2016: none; 2017: 5 to 8'])
    expect(page).not.toMatch(/<svg[^>]*>\s*<style|<g [^>]*(?:aria-label|style)=/)
  })

  test('are kept back from a blind coder', () => {
    expect(plotsIn(view(reportNamed('usdos-tip-2017-laos'), { blind: true, styles: ['apa'] }))).toEqual([])
  })
})
