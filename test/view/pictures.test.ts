import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, startBrowser, withoutBrowser } from '../browser/chromium.ts'
import { draw, keptSum, pictureFile, pictures } from './pictures.ts'

let browser: Browser

beforeAll(async () => {
  if (!withoutBrowser) browser = await startBrowser()
})

afterAll(() => browser?.close())

test.skipIf(withoutBrowser).each(Object.keys(pictures))(
  'the picture %s is of the page as it is: if not, `npm run pictures` makes it',
  async (name) => {
    const { page, sum } = await draw(browser, name)
    await page.close()
    expect(sum).toBe(keptSum(name))
  },
)

test.each(Object.keys(pictures))('the picture %s is in the README, and small', (name) => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8')
  expect(readme).toMatch(new RegExp(`!\\[[^\\]]{20,}\\]\\(docs/images/${name}\\.png\\)`))
  expect(statSync(pictureFile(name)).size).toBeLessThan(150_000)
})
