/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
/**
 * Pages in a real browser, opened from a folder as their readers do.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse as parseCsv } from 'csv-parse/sync'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textModel } from '../../src/anchors/text.ts'
import { cite, styles } from '../../src/cite/index.ts'
import { anchor, claims, parse, shortForm } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import type { Report } from '../../src/types.ts'
import { indexEntry, view, viewIndex } from '../../src/view/index.ts'
import { type Browser, startBrowser, withoutBrowser } from '../browser/chromium.ts'
import { objections } from './axe.ts'
import { hostile, names, reportNamed } from './pages.ts'

let browser: Browser
let page: Page
let faults: string[]
let requests: string[]
const folder = mkdtempSync(join(tmpdir(), 'pincite-view-'))

beforeAll(async () => {
  if (!withoutBrowser) browser = await startBrowser()
})

afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(async () => {
  if (withoutBrowser) return
  page = await browser.context.newPage()
  await page.setViewportSize({ width: 1280, height: 900 })
  faults = []
  requests = []
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => faults.push(message.text()))
  page.on('request', (request) => requests.push(request.url()))
})

afterEach(async () => {
  if (withoutBrowser) return
  await page.close()
  expect(requests.filter((url) => !/^(?:file|data|blob):/.test(url))).toEqual([])
})

/** Writes the page of a report and opens it. */
async function open(report: Report, options: Parameters<typeof view>[1] = {}): Promise<void> {
  const path = join(folder, 'page.html')
  writeFileSync(path, view(report, options))
  await page.goto(pathToFileURL(path).href)
}

const panel = () => page.locator('#view_panel')
const claimAt = (id: string) => page.locator(`[id="${id}"]`)

/** Clicks into the first line of a claim: one may go on in the next. */
async function click(id: string): Promise<void> {
  const { x, y } = await claimAt(id).evaluate((claim) => {
    claim.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = claim.getClientRects()[0] ?? new DOMRect()
    return { x: left + width / 2, y: top + height / 2 }
  })
  await page.mouse.click(x, y)
}

describe.skipIf(withoutBrowser).each(names)('%s', (name) => {
  const report = withoutBrowser ? null : reportNamed(name)

  test('shows its text to the letter, with every claim at its words', async () => {
    if (report === null) return
    await open(report)
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('[data-type="paragraph"], [data-type="heading"]')].map((block) => ({
        text: block.textContent ?? '',
        claims: [...block.querySelectorAll('[data-type="claim"]')].map((mark) => {
          const before = document.createRange()
          before.setStart(block, 0)
          before.setEndBefore(mark)
          return { id: mark.id, start: before.toString().length, text: mark.textContent }
        }),
      })),
    )
    const model = textModel(report)
    const ids = [...places(report)].filter(([, { type }]) => type === 'claim').map(([id]) => id)
    expect(shown.map(({ text }) => text)).toEqual(
      model.blocks.map(({ start, end }) => model.value.slice(start, end)),
    )
    const marks = shown.flatMap(({ claims: own }, index) =>
      own.map(({ id, start, text }) => ({ id, start: (model.blocks[index]?.start ?? 0) + start, text })),
    )
    const expected = ids.map((id) => {
      const { start, end } = model.spans.get(places(report).get(id) as never) ?? { start: 0, end: 0 }
      return { id, start, text: model.value.slice(start, end) }
    })
    expect(marks).toEqual(expected)
    expect(faults).toEqual([])
  })

  test('opens every claim by mouse and by key, with its citation', { timeout: 300_000 }, async () => {
    if (report === null) return
    await open(report)
    for (const { id, quote } of claims(report)) {
      const citation = cite(report, { at: id })
      const isOpen = async () => {
        expect(await panel().locator('h2').textContent()).toBe(quote.replace(/\s+/g, ' '))
        expect(await panel().locator('.citation').textContent()).toBe(citation)
        expect(await panel().locator('code').first().textContent()).toBe(shortForm(anchor(report, id)))
      }
      await click(id)
      await isOpen()
      await page.keyboard.press('Escape')
      expect(await panel().isVisible()).toBe(false)
      // The focus is back at the claim, so that Enter opens it again.
      await page.keyboard.press('Enter')
      await isOpen()
      await page.keyboard.press('Escape')
    }
    expect(faults).toEqual([])
  })
})

