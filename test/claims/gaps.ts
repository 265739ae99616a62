import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chai, expect, test } from 'vitest'

const gaps = readFileSync(join(import.meta.dirname, 'known-gaps.txt'), 'utf8')
  .trim()
  .split('\n')

/**
 * Runs a table whose rows begin with a sentence. Of the rows that `known-gaps.txt` names (`TABLE: SENTENCE`) it demands
 * that their check fails (a crash is no gap), so that what is mended comes off the list.
 */
export function testRows<Expected extends readonly unknown[]>(
  table: string,
  rows: readonly (readonly [string, ...Expected])[],
  check: (text: string, ...expected: Expected) => void,
): void {
  const own = gaps.filter((line) => line.startsWith(`${table}: `)).map((line) => line.slice(table.length + 2))
  for (const row of rows)
    test(row[0], () => {
      if (own.includes(row[0])) expect(() => check(...row)).toThrow(chai.AssertionError)
      else check(...row)
    })
  test('every known gap is a row', () => {
    expect(own.filter((text) => !rows.some(([row]) => row === text))).toEqual([])
  })
}
