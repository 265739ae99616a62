/** Figures that do not agree, in the table `findings` of a data set. The workers are those of the build. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { collect, merge } from '../../src/dataset/collect.ts'
import { checkFigures } from '../../src/dataset/consistency/consistency.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import type { FindingRow } from '../../src/dataset/tables.ts'
import { temporaryFolder } from './folders.ts'

const folder = temporaryFolder()
const reports = join(folder, 'editions')

const narrative = (year: number, country: string, text: string) =>
  `${year} Trafficking in Persons Report: ${country}\n\nPROSECUTION\n\n${text}\n`

const files = {
  'laos-2016.txt': narrative(
    2016,
    'Laos',
    'Courts convicted 22 traffickers, compared with ten traffickers in 2014.',
  ),
  'laos-2017.txt': narrative(
    2017,
    'Laos',
    'Courts convicted 31 traffickers, compared with 20 traffickers in 2015. Police identified 20 victims, including 84 female victims.',
  ),
  'ghana-2017.txt': narrative(
    2017,
    'Ghana',
    'Courts convicted 44 traffickers, compared with 50 traffickers in 2015.',
  ),
}

beforeAll(() => {
  mkdirSync(reports)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(reports, name), text)
})

const contradictions = (findings: readonly FindingRow[]) =>
  findings.filter(({ other_claim }) => other_claim !== null)

describe('the findings of a data set', () => {
  test('are those within each report, and those between editions of a country', async () => {
    const out = join(folder, 'data')
    await collect([reports], { out, workers: 2 })
    const { findings, ...tables } = await readDataset(out, ['reports', 'claims', 'findings'])
    const found = contradictions(findings)
    expect(found.map(({ rule, message }) => [rule, message])).toEqual([
      ['parts-exceed-whole', '84 is said to be a part of 20'],
      ['baseline-differs', 'of 2015 the edition of 2017 says 20, the edition of 2016 22'],
    ])
    expect(found.map(({ file }) => file)).toEqual(Array(2).fill(join(reports, 'laos-2017.txt')))
    expect(found).toEqual(contradictions(checkFigures(tables)))
  })

  test('are the same of shards', async () => {
    const out = join(folder, 'sharded')
    for (const index of [1, 2]) await collect([reports], { out, workers: 1, shard: { index, count: 2 } })
    await merge([out], { out, workers: 1 })
    const { findings } = await readDataset(out, ['findings'])
    const { findings: whole } = await readDataset(join(folder, 'data'), ['findings'])
    expect(findings).toEqual(whole)
  })
})
