/**
 * What is exported of every kind of document, read by the programs that writers use: Pandoc with the files of our styles,
 * biber with biblatex's data model, BibTeX's readers in Python.
 */
import './offline.ts'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bibliography, exportAs, styleFile, toCsl } from '../../src/cite/index.ts'
import { readKinds } from './kinds.ts'

const folder = mkdtempSync(join(tmpdir(), 'pincite-exchange-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reports = [...readKinds().values()]

function run(program: string, ...args: string[]): string {
  const ran = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (ran.error)
    throw new Error(`${program} is missing: see test/cite/programs.test.ts`, { cause: ran.error })
  if (ran.status !== 0) throw new Error(`${program} failed: ${ran.stdout}${ran.stderr}`)
  return ran.stdout
}

describe('Pandoc sets the same bibliography with the items and the file of a style', () => {
  /** Pandoc has a title case of its own, and begins a number and the name of a site with a capital. */
  const pandocs = (line: string) =>
    line
      .replace('1A(2)', '1a(2)')
      .replace(' a-10586', ' A-10586')
      .replace(' Ecoi.net', ' ecoi.net')
      .replace('Violence Against', 'Violence against')

  test.each([
    'apa',
    'mla',
    'chicago-author-date',
    'chicago-notes',
    'harvard',
    'vancouver',
    'oscola',
    'journal-of-refugee-studies',
  ] as const)('%s', (style) => {
    writeFileSync(join(folder, 'style.csl'), styleFile(style))
    writeFileSync(join(folder, 'items.json'), exportAs(reports, 'csl-json', { style }))
    writeFileSync(join(folder, 'paper.md'), '---\nnocite: "@*"\n---\n')
    const text = run(
      'pandoc',
      ...[
        '--citeproc',
        '--csl=style.csl',
        '--bibliography=items.json',
        '--to=plain',
        '--wrap=none',
        'paper.md',
      ],
    )
    // Numbers are given by order, which is Pandoc's own here.
    const lines = (written: string) =>
      written
        .split('\n')
        .map((line) =>
          pandocs(
            line
              .replace(/^\d+\.\s*/, '')
              .replaceAll('\u00a0', ' ')
              .trim(),
          ),
        )
        .filter((line) => line !== '')
        .sort()
    expect(lines(text)).toEqual(lines(bibliography(reports, { style })))
  })
})

describe('BibLaTeX', () => {
  beforeAll(() => writeFileSync(join(folder, 'all.bib'), exportAs(reports, 'biblatex')))

  test('biber finds nothing that biblatex does not know, but in types for which it knows no field', () => {
    const paper = `\\documentclass{article}\\usepackage[T1]{fontenc}\\usepackage{lmodern}\\usepackage[style=authoryear]{biblatex}
\\addbibresource{all.bib}\\begin{document}\\nocite{*}\\printbibliography\\end{document}`
    writeFileSync(join(folder, 'all.tex'), paper)
    run('pdflatex', '-interaction=nonstopmode', 'all.tex')
    const messages = run('biber', '--validate-datamodel', 'all').match(/^(?:WARN|ERROR) .*$/gm) ?? []
    const fieldless = /Invalid field '\w+' for entrytype '(?:jurisdiction|legislation|legal)'$/
    // What it asks of a report is not made up: styles print it beside the author and the title that say it.
    const unknown = /Missing mandatory field '(?:type|institution)'$/
    const others = messages.filter((message) => !fieldless.test(message) && !unknown.test(message))
    expect(others).toEqual([])
  })
})

test('Debian’s pybtex and bibtexparser read every entry, with its persons', () => {
  const program = `
import bibtexparser, json, sys
from pybtex.database import parse_string
out = []
for text in json.load(sys.stdin):
    data = parse_string(text, 'bibtex')
    parser = bibtexparser.bparser.BibTexParser(common_strings=True, ignore_nonstandard_types=False)
    entries = {entry['ID']: entry for entry in bibtexparser.loads(text, parser).entries}
    out.append({key: [len(entry.persons.get('author', [])), entries[key].get('title')] for key, entry in data.entries.items()})
json.dump(out, sys.stdout)
`
  const texts = (['bibtex', 'biblatex'] as const).map((format) => exportAs(reports, format))
  const ran = spawnSync('/usr/bin/python3', ['-c', program], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
  })
  if (ran.status !== 0) throw new Error(`apt-get install python3-pybtex python3-bibtexparser: ${ran.stderr}`)
  const read: Record<string, [number, string]>[] = JSON.parse(ran.stdout)
  for (const entries of read) {
    expect(Object.keys(entries)).toHaveLength(reports.length)
    for (const report of reports) {
      const { id, author = [] } = toCsl(report)
      expect(entries[id]?.[0], id).toBe(author.length)
      expect(entries[id]?.[1], id).toMatch(/\p{L}/u)
    }
  }
})

test('RIS: one author a line, bodies without commas, no line but fields', () => {
  const ris = exportAs(reports, 'ris')
  expect(ris).toContain('AU  - Doe, Jane\r\nAU  - van der Berg, Pieter\r\n')
  expect(ris).toContain('AU  - Research Directorate – Immigration and Refugee Board – Canada\r\n')
  expect(ris).toContain('TY  - CASE\r\n')
  for (const line of ris.split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- .*)?$/)
  const [report] = reports
  if (report === undefined) throw new Error('there are no documents')
  const hostile = {
    ...report,
    metadata: { ...report.metadata, docid: 'x', url: 'https://x.org/a\r\nTY  - BOOK' },
  }
  expect(exportAs([hostile], 'ris').match(/^TY/gm)).toHaveLength(1)
})
