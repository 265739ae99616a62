/** `pincite compare`, `pincite annotate` and `pincite resolve` as a user calls them, on the build. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laos, root, workspace } from './workspace.ts'

const { pincite, file } = workspace()

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
    interface Row {
      status: string
      before: string[]
      after: string[]
      sentences: { grounds: string | null }[]
    }
    const changes: Row[] = JSON.parse(pincite(['compare', before, after, '--json']).out)
    expect(changes.flatMap((change) => change.after)).toEqual(['body.p1', 'body.p2', 'body.p3'])
    expect(changes.map(({ sentences }) => sentences.map(({ grounds }) => grounds))).toEqual([
      ['letters'],
      ['left-over'],
      [null],
    ])
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

  test.each([
    [['--at', 'nowhere.p1'], /no place "nowhere\.p1"/, 2],
    [['--created', 'yesterday'], /`created`/, 2],
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

describe('resolve', () => {
  const layout = join(root, 'test/fixtures/layouts/laos-2017-state.txt')
  const annotations = file('annotations.json', pincite(['annotate', laos]).out)

  test('annotations in another layout: all exact, a summary, exit code 0', () => {
    const { out, code } = pincite(['resolve', annotations, '--in', layout])
    const lines = out.trim().split('\n')
    expect(lines.pop()).toMatch(/^(\d+) notes: \1 exact$/)
    expect(new Set(lines.map((line) => line.split(' ')[0]))).toEqual(new Set(['exact']))
    expect(code).toBe(0)
  })

  test('of last year: exact, moved, changed with the words, lost; exit code 1', () => {
    const last = file(
      'last.txt',
      'Police and the ministry of labor trained 37 officials on screening in May.\n\nCourts convicted seven traffickers.\n\nNobody in the capital had been told of the new law, its rules or its funds.\n\nA shelter opened in the north of the country.\n',
    )
    const now = file(
      'now.txt',
      'Police and the ministry of labor trained 41 officials on screening in May.\n\nCourts convicted seven traffickers.\n\nNobody in the capital had been told of the new law, its rules or its funds.\n',
    )
    const notes = file(
      'last.json',
      pincite(['annotate', last, '--at', 'body.p1.s1', '--at', 'body.p2.s1', '--at', 'body.p4.s1']).out,
    )
    const { out, code } = pincite(['resolve', notes, '--in', now])
    expect(out).toMatch(
      /^changed .*now\.txt: body\.p1\.s1 {2}\(by its words and those around\)\n {4}Police and the ministry of labor trained \[-37-\]\{\+41\+\} officials on screening in May\./,
    )
    expect(out).toMatch(/\nlost .*\n3 notes: 1 exact, 1 changed, 1 lost\n$/)
    expect(code).toBe(1)
    const rows = JSON.parse(pincite(['resolve', notes, '--in', now, '--json']).out)
    expect(rows).toMatchObject([
      {
        status: 'changed',
        id: 'body.p1.s1',
        grounds: 'around',
        text: 'Police and the ministry of labor trained 41 officials on screening in May.',
      },
      { status: 'exact', id: 'body.p2.s1', file: now, score: 1 },
      { status: 'lost', id: null, file: null, candidates: [] },
    ])
    const [header, first] = pincite(['resolve', notes, '--in', now, '--csv']).out.split('\r\n')
    expect(header).toBe('note,source,status,file,id,start,end,score,grounds,text,words,candidates')
    expect(first).toContain('trained [-37-]{+41+} officials on screening in May.')
  })

  test.each([
    [
      'a list of short forms',
      'prosecution.p1.s3~20k5vh68 the figures\n\n# more\nprotection.p1.s1~00000000\n',
    ],
    [
      'the same in UTF-16',
      Buffer.from('\ufeffprosecution.p1.s3~20k5vh68\r\nprotection.p1.s1~00000000\r\n', 'utf16le'),
    ],
    ['as JSON, with a byte-order mark', '\ufeff["prosecution.p1.s3~20k5vh68", "protection.p1.s1~00000000"]'],
    [
      'JSON lines',
      '"prosecution.p1.s3~20k5vh68"\n{"type":"TextQuoteSelector","exact":"never was a word of it"}\n',
    ],
    [
      'what Hypothesis exports',
      JSON.stringify({
        annotations: [
          {
            id: 'a',
            uri: 'https://www.refworld.org/docid/5959eca4a.html',
            target: [
              {
                selector: [
                  { type: 'TextQuoteSelector', exact: 'seven traffickers', prefix: 'conviction of ' },
                ],
              },
            ],
          },
          {
            id: 'b',
            uri: 'https://www.refworld.org/docid/5959eca4a.html',
            target: [{ selector: [{ type: 'TextQuoteSelector', exact: 'eleven smugglers of salt' }] }],
          },
        ],
      }),
    ],
  ])('%s', (name, content) => {
    const path = file(`${name.replace(/\W/g, '-')}.notes`, content)
    const { out, error, code } = pincite(['resolve', path, '--in', laos, '--json'])
    expect(error).toBe('')
    expect(JSON.parse(out).map(({ status }: { status: string }) => status)).toEqual(['exact', 'lost'])
    expect(code).toBe(1)
  })

  test('what two reports have alike is ambiguous', () => {
    const copy = file('copy.txt', 'Police trained 37 officials in May.\n\nCourts were slow.\n')
    const notes = file('two.json', JSON.stringify([{ quote: 'Police trained 37 officials in May.' }]))
    const [row] = JSON.parse(pincite(['resolve', notes, '--in', before, '--in', copy, '--json']).out)
    expect(row).toMatchObject({ status: 'ambiguous', candidates: [{ file: before }, { file: copy }] })
  })

  test.each([
    [[annotations], /wants notes and --in/, 2],
    [['nowhere.json', '--in', laos], /cannot read nowhere\.json/, 1],
    [[file('empty.json', '{}'), '--in', laos], /no target/, 1],
    [[file('broken.json', '{"a":'), '--in', laos], /broken\.json: It is no JSON/, 1],
    [[file('anchor.json', '{"fingerprint": 3}'), '--in', laos], /anchor\.json: .*the note/, 1],
  ])('%j is an error', (args, message, code) => {
    const ran = pincite(['resolve', ...args])
    expect(ran.error).toMatch(message)
    expect(ran.error.trim().split('\n')).toHaveLength(1)
    expect([ran.out, ran.code]).toEqual(['', code])
  })
})
