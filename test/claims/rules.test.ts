/**
 * Every rule's comment carries a picture: a sentence, and carets under the words of a claim with what it must be.
 *
 *     Authorities prosecuted no fewer than 12 suspects.
 *                            ^^^^^^^^^^^^^^^^ comparator=>= value=12
 *
 * The pictures are read out of the comments and run; carets that say something else are for the reader.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ClaimRecord } from '../../src/export/records.ts'
import { read, time } from './read.ts'

const root = join(import.meta.dirname, '../../src/claims')

interface Picture {
  place: string
  text: string
  marks: { start: number; end: number; says: string }[]
}

/** The pictures of a file: blocks of `text` in its comments, divided by blank lines. */
function picturesOf(file: string): Picture[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/ \* ```text\n([\s\S]*?) \* ```/g)].flatMap((block) => {
    const line = source.slice(0, block.index).split('\n').length
    const name = /\bfunction (\w+)/.exec(source.slice(block.index))?.[1] ?? ''
    const lines = (block[1] ?? '').split('\n').map((row) => row.replace(/^ \* ?/, ''))
    const pictures: Picture[] = []
    for (const row of lines) {
      if (!/^[ ^]*\^/.test(row)) {
        if (row.trim() !== '') pictures.push({ place: `${file}:${line} ${name}`, text: row, marks: [] })
        continue
      }
      for (const mark of row.matchAll(/(\^+) ([^^]+)/g)) {
        const [, carets = '', says = ''] = mark
        const isClaim = /^(?:[a-z.]+=\S.*|not a claim)$/.test(says.trim())
        if (isClaim)
          pictures
            .at(-1)
            ?.marks.push({ start: mark.index, end: mark.index + carets.length, says: says.trim() })
      }
    }
    return pictures
  })
}

const pictures = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .flatMap(picturesOf)
  .filter(({ marks }) => marks.length > 0)

test('there are pictures that say something', () => {
  expect(pictures.length).toBeGreaterThan(45)
})

describe('the picture of each rule', () => {
  test.each(pictures.map((picture) => [`${picture.place}: ${picture.text}`, picture] as const))(
    '%s',
    (_, { text, marks }) => {
      const records = read(text, { section: 'prosecution' })
      for (const { start, end, says } of marks) {
        const found = records.find((record) => record.start < end && record.end > start)
        if (says === 'not a claim') {
          expect(found?.quote).toBeUndefined()
          continue
        }
        expect(found, `no claim at "${text.slice(start, end)}"`).toBeDefined()
        if (found !== undefined) check(found, records, text.slice(start, end), says)
      }
    },
  )
})

/** Checks `measure=arrests`, `value=12`, `relation=part-of:99` and so on, divided by a space before each name. */
function check(record: ClaimRecord, records: ClaimRecord[], quote: string, says: string): void {
  expect(record.quote).toBe(quote)
  // A value may hold spaces; the next name begins where a space and `name=` stand.
  for (const part of says.split(/ (?=[a-z.]+=)/)) {
    const [name = '', ...rest] = part.split('=')
    expect({ [name]: fieldOf(record, records, name) }).toEqual({ [name]: rest.join('=') })
  }
}

function fieldOf(record: ClaimRecord, records: ClaimRecord[], name: string): string {
  if (name === 'period') return time(record) === '-' ? 'null' : time(record)
  if (name === 'relation') {
    const to = records.find(({ id }) => id === record.relation?.to)
    return `${record.relation?.type}:${to?.quote}`
  }
  if (name.startsWith('attribution.'))
    return String(name === 'attribution.source' ? record.attribution.source : record.attribution.name)
  const value = new Map<string, unknown>(Object.entries(record)).get(name.replace('facets.', ''))
  return typeof value === 'number' ? String(Number(value.toFixed(2))) : String(value)
}
