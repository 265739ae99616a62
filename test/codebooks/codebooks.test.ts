/** The codebooks of the package as data, and what is made of them. */
import { describe, expect, test } from 'vitest'
import type { Codebook, Row } from '../../src/codebooks/codebook.ts'
import { codebookOf, codebooks, extendCodebook, measuresOf } from '../../src/codebooks/codebooks.ts'
import { measure } from './study.ts'

const namesOf = (codebook: Codebook) => measuresOf(codebook).map(({ name }) => name)

/** The measures of the first table of the guide, and those of the second. */
const first =
  `investigations arrests prosecutions convictions acquittals sentences penalties restitution victims-identified victims-assisted
  repatriations deportations training awareness inspections funding facilities hotline prevalence fees age other`.split(
    /\s+/,
  )
const second =
  `deaths injuries disappearances detainees releases discipline complaints restrictions abuses displacement refugees elections
  representation population employment staff wages working-time time-limits`.split(/\s+/)

test('they have the measures of the guide', () => {
  expect(namesOf(codebooks.trafficking).sort()).toEqual([...first].sort())
  expect(namesOf(codebooks.humanRights).sort()).toEqual([...first, ...second].sort())
})

test('nobody can change them', () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every((inner) => frozen(inner)))
  expect(frozen(codebooks)).toBe(true)
})

describe.each(Object.values(codebooks))('$name', (codebook) => {
  const rows = measuresOf(codebook).flatMap(({ name, rows: own }) =>
    own.map((row, index): [string, Row] => [`${name} ${index + 1}: ${row.example}`, row]),
  )

  test('has no two rows alike', () => {
    const words = rows.map(([, { example: _, not: __, ...rest }]) => JSON.stringify(rest))
    expect(words.filter((row, index) => words.indexOf(row) !== index)).toEqual([])
  })

  test('tells no example twice in a measure', () => {
    for (const { rows: own } of measuresOf(codebook)) {
      const examples = own.map(({ example }) => example)
      expect(examples.filter((example, index) => examples.indexOf(example) !== index)).toEqual([])
    }
  })

  test.each(rows)('%s', (_, row) => {
    for (const sentence of [row.example, ...(row.not ?? [])]) expect(sentence).toMatch(/^[A-Z{].*[.]$/)
    const lists =
      'verb' in row
        ? [row.verb, row.subject, row.object, row.beside, row.particle]
        : [row.noun, row.of, row.subject]
    for (const list of lists) {
      if (list === undefined) continue
      const words = list.split(' ')
      expect(words.filter((word) => !/^(?:\*|<[a-z]+>|[a-z]+(?:[_-][a-z]+)*)$/.test(word))).toEqual([])
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
      // Anything and something is anything.
      if (words.includes('*')) expect(words).toEqual(['*'])
    }
    // Words that say nothing by themselves want company.
    if (
      'verb' in row &&
      row.amount === undefined &&
      /\b(?:be|have|do|include|report|remain|receive|make|take|get|say)\b/.test(row.verb)
    ) {
      const company = [row.subject, row.object, row.beside, row.particle].filter(
        (list) => list !== undefined && list !== '*',
      )
      expect(company.length).toBeGreaterThan(0)
    }
  })
})

describe('a codebook of one’s own', () => {
  const extension = { name: 'press', version: '1.0.0', title: 'Attacks on the press' }

  test('asks its new measures first', () => {
    const study = extendCodebook(codebooks.humanRights, { ...extension, measures: [measure()] })
    expect(namesOf(study)).toEqual(['journalists-detained', ...namesOf(codebooks.humanRights)])
    expect(study.measures).toHaveLength(1)
    expect(study.extends).toEqual(codebooks.humanRights)
  })

  test('replaces a measure of the base in its place', () => {
    const arrests = measure({ name: 'arrests', label: 'Arrests of journalists' })
    const study = extendCodebook(codebooks.humanRights, { ...extension, measures: [arrests, measure()] })
    expect(namesOf(study)).toEqual(['journalists-detained', ...namesOf(codebooks.humanRights)])
    expect(measuresOf(study).find(({ name }) => name === 'arrests')).toEqual(arrests)
  })

  test('extends one that extends another', () => {
    const one = extendCodebook(codebooks.trafficking, { ...extension, measures: [measure()] })
    const two = extendCodebook(one, {
      ...extension,
      name: 'press-and-police',
      measures: [measure({ name: 'fines' }), measure({ rows: [] })],
    })
    expect(namesOf(two).slice(0, 2)).toEqual(['fines', 'journalists-detained'])
    expect(measuresOf(two)[1]?.rows).toEqual([])
  })

  test('changes neither what it is made of nor what it is made from', () => {
    const own = measure()
    const before = structuredClone({ own, base: codebooks.trafficking })
    const study = extendCodebook(codebooks.trafficking, { ...extension, measures: [own] })
    expect({ own, base: codebooks.trafficking }).toEqual(before)
    expect(Object.isFrozen(own)).toBe(false)
    expect(Object.isFrozen(study.measures[0])).toBe(true)
  })

  test('is checked', () => {
    const wrong = measure({ rows: [{ verb: 'Arrest', example: 'Police arrested {12}.' }] })
    expect(() => extendCodebook(codebooks.trafficking, { ...extension, measures: [wrong] })).toThrow(
      /^codebook "press": measure "journalists-detained", row 1, field "verb": "Arrest" is not/,
    )
  })
})

test.each([
  ['Trafficking in Persons Report', null, 'trafficking'],
  ['Trafficking in Persons Report', 'United States Department of State', 'trafficking'],
  [null, null, 'trafficking'],
  ['Country Reports on Human Rights Practices', 'United States Department of State', 'human-rights'],
  ['World Report', null, 'human-rights'],
  [null, 'Amnesty International', 'human-rights'],
])('of %s by %s: %s', (series, publisher, name) => {
  expect(codebookOf(series, publisher).name).toBe(name)
})
