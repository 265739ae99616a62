/** The command line as a user calls it, on the build. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { beforeAll, describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { filled } from '../../src/cli/help.ts'
import { type ClaimRecord, claims, parse } from '../../src/index.ts'
import { laos, root, workspace } from './workspace.ts'

const { folder, pincite, file } = workspace()

describe('help', () => {
  test('lists the commands', () => {
    const { out, code } = pincite(['--help'])
    for (const name of ['outline', 'claims', 'show', 'cite'])
      expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
    expect(code).toBe(0)
    expect(pincite([]).out).toBe(out)
  })

  test.each(['outline', 'claims', 'show', 'cite'])('of %s names its options and ends well', (name) => {
    const { out, error, code } = pincite([name, '--help'])
    expect(out).toMatch(new RegExp(`^Usage: pincite ${name} `))
    expect(out).toMatch(/^Examples:$/m)
    expect([error, code]).toEqual(['', 0])
  })

  test.each(commands)('of $name fits a terminal, and has all its words', async ({ load }) => {
    const { help } = await load()
    const lines = filled(help).split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
    expect(lines.join(' ').split(/\s+/)).toEqual(help.split(/\s+/))
    expect(lines.slice(lines.indexOf('Examples:'))).toEqual(
      help
        .split(/^(?=Examples:)/m)
        .at(-1)
        ?.split('\n'),
    )
  })

  test('of all commands fits a terminal', () => {
    const lines = pincite(['--help']).out.split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })

  test('the version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(pincite(['--version']).out).toBe(`${version}\n`)
  })
})

describe('where the report comes from', () => {
  const first = (text: string) => text.split('\n')[0]

  test('the bundled one when no file is named', () => {
    expect(first(pincite(['outline']).out)).toBe('2017 Trafficking in Persons Report - Laos')
  })

  test('a file', () => expect(pincite(['outline', laos]).out).toBe(pincite(['outline']).out))

  test('standard input', () => {
    const nepal = 'NEPAL: TIER 2\n\nIn 2016, police arrested 12 suspects.'
    expect(pincite(['outline', '-'], nepal).out).toContain('NEPAL: TIER 2')
    expect(pincite(['outline'], nepal).out).toContain('NEPAL: TIER 2')
  })

  test.each([
    ['nothing', ''],
    ['a device that is empty', '< /dev/null'],
    ['a program that says nothing', '< <(true)'],
  ])('%s on standard input is no report, and never the bundled one', (_, redirected) => {
    const line = `'${process.execPath}' '${join(root, 'dist/cli.js')}' claims ${redirected}`
    const { stdout, stderr, status } = spawnSync('bash', ['-c', line], { encoding: 'utf8', input: '' })
    expect([stdout, status]).toEqual(['', 1])
    expect(stderr).toMatch(
      /^pincite: nothing came on standard input: name a file, such as .*usdos-tip-2017-laos\.txt$/m,
    )
  })

  test('a program that is slow to speak is waited for', () => {
    const line = `{ sleep 3; cat '${laos}'; } | '${process.execPath}' '${join(root, 'dist/cli.js')}' outline`
    expect(spawnSync('bash', ['-c', line], { encoding: 'utf8' }).stdout).toBe(pincite(['outline']).out)
  })

  test('a missing and an empty file among several cost only themselves', () => {
    const empty = file('nothing.txt', '')
    for (const call of [
      ['outline'],
      ['claims'],
      ['sources'],
      ['claims', '--csv'],
      ['outline', '--json'],
      ['show', '#1'],
    ]) {
      const { out, error, code } = pincite([...call, 'missing.txt', laos, empty])
      expect(out, call[0]).toBe(pincite([...call, laos]).out)
      expect(error.trimEnd().split('\n')).toEqual([
        expect.stringMatching(/^pincite: cannot read missing\.txt: there is no such file$/),
        expect.stringMatching(/^pincite: nothing\.txt:?.*There is no text in it/),
      ])
      expect(code).toBe(1)
    }
  })

  test('the metadata, and the text in its tree, as JSON', () => {
    const report = parse(readFileSync(laos, 'utf8'))
    const outline = JSON.parse(pincite(['outline', laos, '--json']).out)
    expect(outline).toMatchObject({ file: laos, metadata: { ...report.metadata } })
    const prosecution = outline.sections.find(({ id }: { id: string }) => id === 'prosecution')
    expect(prosecution.paragraphs[0].sentences[2]).toMatchObject({
      id: 'prosecution.p1.s3',
      claims: claims(report).flatMap(({ id, sentence }) => (sentence === 'prosecution.p1.s3' ? [id] : [])),
    })
    const shown = JSON.parse(pincite(['show', 'prosecution.p1.s3', laos, '--json']).out)
    expect(shown).toMatchObject({ file: laos, metadata: { edition: 2017 } })
    const [sentence] = shown.tree
    expect([sentence.type, sentence.children.length > 0]).toEqual(['sentence', true])
  })

  test('a shell that pipes', () => {
    const ran = spawnSync(
      'sh',
      ['-c', `cat '${laos}' | '${process.execPath}' '${join(root, 'dist/cli.js')}' outline`],
      {
        encoding: 'utf8',
      },
    )
    expect(ran.stdout).toBe(pincite(['outline']).out)
  })

  test('a file that holds several narratives', () => {
    const volume = file(
      'volume.txt',
      'NEPAL: TIER 2\n\nIn 2016, police arrested 12 suspects.\n\nNIGER: TIER 3\n\nIt held 3 trials.\n',
    )
    const rows: Record<string, string>[] = parseCsv(pincite(['claims', volume, '--csv']).out, {
      columns: true,
    })
    expect(rows.map(({ country, quote }) => [country, quote])).toEqual([
      ['NPL', '12'],
      ['NER', '3'],
    ])
  })

  test('a folder, in every command that takes several files', () => {
    mkdirSync(join(folder, 'reports'))
    const names = ['reports/one.txt', 'reports/two.txt']
    for (const name of names) file(name, readFileSync(laos))
    file('reports/image.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47]))
    const calls = [['outline'], ['claims'], ['sources'], ['show', '#1'], ['link', '#1'], ['cite'], ['check']]
    for (const call of [...calls, ['find', 'seven']]) {
      const { out, error, code } = pincite([...call, 'reports'])
      expect([error, code], call[0]).toEqual(['', 0])
      expect(out, call[0]).toBe(pincite([...call, ...names]).out)
    }
  })

  test('several files', () => {
    const nepal = file('nepal.txt', 'NEPAL: TIER 2\n\nIn 2016, police arrested 12 suspects.')
    const rows = pincite(['claims', laos, nepal]).out.trimEnd().split('\n')
    expect(rows[0]?.split('\t')[0]).toBe('file')
    expect(rows.at(-1)?.split('\t').slice(0, 4)).toEqual([nepal, 'summary.p1.s1.c1', '12', '12'])
  })
})

describe('claims', () => {
  let records: ClaimRecord[] = []
  beforeAll(() => {
    records = claims(parse(readFileSync(laos, 'utf8')))
  })

  const ofFile = (record: ClaimRecord) => ({
    file: 'usdos-tip-2017-laos.txt',
    country: 'LAO',
    edition: 2017,
    ...record,
  })

  test('as a table without columns where nobody looks', () => {
    const rows = pincite(['claims']).out.trimEnd().split('\n')
    expect(rows[0]).toBe('file\tid\tquote\tvalue\tunit\tobject\tmeasure\tperiod\trelation\tplace')
    expect(rows).toHaveLength(records.length + 1)
    expect(new Set(rows.map((row) => row.split('\t').length))).toEqual(new Set([10]))
  })

  test('as JSON', () => expect(JSON.parse(pincite(['claims', '--json']).out)).toEqual(records.map(ofFile)))

  test('as CSV that a reader of RFC 4180 reads back', () => {
    const { out } = pincite(['claims', '--csv'])
    const rows: Record<string, string>[] = parseCsv(out, { columns: true, record_delimiter: '\r\n' })
    expect(rows.map(({ id, text, value }) => ({ id, text, value }))).toEqual(
      records.map(({ id, text, value }) => ({ id, text, value: value === null ? '' : String(value) })),
    )
  })

  test('no cell of the CSV runs as a formula', () => {
    const evil = file(
      'evil.txt',
      '=HYPERLINK("http://localhost","x") and 5 cases were opened.\n\n+3 officers, @SUM(1) were tried.\n',
    )
    const rows: string[][] = parseCsv(pincite(['claims', evil, '--csv']).out)
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('of one measure', () => {
    const convictions = JSON.parse(pincite(['claims', '--measure', 'convictions', '--json']).out)
    expect(convictions).toEqual(records.filter(({ measure }) => measure === 'convictions').map(ofFile))
    expect(convictions.length).toBeGreaterThan(0)
  })
})

describe('claims with a codebook of a study', () => {
  const row = { verb: 'arrest detain', object: '<journalist>', example: 'Police detained {12} reporters.' }
  const measure = {
    name: 'journalists-detained',
    label: 'Journalists detained',
    definition: 'Journalists who were held.',
    aspect: 'event',
    rows: [row],
  }
  const study = { name: 'press', version: '1.0.0', title: 'The press', measures: [measure] }
  const text = 'Police detained 12 reporters and three clerks in May.'
  const measures = (codebook: object) => {
    const { out, error, code } = pincite(
      ['claims', '--codebook', file('press.json', JSON.stringify(codebook)), '--json'],
      text,
    )
    expect([error, code]).toEqual(['', 0])
    return JSON.parse(out).map((record: ClaimRecord) => `${record.quote} ${record.measure} ${record.row}`)
  }

  test('alone it knows its own measures only', () => {
    expect(measures(study)).toEqual(['12 journalists-detained journalists-detained/1', 'three other null'])
  })

  test('where it extends another, that one is asked for what is left', () => {
    expect(measures({ ...study, extends: 'human-rights' })).toEqual([
      '12 journalists-detained journalists-detained/1',
      expect.stringMatching(/^three arrests arrests\/\d+$/),
    ])
  })

  test('a claim is explained with it', () => {
    const codebook = file('press.json', JSON.stringify(study))
    const { out, error } = pincite(['claims', '--codebook', codebook, '--explain', 'body.p1.s1.c1'], text)
    expect(error).toBe('')
    expect(out).toContain('press/journalists-detained/1')
  })
})

describe('show', () => {
  test('a sentence between its neighbours', () => {
    const lines = pincite(['show', 'prosecution.p1.s3']).out.trimEnd().split('\n')
    expect(lines.map((line) => line.slice(0, 19))).toEqual([
      '  prosecution.p1.s2',
      '> prosecution.p1.s3',
      '  prosecution.p1.s3',
      '  prosecution.p1.s4',
    ])
  })

  test('a claim in its sentence', () => {
    expect(pincite(['show', 'prosecution.p1.s3.c2']).out).toMatch(
      /^ {2}prosecution\.p1\.s3\.c2 {2}at least 11$/m,
    )
  })

  test('by a short form, which is found where the text has moved and is lost where it was removed', () => {
    const { shortForm } = JSON.parse(pincite(['show', 'prosecution.p1.s3', '--json']).out)
    const text = readFileSync(laos, 'utf8')
    const sentence = /In 2016, authorities reported[^.]*\. /.exec(text)?.[0] ?? ''
    const moved = file(
      'moved.txt',
      text.replace(sentence, '').replace('At times, authorities', `${sentence}At times, authorities`),
    )
    expect(JSON.parse(pincite(['show', shortForm, moved, '--json']).out)).toMatchObject({
      status: 'moved',
      id: 'prevention.p1.s7',
    })
    expect(pincite(['cite', moved, '--at', shortForm]).out).toContain('Prevention, para. 1')
    const removed = file('removed.txt', text.replace(sentence, ''))
    expect(pincite(['cite', removed, '--at', shortForm])).toMatchObject({ out: '', code: 2 })
    expect(pincite(['show', shortForm, removed]).error).toMatch(/was made of is not in this report/)
  })

  test('as JSON, with its claims', () => {
    const shown = JSON.parse(pincite(['show', 'prosecution.p1.s3', '--json']).out)
    expect(shown.text).toMatch(/^In 2016, authorities reported/)
    expect(shown.claims.map(({ quote }: ClaimRecord) => quote)).toEqual(['37', 'at least 11', 'seven'])
  })
})

const empty = join(folder, 'empty')
mkdirSync(empty)

describe('what goes wrong, and what to do', () => {
  const rows: [string, string[], string | Uint8Array | undefined, number, RegExp][] = [
    [
      'an unknown command',
      ['clams'],
      undefined,
      2,
      /^pincite: there is no command "clams": use outline, claims,/,
    ],
    [
      'an unknown option',
      ['claims', '--cvs'],
      undefined,
      2,
      /^pincite: Unknown option '--cvs'; see pincite claims --help/,
    ],
    [
      'an unknown measure',
      ['claims', '--measure', 'x'],
      undefined,
      2,
      /^pincite: there is no measure "x": use abuses, .*investigations/,
    ],
    ['an unknown style', ['cite', '--style', 'oxford'], undefined, 2, /^pincite: .*oxford.*refworld.*apa/],
    ['no address', ['show'], undefined, 2, /^pincite: show wants a place/],
    [
      'an address where nothing stands',
      ['show', 'prosecution.p9'],
      undefined,
      1,
      /^pincite: there is no place "prosecution\.p9" in this report: it has prosecution\.p1, prosecution\.p2/,
    ],
    [
      'a missing file',
      ['claims', 'missing.txt'],
      undefined,
      1,
      /^pincite: cannot read missing\.txt: there is no such file/,
    ],
    [
      'a folder without reports',
      ['claims', empty],
      undefined,
      1,
      /^pincite: there are no reports in .*empty/,
    ],
    ['an empty file', ['claims', '-'], '', 1, /^pincite: standard input: .*no text/],
    [
      'a binary file',
      ['claims', '-'],
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2]),
      1,
      /^pincite: standard input: This is a program/,
    ],
  ]

  test.each(rows)('%s', (_, args, input, code, message) => {
    const ran = pincite(args, input)
    expect(ran.error).toMatch(message)
    expect(ran.error.trimEnd().split('\n')).toHaveLength(1)
    expect([ran.out, ran.code]).toEqual(['', code])
  })

  test('a file of 50 MB in one line is read', () => {
    const sentence = 'In 2016, authorities reported investigating 37 individuals. '
    const large = file('large.txt', sentence.repeat(Math.ceil(50_000_000 / sentence.length)))
    const { out, error, code } = pincite(['outline', large])
    expect([error, code]).toEqual(['', 0])
    expect(out).toContain('body.p1')
  }, 120_000)

  test('a reader that closes the pipe', () => {
    const ran = spawnSync(
      'sh',
      ['-c', `'${process.execPath}' '${join(root, 'dist/cli.js')}' claims --json '${laos}' | head -n 1`],
      {
        encoding: 'utf8',
      },
    )
    expect([ran.stdout, ran.stderr]).toEqual(['[\n', ''])
  })
})
