import { expect, test } from 'vitest'
import { parse } from '../../src/index.ts'

const enforcement = 'Courts convicted 12 traffickers in 2016, compared with nine in 2015.'
const prisons = 'In March, prison guards beat 12 inmates.'

test('a passage of a known year that speaks of trafficking is read as a narrative of that edition', () => {
  const { metadata } = parse(enforcement, { year: 2017 })
  expect(metadata.series).toBe('Trafficking in Persons Report')
  expect(metadata.coverage).toEqual({ start: '2016-04-01', end: '2017-03-31' })
})

test.each([
  ['without a year', enforcement, {}],
  ['of another series, as the caller says', enforcement, { year: 2017, series: 'World Report' }],
  ['that speaks of something else', prisons, { year: 2017 }],
  ['with a title of its own', `Annual Report 2016\n\nOverview\n\n${enforcement}`, { year: 2017 }],
])('not a passage %s', (_, text, options) => {
  expect(parse(text, options).metadata.series).not.toBe('Trafficking in Persons Report')
})
