import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countryModule, countryRows, officialNames, supplement } from '../../src/report/countries.build.ts'
import { countryWithCode, findCountry, foldName } from '../../src/report/countries.ts'
import { countryInTitle } from '../../src/report/country.ts'

test('the list is what the package and the supplement make', () => {
  const kept = readFileSync(join(import.meta.dirname, '../../src/report/country-names.ts'), 'utf8')
  expect(kept).toBe(countryModule())
})

test('the supplement has only what the package lacks, besides the name that comes first', () => {
  const official = officialNames()
  for (const [code = '', first = '', ...others] of supplement) {
    const all = official.get(code) ?? []
    const known = all.map(foldName)
    // `The Republic of North Macedonia` is spelled without its article where it is printed in capitals.
    const twice = others.filter(
      (name) => known.includes(foldName(name)) && name !== 'Republic of North Macedonia',
    )
    expect(twice).toEqual([])
    expect(others.length > 0 || all[0] !== first).toBe(true)
  }
})

test('every name of either leads to its country, and no name to two', () => {
  const names = countryRows().flatMap((row) => {
    const [code = '', ...all] = row.split('|')
    return all.map((name) => [foldName(name), code] as const)
  })
  expect(new Set(names.map(([name]) => name)).size).toBe(names.length)
  for (const [name, code] of names) expect(findCountry(name)?.alpha3).toBe(code)
  const lost = [...officialNames()].filter(
    ([code, all]) => code !== 'XKK' && !all.some((name) => findCountry(name)?.alpha3 === code),
  )
  expect(lost).toEqual([])
})

test.each([
  ['Laos', { name: 'Laos', alpha3: 'LAO' }],
  ['LAOS', { name: 'Laos', alpha3: 'LAO' }],
  ['Congo, Democratic Republic of the', { name: 'Congo, Democratic Republic of the', alpha3: 'COD' }],
  ['Congo', { name: 'Congo', alpha3: 'COG' }],
  ['KOSOVO', { name: 'Kosovo', alpha3: 'XKX' }],
  ['CÔTE D’IVOIRE', { name: "Côte d'Ivoire", alpha3: 'CIV' }],
  ['the Bahamas', { name: 'the Bahamas', alpha3: 'BHS' }],
  ['Burma', { name: 'Burma', alpha3: 'MMR' }],
  ['Atlantis', null],
])('%s', (name, country) => {
  expect(findCountry(name)).toEqual(country)
})

test.each([
  ['Situation of human rights in Yemen', 'YEM'],
  ['Concluding observations on the ninth report of the Lao People’s Democratic Republic', 'LAO'],
  ['GUIDELINES FOR THE PROTECTION OF ASYLUM-SEEKERS FROM AFGHANISTAN', 'AFG'],
  ['Cameroon’s Anglophone Crisis at the Crossroads', 'CMR'],
  ['Country Information Report Sri Lanka', 'LKA'],
  ['Agency appeals for US$194 million for South Sudan', 'SSD'],
  ['Agreement between the Government of Sweden and the Government of Norway', null],
  ['Report to the Department of State', null],
  ['Roe v. Minister of Jordan', null],
])('the country that "%s" names is %s', (title, alpha3) => {
  expect(countryInTitle(title)?.alpha3 ?? null).toBe(alpha3)
})

test.each([
  ['LAO', 'Laos'],
  ['CHN', 'China'],
  ['RUS', 'Russia'],
  ['TUR', 'Turkey'],
  ['USA', 'United States of America'],
])('the country with the code %s is %s', (code, name) => {
  expect(countryWithCode(code)?.name).toBe(name)
})
