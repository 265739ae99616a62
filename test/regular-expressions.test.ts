/**
 * No regular expression takes time that grows as a power of two with its text, which hangs a program on one line that
 * somebody made for it. What grows as the square stands where texts are short; there may be no more of it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !file.endsWith('lexicon/table.ts'),
)

interface Pattern {
  file: string
  source: string
  flags: string
}

const patterns = files.flatMap((file) =>
  [...patternsIn(parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' }))].map((pattern) => ({
    file,
    ...pattern,
  })),
)

/** The literals of a syntax tree. What `new RegExp` makes of strings is not seen. */
function* patternsIn(node: unknown): Generator<Omit<Pattern, 'file'>> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node) {
    const { regex } = node
    if (typeof regex === 'object' && regex !== null && 'pattern' in regex && 'flags' in regex)
      yield { source: String(regex.pattern), flags: String(regex.flags) }
  }
  for (const child of Object.values(node)) yield* patternsIn(child)
}

const reportsOf = ({ source, flags }: Omit<Pattern, 'file'>) => analyse({ source, flags }).reports
const isExponential = (pattern: Omit<Pattern, 'file'>) =>
  reportsOf(pattern).some(({ exponential }) => exponential)

test('none takes exponential time', () => {
  expect(patterns.length).toBeGreaterThan(500)
  expect(patterns.filter(isExponential)).toEqual([])
  expect(isExponential({ source: '^(?:a+,?)+$', flags: '' })).toBe(true)
}, 120_000)

test('no more take the square of their length', () => {
  const polynomial = patterns.filter((pattern) => reportsOf(pattern).length > 0)
  expect(polynomial.length).toBeLessThanOrEqual(42)
}, 120_000)
