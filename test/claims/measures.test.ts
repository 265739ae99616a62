/** What figures are figures of: sentences with each figure and its measure in braces (`{29:arrests}`). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { testRows } from './gaps.ts'
import { read } from './read.ts'

const lines = readFileSync(join(import.meta.dirname, '../fixtures/measures.txt'), 'utf8')
  .trim()
  .split('\n')

const rows = lines.map((line) => [line] as const)

testRows('measures', rows, (line) => {
  const expected: string[] = []
  const text = line.replace(/\{(.+?):(.+?)\}/g, (_, quote: string, measure: string) => {
    expected.push(`${quote}: ${measure}`)
    return quote
  })
  const records = read(text)
  // The braces hold the figure, the quote may begin with its comparator and end with its unit.
  const found = expected.map((row) => {
    const quote = row.slice(0, row.lastIndexOf(': '))
    const record = records.find((one) => one.quote.includes(quote))
    return `${quote}: ${record?.measure}`
  })
  expect(found).toEqual(expected)
})
