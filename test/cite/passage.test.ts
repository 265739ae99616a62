/** A passage that prints no title is cited by what is known of it. */
import './offline.ts'
import { expect, test } from 'vitest'
import { cite } from '../../src/cite/index.ts'
import { parse } from '../../src/parse.ts'

const passage = parse('The government investigated 12 cases.', {
  year: 2019,
  country: 'Ethiopia',
  series: 'Trafficking in Persons Report',
})

test('series, edition and country stand for the title that a passage does not print', () => {
  expect(cite(passage, { at: 'body.p1' })).toBe(
    'United States Department of State, 2019 Trafficking in Persons Report - Ethiopia, 2019, para. 1',
  )
})

// A text of an edition that prints no day is of the edition's year, as a page is.
test.each([
  ['apa', '(United States Department of State, 2019, para. 1)'],
  [
    'oscola',
    'United States Department of State, ‘2019 Trafficking in Persons Report - Ethiopia’ (2019) para 1.',
  ],
  ['bluebook', 'U.S. Dep’t of State, 2019 Trafficking in Persons Report - Ethiopia, para. 1 (2019).'],
  [
    'mcgill',
    'United States Department of State, 2019 Trafficking in Persons Report - Ethiopia (2019) at para 1.',
  ],
] as const)('%s: the year of the edition, where no date is printed', (style, expected) => {
  expect(cite(passage, { style, at: 'body.p1' })).toBe(expected)
})
