/** Every row of the bundled codebooks reads its own example, and leaves alone what it says that it is not. */
import { describe, expect } from 'vitest'
import type { Codebook } from '../../src/codebooks/codebook.ts'
import { codebooks, measuresOf } from '../../src/codebooks/codebooks.ts'
import { claims, parse } from '../../src/index.ts'
import { testRows } from './gaps.ts'

/** The measure of the figure in braces, or of each figure where there are none. */
function measuresIn(codebook: Codebook, line: string): string[] {
  const [start, end] = [line.indexOf('{'), line.indexOf('}') - 1]
  const records = claims(parse(line.replace('{', '').replace('}', ''), { codebook, year: 2018 }))
  return records
    .filter((record) => start < 0 || (record.start < end && record.end > start))
    .map(({ measure }) => measure)
}

describe.each(Object.values(codebooks))('$name', (codebook) => {
  const rows = measuresOf(codebook).flatMap(({ name, rows }) =>
    rows.map((row) => [row.example, name] as const),
  )
  testRows(`example of ${codebook.name}`, rows, (line, measure) => {
    expect(measuresIn(codebook, line)).toContain(measure)
  })

  const others = measuresOf(codebook).flatMap(({ name, rows }) =>
    rows.flatMap(({ not = [] }) => not.map((line) => [line, name] as const)),
  )
  testRows(`not of ${codebook.name}`, others, (line, measure) => {
    expect(measuresIn(codebook, line)).not.toContain(measure)
  })
})
