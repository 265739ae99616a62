/** Data sets of folders of reports. The workers are those of the build. */
import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type CollectOptions,
  collect,
  merge,
  type Progress,
  type Summary,
} from '../../src/dataset/collect.ts'
import { readDataset } from '../../src/dataset/read-dataset.ts'
import { type Rows, tableNames } from '../../src/dataset/tables.ts'
import { claims, parseAll, type Report, sources } from '../../src/index.ts'
import { contentOf, reportsIn, temporaryFolder } from './folders.ts'

const folder = temporaryFolder()
const reports = reportsIn(folder)
const files = readdirSync(reports, { recursive: true, encoding: 'utf8' })
  .map((name) => join(reports, name))
  .filter((name) => statSync(name).isFile())
  .sort()
const read: [string, Report][] = files.flatMap((path) =>
  parseAll(new VFile({ path, value: readFileSync(path) })).map((report): [string, Report] => [path, report]),
)
const out = join(folder, 'data')
const into = (name: string, options: Partial<CollectOptions> = {}) => ({
  out: join(folder, name),
  workers: 2,
  ...options,
})

let summary: Summary
let rows: Rows
beforeAll(async () => {
  summary = await collect([reports], { out, workers: 2 })
  rows = await readDataset(out, tableNames)
})

describe('the tables', () => {
  test('hold every report of every file, each once', () => {
    expect(summary).toEqual({
      files: files.length,
      reports: read.length,
      failures: 0,
      copies: 0,
      kept: 0,
      written: [...tableNames.map((name) => `${name}.csv`), 'datapackage.json'],
    })
    expect(rows.reports.map(({ file }) => file).sort()).toEqual(read.map(([file]) => file).sort())
    expect(new Set(rows.reports.map(({ report }) => report)).size).toBe(read.length)
  })

  test('hold what the functions of the library give', () => {
    for (const row of rows.reports) {
      const alike = read
        .filter(([file]) => file === row.file)
        .map(([, report]) => [claims(report).length, sources(report).length])
      expect(alike).toContainEqual([row.claims, row.sources])
    }
    const sum = (count: (report: Report) => number) =>
      read.reduce((total, [, report]) => total + count(report), 0)
    expect(rows.claims).toHaveLength(sum((report) => claims(report).length))
    expect(rows.sources).toHaveLength(sum((report) => sources(report).length))
    expect(rows.findings).toHaveLength(sum((report) => report.messages.length))
  })
})

describe('the same files give the same bytes', () => {
  test('in any order, with one worker and with three', async () => {
    const whole = contentOf(out)
    await collect([...files].reverse(), into('one', { workers: 1 }))
    expect(contentOf(join(folder, 'one'))).toEqual(whole)
    await collect([`${reports}/**/*`], into('three', { workers: 3 }))
    expect(contentOf(join(folder, 'three'))).toEqual(whole)
  })

  test('in shards, in one folder or several', async () => {
    for (const index of [2, 1, 3]) {
      const shard = { index, count: 3 }
      const { written } = await collect([reports], into(index === 3 ? 'other' : 'shards', { shard }))
      expect(written).toEqual([])
    }
    await expect(merge([join(folder, 'shards')], into('merged'))).rejects.toThrow(
      'of 3 shards these are missing: 3',
    )
    await merge([join(folder, 'shards'), join(folder, 'other')], into('merged'))
    expect(contentOf(join(folder, 'merged'))).toEqual(contentOf(out))
  })
})

describe('what is done is not done again', () => {
  test('a second run reads only what is new', async () => {
    const options = into('again')
    await collect([reports], options)
    const added = join(folder, 'added.txt')
    writeFileSync(added, 'LAOS: TIER 3\n\nThe government convicted 12 traffickers in 2016.\n')
    const { kept, files: count } = await collect([reports, added], options)
    expect([kept, count]).toEqual([files.length, files.length + 1])
    const { claims: all } = await readDataset(options.out, ['claims'])
    expect(all.length).toBeGreaterThan(rows.claims.length)
  })

  test('another year for those that do not say it is another reading', async () => {
    const bare = join(folder, 'bare.txt')
    writeFileSync(bare, 'The government convicted 12 traffickers.\n')
    const yearOf = async (options: Partial<CollectOptions>) => {
      await collect([bare], into('bare', options))
      const { reports: found } = await readDataset(join(folder, 'bare'), ['reports'])
      return [found[0]?.edition, found[0]?.alpha3, found[0]?.series]
    }
    const series = 'Trafficking in Persons Report'
    expect(await yearOf({})).toEqual([null, null, null])
    expect(await yearOf({ year: 2015, country: 'Laos', series })).toEqual([2015, 'LAO', series])
    expect((await yearOf({ year: 2016 }))[0]).toBe(2016)
    const named = join(folder, 'south-sudan_2019.txt')
    copyFileSync(bare, named)
    await collect([named], into('named', { fileNames: true, year: 2001 }))
    const { reports: found } = await readDataset(join(folder, 'named'), ['reports'])
    expect(found).toMatchObject([{ alpha3: 'SSD', edition: 2019 }])
  })

  test('what the document says itself is not overruled', async () => {
    const laos = join(reports, 'laos.txt')
    await collect([laos], into('own', { year: 1999, country: 'Ghana' }))
    const { reports: found } = await readDataset(join(folder, 'own'), ['reports'])
    expect(found).toMatchObject([{ edition: 2017, alpha3: 'LAO' }])
  })
})

