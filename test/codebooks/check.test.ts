/** What is a codebook and what is none, said twice: by `checkCodebook` and by the JSON Schema. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import type { NounRow, VerbRow } from '../../src/codebooks/codebook.ts'
import { checkCodebook, codebooks } from '../../src/codebooks/codebooks.ts'
import { codebookSchema } from '../../src/codebooks/schema.ts'
import { measure, study, withRow } from './study.ts'

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(codebookSchema)

/** What `checkCodebook` says of a value; null where it is a codebook. */
function faultsOf(value: unknown): string | null {
  try {
    checkCodebook(value)
    return null
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    return cause.message
  }
}

const example = 'Police detained {12} reporters.'

const verbRow: Required<VerbRow> = {
  verb: 'send',
  subject: '<court>',
  object: '*',
  beside: 'prison',
  particle: 'back home',
  counts: 'beside',
  amount: 'time',
  modality: 'law',
  aspect: 'rule',
  example,
  not: [],
}
const nounRow: Required<NounRow> = {
  noun: '<case>',
  of: '<offence> rape',
  subject: '<organization>',
  amount: 'count',
  modality: 'fact',
  aspect: 'state',
  example,
  not: ['There were {two} trials.'],
}

describe('codebooks', () => {
  const good: readonly (readonly [string, unknown])[] = [
    ['trafficking', codebooks.trafficking],
    ['human-rights', codebooks.humanRights],
    ['one that was written to JSON', JSON.parse(JSON.stringify(codebooks.humanRights))],
    ['a study', study()],
    ['a study that extends another', study({ extends: study({ name: 'base' }) })],
    ['a study that extends one of the package by its name', study({ extends: 'human-rights' })],
    ['one with the address of its schema', study({ $schema: './codebook.schema.json' })],
    ['a measure that nothing tells of', study({ measures: [measure({ rows: [] })] })],
    [
      'words over several lines',
      withRow({ verb: 'arrest\n  detain ', object: ' <journalist>\teditor', example }),
    ],
    [
      'words of several parts, foreign letters and signs',
      withRow({ noun: 'polling_station émigré t-visa', example }),
    ],
    ['a row with all fields of a verb', withRow(verbRow)],
    ['a row with all fields of a noun', withRow(nounRow)],
  ]

  test.each(good)('%s', (_, value) => {
    expect(faultsOf(value)).toBeNull()
    expect(validate(value), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true)
  })
})

