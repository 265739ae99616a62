/// <reference lib="dom" />
/**
 * Reviewing in a real browser: what is decided in the page is what the file says, and what comes of it in the report.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anchor, claims, parse, shortForm } from '../../src/index.ts'
import { applyCorrections, type Correction, readCorrections } from '../../src/review/index.ts'
import type { Report } from '../../src/types.ts'
import { view } from '../../src/view/index.ts'
import { type Browser, startBrowser, withoutBrowser } from '../browser/chromium.ts'
import { objections } from './axe.ts'
import { hostile, names, reportNamed } from './pages.ts'

let browser: Browser
let page: Page
let faults: string[]
const folder = mkdtempSync(join(tmpdir(), 'pincite-review-'))

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
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => faults.push(message.text()))
})

afterEach(async () => {
  if (withoutBrowser) return
  await page.evaluate(() => localStorage.clear())
  await page.close()
  expect(faults).toEqual([])
})

async function open(report: Report, options: Parameters<typeof view>[1] = {}): Promise<void> {
  const path = join(folder, 'page.html')
  writeFileSync(path, view(report, options))
  await page.goto(pathToFileURL(path).href)
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByLabel('Your name or initials').fill('ab')
}

const panel = () => page.locator('#view_panel')

/** Selects words of the page, as a reader does with a pointer or the keys. */
async function select(words: string): Promise<void> {
  await page.evaluate((wanted) => {
    for (const block of document.querySelectorAll('#view_report [data-type="paragraph"]')) {
      const at = (block.textContent ?? '').indexOf(wanted)
      if (at === -1) continue
      const range = document.createRange()
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let before = 0
      for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
        const end = before + node.data.length
        if (before <= at && at < end) range.setStart(node, at - before)
        if (before < at + wanted.length && at + wanted.length <= end)
          range.setEnd(node, at + wanted.length - before)
        before = end
      }
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
      return
    }
    throw new Error(`the page does not say ${wanted}`)
  }, words)
}

async function saved(button = 'Save corrections.csv', name = 'corrections.csv'): Promise<Correction[]> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  expect(file.suggestedFilename()).toBe(name)
  return readCorrections(readFileSync(await file.path(), 'utf8'))
}

const seven = 'prosecution.p1.s3.c3'
const thirteen = 'prosecution.p1.s4.c3'
const twentyOne = 'prosecution.p1.s4.c5'

