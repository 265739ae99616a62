/// <reference lib="dom" />
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anchor, resolveAll, toAnnotations } from '../../src/index.ts'
import { places } from '../../src/report/places.ts'
import { laos, layouts } from '../anchors/reports.ts'
import { type Browser, type Site, serve, startBrowser, withoutBrowser } from './chromium.ts'

let browser: Browser
let site: Site

const root = join(import.meta.dirname, '../..')

beforeAll(async () => {
  if (withoutBrowser) return
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/index.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'pincite',
    platform: 'browser',
    write: false,
  })
  const page = '<!doctype html><title>page</title><script src="/pincite.js"></script>'
  site = await serve({
    '/': { type: 'text/html', body: page },
    '/pincite.js': { type: 'text/javascript', body: outputFiles[0]?.text ?? '' },
  })
  browser = await startBrowser()
}, 60_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Runs in the page. */
function inPage({ source, later, ids }: { source: string; later: string; ids: string[] }) {
  const { pincite } = window as unknown as { pincite: typeof import('../../src/index.ts') }
  const report = pincite.parse(source)
  const anchors = ids.map((id) => pincite.anchor(report, id))
  const answers = pincite.resolveAll(pincite.parse(later), anchors)
  return JSON.stringify({
    anchors,
    answers,
    page: pincite.toAnnotations(report),
    links: ids.map((id) => pincite.link(report, id)),
  })
}

test.skipIf(withoutBrowser)(
  'anchors, resolve and annotations give the same in a page as in Node',
  async () => {
    const report = laos()
    const [, later] = layouts().find(([name]) => name.includes('state')) ?? []
    if (!later) throw new Error('the layout is missing')
    const ids = [...places(report).keys()]
    const page = await browser.context.newPage()
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(String(error)))
    await page.goto(site.url)
    const answer = await page.evaluate(inPage, { source: report.source, later: later.source, ids })
    const anchors = ids.map((id) => anchor(report, id))
    const { link } = await import('../../src/index.ts')
    expect(errors).toEqual([])
    expect(JSON.parse(answer)).toEqual(
      JSON.parse(
        JSON.stringify({
          anchors,
          answers: resolveAll(later, anchors),
          page: toAnnotations(report),
          links: ids.map((id) => link(report, id)),
        }),
      ),
    )
  },
  60_000,
)
