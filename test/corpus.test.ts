import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { corpus } from '../src/corpus.ts'
import { parse } from '../src/index.ts'

test('the corpus holds the report on Laos first: the default of every command', () => {
  expect(corpus[0]?.id).toBe('usdos-2017-laos')
  expect(new Set(corpus.map(({ id }) => id)).size).toBe(corpus.length)
})

describe.each(corpus.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test('is the file that the index describes, to the byte', () => {
    expect(createHash('sha256').update(readFileSync(entry.path)).digest('hex')).toBe(entry.sha256)
  })

  test('says of itself what the index says', () => {
    const { title, publisher, series, edition, country, url } = parse(entry.text()).metadata
    expect({ title, publisher, series, edition, country, url }).toEqual({
      title: entry.title,
      publisher: entry.publisher,
      series: entry.series,
      edition: entry.edition,
      country: entry.country,
      url: entry.url,
    })
  })

  test('says where it comes from and who may use it', () => {
    expect(entry.provenance).not.toBe('')
    expect(entry.licence).toMatch(/public domain/i)
  })
})
