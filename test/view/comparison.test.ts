/// <reference lib="dom" />
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Element, Root } from 'hast'
import type { Page } from 'playwright-core'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textModel } from '../../src/anchors/text.ts'
import { align, parse } from '../../src/index.ts'
import { fold } from '../../src/report/to-string.ts'
import type { Report } from '../../src/types.ts'
import { viewComparison } from '../../src/view/index.ts'
import { type Browser, startBrowser, withoutBrowser } from '../browser/chromium.ts'
import { objections } from './axe.ts'
import { editionNamed, hostile, reportNamed } from './pages.ts'

const layouts = join(import.meta.dirname, '../fixtures/layouts')
const laos = reportNamed('usdos-tip-2017-laos')
const layout = (name: string) => parse(readFileSync(join(layouts, name)))

const pairs: readonly (readonly [name: string, before: Report, after: Report])[] = [
  ['two editions', editionNamed('usdos-hrp-2022-nauru'), editionNamed('usdos-hrp-2023-nauru')],
  ['an edition of another order', editionNamed('usdos-hrp-2023-nauru'), editionNamed('usdos-hrp-2024-nauru')],
  ['another layout', laos, layout('laos-2017-wrapped.txt')],
  ['a layout without headings', layout('laos-2017-state.txt'), laos],
  ['another report', reportNamed('usdos-hrp-2016-tuvalu'), laos],
]

const classesOf = (node: Element) => [node.properties.className ?? []].flat().map(String)

/** The words under a node, without the elements that `isLeftOut` names. */
function wordsUnder(node: Element, isLeftOut: (element: Element) => boolean): string {
  let words = ''
  visit(node, (child) => {
    if (
      child.type === 'element' &&
      (isLeftOut(child) || /\b(?:tag|pinpoint)\b/.test(classesOf(child).join()))
    )
      return SKIP
    if (child.type === 'text') words += child.value
    return undefined
  })
  return words.replace(/\s+/g, ' ').trim()
}

function elementsOf(page: string, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const tree: Root = unified().use(rehypeParse).parse(page)
  visit(tree, 'element', (node) => {
    if (isWanted(node)) found.push(node)
  })
  return found
}

describe.each(pairs)('%s', (_, before, after) => {
  const page = viewComparison(before, after)
  const rows = elementsOf(page, (element) => classesOf(element).includes('row'))

  test.each([
    ['before', before],
    ['after', after],
  ] as const)('holds every paragraph of the report %s once, in its words', (side, report) => {
    const shown = elementsOf(
      page,
      ({ tagName, properties }) => tagName === 'p' && String(properties.id ?? '').startsWith(`${side}.`),
    )
    const words = shown.map((element): [string, string] => [
      String(element.properties.id).slice(side.length + 1),
      wordsUnder(element, () => false),
    ])
    const { value, blocks } = textModel(report)
    const expected = blocks.flatMap(({ node, start, end }): [string, string][] =>
      node.type === 'paragraph' ? [[node.id, fold(value.slice(start, end))]] : [],
    )
    const inOrder = side === 'after' ? words : words.toSorted()
    expect(inOrder).toEqual(side === 'after' ? expected : expected.toSorted())
  })

  test('shows in its order every heading of both', () => {
    for (const [side, report] of [
      ['before', before],
      ['after', after],
    ] as const) {
      const { value, blocks } = textModel(report)
      const expected = blocks.flatMap(({ node, start, end }) =>
        node.type === 'heading' ? [fold(value.slice(start, end))] : [],
      )
      const shown = rows
        .filter((row) => classesOf(row).includes('heading'))
        .flatMap(({ children }) => children)
        .filter((cell) => cell.type === 'element' && classesOf(cell).includes(side))
        .flatMap((cell) => (cell.type === 'element' ? [wordsUnder(cell, () => false)] : []))
        .filter((words) => words !== '')
      expect(side === 'after' ? shown : shown.toSorted()).toEqual(
        side === 'after' ? expected : expected.toSorted(),
      )
    }
  })

  test('marks in an edited paragraph the words that one side has, and no others', () => {
    const edited = rows.filter(
      (row) => classesOf(row).join() === 'row,edited' && !JSON.stringify(row).includes('moved'),
    )
    for (const row of edited) {
      const cell = (side: string) =>
        row.children.find((child) => child.type === 'element' && classesOf(child).includes(side))
      const [one, other] = [cell('before'), cell('after')]
      if (one?.type !== 'element' || other?.type !== 'element') throw new Error('the row has no two cells')
      const shared = (element: Element) =>
        wordsUnder(element, ({ tagName }) => tagName === 'ins' || tagName === 'del').replace(/\s+/g, '')
      expect(shared(one)).toBe(shared(other))
      expect(shared(one)).not.toBe('')
    }
  })

  test('tells of each paragraph what align says', () => {
    const states = rows.filter((row) => !/\b(?:heading|editions)\b/.test(classesOf(row).join()))
    const leading = states.filter((row) => JSON.stringify(row).includes('"away"')).length
    expect(states.length - leading).toBe(align(before, after).paragraphs.length)
    for (const { status } of align(before, after).paragraphs) expect(page).toContain(`class="row ${status}"`)
  })
})

