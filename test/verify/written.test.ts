/**
 * Whole drafts as people write them, with what must be said of each part: `⟦kind: status⟧` stands before it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { corpus } from '../../src/corpus.ts'
import { parse } from '../../src/index.ts'
import { isWrong, type Statement, verify } from '../../src/verify/index.ts'

const editions = ['2016-tuvalu', '2022-nauru', '2023-nauru', '2024-nauru'].map((name) =>
  parse(readFileSync(new URL(`../fixtures/editions/usdos-hrp-${name}.html`, import.meta.url), 'utf8')),
)
const reports = [parse(corpus[0]?.text() ?? ''), ...editions]
const bibliography = [
  { id: 'laos17', title: '2017 Trafficking in Persons Report - Laos' },
  { id: 'tuv16', title: '2016 Country Reports on Human Rights Practices: Tuvalu' },
  { id: 'nru24', title: '2024 Country Reports on Human Rights Practices: Nauru' },
]

interface Marked {
  at: number
  kind: string
  expected: string[]
}

/** A draft without its marks, and what they say of the places where they stood. */
function unmarked(source: string): { draft: string; marked: Marked[] } {
  const marked: Marked[] = []
  let draft = ''
  let from = 0
  for (const { index, 0: mark, 1: kind = '', 2: statuses = '' } of source.matchAll(/⟦([^:⟧]+): ([^⟧]+)⟧/g)) {
    draft += source.slice(from, index)
    from = index + mark.length
    marked.push({ at: draft.length, kind, expected: statuses.split(',') })
  }
  return { draft: draft + source.slice(from), marked }
}

/** The statement that begins at a mark: behind an opening quotation mark, or with a word before its number. */
function statementAt(statements: readonly Statement[], { at, kind }: Marked): Statement | undefined {
  const isFigure = /figure|year/.test(kind)
  const near = statements.filter(({ start, end }) => Math.abs(start - at) <= 12 || (start <= at && at < end))
  return near
    .filter((one) => (one.kind === 'figure') === isFigure)
    .sort((one, other) => Math.abs(one.start - at) - Math.abs(other.start - at))[0]
}

const folder = new URL('written/', import.meta.url)
describe.each(readdirSync(folder))('%s', (name) => {
  const { draft, marked } = unmarked(readFileSync(new URL(name, folder), 'utf8'))
  const statements = verify(new VFile({ path: name, value: draft }), reports, { bibliography })

  test.each(marked.map((one) => ({ ...one, words: draft.slice(one.at, one.at + 50) })))(
    '$kind: $words',
    (one) => {
      const found = statementAt(statements, one)
      expect(one.expected, `${found?.reason}`).toContain(found?.status)
    },
  )

  test('nothing else is called wrong', () => {
    const known = new Set(marked.map((one) => statementAt(statements, one)))
    expect(statements.filter((one) => isWrong(one) && !known.has(one))).toEqual([])
  })
})