describe.skipIf(withoutBrowser)('the page of the bundled report', () => {
  const report = reportNamed('usdos-tip-2017-laos')
  const rows = claims(report)
  const convictions = rows.filter(({ measure }) => measure === 'convictions')
  const seven = 'prosecution.p1.s3.c3'

  test('cites in every style, and copies', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await open(report)
    await claimAt(seven).click()
    for (const style of styles) {
      await panel().getByLabel('Citation style').selectOption(style)
      expect(await panel().locator('.citation').textContent()).toBe(cite(report, { style, at: seven }))
    }
    await panel().getByRole('button', { name: 'Copy the citation' }).click()
    await panel().getByText('Copied', { exact: true }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      cite(report, { style: styles.at(-1) ?? 'refworld', at: seven }),
    )
  })

  test('shows fields, rules, related figures, and links to the live page', async () => {
    await open(report)
    await claimAt(seven).click()
    const words = (await panel().textContent()) ?? ''
    for (const part of ['traffickers', '2016', 'authorities (government)', 'trafficking/convictions'])
      expect(words).toContain(part)
    expect(await panel().getByRole('link', { name: '13 individuals, 2015' }).count()).toBeGreaterThan(0)
    expect(await page.locator('.relations path').count()).toBe(4)
    const link = await panel().getByRole('link', { name: 'Open the live page here' }).getAttribute('href')
    expect(link).toBe(rows.find(({ id }) => id === seven)?.url)
    await panel().getByRole('link', { name: '21 convictions, 2014' }).first().click()
    expect(await panel().locator('h2').textContent()).toBe('21')
  })

  test('opens at the place that its address names, and cites paragraphs', async () => {
    await open(report)
    await page.goto(`${page.url()}#${seven}`)
    expect(await panel().locator('h2').textContent()).toBe('seven')
    await page.keyboard.press('Escape')
    await page.locator('[id="protection.p1"] > .number').click()
    expect(await panel().locator('.citation').textContent()).toBe(cite(report, { at: 'protection.p1' }))
  })

  test.each([
    ['a desk', 1280, 900],
    ['a phone', 390, 850],
    ['a small phone', 375, 667],
  ])('opens a figure with its sentence in sight: %s', async (_, width, height) => {
    await page.setViewportSize({ width, height })
    for (const { id } of rows.filter(({ start }, index) => start > 0 && index % 4 === 2)) {
      await open(report, { styles: ['apa'] })
      await page.goto('about:blank')
      await page.goto(`${pathToFileURL(join(folder, 'page.html')).href}#${id}`)
      const { sentence, top, bottom, from, to } = await claimAt(id).evaluate((claim) => {
        const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
        const beside = matchMedia('(min-width: 60.01rem)').matches
        return {
          sentence: claim.closest('[data-type="sentence"]')?.getClientRects()[0]?.top,
          top: claim.getClientRects()[0]?.top ?? Number.NaN,
          bottom: claim.getClientRects()[0]?.bottom,
          from: boxOf('.bar')?.bottom,
          to: beside ? innerHeight : boxOf('#view_panel')?.top,
        }
      })
      // Of a sentence that begins further up than there is room for, the last lines before the figure.
      const first = Math.max(sentence ?? Number.NaN, top - 0.15 * height)
      expect(first, id).toBeGreaterThanOrEqual(from ?? Number.NaN)
      expect(bottom, id).toBeLessThanOrEqual(to ?? Number.NaN)
    }
  })

  test.each([
    ['a desk', 1280],
    ['a phone', 390],
  ])(
    'keeps the reader’s place while the bar is reached by key, and when it grows for the review: %s',
    async (_, width) => {
      await page.setViewportSize({ width, height: 850 })
      await open(report, { styles: ['apa'] })
      await claimAt('protection.p1.s6.c1').evaluate((claim) => claim.scrollIntoView({ block: 'center' }))
      const top = () => claimAt('protection.p1.s6.c1').evaluate((claim) => claim.getBoundingClientRect().top)
      const before = await top()
      await page.getByLabel('Find words').evaluate((field) => field.focus({ preventScroll: true }))
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Review')
      for (const isOn of [true, false]) {
        await page.keyboard.press('Enter')
        expect(await page.evaluate(() => document.body.classList.contains('reviewing'))).toBe(isOn)
        await page.waitForTimeout(100)
        expect(Math.abs((await top()) - before)).toBeLessThan(2)
      }
    },
  )

  test('filters by measure, period, source and words', async () => {
    await open(report)
    const passing = () =>
      page.evaluate(() => [...document.querySelectorAll('.claim:not(.off)')].map(({ id }) => id))
    const filters = page.locator('#view_filters')
    await filters.getByRole('button', { name: 'None' }).click()
    await filters.getByLabel('Convictions').check()
    expect(await passing()).toEqual(convictions.map(({ id }) => id))
    await filters.getByLabel('To year').fill('2014')
    expect(await passing()).toEqual(
      convictions.filter(({ period }) => period?.start?.startsWith('2014')).map(({ id }) => id),
    )
    await filters.getByRole('button', { name: 'Show all' }).click()
    expect(await passing()).toHaveLength(rows.length)
    await filters.getByLabel('Source').selectOption('kind government')
    expect(await passing()).toEqual(
      rows.filter(({ attribution }) => attribution.source === 'government').map(({ id }) => id),
    )
    await filters.getByRole('button', { name: 'Show all' }).click()
    await page.getByLabel('Find words').fill('high-risk BORDER')
    await page.locator('.found', { hasText: '1' }).waitFor()
    expect(await passing()).toEqual(
      rows.filter(({ text }) => /high-risk border/i.test(text)).map(({ id }) => id),
    )
    expect(await page.evaluate(() => CSS.highlights.get('view-found')?.size)).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator('.found').textContent()).toBe('1/1')
  })

  test('sorts its table, and saves what it shows', async () => {
    await open(report, { file: 'laos.txt' })
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const column = (name: string) => page.locator(`td[data-name="${name}"]`).allTextContents()
    await page.getByRole('button', { name: 'Measure' }).click()
    const measures = await column('Measure')
    expect(measures).toEqual([...measures].sort((a, b) => a.localeCompare(b, 'en')))
    await page.getByRole('button', { name: 'Measure' }).click()
    expect(await column('Measure')).toEqual(measures.toReversed())
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toBe('Measure')
    const saved = rows.filter(({ text }) => /convictions/i.test(text))
    await page.getByLabel('Find words').fill('convictions')
    await page.getByRole('heading', { name: `${saved.length} figures` }).waitFor()
    const download = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name }).click(),
      ])
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
    }
    const json = await download('Download JSON')
    expect(json.name).toBe('laos.json')
    const read: typeof rows = JSON.parse(json.text)
    expect(read.toSorted((a, b) => a.start - b.start)).toEqual(saved)
    const csv = await download('Download CSV')
    const cells: Record<string, string>[] = parseCsv(csv.text, { columns: true })
    expect(cells.map(({ id }) => id).toSorted()).toEqual(saved.map(({ id }) => id).toSorted())
    expect(cells[0]).toMatchObject({ file: 'laos.txt', country: 'LAO', edition: '2017' })
    expect(faults).toEqual([])
  })

  test('shows plots beside the table, as the filters have it, and beside a figure', async () => {
    await open(report, { styles: ['apa'] })
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    const plots = page.locator('#view_plots figure:visible')
    expect(await plots.count()).toBe(5)
    await page.locator('#view_filters').getByLabel('Convictions').uncheck()
    expect(await plots.count()).toBe(4)
    await plots.filter({ hasText: 'Prosecutions' }).getByText('As a table').click()
    await plots.getByRole('link', { name: 'at least 11' }).click()
    expect(await panel().locator('h2').textContent()).toBe('at least 11')
    expect(await panel().locator('svg').getAttribute('aria-label')).toContain('2014: 31; 2015: 9')
    await panel().getByRole('link', { name: '31', exact: true }).click()
    expect(await panel().locator('h2').textContent()).toBe('31')
    expect(faults).toEqual([])
  })

  test('runs no script but its own', async () => {
    await open(report)
    const { broken, blocked } = await page.evaluate(async () => {
      const said: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => said.push(event.effectiveDirective))
      const script = document.createElement('script')
      try {
        script.text = 'window.broken = 1'
        document.body.append(script)
      } catch {
        said.push('trusted types')
      }
      const image = document.createElement('img')
      image.src = 'https://example.org/x.png'
      document.body.append(image)
      await new Promise((resolve) => setTimeout(resolve, 100))
      return { broken: 'broken' in window, blocked: said }
    })
    expect(broken).toBe(false)
    expect(blocked).toContain('img-src')
    expect(blocked.length).toBeGreaterThan(1)
    // Chromium tells of requests that it then blocks.
    requests = []
  })

  test.each([
    ['desk, light', 1280, 'light'],
    ['desk, dark', 1280, 'dark'],
    ['phone, light', 390, 'light'],
    ['phone, dark', 390, 'dark'],
  ] as const)('has nothing that axe objects to: %s', async (_, width, colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 850 })
    await open(report)
    expect(await objections(page)).toEqual([])
    await claimAt(seven).click()
    for (const summary of await panel().locator('summary').all()) await summary.click()
    expect(await objections(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Labels' }).click()
    await page.getByRole('button', { name: 'Table', exact: true }).click()
    expect(await objections(page)).toEqual([])
  })
})

