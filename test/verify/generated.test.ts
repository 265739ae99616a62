import { describe, expect, test } from 'vitest'
import { randomOf } from '../../src/review/random.ts'
import { verify } from '../../src/verify/index.ts'
import { drafted } from './drafted.ts'
import { draftsOf } from './drafts.ts'

/** `npm run bench:verify` does the same with more seeds, and with files of one's own. */
describe.each(drafted)('drafts made of %s, in every style and format', (name, report) => {
  test('what is true stands, what is false does not', () => {
    for (const { style, format, kind, text, expected } of draftsOf(report, randomOf(name.length))) {
      const found = verify(text, report, { format }).filter((statement) => statement.kind === 'quotation')
      const said = found.map(({ status }) => status)
      expect(said, `${style}, ${format}, ${kind}: ${text}${found[0]?.reason}`).toHaveLength(1)
      expect(expected, `${style}, ${format}, ${kind}: ${text}${found[0]?.reason}`).toContain(said[0])
    }
  }, 60_000)
})
