/** `pincite sources`, on the build. */
import { parse as parseCsv } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { parse, type SourceRecord, sources } from '../../src/index.ts'
import { workspace } from './workspace.ts'

const { pincite } = workspace()
const text = 'NEPAL: TIER 2\n\nThe league said that 12 men fled. NGOs reported thefts.'

const sourcesIn = (args: readonly string[], input = text) => pincite(['sources', ...args], input)

describe('pincite sources', () => {
  test('prints a table, a row for each attribution', () => {
    const { out, error, code } = sourcesIn(['-'])
    const rows = out.trimEnd().split('\n')
    expect(rows[0]).toBe('file\tid\tsource\tkind\tnamed\tverb\tplace')
    expect(rows.slice(1).map((row) => row.split('\t').slice(2, 6))).toEqual([
      ['league', 'ngo', 'no', 'say'],
      ['NGOs', 'ngo', 'no', 'report'],
    ])
    expect([error, code]).toEqual(['', 0])
  })

  test('--json', () => {
    const records: SourceRecord[] = JSON.parse(sourcesIn(['-', '--json']).out)
    const file = { file: 'standard input', country: 'NPL', edition: null }
    expect(records).toEqual(sources(parse(text)).map((record) => ({ ...file, ...record })))
  })

  test('--csv is read back by RFC 4180', () => {
    const { out } = sourcesIn(['-', '--csv'])
    const rows: Record<string, string>[] = parseCsv(out, { columns: true, record_delimiter: '\r\n' })
    expect(rows.map(({ canonical, named, country }) => [canonical, named, country])).toEqual([
      ['league', 'unnamed', 'NPL'],
      ['NGOs', 'unnamed', 'NPL'],
    ])
  })

  test('--named leaves out whom nobody could look up', () => {
    expect(sourcesIn(['-', '--named']).out.trimEnd().split('\n')).toHaveLength(1)
  })

  test('an unknown option is the call’s fault', () => expect(sourcesIn(['-', '--xml']).code).toBe(2))
})
