import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/anchors/resolve.ts'
import type { Column, Value } from '../../src/dataset/column.ts'
import { rowsOf } from '../../src/dataset/rows.ts'
import { type TableName, tables } from '../../src/dataset/tables.ts'
import { claims } from '../../src/export/records.ts'
import { sources } from '../../src/export/sources.ts'
import { places } from '../../src/report/places.ts'
import { textOf } from '../../src/report/to-string.ts'
import { laos, layouts } from '../anchors/reports.ts'

const origin = { file: 'laos.txt', sha256: '3f9a2c01'.repeat(8), bytes: 12_000, format: 'text' } as const
const names = Object.keys(tables) as TableName[]
const read = [['laos', laos()] as const, ...layouts()].map(
  ([name, report]) => [name, report, rowsOf(report, origin)] as const,
)

const typeOf = (value: Value) =>
  typeof value === 'number' ? (Number.isInteger(value) ? 'integer' : 'number') : typeof value

function isAllowed(value: Value, { type, required, values, format }: Column): boolean {
  if (value === null) return required !== true
  if (value === '') return false
  if (values && !values.includes(String(value))) return false
  if (format === 'uri') return URL.canParse(String(value))
  if (format === 'json') return typeof JSON.parse(String(value)) === 'object'
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(String(value))
  return type === typeOf(value) || (type === 'number' && typeof value === 'number')
}

describe.each(read)('%s', (_, report, rows) => {
  test.each(names)('%s: each row has exactly the columns, with values of their types', (name) => {
    const columns: Readonly<Record<string, Column>> = tables[name].columns
    for (const row of rows[name]) {
      expect(Object.keys(row).sort()).toEqual(Object.keys(columns).sort())
      for (const [column, value] of Object.entries(row) as [string, Value][])
        expect([column, value, isAllowed(value, columns[column] as Column)]).toEqual([column, value, true])
    }
  })

  test('there is a row for each paragraph, claim and source, and the report counts them', () => {
    const all = [...places(report).values()]
    const paragraphs = all.filter(({ type }) => type === 'paragraph')
    expect(rows.paragraphs.map(({ paragraph }) => paragraph)).toEqual(paragraphs.map(({ id }) => id))
    expect(rows.claims.map(({ claim }) => claim)).toEqual(claims(report).map(({ id }) => id))
    expect(rows.sources.map(({ source }) => source)).toEqual(sources(report).map(({ id }) => id))
    expect(rows.reports).toMatchObject([
      {
        paragraphs: paragraphs.length,
        claims: rows.claims.length,
        sources: rows.sources.length,
        sections: all.filter(({ type }) => type === 'section').length,
        sentences: all.filter(({ type }) => type === 'sentence').length,
      },
    ])
  })

  test('the ends of sentences cut a paragraph into its sentences', () => {
    const sentences = rows.paragraphs.flatMap(({ text, sentence_ends }) => {
      const ends = sentence_ends?.split(' ').map(Number) ?? []
      return ends.map((end, at) => text?.slice(ends[at - 1] ?? 0, end).trim())
    })
    const all = [...places(report).values()].filter(({ type }) => type === 'sentence')
    expect(sentences.filter((sentence, at) => !sentence?.endsWith(textOf(all[at] as never)))).toEqual([])
    expect(sentences).toHaveLength(all.length)
  })

  test('the anchors find their places', () => {
    for (const { claim, anchor, short_form } of rows.claims) {
      expect(resolve(report, JSON.parse(anchor))).toMatchObject({ status: 'exact', node: { id: claim } })
      expect(short_form.split('~')[0]).toBe(claim)
    }
  })

  test.each(names)('%s: the keys are unique, and what they join is there', (name) => {
    const { primaryKey, foreignKeys } = tables[name]
    const key = (row: object, fields: readonly string[]) =>
      fields.map((field) => (row as Record<string, Value>)[field])
    const own = rows[name].map((row) => JSON.stringify(key(row, primaryKey)))
    if (primaryKey.length > 0) expect(new Set(own).size).toBe(own.length)
    for (const { fields, table, of } of foreignKeys) {
      const there = new Set((rows[table] as readonly object[]).map((row) => JSON.stringify(key(row, of))))
      const joined = rows[name].map((row) => key(row, fields)).filter((values) => !values.includes(null))
      expect(joined.filter((values) => !there.has(JSON.stringify(values)))).toEqual([])
    }
  })
})

test('what a claim relates to, and what rests on a source, are claims of the report', () => {
  for (const [, , rows] of read) {
    const ids = new Set(rows.claims.map(({ claim }) => claim))
    const named = [
      ...rows.claims.flatMap(({ relation_to }) => relation_to ?? []),
      ...rows.sources.flatMap(({ claims: on }) => on?.split(' ') ?? []),
    ]
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(named.length).toBeGreaterThan(0)
  }
})

test('a claim is told by its report, its time, its rule and its pinpoint', () => {
  const { claims: rows } = rowsOf(laos(), origin)
  expect(rows.find(({ measure }) => measure === 'convictions')).toMatchObject({
    report: 'usdos-tip-2017-laos-3f9a2c01',
    alpha3: 'LAO',
    edition: 2017,
    claim: 'prosecution.p1.s3.c3',
    value: 7,
    comparator: 'exactly',
    year: 2016,
    rule: 'trafficking/convictions/2',
    headings: 'PROSECUTION',
    pinpoint: 'Prosecution, para. 1',
  })
})
