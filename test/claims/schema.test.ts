import { expect, test } from 'vitest'
import { claims } from '../../src/export/records.ts'
import { parse } from '../../src/parse.ts'
import { readGold, recordsOf } from '../eval/gold.ts'
import { isRecord } from './read.ts'

test.each(['laos-2017', 'composed', 'narratives', 'news'])('every record of %s is one', (name) => {
  const records = readGold(name).flatMap(recordsOf)
  expect(records.length).toBeGreaterThan(30)
  expect(records.filter((record) => !isRecord(record))).toEqual([])
})

test('a record with a field too few or too many, or a word outside the vocabulary, is none', () => {
  const [record] = claims(parse('Police arrested 12 people.'))
  expect(isRecord(record)).toBe(true)
  expect(isRecord({ ...record, measure: 'Arrests!' })).toBe(false)
  expect(isRecord({ ...record, unit: 'dollars' })).toBe(false)
  expect(isRecord({ ...record, more: 1 })).toBe(false)
  const { period: _, ...less } = { ...record }
  expect(isRecord(less)).toBe(false)
})
