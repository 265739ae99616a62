/**
 * The law of the lexicon: every spelling is read back as what it is, wherever it stands.
 */
import { describe, expect, test } from 'vitest'
import { Class } from '../../src/syntax/lexicon/classes.ts'
import { type Entry, lexiconEntries } from '../../src/syntax/lexicon/entries.ts'
import { plural, verbForms } from '../../src/syntax/lexicon/forms.ts'
import { hashOf } from '../../src/syntax/lexicon/hash.ts'
import { classesOf, idOf, is, lexemes, nounOf, verbOf, wordSet } from '../../src/syntax/lexicon/lexicon.ts'
import { scan } from '../../src/syntax/scan.ts'
import { createTokens, Kind } from '../../src/syntax/tokens.ts'

const entries = lexiconEntries()

/** Places for a word in a sentence: the text before it and behind it. */
const carriers: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', ' was told.'],
  ['They saw “', '” there.'],
  ['In 2018, it (', ') came;'],
  ['Of the 40, ', ', and of nine.'],
]

const tokens = createTokens()

/** The id of the token that a spelling is read as between two texts; −1 where it is not read as one token. */
function readBack(spelling: string, before: string, after: string): number {
  const text = before + spelling + after
  scan(text, 0, text.length, tokens)
  for (let i = 0; i < tokens.length; i++)
    if (tokens.start[i] === before.length)
      return tokens.end[i] === before.length + spelling.length ? (tokens.word[i] as number) : -1
  return -1
}

function capitalized(spelling: string): string {
  return spelling.charAt(0).toUpperCase() + spelling.slice(1)
}

/** What is written with letters and has a meaning: no signs, no signs of money (`S/`), no beginnings of longer spellings. */
function isWord({ spelling, classes }: Entry): boolean {
  return /^\p{L}[\p{L}' -]*$/u.test(spelling) && (classes as number) !== (Class.opener as number)
}

const words = entries.filter(isWord)

describe('every spelling is one token with its id', () => {
  test.each(carriers)('%s…%s', (before, after) => {
    const lost = words.filter(({ spelling }) => readBack(spelling, before, after) !== idOf(spelling))
    expect(lost.map(({ spelling }) => spelling)).toEqual([])
  })

  test.each(carriers)('%s…%s with a capital', (before, after) => {
    const lost = words.filter(
      ({ spelling }) => readBack(capitalized(spelling), before, after) !== idOf(spelling),
    )
    expect(lost.map(({ spelling }) => spelling)).toEqual([])
  })

  test('with another apostrophe or hyphen', () => {
    const others = words.filter(({ spelling }) => /['-]/.test(spelling))
    const spelled = (spelling: string) => spelling.replaceAll("'", '’').replaceAll('-', '‑')
    const lost = others.filter(
      ({ spelling }) => readBack(spelled(spelling), 'It is ', ' now.') !== idOf(spelling),
    )
    expect(lost.map(({ spelling }) => spelling)).toEqual([])
  })

  test('over the end of a line', () => {
    const several = words.filter(({ spelling }) => spelling.includes(' '))
    const lost = several.filter(
      ({ spelling }) => readBack(spelling.replaceAll(' ', '\n'), 'It is ', ' now.') !== idOf(spelling),
    )
    expect(lost.map(({ spelling }) => spelling)).toEqual([])
  })

  test('before a possessive', () => {
    const nouns = words.filter(({ classes }) => (classes & Class.noun) !== 0)
    const lost = nouns.filter(({ spelling }) => readBack(spelling, 'Of the ', '’s end.') !== idOf(spelling))
    expect(lost.map(({ spelling }) => spelling)).toEqual([])
  })
})

test('no two spellings share a hash, and each is found by its own', () => {
  const known = new Map<number, string>()
  for (const { spelling } of entries) {
    const hash = hashOf(spelling)
    expect(known.get(hash) ?? spelling).toBe(spelling)
    known.set(hash, spelling)
    expect(idOf(spelling), spelling).toBeGreaterThan(0)
  }
})

test('the table says of a spelling what its entry says', () => {
  for (const { spelling, classes, noun, verb } of entries) {
    const id = idOf(spelling)
    expect(classesOf(id), spelling).toBe(classes)
    expect(nounOf(id), spelling).toBe(idOf(noun))
    expect(verbOf(id), spelling).toBe(idOf(verb))
  }
})

describe('forms of verbs', () => {
  test.each([
    ['investigate', 'investigates', 'investigated', 'investigated', 'investigating'],
    ['try', 'tries', 'tried', 'tried', 'trying'],
    ['die', 'dies', 'died', 'died', 'dying'],
    ['free/freed/freed/freeing', 'frees', 'freed', 'freed', 'freeing'],
    ['begin/began/begun/beginning', 'begins', 'began', 'begun', 'beginning'],
    ['convict', 'convicts', 'convicted', 'convicted', 'convicting'],
    ['pass', 'passes', 'passed', 'passed', 'passing'],
  ])('%s', (entry, third, past, participle, gerund) => {
    const forms = verbForms(entry)
    expect(forms).toEqual({ base: entry.split('/')[0], third, past, participle, gerund })
  })

  test.each([
    ['arrested', 'arrest', Class.past | Class.participle],
    ['began', 'begin', Class.past],
    ['begun', 'begin', Class.participle],
    ['charges', 'charge', Class.third],
    ['seeking', 'seek', Class.gerund],
    ['convict', 'convict', Class.base],
  ])('%s is of %s', (form, base, classes) => {
    expect(verbOf(idOf(form))).toBe(idOf(base))
    expect(classesOf(idOf(form)) & classes).toBe(classes)
  })
})

describe('forms of nouns', () => {
  test.each([
    ['victim', 'victims'],
    ['ministry', 'ministries'],
    ['search', 'searches'],
    ['child/children', 'children'],
    ['police/police', 'police'],
  ])('%s', (noun, many) => {
    expect(plural(noun)).toBe(many)
    expect(nounOf(idOf(many))).toBe(idOf(noun.split('/')[0] ?? ''))
    expect(is(idOf(many), Class.plural)).toBe(true)
  })
})

test('words that rules ask for by name are there', () => {
  expect(lexemes('of to and').of).toBe(idOf('of'))
  expect([...wordSet('according_to no_one')]).toEqual([idOf('according to'), idOf('no one')])
  expect(() => wordSet('xyzzy')).toThrow(RangeError)
  expect(Kind.word).toBe(1)
})
