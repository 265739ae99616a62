/** What a comparison holds, and what the clause after it says for itself. */
import { expect, test } from 'vitest'
import { claims, parse } from '../../src/index.ts'

/** Claims as rows: quote, measure, and the quote of the claim that it is the baseline of. */
function rows(text: string, options = {}) {
  const records = claims(parse(text, { year: 2018, ...options }))
  return records.map(({ quote, measure, relation }) => [
    quote,
    measure,
    records.find(({ id }) => id === relation?.to)?.quote ?? null,
  ])
}

test('a clause with a verb of its own is not part of the comparison before it', () => {
  const text =
    'Authorities prosecuted 66 defendants for trafficking, compared with 59 in 2016, and courts convicted 41 traffickers, down from 58 the previous year.'
  expect(rows(text)).toEqual([
    ['66', 'prosecutions', null],
    ['59', 'prosecutions', '66'],
    ['41', 'convictions', null],
    ['58', 'convictions', '41'],
  ])
})

test('a list of baselines goes on', () => {
  const text =
    'Police reported 100 investigations, 60 prosecutions, and 25 convictions of traffickers, compared with 90, 50, and 20 in 2016.'
  expect(rows(text).slice(3)).toEqual([
    ['90', 'investigations', '100'],
    ['50', 'prosecutions', '60'],
    ['20', 'convictions', '25'],
  ])
})

test('the name of a source ends before an adverb', () => {
  const [claim] = claims(
    parse('The government also reported identifying 12 victims of trafficking.', { year: 2018 }),
  )
  expect(claim?.attribution).toEqual({ source: 'government', name: 'government', canonical: 'government' })
})

test('what is recommended has no period', () => {
  const [claim] = claims(
    parse('Assign at least 20 prosecutors to trafficking cases.', { year: 2018, section: 'recommendations' }),
  )
  expect(claim).toMatchObject({ quote: 'at least 20', period: null })
})
