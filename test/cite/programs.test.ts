/**
 * Papers that cite as pincite writes it, set by the programs that writers use: Pandoc, and LaTeX with biber.
 */
import './offline.ts'
import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cite, exportAs, parseCiteAs, styleFile, toCsl } from '../../src/cite/index.ts'
import { document, laos } from './document.ts'

const examples = join(import.meta.dirname, '../../examples/paper')
const folder = mkdtempSync(join(tmpdir(), 'pincite-paper-'))
const inFolder = (name: string) => join(folder, name)

beforeAll(() => cpSync(examples, folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The Debian packages that have the programs. */
const packages: Readonly<Record<string, string>> = {
  pandoc: 'pandoc',
  biber: 'biber',
  pdflatex: 'texlive-latex-recommended texlive-bibtex-extra lmodern',
  pdftotext: 'poppler-utils',
}

function run(program: string, ...args: string[]): SpawnSyncReturns<string> {
  const ran = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (ran.error)
    throw new Error(`${program} is missing: apt-get install ${packages[program]}`, { cause: ran.error })
  return ran
}

const folded = (text: string) => text.replace(/\s+/g, ' ')

const resolution = parseCiteAs(
  'UN General Assembly, Report of the United Nations High Commissioner for Refugees : resolution / adopted by the General Assembly, 13 December 1985, A/RES/40/118, available at: https://www.refworld.org/docid/3b00f00642.html [accessed 1 November 2019]',
)

describe('the references of the papers', () => {
  test.each([
    ['references.bib', 'biblatex'],
    ['references.json', 'csl-json'],
  ] as const)('%s is what pincite writes today', (name, format) => {
    expect(readFileSync(join(examples, name), 'utf8')).toBe(exportAs([laos, resolution], format))
  })

  test('the papers cite as pincite writes it', () => {
    const markdown = folded(readFileSync(join(examples, 'paper.md'), 'utf8'))
    const latex = folded(readFileSync(join(examples, 'paper.tex'), 'utf8'))
    const places = {
      first: 'prosecution.p1',
      several: ['protection.p1', 'protection.p2'],
      section: 'profile',
    }
    expect(markdown).toContain(cite(laos, { format: 'pandoc', at: places.first }))
    expect(markdown).toContain(cite(laos, { format: 'pandoc', at: places.several, form: 'narrative' }))
    expect(markdown).toContain(cite(laos, { format: 'pandoc', at: places.section }))
    expect(latex).toContain(cite(laos, { format: 'latex', at: places.first }))
    expect(latex).toContain(cite(laos, { format: 'latex', at: places.several, form: 'narrative' }))
    expect(latex).toContain(cite(laos, { format: 'latex', at: places.section }))
    expect(markdown).toContain(`@${toCsl(resolution).id}, para. 2`)
  })
})

const sentences = [
  'Laos convicted seven traffickers in 2016 (United States Department of State 2017, Prosecution, para. 1).',
  'United States Department of State (2017, Protection, paras. 1–2) finds that officials did not look for victims',
  'The General Assembly had asked for more already (UN General Assembly 1985, para. 2).',
]

describe('Pandoc', { timeout: 60_000 }, () => {
  test('text', () => {
    const { stdout, stderr } = run('pandoc', '--citeproc', '--to=plain', '--wrap=none', 'paper.md')
    expect(stderr).toBe('')
    for (const sentence of sentences) expect(stdout).toContain(sentence)
    expect(stdout).toContain('(United States Department of State 2017, Trafficking Profile section)')
    expect(stdout).toContain(
      'United States Department of State. 2017. “2017 Trafficking in Persons Report - Laos.” Refworld. https://www.refworld.org/docid/5959eca4a.html.',
    )
  })

  test('HTML', () => {
    const { stdout, stderr } = run('pandoc', '--citeproc', '--to=html', '--wrap=none', 'paper.md')
    expect(stderr).toBe('')
    expect(stdout).toContain(
      '<span class="citation" data-cites="usdos-tip-2017-laos">(United States Department of State 2017, Prosecution, para. 1)</span>',
    )
    expect(stdout).toContain('id="ref-unga-1985-report-united-nations-high-commissioner-refugees"')
    expect(stdout).toContain('<a href="https://www.refworld.org/docid/5959eca4a.html">')
  })

  // Pandoc's manual, Citation syntax: a word that it knows at the beginning is a locator's label, which the style writes.
  test('a section is written as the style writes that label, words behind a heading are not', () => {
    const places = '[@usdos-tip-2017-laos, section 1.c, para. 2] [@usdos-tip-2017-laos, Prosecution, para. 1]'
    writeFileSync(inFolder('labels.md'), places)
    const printed = (style: 'apa' | 'chicago-author-date') => {
      writeFileSync(inFolder('style.csl'), styleFile(style))
      const from = ['--citeproc', '--csl=style.csl', '--bibliography=references.json', '--to=plain']
      return run('pandoc', ...from, '--wrap=none', 'labels.md').stdout
    }
    expect(printed('chicago-author-date')).toContain('2017, sec. 1.c, para. 2)')
    expect(printed('apa')).toContain('2017, Section 1.c, para. 2)')
    for (const text of [printed('chicago-author-date'), printed('apa')])
      expect(text).toContain('2017, Prosecution, para. 1)')
  })

  test('the BibLaTeX export is read too', () => {
    const { stdout, stderr } = run('pandoc', '--from=biblatex', '--to=csljson', 'references.bib')
    expect(stderr).toBe('')
    const items: Record<string, unknown>[] = JSON.parse(stdout)
    expect(items.find(({ id }) => id === 'usdos-tip-2017-laos')).toMatchObject({
      type: 'report',
      title: '2017 Trafficking in Persons Report - Laos',
      author: [{ literal: 'United States Department of State' }],
      issued: { 'date-parts': [[2017, 6, 27]] },
      accessed: { 'date-parts': [[2019, 11, 5]] },
      URL: 'https://www.refworld.org/docid/5959eca4a.html',
    })
  })
})

/** Sets a paper: LaTeX, biber, LaTeX twice; gives what the last runs said and the text of the PDF. */
function typeset(name: string): { messages: string; text: string } {
  const latex = () => run('pdflatex', '-interaction=nonstopmode', '-halt-on-error', `${name}.tex`)
  latex()
  const biber = run('biber', name)
  latex()
  const last = latex()
  if (last.status !== 0) throw new Error(`pdflatex failed on ${name}.tex:\n${last.stdout.slice(-2000)}`)
  const messages = `${biber.stdout}${readFileSync(inFolder(`${name}.log`), 'utf8')}`
  const text = folded(run('pdftotext', '-layout', `${name}.pdf`, '-').stdout)
  // LaTeX divides words at the end of a line.
  return { messages, text: text.replace(/(?<=\p{L})- (?=\p{Ll})/gu, '') }
}

const specialPaper = `\\documentclass{article}
\\usepackage[T1]{fontenc}
\\usepackage{lmodern}
\\usepackage[style=authoryear]{biblatex}
\\addbibresource{special.bib}
\\begin{document}\\sloppy\\nocite{*}\\printbibliography\\end{document}
`

describe('LaTeX and biber', () => {
  test('the paper, without a warning', () => {
    const { messages, text } = typeset('paper')
    expect(messages.match(/^(?:.*\bWarning: .*|(?:WARN|ERROR) .*)$/gm) ?? []).toEqual([])
    for (const sentence of sentences) expect(text).toContain(sentence)
    expect(text).toContain('(United States Department of State 2017, Trafficking Profile section)')
    // The author is not named again as the institution, nor `Report` beside a title that says it.
    expect(text).toMatch(/2017 Trafficking in Persons Report - Laos\. url:/)
    expect(text).toContain('UN General Assembly (Dec. 13, 1985). Report of the United Nations High')
  }, 120_000)

  test('APA: no publisher that is the author, and no type', () => {
    writeFileSync(inFolder('apa.bib'), exportAs([laos], 'biblatex'))
    writeFileSync(
      inFolder('apa.tex'),
      specialPaper.replace('style=authoryear', 'style=apa').replace('special.bib', 'apa.bib'),
    )
    expect(typeset('apa').text).toMatch(
      /United States Department of State\. \(2017, June 27\)\. 2017 Trafficking in Persons Report - Laos\. (?!Report|United)/,
    )
  }, 120_000)

  test('a title of characters that LaTeX and BibTeX take for their own', () => {
    const title = "A & B % # _ {C} } { \\emph $x$ ~ ^ <i> | `a' \"q\" -- --- '' @ É ß"
    writeFileSync(inFolder('special.bib'), exportAs([{ ...document, title }], 'biblatex'))
    writeFileSync(inFolder('special.tex'), specialPaper)
    const { text } = typeset('special')
    expect(text.replace(/[’‘]/g, "'")).toContain(title.replace('`', "'"))
  }, 120_000)
})
