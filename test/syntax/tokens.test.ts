import { expect, test } from 'vitest'
import { scan } from '../../src/syntax/scan.ts'
import { createTokens, type Tokens } from '../../src/syntax/tokens.ts'

/** All that is known of each token, with the rows behind the last that rules may look at. */
function rowsOf({ kind, word, classes, start, end, value, digits, form, gap, capital, length }: Tokens) {
  return Array.from({ length: length + 2 }, (_, i) =>
    [kind, word, classes, start, end, value, digits, form, gap, capital].map((column) => column[i]),
  )
}

test('a sentence is read alike, whatever stood in the columns before', () => {
  const used = createTokens()
  const text = 'Two men of U.S. Camp 7B, aged 12.'
  for (const before of ['0.5 1,200 007 $3.2bn 12th 5.000 1,5 400 0.25 12 14 0.5', 'A B C D E F G H', text]) {
    scan(before, 0, before.length, used)
    const fresh = createTokens()
    scan(text, 0, text.length, fresh)
    scan(text, 0, text.length, used)
    expect(rowsOf(used)).toEqual(rowsOf(fresh))
  }
})
