/**
 * The anchors that each release made on every report of the corpus: every later version must still find them.
 *
 * A release adds a file and touches no other: `npx tsx test/baselines/write.ts 0.2.0`. A number that the extractor
 * no longer sees may have no node, but its words must be found.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpus } from '../../src/corpus.ts'
import { type Anchor, parse, parseShortForm, reportText, resolve, resolveAll } from '../../src/index.ts'

interface Baseline {
  version: string
  reports: { id: string; anchors: Anchor[]; shortForms: string[] }[]
}

const baseline = (file: string): Baseline => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'))
const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.json'))

test('the baseline of every release is there', () => {
  const changelog = readFileSync(join(import.meta.dirname, '../../CHANGELOG.md'), 'utf8')
  const releases = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => `${version}.json`)
  expect(files).toEqual(expect.arrayContaining(['0.1.0.json', ...releases]))
})

describe.each(files)('%s', (file) => {
  const { version, reports } = baseline(file)

  test('it holds the anchors of the version that it is named for', () => {
    expect(`${version}.json`).toBe(file)
    expect(reports.length).toBeGreaterThan(0)
    for (const { anchors, shortForms } of reports) {
      expect(anchors.length).toBeGreaterThan(100)
      expect(shortForms).toHaveLength(anchors.length)
    }
  })

  test.each(reports.map((report) => [report.id, report] as const))('every anchor on %s is found', (id, { anchors }) => {
    const entry = corpus.find((entry) => entry.id === id)
    if (!entry) throw new Error(`${id} is no longer in the corpus`)
    const report = parse(readFileSync(entry.path))
    const text = reportText(report)
    const fold = (words: string) => words.replace(/\s+/g, ' ').trim()
    for (const [index, found] of resolveAll(report, anchors).entries()) {
      const anchor = anchors[index]
      const isFound = found.status === 'exact' || found.status === 'moved'
      expect(isFound && fold(text.slice(found.start, found.end)), `${anchor?.path}: ${found.status}`).toBe(
        fold(anchor?.quote.exact ?? ''),
      )
    }
  })

  test.each(reports.map((report) => [report.id, report] as const))('the short forms on %s are read', (id, { anchors, shortForms }) => {
    const entry = corpus.find((entry) => entry.id === id)
    if (!entry) throw new Error(`${id} is no longer in the corpus`)
    const report = parse(readFileSync(entry.path))
    for (const [index, short] of shortForms.entries()) {
      expect(parseShortForm(short)?.path).toBe(anchors[index]?.path)
      // The fingerprint of a claim is that of its words: it is found only as long as the extractor takes the same
      // words.
      if (anchors[index]?.type === 'claim') continue
      expect(resolve(report, short).status, short).toMatch(/exact|moved/)
    }
  })
})
