/** Every row of the lexicon of frames carries an example, with the figure in braces. */
import { expect, test } from 'vitest'
import { frameRows } from '../../src/claims/counts/frame-rows.ts'
import { read } from './read.ts'

test.each(frameRows().map(({ measure, row }) => [row.example, measure] as const))(
  '%s → %s',
  (example, measure) => {
    const figure = /\{(.+?)\}/.exec(example)?.[1]
    const records = read(example.replace(/[{}]/g, ''), { section: 'prosecution' })
    expect(records.find(({ quote }) => quote === figure)?.measure).toBe(measure)
  },
)
