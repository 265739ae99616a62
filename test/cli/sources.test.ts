/** `pincite sources`, on the build. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { parse, type SourceRecord, sources } from '../../src/index.ts'

const root = join(import.meta.dirname, '../..')
const text = 'NEPAL: TIER 2\n\nThe league said that 12 men fled. NGOs reported thefts.'

function pincite(args: readonly string[], input = text) {
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'sources', ...args], {
    encoding: 'utf8',
    input,
  })
  return { out: ran.stdout, error: ran.stderr, code: ran.status }
}

describe('pincite sources', () => {
  test('prints a table, a row for each attribution', () => {
    const { out, error, code } = pincite(['-'])
    const rows = out.trimEnd().split('\n')
    expect(rows[0]).toBe('id\tsource\tkind\tnamed\tverb\tplace')
    expect(rows.slice(1).map((row) => row.split('\t').slice(1, 5))).toEqual([
      ['league', 'ngo', 'no', 'say'],
      ['NGOs', 'ngo', 'no', 'report'],
    ])
    expect([error, code]).toEqual(['', 0])
  })

  test('--json', () => {
    const records: SourceRecord[] = JSON.parse(pincite(['-', '--json']).out)
    expect(records).toEqual(sources(parse(text)))
  })

  test('--csv is read back by RFC 4180', () => {
    const { out } = pincite(['-', '--csv'])
    const rows: Record<string, string>[] = parseCsv(out, { columns: true, record_delimiter: '\r\n' })
    expect(rows.map(({ canonical, named, country }) => [canonical, named, country])).toEqual([
      ['league', 'unnamed', 'NPL'],
      ['NGOs', 'unnamed', 'NPL'],
    ])
  })

  test('--named leaves out whom nobody could look up', () => {
    expect(pincite(['-', '--named']).out.trimEnd().split('\n')).toHaveLength(1)
  })

  test('an unknown option is the call’s fault', () => expect(pincite(['-', '--xml']).code).toBe(2))
})
