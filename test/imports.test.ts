import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { expect, test } from 'vitest'

/** The way of the data. A file imports from its own room and from those before it. */
const rooms = [
  'constants.ts',
  'version.ts',
  'sorted.ts',
  'arguments.ts',
  'vocabulary.ts',
  'types.ts',
  'read',
  'report',
  'syntax',
  'codebooks',
  'claims',
  'parse.ts',
  'pinpoints',
  'anchors',
  'cite',
  'export',
  'find',
  'verify',
  'review',
  'dataset',
  'view',
  'index.ts',
  'corpus.ts',
  'cli',
  'cli.ts',
]

const root = join(import.meta.dirname, '../src')
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !/\.(?:d|build)\.ts$/.test(file),
)
const roomOf = (file: string) => rooms.indexOf(file.split('/')[0] ?? '')

/** The files of the project that a file imports. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const specifiers = source.matchAll(/\bfrom '(\.{1,2}\/[^']+\.ts)'|\bimport\(?\s*'(\.{1,2}\/[^']+\.ts)'/g)
  return [...specifiers].map(([, from, bare]) => normalize(join(file, '..', from ?? bare ?? '')))
}

test('every file stands in a room', () => {
  expect(files.filter((file) => roomOf(file) === -1)).toEqual([])
  expect(files.length).toBeGreaterThan(10)
})

test('imports go the way of the data and never back', () => {
  const back = files.flatMap((file) =>
    importsOf(file)
      .filter((imported) => roomOf(imported) > roomOf(file))
      .map((imported) => `${file} imports ${imported}`),
  )
  expect(back).toEqual([])
})

test('no file imports itself by way of others', () => {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' → ')]
    if (done.has(file)) return []
    const cycles = importsOf(file).flatMap((imported) => visit(imported, [...path, file]))
    done.add(file)
    return cycles
  }
  expect(files.flatMap((file) => visit(file, []))).toEqual([])
})

test('only what reads files and the command line needs Node', () => {
  const needing = files.filter((file) => /from 'node:/.test(readFileSync(join(root, file), 'utf8')))
  expect(
    needing.filter((file) => !/^(?:cli\/|cli\.ts$|corpus\.ts$|dataset\/)/.test(relative('.', file))),
  ).toEqual([])
})