test.skipIf(withoutBrowser)('a hostile report shows as what it says', async () => {
  const report = parse(hostile, { format: 'markdown' })
  await open(report)
  expect(await page.evaluate(() => 'broken' in window)).toBe(false)
  expect(await page.locator('main img, main script, main b, main i, main [autofocus]').count()).toBe(0)
  const text = (await page.locator('main').textContent()) ?? ''
  expect(text).toContain('</script><script>window.broken = 1</script>')
  expect(text).toContain('12 <img src=x onerror="window.broken = 1"> men U+202EandU+202C 7 U+0007womenU+2066')
  const rows = claims(report)
  expect(rows.length).toBeGreaterThan(2)
  for (const { id, quote } of rows) {
    await click(id)
    expect(await panel().locator('h2').textContent()).toBe(quote)
    expect(await panel().locator('.citation').textContent()).toContain('Report - <b>Ethiopia</b>')
  }
  expect(faults).toEqual([])
})

test.skipIf(withoutBrowser)('a blind page shows the text alone', async () => {
  await open(reportNamed('usdos-tip-2017-laos'), { blind: true })
  expect(await page.locator('.claim, .source, #view_filters').count()).toBe(0)
  expect(await page.getByRole('button', { name: 'Table' }).count()).toBe(0)
  expect(faults).toEqual([])
})

test.skipIf(withoutBrowser)('the index of a set has nothing that axe objects to', async () => {
  const path = join(folder, 'index.html')
  writeFileSync(path, viewIndex(names.map((name) => indexEntry(reportNamed(name)))))
  await page.goto(pathToFileURL(path).href)
  expect(await page.getByRole('link').count()).toBe(names.length)
  expect(await objections(page)).toEqual([])
  expect(faults).toEqual([])
})
