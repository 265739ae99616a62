/// <reference lib="dom" />
/**
 * A page of a long report in a browser, beside the same text in a bare `<pre>`: when it is painted first, and how long it
 * takes until words are marked or figures filtered and the next frame is there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'pincite'
import { view } from 'pincite/view'
import type { Page } from 'playwright-core'
import { startBrowser } from '../browser/chromium.ts'
import { joined } from './joined.ts'
import { median, print, type Timing } from './measure.ts'

const bytes = 1_500_000
const words = 'traffickers'
const rounds = 7
/** How long the page waits for more letters before it looks, in milliseconds. */
const pause = 120

/** What is timed in a document: milliseconds. */
type Times = Record<'paint' | 'search' | 'filter', number>

const folder = mkdtempSync(join(tmpdir(), 'pincite-bench-'))
const browser = await startBrowser()
try {
  const samples = await measured(joined(bytes))
  const timings = (of: keyof Times): Timing[] => [
    { name: 'in a bare <pre>', milliseconds: median(samples.map(({ bare }) => bare[of])) },
    { name: 'the page', milliseconds: median(samples.map(({ page }) => page[of])) },
  ]
  print('1.5 MB of text in Chromium: the first paint', timings('paint'))
  print(`“${words}” found and marked, and the next frame drawn`, timings('search'))
  print('figures of a measure left out (in the <pre>: a class), and the next frame drawn', timings('filter'))
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

async function measured(text: string): Promise<{ bare: Times; page: Times }[]> {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const bare = written('bare.html', `<!doctype html><meta charset="utf-8"><pre>${escaped}</pre>`)
  const page = written('page.html', view(parse(text), { styles: ['refworld'] }))
  const samples: { bare: Times; page: Times }[] = []
  for (let round = 0; round < rounds; round++) {
    const tab = await browser.context.newPage()
    await tab.setViewportSize({ width: 1280, height: 900 })
    samples.push({ bare: await timesOfBare(tab, bare), page: await timesOfPage(tab, page) })
    await tab.close()
  }
  return samples
}

function written(name: string, html: string): string {
  writeFileSync(join(folder, name), html)
  return pathToFileURL(join(folder, name)).href
}

async function timesOfBare(tab: Page, url: string): Promise<Times> {
  await tab.goto(url)
  const rest = await tab.evaluate(async (asked) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const start = performance.now()
    const node = document.querySelector('pre')?.firstChild
    if (!(node instanceof Text)) throw new Error('the document has no text')
    const ranges = [...node.data.matchAll(new RegExp(asked, 'giu'))].map(({ index, 0: { length } }) => {
      return new StaticRange({
        startContainer: node,
        startOffset: index,
        endContainer: node,
        endOffset: index + length,
      })
    })
    CSS.highlights.set('found', new Highlight(...ranges))
    await frame()
    const found = performance.now()
    document.querySelector('pre')?.classList.add('off')
    await frame()
    return { search: found - start, filter: performance.now() - found }
  }, words)
  return { paint: await firstPaint(tab), ...rest }
}

async function timesOfPage(tab: Page, url: string): Promise<Times> {
  await tab.goto(url)
  const paint = await firstPaint(tab)
  const field = tab.getByRole('searchbox')
  await field.focus()
  const rest = await tab.evaluate(async (asked) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
    const input = document.querySelector<HTMLInputElement>('input[type="search"]')
    const count = document.querySelector('.found')
    const box = document.querySelector<HTMLInputElement>('.measures input')
    if (input === null || count === null || box === null) throw new Error('the page has no search')
    const start = performance.now()
    input.value = asked
    const shown = new Promise((resolve) =>
      new MutationObserver(resolve).observe(count, { childList: true, characterData: true, subtree: true }),
    )
    input.dispatchEvent(new Event('input'))
    await shown
    await frame()
    const found = performance.now()
    box.click()
    await frame()
    return { search: found - start, filter: performance.now() - found }
  }, words)
  return { ...rest, paint, search: rest.search - pause }
}

function firstPaint(tab: Page): Promise<number> {
  return tab.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint')
      if (paint !== undefined) return paint.startTime
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })
}
