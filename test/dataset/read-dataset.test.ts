import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DatasetError } from '../../src/dataset/dataset-error.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import type { TableName } from '../../src/dataset/tables.ts'
import { csvOf, datasetOf, tableNames } from './editions.ts'

const root = mkdtempSync(join(tmpdir(), 'pincite-dataset-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const rows = datasetOf([
  {
    year: 2017,
    text: 'PROSECUTION\n\nCourts convicted "seven, or so" traffickers; 20 in 2015.\n\n- Police, who “held 12”, said =3.\n\nPROTECTION\n\nNone of the 46 victims got help.\n\n@police told of 3 arrests.\n\n\'tis said that 4 fled.',
  },
])

let count = 0
function folder(write: (folder: string) => void): string {
  const path = mkdtempSync(join(root, `${count++}-`))
  write(path)
  return path
}

const csv = (name: TableName, bom = false) => csvOf(rows, name, bom)

describe.each([
  ['csv', (name: TableName) => csv(name)],
  ['csv', (name: TableName) => csv(name, true)],
  ['ndjson', (name: TableName) => rows[name].map((row) => `${JSON.stringify(row)}\n`).join('')],
])('a data set as %s', (extension, write) => {
  const path = folder((to) => {
    for (const name of tableNames) writeFileSync(join(to, `${name}.${extension}`), write(name))
  })

  test('is read as it was written', async () => {
    expect(await readDataset(path, tableNames)).toEqual(rows)
  })

  test('only the tables that are wanted are read', async () => {
    expect(Object.keys(await readDataset(path, ['claims']))).toEqual(['claims'])
  })
})

describe('what cannot be read is said', () => {
  test.each<[string, string | null, RegExp]>([
    ['a folder without tables', null, /holds no claims\.csv and no claims\.ndjson/],
    ['a missing column', csv('claims').replace(/short_form/, 'shortform'), /no column "short_form"/],
    [
      'a value of another type',
      csv('claims')
        .replace(/,exactly,/, ',~exactly,')
        .replace(/,7,/, ',seven,'),
      /row 1: "value" is "seven"/,
    ],
    ['a line that is torn', `${csv('claims')}"torn,`, /claims\.csv/],
    ['lines that are no JSON', '{', /claims\.ndjson/],
  ])('%s', async (name, content, message) => {
    const path = folder((to) => {
      const file = name.includes('JSON') ? 'claims.ndjson' : 'claims.csv'
      if (content !== null) writeFileSync(join(to, file), content)
    })
    const reading = readDataset(path, ['claims'])
    await expect(reading).rejects.toThrow(DatasetError)
    await expect(reading).rejects.toThrow(message)
  })
})
