/** `pincite changes` as a user calls it, on the build. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { changes } from '../../src/dataset/changes/changes.ts'
import { changesHtml, changesMarkdown } from '../../src/dataset/changes/formats.ts'
import { datasetOf, prosecution, writeDataset } from '../dataset/editions.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'pincite-changes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dataset = datasetOf([
  { year: 2016, text: prosecution('Courts convicted 22 traffickers. In June police arrested nine men.') },
  { year: 2017, text: prosecution('Courts convicted 31 traffickers. In June police arrested nine men.') },
])
writeDataset(dataset, folder)
const found = changes(dataset, { from: 2016, to: 2017 })

function pincite(...args: string[]) {
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'changes', ...args], {
    encoding: 'utf8',
  })
  return { out: ran.stdout, error: ran.stderr, code: ran.status }
}

const years = ['--from', '2016', '--to', '2017']

test.each([
  ['--md', changesMarkdown(found).trimEnd()],
  ['--html', changesHtml(found)],
  ['--json', JSON.stringify(found, null, 2)],
])('%s is what the library gives', (format, expected) => {
  const { out, error, code } = pincite(folder, ...years, format)
  expect(out).toBe(`${expected}\n`)
  expect([error, code]).toEqual(['', 0])
})

test('a country is named by its code or its name', () => {
  const all = pincite(folder, ...years).out
  for (const country of ['LAO', 'laos']) expect(pincite(folder, ...years, '--country', country).out).toBe(all)
  const { error, code } = pincite(folder, ...years, '--country', 'Ghana')
  expect([error, code]).toEqual([expect.stringContaining('no report is on "Ghana": there are LAO'), 1])
})

test('Markdown unless told', () => {
  expect(pincite(folder, ...years).out).toBe(pincite(folder, ...years, '--md').out)
})

test.each([
  [[folder, '--from', '2016'], 2, 'changes needs --to with the year of an edition'],
  [[folder, '--from', '2016', '--to', 'now'], 2, 'changes needs --to with the year of an edition'],
  [[folder, ...years, '--md', '--html'], 2, 'one of --md, --html and --json'],
  [[...years], 2, 'changes takes one folder'],
  [
    [folder, '--from', '2016', '--to', '2019'],
    1,
    'no report is of the edition of 2019: there are 2016, 2017',
  ],
])('%j is refused', (args, expected, message) => {
  const { out, error, code } = pincite(...args)
  expect([out, code]).toEqual(['', expected])
  expect(error).toContain(message)
})
