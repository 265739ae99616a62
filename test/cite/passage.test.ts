/** A passage that prints no title is cited by what is known of it. */
import './offline.ts'
import { expect, test } from 'vitest'
import { cite } from '../../src/cite/index.ts'
import { parse } from '../../src/parse.ts'

test('series, edition and country stand for the title that a passage does not print', () => {
  const report = parse('The government investigated 12 cases.', {
    year: 2019,
    country: 'Ethiopia',
    series: 'Trafficking in Persons Report',
  })
  expect(cite(report, { at: 'body.p1' })).toBe(
    'United States Department of State, 2019 Trafficking in Persons Report - Ethiopia, para. 1',
  )
})