describe('a bad file costs only itself', () => {
  const bad = join(folder, 'bad')
  mkdirSync(bad)
  copyFileSync(join(reports, 'laos.txt'), join(bad, 'laos.txt'))
  copyFileSync(join(reports, 'laos.txt'), join(bad, 'laos-again.txt'))
  writeFileSync(join(bad, 'empty.txt'), '')
  writeFileSync(join(bad, 'report.html'), '%PDF-1.7')
  const missing = join(bad, 'missing.txt')

  test('its row in the findings says why, and a copy is counted once', async () => {
    const told: Progress[] = []
    const done = await collect(
      [bad, missing],
      into('findings', { onProgress: (progress) => told.push(progress) }),
    )
    expect(done).toMatchObject({ files: 5, reports: 1, failures: 3, copies: 1 })
    expect(told.at(-1)).toMatchObject({ done: 5, total: 5, failures: 3 })
    const { findings, reports: found } = await readDataset(join(folder, 'findings'), ['findings', 'reports'])
    expect(found.map(({ file }) => file)).toEqual([join(bad, 'laos-again.txt')])
    expect(findings.map(({ file, rule, severity }) => [file.slice(bad.length + 1), rule, severity])).toEqual([
      ['empty.txt', 'empty', 'error'],
      ['laos.txt', 'same-file', 'warning'],
      ['missing.txt', 'not-read', 'error'],
      ['report.html', 'wrong-format', 'error'],
    ])
  })
})

test('names that mean no file are told of, and nothing is written', async () => {
  const nothing = join(folder, 'nothing/*.html')
  await expect(collect([nothing], into('nowhere'))).rejects.toThrow(`there are no reports in ${nothing}`)
  expect(readdirSync(folder)).not.toContain('nowhere')
})

describe('the folder', () => {
  test('of somebody else is not written to', async () => {
    const foreign = join(folder, 'foreign')
    mkdirSync(foreign)
    writeFileSync(join(foreign, 'claims.csv'), 'mine\n')
    await expect(collect([reports], into('foreign'))).rejects.toThrow('is there already')
    expect(readFileSync(join(foreign, 'claims.csv'), 'utf8')).toBe('mine\n')
  })

  test('holds only tables of the last run, and nothing unfinished', async () => {
    const laos = join(reports, 'laos.txt')
    await collect([laos], into('last', { formats: ['ndjson'] }))
    mkdirSync(join(folder, 'last/.unfinished-elsewhere-1'))
    await collect([laos], into('last'))
    expect(readdirSync(join(folder, 'last')).sort()).toEqual([
      '.parts',
      '.unfinished-elsewhere-1',
      'claims.csv',
      'datapackage.json',
      'findings.csv',
      'paragraphs.csv',
      'reports.csv',
      'sources.csv',
    ])
  })

  test('with a part that was damaged says which, and what to do', async () => {
    await collect([join(reports, 'laos.txt')], into('damaged'))
    const parts = readdirSync(join(folder, 'damaged/.parts'), { recursive: true, encoding: 'utf8' })
    const part = join(folder, 'damaged/.parts', parts.find((name) => name.endsWith('.ndjson')) ?? '')
    const [head] = readFileSync(part, 'utf8').split('\n')
    rmSync(part)
    appendFileSync(part, `${head}\n`)
    await expect(collect([join(reports, 'laos.txt')], into('damaged'))).rejects.toThrow(
      'is cut off: delete it',
    )
  })
})

test.each([
  [{ out: 3 }, 'the option `out` is 3'],
  [{ out: 'x', formats: ['xlsx'] }, 'the option `formats`[0] is "xlsx"'],
  [{ out: 'x', workers: 0 }, 'the option `workers` is 0'],
  [{ out: 'x', shard: { index: 0, count: 2 } }, 'the option `shard`.index is 0'],
])('options that are none: %j', async (options, message) => {
  await expect(collect([], options as never)).rejects.toThrow(message)
})
