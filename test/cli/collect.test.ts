/** `pincite collect` and `pincite work`, on the build. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laos, workspace } from './workspace.ts'

const { folder, pincite, file } = workspace()
const bad = file('bad.html', '%PDF-1.7')
const collect = (...args: string[]) => pincite(['collect', ...args, '--workers', '1'])

describe('pincite collect', () => {
  test('says how far it is and what it wrote', () => {
    const { out, error, code } = collect(
      laos,
      '--out',
      'data',
      '--format',
      'csv,ndjson',
      '--license',
      'ODC-PDDL-1.0',
    )
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 2)).toEqual(['1 file, 1 report', join('data', 'reports.csv')])
    expect(out.trimEnd().split('\n').at(-1)).toBe(join('data', 'datapackage.json'))
    expect(error).toMatch(/^1 of 1 files, [\d.]+ a second, 0 failed\n$/)
    expect(readFileSync(join(folder, 'data/claims.ndjson'), 'utf8').split('\n')).toHaveLength(34)
    expect(collect(laos, '--out', 'data').out).toMatch(/^1 file, 1 report, 1 had been read before\n/)
  })

  test('ends with 1 where a file could not be read, unless that is allowed', () => {
    const { out, code } = collect(laos, bad, '--out', 'bad')
    expect([out.split('\n')[0], code]).toEqual([
      '2 files, 1 report, 1 could not be read: see the table of findings',
      1,
    ])
    expect(collect(laos, bad, '--out', 'bad', '--allow-failures', '--quiet')).toEqual({
      out: '',
      error: '',
      code: 0,
    })
    expect(readFileSync(join(folder, 'bad/findings.csv'), 'utf8')).toMatch(/^,bad\.html,wrong-format,error,/m)
  })

  test('reads shares and merges them', () => {
    expect(collect(laos, bad, '--out', 'shards', '--shard', '1/2', '--quiet').code).toBe(0)
    expect(collect('--out', 'shards', '--merge').error).toBe('pincite: of 2 shards these are missing: 2\n')
    expect(collect(laos, bad, '--out', 'shards', '--shard', '2/2', '--quiet').code).toBe(1)
    expect(collect('--out', 'shards', '--merge', '--quiet', '--allow-failures').code).toBe(0)
    const claims = (name: string) => readFileSync(join(folder, name, 'claims.csv'), 'utf8')
    expect(claims('shards')).toBe(claims('bad'))
  })

  test.each([
    [['--out', 'x'], 2, /^pincite: collect wants reports/],
    [[laos], 2, /^pincite: collect wants a folder to write to: --out DIR/],
    [
      [laos, '--out', 'x', '--format', 'xlsx'],
      2,
      /^pincite: there is no format "xlsx": use csv, parquet, ndjson, duckdb/,
    ],
    [[laos, '--out', 'x', '--shard', '4/3'], 2, /^pincite: --shard wants a share such as 3\/16, not "4\/3"/],
    [
      [laos, '--out', 'x', '--year', 'last'],
      2,
      /^pincite: --year wants a whole number from 1000 to 9999, not "last"/,
    ],
    [['nothing/*.html', '--out', 'x'], 1, /^pincite: there are no reports in nothing\/\*\.html/],
    [
      [laos, '--out', 'x', '--queue', 'redis://127.0.0.1:1'],
      1,
      /^pincite: there is no Redis at redis:\/\/127\.0\.0\.1:1: /,
    ],
  ])('%j is an error', (args, code, message) => {
    const ran = collect(...args)
    expect(ran.error).toMatch(message)
    expect([ran.out, ran.code]).toEqual(['', code])
  })
})

test.each([
  [[], /^pincite: work wants a queue: --queue redis:/, 2],
  [['--queue', 'redis://127.0.0.1:1', '--workers', 'two'], /^pincite: --workers wants a whole number/, 2],
  [['--queue', 'redis://127.0.0.1:1', '--workers', '1e9'], /^pincite: --workers wants .* from 1 to 1024/, 2],
  [['--queue', 'redis://127.0.0.1:1'], /^pincite: there is no Redis at redis:\/\/127\.0\.0\.1:1: /, 1],
])('work %j is an error', (args, message, code) => {
  const ran = pincite(['work', ...args])
  expect(ran.error).toMatch(message)
  expect(ran.code).toBe(code)
})
