import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const gaps = readFileSync(join(import.meta.dirname, 'known-gaps.txt'), 'utf8')
  .trim()
  .split('\n')

/**
 * Runs a table whose rows begin with a sentence. Of the rows that `known-gaps.txt` names (`TABLE: SENTENCE`) it demands
 * that they fail, so that what is mended comes off the list.
 */
export function testRows<Expected extends readonly unknown[]>(
  table: string,
  rows: readonly (readonly [string, ...Expected])[],
  check: (text: string, ...expected: Expected) => void,
): void {
  const own = gaps.filter((line) => line.startsWith(`${table}: `)).map((line) => line.slice(table.length + 2))
  for (const row of rows) (own.includes(row[0]) ? test.fails : test)(row[0], () => check(...row))
  test('every known gap is a row', () => {
    expect(own.filter((text) => !rows.some(([row]) => row === text))).toEqual([])
  })
}