describe.skipIf(withoutBrowser)('the review', () => {
  const report = reportNamed('usdos-tip-2017-laos')

  test('takes no value that is no number, and lists measures by their labels', async () => {
    await open(report)
    await page.locator(`[id="${seven}"]`).click()
    await panel().getByText('Correct', { exact: true }).click()
    await panel().getByLabel('Value', { exact: true }).fill('abc')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()
    expect(await panel().getByRole('alert').textContent()).toBe(
      'Value: value is "abc": give a number such as 1200 or 0.5',
    )
    expect(await panel().getByLabel('Value', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator('.review').textContent()).toContain('0 of 33 figures decided')
    const labels = await panel().getByLabel('Measure').locator('option').allTextContents()
    expect(labels).toEqual(labels.toSorted((one, other) => one.localeCompare(other, 'en')))
    await panel().getByLabel('Value', { exact: true }).fill('8')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()
    expect(await saved()).toMatchObject([{ field: 'value', was: '7', is: '8' }])
  })

  test('keeps what is confirmed, rejected, corrected and marked, over a reload, and in the file', async () => {
    await open(report)
    await page.locator(`[id="${seven}"]`).click()
    await panel().getByRole('button', { name: 'Confirm' }).click()
    await panel().getByRole('button', { name: 'Next figure' }).click()
    await panel().getByRole('button', { name: 'Reject' }).click()
    await page.locator('[id="prosecution.p1.s3.c1"]').click()
    await panel().getByText('Correct', { exact: true }).click()
    await panel().getByLabel('Value', { exact: true }).fill('38')
    await panel().getByLabel('Measure').selectOption('arrests')
    await panel().getByLabel('Period', { exact: true }).fill('2015/2016')
    await panel().getByLabel('Note').fill('= see annex 2')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()
    await select('prescribes penalties')
    await page.getByRole('button', { name: 'Mark as a figure' }).click()
    await panel().getByLabel('Value', { exact: true }).fill('2')
    await panel().getByLabel('Measure').selectOption('penalties')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()

    await page.reload()
    await page.getByRole('button', { name: 'Review' }).click()
    expect(await page.locator('.review').textContent()).toContain('4 of 33 figures decided')
    expect(await page.locator('.claim.confirmed').textContent()).toBe('seven')
    expect(await page.locator('.claim.rejected').count()).toBe(1)
    expect(await page.locator('.claim.added').textContent()).toBe('prescribes penalties')
    await page.locator('[id="prosecution.p1.s3.c1"]').click()
    expect(await panel().getByLabel('Value', { exact: true }).inputValue()).toBe('38')

    const corrections = await saved()
    expect(new Set(corrections.map(({ report: named }) => named))).toEqual(new Set(['usdos-tip-2017-laos']))
    expect(corrections.map(({ field, was, is }) => [field, was, is])).toEqual([
      ['claim', '', 'confirmed'],
      ['claim', '', 'rejected'],
      ['measure', 'investigations', 'arrests'],
      ['value', '37', '38'],
      ['period', '2016', '2015/2016'],
      ['claim', '', 'added'],
      ['measure', 'other', 'penalties'],
      ['value', '', '2'],
    ])
    for (const { coder, time } of corrections)
      expect([coder, Number.isNaN(Date.parse(time))]).toEqual(['ab', false])
    const done = applyCorrections(report, corrections)
    expect([done.unresolved, done.overruled]).toEqual([[], []])
    const after = claims(done.report)
    expect(after.find(({ quote }) => quote === '37')).toMatchObject({
      value: 38,
      measure: 'arrests',
      period: { type: 'years', from: 2015, to: 2016 },
      decision: { verdict: 'corrected', note: '= see annex 2' },
    })
    expect(after.find(({ quote }) => quote === 'prescribes penalties')).toMatchObject({
      value: 2,
      measure: 'penalties',
    })
    expect(after).toHaveLength(33)
  })

  test('relations are changed, taken out and put in, over a reload, and in both files', async () => {
    await open(report)
    const relation = panel().getByLabel('This figure')
    const other = panel().getByLabel('Other figure')
    const related = panel().locator('section', { hasText: 'Related figures' }).locator('li')
    const toRelate = async (id: string) => {
      await page.locator(`[id="${id}"]`).click()
      const summary = panel().getByText('Relate', { exact: true })
      if (!(await relation.isVisible())) await summary.click()
    }
    const save = () => panel().getByRole('button', { name: 'Save relation' }).click()

    // Another type and another figure, which is chosen in the text.
    await toRelate(thirteen)
    expect(await relation.inputValue()).toBe('baseline-of')
    expect(await other.inputValue()).toBe(seven)
    await relation.selectOption('part-of')
    await panel().getByRole('button', { name: 'Choose in the text' }).click()
    await page.locator(`[id="${twentyOne}"]`).click()
    expect(await other.inputValue()).toBe(twentyOne)
    await save()
    expect(await related.allTextContents()).toEqual(['is a part of 21 convictions, 2014'])
    expect(await page.locator('.relations path:not(.point)').count()).toBe(1)

    // Taken out.
    await toRelate(twentyOne)
    await relation.selectOption('')
    await save()
    expect(await related.allTextContents()).toEqual(['has the part 13 individuals, 2015'])

    // Put in, of a figure that was marked by hand.
    await select('prescribes penalties')
    await page.getByRole('button', { name: 'Mark as a figure' }).click()
    await panel().getByLabel('Value', { exact: true }).fill('2')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()
    await panel().getByText('Relate', { exact: true }).click()
    await relation.selectOption('same-as')
    await save()
    expect(await panel().getByText('Choose the other figure').isVisible()).toBe(true)
    await other.selectOption(seven)
    await save()
    await toRelate(seven)
    expect(await related.allTextContents()).toEqual(['is said again as prescribes penalties'])

    // No figure leads back to itself.
    const added = (await page.locator('.claim.added').getAttribute('id')) ?? ''
    await relation.selectOption('part-of')
    await other.selectOption(added)
    await save()
    expect(await panel().getByText('leads back to this one').isVisible()).toBe(true)

    await page.reload()
    await page.getByRole('button', { name: 'Review' }).click()
    await page.locator(`[id="${seven}"]`).click()
    expect(await related.allTextContents()).toEqual(['is said again as prescribes penalties'])
    expect(await page.locator('.review').textContent()).toContain('3 of 33 figures decided')

    const corrections = await saved()
    expect(await saved('Save JSON-LD', 'corrections.jsonld')).toEqual(corrections)
    const forms = new Map(claims(report).map(({ id }) => [id, shortForm(anchor(report, id))]))
    expect(
      corrections.filter(({ field }) => field === 'relation').map(({ was, is, to }) => [was, is, to]),
    ).toEqual([
      [`baseline-of ${forms.get(seven)}`, `part-of ${forms.get(twentyOne)}`, anchor(report, twentyOne)],
      [`baseline-of ${forms.get(seven)}`, '', undefined],
      ['', `same-as ${forms.get(seven)}`, anchor(report, seven)],
    ])
    const done = applyCorrections(report, corrections)
    expect([done.unresolved, done.overruled]).toEqual([[], []])
    const after = claims(done.report)
    const relationOf = (quote: string) => {
      const found = after.find((claim) => claim.quote === quote)?.relation ?? null
      return found === null ? null : [found.type, after.find(({ id }) => id === found.to)?.quote]
    }
    expect(['13', '21', 'prescribes penalties'].map(relationOf)).toEqual([
      ['part-of', '21'],
      null,
      ['same-as', 'seven'],
    ])
  })

  test('a relation is decided with the keyboard alone, and taken back', async () => {
    await open(report)
    await page.locator(`[id="${thirteen}"]`).focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    const tabTo = async (words: string) => {
      for (let presses = 0; presses < 60 && (await focused()) !== words; presses++)
        await page.keyboard.press('Tab')
      expect(await focused()).toBe(words)
    }
    await tabTo('Relate')
    await page.keyboard.press('Enter')
    await tabTo('Choose in the text')
    await page.keyboard.press('Enter')
    // Escape gives up: the panel stays open, and the focus goes back.
    await page.keyboard.press('Escape')
    expect([await focused(), await panel().isVisible()]).toEqual(['Choose in the text', true])
    await page.keyboard.press('Enter')
    await tabTo('21')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Choose in the text')
    await tabTo('Save relation')
    await page.keyboard.press('Enter')
    expect(await focused()).toBe('Save relation')
    expect(await saved()).toMatchObject([{ field: 'relation', to: anchor(report, twentyOne) }])
    await page.getByRole('button', { name: 'Undo' }).focus()
    await page.keyboard.press('Enter')
    expect(await panel().getByLabel('Other figure').inputValue()).toBe(seven)
    expect(await saved()).toEqual([])
  })

  test('makes the anchors that the library makes', async () => {
    await open(report)
    const rows = claims(report)
    for (const { id } of rows) {
      await page.evaluate((name) => document.getElementById(name)?.click(), id)
      await panel().getByRole('button', { name: 'Confirm' }).click()
    }
    const corrections = await saved()
    expect(corrections.map((correction) => correction.anchor)).toEqual(
      rows.map(({ id }) => anchor(report, id)),
    )
  })

  test('takes back the last decision, with all its fields', async () => {
    await open(report)
    await page.locator(`[id="${seven}"]`).click()
    await panel().getByRole('button', { name: 'Confirm' }).focus()
    await page.keyboard.press('Enter')
    // The focus stays where it was, though the panel was written anew.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Confirm')
    await select('prescribes penalties')
    await page.getByRole('button', { name: 'Mark as a figure' }).click()
    expect(await page.locator('.claim.added').count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.locator('.claim.added').count()).toBe(0)
    expect(await page.locator('.claim.confirmed').count()).toBe(1)
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(await page.locator('.claim.confirmed').count()).toBe(0)
    expect(
      await page.evaluate(() => document.querySelector('[id="prosecution.p1.s2"]')?.textContent),
    ).toContain('generally prohibits all forms of human trafficking and prescribes penalties ranging from')
  })

  test('asks who decides before it keeps anything', async () => {
    await open(report)
    await page.getByLabel('Your name or initials').fill('')
    await page.locator(`[id="${seven}"]`).click()
    const before = await page.evaluate(() => scrollY)
    expect(before).toBeGreaterThan(0)
    await panel().getByRole('button', { name: 'Confirm' }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Your name or initials',
    )
    expect(await page.evaluate(() => scrollY)).toBe(before)
    expect(await page.getByText('First say who you are').first().isVisible()).toBe(true)
    expect(await page.locator('.claim.confirmed').count()).toBe(0)
  })

  test('marks nothing over a figure, or over the end of a sentence', async () => {
    await open(report)
    await select(' individuals and prosecuting ')
    await page.getByRole('button', { name: 'Mark as a figure' }).waitFor()
    await select('efforts. It promulgated')
    await page.waitForTimeout(100)
    expect(await page.getByRole('button', { name: 'Mark as a figure' }).isVisible()).toBe(false)
  })

  test('says what has no place any more, and keeps it in the file', async () => {
    await open(report)
    await page.locator(`[id="${seven}"]`).click()
    await panel().getByRole('button', { name: 'Confirm' }).click()
    const gone = report.source.replace(
      /In 2016, authorities reported investigating[^.]*\./,
      'Nothing was reported.',
    )
    await open(parse(gone))
    expect(await page.locator('.review').textContent()).toContain(
      '1 decisions have no place in this copy: “seven”',
    )
    expect(await saved()).toHaveLength(1)
  })

  test('a blind coder marks figures in the text alone', async () => {
    await open(report, { blind: true })
    for (const words of ['37', 'seven']) {
      await select(words)
      await page.getByRole('button', { name: 'Mark as a figure' }).click()
      await panel().getByLabel('Measure').selectOption('convictions')
      await panel().getByRole('button', { name: 'Save', exact: true }).click()
      expect(await panel().getByRole('alert').textContent()).toMatch(/^Value: .* give a number/)
    }
    const corrections = await saved()
    const done = applyCorrections(parse(report.source, { claims: false }), corrections)
    expect(done.unresolved.map(({ reason }) => reason)).toEqual(['invalid', 'invalid'])
    await page.locator('.claim.added').first().click()
    await panel().getByLabel('Measure').selectOption('convictions')
    await panel().getByLabel('Value', { exact: true }).fill('37')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()
    await page.locator('.claim.added').last().click()
    await panel().getByLabel('Measure').selectOption('convictions')
    await panel().getByLabel('Value', { exact: true }).fill('7')
    await panel().getByRole('button', { name: 'Save', exact: true }).click()
    const again = applyCorrections(parse(report.source, { claims: false }), await saved())
    expect(again.unresolved).toEqual([])
    expect(claims(again.report).map(({ quote, value, measure }) => [quote, value, measure])).toEqual([
      ['37', 37, 'convictions'],
      ['seven', 7, 'convictions'],
    ])
  })

  test('has nothing that axe objects to', async () => {
    await open(report)
    await page.locator(`[id="${seven}"]`).click()
    await panel().getByRole('button', { name: 'Confirm' }).click()
    await panel().getByText('Correct', { exact: true }).click()
    await panel().getByText('Relate', { exact: true }).click()
    expect(await objections(page)).toEqual([])
    await select('prescribes penalties')
    await page.getByRole('button', { name: 'Mark as a figure' }).click()
    expect(await objections(page)).toEqual([])
  })
})

test.skipIf(withoutBrowser).each([...names.slice(1), 'hostile'] as const)(
  'anchors made in the page of %s are those of the library',
  async (name) => {
    const report =
      name === 'hostile'
        ? parse(hostile, { format: 'markdown' })
        : reportNamed(name as (typeof names)[number])
    await open(report)
    const rows = claims(report)
    for (const { id } of rows) {
      await page.evaluate((place) => document.getElementById(place)?.click(), id)
      await panel().getByRole('button', { name: 'Confirm' }).click()
    }
    const corrections = await saved()
    expect(corrections.map((correction) => correction.anchor)).toEqual(
      rows.map(({ id }) => anchor(report, id)),
    )
  },
)
