/**
 * The site of the documentation: all pages, all doors, and what can be searched. It wants TypeDoc, which has an older
 * TypeScript beside it: `npm --prefix site ci`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const site = join(root, 'site')
const isInstalled = existsSync(join(site, 'node_modules/typedoc'))

test.skipIf(!isInstalled)(
  'the site has every page of docs/ and every door, and both are found',
  { timeout: 240_000 },
  () => {
    execFileSync(process.execPath, ['build.mjs'], { cwd: site, stdio: 'pipe' })
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const doors = Object.entries<{ types?: string }>(exports).filter(([, { types }]) => types !== undefined)
    expect(doors.length).toBeGreaterThan(5)
    for (const [door] of doors)
      expect(existsSync(join(site, 'out', `pincite${door.slice(1)}.html`)), door).toBe(true)
    const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
    const built = readdirSync(join(site, 'out')).filter((name) => name.endsWith('.html'))
    expect(built.length).toBeGreaterThanOrEqual(pages.length + 2)
    const script = readFileSync(join(site, 'out/assets/search.js'), 'utf8')
    const packed = /"([^"]+)"/.exec(script)?.[1] ?? ''
    const index = inflateSync(Buffer.from(packed, 'base64')).toString()
    for (const name of ['applyCorrections', 'krippendorffAlpha', 'Whole papers', 'Annotation tools'])
      expect(index).toContain(name)
  },
)