test('headings of the same words correspond, whatever their numbers', () => {
  const page = viewComparison(
    parse('# Report on Laos 2016\n\n## a. Torture\n\nThere was none.\n\n## b. Arrest\n\nThere were seven.\n'),
    parse('# Report on Laos 2017\n\n## a. Arrest\n\nNobody knows of any.\n\n## b. Torture\n\nIt was rife.\n'),
  )
  const heads = elementsOf(page, (element) => classesOf(element).includes('heading'))
  expect(heads.map((row) => wordsUnder(row, () => false))).toEqual([
    'b. Arresta. Arrest',
    'a. Tortureb. Torture',
  ])
})

test('a hostile report is text, and an argument that is none is told of', () => {
  const odd = parse(hostile, { format: 'markdown' })
  const page = viewComparison(laos, odd)
  expect(page).not.toMatch(/<img|<b>|<i>|<!--/)
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(Buffer.byteLength(viewComparison(parse('One.'), parse('Two.')))).toBeLessThan(60_000)
  // @ts-expect-error: a text is no report
  expect(() => viewComparison(laos, 'LAOS')).toThrow(TypeError)
})

describe.skipIf(withoutBrowser)('in a browser', () => {
  let browser: Browser
  let page: Page
  const faults: string[] = []
  const requests: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'pincite-comparison-'))
  const [, before, after] = pairs[1] ?? []

  beforeAll(async () => {
    browser = await startBrowser()
    if (before && after) writeFileSync(join(folder, 'page.html'), viewComparison(before, after))
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    page = await browser.context.newPage()
    page.on('pageerror', (error) => faults.push(String(error)))
    page.on('console', (message) => faults.push(message.text()))
    page.on('request', (request) => requests.push(request.url()))
  })
  afterEach(async () => {
    await page.close()
    expect(faults).toEqual([])
    expect(requests.filter((url) => !/^(?:file|data):/.test(url))).toEqual([])
  })

  test('goes by key from change to change, and shows the kinds that are wanted', async () => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    const focused = () => page.evaluate(() => document.activeElement?.className ?? '')
    await page.getByRole('button', { name: 'Next change' }).focus()
    await page.keyboard.press('Enter')
    expect(await focused()).toMatch(/^row (?:heading )?(?:edited|moved|new|gone)$/)
    const place = () => page.locator('.found').textContent()
    const all = Number((await place())?.split('/')[1])
    await page.getByRole('button', { name: 'Next change' }).click()
    expect(await place()).toBe(`2/${all}`)
    await page.getByRole('button', { name: 'Previous' }).click()
    await page.getByRole('button', { name: 'Previous' }).click()
    expect(await place()).toBe(`${all}/${all}`)
    const visible = (status: string) => page.locator(`.row.${status}:not(.heading):visible`).count()
    const gone = await visible('gone')
    expect([gone > 0, (await visible('same')) > 0]).toEqual([true, true])
    await page.getByRole('checkbox', { name: 'same' }).uncheck()
    await page.getByRole('checkbox', { name: 'gone' }).uncheck()
    expect([await visible('gone'), await visible('same')]).toEqual([0, 0])
    expect(await place()).toMatch(
      new RegExp(`^(?:\\d+/)?${await page.locator('.row[tabindex]:visible').count()}$`),
    )
    await page
      .getByRole('link', { name: /^moved to/ })
      .first()
      .click()
    expect(await page.locator(':target').count()).toBe(1)
  })

  test.each([
    ['desk, light', 1280, 'light'],
    ['desk, dark', 1280, 'dark'],
    ['phone, light', 390, 'light'],
    ['phone, dark', 390, 'dark'],
  ] as const)('has nothing that axe objects to: %s', async (_, width, colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 850 })
    await page.goto(pathToFileURL(join(folder, 'page.html')).href)
    expect(await objections(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
