/**
 * `pincite cite --notes`: a paper's citations from a file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, describe, expect, test } from 'vitest'
import { notesSchema } from '../../src/cite/notes-schema.ts'
import { readCall } from '../../src/cli/call.ts'
import { cite } from '../../src/cli/cite.ts'
import { InputError, UsageError } from '../../src/cli/command.ts'

const root = join(import.meta.dirname, '../..')
const report = join(root, 'corpus/usdos-tip-2017-laos.txt')
const example = join(root, 'examples/footnotes/notes.json')
const folder = mkdtempSync(join(tmpdir(), 'pincite-notes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => cite.run(readCall(cite, ['--notes', ...args]))

/** Writes a file of notes. */
function written(notes: unknown): string {
  const path = join(folder, 'notes.json')
  writeFileSync(path, typeof notes === 'string' ? notes : JSON.stringify(notes))
  return path
}

const burma =
  'United States Department of State, 2017 Trafficking in Persons Report - Burma, 27 June 2017, available at: https://www.refworld.org/docid/5959ecb34.html [accessed 5 November 2019]'

describe('formats', () => {
  test('text', async () => {
    const lines = (await run(example, '--style', 'bluebook')).trimEnd().split('\n')
    expect(lines).toHaveLength(7)
    expect(lines[1]).toBe('2. Id. at Prosecution, para. 2.')
    expect(lines[6]).toBe('7. G.A. Res. 40/118, supra note 3.')
  })

  test('markdown: footnotes, and what the example’s script writes', async () => {
    expect(await run(example, '--format', 'markdown', '--bibliography')).toBe(
      readFileSync(join(root, 'examples/footnotes/notes.md'), 'utf8'),
    )
  })

  test('html', async () => {
    expect((await run(example, '--format', 'html')).split('\n')[6]).toBe(
      '<p id="last">7. UNGA Res 40/118 (n 3).</p>',
    )
  })

  test('latex and pandoc: source code, a line for each citation', async () => {
    const latex = (await run(example, '--format', 'latex', '--bibliography')).split('\n')
    expect(latex[2]).toMatch(/^\\autocite\[cf\]\[\]\{unga-1985-/)
    expect(latex[4]).toBe(
      '\\autocites[see][]{usdos-tip-2017-burma}[see also][Trafficking Profile section]{usdos-tip-2017-laos}',
    )
    expect(latex).toContain('@report{usdos-tip-2017-burma,')
    const pandoc = (await run(example, '--format', 'pandoc')).split('\n')
    expect(pandoc[3]).toBe('[@usdos-tip-2017-laos, Protection, para. 1 (on victims of internal trafficking)]')
  })

  test('json', async () => {
    const value = JSON.parse(await run(example, '--format', 'json'))
    expect(value.citations[1]).toEqual({
      id: 'complicity',
      note: 2,
      text: 'ibid Prosecution, para 2.',
      html: expect.stringMatching(/^ibid <a href=".+">Prosecution, para 2<\/a>\.$/),
    })
    expect(value.bibliography).toHaveLength(3)
    expect(value.tables[0].entries.map((entry: { notes: number[] }) => entry.notes)).toEqual([
      [3, 7],
      [5, 6],
      [1, 2, 4, 5],
    ])
  })

  test('citations in the text, several citations in one note, reports of the command line', async () => {
    const path = written({
      style: 'chicago-author-date',
      sources: { burma: { citeAs: burma } },
      citations: [
        { id: 'first', type: 'in-text', cites: [{ source: 'usdos-tip-2017-laos', at: 'prosecution.p1' }] },
        { type: 'in-text', form: 'narrative', cites: [{ source: 'burma' }] },
        { number: 4, cites: [{ source: 'burma' }] },
        { number: 4, cites: [{ source: 'usdos-tip-2017-laos' }] },
      ],
    })
    expect(await run(path, report)).toBe(
      `first: (United States Department of State 2017b, Prosecution, para. 1)
United States Department of State (2017a)
4. (United States Department of State 2017a) (United States Department of State 2017b)
`,
    )
  })
})

/** What is wrong, where, and what to do. */
const sources = { laos: { file: report }, burma: { citeAs: burma } }
const cites = [{ source: 'laos' }]
const faults: [string, unknown, string][] = [
  ['no JSON', '{ "citations": [ }', 'notes.json:1:18: it is no JSON: unexpected }'],
  ['no object', [], 'notes.json: it is []: give an object with $schema, style'],
  ['no citations', {}, 'notes.json: citations: it is missing: give a list'],
  ['an unknown field', { citations: [], stile: 'apa' }, 'notes.json: there is no field "stile": there are'],
  ['sources as a list', { sources: [], citations: [] }, 'notes.json: sources: it is []: give an object'],
  ['a source of nothing', { sources: { a: {} }, citations: [] }, 'notes.json: sources.a: give either "file"'],
  [
    'a file that is not there',
    { sources: { a: { file: 'no.txt' } }, citations: [] },
    'no.txt: there is no such file',
  ],
  [
    'an unknown source',
    { sources, citations: [{ cites }, { cites: [{ source: 'lao' }] }] },
    'notes.json: citations[1].cites[0].source: there is no source "lao": there are laos, burma',
  ],
  [
    'an unknown field of a cite',
    { sources, citations: [{ cites: [{ source: 'laos', page: 3 }] }] },
    'notes.json: citations[0].cites[0]: there is no field "page": there are source, at',
  ],
  [
    'a number as a place',
    { sources, citations: [{ cites: [{ source: 'laos', at: 3 }] }] },
    'notes.json: citations[0].cites[0].at: it is 3: give a section',
  ],
  [
    'a place that is not there',
    { sources, citations: [{ id: 'tier', cites: [...cites, { source: 'laos', at: 'prosecution.p9' }] }] },
    'notes.json: tier, citation 1, cite 2: at: there is no place "prosecution.p9" in this report',
  ],
  [
    'a place of a line',
    { sources, citations: [{ cites: [{ source: 'burma', at: 'p1' }] }] },
    'notes.json: citations[0].cites[0].at: of "burma" no text is at hand',
  ],
  ['no cites', { sources, citations: [{}] }, 'notes.json: citations[0].cites: it is missing: give a list'],
  [
    'an empty list of cites',
    { sources, citations: [{ cites: [] }] },
    'notes.json: citations[0].cites: it cites nothing',
  ],
  [
    'a form of a note',
    { sources, citations: [{ form: 'narrative', cites }] },
    'notes.json: citations[0].form: a note has none',
  ],
  [
    'an unknown type',
    { sources, citations: [{ type: 'footnote', cites }] },
    'notes.json: citations[0].type: it is "footnote": give one of note, in-text',
  ],
  [
    'a number that is none',
    { sources, citations: [{ number: 0, cites }] },
    'notes.json: citations[0].number: it is 0: give a whole number of at least 1',
  ],
  [
    'numbers that go down',
    {
      sources,
      citations: [
        { number: 4, cites },
        { id: 'second', number: 3, cites },
      ],
    },
    'notes.json: second, citation 2: the number of a note is 3, but the one before it has 4',
  ],
  [
    'a narrative in a style of notes',
    { sources, style: 'oscola', citations: [{ type: 'in-text', form: 'narrative', cites }] },
    'notes.json: citation 1: oscola cites in notes and has no form "narrative"',
  ],
]

describe('faults', () => {
  test.each(faults)('%s', async (_, notes, message) => {
    const error: unknown = await run(written(notes)).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(InputError)
    expect(error instanceof Error && error.message).toContain(message)
  })

  test.each([
    [['--format', 'docx'], 'pandoc paper.md notes.md -o paper.docx'],
    [
      ['--format', 'ris'],
      '--notes has no format "ris": use one of text, html, markdown, latex, pandoc, json',
    ],
    [['--at', 'prosecution.p1'], '--at: with --notes the file says it of each citation'],
    [['--style', 'nope'], 'there is no style "nope"'],
    [['--style', 'apa', '--locale', 'xx'], 'there is no locale "xx"'],
  ])('the call %j', async (args, message) => {
    const error: unknown = await run(example, ...args).catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(UsageError)
    expect(error instanceof Error && error.message).toContain(message)
  })
})

describe('the schema', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(notesSchema)
  /** What only the sources or the style can tell. */
  const beyond =
    /^(?:no JSON|a file that|an unknown source|a place that|a place of|a form of|numbers that|a narrative)/

  test('takes the example', () => {
    expect(validate(JSON.parse(readFileSync(example, 'utf8')))).toBe(true)
  })

  test.each(faults.filter(([name]) => !beyond.test(name)))('refuses %s', (_, notes) => {
    expect(validate(notes)).toBe(false)
  })
})