describe('faults', () => {
  const bad: readonly (readonly [string, unknown, string])[] = [
    ['nothing', undefined, 'codebook: a codebook is an object, not undefined'],
    ['a list', [], 'codebook: a codebook is an object, not a list'],
    ['no version', study({ version: undefined }), 'codebook "press": field "version": it is missing'],
    [
      'a version with spaces',
      study({ version: '1 beta' }),
      'codebook "press": field "version": "1 beta" is not a version such as 1.0.0',
    ],
    ['a blank title', study({ title: ' ' }), 'codebook "press": field "title": " " is not a title'],
    ['a number as title', study({ title: 3 }), 'codebook "press": field "title": 3 is not a title'],
    [
      'a name with capitals',
      study({ name: 'Press' }),
      'codebook "Press": field "name": "Press" is not a name in small letters with hyphens',
    ],
    [
      'an unknown field',
      study({ author: 'K' }),
      'codebook "press": field "author": there is no such field; use name, version, title, measures, extends, $schema',
    ],
    [
      'no measures',
      study({ measures: [] }),
      'codebook "press": field "measures": a list is not a list of measures',
    ],
    [
      'measures that are none',
      study({ measures: {} }),
      'codebook "press": field "measures": an object is not a list of measures',
    ],
    [
      'a measure that is a string',
      study({ measures: ['arrests'] }),
      'codebook "press": measure 1: a measure is an object, not arrests',
    ],
    [
      'a name of a measure with a space',
      study({ measures: [measure({ name: 'two words' })] }),
      'codebook "press": measure "two words", field "name": "two words" is not a name in small letters with hyphens',
    ],
    [
      'a name that ends in a hyphen',
      study({ measures: [measure({ name: 'press-' })] }),
      'codebook "press": measure "press-", field "name": "press-" is not a name in small letters with hyphens',
    ],
    [
      'no definition',
      study({ measures: [{ ...measure(), definition: undefined }] }),
      'codebook "press": measure "journalists-detained", field "definition": it is missing',
    ],
    [
      'an aspect that there is none of',
      study({ measures: [{ ...measure(), aspect: 'events' }] }),
      'codebook "press": measure "journalists-detained", field "aspect": "events" is none of event, state, rule',
    ],
    [
      'rows that are none',
      study({ measures: [{ ...measure(), rows: null }] }),
      'codebook "press": measure "journalists-detained", field "rows": null is not a list of rows',
    ],
    [
      'a row that is none',
      withRow('arrest'),
      'codebook "press": measure "journalists-detained", row 1: a row is an object, not arrest',
    ],
    [
      'a row without verb or noun',
      withRow({ object: '<journalist>', example }),
      'codebook "press": measure "journalists-detained", row 1: it has neither a verb nor a noun',
    ],
    [
      'a row with verb and noun',
      withRow({ verb: 'arrest', noun: 'arrest', example }),
      'codebook "press": measure "journalists-detained", row 1, field "noun": there is no such field; use verb, example, subject, object, beside, particle, counts, amount, modality, aspect, not',
    ],
    [
      'a verb that is null',
      withRow({ verb: null, example }),
      'codebook "press": measure "journalists-detained", row 1, field "verb": null is not a list of words in small letters, divided by spaces, or *',
    ],
    [
      'an empty verb',
      withRow({ verb: ' ', example }),
      'codebook "press": measure "journalists-detained", row 1, field "verb": " " is not a list of words in small letters, divided by spaces, or *',
    ],
    [
      'a kind as verb',
      withRow({ verb: '<journalist>', example }),
      'codebook "press": measure "journalists-detained", row 1, field "verb": "<journalist>" is not a list of words in small letters, divided by spaces, or *',
    ],
    [
      'a word with a capital',
      withRow({ verb: 'arrest', object: 'Reporter', example }),
      'codebook "press": measure "journalists-detained", row 1, field "object": "Reporter" is not a list of words in small letters, kinds in <> or *, divided by spaces',
    ],
    [
      'words divided by commas',
      withRow({ noun: 'arrest, detention', example }),
      'codebook "press": measure "journalists-detained", row 1, field "noun": "arrest, detention" is not a list of words in small letters, kinds in <> or *, divided by spaces',
    ],
    [
      'a kind that is not closed',
      withRow({ noun: '<journalist', example }),
      'codebook "press": measure "journalists-detained", row 1, field "noun": "<journalist" is not a list of words in small letters, kinds in <> or *, divided by spaces',
    ],
    [
      'no example',
      withRow({ verb: 'arrest' }),
      'codebook "press": measure "journalists-detained", row 1, field "example": it is missing',
    ],
    [
      'an example without figure',
      withRow({ verb: 'arrest', example: 'Police arrested 12.' }),
      'codebook "press": measure "journalists-detained", row 1, field "example": "Police arrested 12." is not a sentence with exactly one figure in braces, such as Courts convicted {12} traffickers.',
    ],
    [
      'an example with two',
      withRow({ verb: 'arrest', example: '{12} of {14}' }),
      'codebook "press": measure "journalists-detained", row 1, field "example": "{12} of {14}" is not a sentence with exactly one figure in braces, such as Courts convicted {12} traffickers.',
    ],
    [
      'an example with empty braces',
      withRow({ verb: 'arrest', example: 'Police arrested { }.' }),
      'codebook "press": measure "journalists-detained", row 1, field "example": "Police arrested { }." is not a sentence with exactly one figure in braces, such as Courts convicted {12} traffickers.',
    ],
    [
      'a counterexample without figure',
      withRow({ verb: 'arrest', example, not: ['no'] }),
      'codebook "press": measure "journalists-detained", row 1, field "not": "no" is not a sentence with exactly one figure in braces, such as Courts convicted {12} traffickers.',
    ],
    [
      'counterexamples that are no list',
      withRow({ verb: 'arrest', example, not: '{2} trials' }),
      'codebook "press": measure "journalists-detained", row 1, field "not": {2} trials is not a list of sentences',
    ],
    [
      'a role that there is none of',
      withRow({ verb: 'arrest', counts: 'agent', example }),
      'codebook "press": measure "journalists-detained", row 1, field "counts": "agent" is none of object, subject, beside',
    ],
    [
      'a role that the row does not have',
      withRow({ verb: 'arrest', object: '*', counts: 'beside', example }),
      'codebook "press": measure "journalists-detained", row 1, field "counts": it counts the beside, but the row has no field "beside"',
    ],
    [
      'an amount that there is none of',
      withRow({ noun: 'fine', amount: 'euro', example }),
      'codebook "press": measure "journalists-detained", row 1, field "amount": "euro" is none of count, share, money, time',
    ],
    [
      'a base that is none',
      study({ extends: 3 }),
      'codebook "press": field "extends", codebook: a codebook is an object, not 3',
    ],
    [
      'a base that nobody knows',
      study({ extends: 'labour' }),
      'codebook "press": field "extends": there is no codebook "labour" in the package; there are trafficking, human-rights',
    ],
    [
      'a base with a fault',
      study({ extends: study({ name: 'base', title: '' }) }),
      'codebook "press": field "extends", codebook "base": field "title": "" is not a title',
    ],
    [
      'an address that is none',
      study({ $schema: 1 }),
      'codebook "press": field "$schema": 1 is not an address',
    ],
  ]

  test.each(bad)('%s', (_, value, message) => {
    expect(faultsOf(value)).toBe(message)
    expect(validate(value)).toBe(false)
  })

  test('a kind that there is none of is told with those that there are', () => {
    const value = withRow({ verb: 'arrest', object: '<jurnalist> <person>', example })
    expect(faultsOf(value)).toMatch(
      /^codebook "press": measure "journalists-detained", row 1, field "object": there is no kind <jurnalist>; kinds are person, victim, /,
    )
    expect(validate(value)).toBe(false)
  })

  test('two measures of one name', () => {
    expect(faultsOf(study({ measures: [measure(), measure({ name: 'fines' }), measure()] }))).toBe(
      'codebook "press": measure "journalists-detained", field "name": measure 1 has this name too',
    )
  })

  test('a codebook that extends itself, by way of another', () => {
    const first = study()
    const second = study({ name: 'second', extends: first })
    first.extends = second
    expect(faultsOf(first)).toBe(
      'codebook "press": field "extends", codebook "second": field "extends": the codebook extends itself',
    )
  })

  test('codebooks that extend one another too deep', () => {
    let value = study()
    for (let depth = 1; depth < 8; depth++) value = study({ name: `level-${depth}`, extends: value })
    expect(faultsOf(value)).toBeNull()
    expect(faultsOf(study({ extends: value }))).toMatch(/more than 8 codebooks extend one another$/)
    for (let depth = 0; depth < 10_000; depth++) value = study({ extends: value })
    expect(faultsOf(value)).toMatch(/more than 8 codebooks extend one another$/)
  })

  test('all are told, up to ten', () => {
    const rows = Array.from({ length: 12 }, () => ({ verb: 'arrest' }))
    const lines = faultsOf(study({ title: '', measures: [{ ...measure(), rows }] }))?.split('\n') ?? []
    expect(lines).toHaveLength(12)
    expect(lines[0]).toBe('codebook "press" has faults:')
    expect(lines[1]).toBe('- field "title": "" is not a title')
    expect(lines[2]).toBe('- measure "journalists-detained", row 1, field "example": it is missing')
    expect(lines[11]).toBe('- and 3 more')
  })

  test('a message stays short, whatever is wrong', () => {
    const long = 'x'.repeat(100_000)
    expect(faultsOf(study({ title: [long], [long]: 1, name: long.toUpperCase() }))?.length).toBeLessThan(1000)
  })
})

test.each([verbRow, nounRow])('a row comes back with all its fields', (row) => {
  expect(checkCodebook(withRow(row)).measures[0]?.rows).toEqual([row])
})

test('lists come back on one line', () => {
  const { rows } =
    checkCodebook(withRow({ verb: ' arrest\n detain', object: '\t* ', example })).measures[0] ?? {}
  expect(rows).toEqual([{ verb: 'arrest detain', object: '*', example }])
})

test('what comes back is a frozen copy with its base', () => {
  const value = study({ extends: 'trafficking' })
  const checked = checkCodebook(value)
  expect(checked).toEqual({ ...value, extends: codebooks.trafficking })
  expect(Object.isFrozen(checked.measures[0]?.rows[1]?.not)).toBe(true)
  expect(Object.isFrozen(value)).toBe(false)
  expect(checkCodebook(study({ $schema: 'x' }))).not.toHaveProperty('$schema')
})
