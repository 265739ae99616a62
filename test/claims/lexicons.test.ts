/**
 * Every spelling of the figures' lexicons, alone and in three carrier sentences each.
 */
import currencyCodes from 'currency-codes'
import { describe, expect, test } from 'vitest'
import { comparatorsAfter, comparatorsBefore } from '../../src/claims/figures/comparators.ts'
import type { Figure } from '../../src/claims/figures/figure.ts'
import { findFigures } from '../../src/claims/figures/figures.ts'
import { currencies } from '../../src/syntax/lexicon/currencies.ts'
import { plural } from '../../src/syntax/lexicon/forms.ts'
import { magnitudes, numerals } from '../../src/syntax/lexicon/numerals.ts'
import { scan } from '../../src/syntax/scan.ts'
import { createTokens } from '../../src/syntax/tokens.ts'

/** A place for a figure in a sentence, and in which the sentence says nothing else that is counted. */
const carriers = [
  (figure: string) => `Police found ${figure} in the forest.`,
  (figure: string) => `The ministry said that ${figure} were lost; it gave no reason.`,
  (figure: string) => `In 2018, officials (who came late) saw ${figure}, as reported.`,
]

/** The first figure of each carrier with the words in it. */
function read(words: string, country: string | null = null): (Figure | undefined)[] {
  const t = createTokens()
  return carriers.map((carrier) => {
    const text = carrier(words)
    scan(text, 0, text.length, t)
    return findFigures(t, { country, year: 2026 })[0]
  })
}

function expectAll(
  words: string,
  fields: Partial<Record<keyof Figure, unknown>>,
  country: string | null = null,
): void {
  for (const figure of read(words, country)) expect(figure).toMatchObject(fields)
}

test.each(Object.entries(numerals))('%s', (spelled, value) => {
  expectAll(`${spelled} people`, { value, unit: 'count' })
})

test.each(Object.entries(magnitudes))('3 %s', (spelled, value) => {
  expectAll(`3 ${spelled} people`, { value: 3 * value })
})

describe('comparators', () => {
  test.each(comparatorsBefore)('%s', (spelled, comparator) => {
    const noun = spelled === 'within' ? 'days' : 'people'
    const isOfAge = /young|old/.test(spelled)
    expectAll(`${spelled.replace(' .', '.')} 40 ${noun}`, {
      comparator,
      value: 40,
      ...(isOfAge ? { kind: 'age', unit: 'year' } : {}),
    })
  })

  test.each(comparatorsAfter)('40 %s', (spelled, comparator) => {
    expectAll(`40 ${spelled}`.replace('40 - ', '40-').replace('40 +', '40+'), { comparator, value: 40 })
  })
})

describe('currencies', () => {
  test('every code of ISO 4217 has a row', () => {
    const rows = new Set(currencies.map(({ code }) => code))
    expect(currencyCodes.codes().filter((code) => !rows.has(code))).toEqual([])
  })

  test.each(currencies.map(({ code }) => code))('%s before, behind and at the figure', (code) => {
    for (const words of [`${code} 5,000`, `5,000 ${code}`, `${code}5,000`, `${code}5m`])
      expectAll(words, { kind: 'money' })
    expect(read(`${code} 5,000`).map((figure) => figure?.unit)).toEqual([code, code, code])
  })

  const forms = (noun: string) =>
    [noun.split('/')[0] ?? '', plural(noun)].map((form) => form.replaceAll('_', ' '))
  const named = currencies.flatMap(({ code, nouns, adjectives: [adjective] }) =>
    nouns
      .flatMap((noun) => forms(noun.replace('*', '')))
      .filter((noun) => noun.length > 2)
      .map(
        (noun) =>
          [adjective === undefined ? noun : `${adjective.replaceAll('_', ' ')} ${noun}`, code] as const,
      ),
  )

  test.each(named)('5,000 %s', (name, unit) => {
    for (const figure of read(`5,000 ${name}`)) {
      expect(figure?.kind).toBe('money')
      // `CFA francs` are of two unions, `francs` of many countries: what is in doubt says so
      if (figure?.confidence === 'high') expect(figure).toMatchObject({ value: 5000, unit })
    }
  })

  const local = currencies.flatMap(({ code, nouns, countries, signs }) =>
    countries.flatMap((country) => [
      ...nouns
        .flatMap((noun) => forms(noun.replace('*', '')))
        .map((noun) => [`5,000 ${noun}`, country, code] as const),
      ...signs.map((sign) => [`${sign.replace('*', '')}5,000`, country, code] as const),
    ]),
  )

  test.each(local)('%s in %s', (words, country, unit) => {
    const isDollar = words.startsWith('$') || words.startsWith('US$')
    expectAll(words, { value: 5000, unit: isDollar ? 'USD' : unit, confidence: 'high' }, country)
  })
})
