/**
 * The examples in docstrings are true. A line of an example that ends in a comment says what its value is:
 *
 *     parseDate('27 June 2017') // '2017-06-27'
 *
 * Examples may use whatever the package exports, what their own file exports, `text` and `report` (the report that comes
 * with the package), and `laterVersion`, in which a word of it was changed.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'esbuild'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import * as cite from '../src/cite/index.ts'
import { corpus } from '../src/corpus.ts'
import * as dataset from '../src/dataset/index.ts'
import * as pincite from '../src/index.ts'
import * as reviewing from '../src/review/index.ts'
import * as verification from '../src/verify/index.ts'
import * as viewing from '../src/view/index.ts'

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

interface Example {
  place: string
  file: string
  code: string
}

/** The examples of a file: what stands behind `@example`, up to the next tag or the end of the comment. */
function examplesOf(file: string): Example[] {
  const source = readFileSync(join(root, file), 'utf8')
  return [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0].split('\n').map((line) => line.replace(/^\s*\/?\*+\/?/, '').trimEnd())
    const text = lines.join('\n')
    const line = source.slice(0, comment.index).split('\n').length
    return text
      .split(/^ @example\b.*$/m)
      .slice(1)
      .map((part) => ({ place: `${file}:${line}`, file, code: undent(part.split(/^ @\w/m)[0] ?? '') }))
  })
}

/** The code without its fence and without the indentation that all lines share. */
function undent(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s*```/.test(line))
  const shared = Math.min(...lines.map((line) => line.length - line.trimStart().length))
  return lines.map((line) => line.slice(shared)).join('\n')
}

/** Turns each statement that ends in a comment into a check of its value. */
function withChecks(code: string): string {
  const statements: string[] = []
  for (const line of code.split('\n')) {
    const goesOn = statements.length > 0 && /^[\s)}\].]/.test(line)
    if (goesOn) statements.push(`${statements.pop()}\n${line}`)
    else if (!line.startsWith('import ')) statements.push(line)
  }
  return statements
    .map((statement) => {
      const commented = /^([\s\S]*?)\s+\/\/ ([^\n]*)$/.exec(statement)
      if (!commented) return statement
      const [, expression = '', value = ''] = commented
      const declared = /^const (\w+) = /.exec(expression)
      return declared
        ? `${expression}\ncheck(${declared[1]}, ${value})`
        : `check(${expression.replace(/;$/, '')}, ${value})`
    })
    .join('\n')
}

const text = corpus[0]?.text() ?? ''
const shared = {
  unified,
  remarkParse,
  ...pincite,
  ...cite,
  ...verification,
  ...dataset,
  ...reviewing,
  ...viewing,
  corpus,
  text,
  report: pincite.parse(text),
  laterVersion: pincite.parse(text.replace('seven traffickers', 'eight traffickers')),
}
const AsyncFunction: new (...names: string[]) => (...values: unknown[]) => Promise<void> =
  Object.getPrototypeOf(async () => {}).constructor

describe('examples in docstrings', () => {
  const examples = files.flatMap(examplesOf)

  test('are there', () => expect(examples.length).toBeGreaterThan(5))

  test.each(examples.map((example) => [example.place, example] as const))('%s', async (_, { file, code }) => {
    const own: Record<string, unknown> = file === 'cli.ts' ? {} : await import(join(root, file))
    const scope: Record<string, unknown> = { ...shared, ...own }
    const { code: script } = await transform(`async () => {\n${withChecks(code)}\n}`, {
      loader: 'ts',
      target: 'es2022',
    })
    const check = (value: unknown, expected: unknown) => expect(value).toEqual(expected)
    const names = [...Object.keys(scope), 'check'].filter((name) => name !== 'default')
    const body = `return (${script.trim().replace(/;$/, '')})()`
    await new AsyncFunction(...names, body)(...names.map((name) => (name === 'check' ? check : scope[name])))
  })
})
