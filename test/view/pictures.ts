/// <reference lib="dom" />
/**
 * Pictures of the page for the README: `npm run pictures` makes them. Beside each stands a sum of the document that the
 * browser drew, by which a test tells that the picture is of today's page: another machine's fonts draw other dots, but
 * of the same document.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { view } from '../../src/view/index.ts'
import { type Browser, startBrowser } from '../browser/chromium.ts'
import { reportNamed } from './pages.ts'

const images = join(import.meta.dirname, '../../docs/images')

/** Where a picture and its sum are kept. */
export const pictureFile = (name: string) => join(images, `${name}.png`)
const sumFile = (name: string) => join(images, `${name}.sha256`)

/** The sum that was kept when a picture was made. */
export function keptSum(name: string): string {
  return readFileSync(sumFile(name), 'utf8').trim()
}

/** What is in a picture, and how high it is. */
interface Picture {
  height: number
  bringAbout(page: Page): Promise<void>
}

/** The pictures by their names: each is brought about in the page of the bundled report. */
export const pictures: Readonly<Record<string, Picture>> = {
  view: {
    height: 800,
    async bringAbout(page) {
      await page.locator('[id="prosecution.p1.s3.c3"]').click()
      await page.evaluate(() => document.querySelector('#prosecution h2')?.scrollIntoView({ block: 'start' }))
    },
  },
  plots: {
    height: 620,
    async bringAbout(page) {
      await page.getByRole('button', { name: 'Table', exact: true }).click()
      await page.mouse.move(0, 0)
    },
  },
}

/** Draws a picture. @returns The page, and the sum of what it drew. */
export async function draw(browser: Browser, name: string): Promise<{ page: Page; sum: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'pincite-picture-'))
  try {
    const path = join(folder, 'laos.html')
    writeFileSync(path, view(reportNamed('usdos-tip-2017-laos'), { file: 'laos.txt' }))
    const page = await browser.context.newPage()
    await page.setViewportSize({ width: 1360, height: pictures[name]?.height ?? 0 })
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
    await page.goto(pathToFileURL(path).href)
    await pictures[name]?.bringAbout(page)
    return { page, sum: await sumOf(page) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Scripts are not drawn; where lines run, and what part of the text is in view, follows from the fonts. */
async function sumOf(page: Page): Promise<string> {
  const drawn = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll('script, meta, .relations')) one.remove()
    for (const one of copy.querySelectorAll('[aria-current]')) one.removeAttribute('aria-current')
    return copy.outerHTML
  })
  return createHash('sha256').update(drawn).digest('hex')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const browser = await startBrowser()
  for (const name of Object.keys(pictures)) {
    const { page, sum } = await draw(browser, name)
    // A page has few colours: with a palette of them the file is a third as large.
    await sharp(await page.screenshot())
      .png({ palette: true, effort: 10 })
      .toFile(pictureFile(name))
    writeFileSync(sumFile(name), `${sum}\n`)
  }
  await browser.close()
}
