/**
 * Every spelling of the lexicons, alone and in three carrier sentences each.
 */
import currencyCodes from 'currency-codes'
import { describe, expect, test } from 'vitest'
import { comparatorSpellings } from '../../src/claims/comparators.ts'
import { currencies } from '../../src/claims/currencies.ts'
import { numberWords } from '../../src/claims/number-words.ts'
import { allSpellings, wordTable } from '../../src/claims/words.ts'
import { read } from './read.ts'

/** A place for a figure in a sentence, and in which the sentence says nothing else that is counted. */
const carriers = [
  (figure: string) => `Police found ${figure} in the forest.`,
  (figure: string) => `The ministry said that ${figure} were lost; it gave no reason.`,
  (figure: string) => `In 2018, officials (who came late) saw ${figure}, as reported.`,
]

describe('numerals', () => {
  test.each(Object.entries(numberWords.numerals))('%s', (spelled, value) => {
    for (const carrier of carriers) {
      const [record] = read(carrier(`${spelled} people`)).filter((record) => record.unit === 'count')
      expect(record?.value).toBe(value)
    }
  })
})

describe('magnitudes', () => {
  test.each(Object.entries(numberWords.magnitudes))('%s', (spelled, value) => {
    for (const carrier of carriers) expect(read(carrier(`3 ${spelled} people`))[0]?.value).toBe(3 * value)
  })
})

describe('comparators', () => {
  const { before, after } = comparatorSpellings()

  test.each(before)('%s', (spelled, comparator) => {
    const isOfTime = spelled === 'within'
    for (const carrier of carriers) {
      const [record] = read(
        carrier(isOfTime ? `${spelled} 40 days` : `${spelled.replace(' .', '.')} 40 people`),
      )
      expect(record).toMatchObject(
        /young|old/.test(spelled) ? { comparator, value: 40, measure: 'age' } : { comparator, value: 40 },
      )
    }
  })

  test.each(after)('40 %s', (spelled, comparator) => {
    for (const carrier of carriers) {
      const [record] = read(carrier(`40 ${spelled}`.replace('40 - ', '40-').replace('40 +', '40+')))
      expect(record).toMatchObject({ comparator, value: 40 })
    }
  })
})

describe('currencies', () => {
  test('every code of ISO 4217 has a row', () => {
    const rows = new Set(currencies.map(({ code }) => code))
    expect(currencyCodes.codes().filter((code) => !rows.has(code))).toEqual([])
  })

  test.each(currencies.map(({ code }) => code))('%s before and after the figure', (code) => {
    for (const carrier of carriers) {
      expect(read(carrier(`${code} 500`))[0]).toMatchObject({ value: 500, unit: code })
      expect(read(carrier(`500 ${code}`))[0]).toMatchObject({ value: 500, unit: code })
    }
  })

  const named = currencies.flatMap(({ code, nouns, adjectives }) => {
    const [adjective] = adjectives
    return nouns
      .filter((noun) => noun.length > 2)
      .map((noun) => [adjective === undefined ? noun : `${adjective} ${noun}`, code] as const)
  })

  test.each(named)('5,000 %s', (name, code) => {
    for (const carrier of carriers)
      expect(read(carrier(`5,000 ${name}`), { year: 2026 })[0]).toMatchObject({ value: 5000, unit: code })
  })

  const local = currencies.flatMap(({ code, nouns, countries }) => {
    const [country] = countries
    return country === undefined || nouns[1] === undefined ? [] : [[nouns[1], country, code] as const]
  })

  test.each(local)('%s in %s', (noun, country, code) => {
    const name = new Intl.DisplayNames('en', { type: 'region' }).of(alpha2(country)) ?? country
    const [record] = read(`Police found 5,000 ${noun} in the forest.`, { country: name, year: 2026 })
    if (record?.unit !== code)
      expect(currencies.find((row) => row.code === record?.unit)?.nouns).toContain(noun)
    else expect(record.value).toBe(5000)
  })
})

/** The two-letter code of a country. */
function alpha2(alpha3: string): string {
  const names = new Map([
    ['LAO', 'LA'],
    ['GHA', 'GH'],
    ['NPL', 'NP'],
    ['SGP', 'SG'],
  ])
  return names.get(alpha3) ?? alpha3.slice(0, 2)
}

test('no two words of the lexicons share a hash', () => {
  const { slots } = wordTable()
  const keys = [...slots].filter((_, place) => place % 2 === 0 && slots[place + 1] !== 0)
  expect(keys.length).toBe(allSpellings().length - 1)
  expect(new Set(keys).size).toBe(keys.length)
})
