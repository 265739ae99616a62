/** `pincite panel` as a user calls it, on the build. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { afterAll, expect, test } from 'vitest'
import { panel } from '../../src/dataset/panel.ts'
import { panelTable } from '../../src/dataset/panel-table.ts'
import { datasetOf, prosecution, writeDataset } from '../dataset/editions.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'pincite-panel-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dataset = datasetOf([
  { year: 2016, text: prosecution('Courts convicted 22 traffickers.') },
  {
    year: 2017,
    text: prosecution(
      'Courts convicted 31 traffickers, compared with 20 in 2015. They acquitted no suspects.',
    ),
  },
])
writeDataset(dataset, folder)

function pincite(...args: string[]) {
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'panel', ...args], { encoding: 'utf8' })
  return { out: ran.stdout, error: ran.stderr, code: ran.status }
}

test('prints a row for each cell, with what it is cited by', () => {
  const { out, error, code } = pincite(folder)
  expect(out).toContain('LAO\tconvictions\t2015\ttrafficker\t20\t2017\tdiffers\tusdos-tip-2017-laos, para. 1')
  expect(out).toMatch(/acquittals\t2016\tsuspect\tzero\t/)
  expect([error, code]).toEqual(['', 0])
})

test('--json is what the library gives', () => {
  expect(JSON.parse(pincite(folder, '--json', '--measure', 'convictions').out)).toEqual(
    panel(dataset, { measures: ['convictions'] }),
  )
})

test('--csv has the columns that are promised', () => {
  const rows: Record<string, string>[] = parseCsv(pincite(folder, '--csv', '--long').out, { columns: true })
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(panelTable.columns))
  expect(rows).toHaveLength(panel(dataset).rows.length)
})

test('--wide has a row for each year', () => {
  const rows: Record<string, string>[] = parseCsv(pincite(folder, '--wide').out, { columns: true })
  expect(rows.map(({ year }) => year)).toEqual(['2015', '2016'])
  expect(rows[1]?.['convictions.trafficker']).toBe('31')
})

test.each([
  [[], 2, 'panel takes one folder'],
  [[folder, '--wide', '--long'], 2, 'either --long or --wide'],
  [[join(folder, 'nothing')], 1, 'holds no reports.csv and no reports.ndjson'],
])('%j is refused', (args, expected, message) => {
  const { out, error, code } = pincite(...args)
  expect([out, code]).toEqual(['', expected])
  expect(error).toContain(message)
})

test('claims that are in no cell are told', () => {
  const other = mkdtempSync(join(folder, 'undated-'))
  writeDataset(datasetOf([{ year: 2017, text: 'PROTECTION\n\nFour shelters are for victims.' }]), other)
  expect(pincite(other).error).toBe(
    'pincite: claims in no cell: 1 have no time (--undated takes them in); --json lists them\n',
  )
  expect(pincite(other, '--undated').error).toBe('')
})

test('a measure that no claim is of is told', () => {
  expect(pincite(folder, '--measure', 'conviction').error).toContain(
    'no claim of the data set is of the measure "conviction"',
  )
})
