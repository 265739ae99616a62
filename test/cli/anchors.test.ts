/** `pincite compare` and `pincite annotate` as a user calls them, on the build. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const laos = join(root, 'corpus/usdos-tip-2017-laos.txt')
const folder = mkdtempSync(join(tmpdir(), 'pincite-anchors-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function pincite(args: readonly string[], input?: string) {
  const ran = spawnSync(process.execPath, [join(root, 'dist/cli.js'), ...args], {
    encoding: 'utf8',
    cwd: folder,
    ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] as const } : { input }),
  })
  return { out: ran.stdout, error: ran.stderr, code: ran.status }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const before = file(
  'before.txt',
  'Police trained 37 officials in May.\n\nCourts convicted seven traffickers.\n',
)
const after = file(
  'after.txt',
  'Courts convicted seven traffickers.\n\nPolice trained 41 officials in May.\n\nA shelter opened.\n',
)

describe('compare', () => {
  test('prints what changed, the words in marks', () => {
    const { out, error, code } = pincite(['compare', before, after])
    expect(out).toContain('[-37-]{+41+}')
    expect(out).toContain('new  body.p3\n  {+A shelter opened.+}')
    expect(out).toMatch(/3 paragraphs: .*1 new/)
    expect(out).not.toContain('\u001b[')
    expect([error, code]).toEqual(['', 0])
  })

  test('two files that are the same', () => {
    expect(pincite(['compare', before, before]).out).toBe('2 paragraphs: 2 same\n')
    expect(pincite(['compare', before, before, '--all']).out).toContain('same  body.p1')
  })

  test('--json has every paragraph and its sentences', () => {
    const changes: { status: string; before: string[]; after: string[]; sentences: { status: string }[] }[] =
      JSON.parse(pincite(['compare', before, after, '--json']).out)
    expect(changes.flatMap((change) => change.after)).toEqual(['body.p1', 'body.p2', 'body.p3'])
    expect(changes.every(({ sentences }) => sentences.length === 1)).toBe(true)
  })

  test('standard input as one of the two', () => {
    expect(pincite(['compare', before, '-'], 'Police trained 37 officials in May.\n').out).toContain(
      'gone  body.p2',
    )
  })

  test.each([
    [[before], /takes two files, not 1/, 2],
    [[before, after, laos], /takes two files, not 3/, 2],
    [[before, 'nowhere.txt'], /cannot read nowhere\.txt: there is no such file/, 1],
  ])('%j is an error', (args, message, code) => {
    const ran = pincite(['compare', ...args])
    expect(ran.error).toMatch(message)
    expect(ran.error.trim().split('\n')).toHaveLength(1)
    expect([ran.out, ran.code]).toEqual(['', code])
  })
})

describe('annotate', () => {
  test('writes the claims of the bundled report', () => {
    const page = JSON.parse(pincite(['annotate']).out)
    expect(page.type).toBe('AnnotationPage')
    expect(page.items.length).toBeGreaterThan(20)
  })

  test('a collection of places of choice, signed and dated', () => {
    const args = [
      '--collection',
      '--at',
      'prosecution.p1',
      '--at',
      '"seven traffickers"',
      '--creator',
      'Jane Doe',
      '--created',
      '2026-01-31T12:00:00Z',
    ]
    const collection = JSON.parse(pincite(['annotate', laos, ...args]).out)
    expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 2 })
    expect(collection.first.items[0]).toMatchObject({
      created: '2026-01-31T12:00:00Z',
      creator: { type: 'Person', name: 'Jane Doe' },
    })
  })

  test('finds them again in another layout', () => {
    const annotations = file('annotations.json', pincite(['annotate', laos]).out)
    const layout = join(root, 'test/fixtures/layouts/laos-2017-state.txt')
    const { out } = pincite(['annotate', layout, '--find', annotations])
    expect(
      new Set(
        out
          .trim()
          .split('\n')
          .map((line) => line.split(' ')[0]),
      ),
    ).toEqual(new Set(['exact']))
    const [first] = JSON.parse(pincite(['annotate', layout, '--find', annotations, '--json']).out)
    expect(first).toMatchObject({ status: 'exact', score: 1 })
    expect(pincite(['annotate', before, '--find', annotations]).out).toMatch(/^lost/)
  })

  test.each([
    [['--at', 'nowhere.p1'], /no place "nowhere\.p1"/, 2],
    [['--created', 'yesterday'], /"yesterday" is no date/, 2],
    [['--find', 'nowhere.json'], /cannot read nowhere\.json/, 1],
    [['--find', before], /before\.txt: .*JSON/, 1],
    [['--find', file('empty.json', '{}')], /no target/, 1],
  ])('%j is an error', (args, message, code) => {
    const ran = pincite(['annotate', laos, ...args])
    expect(ran.error).toMatch(message)
    expect(ran.error.trim().split('\n')).toHaveLength(1)
    expect([ran.out, ran.code]).toEqual(['', code])
  })

  test('more than one file', () => {
    expect(pincite(['annotate', laos, before])).toMatchObject({ code: 2 })
  })
})
